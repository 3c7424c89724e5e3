export const id = 5812;
export const ids = [5812];
export const modules = {

/***/ 8720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ jsonText)
/* harmony export */ });
const HIDDEN = /(?!\n)[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}]/gu;
function jsonText(value, indent) {
    return JSON.stringify(value, null, indent)
        .replace(HIDDEN, (character) => character.length === 1 ? unit(character, 0) : unit(character, 0) + unit(character, 1))
        .replaceAll('##[', '##\\u005b');
}
function unit(text, at) {
    return `\\u${text.charCodeAt(at).toString(16).padStart(4, '0')}`;
}


/***/ }),

/***/ 5812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ reporters_sarif)
});

// EXTERNAL MODULE: ./lib/core/report.js
var core_report = __webpack_require__(1565);
// EXTERNAL MODULE: ./lib/spec/sources.js
var sources = __webpack_require__(4441);
// EXTERNAL MODULE: ./lib/reporters/escape/json.js
var json = __webpack_require__(8720);
// EXTERNAL MODULE: ./lib/reporters/escape/visible.js
var visible = __webpack_require__(8354);
;// CONCATENATED MODULE: ./lib/reporters/escape/sarif.js

const MAX_LENGTH = 1000;
function sarifText(text, max = MAX_LENGTH) {
    return (0,visible/* visible */.R)((0,visible/* cut */.J)(text, max))
        .replaceAll(/[[\]]/g, '\\$&')
        .replaceAll(/\{(?=\d+\})/g, '{{');
}
function sarifUri(path) {
    return path
        .replaceAll('\\', '/')
        .split('/')
        .map((segment) => encodeURIComponent(wellFormed(segment)))
        .join('/');
}
function wellFormed(text) {
    return new TextDecoder().decode(new TextEncoder().encode(text));
}

// EXTERNAL MODULE: ./lib/reporters/view/alike.js
var view_alike = __webpack_require__(7722);
// EXTERNAL MODULE: ./lib/reporters/view/describe.js
var describe = __webpack_require__(4597);
// EXTERNAL MODULE: ./lib/reporters/view/first-line.js
var first_line = __webpack_require__(1335);
// EXTERNAL MODULE: ./lib/reporters/view/group-by.js
var group_by = __webpack_require__(1159);
// EXTERNAL MODULE: ./lib/reporters/view/kind.js
var kind = __webpack_require__(8478);
;// CONCATENATED MODULE: ./lib/reporters/sarif.js









