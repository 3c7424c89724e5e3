export const id = 985;
export const ids = [985];
export const modules = {

/***/ 472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fetchRevocation: () => (/* binding */ fetchRevocation),
/* harmony export */   m: () => (/* binding */ revocationNotAsked)
/* harmony export */ });
/* harmony import */ var _core_observed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3863);
/* harmony import */ var _net_slots_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4250);
/* harmony import */ var _pki_anchors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6078);
/* harmony import */ var _pki_crl_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91);
/* harmony import */ var _pki_revocable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4523);
/* harmony import */ var _wire_malformed_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7515);
/* harmony import */ var _wire_x509_crl_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7797);
/* harmony import */ var _wire_x509_ocsp_request_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6285);
/* harmony import */ var _sent_certificates_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6606);
/* harmony import */ var _with_fact_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(474);










const MAX_URLS = 2;
const CRLS_AT_A_TIME = 2;
const MAX_OCSP_BYTES = 64 * 1024;
function revocationNotAsked(reason) {
    return { notAsked: reason, crls: [], ocsp: [] };
}
function fetchRevocation(scan, stores, fetch, clock) {
    const now = new Date(scan.finishedAt);
    const chains = new Map();
    for (const { endpoint, targets } of scan.endpoints) {
        const trusted = endpoint.trust.flatMap((name) => stores.get(name) ?? []);
        for (const target of targets)
            chains.set(target, chainOf(target, trusted, now));
    }
    const crlOf = fetchingOnce(fetch, clock, [...chains.values()].flatMap(certificatesOf));
    return (0,_with_fact_js__WEBPACK_IMPORTED_MODULE_8__/* .withFact */ .T)(scan, 'revocationAnswers', async (target) => (0,_core_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .seen */ .cI)(await ask(chains.get(target) ?? NO_CHAIN, crlOf, fetch, clock)));
}
const NO_CHAIN = { sent: [], revocable: [] };
function chainOf(target, stores, now) {
    const sent = (0,_sent_certificates_js__WEBPACK_IMPORTED_MODULE_7__/* .sentCertificates */ .T)(target);
    const [leaf, ...others] = sent;
    if (leaf === undefined)
        return NO_CHAIN;
    return { sent, revocable: (0,_pki_revocable_js__WEBPACK_IMPORTED_MODULE_3__/* .findRevocable */ .t)({ leaf, others, anchors: stores.map(_pki_anchors_js__WEBPACK_IMPORTED_MODULE_1__/* .anchorsOf */ .E), now }) };
}
function certificatesOf({ sent, revocable }) {
    return [...sent, ...revocable.flatMap(({ issuers }) => issuers)];
}
async function ask(chain, crlOf, fetch, clock) {
    const { revocable } = chain;
    if (revocable.length === 0)
        return revocationNotAsked('no trust store has a path whose certificates could be revoked');
    const serials = new Set(certificatesOf(chain).map(({ serial }) => serial));
    const [crls, ocsp] = await Promise.all([
        Promise.all(revocable.map(({ certificate }) => askCrls(certificate, serials, crlOf))),
        Promise.all(revocable.map(({ certificate, issuers }) => askResponder(certificate, issuers[0], fetch, clock))),
    ]);
    return { notAsked: null, crls: crls.flat(), ocsp: ocsp.flat() };
}
async function askCrls(certificate, serials, crlOf) {
    const answers = [];
    for (const url of crlUrlsOf(certificate)) {
        const { list, aheadMs, failure } = await crlOf(url);
        answers.push({ url, of: certificate.sha256, aheadMs, failure, list: list && ofInterest(list, serials) });
        if (list !== null)
            break;
    }
    return answers;
}
function crlUrlsOf({ crlDistributionPoints }) {
    return crlDistributionPoints
        .filter(({ crlIssuer, hasReasons }) => crlIssuer === null && !hasReasons)
        .flatMap(({ uris }) => uris)
        .filter(isHttp)
        .slice(0, MAX_URLS);
}
function ofInterest(list, serials) {
    return { ...list, revoked: list.revoked.filter((entry) => serials.has(entry.serial) || (0,_wire_x509_crl_js__WEBPACK_IMPORTED_MODULE_5__/* .bearsOnAll */ .kH)(entry)) };
}
async function askResponder(certificate, issuer, fetch, clock) {
    const answers = [];
    const body = { type: 'application/ocsp-request', bytes: (0,_wire_x509_ocsp_request_js__WEBPACK_IMPORTED_MODULE_6__/* .writeOcspRequest */ ._)({ certificate, issuer, nonce: null }) };
    for (const url of certificate.ocspResponders.filter(isHttp).slice(0, MAX_URLS)) {
        const { bytes, aheadMs, failure } = await get({ url, maxBytes: MAX_OCSP_BYTES, body }, fetch, clock);
        const response = bytes === null ? null : Buffer.from(bytes).toString('base64');
        answers.push({ url, of: certificate.sha256, aheadMs, failure, response });
        if (response !== null)
            break;
    }
    return answers;
}
function fetchingOnce(fetch, clock, certificates) {
    const serials = new Set(certificates.map(({ serial }) => serial));
    const slots = new _net_slots_js__WEBPACK_IMPORTED_MODULE_9__/* .Slots */ .W(CRLS_AT_A_TIME, CRLS_AT_A_TIME);
    const known = new Map();
    async function fetchCrl(url) {
        const { bytes, aheadMs, failure } = await get({ url, maxBytes: _wire_x509_crl_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_CRL_BYTES */ .n3, isKept: false }, fetch, clock);
        if (bytes === null)
            return { list: null, aheadMs, failure };
        try {
            const crl = (0,_wire_x509_crl_js__WEBPACK_IMPORTED_MODULE_5__/* .readCrl */ .Yp)(bytes, (serial) => serials.has(serial));
            return { list: (0,_pki_crl_js__WEBPACK_IMPORTED_MODULE_2__/* .checkCrl */ .wq)(crl, certificates), aheadMs, failure: null };
        }
        catch (error) {
            if (!(error instanceof _wire_malformed_error_js__WEBPACK_IMPORTED_MODULE_4__/* .MalformedError */ .G))
                throw error;
            const detail = `the answer is no CRL: ${error.message}`;
            return { list: null, aheadMs, failure: { code: 'malformed', detail, whose: 'peer' } };
        }
    }
    return (url) => {
        const found = known.get(url) ?? slots.run('', () => fetchCrl(url));
        known.set(url, found);
        return found;
    };
}
async function get(request, fetch, clock) {
    const outcome = await fetch(request);
    if (outcome.status === 'failed') {
        const { code, detail, whose } = outcome;
        return { bytes: null, aheadMs: null, failure: { code, detail, whose } };
    }
    if (outcome.status === 'skipped') {
        return { bytes: null, aheadMs: null, failure: { code: 'unsupported', detail: outcome.reason, whose: 'us' } };
    }
    const { status, body, date } = outcome.value;
    const sentAt = date === null ? NaN : Date.parse(date);
    const aheadMs = Number.isNaN(sentAt) ? null : sentAt - clock().getTime();
    if (status === 200)
        return { bytes: body, aheadMs, failure: null };
    return {
        bytes: null,
        aheadMs,
        failure: { code: 'unreachable', detail: `the answer has status ${String(status)}`, whose: 'peer' },
    };
}
function isHttp(url) {
    return /^https?:\/\//i.test(url);
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
    const endpoints = scan.endpoints.map(async ({ endpoint, targets }) => {
        const looked = targets.map(async (target) => {
            const found = await find(target, endpoint);
            return { ...target, observations: { ...target.observations, [fact]: found } };
        });
        return { endpoint, targets: await Promise.all(looked) };
    });
    return { ...scan, endpoints: await Promise.all(endpoints) };
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
