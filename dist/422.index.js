export const id = 422;
export const ids = [422];
export const modules = {

/***/ 4422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fetchIssuers: () => (/* binding */ fetchIssuers)
/* harmony export */ });
/* harmony import */ var _core_observed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3863);
/* harmony import */ var _pki_anchors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6078);
/* harmony import */ var _pki_issuer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4401);
/* harmony import */ var _pki_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3559);
/* harmony import */ var _wire_malformed_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7515);
/* harmony import */ var _wire_pem_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1679);
/* harmony import */ var _wire_x509_certificate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(348);







const MAX_BYTES = 256 * 1024;
const MAX_ROUNDS = 4;
const FACT = 'fetchedIssuers';
async function fetchIssuers(scan, stores, fetch) {
    const endpoints = await Promise.all(scan.endpoints.map(async ({ endpoint, targets }) => {
        const trusted = endpoint.trust.flatMap((name) => stores.get(name) ?? []);
        const looked = targets.map(async (target) => {
            const found = await fetchFor(target, trusted, new Date(scan.finishedAt), fetch);
            return { ...target, observations: { ...target.observations, [FACT]: found } };
        });
        return { endpoint, targets: await Promise.all(looked) };
    }));
    return { ...scan, endpoints };
}
async function fetchFor({ observations: { chain } }, stores, now, fetch) {
    const [leaf, ...others] = chain?.status === 'seen' ? readable(chain.value.certificates.flatMap(_wire_pem_js__WEBPACK_IMPORTED_MODULE_6__/* .readPemCertificates */ .$p)) : [];
    if (leaf === undefined)
        return (0,_core_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .skipped */ .hT)('there is no chain to complete');
    const indexes = stores.map(_pki_anchors_js__WEBPACK_IMPORTED_MODULE_1__/* .anchorsOf */ .E);
    const fetched = [];
    const failed = [];
    for (let round = 0; round < MAX_ROUNDS; round++) {
        const all = [...others, ...fetched.map(({ certificate }) => certificate)];
        const searches = indexes.map((anchors) => (0,_pki_path_js__WEBPACK_IMPORTED_MODULE_3__/* .findPaths */ .E)({ leaf, others: all, anchors, now, purpose: _pki_issuer_js__WEBPACK_IMPORTED_MODULE_2__/* .SERVER_AUTH */ .JW, judgesLeaf: false }));
        const open = searches.filter(({ paths }) => paths.length === 0).flatMap(({ rejected }) => rejected);
        const urls = new Set(open.flatMap(({ culprit, fault }) => (fault.rule === 'chain/incomplete' ? culprit.caIssuers.slice(0, 1) : [])));
        const wanted = [...urls].filter((url) => ![...fetched, ...failed].some((known) => known.url === url));
        if (wanted.length === 0)
            break;
        for (const url of wanted) {
            const outcome = await fetch({ url, maxBytes: MAX_BYTES });
            if (outcome.status === 'skipped')
                return outcome;
            if (outcome.status === 'failed')
                failed.push({ url, reason: outcome.detail });
            else
                keep(url, outcome.value, fetched, failed);
        }
    }
    if (fetched.length === 0 && failed.length === 0)
        return (0,_core_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .skipped */ .hT)('no issuer was missing');
    return (0,_core_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .seen */ .cI)({
        fetched: fetched.map(({ url, certificate }) => ({ url, certificate: (0,_wire_pem_js__WEBPACK_IMPORTED_MODULE_6__/* .writePem */ .I6)(certificate.der) })),
        failed,
    });
}
function keep(url, { status, body }, fetched, failed) {
    if (status !== 200) {
        failed.push({ url, reason: `the answer has status ${String(status)}` });
        return;
    }
    try {
        const pems = (0,_wire_pem_js__WEBPACK_IMPORTED_MODULE_6__/* .readPemCertificates */ .$p)(Buffer.from(body).toString('latin1'));
        const ders = pems.length > 0 ? pems : [body];
        fetched.push(...ders.map((der) => ({ url, certificate: (0,_wire_x509_certificate_js__WEBPACK_IMPORTED_MODULE_5__/* .readCertificate */ .w)(der) })));
    }
    catch (error) {
        if (!(error instanceof _wire_malformed_error_js__WEBPACK_IMPORTED_MODULE_4__/* .MalformedError */ .G))
            throw error;
        failed.push({ url, reason: `the answer is no certificate: ${error.message}` });
    }
}
function readable(ders) {
    try {
        return ders.map((der) => (0,_wire_x509_certificate_js__WEBPACK_IMPORTED_MODULE_5__/* .readCertificate */ .w)(der));
    }
    catch (error) {
        if (error instanceof _wire_malformed_error_js__WEBPACK_IMPORTED_MODULE_4__/* .MalformedError */ .G)
            return [];
        throw error;
    }
}


/***/ })

};
