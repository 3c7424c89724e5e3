export const id = 568;
export const ids = [568];
export const modules = {

/***/ 568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkCommand: () => (/* binding */ checkCommand)
});

// EXTERNAL MODULE: ./lib/gate/check.js + 27 modules
var check = __webpack_require__(8271);
// EXTERNAL MODULE: ./lib/core/window.js
var core_window = __webpack_require__(7075);
// EXTERNAL MODULE: ./lib/net/network.js + 6 modules
var net_network = __webpack_require__(7303);
;// CONCATENATED MODULE: ./lib/gate/network-options.js


const NETWORK_SETTINGS = ['timeout', 'concurrency', 'retries'];
const MAX_TIMEOUT_MS = 3_600_000;
/**
 * @param read the text of a setting; undefined or empty: the default
 * @param whereOf what a setting is called in mistakes: `--timeout`, `input timeout`
 */
function readNetworkOptions(read, whereOf) {
    const mistakes = [];
    function value(name, parse, expected) {
        const text = read(name);
        if (text === undefined || text === '')
            return undefined;
        const parsed = parse(text);
        if (parsed === undefined)
            mistakes.push({ where: whereOf(name), message: `${JSON.stringify(text)} found, expected ${expected}` });
        return parsed;
    }
    const network = {
        ...net_network/* DEFAULT_NETWORK_OPTIONS */.s,
        timeoutMs: value('timeout', parseTimeout, 'seconds ("10") or a duration ("2m") of at most an hour') ??
            net_network/* DEFAULT_NETWORK_OPTIONS */.s.timeoutMs,
        maxConnections: value('concurrency', wholeNumber(1, 1024), 'a whole number from 1 to 1024') ??
            net_network/* DEFAULT_NETWORK_OPTIONS */.s.maxConnections,
        retries: value('retries', wholeNumber(0, 10), 'a whole number from 0 to 10') ?? net_network/* DEFAULT_NETWORK_OPTIONS */.s.retries,
    };
    return { network, mistakes };
}
function wholeNumber(min, max) {
    return (text) => {
        const count = /^\d{1,4}$/.test(text) ? Number(text) : NaN;
        return count >= min && count <= max ? count : undefined;
    };
}
function parseTimeout(text) {
    const [, seconds] = /^(\d{1,4})s?$/.exec(text) ?? [];
    const ms = seconds === undefined ? (0,core_window/* parseDuration */.E9)(text) : Number(seconds) * 1000;
    return ms !== undefined && ms > 0 && ms <= MAX_TIMEOUT_MS ? ms : undefined;
}

// EXTERNAL MODULE: ./lib/gate/units.js + 62 modules
var units = __webpack_require__(4843);
// EXTERNAL MODULE: ./lib/host/trust-stores.js
var trust_stores = __webpack_require__(7279);
// EXTERNAL MODULE: ./lib/cli/io.js
var io = __webpack_require__(8908);
// EXTERNAL MODULE: ./lib/cli/options.js
var options = __webpack_require__(9048);
// EXTERNAL MODULE: ./lib/cli/output.js
var output = __webpack_require__(1517);
// EXTERNAL MODULE: ./lib/cli/policy-source.js
var policy_source = __webpack_require__(3970);
// EXTERNAL MODULE: ./lib/cli/progress.js
var cli_progress = __webpack_require__(9095);
// EXTERNAL MODULE: ./lib/cli/user-file.js
var user_file = __webpack_require__(4230);
;// CONCATENATED MODULE: ./lib/cli/check.js










async function checkCommand(args, io) {
    const { values, positionals } = (0,options/* parseOptions */.Ac)(args, [
        'config',
        'preset',
        'format',
        'output',
        'observations',
        'only',
        'fail-on',
        ...NETWORK_SETTINGS,
    ]);
    const format = (0,options/* readChoice */.Kf)('format', values.format, output/* FORMATS */.hR, 'text');
    const failOn = (0,options/* readChoice */.Kf)('fail-on', values['fail-on'], options/* FAIL_ON */.d$, 'error');
    const { network, mistakes } = readNetworkOptions((name) => values[name], (name) => `--${name}`);
    const progress = (0,cli_progress/* progressOn */.z)(io.stderr);
    const { scan, report } = await (0,check/* check */.z)({
        sources: {
            endpoints: positionals.map((text) => ({ text, where: 'argument', origin: null })),
            policyFile: (0,policy_source/* readPolicySource */.g)(io.cwd, values.config),
            preset: values.preset ?? null,
            mayLackEndpoints: false,
        },
        readStore: (name) => (0,trust_stores/* readTrustStore */.e)(name, io.cwd),
        network,
        mistakes,
        only: readOnly(values.only),
        failOn,
        clock: io.clock,
        onProgress: progress.show,
    });
    progress.clear();
    if (values.observations !== undefined) {
        (0,user_file/* writeUserFile */.f)('--observations', io.cwd, values.observations, `${JSON.stringify(scan, null, 2)}\n`);
    }
    (0,output/* deliver */.cK)(report, format, values.output, io);
    return (0,output/* exitOf */.sX)(report.outcome, failOn);
}
/** Names of facts, separated by commas. */
function readOnly(text) {
    if (text === undefined)
        return null;
    const known = [...units/* PROBES */._v, ...units/* DEDUCTIONS */.to].map(({ fact }) => fact);
    return text.split(',').map((name) => {
        const fact = known.find((candidate) => candidate === name.trim());
        if (fact === undefined)
            throw new io/* UsageError */.eb(`--only: ${JSON.stringify(name)} found, expected ${known.join(', ')}`);
        return fact;
    });
}


/***/ }),

/***/ 9095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ progressOn)
/* harmony export */ });
/* harmony import */ var _reporters_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8346);

const ERASE_LINE = '\r\x1b[2K';
/** Shows how far a scan is: one line that is written over in a terminal, nothing in a log. */
function progressOn(sink) {
    if (!sink.isTty)
        return { show: () => undefined, clear: () => undefined };
    return {
        show: ({ done, total, url }) => {
            sink.write(`${ERASE_LINE}${`[${String(done)}/${String(total)}] ${(0,_reporters_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(url)}`.slice(0, sink.columns - 1)}`);
        },
        clear: () => {
            sink.write(ERASE_LINE);
        },
    };
}


/***/ })

};
