export const id = 1830;
export const ids = [1830];
export const modules = {

/***/ 1830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseBaseline: () => (/* binding */ parseBaseline)
/* harmony export */ });
/* unused harmony export renderBaseline */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7934);
/* harmony import */ var _core_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9861);
/* harmony import */ var _json_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(661);



const entry = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    fingerprint: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    rule: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    severity: valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(_core_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .o),
    endpoint: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    environment: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    message: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
const schema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ schemaVersion: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('1'), kind: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('baseline'), findings: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(entry) });
function parseBaseline(file, text) {
    const { findings } = (0,_json_file_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJsonFile */ .O)(schema, '"tls-gate baseline" wrote', { file, text });
    const lines = new Map(text.split('\n').flatMap((line, index) => {
        const [, fingerprint] = /"fingerprint"\s*:\s*"([^"]*)"/.exec(line) ?? [];
        return fingerprint === undefined ? [] : [[fingerprint, index + 1]];
    }));
    return {
        entries: findings.map((written) => ({
            ...written,
            origin: { file, line: lines.get(written.fingerprint) ?? 1, column: 1 },
        })),
    };
}
function renderBaseline(findings) {
    const faults = new Map();
    for (const finding of findings) {
        if (finding.verdict !== 'fail' || finding.waived !== null || /^(?:policy|internal)\//.test(finding.rule))
            continue;
        const known = faults.get(finding.fingerprint);
        if (known === undefined || rankOf(finding.severity) < rankOf(known.severity))
            faults.set(finding.fingerprint, finding);
    }
    const entries = [...faults.values()].map((finding) => v.parse(entry, finding));
    return `${JSON.stringify({ schemaVersion: '1', kind: 'baseline', findings: entries }, null, 2)}\n`;
}


/***/ })

};
