export const id = 7862;
export const ids = [7862];
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

/***/ 8051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CH: () => (/* binding */ inCell),
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   iQ: () => (/* binding */ markdownLink),
/* harmony export */   p7: () => (/* binding */ markdownText)
/* harmony export */ });
/* harmony import */ var _plain_link_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1969);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8354);


const MAX_LENGTH = 1000;
const PLAIN = /^["'(]*(?:[A-Za-z]+(?:['/-][A-Za-z]+)*|\d+(?:[.:/-]\d+)*(?:%|[a-z]+)?|[A-Za-z]+\d+(?:\.\d+)*)["')]*[.,;:!?]?["')]*$/;
const PUNCTUATION = /^["')]*[.,;:!?]?["')]*$|^["'(]+$/;
const MAY_BE_COMMIT = /[0-9a-f]{7}/i;
const LIST_MARK = /^\d+[.)]$/;
function markdownCode(text, max = MAX_LENGTH) {
    const shown = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .J)(text, max)).replaceAll('`', '\\x60');
    return shown === '' ? '(empty)' : `\`${shown}\``;
}
function markdownText(text, max = MAX_LENGTH) {
    let markdown = '';
    let before;
    for (const piece of piecesOf((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .J)(text, max)))) {
        if (before !== undefined && (piece.spaced || before.isCode === piece.isCode))
            markdown += ' ';
        markdown += piece.isCode ? markdownCode(piece.text, Infinity) : piece.text;
        before = piece;
    }
    return markdown;
}
function inCell(markdown) {
    return markdown.replaceAll('|', '\\x7c');
}
function markdownLink(text, url) {
    if (!(0,_plain_link_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlainLink */ .P)(url))
        return markdownText(`${text} ${url}`);
    return `[${markdownText(text)}](${url.replaceAll('&', '&amp;')})`;
}
const TOKEN = /`([^`]*)`|(?<![^ ])"[^"`]* [^"`]*"(?=\)*[.,;:!?]?\)*(?: |$))|[^` ]+/g;
function piecesOf(text) {
    const paired = text.split('`').length % 2 === 1 ? text : text.replaceAll('`', '\\x60');
    const pieces = [];
    let mergeable = false;
    for (const { 0: token, 1: span, index } of paired.matchAll(TOKEN)) {
        const spaced = paired[index - 1] === ' ';
        const last = pieces.at(-1);
        const isWord = span === undefined;
        const isCode = !isWord || !token.split(' ').every((word) => isPlain(word, last === undefined));
        if (isWord && isCode && mergeable && last !== undefined)
            pieces[pieces.length - 1] = { ...last, text: `${last.text} ${token}` };
        else if (span !== '')
            pieces.push({ text: span ?? token, isCode, spaced });
        mergeable = isWord && isCode;
    }
    return pieces;
}
function isPlain(word, isFirst) {
    return (PLAIN.test(word) || PUNCTUATION.test(word)) && !MAY_BE_COMMIT.test(word) && !(isFirst && LIST_MARK.test(word));
}


/***/ }),

/***/ 7862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SUMMARY_BYTES: () => (/* binding */ SUMMARY_BYTES),
  "default": () => (/* binding */ reporters_markdown),
  renderMarkdown: () => (/* binding */ renderMarkdown)
});

// EXTERNAL MODULE: ./lib/reporters/escape/markdown.js
var markdown = __webpack_require__(8051);
// EXTERNAL MODULE: ./lib/reporters/view/awaited.js
var view_awaited = __webpack_require__(8361);
;// CONCATENATED MODULE: ./lib/reporters/markdown/awaited.js


function awaitedSections({ awaited }) {
    if (awaited === null)
        return [];
    const { certificate, seconds, endpoints } = awaited;
    const rows = endpoints.flatMap((endpoint) => (0,view_awaited/* awaitedRows */.F)(endpoint).map(({ address, state, what }) => {
        const environment = endpoint.environment === null ? '' : (0,markdown/* markdownText */.p7)(endpoint.environment, 60);
        const cells = [environment, (0,markdown/* markdownCode */.D9)(endpoint.url, 200), (0,markdown/* markdownCode */.D9)(address, 60), state, (0,markdown/* markdownText */.p7)(what)];
        return `| ${cells.map(markdown/* inCell */.CH).join(' | ')} |\n`;
    }));
    return [
        `## Awaited certificate\n\nWaited ${String(seconds)} s for ${(0,markdown/* markdownText */.p7)(certificate)}\n\n` +
            `| Environment | Endpoint | Address | Awaited one | Serves |\n| --- | --- | --- | --- | --- |\n${rows.join('')}\n`,
    ];
}