const MAX_RESULTS = 5000;
const MAX_ADDRESSES = 20;
const MAX_BREAKS = 10;
const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const LEVEL = { error: 'error', warning: 'warning', notice: 'note' };
const SECURITY_SEVERITY = { error: '8.0', warning: '5.0', notice: '2.0' };
const sarif = {
    format: 'sarif',
    title: 'SARIF 2.1.0, for code scanning',
    render: (report) => `${(0,json/* jsonText */.s)(renderRun(report), 2)}\n`,
};
/* harmony default export */ const reporters_sarif = (sarif);
function renderRun(report) {
    const standing = (0,kind/* ranked */.ad)(report.findings.filter(core_report/* isStanding */.P));
    const faults = [...(0,group_by/* groupBy */.$)(standing, ({ fingerprint }) => fingerprint).values()];
    const shown = faults.slice(0, MAX_RESULTS);
    const rules = rulesOf(report, shown);
    const indexOf = new Map(rules.map(({ id }, index) => [id, index]));
    return {
        $schema: SCHEMA,
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: report.tool.name,
                        semanticVersion: report.tool.version,
                        informationUri: sources/* PRODUCT_URL */.IQ,
                        rules,
                    },
                },
                invocations: [
                    {
                        executionSuccessful: true,
                        startTimeUtc: report.startedAt,
                        endTimeUtc: report.finishedAt,
                        ...(faults.length === shown.length ? {} : { toolExecutionNotifications: [leftOut(faults.length)] }),
                    },
                ],
                originalUriBaseIds: { SRCROOT: { description: { text: 'The root of the repository.' } } },
                columnKind: 'utf16CodeUnits',
                results: shown.map((alike) => resultOf(alike, indexOf.get(alike[0].rule) ?? -1)),
                properties: { outcome: report.outcome, summary: report.summary },
            },
        ],
    };
}
function leftOut(faults) {
    const text = `${String(faults - MAX_RESULTS)} results of ${String(faults)}, the least grave, are left out: code scanning keeps ${String(MAX_RESULTS)}.`;
    return { level: 'warning', message: { text } };
}
function rulesOf({ policy }, shown) {
    const faults = (0,group_by/* groupBy */.$)(shown.map(([finding]) => finding), ({ rule }) => rule);
    const ids = [...new Set([...Object.keys(policy.rules), ...faults.keys()])].sort();
    return ids.map((id) => describeRule(id, policy.rules[id], faults.get(id)?.[0]));
}
function describeRule(id, rule, found) {
    const severity = found?.severity ?? gravestOf(rule?.severity);
    const [area = id] = id.split('/');
    const help = found === undefined ? [] : helpOf(found);
    return {
        id,
        shortDescription: { text: sarifText(rule?.title ?? id) },
        helpUri: sources/* ABOUT_RULES */.SR.url,
        ...(help.length === 0 ? {} : { help: { text: help.join('\n') } }),
        defaultConfiguration: { level: LEVEL[severity] },
        properties: {
            tags: ['security', 'tls', area],
            precision: 'very-high',
            'security-severity': SECURITY_SEVERITY[severity],
        },
    };
}
function helpOf({ fix, cites }) {
    return [
        ...(fix === '' ? [] : [sarifText(fix)]),
        ...cites.map(({ text, url }) => `${sarifText(text)}: ${sarifText(url)}`),
    ];
}
function gravestOf(severity) {
    if (severity === undefined || severity === 'off')
        return 'notice';
    if (typeof severity === 'string')
        return severity;
    return severity.error === undefined ? (severity.warning === undefined ? 'notice' : 'warning') : 'error';
}
function resultOf(alike, ruleIndex) {
    const [finding] = alike;
    const { rule, severity, verdict, endpoint, environment, fingerprint, origin } = finding;
    return {
        ruleId: rule,
        ruleIndex,
        level: LEVEL[severity],
        message: { text: messageOf(alike) },
        locations: [locationOf(finding, origin)],
        partialFingerprints: {
            primaryLocationLineHash: `${fingerprint}:1`,
        },
        properties: { verdict, endpoint, environment, addresses: (0,view_alike/* addressesOf */.s)(alike) },
    };
}
function messageOf(alike) {
    const [finding] = alike;
    const { evidence, fix, endpoint } = finding;
    const breaks = (0,first_line/* breaksOf */.cV)(finding);
    const addresses = (0,describe/* listed */.KE)((0,view_alike/* addressesOf */.s)(alike), MAX_ADDRESSES, (address) => sarifText(address, 60));
    const value = (name, observed) => observed === undefined ? [] : [`${name}: ${sarifText((0,describe/* describeJson */.kw)(observed))}`];
    return [
        sarifText((0,first_line/* firstLine */.TM)(finding)),
        ...(endpoint === '' ? [] : [`Endpoint: ${sarifText(endpoint, 300)}${addresses === '' ? '' : ` at ${addresses}`}`]),
        ...value('Observed', evidence.observed),
        ...value('Required', evidence.required),
        ...breaks.slice(0, MAX_BREAKS).map((text) => `Breaks ${sarifText(text)}`),
        ...(breaks.length > MAX_BREAKS ? [`and ${String(breaks.length - MAX_BREAKS)} more`] : []),
        ...(fix === '' ? [] : [`Fix: ${sarifText(fix)}`]),
    ].join('\n');
}
function locationOf({ endpoint }, origin) {
    const place = origin === null
        ? {}
        : {
            physicalLocation: {
                artifactLocation: { uri: sarifUri(origin.file), uriBaseId: 'SRCROOT' },
                region: { startLine: origin.line, startColumn: origin.column },
            },
        };
    return endpoint === ''
        ? place
        : { ...place, logicalLocations: [{ fullyQualifiedName: sarifText(endpoint, 300), kind: 'resource' }] };
}


/***/ })

};
