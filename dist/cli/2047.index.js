export const id = 2047;
export const ids = [2047,1830];
export const modules = {

/***/ 2047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   baselineCommand: () => (/* binding */ baselineCommand)
/* harmony export */ });
/* harmony import */ var _config_baseline_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1830);
/* harmony import */ var _config_report_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7561);
/* harmony import */ var _config_saved_scan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5051);
/* harmony import */ var _gate_check_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6634);
/* harmony import */ var _gate_configure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(107);
/* harmony import */ var _host_trust_stores_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7279);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8908);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9048);
/* harmony import */ var _user_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4230);
/* harmony import */ var _written_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5995);










async function baselineCommand(args, io) {
    const { values, positionals } = (0,_options_js__WEBPACK_IMPORTED_MODULE_7__/* .parseOptions */ .Ac)(args, ['config', 'preset', 'output']);
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) {
        throw new _io_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .eb(`baseline: ${String(positionals.length)} files found, expected one that "check --format json" or "check --observations" wrote`);
    }
    const text = (0,_config_baseline_file_js__WEBPACK_IMPORTED_MODULE_0__/* .renderBaseline */ .q)(await findingsIn((0,_written_js__WEBPACK_IMPORTED_MODULE_9__/* .readNamed */ .Mk)('baseline', io.cwd, file), values, io));
    if (values.output === undefined)
        io.stdout.write(text);
    else
        (0,_user_file_js__WEBPACK_IMPORTED_MODULE_8__/* .writeUserFile */ .fL)('--output', io.cwd, values.output, text);
    return _io_js__WEBPACK_IMPORTED_MODULE_6__/* .EXIT */ .dc.pass;
}
async function findingsIn({ file, text }, values, io) {
    const ofReport = (0,_config_report_file_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReportFindings */ .G)(file, text);
    if (ofReport !== null)
        return ofReport;
    const report = await (0,_gate_check_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeSaved */ .h)((0,_config_saved_scan_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSavedScan */ .OB)(file, text), {
        written: { ...(0,_written_js__WEBPACK_IMPORTED_MODULE_9__/* .readWritten */ .IL)(values, null, io), state: _gate_configure_js__WEBPACK_IMPORTED_MODULE_4__/* .UNCOUNTED */ .YX },
        readStore: (name) => (0,_host_trust_stores_js__WEBPACK_IMPORTED_MODULE_5__/* .readTrustStore */ .e)(name, io.cwd),
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

/***/ 7561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ parseReportFindings),
/* harmony export */   M: () => (/* binding */ parseReport)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7934);
/* harmony import */ var _core_config_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8839);
/* harmony import */ var _core_policy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9861);
/* harmony import */ var _core_report_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1565);
/* harmony import */ var _endpoint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7049);
/* harmony import */ var _json_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(661);
/* harmony import */ var _saved_scan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5051);
/* harmony import */ var _trust_entry_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8281);








const finding = valibot__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({
    fingerprint: valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    rule: valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    severity: valibot__WEBPACK_IMPORTED_MODULE_4__/* .picklist */ .KIO(_core_policy_js__WEBPACK_IMPORTED_MODULE_5__/* .SEVERITIES */ .o),
    verdict: valibot__WEBPACK_IMPORTED_MODULE_4__/* .picklist */ .KIO(['fail', 'inconclusive']),
    endpoint: valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    environment: valibot__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()),
    message: valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    waived: valibot__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5J()),
});
const report = valibot__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({ schemaVersion: valibot__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('1'), findings: valibot__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(finding) });
const anyFile = valibot__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({ kind: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5J()) });
function parseReportFindings(file, text) {
    const kind = '"check --format json" wrote';
    if ((0,_json_file_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJsonFile */ .O)(anyFile, kind, { file, text }).kind !== undefined)
        return null;
    return (0,_json_file_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJsonFile */ .O)(report, kind, { file, text }).findings;
}
const verdicts = valibot__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({ rule: valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), verdict: valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() }));
const place = valibot__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({ url: valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), environment: valibot__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()) });
const wholeReport = valibot__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({
    schemaVersion: valibot__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('1'),
    tool: valibot__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({ name: valibot__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('tls-gate'), version: valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() }),
    startedAt: valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .isoTimestamp */ .yhX()),
    finishedAt: valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .isoTimestamp */ .yhX()),
    summary: valibot__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({ connections: valibot__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig() }),
    trustStores: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({ name: valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() })), []),
    endpoints: valibot__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({
        ...place.entries,
        origin: _saved_scan_js__WEBPACK_IMPORTED_MODULE_3__/* .savedOrigin */ .IK,
        targets: valibot__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({ ..._saved_scan_js__WEBPACK_IMPORTED_MODULE_3__/* .savedTarget */ .lQ.entries, verdicts })),
    })),
    comparisons: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({ to: place, verdicts })), []),
    findings: valibot__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({
        ...finding.entries,
        address: valibot__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()),
        evidence: valibot__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5J()),
        breaks: valibot__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()),
        fix: valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        cites: valibot__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({ text: valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), url: valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() })),
        origin: _saved_scan_js__WEBPACK_IMPORTED_MODULE_3__/* .savedOrigin */ .IK,
        waived: valibot__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({
            reason: valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
            owner: valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
            ticket: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()), null),
            expires: valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        })),
        inBaseline: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(), false),
    })),
});
function parseReport(file, text) {
    const kind = '"check --observations" or "check --format json" wrote';
    if ((0,_json_file_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJsonFile */ .O)(anyFile, kind, { file, text }).kind !== undefined)
        return null;
    const read = (0,_json_file_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJsonFile */ .O)(wholeReport, kind, { file, text });
    const named = read.trustStores.map(({ name }) => name);
    const trust = named.length === 0 ? _trust_entry_js__WEBPACK_IMPORTED_MODULE_6__/* .DEFAULT_TRUST */ .T : named;
    const problems = [];
    const endpoints = read.endpoints.flatMap(({ url, environment, origin, targets }, index) => {
        const address = (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_1__/* .parseEndpoint */ .B)(url);
        if ('mistake' in address) {
            problems.push({ where: file, message: `endpoints.${String(index)}.url: ${address.mistake}` });
            return [];
        }
        const serverName = targets.find((target) => target.serverName !== null)?.serverName ?? null;
        const endpoint = {
            ...address.value,
            environment,
            connectTo: null,
            sni: serverName === address.value.host ? null : serverName,
            starttls: null,
            trust,
            origin,
        };
        return [{ endpoint, targets }];
    });
    if (problems.length > 0)
        throw new _core_config_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .x(problems);
    const { tool, startedAt, finishedAt, summary } = read;
    const { connections } = summary;
    const scan = {
        schemaVersion: _core_report_js__WEBPACK_IMPORTED_MODULE_7__/* .SCHEMA_VERSION */ .f,
        kind: 'observations',
        tool,
        startedAt,
        finishedAt,
        connections,
        endpoints,
    };
    return { scan: scan, report: read };
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


/***/ }),

/***/ 1565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ isStanding),
/* harmony export */   f: () => (/* binding */ SCHEMA_VERSION)
/* harmony export */ });
const SCHEMA_VERSION = '1';
function isStanding({ waived, inBaseline }) {
    return waived === null && !inBaseline;
}


/***/ })

};
