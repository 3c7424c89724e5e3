export const id = 5010;
export const ids = [5010];
export const modules = {

/***/ 5010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderCheckRun: () => (/* binding */ renderCheckRun)
/* harmony export */ });
/* harmony import */ var _annotations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9020);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5976);
/* harmony import */ var _view_describe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4597);



const MAX_SUMMARY_BYTES = 65_000;
const MAX_ANNOTATIONS = 500;
const LEVEL = { error: 'failure', warning: 'warning', notice: 'notice' };
function renderCheckRun(report) {
    const placed = (0,_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .allAnnotationsOf */ .V)(report).flatMap(({ level, title, message, file, line }) => file === undefined || line === undefined
        ? []
        : [{ path: file, start_line: line, end_line: line, annotation_level: LEVEL[level], title, message }]);
    const left = placed.length - MAX_ANNOTATIONS;
    return {
        title: titleOf(report),
        summary: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.renderMarkdown)(report, { maxBytes: MAX_SUMMARY_BYTES - 200 }) +
            (left > 0 ? `\n${(0,_view_describe_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(left, 'more annotation')} left out: the findings above have them.\n` : ''),
        annotations: placed.slice(0, MAX_ANNOTATIONS),
    };
}
function titleOf({ outcome, summary }) {
    const { errors, warnings, inconclusive, endpoints, minDaysLeft } = summary;
    const counts = [
        ...(errors === 0 ? [] : [(0,_view_describe_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(errors, 'error')]),
        ...(inconclusive === 0 ? [] : [`${String(inconclusive)} could not be judged`]),
        ...(warnings === 0 ? [] : [(0,_view_describe_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(warnings, 'warning')]),
    ];
    const where = (0,_view_describe_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(endpoints, 'endpoint');
    if (outcome !== 'pass')
        return `${counts.join(', ')} at ${where}`;
    const expiry = minDaysLeft === null
        ? []
        : [`the next certificate ${minDaysLeft < 0 ? 'expired' : 'expires'} ${(0,_view_describe_js__WEBPACK_IMPORTED_MODULE_2__/* .describeDays */ .tz)(Math.floor(minDaysLeft))}`];
    return [`${where} ${endpoints === 1 ? 'passes' : 'pass'}`, ...counts, ...expiry].join(', ');
}


/***/ })

};
