export const id = 6726;
export const ids = [6726];
export const modules = {

/***/ 7538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yq: () => (/* binding */ namesOfSides),
/* harmony export */   _i: () => (/* binding */ withoutEnvironment),
/* harmony export */   mP: () => (/* binding */ RELATIONS)
/* harmony export */ });
const RELATIONS = ['environments', 'addresses', 'times'];
function namesOfSides({ relation, from, to }) {
    switch (relation) {
        case 'environments':
            return { from: environmentOf(from.endpoint), to: environmentOf(to.endpoint) };
        case 'addresses':
            return { from: from.address ?? 'no address', to: to.address ?? 'no address' };
        case 'times':
            return { from: 'the earlier scan', to: 'this scan' };
    }
}
function environmentOf({ environment }) {
    return environment ?? 'no environment';
}
function withoutEnvironment(host, environment) {
    const name = environment?.toLowerCase() ?? '';
    return host
        .split('.')
        .flatMap((label) => (label === name ? [] : [`-${label}-`.replaceAll(`-${name}-`, '-').slice(1, -1)]))
        .join('.');
}


/***/ }),

/***/ 6726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ reporters_text)
});

// EXTERNAL MODULE: ./lib/reporters/escape/terminal.js
var terminal = __webpack_require__(8346);
// EXTERNAL MODULE: ./lib/reporters/view/awaited.js
var view_awaited = __webpack_require__(8361);
// EXTERNAL MODULE: ./lib/reporters/text/wrap.js
var wrap = __webpack_require__(1398);
;// CONCATENATED MODULE: ./lib/reporters/text/awaited.js



const MAX_ADDRESS = 60;
function awaitedLines({ awaited }, { paint, width }) {
    if (awaited === null)
        return [];
    const { certificate, seconds, endpoints } = awaited;
    return [
        ...(0,wrap/* wrapBehind */.$)('', (0,terminal/* terminalText */.eR)(`${certificate}, waited for ${String(seconds)} s`), width, 2),
        ...endpoints.flatMap((endpoint) => {
            const { url, environment } = endpoint;
            const rows = (0,view_awaited/* awaitedRows */.F)(endpoint).map((row) => ({ ...row, address: (0,terminal/* terminalText */.eR)(row.address, MAX_ADDRESS) }));
            const addressWidth = Math.max(...rows.map(({ address }) => address.length));
            const stateWidth = Math.max(...rows.map(({ state }) => state.length));
            const heading = (0,terminal/* terminalText */.eR)(url + (environment === null ? '' : ` (${environment})`));
            return [
                ...(0,wrap/* wrapBehind */.$)('', heading, width, 2).map((line) => paint('bold', line)),
                ...rows.flatMap(({ address, state, what }) => (0,wrap/* wrapBehind */.$)(`${address.padEnd(addressWidth)}  `, `${state.padEnd(stateWidth)}  ${(0,terminal/* terminalText */.eR)(what)}`, width, 4)),
            ];
        }),
    ];
}

// EXTERNAL MODULE: ./lib/core/comparison.js
var comparison = __webpack_require__(7538);
// EXTERNAL MODULE: ./lib/reporters/view/alike.js
var alike = __webpack_require__(7722);
// EXTERNAL MODULE: ./lib/reporters/view/compared.js
var compared = __webpack_require__(7537);
// EXTERNAL MODULE: ./lib/reporters/text/finding.js
var finding = __webpack_require__(5577);
;// CONCATENATED MODULE: ./lib/reporters/text/comparisons.js