// EXTERNAL MODULE: ./lib/core/comparison.js
var comparison = __webpack_require__(7538);
// EXTERNAL MODULE: ./lib/reporters/view/compared.js
var compared = __webpack_require__(7537);
;// CONCATENATED MODULE: ./lib/reporters/markdown/comparisons.js



function comparisonSections({ comparisons }) {
    if (comparisons.length === 0)
        return [];
    const shown = comparisons.filter(isTelling);
    const alike = comparison/* RELATIONS */.mP.flatMap((relation) => {
        const count = comparisons.filter((one) => one.relation === relation && !isTelling(one)).length;
        return count === 0 ? [] : [(0,compared/* countedComparisons */.TR)(count, relation)];
    });
    return [
        '## Comparisons\n\n' +
            (shown.length === 0
                ? ''
                : '| From | To | Pass | Differs | Could not judge |\n| --- | --- | --: | --: | --: |\n' +
                    shown.map(row).join('') +
                    '\n') +
            (alike.length === 0 ? '' : `No difference in ${alike.join(', ')}.\n\n`),
    ];
}
function isTelling(comparison) {
    return (0,compared/* countVerdicts */.qX)(comparison, 'fail') + (0,compared/* countVerdicts */.qX)(comparison, 'inconclusive') > 0;
}
function row(comparison) {
    const cells = [
        (0,markdown/* markdownText */.p7)((0,compared/* describePlace */.df)(comparison.from)),
        (0,markdown/* markdownText */.p7)((0,compared/* describePlace */.df)(comparison.to)),
        ...['pass', 'fail', 'inconclusive'].map((word) => String((0,compared/* countVerdicts */.qX)(comparison, word))),
    ];
    return `| ${cells.map(markdown/* inCell */.CH).join(' | ')} |\n`;
}

// EXTERNAL MODULE: ./lib/reporters/view/describe.js
var describe = __webpack_require__(4597);
// EXTERNAL MODULE: ./lib/reporters/markdown/folded.js
var folded = __webpack_require__(2382);
;// CONCATENATED MODULE: ./lib/reporters/markdown/details.js



function detailsSections({ policy }) {
    const rules = Object.entries(policy.rules);
    return [
        (0,folded/* folded */.T)(`Policy: ${(0,describe/* counted */.hS)(rules.length, 'rule')}`, `Presets: ${policy.presets.length === 0 ? 'none' : policy.presets.map((preset) => (0,markdown/* markdownCode */.D9)(preset, 100)).join(', ')}\n\n` +
            '| Rule | Severity | When it could not be judged | Parameters |\n| --- | --- | --- | --- |\n' +
            rules.map(([id, rule]) => ruleRow(id, rule)).join('') +
            policy.overrides.map(overrideList).join('')),
    ];
}
function overrideList({ environment, endpoint, rules }) {
    const where = [
        ...(environment === null ? [] : [`in ${(0,markdown/* markdownText */.p7)(environment, 60)}`]),
        ...(endpoint === null ? [] : [`at ${(0,markdown/* markdownCode */.D9)(endpoint, 200)}`]),
    ];
    const items = Object.entries(rules).map(([id, rule]) => `- ${(0,markdown/* markdownCode */.D9)(id, 100)}: ${(0,markdown/* markdownCode */.D9)((0,describe/* describeJson */.kw)(rule))}\n`);
    return `\nOtherwise ${where.length === 0 ? 'everywhere' : where.join(' ')}:\n\n${items.join('')}`;
}
function ruleRow(id, { severity, onInconclusive, params }) {
    const cells = [
        (0,markdown/* markdownCode */.D9)(id, 100),
        (0,markdown/* markdownText */.p7)(typeof severity === 'string' ? severity : windowsOf(severity)),
        typeof onInconclusive === 'string' ? onInconclusive : `fail after ${String(onInconclusive.failAfter)} runs`,
        Object.keys(params).length === 0 ? '' : (0,markdown/* markdownCode */.D9)((0,describe/* describeJson */.kw)(params)),
    ];
    return `| ${cells.map(markdown/* inCell */.CH).join(' | ')} |\n`;
}
function windowsOf(windows) {
    return Object.entries(windows)
        .map(([level, limits]) => `${level}: ${limits.join(' and ')}`)
        .join(', ');
}

// EXTERNAL MODULE: ./lib/reporters/view/fill.js
var fill = __webpack_require__(7649);
// EXTERNAL MODULE: ./lib/reporters/markdown/finding.js
var finding = __webpack_require__(3675);
// EXTERNAL MODULE: ./lib/reporters/view/kind.js
var view_kind = __webpack_require__(8478);
// EXTERNAL MODULE: ./lib/reporters/view/matrix.js
var view_matrix = __webpack_require__(2781);
;// CONCATENATED MODULE: ./lib/reporters/markdown/matrix.js





