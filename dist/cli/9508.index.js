export const id = 9508;
export const ids = [9508];
export const modules = {

/***/ 1565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ isStanding),
/* harmony export */   f: () => (/* binding */ SCHEMA_VERSION)
/* harmony export */ });
const SCHEMA_VERSION = '1';
function isStanding({ waived, inBaseline }) {
    return waived === null && !inBaseline;
}


/***/ }),

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


/***/ }),

/***/ 4597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $8: () => (/* binding */ describePhase),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   Ts: () => (/* binding */ describeExpiry),
/* harmony export */   Tt: () => (/* binding */ describeVersions),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   kw: () => (/* binding */ describeJson),
/* harmony export */   tz: () => (/* binding */ describeDays),
/* harmony export */   uM: () => (/* binding */ describeSpan)
/* harmony export */ });
/* harmony import */ var _escape_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8354);

const MAX_STRING = 300;
const MAX_ITEMS = 20;
const MAX_DEPTH = 3;
const MAX_VERSION = 20;
function describeJson(value) {
    return describe(value, 0);
}
function describe(value, depth) {
    if (value === null)
        return 'none';
    if (typeof value === 'string')
        return value === '' ? '""' : (0,_escape_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .J)(value, MAX_STRING);
    if (typeof value !== 'object')
        return String(value);
    if (depth > MAX_DEPTH)
        return '…';
    const isArray = Array.isArray(value);
    const parts = isArray
        ? value.slice(0, MAX_ITEMS).map((item) => describe(item, depth + 1))
        : Object.entries(value)
            .slice(0, MAX_ITEMS)
            .map(([key, item]) => `${(0,_escape_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .J)(key, MAX_STRING)}: ${describe(item, depth + 1)}`);
    const more = (isArray ? value.length : Object.keys(value).length) - parts.length;
    if (more > 0)
        parts.push(`and ${String(more)} more`);
    if (parts.length === 0)
        return 'none';
    const text = parts.join(', ');
    return depth === 0 ? text : isArray ? `[${text}]` : `{${text}}`;
}
function listed(items, max, show) {
    const more = items.length - max;
    return items.slice(0, max).map(show).join(', ') + (more > 0 ? ` and ${String(more)} more` : '');
}
function counted(count, singular, plural = `${singular}s`) {
    return `${String(count)} ${count === 1 ? singular : plural}`;
}
function describeVersions({ versions, unseenTargets }, targets) {
    const shown = versions.map((version) => (0,_escape_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .J)(version, MAX_VERSION)).join(', ');
    if (unseenTargets === 0)
        return shown === '' ? 'none accepted' : shown;
    const unseen = `could not see all at ${String(unseenTargets)} of ${counted(targets, 'address', 'addresses')}`;
    return shown === '' ? (unseenTargets === targets ? 'could not see' : unseen) : `${shown} (${unseen})`;
}
function describePhase({ name, left }) {
    return left.length === 0 ? name : `${name}, in which these are not judged: ${left.join(', ')}`;
}
function describeSpan(startedAt, finishedAt) {
    const seconds = (Date.parse(finishedAt) - Date.parse(startedAt)) / 1000;
    if (Number.isNaN(seconds))
        return undefined;
    if (seconds < 60)
        return `${seconds.toFixed(1)} s`;
    return `${String(Math.floor(seconds / 60))} min ${String(Math.floor(seconds % 60))} s`;
}
function describeExpiry(days) {
    return `${days < 0 ? 'expired' : 'expires'} ${describeDays(days)}`;
}
function describeDays(days) {
    return days < 0 ? `${counted(-days, 'day')} ago` : `in ${counted(days, 'day')}`;
}


/***/ }),

/***/ 1335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TM: () => (/* binding */ firstLine),
/* harmony export */   cV: () => (/* binding */ breaksOf),
/* harmony export */   yY: () => (/* binding */ whatIsWrong)
/* harmony export */ });
/* harmony import */ var _escape_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8354);
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1159);
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8478);



