export const id = 5801;
export const ids = [5801];
export const modules = {

/***/ 175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ parseInstant)
/* harmony export */ });
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9193);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2774);


const INSTANT = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)(Z|[+-]\d\d:\d\d)?)?$/i;
function parseInstant(text) {
    const [, date = '', time = '00:00', zone = 'Z'] = INSTANT.exec(text) ?? [];
    const midnight = new Date(`${date}T00:00Z`);
    const instant = new Date(`${date}T${time}${zone.toUpperCase()}`);
    const isDate = !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(date);
    return isDate && !Number.isNaN(instant.getTime())
        ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Y)(instant)
        : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .mistaken */ .R)(`${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(text)} found, expected a time such as 2026-03-01T12:00:00Z`);
}


/***/ }),

/***/ 6288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ isSettled)
/* harmony export */ });
function isSettled({ addresses }) {
    return addresses.every(({ state }) => state === 'served' || state === 'not-checked');
}


/***/ }),

/***/ 2378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Vh: () => (/* binding */ describeAwaited),
  endpointsAwaiting: () => (/* binding */ endpointsAwaiting),
  AJ: () => (/* binding */ isAwaited),
  readAwaiting: () => (/* binding */ readAwaiting)
});

// UNUSED EXPORTS: AWAITING_SETTINGS

// EXTERNAL MODULE: ./lib/config/instant.js
var config_instant = __webpack_require__(175);
// EXTERNAL MODULE: ./lib/config/parsed.js
var parsed = __webpack_require__(9193);
// EXTERNAL MODULE: ./lib/config/quote.js
var quote = __webpack_require__(2774);
// EXTERNAL MODULE: ./lib/config/unknown-name.js
var unknown_name = __webpack_require__(4866);
;// CONCATENATED MODULE: ./lib/config/awaited-certificate.js




const KINDS = ['sha256', 'serial', 'newer-than'];
const SHA256 = /^(?:[\da-f]{64}|[\da-f]{2}(?::[\da-f]{2}){31})$/i;
const SERIAL = /^(?:[\da-f]{1,40}|[\da-f]{2}(?::[\da-f]{2}){1,19})$/i;
const PIN = /^sha256\/([A-Za-z\d+/]{43}=)$/;
function parseAwaitedCertificate(text) {
    if (SHA256.test(text))
        return (0,parsed/* parsed */.Y)({ kind: 'fingerprint', sha256: hexOf(text) });
    if (text.startsWith('sha256/'))
        return parsePin(text);
    const [, kind, value = ''] = /^([a-z][\w-]+):(.*)$/is.exec(text) ?? [];
    switch (kind) {
        case undefined:
            return text.trim() === '' ? (0,parsed/* mistaken */.R)('expected a certificate to wait for') : (0,parsed/* parsed */.Y)({ kind: 'file', path: text });
        case 'sha256':
            return SHA256.test(value)
                ? (0,parsed/* parsed */.Y)({ kind: 'fingerprint', sha256: hexOf(value) })
                : (0,parsed/* mistaken */.R)(`${(0,quote/* quote */.h)(text)} found, expected sha256: and a fingerprint of 64 hex digits`);
        case 'serial':
            return SERIAL.test(value)
                ? (0,parsed/* parsed */.Y)({ kind: 'serial', serial: withoutZeros(hexOf(value)) })
                : (0,parsed/* mistaken */.R)(`${(0,quote/* quote */.h)(text)} found, expected serial: and 1 to 40 hex digits`);
        case 'newer-than': {
            const instant = (0,config_instant/* parseInstant */.n)(value);
            return 'mistake' in instant ? instant : (0,parsed/* parsed */.Y)({ kind: 'newer-than', instant: instant.value });
        }
        default:
            return (0,parsed/* mistaken */.R)(`${(0,unknown_name/* unknownName */.U)('kind of certificate', kind, KINDS)} A path that looks so begins with ./`);
    }
}
function parsePin(text) {
    const [, base64] = PIN.exec(text) ?? [];
    if (base64 === undefined)
        return (0,parsed/* mistaken */.R)(`${(0,quote/* quote */.h)(text)} found, expected sha256/ and the base64 of 32 bytes`);
    return (0,parsed/* parsed */.Y)({ kind: 'key', spkiSha256: Buffer.from(base64, 'base64').toString('hex') });
}
function hexOf(text) {
    return text.replaceAll(':', '').toLowerCase();
}
function withoutZeros(serial) {
    return serial.replace(/^0+(?=.)/, '');
}