const COLLAPSE_OVER = 20;
function comparisonLines(placed, page) {
    return comparison/* RELATIONS */.mP.flatMap((relation) => {
        const related = placed.filter(({ comparison }) => comparison.relation === relation);
        const collapses = relation !== 'environments' || related.length > COLLAPSE_OVER;
        const shown = collapses ? related.filter(({ findings }) => findings.length > 0) : related;
        const hidden = related.length - shown.length;
        return [
            ...shown.flatMap((one) => ['', ...linesOf(one, page)]),
            ...(hidden === 0 ? [] : ['', `  ${(0,compared/* countedComparisons */.TR)(hidden, relation)} without findings`]),
        ];
    });
}
function linesOf({ comparison, findings }, { paint, width }) {
    const { from, to } = comparison;
    const unseen = (0,compared/* countVerdicts */.qX)(comparison, 'inconclusive');
    const counts = [
        `${String((0,compared/* countVerdicts */.qX)(comparison, 'pass'))} pass`,
        `${String((0,compared/* countVerdicts */.qX)(comparison, 'fail'))} fail`,
        ...(unseen === 0 ? [] : [`${String(unseen)} could not be judged`]),
    ];
    return [
        ...(0,wrap/* wrapBehind */.$)('from  ', (0,terminal/* terminalText */.eR)((0,compared/* describePlace */.df)(from)), width, 2).map((line) => paint('bold', line)),
        ...(0,wrap/* wrapBehind */.$)('to    ', (0,terminal/* terminalText */.eR)((0,compared/* describePlace */.df)(to)), width, 2).map((line) => paint('bold', line)),
        `    ${counts.join(' · ')}`,
        ...(0,alike/* groupAlike */.M)(findings).flatMap((alike) => ['', ...(0,finding/* findingLines */.h)(alike, { paint, width, indent: 4, targets: 1 })]),
    ];
}

// EXTERNAL MODULE: ./lib/reporters/view/describe.js
var describe = __webpack_require__(4597);
// EXTERNAL MODULE: ./lib/reporters/view/seen.js
var seen = __webpack_require__(2475);
;// CONCATENATED MODULE: ./lib/reporters/text/target.js



function addressOf({ address, port }) {
    if (address === null)
        return 'no address';
    const shown = (0,terminal/* terminalText */.eR)(address, 60);
    return `${shown.includes(':') ? `[${shown}]` : shown}:${String(port)}`;
}
function seenParts(target, finishedAt) {
    const { reach } = target.observations;
    if (reach?.status === 'failed' && reach.code === 'no-ipv6')
        return [(0,terminal/* terminalText */.eR)(reach.detail, 80)];
    const unseen = (0,seen/* unseenVerdicts */.zq)(target);
    const parts = [
        partOf('versions', (0,seen/* versionsSeen */.bW)(target), (versions) => versions.length === 0 ? 'no version accepted' : versions.map((version) => (0,terminal/* terminalText */.eR)(version, 20)).join(' ')),
        partOf('suites', (0,seen/* suitesSeen */.XC)(target), (suites) => (0,describe/* counted */.hS)(suites, 'suite')),
        partOf('leaf', (0,seen/* leafSeen */.YY)(target, finishedAt), ({ days, date, key }) => [...(key === undefined ? [] : [(0,terminal/* terminalText */.eR)(key, 40)]), `${(0,describe/* describeExpiry */.Ts)(days)} (${date})`].join(' · ')),
        unseen === 0 ? undefined : `${(0,describe/* counted */.hS)(unseen, 'rule')} could not be judged`,
    ].filter((part) => part !== undefined);
    return parts.length === 0 ? ['nothing was seen'] : parts;
}
function partOf(what, sight, tell) {
    if (sight === undefined)
        return undefined;
    if (sight.status === 'unseen')
        return `could not see ${what} (${(0,terminal/* terminalText */.eR)(sight.why, 60)})`;
    const gaps = sight.gaps.map(({ part }) => (0,terminal/* terminalText */.eR)(part, 40)).join(', ');
    return tell(sight.value) + (gaps === '' ? '' : ` (could not see ${gaps})`);
}

;// CONCATENATED MODULE: ./lib/reporters/text/endpoints.js







