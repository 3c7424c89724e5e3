export const id = 6421;
export const ids = [6421];
export const modules = {

/***/ 5212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  searchIssued: () => (/* binding */ searchIssued)
});

// EXTERNAL MODULE: ./lib/core/observed.js
var observed = __webpack_require__(3863);
// EXTERNAL MODULE: ./lib/net/slots.js
var net_slots = __webpack_require__(4250);
// EXTERNAL MODULE: ./lib/pki/hostname.js
var hostname = __webpack_require__(7787);
// EXTERNAL MODULE: ./lib/spec/special-use-names.js
var special_use_names = __webpack_require__(8283);
// EXTERNAL MODULE: ./lib/wire/json.js
var json = __webpack_require__(143);
// EXTERNAL MODULE: ./lib/core/distinguished-name.js
var distinguished_name = __webpack_require__(4283);
// EXTERNAL MODULE: ./lib/wire/malformed-error.js
var malformed_error = __webpack_require__(7515);
;// CONCATENATED MODULE: ./lib/wire/ct-search/issued.js



const MAX_ENTRIES = 20_000;
function entriesOf(what, value) {
    if (!Array.isArray(value))
        throw new malformed_error/* MalformedError */.G(what, 'no JSON array', 0);
    if (value.length > MAX_ENTRIES)
        throw new malformed_error/* MalformedError */.G(what, `more than ${String(MAX_ENTRIES)} entries`, 0);
    return value.map((entry, index) => {
        if (!(0,json/* isObject */.Gv)(entry))
            throw new malformed_error/* MalformedError */.G(what, `entry ${String(index)} is no object`, 0);
        return entry;
    });
}
function unusableEntry(what, index) {
    return new malformed_error/* MalformedError */.G(what, `entry ${String(index)} lacks its issuer, names, validity or id`, 0);
}
const ATTRIBUTE = /\s*([\w.]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|(?!")((?:[^\\,+]|\\.)*))(?:[,+]|$)/suy;
function parseOneLineName(text) {
    const attributes = [];
    ATTRIBUTE.lastIndex = 0;
    while (ATTRIBUTE.lastIndex < text.length) {
        const found = ATTRIBUTE.exec(text);
        if (found === null)
            return null;
        const [, type = '', quoted, plain = ''] = found;
        const value = (quoted ?? plain.trimEnd()).replaceAll(/\\([^0-9A-Fa-f])/gu, '$1');
        attributes.push(`${type}=${value.replaceAll(/[\\,+"<>;]/g, String.raw `\$&`)}`);
    }
    const name = attributes.join(',');
    return (0,distinguished_name/* attributesOf */.T)(name).length > 0 ? name : null;
}

;// CONCATENATED MODULE: ./lib/wire/ct-search/certspotter.js


const WHAT = 'answer of Cert Spotter';
/* harmony default export */ const certspotter = ({
    url: 'https://api.certspotter.com/v1/issuances',
    ask: (url, { host }, after) => {
        const asked = new URL(url);
        asked.searchParams.set('domain', host);
        asked.searchParams.set('match_wildcards', 'true');
        for (const field of ['dns_names', 'issuer'])
            asked.searchParams.append('expand', field);
        if (after !== null)
            asked.searchParams.set('after', after);
        return asked.href;
    },
    read: (answer) => {
        const entries = entriesOf(WHAT, (0,json/* parseJson */.qF)(WHAT, answer));
        const last = entries.at(-1);
        return { issued: entries.map(readEntry), next: last === undefined ? null : readId(last, entries.length - 1) };
    },
});
function readEntry(entry, index) {
    const { issuer: by, dns_names: names, revoked } = entry;
    const issuer = (0,json/* isObject */.Gv)(by) && typeof by.name === 'string' ? parseOneLineName(by.name) : null;
    const notBefore = (0,json/* parseTimestamp */.EH)(entry.not_before);
    const notAfter = (0,json/* parseTimestamp */.EH)(entry.not_after);
    if (issuer === null || !isStrings(names) || notBefore === null || notAfter === null)
        throw unusableEntry(WHAT, index);
    return {
        issuer,
        names,
        notBefore,
        notAfter,
        isRevoked: revoked === true,
        reference: `Cert Spotter issuance ${readId(entry, index)}`,
    };
}
function readId({ id }, index) {
    if (typeof id !== 'string' || !/^[\w-]{1,64}$/.test(id))
        throw unusableEntry(WHAT, index);
    return id;
}
function isStrings(value) {
    return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

;// CONCATENATED MODULE: ./lib/wire/ct-search/crt-sh.js


const crt_sh_WHAT = 'answer of crt.sh';
/* harmony default export */ const crt_sh = ({
    url: 'https://crt.sh/',
    ask: (url, { name }) => {
        const asked = new URL(url);
        const query = { Identity: name, match: '=', exclude: 'expired', deduplicate: 'Y', output: 'json' };
        for (const [key, value] of Object.entries(query))
            asked.searchParams.set(key, value);
        return asked.href;
    },
    read: (answer) => ({ issued: entriesOf(crt_sh_WHAT, (0,json/* parseJson */.qF)(crt_sh_WHAT, answer)).map(crt_sh_readEntry), next: null }),
});
function crt_sh_readEntry(entry, index) {
    const { id, issuer_name: issuerText, name_value: names } = entry;
    const issuer = typeof issuerText === 'string' ? parseOneLineName(issuerText) : null;
    const notBefore = parseUtc(entry.not_before);
    const notAfter = parseUtc(entry.not_after);
    if (!Number.isSafeInteger(id) || issuer === null || typeof names !== 'string')
        throw unusableEntry(crt_sh_WHAT, index);
    if (notBefore === null || notAfter === null)
        throw unusableEntry(crt_sh_WHAT, index);
    return {
        issuer,
        names: names.split('\n'),
        notBefore,
        notAfter,
        isRevoked: false,
        reference: `https://crt.sh/?id=${String(id)}`,
    };
}
function parseUtc(value) {
    return typeof value === 'string' ? (0,json/* parseTimestamp */.EH)(`${value}Z`) : null;
}

;// CONCATENATED MODULE: ./lib/wire/ct-search/services.js


const CT_SEARCH_APIS = { 'crt.sh': crt_sh, certspotter: certspotter };

// EXTERNAL MODULE: ./lib/gate/sent-certificates.js
var sent_certificates = __webpack_require__(6606);
// EXTERNAL MODULE: ./lib/gate/with-fact.js
var with_fact = __webpack_require__(474);
;// CONCATENATED MODULE: ./lib/gate/search-issued.js








const MAX_BYTES = 8 * 1024 * 1024;
const MAX_NAMES = 100;
const MAX_PAGES = 5;
const MAX_KEPT = 200;
const AT_A_TIME = 2;
const MAX_FAILURES = 3;
function searchIssued({ scan, search, fetch }) {
    const searching = { search, find: searchingOnce(search, fetch), now: Date.parse(scan.finishedAt) };
    return (0,with_fact/* withFact */.T)(scan, 'issuedCertificates', (target, endpoint) => searchFor(target, endpoint, searching));
}
async function searchFor(target, endpoint, { search, find, now }) {
    const [leaf] = (0,sent_certificates/* sentCertificates */.T)(target);
    if (leaf === undefined)
        return (0,observed/* skipped */.hT)('there is no certificate to compare with');
    if (leaf.sctList === null)
        return (0,observed/* skipped */.hT)('the certificate carries no timestamp of a log');
    const query = queryFor(endpoint, leaf);
    if (query === undefined)
        return (0,observed/* skipped */.hT)('the certificate is for no name of the public DNS that callers use');
    const outcome = await find(query);
    if (outcome.status === 'skipped')
        return outcome;
    const gaps = [];
    let certificates = [];
    if (outcome.status === 'failed')
        gaps.push(gapOf(query, search, outcome));
    else {
        const { issued, isComplete } = outcome.value;
        const valid = issued.filter(({ names, notAfter, isRevoked }) => notAfter >= now &&
            !isRevoked &&
            (0,hostname/* matchesHost */.q)({ host: query.host, isAddress: false }, { dnsNames: names, ipAddresses: [] }));
        certificates = valid.toSorted((a, b) => b.notBefore - a.notBefore).slice(0, MAX_KEPT);
        if (!isComplete || valid.length > MAX_KEPT) {
            const detail = `more than ${String(isComplete ? MAX_KEPT : issued.length)} have been issued`;
            gaps.push(gapOf(query, search, { code: 'limit', detail, whose: 'us' }));
        }
    }
    return (0,observed/* seen */.cI)({ service: search.service, certificates, isComplete: gaps.length === 0 }, gaps);
}
function gapOf({ host }, { service }, failure) {
    return (0,observed/* gap */.rQ)(`what ${service} knows of ${host}`, failure);
}
function queryFor({ sni, host, hostIsAddress }, leaf) {
    const wanted = sni ?? host;
    if ((sni === null && hostIsAddress) || !(0,special_use_names/* isPublicName */.X)(wanted))
        return undefined;
    const covering = leaf.dnsNames
        .map((name) => name.toLowerCase())
        .filter((name) => (0,hostname/* matchesHost */.q)({ host: wanted, isAddress: false }, { dnsNames: [name], ipAddresses: [] }));
    const name = covering.find((one) => one === wanted) ?? covering[0];
    return name === undefined ? undefined : { host: wanted, name };
}
function searchingOnce({ service, url }, fetch) {
    const api = CT_SEARCH_APIS[service];
    const slots = new net_slots/* Slots */.W(AT_A_TIME, AT_A_TIME);
    const known = new Map();
    let failures = 0;
    let lastFailure = null;
    async function findAll(query) {
        if (failures >= MAX_FAILURES && lastFailure !== null)
            return lastFailure;
        const outcome = await readPages(query);
        failures = outcome.status === 'seen' ? 0 : failures + 1;
        if (outcome.status !== 'seen')
            lastFailure = outcome;
        return outcome;
    }
    async function readPages(query) {
        const issued = [];
        let after = null;
        for (let page = 0; page < MAX_PAGES; page++) {
            const outcome = await fetch({ url: api.ask(url ?? api.url, query, after), maxBytes: MAX_BYTES, isKept: false });
            if (outcome.status !== 'seen')
                return outcome;
            const { status, body } = outcome.value;
            if (status !== 200)
                return (0,observed/* failed */.gz)('unreachable', `the answer has status ${String(status)}`, 'peer');
            try {
                const { issued: more, next } = api.read(body);
                issued.push(...more);
                if (next === null)
                    return (0,observed/* seen */.cI)({ issued, isComplete: true });
                after = next;
            }
            catch (error) {
                if (error instanceof malformed_error/* MalformedError */.G)
                    return (0,observed/* failed */.gz)('malformed', error.message, 'peer');
                throw error;
            }
        }
        return (0,observed/* seen */.cI)({ issued, isComplete: false });
    }
    return (query) => {
        const key = `${query.host} ${query.name}`;
        const found = known.get(key) ??
            (known.size < MAX_NAMES
                ? slots.run('', () => findAll(query))
                : Promise.resolve((0,observed/* failed */.gz)('limit', `no more than ${String(MAX_NAMES)} names are searched for in a run`, 'us')));
        known.set(key, found);
        return found;
    };
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

/***/ 8283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ isPublicName)
/* harmony export */ });
const SPECIAL_USE = new Set([
    'alt',
    'arpa',
    'corp',
    'example',
    'example.com',
    'example.net',
    'example.org',
    'home',
    'internal',
    'invalid',
    'local',
    'localhost',
    'mail',
    'onion',
    'test',
]);
function isPublicName(name) {
    const labels = name.split('.');
    const isName = labels.length > 1 && name.length <= 253 && labels.every((label) => /^[a-z0-9_-]{1,63}$/.test(label));
    if (!isName || /^\d+$/.test(labels.at(-1) ?? ''))
        return false;
    return ![1, 2].some((count) => SPECIAL_USE.has(labels.slice(-count).join('.')));
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
