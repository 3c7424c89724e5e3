export const id = 8397;
export const ids = [8397];
export const modules = {

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

/***/ 1969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ isPlainLink)
/* harmony export */ });
const MAX_URL = 500;
function isPlainLink(url) {
    return url.length <= MAX_URL && /^https:\/\/[A-Za-z0-9.-]+(?:\/[A-Za-z0-9._~/?#=&%+,;:-]*)?$/.test(url);
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

/***/ 2781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ kindsIn),
/* harmony export */   l: () => (/* binding */ matrixOf)
/* harmony export */ });
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8478);
/* harmony import */ var _placed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2249);


function matrixOf(report) {
    const graded = gradedBy(report.policy);
    const rows = (0,_placed_js__WEBPACK_IMPORTED_MODULE_1__/* .findingsByEndpoint */ .t)(report).map((placed) => ({
        placed,
        byArea: posturesOf(placed, report.comparisons, graded),
    }));
    const areas = [...new Set(rows.flatMap(({ byArea }) => [...byArea.keys()]))].sort();
    return {
        areas,
        rows: rows.map(({ placed: { endpoint, findings }, byArea }) => ({
            endpoint,
            hasFindings: findings.length > 0,
            postures: areas.map((area) => byArea.get(area) ?? null),
        })),
    };
}
function kindsIn({ rows }) {
    return _kind_js__WEBPACK_IMPORTED_MODULE_0__/* .KINDS */ .GW.filter((kind) => rows.some(({ postures }) => postures.includes(kind)));
}
function posturesOf({ endpoint: { url, environment, targets }, findings }, comparisons, graded) {
    const postures = new Map();
    const compared = comparisons.filter(({ to }) => to.url === url && to.environment === environment);
    for (const { rule, verdict } of [...targets, ...compared].flatMap(({ verdicts }) => verdicts)) {
        const area = areaOf(rule);
        const before = postures.get(area) ?? null;
        if ((verdict === 'inconclusive' && graded.has(rule)) || before === 'unseen')
            postures.set(area, 'unseen');
        else
            postures.set(area, verdict === 'pass' || verdict === 'fail' ? 'clear' : before);
    }
    const kinds = new Map();
    for (const finding of findings) {
        const area = areaOf(finding.rule);
        kinds.set(area, graver(kinds.get(area), (0,_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(finding)));
    }
    return new Map([...postures, ...kinds]);
}
function gradedBy({ rules, overrides }) {
    return new Set([rules, ...overrides.map((override) => override.rules)].flatMap((set) => Object.keys(set)));
}
function graver(one, other) {
    return one === undefined || _kind_js__WEBPACK_IMPORTED_MODULE_0__/* .KINDS */ .GW.indexOf(other) < _kind_js__WEBPACK_IMPORTED_MODULE_0__/* .KINDS */ .GW.indexOf(one) ? other : one;
}
function areaOf(rule) {
    return rule.split('/')[0] ?? rule;
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


/***/ }),

/***/ 5536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ trustOf)
/* harmony export */ });
function trustOf({ trustStores, endpoints }) {
    const stores = trustStores.map(({ name }) => name);
    return {
        stores,
        rows: endpoints.map((endpoint) => ({ endpoint, standings: stores.map((store) => standingOf(endpoint, store)) })),
    };
}
function standingOf({ targets }, store) {
    const verdicts = targets.flatMap(({ trust }) => trust.filter((one) => one.store === store));
    if (verdicts.length === 0)
        return null;
    const pass = verdicts.filter(({ verdict }) => verdict === 'pass').length;
    const unseen = targets.filter(({ trust }) => trust.length === 0).length;
    return { pass, fail: verdicts.length - pass, unseen };
}


/***/ }),