const endpoints_COLLAPSE_OVER = 20;
const MAX_URL_WIDTH = 60;
const FOR_COMPARISON = ' (for the comparison alone)';
function endpointLines(placed, page) {
    const hasEnvironments = placed.some(({ endpoint }) => endpoint.environment !== null);
    const collapses = placed.length > endpoints_COLLAPSE_OVER;
    const isShort = ({ findings }) => collapses && findings.length === 0;
    const urlWidth = Math.min(MAX_URL_WIDTH, Math.max(0, ...placed.filter(isShort).map((one) => urlOf(one).length)));
    const lines = [];
    let before;
    for (const one of placed) {
        const { environment } = one.endpoint;
        if (environment !== before?.endpoint.environment) {
            if (hasEnvironments) {
                lines.push('', page.paint('bold', environment === null ? 'no environment' : (0,terminal/* terminalText */.eR)(environment, 80)));
            }
            before = undefined;
        }
        if (isShort(one)) {
            if (before === undefined || !isShort(before))
                lines.push('');
            lines.push(...shortLines(one, page, urlWidth));
        }
        else
            lines.push('', ...longLines(one, page));
        before = one;
    }
    return lines;
}
function longLines({ endpoint, findings }, page) {
    const { paint, width, finishedAt } = page;
    const addressWidth = Math.max(0, ...endpoint.targets.map((target) => addressOf(target).length));
    return [
        ...(0,wrap/* wrapBehind */.$)('', (0,terminal/* terminalText */.eR)(endpoint.url) + (endpoint.isJudged ? '' : FOR_COMPARISON), width, 2).map((line) => paint('bold', line)),
        ...endpoint.targets.flatMap((target) => (0,wrap/* wrapBehind */.$)(`${addressOf(target).padEnd(addressWidth)}  `, seenParts(target, finishedAt).join(' · '), width, 4)),
        ...(0,alike/* groupAlike */.M)(findings).flatMap((alike) => [
            '',
            ...(0,finding/* findingLines */.h)(alike, { paint, width, indent: 4, targets: endpoint.targets.length }),
        ]),
    ];
}
function urlOf({ endpoint }) {
    return (0,terminal/* terminalText */.eR)(endpoint.url, 200);
}
function shortLines(one, { width, finishedAt }, urlWidth) {
    const parts = [(0,describe/* counted */.hS)(one.endpoint.targets.length, 'address', 'addresses'), ...inShort(one.endpoint, finishedAt)];
    return (0,wrap/* wrapBehind */.$)(`${urlOf(one).padEnd(urlWidth)}  `, parts.join(' · '), width, 2);
}
function inShort(endpoint, finishedAt) {
    const { versions, leaf, unseenTargets, unseenVerdicts } = (0,seen/* endpointSeen */.DU)(endpoint, finishedAt);
    return [
        ...(endpoint.isJudged ? [] : ['for the comparison alone']),
        ...(versions.length === 0 ? [] : [versions.map((version) => (0,terminal/* terminalText */.eR)(version, 20)).join(' ')]),
        ...(leaf === undefined ? [] : [(0,describe/* describeExpiry */.Ts)(leaf.days)]),
        ...(unseenTargets === 0 ? [] : [`could not see all at ${String(unseenTargets)} of them`]),
        ...(unseenVerdicts === 0 ? [] : [`${(0,describe/* counted */.hS)(unseenVerdicts, 'verdict')} could not be reached`]),
    ];
}

// EXTERNAL MODULE: ./lib/reporters/text/paint.js
var paint = __webpack_require__(1016);
// EXTERNAL MODULE: ./lib/core/describe-setting.js
var describe_setting = __webpack_require__(55);
;// CONCATENATED MODULE: ./lib/reporters/text/policy-changes.js



