#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 1553:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns/promises");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 9456:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 518:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(201);

const DEFAULT_COLUMNS = 100;
function sinkOf(open) {
    return {
        get isTty() {
            return open().isTTY === true;
        },
        get columns() {
            return open().columns ?? DEFAULT_COLUMNS;
        },
        write: (text) => open().write(text),
    };
}
let isGuarded = false;
function openStdout() {
    if (!isGuarded) {
        process.stdout.on('error', (error) => {
            if (error.code !== 'EPIPE')
                throw error;
        });
        isGuarded = true;
    }
    return process.stdout;
}
process.exitCode = await (0,_main_js__WEBPACK_IMPORTED_MODULE_0__/* .main */ .i)(process.argv.slice(2), {
    cwd: process.cwd(),
    env: process.env,
    stdin: () => process.stdin,
    stdout: sinkOf(openStdout),
    stderr: sinkOf(() => process.stderr),
    clock: () => new Date(),
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 8908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ml: () => (/* binding */ wantsColour),
/* harmony export */   dc: () => (/* binding */ EXIT),
/* harmony export */   eb: () => (/* binding */ UsageError)
/* harmony export */ });
const EXIT = { pass: 0, violated: 1, usage: 2, inconclusive: 3, internal: 70 };
class UsageError extends Error {
    name = 'UsageError';
}
function wantsColour({ env }, sink) {
    if (env.NO_COLOR !== undefined && env.NO_COLOR !== '')
        return false;
    if (env.FORCE_COLOR !== undefined)
        return FORCING.includes(env.FORCE_COLOR);
    return sink.isTty;
}
const FORCING = ['', '1', 'true', '2', '3'];


/***/ }),

/***/ 201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./lib/core/config-problem.js
var config_problem = __nccwpck_require__(8839);
// EXTERNAL MODULE: ./lib/reporters/escape/terminal.js
var terminal = __nccwpck_require__(8346);
// EXTERNAL MODULE: ./lib/version.js
var version = __nccwpck_require__(3411);
// EXTERNAL MODULE: ./lib/gate/check.js + 3 modules
var check = __nccwpck_require__(4388);
;// CONCATENATED MODULE: ./lib/core/ct-search.js
const CT_SERVICES = ['crt.sh', 'certspotter'];

// EXTERNAL MODULE: ./lib/config/https-url.js
var https_url = __nccwpck_require__(7399);
// EXTERNAL MODULE: ./lib/config/parsed.js
var parsed = __nccwpck_require__(9193);
// EXTERNAL MODULE: ./lib/config/quote.js
var quote = __nccwpck_require__(2774);
;// CONCATENATED MODULE: ./lib/config/ct-search.js




function parseCtSearch(text) {
    if (text === 'off')
        return (0,parsed/* parsed */.Y)(null);
    const [name = '', url = null] = splitOnce(text);
    const service = CT_SERVICES.find((candidate) => candidate === name);
    if (service === undefined) {
        return (0,parsed/* mistaken */.R)(`${(0,quote/* quote */.h)(text)} found, expected off, ${CT_SERVICES.join(', ')}, or one of these with =URL`);
    }
    if (url !== null && !(https_url/* HTTPS_URL */.a.test(url) && URL.canParse(url))) {
        return (0,parsed/* mistaken */.R)(`${(0,quote/* quote */.h)(url)} is no https URL: expected one such as https://ct.example.com/`);
    }
    return (0,parsed/* parsed */.Y)({ service, url: url === null ? null : new URL(url).href });
}
function splitOnce(text) {
    const at = text.indexOf('=');
    return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

// EXTERNAL MODULE: ./lib/core/proxy.js
var proxy = __nccwpck_require__(6327);
// EXTERNAL MODULE: ./lib/config/connect-to.js
var connect_to = __nccwpck_require__(4752);
;// CONCATENATED MODULE: ./lib/config/dns-servers.js



const DNS_PORT = 53;
function parseDnsServers(text) {
    const servers = [];
    for (const item of text.split(',')) {
        const server = (0,connect_to/* parseConnectTo */.z)(item.trim());
        if ('mistake' in server)
            return server;
        servers.push((0,proxy/* hostAndPort */.P)(server.value.address, server.value.port ?? DNS_PORT));
    }
    return (0,parsed/* parsed */.Y)(servers);
}

// EXTERNAL MODULE: ./lib/config/host.js
var config_host = __nccwpck_require__(2006);
// EXTERNAL MODULE: ./lib/config/port.js
var config_port = __nccwpck_require__(9467);
;// CONCATENATED MODULE: ./lib/config/proxy.js



const KINDS = { http: 'http', socks5: 'socks5', socks5h: 'socks5' };
const MAX_SOCKS_BYTES = 255;
function parseProxy(text) {
    const [, scheme = '', rest] = /^([a-z0-9]+):\/\/(.*)$/is.exec(text) ?? [];
    const kind = Object.hasOwn(KINDS, scheme.toLowerCase()) ? KINDS[scheme.toLowerCase()] : undefined;
    if (kind === undefined || rest === undefined)
        return wrong('it begins with none of these');
    const at = rest.lastIndexOf('@');
    const user = at < 0 ? null : parseUser(kind, rest.slice(0, at));
    if (user !== null && 'mistake' in user)
        return user;
    const [, hostText = '', portText] = /^(\[[^\]]*\]|[^:]*)(?::(\d+))?\/?$/.exec(rest.slice(at + 1)) ?? [];
    if (portText === undefined)
        return wrong('it does not end in a host and its port');
    const [host, port] = [(0,config_host/* parseHost */.X)(hostText), (0,config_port/* parsePort */.p)(portText)];
    if ('mistake' in host)
        return wrong('its host is neither a name nor an address');
    if ('mistake' in port)
        return wrong('its port is not from 1 to 65535');
    return (0,parsed/* parsed */.Y)({ kind, host: host.value.host, port: port.value, user: user?.value ?? null });
}
function parseUser(kind, text) {
    const [, nameText = '', passwordText = ''] = /^([^:]*)(?::(.*))?$/s.exec(text) ?? [];
    const name = decode(nameText);
    const password = decode(passwordText);
    if (name === undefined || password === undefined)
        return wrong('its user or password has a % that encodes nothing');
    if (/\p{Cc}/u.test(name + password))
        return wrong('its user or password has a control character');
    if (name === '')
        return wrong('it has a password without a user');
    if (kind === 'http' && name.includes(':'))
        return wrong('its user has a colon, which HTTP cannot tell from its end');
    if (kind === 'socks5' && [name, password].some((each) => !fitsSocks(each))) {
        return wrong('its user and password are not of 1 to 255 bytes each, as SOCKS wants them');
    }
    return (0,parsed/* parsed */.Y)({ name, password });
}
function fitsSocks(text) {
    const { length } = new TextEncoder().encode(text);
    return length >= 1 && length <= MAX_SOCKS_BYTES;
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch (error) {
        if (error instanceof URIError)
            return undefined;
        throw error;
    }
}
function wrong(how) {
    return (0,parsed/* mistaken */.R)(`expected http://[user:password@]host:port, or socks5:// in its place: ${how}`);
}

// EXTERNAL MODULE: ./lib/core/window.js
var core_window = __nccwpck_require__(7075);
// EXTERNAL MODULE: ./lib/net/network.js + 6 modules
var net_network = __nccwpck_require__(9592);
;// CONCATENATED MODULE: ./lib/gate/network-options.js





const NETWORK_SETTINGS = [
    'timeout',
    'concurrency',
    'connections-per-address',
    'retries',
    'proxy',
    'fetch',
    'dns-server',
    'ct-search',
];
const FETCH = ['off', 'public', 'anywhere'];
const MAX_TIMEOUT_MS = 3_600_000;
function readNetworkOptions(read, whereOf, fetch) {
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
    function parsedAs(name, parse, fallback) {
        const text = read(name);
        if (text === undefined || text === '')
            return fallback;
        const result = parse(text);
        if ('value' in result)
            return result.value;
        mistakes.push({ where: whereOf(name), message: result.mistake });
        return fallback;
    }
    function readFetch() {
        const text = read('fetch');
        if (text === undefined || text === '')
            return fetch;
        const found = FETCH.find((candidate) => candidate === text);
        if (found !== undefined)
            return found;
        mistakes.push({ where: whereOf('fetch'), message: `${JSON.stringify(text)} found, expected ${FETCH.join(', ')}` });
        return fetch;
    }
    const network = {
        ...net_network/* DEFAULT_NETWORK_OPTIONS */.s,
        timeoutMs: value('timeout', parseTimeout, 'seconds ("10") or a duration ("2m") of at most an hour') ??
            net_network/* DEFAULT_NETWORK_OPTIONS */.s.timeoutMs,
        maxConnections: value('concurrency', wholeNumber(1, 1024), 'a whole number from 1 to 1024') ??
            net_network/* DEFAULT_NETWORK_OPTIONS */.s.maxConnections,
        maxConnectionsPerAddress: value('connections-per-address', wholeNumber(1, 128), 'a whole number from 1 to 128') ??
            net_network/* DEFAULT_NETWORK_OPTIONS */.s.maxConnectionsPerAddress,
        retries: value('retries', wholeNumber(0, 10), 'a whole number from 0 to 10') ?? net_network/* DEFAULT_NETWORK_OPTIONS */.s.retries,
        proxy: parsedAs('proxy', parseProxy, null),
        fetch: readFetch(),
        dnsServers: parsedAs('dns-server', parseDnsServers, net_network/* DEFAULT_NETWORK_OPTIONS */.s.dnsServers),
    };
    return { network, ctSearch: parsedAs('ct-search', parseCtSearch, null), mistakes };
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

// EXTERNAL MODULE: ./lib/gate/units.js + 46 modules
var units = __nccwpck_require__(6611);
// EXTERNAL MODULE: ./lib/host/trust-stores.js + 1 modules
var trust_stores = __nccwpck_require__(7197);
// EXTERNAL MODULE: ./lib/cli/io.js
var cli_io = __nccwpck_require__(8908);
// EXTERNAL MODULE: ./lib/cli/options.js
var options = __nccwpck_require__(9048);
// EXTERNAL MODULE: ./lib/cli/output.js
var output = __nccwpck_require__(1517);
// EXTERNAL MODULE: ./lib/cli/progress.js
var cli_progress = __nccwpck_require__(9095);
// EXTERNAL MODULE: ./lib/cli/user-file.js
var user_file = __nccwpck_require__(4230);
// EXTERNAL MODULE: ./lib/cli/written.js + 1 modules
var written = __nccwpck_require__(3324);
;// CONCATENATED MODULE: ./lib/cli/check.js










async function checkCommand(args, io) {
    const { values, positionals } = (0,options/* parseOptions */.Ac)(args, [
        ...written/* JUDGING_OPTIONS */.u1,
        'base-ref',
        'format',
        'output',
        'observations',
        'only',
        'fail-on',
        ...NETWORK_SETTINGS,
    ]);
    const format = (0,options/* readChoice */.Kf)('format', values.format, output/* FORMATS */.hR, 'text');
    const failOn = (0,options/* readChoice */.Kf)('fail-on', values['fail-on'], options/* FAIL_ON */.d$, 'error');
    const { network, ctSearch, mistakes } = readNetworkOptions((name) => values[name], (name) => `--${name}`, 'public');
    const progress = (0,cli_progress/* progressOn */.z)(io.stderr);
    const { scan, report } = await (0,check/* check */.z)({
        written: (0,written/* readWritten */.IL)(values, positionals, io),
        base: (0,written/* readBase */.wZ)(values['base-ref'], values, positionals, io),
        readStore: (name) => (0,trust_stores/* readTrustStore */.e)(name, io.cwd),
        network,
        ctSearch,
        mistakes,
        only: await readOnly(values.only),
        failOn,
        clock: io.clock,
        onProgress: progress.show,
    });
    progress.clear();
    if (values.observations !== undefined) {
        (0,user_file/* writeUserFile */.fL)('--observations', io.cwd, values.observations, `${JSON.stringify(scan, null, 2)}\n`);
    }
    if (values.state !== undefined) {
        const { renderState } = await Promise.all(/* import() */[__nccwpck_require__.e(934), __nccwpck_require__.e(102)]).then(__nccwpck_require__.bind(__nccwpck_require__, 102));
        (0,user_file/* writeUserFile */.fL)('--state', io.cwd, values.state, renderState(report.findings));
    }
    await (0,output/* deliver */.cK)(report, format, values.output, io);
    return (0,output/* exitOf */.sX)(report.outcome, failOn);
}
async function readOnly(text) {
    if (text === undefined)
        return null;
    const names = text.split(',').map((name) => name.trim());
    const seen = units/* PROBES */._.map(({ fact }) => fact);
    const known = names.every((name) => seen.some((fact) => fact === name))
        ? seen
        : [...seen, ...(await Promise.all(/* import() */[__nccwpck_require__.e(357), __nccwpck_require__.e(681), __nccwpck_require__.e(862), __nccwpck_require__.e(281), __nccwpck_require__.e(279)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3279))).deductions.map(({ fact }) => fact)];
    return names.map((name) => {
        const fact = known.find((candidate) => candidate === name);
        if (fact === undefined)
            throw new cli_io/* UsageError */.eb(`--only: ${JSON.stringify(name)} found, expected ${known.join(', ')}`);
        return fact;
    });
}

;// CONCATENATED MODULE: ./lib/cli/main.js





const COMMANDS = {
    check: () => Promise.resolve(checkCommand),
    judge: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(934), __nccwpck_require__.e(677)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2677))).judgeCommand,
    verify: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(357), __nccwpck_require__.e(681), __nccwpck_require__.e(862), __nccwpck_require__.e(439), __nccwpck_require__.e(723)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8723))).verifyCommand,
    baseline: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(934), __nccwpck_require__.e(294)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8294))).baselineCommand,
    explain: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(439), __nccwpck_require__.e(662)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9281))).explainCommand,
    demo: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(357), __nccwpck_require__.e(874)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3874))).demoCommand,
};
const HELP = `tls-gate ${version/* VERSION */.x}: looks at TLS as the callers of an API or webhook see it

  tls-gate check [ENDPOINT...] [--config FILE] [--preset NAME] [--format text|json|markdown] [--output FILE]
                 [--observations FILE] [--only FACT,...] [--fail-on error|warning|never]
                 [--baseline FILE] [--state FILE] [--base-ref COMMIT]
                 [--timeout SECONDS] [--concurrency N] [--connections-per-address N] [--retries N] [--proxy URL]
                 [--fetch off|public|anywhere] [--dns-server ADDRESS[:PORT],...]
                 [--ct-search off|crt.sh|certspotter]
  tls-gate judge OBSERVATIONS.json [--config FILE] [--preset NAME] [--baseline FILE] [--state FILE]
                 [--format ...] [--output FILE] [--fail-on ...]
  tls-gate baseline REPORT.json|OBSERVATIONS.json [--config FILE] [--preset NAME] [--output FILE]
  tls-gate verify CHAIN.pem [--host NAME] [--roots FILE|mozilla] [--crls FILE] [--at TIME]
                 [--key FILE] [--policy path|web] [--format text|json]
  tls-gate verify --batch FILE.jsonl
  tls-gate explain RULE [--server NAME] | rules | presets
  tls-gate explain policy [--config FILE] [--preset NAME] [--environment NAME] [--host NAME]
  tls-gate demo

An endpoint is https://host[:port][/path], tls://host:port or host[:port], with options after it when quoted:
  "https://api.example.com environment=production connect-to=192.0.2.1 trust=./ca.pem"
  "mail.example.com starttls=smtp"
Without one, those of .github/tls-gate.yml are looked at.

verify judges a file of certificates before a server is given it: the leaf first, then its intermediates. --host is a
DNS name or an IP address, TIME such as 2026-03-01T12:00:00Z. Passwords: TLS_GATE_KEY_PASSWORD for --key.

Exit status: 0 pass, 1 the policy is violated, 2 usage or configuration, 3 something could not be judged, 70 internal error.
`;
async function main(argv, io) {
    const [name, ...args] = argv;
    if (name === undefined) {
        io.stderr.write(HELP);
        return cli_io/* EXIT */.dc.usage;
    }
    if (name === 'help' || argv.includes('--help') || argv.includes('-h')) {
        io.stdout.write(HELP);
        return cli_io/* EXIT */.dc.pass;
    }
    if (name === '--version') {
        io.stdout.write(`${version/* VERSION */.x}\n`);
        return cli_io/* EXIT */.dc.pass;
    }
    try {
        const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
        if (load === undefined)
            throw new cli_io/* UsageError */.eb(`${JSON.stringify(name)} found, expected ${Object.keys(COMMANDS).join(', ')}`);
        const command = await load();
        return await command(args, io);
    }
    catch (error) {
        return explainFailure(error, io);
    }
}
function explainFailure(error, io) {
    const say = (text) => {
        io.stderr.write(`${(0,terminal/* terminalText */.eR)(text)}\n`);
    };
    if (error instanceof config_problem/* ConfigError */.x) {
        error.problems.forEach((problem) => {
            say((0,config_problem/* formatProblem */.V)(problem));
        });
        const { length } = error.problems;
        say(`${String(length)} ${length === 1 ? 'mistake' : 'mistakes'}: nothing was looked at`);
        return cli_io/* EXIT */.dc.usage;
    }
    if (error instanceof cli_io/* UsageError */.eb) {
        say(`tls-gate: ${error.message}`);
        say('"tls-gate --help" tells how to call it');
        return cli_io/* EXIT */.dc.usage;
    }
    say(`tls-gate: internal error, please report it: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    return cli_io/* EXIT */.dc.internal;
}


/***/ }),

/***/ 9048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ac: () => (/* binding */ parseOptions),
/* harmony export */   Kf: () => (/* binding */ readChoice),
/* harmony export */   d$: () => (/* binding */ FAIL_ON),
/* harmony export */   mY: () => (/* binding */ readParsed)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8908);


function parseOptions(args, names) {
    const options = Object.fromEntries(names.map((name) => [name, { type: 'string' }]));
    try {
        const { values, positionals } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], options, allowPositionals: true, strict: true });
        return { values: values, positionals };
    }
    catch (error) {
        throw new _io_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(error instanceof Error ? error.message : String(error));
    }
}
function readChoice(name, text, choices, fallback) {
    if (text === undefined)
        return fallback;
    const choice = choices.find((candidate) => candidate === text);
    if (choice === undefined)
        throw new _io_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`--${name}: ${JSON.stringify(text)} found, expected ${choices.join(', ')}`);
    return choice;
}
const FAIL_ON = ['error', 'warning', 'never'];
function readParsed(name, parsed) {
    if ('mistake' in parsed)
        throw new _io_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`--${name}: ${parsed.mistake}`);
    return parsed.value;
}


/***/ }),

/***/ 1517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   cK: () => (/* binding */ deliver),
/* harmony export */   hR: () => (/* binding */ FORMATS),
/* harmony export */   sX: () => (/* binding */ exitOf)
/* harmony export */ });
/* harmony import */ var _reporters_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3110);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8908);
/* harmony import */ var _user_file_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4230);



const FORMATS = Object.keys(_reporters_index_js__WEBPACK_IMPORTED_MODULE_0__/* .reporters */ .R);
async function deliver(report, format, output, io) {
    const reporter = await _reporters_index_js__WEBPACK_IMPORTED_MODULE_0__/* .reporters */ .R[format]();
    const colour = output === undefined && (0,_io_js__WEBPACK_IMPORTED_MODULE_1__/* .wantsColour */ .Ml)(io, io.stdout);
    const text = reporter.render(report, { colour, width: io.stdout.columns });
    if (output === undefined)
        io.stdout.write(text);
    else
        (0,_user_file_js__WEBPACK_IMPORTED_MODULE_2__/* .writeUserFile */ .fL)('--output', io.cwd, output, text);
}
function exitOf(outcome, failOn) {
    if (failOn === 'never')
        return _io_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.pass;
    return { pass: _io_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.pass, fail: _io_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.violated, inconclusive: _io_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.inconclusive }[outcome];
}


/***/ }),

/***/ 3970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readPolicySource),
/* harmony export */   m: () => (/* binding */ DEFAULT_POLICY_FILE)
/* harmony export */ });
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8908);
/* harmony import */ var _user_file_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4230);


const DEFAULT_POLICY_FILE = '.github/tls-gate.yml';
function readPolicySource(cwd, named) {
    const file = named ?? DEFAULT_POLICY_FILE;
    const text = (0,_user_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readUserFile */ .E1)('--config', cwd, file);
    if (text !== undefined)
        return { file, text };
    if (named !== undefined)
        throw new _io_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`--config: there is no file ${JSON.stringify(file)}`);
    return null;
}


/***/ }),

/***/ 9095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ progressOn)
/* harmony export */ });
/* harmony import */ var _reporters_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8346);

const ERASE_LINE = '\r\x1b[2K';
function progressOn(sink) {
    return {
        show: ({ done, total, url }) => {
            if (!sink.isTty)
                return;
            sink.write(`${ERASE_LINE}${`[${String(done)}/${String(total)}] ${(0,_reporters_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(url)}`.slice(0, sink.columns - 1)}`);
        },
        clear: () => {
            if (!sink.isTty)
                return;
            sink.write(ERASE_LINE);
        },
    };
}


/***/ }),

/***/ 4230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E1: () => (/* binding */ readUserFile),
/* harmony export */   SG: () => (/* binding */ streamUserFile),
/* harmony export */   fL: () => (/* binding */ writeUserFile),
/* harmony export */   p2: () => (/* binding */ readUserBytes)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _host_files_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(657);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8908);




function readUserFile(label, cwd, file) {
    return orUsageError(label, file, 'read', () => (0,_host_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readTextIfThere */ .pM)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, file)));
}
function readUserBytes(label, cwd, file) {
    return orUsageError(label, file, 'read', () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, file)));
}
async function* streamUserFile(label, io, file) {
    try {
        yield* file === '-' ? io.stdin() : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, file));
    }
    catch (error) {
        throw usageErrorOf(label, file, 'read', error);
    }
}
function writeUserFile(label, cwd, file, text) {
    orUsageError(label, file, 'written', () => {
        (0,_host_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeText */ .x3)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, file), text);
    });
}
function orUsageError(label, file, done, act) {
    try {
        return act();
    }
    catch (error) {
        throw usageErrorOf(label, file, done, error);
    }
}
function usageErrorOf(label, file, done, error) {
    const reason = error instanceof Error ? error.message : String(error);
    return new _io_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`${label}: ${JSON.stringify(file)} cannot be ${done}: ${reason}`);
}


/***/ }),

/***/ 3324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  u1: () => (/* binding */ JUDGING_OPTIONS),
  wZ: () => (/* binding */ readBase),
  Mk: () => (/* binding */ readNamed),
  IL: () => (/* binding */ readWritten)
});

// EXTERNAL MODULE: ./lib/host/files.js
var files = __nccwpck_require__(657);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __nccwpck_require__(1421);
;// CONCATENATED MODULE: ./lib/host/git.js

const MAX_BYTES = 64 * 1024 * 1024;
function findCommit(folder, revision) {
    git(folder, ['rev-parse', '--git-dir']);
    try {
        return git(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`])
            .toString()
            .trim();
    }
    catch {
        return undefined;
    }
}
function readAtCommit(folder, commit, path) {
    const entry = git(folder, ['ls-tree', commit, '--', path]).toString();
    const [, hash] = /^\d+ blob ([0-9a-f]+)\t/.exec(entry) ?? [];
    return hash === undefined ? undefined : git(folder, ['cat-file', 'blob', hash]);
}
function git(folder, args) {
    try {
        return (0,external_node_child_process_.execFileSync)('git', ['-c', 'safe.directory=*', '-C', folder, ...args], {
            stdio: ['ignore', 'pipe', 'pipe'],
            maxBuffer: MAX_BYTES,
        });
    }
    catch (error) {
        const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : '';
        throw new Error(said === '' ? `git cannot be run: ${String(error)}` : `git: ${said.split('\n')[0] ?? ''}`, {
            cause: error,
        });
    }
}

// EXTERNAL MODULE: ./lib/cli/io.js
var cli_io = __nccwpck_require__(8908);
// EXTERNAL MODULE: ./lib/cli/policy-source.js
var policy_source = __nccwpck_require__(3970);
// EXTERNAL MODULE: ./lib/cli/user-file.js
var user_file = __nccwpck_require__(4230);
;// CONCATENATED MODULE: ./lib/cli/written.js





const JUDGING_OPTIONS = ['config', 'preset', 'baseline', 'state'];
function readWritten(values, endpoints, io) {
    const { cwd } = io;
    return {
        endpoints: (endpoints ?? []).map((text) => ({ text, where: 'argument', origin: null })),
        policyFile: (0,policy_source/* readPolicySource */.g)(cwd, values.config),
        preset: values.preset ?? null,
        mayLackEndpoints: endpoints === null,
        readers: readersOf(io),
        baseline: values.baseline === undefined ? null : readNamed('--baseline', cwd, values.baseline),
        state: values.state === undefined
            ? null
            : { file: values.state, text: (0,user_file/* readUserFile */.E1)('--state', cwd, values.state) ?? null },
    };
}
function readNamed(label, cwd, file) {
    const text = (0,user_file/* readUserFile */.E1)(label, cwd, file);
    if (text === undefined)
        throw new cli_io/* UsageError */.eb(`${label}: there is no file ${JSON.stringify(file)}`);
    return { file, text };
}
function readersOf({ cwd, env }) {
    return {
        local: (path) => Promise.resolve((0,files/* readTextWithin */.bf)(cwd, path)),
        remote: async (file) => {
            const token = env.GITHUB_TOKEN ?? env.GH_TOKEN;
            if (token === undefined || token === '')
                throw new Error('GITHUB_TOKEN is not set');
            const { readRepositoryFile } = await Promise.all(/* import() */[__nccwpck_require__.e(413), __nccwpck_require__.e(430)]).then(__nccwpck_require__.bind(__nccwpck_require__, 430));
            return readRepositoryFile(file, token);
        },
    };
}
function readBase(revision, values, endpoints, io) {
    if (revision === undefined)
        return null;
    const commit = orUsage(() => findCommit(io.cwd, revision));
    if (commit === undefined)
        throw new cli_io/* UsageError */.eb(`--base-ref: there is no commit ${JSON.stringify(revision)}`);
    const read = (file) => {
        const bytes = readAtCommit(io.cwd, commit, file);
        return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
    };
    const readAsNamed = (file) => {
        const text = read(file);
        return text === undefined ? null : { file, text };
    };
    return {
        read: () => {
            const policyFile = readAsNamed(values.config ?? policy_source/* DEFAULT_POLICY_FILE */.m);
            if (policyFile === null)
                return Promise.resolve(null);
            return Promise.resolve({
                ...readWritten({ preset: values.preset }, endpoints, io),
                policyFile,
                mayLackEndpoints: true,
                readers: { ...readersOf(io), local: (path) => Promise.resolve(read(path)) },
                baseline: values.baseline === undefined ? null : readAsNamed(values.baseline),
            });
        },
        findAllowance: () => Promise.resolve({ by: null, trouble: null }),
    };
}
function orUsage(act) {
    try {
        return act();
    }
    catch (error) {
        throw new cli_io/* UsageError */.eb(`--base-ref: ${error instanceof Error ? error.message : String(error)}`);
    }
}


/***/ }),

/***/ 4752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ parseConnectTo)
/* harmony export */ });
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2006);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9193);
/* harmony import */ var _port_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9467);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2774);




function parseConnectTo(text) {
    const { addressText, portText } = split(text);
    if (addressText === '')
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .mistaken */ .R)(`expected ADDRESS or ADDRESS:PORT, found ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(text)}`);
    const address = (0,_host_js__WEBPACK_IMPORTED_MODULE_0__/* .parseAddress */ .o)(addressText);
    if ('mistake' in address)
        return address;
    if (portText === null)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)({ address: address.value, port: null });
    const port = (0,_port_js__WEBPACK_IMPORTED_MODULE_3__/* .parsePort */ .p)(portText);
    return 'mistake' in port ? port : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)({ address: address.value, port: port.value });
}
function split(text) {
    const bracketed = /^\[([^\]]*)\](?::(.*))?$/s.exec(text);
    if (bracketed)
        return { addressText: bracketed[1] ?? '', portText: bracketed[2] ?? null };
    const oneColon = /^([^:]*):([^:]*)$/.exec(text);
    if (oneColon)
        return { addressText: oneColon[1] ?? '', portText: oneColon[2] ?? null };
    return { addressText: text, portText: null };
}


/***/ }),

/***/ 5641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ describe)
/* harmony export */ });
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2774);

function describe(node) {
    switch (node.kind) {
        case 'list':
            return node.items.length === 0 ? 'an empty list' : 'a list';
        case 'mapping':
            return node.entries.size === 0 ? 'an empty mapping' : 'a mapping';
        case 'scalar':
            if (node.value === null)
                return 'nothing';
            if (typeof node.value === 'string')
                return (0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(node.value);
            return typeof node.value === 'number' ? `the number ${String(node.value)}` : String(node.value);
    }
}


/***/ }),

/***/ 2006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ parseHost),
/* harmony export */   o: () => (/* binding */ parseAddress)
/* harmony export */ });
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3136);
/* harmony import */ var _core_printable_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8776);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9193);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2774);




const MAX_LABEL = 63;
const MAX_NAME = 253;
const OCTET = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
const DOTTED_QUAD = new RegExp(`^${OCTET}(?:\\.${OCTET}){3}$`);
function parseHost(text) {
    const inBrackets = /^\[(.*)\]$/s.exec(text)?.[1];
    if (inBrackets !== undefined) {
        const address = parseIpv6(inBrackets);
        return 'mistake' in address ? address : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)({ host: address.value, isAddress: true });
    }
    return DOTTED_QUAD.test(text) ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)({ host: text, isAddress: true }) : parseName(text);
}
function parseAddress(text) {
    if (DOTTED_QUAD.test(text))
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)(text);
    if (text.includes(':'))
        return parseIpv6(text);
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .mistaken */ .R)(`expected an IP address such as 192.0.2.1 or [2001:db8::1], found ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(text)}`);
}
function parseIpv6(text) {
    if (text.includes('%')) {
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .mistaken */ .R)(`the address ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(text)} has a zone, which names an interface of one machine: leave out the % and what follows`);
    }
    const url = `https://[${text}]/`;
    if (!/^[0-9a-f:.]{2,45}$/i.test(text) || !URL.canParse(url))
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .mistaken */ .R)(`${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(text)} is not an IPv6 address`);
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)(new URL(url).hostname.slice(1, -1));
}
function parseName(text) {
    if (text === '' || text === '.')
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .mistaken */ .R)('the host is missing');
    if (text.length > MAX_NAME + 1)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .mistaken */ .R)(tooLong(text));
    const wrong = /[^a-z0-9._\-\u0080-\u{10ffff}]/iu.exec(text)?.[0];
    if (wrong !== undefined)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .mistaken */ .R)(`the host ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(text)} holds "${(0,_core_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(wrong)}", which no host name can`);
    const name = (0,node_url__WEBPACK_IMPORTED_MODULE_0__.domainToASCII)(text).replace(/\.$/, '');
    const labels = name.split('.');
    if (DOTTED_QUAD.test(name) || /^(?:\d+|0x[0-9a-f]*)$/i.test(text.replace(/\.$/, '').split('.').at(-1) ?? '')) {
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .mistaken */ .R)(`the host ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(text)} is a number, not a name: write an IPv4 address as four decimal numbers from 0 to 255, such as 192.0.2.1`);
    }
    if (name === '')
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .mistaken */ .R)(`the host ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(text)} is not a valid name`);
    if (labels.includes(''))
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .mistaken */ .R)(`the host ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(text)} has an empty label: two dots in a row, or one in front`);
    if (labels.some((label) => label.startsWith('-') || label.endsWith('-'))) {
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .mistaken */ .R)(`the host ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(text)} has a label that begins or ends with a hyphen`);
    }
    const long = labels.find((label) => label.length > MAX_LABEL);
    if (long !== undefined) {
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .mistaken */ .R)(`the host label ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(long)} has ${String(long.length)} bytes: at most ${String(MAX_LABEL)} are allowed`);
    }
    return name.length > MAX_NAME ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .mistaken */ .R)(tooLong(name)) : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)({ host: name, isAddress: false });
}
function tooLong(name) {
    return `the host ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(name)} has ${String(name.length)} bytes: at most ${String(MAX_NAME)} are allowed`;
}


/***/ }),

/***/ 7399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ HTTPS_URL)
/* harmony export */ });
const HTTPS_URL = /^https:\/\/[^\s/?#@]+(?:\/[^\s#]*)?$/;


/***/ }),

/***/ 948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
const LONGEST_NAME = 64;
function nearest(name, known) {
    if (name.length === 0 || name.length > LONGEST_NAME)
        return undefined;
    const wanted = folded(name);
    const hasArea = name.includes('/');
    if (known.filter((candidate) => candidate.endsWith(`/${name}`)).length > 1)
        return undefined;
    let best;
    let bestDistance = Math.min(3, Math.max(1, Math.floor(wanted.length / 3))) + 1;
    for (const candidate of known) {
        if (candidate.length > LONGEST_NAME)
            continue;
        const compared = hasArea ? candidate : candidate.slice(candidate.lastIndexOf('/') + 1);
        const distance = editDistance(wanted, folded(compared), bestDistance);
        if (distance < bestDistance) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}
function folded(name) {
    return name.toLowerCase().replace(/[-_ ]/g, '');
}
function editDistance(a, b, cap) {
    if (Math.abs(a.length - b.length) >= cap)
        return cap;
    let beforePrevious = [];
    let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const replaced = at(previous, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
            let cost = Math.min(replaced, at(previous, j) + 1, at(row, j - 1) + 1);
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
                cost = Math.min(cost, at(beforePrevious, j - 2) + 1);
            }
            row.push(cost);
        }
        if (Math.min(...row) >= cap && Math.min(...previous) >= cap)
            return cap;
        beforePrevious = previous;
        previous = row;
    }
    return at(previous, b.length);
}
function at(row, index) {
    return row[index] ?? Infinity;
}


/***/ }),

/***/ 9193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ mistaken),
/* harmony export */   Y: () => (/* binding */ parsed)
/* harmony export */ });
function parsed(value) {
    return { value };
}
function mistaken(mistake) {
    return { mistake };
}


/***/ }),

/***/ 9467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ parsePort)
/* harmony export */ });
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9193);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2774);


function parsePort(text) {
    if (text === '')
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .mistaken */ .R)('a port is missing after the colon: expected 1 to 65535');
    if (!/^\d+$/.test(text))
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .mistaken */ .R)(`the port ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(text)} is not a number: expected 1 to 65535`);
    const port = Number(text);
    return port >= 1 && port <= 65_535
        ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Y)(port)
        : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .mistaken */ .R)(`the port ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(text)} is out of range: expected 1 to 65535`);
}


/***/ }),

/***/ 2774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ withoutSecret),
/* harmony export */   h: () => (/* binding */ quote)
/* harmony export */ });
/* harmony import */ var _core_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8776);

function quote(text) {
    return `"${withoutSecret(text)}"`;
}
function withoutSecret(text, limit = 80) {
    const at = Math.max(text.lastIndexOf('@'), text.lastIndexOf('＠'), text.lastIndexOf('﹫'));
    const colon = text.indexOf(':');
    if (colon < 0 || colon > at)
        return (0,_core_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(text, limit);
    const slashes = text.indexOf('://');
    const start = slashes >= 0 && slashes < at ? slashes + 3 : 0;
    return (0,_core_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(`${text.slice(0, start)}***${text.slice(at)}`, limit);
}


/***/ }),

/***/ 4866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ unknownName)
/* harmony export */ });
/* harmony import */ var _core_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8776);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(948);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2774);



const MOST_LISTED = 12;
function unknownName(what, name, known) {
    const found = `unknown ${what} ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(name)}`;
    if (known.length === 0)
        return `${found}: there is none to name`;
    const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, known);
    const listed = known.length > MOST_LISTED ? [] : [`expected one of ${known.map((each) => (0,_core_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(each)).join(', ')}`];
    const meant = near === undefined ? [] : [`did you mean ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(near)}?`];
    const advice = [...listed, ...meant].join('; ');
    return advice === '' ? `${found}: none of the ${String(known.length)} known ones is like it` : `${found}: ${advice}`;
}


/***/ }),

/***/ 8839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ formatProblem),
/* harmony export */   x: () => (/* binding */ ConfigError)
/* harmony export */ });
class ConfigError extends Error {
    name = 'ConfigError';
    problems;
    constructor(problems) {
        super(problems.map(formatProblem).join('\n'));
        this.problems = problems;
    }
}
function formatProblem({ where, message }) {
    return typeof where === 'string'
        ? `${where}: ${message}`
        : `${where.file}:${String(where.line)}:${String(where.column)}: ${message}`;
}


/***/ }),

/***/ 55:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $X: () => (/* binding */ describeParam),
/* harmony export */   Be: () => (/* binding */ describeOnInconclusive),
/* harmony export */   DI: () => (/* binding */ describeSetter),
/* harmony export */   HI: () => (/* binding */ describeSeverity),
/* harmony export */   kW: () => (/* binding */ kebabCase)
/* harmony export */ });
function describeSeverity(severity) {
    if (typeof severity === 'string')
        return severity;
    return Object.entries(severity)
        .map(([level, limits]) => `${level} [${limits.map(({ text }) => text).join(', ')}]`)
        .join(', ');
}
function describeOnInconclusive(onInconclusive) {
    return typeof onInconclusive === 'string' ? onInconclusive : `fail-after ${String(onInconclusive.failAfter)}`;
}
function describeParam(value) {
    return typeof value === 'object' ? `[${value.join(', ')}]` : String(value);
}
function describeSetter(setter) {
    return typeof setter === 'string' ? setter : `${setter.file}:${String(setter.line)}`;
}
function kebabCase(name) {
    return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}


/***/ }),

/***/ 2546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ STARTTLS_PROTOCOLS)
/* harmony export */ });
const STARTTLS_PROTOCOLS = ['smtp', 'imap', 'pop3', 'postgres', 'mysql', 'ldap', 'ftp', 'xmpp'];


/***/ }),

/***/ 29:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ matchesGlob)
/* harmony export */ });
function matchesGlob(glob, text) {
    const lowered = text.toLowerCase();
    let reachable = new Set([0]);
    for (const token of glob.toLowerCase().match(/\*\*+|\*|[^*]/g) ?? []) {
        reachable = advance(reachable, token, lowered);
        if (reachable.size === 0)
            return false;
    }
    return reachable.has(lowered.length);
}
function advance(from, token, text) {
    const next = new Set();
    if (!token.startsWith('*')) {
        for (const position of from)
            if (text[position] === token)
                next.add(position + 1);
        return next;
    }
    const crossesDots = token.length > 1;
    let isOpen = false;
    for (let position = 0; position <= text.length; position++) {
        if (from.has(position))
            isOpen = true;
        if (isOpen)
            next.add(position);
        if (!crossesDots && text[position] === '.')
            isOpen = false;
    }
    return next;
}


/***/ }),

/***/ 3863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C4: () => (/* binding */ failedAs),
/* harmony export */   Hr: () => (/* binding */ NotSeenError),
/* harmony export */   cI: () => (/* binding */ seen),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   hT: () => (/* binding */ skipped),
/* harmony export */   rQ: () => (/* binding */ gap)
/* harmony export */ });
function seen(value, gaps = []) {
    return gaps.length === 0 ? { status: 'seen', value } : { status: 'seen', value, gaps };
}
function failed(code, detail, whose) {
    return { status: 'failed', code, detail, whose };
}
function failedAs({ code, detail, whose }) {
    return failed(code, detail, whose);
}
function skipped(reason, because = null) {
    return { status: 'skipped', reason, because };
}
function gap(part, failure) {
    return { part, code: failure.code, detail: failure.detail, whose: failure.whose };
}
class NotSeenError extends Error {
    name = 'NotSeenError';
    failure;
    constructor(failure) {
        super(failure.detail);
        this.failure = failure;
    }
}


/***/ }),

/***/ 9861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ SEVERITIES)
/* harmony export */ });
const SEVERITIES = ['error', 'warning', 'notice'];


/***/ }),

/***/ 8776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ printable)
/* harmony export */ });
const INVISIBLE = /^[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]$/u;
function printable(text, limit = 80) {
    let shown = '';
    for (const character of text.slice(0, 2 * limit + 2)) {
        const piece = INVISIBLE.test(character) ? escaped(character) : character;
        if (shown.length + piece.length > limit)
            return `${cutTo(shown, limit - 1)}…`;
        shown += piece;
    }
    return shown;
}
function cutTo(text, limit) {
    return text.slice(0, limit).replace(/[\uD800-\uDBFF]$/, '');
}
function escaped(character) {
    const code = character.codePointAt(0) ?? 0;
    return code <= 0xff ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u{${code.toString(16)}}`;
}


/***/ }),

/***/ 6327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ hostAndPort),
/* harmony export */   e: () => (/* binding */ proxyName)
/* harmony export */ });
function proxyName({ kind, host, port }) {
    return `the proxy ${kind}://${hostAndPort(host, port)}`;
}
function hostAndPort(host, port) {
    return `${host.includes(':') ? `[${host}]` : host}:${String(port)}`;
}


/***/ }),

/***/ 1565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ isStanding),
/* harmony export */   f: () => (/* binding */ SCHEMA_VERSION)
/* harmony export */ });
const SCHEMA_VERSION = '1';
function isStanding({ waived, inBaseline }) {
    return waived === null && !inBaseline;
}


/***/ }),

/***/ 5452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   US: () => (/* binding */ regradeAll),
/* harmony export */   l5: () => (/* binding */ ungraded),
/* harmony export */   zQ: () => (/* binding */ regrade),
/* harmony export */   zc: () => (/* binding */ settingsFor)
/* harmony export */ });
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(29);

function ungraded(params) {
    const severity = 'off';
    return {
        severity,
        onInconclusive: unlessSet(severity),
        params,
        setBy: { severity: null, onInconclusive: null, params: {} },
    };
}
function regrade(setting, { severity, onInconclusive, params }) {
    const { setBy } = setting;
    const graded = severity?.value ?? setting.severity;
    const isSet = onInconclusive !== undefined || setBy.onInconclusive !== null;
    return {
        severity: graded,
        onInconclusive: isSet ? (onInconclusive?.value ?? setting.onInconclusive) : unlessSet(graded),
        params: { ...setting.params, ...mapped(params, ({ value }) => value) },
        setBy: {
            severity: severity?.by ?? setBy.severity,
            onInconclusive: onInconclusive?.by ?? setBy.onInconclusive,
            params: { ...setBy.params, ...mapped(params, ({ by }) => by) },
        },
    };
}
function unlessSet(severity) {
    const isError = severity === 'error' || (typeof severity === 'object' && severity.error !== undefined);
    return isError ? 'fail' : 'warn';
}
function mapped(values, map) {
    return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, map(value)]));
}
function settingsFor({ rules, overrides }, endpoint) {
    return regradeAll(rules, overrides.filter((override) => isAbout(override, endpoint)));
}
function regradeAll(rules, overrides) {
    if (overrides.length === 0)
        return rules;
    const settings = new Map(rules);
    for (const override of overrides) {
        for (const [id, change] of override.rules) {
            const beneath = settings.get(id);
            if (beneath !== undefined)
                settings.set(id, regrade(beneath, change));
        }
    }
    return settings;
}
function isAbout({ environment, endpoint: glob }, endpoint) {
    if (environment !== null && environment !== endpoint.environment)
        return false;
    return glob === null || (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .k)(glob, endpoint.host);
}


/***/ }),

/***/ 3749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HL: () => (/* binding */ NAMED_STORES),
/* harmony export */   HR: () => (/* binding */ isBuiltInStore),
/* harmony export */   QO: () => (/* binding */ isStale),
/* harmony export */   fO: () => (/* binding */ isNamedStore)
/* harmony export */ });
const NAMED_STORES = ['mozilla', 'chrome', 'system', 'java', 'certifi'];
function isNamedStore(name) {
    return NAMED_STORES.some((known) => known === name);
}
function isBuiltInStore(name) {
    return name === 'mozilla' || name === 'chrome';
}
const STALE_AFTER_MONTHS = 18;
function isStale({ date }, now) {
    if (date === null)
        return false;
    const limit = new Date(`${date}T00:00:00Z`);
    limit.setUTCMonth(limit.getUTCMonth() + STALE_AFTER_MONTHS);
    return now > limit;
}


/***/ }),

/***/ 7075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   Fv: () => (/* binding */ parseLimit),
/* harmony export */   sO: () => (/* binding */ DAY_MS)
/* harmony export */ });
const UNIT_MS = { m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 };
const DAY_MS = UNIT_MS.d;
function parseDuration(text) {
    const [, count, unit] = /^(\d{1,6})(m|h|d|w)$/.exec(text) ?? [];
    if (count === undefined || unit === undefined)
        return undefined;
    return Number(count) * UNIT_MS[unit];
}
function parseLimit(text) {
    const [, percent] = /^(\d{1,3}(?:\.\d{1,3})?)%$/.exec(text) ?? [];
    if (percent !== undefined) {
        const fraction = Number(percent) / 100;
        return fraction > 1 ? undefined : { text, fraction };
    }
    const ms = parseDuration(text);
    return ms === undefined ? undefined : { text, ms };
}
function isInside(remaining, window) {
    return (window.length > 0 &&
        window.every((limit) => ('ms' in limit ? remaining.ms < limit.ms : remaining.ms < limit.fraction * remaining.ofMs)));
}


/***/ }),

/***/ 4388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  z: () => (/* binding */ check),
  h: () => (/* binding */ judgeSaved)
});

// EXTERNAL MODULE: ./lib/core/config-problem.js
var config_problem = __nccwpck_require__(8839);
// EXTERNAL MODULE: ./lib/core/trust.js
var trust = __nccwpck_require__(3749);
// EXTERNAL MODULE: ./lib/net/network.js + 6 modules
var net_network = __nccwpck_require__(9592);
// EXTERNAL MODULE: ./lib/gate/configure.js + 15 modules
var configure = __nccwpck_require__(3371);
// EXTERNAL MODULE: ./lib/core/observed.js
var core_observed = __nccwpck_require__(3863);
// EXTERNAL MODULE: ./lib/core/report.js
var report = __nccwpck_require__(1565);
;// CONCATENATED MODULE: ./lib/engine/observe.js

async function observe({ target, net, ledger, probes, prior, }) {
    const running = new Map();
    for (const [fact, observed] of Object.entries(prior))
        running.set(fact, Promise.resolve(observed));
    function observationOf(fact) {
        const started = running.get(fact);
        if (started !== undefined)
            return started;
        const probe = probes.find((candidate) => candidate.fact === fact);
        const promise = probe === undefined ? Promise.resolve((0,core_observed/* skipped */.hT)('was not asked for')) : run(probe);
        running.set(fact, promise);
        return promise;
    }
    async function run(probe) {
        const facts = {};
        for (const need of probe.needs) {
            const observed = await observationOf(need);
            if (observed.status !== 'seen')
                return skippedFor(need, observed);
            facts[need] = observed.value;
        }
        const [outcome, ...foundations] = await Promise.all([
            runSafely(probe, facts),
            ...(probe.restsOn ?? []).map(async (fact) => ({ fact, observed: await observationOf(fact) })),
        ]);
        for (const { fact, observed } of foundations) {
            if (observed.status !== 'seen' && !(observed.status === 'skipped' && observed.because === null)) {
                return skippedFor(fact, observed);
            }
        }
        return outcome;
    }
    async function runSafely(probe, facts) {
        try {
            return await probe.run({ target, net, ledger, facts: facts });
        }
        catch (error) {
            if (error instanceof core_observed/* NotSeenError */.Hr)
                return (0,core_observed/* failedAs */.C4)(error.failure);
            return (0,core_observed/* failed */.gz)('internal', `the probe of ${probe.title} crashed: ${error instanceof Error ? error.message : String(error)}`, 'us');
        }
    }
    const observations = { ...prior };
    const settled = await Promise.all(probes.map(async (probe) => [probe.fact, await observationOf(probe.fact)]));
    for (const [fact, observed] of settled)
        observations[fact] = observed;
    return observations;
}
function skippedFor(need, observed) {
    return observed.status === 'skipped'
        ? observed
        : (0,core_observed/* skipped */.hT)(`needs ${need}, which was not seen: ${observed.detail}`, need);
}

// EXTERNAL MODULE: ./lib/ledger/ledger.js + 1 modules
var ledger_ledger = __nccwpck_require__(4758);
;// CONCATENATED MODULE: ./lib/probes/addresses.js

async function findAddresses(endpoint, resolve) {
    const found = await resolve(endpoint.connectTo?.address ?? endpoint.host);
    if (found.status === 'failed')
        return found;
    if (found.value.length === 0)
        return (0,core_observed/* failed */.gz)('name-not-found', 'the name has no address', 'network');
    return (0,core_observed/* seen */.cI)({ all: found.value });
}

// EXTERNAL MODULE: ./lib/gate/units.js + 46 modules
var units = __nccwpck_require__(6611);
;// CONCATENATED MODULE: ./lib/gate/scan.js






async function scan({ endpoints, network, only, clock, onProgress }) {
    const startedAt = clock().toISOString();
    const probes = only === null ? units/* PROBES */._ : await withNeeds(only);
    let done = 0;
    const looked = await Promise.all(endpoints.map(async (endpoint) => {
        const saved = await scanEndpoint(endpoint, network, probes);
        done++;
        onProgress({ done, total: endpoints.length, url: endpoint.url });
        return saved;
    }));
    return {
        schemaVersion: report/* SCHEMA_VERSION */.f,
        kind: 'observations',
        tool: units/* TOOL */.j,
        startedAt,
        finishedAt: clock().toISOString(),
        connections: network.connections(),
        endpoints: looked,
    };
}
async function scanEndpoint(endpoint, network, probes) {
    const addresses = await findAddresses(endpoint, (name) => network.resolve(name));
    const places = addresses.status === 'seen' ? addresses.value.all : [null];
    const targets = await Promise.all(places.map(async (address) => {
        const target = targetAt(endpoint, address);
        const net = network.at(target);
        const ledger = (0,ledger_ledger/* openLedger */.au)(target, net);
        const observations = await observe({ target, net, ledger, probes, prior: { addresses, ...notAskedFor(probes) } });
        return { address, port: target.port, serverName: target.serverName, observations };
    }));
    return { endpoint, targets };
}
function notAskedFor(probes) {
    const left = units/* PROBES */._.filter((probe) => !probes.includes(probe));
    return Object.fromEntries(left.map(({ fact }) => [fact, (0,core_observed/* skipped */.hT)('was not asked for')]));
}
function targetAt(endpoint, address) {
    return {
        endpoint,
        address,
        port: endpoint.connectTo?.port ?? endpoint.port,
        serverName: endpoint.sni ?? (endpoint.hostIsAddress ? null : endpoint.host),
    };
}
async function withNeeds(only) {
    const isDeduced = only.some((fact) => !units/* PROBES */._.some((probe) => probe.fact === fact));
    const { deductions } = isDeduced ? await Promise.all(/* import() */[__nccwpck_require__.e(357), __nccwpck_require__.e(681), __nccwpck_require__.e(862), __nccwpck_require__.e(281), __nccwpck_require__.e(279)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3279)) : { deductions: [] };
    const wanted = new Set();
    const want = (fact) => {
        if (wanted.has(fact))
            return;
        wanted.add(fact);
        const probe = units/* PROBES */._.find((candidate) => candidate.fact === fact);
        const needs = probe?.needs ?? deductions.find((one) => one.fact === fact)?.reads ?? [];
        needs.forEach(want);
        probe?.restsOn?.forEach(want);
    };
    only.forEach(want);
    return units/* PROBES */._.filter((probe) => wanted.has(probe.fact));
}

;// CONCATENATED MODULE: ./lib/gate/check.js





async function check(options) {
    const { endpoints, acmeDirectories, judged } = await (0,configure/* configure */.jK)(options.written, options.mistakes);
    const { only, ctSearch, ctLogs, clock, onProgress, failOn } = options;
    const network = (0,net_network/* createNetwork */.V)(options.network);
    const fromMachine = await readStores(endpoints, options.readStore, (name) => !(0,trust/* isBuiltInStore */.HR)(name));
    const [seen, { assess }, { policy, baseline, runsBefore }, changes, builtIn] = await Promise.all([
        scan({ endpoints, network, only, clock, onProgress }),
        firstPacketsSent().then(() => Promise.all(/* import() */[__nccwpck_require__.e(357), __nccwpck_require__.e(681), __nccwpck_require__.e(862), __nccwpck_require__.e(439), __nccwpck_require__.e(281), __nccwpck_require__.e(279), __nccwpck_require__.e(79)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2079))),
        firstPacketsSent().then(judged),
        firstPacketsSent().then(async () => guard(await judged(), options)),
        firstPacketsSent().then(() => readStores(endpoints, options.readStore, trust/* isBuiltInStore */.HR)),
    ]);
    const stores = new Map([...fromMachine, ...builtIn]);
    const isWhole = only === null;
    const completed = options.network.fetch === 'off' || !isWhole ? seen : await complete(seen, stores, network, clock);
    const looked = isWhole ? await lookAhead(completed, { acmeDirectories, ctSearch, network, clock }) : completed;
    const saved = { ...looked, finishedAt: clock().toISOString() };
    const now = new Date(saved.finishedAt);
    return {
        scan: saved,
        report: assess({ scan: saved, policy, stores, failOn, now, ctLogs, baseline, runsBefore, changes }),
    };
}
async function guard(configuration, { written: { policyFile }, base }) {
    if (base === null)
        return undefined;
    const { guardPolicy } = await Promise.all(/* import() */[__nccwpck_require__.e(357), __nccwpck_require__.e(681), __nccwpck_require__.e(862), __nccwpck_require__.e(439), __nccwpck_require__.e(281), __nccwpck_require__.e(279), __nccwpck_require__.e(79), __nccwpck_require__.e(996)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4996));
    return guardPolicy(configuration, policyFile, base);
}
async function complete(scanned, stores, network, clock) {
    const fetch = (request) => network.fetch(request);
    const { fetchIssuers } = await Promise.all(/* import() */[__nccwpck_require__.e(357), __nccwpck_require__.e(681), __nccwpck_require__.e(862), __nccwpck_require__.e(422)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4422));
    const whole = await fetchIssuers(scanned, stores, fetch);
    const { fetchRevocation } = await Promise.all(/* import() */[__nccwpck_require__.e(357), __nccwpck_require__.e(681), __nccwpck_require__.e(862), __nccwpck_require__.e(281), __nccwpck_require__.e(472)]).then(__nccwpck_require__.bind(__nccwpck_require__, 472));
    return fetchRevocation(whole, stores, fetch, clock);
}
async function lookAhead(scan, { acmeDirectories: directories, ctSearch, network, clock, }) {
    const { fetchRenewalInfo } = await Promise.all(/* import() */[__nccwpck_require__.e(357), __nccwpck_require__.e(681), __nccwpck_require__.e(133)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8133));
    const fetch = (request) => network.fetch(request);
    const informed = await fetchRenewalInfo({ scan, directories, fetch, clock });
    const { lookUpCaa } = await Promise.all(/* import() */[__nccwpck_require__.e(357), __nccwpck_require__.e(681), __nccwpck_require__.e(82)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8082));
    const allowed = await lookUpCaa(informed, (name) => network.caa(name));
    if (ctSearch === null)
        return allowed;
    const { searchIssued } = await Promise.all(/* import() */[__nccwpck_require__.e(357), __nccwpck_require__.e(681), __nccwpck_require__.e(212)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5212));
    return searchIssued({ scan: allowed, search: ctSearch, fetch });
}
async function judgeSaved(saved, { written, readStore, failOn }) {
    const endpoints = saved.endpoints.map(({ endpoint }) => endpoint);
    const environments = endpoints.flatMap(({ environment }) => environment ?? []);
    const { policy, baseline, runsBefore } = await (0,configure/* readConfiguration */.TD)({ ...written, environments });
    const stores = await readStores(endpoints, readStore, () => true);
    const { assess } = await Promise.all(/* import() */[__nccwpck_require__.e(357), __nccwpck_require__.e(681), __nccwpck_require__.e(862), __nccwpck_require__.e(439), __nccwpck_require__.e(281), __nccwpck_require__.e(279), __nccwpck_require__.e(79)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2079));
    return assess({
        scan: saved,
        policy,
        stores,
        failOn,
        now: new Date(saved.finishedAt),
        baseline,
        runsBefore,
    });
}
function firstPacketsSent() {
    return new Promise((resolve) => setImmediate(resolve));
}
async function readStores(endpoints, readStore, isWanted) {
    const stores = new Map();
    const problems = [];
    const wanted = new Map(endpoints.flatMap(({ trust, origin }) => trust.filter(isWanted).map((name) => [name, origin])));
    for (const [name, origin] of wanted) {
        try {
            stores.set(name, await readStore(name));
        }
        catch (error) {
            const reason = error instanceof Error ? error.message : String(error);
            problems.push({
                where: origin ?? 'trust',
                message: `the trust store ${JSON.stringify(name)} cannot be read: ${reason}`,
            });
        }
    }
    if (problems.length > 0)
        throw new config_problem/* ConfigError */.x(problems);
    return stores;
}


/***/ }),

/***/ 3371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  qv: () => (/* binding */ NOTHING_WRITTEN),
  jK: () => (/* binding */ configure),
  TD: () => (/* binding */ readConfiguration)
});

// EXTERNAL MODULE: ./lib/core/config-problem.js
var config_problem = __nccwpck_require__(8839);
// EXTERNAL MODULE: ./lib/config/https-url.js
var https_url = __nccwpck_require__(7399);
// EXTERNAL MODULE: ./lib/config/quote.js
var quote = __nccwpck_require__(2774);
;// CONCATENATED MODULE: ./lib/config/resolve-acme-directories.js


function resolveAcmeDirectories(written, complain) {
    return written.flatMap(({ value, at }) => {
        if (!https_url/* HTTPS_URL */.a.test(value))
            return [];
        if (URL.canParse(value))
            return [new URL(value).href];
        complain(at, `${(0,quote/* quote */.h)(value)} is no URL: expected one such as https://acme.example.com/directory`);
        return [];
    });
}

// EXTERNAL MODULE: ./lib/config/unknown-name.js
var unknown_name = __nccwpck_require__(4866);
;// CONCATENATED MODULE: ./lib/config/resolve-compare.js


const AREA = 'compare/';
function resolveCompare(written, environments, comparisonIds, complain) {
    const checkEnvironment = (name) => {
        if (name === null || environments.includes(name.value))
            return;
        complain(name.at, (0,unknown_name/* unknownName */.U)('environment', name.value, environments));
    };
    return written.flatMap(({ at, from, to, ignore }) => {
        checkEnvironment(from);
        checkEnvironment(to);
        if (from !== null && to !== null && from.value === to.value) {
            complain(to.at, `${(0,quote/* quote */.h)(to.value)} is compared with itself: expected two environments`);
        }
        const ignored = ignore.map(({ value, at: ignoreAt }) => {
            const id = value.includes('/') ? value : `${AREA}${value}`;
            if (!comparisonIds.includes(id))
                complain(ignoreAt, (0,unknown_name/* unknownName */.U)('comparison rule', value, comparisonIds));
            return id;
        });
        return from === null || to === null ? [] : [{ from: from.value, to: to.value, ignore: ignored, origin: at }];
    });
}

// EXTERNAL MODULE: ./lib/core/printable.js
var printable = __nccwpck_require__(8776);
// EXTERNAL MODULE: ./lib/config/connect-to.js
var connect_to = __nccwpck_require__(4752);
// EXTERNAL MODULE: ./lib/config/host.js
var config_host = __nccwpck_require__(2006);
// EXTERNAL MODULE: ./lib/config/parsed.js
var parsed = __nccwpck_require__(9193);
// EXTERNAL MODULE: ./lib/config/port.js
var config_port = __nccwpck_require__(9467);
;// CONCATENATED MODULE: ./lib/config/endpoint.js





const MAX_TEXT = 2048;
function parseEndpoint(text, plainPort = null) {
    if (text === '')
        return (0,parsed/* mistaken */.R)('an endpoint is missing: expected for instance https://api.example.com');
    if (text.length > MAX_TEXT) {
        return (0,parsed/* mistaken */.R)(`an endpoint of ${String(text.length)} characters: at most ${String(MAX_TEXT)} are allowed`);
    }
    const wrong = /[\p{Cc}\p{Cf}\p{Cs}\p{Z}\\]/u.exec(text)?.[0];
    if (wrong !== undefined) {
        const found = wrong === ' ' ? 'a space' : `the character "${(0,printable/* printable */.g)(wrong)}"`;
        return (0,parsed/* mistaken */.R)(`an endpoint cannot hold ${found}: write it percent-encoded in a path, or leave it out`);
    }
    const [, scheme = null, rest = ''] = /^(?:([a-z][a-z0-9+.-]*):\/\/)?(.*)$/is.exec(text) ?? [];
    const authority = /^[^/?#]*/.exec(rest)?.[0] ?? '';
    if (holdsUser(authority, rest)) {
        return (0,parsed/* mistaken */.R)('a user name or password in an endpoint is a secret in a file: leave out what stands before the "@"');
    }
    const wrongScheme = checkScheme(scheme);
    if (wrongScheme !== undefined)
        return (0,parsed/* mistaken */.R)(wrongScheme);
    const isTls = scheme?.toLowerCase() === 'tls' || (scheme === null && plainPort !== null);
    if (!isTls && plainPort !== null) {
        return (0,parsed/* mistaken */.R)('HTTPS begins with TLS, so "starttls" cannot go with it: write tls://host[:port], or leave it out');
    }
    if (rest.includes('#'))
        return (0,parsed/* mistaken */.R)('a fragment ("#" and what follows) is never sent to a server: leave it out');
    const place = parseAuthority(authority);
    if ('mistake' in place)
        return place;
    const tail = rest.slice(authority.length);
    return isTls ? tlsAddress(place.value, tail, plainPort) : httpsAddress(place.value, tail, scheme);
}
function holdsUser(authority, rest) {
    if (/[@＠﹫]/.test(authority))
        return true;
    return /[@＠﹫]/.test(rest) && !/^(?:[^:]*|\[[^\]]*\])(?::\d+)?$/.test(authority);
}
function checkScheme(scheme) {
    switch (scheme?.toLowerCase()) {
        case undefined:
        case 'https':
        case 'tls':
            return undefined;
        case 'http':
            return 'an http:// address has no TLS to look at; write https://';
        default:
            return `the scheme ${(0,quote/* quote */.h)(scheme ?? '')} is not one that is looked at: expected https:// or tls://`;
    }
}
function parseAuthority(authority) {
    const [, hostText = '', portText] = /^(\[[^\]]*\]|[^:]*)(?::(.*))?$/s.exec(authority) ?? [];
    if (portText?.includes(':') === true) {
        return (0,parsed/* mistaken */.R)(`${(0,quote/* quote */.h)(authority)} has more than one colon: an IPv6 address stands in brackets, [2001:db8::1]:443`);
    }
    const host = (0,config_host/* parseHost */.X)(hostText);
    if ('mistake' in host)
        return host;
    if (portText === undefined)
        return (0,parsed/* parsed */.Y)({ ...host.value, port: null });
    const port = (0,config_port/* parsePort */.p)(portText);
    return 'mistake' in port ? port : (0,parsed/* parsed */.Y)({ ...host.value, port: port.value });
}
function httpsAddress(place, tail, scheme) {
    const { host, isAddress, port } = place;
    if (scheme === null && tail !== '')
        return (0,parsed/* mistaken */.R)('a path needs a scheme: write https:// in front of the host');
    const { pathname, search } = new URL(`https://host${tail}`);
    const path = `${pathname}${search}`;
    const portText = port === null || port === 443 ? '' : `:${String(port)}`;
    const url = `https://${inUrl(host)}${portText}${path}`;
    return (0,parsed/* parsed */.Y)({ url, scheme: 'https', host, hostIsAddress: isAddress, port: port ?? 443, path });
}
function tlsAddress(place, tail, plainPort) {
    const { host, isAddress } = place;
    const port = place.port ?? plainPort;
    if (port === null)
        return (0,parsed/* mistaken */.R)('a tls:// address has no default port: write tls://host:port');
    if (tail !== '')
        return (0,parsed/* mistaken */.R)('a tls:// address has no path: write tls://host:port');
    const url = `tls://${inUrl(host)}:${String(port)}`;
    return (0,parsed/* parsed */.Y)({ url, scheme: 'tls', host, hostIsAddress: isAddress, port, path: '/' });
}
function inUrl(host) {
    return host.includes(':') ? `[${host}]` : host;
}

;// CONCATENATED MODULE: ./lib/config/environment-name.js


const MAX_LENGTH = 64;
function parseEnvironmentName(text) {
    if (text.trim() === '')
        return (0,parsed/* mistaken */.R)('the name of an environment is empty');
    if (text.length > MAX_LENGTH || /[\p{Cc}\p{Cf}\p{Cs}]/u.test(text)) {
        return (0,parsed/* mistaken */.R)(`${(0,quote/* quote */.h)(text)} cannot name an environment: at most ${String(MAX_LENGTH)} characters, none of them invisible`);
    }
    return (0,parsed/* parsed */.Y)(text);
}

;// CONCATENATED MODULE: ./lib/config/sni.js



function parseSni(text) {
    const host = (0,config_host/* parseHost */.X)(text);
    if ('mistake' in host)
        return host;
    return host.value.isAddress
        ? (0,parsed/* mistaken */.R)(`expected a host name to send as SNI, found the address ${(0,quote/* quote */.h)(text)}`)
        : (0,parsed/* parsed */.Y)(host.value.host);
}

// EXTERNAL MODULE: ./lib/core/endpoint.js
var endpoint = __nccwpck_require__(2546);
;// CONCATENATED MODULE: ./lib/config/starttls.js



const PLAIN_PORTS = {
    smtp: 25,
    imap: 143,
    pop3: 110,
    postgres: 5432,
    mysql: 3306,
    ldap: 389,
    ftp: 21,
    xmpp: 5222,
};
function plainPortOf(protocol) {
    return PLAIN_PORTS[protocol ?? 'smtp'];
}
function parseStarttls(text) {
    const protocol = endpoint/* STARTTLS_PROTOCOLS */.O.find((known) => known === text);
    return protocol === undefined ? (0,parsed/* mistaken */.R)((0,unknown_name/* unknownName */.U)('protocol', text, endpoint/* STARTTLS_PROTOCOLS */.O)) : (0,parsed/* parsed */.Y)(protocol);
}

// EXTERNAL MODULE: ./lib/core/trust.js
var trust = __nccwpck_require__(3749);
// EXTERNAL MODULE: ./lib/config/nearest.js
var nearest = __nccwpck_require__(948);
;// CONCATENATED MODULE: ./lib/config/trust-entry.js





const DEFAULT_TRUST = ['mozilla'];
function parseTrustEntry(text) {
    if ((0,trust/* isNamedStore */.fO)(text))
        return (0,parsed/* parsed */.Y)(text);
    const control = /\p{Cc}/u.exec(text)?.[0];
    if (control !== undefined)
        return (0,parsed/* mistaken */.R)(`a path cannot hold the character "${(0,printable/* printable */.g)(control)}"`);
    if (/^(?:\.{1,2})?\/./s.test(text))
        return (0,parsed/* parsed */.Y)(text);
    const near = (0,nearest/* nearest */.p)(text, trust/* NAMED_STORES */.HL);
    const meant = near === undefined ? '' : `; did you mean ${(0,quote/* quote */.h)(near)}?`;
    return (0,parsed/* mistaken */.R)(`unknown trust store ${(0,quote/* quote */.h)(text)}: expected ${trust/* NAMED_STORES */.HL.join(', ')}, or a path that begins with ./, ../ or /${meant}`);
}

;// CONCATENATED MODULE: ./lib/config/endpoint-line.js








const KEYS = ['environment', 'connect-to', 'sni', 'starttls', 'trust'];
function splitEndpointLines(input) {
    return input
        .split(/\r\n|\n|\r/)
        .map((text, index) => ({ lineNumber: index + 1, text }))
        .filter(({ text }) => !/^\s*(?:#|$)/.test(text));
}
function parseEndpointLine(text) {
    const [first, ...rest] = wordsOf(text);
    if (first === undefined)
        return { line: null, mistakes: [] };
    const mistakes = [];
    const { plainPort, ...options } = parseOptions(rest, mistakes);
    const address = parseEndpoint(first.text, plainPort);
    if ('mistake' in address) {
        return {
            line: null,
            mistakes: [{ offset: first.offset, message: about(first.text, address.mistake) }, ...mistakes],
        };
    }
    return mistakes.length > 0
        ? { line: null, mistakes }
        : { line: { address: address.value, offset: first.offset, ...options }, mistakes };
}
function wordsOf(line) {
    const words = [];
    for (const { 0: text, index: offset } of line.matchAll(/\S+/g)) {
        if (text.startsWith('#'))
            break;
        words.push({ text, offset });
    }
    return words;
}
function parseOptions(words, mistakes) {
    const values = new Map();
    for (const { text, offset } of words) {
        const equals = text.indexOf('=');
        const name = equals < 0 ? text : text.slice(0, equals);
        const key = KEYS.find((known) => known === name);
        if (key === undefined)
            mistakes.push({ offset, message: unknownWord(text, name, equals >= 0) });
        else if (values.has(key))
            mistakes.push({ offset, message: `the key "${key}" is given twice` });
        else if (equals < 0 || equals === text.length - 1) {
            mistakes.push({ offset, message: `the key "${key}" has no value: write ${key}=VALUE` });
        }
        else
            values.set(key, { text: text.slice(equals + 1), offset: offset + equals + 1 });
    }
    const read = (word, parse) => {
        if (word === undefined)
            return null;
        const result = parse(word.text);
        if ('value' in result)
            return result.value;
        mistakes.push({ offset: word.offset, message: result.mistake });
        return null;
    };
    const starttls = read(values.get('starttls'), parseStarttls);
    const options = {
        environment: read(values.get('environment'), parseEnvironmentName),
        connectTo: read(values.get('connect-to'), connect_to/* parseConnectTo */.z),
        sni: read(values.get('sni'), parseSni),
        starttls,
        plainPort: values.has('starttls') ? plainPortOf(starttls) : null,
        trust: readTrust(values.get('trust'), read),
    };
    mistakes.sort((a, b) => a.offset - b.offset);
    return options;
}
function readTrust(word, read) {
    if (word === undefined)
        return null;
    const entries = [];
    let offset = word.offset;
    for (const text of word.text.split(',')) {
        const entry = read({ text, offset }, parseTrustEntry);
        if (entry !== null)
            entries.push(entry);
        offset += text.length + 1;
    }
    return entries;
}
function unknownWord(text, name, hasValue) {
    return hasValue
        ? (0,unknown_name/* unknownName */.U)('key', name, KEYS)
        : `${(0,quote/* quote */.h)(text)} is not key=value: write one endpoint a line, and its options behind it`;
}
function about(text, mistake) {
    return `${(0,quote/* quote */.h)(text)}: ${mistake}`;
}

;// CONCATENATED MODULE: ./lib/config/resolve-endpoints.js









function resolveEndpoints(lines, file, complain) {
    const trust = trustOf(file, complain);
    const fromLines = lines.flatMap((line) => fromLine(line, trust, complain));
    const fromPolicyFile = fromFile(file, trust, complain);
    const declared = fromLines.length > 0 ? fromLines : fromPolicyFile;
    const endpoints = declared.flatMap((each) => each?.endpoint ?? []);
    complainOfRepetitions(declared, complain);
    return { endpoints, written: declared.length };
}
function trustOf(file, complain) {
    const general = resolve_endpoints_readTrust(file?.trust ?? null, complain) ?? DEFAULT_TRUST;
    const byEnvironment = new Map(file?.environments.map(({ name, trust }) => [name.value, resolve_endpoints_readTrust(trust, complain) ?? general]));
    return (environment) => (environment === null ? undefined : byEnvironment.get(environment)) ?? general;
}
function fromLine({ text, where, origin }, trust, complain) {
    const placeOf = (offset) => origin === null ? null : { ...origin, column: origin.column + offset };
    const { line, mistakes } = parseEndpointLine(text);
    for (const { offset, message } of mistakes)
        complain(placeOf(offset) ?? where, message);
    if (line === null)
        return mistakes.length === 0 ? [] : [null];
    const at = placeOf(line.offset);
    const endpoint = {
        ...line.address,
        environment: line.environment,
        connectTo: line.connectTo,
        sni: line.sni,
        starttls: line.starttls,
        trust: line.trust ?? trust(line.environment),
        origin: at,
    };
    return [{ endpoint, where: at ?? where }];
}
function fromFile(file, trust, complain) {
    if (file === null)
        return [];
    const inEnvironments = file.environments.flatMap(({ name, endpoints }) => {
        const environment = read(name, parseEnvironmentName, complain);
        return (endpoints ?? []).map((written) => fromEntry(written, environment, trust, complain));
    });
    return [...inEnvironments, ...(file.endpoints ?? []).map((written) => fromEntry(written, null, trust, complain))];
}
function fromEntry(written, environment, trust, complain) {
    const starttls = findStarttls(written);
    const plainPort = written.starttls === null ? null : plainPortOf(starttls);
    const address = read(written.url, (text) => withText(text, parseEndpoint(text, plainPort)), complain);
    const connectTo = read(written.connectTo, connect_to/* parseConnectTo */.z, complain);
    const sni = read(written.sni, parseSni, complain);
    const own = resolve_endpoints_readTrust(written.trust, complain);
    if (address === null || written.url === null)
        return null;
    const origin = written.url.at;
    const endpoint = { ...address, environment, connectTo, sni, starttls, trust: own ?? trust(environment), origin };
    return { endpoint, where: origin };
}
function findStarttls({ starttls }) {
    const result = starttls === null ? null : parseStarttls(starttls.value);
    return result !== null && 'value' in result ? result.value : null;
}
function withText(text, result) {
    return 'mistake' in result ? { mistake: `${(0,quote/* quote */.h)(text)}: ${result.mistake}` } : result;
}
function read(written, parse, complain) {
    if (written === null)
        return null;
    const result = parse(written.value);
    if ('value' in result)
        return result.value;
    complain(written.at, result.mistake);
    return null;
}
function resolve_endpoints_readTrust(written, complain) {
    if (written === null)
        return null;
    return written.flatMap((entry) => read(entry, parseTrustEntry, complain) ?? []);
}
function complainOfRepetitions(declared, complain) {
    const first = new Map();
    for (const each of declared) {
        if (each === null)
            continue;
        const { endpoint, where } = each;
        const identity = identityOf(endpoint);
        const earlier = first.get(identity);
        if (earlier === undefined)
            first.set(identity, where);
        else
            complain(where, `the endpoint "${(0,printable/* printable */.g)(endpoint.url)}" is listed twice: first at ${placeText(earlier)}`);
    }
}
function identityOf({ url, environment, connectTo, sni, host, port, starttls }) {
    const place = connectTo === null ? null : [connectTo.address, connectTo.port ?? port];
    return JSON.stringify([url, environment, place, sni ?? host, starttls]);
}
function placeText(where) {
    return typeof where === 'string' ? where : `${where.file}:${String(where.line)}:${String(where.column)}`;
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __nccwpck_require__(3136);
;// CONCATENATED MODULE: ./lib/config/host-pattern.js




const EXPECTED = 'expected a host name, an address, or a pattern such as *.example.com, without scheme, port and path';
function parseHostPattern(text) {
    const bare = text.replace(/^\[(.*)\]$/s, '$1');
    const address = (0,config_host/* parseAddress */.o)(bare);
    if ('value' in address)
        return address;
    const labels = bare.length > 253 ? [] : bare.replace(/\.$/, '').split('.').map(normalLabel);
    return labels.length === 0 || labels.includes('')
        ? (0,parsed/* mistaken */.R)(`${(0,quote/* quote */.h)(text)} cannot match the host of an endpoint: ${EXPECTED}`)
        : (0,parsed/* parsed */.Y)(labels.join('.'));
}
function normalLabel(label) {
    if (/^[a-z0-9_*-]*$/i.test(label))
        return label.toLowerCase();
    return /[^a-z0-9_\-\u0080-\u{10ffff}]/iu.test(label) ? '' : (0,external_node_url_.domainToASCII)(label);
}

// EXTERNAL MODULE: ./lib/core/policy.js
var policy = __nccwpck_require__(9861);
// EXTERNAL MODULE: ./lib/core/rule-setting.js
var rule_setting = __nccwpck_require__(5452);
// EXTERNAL MODULE: ./lib/core/window.js
var core_window = __nccwpck_require__(7075);
// EXTERNAL MODULE: ./lib/core/describe-setting.js
var describe_setting = __nccwpck_require__(55);
// EXTERNAL MODULE: ./lib/config/describe.js
var describe = __nccwpck_require__(5641);
;// CONCATENATED MODULE: ./lib/config/rule-params.js



function readParams(params, rule, complain) {
    const known = new Map(Object.keys(rule.params).map((name) => [(0,describe_setting/* kebabCase */.kW)(name), name]));
    const read = {};
    for (const { name, node } of params) {
        const inCode = known.get(name.value);
        const standard = inCode === undefined ? undefined : rule.params[inCode];
        if (inCode === undefined || standard === undefined) {
            const expected = ['severity', 'on-inconclusive', ...known.keys()];
            complain(name.at, (0,unknown_name/* unknownName */.U)(`key of ${rule.id}`, name.value, expected));
            continue;
        }
        const value = valueLike(standard, node);
        if (value === undefined) {
            complain(node.at, `"${name.value}" of ${rule.id}: expected ${typeName(standard)}, found ${(0,describe/* describe */.q)(node)}`);
        }
        else
            read[inCode] = { value, by: name.at };
    }
    return read;
}
function valueLike(standard, node) {
    if (typeof standard === 'object') {
        if (node.kind !== 'list')
            return undefined;
        const texts = node.items.flatMap((item) => item.kind === 'scalar' && typeof item.value === 'string' ? [item.value] : []);
        return texts.length === node.items.length ? texts : undefined;
    }
    if (node.kind !== 'scalar' || node.value === null || typeof node.value !== typeof standard)
        return undefined;
    return typeof node.value === 'number' && !Number.isFinite(node.value) ? undefined : node.value;
}
function typeName(value) {
    if (typeof value === 'number')
        return 'a number';
    if (typeof value === 'boolean')
        return 'true or false';
    return typeof value === 'string' ? 'text' : 'a list of texts';
}

;// CONCATENATED MODULE: ./lib/config/resolve-rules.js





function resolveRules(rules, layers) {
    const fallback = layers.findLast(({ onInconclusive }) => onInconclusive !== null)?.onInconclusive;
    const beneath = { params: {}, ...(fallback == null ? {} : { onInconclusive: fallback }) };
    return new Map(rules.map((rule) => {
        const grades = layers.flatMap((layer) => layer.rules.get(rule.id) ?? []);
        return [rule.id, [beneath, ...grades].reduce(rule_setting/* regrade */.zQ, (0,rule_setting/* ungraded */.l5)(rule.params))];
    }));
}
function layerOfPreset({ name, version, rules: grades }, rules) {
    const by = `${name}@${version}`;
    const graded = Object.entries(grades).map(([id, grade]) => {
        const rule = rules.find((candidate) => candidate.id === id);
        if (rule === undefined)
            throw new Error(`preset ${name} grades the rule ${id}, which does not exist`);
        return [id, regradeOf(typeof grade === 'string' ? { severity: grade } : grade, rule, by)];
    });
    return { rules: new Map(graded), onInconclusive: null };
}
function regradeOf({ severity, onInconclusive, params }, rule, by) {
    return {
        ...(severity === undefined ? {} : { severity: { value: severityOf(rule, severity), by } }),
        ...(onInconclusive === undefined ? {} : { onInconclusive: { value: onInconclusive, by } }),
        params: Object.fromEntries(Object.entries(params ?? {}).map(([name, value]) => [name, { value, by }])),
    };
}
function regradesOf(written, rules, complain) {
    const ids = rules.map(({ id }) => id);
    return new Map(written.flatMap(({ id, severity, onInconclusive, params }) => {
        const rule = rules.find((candidate) => candidate.id === id.value);
        if (rule === undefined) {
            complain(id.at, (0,unknown_name/* unknownName */.U)('rule', id.value, ids));
            return [];
        }
        const change = {
            ...(severity === null ? {} : { severity: setTo(severity, (value) => severityOf(rule, value)) }),
            ...(onInconclusive === null ? {} : { onInconclusive: setTo(onInconclusive, (value) => value) }),
            params: readParams(params, rule, complain),
        };
        if (severity !== null && typeof severity.value === 'object' && windowOf(rule) === undefined) {
            complain(severity.at, `the rule ${rule.id} measures no time that runs out, so windows mean nothing to it: expected a severity`);
        }
        return [[rule.id, change]];
    }));
}
function setTo({ value, at }, map) {
    return { value: map(value), by: at };
}
function severityOf(rule, severity) {
    if (typeof severity === 'object')
        return parseWindows(severity);
    const window = windowOf(rule);
    return window === undefined || severity === 'off' ? severity : parseWindows({ [severity]: window });
}
function windowOf(rule) {
    return rule.kind === 'rule' || rule.kind === 'own' ? rule.window : undefined;
}
function parseWindows(texts) {
    const windows = {};
    for (const severity of policy/* SEVERITIES */.o) {
        const limits = texts[severity]?.flatMap((text) => (0,core_window/* parseLimit */.Fv)(text) ?? []);
        if (limits !== undefined)
            windows[severity] = limits;
    }
    return windows;
}

;// CONCATENATED MODULE: ./lib/config/resolve-overrides.js



function resolveOverrides(file, rules, environments, complain) {
    const ofEnvironments = file.environments.flatMap(({ name, rules: written }) => written.length === 0
        ? []
        : [{ environment: name.value, endpoint: null, rules: regradesOf(written, rules, complain) }]);
    return [...ofEnvironments, ...file.overrides.map((one) => overrideOf(one, rules, environments, complain))];
}
function overrideOf({ environment, endpoint, rules: written }, rules, environments, complain) {
    if (environment !== null && environments?.includes(environment.value) === false) {
        complain(environment.at, (0,unknown_name/* unknownName */.U)('environment', environment.value, environments));
    }
    const pattern = endpoint === null ? null : parseHostPattern(endpoint.value);
    if (endpoint !== null && pattern !== null && 'mistake' in pattern)
        complain(endpoint.at, pattern.mistake);
    return {
        environment: environment?.value ?? null,
        endpoint: pattern !== null && 'value' in pattern ? pattern.value : null,
        rules: regradesOf(written, rules, complain),
    };
}

;// CONCATENATED MODULE: ./lib/config/resolve-waivers.js




function resolveWaivers(written, ruleIds, complain) {
    return written.flatMap(({ at, rule, endpoint, address: place, certificate, reason, owner, ticket, expires }) => {
        if (rule !== null && !ruleIds.includes(rule.value))
            complain(rule.at, (0,unknown_name/* unknownName */.U)('rule', rule.value, ruleIds));
        const pattern = endpoint === null ? null : parseHostPattern(endpoint.value);
        if (endpoint !== null && pattern !== null && 'mistake' in pattern)
            complain(endpoint.at, pattern.mistake);
        const address = place === null ? null : (0,config_host/* parseAddress */.o)(place.value);
        if (place !== null && address !== null && 'mistake' in address)
            complain(place.at, address.mistake);
        if (expires !== null && isImpossibleDate(expires.value)) {
            complain(expires.at, `${(0,quote/* quote */.h)(expires.value)} is not a day of the calendar`);
        }
        if (rule === null || pattern === null || reason === null || owner === null || expires === null)
            return [];
        if ('mistake' in pattern || (address !== null && 'mistake' in address))
            return [];
        return [
            {
                rule: rule.value,
                endpoint: pattern.value,
                address: address?.value ?? null,
                certificate: certificate?.value.replaceAll(':', '').toLowerCase() ?? null,
                reason: reason.value,
                owner: owner.value,
                ticket: ticket?.value ?? null,
                expires: expires.value,
                origin: at,
            },
        ];
    });
}
function isImpossibleDate(text) {
    const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
    if (year === undefined || month === undefined || day === undefined)
        return false;
    const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
    return date.toISOString().slice(0, 10) !== text;
}

;// CONCATENATED MODULE: ./lib/config/resolve-policy.js








const DEFAULT_PRESET = 'recommended';
function readConfig(sources, known, loaded) {
    const problems = [...(loaded?.problems ?? [])];
    const complain = (where, message) => {
        problems.push({ where, message });
    };
    const declared = readDeclared(sources, loaded, complain);
    const policy = resolvePolicy(sources, loaded, declared.endpoints, known, complain);
    if (problems.length > 0)
        throw new config_problem/* ConfigError */.x(inOrder(problems, sources));
    return { ...declared, policy };
}
function readEndpoints(sources) {
    const problems = [];
    const declared = readDeclared(sources, null, (where, message) => {
        problems.push({ where, message });
    });
    if (problems.length > 0)
        throw new config_problem/* ConfigError */.x(problems);
    return declared;
}
function readDeclared(sources, loaded, complain) {
    const file = loaded?.file ?? null;
    const { endpoints, written } = resolveEndpoints(sources.endpoints, file, complain);
    const acmeDirectories = resolveAcmeDirectories(file?.acmeDirectories ?? [], complain);
    if (written === 0 && !sources.mayLackEndpoints && saysNothingOfEndpoints(loaded))
        complain(file?.at ?? 'endpoints', NO_ENDPOINT);
    return { endpoints, acmeDirectories };
}
const NO_ENDPOINT = 'there is no endpoint to look at: list some under "environments" or "endpoints" in the policy file, or hand them in';
function saysNothingOfEndpoints(loaded) {
    if (loaded === null)
        return true;
    const { file } = loaded;
    return file !== null && file.endpoints === null && file.environments.every(({ endpoints }) => endpoints === null);
}
function resolvePolicy(sources, loaded, endpoints, known, complain) {
    const file = loaded?.file ?? null;
    const ruleIds = known.rules.map(({ id }) => id);
    const comparisonIds = known.rules.filter(({ kind }) => kind === 'comparison').map(({ id }) => id);
    const environments = [
        ...new Set([
            ...(file?.environments.map(({ name }) => name.value) ?? []),
            ...endpoints.flatMap(({ environment }) => environment ?? []),
            ...(sources.environments ?? []),
        ]),
    ];
    const reading = { known, environments, complain, presets: [], layers: [], overrides: [] };
    readLayers(loaded, sources.preset, reading);
    return {
        presets: reading.presets,
        rules: resolveRules(known.rules, reading.layers),
        overrides: reading.overrides,
        waivers: resolveWaivers(file?.waivers ?? [], ruleIds, complain),
        compare: resolveCompare(file?.compare ?? [], environments, comparisonIds, complain),
    };
}
function readLayers(loaded, override, reading) {
    const { known, environments, complain, layers, overrides } = reading;
    const extended = loaded?.extended ?? null;
    if (override !== null || extended === null) {
        readPreset(override ?? DEFAULT_PRESET, null, 'preset', reading);
    }
    for (const one of extended ?? []) {
        const into = override === null ? reading : { ...reading, presets: [], layers: [], overrides: [] };
        if (one.kind === 'preset')
            readPreset(one.name, one.version, one.at, into);
        else
            readExtension(one.policy, into);
    }
    if (loaded?.file == null)
        return;
    const { rules, onInconclusive } = loaded.file;
    const fallback = onInconclusive === null ? null : { value: onInconclusive.value, by: onInconclusive.at };
    layers.push({ rules: regradesOf(rules, known.rules, complain), onInconclusive: fallback });
    overrides.push(...resolveOverrides(loaded.file, known.rules, environments, complain));
}
function readExtension(loaded, reading) {
    readLayers({ ...loaded, extended: loaded.extended ?? [] }, null, { ...reading, environments: null });
}
function readPreset(name, version, where, reading) {
    const { known, complain, presets, layers } = reading;
    const preset = known.presets.find((candidate) => candidate.name === name);
    if (preset === undefined) {
        complain(where, (0,unknown_name/* unknownName */.U)('preset', name, known.presets.map((each) => each.name)));
        return;
    }
    if (version !== null && version !== preset.version) {
        complain(where, `the preset "${name}" is of version ${preset.version} here, expected ${version}`);
        return;
    }
    presets.push(`${preset.name}@${preset.version}`);
    layers.push(layerOfPreset(preset, known.rules));
}
const MOST_PROBLEMS = 1000;
function inOrder(problems, { policyFile }) {
    const place = ({ where }) => typeof where === 'string' || where.file !== policyFile?.file ? [0, 0] : [where.line, where.column];
    const sorted = problems.toSorted((a, b) => {
        const [lineA, columnA] = place(a);
        const [lineB, columnB] = place(b);
        return lineA - lineB || columnA - columnB;
    });
    const more = sorted[MOST_PROBLEMS];
    if (more === undefined)
        return sorted;
    const message = `this and ${String(sorted.length - MOST_PROBLEMS - 1)} more mistakes are not shown`;
    return [...sorted.slice(0, MOST_PROBLEMS), { where: more.where, message }];
}

;// CONCATENATED MODULE: ./lib/gate/configure.js


const NOTHING_WRITTEN = {
    endpoints: [],
    policyFile: null,
    preset: null,
    mayLackEndpoints: false,
    readers: { local: () => Promise.resolve(undefined), remote: () => Promise.resolve(undefined) },
    baseline: null,
    state: null,
};
async function configure(written, mistakes = []) {
    const isOurs = written.policyFile === null && written.preset === null && written.baseline === null;
    if (isOurs && written.state === null) {
        const endpoints = await collect(mistakes, () => readEndpoints(written));
        let configuration;
        return { ...endpoints, judged: () => (configuration ??= readConfiguration(written)) };
    }
    const configuration = await collect(mistakes, () => readConfiguration(written));
    return { ...configuration, judged: () => Promise.resolve(configuration) };
}
async function readConfiguration(written) {
    const [{ GRADABLE, PRESETS }, loaded] = await Promise.all([__nccwpck_require__.e(/* import() */ 439).then(__nccwpck_require__.bind(__nccwpck_require__, 5439)), load(written)]);
    const config = readConfig(written, { rules: GRADABLE, presets: PRESETS }, loaded);
    const { baseline, state } = written;
    if (state === null && countsRuns(config.policy))
        throw new config_problem/* ConfigError */.x([{ where: 'state', message: NO_STATE }]);
    return {
        ...config,
        baseline: baseline === null ? null : await readBaseline(baseline),
        runsBefore: state === null ? null : await readState(state),
    };
}
async function collect(mistakes, read) {
    const problems = [...mistakes];
    try {
        const result = await read();
        if (problems.length === 0)
            return result;
    }
    catch (error) {
        if (!(error instanceof config_problem/* ConfigError */.x))
            throw error;
        problems.push(...error.problems);
    }
    throw new config_problem/* ConfigError */.x(problems);
}
async function load({ policyFile, readers }) {
    if (policyFile === null)
        return null;
    const { loadPolicy } = await Promise.all(/* import() */[__nccwpck_require__.e(934), __nccwpck_require__.e(815), __nccwpck_require__.e(376)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2376));
    return loadPolicy(policyFile.file, policyFile.text, readers);
}
async function readBaseline({ file, text }) {
    const { parseBaseline } = await Promise.all(/* import() */[__nccwpck_require__.e(934), __nccwpck_require__.e(830)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1830));
    return parseBaseline(file, text);
}
async function readState({ file, text }) {
    const { parseState } = await Promise.all(/* import() */[__nccwpck_require__.e(934), __nccwpck_require__.e(102)]).then(__nccwpck_require__.bind(__nccwpck_require__, 102));
    return text === null ? () => 0 : parseState(file, text);
}
const NO_STATE = '"on-inconclusive: fail-after" counts runs: expected a file to count them in, --state or the input state-file';
function countsRuns({ rules, overrides }) {
    return ([...rules.values()].some(({ onInconclusive }) => typeof onInconclusive === 'object') ||
        overrides.some((override) => [...override.rules.values()].some(({ onInconclusive }) => typeof onInconclusive?.value === 'object')));
}


/***/ }),

/***/ 6611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  _: () => (/* binding */ PROBES),
  j: () => (/* binding */ TOOL)
});

// EXTERNAL MODULE: ./lib/core/observed.js
var observed = __nccwpck_require__(3863);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: ./lib/spec/alerts.js
var alerts = __nccwpck_require__(3784);
// EXTERNAL MODULE: ./lib/spec/groups.js
var spec_groups = __nccwpck_require__(5955);
// EXTERNAL MODULE: ./lib/spec/signature-schemes.js
var signature_schemes = __nccwpck_require__(812);
// EXTERNAL MODULE: ./lib/spec/versions.js
var spec_versions = __nccwpck_require__(8754);
// EXTERNAL MODULE: ./lib/wire/malformed-error.js
var malformed_error = __nccwpck_require__(7515);
// EXTERNAL MODULE: ./lib/wire/tls/client-hello.js + 1 modules
var client_hello = __nccwpck_require__(840);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __nccwpck_require__(8522);
var external_node_zlib_namespaceObject = /*#__PURE__*/__nccwpck_require__.t(external_node_zlib_, 2);
// EXTERNAL MODULE: ./lib/wire/reader.js
var wire_reader = __nccwpck_require__(9162);
;// CONCATENATED MODULE: ./lib/wire/tls/compressed-certificate.js



const MAX_BYTES = 2 ** 20;
const DECOMPRESS = {
    1: (data) => external_node_zlib_.inflateSync(data, { maxOutputLength: MAX_BYTES }),
    2: (data) => external_node_zlib_.brotliDecompressSync(data, { maxOutputLength: MAX_BYTES }),
    ...("zstdDecompressSync" in external_node_zlib_namespaceObject
        ? { 3: (data) => external_node_zlib_.zstdDecompressSync(data, { maxOutputLength: MAX_BYTES }) }
        : {}),
};
const KNOWN_ALGORITHMS = Object.keys(DECOMPRESS).map(Number);
function readCompressedCertificate(body) {
    return (0,wire_reader/* readAll */.yw)('CompressedCertificate', body, (reader) => {
        const algorithm = reader.u16();
        const length = reader.u24();
        const data = reader.vector(3);
        const decompress = DECOMPRESS[algorithm];
        if (decompress === undefined)
            return reader.fail(`algorithm ${String(algorithm)} was not offered`);
        const inflated = inflate(decompress, data);
        if (inflated.length !== length) {
            reader.fail(`${String(inflated.length)} bytes after decompression, ${String(length)} announced`);
        }
        return { algorithm, body: inflated };
    });
}
function inflate(decompress, data) {
    try {
        return decompress(data);
    }
    catch (error) {
        throw new malformed_error/* MalformedError */.G('CompressedCertificate', error instanceof Error ? error.message : String(error), 0);
    }
}

// EXTERNAL MODULE: ./lib/wire/writer.js
var writer = __nccwpck_require__(8634);
;// CONCATENATED MODULE: ./lib/wire/tls/key-share.js



const CURVES = {
    [spec_groups/* SECP256R1 */.Q_]: 'prime256v1',
    [spec_groups/* SECP384R1 */.mr]: 'secp384r1',
    [spec_groups/* SECP521R1 */.tY]: 'secp521r1',
};
function newKeyShare(group) {
    const curve = CURVES[group];
    if (curve !== undefined) {
        const ecdh = (0,external_node_crypto_.createECDH)(curve);
        return { group, publicKey: ecdh.generateKeys(), agree: (peer) => ecdh.computeSecret(peer) };
    }
    if (group === spec_groups/* X25519 */.Nx)
        return montgomery(group, 'X25519', (0,external_node_crypto_.generateKeyPairSync)('x25519'));
    if (group === spec_groups/* X448 */.rH)
        return montgomery(group, 'X448', (0,external_node_crypto_.generateKeyPairSync)('x448'));
    return undefined;
}
function montgomery(group, crv, pair) {
    const { x = '' } = pair.publicKey.export({ format: 'jwk' });
    return {
        group,
        publicKey: Buffer.from(x, 'base64url'),
        agree: (peer) => (0,external_node_crypto_.diffieHellman)({
            privateKey: pair.privateKey,
            publicKey: (0,external_node_crypto_.createPublicKey)({
                format: 'jwk',
                key: { kty: 'OKP', crv, x: Buffer.from(peer).toString('base64url') },
            }),
        }),
    };
}
const KYBER_PRIME = 3329;
const KYBER_COEFFICIENTS = 768;
const KYBER_SEED_BYTES = 32;
function randomHybridShare() {
    const numbers = new Uint16Array(KYBER_COEFFICIENTS);
    (0,external_node_crypto_.randomFillSync)(numbers);
    const packed = new writer/* Writer */.A();
    for (let index = 0; index < KYBER_COEFFICIENTS; index += 2) {
        const [low, high] = [(numbers[index] ?? 0) % KYBER_PRIME, (numbers[index + 1] ?? 0) % KYBER_PRIME];
        packed
            .u8(low & 0xff)
            .u8((low >> 8) | ((high & 0x0f) << 4))
            .u8(high >> 4);
    }
    packed.bytes((0,external_node_crypto_.randomBytes)(KYBER_SEED_BYTES)).bytes(newKeyShare(spec_groups/* X25519 */.Nx)?.publicKey ?? []);
    return { group: spec_groups/* X25519MLKEM768 */.AP, publicKey: packed.finish() };
}

// EXTERNAL MODULE: ./lib/wire/tls/record.js
var tls_record = __nccwpck_require__(8526);
// EXTERNAL MODULE: ./lib/wire/tls/handshake.js
var handshake = __nccwpck_require__(3882);
;// CONCATENATED MODULE: ./lib/wire/tls/key-schedule.js


function createKeySchedule(hash, sharedSecret) {
    const empty = (0,external_node_crypto_.createHash)(hash).digest();
    const zeros = new Uint8Array(empty.length);
    const derived = (secret) => expandLabel(hash, secret, 'derived', empty, empty.length);
    const handshake = extract(hash, derived(extract(hash, zeros, zeros)), sharedSecret);
    const master = extract(hash, derived(handshake), zeros);
    const traffic = (secret, stage, transcript) => {
        const context = hashOf(hash, transcript);
        return {
            client: expandLabel(hash, secret, `c ${stage} traffic`, context, context.length),
            server: expandLabel(hash, secret, `s ${stage} traffic`, context, context.length),
        };
    };
    return {
        handshakeSecrets: (transcript) => traffic(handshake, 'hs', transcript),
        applicationSecrets: (transcript) => traffic(master, 'ap', transcript),
    };
}
function hashOf(hash, transcript) {
    return (0,external_node_crypto_.createHash)(hash).update((0,handshake/* concat */.xW)(transcript)).digest();
}
function finishedOf(hash, secret, transcript) {
    const key = expandLabel(hash, secret, 'finished', new Uint8Array(), secret.length);
    return (0,external_node_crypto_.createHmac)(hash, key).update(hashOf(hash, transcript)).digest();
}
function extract(hash, salt, secret) {
    return (0,external_node_crypto_.createHmac)(hash, salt).update(secret).digest();
}
function expandLabel(hash, secret, label, context, length) {
    const name = Buffer.from(`tls13 ${label}`, 'latin1');
    const info = (0,handshake/* concat */.xW)([
        Uint8Array.of(length >> 8, length & 0xff, name.length),
        name,
        Uint8Array.of(context.length),
        context,
    ]);
    const blocks = [];
    for (let index = 1, made = 0; made < length; index++) {
        const block = (0,external_node_crypto_.createHmac)(hash, secret)
            .update((0,handshake/* concat */.xW)([blocks.at(-1) ?? new Uint8Array(), info, Uint8Array.of(index)]))
            .digest();
        blocks.push(block);
        made += block.length;
    }
    return (0,handshake/* concat */.xW)(blocks).subarray(0, length);
}

;// CONCATENATED MODULE: ./lib/wire/tls/record-protection.js






const SUITES = {
    0x1301: { hash: 'sha256', aead: 'aes-128-gcm', keyBytes: 16 },
    0x1302: { hash: 'sha384', aead: 'aes-256-gcm', keyBytes: 32 },
    0x1303: { hash: 'sha256', aead: 'chacha20-poly1305', keyBytes: 32 },
};
const OPENABLE_SUITES = Object.keys(SUITES).map(Number);
const IV_BYTES = 12;
const TAG_BYTES = 16;
const TLS12_ON_THE_WIRE = 0x0303;
function hashOfSuite(suite) {
    return cryptoOf(suite).hash;
}
function protectRecords(suite, secret) {
    const { hash, aead, keyBytes } = cryptoOf(suite);
    const key = expandLabel(hash, secret, 'key', new Uint8Array(), keyBytes);
    const iv = expandLabel(hash, secret, 'iv', new Uint8Array(), IV_BYTES);
    let sequence = 0;
    return {
        open(record) {
            const inner = decrypt(aead, key, nonceOf(iv, sequence), record);
            if (inner === null)
                return null;
            sequence++;
            const end = inner.findLastIndex((byte) => byte !== 0);
            const type = inner[end];
            if (type === undefined)
                throw new malformed_error/* MalformedError */.G('TLSInnerPlaintext', 'no content type', 0);
            return { type, content: inner.subarray(0, end) };
        },
        seal(type, content) {
            const inner = new writer/* Writer */.A().bytes(content).u8(type).finish();
            const header = (0,tls_record/* writeRecord */.rh)(tls_record/* CONTENT_APPLICATION_DATA */.qe, TLS12_ON_THE_WIRE, new Uint8Array(inner.length + TAG_BYTES)).subarray(0, 5);
            const cipher = (0,external_node_crypto_.createCipheriv)(aead, key, nonceOf(iv, sequence), {
                authTagLength: TAG_BYTES,
            });
            cipher.setAAD(header, { plaintextLength: inner.length });
            sequence++;
            return (0,handshake/* concat */.xW)([header, cipher.update(inner), cipher.final(), cipher.getAuthTag()]);
        },
    };
}
function cryptoOf(suite) {
    const crypto = SUITES[suite];
    if (crypto === undefined)
        throw new malformed_error/* MalformedError */.G('TLSCiphertext', `suite ${String(suite)} cannot be opened`, 0);
    return crypto;
}
function nonceOf(iv, sequence) {
    const nonce = Uint8Array.from(iv);
    const view = new DataView(nonce.buffer);
    view.setUint32(IV_BYTES - 4, view.getUint32(IV_BYTES - 4) ^ sequence);
    return nonce;
}
function decrypt(aead, key, nonce, record) {
    const { fragment, header } = record;
    if (fragment.length < TAG_BYTES)
        throw new malformed_error/* MalformedError */.G('TLSCiphertext', 'shorter than its tag', 0);
    const decipher = (0,external_node_crypto_.createDecipheriv)(aead, key, nonce, { authTagLength: TAG_BYTES });
    decipher.setAAD(header, { plaintextLength: fragment.length - TAG_BYTES });
    decipher.setAuthTag(fragment.subarray(fragment.length - TAG_BYTES));
    try {
        return (0,handshake/* concat */.xW)([decipher.update(fragment.subarray(0, fragment.length - TAG_BYTES)), decipher.final()]);
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./lib/ledger/ledger.js + 1 modules
var ledger = __nccwpck_require__(4758);
// EXTERNAL MODULE: ./lib/spec/extensions.js
var spec_extensions = __nccwpck_require__(9985);
// EXTERNAL MODULE: ./lib/wire/tls/certificate-message.js
var certificate_message = __nccwpck_require__(4518);
// EXTERNAL MODULE: ./lib/wire/tls/certificate-request.js
var certificate_request = __nccwpck_require__(2128);
// EXTERNAL MODULE: ./lib/wire/tls/certificate-status.js
var certificate_status = __nccwpck_require__(2295);
;// CONCATENATED MODULE: ./lib/wire/tls/certificate-verify.js



function readCertificateVerify(body) {
    return (0,wire_reader/* readAll */.yw)('CertificateVerify', body, (reader) => ({
        scheme: reader.u16(),
        signature: reader.vector(2),
    }));
}
const ecdsa = (hash, curve) => ({ hash, curve, keyTypes: ['ec'] });
const pss = (hash, keyType) => ({ hash, keyTypes: [keyType], isPss: true });
const SCHEMES = {
    0x0403: ecdsa('sha256', 'prime256v1'),
    0x0503: ecdsa('sha384', 'secp384r1'),
    0x0603: ecdsa('sha512', 'secp521r1'),
    0x0804: pss('sha256', 'rsa'),
    0x0805: pss('sha384', 'rsa'),
    0x0806: pss('sha512', 'rsa'),
    0x0807: { hash: null, keyTypes: ['ed25519'] },
    0x0808: { hash: null, keyTypes: ['ed448'] },
    0x0809: pss('sha256', 'rsa-pss'),
    0x080a: pss('sha384', 'rsa-pss'),
    0x080b: pss('sha512', 'rsa-pss'),
    0x081a: ecdsa('sha256', 'brainpoolP256r1'),
    0x081b: ecdsa('sha384', 'brainpoolP384r1'),
    0x081c: ecdsa('sha512', 'brainpoolP512r1'),
};
const CONTEXT = Buffer.concat([Buffer.alloc(64, 0x20), Buffer.from('TLS 1.3, server CertificateVerify\0', 'latin1')]);
function isSignedBy(certificate, { scheme, signature }, transcriptHash) {
    const key = keyOf(certificate);
    const known = SCHEMES[scheme];
    if (key === null || known === undefined)
        return null;
    if (!known.keyTypes.includes(key.asymmetricKeyType ?? ''))
        return false;
    if (known.curve !== undefined && key.asymmetricKeyDetails?.namedCurve !== known.curve)
        return false;
    const padding = known.isPss
        ? { padding: external_node_crypto_.constants.RSA_PKCS1_PSS_PADDING, saltLength: external_node_crypto_.constants.RSA_PSS_SALTLEN_DIGEST }
        : {};
    try {
        return (0,external_node_crypto_.verify)(known.hash, (0,handshake/* concat */.xW)([CONTEXT, transcriptHash]), { key, ...padding }, signature);
    }
    catch {
        return false;
    }
}
function keyOf(certificate) {
    try {
        return new external_node_crypto_.X509Certificate(certificate).publicKey;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/wire/tls/encrypted-flight.js




function readEncryptedFlight(keys, records) {
    const fragments = [];
    for (const [index, record] of records.entries()) {
        const opened = keys.open(record);
        if (opened === null) {
            throw new malformed_error/* MalformedError */.G('TLSCiphertext', 'the record does not open with the handshake keys', 0);
        }
        const { type, content } = opened;
        if (type === tls_record/* CONTENT_ALERT */.x3) {
            const alert = (0,wire_reader/* readAll */.yw)('Alert', content, (r) => ({ level: r.u8(), description: r.u8() }));
            return { messages: (0,handshake/* readHandshakes */.v0)(fragments), alert: alert.description, rest: records.slice(index + 1) };
        }
        if (type !== tls_record/* CONTENT_HANDSHAKE */.iW)
            continue;
        fragments.push(content);
        const messages = (0,handshake/* readHandshakes */.v0)(fragments);
        if (messages.at(-1)?.type === handshake/* HANDSHAKE_FINISHED */.fh)
            return { messages, alert: null, rest: records.slice(index + 1) };
    }
    return { messages: (0,handshake/* readHandshakes */.v0)(fragments), alert: null, rest: [] };
}

// EXTERNAL MODULE: ./lib/wire/tls/flight.js
var tls_flight = __nccwpck_require__(5761);
// EXTERNAL MODULE: ./lib/wire/tls/server-hello.js
var server_hello = __nccwpck_require__(3549);
;// CONCATENATED MODULE: ./lib/wire/tls/new-session-ticket.js



function readNewSessionTicket(body) {
    return (0,wire_reader/* readAll */.yw)('NewSessionTicket', body, (reader) => {
        const lifetime = reader.u32();
        reader.u32();
        reader.vector(1);
        reader.vector(2);
        const extensions = reader.sub('NewSessionTicket.extensions', 2, server_hello/* readExtensions */.H);
        const earlyData = extensions.get(spec_extensions/* EXT_EARLY_DATA */.jT);
        return {
            lifetime,
            maxEarlyData: earlyData === undefined ? null : (0,wire_reader/* readAll */.yw)('early_data', earlyData, (r) => r.u32()),
        };
    });
}

;// CONCATENATED MODULE: ./lib/ledger/session13.js



















const NOTHING = {
    isOver: false,
    isFinished: false,
    alert: null,
    suite: 0,
    group: 0,
    extensions: new Map(),
    certificateRequest: null,
    certificates: [],
    staple: null,
    scts: null,
    compressedWith: null,
    signature: null,
    tickets: [],
};
const CLOSE_NOTIFY = Uint8Array.of(1, 0);
function openSession(clientHello, shares) {
    let keys = null;
    let messages = [];
    return {
        read(received) {
            const flight = (0,tls_flight/* readFlight */.T)(received);
            const { alert, serverHello } = flight;
            if (alert !== null || serverHello?.isRetryRequest === true)
                return { ...NOTHING, isOver: true };
            if (serverHello === null)
                return NOTHING;
            if (serverHello.version !== spec_versions/* TLS13 */.gY)
                return { ...NOTHING, isOver: true };
            keys ??= deriveKeys(clientHello, shares, flight);
            const opened = readEncryptedFlight(protectRecords(keys.suite, keys.secrets.server), flight.encrypted);
            messages = opened.messages;
            const seen = readMessages(keys, messages);
            return {
                ...seen,
                suite: keys.suite,
                group: keys.group,
                alert: opened.alert,
                isOver: opened.alert !== null,
                tickets: seen.isFinished ? readTickets(keys, messages, opened.rest) : [],
            };
        },
        finish() {
            if (keys === null)
                throw new Error('there is nothing to finish before the ServerHello');
            return writeFinish(keys, messages);
        },
    };
}
function deriveKeys(clientHello, shares, flight) {
    const { serverHello, serverHelloMessage } = flight;
    if (serverHello === null || serverHelloMessage === null)
        throw new Error('a ServerHello was expected');
    const { keyShare, suite } = serverHello;
    const share = shares.find(({ group }) => group === keyShare?.group);
    if (share === undefined || keyShare?.publicKey == null) {
        throw new malformed_error/* MalformedError */.G('ServerHello', 'key share of a group that was not offered', 0);
    }
    const hello = [clientHello, serverHelloMessage];
    const schedule = createKeySchedule(hashOfSuite(suite), agree(share, keyShare.publicKey));
    return { suite, group: share.group, hello, schedule, secrets: schedule.handshakeSecrets(hello) };
}
function agree(share, peer) {
    try {
        return share.agree(peer);
    }
    catch {
        throw new malformed_error/* MalformedError */.G('key_share', `no public key of ${(0,spec_groups/* groupName */.hv)(share.group)}`, 0);
    }
}
function readMessages(keys, messages) {
    const find = (type) => messages.find((message) => message.type === type);
    const extensions = find(handshake/* HANDSHAKE_ENCRYPTED_EXTENSIONS */.U$);
    const request = find(handshake/* HANDSHAKE_CERTIFICATE_REQUEST */.gN);
    const { entries, compressedWith } = readEntries(find(handshake/* HANDSHAKE_CERTIFICATE */._x), find(handshake/* HANDSHAKE_COMPRESSED_CERTIFICATE */._7));
    const [leaf] = entries;
    const isFinished = checkFinished(keys, messages);
    const signature = leaf === undefined ? null : checkSignature(keys, messages, leaf.der);
    if (signature?.isValid === false)
        throw new malformed_error/* MalformedError */.G('CertificateVerify', 'the signature is wrong', 0);
    if (isFinished && signature === null)
        throw new malformed_error/* MalformedError */.G('Finished', 'it comes without a CertificateVerify', 0);
    const staple = leaf?.extensions.get(spec_extensions/* EXT_STATUS_REQUEST */.PL);
    return {
        ...NOTHING,
        extensions: extensions === undefined
            ? new Map()
            :
                (0,wire_reader/* readAll */.yw)('EncryptedExtensions', extensions.body, (r) => r.sub('EncryptedExtensions', 2, server_hello/* readExtensions */.H)),
        certificateRequest: request === undefined ? null : (0,certificate_request/* readCertificateRequest13 */.c)(request.body),
        certificates: entries.map(({ der }) => der),
        staple: staple === undefined ? null : (0,certificate_status/* readCertificateStatus */.S)(staple),
        scts: leaf?.extensions.get(spec_extensions/* EXT_SIGNED_CERTIFICATE_TIMESTAMP */.gA) ?? null,
        compressedWith,
        signature,
        isFinished,
    };
}
function readEntries(plain, compressed) {
    if (plain !== undefined)
        return { entries: (0,certificate_message/* readCertificateMessage13 */.v)(plain.body), compressedWith: null };
    if (compressed === undefined)
        return { entries: [], compressedWith: null };
    const { algorithm, body } = readCompressedCertificate(compressed.body);
    return { entries: (0,certificate_message/* readCertificateMessage13 */.v)(body), compressedWith: algorithm };
}
function transcriptBefore(keys, messages, type) {
    const end = messages.findIndex((message) => message.type === type);
    return [...keys.hello, ...messages.slice(0, end).map(({ message }) => message)];
}
function checkSignature(keys, messages, leaf) {
    const message = messages.find(({ type }) => type === handshake/* HANDSHAKE_CERTIFICATE_VERIFY */.Cp);
    if (message === undefined)
        return null;
    const certificateVerify = readCertificateVerify(message.body);
    const transcript = transcriptBefore(keys, messages, handshake/* HANDSHAKE_CERTIFICATE_VERIFY */.Cp);
    const isValid = isSignedBy(leaf, certificateVerify, hashOf(hashOfSuite(keys.suite), transcript));
    return { scheme: certificateVerify.scheme, isValid };
}
function checkFinished(keys, messages) {
    const finished = messages.find(({ type }) => type === handshake/* HANDSHAKE_FINISHED */.fh);
    if (finished === undefined)
        return false;
    const transcript = transcriptBefore(keys, messages, handshake/* HANDSHAKE_FINISHED */.fh);
    const expected = finishedOf(hashOfSuite(keys.suite), keys.secrets.server, transcript);
    if (finished.body.length !== expected.length || !(0,external_node_crypto_.timingSafeEqual)(finished.body, expected)) {
        throw new malformed_error/* MalformedError */.G('Finished', 'verify_data is wrong', 0);
    }
    return true;
}
function readTickets(keys, messages, records) {
    const { server } = keys.schedule.applicationSecrets([...keys.hello, ...messages.map(({ message }) => message)]);
    const protection = protectRecords(keys.suite, server);
    const fragments = [];
    for (const record of records) {
        const opened = protection.open(record);
        if (opened === null)
            break;
        if (opened.type === tls_record/* CONTENT_HANDSHAKE */.iW)
            fragments.push(opened.content);
    }
    return (0,handshake/* readHandshakes */.v0)(fragments)
        .filter(({ type }) => type === handshake/* HANDSHAKE_NEW_SESSION_TICKET */.rT)
        .map(({ body }) => readNewSessionTicket(body));
}
function writeFinish({ suite, hello, schedule, secrets }, messages) {
    const hash = hashOfSuite(suite);
    const transcript = [...hello, ...messages.map(({ message }) => message)];
    const request = messages.find(({ type }) => type === handshake/* HANDSHAKE_CERTIFICATE_REQUEST */.gN);
    const certificate = request === undefined
        ? []
        : [(0,handshake/* writeHandshake */.L7)(handshake/* HANDSHAKE_CERTIFICATE */._x, (w) => w.vector(1, () => undefined).vector(3, () => undefined))];
    const verifyData = finishedOf(hash, secrets.client, [...transcript, ...certificate]);
    const finished = (0,handshake/* writeHandshake */.L7)(handshake/* HANDSHAKE_FINISHED */.fh, (w) => w.bytes(verifyData));
    const closing = protectRecords(suite, schedule.applicationSecrets(transcript).client);
    return (0,handshake/* concat */.xW)([
        protectRecords(suite, secrets.client).seal(tls_record/* CONTENT_HANDSHAKE */.iW, (0,handshake/* concat */.xW)([...certificate, finished])),
        closing.seal(tls_record/* CONTENT_ALERT */.x3, CLOSE_NOTIFY),
    ]);
}

;// CONCATENATED MODULE: ./lib/ledger/handshake13.js













function familyOffer(schemes) {
    return { schemes, certificateCompression: KNOWN_ALGORITHMS, suites: REORDERED_SUITES };
}
const RICH_OFFER = { certificateStatus: 'wanted', tickets: true };
function failureOfHandshake(outcome) {
    if (outcome.kind === 'unseen')
        return outcome.failure;
    return { code: 'alert', detail: `the handshake was refused: ${outcome.how}`, whose: 'peer' };
}
const GROUPS = [spec_groups/* X25519 */.Nx, spec_groups/* SECP256R1 */.Q_, spec_groups/* SECP384R1 */.mr, spec_groups/* SECP521R1 */.tY, spec_groups/* X448 */.rH];
const REORDERED_SUITES = [0x1302, 0x1301, 0x1303];
const RANDOM_BYTES = 32;
function shakeHands(context, offer, stakes = {}) {
    return context.ledger.once(`handshake ${JSON.stringify(offer)}`, async () => {
        const first = await shakeOnce(context, offer, stakes);
        const { certificateStatus, ...poorer } = offer;
        const outcome = certificateStatus === undefined || first.kind === 'completed' ? first : await shakeOnce(context, poorer, stakes);
        if (outcome.kind === 'completed') {
            context.ledger.note({ version: spec_versions/* TLS13 */.gY, offered: offer.suites ?? OPENABLE_SUITES, chosen: outcome.flight.suite });
        }
        return outcome;
    });
}
async function shakeOnce(context, offer, stakes) {
    const wanted = wantedGroup(context.ledger);
    const shares = [...new Set([...GROUPS.filter((group) => group === wanted), spec_groups/* X25519 */.Nx, spec_groups/* SECP256R1 */.Q_])];
    const first = await askTwice(context, offer, shares, stakes);
    if (first.kind !== 'retry')
        return first;
    const second = await askTwice(context, offer, [first.group], stakes);
    if (second.kind !== 'retry')
        return second;
    const detail = `asked for ${(0,spec_groups/* groupName */.hv)(second.group)} after its key share was sent`;
    return unseen({ code: 'malformed', detail, whose: 'peer' });
}
function wantedGroup(ledger) {
    for (const { question, answer } of ledger.entries()) {
        if (question.version === spec_versions/* TLS13 */.gY && answer.kind === 'accepted' && answer.group !== null) {
            if (GROUPS.includes(answer.group))
                return answer.group;
        }
    }
    return null;
}
async function askTwice(context, offer, groups, stakes) {
    const first = await askOnce(context, offer, groups, stakes);
    if (first.kind !== 'unseen' || !first.isWorthAnother)
        return first;
    await context.net.backOff();
    return askOnce(context, offer, groups, stakes);
}
async function askOnce({ target, net }, offer, groups, stakes) {
    const shares = groups.flatMap((group) => newKeyShare(group) ?? []);
    const hello = {
        version: spec_versions/* TLS13 */.gY,
        suites: offer.suites ?? OPENABLE_SUITES,
        serverName: offer.serverName === 'none' ? null : target.serverName,
        groups: GROUPS,
        schemes: offer.schemes ?? signature_schemes/* OFFERED_SCHEMES */.tF,
        ...(offer.schemes === undefined ? {} : { certificateSchemes: signature_schemes/* OFFERED_SCHEMES */.tF }),
        ...(offer.alpn === undefined ? {} : { alpn: offer.alpn }),
        ...(offer.certificateStatus === undefined ? {} : { certificateStatus: true }),
        ...(offer.certificateCompression === undefined ? {} : { certificateCompression: offer.certificateCompression }),
        keyShares: shares,
        random: (0,external_node_crypto_.randomBytes)(RANDOM_BYTES),
        sessionId: (0,external_node_crypto_.randomBytes)(RANDOM_BYTES),
    };
    const message = (0,client_hello/* writeClientHello */.n)(hello);
    const session = openSession(message, shares);
    const exchange = await net.exchange({
        opening: () => [(0,tls_record/* writeRecord */.rh)(tls_record/* CONTENT_HANDSHAKE */.iW, (0,client_hello/* recordVersionOf */.h)(hello), message)],
        next: talkOf(session, offer.tickets === true),
    }, stakes);
    if (exchange.status === 'failed')
        return { ...unseen(exchange), isWorthAnother: false };
    if (exchange.status === 'skipped')
        throw new Error(`net skipped an exchange: ${exchange.reason}`);
    const outcome = readOutcome(session, exchange.value);
    return outcome.kind === 'unseen' ? { ...outcome, isWorthAnother: outcome.failure.whose !== 'us' } : outcome;
}
function talkOf(session, wantsTickets) {
    let hasFinished = false;
    return (received) => {
        if (!(0,tls_record/* looksLikeTls */["do"])(received))
            return 'done';
        try {
            const { isOver, isFinished, tickets } = session.read(received);
            if (isOver)
                return 'done';
            if (!isFinished)
                return 'wait';
            if (!wantsTickets || tickets.length > 0)
                return 'done';
            if (hasFinished)
                return 'linger';
            hasFinished = true;
            return { send: session.finish(), then: 'linger' };
        }
        catch (error) {
            if (error instanceof malformed_error/* MalformedError */.G)
                return 'done';
            throw error;
        }
    };
}
function readOutcome(session, { received, end }) {
    const answer = (0,ledger/* readAnswer */.JN)({ version: spec_versions/* TLS13 */.gY, suites: OPENABLE_SUITES, groups: GROUPS }, { received, end });
    if (answer.kind === 'unseen')
        return unseen(answer.failure);
    if (answer.kind === 'refused')
        return { kind: 'refused', how: answer.how };
    if (answer.flight.serverHello?.isRetryRequest === true) {
        if (answer.group !== null)
            return { kind: 'retry', group: answer.group };
        const detail = 'the server asks for another hello, for some reason that is not the group';
        return unseen({ code: 'unsupported', detail, whose: 'us' });
    }
    try {
        const flight = session.read(received);
        if (flight.isFinished)
            return { kind: 'completed', flight };
        if (flight.alert !== null)
            return { kind: 'refused', how: `alert ${(0,alerts/* alertName */.Q6)(flight.alert)}` };
        return unseen(stopped(end));
    }
    catch (error) {
        if (error instanceof malformed_error/* MalformedError */.G)
            return unseen({ code: 'malformed', detail: error.message, whose: 'peer' });
        throw error;
    }
}
function stopped(end) {
    const before = 'before its handshake was whole';
    switch (end) {
        case 'reset':
            return { code: 'reset', detail: `the connection was reset ${before}`, whose: 'network' };
        case 'timeout':
            return { code: 'timeout', detail: `the server was silent until the deadline, ${before}`, whose: 'network' };
        case 'limit':
            return { code: 'limit', detail: `the server sent more than is read ${before}`, whose: 'peer' };
        case 'closed':
        case 'done':
            return { code: 'closed', detail: `the server stopped ${before}`, whose: 'peer' };
    }
}
function unseen(failure) {
    const { code, detail, whose } = failure;
    return { kind: 'unseen', failure: { code, detail, whose } };
}

;// CONCATENATED MODULE: ./lib/spec/alpn.js
const HTTP_PROTOCOLS = ['h2', 'http/1.1'];

// EXTERNAL MODULE: ./lib/spec/suite.js
var spec_suite = __nccwpck_require__(1055);
;// CONCATENATED MODULE: ./lib/spec/hands.js


const KEY_EXCHANGES = new Set(['ECDHE_RSA', 'ECDHE_ECDSA', 'DHE_RSA', 'RSA']);
const CIPHERS = /^(?:AES_(?:128|256)_(?:GCM|CBC)|CHACHA20_POLY1305|3DES_EDE_CBC|RC4_128)$/;
const MAX_SUITES_A_HELLO = 60;
const HANDS_OF_TLS13 = 3;
const SHARE_OF_WIDTH = new Map([
    [spec_versions/* TLS12 */.$j, 1 / 2],
    [spec_versions/* TLS11 */.gh, 1 / 5],
    [spec_versions/* TLS10 */.nA, 1 / 5],
]);
const MIN_SUITES_A_HAND = 24;
function handsOf(version, width) {
    const suites = rankedSuitesOf(version);
    const count = version === spec_versions/* TLS13 */.gY ? HANDS_OF_TLS13 : countHands(version, suites.length, width);
    const key = `${String(version)} ${String(count)}`;
    const hands = HANDS.get(key) ?? dealInto(count, suites);
    HANDS.set(key, hands);
    return hands;
}
const HANDS = new Map();
function countHands(version, suites, width) {
    const wished = Math.round(width * (SHARE_OF_WIDTH.get(version) ?? 0));
    const least = Math.ceil(suites / MAX_SUITES_A_HELLO);
    return Math.max(least, Math.min(wished, Math.floor(suites / MIN_SUITES_A_HAND)));
}
function rankedSuitesOf(version) {
    const codes = RANKED.get(version) ?? ranked(version).map(({ code }) => code);
    RANKED.set(version, codes);
    return codes;
}
const RANKED = new Map();
function commonSuites(version) {
    return ranked(version)
        .filter(({ isCommon }) => isCommon)
        .map(({ code }) => code)
        .slice(0, MAX_SUITES_A_HELLO);
}
const SHARED_KEYS = /PSK|SRP/;
function ranked(version) {
    return (0,spec_suite/* suitesOf */.f3)(version)
        .map((suite) => ({
        code: suite.code,
        isCommon: suite.tls13 || (KEY_EXCHANGES.has(suite.keyExchange) && CIPHERS.test(suite.cipher)),
        isImplemented: suite.openssl !== null && !SHARED_KEYS.test(suite.keyExchange),
        rank: Number(suite.forwardSecret) + Number(suite.aead),
    }))
        .sort((a, b) => Number(b.isCommon) - Number(a.isCommon) || Number(b.isImplemented) - Number(a.isImplemented) || b.rank - a.rank);
}
function dealInto(count, items) {
    return Array.from({ length: count }, (_, hand) => items.filter((_item, index) => index % count === hand));
}

;// CONCATENATED MODULE: ./lib/ledger/eliminate.js
function choiceOf(answer, read) {
    if (answer.kind !== 'accepted')
        return answer;
    const item = read(answer);
    return item === null ? { kind: 'refused', inTls: true } : { kind: 'chosen', item };
}
const HUNG_UP = { code: 'closed', detail: 'the server closed the connection without an alert', whose: 'peer' };
async function eliminate({ hands, ask }) {
    const accepted = new Set();
    async function empty(hand) {
        let left = hand;
        while (left.length > 0) {
            const choice = await ask(left);
            if (choice.kind !== 'chosen' || !left.includes(choice.item))
                return { choice, items: left };
            const { item } = choice;
            accepted.add(item);
            left = left.filter((other) => other !== item);
        }
        return null;
    }
    const ends = (await Promise.all(hands.map(empty))).filter((end) => end !== null);
    const usesAlerts = ends.some(({ choice }) => choice.kind === 'refused' && choice.inTls);
    const unseen = ends.flatMap(({ choice, items }) => {
        if (choice.kind === 'unseen')
            return [{ items, failure: choice.failure }];
        return usesAlerts && choice.kind === 'refused' && !choice.inTls ? [{ items, failure: HUNG_UP }] : [];
    });
    return { accepted: [...accepted].sort((a, b) => a - b), unseen };
}

;// CONCATENATED MODULE: ./lib/ledger/group-hunt.js


const HUNTED = spec_versions/* TLS12 */.$j;
const MOST_WITHOUT = 12;
function groupHunt(ledger) {
    return ledger.once('group hunt', () => Promise.resolve(beginHunt(ledger)));
}
function beginHunt(ledger) {
    let isOver = false;
    let without = 0;
    let resolveOver = null;
    const over = new Promise((resolve) => {
        resolveOver = resolve;
    });
    const end = () => {
        isOver = true;
        resolveOver?.();
    };
    return {
        unmet: (groups) => {
            const met = metGroups(ledger, HUNTED);
            const left = groups.filter((group) => !met.has(group));
            return isOver || left.length === 0 ? null : left;
        },
        note: (answer) => {
            without = answer.kind === 'accepted' && answer.group !== null ? 0 : without + 1;
            if (answer.kind !== 'accepted' || without >= MOST_WITHOUT)
                end();
        },
        over,
    };
}
function metGroups(ledger, version) {
    const known = (0,spec_groups/* groupsOf */.c1)(version);
    return new Set(ledger
        .entries()
        .flatMap(({ question, answer }) => question.version === version && answer.kind === 'accepted' && answer.group !== null ? answer.group : [])
        .filter((group) => known.includes(group)));
}

;// CONCATENATED MODULE: ./lib/ledger/survey.js






const LIKELY = [spec_versions/* TLS12 */.$j, spec_versions/* TLS13 */.gY];
const LEADING_GROUPS = [spec_groups/* X25519 */.Nx, spec_groups/* SECP256R1 */.Q_, spec_groups/* SECP384R1 */.mr, spec_groups/* SECP521R1 */.tY, spec_groups/* X448 */.rH];
function questionsOf({ width }, version) {
    return handsOf(version, width).map((suites, index) => questionOf(version, suites, index));
}
function questionOf(version, suites, hand) {
    const lead = hand % LEADING_GROUPS.length;
    const first = LEADING_GROUPS[lead];
    const left = version === spec_versions/* TLS13 */.gY && hand > 0 ? [spec_groups/* X25519MLKEM768 */.AP, ...LEADING_GROUPS.slice(0, lead)] : [];
    const groups = (0,spec_groups/* groupsOf */.c1)(version).filter((group) => !left.includes(group));
    return { version, suites, groups: [...groups.filter((g) => g === first), ...groups.filter((g) => g !== first)] };
}
async function askVersion(ledger, version) {
    const [firstQuestion, ...others] = questionsOf(ledger, version);
    if (firstQuestion === undefined)
        throw new Error('a version without suites');
    const first = await ledger.ask(firstQuestion);
    if (isSettled(first))
        return first;
    const answers = await Promise.all(others.map((question) => ledger.ask(question)));
    const telling = answers.find(({ kind }) => kind === 'accepted') ?? answers.find(({ kind }) => kind === 'unseen');
    if (telling !== undefined)
        return telling;
    return version === spec_versions/* TLS13 */.gY ? ledger.ask(wholeOf(rankedSuitesOf(spec_versions/* TLS13 */.gY))) : first;
}
function enumerateSuites(ledger, version) {
    return ledger.once(`suites of ${(0,spec_versions/* versionName */.sh)(version)}`, () => enumerate(ledger, version));
}
async function enumerate(ledger, version) {
    if (!LIKELY.includes(version) && (await askVersion(ledger, version)).kind === 'refused')
        return null;
    const found = version === spec_versions/* TLS13 */.gY ? await enumerateTls13(ledger) : await enumerateByHand(ledger, version);
    return found.accepted.length === 0 && found.unseen.length === 0 ? null : found;
}
const MANY = 2;
function enumerateByHand(ledger, version) {
    const hands = handsOf(version, ledger.width);
    const handOf = new Map(hands.flatMap((suites, index) => suites.map((suite) => [suite, index])));
    return eliminate({
        hands,
        ask: async (suites) => {
            const hand = handOf.get(suites[0] ?? 0) ?? 0;
            const question = questionOf(version, suites, hand);
            const taken = (hands[hand]?.length ?? 0) - suites.length;
            const isRich = taken >= MANY;
            const stakes = {
                urgency: version === spec_versions/* TLS12 */.$j && hand < ledger.width / 2 && !isRich ? 1 : 0,
                isFollowed: true,
            };
            const hunt = isRich && version === HUNTED ? await groupHunt(ledger) : null;
            const unmet = hunt?.unmet(question.groups) ?? null;
            if (hunt !== null && unmet !== null) {
                const answer = await ledger.ask({ ...question, groups: unmet }, stakes);
                hunt.note(answer);
                if (answer.kind === 'accepted')
                    return choiceOf(answer, ({ suite }) => suite);
            }
            return choiceOf(await ledger.ask(question, stakes), ({ suite }) => suite);
        },
    });
}
async function groupsAreHunted(ledger) {
    const enumerated = enumerateSuites(ledger, HUNTED);
    const { over } = await groupHunt(ledger);
    await Promise.race([over, enumerated]);
}
async function enumerateTls13(ledger) {
    const answers = await Promise.all(questionsOf(ledger, spec_versions/* TLS13 */.gY).map((question) => ledger.ask(question)));
    const chosen = answers.flatMap((answer) => (answer.kind === 'accepted' ? answer.suite : []));
    const isRefused = chosen.length === 0 && (await askVersion(ledger, spec_versions/* TLS13 */.gY)).kind === 'refused';
    if (isRefused)
        return { accepted: [], unseen: [] };
    const { accepted, unseen } = await eliminate({
        hands: [rankedSuitesOf(spec_versions/* TLS13 */.gY).filter((suite) => !chosen.includes(suite))],
        ask: async (suites) => choiceOf(await ledger.ask(wholeOf(suites)), ({ suite }) => suite),
    });
    return { accepted: [...chosen, ...accepted].sort((a, b) => a - b), unseen };
}
function wholeOf(suites) {
    return { version: spec_versions/* TLS13 */.gY, suites, groups: (0,spec_groups/* groupsOf */.c1)(spec_versions/* TLS13 */.gY) };
}
function firstEntries(ledger, version) {
    const questions = [...questionsOf(ledger, version), ...(version === spec_versions/* TLS13 */.gY ? [wholeOf(rankedSuitesOf(spec_versions/* TLS13 */.gY))] : [])];
    const first = questions.map((question) => JSON.stringify(question));
    return ledger
        .entries()
        .filter(({ question }) => first.includes(JSON.stringify(question)))
        .toSorted((a, b) => first.indexOf(JSON.stringify(a.question)) - first.indexOf(JSON.stringify(b.question)));
}
function baseSuites({ question, answer }) {
    const common = commonSuites(question.version);
    return common.includes(answer.suite) ? common : [answer.suite, ...common].slice(0, MAX_SUITES_A_HELLO);
}
async function isAccepted(ledger, version, gaps) {
    const answer = await askVersion(ledger, version);
    if (answer.kind !== 'unseen')
        return answer.kind === 'accepted';
    if (gaps === undefined)
        throw new observed/* NotSeenError */.Hr(answer.failure);
    gaps.push((0,observed/* gap */.rQ)((0,spec_versions/* versionName */.sh)(version), answer.failure));
    return false;
}
async function findNewestLegacy(ledger) {
    for (const version of [spec_versions/* TLS12 */.$j, spec_versions/* TLS11 */.gh, spec_versions/* TLS10 */.nA, spec_versions/* SSL3 */.KV]) {
        if (!(await isAccepted(ledger, version)))
            continue;
        const [entry] = acceptedFirst(ledger, version);
        if (entry !== undefined)
            return { version, entry };
    }
    return null;
}
function acceptedFirst(ledger, version) {
    return firstEntries(ledger, version).flatMap(({ question, answer }) => answer.kind === 'accepted' ? [{ question, answer }] : []);
}
function isSettled(answer) {
    return answer.kind !== 'refused' || answer.isAboutVersion;
}

;// CONCATENATED MODULE: ./lib/ledger/rich-question.js


const METHODS = [1, 64, 0];
async function askRichly(ledger) {
    const newest = await findNewestLegacy(ledger);
    if (newest === null)
        return null;
    const { version, entry } = newest;
    const bare = { version, suites: baseSuites(entry), compression: METHODS, sessionTicket: 'none' };
    const rich = { ...bare, alpn: HTTP_PROTOCOLS, certificateStatus: 'wanted' };
    let answer = await ledger.ask(rich);
    for (const poorer of [{ ...bare, certificateStatus: 'wanted' }, { ...bare, alpn: HTTP_PROTOCOLS }, bare]) {
        if (answer.kind === 'accepted')
            break;
        answer = await ledger.ask(poorer);
    }
    return { version, answer };
}

;// CONCATENATED MODULE: ./lib/wire/tls/server-extensions.js

function readAlpn(extension) {
    return (0,wire_reader/* readAll */.yw)('application_layer_protocol_negotiation', extension, (reader) => reader.sub('protocol_name_list', 2, (list) => Buffer.from(list.vector(1)).toString('latin1')));
}

;// CONCATENATED MODULE: ./lib/probes/alpn.js








/* harmony default export */ const alpn = ({
    fact: 'alpn',
    title: 'application protocols',
    needs: ['addresses'],
    restsOn: ['reach', 'versions'],
    async run(context) {
        const protocols = [];
        let left = HTTP_PROTOCOLS;
        while (left.length > 0) {
            const chosen = await choose(context, left);
            if (typeof chosen === 'object') {
                return protocols.length === 0 ? (0,observed/* failedAs */.C4)(chosen) : (0,observed/* seen */.cI)({ protocols }, [(0,observed/* gap */.rQ)(left.join(', '), chosen)]);
            }
            if (!left.includes(chosen))
                break;
            protocols.push(chosen);
            left = left.filter((name) => name !== chosen);
        }
        return (0,observed/* seen */.cI)({ protocols });
    },
});
async function choose(context, alpn) {
    const { ledger } = context;
    if (alpn === HTTP_PROTOCOLS) {
        const plain = await askRichly(ledger);
        if (plain !== null)
            return readAnswer(plain.answer);
    }
    const newest = await findNewestLegacy(ledger);
    if (newest !== null) {
        const { version, entry } = newest;
        return readAnswer(await ledger.ask({ version, suites: baseSuites(entry), alpn }));
    }
    const outcome = await shakeHands(context, { alpn });
    if (outcome.kind === 'completed')
        return read(outcome.flight.extensions.get(spec_extensions/* EXT_ALPN */.GJ));
    return outcome.kind === 'refused' ? '' : outcome.failure;
}
function readAnswer(answer) {
    if (answer.kind === 'accepted')
        return read(answer.flight.serverHello?.extensions.get(spec_extensions/* EXT_ALPN */.GJ));
    return answer.kind === 'refused' ? '' : answer.failure;
}
function read(extension) {
    if (extension === undefined)
        return '';
    try {
        return readAlpn(extension);
    }
    catch (error) {
        if (error instanceof malformed_error/* MalformedError */.G)
            return { code: 'malformed', detail: error.message, whose: 'peer' };
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/wire/pem.js
var pem = __nccwpck_require__(1679);
;// CONCATENATED MODULE: ./lib/probes/chain.js






/* harmony default export */ const chain = ({
    fact: 'chain',
    title: 'certificates',
    needs: ['versions'],
    async run(context) {
        const flights = acceptedFlights(context.ledger);
        const inClear = flights.find(({ flight }) => flight.certificates !== null);
        if (inClear !== undefined)
            return (0,observed/* seen */.cI)(chainOf(inClear.flight.certificates ?? [], inClear.version, inClear.suite));
        const [newest] = flights;
        if (newest === undefined)
            return (0,observed/* failed */.gz)('unsupported', 'no version with a chain is accepted', 'us');
        if (newest.version === spec_versions/* TLS13 */.gY)
            return encryptedChain(context);
        return hasNoCertificate(newest.suite)
            ? (0,observed/* seen */.cI)(chainOf([], newest.version, newest.suite))
            : (0,observed/* failed */.gz)('closed', 'the server stopped before its Certificate message was there', 'peer');
    },
});
function hasNoCertificate(suite) {
    const { keyExchange } = (0,spec_suite/* findSuite */.gQ)(suite);
    return /anon|KRB5|^SRP_SHA$|ECCPWD|^NULL$/.test(keyExchange) || /^(?!RSA_).*PSK/.test(keyExchange);
}
async function encryptedChain(context) {
    const outcome = await shakeHands(context, RICH_OFFER);
    return outcome.kind === 'completed'
        ? (0,observed/* seen */.cI)(chainOf(outcome.flight.certificates, spec_versions/* TLS13 */.gY, outcome.flight.suite))
        : (0,observed/* failedAs */.C4)(failureOfHandshake(outcome));
}
function acceptedFlights(ledger) {
    return [spec_versions/* TLS13 */.gY, spec_versions/* TLS12 */.$j, spec_versions/* TLS11 */.gh, spec_versions/* TLS10 */.nA, spec_versions/* SSL3 */.KV].flatMap((version) => acceptedFirst(ledger, version).map(({ answer }) => ({ ...answer, version })));
}
function chainOf(certificates, version, suite) {
    return {
        certificates: certificates.map((der) => (0,pem/* writePem */.I6)(der)),
        version: (0,spec_versions/* versionName */.sh)(version),
        suite: (0,spec_suite/* findSuite */.gQ)(suite).name,
    };
}

;// CONCATENATED MODULE: ./lib/probes/alternate-chains.js






/* harmony default export */ const alternate_chains = ({
    fact: 'alternateChains',
    title: 'further certificates',
    needs: ['versions', 'chain'],
    async run(context) {
        const { ledger, facts } = context;
        const gaps = [];
        const chains = [];
        for (const version of [spec_versions/* TLS12 */.$j, spec_versions/* TLS11 */.gh, spec_versions/* TLS10 */.nA, spec_versions/* SSL3 */.KV]) {
            if (!(await isAccepted(ledger, version, gaps)))
                continue;
            const answers = await Promise.all(questionsOf(ledger, version).map((question) => ledger.ask(question)));
            for (const [index, answer] of answers.entries()) {
                if (answer.kind === 'accepted')
                    chains.push(chainOf(answer.flight.certificates ?? [], version, answer.suite));
                else if (answer.kind === 'unseen')
                    gaps.push((0,observed/* gap */.rQ)(`${(0,spec_versions/* versionName */.sh)(version)}, hand ${String(index + 1)}`, answer.failure));
            }
        }
        if (await isAccepted(ledger, spec_versions/* TLS13 */.gY, gaps)) {
            const outcomes = await Promise.all(signature_schemes/* SCHEME_FAMILIES_13 */.oh.map((schemes) => shakeHands(context, familyOffer(schemes))));
            const [first] = outcomes;
            if (first?.kind === 'refused' && outcomes.every(({ kind }) => kind === 'refused')) {
                gaps.push((0,observed/* gap */.rQ)((0,spec_versions/* versionName */.sh)(spec_versions/* TLS13 */.gY), failureOfHandshake(first)));
            }
            for (const [index, outcome] of outcomes.entries()) {
                if (outcome.kind === 'completed') {
                    chains.push(chainOf(outcome.flight.certificates, spec_versions/* TLS13 */.gY, outcome.flight.suite));
                }
                else if (outcome.kind === 'unseen') {
                    gaps.push((0,observed/* gap */.rQ)(`${(0,signature_schemes/* signatureSchemeName */.hY)(signature_schemes/* SCHEME_FAMILIES_13 */.oh[index]?.[0] ?? 0)} and its like`, outcome.failure));
                }
            }
        }
        const known = new Set(facts.chain.certificates.slice(0, 1));
        const others = chains.filter(({ certificates: [leaf] }) => {
            if (leaf === undefined || known.has(leaf))
                return false;
            known.add(leaf);
            return true;
        });
        return (0,observed/* seen */.cI)({ chains: others }, gaps);
    },
});

;// CONCATENATED MODULE: ./lib/probes/certificate-compression.js






async function shakeHandsWith(context, algorithms) {
    let outcome = { kind: 'refused', how: 'no scheme was offered' };
    for (const schemes of signature_schemes/* SCHEME_FAMILIES_13 */.oh) {
        const offer = { ...familyOffer(schemes), certificateCompression: algorithms };
        outcome = await shakeHands(context, offer, { urgency: 2 });
        if (outcome.kind !== 'refused')
            return outcome;
    }
    return outcome;
}
const NAMES = { 1: 'zlib', 2: 'brotli', 3: 'zstd' };
/* harmony default export */ const certificate_compression = ({
    fact: 'certificateCompression',
    title: 'certificate compression',
    needs: ['addresses'],
    restsOn: ['reach', 'versions'],
    async run(context) {
        if (!(await isAccepted(context.ledger, spec_versions/* TLS13 */.gY))) {
            return (0,observed/* skipped */.hT)('only TLS 1.3 compresses certificates');
        }
        const algorithms = [];
        let left = KNOWN_ALGORITHMS;
        while (left.length > 0) {
            const outcome = await shakeHandsWith(context, left);
            if (outcome.kind !== 'completed') {
                const failure = failureOfHandshake(outcome);
                if (algorithms.length === 0)
                    return (0,observed/* failedAs */.C4)(failure);
                return (0,observed/* seen */.cI)({ algorithms }, [(0,observed/* gap */.rQ)(left.map((one) => NAMES[one]).join(', '), failure)]);
            }
            const chosen = outcome.flight.compressedWith;
            if (chosen === null || !left.includes(chosen))
                break;
            algorithms.push(NAMES[chosen] ?? String(chosen));
            left = left.filter((one) => one !== chosen);
        }
        return (0,observed/* seen */.cI)({ algorithms });
    },
});

;// CONCATENATED MODULE: ./lib/ledger/sort-chains.js
async function mergeChains(chains, better) {
    const sorted = chains.filter(({ length }) => length > 0).sort((a, b) => b.length - a.length);
    const longestOf = sorted.filter(({ length }) => length === sorted[0]?.length);
    const longest = longestOf[Math.floor(longestOf.length / 2)];
    if (longest === undefined)
        return [];
    const others = sorted.filter((chain) => chain !== longest);
    if (others.length === 0)
        return longest;
    const middle = Math.floor(longest.length / 2);
    const pivot = longest.slice(middle, middle + 1);
    const places = await Promise.all(others.map((chain) => placeIn(chain, pivot, better)));
    const [above, below] = await Promise.all([
        mergeChains([longest.slice(0, middle), ...others.map((chain, index) => chain.slice(0, places[index]))], better),
        mergeChains([longest.slice(middle + 1), ...others.map((chain, index) => chain.slice(places[index]))], better),
    ]);
    return [...above, ...pivot, ...below];
}
async function placeIn(chain, [pivot], better) {
    let low = 0;
    let high = chain.length;
    while (low < high) {
        const middle = Math.floor((low + high) / 2);
        const item = chain[middle];
        if (item === undefined || pivot === undefined)
            break;
        if ((await better(item, pivot)) === item)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
function chainsOf(items, above) {
    const sorted = items.toSorted((a, b) => (above.get(b)?.size ?? 0) - (above.get(a)?.size ?? 0));
    const chains = [];
    for (const item of sorted) {
        const chain = chains.find((candidate) => {
            const last = candidate.at(-1);
            return last !== undefined && above.get(last)?.has(item) === true;
        });
        if (chain === undefined)
            chains.push([item]);
        else
            chain.push(item);
    }
    return chains;
}

// EXTERNAL MODULE: ./lib/spec/hex.js
var hex = __nccwpck_require__(5778);
// EXTERNAL MODULE: ./lib/spec/suite-strength.js
var suite_strength = __nccwpck_require__(2829);
;// CONCATENATED MODULE: ./lib/probes/cipher-order.js







/* harmony default export */ const cipher_order = ({
    fact: 'cipherOrder',
    title: 'the order of cipher suites',
    needs: ['cipherSuites'],
    async run({ ledger, facts }) {
        const gaps = [];
        const found = await Promise.all(Object.entries(facts.cipherSuites).map(async ([name, suites]) => {
            const version = (0,spec_versions/* findVersion */.Am)(name);
            if (version === undefined || version === spec_versions/* SSL2 */.Dh || suites.length < 2)
                return [];
            try {
                const order = await findOrder(ledger, version, suites.map(({ code }) => Number(code)));
                return [[name, order]];
            }
            catch (error) {
                if (!(error instanceof observed/* NotSeenError */.Hr))
                    throw error;
                gaps.push((0,observed/* gap */.rQ)(name, error.failure));
                return [];
            }
        }));
        return (0,observed/* seen */.cI)(Object.fromEntries(found.flat()), gaps);
    },
});
async function findOrder(ledger, version, suites) {
    const choose = async (offered) => {
        const answer = await ledger.ask({ version, suites: offered });
        if (answer.kind === 'accepted')
            return answer.suite;
        const detail = 'the server refused suites that it had accepted';
        throw new observed/* NotSeenError */.Hr(answer.kind === 'unseen' ? answer.failure : { code: 'alert', detail, whose: 'peer' });
    };
    if (!(await isEnforced(ledger, version, suites, choose))) {
        return { isEnforced: false, suites: null, weakerTaken: await findWeakerTaken(ledger, version, suites, choose) };
    }
    const order = await mergeChains(chainsOf(suites, knownOrder(ledger, version, suites)), async (a, b) => (await choose([a, b])) === a ? a : b);
    return {
        isEnforced: true,
        suites: order.map((code) => ({ code: (0,hex/* hex16 */.L)(code), name: (0,spec_suite/* findSuite */.gQ)(code).name })),
        weakerTaken: null,
    };
}
async function isEnforced(ledger, version, suites, choose) {
    if (contradictions(ledger.choosings(version)).length > 0)
        return false;
    const ordered = withoutChaChaAtTheEnds(suites).slice(0, MAX_SUITES_A_HELLO);
    const [one, other] = await Promise.all([choose(ordered), choose(ordered.toReversed())]);
    return one === other;
}
function contradictions(known) {
    return known.flatMap(({ offered, chosen: one }) => known
        .filter(({ offered: otherOffered, chosen: other }) => other !== one &&
        otherOffered.includes(one) &&
        offered.includes(other) &&
        isBefore(offered, one, other) &&
        isBefore(otherOffered, other, one))
        .map(({ chosen: other }) => ({ one, other })));
}
function isBefore(offered, one, other) {
    return offered.indexOf(one) < offered.indexOf(other);
}
async function findWeakerTaken(ledger, version, suites, choose) {
    const byStrength = suites.toSorted((a, b) => rankOf(a) - rankOf(b));
    const ends = [...byStrength.slice(0, 1), ...byStrength.slice(-1)];
    if (new Set(ends.map(rankOf)).size < 2)
        return null;
    const known = plainestOf(contradictions(ledger.choosings(version)));
    if (known !== null)
        return known;
    await Promise.all([choose(ends), choose(ends.toReversed())]);
    return plainestOf(contradictions(ledger.choosings(version)));
}
function plainestOf(found) {
    const by = ({ one, other }) => rankOf(other) - rankOf(one);
    const plainest = found.toSorted((a, b) => by(b) - by(a)).find((contradiction) => by(contradiction) > 0);
    if (plainest === undefined)
        return null;
    return { taken: (0,spec_suite/* findSuite */.gQ)(plainest.one).name, over: (0,spec_suite/* findSuite */.gQ)(plainest.other).name };
}
function rankOf(code) {
    return (0,suite_strength/* strengthOf */.NY)((0,spec_suite/* findSuite */.gQ)(code));
}
function withoutChaChaAtTheEnds(suites) {
    const isChaCha = (code) => (0,spec_suite/* findSuite */.gQ)(code).cipher.startsWith('CHACHA20');
    const [first, ...others] = suites.filter((code) => !isChaCha(code));
    return first === undefined ? suites : [first, ...suites.filter(isChaCha), ...others];
}
function knownOrder(ledger, version, suites) {
    const above = new Map(suites.map((suite) => [suite, new Set()]));
    for (const { offered, chosen } of ledger.choosings(version)) {
        const worse = above.get(chosen);
        if (worse === undefined)
            continue;
        for (const suite of offered)
            if (suite !== chosen && above.has(suite))
                worse.add(suite);
    }
    return above;
}

;// CONCATENATED MODULE: ./lib/spec/ssl2-cipher-kinds.js
const SSL2_CIPHER_KINDS = [
    { code: 0x010080, name: 'SSL_CK_RC4_128_WITH_MD5', openssl: 'RC4-MD5' },
    { code: 0x020080, name: 'SSL_CK_RC4_128_EXPORT40_WITH_MD5', openssl: 'EXP-RC4-MD5' },
    { code: 0x030080, name: 'SSL_CK_RC2_128_CBC_WITH_MD5', openssl: 'RC2-CBC-MD5' },
    { code: 0x040080, name: 'SSL_CK_RC2_128_CBC_EXPORT40_WITH_MD5', openssl: 'EXP-RC2-CBC-MD5' },
    { code: 0x050080, name: 'SSL_CK_IDEA_128_CBC_WITH_MD5', openssl: 'IDEA-CBC-MD5' },
    { code: 0x060040, name: 'SSL_CK_DES_64_CBC_WITH_MD5', openssl: 'DES-CBC-MD5' },
    { code: 0x0700c0, name: 'SSL_CK_DES_192_EDE3_CBC_WITH_MD5', openssl: 'DES-CBC3-MD5' },
    { code: 0x000000, name: 'SSL_CK_NULL_WITH_MD5', openssl: 'NULL-MD5' },
    { code: 0x060140, name: 'SSL_CK_DES_64_CBC_WITH_SHA', openssl: 'DES-CBC-SHA' },
    { code: 0x0701c0, name: 'SSL_CK_DES_192_EDE3_CBC_WITH_SHA', openssl: 'DES-CBC3-SHA' },
    { code: 0x080080, name: 'SSL_CK_RC4_64_WITH_MD5', openssl: 'RC4-64-MD5' },
];
function hex24(code) {
    return `0x${code.toString(16).toUpperCase().padStart(6, '0')}`;
}
function findSsl2CipherKind(code) {
    return SSL2_CIPHER_KINDS.find((kind) => kind.code === code) ?? { code, name: hex24(code), openssl: null };
}

;// CONCATENATED MODULE: ./lib/wire/tls/ssl2.js




const MSG_ERROR = 0;
const MSG_CLIENT_HELLO = 1;
const MSG_SERVER_HELLO = 4;
const CHALLENGE_BYTES = 16;
function writeSsl2ClientHello(cipherKinds, challenge) {
    if (challenge.length !== CHALLENGE_BYTES)
        throw new RangeError(`a challenge of ${String(challenge.length)} bytes`);
    const specs = new writer/* Writer */.A();
    for (const kind of cipherKinds)
        specs.u8(kind >> 16).u16(kind & 0xffff);
    const cipherSpecs = specs.finish();
    const message = new writer/* Writer */.A()
        .u8(MSG_CLIENT_HELLO)
        .u16(spec_versions/* SSL2 */.Dh)
        .u16(cipherSpecs.length)
        .u16(0)
        .u16(challenge.length)
        .bytes(cipherSpecs)
        .bytes(challenge)
        .finish();
    return new writer/* Writer */.A()
        .u16(0x8000 | message.length)
        .bytes(message)
        .finish();
}
function looksLikeSsl2([first, second, type]) {
    const isHeader = first === undefined || (first & 0x80) !== 0 || (first === 0 && second !== undefined && second < 64);
    return isHeader && (type === undefined || type === MSG_ERROR || type === MSG_SERVER_HELLO);
}
function readSsl2Answer(received) {
    const [first = 0x80, second = 0] = received;
    if (received.length < 2)
        return null;
    if ((first & 0x80) === 0)
        throw new malformed_error/* MalformedError */.G('SSL 2.0 record', 'padded, although nothing is encrypted yet', 0);
    const length = (first & 0x7f) * 256 + second;
    if (received.length < length + 2)
        return null;
    return (0,wire_reader/* readAll */.yw)('SSL 2.0 message', received.subarray(2, length + 2), (reader) => {
        const type = reader.u8();
        if (type === MSG_ERROR)
            return { kind: 'error', code: reader.u16() };
        if (type !== MSG_SERVER_HELLO)
            reader.fail(`type ${String(type)}, expected a SERVER-HELLO or an ERROR`);
        return { kind: 'hello', hello: readServerHello(reader) };
    });
}
function readServerHello(reader) {
    reader.u8();
    reader.u8();
    const version = reader.u16();
    if (version !== spec_versions/* SSL2 */.Dh)
        reader.fail(`version 0x${version.toString(16)}, expected SSL 2.0`);
    const certificateLength = reader.u16();
    const specsLength = reader.u16();
    const connectionIdLength = reader.u16();
    const certificate = reader.bytes(certificateLength);
    const cipherKinds = (0,wire_reader/* readAll */.yw)('CIPHER-SPECS', reader.bytes(specsLength), (specs) => (0,wire_reader/* readList */.LD)(specs, (r) => r.u24()));
    reader.bytes(connectionIdLength);
    return { certificate, cipherKinds };
}

;// CONCATENATED MODULE: ./lib/ledger/ssl2.js






const ssl2_CHALLENGE_BYTES = 16;
function askSsl2(ledger, net) {
    return ledger.once('SSL 2.0', async () => {
        const first = await ssl2_askOnce(net);
        if (first.kind !== 'unseen' || !first.connected)
            return first;
        await net.backOff();
        return ssl2_askOnce(net);
    });
}
async function ssl2_askOnce(net) {
    const exchange = await net.exchange({
        opening: () => [
            writeSsl2ClientHello(SSL2_CIPHER_KINDS.map(({ code }) => code), (0,external_node_crypto_.randomBytes)(ssl2_CHALLENGE_BYTES)),
        ],
        next: (received) => (ssl2_isSettled(received) ? 'done' : 'wait'),
    });
    if (exchange.status === 'failed')
        return { kind: 'unseen', failure: exchange, connected: false };
    if (exchange.status === 'skipped')
        throw new Error(`net skipped an exchange: ${exchange.reason}`);
    return ssl2_readOutcome(exchange.value);
}
function ssl2_isSettled(received) {
    if (!looksLikeSsl2(received))
        return true;
    try {
        return readSsl2Answer(received) !== null;
    }
    catch (error) {
        if (error instanceof malformed_error/* MalformedError */.G)
            return true;
        throw error;
    }
}
function ssl2_readOutcome({ received, end }) {
    if (received.length === 0 && end === 'reset')
        return cutShort(end, 0);
    if (received.length === 0 || ((0,tls_record/* looksLikeTls */["do"])(received) && !looksLikeSsl2(received)))
        return { kind: 'refused' };
    try {
        const answer = looksLikeSsl2(received) ? readSsl2Answer(received) : null;
        if (answer?.kind === 'hello')
            return { kind: 'accepted', hello: answer.hello };
        if (answer === null && looksLikeSsl2(received) && end !== 'closed')
            return cutShort(end, received.length);
        return { kind: 'refused' };
    }
    catch (error) {
        if (error instanceof malformed_error/* MalformedError */.G)
            return { kind: 'refused' };
        throw error;
    }
}
function cutShort(end, bytes) {
    return { kind: 'unseen', failure: (0,ledger/* failureOf */.g5)(end, bytes), connected: true };
}

;// CONCATENATED MODULE: ./lib/probes/cipher-suites.js







const ASKED = [spec_versions/* TLS12 */.$j, spec_versions/* TLS13 */.gY, spec_versions/* SSL3 */.KV, spec_versions/* TLS10 */.nA, spec_versions/* TLS11 */.gh];
/* harmony default export */ const cipher_suites = ({
    fact: 'cipherSuites',
    title: 'cipher suites',
    needs: ['addresses'],
    restsOn: ['reach', 'versions'],
    async run({ ledger, net }) {
        const gaps = [];
        const eliminations = await Promise.all(ASKED.map(async (version) => ({ version, found: await enumerateSuites(ledger, version) })));
        const ssl2 = await askSsl2(ledger, net);
        const suites = [];
        if (ssl2.kind === 'unseen')
            gaps.push((0,observed/* gap */.rQ)((0,spec_versions/* versionName */.sh)(spec_versions/* SSL2 */.Dh), ssl2.failure));
        if (ssl2.kind === 'accepted')
            suites.push([(0,spec_versions/* versionName */.sh)(spec_versions/* SSL2 */.Dh), ssl2.hello.cipherKinds.map(describeSsl2)]);
        for (const { version, found } of eliminations.toSorted((a, b) => a.version - b.version)) {
            const name = (0,spec_versions/* versionName */.sh)(version);
            if (found === null)
                continue;
            if (found.accepted.length > 0)
                suites.push([name, found.accepted.map(describe)]);
            for (const { items, failure } of found.unseen) {
                gaps.push((0,observed/* gap */.rQ)(`${name} with ${String(items.length)} suites`, failure));
            }
        }
        return (0,observed/* seen */.cI)(Object.fromEntries(suites), gaps);
    },
});
function describe(code) {
    const { name, openssl } = (0,spec_suite/* findSuite */.gQ)(code);
    return { code: (0,hex/* hex16 */.L)(code), name, openssl };
}
function describeSsl2(kind) {
    const { name, openssl } = findSsl2CipherKind(kind);
    return { code: hex24(kind), name, openssl };
}

;// CONCATENATED MODULE: ./lib/probes/client-certificate.js





/* harmony default export */ const client_certificate = ({
    fact: 'clientCertificate',
    title: 'client certificates',
    needs: ['addresses'],
    restsOn: ['reach', 'versions'],
    async run(context) {
        const newest = await findNewestLegacy(context.ledger);
        if (newest?.entry.answer.flight.certificates != null)
            return client_certificate_describe(newest.entry.answer.flight.certificateRequest);
        const outcome = await shakeHands(context, RICH_OFFER);
        return outcome.kind === 'completed'
            ? client_certificate_describe(outcome.flight.certificateRequest)
            : (0,observed/* failedAs */.C4)(failureOfHandshake(outcome));
    },
});
async function client_certificate_describe(request) {
    if (request === null)
        return (0,observed/* seen */.cI)({ isRequested: false, authorities: [], schemes: [] });
    const { readDistinguishedName } = await Promise.all(/* import() */[__nccwpck_require__.e(357), __nccwpck_require__.e(531)]).then(__nccwpck_require__.bind(__nccwpck_require__, 531));
    const authorities = request.authorities.map((der) => {
        try {
            return readDistinguishedName(der);
        }
        catch (error) {
            if (error instanceof malformed_error/* MalformedError */.G)
                return Buffer.from(der).toString('hex');
            throw error;
        }
    });
    return (0,observed/* seen */.cI)({ isRequested: true, authorities, schemes: request.schemes.map(signature_schemes/* signatureSchemeName */.hY) });
}

;// CONCATENATED MODULE: ./lib/probes/compression.js



const compression_NAMES = { 0: null, 1: 'DEFLATE', 64: 'LZS' };
/* harmony default export */ const compression = ({
    fact: 'compression',
    title: 'compression',
    needs: ['addresses'],
    restsOn: ['reach', 'versions'],
    async run({ ledger }) {
        const asked = await askRichly(ledger);
        if (asked === null)
            return (0,observed/* skipped */.hT)('no version is served that has compression');
        const { version, answer } = asked;
        if (answer.kind === 'unseen')
            return (0,observed/* failedAs */.C4)(answer.failure);
        const chosen = answer.kind === 'accepted' ? (answer.flight.serverHello?.compression ?? 0) : 0;
        return (0,observed/* seen */.cI)({ version: (0,spec_versions/* versionName */.sh)(version), method: chosen in compression_NAMES ? (compression_NAMES[chosen] ?? null) : String(chosen) });
    },
});

;// CONCATENATED MODULE: ./lib/spec/dh-primes.js
const dh_primes_NAMES = {
    b52ba6a3026520a6c49d37e4587601801bee500123b3259b6bf03e7cecc3e63d: 'RFC 2409 group 1',
    '3f35a3f5f6c4376a744acad409bb22f8d897f949d2311d885adaa890981b67a0': 'RFC 2409 group 2',
    '64fcc83ec403930bf18393dbc883ccaa1fbb08ac876f77f7aa99748ca945019b': 'RFC 3526 group 5',
    d66436f79bbd6b2e38c0ffbd079be904d2641415e2e67140e09448be9a60890e: 'RFC 3526 group 14',
    '48cf8b092fbce4359d9871abf74f98e25b6163379eaa15cd9087e800c6d1c55c': 'RFC 3526 group 15',
    '4ee95187682bcb230ad26a95205f6920e84708f6251b3894329b09ec23919e33': 'RFC 3526 group 16',
    d1bfe6d0925ce7e4da262b62861514a7755e35831e429f343e7b864848657efd: 'RFC 3526 group 17',
    '39ab4feab950a3128fb71accb9fc3965d857012e081998a85996e3ea8b3c3bcf': 'RFC 3526 group 18',
    '44c55cfee5c075927cf682da5b681bdecbd5c3eb0784c14f5dce7610f0ef133d': 'RFC 5114 group 22',
    bfe545862ca102ad1eeddb5fbfa5bf855ac4995c56a8b408ce3fe099dce93a9d: 'RFC 5114 group 23',
    '0b7835722cb619827610c2549fdda5587421686c4409a13865e76225522ddcc9': 'RFC 5114 group 24',
    '9cd3b7f336872f46c09428d1bbc19877a4d440512cda8d1c1cf0cd6e33698966': 'ffdhe2048',
    '0eaf67db3a839156d5013494a5318a772b5697d270d721f37f092efc69ea5a17': 'ffdhe3072',
    '4648414224ac881b3d0dc59b466f96d06a558278776807797ecf1f66ff397b3e': 'ffdhe4096',
    '227ac9066b3ddd9e193670cda2388fa884f65ba0cf98b742d1fe77a6687c79c7': 'ffdhe6144',
    '770b14efaf6f049929c523113b3fa99a8d11dab1b18af3609590122075d19833': 'ffdhe8192',
};
function findDhPrime(sha256) {
    return Object.hasOwn(dh_primes_NAMES, sha256) ? dh_primes_NAMES[sha256] : undefined;
}

// EXTERNAL MODULE: ./lib/wire/tls/server-key-exchange.js
var server_key_exchange = __nccwpck_require__(3626);
;// CONCATENATED MODULE: ./lib/probes/diffie-hellman.js








/* harmony default export */ const diffie_hellman = ({
    fact: 'diffieHellman',
    title: 'Diffie-Hellman parameters',
    needs: ['versions', 'cipherSuites'],
    async run({ ledger, facts }) {
        const gaps = [];
        await Promise.all(facts.versions.accepted.map(async (name) => {
            const version = (0,spec_versions/* findVersion */.Am)(name);
            const suites = (facts.cipherSuites[name] ?? []).map(({ code }) => Number(code)).filter(spec_suite/* hasFiniteField */.oN);
            if (version === undefined || suites.length === 0)
                return;
            const answer = await ledger.ask(withoutNamedGroups(version, suites));
            if (answer.kind === 'unseen')
                gaps.push((0,observed/* gap */.rQ)(name, answer.failure));
        }));
        return (0,observed/* seen */.cI)({ parameters: collect(ledger) }, gaps);
    },
});
function withoutNamedGroups(version, suites) {
    const groups = (0,spec_groups/* groupsOf */.c1)(version).filter((group) => !spec_groups/* FFDHE_GROUPS */.Jq.includes(group));
    return { version, suites: suites.slice(0, MAX_SUITES_A_HELLO), groups };
}
function collect(ledger) {
    const found = new Map();
    for (const { question, answer } of ledger.entries()) {
        if (answer.kind !== 'accepted')
            continue;
        const parameters = parametersOf(answer);
        if (parameters === null)
            continue;
        const key = `${parameters.primeSha256} ${parameters.generator}`;
        const known = found.get(key) ?? { parameters, versions: new Set() };
        known.versions.add(question.version);
        found.set(key, known);
    }
    return [...found.values()]
        .map(({ parameters, versions }) => ({
        ...parameters,
        versions: [...versions].sort((a, b) => a - b).map(spec_versions/* versionName */.sh),
    }))
        .sort((a, b) => a.bits - b.bits || a.primeSha256.localeCompare(b.primeSha256));
}
function parametersOf({ flight }) {
    const dh = flight.keyExchange?.dh;
    if (dh == null)
        return null;
    const primeSha256 = (0,external_node_crypto_.createHash)('sha256').update(dh.prime).digest('hex');
    return {
        bits: (0,server_key_exchange/* bitsOf */.e)(dh.prime),
        prime: findDhPrime(primeSha256) ?? null,
        primeSha256,
        generator: Buffer.from(dh.generator).toString('hex'),
    };
}

;// CONCATENATED MODULE: ./lib/probes/early-data.js




/* harmony default export */ const early_data = ({
    fact: 'earlyData',
    title: 'early data',
    needs: ['addresses'],
    restsOn: ['reach', 'versions'],
    async run(context) {
        if (!(await isAccepted(context.ledger, spec_versions/* TLS13 */.gY)))
            return (0,observed/* skipped */.hT)('only TLS 1.3 has early data');
        const outcome = await shakeHands(context, RICH_OFFER);
        if (outcome.kind !== 'completed')
            return (0,observed/* failedAs */.C4)(failureOfHandshake(outcome));
        return (0,observed/* seen */.cI)({ maxBytes: Math.max(0, ...outcome.flight.tickets.map(({ maxEarlyData }) => maxEarlyData ?? 0)) });
    },
});

;// CONCATENATED MODULE: ./lib/probes/extended-master-secret.js




/* harmony default export */ const extended_master_secret = ({
    fact: 'extendedMasterSecret',
    title: 'the extended master secret',
    needs: ['addresses'],
    restsOn: ['reach', 'versions'],
    async run({ ledger }) {
        const newest = await findNewestLegacy(ledger);
        if (newest === null || newest.version === spec_versions/* SSL3 */.KV) {
            return (0,observed/* skipped */.hT)('no version is served that would need it');
        }
        const { version, entry } = newest;
        const isAgreedOn = entry.answer.flight.serverHello?.extensions.get(spec_extensions/* EXT_EXTENDED_MASTER_SECRET */.Gk)?.length === 0;
        return (0,observed/* seen */.cI)({ version: (0,spec_versions/* versionName */.sh)(version), isAgreedOn });
    },
});

// EXTERNAL MODULE: ./lib/spec/cipher-suites.js
var spec_cipher_suites = __nccwpck_require__(332);
;// CONCATENATED MODULE: ./lib/probes/fallback-scsv.js





/* harmony default export */ const fallback_scsv = ({
    fact: 'fallbackScsv',
    title: 'the fallback signal',
    needs: ['versions'],
    async run({ ledger, facts }) {
        const versions = facts.versions.accepted.flatMap((name) => (0,spec_versions/* findVersion */.Am)(name) ?? []).filter((v) => v !== spec_versions/* SSL2 */.Dh);
        const version = versions.at(-2);
        if (version === undefined)
            return (0,observed/* skipped */.hT)('there is no older version to fall back to');
        const [entry] = acceptedFirst(ledger, version);
        if (entry === undefined)
            return (0,observed/* failed */.gz)('internal', `${(0,spec_versions/* versionName */.sh)(version)} was accepted, but by no answer`, 'us');
        const answer = await ledger.ask({ version, suites: [...baseSuites(entry), spec_cipher_suites/* FALLBACK_SCSV */.v4] });
        if (answer.kind === 'unseen')
            return (0,observed/* failedAs */.C4)(answer.failure);
        const how = answer.kind === 'refused' ? answer.how : 'accepted';
        const isHeeded = how === `alert ${(0,alerts/* alertName */.Q6)(alerts/* ALERT_INAPPROPRIATE_FALLBACK */.Dm)}`;
        return (0,observed/* seen */.cI)({ version: (0,spec_versions/* versionName */.sh)(version), isHeeded, how });
    },
});

;// CONCATENATED MODULE: ./lib/probes/groups.js










/* harmony default export */ const groups = ({
    fact: 'groups',
    title: 'groups',
    needs: ['addresses'],
    restsOn: ['reach', 'versions'],
    async run({ ledger }) {
        const gaps = [];
        const [legacy, newest] = await Promise.all([findLegacy(ledger, gaps), findNewest(ledger, gaps)]);
        return (0,observed/* seen */.cI)(Object.fromEntries([...legacy, ...newest]), gaps);
    },
});
const MOST_GROUPS = 3;
const MANY_WITHOUT = 2;
function isManifold(accepted) {
    return accepted.filter(({ group }) => group === null).length >= MANY_WITHOUT;
}
async function findLegacy(ledger, gaps) {
    for (const version of [spec_versions/* TLS12 */.$j, spec_versions/* TLS11 */.gh, spec_versions/* TLS10 */.nA]) {
        const answer = await askVersion(ledger, version);
        if (answer.kind === 'refused')
            continue;
        if (answer.kind === 'unseen') {
            gaps.push((0,observed/* gap */.rQ)((0,spec_versions/* versionName */.sh)(version), answer.failure));
            return [];
        }
        const [curves, fields] = await Promise.all([findIn(ledger, version, gaps), findFiniteFields(ledger, version, gaps)]);
        return [inOrder(version, [...curves, ...fields])];
    }
    return [];
}
async function findNewest(ledger, gaps) {
    const answer = await askVersion(ledger, spec_versions/* TLS13 */.gY);
    if (answer.kind === 'unseen')
        gaps.push((0,observed/* gap */.rQ)((0,spec_versions/* versionName */.sh)(spec_versions/* TLS13 */.gY), answer.failure));
    return answer.kind === 'accepted' ? [inOrder(spec_versions/* TLS13 */.gY, await findIn(ledger, spec_versions/* TLS13 */.gY, gaps))] : [];
}
function inOrder(version, found) {
    const groups = (0,spec_groups/* groupsOf */.c1)(version).filter((group) => found.includes(group));
    return [(0,spec_versions/* versionName */.sh)(version), groups.map(spec_groups/* groupName */.hv)];
}
async function findIn(ledger, version, gaps) {
    await Promise.all(questionsOf(ledger, version).map((question) => ledger.ask(question)));
    const accepted = acceptedFirst(ledger, version).map(({ answer }) => answer);
    const base = await findBase(ledger, version, accepted, gaps);
    if (base.length === 0)
        return [];
    if (version === HUNTED && metGroups(ledger, version).size < MOST_GROUPS && isManifold(accepted)) {
        await groupsAreHunted(ledger);
    }
    const known = metGroups(ledger, version);
    const needsCertificate = base.every(({ suite }) => isEcdsa(suite));
    const certificateGroup = needsCertificate ? groupOfCertificate(base) : null;
    const suites = [...new Set(base.map(({ suite }) => suite))].filter((suite) => needsCertificate || !isEcdsa(suite));
    const left = (0,spec_groups/* groupsOf */.c1)(version).filter((group) => (version === spec_versions/* TLS13 */.gY || !isFiniteField(group)) && !known.has(group));
    const found = await eliminate({
        hands: dealInto(known.size >= MOST_GROUPS ? 1 : 2, left),
        ask: async (groups) => {
            const isIn = certificateGroup === null || groups.includes(certificateGroup);
            const answer = await ledger.ask({ version, suites, groups: isIn ? groups : [...groups, certificateGroup] });
            return choiceOf(answer, ({ group }) => group);
        },
    });
    gaps.push(...gapsOf(version, found));
    return [...known, ...found.accepted];
}
async function findFiniteFields(ledger, version, gaps) {
    const first = await findDheAnswer(ledger, version);
    const known = first === null ? null : fieldOf(first);
    if (first === null || known === null)
        return [];
    const found = await eliminate({
        hands: [spec_groups/* FFDHE_GROUPS */.Jq.filter((group) => group !== known)],
        ask: async (groups) => {
            const answer = await ledger.ask({ version, suites: [first.suite], groups });
            return choiceOf(answer, fieldOf);
        },
    });
    gaps.push(...gapsOf(version, found));
    return [known, ...found.accepted];
}
async function findDheAnswer(ledger, version) {
    return new Promise((resolve, reject) => {
        ledger.watch(({ question, answer }) => {
            if (question.version !== version || answer.kind !== 'accepted')
                return;
            const { groups = (0,spec_groups/* groupsOf */.c1)(version) } = question;
            const isExport = (0,spec_suite/* findSuite */.gQ)(answer.suite).keyExchange.includes('EXPORT');
            const hasAllFields = spec_groups/* FFDHE_GROUPS */.Jq.every((group) => groups.includes(group));
            if ((0,spec_suite/* hasFiniteField */.oN)(answer.suite) && !isExport && hasAllFields)
                resolve(answer);
        });
        enumerateSuites(ledger, version).then(() => {
            resolve(null);
        }, reject);
    });
}
function fieldOf({ flight }) {
    const dh = flight.keyExchange?.dh;
    if (dh == null)
        return null;
    const prime = findDhPrime((0,external_node_crypto_.createHash)('sha256').update(dh.prime).digest('hex'));
    return spec_groups/* FFDHE_GROUPS */.Jq.find((group) => (0,spec_groups/* groupName */.hv)(group) === prime) ?? null;
}
function isFiniteField(group) {
    return spec_groups/* FFDHE_GROUPS */.Jq.includes(group);
}
function gapsOf(version, { unseen }) {
    return unseen.map(({ items, failure }) => (0,observed/* gap */.rQ)(`${(0,spec_versions/* versionName */.sh)(version)} with ${String(items.length)} groups`, failure));
}
async function findBase(ledger, version, accepted, gaps) {
    const withGroup = accepted.filter(({ group }) => group !== null);
    if (withGroup.length > 0 || version === spec_versions/* TLS13 */.gY)
        return withGroup;
    const suites = (0,spec_suite/* suitesOf */.f3)(version)
        .filter(({ keyExchange }) => /^ECDHE_(?:RSA|ECDSA)$|^ECDH_anon$/.test(keyExchange))
        .map(({ code }) => code)
        .slice(0, MAX_SUITES_A_HELLO);
    const answer = await ledger.ask({ version, suites });
    if (answer.kind === 'unseen')
        gaps.push((0,observed/* gap */.rQ)((0,spec_versions/* versionName */.sh)(version), answer.failure));
    return answer.kind === 'accepted' && answer.group !== null ? [answer] : [];
}
function isEcdsa(suite) {
    return (0,spec_suite/* findSuite */.gQ)(suite).keyExchange.endsWith('ECDSA');
}
function groupOfCertificate(answers) {
    const der = answers.find(({ flight }) => flight.certificates !== null)?.flight.certificates?.[0];
    if (der === undefined)
        return null;
    try {
        const { publicKey } = new external_node_crypto_.X509Certificate(der);
        if (publicKey.asymmetricKeyType !== 'ec')
            return null;
        return (0,spec_groups/* findGroupOfCurve */.hF)(publicKey.asymmetricKeyDetails?.namedCurve ?? '') ?? null;
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./lib/wire/x509/fingerprint.js
var fingerprint = __nccwpck_require__(6626);
;// CONCATENATED MODULE: ./lib/probes/handshake-scts.js







/* harmony default export */ const handshake_scts = ({
    fact: 'handshakeScts',
    title: 'timestamps in the handshake',
    needs: ['addresses'],
    restsOn: ['reach', 'versions'],
    async run(context) {
        const lists = [];
        const gaps = [];
        if (await isAccepted(context.ledger, spec_versions/* TLS13 */.gY, gaps)) {
            const outcome = await shakeHands(context, RICH_OFFER);
            if (outcome.kind === 'completed') {
                lists.push(listOf(spec_versions/* TLS13 */.gY, outcome.flight.scts, outcome.flight.certificates));
            }
            else
                gaps.push((0,observed/* gap */.rQ)((0,spec_versions/* versionName */.sh)(spec_versions/* TLS13 */.gY), failureOfHandshake(outcome)));
        }
        const legacy = await askRichly(context.ledger);
        if (legacy?.answer.kind === 'accepted') {
            const { serverHello, certificates } = legacy.answer.flight;
            const extension = serverHello?.extensions.get(spec_extensions/* EXT_SIGNED_CERTIFICATE_TIMESTAMP */.gA) ?? null;
            lists.push(listOf(legacy.version, extension, certificates ?? []));
        }
        else if (legacy?.answer.kind === 'unseen')
            gaps.push((0,observed/* gap */.rQ)((0,spec_versions/* versionName */.sh)(legacy.version), legacy.answer.failure));
        return (0,observed/* seen */.cI)({ lists }, gaps);
    },
});
function listOf(version, list, [leaf]) {
    return {
        version: (0,spec_versions/* versionName */.sh)(version),
        list: list === null ? null : Buffer.from(list).toString('base64'),
        leaf: leaf === undefined ? null : (0,fingerprint/* fingerprintOf */.a)(leaf),
    };
}

;// CONCATENATED MODULE: ./lib/probes/http.js

/* harmony default export */ const http = ({
    fact: 'http',
    title: 'the HTTP answer',
    needs: ['addresses'],
    restsOn: ['reach', 'versions'],
    async run({ net, target }) {
        const { scheme, host, hostIsAddress, port, path } = target.endpoint;
        if (scheme !== 'https')
            return (0,observed/* skipped */.hT)('the endpoint does not speak HTTP');
        const name = hostIsAddress && host.includes(':') ? `[${host}]` : host;
        return net.http({
            method: 'GET',
            path,
            headers: { Host: port === 443 ? name : `${name}:${String(port)}`, Accept: '*/*', 'User-Agent': 'tls-gate' },
        });
    },
});

;// CONCATENATED MODULE: ./lib/probes/large-hello.js













const FIRST_SEGMENT = 1300;
const large_hello_RANDOM_BYTES = 32;
/* harmony default export */ const large_hello = ({
    fact: 'largeHello',
    title: 'a large hello',
    needs: ['addresses'],
    restsOn: ['reach', 'versions'],
    async run({ ledger, net, target }) {
        const suites = [];
        for (const version of [spec_versions/* TLS13 */.gY, spec_versions/* TLS12 */.$j]) {
            if (!(await isAccepted(ledger, version)))
                continue;
            suites.push(...(acceptedFirst(ledger, version)[0]?.question.suites ?? []));
        }
        if (suites.length === 0)
            return (0,observed/* skipped */.hT)('clients with large hellos speak TLS 1.2 and 1.3 alone');
        const first = await ask(net, target, suites);
        if ('status' in first || first.isTolerated)
            return settle(first);
        await net.backOff();
        return settle(await ask(net, target, suites));
    },
});
function settle(outcome) {
    return 'status' in outcome ? outcome : (0,observed/* seen */.cI)(outcome);
}
async function ask(net, target, suites) {
    const hello = {
        version: spec_versions/* TLS13 */.gY,
        olderVersions: [spec_versions/* TLS12 */.$j],
        suites,
        serverName: target.serverName,
        groups: [spec_groups/* X25519MLKEM768 */.AP, ...(0,spec_groups/* groupsOf */.c1)(spec_versions/* TLS13 */.gY).filter((group) => group !== spec_groups/* X25519MLKEM768 */.AP)],
        schemes: signature_schemes/* OFFERED_SCHEMES */.tF,
        keyShares: [randomHybridShare(), ...[newKeyShare(spec_groups/* X25519 */.Nx)].filter((share) => share !== undefined)],
        random: (0,external_node_crypto_.randomBytes)(large_hello_RANDOM_BYTES),
        sessionId: (0,external_node_crypto_.randomBytes)(large_hello_RANDOM_BYTES),
    };
    const record = (0,tls_record/* writeRecord */.rh)(tls_record/* CONTENT_HANDSHAKE */.iW, (0,client_hello/* recordVersionOf */.h)(hello), (0,client_hello/* writeClientHello */.n)(hello));
    const exchange = await net.exchange({
        opening: () => [record.subarray(0, FIRST_SEGMENT), record.subarray(FIRST_SEGMENT)],
        next: (received) => (readHow(received) === null ? 'wait' : 'done'),
    });
    if (exchange.status === 'failed')
        return exchange;
    if (exchange.status === 'skipped')
        throw new Error(`net skipped an exchange: ${exchange.reason}`);
    const { received, end } = exchange.value;
    const answer = readHow(received);
    return answer === null
        ? { bytes: record.length, isTolerated: false, how: (0,ledger/* failureOf */.g5)(end, received.length).detail }
        : { bytes: record.length, ...answer };
}
function readHow(received) {
    if (!(0,tls_record/* looksLikeTls */["do"])(received))
        return { isTolerated: false, how: 'the answer is not TLS' };
    try {
        const { serverHello, alert } = (0,tls_flight/* readFlight */.T)(received);
        if (serverHello !== null)
            return { isTolerated: true, how: (0,spec_versions/* versionName */.sh)(serverHello.version) };
        return alert === null ? null : { isTolerated: false, how: `alert ${(0,alerts/* alertName */.Q6)(alert.description)}` };
    }
    catch (error) {
        if (error instanceof malformed_error/* MalformedError */.G)
            return { isTolerated: false, how: error.message };
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/probes/nameless-chain.js




/* harmony default export */ const nameless_chain = ({
    fact: 'namelessChain',
    title: 'certificates without a server name',
    needs: ['addresses'],
    restsOn: ['reach', 'versions'],
    async run(context) {
        const { ledger, target } = context;
        if (target.serverName === null)
            return (0,observed/* skipped */.hT)('no server name is sent to an address anyway');
        const newest = await findNewestLegacy(ledger);
        if (newest !== null) {
            const { version, entry } = newest;
            const suites = baseSuites(entry).toReversed();
            const answer = await ledger.ask({ version, suites, serverName: 'none' });
            if (answer.kind === 'unseen')
                return (0,observed/* failedAs */.C4)(answer.failure);
            return answer.kind === 'refused' ? refused(answer.how) : sent(answer.flight.certificates ?? []);
        }
        const outcome = await shakeHands(context, { serverName: 'none' });
        if (outcome.kind === 'unseen')
            return (0,observed/* failedAs */.C4)(outcome.failure);
        return outcome.kind === 'refused' ? refused(outcome.how) : sent(outcome.flight.certificates);
    },
});
function refused(how) {
    return (0,observed/* seen */.cI)({ certificates: [], refusedBy: how });
}
function sent(certificates) {
    return (0,observed/* seen */.cI)({ certificates: certificates.map((der) => (0,pem/* writePem */.I6)(der)), refusedBy: null });
}

;// CONCATENATED MODULE: ./lib/probes/reach.js



/* harmony default export */ const reach = ({
    fact: 'reach',
    title: 'reachability',
    needs: ['addresses'],
    async run({ ledger }) {
        const [question] = questionsOf(ledger, spec_versions/* TLS12 */.$j);
        if (question === undefined)
            throw new Error('TLS 1.2 has suites');
        const answer = await ledger.ask(question);
        return answer.kind === 'unseen' && !answer.connected ? (0,observed/* failedAs */.C4)(answer.failure) : (0,observed/* seen */.cI)({ connected: true });
    },
});

;// CONCATENATED MODULE: ./lib/probes/resumption.js






/* harmony default export */ const resumption = ({
    fact: 'resumption',
    title: 'session resumption',
    needs: ['addresses'],
    restsOn: ['reach', 'versions'],
    async run(context) {
        const { ledger } = context;
        const gaps = [];
        const newest = await findNewestLegacy(ledger);
        const [plain, handshake] = await Promise.all([
            askRichly(ledger),
            (await isAccepted(ledger, spec_versions/* TLS13 */.gY, gaps)) ? shakeHands(context, RICH_OFFER) : null,
        ]);
        if (plain?.answer.kind === 'unseen')
            gaps.push((0,observed/* gap */.rQ)('session id', plain.answer.failure));
        if (handshake !== null && handshake.kind !== 'completed') {
            gaps.push((0,observed/* gap */.rQ)('TLSv1.3 tickets', failureOfHandshake(handshake)));
        }
        const hello = plain?.answer.kind === 'accepted' ? plain.answer.flight.serverHello : null;
        const tickets = handshake?.kind === 'completed' ? handshake.flight.tickets : null;
        return (0,observed/* seen */.cI)({
            sessionId: hello == null ? null : hello.sessionId.length > 0,
            ticket: newest === null ? null : newest.entry.answer.flight.serverHello?.extensions.has(spec_extensions/* EXT_SESSION_TICKET */.sn) === true,
            tickets13: tickets === null ? null : { count: tickets.length, lifetime: tickets[0]?.lifetime ?? 0 },
        }, gaps);
    },
});

;// CONCATENATED MODULE: ./lib/probes/secure-renegotiation.js




/* harmony default export */ const secure_renegotiation = ({
    fact: 'secureRenegotiation',
    title: 'secure renegotiation',
    needs: ['addresses'],
    restsOn: ['reach', 'versions'],
    async run({ ledger }) {
        const newest = await findNewestLegacy(ledger);
        if (newest === null)
            return (0,observed/* skipped */.hT)('no version is served that has renegotiation');
        const { version, entry } = newest;
        const info = entry.answer.flight.serverHello?.extensions.get(spec_extensions/* EXT_RENEGOTIATION_INFO */.Cr);
        const isIndicated = info?.length === 1 && info[0] === 0;
        return (0,observed/* seen */.cI)({ version: (0,spec_versions/* versionName */.sh)(version), isIndicated });
    },
});

;// CONCATENATED MODULE: ./lib/ledger/schemes.js







async function eliminateSchemes12({ ledger }) {
    const begun = new Map();
    const begin = (suites) => {
        const kinds = suites.map((suite) => (0,spec_suite/* findSuite */.gQ)(suite).keyExchange);
        for (const family of signature_schemes/* SCHEME_FAMILIES */.ZB) {
            if (begun.has(family) || !kinds.some((kind) => kind.endsWith(family.authentication)))
                continue;
            begun.set(family, eliminateIn(ledger, family));
        }
    };
    await Promise.all(questionsOf(ledger, spec_versions/* TLS12 */.$j).map(async (question) => {
        const answer = await ledger.ask(question);
        if (answer.kind === 'accepted')
            begin([answer.suite]);
    }));
    begin((await enumerateSuites(ledger, spec_versions/* TLS12 */.$j))?.accepted ?? []);
    const found = await Promise.all(begun.values());
    return {
        accepted: found.flatMap(({ accepted }) => accepted).sort((a, b) => a - b),
        unseen: found.flatMap(({ unseen }) => unseen),
    };
}
function eliminateIn(ledger, { schemes: family }) {
    return eliminate({
        hands: dealInto(2, family),
        ask: async (schemes) => {
            const answer = await ledger.ask({ version: spec_versions/* TLS12 */.$j, suites: suitesFor(schemes), schemes }, { urgency: LONG_CHAIN });
            return choiceOf(answer, ({ flight }) => flight.keyExchange?.scheme ?? null);
        },
    });
}
const LONG_CHAIN = 2;
function suitesFor(schemes) {
    const family = signature_schemes/* SCHEME_FAMILIES */.ZB.find((candidate) => candidate.schemes.includes(schemes[0] ?? 0));
    return rankedSuitesOf(spec_versions/* TLS12 */.$j).filter((code) => {
        const { keyExchange, cipher } = (0,spec_suite/* findSuite */.gQ)(code);
        return SIGNED.test(keyExchange) && keyExchange.endsWith(family?.authentication ?? '') && COMMON.test(cipher);
    });
}
const SIGNED = /^(?:EC)?DHE_(?:RSA|ECDSA|DSS)$/;
const COMMON = /^(?:AES_(?:128|256)_(?:GCM|CBC)|CHACHA20)/;
function eliminateSchemes13(context) {
    return eliminate({
        hands: signature_schemes/* SCHEME_FAMILIES_13 */.oh,
        ask: async (schemes) => {
            const outcome = await shakeHands(context, familyOffer(schemes), { urgency: LONG_CHAIN });
            if (outcome.kind === 'unseen')
                return outcome;
            const scheme = outcome.kind === 'completed' ? outcome.flight.signature?.scheme : undefined;
            return scheme === undefined ? { kind: 'refused', inTls: true } : { kind: 'chosen', item: scheme };
        },
    });
}

;// CONCATENATED MODULE: ./lib/probes/signature-schemes.js





const ELIMINATE = [
    [spec_versions/* TLS12 */.$j, eliminateSchemes12],
    [spec_versions/* TLS13 */.gY, eliminateSchemes13],
];
/* harmony default export */ const probes_signature_schemes = ({
    fact: 'signatureSchemes',
    title: 'signature schemes',
    needs: ['addresses'],
    restsOn: ['reach', 'versions'],
    async run(context) {
        const silent = [];
        const found = await Promise.all(ELIMINATE.map(async ([version, find]) => (await isAccepted(context.ledger, version, silent))
            ? [[(0,spec_versions/* versionName */.sh)(version), await find(context)]]
            : []));
        const entries = found.flat();
        return (0,observed/* seen */.cI)(Object.fromEntries(entries.map(([name, { accepted }]) => [name, accepted.map(signature_schemes/* signatureSchemeName */.hY)])), [
            ...silent,
            ...entries.flatMap(signature_schemes_gapsOf),
        ]);
    },
});
function signature_schemes_gapsOf([name, { unseen }]) {
    return unseen.map(({ items, failure }) => (0,observed/* gap */.rQ)(`${name} with ${String(items.length)} signature schemes`, failure));
}

;// CONCATENATED MODULE: ./lib/probes/staple.js






/* harmony default export */ const staple = ({
    fact: 'staple',
    title: 'the stapled OCSP response',
    needs: ['addresses'],
    restsOn: ['reach', 'versions'],
    async run(context) {
        const responses = [];
        const gaps = [];
        if (await isAccepted(context.ledger, spec_versions/* TLS13 */.gY, gaps)) {
            const outcome = await shakeHands(context, RICH_OFFER);
            if (outcome.kind === 'completed') {
                responses.push(responseOf(spec_versions/* TLS13 */.gY, outcome.flight));
            }
            else
                gaps.push((0,observed/* gap */.rQ)((0,spec_versions/* versionName */.sh)(spec_versions/* TLS13 */.gY), failureOfHandshake(outcome)));
        }
        const legacy = await askRichly(context.ledger);
        if (legacy?.answer.kind === 'accepted') {
            responses.push(responseOf(legacy.version, legacy.answer.flight));
        }
        else if (legacy?.answer.kind === 'unseen')
            gaps.push((0,observed/* gap */.rQ)((0,spec_versions/* versionName */.sh)(legacy.version), legacy.answer.failure));
        return (0,observed/* seen */.cI)({ responses }, gaps);
    },
});
function responseOf(version, { staple, certificates }) {
    return {
        version: (0,spec_versions/* versionName */.sh)(version),
        response: staple === null ? null : Buffer.from(staple).toString('base64'),
        certificates: (certificates ?? []).map((der) => (0,pem/* writePem */.I6)(der)),
    };
}

;// CONCATENATED MODULE: ./lib/probes/versions.js




const versions_ASKED = [spec_versions/* TLS12 */.$j, spec_versions/* TLS13 */.gY, spec_versions/* SSL3 */.KV, spec_versions/* TLS10 */.nA, spec_versions/* TLS11 */.gh];
/* harmony default export */ const versions = ({
    fact: 'versions',
    title: 'protocol versions',
    needs: ['addresses'],
    restsOn: ['reach'],
    async run({ ledger, net }) {
        const [ssl2, ...others] = await Promise.all([
            askSsl2(ledger, net),
            ...versions_ASKED.map(async (version) => ({ version, answer: await askVersion(ledger, version) })),
        ]);
        const answers = [
            { version: spec_versions/* SSL2 */.Dh, answer: ssl2 },
            ...others.toSorted((a, b) => a.version - b.version),
        ];
        const named = (kind) => answers.filter(({ answer }) => answer.kind === kind).map(({ version }) => (0,spec_versions/* versionName */.sh)(version));
        const gaps = answers.flatMap(({ version, answer }) => answer.kind === 'unseen' ? [(0,observed/* gap */.rQ)((0,spec_versions/* versionName */.sh)(version), answer.failure)] : []);
        const accepted = named('accepted');
        if (accepted.length === 0)
            return nothingAccepted(others.map(({ answer }) => answer));
        return (0,observed/* seen */.cI)({ accepted, rejected: named('refused') }, gaps);
    },
});
function nothingAccepted(answers) {
    const unseen = answers.find((answer) => answer.kind === 'unseen');
    if (unseen !== undefined)
        return (0,observed/* failedAs */.C4)(unseen.failure);
    const refusals = answers.flatMap((answer) => (answer.kind === 'refused' ? [answer] : []));
    const spoken = refusals.find(({ inTls, isAboutVersion }) => inTls && !isAboutVersion) ?? refusals.find(({ inTls }) => inTls);
    return spoken === undefined
        ? (0,observed/* failed */.gz)('closed', 'every hello was met by a closed connection', 'peer')
        : (0,observed/* failed */.gz)('alert', `every hello was refused: ${spoken.how}`, 'peer');
}

;// CONCATENATED MODULE: ./lib/probes/index.js























const probes = [
    alpn,
    alternate_chains,
    certificate_compression,
    chain,
    cipher_order,
    cipher_suites,
    client_certificate,
    compression,
    diffie_hellman,
    early_data,
    extended_master_secret,
    fallback_scsv,
    groups,
    handshake_scts,
    http,
    large_hello,
    nameless_chain,
    reach,
    resumption,
    secure_renegotiation,
    probes_signature_schemes,
    staple,
    versions,
];

// EXTERNAL MODULE: ./lib/version.js
var version = __nccwpck_require__(3411);
;// CONCATENATED MODULE: ./lib/gate/units.js


const TOOL = { name: 'tls-gate', version: version/* VERSION */.x };
const PROBES = probes;


/***/ }),

/***/ 657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   bf: () => (/* binding */ readTextWithin),
/* harmony export */   pM: () => (/* binding */ readTextIfThere),
/* harmony export */   x3: () => (/* binding */ writeText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);


function readTextIfThere(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
            return undefined;
        throw error;
    }
}
function readTextWithin(folder, path) {
    const whole = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(whole))
        return undefined;
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(whole));
    if (inside.startsWith('..') || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inside))
        throw new Error('it lies outside the repository');
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(whole, 'utf8');
}
function writeText(path, text) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, text);
}


/***/ }),

/***/ 7197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ readTrustStore)
});

// EXTERNAL MODULE: ./lib/core/trust.js
var trust = __nccwpck_require__(3749);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./lib/host/machine.js


const MAX_BYTES = 64 * 2 ** 20;
const RUN_TIMEOUT_MS = 5000;
const thisMachine = {
    platform: process.platform,
    env: process.env,
    findFile(path) {
        const stat = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
        if (stat === undefined)
            return undefined;
        if (!stat.isFile() && !stat.isFIFO())
            throw new Error(`${path} is no file`);
        if (stat.size > MAX_BYTES)
            throw new Error(`${path} is larger than 64 MiB`);
        return { bytes: new Uint8Array((0,external_node_fs_.readFileSync)(path)), path: (0,external_node_fs_.realpathSync)(path), modified: stat.mtime };
    },
    async run(command, args) {
        const { execFile } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1421, 19));
        return new Promise((resolve) => {
            const options = {
                timeout: RUN_TIMEOUT_MS,
                cwd: (0,external_node_path_.parse)(process.execPath).root,
                windowsHide: true,
            };
            execFile(command, args, options, (error, stdout) => {
                resolve(error === null ? stdout : undefined);
            });
        });
    },
};

;// CONCATENATED MODULE: ./lib/host/trust-stores.js


async function readTrustStore(name, directory, machine = thisMachine) {
    if ((0,trust/* isNamedStore */.fO)(name))
        return READERS[name](machine);
    const { readStoreFile } = await __nccwpck_require__.e(/* import() */ 136).then(__nccwpck_require__.bind(__nccwpck_require__, 4136));
    return readStoreFile(name, directory, machine);
}
const READERS = {
    mozilla: async () => (await __nccwpck_require__.e(/* import() */ 516).then(__nccwpck_require__.bind(__nccwpck_require__, 1516))).readMozillaStore(),
    chrome: async (machine) => (await __nccwpck_require__.e(/* import() */ 464).then(__nccwpck_require__.bind(__nccwpck_require__, 9464))).readChromeStore(machine),
    system: async (machine) => (await __nccwpck_require__.e(/* import() */ 955).then(__nccwpck_require__.bind(__nccwpck_require__, 8336))).readSystemStore(machine),
    java: async (machine) => (await __nccwpck_require__.e(/* import() */ 686).then(__nccwpck_require__.bind(__nccwpck_require__, 1686))).readJavaStore(machine),
    certifi: async (machine) => (await __nccwpck_require__.e(/* import() */ 872).then(__nccwpck_require__.bind(__nccwpck_require__, 7872))).readCertifiStore(machine),
};


/***/ }),

/***/ 4758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  g5: () => (/* binding */ failureOf),
  au: () => (/* binding */ openLedger),
  JN: () => (/* binding */ readAnswer)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: ./lib/spec/alerts.js
var alerts = __nccwpck_require__(3784);
// EXTERNAL MODULE: ./lib/spec/groups.js
var spec_groups = __nccwpck_require__(5955);
// EXTERNAL MODULE: ./lib/spec/signature-schemes.js
var signature_schemes = __nccwpck_require__(812);
// EXTERNAL MODULE: ./lib/spec/versions.js
var versions = __nccwpck_require__(8754);
// EXTERNAL MODULE: ./lib/spec/suite.js
var spec_suite = __nccwpck_require__(1055);
;// CONCATENATED MODULE: ./lib/ledger/choosing.js



function readChoosing({ question, answer }) {
    const { version, suites, groups, schemes } = question;
    if (schemes !== undefined || answer.kind !== 'accepted')
        return [];
    const hasAllGroups = groups === undefined || groups.length === (0,spec_groups/* groupsOf */.c1)(version).length;
    const isFree = hasAllGroups || version === versions/* TLS13 */.gY;
    const offered = isFree
        ? suites
        : suites.filter((suite) => suite === answer.suite || !mayLackGroup(suite, answer.group));
    return [{ version, offered, chosen: answer.suite }];
}
function mayLackGroup(suite, agreed) {
    const { keyExchange } = (0,spec_suite/* findSuite */.gQ)(suite);
    return keyExchange.startsWith('ECDH') && (agreed === null || keyExchange.endsWith('ECDSA'));
}

// EXTERNAL MODULE: ./lib/wire/malformed-error.js
var malformed_error = __nccwpck_require__(7515);
// EXTERNAL MODULE: ./lib/wire/tls/client-hello.js + 1 modules
var client_hello = __nccwpck_require__(840);
// EXTERNAL MODULE: ./lib/wire/tls/flight.js
var flight = __nccwpck_require__(5761);
// EXTERNAL MODULE: ./lib/wire/tls/record.js
var record = __nccwpck_require__(8526);
;// CONCATENATED MODULE: ./lib/ledger/ledger.js










const RANDOM_BYTES = 32;
function openLedger(target, net) {
    const entries = [];
    const noted = [];
    const listeners = [];
    const remembered = new Map();
    function once(name, find) {
        const earlier = remembered.get(name);
        if (earlier !== undefined)
            return earlier;
        const found = find();
        remembered.set(name, found);
        return found;
    }
    async function askTwice(question, stakes) {
        const first = await askOnce(question, stakes);
        const second = first.kind === 'unseen' && first.connected ? await askAgain(question, stakes) : first;
        const answer = refusalByClosing(first, second) ?? moreTelling(first, second);
        const entry = { question, answer };
        entries.push(entry);
        for (const listener of listeners)
            listener(entry);
        return answer;
    }
    async function askAgain(question, stakes) {
        await net.backOff();
        return askOnce(question, stakes);
    }
    async function askOnce(question, stakes) {
        const read = readingOnce();
        const exchange = await net.exchange(talkOf(question, read), stakes);
        if (exchange.status === 'failed')
            return { kind: 'unseen', failure: exchange, connected: false, got: 'nothing' };
        if (exchange.status === 'skipped')
            throw new Error(`net skipped an exchange: ${exchange.reason}`);
        return readAnswer(question, exchange.value, read);
    }
    function talkOf(question, read) {
        return {
            opening: () => {
                const hello = helloOf(question);
                return [(0,record/* writeRecord */.rh)(record/* CONTENT_HANDSHAKE */.iW, (0,client_hello/* recordVersionOf */.h)(hello), (0,client_hello/* writeClientHello */.n)(hello))];
            },
            next: (received) => (isSettled(question, received, read) ? 'done' : 'wait'),
        };
    }
    function helloOf(question) {
        const { version, suites, groups, schemes, alpn, compression, serverName, sessionTicket, certificateStatus } = question;
        return {
            version,
            suites,
            serverName: serverName === 'none' ? null : target.serverName,
            groups: groups ?? (0,spec_groups/* groupsOf */.c1)(version),
            schemes: schemes ?? signature_schemes/* OFFERED_SCHEMES */.tF,
            ...(schemes === undefined ? {} : { certificateSchemes: signature_schemes/* OFFERED_SCHEMES */.tF }),
            ...(alpn === undefined ? {} : { alpn }),
            ...(compression === undefined ? {} : { compression }),
            ...(certificateStatus === undefined ? {} : { certificateStatus: true }),
            ...(sessionTicket === undefined ? {} : { sessionTicket: false }),
            keyShares: [],
            random: (0,external_node_crypto_.randomBytes)(RANDOM_BYTES),
            sessionId: (0,external_node_crypto_.randomBytes)(RANDOM_BYTES),
        };
    }
    return {
        ask: (question, stakes = {}) => once(`ask ${JSON.stringify(question)}`, () => askTwice(question, stakes)),
        entries: () => entries,
        watch: (listener) => {
            entries.forEach(listener);
            listeners.push(listener);
        },
        note: (choosing) => void noted.push(choosing),
        choosings: (version) => [...entries.flatMap(readChoosing), ...noted].filter((choosing) => choosing.version === version),
        once,
        width: net.width(),
    };
}
const CLOSED_TWICE = { kind: 'refused', inTls: false, how: 'the connection was closed', isAboutVersion: false };
const BROKEN_OFF_TWICE = {
    kind: 'refused',
    inTls: true,
    how: 'the connection was closed after the ServerHello',
    isAboutVersion: false,
};
function refusalByClosing(first, second) {
    if (!isClosed(first) || !isClosed(second) || first.got !== second.got)
        return null;
    return { nothing: CLOSED_TWICE, something: null, hello: BROKEN_OFF_TWICE }[first.got];
}
function isClosed(answer) {
    return answer.kind === 'unseen' && answer.connected && answer.failure.code === 'closed';
}
function moreTelling(first, second) {
    return second.kind === 'unseen' && !second.connected ? first : second;
}
function isSettled(question, received, read) {
    if (!(0,record/* looksLikeTls */["do"])(received))
        return true;
    try {
        const { alert, serverHello, isComplete } = read(received);
        if (alert !== null)
            return true;
        return (serverHello !== null && (isComplete || serverHello.version !== question.version || serverHello.version === versions/* TLS13 */.gY));
    }
    catch (error) {
        if (error instanceof malformed_error/* MalformedError */.G)
            return true;
        throw error;
    }
}
function readingOnce() {
    let last = null;
    return (received) => {
        if (last?.received !== received)
            last = { received, flight: (0,flight/* readFlight */.T)(received) };
        return last.flight;
    };
}
function readAnswer(question, { received, end }, read = flight/* readFlight */.T) {
    if (!(0,record/* looksLikeTls */["do"])(received)) {
        return unseen({ code: 'not-tls', detail: `the port answered with ${quoteStart(received)}`, whose: 'peer' });
    }
    try {
        const flight = read(received);
        const { alert, serverHello, isComplete } = flight;
        const isHandshake = isComplete || serverHello?.version === versions/* TLS13 */.gY || !isFitting(question, serverHello);
        if (serverHello !== null && isHandshake)
            return readServerHelloAnswer(question, flight);
        if (serverHello !== null && alert === null)
            return unseen(failureOf(end, received.length), 'hello');
        if (alert !== null) {
            return {
                kind: 'refused',
                inTls: true,
                how: `alert ${(0,alerts/* alertName */.Q6)(alert.description)}`,
                isAboutVersion: alert.description === alerts/* ALERT_PROTOCOL_VERSION */.b$,
            };
        }
    }
    catch (error) {
        if (!(error instanceof malformed_error/* MalformedError */.G))
            throw error;
        return unseen({ code: 'malformed', detail: error.message, whose: 'peer' });
    }
    return unseen(failureOf(end, received.length), received.length === 0 ? 'nothing' : 'something');
}
function isFitting({ version, suites }, hello) {
    return hello !== null && hello.version === version && suites.includes(hello.suite);
}
function readServerHelloAnswer(question, flight) {
    const hello = flight.serverHello;
    if (hello === null)
        throw new Error('a ServerHello was expected');
    if (hello.version !== question.version) {
        return { kind: 'refused', inTls: true, how: `answered with ${(0,versions/* versionName */.sh)(hello.version)}`, isAboutVersion: true };
    }
    if (!question.suites.includes(hello.suite)) {
        return unseen({
            code: 'malformed',
            detail: `ServerHello chose suite 0x${hello.suite.toString(16)}, which was not offered`,
            whose: 'peer',
        });
    }
    const group = hello.isRetryRequest ? (hello.keyShare?.group ?? null) : (flight.keyExchange?.group ?? null);
    if (group !== null && question.version !== versions/* SSL3 */.KV && !(question.groups ?? (0,spec_groups/* groupsOf */.c1)(question.version)).includes(group)) {
        return unseen({
            code: 'malformed',
            detail: `the server chose the group ${(0,spec_groups/* groupName */.hv)(group)}, which was not offered`,
            whose: 'peer',
        });
    }
    return { kind: 'accepted', suite: hello.suite, group, flight };
}
function failureOf(end, bytes) {
    const after = bytes === 0 ? 'without a byte' : `after ${String(bytes)} bytes that are no whole answer`;
    switch (end) {
        case 'reset':
            return { code: 'reset', detail: `the connection was reset ${after}`, whose: 'network' };
        case 'timeout':
            return { code: 'timeout', detail: `the server was silent until the deadline, ${after}`, whose: 'network' };
        case 'limit':
            return { code: 'limit', detail: `the server sent more than is read: ${String(bytes)} bytes`, whose: 'peer' };
        case 'closed':
        case 'done':
            return { code: 'closed', detail: `the server closed the connection ${after}`, whose: 'peer' };
    }
}
function unseen(failure, got = 'something') {
    return { kind: 'unseen', failure, connected: true, got };
}
const QUOTED_BYTES = 32;
function quoteStart(received) {
    const text = Buffer.from(received.subarray(0, QUOTED_BYTES)).toString('latin1');
    return JSON.stringify(text.replaceAll(/[^\x20-\x7e]+/g, ' ').trim());
}


/***/ }),

/***/ 2673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ dial)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7030);
/* harmony import */ var _core_observed_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3863);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(468);
/* harmony import */ var _forbidden_address_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4095);




async function dial(address, port, timeoutMs) {
    const forbidden = (0,_forbidden_address_js__WEBPACK_IMPORTED_MODULE_3__/* .findForbidden */ .N)(address);
    if (forbidden !== undefined)
        return forbidden;
    return new Promise((resolve) => {
        const socket = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.connect)({ host: address, port, noDelay: true });
        const timer = setTimeout(() => {
            socket.destroy();
            resolve((0,_core_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .gz)('timeout', `no connection within ${String(timeoutMs)} ms`, 'network'));
        }, timeoutMs);
        socket.once('connect', () => {
            clearTimeout(timer);
            resolve(socket);
        });
        socket.on('error', (error) => {
            clearTimeout(timer);
            resolve((0,_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .failureOf */ .g)(error));
        });
    });
}


/***/ }),

/***/ 468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ failureOf)
/* harmony export */ });
/* harmony import */ var _core_observed_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3863);

function failureOf(error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const text = error instanceof Error ? error.message : String(error);
    switch (code) {
        case 'ECONNREFUSED':
            return (0,_core_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)('refused', 'the connection was refused: nothing listens on the port', 'peer');
        case 'ECONNRESET':
        case 'EPIPE':
            return (0,_core_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)('reset', 'the connection was reset', 'network');
        case 'ETIMEDOUT':
            return (0,_core_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)('timeout', 'the connection timed out', 'network');
        case 'EHOSTUNREACH':
        case 'ENETUNREACH':
        case 'EADDRNOTAVAIL':
        case 'EHOSTDOWN':
            return (0,_core_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)('unreachable', `no route to the address (${code})`, 'network');
        case 'ENOTFOUND':
        case 'ENODATA':
            return (0,_core_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)('name-not-found', 'the name does not resolve', 'network');
        case 'EAI_AGAIN':
        case 'ESERVFAIL':
            return (0,_core_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)('name-not-found', `the resolver could not answer (${code})`, 'network');
        default:
            return (0,_core_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)('internal', code === '' ? text : `${text} (${code})`, 'us');
    }
}


/***/ }),

/***/ 4095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ isForbiddenAddress),
/* harmony export */   N: () => (/* binding */ findForbidden)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7030);
/* harmony import */ var _core_observed_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3863);


const FORBIDDEN = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
FORBIDDEN.addSubnet('169.254.0.0', 16, 'ipv4');
FORBIDDEN.addSubnet('fe80::', 10, 'ipv6');
FORBIDDEN.addAddress('fd00:ec2::254', 'ipv6');
FORBIDDEN.addSubnet('64:ff9b::a9fe:0', 112, 'ipv6');
FORBIDDEN.addSubnet('2002:a9fe::', 32, 'ipv6');
function isForbiddenAddress(address) {
    return FORBIDDEN.check(address, address.includes(':') ? 'ipv6' : 'ipv4');
}
function findForbidden(host) {
    return ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv4)(host) || host.includes(':')) && isForbiddenAddress(host)
        ? (0,_core_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .gz)('address-forbidden', `${host} is a link-local address, which is never dialled`, 'us')
        : undefined;
}


/***/ }),

/***/ 9592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  s: () => (/* binding */ DEFAULT_NETWORK_OPTIONS),
  V: () => (/* binding */ createNetwork)
});

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __nccwpck_require__(7030);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(8500);
// EXTERNAL MODULE: ./lib/core/observed.js
var observed = __nccwpck_require__(3863);
// EXTERNAL MODULE: ./lib/net/failures.js
var failures = __nccwpck_require__(468);
;// CONCATENATED MODULE: ./lib/net/left-of.js
function leftOf(timeoutMs, startedAt) {
    return Math.min(timeoutMs, Math.max(0, timeoutMs - (Date.now() - startedAt)));
}

// EXTERNAL MODULE: ./lib/net/slots.js
var net_slots = __nccwpck_require__(4250);
;// CONCATENATED MODULE: ./lib/net/caa.js




const MAX_NAMES = 16;
function createCaaLookup(options) {
    const { timeoutMs } = options;
    const slots = new net_slots/* Slots */.W(MAX_NAMES, MAX_NAMES);
    const levels = new Map();
    let wasAnswered = false;
    let silences = 0;
    function recordsOf(name) {
        const found = levels.get(name) ?? askUnlessHopeless(name);
        levels.set(name, found);
        return found;
    }
    async function askUnlessHopeless(name) {
        if (!wasAnswered && silences >= MAX_NAMES)
            return late(name, timeoutMs);
        const outcome = await ask(name, options);
        if (outcome.status === 'failed' && outcome.code === 'timeout')
            silences++;
        else
            wasAnswered = true;
        return outcome;
    }
    async function climb(name) {
        const startedAt = Date.now();
        const labels = name.split('.');
        for (let above = 0; above < labels.length; above++) {
            if (leftOf(timeoutMs, startedAt) === 0)
                return late(name, timeoutMs);
            const level = labels.slice(above).join('.');
            const outcome = await recordsOf(level);
            if (outcome.status === 'failed')
                return outcome;
            if (outcome.value.length > 0)
                return (0,observed/* seen */.cI)({ foundAt: level, records: outcome.value });
        }
        return (0,observed/* seen */.cI)({ foundAt: null, records: [] });
    }
    return (name) => slots.run('', () => climb(name));
}
async function ask(name, { servers, timeoutMs }) {
    const { Resolver } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1553, 19));
    const resolver = new Resolver({ timeout: Math.ceil(timeoutMs / 4), tries: 2 });
    if (servers.length > 0)
        resolver.setServers(servers);
    const timer = setTimeout(() => {
        resolver.cancel();
    }, timeoutMs);
    try {
        return (0,observed/* seen */.cI)((await resolver.resolveCaa(name)).map(readRecord));
    }
    catch (error) {
        return failureOfAnswer(error, name, timeoutMs);
    }
    finally {
        clearTimeout(timer);
    }
}
function readRecord(record) {
    const texts = Object.entries(record).flatMap(([key, found]) => typeof found === 'string' && !(key === 'type' && found === 'CAA') ? [[key, found]] : []);
    const [tag = '', value = ''] = texts[0] ?? [];
    const flags = 'critical' in record ? record.critical : undefined;
    return {
        tag: tag.toLowerCase(),
        value,
        isCritical: typeof flags !== 'number' || flags >= 128,
    };
}
function failureOfAnswer(error, name, timeoutMs) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    switch (code) {
        case 'ENODATA':
        case 'ENOTFOUND':
            return (0,observed/* seen */.cI)([]);
        case 'ECANCELLED':
        case 'ETIMEOUT':
            return late(name, timeoutMs);
        case 'ECONNREFUSED':
            return (0,observed/* failed */.gz)('refused', `no DNS server listens to a question about ${name}`, 'network');
        case 'EBADRESP':
        case 'EFORMERR':
            return (0,observed/* failed */.gz)('malformed', `the DNS server's answer about ${name} cannot be read (${code})`, 'network');
        case 'ESERVFAIL':
        case 'EREFUSED':
        case 'ENOTIMP':
            return (0,observed/* failed */.gz)('name-not-found', `the DNS server could not answer about ${name} (${code})`, 'network');
        default:
            return (0,failures/* failureOf */.g)(error);
    }
}
function late(name, timeoutMs) {
    return (0,observed/* failed */.gz)('timeout', `no DNS server answered about ${name} within ${String(timeoutMs)} ms`, 'network');
}

;// CONCATENATED MODULE: ./lib/net/exchange.js
const MAX_RECEIVED = 2 ** 20;
const LINGER_MS = 1000;
const SEGMENT_GAP_MS = 20;
async function exchange(socket, talk, timeoutMs) {
    return new Promise((resolve, reject) => {
        let received = Buffer.alloc(0);
        let wasReset = false;
        let timer = undefined;
        let linger = undefined;
        const finish = (end) => {
            clearTimeout(timer);
            clearTimeout(linger);
            socket.removeAllListeners('data');
            socket.destroy();
            resolve({ received, end });
        };
        timer = setTimeout(finish, timeoutMs, 'timeout');
        socket.on('data', (chunk) => {
            received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
            if (received.length > MAX_RECEIVED) {
                finish('limit');
                return;
            }
            try {
                const next = talk.next(received);
                if (typeof next === 'object')
                    socket.write(next.send);
                const then = typeof next === 'object' ? next.then : next;
                if (then === 'done')
                    finish('done');
                else if (then === 'linger')
                    linger ??= setTimeout(finish, LINGER_MS, 'done');
            }
            catch (error) {
                reject(error instanceof Error ? error : new Error(String(error)));
                finish('done');
            }
        });
        socket.on('error', () => {
            wasReset = true;
        });
        socket.once('end', () => {
            finish('closed');
        });
        socket.once('close', () => {
            finish(wasReset ? 'reset' : 'closed');
        });
        const send = ([part, ...later]) => {
            if (part === undefined || socket.destroyed)
                return;
            socket.write(part);
            if (later.length > 0)
                setTimeout(send, SEGMENT_GAP_MS, later);
        };
        try {
            send(talk.opening());
        }
        catch (error) {
            reject(error instanceof Error ? error : new Error(String(error)));
            finish('done');
            return;
        }
        socket.resume();
    });
}

// EXTERNAL MODULE: ./lib/net/dial.js
var dial = __nccwpck_require__(2673);
;// CONCATENATED MODULE: ./lib/net/open.js


async function open_open({ endpoint, port }, address, proxy, timeoutMs) {
    const startedAt = Date.now();
    const socket = await (proxy === null ? (0,dial/* dial */.z)(address, port, timeoutMs) : through(proxy, address, port, timeoutMs));
    if ('status' in socket || endpoint.starttls === null)
        return socket;
    const { startTls } = await __nccwpck_require__.e(/* import() */ 162).then(__nccwpck_require__.bind(__nccwpck_require__, 7162));
    return startTls(socket, endpoint.starttls, endpoint.host, leftOf(timeoutMs, startedAt));
}
async function through(proxy, address, port, timeoutMs) {
    const { dialThrough } = await __nccwpck_require__.e(/* import() */ 292).then(__nccwpck_require__.bind(__nccwpck_require__, 9292));
    return dialThrough(proxy, address, port, timeoutMs);
}

;// CONCATENATED MODULE: ./lib/net/pace.js

const MANY_SILENCES = 10;
const PATIENCE_FACTOR = 20;
const MIN_PATIENCE_MS = 3000;
function createPace(timeoutMs) {
    let silences = 0;
    let slowestMs = null;
    return {
        deadlineMs: () => slowestMs === null ? timeoutMs : Math.min(timeoutMs, Math.max(MIN_PATIENCE_MS, slowestMs * PATIENCE_FACTOR)),
        hopeless: () => slowestMs === null && silences >= MANY_SILENCES
            ? (0,observed/* failed */.gz)('timeout', 'the server takes connections and says nothing', 'network')
            : null,
        note({ received, end }, tookMs) {
            if (received.length > 0)
                slowestMs = Math.max(slowestMs ?? 0, tookMs);
            else if (end === 'timeout')
                silences++;
        },
    };
}

;// CONCATENATED MODULE: ./lib/net/pool.js
const AHEAD = -1;
function createPool({ inSlot, dial }) {
    const waiting = [];
    const idle = [];
    let dialling = 0;
    let followed = 0;
    async function serve() {
        if (dialling + idle.length >= waiting.length + followed)
            return;
        dialling++;
        const dialled = await dial().catch((error) => ({ error }));
        dialling--;
        const first = waiting.shift();
        if ('error' in dialled) {
            first?.crash(dialled.error);
            return;
        }
        if ('status' in dialled) {
            first?.fail(dialled);
            return;
        }
        if (first !== undefined)
            return first.take(dialled, false);
        const later = await layBy(dialled.socket);
        if (later === null)
            dialled.socket.destroy();
        else
            await later.take(dialled, true);
    }
    function layBy(socket) {
        return new Promise((resolve) => {
            const give = (waiter) => {
                socket.off('close', onClose);
                resolve(waiter);
            };
            function onClose() {
                idle.splice(idle.indexOf(give), 1);
                resolve(null);
            }
            socket.once('close', onClose);
            idle.push(give);
            dismiss();
        });
    }
    function dismiss() {
        while (idle.length > followed)
            idle.shift()?.(null);
    }
    async function follow(talk) {
        followed++;
        void inSlot(serve, AHEAD);
        try {
            return await talk();
        }
        finally {
            followed--;
            setImmediate(dismiss);
        }
    }
    return {
        run: (use, { urgency = 0, isFollowed = false }) => new Promise((resolve, reject) => {
            const waiter = {
                urgency,
                async take(dialled, wasIdle) {
                    const talk = () => use(dialled, wasIdle);
                    try {
                        resolve({ value: await (isFollowed ? follow(talk) : talk()) });
                    }
                    catch (error) {
                        this.crash(error);
                    }
                },
                fail: (failure) => {
                    resolve({ failure });
                },
                crash: (error) => {
                    reject(error instanceof Error ? error : new Error(String(error)));
                },
            };
            const give = idle.shift();
            if (give !== undefined) {
                give(waiter);
                return;
            }
            waiting.splice(waiting.findLastIndex((other) => other.urgency >= urgency) + 1, 0, waiter);
            if (dialling < waiting.length)
                void inSlot(serve, urgency);
        }),
    };
}

;// CONCATENATED MODULE: ./lib/net/network.js











const DEFAULT_NETWORK_OPTIONS = {
    timeoutMs: 10_000,
    retries: 1,
    retryDelayMs: 250,
    maxConnections: 128,
    maxConnectionsPerAddress: 10,
    proxy: null,
    fetch: 'off',
    dnsServers: [],
};
function createNetwork(options) {
    const slots = new net_slots/* Slots */.W(options.maxConnections, options.maxConnectionsPerAddress);
    const proxySlots = new net_slots/* Slots */.W(options.maxConnectionsPerAddress, options.maxConnectionsPerAddress);
    const runInSlots = (address, work, urgency) => slots.run(address, () => (options.proxy === null ? work() : proxySlots.run('', work, urgency)), urgency);
    let connections = 0;
    function at(target) {
        const { address } = target;
        let unreachable = null;
        let wasReached = false;
        const pace = createPace(options.timeoutMs);
        const scout = new net_slots/* Slots */.W(1, 1);
        const pool = createPool({
            inSlot: (work, urgency) => runInSlots(address ?? '', work, urgency),
            dial: () => dialOnce(address ?? ''),
        });
        async function withConnection(use, stakes) {
            if (address === null)
                return (0,observed/* failed */.gz)('name-not-found', 'there is no address to connect to', 'network');
            const first = await pool.run(use, stakes);
            if ('value' in first)
                return first.value;
            return wasReached
                ? tryAgain(use, stakes, first.failure)
                : scout.run('', () => tryAgain(use, stakes, first.failure));
        }
        async function tryAgain(use, stakes, failure) {
            let last = failure;
            for (let tried = 0; tried < options.retries && last.whose !== 'us' && unreachable === null; tried++) {
                await (0,promises_.setTimeout)(options.retryDelayMs * 2 ** tried);
                const outcome = await pool.run(use, stakes);
                if ('value' in outcome)
                    return outcome.value;
                last = outcome.failure;
            }
            if (!wasReached && last.whose !== 'us')
                unreachable = last;
            return last;
        }
        async function dialOnce(to) {
            const hopeless = unreachable ?? pace.hopeless();
            if (hopeless !== null)
                return hopeless;
            connections++;
            const startedAt = Date.now();
            const timeoutMs = pace.deadlineMs();
            const socket = await open_open(target, to, options.proxy, timeoutMs);
            if ('status' in socket) {
                if (wasReached)
                    slots.narrow(to);
                return socket;
            }
            wasReached = true;
            unreachable = null;
            return { socket, leftMs: leftOf(timeoutMs, startedAt) };
        }
        async function carry({ socket, leftMs }, talk) {
            const startedAt = Date.now();
            const outcome = await exchange(socket, talk, leftMs);
            pace.note(outcome, Date.now() - startedAt);
            if (address !== null && outcome.end === 'reset' && outcome.received.length === 0)
                slots.narrow(address);
            return outcome;
        }
        return {
            exchange: async (talk, stakes = {}) => {
                const first = await withConnection(async (dialled, wasIdle) => {
                    const outcome = await carry(dialled, talk);
                    return wasIdle && isBrokenOff(outcome) ? 'stale' : outcome;
                }, stakes);
                const outcome = first === 'stale' ? await withConnection((dialled) => carry(dialled, talk), stakes) : first;
                return 'status' in outcome ? outcome : (0,observed/* seen */.cI)(outcome);
            },
            http: async (request) => {
                const { askHttp } = await __nccwpck_require__.e(/* import() */ 747).then(__nccwpck_require__.bind(__nccwpck_require__, 747));
                return withConnection(({ socket, leftMs }) => askHttp(socket, target.serverName, request, leftMs), {});
            },
            width: () => (address === null ? 0 : slots.width(address)),
            backOff: () => (0,promises_.setTimeout)(options.retryDelayMs),
        };
    }
    const lookUpCaa = createCaaLookup({ servers: options.dnsServers, timeoutMs: options.timeoutMs });
    const fetched = new Map();
    async function fetchOnce(request) {
        if (options.fetch === 'off')
            return (0,observed/* skipped */.hT)('nothing is fetched in this run');
        if (options.proxy !== null)
            return (0,observed/* skipped */.hT)('nothing is fetched through a proxy');
        const { fetchUrl } = await __nccwpck_require__.e(/* import() */ 288).then(__nccwpck_require__.bind(__nccwpck_require__, 1288));
        return slots.run(`fetch ${request.url}`, () => fetchUrl(request, { timeoutMs: options.timeoutMs, from: options.fetch === 'anywhere' ? 'anywhere' : 'public' }));
    }
    return {
        resolve: async (name) => {
            if (options.proxy !== null || (0,external_node_net_.isIPv4)(name) || name.includes(':'))
                return (0,observed/* seen */.cI)([name]);
            try {
                const { lookup } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1553, 19));
                const found = await lookup(name, { all: true, order: 'verbatim' });
                return (0,observed/* seen */.cI)([...new Set(found.map(({ address }) => address))]);
            }
            catch (error) {
                return (0,failures/* failureOf */.g)(error);
            }
        },
        at,
        fetch: (request) => {
            const key = JSON.stringify([
                request.url,
                request.body === undefined ? '' : Buffer.from(request.body.bytes).toString('base64'),
            ]);
            const found = fetched.get(key) ?? fetchOnce(request);
            if (request.isKept !== false)
                fetched.set(key, found);
            return found;
        },
        caa: (name) => options.proxy === null ? lookUpCaa(name) : Promise.resolve((0,observed/* skipped */.hT)('names are resolved by the proxy')),
        connections: () => connections,
    };
}
function isBrokenOff({ received, end }) {
    return received.length === 0 && (end === 'closed' || end === 'reset');
}


/***/ }),

/***/ 4250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ Slots)
/* harmony export */ });
class Slots {
    #total;
    #perKey;
    #used = new Map();
    #limits = new Map();
    #usedTotal = 0;
    #waiting = [];
    constructor(total, perKey) {
        this.#total = total;
        this.#perKey = perKey;
    }
    async run(key, work, urgency = 0) {
        await this.#take(key, urgency);
        try {
            return await work();
        }
        finally {
            this.#give(key);
        }
    }
    width(key) {
        return Math.min(this.#total, this.#limitOf(key));
    }
    narrow(key) {
        this.#limits.set(key, Math.max(1, Math.floor(this.#limitOf(key) / 2)));
    }
    #limitOf(key) {
        return this.#limits.get(key) ?? this.#perKey;
    }
    #isFree(key) {
        return this.#usedTotal < this.#total && (this.#used.get(key) ?? 0) < this.#limitOf(key);
    }
    async #take(key, urgency) {
        if (!this.#isFree(key) || this.#waiting.some((waiter) => this.#isFree(waiter.key))) {
            await new Promise((start) => {
                const place = this.#waiting.findLastIndex((waiter) => waiter.urgency >= urgency);
                this.#waiting.splice(place + 1, 0, { key, urgency, start });
            });
            return;
        }
        this.#count(key, 1);
    }
    #give(key) {
        this.#count(key, -1);
        setImmediate(() => {
            this.#serve();
        });
    }
    #serve() {
        for (;;) {
            const next = this.#waiting.findIndex((waiter) => this.#isFree(waiter.key));
            const [waiter] = next < 0 ? [] : this.#waiting.splice(next, 1);
            if (waiter === undefined)
                return;
            this.#count(waiter.key, 1);
            waiter.start();
        }
    }
    #count(key, change) {
        this.#usedTotal += change;
        this.#used.set(key, (this.#used.get(key) ?? 0) + change);
    }
}


/***/ }),

/***/ 8346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M5: () => (/* binding */ breakPrefix),
/* harmony export */   MJ: () => (/* binding */ terminalLines),
/* harmony export */   eR: () => (/* binding */ terminalText)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8354);

const MAX_LENGTH = 500;
function terminalText(text, max = MAX_LENGTH) {
    return breakMarker((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .J)(text, max)));
}
function terminalLines(lines) {
    return lines.map((line) => breakPrefix(breakMarker(line)) + '\n').join('');
}
function breakPrefix(line) {
    return line.replace(/^((?:\s|\u001b\[\d*m)*):(?=:)/u, '$1\\x3a');
}
function breakMarker(line) {
    return line.replaceAll('##[', '##\\x5b');
}


/***/ }),

/***/ 8354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ cut),
/* harmony export */   R: () => (/* binding */ visible)
/* harmony export */ });
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}]|(?! )\p{Zs}/gu;
const SHORT = new Map([
    ['\n', '\\n'],
    ['\r', '\\r'],
    ['\t', '\\t'],
]);
function visible(text) {
    return text.replace(HIDDEN, (character) => SHORT.get(character) ?? codeOf(character));
}
function codeOf(character) {
    const code = character.codePointAt(0) ?? 0;
    if (code <= 0xff)
        return `\\x${code.toString(16).padStart(2, '0')}`;
    if (code <= 0xffff)
        return `\\u${code.toString(16).padStart(4, '0')}`;
    return `\\u{${code.toString(16)}}`;
}
function cut(text, max) {
    if (text.length <= max)
        return text;
    const last = text.charCodeAt(max - 1);
    const end = last >= 0xd800 && last <= 0xdbff ? max - 1 : max;
    return `${text.slice(0, end)}… (${String(text.length)} characters)`;
}


/***/ }),

/***/ 3110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ reporters)
/* harmony export */ });
const reporters = {
    json: async () => (await __nccwpck_require__.e(/* import() */ 846).then(__nccwpck_require__.bind(__nccwpck_require__, 846))).default,
    markdown: async () => (await __nccwpck_require__.e(/* import() */ 710).then(__nccwpck_require__.bind(__nccwpck_require__, 2710))).default,
    text: async () => (await __nccwpck_require__.e(/* import() */ 18).then(__nccwpck_require__.bind(__nccwpck_require__, 1018))).default,
};


/***/ }),

/***/ 3784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dm: () => (/* binding */ ALERT_INAPPROPRIATE_FALLBACK),
/* harmony export */   Q6: () => (/* binding */ alertName),
/* harmony export */   b$: () => (/* binding */ ALERT_PROTOCOL_VERSION)
/* harmony export */ });
const ALERT_PROTOCOL_VERSION = 70;
const ALERT_INAPPROPRIATE_FALLBACK = 86;
const NAMES = {
    0: 'close_notify',
    10: 'unexpected_message',
    20: 'bad_record_mac',
    21: 'decryption_failed',
    22: 'record_overflow',
    30: 'decompression_failure',
    40: 'handshake_failure',
    41: 'no_certificate',
    42: 'bad_certificate',
    43: 'unsupported_certificate',
    44: 'certificate_revoked',
    45: 'certificate_expired',
    46: 'certificate_unknown',
    47: 'illegal_parameter',
    48: 'unknown_ca',
    49: 'access_denied',
    50: 'decode_error',
    51: 'decrypt_error',
    60: 'export_restriction',
    70: 'protocol_version',
    71: 'insufficient_security',
    80: 'internal_error',
    86: 'inappropriate_fallback',
    90: 'user_canceled',
    100: 'no_renegotiation',
    109: 'missing_extension',
    110: 'unsupported_extension',
    112: 'unrecognized_name',
    113: 'bad_certificate_status_response',
    115: 'unknown_psk_identity',
    116: 'certificate_required',
    120: 'no_application_protocol',
};
function alertName(description) {
    return `${NAMES[description] ?? 'unknown alert'} (${String(description)})`;
}


/***/ }),

/***/ 332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GA: () => (/* binding */ RENEGOTIATION_INFO_SCSV),
/* harmony export */   Qj: () => (/* binding */ PRIVATE_SUITES),
/* harmony export */   uh: () => (/* binding */ IANA_SUITES),
/* harmony export */   v4: () => (/* binding */ FALLBACK_SCSV)
/* harmony export */ });
const RENEGOTIATION_INFO_SCSV = 0x00ff;
const FALLBACK_SCSV = 0x5600;
const IANA_SUITES = [
    [0x0000, 'TLS_NULL_WITH_NULL_NULL', null],
    [0x0001, 'TLS_RSA_WITH_NULL_MD5', 'NULL-MD5'],
    [0x0002, 'TLS_RSA_WITH_NULL_SHA', 'NULL-SHA'],
    [0x0003, 'TLS_RSA_EXPORT_WITH_RC4_40_MD5', 'EXP-RC4-MD5'],
    [0x0004, 'TLS_RSA_WITH_RC4_128_MD5', 'RC4-MD5'],
    [0x0005, 'TLS_RSA_WITH_RC4_128_SHA', 'RC4-SHA'],
    [0x0006, 'TLS_RSA_EXPORT_WITH_RC2_CBC_40_MD5', 'EXP-RC2-CBC-MD5'],
    [0x0007, 'TLS_RSA_WITH_IDEA_CBC_SHA', 'IDEA-CBC-SHA'],
    [0x0008, 'TLS_RSA_EXPORT_WITH_DES40_CBC_SHA', 'EXP-DES-CBC-SHA'],
    [0x0009, 'TLS_RSA_WITH_DES_CBC_SHA', 'DES-CBC-SHA'],
    [0x000a, 'TLS_RSA_WITH_3DES_EDE_CBC_SHA', 'DES-CBC3-SHA'],
    [0x000b, 'TLS_DH_DSS_EXPORT_WITH_DES40_CBC_SHA', 'EXP-DH-DSS-DES-CBC-SHA'],
    [0x000c, 'TLS_DH_DSS_WITH_DES_CBC_SHA', 'DH-DSS-DES-CBC-SHA'],
    [0x000d, 'TLS_DH_DSS_WITH_3DES_EDE_CBC_SHA', 'DH-DSS-DES-CBC3-SHA'],
    [0x000e, 'TLS_DH_RSA_EXPORT_WITH_DES40_CBC_SHA', 'EXP-DH-RSA-DES-CBC-SHA'],
    [0x000f, 'TLS_DH_RSA_WITH_DES_CBC_SHA', 'DH-RSA-DES-CBC-SHA'],
    [0x0010, 'TLS_DH_RSA_WITH_3DES_EDE_CBC_SHA', 'DH-RSA-DES-CBC3-SHA'],
    [0x0011, 'TLS_DHE_DSS_EXPORT_WITH_DES40_CBC_SHA', 'EXP-EDH-DSS-DES-CBC-SHA'],
    [0x0012, 'TLS_DHE_DSS_WITH_DES_CBC_SHA', 'EDH-DSS-DES-CBC-SHA'],
    [0x0013, 'TLS_DHE_DSS_WITH_3DES_EDE_CBC_SHA', 'DHE-DSS-DES-CBC3-SHA'],
    [0x0014, 'TLS_DHE_RSA_EXPORT_WITH_DES40_CBC_SHA', 'EXP-EDH-RSA-DES-CBC-SHA'],
    [0x0015, 'TLS_DHE_RSA_WITH_DES_CBC_SHA', 'EDH-RSA-DES-CBC-SHA'],
    [0x0016, 'TLS_DHE_RSA_WITH_3DES_EDE_CBC_SHA', 'DHE-RSA-DES-CBC3-SHA'],
    [0x0017, 'TLS_DH_anon_EXPORT_WITH_RC4_40_MD5', 'EXP-ADH-RC4-MD5'],
    [0x0018, 'TLS_DH_anon_WITH_RC4_128_MD5', 'ADH-RC4-MD5'],
    [0x0019, 'TLS_DH_anon_EXPORT_WITH_DES40_CBC_SHA', 'EXP-ADH-DES-CBC-SHA'],
    [0x001a, 'TLS_DH_anon_WITH_DES_CBC_SHA', 'ADH-DES-CBC-SHA'],
    [0x001b, 'TLS_DH_anon_WITH_3DES_EDE_CBC_SHA', 'ADH-DES-CBC3-SHA'],
    [0x001e, 'TLS_KRB5_WITH_DES_CBC_SHA', null],
    [0x001f, 'TLS_KRB5_WITH_3DES_EDE_CBC_SHA', null],
    [0x0020, 'TLS_KRB5_WITH_RC4_128_SHA', null],
    [0x0021, 'TLS_KRB5_WITH_IDEA_CBC_SHA', null],
    [0x0022, 'TLS_KRB5_WITH_DES_CBC_MD5', null],
    [0x0023, 'TLS_KRB5_WITH_3DES_EDE_CBC_MD5', null],
    [0x0024, 'TLS_KRB5_WITH_RC4_128_MD5', null],
    [0x0025, 'TLS_KRB5_WITH_IDEA_CBC_MD5', null],
    [0x0026, 'TLS_KRB5_EXPORT_WITH_DES_CBC_40_SHA', null],
    [0x0027, 'TLS_KRB5_EXPORT_WITH_RC2_CBC_40_SHA', null],
    [0x0028, 'TLS_KRB5_EXPORT_WITH_RC4_40_SHA', null],
    [0x0029, 'TLS_KRB5_EXPORT_WITH_DES_CBC_40_MD5', null],
    [0x002a, 'TLS_KRB5_EXPORT_WITH_RC2_CBC_40_MD5', null],
    [0x002b, 'TLS_KRB5_EXPORT_WITH_RC4_40_MD5', null],
    [0x002c, 'TLS_PSK_WITH_NULL_SHA', 'PSK-NULL-SHA'],
    [0x002d, 'TLS_DHE_PSK_WITH_NULL_SHA', 'DHE-PSK-NULL-SHA'],
    [0x002e, 'TLS_RSA_PSK_WITH_NULL_SHA', 'RSA-PSK-NULL-SHA'],
    [0x002f, 'TLS_RSA_WITH_AES_128_CBC_SHA', 'AES128-SHA'],
    [0x0030, 'TLS_DH_DSS_WITH_AES_128_CBC_SHA', 'DH-DSS-AES128-SHA'],
    [0x0031, 'TLS_DH_RSA_WITH_AES_128_CBC_SHA', 'DH-RSA-AES128-SHA'],
    [0x0032, 'TLS_DHE_DSS_WITH_AES_128_CBC_SHA', 'DHE-DSS-AES128-SHA'],
    [0x0033, 'TLS_DHE_RSA_WITH_AES_128_CBC_SHA', 'DHE-RSA-AES128-SHA'],
    [0x0034, 'TLS_DH_anon_WITH_AES_128_CBC_SHA', 'ADH-AES128-SHA'],
    [0x0035, 'TLS_RSA_WITH_AES_256_CBC_SHA', 'AES256-SHA'],
    [0x0036, 'TLS_DH_DSS_WITH_AES_256_CBC_SHA', 'DH-DSS-AES256-SHA'],
    [0x0037, 'TLS_DH_RSA_WITH_AES_256_CBC_SHA', 'DH-RSA-AES256-SHA'],
    [0x0038, 'TLS_DHE_DSS_WITH_AES_256_CBC_SHA', 'DHE-DSS-AES256-SHA'],
    [0x0039, 'TLS_DHE_RSA_WITH_AES_256_CBC_SHA', 'DHE-RSA-AES256-SHA'],
    [0x003a, 'TLS_DH_anon_WITH_AES_256_CBC_SHA', 'ADH-AES256-SHA'],
    [0x003b, 'TLS_RSA_WITH_NULL_SHA256', 'NULL-SHA256'],
    [0x003c, 'TLS_RSA_WITH_AES_128_CBC_SHA256', 'AES128-SHA256'],
    [0x003d, 'TLS_RSA_WITH_AES_256_CBC_SHA256', 'AES256-SHA256'],
    [0x003e, 'TLS_DH_DSS_WITH_AES_128_CBC_SHA256', 'DH-DSS-AES128-SHA256'],
    [0x003f, 'TLS_DH_RSA_WITH_AES_128_CBC_SHA256', 'DH-RSA-AES128-SHA256'],
    [0x0040, 'TLS_DHE_DSS_WITH_AES_128_CBC_SHA256', 'DHE-DSS-AES128-SHA256'],
    [0x0041, 'TLS_RSA_WITH_CAMELLIA_128_CBC_SHA', 'CAMELLIA128-SHA'],
    [0x0042, 'TLS_DH_DSS_WITH_CAMELLIA_128_CBC_SHA', 'DH-DSS-CAMELLIA128-SHA'],
    [0x0043, 'TLS_DH_RSA_WITH_CAMELLIA_128_CBC_SHA', 'DH-RSA-CAMELLIA128-SHA'],
    [0x0044, 'TLS_DHE_DSS_WITH_CAMELLIA_128_CBC_SHA', 'DHE-DSS-CAMELLIA128-SHA'],
    [0x0045, 'TLS_DHE_RSA_WITH_CAMELLIA_128_CBC_SHA', 'DHE-RSA-CAMELLIA128-SHA'],
    [0x0046, 'TLS_DH_anon_WITH_CAMELLIA_128_CBC_SHA', 'ADH-CAMELLIA128-SHA'],
    [0x0067, 'TLS_DHE_RSA_WITH_AES_128_CBC_SHA256', 'DHE-RSA-AES128-SHA256'],
    [0x0068, 'TLS_DH_DSS_WITH_AES_256_CBC_SHA256', 'DH-DSS-AES256-SHA256'],
    [0x0069, 'TLS_DH_RSA_WITH_AES_256_CBC_SHA256', 'DH-RSA-AES256-SHA256'],
    [0x006a, 'TLS_DHE_DSS_WITH_AES_256_CBC_SHA256', 'DHE-DSS-AES256-SHA256'],
    [0x006b, 'TLS_DHE_RSA_WITH_AES_256_CBC_SHA256', 'DHE-RSA-AES256-SHA256'],
    [0x006c, 'TLS_DH_anon_WITH_AES_128_CBC_SHA256', 'ADH-AES128-SHA256'],
    [0x006d, 'TLS_DH_anon_WITH_AES_256_CBC_SHA256', 'ADH-AES256-SHA256'],
    [0x0084, 'TLS_RSA_WITH_CAMELLIA_256_CBC_SHA', 'CAMELLIA256-SHA'],
    [0x0085, 'TLS_DH_DSS_WITH_CAMELLIA_256_CBC_SHA', 'DH-DSS-CAMELLIA256-SHA'],
    [0x0086, 'TLS_DH_RSA_WITH_CAMELLIA_256_CBC_SHA', 'DH-RSA-CAMELLIA256-SHA'],
    [0x0087, 'TLS_DHE_DSS_WITH_CAMELLIA_256_CBC_SHA', 'DHE-DSS-CAMELLIA256-SHA'],
    [0x0088, 'TLS_DHE_RSA_WITH_CAMELLIA_256_CBC_SHA', 'DHE-RSA-CAMELLIA256-SHA'],
    [0x0089, 'TLS_DH_anon_WITH_CAMELLIA_256_CBC_SHA', 'ADH-CAMELLIA256-SHA'],
    [0x008a, 'TLS_PSK_WITH_RC4_128_SHA', 'PSK-RC4-SHA'],
    [0x008b, 'TLS_PSK_WITH_3DES_EDE_CBC_SHA', 'PSK-3DES-EDE-CBC-SHA'],
    [0x008c, 'TLS_PSK_WITH_AES_128_CBC_SHA', 'PSK-AES128-CBC-SHA'],
    [0x008d, 'TLS_PSK_WITH_AES_256_CBC_SHA', 'PSK-AES256-CBC-SHA'],
    [0x008e, 'TLS_DHE_PSK_WITH_RC4_128_SHA', 'DHE-PSK-RC4-SHA'],
    [0x008f, 'TLS_DHE_PSK_WITH_3DES_EDE_CBC_SHA', 'DHE-PSK-3DES-EDE-CBC-SHA'],
    [0x0090, 'TLS_DHE_PSK_WITH_AES_128_CBC_SHA', 'DHE-PSK-AES128-CBC-SHA'],
    [0x0091, 'TLS_DHE_PSK_WITH_AES_256_CBC_SHA', 'DHE-PSK-AES256-CBC-SHA'],
    [0x0092, 'TLS_RSA_PSK_WITH_RC4_128_SHA', 'RSA-PSK-RC4-SHA'],
    [0x0093, 'TLS_RSA_PSK_WITH_3DES_EDE_CBC_SHA', 'RSA-PSK-3DES-EDE-CBC-SHA'],
    [0x0094, 'TLS_RSA_PSK_WITH_AES_128_CBC_SHA', 'RSA-PSK-AES128-CBC-SHA'],
    [0x0095, 'TLS_RSA_PSK_WITH_AES_256_CBC_SHA', 'RSA-PSK-AES256-CBC-SHA'],
    [0x0096, 'TLS_RSA_WITH_SEED_CBC_SHA', 'SEED-SHA'],
    [0x0097, 'TLS_DH_DSS_WITH_SEED_CBC_SHA', 'DH-DSS-SEED-SHA'],
    [0x0098, 'TLS_DH_RSA_WITH_SEED_CBC_SHA', 'DH-RSA-SEED-SHA'],
    [0x0099, 'TLS_DHE_DSS_WITH_SEED_CBC_SHA', 'DHE-DSS-SEED-SHA'],
    [0x009a, 'TLS_DHE_RSA_WITH_SEED_CBC_SHA', 'DHE-RSA-SEED-SHA'],
    [0x009b, 'TLS_DH_anon_WITH_SEED_CBC_SHA', 'ADH-SEED-SHA'],
    [0x009c, 'TLS_RSA_WITH_AES_128_GCM_SHA256', 'AES128-GCM-SHA256'],
    [0x009d, 'TLS_RSA_WITH_AES_256_GCM_SHA384', 'AES256-GCM-SHA384'],
    [0x009e, 'TLS_DHE_RSA_WITH_AES_128_GCM_SHA256', 'DHE-RSA-AES128-GCM-SHA256'],
    [0x009f, 'TLS_DHE_RSA_WITH_AES_256_GCM_SHA384', 'DHE-RSA-AES256-GCM-SHA384'],
    [0x00a0, 'TLS_DH_RSA_WITH_AES_128_GCM_SHA256', 'DH-RSA-AES128-GCM-SHA256'],
    [0x00a1, 'TLS_DH_RSA_WITH_AES_256_GCM_SHA384', 'DH-RSA-AES256-GCM-SHA384'],
    [0x00a2, 'TLS_DHE_DSS_WITH_AES_128_GCM_SHA256', 'DHE-DSS-AES128-GCM-SHA256'],
    [0x00a3, 'TLS_DHE_DSS_WITH_AES_256_GCM_SHA384', 'DHE-DSS-AES256-GCM-SHA384'],
    [0x00a4, 'TLS_DH_DSS_WITH_AES_128_GCM_SHA256', 'DH-DSS-AES128-GCM-SHA256'],
    [0x00a5, 'TLS_DH_DSS_WITH_AES_256_GCM_SHA384', 'DH-DSS-AES256-GCM-SHA384'],
    [0x00a6, 'TLS_DH_anon_WITH_AES_128_GCM_SHA256', 'ADH-AES128-GCM-SHA256'],
    [0x00a7, 'TLS_DH_anon_WITH_AES_256_GCM_SHA384', 'ADH-AES256-GCM-SHA384'],
    [0x00a8, 'TLS_PSK_WITH_AES_128_GCM_SHA256', 'PSK-AES128-GCM-SHA256'],
    [0x00a9, 'TLS_PSK_WITH_AES_256_GCM_SHA384', 'PSK-AES256-GCM-SHA384'],
    [0x00aa, 'TLS_DHE_PSK_WITH_AES_128_GCM_SHA256', 'DHE-PSK-AES128-GCM-SHA256'],
    [0x00ab, 'TLS_DHE_PSK_WITH_AES_256_GCM_SHA384', 'DHE-PSK-AES256-GCM-SHA384'],
    [0x00ac, 'TLS_RSA_PSK_WITH_AES_128_GCM_SHA256', 'RSA-PSK-AES128-GCM-SHA256'],
    [0x00ad, 'TLS_RSA_PSK_WITH_AES_256_GCM_SHA384', 'RSA-PSK-AES256-GCM-SHA384'],
    [0x00ae, 'TLS_PSK_WITH_AES_128_CBC_SHA256', 'PSK-AES128-CBC-SHA256'],
    [0x00af, 'TLS_PSK_WITH_AES_256_CBC_SHA384', 'PSK-AES256-CBC-SHA384'],
    [0x00b0, 'TLS_PSK_WITH_NULL_SHA256', 'PSK-NULL-SHA256'],
    [0x00b1, 'TLS_PSK_WITH_NULL_SHA384', 'PSK-NULL-SHA384'],
    [0x00b2, 'TLS_DHE_PSK_WITH_AES_128_CBC_SHA256', 'DHE-PSK-AES128-CBC-SHA256'],
    [0x00b3, 'TLS_DHE_PSK_WITH_AES_256_CBC_SHA384', 'DHE-PSK-AES256-CBC-SHA384'],
    [0x00b4, 'TLS_DHE_PSK_WITH_NULL_SHA256', 'DHE-PSK-NULL-SHA256'],
    [0x00b5, 'TLS_DHE_PSK_WITH_NULL_SHA384', 'DHE-PSK-NULL-SHA384'],
    [0x00b6, 'TLS_RSA_PSK_WITH_AES_128_CBC_SHA256', 'RSA-PSK-AES128-CBC-SHA256'],
    [0x00b7, 'TLS_RSA_PSK_WITH_AES_256_CBC_SHA384', 'RSA-PSK-AES256-CBC-SHA384'],
    [0x00b8, 'TLS_RSA_PSK_WITH_NULL_SHA256', 'RSA-PSK-NULL-SHA256'],
    [0x00b9, 'TLS_RSA_PSK_WITH_NULL_SHA384', 'RSA-PSK-NULL-SHA384'],
    [0x00ba, 'TLS_RSA_WITH_CAMELLIA_128_CBC_SHA256', 'CAMELLIA128-SHA256'],
    [0x00bb, 'TLS_DH_DSS_WITH_CAMELLIA_128_CBC_SHA256', 'DH-DSS-CAMELLIA128-SHA256'],
    [0x00bc, 'TLS_DH_RSA_WITH_CAMELLIA_128_CBC_SHA256', 'DH-RSA-CAMELLIA128-SHA256'],
    [0x00bd, 'TLS_DHE_DSS_WITH_CAMELLIA_128_CBC_SHA256', 'DHE-DSS-CAMELLIA128-SHA256'],
    [0x00be, 'TLS_DHE_RSA_WITH_CAMELLIA_128_CBC_SHA256', 'DHE-RSA-CAMELLIA128-SHA256'],
    [0x00bf, 'TLS_DH_anon_WITH_CAMELLIA_128_CBC_SHA256', 'ADH-CAMELLIA128-SHA256'],
    [0x00c0, 'TLS_RSA_WITH_CAMELLIA_256_CBC_SHA256', 'CAMELLIA256-SHA256'],
    [0x00c1, 'TLS_DH_DSS_WITH_CAMELLIA_256_CBC_SHA256', 'DH-DSS-CAMELLIA256-SHA256'],
    [0x00c2, 'TLS_DH_RSA_WITH_CAMELLIA_256_CBC_SHA256', 'DH-RSA-CAMELLIA256-SHA256'],
    [0x00c3, 'TLS_DHE_DSS_WITH_CAMELLIA_256_CBC_SHA256', 'DHE-DSS-CAMELLIA256-SHA256'],
    [0x00c4, 'TLS_DHE_RSA_WITH_CAMELLIA_256_CBC_SHA256', 'DHE-RSA-CAMELLIA256-SHA256'],
    [0x00c5, 'TLS_DH_anon_WITH_CAMELLIA_256_CBC_SHA256', 'ADH-CAMELLIA256-SHA256'],
    [0x00c6, 'TLS_SM4_GCM_SM3', null],
    [0x00c7, 'TLS_SM4_CCM_SM3', null],
    [0x1301, 'TLS_AES_128_GCM_SHA256', 'TLS_AES_128_GCM_SHA256'],
    [0x1302, 'TLS_AES_256_GCM_SHA384', 'TLS_AES_256_GCM_SHA384'],
    [0x1303, 'TLS_CHACHA20_POLY1305_SHA256', 'TLS_CHACHA20_POLY1305_SHA256'],
    [0x1304, 'TLS_AES_128_CCM_SHA256', null],
    [0x1305, 'TLS_AES_128_CCM_8_SHA256', null],
    [0x1306, 'TLS_AEGIS_256_SHA512', null],
    [0x1307, 'TLS_AEGIS_128L_SHA256', null],
    [0xc001, 'TLS_ECDH_ECDSA_WITH_NULL_SHA', 'ECDH-ECDSA-NULL-SHA'],
    [0xc002, 'TLS_ECDH_ECDSA_WITH_RC4_128_SHA', 'ECDH-ECDSA-RC4-SHA'],
    [0xc003, 'TLS_ECDH_ECDSA_WITH_3DES_EDE_CBC_SHA', 'ECDH-ECDSA-DES-CBC3-SHA'],
    [0xc004, 'TLS_ECDH_ECDSA_WITH_AES_128_CBC_SHA', 'ECDH-ECDSA-AES128-SHA'],
    [0xc005, 'TLS_ECDH_ECDSA_WITH_AES_256_CBC_SHA', 'ECDH-ECDSA-AES256-SHA'],
    [0xc006, 'TLS_ECDHE_ECDSA_WITH_NULL_SHA', 'ECDHE-ECDSA-NULL-SHA'],
    [0xc007, 'TLS_ECDHE_ECDSA_WITH_RC4_128_SHA', 'ECDHE-ECDSA-RC4-SHA'],
    [0xc008, 'TLS_ECDHE_ECDSA_WITH_3DES_EDE_CBC_SHA', 'ECDHE-ECDSA-DES-CBC3-SHA'],
    [0xc009, 'TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA', 'ECDHE-ECDSA-AES128-SHA'],
    [0xc00a, 'TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA', 'ECDHE-ECDSA-AES256-SHA'],
    [0xc00b, 'TLS_ECDH_RSA_WITH_NULL_SHA', 'ECDH-RSA-NULL-SHA'],
    [0xc00c, 'TLS_ECDH_RSA_WITH_RC4_128_SHA', 'ECDH-RSA-RC4-SHA'],
    [0xc00d, 'TLS_ECDH_RSA_WITH_3DES_EDE_CBC_SHA', 'ECDH-RSA-DES-CBC3-SHA'],
    [0xc00e, 'TLS_ECDH_RSA_WITH_AES_128_CBC_SHA', 'ECDH-RSA-AES128-SHA'],
    [0xc00f, 'TLS_ECDH_RSA_WITH_AES_256_CBC_SHA', 'ECDH-RSA-AES256-SHA'],
    [0xc010, 'TLS_ECDHE_RSA_WITH_NULL_SHA', 'ECDHE-RSA-NULL-SHA'],
    [0xc011, 'TLS_ECDHE_RSA_WITH_RC4_128_SHA', 'ECDHE-RSA-RC4-SHA'],
    [0xc012, 'TLS_ECDHE_RSA_WITH_3DES_EDE_CBC_SHA', 'ECDHE-RSA-DES-CBC3-SHA'],
    [0xc013, 'TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA', 'ECDHE-RSA-AES128-SHA'],
    [0xc014, 'TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA', 'ECDHE-RSA-AES256-SHA'],
    [0xc015, 'TLS_ECDH_anon_WITH_NULL_SHA', 'AECDH-NULL-SHA'],
    [0xc016, 'TLS_ECDH_anon_WITH_RC4_128_SHA', 'AECDH-RC4-SHA'],
    [0xc017, 'TLS_ECDH_anon_WITH_3DES_EDE_CBC_SHA', 'AECDH-DES-CBC3-SHA'],
    [0xc018, 'TLS_ECDH_anon_WITH_AES_128_CBC_SHA', 'AECDH-AES128-SHA'],
    [0xc019, 'TLS_ECDH_anon_WITH_AES_256_CBC_SHA', 'AECDH-AES256-SHA'],
    [0xc01a, 'TLS_SRP_SHA_WITH_3DES_EDE_CBC_SHA', 'SRP-3DES-EDE-CBC-SHA'],
    [0xc01b, 'TLS_SRP_SHA_RSA_WITH_3DES_EDE_CBC_SHA', 'SRP-RSA-3DES-EDE-CBC-SHA'],
    [0xc01c, 'TLS_SRP_SHA_DSS_WITH_3DES_EDE_CBC_SHA', 'SRP-DSS-3DES-EDE-CBC-SHA'],
    [0xc01d, 'TLS_SRP_SHA_WITH_AES_128_CBC_SHA', 'SRP-AES-128-CBC-SHA'],
    [0xc01e, 'TLS_SRP_SHA_RSA_WITH_AES_128_CBC_SHA', 'SRP-RSA-AES-128-CBC-SHA'],
    [0xc01f, 'TLS_SRP_SHA_DSS_WITH_AES_128_CBC_SHA', 'SRP-DSS-AES-128-CBC-SHA'],
    [0xc020, 'TLS_SRP_SHA_WITH_AES_256_CBC_SHA', 'SRP-AES-256-CBC-SHA'],
    [0xc021, 'TLS_SRP_SHA_RSA_WITH_AES_256_CBC_SHA', 'SRP-RSA-AES-256-CBC-SHA'],
    [0xc022, 'TLS_SRP_SHA_DSS_WITH_AES_256_CBC_SHA', 'SRP-DSS-AES-256-CBC-SHA'],
    [0xc023, 'TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256', 'ECDHE-ECDSA-AES128-SHA256'],
    [0xc024, 'TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA384', 'ECDHE-ECDSA-AES256-SHA384'],
    [0xc025, 'TLS_ECDH_ECDSA_WITH_AES_128_CBC_SHA256', 'ECDH-ECDSA-AES128-SHA256'],
    [0xc026, 'TLS_ECDH_ECDSA_WITH_AES_256_CBC_SHA384', 'ECDH-ECDSA-AES256-SHA384'],
    [0xc027, 'TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256', 'ECDHE-RSA-AES128-SHA256'],
    [0xc028, 'TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA384', 'ECDHE-RSA-AES256-SHA384'],
    [0xc029, 'TLS_ECDH_RSA_WITH_AES_128_CBC_SHA256', 'ECDH-RSA-AES128-SHA256'],
    [0xc02a, 'TLS_ECDH_RSA_WITH_AES_256_CBC_SHA384', 'ECDH-RSA-AES256-SHA384'],
    [0xc02b, 'TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256', 'ECDHE-ECDSA-AES128-GCM-SHA256'],
    [0xc02c, 'TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384', 'ECDHE-ECDSA-AES256-GCM-SHA384'],
    [0xc02d, 'TLS_ECDH_ECDSA_WITH_AES_128_GCM_SHA256', 'ECDH-ECDSA-AES128-GCM-SHA256'],
    [0xc02e, 'TLS_ECDH_ECDSA_WITH_AES_256_GCM_SHA384', 'ECDH-ECDSA-AES256-GCM-SHA384'],
    [0xc02f, 'TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256', 'ECDHE-RSA-AES128-GCM-SHA256'],
    [0xc030, 'TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384', 'ECDHE-RSA-AES256-GCM-SHA384'],
    [0xc031, 'TLS_ECDH_RSA_WITH_AES_128_GCM_SHA256', 'ECDH-RSA-AES128-GCM-SHA256'],
    [0xc032, 'TLS_ECDH_RSA_WITH_AES_256_GCM_SHA384', 'ECDH-RSA-AES256-GCM-SHA384'],
    [0xc033, 'TLS_ECDHE_PSK_WITH_RC4_128_SHA', 'ECDHE-PSK-RC4-SHA'],
    [0xc034, 'TLS_ECDHE_PSK_WITH_3DES_EDE_CBC_SHA', 'ECDHE-PSK-3DES-EDE-CBC-SHA'],
    [0xc035, 'TLS_ECDHE_PSK_WITH_AES_128_CBC_SHA', 'ECDHE-PSK-AES128-CBC-SHA'],
    [0xc036, 'TLS_ECDHE_PSK_WITH_AES_256_CBC_SHA', 'ECDHE-PSK-AES256-CBC-SHA'],
    [0xc037, 'TLS_ECDHE_PSK_WITH_AES_128_CBC_SHA256', 'ECDHE-PSK-AES128-CBC-SHA256'],
    [0xc038, 'TLS_ECDHE_PSK_WITH_AES_256_CBC_SHA384', 'ECDHE-PSK-AES256-CBC-SHA384'],
    [0xc039, 'TLS_ECDHE_PSK_WITH_NULL_SHA', 'ECDHE-PSK-NULL-SHA'],
    [0xc03a, 'TLS_ECDHE_PSK_WITH_NULL_SHA256', 'ECDHE-PSK-NULL-SHA256'],
    [0xc03b, 'TLS_ECDHE_PSK_WITH_NULL_SHA384', 'ECDHE-PSK-NULL-SHA384'],
    [0xc03c, 'TLS_RSA_WITH_ARIA_128_CBC_SHA256', null],
    [0xc03d, 'TLS_RSA_WITH_ARIA_256_CBC_SHA384', null],
    [0xc03e, 'TLS_DH_DSS_WITH_ARIA_128_CBC_SHA256', null],
    [0xc03f, 'TLS_DH_DSS_WITH_ARIA_256_CBC_SHA384', null],
    [0xc040, 'TLS_DH_RSA_WITH_ARIA_128_CBC_SHA256', null],
    [0xc041, 'TLS_DH_RSA_WITH_ARIA_256_CBC_SHA384', null],
    [0xc042, 'TLS_DHE_DSS_WITH_ARIA_128_CBC_SHA256', null],
    [0xc043, 'TLS_DHE_DSS_WITH_ARIA_256_CBC_SHA384', null],
    [0xc044, 'TLS_DHE_RSA_WITH_ARIA_128_CBC_SHA256', null],
    [0xc045, 'TLS_DHE_RSA_WITH_ARIA_256_CBC_SHA384', null],
    [0xc046, 'TLS_DH_anon_WITH_ARIA_128_CBC_SHA256', null],
    [0xc047, 'TLS_DH_anon_WITH_ARIA_256_CBC_SHA384', null],
    [0xc048, 'TLS_ECDHE_ECDSA_WITH_ARIA_128_CBC_SHA256', null],
    [0xc049, 'TLS_ECDHE_ECDSA_WITH_ARIA_256_CBC_SHA384', null],
    [0xc04a, 'TLS_ECDH_ECDSA_WITH_ARIA_128_CBC_SHA256', null],
    [0xc04b, 'TLS_ECDH_ECDSA_WITH_ARIA_256_CBC_SHA384', null],
    [0xc04c, 'TLS_ECDHE_RSA_WITH_ARIA_128_CBC_SHA256', null],
    [0xc04d, 'TLS_ECDHE_RSA_WITH_ARIA_256_CBC_SHA384', null],
    [0xc04e, 'TLS_ECDH_RSA_WITH_ARIA_128_CBC_SHA256', null],
    [0xc04f, 'TLS_ECDH_RSA_WITH_ARIA_256_CBC_SHA384', null],
    [0xc050, 'TLS_RSA_WITH_ARIA_128_GCM_SHA256', 'ARIA128-GCM-SHA256'],
    [0xc051, 'TLS_RSA_WITH_ARIA_256_GCM_SHA384', 'ARIA256-GCM-SHA384'],
    [0xc052, 'TLS_DHE_RSA_WITH_ARIA_128_GCM_SHA256', 'DHE-RSA-ARIA128-GCM-SHA256'],
    [0xc053, 'TLS_DHE_RSA_WITH_ARIA_256_GCM_SHA384', 'DHE-RSA-ARIA256-GCM-SHA384'],
    [0xc054, 'TLS_DH_RSA_WITH_ARIA_128_GCM_SHA256', null],
    [0xc055, 'TLS_DH_RSA_WITH_ARIA_256_GCM_SHA384', null],
    [0xc056, 'TLS_DHE_DSS_WITH_ARIA_128_GCM_SHA256', 'DHE-DSS-ARIA128-GCM-SHA256'],
    [0xc057, 'TLS_DHE_DSS_WITH_ARIA_256_GCM_SHA384', 'DHE-DSS-ARIA256-GCM-SHA384'],
    [0xc058, 'TLS_DH_DSS_WITH_ARIA_128_GCM_SHA256', null],
    [0xc059, 'TLS_DH_DSS_WITH_ARIA_256_GCM_SHA384', null],
    [0xc05a, 'TLS_DH_anon_WITH_ARIA_128_GCM_SHA256', null],
    [0xc05b, 'TLS_DH_anon_WITH_ARIA_256_GCM_SHA384', null],
    [0xc05c, 'TLS_ECDHE_ECDSA_WITH_ARIA_128_GCM_SHA256', 'ECDHE-ECDSA-ARIA128-GCM-SHA256'],
    [0xc05d, 'TLS_ECDHE_ECDSA_WITH_ARIA_256_GCM_SHA384', 'ECDHE-ECDSA-ARIA256-GCM-SHA384'],
    [0xc05e, 'TLS_ECDH_ECDSA_WITH_ARIA_128_GCM_SHA256', null],
    [0xc05f, 'TLS_ECDH_ECDSA_WITH_ARIA_256_GCM_SHA384', null],
    [0xc060, 'TLS_ECDHE_RSA_WITH_ARIA_128_GCM_SHA256', 'ECDHE-ARIA128-GCM-SHA256'],
    [0xc061, 'TLS_ECDHE_RSA_WITH_ARIA_256_GCM_SHA384', 'ECDHE-ARIA256-GCM-SHA384'],
    [0xc062, 'TLS_ECDH_RSA_WITH_ARIA_128_GCM_SHA256', null],
    [0xc063, 'TLS_ECDH_RSA_WITH_ARIA_256_GCM_SHA384', null],
    [0xc064, 'TLS_PSK_WITH_ARIA_128_CBC_SHA256', null],
    [0xc065, 'TLS_PSK_WITH_ARIA_256_CBC_SHA384', null],
    [0xc066, 'TLS_DHE_PSK_WITH_ARIA_128_CBC_SHA256', null],
    [0xc067, 'TLS_DHE_PSK_WITH_ARIA_256_CBC_SHA384', null],
    [0xc068, 'TLS_RSA_PSK_WITH_ARIA_128_CBC_SHA256', null],
    [0xc069, 'TLS_RSA_PSK_WITH_ARIA_256_CBC_SHA384', null],
    [0xc06a, 'TLS_PSK_WITH_ARIA_128_GCM_SHA256', 'PSK-ARIA128-GCM-SHA256'],
    [0xc06b, 'TLS_PSK_WITH_ARIA_256_GCM_SHA384', 'PSK-ARIA256-GCM-SHA384'],
    [0xc06c, 'TLS_DHE_PSK_WITH_ARIA_128_GCM_SHA256', 'DHE-PSK-ARIA128-GCM-SHA256'],
    [0xc06d, 'TLS_DHE_PSK_WITH_ARIA_256_GCM_SHA384', 'DHE-PSK-ARIA256-GCM-SHA384'],
    [0xc06e, 'TLS_RSA_PSK_WITH_ARIA_128_GCM_SHA256', 'RSA-PSK-ARIA128-GCM-SHA256'],
    [0xc06f, 'TLS_RSA_PSK_WITH_ARIA_256_GCM_SHA384', 'RSA-PSK-ARIA256-GCM-SHA384'],
    [0xc070, 'TLS_ECDHE_PSK_WITH_ARIA_128_CBC_SHA256', null],
    [0xc071, 'TLS_ECDHE_PSK_WITH_ARIA_256_CBC_SHA384', null],
    [0xc072, 'TLS_ECDHE_ECDSA_WITH_CAMELLIA_128_CBC_SHA256', 'ECDHE-ECDSA-CAMELLIA128-SHA256'],
    [0xc073, 'TLS_ECDHE_ECDSA_WITH_CAMELLIA_256_CBC_SHA384', 'ECDHE-ECDSA-CAMELLIA256-SHA384'],
    [0xc074, 'TLS_ECDH_ECDSA_WITH_CAMELLIA_128_CBC_SHA256', 'ECDH-ECDSA-CAMELLIA128-SHA256'],
    [0xc075, 'TLS_ECDH_ECDSA_WITH_CAMELLIA_256_CBC_SHA384', 'ECDH-ECDSA-CAMELLIA256-SHA384'],
    [0xc076, 'TLS_ECDHE_RSA_WITH_CAMELLIA_128_CBC_SHA256', 'ECDHE-RSA-CAMELLIA128-SHA256'],
    [0xc077, 'TLS_ECDHE_RSA_WITH_CAMELLIA_256_CBC_SHA384', 'ECDHE-RSA-CAMELLIA256-SHA384'],
    [0xc078, 'TLS_ECDH_RSA_WITH_CAMELLIA_128_CBC_SHA256', 'ECDH-RSA-CAMELLIA128-SHA256'],
    [0xc079, 'TLS_ECDH_RSA_WITH_CAMELLIA_256_CBC_SHA384', 'ECDH-RSA-CAMELLIA256-SHA384'],
    [0xc07a, 'TLS_RSA_WITH_CAMELLIA_128_GCM_SHA256', null],
    [0xc07b, 'TLS_RSA_WITH_CAMELLIA_256_GCM_SHA384', null],
    [0xc07c, 'TLS_DHE_RSA_WITH_CAMELLIA_128_GCM_SHA256', null],
    [0xc07d, 'TLS_DHE_RSA_WITH_CAMELLIA_256_GCM_SHA384', null],
    [0xc07e, 'TLS_DH_RSA_WITH_CAMELLIA_128_GCM_SHA256', null],
    [0xc07f, 'TLS_DH_RSA_WITH_CAMELLIA_256_GCM_SHA384', null],
    [0xc080, 'TLS_DHE_DSS_WITH_CAMELLIA_128_GCM_SHA256', null],
    [0xc081, 'TLS_DHE_DSS_WITH_CAMELLIA_256_GCM_SHA384', null],
    [0xc082, 'TLS_DH_DSS_WITH_CAMELLIA_128_GCM_SHA256', null],
    [0xc083, 'TLS_DH_DSS_WITH_CAMELLIA_256_GCM_SHA384', null],
    [0xc084, 'TLS_DH_anon_WITH_CAMELLIA_128_GCM_SHA256', null],
    [0xc085, 'TLS_DH_anon_WITH_CAMELLIA_256_GCM_SHA384', null],
    [0xc086, 'TLS_ECDHE_ECDSA_WITH_CAMELLIA_128_GCM_SHA256', null],
    [0xc087, 'TLS_ECDHE_ECDSA_WITH_CAMELLIA_256_GCM_SHA384', null],
    [0xc088, 'TLS_ECDH_ECDSA_WITH_CAMELLIA_128_GCM_SHA256', null],
    [0xc089, 'TLS_ECDH_ECDSA_WITH_CAMELLIA_256_GCM_SHA384', null],
    [0xc08a, 'TLS_ECDHE_RSA_WITH_CAMELLIA_128_GCM_SHA256', null],
    [0xc08b, 'TLS_ECDHE_RSA_WITH_CAMELLIA_256_GCM_SHA384', null],
    [0xc08c, 'TLS_ECDH_RSA_WITH_CAMELLIA_128_GCM_SHA256', null],
    [0xc08d, 'TLS_ECDH_RSA_WITH_CAMELLIA_256_GCM_SHA384', null],
    [0xc08e, 'TLS_PSK_WITH_CAMELLIA_128_GCM_SHA256', null],
    [0xc08f, 'TLS_PSK_WITH_CAMELLIA_256_GCM_SHA384', null],
    [0xc090, 'TLS_DHE_PSK_WITH_CAMELLIA_128_GCM_SHA256', null],
    [0xc091, 'TLS_DHE_PSK_WITH_CAMELLIA_256_GCM_SHA384', null],
    [0xc092, 'TLS_RSA_PSK_WITH_CAMELLIA_128_GCM_SHA256', null],
    [0xc093, 'TLS_RSA_PSK_WITH_CAMELLIA_256_GCM_SHA384', null],
    [0xc094, 'TLS_PSK_WITH_CAMELLIA_128_CBC_SHA256', 'PSK-CAMELLIA128-SHA256'],
    [0xc095, 'TLS_PSK_WITH_CAMELLIA_256_CBC_SHA384', 'PSK-CAMELLIA256-SHA384'],
    [0xc096, 'TLS_DHE_PSK_WITH_CAMELLIA_128_CBC_SHA256', 'DHE-PSK-CAMELLIA128-SHA256'],
    [0xc097, 'TLS_DHE_PSK_WITH_CAMELLIA_256_CBC_SHA384', 'DHE-PSK-CAMELLIA256-SHA384'],
    [0xc098, 'TLS_RSA_PSK_WITH_CAMELLIA_128_CBC_SHA256', 'RSA-PSK-CAMELLIA128-SHA256'],
    [0xc099, 'TLS_RSA_PSK_WITH_CAMELLIA_256_CBC_SHA384', 'RSA-PSK-CAMELLIA256-SHA384'],
    [0xc09a, 'TLS_ECDHE_PSK_WITH_CAMELLIA_128_CBC_SHA256', 'ECDHE-PSK-CAMELLIA128-SHA256'],
    [0xc09b, 'TLS_ECDHE_PSK_WITH_CAMELLIA_256_CBC_SHA384', 'ECDHE-PSK-CAMELLIA256-SHA384'],
    [0xc09c, 'TLS_RSA_WITH_AES_128_CCM', 'AES128-CCM'],
    [0xc09d, 'TLS_RSA_WITH_AES_256_CCM', 'AES256-CCM'],
    [0xc09e, 'TLS_DHE_RSA_WITH_AES_128_CCM', 'DHE-RSA-AES128-CCM'],
    [0xc09f, 'TLS_DHE_RSA_WITH_AES_256_CCM', 'DHE-RSA-AES256-CCM'],
    [0xc0a0, 'TLS_RSA_WITH_AES_128_CCM_8', 'AES128-CCM8'],
    [0xc0a1, 'TLS_RSA_WITH_AES_256_CCM_8', 'AES256-CCM8'],
    [0xc0a2, 'TLS_DHE_RSA_WITH_AES_128_CCM_8', 'DHE-RSA-AES128-CCM8'],
    [0xc0a3, 'TLS_DHE_RSA_WITH_AES_256_CCM_8', 'DHE-RSA-AES256-CCM8'],
    [0xc0a4, 'TLS_PSK_WITH_AES_128_CCM', 'PSK-AES128-CCM'],
    [0xc0a5, 'TLS_PSK_WITH_AES_256_CCM', 'PSK-AES256-CCM'],
    [0xc0a6, 'TLS_DHE_PSK_WITH_AES_128_CCM', 'DHE-PSK-AES128-CCM'],
    [0xc0a7, 'TLS_DHE_PSK_WITH_AES_256_CCM', 'DHE-PSK-AES256-CCM'],
    [0xc0a8, 'TLS_PSK_WITH_AES_128_CCM_8', 'PSK-AES128-CCM8'],
    [0xc0a9, 'TLS_PSK_WITH_AES_256_CCM_8', 'PSK-AES256-CCM8'],
    [0xc0aa, 'TLS_PSK_DHE_WITH_AES_128_CCM_8', 'DHE-PSK-AES128-CCM8'],
    [0xc0ab, 'TLS_PSK_DHE_WITH_AES_256_CCM_8', 'DHE-PSK-AES256-CCM8'],
    [0xc0ac, 'TLS_ECDHE_ECDSA_WITH_AES_128_CCM', 'ECDHE-ECDSA-AES128-CCM'],
    [0xc0ad, 'TLS_ECDHE_ECDSA_WITH_AES_256_CCM', 'ECDHE-ECDSA-AES256-CCM'],
    [0xc0ae, 'TLS_ECDHE_ECDSA_WITH_AES_128_CCM_8', 'ECDHE-ECDSA-AES128-CCM8'],
    [0xc0af, 'TLS_ECDHE_ECDSA_WITH_AES_256_CCM_8', 'ECDHE-ECDSA-AES256-CCM8'],
    [0xc0b0, 'TLS_ECCPWD_WITH_AES_128_GCM_SHA256', null],
    [0xc0b1, 'TLS_ECCPWD_WITH_AES_256_GCM_SHA384', null],
    [0xc0b2, 'TLS_ECCPWD_WITH_AES_128_CCM_SHA256', null],
    [0xc0b3, 'TLS_ECCPWD_WITH_AES_256_CCM_SHA384', null],
    [0xc0b4, 'TLS_SHA256_SHA256', null],
    [0xc0b5, 'TLS_SHA384_SHA384', null],
    [0xc100, 'TLS_GOSTR341112_256_WITH_KUZNYECHIK_CTR_OMAC', null],
    [0xc101, 'TLS_GOSTR341112_256_WITH_MAGMA_CTR_OMAC', null],
    [0xc102, 'TLS_GOSTR341112_256_WITH_28147_CNT_IMIT', null],
    [0xc103, 'TLS_GOSTR341112_256_WITH_KUZNYECHIK_MGM_L', null],
    [0xc104, 'TLS_GOSTR341112_256_WITH_MAGMA_MGM_L', null],
    [0xc105, 'TLS_GOSTR341112_256_WITH_KUZNYECHIK_MGM_S', null],
    [0xc106, 'TLS_GOSTR341112_256_WITH_MAGMA_MGM_S', null],
    [0xcca8, 'TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256', 'ECDHE-RSA-CHACHA20-POLY1305'],
    [0xcca9, 'TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256', 'ECDHE-ECDSA-CHACHA20-POLY1305'],
    [0xccaa, 'TLS_DHE_RSA_WITH_CHACHA20_POLY1305_SHA256', 'DHE-RSA-CHACHA20-POLY1305'],
    [0xccab, 'TLS_PSK_WITH_CHACHA20_POLY1305_SHA256', 'PSK-CHACHA20-POLY1305'],
    [0xccac, 'TLS_ECDHE_PSK_WITH_CHACHA20_POLY1305_SHA256', 'ECDHE-PSK-CHACHA20-POLY1305'],
    [0xccad, 'TLS_DHE_PSK_WITH_CHACHA20_POLY1305_SHA256', 'DHE-PSK-CHACHA20-POLY1305'],
    [0xccae, 'TLS_RSA_PSK_WITH_CHACHA20_POLY1305_SHA256', 'RSA-PSK-CHACHA20-POLY1305'],
    [0xd001, 'TLS_ECDHE_PSK_WITH_AES_128_GCM_SHA256', null],
    [0xd002, 'TLS_ECDHE_PSK_WITH_AES_256_GCM_SHA384', null],
    [0xd003, 'TLS_ECDHE_PSK_WITH_AES_128_CCM_8_SHA256', null],
    [0xd005, 'TLS_ECDHE_PSK_WITH_AES_128_CCM_SHA256', null],
];
const PRIVATE_SUITES = [
    [0x0062, 'TLS_RSA_EXPORT1024_WITH_DES_CBC_SHA', 'EXP1024-DES-CBC-SHA'],
    [0x0063, 'TLS_DHE_DSS_EXPORT1024_WITH_DES_CBC_SHA', 'EXP1024-DHE-DSS-DES-CBC-SHA'],
    [0x0064, 'TLS_RSA_EXPORT1024_WITH_RC4_56_SHA', 'EXP1024-RC4-SHA'],
    [0x0065, 'TLS_DHE_DSS_EXPORT1024_WITH_RC4_56_SHA', 'EXP1024-DHE-DSS-RC4-SHA'],
    [0x0066, 'TLS_DHE_DSS_WITH_RC4_128_SHA', 'DHE-DSS-RC4-SHA'],
    [0xcc13, 'TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_OLD_SHA256', null],
    [0xcc14, 'TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_OLD_SHA256', null],
    [0xcc15, 'TLS_DHE_RSA_WITH_CHACHA20_POLY1305_OLD_SHA256', null],
    [0xfefe, 'SSL_RSA_FIPS_WITH_DES_CBC_SHA', null],
    [0xfeff, 'SSL_RSA_FIPS_WITH_3DES_EDE_CBC_SHA', null],
    [0xffe0, 'SSL_RSA_FIPS_WITH_3DES_EDE_CBC_SHA_2', null],
    [0xffe1, 'SSL_RSA_FIPS_WITH_DES_CBC_SHA_2', null],
];


/***/ }),

/***/ 9985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cr: () => (/* binding */ EXT_RENEGOTIATION_INFO),
/* harmony export */   GJ: () => (/* binding */ EXT_ALPN),
/* harmony export */   Gk: () => (/* binding */ EXT_EXTENDED_MASTER_SECRET),
/* harmony export */   Kh: () => (/* binding */ EXT_PADDING),
/* harmony export */   PL: () => (/* binding */ EXT_STATUS_REQUEST),
/* harmony export */   Sr: () => (/* binding */ EXT_SUPPORTED_GROUPS),
/* harmony export */   WX: () => (/* binding */ EXT_CERTIFICATE_AUTHORITIES),
/* harmony export */   Yj: () => (/* binding */ EXT_KEY_SHARE),
/* harmony export */   Zc: () => (/* binding */ EXT_COMPRESS_CERTIFICATE),
/* harmony export */   e8: () => (/* binding */ EXT_SIGNATURE_ALGORITHMS),
/* harmony export */   gA: () => (/* binding */ EXT_SIGNED_CERTIFICATE_TIMESTAMP),
/* harmony export */   iE: () => (/* binding */ EXT_PSK_KEY_EXCHANGE_MODES),
/* harmony export */   jT: () => (/* binding */ EXT_EARLY_DATA),
/* harmony export */   pn: () => (/* binding */ EXT_SIGNATURE_ALGORITHMS_CERT),
/* harmony export */   sn: () => (/* binding */ EXT_SESSION_TICKET),
/* harmony export */   tr: () => (/* binding */ EXT_EC_POINT_FORMATS),
/* harmony export */   w$: () => (/* binding */ EXT_SERVER_NAME),
/* harmony export */   xl: () => (/* binding */ EXT_SUPPORTED_VERSIONS)
/* harmony export */ });
const EXT_SERVER_NAME = 0;
const EXT_STATUS_REQUEST = 5;
const EXT_SUPPORTED_GROUPS = 10;
const EXT_EC_POINT_FORMATS = 11;
const EXT_SIGNATURE_ALGORITHMS = 13;
const EXT_ALPN = 16;
const EXT_SIGNED_CERTIFICATE_TIMESTAMP = 18;
const EXT_PADDING = 21;
const EXT_EXTENDED_MASTER_SECRET = 23;
const EXT_COMPRESS_CERTIFICATE = 27;
const EXT_SESSION_TICKET = 35;
const EXT_EARLY_DATA = 42;
const EXT_SUPPORTED_VERSIONS = 43;
const EXT_PSK_KEY_EXCHANGE_MODES = 45;
const EXT_CERTIFICATE_AUTHORITIES = 47;
const EXT_SIGNATURE_ALGORITHMS_CERT = 50;
const EXT_KEY_SHARE = 51;
const EXT_RENEGOTIATION_INFO = 0xff01;


/***/ }),

/***/ 5955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AP: () => (/* binding */ X25519MLKEM768),
/* harmony export */   Jq: () => (/* binding */ FFDHE_GROUPS),
/* harmony export */   Nx: () => (/* binding */ X25519),
/* harmony export */   Q_: () => (/* binding */ SECP256R1),
/* harmony export */   c1: () => (/* binding */ groupsOf),
/* harmony export */   fy: () => (/* binding */ canonicalGroupName),
/* harmony export */   hF: () => (/* binding */ findGroupOfCurve),
/* harmony export */   hv: () => (/* binding */ groupName),
/* harmony export */   mr: () => (/* binding */ SECP384R1),
/* harmony export */   rH: () => (/* binding */ X448),
/* harmony export */   sG: () => (/* binding */ POST_QUANTUM_GROUPS),
/* harmony export */   tY: () => (/* binding */ SECP521R1)
/* harmony export */ });
/* harmony import */ var _hex_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5778);
/* harmony import */ var _versions_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8754);


const SECP256R1 = 0x0017;
const SECP384R1 = 0x0018;
const SECP521R1 = 0x0019;
const X25519 = 0x001d;
const X448 = 0x001e;
const X25519MLKEM768 = 0x11ec;
const FFDHE_GROUPS = [0x0100, 0x0101, 0x0102, 0x0103, 0x0104];
const NAMES = {
    0x0001: 'sect163k1',
    0x0002: 'sect163r1',
    0x0003: 'sect163r2',
    0x0004: 'sect193r1',
    0x0005: 'sect193r2',
    0x0006: 'sect233k1',
    0x0007: 'sect233r1',
    0x0008: 'sect239k1',
    0x0009: 'sect283k1',
    0x000a: 'sect283r1',
    0x000b: 'sect409k1',
    0x000c: 'sect409r1',
    0x000d: 'sect571k1',
    0x000e: 'sect571r1',
    0x000f: 'secp160k1',
    0x0010: 'secp160r1',
    0x0011: 'secp160r2',
    0x0012: 'secp192k1',
    0x0013: 'secp192r1',
    0x0014: 'secp224k1',
    0x0015: 'secp224r1',
    0x0016: 'secp256k1',
    0x0017: 'secp256r1',
    0x0018: 'secp384r1',
    0x0019: 'secp521r1',
    0x001a: 'brainpoolP256r1',
    0x001b: 'brainpoolP384r1',
    0x001c: 'brainpoolP512r1',
    0x001d: 'x25519',
    0x001e: 'x448',
    0x001f: 'brainpoolP256r1tls13',
    0x0020: 'brainpoolP384r1tls13',
    0x0021: 'brainpoolP512r1tls13',
    0x0022: 'GC256A',
    0x0023: 'GC256B',
    0x0024: 'GC256C',
    0x0025: 'GC256D',
    0x0026: 'GC512A',
    0x0027: 'GC512B',
    0x0028: 'GC512C',
    0x0029: 'curveSM2',
    0x0100: 'ffdhe2048',
    0x0101: 'ffdhe3072',
    0x0102: 'ffdhe4096',
    0x0103: 'ffdhe6144',
    0x0104: 'ffdhe8192',
    0x0200: 'MLKEM512',
    0x0201: 'MLKEM768',
    0x0202: 'MLKEM1024',
    0x11eb: 'SecP256r1MLKEM768',
    0x11ec: 'X25519MLKEM768',
    0x11ed: 'SecP384r1MLKEM1024',
    0x11ee: 'curveSM2MLKEM768',
    0x6399: 'X25519Kyber768Draft00',
    0x639a: 'SecP256r1Kyber768Draft00',
    0xff01: 'arbitrary_explicit_prime_curves',
    0xff02: 'arbitrary_explicit_char2_curves',
};
function groupName(group) {
    return NAMES[group] ?? (0,_hex_js__WEBPACK_IMPORTED_MODULE_1__/* .hex16 */ .L)(group);
}
const POST_QUANTUM_GROUPS = [
    X25519MLKEM768,
    ...[0x11eb, 0x11ed, 0x11ee],
    ...[0x0200, 0x0201, 0x0202],
].map(groupName);
const ALIASES = new Map([
    ['p-256', 'secp256r1'],
    ['prime256v1', 'secp256r1'],
    ['p-384', 'secp384r1'],
    ['p-521', 'secp521r1'],
]);
function canonicalGroupName(name) {
    const lowered = name.toLowerCase();
    return ALIASES.get(lowered) ?? lowered;
}
const LEGACY_GROUPS = [
    X25519,
    SECP256R1,
    SECP384R1,
    SECP521R1,
    X448,
    ...[0x001a, 0x001b, 0x001c],
    ...Array.from({ length: 0x0016 }, (_, index) => index + 1),
    ...FFDHE_GROUPS,
];
const TLS13_GROUPS = [
    ...[X25519MLKEM768, 0x11eb, 0x11ed],
    X25519,
    SECP256R1,
    X448,
    SECP521R1,
    SECP384R1,
    ...[0x001f, 0x0020, 0x0021],
    ...FFDHE_GROUPS,
    ...[0x0200, 0x0201, 0x0202, 0x11ee, 0x0029],
    ...[0x6399, 0x639a],
];
function groupsOf(version) {
    return version === _versions_js__WEBPACK_IMPORTED_MODULE_0__/* .TLS13 */ .gY ? TLS13_GROUPS : LEGACY_GROUPS;
}
const CURVES = {
    prime256v1: SECP256R1,
    secp384r1: SECP384R1,
    secp521r1: SECP521R1,
};
function findGroupOfCurve(curve) {
    return Object.hasOwn(CURVES, curve) ? CURVES[curve] : undefined;
}


/***/ }),

/***/ 5778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ hex16)
/* harmony export */ });
function hex16(value) {
    return `0x${value.toString(16).toUpperCase().padStart(4, '0')}`;
}


/***/ }),

/***/ 812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ZB: () => (/* binding */ SCHEME_FAMILIES),
/* harmony export */   hY: () => (/* binding */ signatureSchemeName),
/* harmony export */   oh: () => (/* binding */ SCHEME_FAMILIES_13),
/* harmony export */   tF: () => (/* binding */ OFFERED_SCHEMES)
/* harmony export */ });
/* harmony import */ var _hex_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5778);

const NAMES = {
    0x0201: 'rsa_pkcs1_sha1',
    0x0203: 'ecdsa_sha1',
    0x0401: 'rsa_pkcs1_sha256',
    0x0403: 'ecdsa_secp256r1_sha256',
    0x0420: 'rsa_pkcs1_sha256_legacy',
    0x0501: 'rsa_pkcs1_sha384',
    0x0503: 'ecdsa_secp384r1_sha384',
    0x0520: 'rsa_pkcs1_sha384_legacy',
    0x0601: 'rsa_pkcs1_sha512',
    0x0603: 'ecdsa_secp521r1_sha512',
    0x0620: 'rsa_pkcs1_sha512_legacy',
    0x0704: 'eccsi_sha256',
    0x0705: 'iso_ibs1',
    0x0706: 'iso_ibs2',
    0x0707: 'iso_chinese_ibs',
    0x0708: 'sm2sig_sm3',
    0x0709: 'gostr34102012_256a',
    0x070a: 'gostr34102012_256b',
    0x070b: 'gostr34102012_256c',
    0x070c: 'gostr34102012_256d',
    0x070d: 'gostr34102012_512a',
    0x070e: 'gostr34102012_512b',
    0x070f: 'gostr34102012_512c',
    0x0804: 'rsa_pss_rsae_sha256',
    0x0805: 'rsa_pss_rsae_sha384',
    0x0806: 'rsa_pss_rsae_sha512',
    0x0807: 'ed25519',
    0x0808: 'ed448',
    0x0809: 'rsa_pss_pss_sha256',
    0x080a: 'rsa_pss_pss_sha384',
    0x080b: 'rsa_pss_pss_sha512',
    0x081a: 'ecdsa_brainpoolP256r1tls13_sha256',
    0x081b: 'ecdsa_brainpoolP384r1tls13_sha384',
    0x081c: 'ecdsa_brainpoolP512r1tls13_sha512',
    0x0904: 'mldsa44',
    0x0905: 'mldsa65',
    0x0906: 'mldsa87',
    0x0101: 'rsa_md5',
    0x0202: 'dsa_sha1',
    0x0301: 'rsa_sha224',
    0x0302: 'dsa_sha224',
    0x0303: 'ecdsa_sha224',
    0x0402: 'dsa_sha256',
    0x0502: 'dsa_sha384',
    0x0602: 'dsa_sha512',
};
function signatureSchemeName(scheme) {
    return NAMES[scheme] ?? (0,_hex_js__WEBPACK_IMPORTED_MODULE_0__/* .hex16 */ .L)(scheme);
}
const OFFERED_SCHEMES = [
    ...[0x0403, 0x0503, 0x0603],
    ...[0x0807, 0x0808],
    ...[0x0804, 0x0805, 0x0806, 0x0809, 0x080a, 0x080b],
    ...[0x0401, 0x0501, 0x0601],
    ...[0x081a, 0x081b, 0x081c],
    ...[0x0904, 0x0905, 0x0906],
    ...[0x0402, 0x0502, 0x0602],
    ...[0x0301, 0x0302, 0x0303],
    ...[0x0201, 0x0202, 0x0203],
    0x0101,
];
const SCHEME_FAMILIES = [
    { schemes: [0x0804, 0x0805, 0x0806, 0x0809, 0x080a, 0x080b], authentication: 'RSA', isForTls13: true },
    { schemes: [0x0401, 0x0501, 0x0601, 0x0301, 0x0201, 0x0101], authentication: 'RSA', isForTls13: false },
    {
        schemes: [0x0403, 0x0503, 0x0603, 0x0303, 0x0203, 0x081a, 0x081b, 0x081c, 0x0807, 0x0808, 0x0904, 0x0905, 0x0906],
        authentication: 'ECDSA',
        isForTls13: true,
    },
    { schemes: [0x0402, 0x0502, 0x0602, 0x0302, 0x0202], authentication: 'DSS', isForTls13: false },
];
const SCHEME_FAMILIES_13 = SCHEME_FAMILIES.filter(({ isForTls13 }) => isForTls13).map(({ schemes }) => schemes);


/***/ }),

/***/ 2829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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


/***/ }),

/***/ 1055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f3: () => (/* binding */ suitesOf),
/* harmony export */   gQ: () => (/* binding */ findSuite),
/* harmony export */   oN: () => (/* binding */ hasFiniteField)
/* harmony export */ });
/* unused harmony export ALL_SUITES */
/* harmony import */ var _cipher_suites_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(332);
/* harmony import */ var _hex_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5778);
/* harmony import */ var _versions_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8754);



const WITH = '_WITH_';
const HASHES = ['MD5', 'SHA', 'SHA256', 'SHA384', 'SHA512', 'SM3', 'IMIT', 'NULL'];
const AEAD = ['GCM', 'CCM', 'POLY1305', 'MGM'];
const FORWARD_SECRET = ['DHE_', 'ECDHE_', 'PSK_DHE', 'ECCPWD', 'DH_anon', 'ECDH_anon'];
const SUITES = new Map([..._cipher_suites_js__WEBPACK_IMPORTED_MODULE_1__/* .IANA_SUITES */ .uh, ..._cipher_suites_js__WEBPACK_IMPORTED_MODULE_1__/* .PRIVATE_SUITES */ .Qj].map(([code, name, openssl]) => [code, readSuiteName(code, name, openssl)]));
const ALL_SUITES = [...SUITES.values()];
function findSuite(code) {
    return SUITES.get(code) ?? readSuiteName(code, (0,_hex_js__WEBPACK_IMPORTED_MODULE_2__/* .hex16 */ .L)(code), null);
}
function suitesOf(version) {
    return ALL_SUITES.filter((suite) => {
        if (suite.tls13)
            return version === _versions_js__WEBPACK_IMPORTED_MODULE_0__/* .TLS13 */ .gY;
        return version !== _versions_js__WEBPACK_IMPORTED_MODULE_0__/* .TLS13 */ .gY && (version === _versions_js__WEBPACK_IMPORTED_MODULE_0__/* .TLS12 */ .$j || !needsTls12(suite));
    });
}
function hasFiniteField(code) {
    const { keyExchange } = findSuite(code);
    return /^DHE_|^DH_anon|^PSK_DHE/.test(keyExchange);
}
function needsTls12(suite) {
    if (suite.aead || suite.keyExchange.startsWith('GOSTR341112'))
        return true;
    return /^(?:SHA\d{3}|SM3|IMIT)$/.test(suite.hash) && !suite.keyExchange.endsWith('PSK');
}
function readSuiteName(code, name, openssl) {
    const at = name.indexOf(WITH);
    if (at < 0) {
        const isTls13 = name.startsWith('TLS_');
        const rest = isTls13 ? name.slice('TLS_'.length) : name;
        const [cipher, hash] = isTls13 ? cutHash(rest) : [name, ''];
        const isAead = isTls13 && !cipher.startsWith('SHA');
        return { code, name, openssl, keyExchange: '', cipher, hash, aead: isAead, forwardSecret: isTls13, tls13: isTls13 };
    }
    const keyExchange = name.slice('TLS_'.length, at);
    const rest = name.slice(at + WITH.length);
    const [cipher, hash] = cutHash(rest.endsWith('_2') ? rest.slice(0, -2) : rest);
    return {
        code,
        name,
        openssl,
        keyExchange,
        cipher,
        hash,
        aead: AEAD.some((mode) => cipher.includes(mode)),
        forwardSecret: FORWARD_SECRET.some((start) => keyExchange.startsWith(start)),
        tls13: false,
    };
}
function cutHash(text) {
    const at = text.lastIndexOf('_');
    const hash = text.slice(at + 1);
    return at > 0 && HASHES.includes(hash) ? [text.slice(0, at), hash] : [text, ''];
}


/***/ }),

/***/ 8754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $j: () => (/* binding */ TLS12),
/* harmony export */   Am: () => (/* binding */ findVersion),
/* harmony export */   Dh: () => (/* binding */ SSL2),
/* harmony export */   KV: () => (/* binding */ SSL3),
/* harmony export */   gY: () => (/* binding */ TLS13),
/* harmony export */   gh: () => (/* binding */ TLS11),
/* harmony export */   nA: () => (/* binding */ TLS10),
/* harmony export */   sh: () => (/* binding */ versionName)
/* harmony export */ });
/* harmony import */ var _hex_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5778);

const SSL2 = 0x0002;
const SSL3 = 0x0300;
const TLS10 = 0x0301;
const TLS11 = 0x0302;
const TLS12 = 0x0303;
const TLS13 = 0x0304;
const NAMES = new Map([
    [SSL2, 'SSLv2'],
    [SSL3, 'SSLv3'],
    [TLS10, 'TLSv1'],
    [TLS11, 'TLSv1.1'],
    [TLS12, 'TLSv1.2'],
    [TLS13, 'TLSv1.3'],
]);
function versionName(version) {
    return NAMES.get(version) ?? (0,_hex_js__WEBPACK_IMPORTED_MODULE_0__/* .hex16 */ .L)(version);
}
function findVersion(name) {
    for (const [version, known] of NAMES)
        if (known === name)
            return version;
    return undefined;
}


/***/ }),

/***/ 3411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
const VERSION = '0.1.0';


/***/ }),

/***/ 7515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ MalformedError)
/* harmony export */ });
class MalformedError extends Error {
    name = 'MalformedError';
    what;
    why;
    offset;
    constructor(what, why, offset) {
        super(`${what}: ${why} at byte ${String(offset)}`);
        this.what = what;
        this.why = why;
        this.offset = offset;
    }
}


/***/ }),

/***/ 1679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ readPemCertificates),
/* harmony export */   Hg: () => (/* binding */ readPemBlocks),
/* harmony export */   I6: () => (/* binding */ writePem)
/* harmony export */ });
const LINE_CHARACTERS = 64;
function writePem(der) {
    const lines = Buffer.from(der)
        .toString('base64')
        .match(new RegExp(`.{1,${String(LINE_CHARACTERS)}}`, 'g')) ?? [];
    return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}
function readPemCertificates(text) {
    return readPemBlocks(text, '(?:X509 )?CERTIFICATE');
}
function readPemBlocks(text, label) {
    const blocks = text.matchAll(new RegExp(`-----BEGIN ${label}-----([A-Za-z0-9+/=\\s]*)-----END`, 'g'));
    return [...blocks].map(([, base64 = '']) => new Uint8Array(Buffer.from(base64, 'base64')));
}


/***/ }),

/***/ 9162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   LD: () => (/* binding */ readList),
/* harmony export */   mP: () => (/* binding */ Reader),
/* harmony export */   yw: () => (/* binding */ readAll)
/* harmony export */ });
/* harmony import */ var _malformed_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7515);

class Reader {
    #what;
    #bytes;
    #offset = 0;
    constructor(what, bytes) {
        this.#what = what;
        this.#bytes = bytes;
    }
    get left() {
        return this.#bytes.length - this.#offset;
    }
    u8() {
        return this.#number(1);
    }
    u16() {
        return this.#number(2);
    }
    u24() {
        return this.#number(3);
    }
    u32() {
        return this.#number(4);
    }
    u64() {
        return (BigInt(this.u32()) << 32n) | BigInt(this.u32());
    }
    bytes(count) {
        if (count > this.left)
            this.fail(`${String(count)} bytes wanted, ${String(this.left)} left`);
        this.#offset += count;
        return this.#bytes.subarray(this.#offset - count, this.#offset);
    }
    rest() {
        return this.bytes(this.left);
    }
    vector(lengthBytes) {
        return this.bytes(this.#number(lengthBytes));
    }
    sub(what, lengthBytes, read) {
        return readAll(what, this.vector(lengthBytes), read);
    }
    fail(why) {
        throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedError */ .G(this.#what, why, this.#offset);
    }
    #number(size) {
        if (size > this.left)
            this.fail(`${String(size)} bytes wanted, ${String(this.left)} left`);
        const end = this.#offset + size;
        let value = 0;
        while (this.#offset < end)
            value = value * 256 + (this.#bytes[this.#offset++] ?? 0);
        return value;
    }
}
function readAll(what, bytes, read) {
    const reader = new Reader(what, bytes);
    const value = read(reader);
    if (reader.left > 0)
        reader.fail(`${String(reader.left)} bytes left over`);
    return value;
}
function readList(reader, read) {
    const items = [];
    while (reader.left > 0)
        items.push(read(reader));
    return items;
}


/***/ }),

/***/ 4518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ readCertificateMessage),
/* harmony export */   v: () => (/* binding */ readCertificateMessage13)
/* harmony export */ });
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9162);
/* harmony import */ var _server_hello_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3549);


function readCertificateMessage(body) {
    return (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .readAll */ .yw)('Certificate', body, (reader) => reader.sub('Certificate.certificate_list', 3, (list) => (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .readList */ .LD)(list, (entry) => entry.vector(3))));
}
function readCertificateMessage13(body) {
    return (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .readAll */ .yw)('Certificate', body, (reader) => {
        reader.vector(1);
        return reader.sub('Certificate.certificate_list', 3, (list) => (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .readList */ .LD)(list, (entry) => ({
            der: entry.vector(3),
            extensions: entry.sub('CertificateEntry.extensions', 2, _server_hello_js__WEBPACK_IMPORTED_MODULE_1__/* .readExtensions */ .H),
        })));
    });
}


/***/ }),

/***/ 2128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readCertificateRequest),
/* harmony export */   c: () => (/* binding */ readCertificateRequest13)
/* harmony export */ });
/* harmony import */ var _spec_extensions_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9985);
/* harmony import */ var _spec_versions_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8754);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9162);
/* harmony import */ var _server_hello_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3549);




function readCertificateRequest(body, version) {
    return (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .readAll */ .yw)('CertificateRequest', body, (reader) => ({
        types: [...reader.vector(1)],
        schemes: version === _spec_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .TLS12 */ .$j ? readSchemes(reader) : [],
        authorities: readAuthorities(reader),
    }));
}
function readCertificateRequest13(body) {
    return (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .readAll */ .yw)('CertificateRequest', body, (reader) => {
        reader.vector(1);
        const extensions = reader.sub('CertificateRequest.extensions', 2, _server_hello_js__WEBPACK_IMPORTED_MODULE_2__/* .readExtensions */ .H);
        const schemes = extensions.get(_spec_extensions_js__WEBPACK_IMPORTED_MODULE_3__/* .EXT_SIGNATURE_ALGORITHMS */ .e8);
        const authorities = extensions.get(_spec_extensions_js__WEBPACK_IMPORTED_MODULE_3__/* .EXT_CERTIFICATE_AUTHORITIES */ .WX);
        return {
            types: [],
            schemes: schemes === undefined ? [] : (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .readAll */ .yw)('signature_algorithms', schemes, readSchemes),
            authorities: authorities === undefined ? [] : (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .readAll */ .yw)('certificate_authorities', authorities, readAuthorities),
        };
    });
}
function readSchemes(reader) {
    return reader.sub('SignatureSchemeList', 2, (list) => (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .readList */ .LD)(list, (r) => r.u16()));
}
function readAuthorities(reader) {
    return reader.sub('certificate_authorities', 2, (list) => (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .readList */ .LD)(list, (r) => r.vector(2)));
}


/***/ }),

/***/ 2295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readCertificateStatus)
/* harmony export */ });
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9162);

const OCSP = 1;
function readCertificateStatus(body) {
    return (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .readAll */ .yw)('CertificateStatus', body, (reader) => {
        const type = reader.u8();
        if (type !== OCSP)
            reader.fail(`status type ${String(type)}, expected ocsp (1)`);
        return reader.vector(3);
    });
}


/***/ }),

/***/ 840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  h: () => (/* binding */ recordVersionOf),
  n: () => (/* binding */ writeClientHello)
});

// EXTERNAL MODULE: ./lib/spec/cipher-suites.js
var cipher_suites = __nccwpck_require__(332);
// EXTERNAL MODULE: ./lib/spec/extensions.js
var spec_extensions = __nccwpck_require__(9985);
// EXTERNAL MODULE: ./lib/spec/versions.js
var versions = __nccwpck_require__(8754);
// EXTERNAL MODULE: ./lib/wire/writer.js
var writer = __nccwpck_require__(8634);
;// CONCATENATED MODULE: ./lib/wire/tls/client-extensions.js


const PSK_DHE_KE = 1;
function extensionsOf(hello) {
    if (hello.version === versions/* SSL3 */.KV)
        return [];
    return [...common(hello), ...(hello.version === versions/* TLS13 */.gY ? newest(hello) : legacy(hello))];
}
function common({ serverName, groups, alpn = [], certificateStatus = false }) {
    return [
        ...when(serverName !== null, spec_extensions/* EXT_SERVER_NAME */.w$, (w) => w.vector(2, (l) => l.u8(0).vector(2, (n) => n.bytes(Buffer.from(serverName ?? '', 'latin1'))))),
        ...when(groups.length > 0, spec_extensions/* EXT_SUPPORTED_GROUPS */.Sr, (w) => w.vector(2, (l) => {
            u16s(l, groups);
        })),
        ...when(certificateStatus, spec_extensions/* EXT_STATUS_REQUEST */.PL, (w) => w.u8(1).u16(0).u16(0)),
        ...when(certificateStatus, spec_extensions/* EXT_SIGNED_CERTIFICATE_TIMESTAMP */.gA, () => undefined),
        ...when(alpn.length > 0, spec_extensions/* EXT_ALPN */.GJ, (w) => w.vector(2, (l) => {
            for (const name of alpn)
                l.vector(1, (n) => n.bytes(Buffer.from(name, 'latin1')));
        })),
    ];
}
function newest(hello) {
    const { keyShares, certificateCompression = [], olderVersions = [] } = hello;
    return [
        ...signatureAlgorithms(hello),
        ...when(certificateCompression.length > 0, spec_extensions/* EXT_COMPRESS_CERTIFICATE */.Zc, (w) => w.vector(1, (l) => {
            u16s(l, certificateCompression);
        })),
        ...when(olderVersions.length > 0, spec_extensions/* EXT_EC_POINT_FORMATS */.tr, (w) => w.vector(1, (l) => l.u8(0))),
        ...always(spec_extensions/* EXT_SUPPORTED_VERSIONS */.xl, (w) => w.vector(1, (l) => {
            u16s(l, [versions/* TLS13 */.gY, ...olderVersions]);
        })),
        ...always(spec_extensions/* EXT_PSK_KEY_EXCHANGE_MODES */.iE, (w) => w.vector(1, (l) => l.u8(PSK_DHE_KE))),
        ...always(spec_extensions/* EXT_KEY_SHARE */.Yj, (w) => w.vector(2, (l) => {
            for (const share of keyShares)
                l.u16(share.group).vector(2, (key) => key.bytes(share.publicKey));
        })),
    ];
}
function legacy(hello) {
    return [
        ...(hello.version === versions/* TLS12 */.$j ? signatureAlgorithms(hello) : []),
        ...always(spec_extensions/* EXT_EC_POINT_FORMATS */.tr, (w) => w.vector(1, (l) => l.u8(0))),
        ...always(spec_extensions/* EXT_EXTENDED_MASTER_SECRET */.Gk),
        ...when(hello.sessionTicket !== false, spec_extensions/* EXT_SESSION_TICKET */.sn, () => undefined),
        ...always(spec_extensions/* EXT_RENEGOTIATION_INFO */.Cr, (w) => w.vector(1, () => undefined)),
    ];
}
function signatureAlgorithms({ schemes, certificateSchemes }) {
    return [
        ...always(spec_extensions/* EXT_SIGNATURE_ALGORITHMS */.e8, (w) => w.vector(2, (l) => {
            u16s(l, schemes);
        })),
        ...when(certificateSchemes !== undefined, spec_extensions/* EXT_SIGNATURE_ALGORITHMS_CERT */.pn, (w) => w.vector(2, (l) => {
            u16s(l, certificateSchemes ?? []);
        })),
    ];
}
function u16s(writer, values) {
    for (const value of values)
        writer.u16(value);
}
function always(type, write = () => undefined) {
    return [[type, (writer) => void write(writer)]];
}
function when(isSent, type, write) {
    return isSent ? always(type, write) : [];
}

// EXTERNAL MODULE: ./lib/wire/tls/handshake.js
var handshake = __nccwpck_require__(3882);
;// CONCATENATED MODULE: ./lib/wire/tls/client-hello.js






const PADDED_FROM = 256;
const PADDED_TO = 512;
function writeClientHello(hello) {
    const extensions = extensionsOf(hello);
    const message = writeMessage(hello, extensions);
    if (extensions.length === 0 || message.length < PADDED_FROM || message.length >= PADDED_TO)
        return message;
    const short = PADDED_TO - message.length;
    return writeMessage(hello, [...extensions, [spec_extensions/* EXT_PADDING */.Kh, (writer) => void writer.bytes(new Uint8Array(short))]]);
}
function recordVersionOf(hello) {
    return Math.min(hello.version, versions/* TLS10 */.nA);
}
function writeMessage(hello, extensions) {
    const suites = hello.version === versions/* SSL3 */.KV ? [...hello.suites, cipher_suites/* RENEGOTIATION_INFO_SCSV */.GA] : hello.suites;
    return new writer/* Writer */.A()
        .u8(handshake/* HANDSHAKE_CLIENT_HELLO */.X_)
        .vector(3, (body) => {
        body.u16(Math.min(hello.version, versions/* TLS12 */.$j));
        body.bytes(hello.random);
        body.vector(1, (writer) => writer.bytes(hello.version === versions/* TLS13 */.gY ? hello.sessionId : []));
        body.vector(2, (writer) => {
            for (const suite of suites)
                writer.u16(suite);
        });
        body.vector(1, (writer) => writer.bytes(hello.compression ?? [0]));
        if (extensions.length === 0)
            return;
        body.vector(2, (list) => {
            for (const [type, write] of extensions)
                list.u16(type).vector(2, write);
        });
    })
        .finish();
}


/***/ }),

/***/ 5761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readFlight)
/* harmony export */ });
/* harmony import */ var _malformed_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7515);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9162);
/* harmony import */ var _certificate_message_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4518);
/* harmony import */ var _certificate_request_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2128);
/* harmony import */ var _certificate_status_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2295);
/* harmony import */ var _handshake_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(3882);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(8526);
/* harmony import */ var _server_hello_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(3549);
/* harmony import */ var _server_key_exchange_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(3626);









const MAX_WARNINGS = 32;
function readFlight(received) {
    const records = (0,_record_js__WEBPACK_IMPORTED_MODULE_6__/* .readRecords */ .T3)(received);
    const messages = (0,_handshake_js__WEBPACK_IMPORTED_MODULE_5__/* .readHandshakes */ .v0)(records.filter((r) => r.type === _record_js__WEBPACK_IMPORTED_MODULE_6__/* .CONTENT_HANDSHAKE */ .iW).map((r) => r.fragment));
    const find = (type, read) => {
        const found = messages.find((message) => message.type === type);
        return found === undefined ? null : read(found.body);
    };
    const hello = find(_handshake_js__WEBPACK_IMPORTED_MODULE_5__/* .HANDSHAKE_SERVER_HELLO */ .Z1, _server_hello_js__WEBPACK_IMPORTED_MODULE_7__/* .readServerHello */ .Q);
    return {
        serverHello: hello,
        serverHelloMessage: messages.find(({ type }) => type === _handshake_js__WEBPACK_IMPORTED_MODULE_5__/* .HANDSHAKE_SERVER_HELLO */ .Z1)?.message ?? null,
        certificates: find(_handshake_js__WEBPACK_IMPORTED_MODULE_5__/* .HANDSHAKE_CERTIFICATE */ ._x, _certificate_message_js__WEBPACK_IMPORTED_MODULE_2__/* .readCertificateMessage */ .B),
        staple: find(_handshake_js__WEBPACK_IMPORTED_MODULE_5__/* .HANDSHAKE_CERTIFICATE_STATUS */ .f5, _certificate_status_js__WEBPACK_IMPORTED_MODULE_4__/* .readCertificateStatus */ .S),
        keyExchange: hello === null
            ? null
            : find(_handshake_js__WEBPACK_IMPORTED_MODULE_5__/* .HANDSHAKE_SERVER_KEY_EXCHANGE */ .Ix, (body) => (0,_server_key_exchange_js__WEBPACK_IMPORTED_MODULE_8__/* .readServerKeyExchange */ .u)(body, hello.version, hello.suite)),
        certificateRequest: hello === null
            ? null
            : find(_handshake_js__WEBPACK_IMPORTED_MODULE_5__/* .HANDSHAKE_CERTIFICATE_REQUEST */ .gN, (body) => (0,_certificate_request_js__WEBPACK_IMPORTED_MODULE_3__/* .readCertificateRequest */ .L)(body, hello.version)),
        alert: readFatalAlert(records),
        isComplete: messages.some(({ type }) => type === _handshake_js__WEBPACK_IMPORTED_MODULE_5__/* .HANDSHAKE_SERVER_HELLO_DONE */ .ui),
        encrypted: records.filter((record) => record.type === _record_js__WEBPACK_IMPORTED_MODULE_6__/* .CONTENT_APPLICATION_DATA */ .qe),
    };
}
function readFatalAlert(records) {
    const alerts = records.filter(({ type }) => type === _record_js__WEBPACK_IMPORTED_MODULE_6__/* .CONTENT_ALERT */ .x3);
    if (alerts.length > MAX_WARNINGS)
        throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedError */ .G('Alert', `${String(alerts.length)} of them`, 0);
    for (const { fragment } of alerts) {
        const alert = (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .readAll */ .yw)('Alert', fragment, (r) => ({ fatal: r.u8() === 2, description: r.u8() }));
        if (alert.fatal)
            return alert;
    }
    return null;
}


/***/ }),

/***/ 3882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cp: () => (/* binding */ HANDSHAKE_CERTIFICATE_VERIFY),
/* harmony export */   Ix: () => (/* binding */ HANDSHAKE_SERVER_KEY_EXCHANGE),
/* harmony export */   L7: () => (/* binding */ writeHandshake),
/* harmony export */   U$: () => (/* binding */ HANDSHAKE_ENCRYPTED_EXTENSIONS),
/* harmony export */   X_: () => (/* binding */ HANDSHAKE_CLIENT_HELLO),
/* harmony export */   Z1: () => (/* binding */ HANDSHAKE_SERVER_HELLO),
/* harmony export */   _7: () => (/* binding */ HANDSHAKE_COMPRESSED_CERTIFICATE),
/* harmony export */   _x: () => (/* binding */ HANDSHAKE_CERTIFICATE),
/* harmony export */   f5: () => (/* binding */ HANDSHAKE_CERTIFICATE_STATUS),
/* harmony export */   fh: () => (/* binding */ HANDSHAKE_FINISHED),
/* harmony export */   gN: () => (/* binding */ HANDSHAKE_CERTIFICATE_REQUEST),
/* harmony export */   rT: () => (/* binding */ HANDSHAKE_NEW_SESSION_TICKET),
/* harmony export */   ui: () => (/* binding */ HANDSHAKE_SERVER_HELLO_DONE),
/* harmony export */   v0: () => (/* binding */ readHandshakes),
/* harmony export */   xW: () => (/* binding */ concat)
/* harmony export */ });
/* harmony import */ var _malformed_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7515);
/* harmony import */ var _writer_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8634);


const HANDSHAKE_CLIENT_HELLO = 1;
const HANDSHAKE_SERVER_HELLO = 2;
const HANDSHAKE_NEW_SESSION_TICKET = 4;
const HANDSHAKE_ENCRYPTED_EXTENSIONS = 8;
const HANDSHAKE_CERTIFICATE = 11;
const HANDSHAKE_SERVER_KEY_EXCHANGE = 12;
const HANDSHAKE_CERTIFICATE_REQUEST = 13;
const HANDSHAKE_SERVER_HELLO_DONE = 14;
const HANDSHAKE_CERTIFICATE_VERIFY = 15;
const HANDSHAKE_FINISHED = 20;
const HANDSHAKE_CERTIFICATE_STATUS = 22;
const HANDSHAKE_COMPRESSED_CERTIFICATE = 25;
const MAX_MESSAGE = 2 ** 20;
const HEADER_BYTES = 4;
function readHandshakes(fragments) {
    const stream = fragments.length === 1 && fragments[0] !== undefined ? fragments[0] : concat(fragments);
    const messages = [];
    let offset = 0;
    while (stream.length - offset >= HEADER_BYTES) {
        const [type = 0, high = 0, middle = 0, low = 0] = stream.subarray(offset, offset + HEADER_BYTES);
        const length = high * 65_536 + middle * 256 + low;
        if (length > MAX_MESSAGE)
            throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedError */ .G('Handshake', `length ${String(length)} over the limit`, offset + 1);
        const end = offset + HEADER_BYTES + length;
        if (stream.length < end)
            break;
        messages.push({ type, body: stream.subarray(offset + HEADER_BYTES, end), message: stream.subarray(offset, end) });
        offset = end;
    }
    return messages;
}
function writeHandshake(type, write) {
    return new _writer_js__WEBPACK_IMPORTED_MODULE_1__/* .Writer */ .A()
        .u8(type)
        .vector(3, (body) => void write(body))
        .finish();
}
function concat(parts) {
    const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
    let offset = 0;
    for (const part of parts) {
        joined.set(part, offset);
        offset += part.length;
    }
    return joined;
}


/***/ }),

/***/ 8526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T3: () => (/* binding */ readRecords),
/* harmony export */   "do": () => (/* binding */ looksLikeTls),
/* harmony export */   iW: () => (/* binding */ CONTENT_HANDSHAKE),
/* harmony export */   qe: () => (/* binding */ CONTENT_APPLICATION_DATA),
/* harmony export */   rh: () => (/* binding */ writeRecord),
/* harmony export */   x3: () => (/* binding */ CONTENT_ALERT)
/* harmony export */ });
/* unused harmony export CONTENT_CHANGE_CIPHER_SPEC */
/* harmony import */ var _malformed_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7515);
/* harmony import */ var _writer_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8634);


const CONTENT_CHANGE_CIPHER_SPEC = 20;
const CONTENT_ALERT = 21;
const CONTENT_HANDSHAKE = 22;
const CONTENT_APPLICATION_DATA = 23;
const MAX_FRAGMENT = 2 ** 14 + 2048;
const HEADER_BYTES = 5;
const MAX_RECORDS = 1024;
function readRecords(received) {
    const records = [];
    let offset = 0;
    while (offset < received.length) {
        const header = received.subarray(offset, offset + HEADER_BYTES);
        const [type = 0, major = 3, minor = 0, high = 0, low = 0] = header;
        if (type < CONTENT_CHANGE_CIPHER_SPEC || type > 24) {
            throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedError */ .G('TLSPlaintext', `content type ${String(type)} unknown`, offset);
        }
        if (major !== 3)
            throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedError */ .G('TLSPlaintext', `version ${String(major)}.${String(minor)} unknown`, offset + 1);
        const length = high * 256 + low;
        if (length > MAX_FRAGMENT)
            throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedError */ .G('TLSPlaintext', `length ${String(length)} over the limit`, offset + 3);
        const end = offset + HEADER_BYTES + length;
        if (header.length < HEADER_BYTES || received.length < end)
            break;
        if (records.length === MAX_RECORDS)
            throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedError */ .G('TLSPlaintext', 'more records than any flight has', offset);
        records.push({
            type,
            version: major * 256 + minor,
            fragment: received.subarray(offset + HEADER_BYTES, end),
            header,
        });
        offset = end;
    }
    return records;
}
function writeRecord(type, version, fragment) {
    return new _writer_js__WEBPACK_IMPORTED_MODULE_1__/* .Writer */ .A()
        .u8(type)
        .u16(version)
        .vector(2, (writer) => writer.bytes(fragment))
        .finish();
}
function looksLikeTls(received) {
    const [type, major] = received;
    return (type === undefined || (type >= CONTENT_CHANGE_CIPHER_SPEC && type <= 24 && (major === undefined || major === 3)));
}


/***/ }),

/***/ 3549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ readExtensions),
/* harmony export */   Q: () => (/* binding */ readServerHello)
/* harmony export */ });
/* harmony import */ var _spec_extensions_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9985);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9162);


const RETRY_REQUEST_RANDOM = 'cf21ad74e59a6111be1d8c021e65b891c2a211167abb8c5e079e09e2c8a8339c';
function readServerHello(body) {
    return (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .readAll */ .yw)('ServerHello', body, (reader) => {
        const legacyVersion = reader.u16();
        const random = reader.bytes(32);
        const sessionId = reader.vector(1);
        if (sessionId.length > 32)
            reader.fail('session id of more than 32 bytes');
        const suite = reader.u16();
        const compression = reader.u8();
        const extensions = reader.left === 0 ? new Map() : reader.sub('ServerHello.extensions', 2, readExtensions);
        const isRetryRequest = Buffer.from(random).toString('hex') === RETRY_REQUEST_RANDOM;
        const versions = extensions.get(_spec_extensions_js__WEBPACK_IMPORTED_MODULE_1__/* .EXT_SUPPORTED_VERSIONS */ .xl);
        const keyShare = extensions.get(_spec_extensions_js__WEBPACK_IMPORTED_MODULE_1__/* .EXT_KEY_SHARE */ .Yj);
        return {
            version: versions === undefined ? legacyVersion : (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .readAll */ .yw)('supported_versions', versions, (r) => r.u16()),
            random,
            sessionId,
            suite,
            compression,
            isRetryRequest,
            keyShare: keyShare === undefined
                ? null
                : (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .readAll */ .yw)('key_share', keyShare, (r) => ({ group: r.u16(), publicKey: isRetryRequest ? null : r.vector(2) })),
            extensions,
        };
    });
}
function readExtensions(reader) {
    const extensions = new Map();
    (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .readList */ .LD)(reader, (r) => {
        const type = r.u16();
        if (extensions.has(type))
            r.fail(`extension ${String(type)} stands twice`);
        extensions.set(type, r.vector(2));
    });
    return extensions;
}


/***/ }),

/***/ 3626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ bitsOf),
/* harmony export */   u: () => (/* binding */ readServerKeyExchange)
/* harmony export */ });
/* harmony import */ var _spec_suite_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1055);
/* harmony import */ var _spec_versions_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8754);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9162);



const NAMED_CURVE = 3;
const NOTHING = { group: null, dh: null, rsaBits: null, scheme: null };
function readServerKeyExchange(body, version, suite) {
    const { keyExchange } = (0,_spec_suite_js__WEBPACK_IMPORTED_MODULE_0__/* .findSuite */ .gQ)(suite);
    const read = readerOf(keyExchange);
    if (read === null)
        return null;
    const isSigned = !/_anon|PSK/.test(keyExchange);
    return (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .readAll */ .yw)('ServerKeyExchange', body, (reader) => {
        if (keyExchange.includes('PSK'))
            reader.vector(2);
        const params = { ...NOTHING, ...read(reader) };
        if (!isSigned)
            return params;
        const scheme = version === _spec_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .TLS12 */ .$j ? reader.u16() : null;
        reader.vector(2);
        return { ...params, scheme };
    });
}
function readerOf(keyExchange) {
    if (/^ECDHE_|^ECDH_anon/.test(keyExchange))
        return readEcdh;
    if (/^DHE_|^DH_anon|^PSK_DHE/.test(keyExchange))
        return readDh;
    if (keyExchange.startsWith('RSA_EXPORT'))
        return readRsa;
    return /^(?:RSA_)?PSK$/.test(keyExchange) ? () => ({}) : null;
}
function readEcdh(reader) {
    const curveType = reader.u8();
    if (curveType !== NAMED_CURVE)
        reader.fail(`curve type ${String(curveType)}, expected a named curve`);
    const group = reader.u16();
    reader.vector(1);
    return { group };
}
function readDh(reader) {
    const prime = withoutLeadingZeros(reader.vector(2));
    const generator = withoutLeadingZeros(reader.vector(2));
    reader.vector(2);
    return { dh: { prime, generator } };
}
function readRsa(reader) {
    const modulus = withoutLeadingZeros(reader.vector(2));
    reader.vector(2);
    return { rsaBits: bitsOf(modulus) };
}
function withoutLeadingZeros(bytes) {
    const first = bytes.findIndex((byte) => byte !== 0);
    return first < 0 ? new Uint8Array() : bytes.subarray(first);
}
function bitsOf(bytes) {
    const [first = 0] = bytes;
    return bytes.length === 0 ? 0 : bytes.length * 8 - Math.clz32(first) + 24;
}


/***/ }),

/***/ 8634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ Writer)
/* harmony export */ });
class Writer {
    #bytes = new Uint8Array(FIRST_BYTES);
    #length = 0;
    u8(value) {
        return this.#number(value, 1);
    }
    u16(value) {
        return this.#number(value, 2);
    }
    u64(value) {
        const octets = Buffer.alloc(8);
        octets.writeBigUInt64BE(value);
        return this.bytes(octets);
    }
    bytes(bytes) {
        this.#makeRoom(bytes.length);
        this.#bytes.set(bytes, this.#length);
        this.#length += bytes.length;
        return this;
    }
    vector(lengthBytes, write) {
        const at = this.#length;
        this.#number(0, lengthBytes);
        write(this);
        const length = this.#length - at - lengthBytes;
        if (length >= 256 ** lengthBytes)
            throw new RangeError(`${String(length)} bytes do not fit a ${String(lengthBytes)}-byte length`);
        this.#put(at, length, lengthBytes);
        return this;
    }
    finish() {
        return this.#bytes.slice(0, this.#length);
    }
    #number(value, size) {
        this.#makeRoom(size);
        this.#put(this.#length, value, size);
        this.#length += size;
        return this;
    }
    #put(at, value, size) {
        for (let left = size, rest = value; left > 0; left--, rest = Math.floor(rest / 256)) {
            this.#bytes[at + left - 1] = rest % 256;
        }
    }
    #makeRoom(count) {
        const needed = this.#length + count;
        if (needed <= this.#bytes.length)
            return;
        const larger = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
        larger.set(this.#bytes.subarray(0, this.#length));
        this.#bytes = larger;
    }
}
const FIRST_BYTES = 1024;


/***/ }),

/***/ 6626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ fingerprintOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);

function fingerprintOf(der) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(der).digest('hex');
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(518);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
