export const id = 6242;
export const ids = [6242];
export const modules = {

/***/ 6242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainEndpoints: () => (/* binding */ explainEndpoints)
/* harmony export */ });
/* harmony import */ var _core_config_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8839);
/* harmony import */ var _gate_configure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(107);
/* harmony import */ var _reporters_escape_terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8346);
/* harmony import */ var _written_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5995);




async function explainEndpoints(values, io) {
    const written = (0,_written_js__WEBPACK_IMPORTED_MODULE_3__/* .readWritten */ .IL)({ config: values.config, preset: values.preset }, [], io);
    const { endpoints, notices } = await (0,_gate_configure_js__WEBPACK_IMPORTED_MODULE_1__/* .readConfiguration */ .TD)({ ...written, state: _gate_configure_js__WEBPACK_IMPORTED_MODULE_1__/* .UNCOUNTED */ .YX });
    const lines = [...endpoints.map(lineOf), ...notices.map((notice) => `not looked at: ${(0,_core_config_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .formatProblem */ .V)(notice)}`)];
    return lines.map((line) => (0,_reporters_escape_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalText */ .eR)(line, Infinity));
}
function lineOf({ url, environment, origin, certManager }) {
    const within = environment === null ? '' : ` environment=${environment}`;
    const by = origin === null ? '' : `  (${placeText(origin)})`;
    return `${url}${within}${by}${certManager === undefined ? '' : `, of the Certificate ${certManager.name}`}`;
}
function placeText({ file, line, column }) {
    return `${file}:${String(line)}:${String(column)}`;
}


/***/ })

};
