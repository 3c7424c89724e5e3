export const id = 1830;
export const ids = [1830];
export const modules = {

/***/ 1830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseBaseline: () => (/* binding */ parseBaseline),
/* harmony export */   q: () => (/* binding */ renderBaseline)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7934);
/* harmony import */ var _core_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9861);
/* harmony import */ var _json_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(661);



const entry = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    fingerprint: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    rule: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    severity: valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(_core_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .o),
    endpoint: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    environment: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    message: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
const schema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ schemaVersion: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('1'), kind: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('baseline'), findings: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(entry) });
function parseBaseline(file, text) {
    const { findings } = (0,_json_file_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJsonFile */ .O)(schema, '"tls-gate baseline" wrote', { file, text });
    const lines = new Map(text.split('\n').flatMap((line, index) => {
        const [, fingerprint] = /"fingerprint"\s*:\s*"([^"]*)"/.exec(line) ?? [];
        return fingerprint === undefined ? [] : [[fingerprint, index + 1]];
    }));
    return {
        entries: findings.map((written) => ({
            ...written,
            origin: { file, line: lines.get(written.fingerprint) ?? 1, column: 1 },
        })),
    };
}
function renderBaseline(findings) {
    const faults = new Map();
    for (const finding of findings) {
        if (finding.verdict !== 'fail' || finding.waived !== null || /^(?:policy|internal)\//.test(finding.rule))
            continue;
        const known = faults.get(finding.fingerprint);
        if (known === undefined || (0,_core_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .rankOf */ .I)(finding.severity) < (0,_core_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .rankOf */ .I)(known.severity))
            faults.set(finding.fingerprint, finding);
    }
    const entries = [...faults.values()].map((finding) => valibot__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qgA(entry, finding));
    return `${JSON.stringify({ schemaVersion: '1', kind: 'baseline', findings: entries }, null, 2)}\n`;
}


/***/ }),

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


/***/ })

};
