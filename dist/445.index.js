export const id = 445;
export const ids = [445];
export const modules = {

/***/ 445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findAllowance: () => (/* binding */ findAllowance)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2413);
/* harmony import */ var _core_allowance_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8501);


async function findAllowance(allowers, asked, token) {
    const troubles = [];
    for (const allower of allowers) {
        try {
            const by = allower.kind === 'label' ? await labelled(allower, asked, token) : await approved(allower, asked, token);
            if (by !== null)
                return { by, trouble: null };
        }
        catch (error) {
            troubles.push(error instanceof Error ? error.message : String(error));
        }
    }
    return { by: null, trouble: troubles.length === 0 ? null : troubles.join('; ') };
}
async function labelled({ name }, { owner, repo, number }, token) {
    const { rest, paginate } = (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(token);
    const asked = { owner, repo, issue_number: number, per_page: 100 };
    const labels = await reading('the labels', OF_PULL_REQUEST, () => paginate(rest.issues.listLabelsOnIssue, asked));
    return labels.some((label) => (0,_core_allowance_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameLabel */ .z)(label.name, name)) ? `the label "${name}"` : null;
}
async function approved({ organisation: org, team: team_slug }, { owner, repo, number, headHash }, token) {
    const { rest, paginate } = (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(token);
    const asked = { owner, repo, pull_number: number, per_page: 100 };
    const reviews = await reading('the reviews', OF_PULL_REQUEST, () => paginate(rest.pulls.listReviews, asked));
    const last = new Map(reviews
        .filter(({ state }) => state !== 'COMMENTED')
        .flatMap((review) => (review.user === null ? [] : [[review.user.login, review]])));
    for (const [username, { state, commit_id }] of last) {
        if (state !== 'APPROVED' || commit_id !== headHash)
            continue;
        const membership = await reading(`the members of ${org}/${team_slug}`, OF_ORGANISATION, async () => {
            try {
                return (await rest.teams.getMembershipForUserInOrg({ org, team_slug, username })).data.state;
            }
            catch (error) {
                if (statusOf(error) === 404)
                    return 'none';
                throw error;
            }
        });
        if (membership === 'active')
            return `the review of ${username}, of ${org}/${team_slug}`;
    }
    return null;
}
const OF_PULL_REQUEST = 'add "permissions: pull-requests: read" to the job';
const OF_ORGANISATION = 'it takes one that may read the organisation ("read:org"), which that of a workflow may not';
async function reading(what, needed, read) {
    try {
        return await read();
    }
    catch (error) {
        const status = statusOf(error);
        const reason = status === 401 || status === 403
            ? `the token may not (${String(status)}): ${needed}`
            : error instanceof Error
                ? error.message
                : String(error);
        throw new Error(`${what} cannot be read: ${reason}`, { cause: error });
    }
}
function statusOf(error) {
    return error instanceof Error && 'status' in error ? error.status : undefined;
}


/***/ })

};
