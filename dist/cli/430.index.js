export const id = 430;
export const ids = [430];
export const modules = {

/***/ 8415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ nameOf),
/* harmony export */   z: () => (/* binding */ parseExtended)
/* harmony export */ });
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9193);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2774);


const EXPECTED = 'expected a preset, ./FILE, or owner/repo/FILE@REF';
const REMOTE = /^([\w.-]{1,100})\/([\w.-]{1,100})\/([^@]{1,1000})@(\S{1,250})$/;
function parseExtended(text, from) {
    if (/^\.{1,2}\//.test(text)) {
        const isLocal = typeof from === 'string';
        const path = pathBeside(isLocal ? from : from.path, text);
        if (path === null)
            return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .mistaken */ .R)(`${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(text)} lies outside the repository: ${EXPECTED}`);
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Y)(isLocal ? { kind: 'local', path } : { ...from, kind: 'remote', path });
    }
    const [, owner, repository, path, ref] = REMOTE.exec(text) ?? [];
    if (owner !== undefined && repository !== undefined && path !== undefined && ref !== undefined) {
        return path.split('/').some((part) => part === '' || part === '.' || part === '..')
            ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .mistaken */ .R)(`${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(text)} is no path in a repository: ${EXPECTED}`)
            : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Y)({ kind: 'remote', owner, repository, path, ref });
    }
    if (/[/\\]/.test(text))
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .mistaken */ .R)(`${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(text)} found: ${EXPECTED}`);
    const [, name, version] = /^(.+)@(\d+)$/.exec(text) ?? [];
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Y)({ kind: 'preset', name: name ?? text, version: version ?? null });
}
function nameOf({ owner, repository, path, ref }) {
    return `${owner}/${repository}/${path}@${ref}`;
}
function pathBeside(file, relative) {
    const parts = file.split('/').slice(0, -1);
    for (const part of relative.split('/')) {
        if (part === '..') {
            const above = parts.pop();
            if (above === undefined || above === '..')
                return null;
        }
        else if (part !== '.' && part !== '')
            parts.push(part);
    }
    return parts.length === 0 ? null : parts.join('/');
}


/***/ }),

/***/ 430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readRepositoryFile: () => (/* binding */ readRepositoryFile)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2413);
/* harmony import */ var _config_extends_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8415);


const MAX_BYTES = 1_000_000;
async function readRepositoryFile(file, token) {
    const { owner, repository: repo, path, ref } = file;
    try {
        const { data } = await (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(token).rest.repos.getContent({
            owner,
            repo,
            path,
            ref,
            mediaType: { format: 'raw' },
        });
        if (typeof data !== 'string')
            throw new Error('it is no file');
        if (Buffer.byteLength(data) > MAX_BYTES)
            throw new Error(`it has more than ${String(MAX_BYTES)} bytes`);
        return data;
    }
    catch (error) {
        const status = error instanceof Error && 'status' in error ? error.status : undefined;
        if (status === 404)
            return undefined;
        if (status === 401 || status === 403) {
            throw new Error(`the token may not (${String(status)}): it needs "contents: read" on ${(0,_config_extends_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .V)(file).split('/').slice(0, 2).join('/')}`, { cause: error });
        }
        throw error;
    }
}


/***/ })

};
