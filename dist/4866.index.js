export const id = 4866;
export const ids = [4866];
export const modules = {

/***/ 2485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseEarlierRun: () => (/* binding */ parseEarlierRun)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./lib/core/config-problem.js
var config_problem = __webpack_require__(8839);
// EXTERNAL MODULE: ./lib/core/policy.js
var policy = __webpack_require__(9861);
// EXTERNAL MODULE: ./lib/core/report.js
var report = __webpack_require__(1565);
// EXTERNAL MODULE: ./lib/config/endpoint.js
var config_endpoint = __webpack_require__(7049);
// EXTERNAL MODULE: ./lib/config/json-file.js
var json_file = __webpack_require__(661);
// EXTERNAL MODULE: ./lib/core/endpoint.js
var endpoint = __webpack_require__(2546);
// EXTERNAL MODULE: ./lib/core/phase.js
var phase = __webpack_require__(2652);
;// CONCATENATED MODULE: ./lib/config/saved-scan.js




const observed = dist/* variant */.Oxt('status', [
    dist/* looseObject */._H3({
        status: dist/* literal */.euz('seen'),
        value: dist/* unknown */.L5J(),
        gaps: dist/* optional */.lqM(dist/* array */.YOg(dist/* looseObject */._H3({ part: dist/* string */.YjP(), detail: dist/* string */.YjP() }))),
    }),
    dist/* looseObject */._H3({ status: dist/* literal */.euz('failed'), code: dist/* string */.YjP(), detail: dist/* string */.YjP(), whose: dist/* string */.YjP() }),
    dist/* looseObject */._H3({ status: dist/* literal */.euz('skipped'), reason: dist/* string */.YjP(), because: dist/* nullable */.mee(dist/* string */.YjP()) }),
]);
const savedOrigin = dist/* nullable */.mee(dist/* looseObject */._H3({ file: dist/* string */.YjP(), line: dist/* number */.aig(), column: dist/* number */.aig() }));
const saved_scan_endpoint = dist/* looseObject */._H3({
    url: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* url */.OZ5()),
    scheme: dist/* picklist */.KIO(['https', 'tls']),
    host: dist/* string */.YjP(),
    hostIsAddress: dist/* boolean */.zMY(),
    port: dist/* number */.aig(),
    path: dist/* string */.YjP(),
    environment: dist/* nullable */.mee(dist/* string */.YjP()),
    sni: dist/* nullable */.mee(dist/* string */.YjP()),
    starttls: dist/* optional */.lqM(dist/* nullable */.mee(dist/* picklist */.KIO(endpoint/* STARTTLS_PROTOCOLS */.O)), null),
    trust: dist/* array */.YOg(dist/* string */.YjP()),
    pins: dist/* optional */.lqM(dist/* looseObject */._H3({ current: dist/* array */.YOg(dist/* string */.YjP()), backup: dist/* array */.YOg(dist/* string */.YjP()) })),
    origin: savedOrigin,
});
const savedTarget = dist/* looseObject */._H3({
    address: dist/* nullable */.mee(dist/* string */.YjP()),
    port: dist/* number */.aig(),
    serverName: dist/* nullable */.mee(dist/* string */.YjP()),
    observations: dist/* record */.g1P(dist/* string */.YjP(), observed),
});
const leaf = dist/* looseObject */._H3({
    subject: dist/* string */.YjP(),
    serial: dist/* string */.YjP(),
    sha256: dist/* string */.YjP(),
    notBefore: dist/* string */.YjP(),
    notAfter: dist/* string */.YjP(),
});
const awaited = dist/* looseObject */._H3({
    certificate: dist/* string */.YjP(),
    known: dist/* nullable */.mee(leaf),
    timeoutSeconds: dist/* number */.aig(),
    seconds: dist/* number */.aig(),
    endpoints: dist/* array */.YOg(dist/* looseObject */._H3({
        url: dist/* string */.YjP(),
        environment: dist/* nullable */.mee(dist/* string */.YjP()),
        addresses: dist/* array */.YOg(dist/* looseObject */._H3({
            address: dist/* nullable */.mee(dist/* string */.YjP()),
            state: dist/* picklist */.KIO(['served', 'not-served', 'unseen', 'not-checked']),
            afterSeconds: dist/* nullable */.mee(dist/* number */.aig()),
            wasLost: dist/* boolean */.zMY(),
            leaves: dist/* array */.YOg(leaf),
            reason: dist/* nullable */.mee(dist/* string */.YjP()),
        })),
    })),
});
const savedScan = dist/* looseObject */._H3({
    schemaVersion: dist/* literal */.euz('1'),
    kind: dist/* literal */.euz('observations'),
    startedAt: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* isoTimestamp */.yhX()),
    finishedAt: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* isoTimestamp */.yhX()),
    connections: dist/* number */.aig(),
    endpoints: dist/* array */.YOg(dist/* looseObject */._H3({ endpoint: saved_scan_endpoint, targets: dist/* array */.YOg(savedTarget), isComparedOnly: dist/* exactOptional */.yqP(dist/* literal */.euz(true)) })),
    awaited: dist/* exactOptional */.yqP(awaited),
    phase: dist/* exactOptional */.yqP(dist/* looseObject */._H3({ name: dist/* picklist */.KIO(phase/* PHASES */.ZG), left: dist/* array */.YOg(dist/* string */.YjP()) })),
});
function parseSavedScan(file, text) {
    return (0,json_file/* parseJsonFile */.O)(savedScan, '"check --observations" saved', { file, text });
}

