export const id = 430;
export const ids = [430];
export const modules = {

/***/ 430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readRepositoryFile: () => (/* binding */ readRepositoryFile)
/* harmony export */ });
/* unused harmony export assertReadable */
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2413);

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
        if (statusOf(error) === 404)
            return undefined;
        throw refusalOf(error, file);
    }
}
async function assertReadable(place, token) {
    const { owner, repository: repo, ref } = place;
    try {
        await getOctokit(token).rest.repos.getCommit({ owner, repo, ref, per_page: 1 });
    }
    catch (error) {
        if (statusOf(error) !== 404)
            throw refusalOf(error, place);
        throw new Error(`${owner}/${repo} has no commit ${ref}, or the token may not know of it: it needs "contents: read"`, { cause: error });
    }
}
function refusalOf(error, { owner, repository }) {
    const status = statusOf(error);
    if (status !== 401 && status !== 403)
        return error;
    return new Error(`the token may not (${String(status)}): it needs "contents: read" on ${owner}/${repository}`, {
        cause: error,
    });
}
function statusOf(error) {
    return error instanceof Error && 'status' in error ? error.status : undefined;
}


/***/ })

};
