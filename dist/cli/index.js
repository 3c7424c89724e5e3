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

/***/ 3311:
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
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(234);

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
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
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

/***/ 234:
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
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./lib/core/phase.js
var core_phase = __nccwpck_require__(2652);
// EXTERNAL MODULE: ./lib/gate/check.js + 1 modules
var check = __nccwpck_require__(6634);
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
// EXTERNAL MODULE: ./lib/net/network.js + 8 modules
var net_network = __nccwpck_require__(1651);
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
        timeoutMs: value('timeout', (text) => (0,core_window/* parseSeconds */.fL)(text, MAX_TIMEOUT_MS), 'seconds ("10") or a duration ("2m") of at most an hour') ?? net_network/* DEFAULT_NETWORK_OPTIONS */.s.timeoutMs,
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

// EXTERNAL MODULE: ./lib/host/files.js
var files = __nccwpck_require__(657);
// EXTERNAL MODULE: ./lib/host/trust-stores.js
var trust_stores = __nccwpck_require__(7279);
;// CONCATENATED MODULE: ./lib/probes/facts.js
const FACTS_SEEN = [
    'alpn',
    'alternateChains',
    'certificateCompression',
    'chain',
    'cipherOrder',
    'cipherSuites',
    'clientCertificate',
    'compression',
    'diffieHellman',
    'earlyData',
    'extendedMasterSecret',
    'fallbackScsv',
    'groups',
    'handshakeScts',
    'http',
    'largeHello',
    'namelessChain',
    'plainHttp',
    'reach',
    'resumption',
    'secureRenegotiation',
    'signatureSchemes',
    'staple',
    'versions',
];

// EXTERNAL MODULE: ./lib/cli/io.js
var cli_io = __nccwpck_require__(8908);
// EXTERNAL MODULE: ./lib/cli/options.js
var options = __nccwpck_require__(9048);
// EXTERNAL MODULE: ./lib/cli/output.js
var output = __nccwpck_require__(1517);
// EXTERNAL MODULE: ./lib/cli/progress.js
var cli_progress = __nccwpck_require__(9095);
// EXTERNAL MODULE: ./lib/core/placeholder.js
var placeholder = __nccwpck_require__(598);
// EXTERNAL MODULE: ./lib/host/machine.js
var machine = __nccwpck_require__(9491);
;// CONCATENATED MODULE: ./lib/cli/transaction-tools.js




function readTransactionTools(values, { cwd, env }) {
    return {
        variables: (name) => env[name],
        readFile: (path) => (0,machine/* readTextOn */.h)(machine/* thisMachine */.g, (0,external_node_path_.resolve)(cwd, path)),
        clientCertificate: clientCertificateOf(values),
        keyPassword: env.TLS_GATE_KEY_PASSWORD,
        hide: () => undefined,
    };
}
function clientCertificateOf({ 'client-certificate': certificate, 'client-key': key, }) {
    if (certificate === undefined && key === undefined)
        return null;
    if (certificate === undefined || key === undefined) {
        throw new cli_io/* UsageError */.eb('--client-certificate and --client-key: one found, expected both');
    }
    if (key.includes('-----BEGIN'))
        throw new cli_io/* UsageError */.eb('--client-key: a key found, expected the path of its file');
    return { certificate: (0,placeholder/* escaped */.Mk)(certificate), key: (0,placeholder/* escaped */.Mk)(key), password: null };
}

// EXTERNAL MODULE: ./lib/cli/user-file.js
var user_file = __nccwpck_require__(4230);
// EXTERNAL MODULE: ./lib/cli/written.js + 1 modules
var written = __nccwpck_require__(5995);
;// CONCATENATED MODULE: ./lib/cli/check.js
















async function checkCommand(args, io) {
    const { values, positionals } = (0,options/* parseOptions */.Ac)(args, [
        ...written/* JUDGING_OPTIONS */.u1,
        'base-ref',
        'compare',
        'format',
        'output',
        'observations',
        'only',
        'fail-on',
        'phase',
        'wait-for-certificate',
        'wait-timeout',
        'client-certificate',
        'client-key',
        ...NETWORK_SETTINGS,
    ]);
    const format = (0,options/* readChoice */.Kf)('format', values.format, output/* FORMATS */.hR, 'text');
    const failOn = (0,options/* readChoice */.Kf)('fail-on', values['fail-on'], options/* FAIL_ON */.d$, 'error');
    const phase = (0,options/* readChoice */.Kf)('phase', values.phase, ['auto', ...core_phase/* PHASES */.ZG], null);
    const { network, ctSearch, mistakes } = readNetworkOptions((name) => values[name], (name) => `--${name}`, 'public');
    const revision = values['base-ref'];
    const progress = (0,cli_progress/* progressOn */.z)(io.stderr);
    const waiting = await readWaiting(values, io, progress.say);
    const { scan, report, notices } = await (0,check/* check */.z)({
        written: (0,written/* readWritten */.IL)(values, positionals, io),
        base: revision === undefined ? null : (await __nccwpck_require__.e(/* import() */ 6771).then(__nccwpck_require__.bind(__nccwpck_require__, 6771))).readBase(revision, values, positionals, io),
        readStore: (name) => (0,trust_stores/* readTrustStore */.e)(name, io.cwd),
        readChain: async (path) => (await Promise.all(/* import() */[__nccwpck_require__.e(7357), __nccwpck_require__.e(5681), __nccwpck_require__.e(4547)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7614))).readChainFile(path, io.cwd),
        network,
        ctSearch,
        transactions: readTransactionTools(values, io),
        mistakes: [...mistakes, ...waiting.mistakes],
        only: await readOnly(values.only),
        failOn,
        clock: io.clock,
        onProgress: progress.show,
        phase: await readPhase(phase, io),
        awaiting: waiting.awaiting,
    });
    progress.clear();
    for (const notice of notices)
        io.stderr.write(`${(0,terminal/* terminalText */.eR)(`not looked at: ${(0,config_problem/* formatProblem */.V)(notice)}`)}\n`);
    if (values.observations !== undefined) {
        (0,user_file/* writeUserFile */.fL)('--observations', io.cwd, values.observations, `${JSON.stringify(scan, null, 2)}\n`);
    }
    if (values.state !== undefined) {
        const { renderState } = await Promise.all(/* import() */[__nccwpck_require__.e(7934), __nccwpck_require__.e(102)]).then(__nccwpck_require__.bind(__nccwpck_require__, 102));
        (0,user_file/* writeUserFile */.fL)('--state', io.cwd, values.state, renderState(report.findings));
    }
    await (0,output/* deliver */.cK)(report, format, values.output, io);
    return (0,output/* exitOf */.sX)(report.outcome, failOn);
}
async function readPhase(choice, { env }) {
    if (choice === null)
        return null;
    const { phaseOfEvent } = await __nccwpck_require__.e(/* import() */ 5260).then(__nccwpck_require__.bind(__nccwpck_require__, 5260));
    return { name: choice === 'auto' ? phaseOfEvent(env.GITHUB_EVENT_NAME) : choice, where: '--phase' };
}
async function readWaiting(values, io, onLook) {
    if (values['wait-for-certificate'] === undefined && values['wait-timeout'] === undefined) {
        return { awaiting: null, mistakes: [] };
    }
    const { readAwaiting } = await Promise.all(/* import() */[__nccwpck_require__.e(7357), __nccwpck_require__.e(5681), __nccwpck_require__.e(6549)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2378));
    const { awaiting, mistakes } = await readAwaiting((name) => values[name], (name) => `--${name}`, (path) => (0,files/* readBytes */.io)((0,external_node_path_.resolve)(io.cwd, path)));
    return { awaiting: awaiting && { ...awaiting, sleep: io.sleep, onLook }, mistakes };
}
async function readOnly(text) {
    if (text === undefined)
        return null;
    const names = text.split(',').map((name) => name.trim());
    const seen = FACTS_SEEN;
    const known = names.every((name) => seen.some((fact) => fact === name))
        ? seen
        : [...seen, ...(await Promise.all(/* import() */[__nccwpck_require__.e(7357), __nccwpck_require__.e(5681), __nccwpck_require__.e(8862), __nccwpck_require__.e(8809), __nccwpck_require__.e(7343), __nccwpck_require__.e(1586)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7343))).deductions.map(({ fact }) => fact)];
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
    judge: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(7934), __nccwpck_require__.e(2677)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2677))).judgeCommand,
    compare: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(7934), __nccwpck_require__.e(4065), __nccwpck_require__.e(6720), __nccwpck_require__.e(9040), __nccwpck_require__.e(6554)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5892))).compareCommand,
    verify: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(7357), __nccwpck_require__.e(5681), __nccwpck_require__.e(4065), __nccwpck_require__.e(8862), __nccwpck_require__.e(7982), __nccwpck_require__.e(8809), __nccwpck_require__.e(194)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8945))).verifyCommand,
    baseline: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(7934), __nccwpck_require__.e(2047)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2047))).baselineCommand,
    explain: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(4065), __nccwpck_require__.e(7982), __nccwpck_require__.e(9281)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9281))).explainCommand,
    demo: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(7357), __nccwpck_require__.e(5681), __nccwpck_require__.e(4547), __nccwpck_require__.e(3874)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3874))).demoCommand,
};
const HELP = `tls-gate ${version/* VERSION */.x}: looks at TLS as the callers of an API or webhook see it

  tls-gate check [ENDPOINT...] [--config FILE] [--preset NAME]
                 [--format text|json|markdown|html|sarif|junit|openmetrics] [--output FILE]
                 [--observations FILE] [--only FACT,...] [--fail-on error|warning|never]
                 [--baseline FILE] [--state FILE] [--base-ref COMMIT] [--compare REPORT.json|OBSERVATIONS.json]
                 [--timeout SECONDS] [--concurrency N] [--connections-per-address N] [--retries N] [--proxy URL]
                 [--fetch off|public|anywhere] [--dns-server ADDRESS[:PORT],...]
                 [--ct-search off|crt.sh|certspotter]
                 [--phase auto|before-deploy|after-deploy|scheduled]
                 [--wait-for-certificate FILE|sha256:HEX|serial:HEX|newer-than:TIME] [--wait-timeout SECONDS]
                 [--client-certificate FILE --client-key FILE]
  tls-gate judge OBSERVATIONS.json [--config FILE] [--preset NAME] [--baseline FILE] [--state FILE]
                 [--format ...] [--output FILE] [--fail-on ...]
  tls-gate baseline REPORT.json|OBSERVATIONS.json [--config FILE] [--preset NAME] [--output FILE]
  tls-gate compare BEFORE.json AFTER.json [--config FILE] [--preset NAME] [--format text|json|markdown]
                 [--output FILE] [--fail-on error|warning|never]
  tls-gate verify CHAIN.pem [--host NAME] [--roots FILE|mozilla] [--crls FILE] [--at TIME]
                 [--key FILE] [--policy path|web] [--format text|json]
  tls-gate verify --batch FILE.jsonl
  tls-gate explain RULE [--server NAME] | rules | presets
  tls-gate explain policy [--config FILE] [--preset NAME] [--environment NAME] [--host NAME]
  tls-gate explain endpoints [--config FILE]
  tls-gate demo

An endpoint is https://host[:port][/path], tls://host:port or host[:port], with options after it when quoted:
  "https://api.example.com environment=production connect-to=192.0.2.1 trust=./ca.pem"
  "mail.example.com starttls=smtp"
Without one, those of .github/tls-gate.yml are looked at.

In the phase before-deploy the environments production, prod and live are left out, in after-deploy all others, unless
the policy says otherwise; auto goes by GITHUB_EVENT_NAME.

--wait-for-certificate looks again and again until every address serves that certificate, for 5 minutes unless
--wait-timeout says otherwise ("90", "15m"), and then checks what is served.

verify judges a file of certificates before a server is given it: the leaf first, then its intermediates. --host is a
DNS name or an IP address, TIME such as 2026-03-01T12:00:00Z. Passwords: TLS_GATE_KEY_PASSWORD for --key and --client-key.

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
const MAX_SAID = 1000;
function explainFailure(error, io) {
    const say = (text) => {
        io.stderr.write(`${(0,terminal/* terminalText */.eR)(text, MAX_SAID)}\n`);
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

/***/ 9095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ progressOn)
/* harmony export */ });
/* harmony import */ var _reporters_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8346);

const ERASE_LINE = '\r\x1b[2K';
function progressOn(sink) {
    return {
        say: (sentence) => {
            sink.write(`${(0,_reporters_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(sentence)}\n`);
        },
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

/***/ 5995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  u1: () => (/* binding */ JUDGING_OPTIONS),
  Mk: () => (/* binding */ readNamed),
  IL: () => (/* binding */ readWritten),
  cU: () => (/* binding */ readersOf)
});

// EXTERNAL MODULE: ./lib/host/files.js
var files = __nccwpck_require__(657);
// EXTERNAL MODULE: ./lib/cli/io.js
var io = __nccwpck_require__(8908);
// EXTERNAL MODULE: ./lib/config/resolve-policy.js + 13 modules
var resolve_policy = __nccwpck_require__(396);
// EXTERNAL MODULE: ./lib/cli/user-file.js
var user_file = __nccwpck_require__(4230);
;// CONCATENATED MODULE: ./lib/cli/policy-source.js



function readPolicySource(cwd, named) {
    const file = named ?? resolve_policy/* DEFAULT_POLICY_FILE */.mY;
    const text = (0,user_file/* readUserFile */.E1)('--config', cwd, file);
    if (text !== undefined)
        return { file, text };
    if (named !== undefined)
        throw new io/* UsageError */.eb(`--config: there is no file ${JSON.stringify(file)}`);
    return null;
}

;// CONCATENATED MODULE: ./lib/cli/written.js




const JUDGING_OPTIONS = ['config', 'preset', 'baseline', 'state'];
function readWritten(values, endpoints, io) {
    const { cwd } = io;
    return {
        endpoints: (endpoints ?? []).map((text) => ({ text, where: 'argument', origin: null })),
        policyFile: readPolicySource(cwd, values.config),
        preset: values.preset ?? null,
        mayLackEndpoints: endpoints === null,
        readers: endpoints === null ? { ...readersOf(io), list: null } : readersOf(io),
        baseline: values.baseline === undefined ? null : readNamed('--baseline', cwd, values.baseline),
        state: values.state === undefined
            ? null
            : { file: values.state, text: (0,user_file/* readUserFile */.E1)('--state', cwd, values.state) ?? null },
        ...(values.compare === undefined ? {} : { earlier: readNamed('--compare', cwd, values.compare) }),
    };
}
function readNamed(label, cwd, file) {
    const text = (0,user_file/* readUserFile */.E1)(label, cwd, file);
    if (text === undefined)
        throw new io/* UsageError */.eb(`${label}: there is no file ${JSON.stringify(file)}`);
    return { file, text };
}
function readersOf({ cwd, env }) {
    return {
        local: (path) => Promise.resolve((0,files/* readTextWithin */.bf)(cwd, path)),
        list: (reachesInto) => Promise.resolve().then(() => (0,files/* listFiles */.CS)(cwd, reachesInto)),
        remote: async (file) => {
            const token = env.GITHUB_TOKEN ?? env.GH_TOKEN;
            if (token === undefined || token === '')
                throw new Error('GITHUB_TOKEN is not set');
            const { readRepositoryFile } = await Promise.all(/* import() */[__nccwpck_require__.e(2413), __nccwpck_require__.e(2976)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2976));
            return readRepositoryFile(file, token);
        },
    };
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

/***/ 7049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ parseEndpoint)
/* harmony export */ });
/* harmony import */ var _core_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8776);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2006);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9193);
/* harmony import */ var _port_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9467);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2774);





const MAX_TEXT = 2048;
function parseEndpoint(text, plainPort = null) {
    if (text === '')
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .mistaken */ .R)('an endpoint is missing: expected for instance https://api.example.com');
    if (text.length > MAX_TEXT) {
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .mistaken */ .R)(`an endpoint of ${String(text.length)} characters: at most ${String(MAX_TEXT)} are allowed`);
    }
    const wrong = /[\p{Cc}\p{Cf}\p{Cs}\p{Z}\\]/u.exec(text)?.[0];
    if (wrong !== undefined) {
        const found = wrong === ' ' ? 'a space' : `the character "${(0,_core_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(wrong)}"`;
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .mistaken */ .R)(`an endpoint cannot hold ${found}: write it percent-encoded in a path, or leave it out`);
    }
    const [, scheme = null, rest = ''] = /^(?:([a-z][a-z0-9+.-]*):\/\/)?(.*)$/is.exec(text) ?? [];
    const authority = /^[^/?#]*/.exec(rest)?.[0] ?? '';
    if (holdsUser(authority, rest)) {
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .mistaken */ .R)('a user name or password in an endpoint is a secret in a file: leave out what stands before the "@"');
    }
    const wrongScheme = checkScheme(scheme);
    if (wrongScheme !== undefined)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .mistaken */ .R)(wrongScheme);
    const isTls = scheme?.toLowerCase() === 'tls' || (scheme === null && plainPort !== null);
    if (!isTls && plainPort !== null) {
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .mistaken */ .R)('HTTPS begins with TLS, so "starttls" cannot go with it: write tls://host[:port], or leave it out');
    }
    if (rest.includes('#'))
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .mistaken */ .R)('a fragment ("#" and what follows) is never sent to a server: leave it out');
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
            return `the scheme ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(scheme ?? '')} is not one that is looked at: expected https:// or tls://`;
    }
}
function parseAuthority(authority) {
    const [, hostText = '', portText] = /^(\[[^\]]*\]|[^:]*)(?::(.*))?$/s.exec(authority) ?? [];
    if (portText?.includes(':') === true) {
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .mistaken */ .R)(`${(0,_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(authority)} has more than one colon: an IPv6 address stands in brackets, [2001:db8::1]:443`);
    }
    const host = (0,_host_js__WEBPACK_IMPORTED_MODULE_0__/* .parseHost */ .X)(hostText);
    if ('mistake' in host)
        return host;
    if (portText === undefined)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)({ ...host.value, port: null });
    const port = (0,_port_js__WEBPACK_IMPORTED_MODULE_4__/* .parsePort */ .p)(portText);
    return 'mistake' in port ? port : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)({ ...host.value, port: port.value });
}
function httpsAddress(place, tail, scheme) {
    const { host, isAddress, port } = place;
    if (scheme === null && tail !== '')
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .mistaken */ .R)('a path needs a scheme: write https:// in front of the host');
    const { pathname, search } = new URL(`https://host${tail}`);
    const path = `${pathname}${search}`;
    const portText = port === null || port === 443 ? '' : `:${String(port)}`;
    const url = `https://${inUrl(host)}${portText}${path}`;
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)({ url, scheme: 'https', host, hostIsAddress: isAddress, port: port ?? 443, path });
}
function tlsAddress(place, tail, plainPort) {
    const { host, isAddress } = place;
    const port = place.port ?? plainPort;
    if (port === null)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .mistaken */ .R)('a tls:// address has no default port: write tls://host:port');
    if (tail !== '')
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .mistaken */ .R)('a tls:// address has no path: write tls://host:port');
    const url = `tls://${inUrl(host)}:${String(port)}`;
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)({ url, scheme: 'tls', host, hostIsAddress: isAddress, port, path: '/' });
}
function inUrl(host) {
    return host.includes(':') ? `[${host}]` : host;
}


