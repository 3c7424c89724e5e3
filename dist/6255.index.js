export const id = 6255;
export const ids = [6255];
export const modules = {

/***/ 6255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PERMISSION: () => (/* binding */ PERMISSION),
/* harmony export */   writeCheckRun: () => (/* binding */ writeCheckRun)
/* harmony export */ });
const BATCH = 50;
const PERMISSION = 'checks: write';
async function writeCheckRun({ rest, makeOnce }, repository, run) {
    const { name, headHash: head_sha, externalId: external_id, title, summary, annotations } = run;
    const { id } = await makeOnce(async () => {
        const { data } = await rest.checks.listForRef({
            ...repository,
            ref: head_sha,
            check_name: name,
            filter: 'all',
            per_page: 100,
        });
        return data.check_runs.find((one) => one.external_id === external_id);
    }, async () => {
        const { data } = await rest.checks.create({
            ...repository,
            name,
            head_sha,
            external_id,
            details_url: run.detailsUrl,
            status: 'completed',
            conclusion: run.conclusion,
            started_at: run.startedAt,
            completed_at: run.completedAt,
            output: { title, summary, annotations: annotations.slice(0, BATCH) },
        });
        return data;
    });
    for (let from = BATCH; from < annotations.length; from += BATCH) {
        await rest.checks.update({
            ...repository,
            check_run_id: id,
            output: { title, summary, annotations: annotations.slice(from, from + BATCH) },
        });
    }
}


/***/ })

};
