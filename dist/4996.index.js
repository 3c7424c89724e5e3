export const id = 4996;
export const ids = [4996];
export const modules = {

/***/ 21:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ matchUp)
/* harmony export */ });
function matchUp(before, after, exactKey, looseKey) {
    const exact = matchBy(before, after, exactKey);
    const loose = matchBy(exact.gone, exact.added, looseKey);
    return { ...loose, pairs: [...exact.pairs, ...loose.pairs] };
}
function matchBy(before, after, keyOf) {
    const left = new Map();
    for (const old of before.toReversed()) {
        const alike = left.get(keyOf(old));
        if (alike === undefined)
            left.set(keyOf(old), [old]);
        else
            alike.push(old);
    }
    const pairs = [];
    const added = [];
    for (const one of after) {
        const old = left.get(keyOf(one))?.pop();
        if (old === undefined)
            added.push(one);
        else
            pairs.push([old, one]);
    }
    const matched = new Set(pairs.map(([old]) => old));
    return { pairs, gone: before.filter((old) => !matched.has(old)), added };
}


/***/ }),

/***/ 4786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ ownFinding)
/* harmony export */ });
/* harmony import */ var _core_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9861);
/* harmony import */ var _core_window_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9456);


function ownFinding(id, { remaining, ...about }, tools) {
    const rule = tools.gradable.find((candidate) => candidate.id === id);
    const severity = severityOf(tools.settings.get(id)?.severity ?? 'off', remaining);
    if (rule === undefined || severity === null)
        return [];
    const { endpoint, environment, evidence } = about;
    return [
        {
            rule: id,
            severity,
            verdict: 'fail',
            address: null,
            breaks: [],
            fix: rule.fix,
            cites: rule.cites,
            fingerprint: tools.digest(JSON.stringify([id, endpoint, environment, evidence.observed ?? null])),
            waived: null,
            inBaseline: false,
            ...about,
        },
    ];
}
function severityOf(severity, remaining) {
    if (severity === 'off')
        return null;
    if (typeof severity === 'string')
        return severity;
    if (remaining === undefined)
        return null;
    return _core_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .o.find((level) => (0,_core_window_js__WEBPACK_IMPORTED_MODULE_0__/* .isInside */ .FK)(remaining, severity[level] ?? [])) ?? null;
}


/***/ }),

/***/ 6319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ digest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

const DIGITS = 32;
function digest(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, DIGITS);
}


/***/ }),

/***/ 4996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  guardPolicy: () => (/* binding */ guardPolicy)
});

// EXTERNAL MODULE: ./lib/core/describe-setting.js
var describe_setting = __webpack_require__(55);
// EXTERNAL MODULE: ./lib/engine/own-finding.js
var own_finding = __webpack_require__(4786);
// EXTERNAL MODULE: ./lib/core/glob.js
var glob = __webpack_require__(29);
// EXTERNAL MODULE: ./lib/core/policy.js
var policy = __webpack_require__(9861);
// EXTERNAL MODULE: ./lib/core/printable.js
var printable = __webpack_require__(8776);
// EXTERNAL MODULE: ./lib/core/rule-setting.js
var rule_setting = __webpack_require__(5452);
// EXTERNAL MODULE: ./lib/engine/match-up.js
var match_up = __webpack_require__(21);
;// CONCATENATED MODULE: ./lib/engine/strictness.js

