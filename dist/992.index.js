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


/***/ })

};
