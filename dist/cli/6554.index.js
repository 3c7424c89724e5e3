export const id = 6554;
export const ids = [6554,738];
export const modules = {

/***/ 5892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareCommand: () => (/* binding */ compareCommand)
});

// EXTERNAL MODULE: ./lib/config/earlier-scan.js
var earlier_scan = __webpack_require__(738);
// EXTERNAL MODULE: ./lib/core/report.js
var report = __webpack_require__(1565);
// EXTERNAL MODULE: ./lib/engine/verdicts-on.js
var verdicts_on = __webpack_require__(886);
;// CONCATENATED MODULE: ./lib/engine/finding-changes.js

function findingChanges(before, after) {
    const were = (0,verdicts_on/* verdictsIn */.k)(before);
    return changesSince(before.findings.filter(isLasting), after, (finding) => (0,verdicts_on/* verdictsOn */.I)(finding, were).length > 0);
}
function changesSince(old, after, isOfRule) {
    const now = after.findings.filter(isLasting);
    const [were, are] = [fingerprintsOf(old), fingerprintsOf(now)];
    const verdicts = (0,verdicts_on/* verdictsIn */.k)(after);
    const isJudged = (finding) => {
        if (!isOfRule(finding)) {
            return (finding.endpoint === '' ||
                verdicts.some(({ url, environment }) => url === finding.endpoint && environment === finding.environment));
        }
        const words = (0,verdicts_on/* verdictsOn */.I)(finding, verdicts);
        return words.length > 0 && !words.includes('inconclusive');
    };
    const gone = old.filter(({ fingerprint }) => !are.has(fingerprint));
    return {
        appeared: now.filter(({ fingerprint }) => !were.has(fingerprint)),
        resolved: gone.filter(isJudged),
        open: gone.filter((finding) => !isJudged(finding)),
        same: now.filter(({ fingerprint }) => were.has(fingerprint)),
    };
}
function isLasting(finding) {
    return !isInTime(finding);
}
function isInTime({ evidence }) {
    return evidence.relation === 'times';
}
function fingerprintsOf(findings) {
    return new Set(findings.map(({ fingerprint }) => fingerprint));
}

// EXTERNAL MODULE: ./lib/engine/judge.js
var judge = __webpack_require__(13);
// EXTERNAL MODULE: ./lib/gate/check.js + 1 modules
var check = __webpack_require__(6634);
// EXTERNAL MODULE: ./lib/gate/units.js + 37 modules
var units = __webpack_require__(9040);
;// CONCATENATED MODULE: ./lib/gate/compare-scans.js





async function compareScans(before, after, options) {
    const compared = await (0,check/* judgeSaved */.h)(after.scan, options, { scan: before.scan, isWhole: true });
    const old = before.report ?? (await (0,check/* judgeSaved */.h)(before.scan, options));
    const differences = compared.findings.filter(isInTime);
    const changes = findingChanges(old, after.report ?? compared);
    return {
        schemaVersion: report/* SCHEMA_VERSION */.f,
        kind: 'comparison',
        tool: units/* TOOL */.j,
        before: describeRun(before),
        after: describeRun(after),
        outcome: (0,judge/* outcomeOf */.s)([...differences, ...changes.appeared], options.failOn),
        presets: compared.policy.presets,
        comparisons: compared.comparisons.filter(isOfTimes),
        differences,
        ...changes,
    };
}
function isOfTimes({ relation }) {
    return relation === 'times';
}
function describeRun({ file, scan: { finishedAt, endpoints } }) {
    return { file, finishedAt, endpoints: endpoints.length };
}

// EXTERNAL MODULE: ./lib/gate/configure.js
var configure = __webpack_require__(107);
// EXTERNAL MODULE: ./lib/host/trust-stores.js
var trust_stores = __webpack_require__(7279);
// EXTERNAL MODULE: ./lib/reporters/escape/markdown.js
var markdown = __webpack_require__(8051);
// EXTERNAL MODULE: ./lib/reporters/markdown/finding.js
var finding = __webpack_require__(3675);
// EXTERNAL MODULE: ./lib/reporters/view/fill.js
var fill = __webpack_require__(7649);
// EXTERNAL MODULE: ./lib/reporters/view/alike.js
var alike = __webpack_require__(7722);
// EXTERNAL MODULE: ./lib/reporters/view/describe.js
var describe = __webpack_require__(4597);
// EXTERNAL MODULE: ./lib/reporters/view/kind.js
var kind = __webpack_require__(8478);
;// CONCATENATED MODULE: ./lib/reporters/changes/sections.js

function changeSections({ differences, appeared, resolved, open }) {
    return [
        { title: 'Differences', findings: (0,kind/* ranked */.ad)(differences) },
        { title: 'Appeared', findings: (0,kind/* ranked */.ad)(appeared) },
        { title: 'Not judged again', findings: (0,kind/* ranked */.ad)(open) },
        { title: 'Resolved', findings: (0,kind/* ranked */.ad)(resolved) },
    ];
}
function describeCounts({ differences, appeared, resolved, open, same }) {
    return [
        `${String(differences.length)} ${differences.length === 1 ? 'difference' : 'differences'}`,
        `${String(appeared.length)} appeared`,
        `${String(resolved.length)} resolved`,
        ...(open.length === 0 ? [] : [`${String(open.length)} not judged again`]),
        `${String(same.length)} the same`,
    ].join(', ');
}

;// CONCATENATED MODULE: ./lib/reporters/changes/markdown.js






const MAX_BYTES = 1_000_000;
const NOTE = 200;
function renderChangesMarkdown(comparison) {
    const { before, after, outcome } = comparison;
    const head = `# tls-gate compare: ${outcome.toUpperCase()}\n\n**${describeCounts(comparison)}.**\n\n` +
        `- **Before:** ${describeScan(before)}\n- **After:** ${describeScan(after)}\n\n`;
    const sections = changeSections(comparison).flatMap(({ title, findings }) => (0,alike/* groupAlike */.M)(findings).map((alike, index) => (index === 0 ? `## ${title}\n\n` : '') + (0,finding/* findingSection */.B)(alike)));
    const { text, taken } = (0,fill/* fill */.G)(sections, MAX_BYTES - (0,fill/* byteLength */.d)(head) - NOTE);
    const left = sections.length - taken;
    return head + text + (left === 0 ? '' : `**${(0,describe/* counted */.hS)(left, 'finding')} left out here: the JSON has them all.**\n`);
}
function describeScan({ file, finishedAt, endpoints }) {
    return `${(0,markdown/* markdownCode */.D9)(file, 200)}, scanned ${(0,markdown/* markdownText */.p7)(finishedAt)}, ${(0,describe/* counted */.hS)(endpoints, 'endpoint')}`;
}

