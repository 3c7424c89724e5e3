export const id = 992;
export const ids = [992];
export const modules = {

/***/ 992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ reporters_openmetrics)
});

// EXTERNAL MODULE: ./lib/reporters/escape/visible.js
var visible = __webpack_require__(8354);
;// CONCATENATED MODULE: ./lib/reporters/escape/openmetrics.js

const MAX_LENGTH = 300;
function labelText(text, max = MAX_LENGTH) {
    return (0,visible/* visible */.R)((0,visible/* cut */.J)(text, max)).replaceAll('\\', '\\\\').replaceAll('"', '\\"');
}

// EXTERNAL MODULE: ./lib/reporters/view/kind.js
var kind = __webpack_require__(8478);
// EXTERNAL MODULE: ./lib/reporters/view/placed.js
var view_placed = __webpack_require__(2249);
// EXTERNAL MODULE: ./lib/reporters/view/seen.js
var seen = __webpack_require__(2475);
;// CONCATENATED MODULE: ./lib/reporters/openmetrics.js




const openmetrics = {
    format: 'openmetrics',
    title: 'OpenMetrics, for a textfile collector',
    render: (report) => [...familiesOf(report).map(renderFamily), '# EOF\n'].join(''),
};
/* harmony default export */ const reporters_openmetrics = (openmetrics);
const OUTCOMES = ['pass', 'fail', 'inconclusive'];
function familiesOf(report) {
    const { endpoints } = report;
    const placed = (0,view_placed/* placeFindings */.k)(report);
    const targets = endpoints.flatMap((endpoint) => endpoint.targets.map((target) => ({ endpoint, target })));
    return [
        family('tls_gate_build', 'The version that wrote this', [{ labels: { version: report.tool.version }, value: 1 }]),
        family('tls_gate_last_run_timestamp_seconds', 'When the run ended', [
            { labels: {}, value: Date.parse(report.finishedAt) / 1000 },
        ]),
        family('tls_gate_outcome', 'Which of the outcomes the run had: 1', OUTCOMES.map((outcome) => ({ labels: { outcome }, value: Number(outcome === report.outcome) }))),
        family('tls_gate_connections', 'Connections opened', [{ labels: {}, value: report.summary.connections }]),
        family('tls_gate_findings', 'Findings of the run: unseen are those that could not be judged, known those in the baseline', Object.entries((0,kind/* tally */.N4)(report.findings)).map(([kind, value]) => ({ labels: { kind }, value }))),
        family('tls_gate_endpoint_findings', 'Findings of an endpoint', placed.endpoints.flatMap(({ endpoint, findings }) => {
            const counts = (0,kind/* tally */.N4)(findings);
            return kind/* KINDS */.GW.map((kind) => ({ labels: { ...placeOf(endpoint), kind }, value: counts[kind] }));
        })),
        family('tls_gate_certificate_not_after_timestamp_seconds', 'When the leaf certificate that is served ends', targets.flatMap(({ endpoint, target }) => endOfLeaf(endpoint, target))),
        family('tls_gate_certificate_not_before_timestamp_seconds', 'When the leaf certificate that is served began', targets.flatMap(({ endpoint, target }) => target.leaf === null ? [] : sampleOf(addressOf(endpoint, target), target.leaf.notBefore))),
        family('tls_gate_protocol_accepted', 'Protocol versions that are accepted: 1', targets.flatMap(({ endpoint, target }) => {
            const versions = (0,seen/* versionsSeen */.bW)(target);
            return versions?.status !== 'seen'
                ? []
                : versions.value.map((version) => ({ labels: { ...addressOf(endpoint, target), version }, value: 1 }));
        })),
    ].filter(({ samples }) => samples.length > 0);
}
function family(name, help, samples) {
    return { name, help, samples: samples.filter(({ value }) => !Number.isNaN(value)) };
}
function endOfLeaf(endpoint, target) {
    const { leaf } = target;
    if (leaf === null)
        return [];
    return sampleOf({ ...addressOf(endpoint, target), issuer: leaf.issuer, serial: leaf.serial }, leaf.notAfter);
}
function sampleOf(labels, instant) {
    return [{ labels, value: Date.parse(instant) / 1000 }];
}
function placeOf({ url, environment }) {
    return { url, environment };
}
function addressOf(endpoint, { address, port }) {
    return { ...placeOf(endpoint), address, port: String(port) };
}
function renderFamily({ name, help, samples }) {
    const lines = new Map();
    for (const { labels, value } of samples) {
        const series = `${name}${renderLabels(labels)}`;
        if (!lines.has(series))
            lines.set(series, value);
    }
    return (`# TYPE ${name} gauge\n# HELP ${name} ${help}\n` +
        [...lines].map(([series, value]) => `${series} ${String(value)}\n`).join(''));
}
function renderLabels(labels) {
    const pairs = Object.entries(labels).flatMap(([name, value]) => value === null ? [] : [`${name}="${labelText(value)}"`]);
    return pairs.length === 0 ? '' : `{${pairs.join(',')}}`;
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


/***/ }),

