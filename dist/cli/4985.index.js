export const id = 4985;
export const ids = [4985];
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

/***/ 91:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kb: () => (/* binding */ findRevocation),
/* harmony export */   cv: () => (/* binding */ revokedOn),
/* harmony export */   wq: () => (/* binding */ checkCrl)
/* harmony export */ });
/* harmony import */ var _wire_x509_crl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7797);
/* harmony import */ var _wire_x509_extensions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7463);
/* harmony import */ var _issuer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4401);
/* harmony import */ var _signatures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8101);




function checkCrl(crl, candidates) {
    const signers = candidates.filter((one) => one.subjectKey === crl.issuerKey && isCrlSignedBy(crl, one));
    return { ...(0,_wire_x509_crl_js__WEBPACK_IMPORTED_MODULE_0__/* .contentsOf */ .KD)(crl), signers: [...new Set(signers.map(({ spkiSha256 }) => spkiSha256))] };
}
const WEEK_MS = 7 * 24 * 60 * 60 * 1000;
const MAX_CANDIDATES = 8;
function findRevocation(request) {
    const { certificate, crls } = request;
    const points = certificate.crlDistributionPoints;
    if (certificate.malformed.some(({ oid }) => oid === _wire_x509_extensions_js__WEBPACK_IMPORTED_MODULE_1__/* .EXTENSION */ .Ys.crlDistributionPoints)) {
        return unknown('has CRL distribution points that cannot be read');
    }
    if (points.length > 0 && points.every(({ crlIssuer }) => crlIssuer !== null)) {
        return unknown('leaves its revocation to another CRL issuer, which is not followed');
    }
    const ofIssuer = crls.filter(({ issuerKey }) => issuerKey === certificate.issuerKey);
    if (ofIssuer.length === 0)
        return unknown('has no CRL of its issuer');
    const judged = ofIssuer.map((crl) => judge(crl, request));
    const told = judged.find(({ status }) => status === 'revoked') ?? judged.find(({ status }) => status === 'good') ?? judged[0];
    return told ?? unknown('has no CRL of its issuer');
}
function judge(crl, request) {
    const { certificate } = request;
    const fault = findCrlFault(crl, request) ?? findScopeFault(crl, certificate) ?? findSignerFault(crl, request);
    if (fault !== null)
        return unknown(`has a CRL of its issuer that ${fault}`);
    const entry = crl.revoked.find(({ serial }) => serial === certificate.serial);
    if (entry !== undefined)
        return revokedOn(entry);
    if (crl.issuingDistributionPoint?.onlySomeReasons === true) {
        return unknown('has a CRL of its issuer that is of some reasons only');
    }
    return { status: 'good', message: 'is not on the CRL of its issuer' };
}
function revokedOn({ revokedAt, reasonCode }) {
    const reason = reasonCode === null ? '' : ` (${_wire_x509_crl_js__WEBPACK_IMPORTED_MODULE_0__/* .CRL_REASONS */ .KN[reasonCode] ?? `reason ${String(reasonCode)}`})`;
    const message = `was revoked on ${new Date(revokedAt).toISOString()}${reason}`;
    return { status: 'revoked', message, revokedAt, reasonCode };
}
function findCrlFault(crl, { now, maxAgeMs, mustBeNumbered }) {
    const [unknownCritical] = crl.unknownCritical.length > 0
        ? crl.unknownCritical
        : (crl.revoked.find((entry) => entry.unknownCritical.length > 0)?.unknownCritical ?? []);
    if (unknownCritical !== undefined)
        return `has a critical extension that is not understood: ${unknownCritical}`;
    if (crl.deltaCrlIndicator !== null)
        return 'only says what has changed since another';
    if (crl.issuingDistributionPoint?.indirectCrl === true ||
        crl.revoked.some(({ certificateIssuer }) => certificateIssuer !== null)) {
        return 'is of certificates of several issuers';
    }
    if (crl.crlNumberIsCritical)
        return 'has a critical number, which must not be critical';
    if (mustBeNumbered === true && crl.crlNumber === null)
        return 'has no number';
    const age = now.getTime() - crl.thisUpdate;
    if (age < 0)
        return `is not valid before ${new Date(crl.thisUpdate).toISOString()}`;
    if (crl.nextUpdate !== null && now.getTime() > crl.nextUpdate) {
        return `was to be replaced by ${new Date(crl.nextUpdate).toISOString()}`;
    }
    const limit = maxAgeMs ?? (crl.nextUpdate === null ? WEEK_MS : Infinity);
    return age > limit ? `is of ${new Date(crl.thisUpdate).toISOString()}, too long ago` : null;
}
function findScopeFault({ issuingDistributionPoint: point }, certificate) {
    if (point === null)
        return null;
    if (point.onlyContainsAttributeCerts)
        return 'is of attribute certificates only';
    if ((point.onlyContainsUserCerts || point.onlyContainsCaCerts) && certificate.version < 3) {
        return 'is of one kind of certificates only, and never of those before version 3';
    }
    if (point.onlyContainsUserCerts && certificate.isCa)
        return 'is not of CAs';
    if (point.onlyContainsCaCerts && !certificate.isCa)
        return 'is of CAs only';
    if (point.name !== null && !isNameOfPoint(point.name, certificate))
        return 'is of another distribution point';
    return null;
}
function isNameOfPoint(name, certificate) {
    const { crlDistributionPoints: points, issuerKey } = certificate;
    const whole = points.filter(({ crlIssuer, hasReasons }) => crlIssuer === null && !hasReasons);
    const [uris, directoryNames] = points.length === 0
        ? [[], [issuerKey]]
        : [whole.flatMap((one) => one.uris), whole.flatMap((one) => one.directoryNames)];
    return (name.uris.some((uri) => uris.includes(uri)) || name.directoryNames.some((other) => directoryNames.includes(other)));
}
function findSignerFault(crl, request) {
    const { hash, name } = crl.signature;
    const isTaken = request.takesSha1 === true && hash === 'SHA-1';
    if (hash !== null && _issuer_js__WEBPACK_IMPORTED_MODULE_2__/* .BROKEN_HASHES */ .Dl.has(hash) && !isTaken)
        return `is signed with ${name}, which can be forged`;
    const named = ({ subjectKey }) => subjectKey === crl.issuerKey;
    const inPath = request.issuers.filter((issuer) => named(issuer) && isCrlSignedBy(crl, issuer));
    if (inPath.some(maySignCrls))
        return null;
    const trusted = request.candidates
        .filter((candidate) => named(candidate) && candidate.keyUsage?.includes('cRLSign') === true)
        .slice(0, MAX_CANDIDATES)
        .some((candidate) => isCrlSignedBy(crl, candidate) && isVouchedFor(candidate, request));
    if (trusted)
        return null;
    return inPath.length > 0 ? 'is signed by a CA that may not sign CRLs' : 'is not signed by its issuer';
}
function maySignCrls({ keyUsage, malformed }) {
    return keyUsage?.includes('cRLSign') !== false && !malformed.some(({ oid }) => oid === _wire_x509_extensions_js__WEBPACK_IMPORTED_MODULE_1__/* .EXTENSION */ .Ys.keyUsage);
}
function isVouchedFor(candidate, request) {
    const { now, takesSha1 = false } = request;
    if ((0,_issuer_js__WEBPACK_IMPORTED_MODULE_2__/* .findFault */ .Kv)(candidate, { now: now.getTime(), purpose: null, takesSha1 }) !== null)
        return false;
    return request.issuers.some((issuer, index) => issuer.subjectKey === candidate.issuerKey &&
        (0,_signatures_js__WEBPACK_IMPORTED_MODULE_3__/* .isSignedBy */ .s)(candidate, issuer) &&
        findRevocation({
            ...request,
            certificate: candidate,
            issuers: request.issuers.slice(index),
            candidates: [],
        }).status === 'good');
}
const signatures = new WeakMap();
function isCrlSignedBy(crl, signer) {
    if ('signers' in crl)
        return crl.signers.includes(signer.spkiSha256);
    const known = signatures.get(crl) ?? new Map();
    signatures.set(crl, known);
    const isSigned = known.get(signer.spkiSha256) ?? (0,_signatures_js__WEBPACK_IMPORTED_MODULE_3__/* .isSignedBy */ .s)(crl, signer);
    known.set(signer.spkiSha256, isSigned);
    return isSigned;
}
function unknown(message) {
    return { status: 'unknown', message };
}