// EXTERNAL MODULE: ./lib/reporters/escape/terminal.js
var terminal = __webpack_require__(8346);
// EXTERNAL MODULE: ./lib/reporters/text/finding.js
var text_finding = __webpack_require__(5577);
// EXTERNAL MODULE: ./lib/reporters/text/paint.js
var text_paint = __webpack_require__(1016);
// EXTERNAL MODULE: ./lib/reporters/text/summary.js
var summary = __webpack_require__(4368);
// EXTERNAL MODULE: ./lib/reporters/text/wrap.js
var wrap = __webpack_require__(1398);
;// CONCATENATED MODULE: ./lib/reporters/changes/text.js








const MIN_WIDTH = 40;
function renderChangesText(comparison, { colour, width: columns }) {
    const { tool, before, after, outcome, presets, comparisons } = comparison;
    const [paint, width] = [(0,text_paint/* painter */.C)(colour), Math.max(columns, MIN_WIDTH)];
    const where = (alike) => (0,wrap/* wrapBehind */.$)('', (0,terminal/* terminalText */.eR)(placeOf(alike)), width, 2).map((line) => paint('bold', line));
    return (0,terminal/* terminalLines */.MJ)([
        `tls-gate ${(0,terminal/* terminalText */.eR)(tool.version, 40)}`,
        '',
        ...(0,wrap/* wrapBehind */.$)('before  ', (0,terminal/* terminalText */.eR)(text_describeScan(before)), width, 2),
        ...(0,wrap/* wrapBehind */.$)('after   ', (0,terminal/* terminalText */.eR)(text_describeScan(after)), width, 2),
        ...changeSections(comparison).flatMap(({ title, findings }) => findings.length === 0
            ? []
            : [
                '',
                paint('bold', title.toLowerCase()),
                ...(0,alike/* groupAlike */.M)(findings).flatMap((alike) => [
                    '',
                    ...where(alike),
                    ...(0,text_finding/* findingLines */.h)(alike, { paint, width, indent: 4, targets: 1 }),
                ]),
            ]),
        '',
        paint(summary/* OUTCOME_STYLE */.h[outcome], outcome.toUpperCase()),
        ...(0,wrap/* wrapBehind */.$)('changes   ', describeCounts(comparison), width, 2),
        ...(0,wrap/* wrapBehind */.$)('compared  ', (0,describe/* counted */.hS)(comparisons.length, 'address', 'addresses'), width, 2),
        ...(0,wrap/* wrapBehind */.$)('presets   ', (0,terminal/* terminalText */.eR)(presets.join(', ') || 'none'), width, 2),
    ]);
}
function placeOf({ finding: { endpoint, environment }, addresses }) {
    const at = addresses.length === 0 ? '' : ` at ${addresses.join(', ')}`;
    return (endpoint === '' ? 'the policy' : endpoint) + (environment === null ? '' : ` (${environment})`) + at;
}
function text_describeScan({ file, finishedAt, endpoints }) {
    return `${file}, scanned ${finishedAt}, ${(0,describe/* counted */.hS)(endpoints, 'endpoint')}`;
}

// EXTERNAL MODULE: ./lib/reporters/escape/json.js
var json = __webpack_require__(8720);
// EXTERNAL MODULE: ./lib/cli/io.js
var cli_io = __webpack_require__(8908);
// EXTERNAL MODULE: ./lib/cli/options.js
var options = __webpack_require__(9048);
// EXTERNAL MODULE: ./lib/cli/output.js
var output = __webpack_require__(1517);
// EXTERNAL MODULE: ./lib/cli/user-file.js
var user_file = __webpack_require__(4230);
// EXTERNAL MODULE: ./lib/cli/written.js + 1 modules
var written = __webpack_require__(5995);
;// CONCATENATED MODULE: ./lib/cli/compare.js












const FORMATS = ['text', 'json', 'markdown'];
async function compareCommand(args, io) {
    const { values, positionals } = (0,options/* parseOptions */.Ac)(args, ['config', 'preset', 'format', 'output', 'fail-on']);
    const format = (0,options/* readChoice */.Kf)('format', values.format, FORMATS, 'text');
    const failOn = (0,options/* readChoice */.Kf)('fail-on', values['fail-on'], options/* FAIL_ON */.d$, 'error');
    const [before, after, ...more] = positionals;
    if (before === undefined || after === undefined || more.length > 0) {
        throw new cli_io/* UsageError */.eb(`compare: ${String(positionals.length)} files found, expected two that "check --format json" or "check --observations" wrote`);
    }
    const comparison = await compareScans(readRun(before, io), readRun(after, io), {
        written: { ...(0,written/* readWritten */.IL)(values, null, io), state: configure/* UNCOUNTED */.YX },
        readStore: (name) => (0,trust_stores/* readTrustStore */.e)(name, io.cwd),
        failOn,
    });
    const colour = values.output === undefined && (0,cli_io/* wantsColour */.Ml)(io, io.stdout);
    const text = {
        text: () => renderChangesText(comparison, { colour, width: io.stdout.columns }),
        json: () => `${(0,json/* jsonText */.s)(comparison, 2)}\n`,
        markdown: () => renderChangesMarkdown(comparison),
    }[format]();
    if (values.output === undefined)
        io.stdout.write(text);
    else
        (0,user_file/* writeUserFile */.fL)('--output', io.cwd, values.output, text);
    return (0,output/* exitOf */.sX)(comparison.outcome, failOn);
}
function readRun(file, io) {
    return { file, ...(0,earlier_scan.parseEarlierRun)(file, (0,written/* readNamed */.Mk)('compare', io.cwd, file).text) };
}


/***/ }),

/***/ 738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseEarlierRun: () => (/* binding */ parseEarlierRun)
/* harmony export */ });
/* harmony import */ var _report_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7561);
/* harmony import */ var _saved_scan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5051);


function parseEarlierRun(file, text) {
    return (0,_report_file_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReport */ .M)(file, text) ?? { scan: (0,_saved_scan_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSavedScan */ .OB)(file, text), report: null };
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

/***/ 7011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ snippet),
/* harmony export */   V: () => (/* binding */ SERVERS)
/* harmony export */ });
const SERVERS = {
    nginx: 'nginx',
    apache: 'Apache httpd',
    haproxy: 'HAProxy',
    envoy: 'Envoy',
    node: 'Node.js',
    java: 'Java',
    kubernetes: 'Kubernetes',
    files: 'any server, by its files',
    endpoint: 'the endpoint, wherever its URL is written down',
};
function snippet({ raw: [text = ''] }) {
    const lines = text.split('\n').slice(1, -1);
    const margin = Math.min(...lines.filter((line) => line !== '').map((line) => line.search(/\S/)));
    return lines.map((line) => line.slice(margin)).join('\n');
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


/***/ }),

