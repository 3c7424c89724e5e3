export const id = 1603;
export const ids = [1603];
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

/***/ 4283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ organizationsOf),
/* harmony export */   T: () => (/* binding */ attributesOf)
/* harmony export */ });
const ATTRIBUTE = /([^=]+)=((?:\\.|[^\\,+])*)(?:[,+]|$)/sy;
function attributesOf(name) {
    const attributes = [];
    ATTRIBUTE.lastIndex = 0;
    for (let found = ATTRIBUTE.exec(name); found !== null; found = ATTRIBUTE.exec(name)) {
        const [, type = '', value = ''] = found;
        attributes.push({ type, value: value.replaceAll(/\\(.)/gs, '$1') });
    }
    return attributes;
}
function organizationsOf(name) {
    return attributesOf(name).flatMap(({ type, value }) => (type === 'O' ? value : []));
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
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8354);

const MAX_LENGTH = 1000;
const MAX_URL = 500;
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
    if (url.length > MAX_URL || !/^https:\/\/[A-Za-z0-9.-]+(?:\/[A-Za-z0-9._~/?#=&%+,;:-]*)?$/.test(url))
        return markdownText(`${text} ${url}`);
    return `[${markdownText(text)}](${url.replaceAll('&', '&amp;')})`;
}
function piecesOf(text) {
    const paired = text.split('`').length % 2 === 1 ? text : text.replaceAll('`', '\\x60');
    const pieces = [];
    let mergeable = false;
    for (const { 0: token, 1: span, index } of paired.matchAll(/`([^`]*)`|[^` ]+/g)) {
        const spaced = paired[index - 1] === ' ';
        const last = pieces.at(-1);
        const isWord = span === undefined;
        const isCode = !isWord || !isPlain(token, last === undefined);
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

/***/ 1603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
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
;// CONCATENATED MODULE: ./lib/reporters/markdown/details.js


function detailsSections({ policy, trustStores }) {
    const rules = Object.entries(policy.rules);
    return [
        folded(`Policy: ${(0,describe/* counted */.hS)(rules.length, 'rule')}`, `Presets: ${policy.presets.length === 0 ? 'none' : policy.presets.map((preset) => (0,markdown/* markdownCode */.D9)(preset, 100)).join(', ')}\n\n` +
            '| Rule | Severity | When it could not be judged | Parameters |\n| --- | --- | --- | --- |\n' +
            rules.map(([id, rule]) => ruleRow(id, rule)).join('') +
            policy.overrides.map(overrideList).join('')),
        folded(`Trust stores: ${String(trustStores.length)}`, trustStores
            .map(({ name, source, anchors }) => `- ${(0,markdown/* markdownCode */.D9)(name)}: ${(0,markdown/* markdownText */.p7)(source)}, ${(0,describe/* counted */.hS)(anchors, 'anchor')}\n`)
            .join('') || 'None.\n'),
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
function folded(title, body) {
    return `<details>\n<summary>${title}</summary>\n\n${body}\n</details>\n\n`;
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

// EXTERNAL MODULE: ./lib/reporters/view/kind.js
var view_kind = __webpack_require__(8478);
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
var seen = __webpack_require__(2475);
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
        const sight = (0,seen/* endpointSeen */.DU)(endpoint, finishedAt);
        const cells = [
            endpoint.environment === null ? '' : (0,markdown/* markdownText */.p7)(endpoint.environment, 60),
            (0,markdown/* markdownCode */.D9)(endpoint.url, 200) + (endpoint.isJudged ? '' : ' for the comparison alone'),
            versionsCell(sight, endpoint.targets.length),
            sight.leaf === undefined ? 'not seen' : `${sight.leaf.date} (${(0,describe/* describeDays */.tz)(sight.leaf.days)})`,
            String(counts.error),
            String(counts.warning),
            String(counts.unseen),
        ];
        return `| ${cells.map(markdown/* inCell */.CH).join(' | ')} |\n`;
    });
}
function versionsCell({ versions, unseenTargets }, targets) {
    const shown = versions.map((version) => (0,markdown/* markdownText */.p7)(version, 20)).join(', ');
    if (unseenTargets === 0)
        return shown === '' ? 'none accepted' : shown;
    const unseen = `could not see all at ${String(unseenTargets)} of ${(0,describe/* counted */.hS)(targets, 'address', 'addresses')}`;
    return shown === '' ? (unseenTargets === targets ? 'could not see' : unseen) : `${shown} (${unseen})`;
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

// EXTERNAL MODULE: ./lib/reporters/view/alike.js
var alike = __webpack_require__(7722);
// EXTERNAL MODULE: ./lib/reporters/view/placed.js
var placed = __webpack_require__(2249);
;// CONCATENATED MODULE: ./lib/reporters/markdown.js














const MAX_BYTES = 1_000_000;
const TABLE_SHARE = 0.3;
const NOTES = 400;
const markdown_markdown = {
    format: 'markdown',
    title: 'GitHub-flavoured Markdown, also the job summary',
    render: (report) => renderMarkdown(report),
};
/* harmony default export */ const reporters_markdown = (markdown_markdown);
function renderMarkdown(report, { maxBytes = MAX_BYTES, since } = {}) {
    const heading = `# tls-gate: ${report.outcome.toUpperCase()}\n\n`;
    const head = heading + countsLine(report) + (since === undefined ? '' : sinceLastRunSection(since));
    const room = maxBytes - (0,fill/* byteLength */.d)(head) - (0,fill/* byteLength */.d)(TABLE_HEAD) - NOTES;
    if (room < 0)
        return (0,fill/* byteLength */.d)(heading) <= maxBytes ? heading : '';
    const rows = tableRows((0,placed/* placeFindings */.k)(report).endpoints, report);
    const table = (0,fill/* fill */.G)(rows, room * TABLE_SHARE);
    const missingRows = rows.length - table.taken;
    const tableNote = missingRows === 0 ? '' : `\nand ${(0,describe/* counted */.hS)(missingRows, 'more endpoint')}\n`;
    const sections = findingSections(report);
    const shown = (0,fill/* fill */.G)(sections.map(({ text }) => text), room - (0,fill/* byteLength */.d)(table.text));
    const more = (0,fill/* fill */.G)([
        ...awaitedSections(report),
        ...comparisonSections(report),
        ...policyChangeSections(report),
        ...timelineSections(report),
        ...detailsSections(report),
    ], room - (0,fill/* byteLength */.d)(table.text) - (0,fill/* byteLength */.d)(shown.text));
    return (head +
        (rows.length === 0 ? '' : TABLE_HEAD + table.text + tableNote + '\n') +
        shown.text +
        leftOutNote(report, sections.slice(shown.taken)) +
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
function findingSections({ findings }) {
    return view_kind/* KINDS */.GW.flatMap((kind) => (0,alike/* groupAlike */.M)(findings.filter((finding) => (0,view_kind/* kindOf */.I)(finding) === kind)).map((alike, index) => ({
        text: (index === 0 ? `## ${finding/* KIND_TITLE */.Y[kind]}\n\n` : '') + (0,finding/* findingSection */.B)(alike),
        count: alike.count,
    })));
}
function leftOutNote({ findings }, leftOut) {
    const count = leftOut.reduce((sum, section) => sum + section.count, 0);
    if (count === 0)
        return '';
    const all = (0,view_kind/* tally */.N4)(findings);
    return (`**${(0,describe/* counted */.hS)(count, 'finding')} of ${String(findings.length)} left out here to stay within GitHub's limit.** ` +
        `In all there are ${(0,describe/* counted */.hS)(all.error, 'error')}, ${String(all.unseen)} that could not be seen, ` +
        `${(0,describe/* counted */.hS)(all.warning, 'warning')}, ${(0,describe/* counted */.hS)(all.notice, 'notice')}, ${String(all.waived)} waived and ${String(all.known)} in the baseline; ` +
        'the JSON report has them all.\n\n');
}


/***/ }),

/***/ 3675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ findingSection),
/* harmony export */   Y: () => (/* binding */ KIND_TITLE)
/* harmony export */ });
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8051);
/* harmony import */ var _view_describe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4597);
/* harmony import */ var _view_kind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8478);



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
function findingSection(alike) {
    const { finding } = alike;
    const { waived, origin } = finding;
    const isUnseen = (0,_view_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(finding) === 'unseen';
    const where = finding.endpoint === '' ? '' : ` at ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(finding.endpoint, 200)}`;
    const environment = finding.environment === null ? '' : ` in ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(finding.environment, 60)}`;
    const items = [
        ...addressItems(alike),
        ...(waived === null
            ? [
                ...evidenceItems(alike),
                ...breaksItems(finding.breaks),
                ...(finding.fix === '' ? [] : [`- **Fix:** ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(finding.fix)}`]),
                ...(finding.cites.length === 0
                    ? []
                    : [`- **See:** ${finding.cites.map(({ text, url }) => (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownLink */ .iQ)(text, url)).join(', ')}`]),
            ]
            : [
                `- **Waived:** until ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(waived.expires)} by ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(waived.owner)}, because ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(waived.reason)}` +
                    (waived.ticket === null ? '' : ` (${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(waived.ticket)})`),
            ]),
        ...(origin === null ? [] : [`- **Declared at:** ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(`${origin.file}:${String(origin.line)}`)}`]),
    ];
    return (`### ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(finding.rule, 100)}${where}${environment}\n\n` +
        `${isUnseen ? 'Could not see: ' : ''}${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(finding.message)}\n\n` +
        items.map((item) => `${item}\n`).join('') +
        (items.length === 0 ? '' : '\n'));
}
function addressItems({ addresses, count }) {
    if (addresses.length === 0)
        return [];
    const list = (0,_view_describe_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(addresses, MAX_ADDRESSES, (address) => (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(address, 60));
    return [`- **${count === 1 ? 'Address' : 'Addresses'}:** ${list}`];
}
function evidenceItems({ finding: { evidence } }) {
    const { observed, required, ...others } = evidence;
    const item = (name, value) => value === undefined ? [] : [`- **${name}:** ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)((0,_view_describe_js__WEBPACK_IMPORTED_MODULE_1__/* .describeJson */ .kw)(value))}`];
    return [
        ...item('Observed', observed),
        ...item('Required', required),
        ...Object.entries(others)
            .slice(0, MAX_EVIDENCE)
            .map(([name, value]) => `- ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(name, 60)}: ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)((0,_view_describe_js__WEBPACK_IMPORTED_MODULE_1__/* .describeJson */ .kw)(value))}`),
    ];
}
function breaksItems(breaks) {
    if (breaks.length === 0)
        return [];
    const shown = breaks.slice(0, MAX_BREAKS).map((text) => {
        const at = text.indexOf(': ');
        return at <= 0
            ? `  - ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(text)}`
            : `  - **${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(text.slice(0, at))}:** ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(text.slice(at + 2))}`;
    });
    const more = breaks.length - shown.length;
    return ['- **Who breaks:**', ...shown, ...(more > 0 ? [`  - and ${String(more)} more`] : [])];
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
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   kw: () => (/* binding */ describeJson),
/* harmony export */   tz: () => (/* binding */ describeDays),
/* harmony export */   uM: () => (/* binding */ describeSpan)
/* harmony export */ });
/* harmony import */ var _escape_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8354);

const MAX_STRING = 300;
const MAX_ITEMS = 20;
const MAX_DEPTH = 3;
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

/***/ 7649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ fill),
/* harmony export */   d: () => (/* binding */ byteLength)
/* harmony export */ });
const encoder = new TextEncoder();
function byteLength(text) {
    return encoder.encode(text).length;
}
function fill(blocks, budget) {
    let used = 0;
    let taken = 0;
    for (const block of blocks) {
        used += byteLength(block);
        if (used > budget)
            break;
        taken += 1;
    }
    return { text: blocks.slice(0, taken).join(''), taken };
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
/* harmony export */   ad: () => (/* binding */ ranked)
/* harmony export */ });
const KINDS = ['error', 'unseen', 'warning', 'notice', 'waived', 'known'];
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
/* harmony export */   k: () => (/* binding */ placeFindings)
/* harmony export */ });
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1159);
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8478);


