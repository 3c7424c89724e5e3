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

async function findAllowance(allowers, asked, token) {
    const troubles = [];
    for (const allower of allowers) {
        try {
            const by = allower.kind === 'label' ? await labelled(allower, asked, token) : await approved(allower, asked, token);
            if (by !== null)
                return { by, trouble: null };
        }
        catch (error) {
            troubles.push(troubleOf(allower, error));
        }
    }
    return { by: null, trouble: troubles.length === 0 ? null : troubles.join('; ') };
}
async function labelled({ name }, { owner, repo, number }, token) {
    const { rest, paginate } = (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(token);
    const labels = await paginate(rest.issues.listLabelsOnIssue, { owner, repo, issue_number: number, per_page: 100 });
    const isThere = labels.some((label) => label.name.toLowerCase() === name.toLowerCase());
    return isThere ? `the label "${name}"` : null;
}
async function approved({ organisation: org, team: team_slug }, { owner, repo, number, headHash }, token) {
    const { rest, paginate } = (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(token);
    const reviews = await paginate(rest.pulls.listReviews, { owner, repo, pull_number: number, per_page: 100 });
    const last = new Map(reviews
        .filter(({ state }) => state !== 'COMMENTED')
        .flatMap((review) => (review.user === null ? [] : [[review.user.login, review]])));
    for (const [username, { state, commit_id }] of last) {
        if (state !== 'APPROVED' || commit_id !== headHash)
            continue;
        try {
            const { data } = await rest.teams.getMembershipForUserInOrg({ org, team_slug, username });
            if (data.state === 'active')
                return `the review of ${username}, of ${org}/${team_slug}`;
        }
        catch (error) {
            if (statusOf(error) !== 404)
                throw error;
        }
    }
    return null;
}
function troubleOf(allower, error) {
    const what = allower.kind === 'label' ? 'the labels' : `the members of ${allower.organisation}/${allower.team}`;
    const status = statusOf(error);
    if (status === 401 || status === 403) {
        const needed = allower.kind === 'label'
            ? 'add "permissions: pull-requests: read" to the job'
            : 'a token that may read the organisation ("read:org"), which that of a workflow may not';
        return `${what} cannot be read: the token may not (${String(status)}): ${needed}`;
    }
    return `${what} cannot be read: ${error instanceof Error ? error.message : String(error)}`;
}
function statusOf(error) {
    return error instanceof Error && 'status' in error ? error.status : undefined;
}


/***/ })

};