// EXTERNAL MODULE: ./lib/core/config-problem.js
var config_problem = __webpack_require__(8839);
// EXTERNAL MODULE: ./lib/core/printable.js
var printable = __webpack_require__(8776);
// EXTERNAL MODULE: ./lib/core/window.js
var core_window = __webpack_require__(7075);
// EXTERNAL MODULE: ./lib/pki/hostname.js
var hostname = __webpack_require__(7787);
// EXTERNAL MODULE: ./lib/wire/x509/certificate.js
var certificate = __webpack_require__(5681);
;// CONCATENATED MODULE: ./lib/gate/awaiting.js






const AWAITING_SETTINGS = ['wait-for-certificate', 'wait-timeout'];
const DEFAULT_TIMEOUT_MS = 300_000;
async function readAwaiting(read, whereOf, readFile) {
    const [text = '', timeout = ''] = AWAITING_SETTINGS.map((name) => read(name));
    const mistakes = [];
    const complain = (name, message) => {
        mistakes.push({ where: whereOf(name), message });
    };
    const timeoutMs = timeout === '' ? DEFAULT_TIMEOUT_MS : (0,core_window/* parseSeconds */.fL)(timeout, core_window/* DAY_MS */.sO);
    if (timeoutMs === undefined) {
        complain('wait-timeout', `${JSON.stringify(timeout)} found, expected seconds ("300") or a duration ("5m") of at most a day`);
    }
    if (text === '') {
        if (timeout !== '')
            complain('wait-timeout', 'nothing is waited for: expected wait-for-certificate beside it');
        return { awaiting: null, mistakes };
    }
    const certificate = await readAwaited(text, readFile);
    if ('mistake' in certificate)
        complain('wait-for-certificate', certificate.mistake);
    if ('mistake' in certificate || timeoutMs === undefined)
        return { awaiting: null, mistakes };
    return { awaiting: { certificate: certificate.value, timeoutMs, where: whereOf('wait-for-certificate') }, mistakes };
}
async function readAwaited(text, readFile) {
    const parsed = parseAwaitedCertificate(text);
    if ('mistake' in parsed || parsed.value.kind !== 'file')
        return parsed;
    const { path } = parsed.value;
    try {
        const { readCertificateFile } = await __webpack_require__.e(/* import() */ 5881).then(__webpack_require__.bind(__webpack_require__, 5881));
        const [leaf] = (await readCertificateFile(readFile(path), null)).certificates;
        if (leaf === undefined)
            return { mistake: `${JSON.stringify(path)} holds no certificate` };
        return { value: { kind: 'file', path, certificate: (0,certificate/* readCertificate */.w$)(leaf) } };
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        return { mistake: `${JSON.stringify(path)} cannot be read as a certificate: ${reason}` };
    }
}
function isAwaited(awaited, leaf) {
    switch (awaited.kind) {
        case 'file':
            return leaf.sha256 === awaited.certificate.sha256;
        case 'fingerprint':
            return leaf.sha256 === awaited.sha256;
        case 'key':
            return leaf.spkiSha256 === awaited.spkiSha256;
        case 'serial':
            return withoutZeros(leaf.serial) === awaited.serial;
        case 'newer-than':
            return leaf.notBefore > awaited.instant.getTime();
    }
}
function describeAwaited(awaited) {
    switch (awaited.kind) {
        case 'file':
            return `the certificate of ${awaited.path}, serial ${awaited.certificate.serial}`;
        case 'fingerprint':
            return `the certificate with the SHA-256 ${awaited.sha256}`;
        case 'key':
            return `a certificate with the key sha256/${Buffer.from(awaited.spkiSha256, 'hex').toString('base64')}`;
        case 'serial':
            return `the certificate with serial ${awaited.serial}`;
        case 'newer-than':
            return `a certificate whose notBefore is after ${awaited.instant.toISOString()}`;
    }
}
function endpointsAwaiting({ certificate: awaited, where }, endpoints) {
    if (awaited.kind !== 'file')
        return endpoints;
    const { path, certificate } = awaited;
    const covered = endpoints.filter(({ host, hostIsAddress, sni }) => (0,hostname/* matchesHost */.q)({ host: sni ?? host, isAddress: sni === null && hostIsAddress }, certificate));
    if (covered.length > 0)
        return covered;
    const names = [...certificate.dnsNames, ...certificate.ipAddresses].join(', ') || 'no name';
    const message = `the certificate of ${JSON.stringify(path)} is for no endpoint of this run: it names ${(0,printable/* printable */.g)(names, 200)}`;
    throw new config_problem/* ConfigError */.x([{ where, message }]);
}


/***/ }),