const COLLAPSE_OVER = 20;
const CLEAR_SIGN = '✓';
function matrixPart(report) {
    const matrix = (0,view_matrix/* matrixOf */.l)(report);
    const { areas } = matrix;
    if (areas.length === 0)
        return undefined;
    const rows = matrix.rows.filter(({ endpoint, hasFindings }) => endpoint.isJudged || hasFindings);
    const isShown = ({ hasFindings }) => hasFindings || rows.length <= COLLAPSE_OVER;
    const telling = rows.filter(isShown);
    const clear = rows.filter((row) => !isShown(row));
    const legend = (0,view_matrix/* kindsIn */.R)(matrix).map((kind) => `${view_kind/* KIND_SIGN */.RU[kind]} ${view_kind/* KIND_WORD */.w1[kind]}`);
    const columns = ['Environment', 'Endpoint', ...areas.map((area) => (0,markdown/* markdownCode */.D9)(area, 40))];
    return {
        head: '## Posture\n\n' +
            `The gravest finding in each area of rules: ${[...legend, `${CLEAR_SIGN} judged, and nothing found`].join(', ')}; empty: not judged.\n\n` +
            (telling.length === 0
                ? ''
                : `| ${columns.map(markdown/* inCell */.CH).join(' | ')} |\n| --- | --- |${' :-: |'.repeat(areas.length)}\n`),
        rows: telling.toSorted((one, other) => rankOf(one) - rankOf(other)).map(renderRow),
        clear: clear.length,
        partlySeen: clear.filter(({ postures }) => postures.includes('unseen')).length,
    };
}
function fitMatrix({ head, rows, clear, partlySeen }, budget) {
    const { text, taken } = (0,fill/* fill */.G)(rows, budget - (0,fill/* byteLength */.d)(head));
    if ((0,fill/* byteLength */.d)(head) > budget || (taken === 0 && rows.length > 0))
        return '';
    const more = rows.length - taken;
    return (`${head}${text}${rows.length === 0 ? '' : '\n'}` +
        (more === 0 ? '' : `and ${(0,describe/* counted */.hS)(more, 'more endpoint')}\n\n`) +
        (clear === 0
            ? ''
            : `and ${(0,describe/* counted */.hS)(clear, 'endpoint')} with nothing found${partlySeen === 0 ? '' : `, ${String(partlySeen)} of which could not be seen whole`}\n\n`));
}
function rankOf({ postures }) {
    const rank = view_kind/* KINDS */.GW.findIndex((kind) => postures.includes(kind));
    return rank === -1 ? view_kind/* KINDS */.GW.length : rank;
}
function renderRow({ endpoint: { environment, url }, postures }) {
    const place = [environment === null ? '' : (0,markdown/* markdownText */.p7)(environment, 60), (0,markdown/* markdownCode */.D9)(url, 200)];
    return `| ${[...place, ...postures.map(signOf)].map(markdown/* inCell */.CH).join(' | ')} |\n`;
}
function signOf(posture) {
    if (posture === null)
        return '';
    return posture === 'clear' ? CLEAR_SIGN : view_kind/* KIND_SIGN */.RU[posture];
}

;// CONCATENATED MODULE: ./lib/reporters/markdown/policy-changes.js


function policyChangeSections({ policy: { changes } }) {
    if (changes.length === 0)
        return [];
    const sorted = [...changes.filter(({ isWeaker }) => isWeaker), ...changes.filter(({ isWeaker }) => !isWeaker)];
    const weaker = changes.filter(({ isWeaker }) => isWeaker).length;
    return [
        `## Policy: ${(0,describe/* counted */.hS)(changes.length, 'change')}, ${String(weaker)} of which ${weaker === 1 ? 'weakens' : 'weaken'} it\n\n` +
            '| What | Before | After | Weaker | Line |\n| --- | --- | --- | --- | --- |\n' +
            sorted.map(policy_changes_row).join('') +
            '\n',
    ];
}
function policy_changes_row({ subject, before, after, isWeaker, allowedBy, origin }) {
    const cells = [
        (0,markdown/* markdownText */.p7)(subject),
        before === null ? '' : (0,markdown/* markdownText */.p7)(before),
        after === null ? '' : (0,markdown/* markdownText */.p7)(after),
        isWeaker ? (allowedBy === null ? 'yes' : `yes, allowed by ${(0,markdown/* markdownText */.p7)(allowedBy)}`) : 'no',
        origin === null ? '' : (0,markdown/* markdownCode */.D9)(`${origin.file}:${String(origin.line)}`),
    ];
    return `| ${cells.map(markdown/* inCell */.CH).join(' | ')} |\n`;
}

;// CONCATENATED MODULE: ./lib/reporters/markdown/since-last-run.js



