export const id = 1487;
export const ids = [1487];
export const modules = {

/***/ 1184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Vh: () => (/* binding */ describeAwaited),
  endpointsAwaiting: () => (/* binding */ endpointsAwaiting),
  AJ: () => (/* binding */ isAwaited),
  readAwaiting: () => (/* binding */ readAwaiting)
});

// UNUSED EXPORTS: AWAITING_SETTINGS

// EXTERNAL MODULE: ./lib/config/parsed.js
var parsed = __webpack_require__(9193);
// EXTERNAL MODULE: ./lib/config/quote.js
var quote = __webpack_require__(2774);
;// CONCATENATED MODULE: ./lib/config/instant.js


const INSTANT = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)(Z|[+-]\d\d:\d\d)?)?$/i;
function parseInstant(text) {
    const [, date = '', time = '00:00', zone = 'Z'] = INSTANT.exec(text) ?? [];
    const midnight = new Date(`${date}T00:00Z`);
    const instant = new Date(`${date}T${time}${zone.toUpperCase()}`);
    const isDate = !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(date);
    return isDate && !Number.isNaN(instant.getTime())
        ? (0,parsed/* parsed */.Y)(instant)
        : (0,parsed/* mistaken */.R)(`${(0,quote/* quote */.h)(text)} found, expected a time such as 2026-03-01T12:00:00Z`);
}

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
            const instant = parseInstant(value);
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
var core_window = __webpack_require__(9456);
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


/***/ }),

/***/ 7515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 6626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ fingerprintOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

function fingerprintOf(der) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(der).digest('hex');
}


/***/ })

};