/***/ 8119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ nameOfScan),
/* harmony export */   V: () => (/* binding */ describeCounterpart)
/* harmony export */ });
function describeCounterpart(counterpart, endpoint) {
    const { relation } = counterpart;
    switch (relation) {
        case 'environments': {
            const { url, environment } = counterpart.endpoint;
            return {
                name: url === endpoint.url && environment !== null ? `${url} (${environment})` : url,
                evidence: { relation, comparedWith: url, comparedEnvironment: environment },
                identity: [url, environment],
            };
        }
        case 'addresses':
            return {
                name: counterpart.address,
                evidence: { relation, comparedWith: counterpart.address },
                identity: relation,
            };
        case 'times': {
            const name = nameOfScan(counterpart.at);
            return { name, evidence: { relation, comparedWith: name }, identity: relation };
        }
    }
}
function nameOfScan(finishedAt) {
    return `the scan of ${finishedAt.replace('.000Z', 'Z')}`;
}


/***/ }),

/***/ 13:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ judge),
/* harmony export */   s: () => (/* binding */ outcomeOf)
/* harmony export */ });
/* harmony import */ var _core_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9861);
/* harmony import */ var _core_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1565);
/* harmony import */ var _core_window_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7075);
/* harmony import */ var _counterpart_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8119);




function judge(place, outcomes, tools) {
    const findings = outcomes.flatMap(({ rule, outcome }) => {
        const setting = place.settings.get(rule.id);
        if (setting === undefined)
            return [];
        if (outcome.kind === 'crashed') {
            const evidence = { observed: outcome.reason, required: 'a verdict', rule: rule.id };
            const message = `the rule ${rule.id} crashed`;
            return [
                finding(place, tools, tools.crashed, { severity: 'error', verdict: 'fail', message, evidence, about: rule.id }),
            ];
        }
        if (outcome.kind !== 'fail')
            return [];
        const severity = severityOf(setting, outcome.remaining);
        const { message, evidence, about, origin = place.endpoint.origin } = outcome;
        if (severity === null)
            return [];
        return [{ ...finding(place, tools, rule, { severity, verdict: 'fail', message, evidence, about }), origin }];
    });
    return [...findings, ...judgeUnseen(place, outcomes, tools)];
}
function judgeUnseen(place, outcomes, tools) {
    const byRoot = new Map();
    for (const { rule, outcome } of outcomes) {
        const onInconclusive = place.settings.get(rule.id)?.onInconclusive;
        if (outcome.kind !== 'inconclusive' || onInconclusive === undefined || onInconclusive === 'ignore')
            continue;
        const root = outcome.root ?? `${rule.id} ${outcome.reason}`;
        byRoot.set(root, [...(byRoot.get(root) ?? []), { rule, outcome, onInconclusive }]);
    }
    return [...byRoot.values()].flatMap((group) => {
        const voice = findVoice(group);
        if (voice === undefined)
            return [];
        const { root, reason } = rootReason(group, voice);
        const undecided = [...new Set(group.map(({ rule }) => rule.id))];
        const evidence = { observed: reason, required: `${root ?? 'all of it'} seen`, undecided };
        const said = { severity: 'warning', verdict: 'inconclusive', message: reason, evidence, about: root };
        const found = finding(place, tools, voice.rule, said);
        const runs = tools.runsBefore === null ? null : tools.runsBefore(found.fingerprint) + 1;
        const severity = group.some(({ onInconclusive }) => failsAt(onInconclusive, runs ?? 1)) ? 'error' : 'warning';
        return [{ ...found, severity, evidence: { ...evidence, ...(runs === null ? {} : { runsInARow: runs }) } }];
    });
}
function failsAt(onInconclusive, runs) {
    return typeof onInconclusive === 'object' ? runs >= onInconclusive.failAfter : onInconclusive === 'fail';
}
function findVoice(group) {
    const speaks = ({ rule, outcome }) => outcome.root !== null && rule.kind === 'rule' && (rule.speaksFor ?? []).includes(outcome.root);
    const reads = ({ rule, outcome }) => outcome.root !== null && isRead(rule, outcome.root);
    return (group.find(speaks) ?? group.find(reads) ?? group.find(({ onInconclusive }) => onInconclusive === 'fail') ?? group[0]);
}
function isRead({ reads }, fact) {
    return reads.includes(fact);
}
function rootReason(group, voice) {
    const { root } = voice.outcome;
    const direct = group.find(({ rule }) => root !== null && isRead(rule, root));
    return { root, reason: (direct ?? voice).outcome.reason };
}
function severityOf(setting, remaining) {
    const { severity } = setting;
    if (severity === 'off')
        return null;
    if (typeof severity === 'string')
        return severity;
    if (remaining === null)
        return _core_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .o.find((level) => severity[level] !== undefined) ?? null;
    return _core_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .o.find((level) => (0,_core_window_js__WEBPACK_IMPORTED_MODULE_0__/* .isInside */ .FK)(remaining, severity[level] ?? [])) ?? null;
}
function finding({ endpoint, address, comparedWith }, { digest }, rule, { severity, verdict, message, evidence, about }) {
    const other = comparedWith === undefined ? null : (0,_counterpart_js__WEBPACK_IMPORTED_MODULE_2__/* .describeCounterpart */ .V)(comparedWith, endpoint);
    return {
        rule: rule.id,
        severity,
        verdict,
        endpoint: endpoint.url,
        environment: endpoint.environment,
        address,
        message: other === null ? message : `${message}, compared with ${other.name}`,
        evidence: { ...evidence, ...other?.evidence },
        breaks: rule.breaks.map(({ client, error }) => `${client}: ${error}`),
        fix: rule.fix,
        cites: rule.cites,
        origin: endpoint.origin,
        fingerprint: digest(JSON.stringify([rule.id, verdict, endpoint.url, endpoint.environment, other?.identity ?? null, about])),
        waived: null,
        inBaseline: false,
    };
}
function outcomeOf(findings, failOn) {
    const standing = findings.filter(_core_report_js__WEBPACK_IMPORTED_MODULE_3__/* .isStanding */ .P);
    const failing = failOn === 'warning' ? ['error', 'warning'] : ['error'];
    if (standing.some(({ verdict, severity }) => verdict === 'fail' && failing.includes(severity)))
        return 'fail';
    if (standing.some(({ verdict, severity }) => verdict === 'inconclusive' && failing.includes(severity)))
        return 'inconclusive';
    return 'pass';
}


/***/ }),

/***/ 886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ verdictsOn),
/* harmony export */   k: () => (/* binding */ verdictsIn)
/* harmony export */ });
function verdictsIn({ endpoints, comparisons }) {
    return [
        ...endpoints.flatMap(({ url, environment, targets }) => targets.map(({ verdicts }) => ({ url, environment, verdicts }))),
        ...comparisons.map(({ to: { url, environment }, verdicts }) => ({ url, environment, verdicts })),
    ];
}
function verdictsOn({ rule, endpoint, environment }, seen) {
    return seen
        .filter((one) => one.url === endpoint && one.environment === environment)
        .flatMap((one) => one.verdicts.filter((verdict) => verdict.rule === rule).map(({ verdict }) => verdict));
}