/***/ }),

/***/ 9703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ parseEnvironmentName)
/* harmony export */ });
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9193);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2774);


const MAX_LENGTH = 64;
function parseEnvironmentName(text) {
    if (text.trim() === '')
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .mistaken */ .R)('the name of an environment is empty');
    if (text.length > MAX_LENGTH || /[\p{Cc}\p{Cf}\p{Cs}]/u.test(text)) {
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .mistaken */ .R)(`${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(text)} cannot name an environment: at most ${String(MAX_LENGTH)} characters, none of them invisible`);
    }
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Y)(text);
}


/***/ }),

/***/ 8415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Tc: () => (/* binding */ parsePreset),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   zr: () => (/* binding */ parseExtended)
/* harmony export */ });
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9193);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2774);


const EXPECTED = 'expected a preset, ./FILE, or owner/repo/FILE@REF';
const REMOTE = /^([\w.-]{1,100})\/([\w.-]{1,100})\/([^@]{1,1000})@(\S{1,250})$/;
function parseExtended(text, from) {
    if (/^\.{1,2}\//.test(text)) {
        const isLocal = typeof from === 'string';
        const path = pathBeside(isLocal ? from : from.path, text);
        if (path === null)
            return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .mistaken */ .R)(`${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(text)} lies outside the repository: ${EXPECTED}`);
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Y)(isLocal ? { kind: 'local', path } : { ...from, kind: 'remote', path });
    }
    const [, owner, repository, path, ref] = REMOTE.exec(text) ?? [];
    if (owner !== undefined && repository !== undefined && path !== undefined && ref !== undefined) {
        return [owner, repository, ...path.split('/')].some((part) => /^\.{0,2}$/.test(part))
            ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .mistaken */ .R)(`${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(text)} is no path in a repository: ${EXPECTED}`)
            : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Y)({ kind: 'remote', owner, repository, path, ref });
    }
    if (/[/\\]/.test(text))
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .mistaken */ .R)(`${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(text)} found: ${EXPECTED}`);
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Y)({ kind: 'preset', ...parsePreset(text) });
}
function parsePreset(text) {
    const [, name, version] = /^(.+)@(\d+)$/.exec(text) ?? [];
    return { name: name ?? text, version: version ?? null };
}
function nameOf({ owner, repository, path, ref }) {
    return `${owner}/${repository}/${path}@${ref}`;
}
function pathBeside(file, relative) {
    const folder = file.slice(0, file.lastIndexOf('/') + 1);
    const parts = walked(folder + relative);
    const isAbove = climbsOf(parts) > climbsOf(walked(folder));
    if (isAbove || parts.length === climbsOf(parts))
        return null;
    return `${file.startsWith('/') ? '/' : ''}${parts.join('/')}`;
}
function walked(path) {
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '..' && (parts.at(-1) ?? '..') !== '..')
            parts.pop();
        else if (part !== '.' && part !== '')
            parts.push(part);
    }
    return parts;
}
function climbsOf(parts) {
    return parts.filter((part) => part === '..').length;
}


/***/ }),

/***/ 8413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ parseHostPattern)
/* harmony export */ });
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3136);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2006);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9193);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2774);




