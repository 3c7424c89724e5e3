export const id = 7872;
export const ids = [7872];
export const modules = {

/***/ 7872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readCertifiStore: () => (/* binding */ readCertifiStore)
/* harmony export */ });
/* harmony import */ var _file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4136);
/* harmony import */ var _system_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8336);


const PROGRAMS = ['python3', 'python'];
const QUESTION = 'import certifi; print(certifi.where()); print(certifi.__version__)';
const OWN_FILE = /[\\/]certifi[\\/]cacert\.pem$/;
async function readCertifiStore(machine) {
    for (const program of PROGRAMS) {
        const [path = '', version = ''] = ((await machine.run(program, ['-c', QUESTION])) ?? '').split(/\r?\n/);
        const file = path === '' ? undefined : machine.findFile(path);
        if (file === undefined)
            continue;
        const isItsOwn = OWN_FILE.test(file.path);
        return {
            name: 'certifi',
            source: `certifi ${version} of ${program}${isItsOwn ? '' : `, which is ${file.path}`}`,
            version,
            date: (isItsOwn ? dateOf(version) : (0,_system_js__WEBPACK_IMPORTED_MODULE_1__.findBundleDate)(file.path, machine)) ?? (0,_file_js__WEBPACK_IMPORTED_MODULE_0__/* .dayOf */ .kb)(file.modified),
            missing: [],
            anchors: await (0,_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readAnchors */ .DB)(file, null),
        };
    }
    throw new Error(`neither ${PROGRAMS.join(' nor ')} has the package certifi`);
}
function dateOf(version) {
    const [, year = '', month = '', day = ''] = /^(20\d\d)\.(\d{1,2})\.(\d{1,2})/.exec(version) ?? [];
    return year === '' ? null : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}


/***/ })

};