const MAX_MESSAGE = 700;
const MAX_CLIENT = 80;
const MAX_CLIENTS = 3;
function firstLine(finding) {
    return ((0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(finding) === 'unseen' ? 'Could not see: ' : '') + whatIsWrong(finding);
}
function whatIsWrong(finding) {
    const message = (0,_escape_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .J)(finding.message, MAX_MESSAGE);
    const who = finding.waived === null ? whoBreaks(breaksOf(finding)) : '';
    if (who === '')
        return message;
    return [message.trim().replace(/\.$/, ''), `who breaks: ${who}`].filter((part) => part !== '').join('; ');
}
function breaksOf(finding) {
    return (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(finding) === 'unseen' ? [] : finding.breaks;
}
function whoBreaks(breaks) {
    const clients = [...new Set(breaks.map(clientOf))].filter((client) => client !== '');
    const shown = (0,_group_by_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$)(clients.slice(0, MAX_CLIENTS).map(splitClient), ({ when }) => when);
    const more = clients.length - MAX_CLIENTS;
    return ([...shown].map(([when, alike]) => alike.map(({ name }) => name).join(', ') + when).join('; ') +
        (more > 0 ? ` and ${String(more)} more` : ''));
}
function clientOf(text) {
    const at = text.indexOf(': ');
    return (0,_escape_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .J)(at <= 0 ? text : text.slice(0, at), MAX_CLIENT).trim();
}
function splitClient(client) {
    const at = client.indexOf(', ');
    return at <= 0 ? { name: client, when: '' } : { name: client.slice(0, at), when: client.slice(at) };
}


/***/ }),

/***/ 1159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
}


/***/ }),

/***/ 8478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ KINDS),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   N4: () => (/* binding */ tally),
/* harmony export */   RU: () => (/* binding */ KIND_SIGN),
/* harmony export */   ad: () => (/* binding */ ranked),
/* harmony export */   w1: () => (/* binding */ KIND_WORD)
/* harmony export */ });
const KINDS = ['error', 'unseen', 'warning', 'notice', 'waived', 'known'];
const KIND_WORD = {
    error: 'error',
    unseen: 'could not see',
    warning: 'warning',
    notice: 'notice',
    waived: 'waived',
    known: 'in the baseline',
};
const KIND_SIGN = {
    error: '✗',
    unseen: '?',
    warning: '!',
    notice: '·',
    waived: '–',
    known: '=',
};
function kindOf(finding) {
    if (finding.waived !== null)
        return 'waived';
    if (finding.inBaseline)
        return 'known';
    return finding.verdict === 'inconclusive' ? 'unseen' : finding.severity;
}
function ranked(findings) {
    return KINDS.flatMap((kind) => findings.filter((finding) => kindOf(finding) === kind));
}
function tally(findings) {
    const counts = { error: 0, unseen: 0, warning: 0, notice: 0, waived: 0, known: 0 };
    for (const finding of findings)
        counts[kindOf(finding)] += 1;
    return counts;
}


/***/ }),

/***/ 2249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ placeFindings),
/* harmony export */   t: () => (/* binding */ findingsByEndpoint)
/* harmony export */ });
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1159);
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8478);


function placeFindings({ endpoints, comparisons, findings }) {
    const endpointAt = new Map(endpoints.toReversed().map((endpoint) => [keyOf(endpoint), endpoint]));
    const comparisonsAt = (0,_group_by_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(comparisons.flatMap((comparison) => [
        { comparison, place: comparison.to },
        { comparison, place: comparison.from },
    ]), ({ place }) => keyOf(place));
    const placeOf = (finding) => {
        const key = keyOf({ url: finding.endpoint, environment: finding.environment });
        const compared = finding.rule.startsWith('compare/')
            ? comparisonsAt
                .get(key)
                ?.find(({ comparison, place }) => place.address === finding.address && says(comparison, finding))
            : undefined;
        return compared?.comparison ?? endpointAt.get(key);
    };
    const byPlace = (0,_group_by_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(findings, placeOf);
    const findingsAt = (place) => (0,_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .ranked */ .ad)(byPlace.get(place) ?? []);
    return {
        endpoints: [...(0,_group_by_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(endpoints, ({ environment }) => environment).values()]
            .flat()
            .map((endpoint) => ({ endpoint, findings: findingsAt(endpoint) })),
        comparisons: comparisons.map((comparison) => ({ comparison, findings: findingsAt(comparison) })),
        others: findingsAt(undefined),
    };
}
function says({ relation, from, verdicts }, { rule, verdict, evidence }) {
    if (evidence.relation !== undefined && evidence.relation !== relation)
        return false;
    if (relation === 'environments' && evidence.comparedWith !== undefined && evidence.comparedWith !== from.url)
        return false;
    return verdicts.some((one) => one.rule === rule && one.verdict === verdict);
}
function findingsByEndpoint(report) {
    const { endpoints, comparisons } = placeFindings(report);
    const compared = (0,_group_by_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(comparisons.flatMap(({ findings }) => findings), ({ endpoint, environment }) => keyOf({ url: endpoint, environment }));
    return endpoints.map(({ endpoint, findings }) => ({
        endpoint,
        findings: (0,_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .ranked */ .ad)([...findings, ...(compared.get(keyOf(endpoint)) ?? [])]),
    }));
}
function keyOf({ url, environment }) {
    return JSON.stringify([environment, url]);
}


/***/ })

};