/***/ }),

/***/ 9926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ findLastingPath)
/* harmony export */ });
function findLastingPath(paths) {
    return paths.toSorted((a, b) => endOfIssuers(b) - endOfIssuers(a))[0];
}
function endOfIssuers(path) {
    return path.slice(1).reduce((end, { notAfter }) => Math.min(end, notAfter), Number.MAX_SAFE_INTEGER);
}


/***/ }),

/***/ 4523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ findRevocable)
/* harmony export */ });
/* harmony import */ var _issuer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4401);
/* harmony import */ var _lasting_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9926);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8959);



function findRevocable({ leaf, others, anchors, now }) {
    const found = new Map();
    for (const index of anchors) {
        const { paths } = (0,_path_js__WEBPACK_IMPORTED_MODULE_1__/* .findPaths */ .EQ)({ leaf, others, anchors: index, now, purpose: _issuer_js__WEBPACK_IMPORTED_MODULE_0__/* .SERVER_AUTH */ .JW, judgesLeaf: false });
        const path = (0,_lasting_path_js__WEBPACK_IMPORTED_MODULE_2__/* .findLastingPath */ .f)(paths) ?? [];
        for (const [at, certificate] of path.entries()) {
            const [issuer, ...above] = path.slice(at + 1);
            if (issuer !== undefined && !found.has(certificate.sha256)) {
                found.set(certificate.sha256, { certificate, issuers: [issuer, ...above] });
            }
        }
    }
    return [...found.values()];
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

/***/ 7797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KD: () => (/* binding */ contentsOf),
/* harmony export */   KN: () => (/* binding */ CRL_REASONS),
/* harmony export */   Yp: () => (/* binding */ readCrl),
/* harmony export */   i9: () => (/* binding */ readCrlFile),
/* harmony export */   kH: () => (/* binding */ bearsOnAll),
/* harmony export */   n3: () => (/* binding */ MAX_CRL_BYTES)
/* harmony export */ });
/* harmony import */ var _malformed_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7515);
/* harmony import */ var _pem_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1679);
/* harmony import */ var _algorithms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1006);
/* harmony import */ var _asn1_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(973);
/* harmony import */ var _distribution_points_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8184);
/* harmony import */ var _extensions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7463);
/* harmony import */ var _general_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2704);
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(531);








