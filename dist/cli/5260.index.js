export const id = 5260;
export const ids = [5260];
export const modules = {

/***/ 5260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inPhase: () => (/* binding */ inPhase),
/* harmony export */   phaseOfEvent: () => (/* binding */ phaseOfEvent)
/* harmony export */ });
/* harmony import */ var _core_config_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8839);
/* harmony import */ var _core_phase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2652);


const PHASE_OF_EVENT = new Map([
    ['pull_request', 'before-deploy'],
    ['pull_request_target', 'before-deploy'],
    ['merge_group', 'before-deploy'],
    ['deployment', 'before-deploy'],
    ['push', 'after-deploy'],
    ['deployment_status', 'after-deploy'],
]);
function phaseOfEvent(event) {
    return PHASE_OF_EVENT.get(event ?? '') ?? 'scheduled';
}
function inPhase({ name, where }, endpoints, phases, pairs) {
    const own = new Map(phases.map(({ environment, phase }) => [environment, phase]));
    const isJudged = ({ environment }) => (0,_core_phase_js__WEBPACK_IMPORTED_MODULE_1__/* .isJudgedIn */ .NP)(name, environment, own.get(environment ?? '') ?? null);
    const judged = endpoints.filter(isJudged);
    const others = endpoints.filter((endpoint) => !isJudged(endpoint));
    const left = [...new Set(others.flatMap(({ environment }) => environment ?? []))];
    if (judged.length === 0) {
        const message = `no endpoint is judged in the phase ${name}, for none of these environments is: ${left.join(', ')}; "phase" beside the endpoints of an environment says when it is, and the phase scheduled judges everything`;
        throw new _core_config_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .x([{ where, message }]);
    }
    const present = new Set(judged.flatMap(({ environment }) => environment ?? []));
    const wanted = new Set(pairs.flatMap(({ from, to }) => [...(present.has(from) ? [to] : []), ...(present.has(to) ? [from] : [])]));
    return { phase: { name, left }, judged, compared: others.filter(({ environment }) => wanted.has(environment ?? '')) };
}


/***/ })

};
