export const id = 294;
export const ids = [294,830];
export const modules = {

/***/ 8294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  baselineCommand: () => (/* binding */ baselineCommand)
});

// EXTERNAL MODULE: ./lib/config/baseline-file.js
var baseline_file = __webpack_require__(1830);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./lib/core/policy.js
var policy = __webpack_require__(9861);
// EXTERNAL MODULE: ./lib/config/json-file.js
var json_file = __webpack_require__(661);
;// CONCATENATED MODULE: ./lib/config/report-file.js



const finding = dist/* looseObject */._H3({
    fingerprint: dist/* string */.YjP(),
    rule: dist/* string */.YjP(),
    severity: dist/* picklist */.KIO(policy/* SEVERITIES */.o),
    verdict: dist/* picklist */.KIO(['fail', 'inconclusive']),
    endpoint: dist/* string */.YjP(),
    environment: dist/* nullable */.mee(dist/* string */.YjP()),
    message: dist/* string */.YjP(),
    waived: dist/* nullable */.mee(dist/* unknown */.L5J()),
});
const report = dist/* looseObject */._H3({ schemaVersion: dist/* literal */.euz('1'), findings: dist/* array */.YOg(finding) });
const anyFile = dist/* looseObject */._H3({ kind: dist/* optional */.lqM(dist/* unknown */.L5J()) });
function parseReportFindings(file, text) {
    const kind = '"check --format json" wrote';
    if ((0,json_file/* parseJsonFile */.O)(anyFile, kind, { file, text }).kind !== undefined)
        return null;
    return (0,json_file/* parseJsonFile */.O)(report, kind, { file, text }).findings;
}

// EXTERNAL MODULE: ./lib/config/saved-scan.js
var saved_scan = __webpack_require__(5051);
// EXTERNAL MODULE: ./lib/gate/check.js + 2 modules
var check = __webpack_require__(4985);
// EXTERNAL MODULE: ./lib/gate/configure.js
var configure = __webpack_require__(107);
// EXTERNAL MODULE: ./lib/host/trust-stores.js + 1 modules
var trust_stores = __webpack_require__(7197);
// EXTERNAL MODULE: ./lib/cli/io.js
var cli_io = __webpack_require__(8908);
// EXTERNAL MODULE: ./lib/cli/options.js
var options = __webpack_require__(9048);
// EXTERNAL MODULE: ./lib/cli/user-file.js
var user_file = __webpack_require__(4230);
// EXTERNAL MODULE: ./lib/cli/written.js + 1 modules
var written = __webpack_require__(5995);
;// CONCATENATED MODULE: ./lib/cli/baseline.js










async function baselineCommand(args, io) {
    const { values, positionals } = (0,options/* parseOptions */.Ac)(args, ['config', 'preset', 'output']);
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) {
        throw new cli_io/* UsageError */.eb(`baseline: ${String(positionals.length)} files found, expected one that "check --format json" or "check --observations" wrote`);
    }
    const text = (0,baseline_file/* renderBaseline */.q)(await findingsIn((0,written/* readNamed */.Mk)('baseline', io.cwd, file), values, io));
    if (values.output === undefined)
        io.stdout.write(text);
    else
        (0,user_file/* writeUserFile */.fL)('--output', io.cwd, values.output, text);
    return cli_io/* EXIT */.dc.pass;
}
async function findingsIn({ file, text }, values, io) {
    const ofReport = parseReportFindings(file, text);
    if (ofReport !== null)
        return ofReport;
    const report = await (0,check/* judgeSaved */.h)((0,saved_scan/* parseSavedScan */.O)(file, text), {
        written: { ...(0,written/* readWritten */.IL)(values, null, io), state: configure/* UNCOUNTED */.YX },
        readStore: (name) => (0,trust_stores/* readTrustStore */.e)(name, io.cwd),
        failOn: 'error',
    });
    return report.findings;
}


/***/ }),

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
function parseJsonFile(schema, kind, { file, text }) {
    const wrong = (message) => new _core_config_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .x([{ where: file, message }]);
    let json;
    try {
        json = JSON.parse(text);
    }
    catch (error) {
        throw wrong(`not JSON: ${error instanceof Error ? error.message : String(error)}`);
    }
    const result = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(schema, json);
    if (result.success)
        return result.output;
    const places = result.issues
        .slice(0, MOST_PLACES)
        .map((issue) => `${valibot__WEBPACK_IMPORTED_MODULE_1__/* .getDotPath */ .BuJ(issue) ?? 'the whole'} (expected ${issue.expected ?? 'another value'})`);
    throw wrong(`not a file that ${kind}: ${places.join(', ')}`);
}


/***/ }),

/***/ 5051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ parseSavedScan)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7934);
/* harmony import */ var _core_endpoint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2546);
/* harmony import */ var _json_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(661);



const observed = valibot__WEBPACK_IMPORTED_MODULE_1__/* .variant */ .Oxt('status', [
    valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
        status: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('seen'),
        value: valibot__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J(),
        gaps: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ part: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), detail: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }))),
    }),
    valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ status: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('failed'), code: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), detail: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), whose: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
    valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ status: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('skipped'), reason: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), because: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()) }),
]);
const origin = valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ file: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), line: valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), column: valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() }));
const endpoint = valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    url: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .url */ .OZ5()),
    scheme: valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(['https', 'tls']),
    host: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    hostIsAddress: valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    port: valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    path: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    environment: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    sni: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    starttls: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(_core_endpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .STARTTLS_PROTOCOLS */ .O)), null),
    trust: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    origin,
});
const target = valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    address: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    port: valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    serverName: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    observations: valibot__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), observed),
});
const savedScan = valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    schemaVersion: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('1'),
    kind: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('observations'),
    startedAt: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .isoTimestamp */ .yhX()),
    finishedAt: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .isoTimestamp */ .yhX()),
    connections: valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    endpoints: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ endpoint, targets: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(target) })),
});
function parseSavedScan(file, text) {
    return (0,_json_file_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJsonFile */ .O)(savedScan, '"check --observations" saved', { file, text });
}


/***/ })

};