/***/ 5801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  waitForCertificate: () => (/* binding */ waitForCertificate)
});

// EXTERNAL MODULE: ./lib/core/awaited.js
var awaited = __webpack_require__(6288);
// EXTERNAL MODULE: ./lib/gate/approach.js + 1 modules
var approach = __webpack_require__(632);
// EXTERNAL MODULE: ./lib/gate/awaiting.js + 1 modules
var awaiting = __webpack_require__(2378);
// EXTERNAL MODULE: ./lib/ledger/handshake13.js + 6 modules
var handshake13 = __webpack_require__(3715);
// EXTERNAL MODULE: ./lib/ledger/ledger.js + 1 modules
var ledger = __webpack_require__(4758);
// EXTERNAL MODULE: ./lib/spec/hands.js
var hands = __webpack_require__(8565);
// EXTERNAL MODULE: ./lib/spec/signature-schemes.js
var signature_schemes = __webpack_require__(812);
// EXTERNAL MODULE: ./lib/spec/suite.js
var spec_suite = __webpack_require__(1055);
// EXTERNAL MODULE: ./lib/spec/versions.js
var versions = __webpack_require__(8754);
// EXTERNAL MODULE: ./lib/wire/malformed-error.js
var malformed_error = __webpack_require__(7515);
// EXTERNAL MODULE: ./lib/wire/x509/certificate.js
var certificate = __webpack_require__(5681);
;// CONCATENATED MODULE: ./lib/gate/served-leaves.js








async function seeLeaves(target, net, isWanted) {
    const context = { target, net, ledger: (0,ledger/* openLedger */.au)(target, net) };
    const leaves = new Map();
    let failure = null;
    for (const handshakes of handshakesWith(context)) {
        for (const shake of handshakes) {
            const outcome = await read(shake);
            if ('failure' in outcome) {
                failure ??= outcome.failure;
                continue;
            }
            leaves.set(outcome.leaf.sha256, outcome.leaf);
            if (isWanted(outcome.leaf))
                break;
        }
        if (leaves.size > 0)
            break;
    }
    return { leaves: [...leaves.values()], failure: leaves.size > 0 ? null : failure };
}
function handshakesWith(context) {
    return [
        signature_schemes/* SCHEME_FAMILIES_13 */.oh.map((schemes) => async () => {
            const outcome = await (0,handshake13/* shakeHands */.Jm)(context, (0,handshake13/* familyOffer */.nD)(schemes));
            return outcome.kind === 'completed'
                ? { der: outcome.flight.certificates[0] }
                : { failure: (0,handshake13/* failureOfHandshake */.jz)(outcome) };
        }),
        ...[versions/* TLS12 */.$j, versions/* TLS11 */.gh, versions/* TLS10 */.nA].map((version) => suitesByKey(version).map((suites) => async () => {
            const answer = await context.ledger.ask({ version, suites });
            if (answer.kind === 'accepted')
                return { der: answer.flight.certificates?.[0] };
            return { failure: answer.kind === 'unseen' ? answer.failure : (0,handshake13/* failureOfHandshake */.jz)(answer) };
        })),
    ];
}
function suitesByKey(version) {
    const suites = (0,hands/* commonSuites */.fn)(version);
    const isEcdsa = (suite) => (0,spec_suite/* findSuite */.gQ)(suite).keyExchange.endsWith('ECDSA');
    return [suites.filter((suite) => !isEcdsa(suite)), suites.filter(isEcdsa)];
}
async function read(shake) {
    const outcome = await shake();
    if ('failure' in outcome)
        return outcome;
    if (outcome.der === undefined) {
        return { failure: { code: 'malformed', detail: 'the server sent no certificate', whose: 'peer' } };
    }
    try {
        return { leaf: (0,certificate/* readCertificate */.w$)(outcome.der) };
    }
    catch (error) {
        if (!(error instanceof malformed_error/* MalformedError */.G))
            throw error;
        const detail = `the certificate cannot be read: ${error.message}`;
        return { failure: { code: 'malformed', detail, whose: 'peer' } };
    }
}

;// CONCATENATED MODULE: ./lib/gate/wait-for-certificate.js




