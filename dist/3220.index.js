export const id = 3220;
export const ids = [3220];
export const modules = {

/***/ 3220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   troubleOf: () => (/* binding */ troubleOf)
/* harmony export */ });
function troubleOf(error, permission) {
    const status = error instanceof Error && 'status' in error ? Number(error.status) : 0;
    const message = error instanceof Error ? error.message : String(error);
    if (isLimit(status, message))
        return `GitHub asks to be asked less often (${String(status)}): ${message}`;
    if (status === 401)
        return `the token is not valid (401): ${message}`;
    if (status === 403) {
        return `the token may not (403). Add "permissions: ${permission}" to the job; a pull request from a fork never gets it.`;
    }
    if (status === 404) {
        return `it is not there, or the token may not know of it (404). It takes "permissions: ${permission}".`;
    }
    return status === 0 ? message : `GitHub answered ${String(status)}: ${message}`;
}
function isLimit(status, message) {
    return status === 429 || (status === 403 && /\brate limit\b/i.test(message));
}


/***/ })

};
