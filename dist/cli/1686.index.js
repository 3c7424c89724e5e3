export const id = 1686;
export const ids = [1686];
export const modules = {

/***/ 1686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readJavaStore: () => (/* binding */ readJavaStore)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _wire_password_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5211);
/* harmony import */ var _wire_certificate_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5881);
/* harmony import */ var _file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4136);
/* harmony import */ var _system_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8336);





const PLACES = [(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)('lib', 'security', 'cacerts'), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)('jre', 'lib', 'security', 'cacerts')];
const PASSWORD = 'changeit';
async function readJavaStore(machine) {
    const homes = Object.entries(machine.env).flatMap(([name, home]) => /^JAVA_HOME(?:_|$)/.test(name) && home !== undefined && home !== '' ? [{ name, home }] : []);
    const [jdk] = homes.flatMap(({ home }) => findJdk(home, machine) ?? []).sort(newestFirst);
    if (jdk === undefined) {
        const where = homes.map(({ name, home }) => `${name}, which is ${home}`);
        const looked = where.length === 0 ? 'JAVA_HOME, which is not set' : where.join(', and ');
        throw new Error(`no Java is known here: looked for cacerts in ${looked}`);
    }
    const { home, version, implementor, cacerts, isItsOwn } = jdk;
    const named = ['Java', version, ...(implementor === '' ? [] : [`(${implementor})`])].filter((word) => word !== '');
    return {
        name: 'java',
        source: `the cacerts of ${named.join(' ')} in ${home}${isItsOwn ? '' : `, which is ${cacerts.path}`}`,
        version: version === '' ? null : version,
        date: (isItsOwn ? jdk.date : (0,_system_js__WEBPACK_IMPORTED_MODULE_3__.findBundleDate)(cacerts.path, machine)) ?? (0,_file_js__WEBPACK_IMPORTED_MODULE_2__/* .dayOf */ .kb)(cacerts.modified),
        missing: [],
        anchors: await readCacerts(cacerts),
    };
}
function findJdk(home, machine) {
    const cacerts = PLACES.map((place) => machine.findFile((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, place))).find((file) => file !== undefined);
    if (cacerts === undefined)
        return undefined;
    const release = machine.findFile((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, 'release'));
    const text = Buffer.from(release?.bytes ?? []).toString('utf8');
    const read = (key) => new RegExp(`^${key}="?([^"\\r\\n]*)`, 'm').exec(text)?.[1] ?? '';
    const date = read('JAVA_VERSION_DATE');
    return {
        home,
        version: read('JAVA_VERSION'),
        implementor: read('IMPLEMENTOR'),
        date: /^\d{4}-\d\d-\d\d$/.test(date) ? date : null,
        cacerts,
        isItsOwn: cacerts.path.startsWith(release === undefined ? home : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(release.path)),
    };
}
function newestFirst(one, other) {
    const [mine, theirs] = [numbersOf(one.version), numbersOf(other.version)];
    const at = mine.findIndex((number, index) => number !== (theirs[index] ?? 0));
    return at < 0 ? theirs.length - mine.length : (theirs[at] ?? 0) - (mine[at] ?? 0);
}
function numbersOf(version) {
    return version.replace(/^1\./, '').split(/\D+/).map(Number);
}
async function readCacerts({ bytes }) {
    try {
        return (await (0,_wire_certificate_file_js__WEBPACK_IMPORTED_MODULE_1__.readCertificateFile)(bytes, PASSWORD)).certificates;
    }
    catch (error) {
        if (!(error instanceof _wire_password_error_js__WEBPACK_IMPORTED_MODULE_4__/* .PasswordError */ .K))
            throw error;
        return (await (0,_wire_certificate_file_js__WEBPACK_IMPORTED_MODULE_1__.readCertificateFile)(bytes, null)).certificates;
    }
}


/***/ })

};