function policyChangeLines({ policy: { changes } }, { paint, width }) {
    return changes.flatMap((change) => {
        const mark = change.isWeaker ? 'weaker  ' : 'changed ';
        const [first = '', ...more] = (0,wrap/* wrapBehind */.$)(mark, policy_changes_describe(change), width, 2);
        return [`  ${paint(change.isWeaker ? 'yellow' : 'dim', mark)}${first.slice(2 + mark.length)}`, ...more];
    });
}
function policy_changes_describe(change) {
    const { subject, allowedBy, origin } = change;
    const allowed = allowedBy === null ? '' : `, allowed by ${allowedBy}`;
    const at = origin === null ? '' : ` (${origin.file}:${String(origin.line)})`;
    return (0,terminal/* terminalText */.eR)(`${subject}: ${(0,describe_setting/* describeChange */.uQ)(change)}${allowed}${at}`);
}

// EXTERNAL MODULE: ./lib/reporters/text/summary.js
var summary = __webpack_require__(4368);
// EXTERNAL MODULE: ./lib/reporters/view/placed.js
var placed = __webpack_require__(2249);
;// CONCATENATED MODULE: ./lib/reporters/text.js










const MIN_WIDTH = 40;
const text_text = {
    format: 'text',
    title: 'text for a terminal',
    render(report, { colour, width }) {
        const page = { paint: (0,paint/* painter */.C)(colour), width: Math.max(width, MIN_WIDTH), finishedAt: report.finishedAt };
        const { endpoints, comparisons, others } = (0,placed/* placeFindings */.k)(report);
        return (0,terminal/* terminalLines */.MJ)([
            `tls-gate ${(0,terminal/* terminalText */.eR)(report.tool.version, 40)}`,
            ...endpointLines(endpoints, page),
            ...section('awaited certificate', awaitedLines(report, page), page),
            ...section('comparisons', comparisonLines(comparisons, page), page),
            ...section('other findings', (0,alike/* groupAlike */.M)(others).flatMap((alike) => ['', ...(0,finding/* findingLines */.h)(alike, { ...page, indent: 2, targets: 0 })]), page),
            ...section('policy', policyChangeLines(report, page), page),
            '',
            ...(0,summary/* summaryLines */.k)(report, page),
        ]);
    },
};
/* harmony default export */ const reporters_text = (text_text);
function section(title, lines, { paint }) {
    return lines.length === 0 ? [] : ['', paint('bold', title), ...lines];
}


/***/ }),

/***/ 5577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ findingLines)
/* harmony export */ });
/* harmony import */ var _escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8346);
/* harmony import */ var _view_describe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4597);
/* harmony import */ var _view_first_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1335);
/* harmony import */ var _view_kind_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8478);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1016);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1398);






