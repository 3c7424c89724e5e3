export const id = 9281;
export const ids = [9281];
export const modules = {

/***/ 9281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainCommand: () => (/* binding */ explainCommand)
/* harmony export */ });
/* harmony import */ var _core_describe_setting_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55);
/* harmony import */ var _core_mend_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7011);
/* harmony import */ var _gate_gradable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7982);
/* harmony import */ var _reporters_text_wrap_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1398);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8908);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9048);






async function explainCommand(args, io) {
    const { positionals, values } = (0,_options_js__WEBPACK_IMPORTED_MODULE_4__/* .parseOptions */ .Ac)(args, ['server', 'config', 'preset', 'environment', 'host']);
    const [topic, ...more] = positionals;
    if (topic === undefined || more.length > 0)
        throw new _io_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb('explain: expected a rule, "rules", "presets", "policy" or "endpoints"');
    const server = (0,_options_js__WEBPACK_IMPORTED_MODULE_4__/* .readChoice */ .Kf)('server', values.server, SERVER_NAMES, undefined);
    const lines = await explain(topic, server, values, io);
    io.stdout.write(`${lines.join('\n')}\n`);
    return _io_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.pass;
}
async function explain(topic, server, values, io) {
    switch (topic) {
        case 'policy':
            return (await __webpack_require__.e(/* import() */ 1920).then(__webpack_require__.bind(__webpack_require__, 1920))).explainPolicy(values, io);
        case 'endpoints':
            return (await __webpack_require__.e(/* import() */ 6242).then(__webpack_require__.bind(__webpack_require__, 6242))).explainEndpoints(values, io);
        default:
            return linesOn(topic, server, io.stdout.columns);
    }
}
const SERVER_NAMES = Object.keys(_core_mend_js__WEBPACK_IMPORTED_MODULE_0__/* .SERVERS */ .V);
async function linesOn(topic, server, width) {
    if (topic === 'rules') {
        const longest = Math.max(..._gate_gradable_js__WEBPACK_IMPORTED_MODULE_1__.GRADABLE.map(({ id }) => id.length));
        return _gate_gradable_js__WEBPACK_IMPORTED_MODULE_1__.GRADABLE.map(({ id, title }) => `${id.padEnd(longest)}  ${title}`);
    }
    if (topic === 'presets') {
        return _gate_gradable_js__WEBPACK_IMPORTED_MODULE_1__.PRESETS.flatMap(({ name, version, title, source, rules }) => [
            `${name}@${version}  ${title}`,
            `  ${source.text}, read on ${source.readOn}`,
            `  ${source.url}`,
            ...Object.entries(rules).map(([id, grade]) => `  ${id}: ${describeGrade(grade)}`),
            '',
        ]);
    }
    const rule = _gate_gradable_js__WEBPACK_IMPORTED_MODULE_1__.GRADABLE.find(({ id }) => id === topic);
    if (rule === undefined)
        throw new _io_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`explain: there is no rule ${JSON.stringify(topic)}: "tls-gate explain rules" lists them`);
    const mends = (await __webpack_require__.e(/* import() */ 5865).then(__webpack_require__.bind(__webpack_require__, 5865))).mends;
    return [
        ...explainRule(rule, width),
        ...mends.filter(({ rules }) => rules.includes(topic)).flatMap((mend) => showMend(mend, server, width)),
    ];
}
function explainRule(rule, width) {
    const { id, title, cites, breaks, fix, params } = rule;
    const entry = (label, text) => (0,_reporters_text_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapBehind */ .$)(label.padEnd(LABEL_COLUMNS), text, width);
    return [
        id,
        '',
        ...entry('holds when', title),
        ...cites.flatMap(({ text, url }) => entry('source', `${text} (${url})`)),
        ...(breaks.length === 0
            ? entry('breaks', 'no client refuses this: it is advice, or a rule of auditors')
            : breaks.flatMap(({ client, error }) => entry('breaks', `${client}: ${error}`))),
        ...entry('mend', fix),
        ...(rule.kind === 'comparison'
            ? [...entry('between', rule.between.join(', ')), ...entry('ignore as', rule.field)]
            : []),
        ...Object.entries(params).flatMap(([name, value]) => entry('parameter', `${(0,_core_describe_setting_js__WEBPACK_IMPORTED_MODULE_5__/* .kebabCase */ .kW)(name)}: ${JSON.stringify(value)}`)),
        ..._gate_gradable_js__WEBPACK_IMPORTED_MODULE_1__.PRESETS.flatMap((preset) => entry('graded', `${preset.name}@${preset.version}: ${describeGrade(preset.rules[id])}`)),
    ];
}
const LABEL_COLUMNS = 12;
function showMend({ title, servers }, server, width) {
    const shown = SERVER_NAMES.filter((name) => server === undefined || name === server).flatMap((name) => {
        const change = servers[name];
        return change === undefined ? [] : ['', _core_mend_js__WEBPACK_IMPORTED_MODULE_0__/* .SERVERS */ .V[name], ...showChange(change, width)];
    });
    return shown.length === 0 ? [] : ['', ...(0,_reporters_text_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapBehind */ .$)('', title, width), ...shown];
}
function showChange({ before, after, note }, width) {
    return [
        ...before.split('\n').map((line) => `  - ${line}`),
        ...after.split('\n').map((line) => `  + ${line}`),
        ...(note === undefined ? [] : (0,_reporters_text_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapBehind */ .$)('', note, width, 2)),
    ];
}
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
        ...(onInconclusive === undefined ? [] : [`on-inconclusive: ${(0,_core_describe_setting_js__WEBPACK_IMPORTED_MODULE_5__/* .describeOnInconclusive */ .Be)(onInconclusive)}`]),
        ...Object.entries(params ?? {}).map(([name, value]) => `${(0,_core_describe_setting_js__WEBPACK_IMPORTED_MODULE_5__/* .kebabCase */ .kW)(name)}: ${JSON.stringify(value)}`),
    ];
    return parts.join('; ');
}


/***/ }),

/***/ 7011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ snippet),
/* harmony export */   V: () => (/* binding */ SERVERS)
/* harmony export */ });
const SERVERS = {
    nginx: 'nginx',
    apache: 'Apache httpd',
    haproxy: 'HAProxy',
    envoy: 'Envoy',
    node: 'Node.js',
    java: 'Java',
    kubernetes: 'Kubernetes',
    files: 'any server, by its files',
    endpoint: 'the endpoint, wherever its URL is written down',
};
function snippet({ raw: [text = ''] }) {
    const lines = text.split('\n').slice(1, -1);
    const margin = Math.min(...lines.filter((line) => line !== '').map((line) => line.search(/\S/)));
    return lines.map((line) => line.slice(margin)).join('\n');
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
