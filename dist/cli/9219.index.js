export const id = 9219;
export const ids = [9219];
export const modules = {

/***/ 9219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadPolicy: () => (/* binding */ loadPolicy)
/* harmony export */ });
/* harmony import */ var _extends_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8415);
/* harmony import */ var _policy_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4974);
/* harmony import */ var _resolve_declared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4761);



const MOST_EXTENDED = 32;
async function loadPolicy(file, text, readers) {
    let count = 0;
    async function load(way, name, content) {
        const { value, problems } = (0,_policy_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readPolicyFile */ .BK)(name, content);
        const isExtension = way.names.length > 1;
        const mistakes = [...problems, ...(value !== null && isExtension ? notGrades(value) : [])];
        if (value?.extends == null)
            return { file: value, extended: null, problems: mistakes };
        const extended = [];
        for (const entry of value.extends) {
            if (count === MOST_EXTENDED) {
                mistakes.push({ where: entry.at, message: `more than ${String(MOST_EXTENDED)} presets and files are extended` });
                break;
            }
            count++;
            const { found, problems: own } = await extend(entry, way);
            if (found !== null)
                extended.push(found);
            mistakes.push(...own);
        }
        return { file: value, extended, problems: mistakes };
    }
    async function extend({ value, at }, way) {
        const problem = (message) => ({ found: null, problems: [{ where: at, message }] });
        const result = (0,_extends_js__WEBPACK_IMPORTED_MODULE_2__/* .parseExtended */ .zr)(value, way.file);
        if ('mistake' in result)
            return problem(result.mistake);
        const { value: wanted } = result;
        if (wanted.kind === 'preset') {
            return { found: { kind: 'preset', name: wanted.name, version: wanted.version, at }, problems: [] };
        }
        const name = wanted.kind === 'local' ? wanted.path : (0,_extends_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(wanted);
        if (way.names.includes(name))
            return problem(`it extends itself: ${[...way.names, name].join(' extends ')}`);
        let content;
        try {
            content = wanted.kind === 'local' ? await readers.local(wanted.path) : await readers.remote(wanted);
        }
        catch (error) {
            return problem(`${name} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
        }
        if (content === undefined)
            return problem(`there is no file ${name}`);
        const further = { names: [...way.names, name], file: wanted.kind === 'local' ? wanted.path : wanted };
        const policy = await load(further, name, content);
        return { found: { kind: 'file', policy }, problems: policy.problems };
    }
    const loaded = await load({ names: [file], file }, file, text);
    const written = (0,_resolve_declared_js__WEBPACK_IMPORTED_MODULE_1__/* .endpointsFromOf */ .oJ)(loaded.file);
    const { list } = readers;
    if (written.length === 0 || list === null)
        return loaded;
    const { loadDeclared } = await __webpack_require__.e(/* import() */ 226).then(__webpack_require__.bind(__webpack_require__, 226));
    const { byGlob, problems } = await loadDeclared(written, { list, read: (path) => readers.local(path) });
    return { ...loaded, declared: byGlob, problems: [...loaded.problems, ...problems] };
}
function notGrades(file) {
    const { at, environments, endpoints, trust, compare, waivers, acmeDirectories } = file;
    const said = {
        endpoints: endpoints !== null || environments.some((one) => one.endpoints !== null),
        'endpoints-from': (0,_resolve_declared_js__WEBPACK_IMPORTED_MODULE_1__/* .endpointsFromOf */ .oJ)(file).length > 0,
        phase: environments.some((one) => one.phase !== null),
        trust: trust !== null || environments.some((one) => one.trust !== null),
        compare: compare.length > 0,
        waivers: waivers.length > 0,
        renewal: acmeDirectories.length > 0,
    };
    return Object.entries(said).flatMap(([key, isSaid]) => isSaid
        ? [{ where: at, message: `"${key}" belongs in the file that extends this one: expected grades of rules alone` }]
        : []);
}


/***/ })

};