const CRL_REASONS = {
    0: 'unspecified',
    1: 'keyCompromise',
    2: 'cACompromise',
    3: 'affiliationChanged',
    4: 'superseded',
    5: 'cessationOfOperation',
    6: 'certificateHold',
    8: 'removeFromCRL',
    9: 'privilegeWithdrawn',
    10: 'aACompromise',
};
const MAX_CRL_BYTES = 32 * 2 ** 20;
const CRL_EXTENSION = {
    crlNumber: '2.5.29.20',
    deltaCrlIndicator: '2.5.29.27',
    issuingDistributionPoint: '2.5.29.28',
    authorityKeyId: _extensions_js__WEBPACK_IMPORTED_MODULE_4__/* .EXTENSION */ .Ys.authorityKeyId,
};
const ENTRY_EXTENSION = {
    reasonCode: '2.5.29.21',
    invalidityDate: '2.5.29.24',
    certificateIssuer: '2.5.29.29',
};
const UNDERSTOOD = new Set(Object.values(CRL_EXTENSION));
const UNDERSTOOD_IN_ENTRIES = new Set(Object.values(ENTRY_EXTENSION));
function readCrlFile(bytes) {
    const blocks = (0,_pem_js__WEBPACK_IMPORTED_MODULE_7__/* .readPemBlocks */ .Hg)(Buffer.from(bytes).toString('latin1'), 'X509 CRL');
    return (blocks.length === 0 ? [bytes] : blocks).map((der) => readCrl(der));
}
function readCrl(der, keeps = () => true) {
    if (der.length > MAX_CRL_BYTES)
        throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedError */ .G('CertificateList', 'is over the limit of 32 MiB', 0);
    const [tbs, algorithm, signatureValue] = [...elementsOf('CertificateList', der, 3)];
    if (tbs === undefined || algorithm === undefined || signatureValue === undefined) {
        throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedError */ .G('CertificateList', 'three elements expected', 0);
    }
    const { innerAlgorithm, ...fields } = readTbs(tbs, keeps);
    return {
        ...fields,
        signature: (0,_algorithms_js__WEBPACK_IMPORTED_MODULE_1__/* .readSignatureAlgorithm */ .G)((0,_asn1_js__WEBPACK_IMPORTED_MODULE_2__/* .readDer */ .SU)('signatureAlgorithm', algorithm)),
        signatureIsConsistent: Buffer.from(algorithm).equals(innerAlgorithm),
        tbs,
        signatureValue: (0,_asn1_js__WEBPACK_IMPORTED_MODULE_2__/* .readOctetBits */ .MR)('signatureValue', (0,_asn1_js__WEBPACK_IMPORTED_MODULE_2__/* .readDer */ .SU)('signatureValue', signatureValue)),
        der,
    };
}
function readTbs(tbs, keeps) {
    const left = [...elementsOf('TBSCertList', tbs, 7)];
    const take = (...tags) => tags.includes(left[0]?.[0] ?? 0) ? left.shift() : undefined;
    const required = (what, ...tags) => (0,_asn1_js__WEBPACK_IMPORTED_MODULE_2__/* .readDer */ .SU)(what, take(...tags) ?? missing(what));
    const versionDer = take(INTEGER);
    const innerAlgorithm = take(SEQUENCE) ?? missing('signature');
    const issuer = (0,_name_js__WEBPACK_IMPORTED_MODULE_6__/* .readName */ .MQ)(required('issuer', SEQUENCE));
    const thisUpdate = (0,_asn1_js__WEBPACK_IMPORTED_MODULE_2__/* .readTime */ .aQ)('thisUpdate', required('thisUpdate', ...TIMES));
    const nextUpdateDer = take(...TIMES);
    const entries = take(SEQUENCE);
    const extensionsDer = take(EXTENSIONS);
    if (left.length > 0)
        throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedError */ .G('TBSCertList', 'an element too many', 0);
    const version = versionDer === undefined ? 1 : readVersion((0,_asn1_js__WEBPACK_IMPORTED_MODULE_2__/* .readDer */ .SU)('version', versionDer));
    if (version === 1 && extensionsDer !== undefined)
        throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedError */ .G('TBSCertList', 'extensions in version 1', 0);
    return {
        version,
        innerAlgorithm,
        issuer: (0,_name_js__WEBPACK_IMPORTED_MODULE_6__/* .formatName */ .nD)(issuer),
        issuerKey: (0,_name_js__WEBPACK_IMPORTED_MODULE_6__/* .canonicalName */ .Ew)(issuer).join(),
        thisUpdate,
        nextUpdate: nextUpdateDer === undefined ? null : (0,_asn1_js__WEBPACK_IMPORTED_MODULE_2__/* .readTime */ .aQ)('nextUpdate', (0,_asn1_js__WEBPACK_IMPORTED_MODULE_2__/* .readDer */ .SU)('nextUpdate', nextUpdateDer)),
        ...(entries === undefined ? { revoked: [], revokedCount: 0 } : readEntries(entries, version, keeps)),
        ...readCrlExtensions(extensionsDer),
    };
}
function contentsOf(crl) {
    return {
        version: crl.version,
        issuer: crl.issuer,
        issuerKey: crl.issuerKey,
        thisUpdate: crl.thisUpdate,
        nextUpdate: crl.nextUpdate,
        revoked: crl.revoked,
        revokedCount: crl.revokedCount,
        authorityKeyId: crl.authorityKeyId,
        crlNumber: crl.crlNumber,
        crlNumberIsCritical: crl.crlNumberIsCritical,
        deltaCrlIndicator: crl.deltaCrlIndicator,
        issuingDistributionPoint: crl.issuingDistributionPoint,
        unknownCritical: crl.unknownCritical,
        signature: crl.signature,
    };
}
function readVersion(node) {
    const version = 1 + (0,_asn1_js__WEBPACK_IMPORTED_MODULE_2__/* .readSmallInteger */ .ih)('version', node);
    if (version !== 2)
        throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedError */ .G('version', 'only version 2 is ever written', 0);
    return version;
}
function readCrlExtensions(der) {
    const [list, ...more] = der === undefined ? [] : (0,_asn1_js__WEBPACK_IMPORTED_MODULE_2__/* .readDer */ .SU)('crlExtensions', der).children;
    if (der !== undefined && (list === undefined || more.length > 0)) {
        throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedError */ .G('crlExtensions', 'one list expected', 0);
    }
    const all = list === undefined ? [] : (0,_extensions_js__WEBPACK_IMPORTED_MODULE_4__/* .readNotEmptyExtensions */ .Ph)(list);
    const read = reading(all);
    return {
        authorityKeyId: read(CRL_EXTENSION.authorityKeyId, _extensions_js__WEBPACK_IMPORTED_MODULE_4__/* .readAuthorityKeyId */ .k9),
        crlNumber: read(CRL_EXTENSION.crlNumber, readCrlNumber),
        crlNumberIsCritical: all.some(({ oid, critical }) => oid === CRL_EXTENSION.crlNumber && critical),
        deltaCrlIndicator: read(CRL_EXTENSION.deltaCrlIndicator, readCrlNumber),
        issuingDistributionPoint: read(CRL_EXTENSION.issuingDistributionPoint, _distribution_points_js__WEBPACK_IMPORTED_MODULE_3__/* .readIssuingDistributionPoint */ .V),
        unknownCritical: (0,_extensions_js__WEBPACK_IMPORTED_MODULE_4__/* .unknownCriticalOf */ .VK)(all, UNDERSTOOD),
    };
}
function readCrlNumber(node) {
    const { content } = (0,_asn1_js__WEBPACK_IMPORTED_MODULE_2__/* .expectTag */ .yi)('CRLNumber', node, _asn1_js__WEBPACK_IMPORTED_MODULE_2__/* .TAG */ .Dk.integer);
    if ((content[0] ?? 0x80) >= 0x80)
        throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedError */ .G('CRLNumber', 'no number from 0 up', 0);
    return Buffer.from(content).toString('hex');
}
const MAX_KNOWN = 64;
const NO_EXTENSIONS = { reasonCode: null, certificateIssuer: null, unknownCritical: [] };
function readEntries(der, version, keeps) {
    const known = new Map();
    const revoked = [];
    let revokedCount = 0;
    for (const element of elementsOf('revokedCertificates', der, Infinity)) {
        const entry = readEntry(element, version, known);
        revokedCount++;
        if (keeps(entry.serial) || (bearsOnAll(entry) && !revoked.some(bearsOnAll)))
            revoked.push(entry);
    }
    if (revokedCount === 0)
        throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedError */ .G('revokedCertificates', 'an empty list, which must be left out', 0);
    return { revoked, revokedCount };
}
function bearsOnAll({ certificateIssuer, unknownCritical }) {
    return certificateIssuer !== null || unknownCritical.length > 0;
}
function readEntry(der, version, known) {
    const [serial, date, extensions] = [...elementsOf('revokedCertificate', der, 3)];
    if (serial === undefined || date === undefined) {
        throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedError */ .G('revokedCertificate', 'two or three elements expected', 0);
    }
    if (version === 1 && extensions !== undefined) {
        throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedError */ .G('revokedCertificate', 'extensions in version 1', 0);
    }
    return {
        serial: readSerial(serial),
        revokedAt: (0,_asn1_js__WEBPACK_IMPORTED_MODULE_2__/* .readTime */ .aQ)('revocationDate', primitiveOf(date)),
        ...(extensions === undefined ? NO_EXTENSIONS : readEntryExtensions(extensions, known)),
    };
}
function readSerial(der) {
    const serial = (0,_asn1_js__WEBPACK_IMPORTED_MODULE_2__/* .expectTag */ .yi)('userCertificate', primitiveOf(der), _asn1_js__WEBPACK_IMPORTED_MODULE_2__/* .TAG */ .Dk.integer);
    if (!(0,_asn1_js__WEBPACK_IMPORTED_MODULE_2__/* .isLeastInteger */ .Kk)(serial))
        throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedError */ .G('userCertificate', 'no integer in DER', 0);
    return Buffer.from(serial.content).toString('hex');
}
function readEntryExtensions(der, known) {
    const key = Buffer.from(der).toString('latin1');
    const found = known.get(key);
    if (found !== undefined)
        return found;
    const all = (0,_extensions_js__WEBPACK_IMPORTED_MODULE_4__/* .readNotEmptyExtensions */ .Ph)((0,_asn1_js__WEBPACK_IMPORTED_MODULE_2__/* .readDer */ .SU)('crlEntryExtensions', der));
    const read = reading(all);
    const extensions = {
        reasonCode: read(ENTRY_EXTENSION.reasonCode, readReasonCode),
        certificateIssuer: read(ENTRY_EXTENSION.certificateIssuer, readCertificateIssuer),
        unknownCritical: (0,_extensions_js__WEBPACK_IMPORTED_MODULE_4__/* .unknownCriticalOf */ .VK)(all, UNDERSTOOD_IN_ENTRIES),
    };
    if (known.size < MAX_KNOWN)
        known.set(key, extensions);
    return extensions;
}
function readReasonCode(node) {
    return (0,_asn1_js__WEBPACK_IMPORTED_MODULE_2__/* .readSmallInteger */ .ih)('CRLReason', (0,_asn1_js__WEBPACK_IMPORTED_MODULE_2__/* .expectTag */ .yi)('CRLReason', node, _asn1_js__WEBPACK_IMPORTED_MODULE_2__/* .TAG */ .Dk.enumerated));
}
function readCertificateIssuer(node) {
    const names = (0,_asn1_js__WEBPACK_IMPORTED_MODULE_2__/* .expectTag */ .yi)('certificateIssuer', node, _asn1_js__WEBPACK_IMPORTED_MODULE_2__/* .TAG */ .Dk.sequence).children.map(_general_name_js__WEBPACK_IMPORTED_MODULE_5__/* .readGeneralName */ .S);
    const issuer = names.find((name) => name.kind === 'directory');
    if (issuer === undefined)
        throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedError */ .G('certificateIssuer', 'no directory name', 0);
    return issuer.canonical.join();
}
function reading(all) {
    return (oid, readValue) => {
        const extension = all.find((candidate) => candidate.oid === oid);
        return extension === undefined ? null : readValue((0,_asn1_js__WEBPACK_IMPORTED_MODULE_2__/* .readDer */ .SU)(`extension ${oid}`, extension.value));
    };
}
const INTEGER = _asn1_js__WEBPACK_IMPORTED_MODULE_2__/* .TAG */ .Dk.integer;
const CONSTRUCTED = 0x20;
const SEQUENCE = _asn1_js__WEBPACK_IMPORTED_MODULE_2__/* .TAG */ .Dk.sequence | CONSTRUCTED;
const TIMES = [_asn1_js__WEBPACK_IMPORTED_MODULE_2__/* .TAG */ .Dk.utcTime, _asn1_js__WEBPACK_IMPORTED_MODULE_2__/* .TAG */ .Dk.generalizedTime];
const EXTENSIONS = 0xa0;
function* elementsOf(what, der, max) {
    if (der[0] !== SEQUENCE)
        throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedError */ .G(what, 'a SEQUENCE expected', 0);
    if (endOf(what, der, 0) !== der.length)
        throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedError */ .G(what, 'bytes after its end', 0);
    let [at, count] = [contentStart(der, 0), 0];
    while (at < der.length) {
        if (++count > max)
            throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedError */ .G(what, `more than ${String(max)} elements`, at);
        const end = endOf(what, der, at);
        yield der.subarray(at, end);
        at = end;
    }
}
function primitiveOf(der) {
    const content = der.subarray(contentStart(der, 0));
    return { tagClass: 'universal', isConstructed: false, tag: der[0] ?? 0, children: [], content, der: () => der };
}
function endOf(what, der, at) {
    const start = contentStart(der, at);
    const short = der[at + 1] ?? 0;
    const digits = start - at - 2;
    let length = digits === 0 ? short : 0;
    for (const octet of der.subarray(at + 2, start))
        length = length * 0x100 + octet;
    const isLeast = digits === 0 ? short !== 0x80 : der[at + 2] !== 0 && length >= 0x80;
    if (!isLeast || start > der.length || start + length > der.length) {
        throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedError */ .G(what, 'an element with no length that fits', at);
    }
    return start + length;
}
function contentStart(der, at) {
    const short = der[at + 1] ?? 0;
    return at + 2 + (short > 0x80 ? short - 0x80 : 0);
}
function missing(what) {
    throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedError */ .G('TBSCertList', `${what} is missing`, 0);
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


/***/ }),

