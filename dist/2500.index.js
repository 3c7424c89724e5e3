export const id = 2500;
export const ids = [2500];
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

/***/ 2500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ reporters_html)
});

// EXTERNAL MODULE: ./lib/reporters/escape/plain-link.js
var plain_link = __webpack_require__(1969);
// EXTERNAL MODULE: ./lib/reporters/escape/references.js
var references = __webpack_require__(1403);
// EXTERNAL MODULE: ./lib/reporters/escape/visible.js
var visible = __webpack_require__(8354);
;// CONCATENATED MODULE: ./lib/reporters/escape/html.js



const MAX_LENGTH = 1000;
function htmlText(text, max = MAX_LENGTH) {
    return (0,references/* asReferences */.$)((0,visible/* visible */.R)((0,visible/* cut */.J)(text, max)));
}
function htmlLink(text, url) {
    if (!(0,plain_link/* isPlainLink */.P)(url))
        return htmlText(`${text} ${url}`);
    return `<a href="${htmlText(url)}" rel="noreferrer">${htmlText(text)}</a>`;
}
function htmlProse(text, max = MAX_LENGTH) {
    const pieces = htmlText(text, max).split('`');
    if (pieces.length % 2 === 0)
        return pieces.join('`');
    return pieces.map((piece, index) => (index % 2 === 1 ? `<code>${piece}</code>` : piece)).join('');
}

