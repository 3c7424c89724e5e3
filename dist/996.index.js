export const id = 996;
export const ids = [996];
export const modules = {

/***/ 4996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  guardPolicy: () => (/* binding */ guardPolicy)
});

// EXTERNAL MODULE: ./lib/engine/own-finding.js
var own_finding = __webpack_require__(4786);
// EXTERNAL MODULE: ./lib/core/describe-setting.js
var describe_setting = __webpack_require__(55);
// EXTERNAL MODULE: ./lib/core/glob.js
var glob = __webpack_require__(29);
// EXTERNAL MODULE: ./lib/core/policy.js
var policy = __webpack_require__(9861);
// EXTERNAL MODULE: ./lib/core/rule-setting.js
var rule_setting = __webpack_require__(5452);
;// CONCATENATED MODULE: ./lib/engine/strictness.js

function isWeakerSeverity(before, after) {
    if (before === 'off')
        return false;
    if (after === 'off')
        return true;
    if (typeof before === 'string' && typeof after === 'string')
        return rankOf(after) > rankOf(before);
    if (typeof before === 'string' || typeof after === 'string')
        return true;
    return policy/* SEVERITIES */.o.some((level, rank) => {
        const window = before[level];
        return window !== undefined && !policy/* SEVERITIES */.o.slice(0, rank + 1).some((graver) => includes(after[graver], window));
    });
}
function rankOf(severity) {
    return policy/* SEVERITIES */.o.indexOf(severity);
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
        ...compareChanges(base.policy.compare, head.policy.compare),
        ...waiverChanges(base.policy.waivers, head.policy.waivers),
        ...baselineChanges(base.baseline?.entries ?? [], head.baseline?.entries ?? []),
    ];
}
function ruleChanges(base, head) {
    const general = settingsChanges(base.policy.rules, head.policy.rules, '');
    const told = new Set(general.map(keyOf));
    const special = head.endpoints
        .filter((endpoint) => base.endpoints.some((other) => isSame(endpoint, other)))
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
    const severity = partChange('', (0,describe_setting/* describeSeverity */.HI)(before.severity), (0,describe_setting/* describeSeverity */.HI)(after.severity), {
        isWeaker: isWeakerSeverity(before.severity, after.severity),
        by: [before.setBy.severity, after.setBy.severity],
    });
    if (before.severity === 'off' || after.severity === 'off')
        return severity;
    const params = Object.entries(before.params).flatMap(([name, old]) => {
        const value = after.params[name] ?? old;
        return partChange((0,describe_setting/* kebabCase */.kW)(name), (0,describe_setting/* describeParam */.$X)(old), (0,describe_setting/* describeParam */.$X)(value), {
            isWeaker: isWeakerParam(name, old, value),
            by: [before.setBy.params[name], after.setBy.params[name]],
        });
    });
    const was = before.onInconclusive;
    const is = after.onInconclusive;
    return [
        ...severity,
        ...partChange('on-inconclusive', (0,describe_setting/* describeOnInconclusive */.Be)(was), (0,describe_setting/* describeOnInconclusive */.Be)(is), {
            isWeaker: isWeakerOnInconclusive(was, is),
            by: [before.setBy.onInconclusive ?? before.setBy.severity, after.setBy.onInconclusive ?? after.setBy.severity],
        }),
        ...params,
    ];
}
function partChange(part, before, after, { isWeaker, by: [old, now] }) {
    return before === after ? [] : [{ part, before, after, isWeaker, origin: placeOf(now), stood: placeOf(old) }];
}
function placeOf(setter) {
    return typeof setter === 'object' ? setter : null;
}
function isSame(one, other) {
    return one.url === other.url && one.environment === other.environment;
}
function endpointChanges(before, after) {
    const gone = before
        .filter((old) => !after.some((one) => isSame(one, old)))
        .map((old) => ({
        subject: subjectOf(old),
        before: 'looked at',
        after: null,
        isWeaker: true,
        origin: null,
        stood: old.origin,
    }));
    const kept = after.flatMap((endpoint) => {
        const subject = subjectOf(endpoint);
        const { origin } = endpoint;
        const old = before.find((one) => isSame(one, endpoint));
        if (old === undefined) {
            return [{ subject, before: null, after: 'looked at', isWeaker: false, origin, stood: null }];
        }
        const stood = old.origin;
        const was = describeDoor(old);
        const is = describeDoor(endpoint);
        const trusted = old.trust.join(', ');
        const trusts = endpoint.trust.join(', ');
        return [
            ...(was === is
                ? []
                : [{ subject: `${subject}: where it is looked at`, before: was, after: is, isWeaker: true, origin, stood }]),
            ...(trusted === trusts
                ? []
                : [
                    {
                        subject: `${subject}: trust`,
                        before: trusted,
                        after: trusts,
                        isWeaker: endpoint.trust.some((store) => !old.trust.includes(store)),
                        origin,
                        stood,
                    },
                ]),
        ];
    });
    return [...gone, ...kept];
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
    const isSamePair = (one, other) => one.from === other.from && one.to === other.to;
    const subject = ({ from, to }) => `the comparison of ${from} with ${to}`;
    return [
        ...before.flatMap((old) => {
            const pair = after.find((one) => isSamePair(one, old));
            if (pair === undefined) {
                return [{ subject: subject(old), before: 'made', after: null, isWeaker: true, origin: null, stood: old.origin }];
            }
            const was = describeIgnored(old);
            const is = describeIgnored(pair);
            if (was === is)
                return [];
            const isWeaker = pair.ignore.some((id) => !old.ignore.includes(id));
            return [
                {
                    subject: `${subject(old)}: ignore`,
                    before: was,
                    after: is,
                    isWeaker,
                    origin: pair.origin,
                    stood: old.origin,
                },
            ];
        }),
        ...after
            .filter((pair) => !before.some((old) => isSamePair(old, pair)))
            .map((pair) => ({
            subject: subject(pair),
            before: null,
            after: 'made',
            isWeaker: false,
            origin: pair.origin,
            stood: null,
        })),
    ];
}
function describeIgnored({ ignore }) {
    return ignore.length === 0 ? 'nothing' : ignore.join(', ');
}
function waiverChanges(before, after) {
    const isSameScope = (one, other) => scopeOf(one) === scopeOf(other);
    return [
        ...before
            .filter((old) => !after.some((waiver) => isSameScope(waiver, old)))
            .map((old) => ({
            subject: scopeOf(old),
            before: `until ${old.expires}`,
            after: null,
            isWeaker: false,
            origin: null,
            stood: old.origin,
        })),
        ...after.flatMap((waiver) => {
            const old = before.find((one) => isSameScope(one, waiver));
            if (old?.expires === waiver.expires)
                return [];
            return [
                {
                    subject: scopeOf(waiver),
                    before: old === undefined ? null : `until ${old.expires}`,
                    after: `until ${waiver.expires}`,
                    isWeaker: !before.some((one) => isWithin(waiver, one)),
                    origin: waiver.origin,
                    stood: old?.origin ?? null,
                },
            ];
        }),
    ];
}
function scopeOf({ rule, endpoint, address, certificate }) {
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
    return after.flatMap((entry) => {
        const old = before.find(({ fingerprint }) => fingerprint === entry.fingerprint);
        if (old !== undefined && policy/* SEVERITIES */.o.indexOf(old.severity) <= policy/* SEVERITIES */.o.indexOf(entry.severity))
            return [];
        return [
            {
                subject: `the baseline: ${entry.rule}${FOR}${entry.endpoint}`,
                before: old === undefined ? null : old.severity,
                after: entry.severity,
                isWeaker: true,
                origin: entry.origin,
                stood: old?.origin ?? null,
            },
        ];
    });
}