function placeFindings({ endpoints, comparisons, findings }) {
    const endpointAt = new Map(endpoints.toReversed().map((endpoint) => [keyOf(endpoint), endpoint]));
    const comparisonsAt = (0,_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(comparisons.flatMap((comparison) => [
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
    const byPlace = (0,_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(findings, placeOf);
    const findingsAt = (place) => (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .ranked */ .ad)(byPlace.get(place) ?? []);
    return {
        endpoints: [...(0,_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(endpoints, ({ environment }) => environment).values()]
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


/***/ }),

/***/ 3459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ TIMELINE_LIMITS),
/* harmony export */   h: () => (/* binding */ timelineOf)
/* harmony export */ });
/* harmony import */ var _core_distinguished_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4283);
/* harmony import */ var _core_window_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7075);
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1159);



const TIMELINE_LIMITS = { withinDays: 400, maxExpiries: 30 };
function timelineOf(report, limits = TIMELINE_LIMITS) {
    const now = Date.parse(report.finishedAt);
    const served = report.endpoints
        .flatMap(servedBy)
        .filter(({ end }) => end - now <= limits.withinDays * _core_window_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY_MS */ .sO)
        .sort((a, b) => a.end - b.end);
    const expiries = [...(0,_group_by_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(served, ({ kind, sha256 }) => `${kind} ${sha256}`).values()];
    return {
        from: dayOf(now),
        expiries: expiries.slice(0, limits.maxExpiries).map((alike) => {
            const [{ kind, subject, end }] = alike;
            const [first, ...others] = alike;
            return {
                kind,
                name: nameOf(subject),
                places: withoutRepetition([placeOf(first), ...others.map(placeOf)]),
                date: dayOf(end),
                days: Math.floor((end - now) / _core_window_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY_MS */ .sO),
            };
        }),
        more: Math.max(0, expiries.length - limits.maxExpiries),
    };
}
function servedBy(endpoint) {
    return endpoint.targets.flatMap(({ leaf, intermediates }) => [
        ...(leaf === null ? [] : [{ kind: 'leaf', certificate: leaf }]),
        ...intermediates.map((certificate) => ({ kind: 'intermediate', certificate })),
    ].flatMap(({ kind, certificate: { subject, sha256, notAfter } }) => {
        const end = Date.parse(notAfter);
        return Number.isNaN(end) ? [] : [{ kind, subject, sha256, end, endpoint }];
    }));
}
function nameOf(subject) {
    return (0,_core_distinguished_name_js__WEBPACK_IMPORTED_MODULE_2__/* .attributesOf */ .T)(subject).find(({ type }) => type === 'CN')?.value ?? subject;
}
function placeOf({ endpoint: { url, environment } }) {
    const host = URL.canParse(url) ? new URL(url).host : '';
    return { host: host === '' ? url : host, environment };
}
function withoutRepetition(places) {
    const [first, ...others] = (0,_group_by_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(places, ({ host, environment }) => JSON.stringify([environment, host])).values();
    return [first?.[0] ?? places[0], ...others.map(([place]) => place)];
}
function dayOf(time) {
    return Number.isNaN(time) ? '' : new Date(time).toISOString().slice(0, 10);
}


/***/ })

};