/***/ }),

/***/ 8720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ jsonText)
/* harmony export */ });
const HIDDEN = /(?!\n)[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}]/gu;
function jsonText(value, indent) {
    return JSON.stringify(value, null, indent)
        .replace(HIDDEN, (character) => character.length === 1 ? unit(character, 0) : unit(character, 0) + unit(character, 1))
        .replaceAll('##[', '##\\u005b');
}
function unit(text, at) {
    return `\\u${text.charCodeAt(at).toString(16).padStart(4, '0')}`;
}


/***/ }),

/***/ 8051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CH: () => (/* binding */ inCell),
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   iQ: () => (/* binding */ markdownLink),
/* harmony export */   p7: () => (/* binding */ markdownText)
/* harmony export */ });
/* harmony import */ var _plain_link_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1969);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8354);


const MAX_LENGTH = 1000;
const PLAIN = /^["'(]*(?:[A-Za-z]+(?:['/-][A-Za-z]+)*|\d+(?:[.:/-]\d+)*(?:%|[a-z]+)?|[A-Za-z]+\d+(?:\.\d+)*)["')]*[.,;:!?]?["')]*$/;
const PUNCTUATION = /^["')]*[.,;:!?]?["')]*$|^["'(]+$/;
const MAY_BE_COMMIT = /[0-9a-f]{7}/i;
const LIST_MARK = /^\d+[.)]$/;
function markdownCode(text, max = MAX_LENGTH) {
    const shown = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .J)(text, max)).replaceAll('`', '\\x60');
    return shown === '' ? '(empty)' : `\`${shown}\``;
}
function markdownText(text, max = MAX_LENGTH) {
    let markdown = '';
    let before;
    for (const piece of piecesOf((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .J)(text, max)))) {
        if (before !== undefined && (piece.spaced || before.isCode === piece.isCode))
            markdown += ' ';
        markdown += piece.isCode ? markdownCode(piece.text, Infinity) : piece.text;
        before = piece;
    }
    return markdown;
}
function inCell(markdown) {
    return markdown.replaceAll('|', '\\x7c');
}
function markdownLink(text, url) {
    if (!(0,_plain_link_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlainLink */ .P)(url))
        return markdownText(`${text} ${url}`);
    return `[${markdownText(text)}](${url.replaceAll('&', '&amp;')})`;
}
const TOKEN = /`([^`]*)`|(?<![^ ])"[^"`]* [^"`]*"(?=\)*[.,;:!?]?\)*(?: |$))|[^` ]+/g;
function piecesOf(text) {
    const paired = text.split('`').length % 2 === 1 ? text : text.replaceAll('`', '\\x60');
    const pieces = [];
    let mergeable = false;
    for (const { 0: token, 1: span, index } of paired.matchAll(TOKEN)) {
        const spaced = paired[index - 1] === ' ';
        const last = pieces.at(-1);
        const isWord = span === undefined;
        const isCode = !isWord || !token.split(' ').every((word) => isPlain(word, last === undefined));
        if (isWord && isCode && mergeable && last !== undefined)
            pieces[pieces.length - 1] = { ...last, text: `${last.text} ${token}` };
        else if (span !== '')
            pieces.push({ text: span ?? token, isCode, spaced });
        mergeable = isWord && isCode;
    }
    return pieces;
}
function isPlain(word, isFirst) {
    return (PLAIN.test(word) || PUNCTUATION.test(word)) && !MAY_BE_COMMIT.test(word) && !(isFirst && LIST_MARK.test(word));
}


/***/ }),

/***/ 1969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ isPlainLink)
/* harmony export */ });
const MAX_URL = 500;
function isPlainLink(url) {
    return url.length <= MAX_URL && /^https:\/\/[A-Za-z0-9.-]+(?:\/[A-Za-z0-9._~/?#=&%+,;:-]*)?$/.test(url);
}


/***/ }),

/***/ 3675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ findingSection),
/* harmony export */   Y: () => (/* binding */ KIND_TITLE)
/* harmony export */ });
/* harmony import */ var _core_mend_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7011);
/* harmony import */ var _spec_sources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4441);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8051);
/* harmony import */ var _view_describe_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4597);
/* harmony import */ var _view_first_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1335);
/* harmony import */ var _folded_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2382);






const MAX_BREAKS = 10;
const MAX_ADDRESSES = 20;
const MAX_EVIDENCE = 10;
const KIND_TITLE = {
    error: 'Errors',
    unseen: 'Could not see',
    warning: 'Warnings',
    notice: 'Notices',
    waived: 'Waived',
    known: 'In the baseline',
};
function findingSection(alike, snippet) {
    const { finding } = alike;
    const { waived, origin } = finding;
    const where = finding.endpoint === '' ? '' : ` at ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)(finding.endpoint, 200)}`;
    const environment = finding.environment === null ? '' : ` in ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(finding.environment, 60)}`;
    const items = [
        ...addressItems(alike),
        ...(waived === null
            ? [
                ...evidenceItems(alike),
                ...breaksItems((0,_view_first_line_js__WEBPACK_IMPORTED_MODULE_4__/* .breaksOf */ .cV)(finding)),
                ...(finding.fix === '' ? [] : [`- **Fix:** ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(finding.fix)}`]),
                `- **See:** ${[...finding.cites, _spec_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .ABOUT_RULES */ .SR].map(({ text, url }) => (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownLink */ .iQ)(text, url)).join(', ')}`,
            ]
            : [
                `- **Waived:** until ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(waived.expires)} by ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(waived.owner)}, because ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(waived.reason)}` +
                    (waived.ticket === null ? '' : ` (${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(waived.ticket)})`),
            ]),
        ...(origin === null ? [] : [`- **Declared at:** ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)(`${origin.file}:${String(origin.line)}`)}`]),
    ];
    return (`### ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)(finding.rule, 100)}${where}${environment}\n\n` +
        `${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)((0,_view_first_line_js__WEBPACK_IMPORTED_MODULE_4__/* .firstLine */ .TM)(finding))}\n\n` +
        items.map((item) => `${item}\n`).join('') +
        (items.length === 0 ? '' : '\n') +
        (snippet === undefined ? '' : snippetFold(finding.rule, snippet)));
}
const WHY = {
    seen: 'The endpoint names this server in its header Server. ',
    guessed: 'Which server it is was not seen. ',
    'no-matter': '',
};
function snippetFold(rule, { title, server, known, change: { before, after, note } }) {
    const lines = [...before.split('\n').map((line) => `- ${line}`), ...after.split('\n').map((line) => `+ ${line}`)];
    return (0,_folded_js__WEBPACK_IMPORTED_MODULE_5__/* .folded */ .T)(`${title}: ${_core_mend_js__WEBPACK_IMPORTED_MODULE_0__/* .SERVERS */ .V[server]}`, `\`\`\`diff\n${lines.join('\n')}\n\`\`\`\n\n` +
        (note === undefined ? '' : `${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(note)}\n\n`) +
        `${WHY[known]}\`tls-gate explain ${rule}\` has others.\n`);
}
function addressItems({ addresses, count }) {
    if (addresses.length === 0)
        return [];
    const list = (0,_view_describe_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(addresses, MAX_ADDRESSES, (address) => (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)(address, 60));
    return [`- **${count === 1 ? 'Address' : 'Addresses'}:** ${list}`];
}
function evidenceItems({ finding: { evidence } }) {
    const { observed, required, ...others } = evidence;
    const item = (name, value) => value === undefined ? [] : [`- **${name}:** ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)((0,_view_describe_js__WEBPACK_IMPORTED_MODULE_3__/* .describeJson */ .kw)(value))}`];
    return [
        ...item('Observed', observed),
        ...item('Required', required),
        ...Object.entries(others)
            .slice(0, MAX_EVIDENCE)
            .map(([name, value]) => `- ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(name, 60)}: ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)((0,_view_describe_js__WEBPACK_IMPORTED_MODULE_3__/* .describeJson */ .kw)(value))}`),
    ];
}
function breaksItems(breaks) {
    if (breaks.length === 0)
        return [];
    const shown = breaks.slice(0, MAX_BREAKS).map((text) => {
        const at = text.indexOf(': ');
        return at <= 0
            ? `  - ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(text)}`
            : `  - **${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(text.slice(0, at))}:** ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)(text.slice(at + 2))}`;
    });
    const more = breaks.length - shown.length;
    return ['- **Who breaks:**', ...shown, ...(more > 0 ? [`  - and ${String(more)} more`] : [])];
}


/***/ }),