const EXPECTED = 'expected a host name, an address, or a pattern such as *.example.com, without scheme, port and path';
function parseHostPattern(text) {
    const bare = text.replace(/^\[(.*)\]$/s, '$1');
    const address = (0,_host_js__WEBPACK_IMPORTED_MODULE_1__/* .parseAddress */ .o)(bare);
    if ('value' in address)
        return address;
    const labels = bare.length > 253 ? [] : bare.replace(/\.$/, '').split('.').map(normalLabel);
    return labels.length === 0 || labels.includes('')
        ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .mistaken */ .R)(`${(0,_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(text)} cannot match the host of an endpoint: ${EXPECTED}`)
        : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Y)(labels.join('.'));
}
function normalLabel(label) {
    if (/^[a-z0-9_*-]*$/i.test(label))
        return label.toLowerCase();
    return /[^a-z0-9_\-\u0080-\u{10ffff}]/iu.test(label) ? '' : (0,node_url__WEBPACK_IMPORTED_MODULE_0__.domainToASCII)(label);
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

/***/ 7376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ PIN_EXPECTED),
/* harmony export */   GI: () => (/* binding */ PIN),
/* harmony export */   LF: () => (/* binding */ readPins)
/* harmony export */ });
const PIN = /^sha256(?:\/\/?([A-Za-z\d+/]{42}[AEIMQUYcgkosw048]=)|:([\da-fA-F]{64}))$/;
const PIN_EXPECTED = 'a pin such as sha256/BASE64 or sha256:HEX, of a SHA-256';
function readPins({ current, backup }, complain) {
    const first = new Map();
    const readEach = (written) => written.flatMap(({ value, at }) => {
        const pin = parsePin(value);
        if (pin === undefined)
            return [];
        const earlier = first.get(pin);
        if (earlier === undefined) {
            first.set(pin, at);
            return pin;
        }
        complain(at, `this pin is listed twice: first on line ${String(earlier.line)}, column ${String(earlier.column)}`);
        return [];
    });
    return { current: readEach(current), backup: readEach(backup) };
}
function parsePin(text) {
    const [, base64, hex] = PIN.exec(text) ?? [];
    return base64 === undefined ? hex?.toLowerCase() : Buffer.from(base64, 'base64').toString('hex');
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

/***/ 4761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Mh: () => (/* binding */ certifier),
/* harmony export */   jR: () => (/* binding */ resolveDeclared),
/* harmony export */   oJ: () => (/* binding */ endpointsFromOf),
/* harmony export */   oN: () => (/* binding */ besides)
/* harmony export */ });
/* harmony import */ var _core_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(29);
/* harmony import */ var _environment_name_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9703);
/* harmony import */ var _host_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8413);



function resolveDeclared(file, byGlob, trustOf, complain) {
    const entries = entriesOf(file).map(({ from, environment }) => {
        const excluded = from.exclude.flatMap(({ value, at }) => {
            const pattern = (0,_host_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .parseHostPattern */ .i)(value);
            if ('mistake' in pattern)
                complain(at, pattern.mistake);
            return 'value' in pattern ? [pattern.value] : [];
        });
        const { endpoints, certificates, notices } = byGlob.get(from) ?? NOTHING;
        const trust = trustOf(from, environment);
        return {
            certificates: certificates.map((certificate) => ({ ...certificate, environment })),
            notices,
            endpoints: endpoints
                .filter(({ address: { host } }) => !excluded.some((pattern) => (0,_core_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesGlob */ .k)(pattern, host)))
                .map(({ address, at }) => {
                return { ...address, environment, connectTo: null, sni: null, starttls: null, trust, origin: at };
            }),
        };
    });
    return {
        endpoints: entries.flatMap(({ endpoints }) => endpoints),
        certificates: entries.flatMap(({ certificates }) => certificates),
        notices: [
            ...new Map(entries.flatMap(({ notices }) => notices).map((notice) => [JSON.stringify(notice), notice])).values(),
        ],
    };
}
const NOTHING = { endpoints: [], certificates: [], notices: [] };
function endpointsFromOf(file) {
    return entriesOf(file).map(({ from }) => from);
}
function entriesOf(file) {
    if (file === null)
        return [];
    return [
        ...file.environments.flatMap(({ name, endpointsFrom }) => {
            const environment = (0,_environment_name_js__WEBPACK_IMPORTED_MODULE_2__/* .parseEnvironmentName */ .g)(name.value);
            return (endpointsFrom ?? []).map((from) => ({
                from,
                environment: 'value' in environment ? environment.value : null,
            }));
        }),
        ...(file.endpointsFrom ?? []).map((from) => ({ from, environment: null })),
    ];
}
function besides(listed, declared) {
    const taken = new Set(listed.flatMap(doorsOf));
    return declared.filter((endpoint) => {
        const [door = '', anywhere = ''] = doorsOf(endpoint);
        const isNew = !taken.has(endpoint.environment === null ? anywhere : door);
        if (isNew)
            for (const one of [door, anywhere])
                taken.add(one);
        return isNew;
    });
}
function doorsOf({ host, port, environment }) {
    return [JSON.stringify([host, port, environment ?? 'of none']), JSON.stringify([host, port])];
}
function certifier(certificates) {
    const byName = new Map();
    for (const certificate of certificates) {
        for (const name of certificate.names)
            byName.set(name, [...(byName.get(name) ?? []), certificate]);
    }
    return (endpoint) => {
        const name = endpoint.sni ?? endpoint.host;
        const found = [name, name.replace(/^[^.]+/, '*')]
            .flatMap((wanted) => byName.get(wanted) ?? [])
            .find(({ environment }) => environment === null || environment === endpoint.environment);
        return found === undefined ? endpoint : { ...endpoint, certManager: found.certManager };
    };
}


/***/ }),

/***/ 396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  mY: () => (/* binding */ DEFAULT_POLICY_FILE),
  Xg: () => (/* binding */ readConfig),
  Zg: () => (/* binding */ readEndpoints)
});

// UNUSED EXPORTS: DEFAULT_PRESET

// EXTERNAL MODULE: ./lib/core/config-problem.js
var config_problem = __nccwpck_require__(8839);
// EXTERNAL MODULE: ./lib/core/phase.js
var core_phase = __nccwpck_require__(2652);
// EXTERNAL MODULE: ./lib/config/extends.js
var config_extends = __nccwpck_require__(8415);
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
function resolveCompare(written, environments, comparable, complain) {
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
        const ignored = ignore.flatMap(({ value, at: ignoreAt }) => {
            const found = comparable.filter(({ id, field }) => [id, id.slice(AREA.length), field].includes(value));
            if (found.length === 0)
                complain(ignoreAt, (0,unknown_name/* unknownName */.U)('comparison', value, namesOf(comparable)));
            return found.map(({ id }) => id);
        });
        return from === null || to === null
            ? []
            : [{ from: from.value, to: to.value, ignore: [...new Set(ignored)], origin: at }];
    });
}
function namesOf(comparable) {
    return [...new Set(comparable.flatMap(({ id, field }) => (field === null ? [id] : [id, field])))];
}

// EXTERNAL MODULE: ./lib/core/printable.js
var printable = __nccwpck_require__(8776);
// EXTERNAL MODULE: ./lib/config/connect-to.js
var connect_to = __nccwpck_require__(4752);
// EXTERNAL MODULE: ./lib/config/endpoint.js
var config_endpoint = __nccwpck_require__(7049);
// EXTERNAL MODULE: ./lib/config/environment-name.js
var environment_name = __nccwpck_require__(9703);
// EXTERNAL MODULE: ./lib/config/host.js
var config_host = __nccwpck_require__(2006);
// EXTERNAL MODULE: ./lib/config/parsed.js
var parsed = __nccwpck_require__(9193);
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

// EXTERNAL MODULE: ./lib/config/trust-entry.js
var trust_entry = __nccwpck_require__(8281);
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
    const address = (0,config_endpoint/* parseEndpoint */.B)(first.text, plainPort);
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
        environment: read(values.get('environment'), environment_name/* parseEnvironmentName */.g),
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
        const entry = read({ text, offset }, trust_entry/* parseTrustEntry */.o);
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

;// CONCATENATED MODULE: ./lib/config/next-certificate.js





function readNextCertificate({ place, connectTo }, plainPort, complain) {
    if (place === null)
        return null;
    const { value: text, at: origin } = place;
    const isEndpoint = connectTo !== null || /^[a-z][a-z\d+.-]*:\/\/|^[^/\\]+:\d+$/i.test(text);
    if (!isEndpoint) {
        const path = parsePath(text);
        if ('value' in path)
            return { kind: 'file', path: path.value, origin };
        complain(origin, path.mistake);
        return null;
    }
    const address = (0,config_endpoint/* parseEndpoint */.B)(text, plainPort);
    const door = connectTo === null ? (0,parsed/* parsed */.Y)(null) : (0,connect_to/* parseConnectTo */.z)(connectTo.value);
    if ('mistake' in address)
        complain(origin, `${(0,quote/* quote */.h)(text)}: ${address.mistake}`);
    if ('mistake' in door && connectTo !== null)
        complain(connectTo.at, door.mistake);
    if ('mistake' in address || 'mistake' in door)
        return null;
    return { kind: 'staged', ...address.value, connectTo: door.value, origin };
}
function parsePath(text) {
    const control = /\p{Cc}/u.exec(text)?.[0];
    return control === undefined ? (0,parsed/* parsed */.Y)(text) : (0,parsed/* mistaken */.R)(`a path cannot hold the character "${(0,printable/* printable */.g)(control)}"`);
}

// EXTERNAL MODULE: ./lib/config/pins.js
var config_pins = __nccwpck_require__(7376);
// EXTERNAL MODULE: ./lib/config/resolve-declared.js
var resolve_declared = __nccwpck_require__(4761);
// EXTERNAL MODULE: ./lib/core/json-path.js
var json_path = __nccwpck_require__(841);
// EXTERNAL MODULE: ./lib/core/placeholder.js
var placeholder = __nccwpck_require__(598);
// EXTERNAL MODULE: ./lib/core/transaction.js
var transaction = __nccwpck_require__(7007);
// EXTERNAL MODULE: ./lib/config/yaml-access.js
var yaml_access = __nccwpck_require__(3034);
;// CONCATENATED MODULE: ./lib/config/resolve-transaction.js