const MAX_ITEMS = 20;
function sinceLastRunSection(since) {
    const { appeared, mended, open, mendedBefore } = since;
    const items = [
        ...itemsOf('new', (0,view_kind/* ranked */.ad)(appeared), (finding) => `- **New:** ${placeOf(finding)}\n`),
        ...itemsOf('not judged again', open, (finding) => `- Not judged again: ${placeOf(finding)}\n`),
        ...itemsOf('mended', mended, struckThrough),
    ];
    const commit = since.commit === null ? '' : `, of ${(0,markdown/* markdownCode */.D9)(since.commit.slice(0, 7))}`;
    return ((items.length === 0
        ? `Nothing new and nothing mended since the last run${commit}.\n\n`
        : `## Since the last run${commit}\n\n${items.join('')}\n`) + foldedBefore(mendedBefore));
}
function itemsOf(word, findings, itemOf) {
    const more = findings.length - MAX_ITEMS;
    return [...findings.slice(0, MAX_ITEMS).map(itemOf), ...(more > 0 ? [`- and ${String(more)} more ${word}\n`] : [])];
}
function foldedBefore(findings) {
    if (findings.length === 0)
        return '';
    const title = `${(0,describe/* counted */.hS)(findings.length, 'fault')} mended before`;
    const items = itemsOf('mended', findings, struckThrough);
    return `<details>\n<summary>${title}</summary>\n\n${items.join('')}\n</details>\n\n`;
}
function struckThrough(finding) {
    return `- ~~${placeOf(finding)}~~ mended\n`;
}
function placeOf({ rule, endpoint, environment, }) {
    const where = endpoint === '' ? '' : ` at ${(0,markdown/* markdownCode */.D9)(endpoint, 200)}`;
    return (0,markdown/* markdownCode */.D9)(rule, 100) + where + (environment === null ? '' : ` in ${(0,markdown/* markdownText */.p7)(environment, 60)}`);
}

// EXTERNAL MODULE: ./lib/reporters/view/seen.js
var view_seen = __webpack_require__(2475);
;// CONCATENATED MODULE: ./lib/reporters/markdown/table.js




const TABLE_HEAD = '## Endpoints\n\n' +
    '| Environment | Endpoint | Versions | Leaf expires | Errors | Warnings | Could not see |\n' +
    '| --- | --- | --- | --- | --: | --: | --: |\n';
function tableRows(placed, { finishedAt }) {
    return placed
        .map(({ endpoint, findings }) => ({ endpoint, counts: (0,view_kind/* tally */.N4)(findings) }))
        .sort((one, other) => other.counts.error - one.counts.error ||
        other.counts.unseen - one.counts.unseen ||
        other.counts.warning - one.counts.warning)
        .map(({ endpoint, counts }) => {
        const sight = (0,view_seen/* endpointSeen */.DU)(endpoint, finishedAt);
        const cells = [
            endpoint.environment === null ? '' : (0,markdown/* markdownText */.p7)(endpoint.environment, 60),
            (0,markdown/* markdownCode */.D9)(endpoint.url, 200) + (endpoint.isJudged ? '' : ' for the comparison alone'),
            (0,markdown/* markdownText */.p7)((0,describe/* describeVersions */.Tt)(sight, endpoint.targets.length)),
            sight.leaf === undefined ? 'not seen' : `${sight.leaf.date} (${(0,describe/* describeDays */.tz)(sight.leaf.days)})`,
            String(counts.error),
            String(counts.warning),
            String(counts.unseen),
        ];
        return `| ${cells.map(markdown/* inCell */.CH).join(' | ')} |\n`;
    });
}

// EXTERNAL MODULE: ./lib/core/window.js
var core_window = __webpack_require__(7075);
// EXTERNAL MODULE: ./lib/reporters/escape/visible.js
var visible = __webpack_require__(8354);
;// CONCATENATED MODULE: ./lib/reporters/escape/mermaid.js

const UNSAFE = /[^\p{L}\p{N} .…()*/_-]|\p{Default_Ignorable_Code_Point}/gu;
const MAX_LENGTH = 60;
function mermaidText(text, max = MAX_LENGTH) {
    return (0,visible/* cut */.J)(text, max).replaceAll(UNSAFE, '_');
}

// EXTERNAL MODULE: ./lib/reporters/view/timeline.js
var timeline = __webpack_require__(3459);
;// CONCATENATED MODULE: ./lib/reporters/markdown/timeline.js