/***/ 2382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ folded)
/* harmony export */ });
function folded(title, body) {
    return `<details>\n<summary>${title}</summary>\n\n${body}\n</details>\n\n`;
}


/***/ }),

/***/ 5577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ findingLines)
/* harmony export */ });
/* harmony import */ var _escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8346);
/* harmony import */ var _view_describe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4597);
/* harmony import */ var _view_first_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1335);
/* harmony import */ var _view_kind_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8478);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1016);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1398);






const MAX_BREAKS = 4;
const MAX_ADDRESSES = 12;
const MARKS = {
    error: '✗ error',
    unseen: '? could not see',
    warning: '! warning',
    notice: '· notice',
    waived: '- waived',
    known: '- baseline',
};
const MARK_WIDTH = MARKS.unseen.length + 2;
const LABEL_WIDTH = 'addresses'.length + 2;
function findingLines(alike, layout) {
    const { paint, width, indent } = layout;
    const { finding } = alike;
    const kind = (0,_view_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .kindOf */ .I)(finding);
    const inner = indent + 2;
    return [
        ' '.repeat(indent) +
            paint(_paint_js__WEBPACK_IMPORTED_MODULE_4__/* .KIND_STYLE */ .z[kind], MARKS[kind].padEnd(MARK_WIDTH)) +
            paint('bold', (0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(finding.rule, 100)),
        ...(0,_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapBehind */ .$)('', (0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)((0,_view_first_line_js__WEBPACK_IMPORTED_MODULE_2__/* .whatIsWrong */ .yY)(finding)), width, inner),
        ...fieldsOf(alike, layout).flatMap(([label, text]) => (0,_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapBehind */ .$)(label.padEnd(LABEL_WIDTH), text, width, inner).map((line, index) => index === 0
            ? ' '.repeat(inner) + paint('dim', label.padEnd(LABEL_WIDTH)) + line.slice(inner + LABEL_WIDTH)
            : line)),
    ];
}
function fieldsOf({ finding, addresses }, { targets }) {
    const fields = [];
    const { waived, evidence, origin } = finding;
    if (targets > 1 && addresses.length > 0)
        fields.push(['addresses', listOf(addresses, targets)]);
    if (waived !== null) {
        const ticket = waived.ticket === null ? '' : ` (${waived.ticket})`;
        fields.push(['waived', (0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(`until ${waived.expires} by ${waived.owner}: ${waived.reason}${ticket}`)]);
    }
    else {
        if (evidence.observed !== undefined)
            fields.push(['observed', (0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)((0,_view_describe_js__WEBPACK_IMPORTED_MODULE_1__/* .describeJson */ .kw)(evidence.observed))]);
        if (evidence.required !== undefined)
            fields.push(['required', (0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)((0,_view_describe_js__WEBPACK_IMPORTED_MODULE_1__/* .describeJson */ .kw)(evidence.required))]);
        fields.push(...breaksFields(finding));
        if (finding.fix !== '')
            fields.push(['fix', (0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(finding.fix)]);
    }
    if (origin !== null)
        fields.push(['at', (0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(`${origin.file}:${String(origin.line)}`)]);
    return fields;
}
function breaksFields(finding) {
    const breaks = (0,_view_first_line_js__WEBPACK_IMPORTED_MODULE_2__/* .breaksOf */ .cV)(finding);
    const shown = breaks.slice(0, MAX_BREAKS).map((text) => (0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(text));
    const more = breaks.length - shown.length;
    if (more > 0)
        shown.push(`and ${String(more)} more`);
    return shown.map((text, index) => [index === 0 ? 'breaks' : '', text]);
}
function listOf(addresses, targets) {
    if (addresses.length === targets)
        return `all ${String(targets)}`;
    return (0,_view_describe_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(addresses, MAX_ADDRESSES, (address) => (0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(address, 60));
}


/***/ }),

/***/ 1016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ painter),
/* harmony export */   z: () => (/* binding */ KIND_STYLE)
/* harmony export */ });
const SGR = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, magenta: 35, cyan: 36 };
function painter(colour) {
    return (style, text) => (colour && text !== '' ? `\u001b[${String(SGR[style])}m${text}\u001b[0m` : text);
}
const KIND_STYLE = {
    error: 'red',
    unseen: 'magenta',
    warning: 'yellow',
    notice: 'cyan',
    waived: 'dim',
    known: 'dim',
};


/***/ }),

/***/ 4368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ OUTCOME_STYLE),
/* harmony export */   k: () => (/* binding */ summaryLines)
/* harmony export */ });
/* harmony import */ var _escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8346);
/* harmony import */ var _view_describe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4597);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1398);



