export const id = 102;
export const ids = [102];
export const modules = {

/***/ 661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ parseJsonFile)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7934);
/* harmony import */ var _core_config_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8839);


const MOST_PLACES = 5;
const MOST_LEVELS = 200;
function parseJsonFile(schema, kind, { file, text }) {
    const wrong = (message) => new _core_config_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .x([{ where: file, message }]);
    let json;
    try {
        json = JSON.parse(text);
    }
    catch (error) {
        throw wrong(`not JSON: ${error instanceof Error ? error.message : String(error)}`);
    }
    if (isDeeper(json))
        throw wrong(`nested more than ${String(MOST_LEVELS)} levels deep, which no file is that ${kind}`);
    const result = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(schema, json);
    if (result.success)
        return result.output;
    const places = result.issues
        .slice(0, MOST_PLACES)
        .map((issue) => `${valibot__WEBPACK_IMPORTED_MODULE_1__/* .getDotPath */ .BuJ(issue) ?? 'the whole'} (expected ${issue.expected ?? 'another value'})`);
    throw wrong(`not a file that ${kind}: ${places.join(', ')}`);
}
function isDeeper(json) {
    let level = [json];
    for (let depth = 0; level.length > 0; depth++) {
        if (depth > MOST_LEVELS)
            return true;
        level = level.flatMap((value) => typeof value === 'object' && value !== null ? Object.values(value) : []);
    }
    return false;
}


/***/ }),

/***/ 102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseState: () => (/* binding */ parseState),
/* harmony export */   renderState: () => (/* binding */ renderState)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7934);
/* harmony import */ var _json_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(661);


const schema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    schemaVersion: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('1'),
    kind: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('state'),
    inconclusiveRuns: valibot__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minValue */ .Wwf(1))),
});
function parseState(file, text) {
    const { inconclusiveRuns } = (0,_json_file_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJsonFile */ .O)(schema, 'an earlier run left as its state', { file, text });
    const runs = new Map(Object.entries(inconclusiveRuns));
    return (fingerprint) => runs.get(fingerprint) ?? 0;
}
function renderState(findings) {
    const runs = findings.flatMap(({ fingerprint, verdict, evidence: { runsInARow } }) => verdict === 'inconclusive' && typeof runsInARow === 'number' ? [[fingerprint, runsInARow]] : []);
    const inconclusiveRuns = Object.fromEntries(runs.toSorted(([a], [b]) => (a < b ? -1 : 1)));
    return `${JSON.stringify({ schemaVersion: '1', kind: 'state', inconclusiveRuns }, null, 2)}\n`;
}


/***/ })

};