// EXTERNAL MODULE: ./lib/config/trust-entry.js
var trust_entry = __webpack_require__(8281);
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
const report_file_report = dist/* looseObject */._H3({ schemaVersion: dist/* literal */.euz('1'), findings: dist/* array */.YOg(finding) });
const anyFile = dist/* looseObject */._H3({ kind: dist/* optional */.lqM(dist/* unknown */.L5J()) });
function parseReportFindings(file, text) {
    const kind = '"check --format json" wrote';
    if (parseJsonFile(anyFile, kind, { file, text }).kind !== undefined)
        return null;
    return parseJsonFile(report_file_report, kind, { file, text }).findings;
}
const verdicts = dist/* array */.YOg(dist/* looseObject */._H3({ rule: dist/* string */.YjP(), verdict: dist/* string */.YjP() }));
const place = dist/* looseObject */._H3({ url: dist/* string */.YjP(), environment: dist/* nullable */.mee(dist/* string */.YjP()) });
const wholeReport = dist/* looseObject */._H3({
    schemaVersion: dist/* literal */.euz('1'),
    tool: dist/* looseObject */._H3({ name: dist/* literal */.euz('tls-gate'), version: dist/* string */.YjP() }),
    startedAt: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* isoTimestamp */.yhX()),
    finishedAt: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* isoTimestamp */.yhX()),
    summary: dist/* looseObject */._H3({ connections: dist/* number */.aig() }),
    trustStores: dist/* optional */.lqM(dist/* array */.YOg(dist/* looseObject */._H3({ name: dist/* string */.YjP() })), []),
    endpoints: dist/* array */.YOg(dist/* looseObject */._H3({
        ...place.entries,
        origin: savedOrigin,
        targets: dist/* array */.YOg(dist/* looseObject */._H3({ ...savedTarget.entries, verdicts })),
    })),
    comparisons: dist/* optional */.lqM(dist/* array */.YOg(dist/* looseObject */._H3({ to: place, verdicts })), []),
    findings: dist/* array */.YOg(dist/* looseObject */._H3({
        ...finding.entries,
        address: dist/* nullable */.mee(dist/* string */.YjP()),
        evidence: dist/* record */.g1P(dist/* string */.YjP(), dist/* unknown */.L5J()),
        breaks: dist/* array */.YOg(dist/* string */.YjP()),
        fix: dist/* string */.YjP(),
        cites: dist/* array */.YOg(dist/* looseObject */._H3({ text: dist/* string */.YjP(), url: dist/* string */.YjP() })),
        origin: savedOrigin,
        waived: dist/* nullable */.mee(dist/* looseObject */._H3({
            reason: dist/* string */.YjP(),
            owner: dist/* string */.YjP(),
            ticket: dist/* optional */.lqM(dist/* nullable */.mee(dist/* string */.YjP()), null),
            expires: dist/* string */.YjP(),
        })),
        inBaseline: dist/* optional */.lqM(dist/* boolean */.zMY(), false),
    })),
});
function parseReport(file, text) {
    const kind = '"check --observations" or "check --format json" wrote';
    if ((0,json_file/* parseJsonFile */.O)(anyFile, kind, { file, text }).kind !== undefined)
        return null;
    const read = (0,json_file/* parseJsonFile */.O)(wholeReport, kind, { file, text });
    const named = read.trustStores.map(({ name }) => name);
    const trust = named.length === 0 ? trust_entry/* DEFAULT_TRUST */.T : named;
    const problems = [];
    const endpoints = read.endpoints.flatMap(({ url, environment, origin, targets }, index) => {
        const address = (0,config_endpoint/* parseEndpoint */.B)(url);
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
        throw new config_problem/* ConfigError */.x(problems);
    const { tool, startedAt, finishedAt, summary } = read;
    const { connections } = summary;
    const scan = {
        schemaVersion: report/* SCHEMA_VERSION */.f,
        kind: 'observations',
        tool,
        startedAt,
        finishedAt,
        connections,
        endpoints,
    };
    return { scan: scan, report: read };
}

;// CONCATENATED MODULE: ./lib/config/earlier-scan.js


function parseEarlierRun(file, text) {
    return parseReport(file, text) ?? { scan: parseSavedScan(file, text), report: null };
}


/***/ })

};