/***/ 2475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DU: () => (/* binding */ endpointSeen),
/* harmony export */   XC: () => (/* binding */ suitesSeen),
/* harmony export */   YY: () => (/* binding */ leafSeen),
/* harmony export */   bW: () => (/* binding */ versionsSeen),
/* harmony export */   rd: () => (/* binding */ serverSeen),
/* harmony export */   zq: () => (/* binding */ unseenVerdicts)
/* harmony export */ });
/* harmony import */ var _core_window_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7075);

function versionsSeen(target) {
    return sightOf(target, 'versions', (value) => {
        const accepted = propertyOf(value, 'accepted');
        return Array.isArray(accepted) ? accepted.filter((version) => typeof version === 'string') : undefined;
    });
}
function suitesSeen(target) {
    return sightOf(target, 'cipherSuites', (value) => {
        if (!isObject(value))
            return undefined;
        const suites = Object.values(value).flatMap((list) => (Array.isArray(list) ? list : []));
        return new Set(suites.map((suite) => propertyOf(suite, 'code') ?? suite)).size;
    });
}
function leafSeen(target, finishedAt) {
    const { leaf, observations } = target;
    if (leaf === null) {
        const chain = sightOf(target, 'chain', () => undefined);
        return chain?.status === 'unseen' ? chain : undefined;
    }
    const days = (Date.parse(leaf.notAfter) - Date.parse(finishedAt)) / _core_window_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY_MS */ .sO;
    if (Number.isNaN(days))
        return undefined;
    const { gaps = [] } = observations.chain?.status === 'seen' ? observations.chain : {};
    const value = { days: Math.floor(days), date: new Date(leaf.notAfter).toISOString().slice(0, 10), key: leaf.key };
    return { status: 'seen', value, gaps };
}
function unseenVerdicts(target) {
    return target.verdicts.filter(({ verdict }) => verdict === 'inconclusive').length;
}
const SERVER_HEADERS = [
    ['nginx', /^nginx(?:\/|$)/],
    ['apache', /^Apache(?:\/|$)/],
];
function serverSeen(target) {
    const sight = sightOf(target, 'http', (value) => {
        const headers = propertyOf(value, 'headers');
        const header = Array.isArray(headers) ? headers.find(isServerHeader) : undefined;
        return SERVER_HEADERS.find(([, named]) => header !== undefined && named.test(header[1]))?.[0];
    });
    return sight?.status === 'seen' ? sight.value : undefined;
}
function isServerHeader(header) {
    return (Array.isArray(header) &&
        typeof header[0] === 'string' &&
        header[0].toLowerCase() === 'server' &&
        typeof header[1] === 'string');
}
function endpointSeen({ targets }, finishedAt) {
    const versions = targets.map(versionsSeen);
    const leaves = targets.map((target) => leafSeen(target, finishedAt));
    const isUnseen = (index) => versions[index]?.status !== 'seen' || leaves[index]?.status === 'unseen';
    return {
        versions: [...new Set(versions.flatMap((sight) => (sight?.status === 'seen' ? sight.value : [])))],
        leaf: leaves
            .flatMap((sight) => (sight?.status === 'seen' ? sight.value : []))
            .reduce((first, leaf) => (first !== undefined && first.days <= leaf.days ? first : leaf), undefined),
        unseenTargets: targets.filter((_, index) => isUnseen(index)).length,
        unseenVerdicts: targets.reduce((sum, target) => sum + unseenVerdicts(target), 0),
    };
}
function sightOf(target, fact, read) {
    const observed = target.observations[fact];
    switch (observed?.status) {
        case 'seen': {
            const value = read(observed.value);
            return value === undefined ? undefined : { status: 'seen', value, gaps: observed.gaps ?? [] };
        }
        case 'failed':
            return { status: 'unseen', why: observed.code };
        case 'skipped':
            return { status: 'unseen', why: observed.reason };
        case undefined:
            return undefined;
    }
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function propertyOf(value, name) {
    return isObject(value) ? value[name] : undefined;
}


/***/ })

};