const OUTCOME_STYLE = { pass: 'green', fail: 'red', inconclusive: 'magenta' };
const LABEL_WIDTH = 'trust stores'.length + 2;
function summaryLines(report, { paint, width }) {
    const { outcome, summary, policy, trustStores } = report;
    const span = (0,_view_describe_js__WEBPACK_IMPORTED_MODULE_1__/* .describeSpan */ .uM)(report.startedAt, report.finishedAt);
    const fields = [
        ['findings', countsOf(report)],
        [
            'looked at',
            `${(0,_view_describe_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(summary.endpoints, 'endpoint')} at ${(0,_view_describe_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(summary.targets, 'address', 'addresses')}, ` +
                (0,_view_describe_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(summary.connections, 'connection') +
                (span === undefined ? '' : ` in ${span}`),
        ],
        ...(report.phase === null ? [] : [['phase', (0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)((0,_view_describe_js__WEBPACK_IMPORTED_MODULE_1__/* .describePhase */ .$8)(report.phase))]]),
        ['next expiry', expiryOf(report)],
        ['presets', (0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(policy.presets.join(', ') || 'none')],
        ...trustStores.map(({ name, source, date, isStale, anchors }, index) => [
            index === 0 ? 'trust stores' : '',
            (0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(`${name}: ${source}, ${(0,_view_describe_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(anchors, 'anchor')}${date === null ? '' : `, of ${date}`}${isStale ? ' (stale)' : ''}`),
        ]),
    ];
    return [
        paint(OUTCOME_STYLE[outcome], outcome.toUpperCase()),
        ...fields.flatMap(([label, text]) => (0,_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapBehind */ .$)(label.padEnd(LABEL_WIDTH), text, width, 2)),
    ];
}
function countsOf({ summary }) {
    const { errors, warnings, notices, inconclusive, waived, inBaseline } = summary;
    return [
        (0,_view_describe_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(errors, 'error'),
        (0,_view_describe_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(warnings, 'warning'),
        (0,_view_describe_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(notices, 'notice'),
        `${String(inconclusive)} could not be seen`,
        `${String(waived)} waived`,
        ...(inBaseline === 0 ? [] : [`${String(inBaseline)} in the baseline`]),
    ].join(', ');
}
function expiryOf({ summary: { minDaysLeft, nextExpiry } }) {
    if (minDaysLeft === null)
        return 'no leaf certificate was seen';
    return (0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)((0,_view_describe_js__WEBPACK_IMPORTED_MODULE_1__/* .describeDays */ .tz)(minDaysLeft) + (nextExpiry === null ? '' : `, on ${nextExpiry}`));
}


/***/ }),

/***/ 1398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ wrapBehind)
/* harmony export */ });
/* unused harmony export wrap */
/* harmony import */ var _escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8346);

const MIN_WIDTH = 20;
function wrap(text, width) {
    const max = Math.max(width, MIN_WIDTH);
    const lines = [];
    let line = [];
    let used = 0;
    for (const word of text.split(' ')) {
        let rest = Array.from(word);
        if (used > 0 && used + 1 + rest.length <= max) {
            line.push(' ', ...rest);
            used += 1 + rest.length;
            continue;
        }
        if (used > 0)
            lines.push(line.join(''));
        rest = Array.from((0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .breakPrefix */ .M5)(word));
        while (rest.length > max) {
            lines.push(rest.slice(0, max).join(''));
            rest = Array.from((0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .breakPrefix */ .M5)(rest.slice(max).join('')));
        }
        line = rest;
        used = rest.length;
    }
    lines.push(line.join(''));
    return lines;
}
function wrapBehind(label, text, width, indent = 0) {
    const before = ' '.repeat(indent) + label;
    if (width - before.length < MIN_WIDTH && before.trim() !== '') {
        return [before.trimEnd(), ...wrapBehind('', text, width, indent + 2)];
    }
    const hanging = ' '.repeat(before.length);
    return wrap(text, width - before.length).map((line, index) => (index === 0 ? before : hanging) + line);
}


/***/ }),

/***/ 7722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ groupAlike),
/* harmony export */   s: () => (/* binding */ addressesOf)
/* harmony export */ });
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1159);

function groupAlike(findings) {
    const groups = (0,_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(findings, ({ rule, severity, verdict, endpoint, environment, message, evidence, waived, inBaseline }) => JSON.stringify([rule, severity, verdict, endpoint, environment, message, evidence, waived, inBaseline]));
    return Array.from(groups.values(), (findings) => ({
        finding: findings[0],
        count: findings.length,
        addresses: addressesOf(findings),
    }));
}
function addressesOf(findings) {
    return [...new Set(findings.flatMap(({ address }) => address ?? []))];
}


/***/ }),

/***/ 4597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $8: () => (/* binding */ describePhase),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   Ts: () => (/* binding */ describeExpiry),
/* harmony export */   Tt: () => (/* binding */ describeVersions),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   kw: () => (/* binding */ describeJson),
/* harmony export */   tz: () => (/* binding */ describeDays),
/* harmony export */   uM: () => (/* binding */ describeSpan)
/* harmony export */ });
/* harmony import */ var _escape_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8354);

const MAX_STRING = 300;
const MAX_ITEMS = 20;
const MAX_DEPTH = 3;
const MAX_VERSION = 20;
function describeJson(value) {
    return describe(value, 0);
}
function describe(value, depth) {
    if (value === null)
        return 'none';
    if (typeof value === 'string')
        return value === '' ? '""' : (0,_escape_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .J)(value, MAX_STRING);
    if (typeof value !== 'object')
        return String(value);
    if (depth > MAX_DEPTH)
        return '…';
    const isArray = Array.isArray(value);
    const parts = isArray
        ? value.slice(0, MAX_ITEMS).map((item) => describe(item, depth + 1))
        : Object.entries(value)
            .slice(0, MAX_ITEMS)
            .map(([key, item]) => `${(0,_escape_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .J)(key, MAX_STRING)}: ${describe(item, depth + 1)}`);
    const more = (isArray ? value.length : Object.keys(value).length) - parts.length;
    if (more > 0)
        parts.push(`and ${String(more)} more`);
    if (parts.length === 0)
        return 'none';
    const text = parts.join(', ');
    return depth === 0 ? text : isArray ? `[${text}]` : `{${text}}`;
}
function listed(items, max, show) {
    const more = items.length - max;
    return items.slice(0, max).map(show).join(', ') + (more > 0 ? ` and ${String(more)} more` : '');
}
function counted(count, singular, plural = `${singular}s`) {
    return `${String(count)} ${count === 1 ? singular : plural}`;
}
function describeVersions({ versions, unseenTargets }, targets) {
    const shown = versions.map((version) => (0,_escape_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .J)(version, MAX_VERSION)).join(', ');
    if (unseenTargets === 0)
        return shown === '' ? 'none accepted' : shown;
    const unseen = `could not see all at ${String(unseenTargets)} of ${counted(targets, 'address', 'addresses')}`;
    return shown === '' ? (unseenTargets === targets ? 'could not see' : unseen) : `${shown} (${unseen})`;
}
function describePhase({ name, left }) {
    return left.length === 0 ? name : `${name}, in which these are not judged: ${left.join(', ')}`;
}
function describeSpan(startedAt, finishedAt) {
    const seconds = (Date.parse(finishedAt) - Date.parse(startedAt)) / 1000;
    if (Number.isNaN(seconds))
        return undefined;
    if (seconds < 60)
        return `${seconds.toFixed(1)} s`;
    return `${String(Math.floor(seconds / 60))} min ${String(Math.floor(seconds % 60))} s`;
}
function describeExpiry(days) {
    return `${days < 0 ? 'expired' : 'expires'} ${describeDays(days)}`;
}
function describeDays(days) {
    return days < 0 ? `${counted(-days, 'day')} ago` : `in ${counted(days, 'day')}`;
}