const TOKEN = /^[\w!#$%&'*+.^`|~-]+$/;
const FIELD_VALUE = /^[\t\x20-\x7e\x80-\xff]*$/;
const PATH = /^\/[\x21\x22\x24-\x7e]*$/;
const METHOD = /^(?!CONNECT$)[A-Z]+(?:-[A-Z]+)*$/;
const FRAMING = new Set([
    'connection',
    'content-length',
    'transfer-encoding',
    'upgrade',
    'trailer',
]);
const MAX_WITHIN_MS = 3_600_000;
const UNREAD = '/';
function resolveTransaction(written, { scheme }, environment, complain) {
    const reading = { environment, complain };
    if (scheme !== 'https')
        complain(written.at, 'a transaction is HTTP: expected an endpoint that begins with https://');
    const body = bodyIn(written, reading);
    const webhook = webhookIn(written, reading);
    return {
        method: methodIn(written, webhook !== null, body !== null, complain),
        path: filled((0,yaml_access/* textIn */.r7)(written, 'path'), reading, PATH, 'a path that begins with /, percent-encoded where it has to be'),
        headers: headersIn(written, reading),
        body,
        expect: expectationIn((0,yaml_access/* mappingIn */.YK)(written, 'expect'), complain),
        withinMs: withinIn(written, complain),
        clientCertificate: clientCertificateIn(written, reading),
        webhook,
    };
}
function filled(written, reading, form, expected) {
    if (written === null)
        return null;
    const { value: text, at } = written;
    const { environment, complain } = reading;
    const stray = (0,placeholder/* findStrayPlaceholder */.A$)(text);
    if (stray !== undefined) {
        complain(at, `${(0,quote/* quote */.h)(stray)} stands for nothing: expected \${env.NAME}, or $\${ for a "\${" of its own`);
        return null;
    }
    const unset = environment === null ? [] : (0,placeholder/* variablesIn */.DF)(text).filter((name) => (environment(name) ?? '') === '');
    for (const name of unset)
        complain(at, `the variable ${name} is not set, or empty`);
    const read = (name) => (unset.includes(name) ? UNREAD : (environment?.(name) ?? UNREAD));
    if (!form.test((0,placeholder/* fillIn */.pz)(text, read)))
        complain(at, `expected ${expected}`);
    return text;
}
function methodIn(written, isWebhook, hasBody, complain) {
    const method = (0,yaml_access/* textIn */.r7)(written, 'method');
    if (method === null)
        return isWebhook || hasBody ? 'POST' : 'GET';
    if (!METHOD.test(method.value))
        complain(method.at, `${(0,quote/* quote */.h)(method.value)} found, expected a method such as POST`);
    else if (isWebhook && method.value !== 'POST')
        complain(method.at, 'a webhook is sent by POST');
    return method.value;
}
function bodyIn(written, reading) {
    const node = written.entries.get('body')?.node;
    if (node?.kind !== 'scalar' || typeof node.value !== 'string')
        return null;
    return filled({ value: node.value, at: node.at }, reading, /^/, 'a text');
}
function headersIn(written, reading) {
    const named = namedTextsIn(written, reading.complain, (value) => filled(value, reading, FIELD_VALUE, 'a value of a header: one line of Latin-1, without control characters'));
    return Object.fromEntries(named);
}
function namedTextsIn(written, complain, read) {
    const seen = new Set();
    return (0,yaml_access/* entriesIn */.s9)(written, 'headers').flatMap(([name, { keyAt, node }]) => {
        const lowered = name.toLowerCase();
        if (!TOKEN.test(name))
            complain(keyAt, `${(0,quote/* quote */.h)(name)} is no name of a header`);
        else if (FRAMING.has(lowered))
            complain(keyAt, `the header ${(0,quote/* quote */.h)(name)} is set by tls-gate itself`);
        else if (seen.has(lowered))
            complain(keyAt, `the header ${(0,quote/* quote */.h)(name)} is given twice`);
        seen.add(lowered);
        if (node.kind !== 'scalar' || typeof node.value !== 'string')
            return [];
        const value = read({ value: node.value, at: node.at });
        return value === null ? [] : [[name, value]];
    });
}
function expectationIn(written, complain) {
    if (written === null)
        return { status: ['2xx'], headers: {}, body: null, json: {} };
    const literal = (text) => {
        if (text !== null && (0,placeholder/* variablesIn */.DF)(text.value).length > 0)
            complain(text.at, 'what is expected is written to reports: expected a text without variables');
        return text?.value ?? null;
    };
    const node = written.entries.get('status')?.node;
    const list = node === undefined ? [] : node.kind === 'list' ? node.items : [node];
    const status = list.flatMap((item) => item.kind === 'scalar' && (typeof item.value === 'string' || typeof item.value === 'number')
        ? [String(item.value)]
        : []);
    const json = (0,yaml_access/* mappingIn */.YK)(written, 'json');
    return {
        status: status.length === 0 ? ['2xx'] : status,
        headers: Object.fromEntries(namedTextsIn(written, complain, literal)),
        body: literal((0,yaml_access/* textIn */.r7)(written, 'body')),
        json: json === null ? {} : pathsIn(json, complain),
    };
}
function pathsIn({ entries }, complain) {
    return Object.fromEntries([...entries].map(([path, { keyAt, node }]) => {
        if ((0,json_path/* parseJsonPath */.Hf)(path) === undefined)
            complain(keyAt, `${(0,quote/* quote */.h)(path)} found, expected a path such as data.items[0].id`);
        return [path, node.kind === 'mapping' ? pathsIn(node, complain) : jsonOf(node, complain)];
    }));
}
function jsonOf(node, complain) {
    switch (node.kind) {
        case 'list':
            return node.items.map((item) => jsonOf(item, complain));
        case 'mapping':
            return Object.fromEntries([...node.entries].map(([name, entry]) => [name, jsonOf(entry.node, complain)]));
        case 'scalar':
            if (typeof node.value === 'number' && !Number.isFinite(node.value))
                complain(node.at, 'expected what JSON can hold');
            return node.value;
    }
}
function withinIn(written, complain) {
    const text = (0,yaml_access/* textIn */.r7)(written, 'within');
    if (text === null)
        return null;
    const [, count, unit] = /^(\d{1,7})(ms|s|m)$/.exec(text.value) ?? [];
    const ms = Number(count) * { ms: 1, s: 1000, m: 60_000 }[unit];
    if (count !== undefined && ms > 0 && ms <= MAX_WITHIN_MS)
        return ms;
    complain(text.at, `${(0,quote/* quote */.h)(text.value)} found, expected a span such as 2s, 500ms or 1m, of at most an hour`);
    return null;
}
function webhookIn(written, reading) {
    const webhook = (0,yaml_access/* mappingIn */.YK)(written, 'webhook');
    const name = (0,yaml_access/* textIn */.r7)(webhook, 'sender');
    const sender = transaction/* SENDERS */.B.find((known) => known === name?.value);
    const secret = secretIn(webhook, 'secret', reading);
    const event = (0,yaml_access/* textIn */.r7)(webhook, 'event');
    if (sender === undefined || secret === null)
        return null;
    if (event !== null && sender !== 'github')
        complainOfEvent(event.at, sender, reading.complain);
    else
        filled(event, { ...reading, environment: null }, TOKEN, 'the name of an event');
    return { sender, secret, event: event?.value ?? null };
}
function complainOfEvent(at, sender, complain) {
    complain(at, `"event" is for github: ${sender} names it in the body`);
}
function clientCertificateIn(written, reading) {
    const [certificate, key] = [(0,yaml_access/* textIn */.r7)(written, 'client-certificate'), (0,yaml_access/* textIn */.r7)(written, 'client-key')];
    const password = secretIn(written, 'client-key-password', reading);
    if (certificate === null && key === null) {
        if (password !== null)
            reading.complain(written.at, 'there is a password, and no client-key that it is for');
        return null;
    }
    if (certificate === null || key === null) {
        reading.complain(written.at, 'a client certificate needs its key: expected both client-certificate and client-key');
        return null;
    }
    const [certificateText, keyText] = [certificate, key].map((text) => filled(text, reading, /^/, 'a path'));
    if (key.value.includes('-----BEGIN'))
        reading.complain(key.at, IN_FILE);
    return certificateText == null || keyText == null ? null : { certificate: certificateText, key: keyText, password };
}
const IN_FILE = 'a secret in a file is none: expected ${env.NAME}, a variable of the environment';
function secretIn(written, key, reading) {
    const text = (0,yaml_access/* textIn */.r7)(written, key);
    if (text !== null && (0,placeholder/* variablesIn */.DF)(text.value).length === 0 && (0,placeholder/* findStrayPlaceholder */.A$)(text.value) === undefined) {
        reading.complain(text.at, IN_FILE);
        return null;
    }
    return filled(text, reading, /^/, 'a secret');
}

;// CONCATENATED MODULE: ./lib/config/resolve-endpoints.js














function resolveEndpoints(lines, file, declaredBy, complain, secrets) {
    const trust = trustOf(file, complain);
    const spell = spellingOf(file);
    const fromLines = lines.flatMap((line) => fromLine(line, spell, trust, complain));
    const fromPolicyFile = fromFile(file, trust, fromLines.length > 0 ? NO_SECRETS : secrets, complain);
    const fromOthers = (0,resolve_declared/* resolveDeclared */.jR)(file, declaredBy, (from, environment) => resolve_endpoints_readTrust(from.trust, complain) ?? trust(environment), complain);
    const isHandedIn = fromLines.length > 0;
    const written = isHandedIn ? fromLines : fromPolicyFile;
    complainOfRepetitions(written, complain);
    const listed = written.flatMap((each) => each?.endpoint ?? []);
    const declared = isHandedIn ? [] : (0,resolve_declared/* besides */.oN)(listed, fromOthers.endpoints);
    return {
        endpoints: [...listed, ...declared].map((0,resolve_declared/* certifier */.Mh)(fromOthers.certificates)),
        written: written.length + declared.length,
        areHandedIn: isHandedIn,
        notices: isHandedIn ? [] : fromOthers.notices,
    };
}
const NO_SECRETS = { read: null, phase: 'scheduled' };
function trustOf(file, complain) {
    const general = resolve_endpoints_readTrust(file?.trust ?? null, complain) ?? trust_entry/* DEFAULT_TRUST */.T;
    const byEnvironment = new Map(file?.environments.map(({ name, trust }) => [name.value, resolve_endpoints_readTrust(trust, complain) ?? general]));
    return (environment) => (environment === null ? undefined : byEnvironment.get(environment)) ?? general;
}
function spellingOf(file) {
    const names = new Map(file?.environments.map(({ name: { value } }) => [value.toLowerCase(), value]));
    return (environment = '') => names.get(environment.toLowerCase()) ?? (environment === '' ? null : environment);
}
function fromLine({ text, where, origin, environment: named }, spell, trust, complain) {
    const placeOf = (offset) => origin === null ? null : { ...origin, column: origin.column + offset };
    const { line, mistakes } = parseEndpointLine(text);
    for (const { offset, message } of mistakes)
        complain(placeOf(offset) ?? where, message);
    if (line === null)
        return mistakes.length === 0 ? [] : [null];
    const at = placeOf(line.offset);
    const environment = line.environment ?? spell(named);
    const endpoint = {
        ...line.address,
        environment,
        connectTo: line.connectTo,
        sni: line.sni,
        starttls: line.starttls,
        trust: line.trust ?? trust(environment),
        origin: at,
    };
    return [{ endpoint, where: at ?? where }];
}
function fromFile(file, trust, secrets, complain) {
    if (file === null)
        return [];
    const inEnvironments = file.environments.flatMap(({ name, phase, endpoints }) => {
        const environment = read(name, environment_name/* parseEnvironmentName */.g, complain);
        const variables = (0,core_phase/* isJudgedIn */.NP)(secrets.phase, environment, phase?.value ?? null) ? secrets.read : null;
        return (endpoints ?? []).map((written) => fromEntry(written, environment, trust, variables, complain));
    });
    const others = (file.endpoints ?? []).map((written) => fromEntry(written, null, trust, secrets.read, complain));
    return [...inEnvironments, ...others];
}
function fromEntry(written, environment, trust, variables, complain) {
    const starttls = findStarttls(written);
    const plainPort = written.starttls === null ? null : plainPortOf(starttls);
    const address = read(written.url, (text) => withText(text, (0,config_endpoint/* parseEndpoint */.B)(text, plainPort)), complain);
    const connectTo = read(written.connectTo, connect_to/* parseConnectTo */.z, complain);
    const sni = read(written.sni, parseSni, complain);
    const own = resolve_endpoints_readTrust(written.trust, complain);
    const more = readMore(written, plainPort, complain);
    if (address === null || written.url === null)
        return null;
    const origin = written.url.at;
    const transaction = written.transaction === null ? null : resolveTransaction(written.transaction, address, variables, complain);
    const endpoint = {
        ...address,
        environment,
        connectTo,
        sni,
        starttls,
        trust: own ?? trust(environment),
        ...more,
        ...(transaction === null ? {} : { transaction }),
        origin,
    };
    return { endpoint, where: origin };
}
function readMore({ pins, nextCertificate, plainHttpPort }, plainPort, complain) {
    const next = nextCertificate === null ? null : readNextCertificate(nextCertificate, plainPort, complain);
    return {
        ...(pins === null ? {} : { pins: (0,config_pins/* readPins */.LF)(pins, complain) }),
        ...(next === null ? {} : { nextCertificate: next }),
        ...(plainHttpPort === null ? {} : { plainHttpPort: plainHttpPort.value }),
    };
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
    return written.flatMap((entry) => read(entry, trust_entry/* parseTrustEntry */.o, complain) ?? []);
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

// EXTERNAL MODULE: ./lib/core/window.js
var core_window = __nccwpck_require__(7075);
;// CONCATENATED MODULE: ./lib/config/resolve-issues.js

const AT = ['30d', '14d', '7d', '1d'].flatMap((text) => (0,core_window/* parseLimit */.Fv)(text) ?? []);
function resolveIssues(written) {
    return {
        labels: written?.labels?.map(({ value }) => value) ?? [],
        assignees: written?.assignees?.map(({ value }) => value) ?? [],
        at: written?.at?.flatMap(({ value }) => (0,core_window/* parseLimit */.Fv)(value) ?? []) ?? AT,
        severity: written?.severity?.value ?? 'error',
        maxPerRun: written?.maxPerRun?.value ?? 10,
    };
}

// EXTERNAL MODULE: ./lib/config/host-pattern.js
var host_pattern = __nccwpck_require__(8413);
// EXTERNAL MODULE: ./lib/core/policy.js
var policy = __nccwpck_require__(9861);
// EXTERNAL MODULE: ./lib/core/rule-setting.js
var rule_setting = __nccwpck_require__(5452);
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
    const pattern = endpoint === null ? null : (0,host_pattern/* parseHostPattern */.i)(endpoint.value);
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
        const pattern = endpoint === null ? null : (0,host_pattern/* parseHostPattern */.i)(endpoint.value);
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











const DEFAULT_POLICY_FILE = '.github/tls-gate.yml';
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
    const declared = loaded?.declared ?? new Map();
    const { endpoints, written, areHandedIn, notices } = resolveEndpoints(sources.endpoints, file, declared, complain, {
        read: sources.variables ?? null,
        phase: sources.phase ?? 'scheduled',
    });
    const acmeDirectories = resolveAcmeDirectories(file?.acmeDirectories ?? [], complain);
    if (written === 0 && !sources.mayLackEndpoints && saysNothingOfEndpoints(loaded))
        complain(file?.at ?? 'endpoints', NO_ENDPOINT);
    const phases = (file?.environments ?? []).map(({ name, phase }) => ({
        environment: name.value,
        phase: phase?.value ?? (0,core_phase/* usualPhaseOf */.j1)(name.value),
        origin: phase?.at ?? name.at,
    }));
    const issues = resolveIssues(file?.issues ?? null);
    return { endpoints, areHandedIn, phases, acmeDirectories, issues, notices };
}
const NO_ENDPOINT = 'there is no endpoint to look at: list some under "environments", "endpoints" or "endpoints-from" in the policy file, or hand them in';
function saysNothingOfEndpoints(loaded) {
    if (loaded === null)
        return true;
    const { file, problems } = loaded;
    if (file === null)
        return false;
    const places = [file, ...file.environments];
    if (places.some(({ endpointsFrom }) => endpointsFrom !== null))
        return problems.length === 0;
    return places.every(({ endpoints }) => endpoints === null);
}
const UNPAIRED = 'compare/unpaired';
function resolvePolicy(sources, loaded, endpoints, known, complain) {
    const file = loaded?.file ?? null;
    const ruleIds = known.rules.map(({ id }) => id);
    const comparable = known.rules.flatMap((rule) => {
        if (rule.kind === 'comparison')
            return [{ id: rule.id, field: rule.field }];
        return rule.id === UNPAIRED ? [{ id: rule.id, field: null }] : [];
    });
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
        compare: resolveCompare(file?.compare ?? [], environments, comparable, complain),
    };
}
function readLayers(loaded, override, reading) {
    const { known, environments, complain, layers, overrides } = reading;
    const extended = loaded?.extended ?? null;
    if (override !== null || extended === null) {
        const { name, version } = (0,config_extends/* parsePreset */.Tc)(override ?? DEFAULT_PRESET);
        readPreset(name, version, 'preset', reading);
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
    const once = [...new Map(problems.map((problem) => [(0,config_problem/* formatProblem */.V)(problem), problem])).values()];
    const sorted = once.toSorted((a, b) => {
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


/***/ }),

/***/ 8281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ DEFAULT_TRUST),
/* harmony export */   o: () => (/* binding */ parseTrustEntry)
/* harmony export */ });
/* harmony import */ var _core_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8776);
/* harmony import */ var _core_trust_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3749);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(948);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9193);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2774);





