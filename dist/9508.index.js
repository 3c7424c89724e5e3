export const id = 9508;
export const ids = [9508];
export const modules = {

/***/ 1403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ asReferences)
/* harmony export */ });
const REFERENCES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
function asReferences(text) {
    return text.replaceAll(/[&<>"']/g, (character) => REFERENCES[character] ?? '');
}


/***/ }),

/***/ 9508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ reporters_junit)
});

// EXTERNAL MODULE: ./lib/core/report.js
var report = __webpack_require__(1565);
// EXTERNAL MODULE: ./lib/reporters/escape/references.js
var references = __webpack_require__(1403);
// EXTERNAL MODULE: ./lib/reporters/escape/visible.js
var visible = __webpack_require__(8354);
;// CONCATENATED MODULE: ./lib/reporters/escape/xml.js


const MAX_LENGTH = 1000;
function xmlText(text, max = MAX_LENGTH) {
    return (0,references/* asReferences */.$)((0,visible/* visible */.R)((0,visible/* cut */.J)(text, max)));
}

// EXTERNAL MODULE: ./lib/reporters/view/describe.js
var describe = __webpack_require__(4597);
// EXTERNAL MODULE: ./lib/reporters/view/first-line.js
var first_line = __webpack_require__(1335);
// EXTERNAL MODULE: ./lib/reporters/view/group-by.js
var group_by = __webpack_require__(1159);
// EXTERNAL MODULE: ./lib/reporters/view/placed.js
var placed = __webpack_require__(2249);
;// CONCATENATED MODULE: ./lib/reporters/junit.js






const junit = {
    format: 'junit',
    title: 'JUnit XML, for continuous integration servers',
    render: renderJunit,
};
/* harmony default export */ const reporters_junit = (junit);
function renderJunit(report) {
    const suites = suitesOf(report);
    const seconds = Math.max(0, (Date.parse(report.finishedAt) - Date.parse(report.startedAt)) / 1000);
    const time = (Number.isNaN(seconds) ? 0 : seconds).toFixed(3);
    const all = suites.flatMap(({ cases }) => cases);
    return ('<?xml version="1.0" encoding="UTF-8"?>\n' +
        `<testsuites name="tls-gate" ${counts(all)} time="${time}">\n` +
        suites.map((suite) => renderSuite(suite, report.startedAt.slice(0, 19))).join('') +
        '</testsuites>\n');
}
function suitesOf(report) {
    const { endpoints, comparisons, others } = (0,placed/* placeFindings */.k)(report);
    return [
        ...endpoints.map(({ endpoint, findings }) => ({
            name: endpoint.environment === null ? endpoint.url : `${endpoint.environment}: ${endpoint.url}`,
            cases: casesOf(endpoint.targets, findings),
        })),
        ...comparisons.map(({ comparison: { from, to, verdicts }, findings }) => ({
            name: `${to.url} compared with ${from.url}`,
            cases: casesOf([{ address: to.address, verdicts }], findings),
        })),
        ...(others.length === 0 ? [] : [{ name: 'policy', cases: casesOf([], others) }]),
    ].filter(({ cases }) => cases.length > 0);
}
function casesOf(targets, findings) {
    const keyOf = (address, rule) => JSON.stringify([address, rule]);
    const left = new Map((0,group_by/* groupBy */.$)(findings, ({ address, rule }) => keyOf(address, rule)));
    const judged = targets.flatMap(({ address, verdicts }) => [...(0,group_by/* groupBy */.$)(verdicts, ({ rule }) => rule)].map(([rule, [verdict]]) => {
        const key = keyOf(address, rule);
        const found = left.get(key) ?? [];
        left.delete(key);
        return caseOf(rule, address, found, verdict);
    }));
    return [...judged, ...[...left.values()].map((found) => caseOf(found[0].rule, found[0].address, found, undefined))];
}
function caseOf(rule, address, findings, verdict) {
    const [area = rule] = rule.split('/');
    const className = address === null ? area : `${area}.${address.replaceAll('.', '_')}`;
    const state = stateOf(findings, verdict);
    const why = findings.length === 0 && verdict?.reason !== undefined ? [verdict.reason] : [];
    return { name: rule, className, state, rule, lines: [...why, ...findings.flatMap(linesOf)] };
}
function stateOf(findings, verdict) {
    const grave = findings.filter((finding) => (0,report/* isStanding */.P)(finding) && finding.severity === 'error');
    if (grave.some(({ verdict: found }) => found === 'fail'))
        return 'failure';
    if (grave.length > 0)
        return 'error';
    const isUndecided = verdict !== undefined && verdict.verdict !== 'pass' && verdict.verdict !== 'fail';
    return isUndecided && findings.length === 0 ? 'skipped' : 'passed';
}
function linesOf(finding) {
    const { severity, verdict, evidence, fix, origin, waived, inBaseline } = finding;
    const excuse = waived === null ? (inBaseline ? ' (in the baseline)' : '') : ` (waived until ${waived.expires})`;
    return [
        `${verdict === 'inconclusive' ? 'could not see' : severity}${excuse}: ${(0,first_line/* whatIsWrong */.yY)(finding)}`,
        ...(evidence.observed === undefined ? [] : [`observed: ${(0,describe/* describeJson */.kw)(evidence.observed)}`]),
        ...(evidence.required === undefined ? [] : [`required: ${(0,describe/* describeJson */.kw)(evidence.required)}`]),
        ...(0,first_line/* breaksOf */.cV)(finding).map((text) => `breaks: ${text}`),
        ...(fix === '' ? [] : [`fix: ${fix}`]),
        ...(origin === null ? [] : [`at: ${origin.file}:${String(origin.line)}`]),
    ];
}
function counts(cases) {
    const count = (state) => String(cases.filter((one) => one.state === state).length);
    return `tests="${String(cases.length)}" failures="${count('failure')}" errors="${count('error')}"`;
}
function renderSuite({ name, cases }, timestamp) {
    const skipped = String(cases.filter(({ state }) => state === 'skipped').length);
    return (`  <testsuite name="${xmlText(name)}" ${counts(cases)} skipped="${skipped}" timestamp="${xmlText(timestamp)}">\n` +
        cases.map(renderCase).join('') +
        '  </testsuite>\n');
}
function renderCase({ name, className, state, lines, rule }) {
    const head = `    <testcase name="${xmlText(name)}" classname="${xmlText(className)}"`;
    if (lines.length === 0)
        return state === 'skipped' ? `${head}><skipped/></testcase>\n` : `${head}/>\n`;
    const [first = ''] = lines;
    const text = lines.map((line) => xmlText(line)).join('\n');
    switch (state) {
        case 'passed':
            return `${head}><system-out>${text}</system-out></testcase>\n`;
        case 'skipped':
            return `${head}><skipped>${text}</skipped></testcase>\n`;
        case 'failure':
        case 'error':
            return `${head}><${state} message="${xmlText(first)}" type="${xmlText(rule)}">${text}</${state}></testcase>\n`;
    }
}


/***/ })

};
