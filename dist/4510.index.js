export const id = 4510;
export const ids = [4510];
export const modules = {

/***/ 4510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MAX_BODY_BYTES: () => (/* binding */ MAX_BODY_BYTES),
/* harmony export */   PERMISSION: () => (/* binding */ PERMISSION),
/* harmony export */   findComment: () => (/* binding */ findComment),
/* harmony export */   writeComment: () => (/* binding */ writeComment)
/* harmony export */ });
const PERMISSION = 'pull-requests: write';
const MAX_BODY_BYTES = 60_000;
async function findComment({ rest, paginate }, place, marker) {
    const { owner, repo, number: issue_number } = place;
    const comments = await paginate(rest.issues.listComments, { owner, repo, issue_number, per_page: 100 });
    const ours = comments.find(({ user, body }) => user?.type === 'Bot' && body?.startsWith(marker) === true);
    return ours && { id: ours.id, body: ours.body ?? '' };
}
async function writeComment(github, place, { marker, body, before }) {
    const { owner, repo, number: issue_number } = place;
    const update = async ({ id: comment_id }) => {
        await github.rest.issues.updateComment({ owner, repo, comment_id, body });
    };
    if (before !== undefined) {
        await update(before);
        return;
    }
    await github.makeOnce(() => findComment(github, place, marker), async () => {
        const { data } = await github.rest.issues.createComment({ owner, repo, issue_number, body });
        return { id: data.id, body };
    });
}


/***/ })

};