;// CONCATENATED MODULE: ./lib/reporters/html/section.js
function scrollable(label, content) {
    return `<div class="scroll" role="region" aria-label="${label}" tabindex="0">\n${content}</div>\n`;
}
function table(head, rows) {
    const heads = head.map((cell) => `<th scope="col">${cell}</th>`);
    const lines = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>\n`);
    return `<table>\n<thead><tr>${heads.join('')}</tr></thead>\n<tbody>\n${lines.join('')}</tbody>\n</table>\n`;
}

;// CONCATENATED MODULE: ./lib/reporters/html/comparisons.js


function comparisonSections({ comparisons }) {
    const rows = comparisons.map(({ from, to, verdicts }) => {
        const rulesOf = (word) => verdicts
            .filter(({ verdict }) => verdict === word)
            .map(({ rule }) => `<code>${htmlText(rule, 100)}</code>`)
            .join(' ');
        return [place(from), place(to), rulesOf('fail') || 'none', rulesOf('inconclusive') || 'none'];
    });
    const body = rows.length === 0
        ? ''
        : scrollable('Comparisons', table(['This', 'compared with this', 'Differs', 'Could not see'], rows));
    return [{ id: 'comparisons', title: 'Comparisons', body }];
}
function place({ url, environment, address }) {
    const words = [...(environment === null ? [] : [environment]), url, ...(address === null ? [] : [`at ${address}`])];
    return htmlText(words.join(' '), 300);
}

// EXTERNAL MODULE: ./lib/reporters/view/describe.js
var describe = __webpack_require__(4597);
// EXTERNAL MODULE: ./lib/reporters/view/kind.js
var view_kind = __webpack_require__(8478);
// EXTERNAL MODULE: ./lib/reporters/view/placed.js
var placed = __webpack_require__(2249);
// EXTERNAL MODULE: ./lib/reporters/view/seen.js
var seen = __webpack_require__(2475);
;// CONCATENATED MODULE: ./lib/reporters/html/endpoints.js






const COLUMNS = [
    { title: 'Environment', isNumber: false },
    { title: 'Endpoint', isNumber: false },
    { title: 'Versions', isNumber: false },
    { title: 'Key', isNumber: false },
    { title: 'Leaf expires', isNumber: true },
    { title: 'Errors', isNumber: true },
    { title: 'Warnings', isNumber: true },
    { title: 'Could not see', isNumber: true },
];
function endpointsSection(report) {
    const head = COLUMNS.map(({ title, isNumber }) => `<th scope="col"${isNumber ? ' class="number" data-number' : ''}>${title}</th>`);
    const rows = (0,placed/* findingsByEndpoint */.t)(report).map((placed) => `<tr>${cellsOf(placed, report).map(renderCell).join('')}</tr>\n`);
    const body = rows.length === 0
        ? ''
        : scrollable('Endpoints', `<table data-sortable>\n<thead><tr>${head.join('')}</tr></thead>\n<tbody>\n${rows.join('')}</tbody>\n</table>\n`);
    return { id: 'endpoints', title: 'Endpoints', body };
}
function cellsOf({ endpoint, findings }, { finishedAt }) {
    const sight = (0,seen/* endpointSeen */.DU)(endpoint, finishedAt);
    const { leaf } = sight;
    const counts = (0,view_kind/* tally */.N4)(findings);
    return [
        { shown: htmlText(endpoint.environment ?? '', 60) },
        { shown: `<code>${htmlText(endpoint.url, 200)}</code>`, isName: true },
        { shown: htmlText((0,describe/* describeVersions */.Tt)(sight, endpoint.targets.length), 300) },
        { shown: htmlText(leaf?.key ?? '', 60), isName: true },
        leaf === undefined
            ? { shown: 'not seen', by: Number.MAX_SAFE_INTEGER }
            : { shown: `<time>${leaf.date}</time>, ${(0,describe/* describeDays */.tz)(leaf.days)}`, by: leaf.days },
        ...[counts.error, counts.warning, counts.unseen].map((count) => ({ shown: String(count), by: count })),
    ];
}
function renderCell({ shown, by, isName = false }) {
    return by === undefined
        ? `<td${isName ? ' class="name"' : ''}>${shown}</td>`
        : `<td class="number" data-by="${String(by)}">${shown}</td>`;
}

// EXTERNAL MODULE: ./lib/spec/sources.js
var sources = __webpack_require__(4441);
// EXTERNAL MODULE: ./lib/reporters/view/alike.js
var alike = __webpack_require__(7722);
// EXTERNAL MODULE: ./lib/reporters/view/first-line.js
var first_line = __webpack_require__(1335);
;// CONCATENATED MODULE: ./lib/reporters/html/kinds.js


function countOf(kind, count) {
    const isNoun = kind === 'error' || kind === 'warning' || kind === 'notice';
    return isNoun ? (0,describe/* counted */.hS)(count, view_kind/* KIND_WORD */.w1[kind]) : `${String(count)} ${view_kind/* KIND_WORD */.w1[kind]}`;
}
function badge(kind) {
    return `<span class="kind ${kind}"><span aria-hidden="true">${view_kind/* KIND_SIGN */.RU[kind]}</span> ${view_kind/* KIND_WORD */.w1[kind]}</span>`;
}

;// CONCATENATED MODULE: ./lib/reporters/html/findings.js







const MAX_ADDRESSES = 20;
const MAX_BREAKS = 10;
const MAX_EVIDENCE = 10;
function findingItems({ findings }) {
    return (0,alike/* groupAlike */.M)((0,view_kind/* ranked */.ad)(findings)).map(findingItem);
}
function findingsSection(report, items, left) {
    const counts = (0,view_kind/* tally */.N4)(report.findings);
    const boxes = view_kind/* KINDS */.GW.filter((kind) => counts[kind] > 0).map((kind) => `<label class="kind ${kind}"><input type="checkbox" data-kind="${kind}" checked> ${countOf(kind, counts[kind])}</label>`);
    const more = left === 0
        ? ''
        : `<p>${(0,describe/* counted */.hS)(left, 'more fault')}, the least grave, are left out here: the JSON report has all.</p>\n`;
    const body = items === ''
        ? '<p>There are none.</p>\n'
        : `<div class="tools" data-tools hidden>\n<label>Search <input type="search" data-search placeholder="rule, host, text" autocomplete="off"></label>\n<fieldset><legend>Show</legend>${boxes.join('')}</fieldset>\n<p role="status" data-shown></p>\n</div>\n<ul class="findings" data-findings>\n${items}</ul>\n${more}`;
    return { id: 'findings', title: 'Findings', body };
}
function findingItem(alike) {
    const { finding, addresses } = alike;
    const { rule, endpoint, environment, evidence, fix, cites, waived, origin } = finding;
    const kind = (0,view_kind/* kindOf */.I)(finding);
    const { observed, required, ...others } = evidence;
    const places = [...(environment === null ? [] : [environment]), ...(endpoint === '' ? [] : [endpoint])];
    const rows = [
        ...(addresses.length === 0
            ? []
            : [
                row('At', (0,describe/* listed */.KE)(addresses, MAX_ADDRESSES, (one) => `<code>${htmlText(one, 60)}</code>`)),
            ]),
        ...value('Observed', observed),
        ...value('Required', required),
        ...Object.entries(others)
            .slice(0, MAX_EVIDENCE)
            .flatMap(([name, other]) => value(htmlText(spaced(name), 60), other)),
        ...breaksRows((0,first_line/* breaksOf */.cV)(finding)),
        ...(fix === '' ? [] : [row('Mend', htmlProse(fix))]),
        row('See', [...cites, sources/* ABOUT_RULES */.SR].map(({ text, url }) => htmlLink(text, url)).join(', ')),
        ...(waived === null ? [] : [row('Waived', waiverText(waived))]),
        ...(origin === null
            ? []
            : [row('Declared at', `<code>${htmlText(`${origin.file}:${String(origin.line)}`)}</code>`)]),
    ];
    return `<li data-kind="${kind}"><details${kind === 'error' ? ' open' : ''}><summary>${badge(kind)} <code>${htmlText(rule, 100)}</code> <span class="place">${htmlText(places.join(' '), 300)}</span><br>${htmlProse((0,first_line/* whatIsWrong */.yY)(finding))}</summary>\n<dl>${rows.join('')}</dl></details></li>\n`;
}
function waiverText({ reason, owner, ticket, expires }) {
    return htmlText(`until ${expires} by ${owner}, because ${reason}${ticket === null ? '' : ` (${ticket})`}`);
}
function breaksRows(breaks) {
    if (breaks.length === 0)
        return [];
    const items = breaks.slice(0, MAX_BREAKS).map((text) => {
        const at = text.indexOf(': ');
        return at <= 0
            ? `<li>${htmlText(text)}</li>`
            : `<li>${htmlText(text.slice(0, at))}: <code>${htmlText(text.slice(at + 2))}</code></li>`;
    });
    const more = breaks.length - items.length;
    return [row('Breaks', `<ul>${items.join('')}${more > 0 ? `<li>and ${String(more)} more</li>` : ''}</ul>`)];
}
function value(name, json) {
    return json === undefined ? [] : [row(name, `<code>${htmlText((0,describe/* describeJson */.kw)(json))}</code>`)];
}
function spaced(key) {
    const words = key.replaceAll(/([a-z\d])([A-Z])(?=[a-z])/g, (_, end, begin) => `${end} ${begin.toLowerCase()}`);
    return words.replace(/^[a-z](?=[a-z ]*$)/, (first) => first.toUpperCase());
}
function row(name, content) {
    return `<dt>${name}</dt><dd>${content}</dd>`;
}

;// CONCATENATED MODULE: ./lib/reporters/html/header.js




const OUTCOME_WORD = {
    pass: 'Pass',
    fail: 'Fail: the policy is violated',
    inconclusive: 'Inconclusive: not everything could be judged',
};
function headerSection(report, sections) {
    const { outcome, summary, startedAt, finishedAt, findings } = report;
    const span = (0,describe/* describeSpan */.uM)(startedAt, finishedAt);
    const counts = (0,view_kind/* tally */.N4)(findings);
    const chips = view_kind/* KINDS */.GW.filter((kind) => counts[kind] > 0 || kind === 'error').map((kind) => `<li class="kind ${kind}"><span aria-hidden="true">${view_kind/* KIND_SIGN */.RU[kind]}</span> ${countOf(kind, counts[kind])}</li>`);
    const looked = `Looked at ${(0,describe/* counted */.hS)(summary.endpoints, 'endpoint')} at ${(0,describe/* counted */.hS)(summary.targets, 'address', 'addresses')} ` +
        `over ${(0,describe/* counted */.hS)(summary.connections, 'connection')}${span === undefined ? '' : ` in ${span}`}, ${htmlText(finishedAt.slice(0, 16).replace('T', ' '))} UTC. ${expiry(report)}`;
    return `<header>
<p class="outcome ${outcome}">tls-gate</p>
<h1>${OUTCOME_WORD[outcome]}</h1>
<ul class="chips">${chips.join('')}</ul>
<p>${looked}</p>
<nav aria-label="Sections"><ul>${sections.map(({ id, title }) => `<li><a href="#${id}">${title}</a></li>`).join('')}</ul></nav>
</header>`;
}
function expiry({ summary: { minDaysLeft, nextExpiry } }) {
    if (minDaysLeft === null)
        return 'No leaf certificate was seen.';
    const when = nextExpiry === null ? '' : ` (${htmlText(nextExpiry.slice(0, 10))})`;
    return `The next leaf ${minDaysLeft < 0 ? 'expired' : 'expires'} ${(0,describe/* describeDays */.tz)(minDaysLeft)}${when}.`;
}

// EXTERNAL MODULE: ./lib/reporters/view/group-by.js
var group_by = __webpack_require__(1159);
// EXTERNAL MODULE: ./lib/reporters/view/matrix.js
var view_matrix = __webpack_require__(2781);
;// CONCATENATED MODULE: ./lib/reporters/html/label.js

const label_MAX_LENGTH = 48;
const CHARACTER = 7.4;
const GAP = 8;
function labelOf(text, kept) {
    const shown = (0,visible/* visible */.R)(text);
    if (shown.length <= label_MAX_LENGTH)
        return shown;
    return kept === 'end' ? `…${shown.slice(1 - label_MAX_LENGTH)}` : `${shown.slice(0, label_MAX_LENGTH - 1)}…`;
}
function edgesOf(labels) {
    const ofLabels = Math.ceil(Math.max(...labels.map(({ length }) => length)) * CHARACTER);
    return { ofLabels, ofDrawing: ofLabels + GAP };
}

;// CONCATENATED MODULE: ./lib/reporters/html/matrix.js






const CELL = 22;
const SIDE = String(CELL - 2);
const HEAD = 84;
function matrixSection(report) {
    const matrix = (0,view_matrix/* matrixOf */.l)(report);
    const legend = (0,view_matrix/* kindsIn */.R)(matrix).map((kind) => `<li class="kind ${kind}">${view_kind/* KIND_SIGN */.RU[kind]} ${view_kind/* KIND_WORD */.w1[kind]}</li>`);
    const body = matrix.areas.length === 0
        ? ''
        : `<p>The gravest finding of each endpoint in each area of rules. A field without a sign: judged, and nothing found. No field: not judged.</p>\n<ul class="chips">${legend.join('')}</ul>\n${scrollable('Posture of each endpoint', drawing(matrix))}`;
    return { id: 'posture', title: 'Posture', body };
}
function drawing({ areas, rows }) {
    const labels = rows.map(({ endpoint }) => nameOf(endpoint));
    const edges = edgesOf(labels);
    const width = edges.ofDrawing + areas.length * CELL + HEAD;
    const height = HEAD + rows.length * CELL;
    const heads = areas.map((area, index) => {
        const x = edges.ofDrawing + (index + 0.5) * CELL;
        return `<text transform="translate(${String(x)} ${String(HEAD - 8)}) rotate(-45)">${htmlText(area, 24)}</text>`;
    });
    const lines = rows.map(({ postures }, index) => drawRow(labels[index] ?? '', postures, edges, HEAD + index * CELL));
    return `<svg class="matrix" role="img" aria-label="The gravest finding of each endpoint in each area; the table of endpoints has the counts" viewBox="0 0 ${String(width)} ${String(height)}" width="${String(width)}" height="${String(height)}">\n${heads.join('')}\n${lines.join('')}</svg>\n`;
}
function nameOf({ environment, url }) {
    return labelOf([environment ?? '', url.replace(/^https:\/\/|\/$/g, '')].filter((part) => part !== '').join(' '), 'end');
}
function drawRow(label, postures, { ofLabels, ofDrawing }, y) {
    const fields = postures.flatMap((posture, index) => posture === null ? [] : [{ x: ofDrawing + index * CELL, kind: posture === 'clear' ? undefined : posture }]);
    const paths = [...(0,group_by/* groupBy */.$)(fields, ({ kind }) => kind)].map(([kind, alike]) => `<path${kind === undefined ? '' : ` class="${kind}"`} d="${alike.map(({ x }) => `M${String(x)} ${String(y)}h${SIDE}v${SIDE}h-${SIDE}z`).join('')}"/>`);
    const signs = fields.map(({ x, kind }) => kind === undefined
        ? ''
        : `<text class="${kind}" x="${String(x + 10)}" y="${String(y + 15)}">${view_kind/* KIND_SIGN */.RU[kind]}</text>`);
    return `<g><text class="label" x="${String(ofLabels)}" y="${String(y + 15)}">${htmlText(label)}</text>${paths.join('')}${signs.join('')}</g>\n`;
}

// EXTERNAL MODULE: ./lib/reporters/view/trust.js
var trust = __webpack_require__(5536);
;// CONCATENATED MODULE: ./lib/reporters/html/policy.js




function policySections(report) {
    return [changesSection(report), rulesSection(report), storesSection(report)];
}
function changesSection({ policy: { changes } }) {
    const rows = changes.map(({ subject, before, after, isWeaker, allowedBy, origin }) => [
        htmlText(subject),
        htmlText(before ?? ''),
        htmlText(after ?? ''),
        isWeaker ? (allowedBy === null ? 'yes' : `yes, allowed by ${htmlText(allowedBy)}`) : 'no',
        origin === null ? '' : `<code>${htmlText(`${origin.file}:${String(origin.line)}`)}</code>`,
    ]);
    const head = ['What', 'Before', 'After', 'Weaker', 'Line'];
    const body = rows.length === 0 ? '' : scrollable('Changes of the policy', table(head, rows));
    return { id: 'changes', title: 'Changes of the policy', body };
}
function rulesSection({ policy: { presets, rules, overrides } }) {
    const rows = Object.entries(rules).map(([id, { title, severity, onInconclusive, params }]) => [
        `<code>${htmlText(id, 100)}</code>`,
        htmlText(title),
        htmlText(severityText(severity)),
        typeof onInconclusive === 'string' ? onInconclusive : `fail after ${String(onInconclusive.failAfter)} runs`,
        Object.keys(params).length === 0 ? '' : `<code>${htmlText((0,describe/* describeJson */.kw)(params))}</code>`,
    ]);
    const others = overrides.map(({ environment, endpoint, rules: set }) => [
        htmlText(environment ?? 'every environment'),
        htmlText(endpoint ?? 'every host'),
        `<code>${htmlText((0,describe/* describeJson */.kw)(set))}</code>`,
    ]);
    const head = ['Rule', 'Holds when', 'Severity', 'When it could not be judged', 'Parameters'];
    const body = `<p>Presets: ${presets.map((preset) => `<code>${htmlText(preset, 100)}</code>`).join(', ') || 'none'}.</p>\n` +
        `<details><summary>${String(rows.length)} rules</summary>\n${scrollable('Rules', table(head, rows))}</details>\n` +
        (others.length === 0
            ? ''
            : `<details><summary>Otherwise for some endpoints</summary>\n${scrollable('Overrides', table(['Environment', 'Host', 'Rules'], others))}</details>\n`);
    return { id: 'policy', title: 'Policy', body };
}
function severityText(severity) {
    if (typeof severity === 'string')
        return severity;
    return Object.entries(severity)
        .map(([level, limits]) => `${level}: ${limits.join(' and ')}`)
        .join(', ');
}
function storesSection(report) {
    const { rows: trusting } = (0,trust/* trustOf */.A)(report);
    const rows = report.trustStores.map(({ name, source, version, date, isStale, anchors }, index) => [
        `<code>${htmlText(name)}</code>`,
        htmlText(source),
        htmlText(version ?? ''),
        htmlText(date ?? '') + (isStale ? ' (old)' : ''),
        String(anchors),
        acceptedOf(trusting.flatMap(({ standings }) => standings[index] ?? [])),
    ]);
    const head = ['Name', 'Source', 'Version', 'Date', 'Anchors', 'Endpoints accepted'];
    return {
        id: 'stores',
        title: 'Trust stores',
        body: rows.length === 0 ? '' : scrollable('Trust stores', table(head, rows)),
    };
}
function acceptedOf(standings) {
    return `${String(standings.filter(({ fail, unseen }) => fail + unseen === 0).length)} of ${String(standings.length)}`;
}

;// CONCATENATED MODULE: ./lib/reporters/html/script.js
const SCRIPT = `'use strict'
{
  const tools = document.querySelector('[data-tools]')
  if (tools !== null) {
    tools.hidden = false
    const items = [...document.querySelectorAll('[data-findings] > li')].map((item) => ({ item, text: item.textContent.toLowerCase() }))
    const search = tools.querySelector('[data-search]')
    const boxes = [...tools.querySelectorAll('input[data-kind]')]
    const shown = tools.querySelector('[data-shown]')
    const filter = () => {
      const words = search.value.toLowerCase().split(/\\s+/).filter((word) => word !== '')
      const kinds = new Set(boxes.filter((box) => box.checked).map((box) => box.dataset.kind))
      let count = 0
      for (const { item, text } of items) {
        const isShown = kinds.has(item.dataset.kind) && words.every((word) => text.includes(word))
        item.hidden = !isShown
        if (isShown) count += 1
      }
      shown.textContent = count + ' of ' + items.length + (items.length === 1 ? ' fault' : ' faults') + ' shown'
    }
    search.addEventListener('input', filter)
    for (const box of boxes) box.addEventListener('change', filter)
    filter()
  }

  const order = new Intl.Collator('en', { numeric: true })
  for (const table of document.querySelectorAll('table[data-sortable]')) {
    const body = table.tBodies[0]
    const heads = [...table.tHead.rows[0].cells]
    heads.forEach((head, column) => {
      const button = document.createElement('button')
      button.type = 'button'
      button.textContent = head.textContent
      head.replaceChildren(button)
      const isNumber = 'number' in head.dataset
      const valueOf = (row) => (isNumber ? Number(row.cells[column].dataset.by) : row.cells[column].textContent)
      button.addEventListener('click', () => {
        const isDescending = head.getAttribute('aria-sort') === 'ascending'
        for (const other of heads) other.removeAttribute('aria-sort')
        head.setAttribute('aria-sort', isDescending ? 'descending' : 'ascending')
        const sign = isDescending ? -1 : 1
        const rows = [...body.rows].map((row) => ({ row, value: valueOf(row) }))
        rows.sort((a, b) => sign * (isNumber ? a.value - b.value : order.compare(a.value, b.value)))
        body.append(...rows.map(({ row }) => row))
      })
    })
  }

  let folded = []
  addEventListener('beforeprint', () => {
    folded = [...document.querySelectorAll('details:not([open])')]
    for (const details of folded) details.open = true
  })
  addEventListener('afterprint', () => {
    for (const details of folded) details.open = false
  })
}
`;
const SCRIPT_HASH = 'sha256-yxfJFv25PqZE0U5Lw4qfOaCNK0hwOw8VQ4EDDqy2b00=';

;// CONCATENATED MODULE: ./lib/reporters/html/style.js
const COLOURS = {
    ground: ['#ffffff', '#15181c'],
    panel: ['#f4f5f7', '#1e2227'],
    line: ['#d3d7dd', '#3a4048'],
    text: ['#1b1f24', '#e7eaee'],
    quiet: ['#545b66', '#a9b1bc'],
    link: ['#0a53a8', '#8ab8f5'],
    error: ['#a8201a', '#ff9d94'],
    unseen: ['#5a36a8', '#c3b0ff'],
    warning: ['#7a4d00', '#f2bd5b'],
    notice: ['#27567c', '#9cc6e8'],
    waived: ['#545b66', '#a9b1bc'],
    known: ['#545b66', '#a9b1bc'],
    pass: ['#17643a', '#7fd6a3'],
};
function variables(index) {
    return Object.entries(COLOURS)
        .map(([name, pair]) => `--${name}:${pair[index]}`)
        .join(';');
}
const STYLE = `
:root{color-scheme:light dark;${variables(0)}}
@media (prefers-color-scheme:dark){:root{${variables(1)}}}
*{box-sizing:border-box}
[hidden]{display:none!important}
body{margin:0 auto;padding:1rem;max-width:80rem;background:var(--ground);color:var(--text);font:1rem/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
a{color:var(--link)}
:focus-visible{outline:2px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-100rem}
.skip:focus{left:1rem;top:.5rem;background:var(--ground);padding:.5rem}
header,footer{border:0 solid var(--line)}
header{border-bottom-width:1px;padding-bottom:.5rem}
footer{border-top-width:1px;color:var(--quiet);margin-top:2rem;padding-top:.5rem}
.outcome{margin:0;font-weight:600;border-left:.4rem solid;padding-left:.6rem}
.outcome.pass{border-color:var(--pass)}
.outcome.fail{border-color:var(--error)}
.outcome.inconclusive{border-color:var(--unseen)}
h1{margin:.2rem 0 .6rem;font-size:1.6rem;line-height:1.25}
section:not(#findings){content-visibility:auto;contain-intrinsic-size:auto 30rem}
h2{margin:2rem 0 .6rem;font-size:1.25rem}
ul.chips,nav ul,ul.findings{list-style:none;margin:.5rem 0;padding:0}
ul.chips,nav ul,.tools,fieldset{display:flex;flex-wrap:wrap;gap:.4rem 1rem;align-items:center}
.kind{font-weight:600;white-space:nowrap}
${Object.keys(COLOURS)
    .slice(6)
    .map((kind) => `.${kind}{color:var(--${kind});fill:var(--${kind})}`)
    .join('\n')}
.tools{background:var(--panel);padding:.6rem .8rem;border:1px solid var(--line);border-radius:.4rem}
fieldset{border:0;margin:0;padding:0;min-width:0}
legend{float:left;padding:0 .4rem 0 0}
.tools p{margin:0;color:var(--quiet)}
input[type=search]{font:inherit;color:inherit;background:var(--ground);border:1px solid var(--quiet);border-radius:.3rem;padding:.25rem .5rem;max-width:100%}
::placeholder{color:var(--quiet);opacity:1}
.findings>li{display:block;border:1px solid var(--line);border-radius:.4rem;margin:.5rem 0;content-visibility:auto;contain-intrinsic-size:auto 4.5rem}
summary{cursor:pointer;padding:.5rem .8rem}
.place{color:var(--quiet)}
dl{display:grid;grid-template-columns:9rem minmax(0,1fr);gap:.25rem .8rem;margin:0;padding:.2rem .8rem .8rem}
dt{color:var(--quiet)}
dd{margin:0}
dd ul{margin:0;padding-left:1.2rem}
code{font:.92em/1.4 ui-monospace,monospace;background:var(--panel);padding:0 .2em;border-radius:.2em;-webkit-box-decoration-break:clone;box-decoration-break:clone}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.9rem}
th,td{border-bottom:1px solid var(--line);padding:.3rem .6rem;text-align:left;vertical-align:top;overflow-wrap:normal}
th{vertical-align:bottom}
time{white-space:nowrap}
@media screen{td.number,td.name,td:first-child code{white-space:nowrap}}
.number{text-align:right}
th button{font:inherit;font-weight:600;color:inherit;background:none;border:0;padding:.2rem 0;text-align:inherit;cursor:pointer;text-decoration:underline dotted}
th[aria-sort=ascending] button::after{content:" \\2191";content:" \\2191" / ""}
th[aria-sort=descending] button::after{content:" \\2193";content:" \\2193" / ""}
svg{display:block;font:12px system-ui,sans-serif}
svg text{fill:var(--text)}
svg .label{font-family:ui-monospace,monospace}
svg .label,svg .inside{text-anchor:end}
svg .tick{text-anchor:middle;fill:var(--quiet)}
.matrix path{fill:color-mix(in srgb,var(--line) 45%,var(--ground))}
.matrix g text:not(.label){text-anchor:middle;font-weight:700;font-size:14px}
${Object.keys(COLOURS)
    .slice(6)
    .map((kind) => `.matrix text.${kind}{fill:var(--${kind})}.matrix path.${kind}{fill:color-mix(in srgb,var(--${kind}) 18%,var(--ground))}`)
    .join('\n')}
.timeline line{stroke:var(--line)}
.timeline rect{fill:var(--notice)}
.timeline .intermediate rect{fill:var(--quiet)}
.timeline .soon rect{fill:var(--error)}
.timeline .inside{fill:var(--ground)}
@media (max-width:40rem){body{padding:.6rem}dl{grid-template-columns:minmax(0,1fr);gap:0}dd{margin:0 0 .4rem}}
@media print{:root{color-scheme:light;${variables(0)}}body{padding:0 .1rem;max-width:none}.tools,nav,.skip{display:none}.findings>li{break-inside:avoid}section:not(#findings),.findings>li{content-visibility:visible}.scroll{overflow:visible}table{font-size:.82rem}th,td{padding:.2rem .3rem}td{overflow-wrap:anywhere}td.name{min-width:6.5rem}svg{max-width:100%;height:auto}}
`;

// EXTERNAL MODULE: ./lib/reporters/view/timeline.js
var timeline = __webpack_require__(3459);
;// CONCATENATED MODULE: ./lib/reporters/html/timeline.js





const ROW = 24;
const timeline_HEAD = 24;
const DAYS = timeline/* TIMELINE_LIMITS */.R.withinDays;
const DAY_WIDTH = 1.25;
const MARGIN = 20;
const ROOM_INSIDE = 180;
const SOON_DAYS = 7;
const MAX_PLACES = 2;
const STEP_DAYS = 50;
function timelineSection(report) {
    const { from, expiries, more } = (0,timeline/* timelineOf */.h)(report);
    const note = more === 0 ? '' : `<p>and ${(0,describe/* counted */.hS)(more, 'more certificate')} that end within ${String(DAYS)} days.</p>\n`;
    const body = expiries.length === 0
        ? ''
        : `<p>What ends within ${String(DAYS)} days of ${htmlText(from)}.</p>\n${scrollable('Expiries', timeline_drawing(expiries))}${note}`;
    return { id: 'expiries', title: 'Expiries', body };
}
function timeline_drawing(expiries) {
    const rows = expiries.map((expiry) => ({ ...expiry, label: labelOf(timeline_nameOf(expiry), 'beginning') }));
    const edges = edgesOf(rows.map(({ label }) => label));
    const width = edges.ofDrawing + lengthOf(DAYS) + MARGIN;
    const height = timeline_HEAD + rows.length * ROW + 4;
    const axis = Array.from({ length: DAYS / STEP_DAYS + 1 }, (_, index) => {
        const days = index * STEP_DAYS;
        const x = (edges.ofDrawing + lengthOf(days)).toFixed(1);
        return `<line x1="${x}" x2="${x}" y1="${String(timeline_HEAD - 6)}" y2="${String(height)}"/><text class="tick" x="${x}" y="12">${String(days)} d</text>`;
    });
    const said = rows.map(({ label, days }) => `${label} ${(0,describe/* describeDays */.tz)(days)}`).join('; ');
    return `<svg class="timeline" role="img" aria-label="${htmlText(`What ends when: ${said}`, 8000)}" viewBox="0 0 ${String(width)} ${String(height)}" width="${String(width)}" height="${String(height)}">\n${axis.join('')}\n${rows.map((row, index) => bar(row, edges, timeline_HEAD + index * ROW)).join('')}</svg>\n`;
}
function bar({ label, days, date, kind }, { ofLabels, ofDrawing }, y) {
    const length = Math.max(2, lengthOf(Math.min(days, DAYS)));
    const inside = length > ROOM_INSIDE;
    const x = ofDrawing + (inside ? length - 6 : length + 6);
    return `<g class="${kind}${days < SOON_DAYS ? ' soon' : ''}"><text class="label" x="${String(ofLabels)}" y="${String(y + 16)}">${htmlText(label)}</text><rect x="${String(ofDrawing)}" y="${String(y + 2)}" width="${length.toFixed(1)}" height="${String(ROW - 6)}"/><text class="${inside ? 'inside' : 'beside'}" x="${x.toFixed(1)}" y="${String(y + 16)}">${htmlText(date)}, ${(0,describe/* describeDays */.tz)(days)}</text></g>\n`;
}
function timeline_nameOf({ kind, name, places }) {
    const hosts = (0,describe/* listed */.KE)(places.map(({ host }) => host), MAX_PLACES, (host) => host);
    return kind === 'leaf' ? hosts : `${name} (intermediate of ${hosts})`;
}
function lengthOf(days) {
    return days * DAY_WIDTH;
}

// EXTERNAL MODULE: ./lib/reporters/view/fill.js
var fill = __webpack_require__(7649);
;// CONCATENATED MODULE: ./lib/reporters/html.js











const MAX_FINDING_BYTES = 1_500_000;
const html = {
    format: 'html',
    title: 'one HTML file, to look at',
    render: renderHtml,
};
/* harmony default export */ const reporters_html = (html);
const CONTENT_SECURITY_POLICY = `default-src 'none'; style-src 'unsafe-inline'; script-src '${SCRIPT_HASH}'; base-uri 'none'; form-action 'none'`;
function renderHtml(report) {
    const items = findingItems(report);
    const shown = (0,fill/* fill */.G)(items, MAX_FINDING_BYTES);
    const sections = [
        findingsSection(report, shown.text, items.length - shown.taken),
        endpointsSection(report),
        matrixSection(report),
        timelineSection(report),
        ...comparisonSections(report),
        ...policySections(report),
    ].filter(({ body }) => body !== '');
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>tls-gate: ${report.outcome}, ${htmlText(report.finishedAt.slice(0, 10))}</title>
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#findings">To the findings</a>
${headerSection(report, sections)}
<main>
${sections.map(({ id, title, body }) => `<section id="${id}" aria-labelledby="${id}-title">\n<h2 id="${id}-title">${title}</h2>\n${body}</section>\n`).join('')}</main>
<footer>${htmlText(report.tool.name)} ${htmlText(report.tool.version)}, ${htmlText(report.startedAt)} to ${htmlText(report.finishedAt)}</footer>
<script>${SCRIPT}</script>
</body>
</html>
`;
}


/***/ })

};
