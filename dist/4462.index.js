export const id = 4462;
export const ids = [4462];
export const modules = {

/***/ 8133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fetchRenewalInfo: () => (/* binding */ fetchRenewalInfo),
  U: () => (/* binding */ renewalNotAsked)
});

// EXTERNAL MODULE: ./lib/core/distinguished-name.js
var distinguished_name = __webpack_require__(4283);
// EXTERNAL MODULE: ./lib/core/observed.js
var observed = __webpack_require__(3863);
// EXTERNAL MODULE: ./lib/core/window.js
var core_window = __webpack_require__(9456);
;// CONCATENATED MODULE: ./lib/spec/acme-directories.js
const LETS_ENCRYPT = 'https://acme-v02.api.letsencrypt.org/directory';
const LETS_ENCRYPT_STAGING = 'https://acme-staging-v02.api.letsencrypt.org/directory';
const GOOGLE = 'https://dv.acme-v02.api.pki.goog/directory';
const ZEROSSL = 'https://acme.zerossl.com/v2/DV90';
const SECTIGO = 'https://acme.sectigo.com/v2/DV';
const DIRECTORIES = new Map([
    ["let's encrypt", [LETS_ENCRYPT, LETS_ENCRYPT_STAGING]],
    ["(staging) let's encrypt", [LETS_ENCRYPT_STAGING]],
    ['google trust services', [GOOGLE]],
    ['google trust services llc', [GOOGLE]],
    ['sectigo limited', [SECTIGO]],
    ['zerossl', [ZEROSSL]],
    ['zerossl gmbh', [ZEROSSL]],
]);
function acmeDirectoriesOf(organizations) {
    return organizations.flatMap((organization) => DIRECTORIES.get(organization.toLowerCase()) ?? []);
}

// EXTERNAL MODULE: ./lib/wire/json.js
var json = __webpack_require__(143);
// EXTERNAL MODULE: ./lib/wire/malformed-error.js
var malformed_error = __webpack_require__(7515);
;// CONCATENATED MODULE: ./lib/wire/acme/renewal-info.js


function renewalIdOf({ authorityKeyId, serial }) {
    const keyId = authorityKeyId?.keyId ?? null;
    return keyId === null ? null : `${base64Url(keyId)}.${base64Url(serial)}`;
}
function readRenewalInfoUrl(directory) {
    const { renewalInfo } = readObject('ACME directory', directory);
    if (renewalInfo === undefined)
        return null;
    const url = parseHttpsUrl(renewalInfo);
    if (url === null)
        throw new malformed_error/* MalformedError */.G('ACME directory', 'its renewalInfo is no https URL', 0);
    return url;
}
function readRenewalInfo(answer) {
    const { suggestedWindow, explanationURL } = readObject('RenewalInfo', answer);
    if (!(0,json/* isObject */.Gv)(suggestedWindow))
        throw new malformed_error/* MalformedError */.G('RenewalInfo', 'there is no suggestedWindow', 0);
    const [start, end] = [(0,json/* parseTimestamp */.EH)(suggestedWindow.start), (0,json/* parseTimestamp */.EH)(suggestedWindow.end)];
    if (start === null || end === null) {
        throw new malformed_error/* MalformedError */.G('RenewalInfo', `the ${start === null ? 'start' : 'end'} of its window is no timestamp`, 0);
    }
    if (end <= start)
        throw new malformed_error/* MalformedError */.G('RenewalInfo', 'its window does not end after it starts', 0);
    return { start, end, explanationUrl: parseHttpsUrl(explanationURL) };
}
function base64Url(hex) {
    return Buffer.from(hex, 'hex').toString('base64url');
}
function readObject(what, bytes) {
    const value = (0,json/* parseJson */.qF)(what, bytes);
    if (!(0,json/* isObject */.Gv)(value))
        throw new malformed_error/* MalformedError */.G(what, 'no JSON object', 0);
    return value;
}
const MAX_URL = 1000;
function parseHttpsUrl(value) {
    if (typeof value !== 'string' || value.length > MAX_URL || !URL.canParse(value))
        return null;
    const { protocol, username, password, href } = new URL(value);
    return protocol === 'https:' && username === '' && password === '' ? href : null;
}

// EXTERNAL MODULE: ./lib/gate/sent-certificates.js
var sent_certificates = __webpack_require__(6606);
// EXTERNAL MODULE: ./lib/gate/with-fact.js
var with_fact = __webpack_require__(474);
;// CONCATENATED MODULE: ./lib/gate/fetch-renewal-info.js