function isWeakerSeverity(before, after) {
    if (before === 'off')
        return false;
    if (after === 'off')
        return true;
    if (typeof before === 'string' && typeof after === 'string')
        return (0,policy/* rankOf */.I)(after) > (0,policy/* rankOf */.I)(before);
    if (typeof before === 'string' || typeof after === 'string')
        return true;
    return policy/* SEVERITIES */.o.some((level, rank) => {
        const window = before[level];
        return window !== undefined && !policy/* SEVERITIES */.o.slice(0, rank + 1).some((graver) => includes(after[graver], window));
    });
}
function includes(window, other) {
    return window?.every((limit) => other.some((one) => isNoNearer(limit, one))) === true;
}
function isNoNearer(limit, than) {
    if ('ms' in limit)
        return 'ms' in than && limit.ms >= than.ms;
    return 'fraction' in than && limit.fraction >= than.fraction;
}
function isWeakerOnInconclusive(before, after) {
    return runsUntilFail(after) > runsUntilFail(before) || (before === 'warn' && after === 'ignore');
}
function runsUntilFail(onInconclusive) {
    if (typeof onInconclusive === 'object')
        return onInconclusive.failAfter;
    return onInconclusive === 'fail' ? 1 : Number.POSITIVE_INFINITY;
}
const ALLOWING = /^(?:allow|allowed|types|curves)$/;
const REFUSING = /^(?:deny|weak|kinds|deprecated)$/;
function isWeakerParam(name, before, after) {
    if (typeof before === 'boolean' && typeof after === 'boolean')
        return before && !after;
    if (typeof before === 'number' && typeof after === 'number') {
        if (name.startsWith('min'))
            return after < before;
        if (name.startsWith('max'))
            return mostOf(after) > mostOf(before);
    }
    if (typeof before === 'object' && typeof after === 'object') {
        if (REFUSING.test(name))
            return before.some((one) => !after.includes(one));
        if (ALLOWING.test(name) && before.length === 0)
            return false;
        if (ALLOWING.test(name))
            return after.length === 0 || after.some((one) => !before.includes(one));
    }
    return true;
}
function mostOf(value) {
    return value <= 0 ? Number.POSITIVE_INFINITY : value;
}

;// CONCATENATED MODULE: ./lib/engine/policy-changes.js