/***/ }),

/***/ 7649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ fill),
/* harmony export */   d: () => (/* binding */ byteLength)
/* harmony export */ });
const encoder = new TextEncoder();
function byteLength(text) {
    return encoder.encode(text).length;
}
function fill(blocks, budget) {
    let used = 0;
    let taken = 0;
    for (const block of blocks) {
        used += byteLength(block);
        if (used > budget)
            break;
        taken += 1;
    }
    return { text: blocks.slice(0, taken).join(''), taken };
}


/***/ }),

/***/ 1335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TM: () => (/* binding */ firstLine),
/* harmony export */   cV: () => (/* binding */ breaksOf),
/* harmony export */   yY: () => (/* binding */ whatIsWrong)
/* harmony export */ });
/* harmony import */ var _escape_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8354);
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1159);
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8478);



const MAX_MESSAGE = 700;
const MAX_CLIENT = 80;
const MAX_CLIENTS = 3;
function firstLine(finding) {
    return ((0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(finding) === 'unseen' ? 'Could not see: ' : '') + whatIsWrong(finding);
}
function whatIsWrong(finding) {
    const message = (0,_escape_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .J)(finding.message, MAX_MESSAGE);
    const who = finding.waived === null ? whoBreaks(breaksOf(finding)) : '';
    if (who === '')
        return message;
    return [message.trim().replace(/\.$/, ''), `who breaks: ${who}`].filter((part) => part !== '').join('; ');
}
function breaksOf(finding) {
    return (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(finding) === 'unseen' ? [] : finding.breaks;
}
function whoBreaks(breaks) {
    const clients = [...new Set(breaks.map(clientOf))].filter((client) => client !== '');
    const shown = (0,_group_by_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$)(clients.slice(0, MAX_CLIENTS).map(splitClient), ({ when }) => when);
    const more = clients.length - MAX_CLIENTS;
    return ([...shown].map(([when, alike]) => alike.map(({ name }) => name).join(', ') + when).join('; ') +
        (more > 0 ? ` and ${String(more)} more` : ''));
}
function clientOf(text) {
    const at = text.indexOf(': ');
    return (0,_escape_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .J)(at <= 0 ? text : text.slice(0, at), MAX_CLIENT).trim();
}
function splitClient(client) {
    const at = client.indexOf(', ');
    return at <= 0 ? { name: client, when: '' } : { name: client.slice(0, at), when: client.slice(at) };
}


/***/ }),

/***/ 1159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
}


/***/ }),

/***/ 8478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ KINDS),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   N4: () => (/* binding */ tally),
/* harmony export */   RU: () => (/* binding */ KIND_SIGN),
/* harmony export */   ad: () => (/* binding */ ranked),
/* harmony export */   w1: () => (/* binding */ KIND_WORD)
/* harmony export */ });
const KINDS = ['error', 'unseen', 'warning', 'notice', 'waived', 'known'];
const KIND_WORD = {
    error: 'error',
    unseen: 'could not see',
    warning: 'warning',
    notice: 'notice',
    waived: 'waived',
    known: 'in the baseline',
};
const KIND_SIGN = {
    error: '✗',
    unseen: '?',
    warning: '!',
    notice: '·',
    waived: '–',
    known: '=',
};
function kindOf(finding) {
    if (finding.waived !== null)
        return 'waived';
    if (finding.inBaseline)
        return 'known';
    return finding.verdict === 'inconclusive' ? 'unseen' : finding.severity;
}
function ranked(findings) {
    return KINDS.flatMap((kind) => findings.filter((finding) => kindOf(finding) === kind));
}
function tally(findings) {
    const counts = { error: 0, unseen: 0, warning: 0, notice: 0, waived: 0, known: 0 };
    for (const finding of findings)
        counts[kindOf(finding)] += 1;
    return counts;
}


/***/ }),