const FIRST_DELAY_MS = 1000;
const MAX_DELAY_MS = 15_000;
const LOOKS_IN_A_ROW = 2;
async function waitForCertificate(options) {
    const { certificate, endpoints, timeoutMs, clock, sleep, onLook } = options;
    const description = (0,awaiting/* describeAwaited */.Vh)(certificate);
    const startedAt = clock().getTime();
    const elapsedMs = () => clock().getTime() - startedAt;
    const histories = new Map();
    let settledLooks = 0;
    let delayMs = FIRST_DELAY_MS;
    for (;;) {
        const looked = await Promise.all(endpoints.map((endpoint) => look(endpoint, options, histories, elapsedMs)));
        const addresses = looked.flatMap((one) => one.addresses);
        const served = addresses.filter(({ state }) => state === 'served').length;
        onLook(`${String(secondsOf(elapsedMs()))} s: ${String(served)} of ${String(addresses.length)} addresses serve ${description}`);
        settledLooks = looked.every(awaited/* isSettled */.I) ? settledLooks + 1 : 0;
        const leftMs = timeoutMs - elapsedMs();
        if (settledLooks === LOOKS_IN_A_ROW || leftMs <= 0) {
            return {
                certificate: description,
                known: knownOf(options, addresses),
                timeoutSeconds: secondsOf(timeoutMs),
                seconds: secondsOf(elapsedMs()),
                endpoints: looked,
            };
        }
        await sleep(Math.min(leftMs, settledLooks > 0 ? FIRST_DELAY_MS : delayMs));
        delayMs = Math.min(2 * delayMs, MAX_DELAY_MS);
    }
}
async function look(endpoint, options, histories, elapsedMs) {
    const [approached] = (0,approach/* approach */.z)([endpoint], options.network, []);
    const { addresses, targets } = (await approached?.found) ?? { addresses: null, targets: [] };
    const seen = targets.map(async (one) => {
        const { address } = one.target;
        const sight = addresses?.status === 'failed'
            ? { leaves: [], state: 'unseen', reason: addresses.detail }
            : await lookAt(one, options);
        const key = JSON.stringify([endpoint.url, endpoint.environment, address]);
        const history = goOn(histories.get(key), sight.state === 'served', secondsOf(elapsedMs()));
        histories.set(key, history);
        return { address, ...sight, ...history };
    });
    return { url: endpoint.url, environment: endpoint.environment, addresses: await Promise.all(seen) };
}
async function lookAt({ target, net }, { certificate, see = seeLeaves }) {
    const isWanted = (leaf) => (0,awaiting/* isAwaited */.AJ)(certificate, leaf);
    const { leaves, failure } = await see(target, net, isWanted);
    const wanted = leaves.filter(isWanted);
    const others = leaves.filter((leaf) => !isWanted(leaf));
    return {
        state: stateOf(wanted, others, failure),
        leaves: [...wanted, ...others].map(servedLeaf),
        reason: failure?.detail ?? null,
    };
}
function stateOf(wanted, others, failure) {
    if (wanted.length > 0)
        return 'served';
    if (others.length > 0)
        return 'not-served';
    return failure?.code === 'no-ipv6' ? 'not-checked' : 'unseen';
}
function goOn(before, isServed, seconds) {
    const since = before?.afterSeconds ?? null;
    const wasLost = before?.wasLost ?? false;
    if (isServed)
        return { afterSeconds: since ?? seconds, wasLost };
    return { afterSeconds: null, wasLost: wasLost || since !== null };
}
function knownOf({ certificate }, addresses) {
    if (certificate.kind === 'file')
        return servedLeaf(certificate.certificate);
    return addresses.find(({ state }) => state === 'served')?.leaves[0] ?? null;
}
function servedLeaf({ subject, serial, sha256, notBefore, notAfter }) {
    const iso = (ms) => new Date(ms).toISOString();
    return { subject, serial, sha256, notBefore: iso(notBefore), notAfter: iso(notAfter) };
}
function secondsOf(ms) {
    return Math.round(ms / 100) / 10;
}


/***/ }),

/***/ 7787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ matchesHost)
/* harmony export */ });
function matchesHost({ host, isAddress }, presented) {
    if (isAddress)
        return presented.ipAddresses.some((address) => address === canonicalAddress(host));
    return presented.dnsNames.some((name) => matchesDnsName(host, name));
}
function matchesDnsName(host, presented) {
    const name = presented.toLowerCase();
    if (!/^(?:\*\.)?[a-z0-9_-]+(?:\.[a-z0-9_-]+)*$/.test(name))
        return false;
    if (!name.startsWith('*.'))
        return name === host;
    const suffix = name.slice(1);
    const label = host.slice(0, host.length - suffix.length);
    return host.endsWith(suffix) && label !== '' && !label.includes('.') && suffix.indexOf('.', 1) > 0;
}
function canonicalAddress(address) {
    return address.includes(':') ? new URL(`http://[${address}]/`).hostname.slice(1, -1) : address;
}


/***/ })

};