// EXTERNAL MODULE: ./lib/gate/assess.js + 10 modules
var assess = __webpack_require__(2079);
// EXTERNAL MODULE: ./lib/gate/configure.js + 15 modules
var configure = __webpack_require__(3371);
// EXTERNAL MODULE: ./lib/gate/gradable.js + 110 modules
var gradable = __webpack_require__(5439);
;// CONCATENATED MODULE: ./lib/gate/guard.js





async function guardPolicy(head, brought, base) {
    let written;
    let before;
    try {
        written = await base.read();
        if (written === null)
            return { changes: [], findings: [] };
        before = await (0,configure/* readConfiguration */.TD)(written);
    }
    catch (error) {
        return unreadable(error, brought);
    }
    const raw = policyChanges(before, head);
    const isWeaker = raw.some((change) => change.isWeaker);
    const allowance = isWeaker ? await base.findAllowance() : { by: null, trouble: null };
    const changes = raw.map(({ stood, ...change }) => ({
        ...change,
        origin: change.origin ?? guard_placeOf(stood, written.policyFile, brought),
        allowedBy: change.isWeaker ? allowance.by : null,
    }));
    const tools = { gradable: gradable.GRADABLE, settings: before.policy.rules, digest: assess.digest };
    return {
        changes,
        findings: changes
            .filter((change) => change.isWeaker && change.allowedBy === null)
            .flatMap((change) => weakened(change, allowance, tools)),
    };
}
function weakened({ subject, before, after, origin }, { trouble }, tools) {
    return (0,own_finding/* ownFinding */.I)('policy/weakened', {
        endpoint: '',
        environment: null,
        origin,
        message: `${subject}: ${describeChange(before, after)}`,
        evidence: {
            observed: `${subject}: ${after ?? 'gone'}`,
            required: before ?? 'not there',
            ...(trouble === null ? {} : { allowance: trouble }),
        },
    }, tools);
}
function describeChange(before, after) {
    if (before === null)
        return `new, ${after ?? ''}`;
    return after === null ? `gone, it was ${before}` : `${before} became ${after}`;
}
function guard_placeOf(stood, before, after) {
    if (stood === null || before === null || after === null || stood.file !== before.file)
        return null;
    const kept = after.text.split('\n');
    const above = before.text.split('\n').slice(0, stood.line - 1);
    const last = above.findLast((line) => line.trim() !== '' && kept.indexOf(line) === kept.lastIndexOf(line) && kept.includes(line));
    return { file: after.file, line: last === undefined ? 1 : kept.indexOf(last) + 1, column: 1 };
}
async function unreadable(error, brought) {
    const reason = error instanceof Error ? error.message : String(error);
    const { policy } = await (0,configure/* readConfiguration */.TD)({ ...configure/* NOTHING_WRITTEN */.qv, mayLackEndpoints: true });
    const message = `the policy of the base cannot be read, so nobody knows whether it is weakened: ${reason}`;
    const about = {
        endpoint: '',
        environment: null,
        origin: brought === null ? null : { file: brought.file, line: 1, column: 1 },
        message,
        evidence: { observed: reason, required: 'the policy of the base' },
    };
    const tools = { gradable: gradable.GRADABLE, settings: policy.rules, digest: assess.digest };
    const findings = (0,own_finding/* ownFinding */.I)('policy/weakened', about, tools);
    return { changes: [], findings: findings.map((finding) => ({ ...finding, verdict: 'inconclusive' })) };
}


/***/ })

};
