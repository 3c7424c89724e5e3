export const id = 662;
export const ids = [662];
export const modules = {

/***/ 9281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainCommand: () => (/* binding */ explainCommand)
/* harmony export */ });
/* harmony import */ var _gate_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7819);
/* harmony import */ var _reporters_text_wrap_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1398);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8908);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3786);




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
function kebab(name) {
    return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}


/***/ }),

/***/ 1398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ wrapBehind)
/* harmony export */ });
/* unused harmony export wrap */
/* harmony import */ var _escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8346);

const MIN_WIDTH = 20;
function wrap(text, width) {
    const max = Math.max(width, MIN_WIDTH);
    const lines = [];
    let line = [];
    let used = 0;
    for (const word of text.split(' ')) {
        let rest = Array.from(word);
        if (used > 0 && used + 1 + rest.length <= max) {
            line.push(' ', ...rest);
            used += 1 + rest.length;
            continue;
        }
        if (used > 0)
            lines.push(line.join(''));
        rest = Array.from((0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .breakPrefix */ .M5)(word));
        while (rest.length > max) {
            lines.push(rest.slice(0, max).join(''));
            rest = Array.from((0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .breakPrefix */ .M5)(rest.slice(max).join('')));
        }
        line = rest;
        used = rest.length;
    }
    lines.push(line.join(''));
    return lines;
}
function wrapBehind(label, text, width, indent = 0) {
    const before = ' '.repeat(indent) + label;
    if (width - before.length < MIN_WIDTH && before.trim() !== '') {
        return [before.trimEnd(), ...wrapBehind('', text, width, indent + 2)];
    }
    const hanging = ' '.repeat(before.length);
    return wrap(text, width - before.length).map((line, index) => (index === 0 ? before : hanging) + line);
}


/***/ })

};
