export const id = 82;
export const ids = [82];
export const modules = {

/***/ 8082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ caaNotAsked),
/* harmony export */   lookUpCaa: () => (/* binding */ lookUpCaa)
/* harmony export */ });
/* harmony import */ var _core_distinguished_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4283);
/* harmony import */ var _core_observed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3863);
/* harmony import */ var _spec_caa_identifiers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4501);
/* harmony import */ var _spec_special_use_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8283);
/* harmony import */ var _sent_certificates_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6606);





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
    const [leaf] = (0,_sent_certificates_js__WEBPACK_IMPORTED_MODULE_3__/* .sentCertificates */ .T)(target);
    if (leaf === undefined)
        return (0,_core_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .seen */ .cI)(caaNotAsked('there is no certificate to be renewed'));
    if ((0,_spec_caa_identifiers_js__WEBPACK_IMPORTED_MODULE_1__/* .findCaaIdentifiers */ .N)((0,_core_distinguished_name_js__WEBPACK_IMPORTED_MODULE_4__/* .organizationsOf */ .E)(leaf.issuer)) === undefined) {
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
/* harmony export */   N: () => (/* binding */ readSentCertificates),
/* harmony export */   T: () => (/* binding */ sentCertificates)
/* harmony export */ });
/* harmony import */ var _wire_malformed_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7515);
/* harmony import */ var _wire_pem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1679);
/* harmony import */ var _wire_x509_certificate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5681);



function sentCertificates({ observations: { chain } }) {
    return chain?.status === 'seen' ? readSentCertificates(chain.value.certificates) : [];
}
function readSentCertificates(pems) {
    try {
        return pems.flatMap(_wire_pem_js__WEBPACK_IMPORTED_MODULE_2__/* .readPemCertificates */ .$p).map((der) => (0,_wire_x509_certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .readCertificate */ .w$)(der));
    }
    catch (error) {
        if (error instanceof _wire_malformed_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedError */ .G)
            return [];
        throw error;
    }
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


/***/ })

};