const MAX_BREAKS = 4;
const MAX_ADDRESSES = 12;
const MARKS = {
    error: '✗ error',
    unseen: '? could not see',
    warning: '! warning',
    notice: '· notice',
    waived: '- waived',
    known: '- baseline',
};
const MARK_WIDTH = MARKS.unseen.length + 2;
const LABEL_WIDTH = 'addresses'.length + 2;
function findingLines(alike, layout) {
    const { paint, width, indent } = layout;
    const { finding } = alike;
    const kind = (0,_view_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .kindOf */ .I)(finding);
    const inner = indent + 2;
    return [
        ' '.repeat(indent) +
            paint(_paint_js__WEBPACK_IMPORTED_MODULE_4__/* .KIND_STYLE */ .z[kind], MARKS[kind].padEnd(MARK_WIDTH)) +
            paint('bold', (0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(finding.rule, 100)),
        ...(0,_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapBehind */ .$)('', (0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)((0,_view_first_line_js__WEBPACK_IMPORTED_MODULE_2__/* .whatIsWrong */ .yY)(finding)), width, inner),
        ...fieldsOf(alike, layout).flatMap(([label, text]) => (0,_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapBehind */ .$)(label.padEnd(LABEL_WIDTH), text, width, inner).map((line, index) => index === 0
            ? ' '.repeat(inner) + paint('dim', label.padEnd(LABEL_WIDTH)) + line.slice(inner + LABEL_WIDTH)
            : line)),
    ];
}
function fieldsOf({ finding, addresses }, { targets }) {
    const fields = [];
    const { waived, evidence, origin } = finding;
    if (targets > 1 && addresses.length > 0)
        fields.push(['addresses', listOf(addresses, targets)]);
    if (waived !== null) {
        const ticket = waived.ticket === null ? '' : ` (${waived.ticket})`;
        fields.push(['waived', (0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(`until ${waived.expires} by ${waived.owner}: ${waived.reason}${ticket}`)]);
    }
    else {
        if (evidence.observed !== undefined)
            fields.push(['observed', (0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)((0,_view_describe_js__WEBPACK_IMPORTED_MODULE_1__/* .describeJson */ .kw)(evidence.observed))]);
        if (evidence.required !== undefined)
            fields.push(['required', (0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)((0,_view_describe_js__WEBPACK_IMPORTED_MODULE_1__/* .describeJson */ .kw)(evidence.required))]);
        fields.push(...breaksFields(finding));
        if (finding.fix !== '')
            fields.push(['fix', (0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(finding.fix)]);
    }
    if (origin !== null)
        fields.push(['at', (0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(`${origin.file}:${String(origin.line)}`)]);
    return fields;
}
function breaksFields(finding) {
    const breaks = (0,_view_first_line_js__WEBPACK_IMPORTED_MODULE_2__/* .breaksOf */ .cV)(finding);
    const shown = breaks.slice(0, MAX_BREAKS).map((text) => (0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(text));
    const more = breaks.length - shown.length;
    if (more > 0)
        shown.push(`and ${String(more)} more`);
    return shown.map((text, index) => [index === 0 ? 'breaks' : '', text]);
}
function listOf(addresses, targets) {
    if (addresses.length === targets)
        return `all ${String(targets)}`;
    return (0,_view_describe_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(addresses, MAX_ADDRESSES, (address) => (0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(address, 60));
}


/***/ }),

/***/ 1016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ painter),
/* harmony export */   z: () => (/* binding */ KIND_STYLE)
/* harmony export */ });
const SGR = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, magenta: 35, cyan: 36 };
function painter(colour) {
    return (style, text) => (colour && text !== '' ? `\u001b[${String(SGR[style])}m${text}\u001b[0m` : text);
}
const KIND_STYLE = {
    error: 'red',
    unseen: 'magenta',
    warning: 'yellow',
    notice: 'cyan',
    waived: 'dim',
    known: 'dim',
};


/***/ }),

/***/ 4368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ OUTCOME_STYLE),
/* harmony export */   k: () => (/* binding */ summaryLines)
/* harmony export */ });
/* harmony import */ var _escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8346);
/* harmony import */ var _view_describe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4597);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1398);