const SECTION_TITLE = { leaf: 'Leaves', intermediate: 'Intermediates' };
const CRITICAL_DAYS = 7;
const BACK_DAYS = 14;
function timelineSections(report) {
    const { from, expiries, more } = (0,timeline/* timelineOf */.h)(report);
    if (expiries.length === 0 || from === '')
        return [];
    const sections = ['leaf', 'intermediate'].flatMap((kind) => {
        const ofKind = expiries.filter((expiry) => expiry.kind === kind);
        return ofKind.length === 0 ? [] : [`  section ${SECTION_TITLE[kind]}\n`, ...ofKind.map((one) => taskOf(one, from))];
    });
    const within = `within ${String(timeline/* TIMELINE_LIMITS */.R.withinDays)} days`;
    return [
        '## What ends when\n\n' +
            `\`\`\`mermaid\ngantt\n  dateFormat YYYY-MM-DD\n${sections.join('')}\`\`\`\n\n` +
            (more === 0 ? '' : `and ${(0,describe/* counted */.hS)(more, 'more certificate')} that ${more === 1 ? 'ends' : 'end'} ${within}\n\n`),
    ];
}
function taskOf(expiry, from) {
    const { kind, name, places, date, days } = expiry;
    const left = days < 0 ? `expired ${(0,describe/* counted */.hS)(-days, 'day')} ago` : `${(0,describe/* counted */.hS)(days, 'day')} left`;
    const [{ host, environment }] = places;
    const where = mermaidText(host.replace(/:(\d+)$/, ' port $1')) +
        (environment === null ? '' : ` (${mermaidText(environment, 30)})`);
    const what = kind === 'leaf' ? where : `${mermaidText(name) || 'without a name'} of ${where}`;
    const others = places.length === 1 ? '' : ` and ${(0,describe/* counted */.hS)(places.length - 1, 'more endpoint')}`;
    const [begin, end] = days < 0 ? [later(date, addDays(from, -BACK_DAYS)), from] : [from, date];
    const mark = days < CRITICAL_DAYS ? 'crit, ' : '';
    return `  ${left}, ${what}${others} :${mark}${begin}, ${end > begin ? end : addDays(begin, 1)}\n`;
}
function later(one, other) {
    return one > other ? one : other;
}
function addDays(day, days) {
    return new Date(Date.parse(`${day}T00:00:00Z`) + days * core_window/* DAY_MS */.sO).toISOString().slice(0, 10);
}

// EXTERNAL MODULE: ./lib/reporters/view/trust.js
var trust = __webpack_require__(5536);
;// CONCATENATED MODULE: ./lib/reporters/markdown/trust-stores.js




const trust_stores_COLLAPSE_OVER = 20;
const MAX_ROWS = 50;
const SIGNS = { fail: '✗', pass: '✓', unseen: '?' };
function trustStoreSections(report) {
    const { stores, rows } = (0,trust/* trustOf */.A)(report);
    if (stores.length === 0)
        return [];
    const seen = rows.filter(({ standings }) => standings.some((one) => one !== null));
    const telling = seen.length > trust_stores_COLLAPSE_OVER ? seen.filter(trust_stores_isTelling) : seen;
    const shown = telling.toSorted((one, other) => Number(isRefused(other)) - Number(isRefused(one))).slice(0, MAX_ROWS);
    return [
        '## Trust stores\n\n' +
            (shown.length === 0 ? '' : headOf(stores) + shown.map(trust_stores_renderRow).join('') + '\n') +
            countLine(telling.length - shown.length, 'more endpoint', '') +
            countLine(seen.length - telling.length, 'endpoint', ' that every store of theirs accepts') +
            countLine(rows.length - seen.length, 'endpoint', ' of which no certificate was seen') +
            (0,folded/* folded */.T)(`Where they come from: ${(0,describe/* counted */.hS)(stores.length, 'store')}`, sourcesOf(report)),
    ];
}
function headOf(stores) {
    const columns = ['Environment', 'Endpoint', ...stores.map((store) => (0,markdown/* markdownCode */.D9)(store, 60))];
    return (`Whether a store has a path to the certificate: ${SIGNS.pass} yes, ${SIGNS.fail} no, ${SIGNS.unseen} no certificate was seen; empty: not a store of the endpoint.\n\n` +
        `| ${columns.map(markdown/* inCell */.CH).join(' | ')} |\n| --- | --- |${' :-: |'.repeat(stores.length)}\n`);
}
function trust_stores_renderRow({ endpoint: { environment, url }, standings }) {
    const place = [environment === null ? '' : (0,markdown/* markdownText */.p7)(environment, 60), (0,markdown/* markdownCode */.D9)(url, 200)];
    return `| ${[...place, ...standings.map(cellOf)].map(markdown/* inCell */.CH).join(' | ')} |\n`;
}
function cellOf(standing) {
    if (standing === null)
        return '';
    const addresses = standing.pass + standing.fail + standing.unseen;
    return ['fail', 'pass', 'unseen']
        .filter((word) => standing[word] > 0)
        .map((word) => SIGNS[word] + (standing[word] === addresses ? '' : ` at ${String(standing[word])} of ${String(addresses)}`))
        .join(', ');
}
function isRefused({ standings }) {
    return standings.some((one) => one !== null && one.fail > 0);
}
function trust_stores_isTelling(row) {
    return isRefused(row) || row.standings.some((one) => one !== null && one.unseen > 0);
}
function countLine(count, what, which) {
    return count === 0 ? '' : `and ${(0,describe/* counted */.hS)(count, what)}${which}\n\n`;
}
function sourcesOf({ trustStores }) {
    return trustStores
        .map(({ name, source, date, isStale, anchors }) => `- ${(0,markdown/* markdownCode */.D9)(name)}: ${(0,markdown/* markdownText */.p7)(source)}, ${(0,describe/* counted */.hS)(anchors, 'anchor')}` +
        `${date === null ? '' : `, of ${(0,markdown/* markdownText */.p7)(date)}`}${isStale ? ' (stale)' : ''}\n`)
        .join('');
}

