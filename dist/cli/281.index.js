export const id = 281;
export const ids = [281];
export const modules = {

/***/ 9281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainCommand: () => (/* binding */ explainCommand)
/* harmony export */ });
/* harmony import */ var _gate_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4843);
/* harmony import */ var _reporters_text_wrap_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1398);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8908);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9048);




function explainCommand(args, io) {
    const { positionals } = (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .parseOptions */ .Ac)(args, []);
    const [topic, ...more] = positionals;
    if (topic === undefined || more.length > 0)
        throw new _io_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb('explain: expected a rule, "rules" or "presets"');
    const lines = linesOn(topic, io.stdout.columns);
    io.stdout.write(`${lines.join('\n')}\n`);
    return _io_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.pass;
}
function linesOn(topic, width) {
    if (topic === 'rules') {
        const longest = Math.max(..._gate_units_js__WEBPACK_IMPORTED_MODULE_0__/* .GRADABLE */ .XF.map(({ id }) => id.length));
        return _gate_units_js__WEBPACK_IMPORTED_MODULE_0__/* .GRADABLE */ .XF.map(({ id, title }) => `${id.padEnd(longest)}  ${title}`);
    }
    if (topic === 'presets') {
        return _gate_units_js__WEBPACK_IMPORTED_MODULE_0__/* .PRESETS */ .fG.flatMap(({ name, version, title, source, rules }) => [
            `${name}@${version}  ${title}`,
            `  ${source.text}, read on ${source.readOn}`,
            `  ${source.url}`,
            ...Object.entries(rules).map(([id, grade]) => `  ${id}: ${describeGrade(grade)}`),
            '',
        ]);
    }
    const rule = _gate_units_js__WEBPACK_IMPORTED_MODULE_0__/* .GRADABLE */ .XF.find(({ id }) => id === topic);
    if (rule === undefined)
        throw new _io_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`explain: there is no rule ${JSON.stringify(topic)}: "tls-gate explain rules" lists them`);
    return explainRule(rule, width);
}
function explainRule(rule, width) {
    const { id, title, cites, breaks, fix, params } = rule;
    const entry = (label, text) => (0,_reporters_text_wrap_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapBehind */ .$)(label.padEnd(LABEL_COLUMNS), text, width);
    return [
        id,
        '',
        ...entry('holds when', title),
        ...cites.flatMap(({ text, url }) => entry('source', `${text} (${url})`)),
        ...(breaks.length === 0
            ? entry('breaks', 'no client refuses this: it is advice, or a rule of auditors')
            : breaks.flatMap(({ client, error }) => entry('breaks', `${client}: ${error}`))),
        ...entry('mend', fix),
        ...Object.entries(params).flatMap(([name, value]) => entry('parameter', `${kebab(name)}: ${JSON.stringify(value)}`)),
        ..._gate_units_js__WEBPACK_IMPORTED_MODULE_0__/* .PRESETS */ .fG.flatMap((preset) => entry('graded', `${preset.name}@${preset.version}: ${describeGrade(preset.rules[id])}`)),
    ];
}
const LABEL_COLUMNS = 12;
function describeGrade(grade) {
    if (grade === undefined)
        return 'off';
    if (typeof grade === 'string')
        return grade;
    const { severity, onInconclusive, params } = grade;
    const parts = [
        typeof severity === 'object'
            ? Object.entries(severity)
                .map(([level, limits]) => `${level} [${limits.join(', ')}]`)
                .join(', ')
            : (severity ?? 'as beneath'),
        ...(onInconclusive === undefined ? [] : [`on-inconclusive: ${onInconclusive}`]),
        ...Object.entries(params ?? {}).map(([name, value]) => `${kebab(name)}: ${JSON.stringify(value)}`),
    ];
    return parts.join('; ');
}
/** As in the policy file. */
function kebab(name) {
    return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}


/***/ })

};