/***/ 6285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ publicKeyOctets),
/* harmony export */   _: () => (/* binding */ writeOcspRequest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _asn1_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(973);


const SHA1 = Uint8Array.of(0x30, 9, 6, 5, 0x2b, 14, 3, 2, 26, 5, 0);
const NONCE = Uint8Array.of(6, 9, 0x2b, 6, 1, 5, 5, 7, 48, 1, 2);
const SEQUENCE = _asn1_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.sequence | 0x20;
const REQUEST_EXTENSIONS = 0xa2;
function writeOcspRequest({ certificate, issuer, nonce }) {
    const certId = (0,_asn1_js__WEBPACK_IMPORTED_MODULE_1__/* .writeElement */ ._m)(SEQUENCE, SHA1, (0,_asn1_js__WEBPACK_IMPORTED_MODULE_1__/* .writeElement */ ._m)(_asn1_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.octetString, sha1(certificate.issuerDer)), (0,_asn1_js__WEBPACK_IMPORTED_MODULE_1__/* .writeElement */ ._m)(_asn1_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.octetString, sha1(publicKeyOctets(issuer))), (0,_asn1_js__WEBPACK_IMPORTED_MODULE_1__/* .writeElement */ ._m)(_asn1_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.integer, Buffer.from(certificate.serial, 'hex')));
    const requestList = (0,_asn1_js__WEBPACK_IMPORTED_MODULE_1__/* .writeElement */ ._m)(SEQUENCE, (0,_asn1_js__WEBPACK_IMPORTED_MODULE_1__/* .writeElement */ ._m)(SEQUENCE, certId));
    return (0,_asn1_js__WEBPACK_IMPORTED_MODULE_1__/* .writeElement */ ._m)(SEQUENCE, (0,_asn1_js__WEBPACK_IMPORTED_MODULE_1__/* .writeElement */ ._m)(SEQUENCE, requestList, ...(nonce === null ? [] : [extensionsOf(nonce)])));
}
function extensionsOf(nonce) {
    const value = (0,_asn1_js__WEBPACK_IMPORTED_MODULE_1__/* .writeElement */ ._m)(_asn1_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.octetString, (0,_asn1_js__WEBPACK_IMPORTED_MODULE_1__/* .writeElement */ ._m)(_asn1_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.octetString, nonce));
    return (0,_asn1_js__WEBPACK_IMPORTED_MODULE_1__/* .writeElement */ ._m)(REQUEST_EXTENSIONS, (0,_asn1_js__WEBPACK_IMPORTED_MODULE_1__/* .writeElement */ ._m)(SEQUENCE, (0,_asn1_js__WEBPACK_IMPORTED_MODULE_1__/* .writeElement */ ._m)(SEQUENCE, NONCE, value)));
}
function publicKeyOctets({ spki }) {
    const [, key] = (0,_asn1_js__WEBPACK_IMPORTED_MODULE_1__/* .readDer */ .SU)('SubjectPublicKeyInfo', spki, { paddedIntegers: true }).children;
    return key?.content.subarray(1) ?? new Uint8Array();
}
function sha1(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(bytes).digest();
}


/***/ })

};
