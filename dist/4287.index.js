export const id = 4287;
export const ids = [4287];
export const modules = {

/***/ 4287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commentOnPullRequest: () => (/* binding */ commentOnPullRequest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6257);
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2413);
/* harmony import */ var _reporters_escape_terminal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8346);
/* harmony import */ var _reporters_markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2801);





const MAX_BODY_BYTES = 60_000;
async function commentOnPullRequest(report, { mode, key, token }) {
    const number = _actions_github__WEBPACK_IMPORTED_MODULE_2__/* .context */ ._.payload.pull_request?.number;
    if (number === undefined) {
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .info */ .pq)('No comment is written: the event is not of a pull request.');
        return;
    }
    const marker = `<!-- tls-gate ${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(key).digest('hex').slice(0, 16)} -->`;
    const body = `${marker}\n${(0,_reporters_markdown_js__WEBPACK_IMPORTED_MODULE_4__.renderMarkdown)(report, { maxBytes: MAX_BODY_BYTES })}`;
    const { rest, paginate } = (0,_actions_github__WEBPACK_IMPORTED_MODULE_2__/* .getOctokit */ .Q)(token);
    const place = { ..._actions_github__WEBPACK_IMPORTED_MODULE_2__/* .context */ ._.repo, issue_number: number };
    try {
        const comments = await paginate(rest.issues.listComments, { ...place, per_page: 100 });
        const ours = comments.find((comment) => comment.user?.type === 'Bot' && comment.body?.startsWith(marker) === true);
        if (ours !== undefined)
            await rest.issues.updateComment({ ..._actions_github__WEBPACK_IMPORTED_MODULE_2__/* .context */ ._.repo, comment_id: ours.id, body });
        else if (mode === 'always' || report.outcome !== 'pass')
            await rest.issues.createComment({ ...place, body });
    }
    catch (error) {
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e)(`The comment on the pull request could not be written: ${reasonOf(error)}`);
    }
}
function reasonOf(error) {
    const status = error instanceof Error && 'status' in error ? error.status : undefined;
    if (status === 403) {
        return 'the token may not (403). Add "permissions: pull-requests: write" to the job; a pull request from a fork never gets it.';
    }
    return (0,_reporters_escape_terminal_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalText */ .eR)(error instanceof Error ? error.message : String(error));
}


/***/ })

};