const DEFAULT_TRUST = ['mozilla'];
function parseTrustEntry(text) {
    if ((0,_core_trust_js__WEBPACK_IMPORTED_MODULE_0__/* .isNamedStore */ .fO)(text))
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)(text);
    const control = /\p{Cc}/u.exec(text)?.[0];
    if (control !== undefined)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .mistaken */ .R)(`a path cannot hold the character "${(0,_core_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(control)}"`);
    if (/^(?:\.{1,2})?\/./s.test(text))
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)(text);
    const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(text, _core_trust_js__WEBPACK_IMPORTED_MODULE_0__/* .NAMED_STORES */ .HL);
    const meant = near === undefined ? '' : `; did you mean ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(near)}?`;
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .mistaken */ .R)(`unknown trust store ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(text)}: expected ${_core_trust_js__WEBPACK_IMPORTED_MODULE_0__/* .NAMED_STORES */ .HL.join(', ')}, or a path that begins with ./, ../ or /${meant}`);
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



const MOST_LISTED = 16;
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

/***/ 3034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ textsIn),
/* harmony export */   GS: () => (/* binding */ mappingOf),
/* harmony export */   Po: () => (/* binding */ numberIn),
/* harmony export */   Un: () => (/* binding */ itemsIn),
/* harmony export */   YK: () => (/* binding */ mappingIn),
/* harmony export */   aG: () => (/* binding */ wordOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   r7: () => (/* binding */ textIn),
/* harmony export */   s9: () => (/* binding */ entriesIn),
/* harmony export */   u9: () => (/* binding */ wordIn)
/* harmony export */ });
function mappingOf(node) {
    return node.kind === 'mapping' ? node : null;
}
function mappingIn(mapping, key) {
    const entry = mapping.entries.get(key);
    return entry === undefined ? null : mappingOf(entry.node);
}
function textOf(node) {
    return node.kind === 'scalar' && typeof node.value === 'string' && node.value.trim() !== ''
        ? { value: node.value, at: node.at }
        : null;
}
function wordOf(node, words) {
    const text = textOf(node);
    const word = words.find((each) => each === text?.value);
    return text === null || word === undefined ? null : { value: word, at: text.at };
}
function textIn(mapping, key) {
    const entry = mapping?.entries.get(key);
    return entry === undefined ? null : textOf(entry.node);
}
function numberIn(mapping, key) {
    const node = mapping?.entries.get(key)?.node;
    return node?.kind === 'scalar' && typeof node.value === 'number' ? { value: node.value, at: node.at } : null;
}
function wordIn(mapping, key, words) {
    const entry = mapping?.entries.get(key);
    return entry === undefined ? null : wordOf(entry.node, words);
}
function itemsIn(mapping, key) {
    const node = mapping?.entries.get(key)?.node;
    return node?.kind === 'list' ? node.items : [];
}
function textsIn(mapping, key) {
    const node = mapping?.entries.get(key)?.node;
    return node?.kind === 'list' ? node.items.flatMap((item) => textOf(item) ?? []) : null;
}
function entriesIn(mapping, key) {
    const node = mapping?.entries.get(key)?.node;
    return node?.kind === 'mapping' ? [...node.entries] : [];
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
/* harmony export */   kW: () => (/* binding */ kebabCase),
/* harmony export */   uQ: () => (/* binding */ describeChange)
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
function describeChange({ before, after }) {
    if (before === null)
        return `new, ${after ?? ''}`;
    return after === null ? `gone, it was ${before}` : `${before} became ${after}`;
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
    if (!glob.includes('*'))
        return glob.toLowerCase() === lowered;
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

/***/ 841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Hf: () => (/* binding */ parseJsonPath),
/* harmony export */   L8: () => (/* binding */ findAt),
/* harmony export */   Lv: () => (/* binding */ isList),
/* harmony export */   OW: () => (/* binding */ isJsonObject)
/* harmony export */ });
const PATH = /^(?:[^.[\]]+|(?:\[\d{1,9}\])+)(?:\.[^.[\]]+|\[\d{1,9}\])*$/;
function parseJsonPath(text) {
    if (!PATH.test(text))
        return undefined;
    return [...text.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([name, index]) => (index === undefined ? name : Number(index)));
}
function findAt(value, path) {
    let found = value;
    for (const step of path) {
        if (typeof step === 'number')
            found = isList(found) ? found[step] : undefined;
        else
            found = isJsonObject(found) && Object.hasOwn(found, step) ? found[step] : undefined;
    }
    return found;
}
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !isList(value);
}
function isList(value) {
    return Array.isArray(value);
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

/***/ 2652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   NP: () => (/* binding */ isJudgedIn),
/* harmony export */   ZG: () => (/* binding */ PHASES),
/* harmony export */   j1: () => (/* binding */ usualPhaseOf),
/* harmony export */   vi: () => (/* binding */ DEPLOY_PHASES)
/* harmony export */ });
const PHASES = ['before-deploy', 'after-deploy', 'scheduled'];
const DEPLOY_PHASES = ['before-deploy', 'after-deploy'];
const LIVE = ['production', 'prod', 'live'];
function usualPhaseOf(environment) {
    return LIVE.includes(environment.toLowerCase()) ? 'after-deploy' : 'before-deploy';
}
function isJudgedIn(phase, environment, own) {
    return phase === 'scheduled' || environment === null || (own ?? usualPhaseOf(environment)) === phase;
}


/***/ }),

/***/ 598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A$: () => (/* binding */ findStrayPlaceholder),
/* harmony export */   DF: () => (/* binding */ variablesIn),
/* harmony export */   Mk: () => (/* binding */ escaped),
/* harmony export */   pz: () => (/* binding */ fillIn)
/* harmony export */ });
const PLACE = /\$\$\{|\$\{env\.([A-Za-z_][A-Za-z0-9_]*)\}|\$\{[^}]*\}?/g;
function variablesIn(text) {
    return [...new Set([...text.matchAll(PLACE)].flatMap(([, name]) => name ?? []))];
}
function findStrayPlaceholder(text) {
    return [...text.matchAll(PLACE)].find(([all, name]) => name === undefined && all !== '$${')?.[0];
}
function fillIn(text, read) {
    return text.replaceAll(PLACE, (all, name) => {
        if (name === undefined)
            return all === '$${' ? '${' : all;
        const value = read(name);
        if (value === undefined)
            throw new Error(`the variable ${name} is not set`);
        return value;
    });
}
function escaped(text) {
    return text.replaceAll('${', '$$${');
}


/***/ }),

/***/ 9861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ rankOf),
/* harmony export */   o: () => (/* binding */ SEVERITIES)
/* harmony export */ });
const SEVERITIES = ['error', 'warning', 'notice'];
function rankOf(severity) {
    return SEVERITIES.indexOf(severity);
}


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

/***/ 5452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KH: () => (/* binding */ isAbout),
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
function isAbout({ environment, endpoint: glob }, wanted) {
    if (environment !== null && environment !== wanted.environment)
        return false;
    return glob === null || (wanted.host !== null && (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .k)(glob, wanted.host));
}


/***/ }),

/***/ 7007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ SENDERS)
/* harmony export */ });
const SENDERS = ['github', 'slack', 'stripe'];


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
/* harmony export */   fL: () => (/* binding */ parseSeconds),
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
function parseSeconds(text, maxMs) {
    const [, seconds] = /^(\d{1,5})s?$/.exec(text) ?? [];
    const ms = seconds === undefined ? parseDuration(text) : Number(seconds) * 1000;
    return ms !== undefined && ms > 0 && ms <= maxMs ? ms : undefined;
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

/***/ 632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  z: () => (/* binding */ approach)
});