/***/ 4441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CX: () => (/* binding */ POLICY_FILE),
/* harmony export */   Dd: () => (/* binding */ RFC9293),
/* harmony export */   Dh: () => (/* binding */ TELEGRAM_WEBHOOKS),
/* harmony export */   Ds: () => (/* binding */ BASELINE_REQUIREMENTS),
/* harmony export */   EH: () => (/* binding */ RFC5746),
/* harmony export */   ER: () => (/* binding */ RFC9773),
/* harmony export */   EV: () => (/* binding */ RFC7627),
/* harmony export */   Fe: () => (/* binding */ RFC6960),
/* harmony export */   Gm: () => (/* binding */ RFC7469),
/* harmony export */   IQ: () => (/* binding */ PRODUCT_URL),
/* harmony export */   In: () => (/* binding */ LETS_ENCRYPT_INTERMEDIATES),
/* harmony export */   J_: () => (/* binding */ RFC8470),
/* harmony export */   Ki: () => (/* binding */ RFC9113),
/* harmony export */   LC: () => (/* binding */ RFC5480),
/* harmony export */   Nt: () => (/* binding */ CERT_MANAGER_CERTIFICATE),
/* harmony export */   P1: () => (/* binding */ RFC7633),
/* harmony export */   PS: () => (/* binding */ RFC7301),
/* harmony export */   Qt: () => (/* binding */ RFC7568),
/* harmony export */   R2: () => (/* binding */ RFC9110),
/* harmony export */   SR: () => (/* binding */ ABOUT_RULES),
/* harmony export */   T_: () => (/* binding */ RFC7507),
/* harmony export */   Tu: () => (/* binding */ RFC6962),
/* harmony export */   XI: () => (/* binding */ RFC9325),
/* harmony export */   Yi: () => (/* binding */ LETS_ENCRYPT_GUIDE),
/* harmony export */   Z5: () => (/* binding */ RFC5246),
/* harmony export */   Zm: () => (/* binding */ CERT_MANAGER_1_18),
/* harmony export */   Zz: () => (/* binding */ HTTPS_ONLY_STANDARD),
/* harmony export */   aY: () => (/* binding */ RFC6066),
/* harmony export */   bq: () => (/* binding */ RFC6724),
/* harmony export */   cs: () => (/* binding */ RFC8996),
/* harmony export */   dG: () => (/* binding */ RFC6797),
/* harmony export */   hC: () => (/* binding */ MOZILLA_6_0),
/* harmony export */   iB: () => (/* binding */ CHROME_CT_POLICY),
/* harmony export */   kR: () => (/* binding */ RFC7366),
/* harmony export */   k_: () => (/* binding */ RFC9155),
/* harmony export */   m8: () => (/* binding */ RFC8446),
/* harmony export */   ql: () => (/* binding */ RFC8659),
/* harmony export */   sl: () => (/* binding */ RFC7465),
/* harmony export */   t8: () => (/* binding */ RFC9525),
/* harmony export */   te: () => (/* binding */ RFC5280),
/* harmony export */   wZ: () => (/* binding */ RFC6750),
/* harmony export */   y9: () => (/* binding */ APPLE_CT_POLICY)
/* harmony export */ });
function rfc(number) {
    return {
        at: (section) => ({
            text: `RFC ${String(number)} section ${section}`,
            url: `https://www.rfc-editor.org/rfc/rfc${String(number)}#${/^[A-Z]/.test(section) ? 'appendix' : 'section'}-${section}`,
        }),
    };
}
const RFC5246 = rfc(5246);
const RFC5280 = rfc(5280);
const RFC5480 = rfc(5480);
const RFC5746 = rfc(5746);
const RFC6066 = rfc(6066);
const RFC6724 = rfc(6724);
const RFC6750 = rfc(6750);
const RFC6797 = rfc(6797);
const RFC6960 = rfc(6960);
const RFC6962 = rfc(6962);
const RFC7301 = rfc(7301);
const RFC7366 = rfc(7366);
const RFC7465 = rfc(7465);
const RFC7469 = rfc(7469);
const RFC7507 = rfc(7507);
const RFC7568 = rfc(7568);
const RFC7627 = rfc(7627);
const RFC7633 = rfc(7633);
const RFC8446 = rfc(8446);
const RFC8470 = rfc(8470);
const RFC8659 = rfc(8659);
const RFC8996 = rfc(8996);
const RFC9110 = rfc(9110);
const RFC9113 = rfc(9113);
const RFC9155 = rfc(9155);
const RFC9293 = rfc(9293);
const RFC9325 = rfc(9325);
const RFC9525 = rfc(9525);
const RFC9773 = rfc(9773);
const BASELINE_REQUIREMENTS = {
    at: (section) => ({
        text: `CA/B BR section ${section}`,
        url: `https://github.com/cabforum/servercert/blob/main/docs/BR.md#${section.replaceAll('.', '')}`,
    }),
};
const MOZILLA_6_0 = {
    at: (profile) => ({
        text: `Mozilla guidelines 6.0 (${profile})`,
        url: 'https://ssl-config.mozilla.org/guidelines/6.0.json',
    }),
};
const CHROME_CT_POLICY = {
    at: (section) => ({
        text: `Chrome CT policy, section "${section}"`,
        url: 'https://googlechrome.github.io/CertificateTransparency/ct_policy.html',
    }),
};
const APPLE_CT_POLICY = {
    at: (section) => ({ text: `Apple CT policy, section "${section}"`, url: 'https://support.apple.com/103214' }),
};
const LETS_ENCRYPT_GUIDE = {
    at: (section) => ({
        text: `Let's Encrypt integration guide, section ${section}`,
        url: `https://letsencrypt.org/docs/integration-guide/#${section.toLowerCase().replaceAll(' ', '-')}`,
    }),
};
const CERT_MANAGER_CERTIFICATE = {
    at: (section) => ({
        text: `cert-manager documentation of the Certificate, section "${section}"`,
        url: 'https://cert-manager.io/docs/usage/certificate/',
    }),
};
const CERT_MANAGER_1_18 = {
    at: (section) => ({
        text: `cert-manager 1.18 release notes, section "${section}"`,
        url: 'https://cert-manager.io/docs/releases/release-notes/release-notes-1.18/',
    }),
};
const TELEGRAM_WEBHOOKS = {
    at: (section) => ({
        text: `Telegram's guide to webhooks, section "${section}"`,
        url: `https://core.telegram.org/bots/webhooks#${section.toLowerCase().replaceAll(' ', '-')}`,
    }),
};
const LETS_ENCRYPT_INTERMEDIATES = {
    at: (section) => ({
        text: `Let's Encrypt, New Intermediate Certificates, section "${section}"`,
        url: `https://letsencrypt.org/2024/03/19/new-intermediate-certificates#${section.toLowerCase().replaceAll(' ', '-')}`,
    }),
};
const HTTPS_ONLY_STANDARD = {
    at: (section) => ({ text: `The HTTPS-Only Standard, section "${section}"`, url: 'https://https.cio.gov/apis/' }),
};
const PRODUCT_URL = 'https://github.com/tls-gate/tls-gate';
const ABOUT_RULES = { text: 'the rule', url: `${PRODUCT_URL}#rules` };
const POLICY_FILE = {
    at: (key) => ({ text: `tls-gate policy file, ${key}`, url: `${PRODUCT_URL}#policy-file` }),
};


/***/ })

};
