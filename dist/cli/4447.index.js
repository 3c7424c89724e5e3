export const id = 4447;
export const ids = [4447];
export const modules = {

/***/ 4283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ organizationsOf),
/* harmony export */   T: () => (/* binding */ attributesOf)
/* harmony export */ });
const ATTRIBUTE = /([^=]+)=((?:\\.|[^\\,+])*)(?:[,+]|$)/sy;
function attributesOf(name) {
    const attributes = [];
    ATTRIBUTE.lastIndex = 0;
    for (let found = ATTRIBUTE.exec(name); found !== null; found = ATTRIBUTE.exec(name)) {
        const [, type = '', value = ''] = found;
        attributes.push({ type, value: value.replaceAll(/\\(.)/gs, '$1') });
    }
    return attributes;
}
function organizationsOf(name) {
    return attributesOf(name).flatMap(({ type, value }) => (type === 'O' ? value : []));
}


/***/ }),

/***/ 8082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ caaNotAsked),
/* harmony export */   lookUpCaa: () => (/* binding */ lookUpCaa)
/* harmony export */ });
/* harmony import */ var _core_distinguished_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4283);
/* harmony import */ var _core_observed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3863);
/* harmony import */ var _spec_caa_identifiers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4501);
/* harmony import */ var _spec_special_use_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8283);
/* harmony import */ var _sent_certificates_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6606);
/* harmony import */ var _with_fact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(474);






const MAX_NAMES = 100;
function caaNotAsked(reason) {
    return { notAsked: reason, names: [] };
}
function lookUpCaa(scan, lookUp) {
    return (0,_with_fact_js__WEBPACK_IMPORTED_MODULE_4__/* .withFact */ .T)(scan, 'caa', (target) => lookUpFor(target, lookUp));
}
async function lookUpFor(target, lookUp) {
    const [leaf] = (0,_sent_certificates_js__WEBPACK_IMPORTED_MODULE_3__/* .sentCertificates */ .T)(target);
    if (leaf === undefined)
        return (0,_core_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .seen */ .cI)(caaNotAsked('there is no certificate to be renewed'));
    if ((0,_spec_caa_identifiers_js__WEBPACK_IMPORTED_MODULE_1__/* .findCaaIdentifiers */ .N)((0,_core_distinguished_name_js__WEBPACK_IMPORTED_MODULE_5__/* .organizationsOf */ .E)(leaf.issuer)) === undefined) {
        return (0,_core_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .seen */ .cI)(caaNotAsked('the name of its CA in CAA records is not known'));
    }
    const names = [...new Set(leaf.dnsNames.map((name) => name.toLowerCase()))].filter((name) => (0,_spec_special_use_names_js__WEBPACK_IMPORTED_MODULE_2__/* .isPublicName */ .X)(withoutWildcard(name)));
    if (names.length === 0)
        return (0,_core_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .seen */ .cI)(caaNotAsked('no name of the certificate is one of the public DNS'));
    const outcomes = await Promise.all(names.slice(0, MAX_NAMES).map(async (name) => ({ name, outcome: await lookUp(withoutWildcard(name)) })));
    const found = [];
    const gaps = [];
    for (const { name, outcome } of outcomes) {
        if (outcome.status === 'skipped')
            return (0,_core_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .seen */ .cI)(caaNotAsked(outcome.reason));
        if (outcome.status === 'seen')
            found.push({ name, ...outcome.value });
        else
            gaps.push((0,_core_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .gap */ .rQ)(`the CAA records of ${name}`, outcome));
    }
    const more = names.length - MAX_NAMES;
    if (more > 0) {
        const detail = `they are looked up for ${String(MAX_NAMES)} names of a certificate at the most`;
        gaps.push((0,_core_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .gap */ .rQ)(`the CAA records of ${String(more)} more names`, { code: 'limit', detail, whose: 'us' }));
    }
    return (0,_core_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .seen */ .cI)({ notAsked: null, names: found }, gaps);
}
function withoutWildcard(name) {
    return name.replace(/^\*\./, '');
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

/***/ 4501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ findCaaIdentifiers)
/* harmony export */ });
const AMAZON = ['amazon.com', 'amazontrust.com', 'awstrust.com', 'amazonaws.com', 'aws.amazon.com'];
const DIGICERT = [
    'digicert.com',
    'www.digicert.com',
    'digicert.ne.jp',
    'cybertrust.ne.jp',
    'thawte.com',
    'geotrust.com',
    'rapidssl.com',
    'symantec.com',
    'digitalcertvalidation.com',
    'volusion.digitalcertvalidation.com',
    'stratossl.digitalcertvalidation.com',
    'intermediatecertificate.digitalcertvalidation.com',
    '1and1.digitalcertvalidation.com',
    'quovadisglobal.com',
    'pkioverheid.nl',
    ...AMAZON,
];
const SECTIGO = [
    'sectigo.com',
    'comodo.com',
    'comodoca.com',
    'usertrust.com',
    'trust-provider.com',
    'entrust.net',
    'affirmtrust.com',
];
const GODADDY = ['godaddy.com', 'starfieldtech.com'];
const SSL_COM = ['ssl.com', 'entrust.net', 'affirmtrust.com'];
const IDENTIFIERS = new Map([
    ['actalis s.p.a.', ['actalis.it']],
    ['amazon', AMAZON],
    ['amazon trust services', AMAZON],
    ['asseco data systems s.a.', ['certum.pl', 'certum.eu']],
    ['buypass as-983163327', ['buypass.com', 'buypass.no']],
    ['certainly', ['certainly.com']],
    ['comodo ca limited', SECTIGO],
    ['d-trust gmbh', ['d-trust.net', 'd-trust.de', 'dtrust.de', 'dtrust.net']],
    ['digicert inc', DIGICERT],
    ['digicert, inc.', DIGICERT],
    ['globalsign nv-sa', ['globalsign.com']],
    ['godaddy.com, inc.', GODADDY],
    ['google trust services', ['pki.goog']],
    ['google trust services llc', ['pki.goog']],
    ['hellenic academic and research institutions ca', ['harica.gr']],
    ["let's encrypt", ['letsencrypt.org']],
    ["(staging) let's encrypt", ['letsencrypt.org']],
    ['sectigo limited', SECTIGO],
    ['ssl corp', SSL_COM],
    ['ssl corporation', SSL_COM],
    ['starfield technologies, inc.', [...GODADDY, 'amazon.com']],
    ['swisssign ag', ['swisssign.com', 'swisssign.net']],
    ['the usertrust network', SECTIGO],
    ['zerossl', [...SECTIGO, 'zerossl.com']],
    ['zerossl gmbh', [...SECTIGO, 'zerossl.com']],
]);
function findCaaIdentifiers(organizations) {
    const known = organizations.flatMap((organization) => IDENTIFIERS.get(organization.toLowerCase()) ?? []);
    return known.length === 0 ? undefined : known;
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
