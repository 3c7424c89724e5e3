export const id = 1920;
export const ids = [1920];
export const modules = {

/***/ 1920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainPolicy: () => (/* binding */ explainPolicy)
/* harmony export */ });
/* harmony import */ var _core_describe_setting_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55);
/* harmony import */ var _core_glob_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29);
/* harmony import */ var _core_rule_setting_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5452);
/* harmony import */ var _gate_configure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(107);
/* harmony import */ var _reporters_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8346);
/* harmony import */ var _written_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5995);






async function explainPolicy(values, io) {
    const written = (0,_written_js__WEBPACK_IMPORTED_MODULE_2__/* .readWritten */ .IL)({ config: values.config, preset: values.preset }, null, io);
    const { policy } = await (0,_gate_configure_js__WEBPACK_IMPORTED_MODULE_0__/* .readConfiguration */ .TD)({ ...written, state: _gate_configure_js__WEBPACK_IMPORTED_MODULE_0__/* .UNCOUNTED */ .YX });
    const wanted = { environment: values.environment ?? null, host: values.host ?? null };
    const { settings, left } = settle(policy, wanted);
    const ungraded = [...settings].filter(([, { severity, setBy }]) => severity === 'off' && setBy.severity === null);
    const graded = [...settings].filter((one) => !ungraded.includes(one));
    const lines = [
        ...graded.flatMap(([id, setting]) => ruleLines(id, setting)),
        ...(ungraded.length === 0 ? [] : ['', `off, for nobody grades them: ${ungraded.map(([id]) => id).join(', ')}`]),
        ...left.flatMap(overrideLines),
    ];
    return lines.map((line) => (0,_reporters_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalText */ .eR)(line, Infinity));
}
function settle({ rules, overrides }, wanted) {
    const holds = (override) => (0,_core_rule_setting_js__WEBPACK_IMPORTED_MODULE_3__/* .isAbout */ .KH)(override, wanted);
    const mayHold = ({ environment, endpoint }) => (environment === null || wanted.environment === null || environment === wanted.environment) &&
        (endpoint === null || wanted.host === null || (0,_core_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .matchesGlob */ .k)(endpoint, wanted.host));
    return {
        settings: (0,_core_rule_setting_js__WEBPACK_IMPORTED_MODULE_3__/* .regradeAll */ .US)(rules, overrides.filter(holds)),
        left: overrides.filter((override) => mayHold(override) && !holds(override)),
    };
}
function ruleLines(id, { severity, onInconclusive, params, setBy }) {
    const grade = `${id}: ${(0,_core_describe_setting_js__WEBPACK_IMPORTED_MODULE_5__/* .describeSeverity */ .HI)(severity)}${by(setBy.severity)}`;
    if (severity === 'off')
        return [grade];
    return [
        grade,
        `  on-inconclusive: ${(0,_core_describe_setting_js__WEBPACK_IMPORTED_MODULE_5__/* .describeOnInconclusive */ .Be)(onInconclusive)}${by(setBy.onInconclusive)}`,
        ...Object.entries(params).map(([name, value]) => `  ${(0,_core_describe_setting_js__WEBPACK_IMPORTED_MODULE_5__/* .kebabCase */ .kW)(name)}: ${(0,_core_describe_setting_js__WEBPACK_IMPORTED_MODULE_5__/* .describeParam */ .$X)(value)}${by(setBy.params[name])}`),
    ];
}
function by(setter) {
    return setter == null ? '  (by default)' : `  (${(0,_core_describe_setting_js__WEBPACK_IMPORTED_MODULE_5__/* .describeSetter */ .DI)(setter)})`;
}
function overrideLines({ environment, endpoint, rules }) {
    const where = [
        ...(environment === null ? [] : [`in ${environment}`]),
        ...(endpoint === null ? [] : [`at ${endpoint}`]),
    ].join(' ');
    return [
        '',
        `${where === '' ? 'everywhere' : where}:`,
        ...[...rules].flatMap(([id, { severity, onInconclusive, params }]) => [
            ...(severity === undefined ? [] : [`  ${id}: ${(0,_core_describe_setting_js__WEBPACK_IMPORTED_MODULE_5__/* .describeSeverity */ .HI)(severity.value)}${by(severity.by)}`]),
            ...(onInconclusive === undefined
                ? []
                : [`  ${id}: on-inconclusive: ${(0,_core_describe_setting_js__WEBPACK_IMPORTED_MODULE_5__/* .describeOnInconclusive */ .Be)(onInconclusive.value)}${by(onInconclusive.by)}`]),
            ...Object.entries(params).map(([name, { value, by: setter }]) => `  ${id}: ${(0,_core_describe_setting_js__WEBPACK_IMPORTED_MODULE_5__/* .kebabCase */ .kW)(name)}: ${(0,_core_describe_setting_js__WEBPACK_IMPORTED_MODULE_5__/* .describeParam */ .$X)(value)}${by(setter)}`),
        ]),
    ];
}


/***/ })

};
