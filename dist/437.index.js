export const id = 437;
export const ids = [437];
export const modules = {

/***/ 437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ looksLikePkcs7),
/* harmony export */   readPkcs7Certificates: () => (/* binding */ readPkcs7Certificates)
/* harmony export */ });
/* unused harmony export OID_SIGNED_DATA */
/* harmony import */ var _ber_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1680);
/* harmony import */ var _malformed_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7515);


const OID_SIGNED_DATA = '2a864886f70d010702';
function looksLikePkcs7(bytes) {
    const start = Buffer.from(bytes.subarray(0, LONGEST_START)).toString('hex');
    return /^30(?:80|[0-7].|8[1-4])/.test(start) && start.includes(`0609${OID_SIGNED_DATA}`);
}
const LONGEST_START = 17;
function readPkcs7Certificates(bytes) {
    const outer = (0,_ber_js__WEBPACK_IMPORTED_MODULE_0__/* .readBer */ .eL)('PKCS#7', bytes);
    const [type, wrapper] = (0,_ber_js__WEBPACK_IMPORTED_MODULE_0__/* .readChildren */ .KZ)('PKCS#7', outer, _ber_js__WEBPACK_IMPORTED_MODULE_0__/* .BER */ .wA.sequence);
    if ((0,_ber_js__WEBPACK_IMPORTED_MODULE_0__/* .readOidHex */ .Oc)('PKCS#7', type) !== OID_SIGNED_DATA) {
        throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_1__/* .MalformedError */ .G('PKCS#7', 'not a SignedData, the only one with certificates in it', type?.offset ?? 0);
    }
    const [signedData] = (0,_ber_js__WEBPACK_IMPORTED_MODULE_0__/* .readChildren */ .KZ)('PKCS#7', wrapper, _ber_js__WEBPACK_IMPORTED_MODULE_0__/* .BER */ .wA.context0);
    const [version, , , certificates] = (0,_ber_js__WEBPACK_IMPORTED_MODULE_0__/* .readChildren */ .KZ)('SignedData', signedData, _ber_js__WEBPACK_IMPORTED_MODULE_0__/* .BER */ .wA.sequence);
    (0,_ber_js__WEBPACK_IMPORTED_MODULE_0__/* .readCount */ ._0)('SignedData', version);
    if (certificates?.identifier !== _ber_js__WEBPACK_IMPORTED_MODULE_0__/* .BER */ .wA.context0)
        return [];
    return (0,_ber_js__WEBPACK_IMPORTED_MODULE_0__/* .readChildren */ .KZ)('SignedData', certificates, _ber_js__WEBPACK_IMPORTED_MODULE_0__/* .BER */ .wA.context0)
        .filter(({ identifier }) => identifier === _ber_js__WEBPACK_IMPORTED_MODULE_0__/* .BER */ .wA.sequence)
        .map(({ bytes: der }) => der);
}


/***/ })

};