// EXTERNAL MODULE: ./lib/core/observed.js
var observed = __nccwpck_require__(3863);
;// CONCATENATED MODULE: ./lib/probes/addresses.js

async function findAddresses(endpoint, resolve) {
    const found = await resolve(endpoint.connectTo?.address ?? endpoint.host);
    if (found.status === 'failed')
        return found;
    if (found.value.length === 0)
        return (0,observed/* failed */.gz)('name-not-found', 'the name has no address', 'network');
    return (0,observed/* seen */.cI)({ all: found.value }, found.gaps);
}

;// CONCATENATED MODULE: ./lib/gate/approach.js

const FIRST_QUESTIONS = 10;
function approach(endpoints, network, only) {
    const isSurvey = only === null || only.includes('cipherSuites');
    return endpoints.map((endpoint) => ({ endpoint, found: approachOne(endpoint, network, isSurvey) }));
}
async function approachOne(endpoint, network, isSurvey) {
    const addresses = await findAddresses(endpoint, (name) => network.resolve(name));
    const places = addresses.status === 'seen' ? addresses.value.all : [null];
    const targets = places.map((address) => {
        const target = targetAt(endpoint, address);
        const net = network.at(target);
        const begun = isSurvey ? net.anticipate(Math.min(FIRST_QUESTIONS, net.width())) : () => undefined;
        return { target, net, begun };
    });
    return { addresses, targets };
}
function targetAt(endpoint, address) {
    return {
        endpoint,
        address,
        port: endpoint.connectTo?.port ?? endpoint.port,
        serverName: endpoint.sni ?? (endpoint.hostIsAddress ? null : endpoint.host),
    };
}


/***/ }),

/***/ 6634:
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
// EXTERNAL MODULE: ./lib/net/network.js + 8 modules
var net_network = __nccwpck_require__(1651);
// EXTERNAL MODULE: ./lib/gate/approach.js + 1 modules
var approach = __nccwpck_require__(632);
// EXTERNAL MODULE: ./lib/gate/configure.js
var configure = __nccwpck_require__(107);
;// CONCATENATED MODULE: ./lib/gate/next-certificate-files.js

async function readNextCertificateFiles(endpoints, readChain) {
    const files = new Map();
    const problems = [];
    for (const { nextCertificate } of endpoints) {
        if (nextCertificate?.kind !== 'file' || files.has(nextCertificate.path))
            continue;
        const { path, origin } = nextCertificate;
        try {
            files.set(path, await readChain(path));
        }
        catch (error) {
            const reason = error instanceof Error ? error.message : String(error);
            problems.push({
                where: origin,
                message: `the next certificate ${JSON.stringify(path)} cannot be read: ${reason}`,
            });
        }
    }
    if (problems.length > 0)
        throw new config_problem/* ConfigError */.x(problems);
    return files;
}

;// CONCATENATED MODULE: ./lib/gate/check.js






async function check(options) {
    const { only, ctSearch, ctLogs, clock, onProgress, failOn } = options;
    const isWhole = only === null;
    const tools = isWhole ? options.transactions : null;
    const written = tools === null ? options.written : { ...options.written, ...secretsFor(tools, options.phase) };
    const configured = await (0,configure/* configure */.jK)(written, options.mistakes);
    const { acmeDirectories, notices, issues, judged } = configured;
    const { phase, endpoints, compared } = await check_select(configured, options.phase);
    const wanted = endpoints.filter((endpoint) => !compared.includes(endpoint));
    const isTransacting = tools !== null && wanted.some(({ transaction }) => transaction !== undefined);
    if (isTransacting)
        await hideSecrets(wanted, tools);
    const network = (0,net_network/* createNetwork */.V)(options.network);
    const [fromMachine, nextCertificates] = await allMistakesOf(readStores(endpoints, options.readStore, (name) => !(0,trust/* isBuiltInStore */.HR)(name)), readNextCertificateFiles(wanted, options.readChain));
    const awaited = await waitFor(options, wanted, network);
    const approaches = (0,approach/* approach */.z)(endpoints, network, only);
    await nextTurn();
    const { scan } = await Promise.all(/* import() */[__nccwpck_require__.e(4065), __nccwpck_require__.e(6720), __nccwpck_require__.e(9040), __nccwpck_require__.e(9900)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8930));
    const scanning = scan({ approaches, network, only, clock, onProgress });
    const waiting = Promise.race([network.hasSpoken(), scanning]).then(nextTurn);
    const [scanned, { assess }, { policy, baseline, runsBefore, earlier }, guarded, builtIn] = await Promise.all([
        scanning,
        waiting.then(() => Promise.all(/* import() */[__nccwpck_require__.e(7357), __nccwpck_require__.e(5681), __nccwpck_require__.e(4065), __nccwpck_require__.e(8862), __nccwpck_require__.e(6720), __nccwpck_require__.e(7982), __nccwpck_require__.e(9040), __nccwpck_require__.e(8809), __nccwpck_require__.e(7343), __nccwpck_require__.e(1799)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1799))),
        waiting.then(judged),
        waiting.then(async () => guard(await judged(), options)),
        waiting.then(() => readStores(endpoints, options.readStore, trust/* isBuiltInStore */.HR)),
    ]);
    const stores = new Map([...fromMachine, ...builtIn]);
    const seen = markCompared(scanned, compared);
    const completed = options.network.fetch === 'off' || !isWhole ? seen : await complete(seen, stores, network, clock);
    const looked = isWhole
        ? await lookAhead(completed, { acmeDirectories, nextCertificates, ctSearch, network, clock })
        : completed;
    const transacted = isTransacting ? await transact(looked, stores, network, tools, clock) : looked;
    const saved = {
        ...transacted,
        finishedAt: clock().toISOString(),
        connections: network.connections(),
        ...(awaited === null ? {} : { awaited }),
        ...(phase === null ? {} : { phase }),
    };
    const now = new Date(saved.finishedAt);
    return {
        scan: saved,
        notices,
        issues,
        report: assess({
            scan: saved,
            policy,
            stores,
            failOn,
            now,
            ctLogs,
            baseline,
            runsBefore,
            guarded,
            earlier: earlier === null ? null : { scan: earlier, isWhole: false },
        }),
    };
}
async function check_select({ endpoints, areHandedIn, phases, judged }, phase = null) {
    if (phase === null)
        return { phase, endpoints, compared: [] };
    if (areHandedIn)
        return { phase: { name: phase.name, left: [] }, endpoints, compared: [] };
    const { inPhase } = await __nccwpck_require__.e(/* import() */ 5260).then(__nccwpck_require__.bind(__nccwpck_require__, 5260));
    const { policy } = await judged();
    const phased = inPhase(phase, endpoints, phases, policy.compare);
    const wanted = [...phased.judged, ...phased.compared];
    return { ...phased, endpoints: endpoints.filter((endpoint) => wanted.includes(endpoint)) };
}
function markCompared(scan, compared) {
    if (compared.length === 0)
        return scan;
    const endpoints = scan.endpoints.map((saved) => compared.includes(saved.endpoint) ? { ...saved, isComparedOnly: true } : saved);
    return { ...scan, endpoints };
}
async function waitFor({ awaiting = null, clock }, endpoints, network) {
    if (awaiting === null)
        return null;
    const { endpointsAwaiting } = await Promise.all(/* import() */[__nccwpck_require__.e(7357), __nccwpck_require__.e(5681), __nccwpck_require__.e(6549)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2378));
    const wanted = endpointsAwaiting(awaiting, endpoints);
    const { waitForCertificate } = await Promise.all(/* import() */[__nccwpck_require__.e(7357), __nccwpck_require__.e(5681), __nccwpck_require__.e(4065), __nccwpck_require__.e(6720), __nccwpck_require__.e(5801)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5801));
    return waitForCertificate({ ...awaiting, endpoints: wanted, network, clock });
}
function secretsFor({ variables }, phase = null) {
    return { variables, ...(phase === null ? {} : { phase: phase.name }) };
}
async function hideSecrets(endpoints, { variables, hide }) {
    const { secretsOf } = await Promise.all(/* import() */[__nccwpck_require__.e(7357), __nccwpck_require__.e(5681), __nccwpck_require__.e(4065), __nccwpck_require__.e(8862), __nccwpck_require__.e(6720), __nccwpck_require__.e(9040), __nccwpck_require__.e(8809), __nccwpck_require__.e(2977)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3949));
    secretsOf(endpoints, variables).forEach(hide);
}
async function transact(scan, stores, network, tools, clock) {
    const { runTransactions } = await Promise.all(/* import() */[__nccwpck_require__.e(7357), __nccwpck_require__.e(5681), __nccwpck_require__.e(4065), __nccwpck_require__.e(8862), __nccwpck_require__.e(6720), __nccwpck_require__.e(9040), __nccwpck_require__.e(8809), __nccwpck_require__.e(2977)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3949));
    return runTransactions({ scan, stores, network, tools, clock });
}
async function guard(configuration, { written: { policyFile }, base }) {
    if (base === null)
        return undefined;
    const { guardPolicy } = await Promise.all(/* import() */[__nccwpck_require__.e(4065), __nccwpck_require__.e(7982), __nccwpck_require__.e(4996)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4996));
    return guardPolicy(configuration, policyFile, base);
}
async function complete(scanned, stores, network, clock) {
    const fetch = (request) => network.fetch(request);
    const { fetchIssuers } = await Promise.all(/* import() */[__nccwpck_require__.e(7357), __nccwpck_require__.e(5681), __nccwpck_require__.e(8862), __nccwpck_require__.e(699)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4422));
    const whole = await fetchIssuers(scanned, stores, fetch);
    const { fetchRevocation } = await Promise.all(/* import() */[__nccwpck_require__.e(7357), __nccwpck_require__.e(5681), __nccwpck_require__.e(8862), __nccwpck_require__.e(4985)]).then(__nccwpck_require__.bind(__nccwpck_require__, 472));
    return fetchRevocation(whole, stores, fetch, clock);
}
async function lookAhead(scan, { acmeDirectories: directories, nextCertificates: files, ctSearch, network, clock, }) {
    const { fetchRenewalInfo } = await Promise.all(/* import() */[__nccwpck_require__.e(7357), __nccwpck_require__.e(5681), __nccwpck_require__.e(4462)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8133));
    const fetch = (request) => network.fetch(request);
    const informed = await fetchRenewalInfo({ scan, directories, fetch, clock });
    const { findNextCertificate } = await Promise.all(/* import() */[__nccwpck_require__.e(4065), __nccwpck_require__.e(6720), __nccwpck_require__.e(9040), __nccwpck_require__.e(460)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2834));
    const prepared = await findNextCertificate({ scan: informed, files, network, clock });
    const { lookUpCaa } = await Promise.all(/* import() */[__nccwpck_require__.e(7357), __nccwpck_require__.e(5681), __nccwpck_require__.e(4447)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8082));
    const allowed = await lookUpCaa(prepared, (name) => network.caa(name));
    if (ctSearch === null)
        return allowed;
    const { searchIssued } = await Promise.all(/* import() */[__nccwpck_require__.e(7357), __nccwpck_require__.e(5681), __nccwpck_require__.e(6421)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5212));
    return searchIssued({ scan: allowed, search: ctSearch, fetch });
}
async function judgeSaved(saved, { written, readStore, failOn }, earlier = null) {
    const endpoints = saved.endpoints.map(({ endpoint }) => endpoint);
    const environments = endpoints.flatMap(({ environment }) => environment ?? []);
    const { policy, baseline, runsBefore } = await (0,configure/* readConfiguration */.TD)({ ...written, environments });
    const stores = await readStores(endpoints, readStore, () => true);
    const { assess } = await Promise.all(/* import() */[__nccwpck_require__.e(7357), __nccwpck_require__.e(5681), __nccwpck_require__.e(4065), __nccwpck_require__.e(8862), __nccwpck_require__.e(6720), __nccwpck_require__.e(7982), __nccwpck_require__.e(9040), __nccwpck_require__.e(8809), __nccwpck_require__.e(7343), __nccwpck_require__.e(1799)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1799));
    return assess({
        scan: saved,
        policy,
        stores,
        failOn,
        now: new Date(saved.finishedAt),
        baseline,
        runsBefore,
        earlier,
    });
}
function nextTurn() {
    return new Promise((resolve) => setImmediate(resolve));
}
async function allMistakesOf(one, other) {
    const outcomes = await Promise.allSettled([one, other]);
    const problems = outcomes.flatMap((outcome) => {
        if (outcome.status === 'fulfilled')
            return [];
        if (!(outcome.reason instanceof config_problem/* ConfigError */.x))
            throw outcome.reason;
        return outcome.reason.problems;
    });
    if (problems.length > 0)
        throw new config_problem/* ConfigError */.x(problems);
    return Promise.all([one, other]);
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

/***/ 107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   TD: () => (/* binding */ readConfiguration),
/* harmony export */   YX: () => (/* binding */ UNCOUNTED),
/* harmony export */   jK: () => (/* binding */ configure),
/* harmony export */   qv: () => (/* binding */ NOTHING_WRITTEN)
/* harmony export */ });
/* harmony import */ var _config_resolve_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(396);
/* harmony import */ var _core_config_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8839);


