export const id = 382;
export const ids = [382];
export const modules = {

/***/ 382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ caaNotAsked),
  lookUpCaa: () => (/* binding */ lookUpCaa)
});

// EXTERNAL MODULE: ./lib/core/distinguished-name.js
var distinguished_name = __webpack_require__(4283);
// EXTERNAL MODULE: ./lib/core/observed.js
var observed = __webpack_require__(3863);
// EXTERNAL MODULE: ./lib/spec/caa-identifiers.js
var caa_identifiers = __webpack_require__(4501);
;// CONCATENATED MODULE: ./lib/spec/special-use-names.js
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

// EXTERNAL MODULE: ./lib/gate/sent-certificates.js
var sent_certificates = __webpack_require__(6606);
;// CONCATENATED MODULE: ./lib/gate/look-up-caa.js





const FACT = 'caa';
const MAX_NAMES = 100;
function caaNotAsked(reason) {
    return { notAsked: reason, names: [] };
}
async function lookUpCaa(scan, lookUp) {
    const endpoints = await Promise.all(scan.endpoints.map(async ({ endpoint, targets }) => ({
        endpoint,
        targets: await Promise.all(targets.map(async (target) => {
            const found = await lookUpFor(target, lookUp);
            return { ...target, observations: { ...target.observations, [FACT]: found } };
        })),
    })));
    return { ...scan, endpoints };
}
async function lookUpFor(target, lookUp) {
    const [leaf] = (0,sent_certificates/* sentCertificates */.T)(target);
    if (leaf === undefined)
        return (0,observed/* seen */.cI)(caaNotAsked('there is no certificate to be renewed'));
    if ((0,caa_identifiers/* findCaaIdentifiers */.N)((0,distinguished_name/* organizationsOf */.E)(leaf.issuer)) === undefined) {
        return (0,observed/* seen */.cI)(caaNotAsked('the name of its CA in CAA records is not known'));
    }
    const names = [...new Set(leaf.dnsNames.map((name) => name.toLowerCase()))].filter((name) => isPublicName(withoutWildcard(name)));
    if (names.length === 0)
        return (0,observed/* seen */.cI)(caaNotAsked('no name of the certificate is one of the public DNS'));
    const outcomes = await Promise.all(names.slice(0, MAX_NAMES).map(async (name) => ({ name, outcome: await lookUp(withoutWildcard(name)) })));
    const found = [];
    const gaps = [];
    for (const { name, outcome } of outcomes) {
        if (outcome.status === 'skipped')
            return (0,observed/* seen */.cI)(caaNotAsked(outcome.reason));
        if (outcome.status === 'seen')
            found.push({ name, ...outcome.value });
        else
            gaps.push((0,observed/* gap */.rQ)(`the CAA records of ${name}`, outcome));
    }
    const more = names.length - MAX_NAMES;
    if (more > 0) {
        const detail = `they are looked up for ${String(MAX_NAMES)} names of a certificate at the most`;
        gaps.push((0,observed/* gap */.rQ)(`the CAA records of ${String(more)} more names`, { code: 'limit', detail, whose: 'us' }));
    }
    return (0,observed/* seen */.cI)({ notAsked: null, names: found }, gaps);
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


/***/ })

};
