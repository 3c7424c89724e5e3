export const id = 516;
export const ids = [516];
export const modules = {

/***/ 1516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readMozillaStore: () => (/* binding */ readMozillaStore)
/* harmony export */ });
/* harmony import */ var _wire_pem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1679);

async function readMozillaStore() {
    const { rootCertificates } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1692, 19));
    return {
        name: 'mozilla',
        source: `Mozilla's roots as Node.js ${process.versions.node} carries them`,
        version: `Node.js ${process.versions.node}`,
        date: null,
        missing: [],
        anchors: rootCertificates.flatMap((pem) => (0,_wire_pem_js__WEBPACK_IMPORTED_MODULE_0__/* .readPemCertificates */ .$p)(pem)),
    };
}


/***/ })

};