const NOTHING_WRITTEN = {
    endpoints: [],
    policyFile: null,
    preset: null,
    mayLackEndpoints: false,
    readers: { local: () => Promise.resolve(undefined), remote: () => Promise.resolve(undefined), list: null },
    baseline: null,
    state: null,
};
const UNCOUNTED = { file: '', text: null };
async function configure(written, mistakes = []) {
    const isOurs = written.policyFile === null && written.preset === null && written.baseline === null;
    if (isOurs && written.state === null && written.earlier === undefined) {
        const endpoints = await collect(mistakes, () => (0,_config_resolve_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .readEndpoints */ .Zg)(written));
        let configuration;
        return { ...endpoints, judged: () => (configuration ??= readConfiguration(written)) };
    }
    const configuration = await collect(mistakes, () => readConfiguration(written));
    return { ...configuration, judged: () => Promise.resolve(configuration) };
}
async function readConfiguration(written) {
    const [{ GRADABLE, PRESETS }, loaded] = await Promise.all([Promise.all(/* import() */[__nccwpck_require__.e(4065), __nccwpck_require__.e(7982)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7982)), load(written)]);
    const problems = [];
    const config = await attempt(problems, () => (0,_config_resolve_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .readConfig */ .Xg)(written, { rules: GRADABLE, presets: PRESETS }, loaded));
    const baseline = await attempt(problems, () => readBaseline(written.baseline));
    const runsBefore = await attempt(problems, () => readState(written.state));
    const earlier = await attempt(problems, () => readEarlier(written.earlier));
    const counting = config === undefined || written.state !== null ? undefined : findCounting(config.policy);
    if (counting !== undefined) {
        problems.push({ where: typeof counting === 'string' ? 'state' : counting, message: NO_STATE });
    }
    const isWhole = baseline !== undefined && runsBefore !== undefined && earlier !== undefined;
    if (config === undefined || !isWhole || problems.length > 0)
        throw new _core_config_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .x(problems);
    return { ...config, baseline, runsBefore, earlier };
}
async function collect(mistakes, read) {
    const problems = [...mistakes];
    const result = await attempt(problems, read);
    if (result === undefined || problems.length > 0)
        throw new _core_config_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .x(problems);
    return result;
}
async function attempt(problems, read) {
    try {
        return await read();
    }
    catch (error) {
        if (!(error instanceof _core_config_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .x))
            throw error;
        problems.push(...error.problems);
        return undefined;
    }
}
async function load({ policyFile, readers }) {
    if (policyFile === null)
        return null;
    const { loadPolicy } = await Promise.all(/* import() */[__nccwpck_require__.e(7934), __nccwpck_require__.e(8815), __nccwpck_require__.e(9370)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9370));
    return loadPolicy(policyFile.file, policyFile.text, readers);
}
async function readBaseline(baseline) {
    if (baseline === null)
        return null;
    const { parseBaseline } = await Promise.all(/* import() */[__nccwpck_require__.e(7934), __nccwpck_require__.e(1830)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1830));
    return parseBaseline(baseline.file, baseline.text);
}
async function readState(state) {
    if (state === null)
        return null;
    const { file, text } = state;
    const { parseState } = await Promise.all(/* import() */[__nccwpck_require__.e(7934), __nccwpck_require__.e(102)]).then(__nccwpck_require__.bind(__nccwpck_require__, 102));
    return text === null ? () => 0 : parseState(file, text);
}
async function readEarlier(earlier) {
    if (earlier === undefined)
        return null;
    const { parseEarlierRun } = await Promise.all(/* import() */[__nccwpck_require__.e(7934), __nccwpck_require__.e(738)]).then(__nccwpck_require__.bind(__nccwpck_require__, 738));
    return parseEarlierRun(earlier.file, earlier.text).scan;
}
const NO_STATE = '"on-inconclusive: fail-after" counts runs: expected a file to count them in, --state or the input state-file';
function findCounting({ rules, overrides }) {
    const set = [
        ...[...rules.values()].map(({ onInconclusive: value, setBy }) => ({ value, by: setBy.onInconclusive })),
        ...overrides.flatMap((override) => [...override.rules.values()].flatMap(({ onInconclusive }) => onInconclusive ?? [])),
    ];
    return set.find(({ value }) => typeof value === 'object')?.by ?? undefined;
}


/***/ }),

/***/ 657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ listFiles),
/* harmony export */   bf: () => (/* binding */ readTextWithin),
/* harmony export */   io: () => (/* binding */ readBytes),
/* harmony export */   pM: () => (/* binding */ readTextIfThere),
/* harmony export */   x3: () => (/* binding */ writeText)
/* harmony export */ });
/* unused harmony export isWithin */
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
    if (!isWithin((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(whole)))
        throw new Error('it lies outside the repository');
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(whole, 'utf8');
}
const MOST_LISTED = 50_000;
function listFiles(folder, reachesInto) {
    const files = [];
    const folders = [''];
    for (let at = folders.pop(); at !== undefined; at = folders.pop()) {
        for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, at), { withFileTypes: true })) {
            const path = at === '' ? entry.name : `${at}/${entry.name}`;
            if (entry.isDirectory() && reachesInto(path))
                folders.push(path);
            if (entry.isFile())
                files.push({ path, bytes: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path)).size });
        }
        if (files.length + folders.length > MOST_LISTED)
            throw new Error(`there are more than ${String(MOST_LISTED)} files`);
    }
    return files;
}
function isWithin(folder, path) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return inside !== '..' && !inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inside);
}
function readBytes(path) {
    return new Uint8Array((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path));
}
function writeText(path, text) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, text);
}


/***/ }),

/***/ 9491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ thisMachine),
/* harmony export */   h: () => (/* binding */ readTextOn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);


const MAX_BYTES = 64 * 2 ** 20;
const RUN_TIMEOUT_MS = 5000;
const thisMachine = {
    platform: process.platform,
    env: process.env,
    findFile(path) {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
        if (stat === undefined)
            return undefined;
        if (!stat.isFile() && !stat.isFIFO())
            throw new Error(`${path} is no file`);
        if (stat.size > MAX_BYTES)
            throw new Error(`${path} is larger than 64 MiB`);
        return { bytes: new Uint8Array((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path)), path: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path), modified: stat.mtime };
    },
    async run(command, args) {
        const { execFile } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1421, 19));
        return new Promise((resolve) => {
            const options = {
                timeout: RUN_TIMEOUT_MS,
                cwd: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.parse)(process.execPath).root,
                windowsHide: true,
            };
            execFile(command, args, options, (error, stdout) => {
                resolve(error === null ? stdout : undefined);
            });
        });
    },
};
function readTextOn(machine, path) {
    const file = machine.findFile(path);
    if (file === undefined)
        throw new Error(`ENOENT: there is no file ${path}`);
    return new TextDecoder().decode(file.bytes);
}


/***/ }),

/***/ 7279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ readTrustStore)
/* harmony export */ });
/* harmony import */ var _core_trust_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3749);
/* harmony import */ var _machine_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9491);


async function readTrustStore(name, directory, machine = _machine_js__WEBPACK_IMPORTED_MODULE_0__/* .thisMachine */ .g) {
    if ((0,_core_trust_js__WEBPACK_IMPORTED_MODULE_1__/* .isNamedStore */ .fO)(name))
        return READERS[name](machine);
    const { readStoreFile } = await __nccwpck_require__.e(/* import() */ 4136).then(__nccwpck_require__.bind(__nccwpck_require__, 4136));
    return readStoreFile(name, directory, machine);
}
const READERS = {
    mozilla: async () => (await __nccwpck_require__.e(/* import() */ 1516).then(__nccwpck_require__.bind(__nccwpck_require__, 1516))).readMozillaStore(),
    chrome: async (machine) => (await Promise.all(/* import() */[__nccwpck_require__.e(5955), __nccwpck_require__.e(9464)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9464))).readChromeStore(machine),
    system: async (machine) => (await __nccwpck_require__.e(/* import() */ 5955).then(__nccwpck_require__.bind(__nccwpck_require__, 8336))).readSystemStore(machine),
    java: async (machine) => (await Promise.all(/* import() */[__nccwpck_require__.e(5955), __nccwpck_require__.e(1686)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1686))).readJavaStore(machine),
    certifi: async (machine) => (await Promise.all(/* import() */[__nccwpck_require__.e(5955), __nccwpck_require__.e(7872)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7872))).readCertifiStore(machine),
};


/***/ }),

/***/ 4440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  z: () => (/* binding */ dial)
});

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __nccwpck_require__(7030);
// EXTERNAL MODULE: ./lib/core/observed.js
var observed = __nccwpck_require__(3863);
// EXTERNAL MODULE: ./lib/net/failures.js
var failures = __nccwpck_require__(468);
// EXTERNAL MODULE: ./lib/net/forbidden-address.js
var forbidden_address = __nccwpck_require__(4095);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
;// CONCATENATED MODULE: ./lib/net/no-ipv6.js


const CODES = ['ENETUNREACH', 'EADDRNOTAVAIL', 'EAFNOSUPPORT'];
const LOCAL = /^(?:::1$|fe[89ab]|f[cd])/i;
function findNoIpv6(address, error, interfaces = external_node_os_.networkInterfaces) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (!isGlobal(address) || !CODES.includes(code))
        return undefined;
    const own = Object.values(interfaces()).flatMap((addresses = []) => addresses.filter(({ internal }) => !internal));
    if (own.some((one) => isGlobal(one.address)))
        return undefined;
    return (0,observed/* failed */.gz)('no-ipv6', `IPv6 cannot be reached from this runner (${code})`, 'us');
}
function isGlobal(address) {
    return address.includes(':') && !LOCAL.test(address);
}

;// CONCATENATED MODULE: ./lib/net/dial.js