const MAX_DIRECTORY_BYTES = 64 * 1024;
const MAX_INFO_BYTES = 16 * 1024;
const MIN_RETRY_MS = 60_000;
const MAX_RETRY_MS = core_window/* DAY_MS */.sO;
function renewalNotAsked(reason) {
    return { notAsked: reason, suggested: null, silent: [], unanswered: [] };
}
function fetchRenewalInfo(options) {
    return (0,with_fact/* withFact */.T)(options.scan, 'renewalInfo', (target) => fetchFor(target, options));
}
async function fetchFor(target, options) {
    const [leaf] = (0,sent_certificates/* sentCertificates */.T)(target);
    if (leaf === undefined)
        return (0,observed/* seen */.cI)(renewalNotAsked('there is no certificate to ask about'));
    if (leaf.notAfter < Date.parse(options.scan.finishedAt))
        return (0,observed/* seen */.cI)(renewalNotAsked('the certificate has expired'));
    const directories = new Set([...acmeDirectoriesOf((0,distinguished_name/* organizationsOf */.E)(leaf.issuer)), ...options.directories]);
    if (directories.size === 0)
        return (0,observed/* seen */.cI)(renewalNotAsked('no ACME server is known for its CA that tells of renewals'));
    const id = renewalIdOf(leaf);
    if (id === null)
        return (0,observed/* seen */.cI)(renewalNotAsked('the certificate does not name the key of its issuer'));
    const silent = [];
    const gaps = [];
    const unanswered = [];
    for (const directory of directories) {
        const answer = await ask(directory, id, options);
        if ('notAsked' in answer)
            return (0,observed/* seen */.cI)(renewalNotAsked(answer.notAsked));
        if ('window' in answer) {
            const suggested = { ...answer.window, directory, retryAfterMs: answer.retryAfterMs };
            return (0,observed/* seen */.cI)({ notAsked: null, suggested, silent, unanswered: [] });
        }
        if ('silence' in answer)
            silent.push({ directory, reason: answer.silence });
        else {
            unanswered.push(directory);
            gaps.push((0,observed/* gap */.rQ)(`when ${directory} wants the certificate renewed`, answer.failure));
        }
    }
    return (0,observed/* seen */.cI)({ notAsked: null, suggested: null, silent, unanswered }, gaps);
}
async function ask(directory, id, { fetch, clock }) {
    const place = await get(fetch, { url: directory, maxBytes: MAX_DIRECTORY_BYTES }, readRenewalInfoUrl);
    if (!('value' in place))
        return place;
    if (place.value === null)
        return { silence: 'it tells nobody when to renew' };
    const url = `${place.value.replace(/\/+$/, '')}/${id}`;
    const info = await get(fetch, { url, maxBytes: MAX_INFO_BYTES }, readRenewalInfo);
    if ('value' in info)
        return { window: info.value, retryAfterMs: parseRetryAfter(info.retryAfter, clock()) };
    return 'status' in info && info.status === 404 ? { silence: 'it does not know the certificate' } : info;
}
async function get(fetch, request, read) {
    const outcome = await fetch(request);
    if (outcome.status === 'skipped')
        return { notAsked: outcome.reason };
    if (outcome.status === 'failed')
        return { failure: outcome };
    const { status, body, retryAfter } = outcome.value;
    if (status !== 200) {
        const detail = `the answer has status ${String(status)}`;
        return { failure: { code: 'unsupported', detail, whose: 'peer' }, status };
    }
    try {
        return { value: read(body), retryAfter };
    }
    catch (error) {
        if (!(error instanceof malformed_error/* MalformedError */.G))
            throw error;
        return { failure: { code: 'malformed', detail: `the answer cannot be used: ${error.why}`, whose: 'peer' } };
    }
}
const HTTP_DATE = /^\w{3}, \d{2} \w{3} \d{4} \d{2}:\d{2}:\d{2} GMT$/;
function parseRetryAfter(text, now) {
    if (text === null)
        return null;
    const isDate = HTTP_DATE.test(text);
    const ms = isDate ? Date.parse(text) - now.getTime() : /^\d{1,10}$/.test(text) ? Number(text) * 1000 : NaN;
    return Number.isNaN(ms) ? null : Math.min(Math.max(ms, MIN_RETRY_MS), MAX_RETRY_MS);
}


/***/ }),

/***/ 6606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ sentCertificates)
/* harmony export */ });
/* harmony import */ var _wire_malformed_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7515);
/* harmony import */ var _wire_pem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1679);
/* harmony import */ var _wire_x509_certificate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5681);



function sentCertificates({ observations: { chain } }) {
    if (chain?.status !== 'seen')
        return [];
    try {
        return chain.value.certificates.flatMap(_wire_pem_js__WEBPACK_IMPORTED_MODULE_2__/* .readPemCertificates */ .$p).map((der) => (0,_wire_x509_certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .readCertificate */ .w$)(der));
    }
    catch (error) {
        if (error instanceof _wire_malformed_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedError */ .G)
            return [];
        throw error;
    }
}


/***/ }),

/***/ 474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ withFact)
/* harmony export */ });
async function withFact(scan, fact, find) {
    const endpoints = scan.endpoints.map(async (saved) => {
        const { endpoint, targets } = saved;
        const looked = targets.map(async (target) => {
            const found = await find(target, endpoint);
            return { ...target, observations: { ...target.observations, [fact]: found } };
        });
        return { ...saved, targets: await Promise.all(looked) };
    });
    return { ...scan, endpoints: await Promise.all(endpoints) };
}


/***/ }),

/***/ 143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EH: () => (/* binding */ parseTimestamp),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _malformed_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7515);

function parseJson(what, bytes) {
    try {
        return JSON.parse(Buffer.from(bytes).toString('utf8'));
    }
    catch (error) {
        if (error instanceof SyntaxError)
            throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedError */ .G(what, 'no JSON', 0);
        throw error;
    }
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
const TIMESTAMP = /^(?<day>\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/i;
function parseTimestamp(value) {
    const day = typeof value === 'string' ? TIMESTAMP.exec(value)?.groups?.day : undefined;
    if (typeof value !== 'string' || day === undefined)
        return null;
    const midnight = new Date(`${day}T00:00:00Z`);
    if (Number.isNaN(midnight.getTime()) || midnight.toISOString().slice(0, 10) !== day)
        return null;
    return Date.parse(value.toUpperCase());
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

/***/ 1679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ readPemCertificates),
/* harmony export */   I6: () => (/* binding */ writePem)
/* harmony export */ });
/* unused harmony export readPemBlocks */
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