// EXTERNAL MODULE: ./lib/reporters/view/alike.js
var alike = __webpack_require__(7722);
// EXTERNAL MODULE: ./lib/reporters/view/placed.js
var placed = __webpack_require__(2249);
// EXTERNAL MODULE: ./lib/core/mend.js
var mend = __webpack_require__(7011);
// EXTERNAL MODULE: ./lib/mends/index.js + 24 modules
var mends = __webpack_require__(5865);
;// CONCATENATED MODULE: ./lib/reporters/view/snippet.js



const SERVER_NAMES = Object.keys(mend/* SERVERS */.V);
const ANYWHERE = ['files', 'endpoint'];
function findSnippet({ rule }, endpoint) {
    const fitting = mends.mends.filter(({ rules }) => rules.includes(rule));
    const seen = endpoint?.targets.map(view_seen/* serverSeen */.rd).find((server) => server !== undefined);
    for (const server of seen === undefined ? SERVER_NAMES : [seen, ...ANYWHERE]) {
        for (const { title, servers } of fitting) {
            const change = servers[server];
            if (change !== undefined)
                return {
                    title,
                    server,
                    known: server === seen ? 'seen' : ANYWHERE.includes(server) ? 'no-matter' : 'guessed',
                    change,
                };
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/reporters/markdown.js

















const SUMMARY_BYTES = 1_000_000;
const TABLE_SHARE = 0.3;
const MATRIX_SHARE = 0.15;
const PARTS_SHARE = 0.2;
const NOTES = 600;
const markdown_markdown = {
    format: 'markdown',
    title: 'GitHub-flavoured Markdown, also the job summary',
    render: (report) => renderMarkdown(report),
};
/* harmony default export */ const reporters_markdown = (markdown_markdown);
function renderMarkdown(report, { maxBytes = SUMMARY_BYTES, since, whole = 'The JSON report has all of it.' } = {}) {
    const page = pageOf(report, since);
    const text = layOut(page, Infinity, whole);
    return (0,fill/* byteLength */.d)(text) <= maxBytes ? text : layOut(page, maxBytes, whole);
}
function pageOf(report, since) {
    const part = (name, texts) => texts.map((text) => ({ name, text }));
    return {
        report,
        heading: `# tls-gate: ${report.outcome.toUpperCase()}\n\n`,
        counts: countsLine(report) + (since === undefined ? '' : sinceLastRunSection(since)),
        rows: tableRows((0,placed/* findingsByEndpoint */.t)(report), report),
        matrix: matrixPart(report),
        sections: findingSections(report),
        parts: [
            ...part('the changes of the policy', policyChangeSections(report)),
            ...part('the awaited certificate', awaitedSections(report)),
            ...part('the expiry dates', timelineSections(report)),
            ...part('the trust stores', trustStoreSections(report)),
            ...part('the comparisons', comparisonSections(report)),
            ...part('the policy', detailsSections(report)),
        ],
    };
}
function layOut({ report, heading, counts, rows, matrix, sections, parts }, maxBytes, whole) {
    const room = maxBytes - (0,fill/* byteLength */.d)(heading + counts + TABLE_HEAD + whole) - NOTES;
    if (room < 0)
        return (0,fill/* byteLength */.d)(heading) <= maxBytes ? heading : '';
    const table = (0,fill/* fill */.G)(rows, room * TABLE_SHARE);
    const posture = matrix === undefined ? undefined : fitMatrix(matrix, room * MATRIX_SHARE);
    const left = room - (0,fill/* byteLength */.d)(table.text + (posture ?? ''));
    const texts = parts.map(({ text }) => text);
    const shown = (0,fill/* fill */.G)(sections.map(({ text }) => text), left - (0,fill/* byteLength */.d)((0,fill/* fill */.G)(texts, room * PARTS_SHARE).text));
    const more = (0,fill/* fill */.G)(texts, left - (0,fill/* byteLength */.d)(shown.text));
    const missingRows = rows.length - table.taken;
    const leftOut = {
        sections: sections.slice(shown.taken),
        parts: [
            ...(posture === '' ? ['the posture of each endpoint'] : []),
            ...parts.slice(more.taken).map(({ name }) => name),
        ],
    };
    return (heading +
        counts +
        (rows.length === 0 ? '' : TABLE_HEAD + table.text + '\n') +
        (missingRows === 0 ? '' : `and ${(0,describe/* counted */.hS)(missingRows, 'more endpoint')}\n\n`) +
        (posture ?? '') +
        shown.text +
        leftOutNote(report, leftOut, whole) +
        more.text);
}
function countsLine(report) {
    const { errors, warnings, notices, inconclusive, waived, inBaseline, minDaysLeft, nextExpiry, ...looked } = report.summary;
    const span = (0,describe/* describeSpan */.uM)(report.startedAt, report.finishedAt);
    const expiry = minDaysLeft === null
        ? 'no leaf certificate was seen'
        : `the next leaf ${minDaysLeft < 0 ? 'expired' : 'expires'} ${(0,describe/* describeDays */.tz)(minDaysLeft)}` +
            (nextExpiry === null ? '' : ` (${(0,markdown/* markdownText */.p7)(nextExpiry.slice(0, 10))})`);
    return (`**${(0,describe/* counted */.hS)(errors, 'error')}, ${(0,describe/* counted */.hS)(warnings, 'warning')}, ${(0,describe/* counted */.hS)(notices, 'notice')}, ` +
        `${String(inconclusive)} could not be seen, ${String(waived)} waived${inBaseline === 0 ? '' : `, ${String(inBaseline)} in the baseline`}.** ` +
        `Looked at ${(0,describe/* counted */.hS)(looked.endpoints, 'endpoint')} at ${(0,describe/* counted */.hS)(looked.targets, 'address', 'addresses')} ` +
        `over ${(0,describe/* counted */.hS)(looked.connections, 'connection')}${span === undefined ? '' : ` in ${span}`}; ${expiry}.\n\n` +
        (report.phase === null ? '' : `Phase: ${(0,markdown/* markdownText */.p7)((0,describe/* describePhase */.$8)(report.phase))}\n\n`));
}
function findingSections({ findings, endpoints }) {
    const snippets = snippetsFor(endpoints);
    return view_kind/* KINDS */.GW.flatMap((kind) => (0,alike/* groupAlike */.M)(findings.filter((finding) => (0,view_kind/* kindOf */.I)(finding) === kind)).map((alike, index) => ({
        text: (index === 0 ? `## ${finding/* KIND_TITLE */.Y[kind]}\n\n` : '') + (0,finding/* findingSection */.B)(alike, snippets(alike.finding)),
        count: alike.count,
    })));
}
function snippetsFor(endpoints) {
    const endpointAt = new Map(endpoints.map((endpoint) => [JSON.stringify([endpoint.url, endpoint.environment]), endpoint]));
    const shown = new Set();
    return (finding) => {
        if (finding.waived !== null || finding.verdict !== 'fail')
            return undefined;
        const snippet = findSnippet(finding, endpointAt.get(JSON.stringify([finding.endpoint, finding.environment])));
        const key = `${finding.rule} ${snippet?.server ?? ''}`;
        if (shown.has(key))
            return undefined;
        shown.add(key);
        return snippet;
    };
}
function leftOutNote({ findings }, { sections, parts }, whole) {
    const count = sections.reduce((sum, section) => sum + section.count, 0);
    if (count + parts.length === 0)
        return '';
    const all = (0,view_kind/* tally */.N4)(findings);
    const what = [...(count === 0 ? [] : [`${(0,describe/* counted */.hS)(count, 'finding')} of ${String(findings.length)}`]), ...parts];
    return (`**Left out here to stay within GitHub's limit: ${what.join(', ')}.** ` +
        `In all there are ${(0,describe/* counted */.hS)(all.error, 'error')}, ${String(all.unseen)} that could not be seen, ` +
        `${(0,describe/* counted */.hS)(all.warning, 'warning')}, ${(0,describe/* counted */.hS)(all.notice, 'notice')}, ${String(all.waived)} waived and ${String(all.known)} in the baseline. ` +
        `${whole}\n\n`);
}


/***/ }),

/***/ 3675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ findingSection),
/* harmony export */   Y: () => (/* binding */ KIND_TITLE)
/* harmony export */ });
/* harmony import */ var _core_mend_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7011);
/* harmony import */ var _spec_sources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4441);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8051);
/* harmony import */ var _view_describe_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4597);
/* harmony import */ var _view_first_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1335);
/* harmony import */ var _folded_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2382);