/***/ 4441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CX: () => (/* binding */ POLICY_FILE),
/* harmony export */   Dd: () => (/* binding */ RFC9293),
/* harmony export */   Dh: () => (/* binding */ TELEGRAM_WEBHOOKS),
/* harmony export */   Ds: () => (/* binding */ BASELINE_REQUIREMENTS),
/* harmony export */   EH: () => (/* binding */ RFC5746),
/* harmony export */   ER: () => (/* binding */ RFC9773),
/* harmony export */   EV: () => (/* binding */ RFC7627),
/* harmony export */   Fe: () => (/* binding */ RFC6960),
/* harmony export */   Gm: () => (/* binding */ RFC7469),
/* harmony export */   IQ: () => (/* binding */ PRODUCT_URL),
/* harmony export */   In: () => (/* binding */ LETS_ENCRYPT_INTERMEDIATES),
/* harmony export */   J_: () => (/* binding */ RFC8470),
/* harmony export */   Ki: () => (/* binding */ RFC9113),
/* harmony export */   LC: () => (/* binding */ RFC5480),
/* harmony export */   Nt: () => (/* binding */ CERT_MANAGER_CERTIFICATE),
/* harmony export */   P1: () => (/* binding */ RFC7633),
/* harmony export */   PS: () => (/* binding */ RFC7301),
/* harmony export */   Qt: () => (/* binding */ RFC7568),
/* harmony export */   R2: () => (/* binding */ RFC9110),
/* harmony export */   SR: () => (/* binding */ ABOUT_RULES),
/* harmony export */   T_: () => (/* binding */ RFC7507),
/* harmony export */   Tu: () => (/* binding */ RFC6962),
/* harmony export */   XI: () => (/* binding */ RFC9325),
/* harmony export */   Yi: () => (/* binding */ LETS_ENCRYPT_GUIDE),
/* harmony export */   Z5: () => (/* binding */ RFC5246),
/* harmony export */   Zm: () => (/* binding */ CERT_MANAGER_1_18),
/* harmony export */   Zz: () => (/* binding */ HTTPS_ONLY_STANDARD),
/* harmony export */   aY: () => (/* binding */ RFC6066),
/* harmony export */   bq: () => (/* binding */ RFC6724),
/* harmony export */   cs: () => (/* binding */ RFC8996),
/* harmony export */   dG: () => (/* binding */ RFC6797),
/* harmony export */   hC: () => (/* binding */ MOZILLA_6_0),
/* harmony export */   iB: () => (/* binding */ CHROME_CT_POLICY),
/* harmony export */   kR: () => (/* binding */ RFC7366),
/* harmony export */   k_: () => (/* binding */ RFC9155),
/* harmony export */   m8: () => (/* binding */ RFC8446),
/* harmony export */   ql: () => (/* binding */ RFC8659),
/* harmony export */   sl: () => (/* binding */ RFC7465),
/* harmony export */   t8: () => (/* binding */ RFC9525),
/* harmony export */   te: () => (/* binding */ RFC5280),
/* harmony export */   wZ: () => (/* binding */ RFC6750),
/* harmony export */   y9: () => (/* binding */ APPLE_CT_POLICY)
/* harmony export */ });
function rfc(number) {
    return {
        at: (section) => ({
            text: `RFC ${String(number)} section ${section}`,
            url: `https://www.rfc-editor.org/rfc/rfc${String(number)}#${/^[A-Z]/.test(section) ? 'appendix' : 'section'}-${section}`,
        }),
    };
}
const RFC5246 = rfc(5246);
const RFC5280 = rfc(5280);
const RFC5480 = rfc(5480);
const RFC5746 = rfc(5746);
const RFC6066 = rfc(6066);
const RFC6724 = rfc(6724);
const RFC6750 = rfc(6750);
const RFC6797 = rfc(6797);
const RFC6960 = rfc(6960);
const RFC6962 = rfc(6962);
const RFC7301 = rfc(7301);
const RFC7366 = rfc(7366);
const RFC7465 = rfc(7465);
const RFC7469 = rfc(7469);
const RFC7507 = rfc(7507);
const RFC7568 = rfc(7568);
const RFC7627 = rfc(7627);
const RFC7633 = rfc(7633);
const RFC8446 = rfc(8446);
const RFC8470 = rfc(8470);
const RFC8659 = rfc(8659);
const RFC8996 = rfc(8996);
const RFC9110 = rfc(9110);
const RFC9113 = rfc(9113);
const RFC9155 = rfc(9155);
const RFC9293 = rfc(9293);
const RFC9325 = rfc(9325);
const RFC9525 = rfc(9525);
const RFC9773 = rfc(9773);
const BASELINE_REQUIREMENTS = {
    at: (section) => ({
        text: `CA/B BR section ${section}`,
        url: `https://github.com/cabforum/servercert/blob/main/docs/BR.md#${section.replaceAll('.', '')}`,
    }),
};
const MOZILLA_6_0 = {
    at: (profile) => ({
        text: `Mozilla guidelines 6.0 (${profile})`,
        url: 'https://ssl-config.mozilla.org/guidelines/6.0.json',
    }),
};
const CHROME_CT_POLICY = {
    at: (section) => ({
        text: `Chrome CT policy, section "${section}"`,
        url: 'https://googlechrome.github.io/CertificateTransparency/ct_policy.html',
    }),
};
const APPLE_CT_POLICY = {
    at: (section) => ({ text: `Apple CT policy, section "${section}"`, url: 'https://support.apple.com/103214' }),
};
const LETS_ENCRYPT_GUIDE = {
    at: (section) => ({
        text: `Let's Encrypt integration guide, section ${section}`,
        url: `https://letsencrypt.org/docs/integration-guide/#${section.toLowerCase().replaceAll(' ', '-')}`,
    }),
};
const CERT_MANAGER_CERTIFICATE = {
    at: (section) => ({
        text: `cert-manager documentation of the Certificate, section "${section}"`,
        url: 'https://cert-manager.io/docs/usage/certificate/',
    }),
};
const CERT_MANAGER_1_18 = {
    at: (section) => ({
        text: `cert-manager 1.18 release notes, section "${section}"`,
        url: 'https://cert-manager.io/docs/releases/release-notes/release-notes-1.18/',
    }),
};
const TELEGRAM_WEBHOOKS = {
    at: (section) => ({
        text: `Telegram's guide to webhooks, section "${section}"`,
        url: `https://core.telegram.org/bots/webhooks#${section.toLowerCase().replaceAll(' ', '-')}`,
    }),
};
const LETS_ENCRYPT_INTERMEDIATES = {
    at: (section) => ({
        text: `Let's Encrypt, New Intermediate Certificates, section "${section}"`,
        url: `https://letsencrypt.org/2024/03/19/new-intermediate-certificates#${section.toLowerCase().replaceAll(' ', '-')}`,
    }),
};
const HTTPS_ONLY_STANDARD = {
    at: (section) => ({ text: `The HTTPS-Only Standard, section "${section}"`, url: 'https://https.cio.gov/apis/' }),
};
const PRODUCT_URL = 'https://github.com/tls-gate/tls-gate';
const ABOUT_RULES = { text: 'the rule', url: `${PRODUCT_URL}#rules` };
const POLICY_FILE = {
    at: (key) => ({ text: `tls-gate policy file, ${key}`, url: `${PRODUCT_URL}#policy-file` }),
};


/***/ }),

/***/ 2829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AW: () => (/* binding */ WEAKNESS_KINDS),
/* harmony export */   NY: () => (/* binding */ strengthOf),
/* harmony export */   PA: () => (/* binding */ weaknessesOf)
/* harmony export */ });
const WEAKNESSES = [
    ['NULL', ({ cipher }) => cipher === 'NULL' || /^SHA\d+$/.test(cipher)],
    ['anon', ({ keyExchange }) => keyExchange.includes('anon')],
    ['EXPORT', ({ keyExchange }) => keyExchange.includes('EXPORT')],
    ['RC4', ({ cipher }) => cipher.startsWith('RC4')],
    ['DES', ({ cipher }) => cipher.startsWith('DES')],
    ['3DES', ({ cipher }) => cipher.startsWith('3DES')],
    ['RC2', ({ cipher }) => cipher.startsWith('RC2')],
    ['IDEA', ({ cipher }) => cipher.startsWith('IDEA')],
];
const WEAKNESS_KINDS = WEAKNESSES.map(([kind]) => kind);
function weaknessesOf(suite) {
    return WEAKNESSES.flatMap(([kind, is]) => (is(suite) ? [kind] : []));
}
function strengthOf(suite) {
    return weaknessesOf(suite).length > 0 ? 0 : 1 + Number(suite.forwardSecret) + Number(suite.aead);
}


/***/ })

};