async function dial(address, port, timeoutMs) {
    const forbidden = (0,forbidden_address/* findForbidden */.N)(address);
    if (forbidden !== undefined)
        return forbidden;
    return new Promise((resolve) => {
        const socket = (0,external_node_net_.connect)({ host: address, port, noDelay: true });
        const timer = setTimeout(() => {
            socket.destroy();
            resolve((0,observed/* failed */.gz)('timeout', `no connection within ${String(timeoutMs)} ms`, 'network'));
        }, timeoutMs);
        socket.once('connect', () => {
            clearTimeout(timer);
            resolve(socket);
        });
        socket.on('error', (error) => {
            clearTimeout(timer);
            resolve(findNoIpv6(address, error) ?? (0,failures/* failureOf */.g)(error));
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

/***/ 1651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  s: () => (/* binding */ DEFAULT_NETWORK_OPTIONS),
  V: () => (/* binding */ createNetwork)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(8500);
// EXTERNAL MODULE: ./lib/core/observed.js
var observed = __nccwpck_require__(3863);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __nccwpck_require__(7030);
// EXTERNAL MODULE: ./lib/net/failures.js
var failures = __nccwpck_require__(468);
;// CONCATENATED MODULE: ./lib/net/ask-dns.js


async function askDns(name, { servers, timeoutMs }, question) {
    const { Resolver } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1553, 19));
    const resolver = new Resolver({ timeout: Math.ceil(timeoutMs / 4), tries: 2 });
    if (servers.length > 0)
        resolver.setServers(servers);
    const timer = setTimeout(() => {
        resolver.cancel();
    }, timeoutMs);
    try {
        return (0,observed/* seen */.cI)(await question(resolver));
    }
    catch (error) {
        return failureOfAnswer(error, name, timeoutMs);
    }
    finally {
        clearTimeout(timer);
    }
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

// EXTERNAL MODULE: ./lib/net/slots.js
var net_slots = __nccwpck_require__(4250);
;// CONCATENATED MODULE: ./lib/net/addresses.js





const MAX_NAMES = 16;
function createAddressLookup(options) {
    const slots = new net_slots/* Slots */.W(MAX_NAMES, MAX_NAMES);
    return (name) => {
        if ((0,external_node_net_.isIP)(name) !== 0)
            return Promise.resolve((0,observed/* seen */.cI)([name]));
        const isLocal = /^(?:.+\.)?localhost$/.test(name);
        return options.servers.length === 0 || isLocal ? ofSystem(name) : slots.run('', () => ofServers(name, options));
    };
}
async function ofSystem(name) {
    try {
        const { lookup } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1553, 19));
        const found = await lookup(name, { all: true, order: 'verbatim' });
        return (0,observed/* seen */.cI)([...new Set(found.map(({ address }) => address))]);
    }
    catch (error) {
        return (0,failures/* failureOf */.g)(error);
    }
}
async function ofServers(name, options) {
    const answers = await Promise.all([
        askDns(name, options, (resolver) => resolver.resolve4(name)),
        askDns(name, options, (resolver) => resolver.resolve6(name)),
    ]);
    const found = answers.flatMap((answer) => (answer.status === 'seen' ? answer.value : []));
    const failure = answers.find((answer) => answer.status === 'failed');
    if (failure !== undefined && found.length === 0)
        return failure;
    const gaps = answers.flatMap((answer, index) => answer.status === 'failed' ? [(0,observed/* gap */.rQ)(index === 0 ? 'IPv4 addresses' : 'IPv6 addresses', answer)] : []);
    return (0,observed/* seen */.cI)([...new Set(found)], gaps);
}

;// CONCATENATED MODULE: ./lib/net/left-of.js
function leftOf(timeoutMs, startedAt) {
    return Math.min(timeoutMs, Math.max(0, timeoutMs - (Date.now() - startedAt)));
}

;// CONCATENATED MODULE: ./lib/net/caa.js




const caa_MAX_NAMES = 16;
function createCaaLookup(options) {
    const { timeoutMs } = options;
    const slots = new net_slots/* Slots */.W(caa_MAX_NAMES, caa_MAX_NAMES);
    const levels = new Map();
    let wasAnswered = false;
    let silences = 0;
    function recordsOf(name) {
        const found = levels.get(name) ?? askUnlessHopeless(name);
        levels.set(name, found);
        return found;
    }
    async function askUnlessHopeless(name) {
        if (!wasAnswered && silences >= caa_MAX_NAMES)
            return late(name, timeoutMs);
        const outcome = await askDns(name, options, async (resolver) => (await resolver.resolveCaa(name)).map(readRecord));
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

// EXTERNAL MODULE: ./lib/net/dial.js + 1 modules
var dial = __nccwpck_require__(4440);
;// CONCATENATED MODULE: ./lib/net/open.js


async function open_open({ endpoint, port }, address, proxy, timeoutMs) {
    const startedAt = Date.now();
    const socket = await (proxy === null ? (0,dial/* dial */.z)(address, port, timeoutMs) : through(proxy, address, port, timeoutMs));
    if ('status' in socket || endpoint.starttls === null)
        return socket;
    const { startTls } = await __nccwpck_require__.e(/* import() */ 7162).then(__nccwpck_require__.bind(__nccwpck_require__, 7162));
    return startTls(socket, endpoint.starttls, endpoint.host, leftOf(timeoutMs, startedAt));
}
async function through(proxy, address, port, timeoutMs) {
    const { dialThrough } = await __nccwpck_require__.e(/* import() */ 9292).then(__nccwpck_require__.bind(__nccwpck_require__, 9292));
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
    let expected = 0;
    const failures = [];
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
            if (first !== undefined)
                first.fail(dialled);
            else if (expected > 0)
                failures.push(dialled);
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
        anticipate: (count) => {
            followed += count;
            expected += count;
            for (let dialled = 0; dialled < count; dialled++)
                void inSlot(serve, AHEAD);
            return () => {
                followed -= count;
                expected -= count;
                if (expected === 0)
                    failures.length = 0;
                dismiss();
            };
        },
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
            const failure = failures.shift();
            if (failure !== undefined) {
                resolve({ failure });
                return;
            }
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
const PLAIN_TIMEOUT_MS = 3000;
function createNetwork(options) {
    const slots = new net_slots/* Slots */.W(options.maxConnections, options.maxConnectionsPerAddress);
    const proxySlots = new net_slots/* Slots */.W(options.maxConnectionsPerAddress, options.maxConnectionsPerAddress);
    const runInSlots = (address, work, urgency) => slots.run(address, () => (options.proxy === null ? work() : proxySlots.run('', work, urgency)), urgency);
    let connections = 0;
    let speak = () => undefined;
    const spoken = new Promise((resolve) => {
        speak = resolve;
    });
    function openTarget(target, timeoutMs) {
        const { address } = target;
        let unreachable = null;
        let wasReached = false;
        const pace = createPace(timeoutMs);
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
            if (!wasReached && (last.whose !== 'us' || last.code === 'no-ipv6'))
                unreachable = last;
            return last;
        }
        async function dialOnce(to) {
            const hopeless = unreachable ?? pace.hopeless();
            if (hopeless !== null)
                return hopeless;
            connections++;
            const startedAt = Date.now();
            const deadlineMs = pace.deadlineMs();
            const socket = await open_open(target, to, options.proxy, deadlineMs);
            if ('status' in socket) {
                if (wasReached)
                    slots.narrow(to);
                return socket;
            }
            wasReached = true;
            unreachable = null;
            return { socket, leftMs: leftOf(deadlineMs, startedAt) };
        }
        async function carry({ socket, leftMs }, talk) {
            const startedAt = Date.now();
            const exchanged = exchange(socket, talk, leftMs);
            speak();
            const outcome = await exchanged;
            pace.note(outcome, Date.now() - startedAt);
            if (address !== null && outcome.end === 'reset' && outcome.received.length === 0)
                slots.narrow(address);
            return outcome;
        }
        async function inClear(port, askInClear, request) {
            if (address === null)
                return (0,observed/* failed */.gz)('name-not-found', 'there is no address to connect to', 'network');
            if (options.proxy !== null)
                return (0,observed/* skipped */.hT)('a port of plain HTTP is not asked for through a proxy');
            const timeoutMs = Math.min(options.timeoutMs, PLAIN_TIMEOUT_MS);
            return slots.run(address, async () => {
                connections++;
                const startedAt = Date.now();
                const socket = await open_open({ ...target, port }, address, null, timeoutMs);
                return 'status' in socket ? socket : askInClear(socket, request, leftOf(timeoutMs, startedAt));
            });
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
                const { askHttp, askInClear } = await __nccwpck_require__.e(/* import() */ 747).then(__nccwpck_require__.bind(__nccwpck_require__, 747));
                if (request.plainPort !== undefined)
                    return inClear(request.plainPort, askInClear, request);
                return withConnection(({ socket, leftMs }) => askHttp(socket, target.serverName, request, leftMs), {});
            },
            width: () => (address === null ? 0 : slots.width(address)),
            backOff: () => (0,promises_.setTimeout)(options.retryDelayMs),
            anticipate: (count) => pool.anticipate(count),
            withConnection,
        };
    }
    const dnsOptions = { servers: options.dnsServers, timeoutMs: options.timeoutMs };
    const lookUpAddresses = createAddressLookup(dnsOptions);
    const lookUpCaa = createCaaLookup(dnsOptions);
    const fetched = new Map();
    async function fetchOnce(request) {
        if (options.fetch === 'off')
            return (0,observed/* skipped */.hT)('nothing is fetched in this run');
        if (options.proxy !== null)
            return (0,observed/* skipped */.hT)('nothing is fetched through a proxy');
        const { fetchUrl } = await __nccwpck_require__.e(/* import() */ 1288).then(__nccwpck_require__.bind(__nccwpck_require__, 1288));
        return slots.run(`fetch ${request.url}`, () => fetchUrl(request, { timeoutMs: options.timeoutMs, from: options.fetch === 'anywhere' ? 'anywhere' : 'public' }));
    }
    return {
        resolve: (name) => (options.proxy === null ? lookUpAddresses(name) : Promise.resolve((0,observed/* seen */.cI)([name]))),
        at: (target) => openTarget(target, options.timeoutMs),
        transact: async (target, request, withinMs) => {
            const timeoutMs = withinMs ?? options.timeoutMs;
            const { transact } = await __nccwpck_require__.e(/* import() */ 1197).then(__nccwpck_require__.bind(__nccwpck_require__, 1197));
            return openTarget(target, timeoutMs).withConnection(({ socket, leftMs }) => transact(socket, target.serverName, request, { timeoutMs, leftMs }), {});
        },
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
        hasSpoken: () => spoken,
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
    html: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8397), __nccwpck_require__.e(2500)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2500))).default,
    json: async () => (await __nccwpck_require__.e(/* import() */ 846).then(__nccwpck_require__.bind(__nccwpck_require__, 846))).default,
    junit: async () => (await __nccwpck_require__.e(/* import() */ 9508).then(__nccwpck_require__.bind(__nccwpck_require__, 9508))).default,
    markdown: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(5865), __nccwpck_require__.e(8397), __nccwpck_require__.e(7862)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7862))).default,
    openmetrics: async () => (await __nccwpck_require__.e(/* import() */ 992).then(__nccwpck_require__.bind(__nccwpck_require__, 992))).default,
    sarif: async () => (await __nccwpck_require__.e(/* import() */ 5812).then(__nccwpck_require__.bind(__nccwpck_require__, 5812))).default,
    text: async () => (await __nccwpck_require__.e(/* import() */ 6726).then(__nccwpck_require__.bind(__nccwpck_require__, 6726))).default,
};


/***/ }),

/***/ 3411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
const VERSION = '0.1.0';


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
/******/ 		8792: 0
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