const MAX_BREAKS = 10;
const MAX_ADDRESSES = 20;
const MAX_EVIDENCE = 10;
const KIND_TITLE = {
    error: 'Errors',
    unseen: 'Could not see',
    warning: 'Warnings',
    notice: 'Notices',
    waived: 'Waived',
    known: 'In the baseline',
};
function findingSection(alike, snippet) {
    const { finding } = alike;
    const { waived, origin } = finding;
    const where = finding.endpoint === '' ? '' : ` at ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)(finding.endpoint, 200)}`;
    const environment = finding.environment === null ? '' : ` in ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(finding.environment, 60)}`;
    const items = [
        ...addressItems(alike),
        ...(waived === null
            ? [
                ...evidenceItems(alike),
                ...breaksItems((0,_view_first_line_js__WEBPACK_IMPORTED_MODULE_4__/* .breaksOf */ .cV)(finding)),
                ...(finding.fix === '' ? [] : [`- **Fix:** ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(finding.fix)}`]),
                `- **See:** ${[...finding.cites, _spec_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .ABOUT_RULES */ .SR].map(({ text, url }) => (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownLink */ .iQ)(text, url)).join(', ')}`,
            ]
            : [
                `- **Waived:** until ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(waived.expires)} by ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(waived.owner)}, because ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(waived.reason)}` +
                    (waived.ticket === null ? '' : ` (${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(waived.ticket)})`),
            ]),
        ...(origin === null ? [] : [`- **Declared at:** ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)(`${origin.file}:${String(origin.line)}`)}`]),
    ];
    return (`### ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)(finding.rule, 100)}${where}${environment}\n\n` +
        `${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)((0,_view_first_line_js__WEBPACK_IMPORTED_MODULE_4__/* .firstLine */ .TM)(finding))}\n\n` +
        items.map((item) => `${item}\n`).join('') +
        (items.length === 0 ? '' : '\n') +
        (snippet === undefined ? '' : snippetFold(finding.rule, snippet)));
}
const WHY = {
    seen: 'The endpoint names this server in its header Server. ',
    guessed: 'Which server it is was not seen. ',
    'no-matter': '',
};
function snippetFold(rule, { title, server, known, change: { before, after, note } }) {
    const lines = [...before.split('\n').map((line) => `- ${line}`), ...after.split('\n').map((line) => `+ ${line}`)];
    return (0,_folded_js__WEBPACK_IMPORTED_MODULE_5__/* .folded */ .T)(`${title}: ${_core_mend_js__WEBPACK_IMPORTED_MODULE_0__/* .SERVERS */ .V[server]}`, `\`\`\`diff\n${lines.join('\n')}\n\`\`\`\n\n` +
        (note === undefined ? '' : `${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(note)}\n\n`) +
        `${WHY[known]}\`tls-gate explain ${rule}\` has others.\n`);
}
function addressItems({ addresses, count }) {
    if (addresses.length === 0)
        return [];
    const list = (0,_view_describe_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(addresses, MAX_ADDRESSES, (address) => (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)(address, 60));
    return [`- **${count === 1 ? 'Address' : 'Addresses'}:** ${list}`];
}
function evidenceItems({ finding: { evidence } }) {
    const { observed, required, ...others } = evidence;
    const item = (name, value) => value === undefined ? [] : [`- **${name}:** ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)((0,_view_describe_js__WEBPACK_IMPORTED_MODULE_3__/* .describeJson */ .kw)(value))}`];
    return [
        ...item('Observed', observed),
        ...item('Required', required),
        ...Object.entries(others)
            .slice(0, MAX_EVIDENCE)
            .map(([name, value]) => `- ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(name, 60)}: ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)((0,_view_describe_js__WEBPACK_IMPORTED_MODULE_3__/* .describeJson */ .kw)(value))}`),
    ];
}
function breaksItems(breaks) {
    if (breaks.length === 0)
        return [];
    const shown = breaks.slice(0, MAX_BREAKS).map((text) => {
        const at = text.indexOf(': ');
        return at <= 0
            ? `  - ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(text)}`
            : `  - **${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(text.slice(0, at))}:** ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)(text.slice(at + 2))}`;
    });
    const more = breaks.length - shown.length;
    return ['- **Who breaks:**', ...shown, ...(more > 0 ? [`  - and ${String(more)} more`] : [])];
}


/***/ }),

/***/ 2382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ folded)
/* harmony export */ });
function folded(title, body) {
    return `<details>\n<summary>${title}</summary>\n\n${body}\n</details>\n\n`;
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


/***/ })

};
