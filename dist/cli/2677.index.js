export const id = 2677;
export const ids = [2677];
export const modules = {

/***/ 2677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judgeCommand: () => (/* binding */ judgeCommand)
/* harmony export */ });
/* harmony import */ var _config_saved_scan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5051);
/* harmony import */ var _gate_check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6634);
/* harmony import */ var _gate_configure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(107);
/* harmony import */ var _host_trust_stores_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7279);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8908);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9048);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1517);
/* harmony import */ var _written_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5995);








async function judgeCommand(args, io) {
    const { values, positionals } = (0,_options_js__WEBPACK_IMPORTED_MODULE_5__/* .parseOptions */ .Ac)(args, [..._written_js__WEBPACK_IMPORTED_MODULE_7__/* .JUDGING_OPTIONS */ .u1, 'format', 'output', 'fail-on']);
    const format = (0,_options_js__WEBPACK_IMPORTED_MODULE_5__/* .readChoice */ .Kf)('format', values.format, _output_js__WEBPACK_IMPORTED_MODULE_6__/* .FORMATS */ .hR, 'text');
    const failOn = (0,_options_js__WEBPACK_IMPORTED_MODULE_5__/* .readChoice */ .Kf)('fail-on', values['fail-on'], _options_js__WEBPACK_IMPORTED_MODULE_5__/* .FAIL_ON */ .d$, 'error');
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) {
        throw new _io_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb(`judge: ${String(positionals.length)} files found, expected one that "check --observations FILE" saved`);
    }
    const saved = (0,_written_js__WEBPACK_IMPORTED_MODULE_7__/* .readNamed */ .Mk)('judge', io.cwd, file);
    const written = (0,_written_js__WEBPACK_IMPORTED_MODULE_7__/* .readWritten */ .IL)(values, null, io);
    const report = await (0,_gate_check_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeSaved */ .h)((0,_config_saved_scan_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSavedScan */ .OB)(saved.file, saved.text), {
        written: { ...written, state: written.state ?? _gate_configure_js__WEBPACK_IMPORTED_MODULE_2__/* .UNCOUNTED */ .YX },
        readStore: (name) => (0,_host_trust_stores_js__WEBPACK_IMPORTED_MODULE_3__/* .readTrustStore */ .e)(name, io.cwd),
        failOn,
    });
    await (0,_output_js__WEBPACK_IMPORTED_MODULE_6__/* .deliver */ .cK)(report, format, values.output, io);
    return (0,_output_js__WEBPACK_IMPORTED_MODULE_6__/* .exitOf */ .sX)(report.outcome, failOn);
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


/***/ }),

/***/ 5051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IK: () => (/* binding */ savedOrigin),
/* harmony export */   OB: () => (/* binding */ parseSavedScan),
/* harmony export */   lQ: () => (/* binding */ savedTarget)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7934);
/* harmony import */ var _core_endpoint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2546);
/* harmony import */ var _core_phase_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2652);
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
const savedOrigin = valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ file: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), line: valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), column: valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() }));
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
    pins: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ current: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()), backup: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()) })),
    origin: savedOrigin,
});
const savedTarget = valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    address: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    port: valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    serverName: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    observations: valibot__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), observed),
});
const leaf = valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    subject: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    serial: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    sha256: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    notBefore: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    notAfter: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
const awaited = valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    certificate: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    known: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(leaf),
    timeoutSeconds: valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    seconds: valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    endpoints: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
        url: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        environment: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
        addresses: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
            address: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
            state: valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(['served', 'not-served', 'unseen', 'not-checked']),
            afterSeconds: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
            wasLost: valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
            leaves: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(leaf),
            reason: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
        })),
    })),
});
const savedScan = valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    schemaVersion: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('1'),
    kind: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('observations'),
    startedAt: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .isoTimestamp */ .yhX()),
    finishedAt: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .isoTimestamp */ .yhX()),
    connections: valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    endpoints: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ endpoint, targets: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(savedTarget), isComparedOnly: valibot__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(true)) })),
    awaited: valibot__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(awaited),
    phase: valibot__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ name: valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(_core_phase_js__WEBPACK_IMPORTED_MODULE_3__/* .PHASES */ .ZG), left: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()) })),
});
function parseSavedScan(file, text) {
    return (0,_json_file_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJsonFile */ .O)(savedScan, '"check --observations" saved', { file, text });
}


/***/ })

};