function policyChanges(base, head) {
    return [
        ...ruleChanges(base, head),
        ...endpointChanges(base.endpoints, head.endpoints),
        ...phaseChanges(base.phases, head.phases),
        ...compareChanges(base.policy.compare, head.policy.compare),
        ...waiverChanges(base.policy.waivers, head.policy.waivers),
        ...baselineChanges(base.baseline?.entries ?? [], head.baseline?.entries ?? []),
        ...directoryChanges(base.acmeDirectories, head.acmeDirectories),
    ];
}
function ruleChanges(base, head) {
    const general = settingsChanges(base.policy.rules, head.policy.rules, '');
    const told = new Set(general.map(keyOf));
    const known = new Set(base.endpoints.map(nameOf));
    const special = head.endpoints
        .filter((endpoint) => known.has(nameOf(endpoint)))
        .flatMap((endpoint) => settingsChanges((0,rule_setting/* settingsFor */.zc)(base.policy, endpoint), (0,rule_setting/* settingsFor */.zc)(head.policy, endpoint), endpoint.host))
        .filter((change) => {
        const isNew = !told.has(keyOf(change)) && !told.has(keyOf({ ...change, subject: generalSubject(change.subject) }));
        told.add(keyOf(change));
        return isNew;
    });
    return [...general, ...special];
}
function keyOf({ subject, before, after }) {
    return JSON.stringify([subject, before, after]);
}
const FOR = ' for ';
function generalSubject(subject) {
    return subject.slice(0, subject.lastIndexOf(FOR));
}
function settingsChanges(before, after, host) {
    return [...before].flatMap(([id, old]) => {
        const setting = after.get(id);
        if (setting === undefined)
            return [];
        return settingChanges(old, setting).map(({ part, ...change }) => ({
            subject: `${id}${part === '' ? '' : `: ${part}`}${host === '' ? '' : `${FOR}${host}`}`,
            ...change,
        }));
    });
}
function settingChanges(before, after) {
    const severity = partChange('', before.severity, after.severity, {
        describe: describe_setting/* describeSeverity */.HI,
        isWeaker: isWeakerSeverity,
        by: [before.setBy.severity, after.setBy.severity],
    });
    if (before.severity === 'off' || after.severity === 'off')
        return severity;
    const params = Object.entries(before.params).flatMap(([name, old]) => partChange((0,describe_setting/* kebabCase */.kW)(name), old, after.params[name] ?? old, {
        describe: describe_setting/* describeParam */.$X,
        isWeaker: (was, is) => isWeakerParam(name, was, is),
        by: [before.setBy.params[name], after.setBy.params[name]],
    }));
    return [...severity, ...onInconclusiveChange(before, after), ...params];
}
function onInconclusiveChange(before, after) {
    const by = [before.setBy.onInconclusive, after.setBy.onInconclusive];
    if (by[0] === null && by[1] === null)
        return [];
    return partChange('on-inconclusive', before.onInconclusive, after.onInconclusive, {
        describe: describe_setting/* describeOnInconclusive */.Be,
        isWeaker: isWeakerOnInconclusive,
        by,
    });
}
function partChange(part, was, is, { describe, isWeaker, by: [old, now] }) {
    if (JSON.stringify(was) === JSON.stringify(is))
        return [];
    const [before, after] = [describe(was), describe(is)];
    return [{ part, before, after, isWeaker: isWeaker(was, is), origin: placeOf(now), stood: placeOf(old) }];
}
function placeOf(setter) {
    return typeof setter === 'object' ? setter : null;
}
function endpointChanges(before, after) {
    const { pairs, gone, added } = (0,match_up/* matchUp */.P)(before, after, (endpoint) => JSON.stringify([nameOf(endpoint), describeDoor(endpoint)]), nameOf);
    return [
        ...gone.map((old) => lost(subjectOf(old), 'looked at', old)),
        ...pairs.flatMap(([old, endpoint]) => [
            ...doorChange(old, endpoint),
            ...trustChange(old, endpoint),
            ...demandChanges(old, endpoint),
        ]),
        ...added.map((endpoint) => gained(subjectOf(endpoint), 'looked at', endpoint)),
    ];
}
function doorChange(old, endpoint) {
    const [before, after] = [describeDoor(old), describeDoor(endpoint)];
    if (before === after)
        return [];
    const subject = `${subjectOf(endpoint)}: where it is looked at`;
    return [{ subject, before, after, isWeaker: true, origin: endpoint.origin, stood: old.origin }];
}
function trustChange(old, endpoint) {
    if (JSON.stringify(old.trust) === JSON.stringify(endpoint.trust))
        return [];
    return [
        {
            subject: `${subjectOf(endpoint)}: trust`,
            before: old.trust.join(', '),
            after: endpoint.trust.join(', '),
            isWeaker: JSON.stringify(old.trust.toSorted()) !== JSON.stringify(endpoint.trust.toSorted()),
            origin: endpoint.origin,
            stood: old.origin,
        },
    ];
}
const DEMANDS = [
    { part: 'pins', describe: describePins, isWeakerChanged: true },
    { part: 'next certificate', describe: describeNext, isWeakerChanged: false },
    {
        part: 'plain HTTP port',
        describe: ({ plainHttpPort: port }) => (port === undefined ? null : String(port)),
        isWeakerChanged: true,
    },
    { part: 'transaction', describe: describeTransaction, isWeakerChanged: true },
];
function demandChanges(old, endpoint) {
    return DEMANDS.flatMap(({ part, describe, isWeakerChanged }) => {
        const subject = `${subjectOf(endpoint)}: ${part}`;
        const [before, after] = [describe(old), describe(endpoint)];
        if (before === after)
            return [];
        if (after === null)
            return lost(subject, before ?? '', old);
        if (before === null)
            return gained(subject, after, endpoint);
        return { subject, before, after, isWeaker: isWeakerChanged, origin: endpoint.origin, stood: old.origin };
    });
}
function describePins({ pins }) {
    if (pins === undefined)
        return null;
    const { current, backup } = pins;
    return `current ${current.toSorted().join(', ')}${backup.length === 0 ? '' : `; backup ${backup.toSorted().join(', ')}`}`;
}
function describeNext({ nextCertificate: next }) {
    if (next === undefined)
        return null;
    if (next.kind === 'file')
        return next.path;
    return next.connectTo === null ? next.url : `${next.url} at ${next.connectTo.address}`;
}
function describeTransaction({ transaction }) {
    return transaction === undefined ? null : (0,printable/* printable */.g)(JSON.stringify(transaction), Infinity);
}
function lost(subject, before, { origin }) {
    return { subject, before, after: null, isWeaker: true, origin: null, stood: origin };
}
function gained(subject, after, { origin }) {
    return { subject, before: null, after, isWeaker: false, origin, stood: null };
}
function nameOf({ url, environment }) {
    return JSON.stringify([url, environment]);
}
function subjectOf({ url, environment }) {
    return `the endpoint ${url}${environment === null ? '' : ` in ${environment}`}`;
}
function describeDoor({ connectTo, sni, starttls }) {
    const said = [
        ...(connectTo === null
            ? []
            : [`connect-to ${connectTo.address}${connectTo.port === null ? '' : ` port ${String(connectTo.port)}`}`]),
        ...(sni === null ? [] : [`sni ${sni}`]),
        ...(starttls === null ? [] : [`starttls ${starttls}`]),
    ];
    return said.length === 0 ? 'as its name says' : said.join(', ');
}
function compareChanges(before, after) {
    const { pairs, gone, added } = (0,match_up/* matchUp */.P)(before, after, ({ from, to, ignore }) => JSON.stringify([from, to, ignore]), ({ from, to }) => JSON.stringify([from, to]));
    const subject = ({ from, to }) => `the comparison of ${from} with ${to}`;
    return [
        ...gone.map((old) => lost(subject(old), 'made', old)),
        ...pairs.flatMap(([old, pair]) => {
            const [was, is] = [describeIgnored(old), describeIgnored(pair)];
            const isWeaker = pair.ignore.some((id) => !old.ignore.includes(id));
            return was === is
                ? []
                : [
                    {
                        subject: `${subject(pair)}: ignore`,
                        before: was,
                        after: is,
                        isWeaker,
                        origin: pair.origin,
                        stood: old.origin,
                    },
                ];
        }),
        ...added.map((pair) => gained(subject(pair), 'made', pair)),
    ];
}
function describeIgnored({ ignore }) {
    return ignore.length === 0 ? 'nothing' : ignore.join(', ');
}
function waiverChanges(before, after) {
    const { pairs, gone, added } = (0,match_up/* matchUp */.P)(before, after, (waiver) => `${scopeOf(waiver)} ${waiver.expires}`, scopeOf);
    const changed = [...pairs, ...added.map((waiver) => [undefined, waiver])];
    return [
        ...gone.map((old) => ({
            subject: subjectOfWaiver(old),
            before: `until ${old.expires}`,
            after: null,
            isWeaker: false,
            origin: null,
            stood: old.origin,
        })),
        ...changed.flatMap(([old, waiver]) => old?.expires === waiver.expires
            ? []
            : [
                {
                    subject: subjectOfWaiver(waiver),
                    before: old === undefined ? null : `until ${old.expires}`,
                    after: `until ${waiver.expires}`,
                    isWeaker: !before.some((one) => isWithin(waiver, one)),
                    origin: waiver.origin,
                    stood: old?.origin ?? null,
                },
            ]),
    ];
}
function scopeOf({ rule, endpoint, address, certificate }) {
    return JSON.stringify([rule, endpoint, address, certificate]);
}
function subjectOfWaiver({ rule, endpoint, address, certificate }) {
    const at = address === null ? '' : ` at ${address}`;
    const while_ = certificate === null ? '' : ` with the certificate ${certificate.slice(0, 16)}`;
    return `the waiver of ${rule}${FOR}${endpoint}${at}${while_}`;
}
function isWithin(waiver, other) {
    return (waiver.rule === other.rule &&
        waiver.expires <= other.expires &&
        (other.address === null || other.address === waiver.address) &&
        (other.certificate === null || other.certificate === waiver.certificate) &&
        (waiver.endpoint === other.endpoint ||
            (!waiver.endpoint.includes('*') && (0,glob/* matchesGlob */.k)(other.endpoint, waiver.endpoint))));
}
function baselineChanges(before, after) {
    const { pairs, added } = (0,match_up/* matchUp */.P)(before, after, ({ fingerprint, severity }) => `${severity} ${fingerprint}`, ({ fingerprint }) => fingerprint);
    const graver = pairs.filter(([old, entry]) => (0,policy/* rankOf */.I)(entry.severity) < (0,policy/* rankOf */.I)(old.severity));
    return [...graver, ...added.map((entry) => [undefined, entry])].map(([old, entry]) => ({
        subject: `the baseline: ${entry.rule}${FOR}${entry.endpoint}`,
        before: old?.severity ?? null,
        after: entry.severity,
        isWeaker: true,
        origin: entry.origin,
        stood: old?.origin ?? null,
    }));
}
function phaseChanges(before, after) {
    return before.flatMap((old) => {
        const now = after.find(({ environment }) => environment === old.environment);
        if (now === undefined || now.phase === old.phase)
            return [];
        return {
            subject: `the phase of the environment ${old.environment}`,
            before: old.phase,
            after: now.phase,
            isWeaker: true,
            origin: now.origin,
            stood: old.origin,
        };
    });
}
function directoryChanges(before, after) {
    const subject = (url) => `the directory ${url}`;
    const nowhere = { origin: null };
    return [
        ...before.filter((url) => !after.includes(url)).map((url) => lost(subject(url), 'asked', nowhere)),
        ...after.filter((url) => !before.includes(url)).map((url) => gained(subject(url), 'asked', nowhere)),
    ];
}