const OUTCOME_STYLE = { pass: 'green', fail: 'red', inconclusive: 'magenta' };
const LABEL_WIDTH = 'trust stores'.length + 2;
function summaryLines(report, { paint, width }) {
    const { outcome, summary, policy, trustStores } = report;
    const span = (0,_view_describe_js__WEBPACK_IMPORTED_MODULE_1__/* .describeSpan */ .uM)(report.startedAt, report.finishedAt);
    const fields = [
        ['findings', countsOf(report)],
        [
            'looked at',
            `${(0,_view_describe_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(summary.endpoints, 'endpoint')} at ${(0,_view_describe_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(summary.targets, 'address', 'addresses')}, ` +
                (0,_view_describe_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(summary.connections, 'connection') +
                (span === undefined ? '' : ` in ${span}`),
        ],
        ...(report.phase === null ? [] : [['phase', (0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)((0,_view_describe_js__WEBPACK_IMPORTED_MODULE_1__/* .describePhase */ .$8)(report.phase))]]),
        ['next expiry', expiryOf(report)],
        ['presets', (0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(policy.presets.join(', ') || 'none')],
        ...trustStores.map(({ name, source, date, isStale, anchors }, index) => [
            index === 0 ? 'trust stores' : '',
            (0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(`${name}: ${source}, ${(0,_view_describe_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(anchors, 'anchor')}${date === null ? '' : `, of ${date}`}${isStale ? ' (stale)' : ''}`),
        ]),
    ];
    return [
        paint(OUTCOME_STYLE[outcome], outcome.toUpperCase()),
        ...fields.flatMap(([label, text]) => (0,_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapBehind */ .$)(label.padEnd(LABEL_WIDTH), text, width, 2)),
    ];
}
function countsOf({ summary }) {
    const { errors, warnings, notices, inconclusive, waived, inBaseline } = summary;
    return [
        (0,_view_describe_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(errors, 'error'),
        (0,_view_describe_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(warnings, 'warning'),
        (0,_view_describe_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(notices, 'notice'),
        `${String(inconclusive)} could not be seen`,
        `${String(waived)} waived`,
        ...(inBaseline === 0 ? [] : [`${String(inBaseline)} in the baseline`]),
    ].join(', ');
}
function expiryOf({ summary: { minDaysLeft, nextExpiry } }) {
    if (minDaysLeft === null)
        return 'no leaf certificate was seen';
    return (0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)((0,_view_describe_js__WEBPACK_IMPORTED_MODULE_1__/* .describeDays */ .tz)(minDaysLeft) + (nextExpiry === null ? '' : `, on ${nextExpiry}`));
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


/***/ }),

/***/ 7722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ groupAlike),
/* harmony export */   s: () => (/* binding */ addressesOf)
/* harmony export */ });
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1159);

function groupAlike(findings) {
    const groups = (0,_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(findings, ({ rule, severity, verdict, endpoint, environment, message, evidence, waived, inBaseline }) => JSON.stringify([rule, severity, verdict, endpoint, environment, message, evidence, waived, inBaseline]));
    return Array.from(groups.values(), (findings) => ({
        finding: findings[0],
        count: findings.length,
        addresses: addressesOf(findings),
    }));
}
function addressesOf(findings) {
    return [...new Set(findings.flatMap(({ address }) => address ?? []))];
}


/***/ }),

/***/ 8361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ awaitedRows)
/* harmony export */ });
function awaitedRows({ addresses }) {
    return addresses.map((one) => ({ address: one.address ?? 'no address', state: stateOf(one), what: whatOf(one) }));
}
function stateOf({ state, afterSeconds, wasLost }) {
    const again = wasLost ? ', not at every look before' : '';
    switch (state) {
        case 'served':
            return `served after ${String(afterSeconds ?? 0)} s${again}`;
        case 'not-served':
            return wasLost ? 'no longer served' : 'not served';
        case 'unseen':
            return 'could not see';
        case 'not-checked':
            return 'not checked';
    }
}
function whatOf({ leaves, reason }) {
    if (leaves.length === 0)
        return reason ?? '';
    return leaves
        .map(({ subject, serial, notBefore, notAfter }) => `serial ${serial}, valid from ${notBefore.slice(0, 10)} until ${notAfter.slice(0, 10)}, ${subject || 'without a subject'}`)
        .join('; ');
}


/***/ }),

/***/ 7537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TR: () => (/* binding */ countedComparisons),
/* harmony export */   df: () => (/* binding */ describePlace),
/* harmony export */   qX: () => (/* binding */ countVerdicts)
/* harmony export */ });
/* harmony import */ var _describe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4597);

const IN_WORDS = {
    environments: '',
    addresses: ' between addresses',
    times: ' with an earlier scan',
};
function countedComparisons(count, relation) {
    return (0,_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(count, `comparison${IN_WORDS[relation]}`, `comparisons${IN_WORDS[relation]}`);
}
function countVerdicts({ verdicts }, word) {
    return verdicts.filter(({ verdict }) => verdict === word).length;
}
function describePlace({ url, environment, address, scannedAt }) {
    const where = address === null ? '' : ` at ${address}`;
    const when = scannedAt === undefined ? '' : `, scanned ${scannedAt}`;
    return url + (environment === null ? '' : ` (${environment})`) + where + when;
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
