export const id = 57;
export const ids = [57];
export const modules = {

/***/ 9057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgeCommand: () => (/* binding */ judgeCommand)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./lib/core/config-problem.js
var config_problem = __webpack_require__(8839);
// EXTERNAL MODULE: ./lib/core/endpoint.js
var endpoint = __webpack_require__(2546);
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
const origin = dist/* nullable */.mee(dist/* looseObject */._H3({ file: dist/* string */.YjP(), line: dist/* number */.aig(), column: dist/* number */.aig() }));
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
    origin,
});
const target = dist/* looseObject */._H3({
    address: dist/* nullable */.mee(dist/* string */.YjP()),
    port: dist/* number */.aig(),
    serverName: dist/* nullable */.mee(dist/* string */.YjP()),
    observations: dist/* record */.g1P(dist/* string */.YjP(), observed),
});
const savedScan = dist/* looseObject */._H3({
    schemaVersion: dist/* literal */.euz('1'),
    kind: dist/* literal */.euz('observations'),
    startedAt: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* isoTimestamp */.yhX()),
    finishedAt: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* isoTimestamp */.yhX()),
    connections: dist/* number */.aig(),
    endpoints: dist/* array */.YOg(dist/* looseObject */._H3({ endpoint: saved_scan_endpoint, targets: dist/* array */.YOg(target) })),
});
function parseSavedScan(file, text) {
    const wrong = (message) => new config_problem/* ConfigError */.x([{ where: file, message }]);
    let json;
    try {
        json = JSON.parse(text);
    }
    catch (error) {
        throw wrong(`not JSON: ${error instanceof Error ? error.message : String(error)}`);
    }
    const result = dist/* safeParse */.xLC(savedScan, json);
    if (result.success)
        return result.output;
    const places = result.issues
        .slice(0, MOST_PLACES)
        .map((issue) => `${dist/* getDotPath */.BuJ(issue) ?? 'the whole'} (expected ${issue.expected ?? 'another value'})`);
    throw wrong(`not a file that "check --observations" saved: ${places.join(', ')}`);
}
const MOST_PLACES = 5;

// EXTERNAL MODULE: ./lib/gate/check.js + 17 modules
var check = __webpack_require__(4003);
// EXTERNAL MODULE: ./lib/host/trust-stores.js + 1 modules
var trust_stores = __webpack_require__(7197);
// EXTERNAL MODULE: ./lib/cli/io.js
var cli_io = __webpack_require__(8908);
// EXTERNAL MODULE: ./lib/cli/options.js + 1 modules
var options = __webpack_require__(3786);
// EXTERNAL MODULE: ./lib/cli/output.js
var output = __webpack_require__(1517);
// EXTERNAL MODULE: ./lib/cli/policy-source.js
var policy_source = __webpack_require__(3970);
// EXTERNAL MODULE: ./lib/cli/user-file.js
var user_file = __webpack_require__(4230);
;// CONCATENATED MODULE: ./lib/cli/judge.js








async function judgeCommand(args, io) {
    const { values, positionals } = (0,options/* parseOptions */.Ac)(args, ['config', 'preset', 'format', 'output', 'fail-on']);
    const format = (0,options/* readChoice */.Kf)('format', values.format, output/* FORMATS */.hR, 'text');
    const failOn = (0,options/* readChoice */.Kf)('fail-on', values['fail-on'], options/* FAIL_ON */.d$, 'error');
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) {
        throw new cli_io/* UsageError */.eb(`judge: ${String(positionals.length)} files found, expected one that "check --observations FILE" saved`);
    }
    const text = (0,user_file/* readUserFile */.E1)('judge', io.cwd, file);
    if (text === undefined)
        throw new cli_io/* UsageError */.eb(`judge: there is no file ${JSON.stringify(file)}`);
    const report = await (0,check/* judgeSaved */.h)(parseSavedScan(file, text), {
        sources: {
            endpoints: [],
            policyFile: (0,policy_source/* readPolicySource */.g)(io.cwd, values.config),
            preset: values.preset ?? null,
            mayLackEndpoints: true,
        },
        readStore: (name) => (0,trust_stores/* readTrustStore */.e)(name, io.cwd),
        failOn,
    });
    await (0,output/* deliver */.cK)(report, format, values.output, io);
    return (0,output/* exitOf */.sX)(report.outcome, failOn);
}


/***/ })

};