// EXTERNAL MODULE: ./lib/gate/configure.js
var configure = __webpack_require__(107);
// EXTERNAL MODULE: ./lib/gate/digest.js
var digest = __webpack_require__(6319);
// EXTERNAL MODULE: ./lib/gate/gradable.js + 154 modules
var gradable = __webpack_require__(7982);
;// CONCATENATED MODULE: ./lib/gate/guard.js






async function guardPolicy(head, brought, base) {
    let written;
    let before;
    try {
        written = await base.read();
        if (written === null)
            return { changes: [], findings: [] };
        before = await (0,configure/* readConfiguration */.TD)({ ...written, state: configure/* UNCOUNTED */.YX });
    }
    catch (error) {
        return unreadable(error, brought, base);
    }
    const raw = policyChanges(before, head);
    const isWeaker = raw.some((change) => change.isWeaker);
    const allowance = isWeaker ? await base.findAllowance() : NOBODY;
    const placeOf = placesIn(written.policyFile, brought);
    const changes = raw.map(({ stood, ...change }) => ({
        ...change,
        origin: change.origin ?? placeOf(stood),
        allowedBy: change.isWeaker ? allowance.by : null,
    }));
    const tools = { gradable: gradable.GRADABLE, settings: before.policy.rules, digest: digest/* digest */.b };
    return {
        changes,
        findings: changes
            .filter((change) => change.isWeaker && change.allowedBy === null)
            .flatMap((change) => weakened(change, allowance, tools)),
    };
}
const NOBODY = { by: null, trouble: null };
function weakened(change, { trouble }, tools) {
    const { subject, before, after, origin } = change;
    return (0,own_finding/* ownFinding */.I)('policy/weakened', {
        endpoint: '',
        environment: null,
        origin,
        message: `${subject}: ${(0,describe_setting/* describeChange */.uQ)(change)}`,
        evidence: {
            observed: `${subject}: ${after ?? 'gone'}`,
            required: before ?? 'not there',
            ...(trouble === null ? {} : { allowance: trouble }),
        },
    }, tools);
}
function placesIn(before, after) {
    if (before === null || after === null)
        return () => null;
    const old = before.text.split('\n');
    const kept = new Map();
    const repeated = new Set();
    for (const [index, line] of after.text.split('\n').entries()) {
        if (kept.has(line))
            repeated.add(line);
        kept.set(line, index + 1);
    }
    return (stood) => {
        if (stood?.file !== before.file)
            return null;
        const above = old.slice(0, stood.line - 1);
        const last = above.findLast((line) => line.trim() !== '' && kept.has(line) && !repeated.has(line));
        return { file: after.file, line: last === undefined ? 1 : (kept.get(last) ?? 1), column: 1 };
    };
}
async function unreadable(error, brought, base) {
    const reason = (error instanceof Error ? error.message : String(error)).replaceAll('\n', '; ');
    const allowance = await base.findAllowance();
    const change = {
        subject: 'the policy of the base',
        before: 'readable',
        after: `not readable: ${reason}`,
        isWeaker: true,
        origin: brought === null ? null : { file: brought.file, line: 1, column: 1 },
        allowedBy: allowance.by,
    };
    if (allowance.by !== null)
        return { changes: [change], findings: [] };
    const { policy } = await (0,configure/* readConfiguration */.TD)({ ...configure/* NOTHING_WRITTEN */.qv, mayLackEndpoints: true });
    const tools = { gradable: gradable.GRADABLE, settings: policy.rules, digest: digest/* digest */.b };
    const about = {
        endpoint: '',
        environment: null,
        origin: change.origin,
        message: `the policy of the base cannot be read, so nobody knows whether it is weakened: ${reason}`,
        evidence: {
            observed: reason,
            required: 'the policy of the base',
            ...(allowance.trouble === null ? {} : { allowance: allowance.trouble }),
        },
    };
    const findings = (0,own_finding/* ownFinding */.I)('policy/weakened', about, tools);
    return { changes: [change], findings: findings.map((finding) => ({ ...finding, verdict: 'inconclusive' })) };
}


/***/ })

};
