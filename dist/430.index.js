export const id = 430;
export const ids = [430];
export const modules = {

/***/ 430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listRepositoryFiles: () => (/* binding */ listRepositoryFiles),
/* harmony export */   readRepositoryFile: () => (/* binding */ readRepositoryFile),
/* harmony export */   seesCommit: () => (/* binding */ seesCommit)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2413);

const MAX_BYTES = 1_000_000;
async function readRepositoryFile(file, token) {
    const { owner, repository: repo, path, ref } = file;
    const data = await ask(file, [404], async () => {
        const { rest } = (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(token);
        return (await rest.repos.getContent({ owner, repo, path, ref, mediaType: { format: 'raw' } })).data;
    });
    if (data === undefined)
        return undefined;
    if (typeof data !== 'string')
        throw new Error('it is no file');
    if (Buffer.byteLength(data) > MAX_BYTES)
        throw new Error(`it has more than ${String(MAX_BYTES)} bytes`);
    return data;
}
async function seesCommit(commit, token) {
    const { owner, repository: repo, hash: commit_sha } = commit;
    const data = await ask(commit, [404, 422], async () => {
        return (await (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(token).rest.git.getCommit({ owner, repo, commit_sha })).data;
    });
    return data !== undefined;
}
async function listRepositoryFiles(commit, token) {
    const { owner, repository: repo, hash: tree_sha } = commit;
    const data = await ask(commit, [404, 422], async () => {
        return (await (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(token).rest.git.getTree({ owner, repo, tree_sha, recursive: 'true' })).data;
    });
    if (data === undefined)
        throw new Error('there is no such commit');
    if (data.truncated)
        throw new Error('they are more than GitHub lists at once: check the commit out with "fetch-depth: 0"');
    return data.tree.flatMap(({ path, mode, size }) => (mode.startsWith('100') ? [{ path, bytes: size ?? 0 }] : []));
}
async function ask({ owner, repository }, absent, request) {
    try {
        return await request();
    }
    catch (error) {
        const status = error instanceof Error && 'status' in error ? Number(error.status) : 0;
        if (absent.includes(status))
            return undefined;
        if (status !== 401 && status !== 403)
            throw error;
        throw new Error(`the token may not (${String(status)}): it needs "contents: read" on ${owner}/${repository}`, {
            cause: error,
        });
    }
}


/***/ })

};
