export const id = 1799;
export const ids = [1799];
export const modules = {

/***/ 6288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ isSettled)
/* harmony export */ });
function isSettled({ addresses }) {
    return addresses.every(({ state }) => state === 'served' || state === 'not-checked');
}


/***/ }),

/***/ 1565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ isStanding),
/* harmony export */   f: () => (/* binding */ SCHEMA_VERSION)
/* harmony export */ });
const SCHEMA_VERSION = '1';
function isStanding({ waived, inBaseline }) {
    return waived === null && !inBaseline;
}


/***/ }),

/***/ 8119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ nameOfScan),
/* harmony export */   V: () => (/* binding */ describeCounterpart)
/* harmony export */ });
function describeCounterpart(counterpart, endpoint) {
    const { relation } = counterpart;
    switch (relation) {
        case 'environments': {
            const { url, environment } = counterpart.endpoint;
            return {
                name: url === endpoint.url && environment !== null ? `${url} (${environment})` : url,
                evidence: { relation, comparedWith: url, comparedEnvironment: environment },
                identity: [url, environment],
            };
        }
        case 'addresses':
            return {
                name: counterpart.address,
                evidence: { relation, comparedWith: counterpart.address },
                identity: relation,
            };
        case 'times': {
            const name = nameOfScan(counterpart.at);
            return { name, evidence: { relation, comparedWith: name }, identity: relation };
        }
    }
}
function nameOfScan(finishedAt) {
    return `the scan of ${finishedAt.replace('.000Z', 'Z')}`;
}


/***/ }),

/***/ 13:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ judge),
/* harmony export */   s: () => (/* binding */ outcomeOf)
/* harmony export */ });
/* harmony import */ var _core_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9861);
/* harmony import */ var _core_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1565);
/* harmony import */ var _core_window_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7075);
/* harmony import */ var _counterpart_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8119);




function judge(place, outcomes, tools) {
    const findings = outcomes.flatMap(({ rule, outcome }) => {
        const setting = place.settings.get(rule.id);
        if (setting === undefined)
            return [];
        if (outcome.kind === 'crashed') {
            const evidence = { observed: outcome.reason, required: 'a verdict', rule: rule.id };
            const message = `the rule ${rule.id} crashed`;
            return [
                finding(place, tools, tools.crashed, { severity: 'error', verdict: 'fail', message, evidence, about: rule.id }),
            ];
        }
        if (outcome.kind !== 'fail')
            return [];
        const severity = severityOf(setting, outcome.remaining);
        const { message, evidence, about, origin = place.endpoint.origin } = outcome;
        if (severity === null)
            return [];
        return [{ ...finding(place, tools, rule, { severity, verdict: 'fail', message, evidence, about }), origin }];
    });
    return [...findings, ...judgeUnseen(place, outcomes, tools)];
}
function judgeUnseen(place, outcomes, tools) {
    const byRoot = new Map();
    for (const { rule, outcome } of outcomes) {
        const onInconclusive = place.settings.get(rule.id)?.onInconclusive;
        if (outcome.kind !== 'inconclusive' || onInconclusive === undefined || onInconclusive === 'ignore')
            continue;
        const root = outcome.root ?? `${rule.id} ${outcome.reason}`;
        byRoot.set(root, [...(byRoot.get(root) ?? []), { rule, outcome, onInconclusive }]);
    }
    return [...byRoot.values()].flatMap((group) => {
        const voice = findVoice(group);
        if (voice === undefined)
            return [];
        const { root, reason } = rootReason(group, voice);
        const undecided = [...new Set(group.map(({ rule }) => rule.id))];
        const evidence = { observed: reason, required: `${root ?? 'all of it'} seen`, undecided };
        const said = { severity: 'warning', verdict: 'inconclusive', message: reason, evidence, about: root };
        const found = finding(place, tools, voice.rule, said);
        const runs = tools.runsBefore === null ? null : tools.runsBefore(found.fingerprint) + 1;
        const severity = group.some(({ onInconclusive }) => failsAt(onInconclusive, runs ?? 1)) ? 'error' : 'warning';
        return [{ ...found, severity, evidence: { ...evidence, ...(runs === null ? {} : { runsInARow: runs }) } }];
    });
}
function failsAt(onInconclusive, runs) {
    return typeof onInconclusive === 'object' ? runs >= onInconclusive.failAfter : onInconclusive === 'fail';
}
function findVoice(group) {
    const speaks = ({ rule, outcome }) => outcome.root !== null && rule.kind === 'rule' && (rule.speaksFor ?? []).includes(outcome.root);
    const reads = ({ rule, outcome }) => outcome.root !== null && isRead(rule, outcome.root);
    return (group.find(speaks) ?? group.find(reads) ?? group.find(({ onInconclusive }) => onInconclusive === 'fail') ?? group[0]);
}
function isRead({ reads }, fact) {
    return reads.includes(fact);
}
function rootReason(group, voice) {
    const { root } = voice.outcome;
    const direct = group.find(({ rule }) => root !== null && isRead(rule, root));
    return { root, reason: (direct ?? voice).outcome.reason };
}
function severityOf(setting, remaining) {
    const { severity } = setting;
    if (severity === 'off')
        return null;
    if (typeof severity === 'string')
        return severity;
    if (remaining === null)
        return _core_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .o.find((level) => severity[level] !== undefined) ?? null;
    return _core_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .o.find((level) => (0,_core_window_js__WEBPACK_IMPORTED_MODULE_0__/* .isInside */ .FK)(remaining, severity[level] ?? [])) ?? null;
}
function finding({ endpoint, address, comparedWith }, { digest }, rule, { severity, verdict, message, evidence, about }) {
    const other = comparedWith === undefined ? null : (0,_counterpart_js__WEBPACK_IMPORTED_MODULE_2__/* .describeCounterpart */ .V)(comparedWith, endpoint);
    return {
        rule: rule.id,
        severity,
        verdict,
        endpoint: endpoint.url,
        environment: endpoint.environment,
        address,
        message: other === null ? message : `${message}, compared with ${other.name}`,
        evidence: { ...evidence, ...other?.evidence },
        breaks: rule.breaks.map(({ client, error }) => `${client}: ${error}`),
        fix: rule.fix,
        cites: rule.cites,
        origin: endpoint.origin,
        fingerprint: digest(JSON.stringify([rule.id, verdict, endpoint.url, endpoint.environment, other?.identity ?? null, about])),
        waived: null,
        inBaseline: false,
    };
}
function outcomeOf(findings, failOn) {
    const standing = findings.filter(_core_report_js__WEBPACK_IMPORTED_MODULE_3__/* .isStanding */ .P);
    const failing = failOn === 'warning' ? ['error', 'warning'] : ['error'];
    if (standing.some(({ verdict, severity }) => verdict === 'fail' && failing.includes(severity)))
        return 'fail';
    if (standing.some(({ verdict, severity }) => verdict === 'inconclusive' && failing.includes(severity)))
        return 'inconclusive';
    return 'pass';
}


/***/ }),

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
/* harmony import */ var _core_window_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7075);


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

/***/ 886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ verdictsOn),
/* harmony export */   k: () => (/* binding */ verdictsIn)
/* harmony export */ });
function verdictsIn({ endpoints, comparisons }) {
    return [
        ...endpoints.flatMap(({ url, environment, targets }) => targets.map(({ verdicts }) => ({ url, environment, verdicts }))),
        ...comparisons.map(({ to: { url, environment }, verdicts }) => ({ url, environment, verdicts })),
    ];
}
function verdictsOn({ rule, endpoint, environment }, seen) {
    return seen
        .filter((one) => one.url === endpoint && one.environment === environment)
        .flatMap((one) => one.verdicts.filter((verdict) => verdict.rule === rule).map(({ verdict }) => verdict));
}


/***/ }),

/***/ 1799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  assess: () => (/* binding */ assess)
});

// EXTERNAL MODULE: ./lib/core/glob.js
var glob = __webpack_require__(29);
// EXTERNAL MODULE: ./lib/core/report.js
var report = __webpack_require__(1565);
// EXTERNAL MODULE: ./lib/core/policy.js
var policy = __webpack_require__(9861);
// EXTERNAL MODULE: ./lib/engine/verdicts-on.js
var verdicts_on = __webpack_require__(886);
// EXTERNAL MODULE: ./lib/engine/own-finding.js
var own_finding = __webpack_require__(4786);
;// CONCATENATED MODULE: ./lib/engine/baseline.js



function applyBaseline(findings, { baseline: { entries }, endpoints, comparisons, tools }) {
    const byFingerprint = new Map(entries.map((entry) => [entry.fingerprint, entry]));
    const marked = findings.map((finding) => {
        const entry = byFingerprint.get(finding.fingerprint);
        return entry !== undefined && covers(entry, finding) ? { ...finding, inBaseline: true } : finding;
    });
    const occurring = new Set(findings.map(({ fingerprint }) => fingerprint));
    const seen = (0,verdicts_on/* verdictsIn */.k)({ endpoints, comparisons });
    const gone = entries.filter((entry) => !occurring.has(entry.fingerprint) && wasJudged(entry, seen));
    return [...marked, ...gone.flatMap((entry) => judgeGone(entry, tools))];
}
function covers(entry, { verdict, severity }) {
    return verdict === 'fail' && (0,policy/* rankOf */.I)(severity) >= (0,policy/* rankOf */.I)(entry.severity);
}
function wasJudged(entry, seen) {
    const verdicts = (0,verdicts_on/* verdictsOn */.I)(entry, seen);
    return (verdicts.includes('pass') || verdicts.includes('fail')) && !verdicts.includes('inconclusive');
}
function judgeGone({ rule, endpoint, environment, message, origin }, tools) {
    return (0,own_finding/* ownFinding */.I)('policy/baseline-unused', {
        endpoint,
        environment,
        origin,
        message: `the fault of ${rule} that the baseline knows is gone: ${message}`,
        evidence: { observed: `${rule}: gone`, required: 'an entry for what is there' },
    }, tools);
}

// EXTERNAL MODULE: ./lib/engine/judge.js
var judge = __webpack_require__(13);
// EXTERNAL MODULE: ./lib/core/awaited.js
var core_awaited = __webpack_require__(6288);
;// CONCATENATED MODULE: ./lib/engine/judge-awaited.js

const MOST_NAMED = 8;
function outcomeOfAwaited(endpoint, awaited) {
    const { addresses } = endpoint;
    const others = addresses.filter(({ state }) => state === 'not-served');
    const unseen = addresses.filter(({ state }) => state === 'unseen' || state === 'not-checked');
    if ((0,core_awaited/* isSettled */.I)(endpoint) && unseen.length < addresses.length)
        return { kind: 'pass' };
    const { certificate, known, seconds } = awaited;
    const after = `after ${String(Math.round(seconds))} s`;
    const told = [...describeOthers(others, known), ...unseen.map(describeUnseen)].join('; ');
    const all = counted(addresses.length);
    if (others.length === 0) {
        const reason = `at ${String(unseen.length)} of ${all} it is not known whether ${certificate} is served, ${after}: ${told}`;
        return { kind: 'inconclusive', reason, root: null };
    }
    const does = others.length === 1 ? 'does' : 'do';
    return {
        kind: 'fail',
        message: `${String(others.length)} of ${all} ${does} not serve ${certificate}, ${after}: ${told}`,
        evidence: {
            observed: others.map(({ address, leaves }) => `${nameOf(address)}: ${leaves.map(describeLeaf).join(' and ')}`),
            required: certificate,
        },
        about: null,
        remaining: null,
    };
}
function describeOthers(others, known) {
    const groups = new Map();
    for (const one of others) {
        const key = JSON.stringify([one.leaves.map(({ sha256 }) => sha256), one.wasLost]);
        groups.set(key, [...(groups.get(key) ?? []), one]);
    }
    return [...groups.values()].map((group) => {
        const [{ leaves, wasLost } = { leaves: [], wasLost: false }] = group;
        const serve = group.length === 1 ? 'serves' : 'serve';
        const lost = wasLost ? ', after the other one had been served there' : '';
        return `${named(group)} ${serve} ${leaves.map(describeLeaf).join(' and ')}${lost}: ${diagnose(leaves, known)}`;
    });
}
function diagnose(leaves, known) {
    if (known === null)
        return 'the awaited one was seen nowhere, so it may not be deployed at all';
    if (leaves.every(({ notBefore }) => notBefore < known.notBefore))
        return 'the certificate was renewed but not reloaded there';
    return 'it is not older than the awaited one, so another one may have been deployed';
}
function describeUnseen({ address, reason }) {
    return `${nameOf(address)} could not be seen (${reason ?? 'for no known reason'})`;
}
function describeLeaf({ serial, notAfter }) {
    return `serial ${serial}, valid until ${notAfter.slice(0, 10)}`;
}
function named(group) {
    const names = group.map(({ address }) => nameOf(address));
    const more = names.length - MOST_NAMED;
    if (more > 0)
        return `${names.slice(0, MOST_NAMED).join(', ')} and ${String(more)} more`;
    const [last = '', ...before] = names.toReversed();
    return before.length === 0 ? last : `${before.toReversed().join(', ')} and ${last}`;
}
function nameOf(address) {
    return address ?? 'the name';
}
function counted(addresses) {
    return `${String(addresses)} ${addresses === 1 ? 'address' : 'addresses'}`;
}

// EXTERNAL MODULE: ./lib/core/window.js
var core_window = __webpack_require__(7075);
;// CONCATENATED MODULE: ./lib/engine/waive.js



function waive(findings, { waivers, now, leafOf, wasJudged = () => true, tools }) {
    const inForce = waivers.filter((waiver) => leftOf(waiver, now) > 0);
    const used = new Set();
    const waived = findings.map((finding) => {
        const host = new URL(finding.endpoint).hostname.replace(/^\[|\]$/g, '');
        const waiver = inForce.find((one) => waive_covers(one, finding, host, leafOf));
        if (waiver === undefined)
            return finding;
        used.add(waiver);
        const { reason, owner, ticket, expires } = waiver;
        return { ...finding, waived: { reason, owner, ticket, expires } };
    });
    const isUsed = (waiver) => used.has(waiver) || !wasJudged(waiver);
    return [...waived, ...waivers.flatMap((waiver) => judgeWaiver(waiver, leftOf(waiver, now), isUsed(waiver), tools))];
}
function leftOf(waiver, now) {
    return Date.parse(`${waiver.expires}T00:00:00Z`) + core_window/* DAY_MS */.sO - now.getTime();
}
function waive_covers(waiver, finding, host, leafOf) {
    if (finding.verdict !== 'fail' || finding.rule !== waiver.rule)
        return false;
    if (waiver.address !== null && waiver.address !== finding.address)
        return false;
    if (waiver.certificate !== null && waiver.certificate !== leafOf(finding))
        return false;
    return (0,glob/* matchesGlob */.k)(waiver.endpoint, host);
}
function judgeWaiver(waiver, leftMs, isUsed, tools) {
    const { rule, endpoint, owner, reason, expires, origin } = waiver;
    const observed = `${rule}, ${owner}: ${reason}`;
    const about = { endpoint, environment: null, origin };
    if (leftMs <= 0) {
        const message = `the waiver of ${rule} expired on ${expires}`;
        return (0,own_finding/* ownFinding */.I)('policy/waiver-expired', { ...about, message, evidence: { observed, required: 'a date to come' } }, tools);
    }
    const maxDays = Number(tools.settings.get('policy/waiver-too-long')?.params.maxDays);
    const isShort = maxDays <= 0 || leftMs <= maxDays * core_window/* DAY_MS */.sO;
    return [
        ...(isUsed
            ? []
            : (0,own_finding/* ownFinding */.I)('policy/waiver-unused', {
                ...about,
                message: `the waiver of ${rule} excuses nothing`,
                evidence: { observed, required: 'a finding that it excuses' },
            }, tools)),
        ...(isShort
            ? []
            : (0,own_finding/* ownFinding */.I)('policy/waiver-too-long', {
                ...about,
                message: `the waiver of ${rule} holds until ${expires}, for more than ${String(maxDays)} days`,
                evidence: { observed, required: `${String(maxDays)} days at most` },
            }, tools)),
        ...(0,own_finding/* ownFinding */.I)('policy/waiver-expires-soon', {
            ...about,
            message: `the waiver of ${rule} expires on ${expires}: what it excuses then fails`,
            evidence: { observed, required: 'the fault mended, or a new decision' },
            remaining: { ms: leftMs, ofMs: Number.POSITIVE_INFINITY },
        }, tools),
    ];
}

;// CONCATENATED MODULE: ./lib/spec/ct-logs.js
const CT_LOGS = {
    source: 'the tables of Chromium 156',
    date: '2026-11-24',
    logs: [
        {
            id: '1219ENGn9XfCx+lf1wC/+YLJM1pl4dCzAXMXwMjFaXc=',
            key: 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEKjpni/66DIYrSlGK6Rf+e6F2c/28ZUvDJ79N81+gyimAESAyeNZ++TRgjHWg9TVQnKHTSU0T1TtqDupFnSQTIg==',
            name: "Google 'Argon2026h2' log",
            operator: 'Google',
            kind: 'rfc6962',
            state: 'current',
            since: null,
        },
        {
            id: '1tWNqdAXU/NqSqDHV0kCr+vH3CzTjNn3ZMgMiRkenwI=',
            key: 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEKHRm0H/zUaFA6Idz5cGvGO3tCPQyfGMgJmVBOPyKAP6mGM1IiNXi4CLomOUyYj0YN74p+eGVApFMsM4h/jzCsA==',
            name: "Google 'Argon2027h1'",
            operator: 'Google',
            kind: 'rfc6962',
            state: 'current',
            since: null,
        },
        {
            id: '2AlVO5RPev/IFhlvlE+Fq7D4/F6HVSYPFdEucrtFSxQ=',
            key: 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE5Xd4lXEos5XJpcx6TOgyA5Z7/C4duaTbQ6C9aXL5Rbqaw+mW1XDnDX7JlRUninIwZYZDU9wRRBhJmCVopzwFvw==',
            name: "Google 'Xenon2026h2' log",
            operator: 'Google',
            kind: 'rfc6962',
            state: 'current',
            since: null,
        },
        {
            id: 'RMK9DOkUDmSlyUoBkwpaobs1lw4A7hEWiWgqHETXtWY=',
            key: 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE/6WcA4VRSljIfTdY48+pFRLLtLrmTb88cGDdl8Gv3E2LduG4jgJ3AK5iNMFGhpbRRLi5B3rPlBaXVywuR5IFDg==',
            name: "Google 'Xenon2027h1'",
            operator: 'Google',
            kind: 'rfc6962',
            state: 'current',
            since: null,
        },
        {
            id: 'utuIpG+cr6QJDoLlk1bbbni0pT9YLbCBl5UkLym2jJg=',
            key: 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEP2H56bHx6pPm5mCku6PFpeRuA5Ux0gs8iwXIVhvVdbojs0pPwZqLtlIEoJNbjxMEePTYo/qDW85AjhMJITlavA==',
            name: "Google 'ParcelYard2026h2' log",
            operator: 'Google',
            kind: 'static',
            state: 'current',
            since: null,
        },
        {
            id: 'HIl0B+YBCgEpO7Z439ejaM6xjMpSHcyk04bkoy5bXQQ=',
            key: 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEX7i7gYwmBxpiLXAlM/VLk4BFzspJRmZA86iReO7NVRlwGL1KWb/Dv5DRXJNBZd+9uREkNUTee5yBy2dRdRGa0w==',
            name: "Google 'ParcelYard2027h1' log",
            operator: 'Google',
            kind: 'static',
            state: 'current',
            since: null,
        },
        {
            id: 'aYS3IzyydLLRRn2l4EDXH+upCiHniGU3Srn5vPhocjc=',
            key: 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE+CTFsoroxXi53eLT+x2T4gsMKOcqzYEhqSLjyF6uVfdgF8yBeyA2cDWsu6nmhKGhqyoohwLh3PPgXdltfPP3BA==',
            name: "Google 'ParcelYard2027h2' log",
            operator: 'Google',
            kind: 'static',
            state: 'current',
            since: null,
        },
        {
            id: 'IPBfqqOkkvxqwUjMM6ICNhhrSfqpfmuzkk+yXsNrHDU=',
            key: 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAERcKG6mGyrCTtzkWBNT51LFFsM1lZ3ZPSIoXgVilDtnY0dyhwKSX7jomkXvdyqWr8DOP3HA6I6kzmREX5wpUvug==',
            name: "Google 'PlumbersArms2026h2' log",
            operator: 'Google',
            kind: 'static',
            state: 'current',
            since: null,
        },
        {
            id: 'X/nA+6QtrHjOZELrGazggaKb1OL7U68MYzB55QWCBMk=',
            key: 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEAKYYdjIeQwDP0RIY9mhAVntX5s2ObMc2F6u8cELSbhvavljWD/OesJZHUtqQjBXE5Ekbpiq6nchmaVnEHHpJmw==',
            name: "Google 'PlumbersArms2027h1' log",
            operator: 'Google',
            kind: 'static',
            state: 'current',
            since: null,
        },
        {
            id: 'M3qex8rmqQSLdS8tk65+SyqQLSG0lxKdg+J5x1PJL4w=',
            key: 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEHCu5hooSXlk8FAiSkoWiZJ5G9GzCiJhj3eoJ9p3F3ZzV2QgcgxWWI9f75vnFgygju+baK11dsf3bXHAo/+TL/Q==',
            name: "Google 'PlumbersArms2027h2' log",
            operator: 'Google',
            kind: 'static',
            state: 'current',
            since: null,
        },
        {
            id: 'yzj3FYl8hKFEX1vB3fvJbvKaWc1HCmkFhbDLFMMUWOc=',
            key: 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE2FxhT6xq0iCATopC9gStS9SxHHmOKTLeaVNZ661488Aq8tARXQV+6+jB0983v5FkRm4OJxPqu29GJ1iG70Ahow==',
            name: "Cloudflare 'Nimbus2026'",
            operator: 'Cloudflare',
            kind: 'rfc6962',
            state: 'current',
            since: null,
        },
        {
            id: 'TGPcmOWcHauI9h6KPd6uj6tEozd7X5uUw/uhnPzBviY=',
            key: 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEYjd/jE0EoAhNBbfcNhrTb7F0x10KZK8r2SDjx1GdjJ75hJrHx2OCQ+BXRjXi+czoREN1u0j9cWl8d6OoPMPogQ==',
            name: "Cloudflare 'Nimbus2027'",
            operator: 'Cloudflare',
            kind: 'rfc6962',
            state: 'current',
            since: null,
        },
        {
            id: 'wjF+V0UZo0XufzjespBB68fCIVoiv3/Vta12mtkOUs0=',
            key: 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEenPbSvLeT+zhFBu+pqk8IbhFEs16iCaRIFb1STLDdWzL6XwTdTWcbOzxMTzB3puME5K3rT0PoZyPSM50JxgjmQ==',
            name: "DigiCert 'Wyvern2026h2'",
            operator: 'DigiCert',
            kind: 'rfc6962',
            state: 'current',
            since: null,
        },
        {
            id: 'ABpdGhwtk3W2SFV4+C9xoa5u7zl9KXyK4xV7yt7hoB4=',
            key: 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEastxYj1mntGuyv74k4f+yaIx+ZEzlSJ+iVTYWlw8SpSKJ4TfxYWuBhnETlhpyG/5seJn0mOSnVgXsZ1JRflI7g==',
            name: "DigiCert 'Wyvern2027h1'",
            operator: 'DigiCert',
            kind: 'rfc6962',
            state: 'current',
            since: null,
        },
        {
            id: 'N6oHzCFvLm2RnHCdJNj3MbAPKxR8YhzAkaX6GoTYFt0=',
            key: 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEuOg8hcgaYT/MShxpag2Hige0zsLzz8vOLZXp6faCdzM+Mn/njyU9ROAuwDxuu88/Grxn46kmehdOKVDFexbdSg==',
            name: "DigiCert 'Wyvern2027h2'",
            operator: 'DigiCert',
            kind: 'rfc6962',
            state: 'current',
            since: null,
        },
        {
            id: 'lE5Dh/rswe+B8xkkJqgYZQHH0184AgE/cmd9VTcuGdg=',
            key: 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEquD0JkRQT/2inuaA4HC1sc6UpfiXgURVQmQcInmnZFnTiZMhZvsJgWAfYlU0OIykOC6slQzr7U9kvEVC9wZ6zQ==',
            name: "DigiCert 'Sphinx2026h2'",
            operator: 'DigiCert',
            kind: 'rfc6962',
            state: 'current',
            since: null,
        },
        {
            id: 'RqI5Z8YNtkaHxm89+ZmUdpOmphEghFfVVefj0KHZtkY=',
            key: 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEvirIq1XPwgwG7BnbMh2zoUbEt+T8z8XAtg9lo8jma+aaTQl8iVCypUFXtLpt4/SHaoUzbvcjDX/6B1IbL3OoIQ==',
            name: "DigiCert 'sphinx2027h1'",
            operator: 'DigiCert',
            kind: 'rfc6962',
            state: 'current',
            since: null,
        },
        {
            id: 'H7D4qS2K3aEhd2wF4qouFbrLxitlOTaVV2qqtS4R0R0=',
            key: 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEUCe23M889mAsUVeTTBcNsAmP374ZWQboLdR8RdGwM3VZ6P/sDwhrL7wK4zrXPh3HwLDDLxDjvRBeivUSbpZSwA==',
            name: "DigiCert 'sphinx2027h2'",
            operator: 'DigiCert',
            kind: 'rfc6962',
            state: 'current',
            since: null,
        },
        {
            id: 'lLHBirDQV8R74KwEDh8svI3DdXJ7yVHyClJhJoY7pzw=',
            key: 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE7INh8te0u+TkO+vIY3WYz2GQYxQ9XyLfdLpQp1ibaX3mY4lt2ddRhD/4AtjI/8KXceV+J/VysY8kJ1cKDXTAtg==',
            name: "Sectigo 'Mammoth2026h2'",
            operator: 'Sectigo',
            kind: 'rfc6962',
            state: 'current',
            since: null,
        },
        {
            id: 'H1bRq5RwSkHdP+r99GmTVTAsFDG/5hNGCJ//rnldzC8=',
            key: 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEzjXK7DkHgtp3J4bk8n7F3Djym6mrjKfA7YMePmobwPCVVroyM0x1fAkH6eE+ZTVj8Em+ctGqna99CMS0jVk9cw==',
            name: "Sectigo 'Sabre2026h2'",
            operator: 'Sectigo',
            kind: 'rfc6962',
            state: 'current',
            since: null,
        },
        {
            id: 'r2eIO1ewTt2Pptl+9i6o64EKx3Fg8CReVdYML+eFhzo=',
            key: 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEO/t4Uwkoou78zkCchh9tfAKbIUJmbOoUAb8szD8StnnHFKAVY5kq1Ljs8YD7CfzdD7xcVjmQYpbtNUhxRMRtmA==',
            name: "Sectigo 'Elephant2026h2'",
            operator: 'Sectigo',
            kind: 'rfc6962',
            state: 'current',
            since: null,
        },
        {
            id: 'YEyar3p/d18B1Ab8kg3ImesLHH34yVIb+voXdzuXi8k=',
            key: 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE4fu36JygUwaaVO+ddWJ97FJZlA5SjPLmT+RHwg0pavkIrbT1b5LNQrsaEw0CoGraf7BkzKZf7PC8gYAScw2woA==',
            name: "Sectigo 'Elephant2027h1'",
            operator: 'Sectigo',
            kind: 'rfc6962',
            state: 'current',
            since: null,
        },
        {
            id: 'okkM3NuOM6QAMhdg1tTVGiA2GR6nfZaL4mqKAPb///c=',
            key: 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAECTPhpJnRFroRRpP/1DdAns+PrnmUywtqIV+EeL4Jg8zKouoW7kuAkYo+kZeoHtyK7CBhflIlMk7T2Qrn4w/t8g==',
            name: "Sectigo 'Elephant2027h2'",
            operator: 'Sectigo',
            kind: 'rfc6962',
            state: 'current',
            since: null,
        },
        {
            id: 'yKPEf8ezrbk1awE/anoSbeM6TkOlxkb5l605dZkdz5o=',
            key: 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEfJFUD/FRkonvZIA9ZT1J3yvA4EpSp3innbIVpMTDR1oCe5vguapheQ7wYiWaCES1EL1B+2BEC+P5bUfwF44lnA==',
            name: "Sectigo 'Tiger2026h2'",
            operator: 'Sectigo',
            kind: 'rfc6962',
            state: 'current',
            since: null,
        },
        {
            id: 'HJ9oLOn68EVpUPgbloqH3dsyENhM5siy44JSSsTPWZ8=',
            key: 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEmMQofpsDjCVYzF4jXdFWM/ioYBJIPcsQQrNAHE6v4lOsADoI+/jN1lph8x4K3NgnXDXwmyJcFwRYgVOBMhaYhA==',
            name: "Sectigo 'Tiger2027h1'",
            operator: 'Sectigo',
            kind: 'rfc6962',
            state: 'current',
            since: null,
        },
        {
            id: 'A4AqwmL24F4D+Lxve5hRMk/Xaj31t1lRdeIi+46b1fY=',
            key: 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEb0AgkemhsPmYe1goCSy5ncf2lG9vtK6f+SzODKJMYEgPOT+z93cUEKM1EaTuo09rozfdqhjeihIl25y9A3JhyQ==',
            name: "Sectigo 'Tiger2027h2'",
            operator: 'Sectigo',
            kind: 'rfc6962',
            state: 'current',
            since: null,
        },
        {
            id: 'bP5QGUOoXqkWvFLRM+TcyR7xQRx9JYQg0XOAnhgY6zo=',
            key: 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEwR1FtiiMbpvxR+sIeiZ5JSCIDIdTAPh7OrpdchcrCcyNVDvNUq358pqJx2qdyrOI+EjGxZ7UiPcN3bL3Q99FqA==',
            name: "Let's Encrypt 'Sycamore2026h2'",
            operator: "Let's Encrypt",
            kind: 'static',
            state: 'current',
            since: null,
        },
        {
            id: 'jspHC6zeavOiBrCkeoS3Rv4fxr+VPiXmm07kAkjzxug=',
            key: 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEWrGdYyZYB7teCS4K/oKIsbV0yVBSgjlOwO22OOCoA6Y252QhFzC8Wg7oVXVKqfkWaSaM/n+3pfCBf4BAkpdx8g==',
            name: "Let's Encrypt 'Sycamore2027h1'",
            operator: "Let's Encrypt",
            kind: 'static',
            state: 'current',
            since: null,
        },
        {
            id: '5eNiR9ku9K2jhYO1NZHbcp/C8ArktnRRdNPd/GqiU4g=',
            key: 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEK+2zy2UWRMIyC2jU46+rj8UsyMjLsQIr1Y/6ClbdpWGthUb8y3Maf4zfAZTWW+AH9wAWPLRL5vmtz7Zkh2f2nA==',
            name: "Let's Encrypt 'Sycamore2027h2'",
            operator: "Let's Encrypt",
            kind: 'static',
            state: 'current',
            since: null,
        },
        {
            id: 'qCbL4wrGNRJGUz/gZfFPGdluGQgTxB3ZbXkAsxI8VSc=',
            key: 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEp8wH8R6zfM+UhsQq5un+lPdNTDkzcgkWLi1DwyqU6T00mtP5/CuGjvpw4mIz89I6KV5ZvhRHt5ZTF6qe24pqiA==',
            name: "Let's Encrypt 'Willow2026h2'",
            operator: "Let's Encrypt",
            kind: 'static',
            state: 'current',
            since: null,
        },
        {
            id: 'ooEAGHNOF24dR+CVQPOBulRml81jqENQcW64CU7a8Q0=',
            key: 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEzsMKtojO0BVB4t59lVyAhxtqObVA+wId5BpJGA8pZrw5GTjzuhpvLu/heQGi0hHCeislkDe34N/2D0SwEUBE0w==',
            name: "Let's Encrypt 'Willow2027h1'",
            operator: "Let's Encrypt",
            kind: 'static',
            state: 'current',
            since: null,
        },
        {
            id: 'ppWirZJtb5lujvxJAUJX2LvwRqfWJYm4jcLXh2x45S8=',
            key: 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEYbMDg0qQEEYjsTttdDlouTKhg3fRiMJYNE+Epr/2bXyeQdQOHKQNKv5sbIKxjtE/5Vqo9YjQbnaOeH4Wm4PhdQ==',
            name: "Let's Encrypt 'Willow2027h2'",
            operator: "Let's Encrypt",
            kind: 'static',
            state: 'current',
            since: null,
        },
        {
            id: 'dNudWPfUfp39eHoWKpkcGM9pjafHKZGMmhiwRQ26RLw=',
            key: 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEp056yaYH+f907JjLSeEAJLNZLoP9wHA1M0xjynSDwDxbU0B8MR81pF8P5O5PiRfoWy7FrAAFyXY3RZcDFf9gWQ==',
            name: "TrustAsia 'log2026a'",
            operator: 'TrustAsia',
            kind: 'rfc6962',
            state: 'current',
            since: null,
        },
        {
            id: 'Jbfv3qETAZPtkweXcKoyKiZiDeNayKp8dRl94LGp4GU=',
            key: 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEDxKMqebj7GLu31jIUOYmcHYQtwQ5s6f4THM7wzhaEgBM4NoOFopFMgoxqiLHnX0FU8eelOqbV0a/T6R++9/6hQ==',
            name: "TrustAsia 'log2026b'",
            operator: 'TrustAsia',
            kind: 'rfc6962',
            state: 'current',
            since: null,
        },
        {
            id: '7drrgVxjITRJtHvlB3kFq9DZMUfCesUUazvFjkPptsc=',
            key: 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE14jG8D9suqIVWPtTNOL33uXKZ4mUnnOMrIwOWeZU7GtoDRCWIXfy/9/SC8lTAbtP2NOP4wjIufAk6f64sY4DWg==',
            name: "TrustAsia 'HETU2027'",
            operator: 'TrustAsia',
            kind: 'rfc6962',
            state: 'current',
            since: null,
        },
        {
            id: 'VzRIzG4dLA3JS2nyh9Hv5IPHolxQxTILuzrep29usEE=',
            key: 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEumSYzy6dUQlwTckPzKMKApMRinqxHIBlLfmrvx1SdMH1RTACi1wb1V18ss8YjlaC7Pch2OQa8OfRevub4Y9BDQ==',
            name: 'TrustAsia Luoshu2027',
            operator: 'TrustAsia',
            kind: 'static',
            state: 'current',
            since: null,
        },
        {
            id: 'Rq+GPTs+5Z+ld96oJF02sNntIqIj9GF3QSKUUu6VUF8=',
            key: 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEaA6P0i7JTsd9XfzF1/76avRWA3XXI4NStsFO/aFtBp6SY7olDEMiPSFSxGzFQjKA1r9vgG/oFQwurlWMy9FQNw==',
            name: "Geomys 'Tuscolo2026h2'",
            operator: 'Geomys',
            kind: 'static',
            state: 'current',
            since: null,
        },
        {
            id: 'WW5sM4aUsllyolbIoOjdkEp26Ag92oc7AQg4KBQ87lk=',
            key: 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEOYwwGoaNpZ/SQW0VNGICP7wGRQsSeEowTRl4DPSdPjSkO/+ouvFH78I8sQTR3FWPZDScALbclBqnqL0ptY8beA==',
            name: "Geomys 'Tuscolo2027h1'",
            operator: 'Geomys',
            kind: 'static',
            state: 'current',
            since: null,
        },
        {
            id: '1d5V7roItgyf/BjFE75qYLoARga8WVuWu0T2LMV9Ofo=',
            key: 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEIAz2gOD7wIptaiLTnmR4k7AQwp5kFmqmGHY/8JmMJxaSHyAipoFA/YSBCTX7ZowxIkSKpZYGlqLtdLVcLWDS5w==',
            name: "Geomys 'Tuscolo2027h2'",
            operator: 'Geomys',
            kind: 'static',
            state: 'current',
            since: null,
        },
        {
            id: 'TefD7+U3ZpoMsB44OPqv3PCMmoBWM55wK1iVm9FxiS4=',
            key: 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEoCrY9Jw/QWI36H+7Y8UlXfNOxk2Atg3H3nXSqLKz52sV4RV9ERRq/IjD4uSP/k5xCT+4nHCjAL8kRjGUeslejw==',
            name: 'Geomys Tuscolo2028h1',
            operator: 'Geomys',
            kind: 'static',
            state: 'current',
            since: null,
        },
        {
            id: 'A18eYQnn44YBqbhkHlfl9aePeIcnUy/PQlPx68mqDzk=',
            key: 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEFvXbrz+N3iRcf4pomNlyVokxas/fGQu1DqxIbZ9M34w9W98lDao2v6qV7mRDDDcoh2kSfyAe6GxLuBMrmRPEMg==',
            name: 'Geomys Tuscolo2028h2',
            operator: 'Geomys',
            kind: 'static',
            state: 'current',
            since: null,
        },
        {
            id: 'yMaDuhp5vKPNGyZsbZ6MzSf0hFEMerHyV59nUhBYOgM=',
            key: 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEEzFcfnR+P+xG2TA2LWjhkeMcQMTU62r6koepINb7hwcl/hitPLeUzD3vRDpNyvq+9Vrci1FEmctYDWH+iZ2hww==',
            name: 'Geomys Trastevere2026h2',
            operator: 'Geomys',
            kind: 'static',
            state: 'current',
            since: null,
        },
        {
            id: 'F23RQr8KrLyBjUUTu9zDCtteWTJiU5KLmtfLdg/247k=',
            key: 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEcGYiRUG5f1qpqGWsFjfXZZT5NqkWVUJdtRSsWyhKOXXryyIIlfsUtKhmqJSPJhkxS9U1hgPQZ5dzXDA5x/5pYA==',
            name: 'Geomys Trastevere2027h1',
            operator: 'Geomys',
            kind: 'static',
            state: 'current',
            since: null,
        },
        {
            id: 'dZIIKK86Y1XymO0JfjR1dfm5hDwR4TkfV0QpnxyujO4=',
            key: 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEJPGejk3XdRtqgzqM5SJPvN9Y6CpSincXJAFPzR4+/hP6KuWhmeL1GVCnbYJ2hFS94pE8k7feYNGB6tuYkvXw2Q==',
            name: 'Geomys Trastevere2027h2',
            operator: 'Geomys',
            kind: 'static',
            state: 'current',
            since: null,
        },
        {
            id: 'j5ct6c9T2eqhZDHY6vWLWGZ8/QysT5c0VLGZaVHvlYc=',
            key: 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE05RdO9dxuePFpoo+c/h8Aj9iOsl3dRzRJarigJiLWXEtm9JV9n0rs9M/fDVSSwGEh2p9PUO8RR1+6Bt77v2iLQ==',
            name: 'Geomys Trastevere2028h1',
            operator: 'Geomys',
            kind: 'static',
            state: 'current',
            since: null,
        },
        {
            id: 'y6VZ4BSDyZ+U7N2er0ezmWM1bZ/1wShe6un50SqgTMc=',
            key: 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEB4h5MMLSgZuO0R2uMCvA/5WYIvsiYMcYLviqSqL6RNnpOnXiGlz49iWeo7n0R+v9CUj0Clv2In5EwnHwGK2/Tw==',
            name: 'Geomys Trastevere2028h2',
            operator: 'Geomys',
            kind: 'static',
            state: 'current',
            since: null,
        },
        {
            id: 'JuNkblhpISO8ND9HJDWbN5LNJFqI2BXTkzP9mRirRyM=',
            key: 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEiGh4zMsdukTgrdk9iPIwz9OfU9TQVi4Mxufpmnlrzv3ivJcxVhrST4XQSeQoF5LlFVIU6PL4IzrYl12BUWn9rQ==',
            name: "IPng Networks 'Halloumi2026h2a'",
            operator: 'IPng Networks',
            kind: 'static',
            state: 'current',
            since: null,
        },
        {
            id: 'ROgi/CurDpLu0On61pZkYCd20Bdg4IkFCckjobA/w38=',
            key: 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEw5SUl2yfd5TFSqUGv7A+I5+TpLe+zEccmtWVQakQQtOHYKqH8TbycalFx5xaqE5PU4NEwwnAJ9FWeT/6QaovZw==',
            name: "IPng Networks 'Halloumi2027h1'",
            operator: 'IPng Networks',
            kind: 'static',
            state: 'current',
            since: null,
        },
        {
            id: 'CRV/Yy1Gx/dtlSZUk7wPALOVrF2zorJr+wQ9ukrGOJM=',
            key: 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAErmKbFkPG7QfQUARhbIik8vVbIkXhK+YMB6TvLZkyhnzv7wedn+l7VChqovZHKOQXmZEd4B+3ljovIpQz2HmyHA==',
            name: "IPng Networks 'Halloumi2027h2'",
            operator: 'IPng Networks',
            kind: 'static',
            state: 'current',
            since: null,
        },
        {
            id: 'Goudaw/+v4G0eTnG0jEKhtbRAtTwRuIYLJ3jX14mJe8=',
            key: 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEjayczmhUMNftWy6VjvYXcTUEpvL8LIAKcYcxrxx5xxQGZEVvhnZeCnXVlsMWhq1h9J55eZfQWM/dqIr6GmoN9Q==',
            name: "IPng Networks 'Gouda2026h2'",
            operator: 'IPng Networks',
            kind: 'static',
            state: 'current',
            since: null,
        },
        {
            id: 'Gouda43XkdHNBUnttgNV1ga2T60w23H+eI8Px8j7xLE=',
            key: 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEOh11B2aRT9BiTqo+6kvQ7cSGf819Ait+jGc6AuHlGUXxWCX1YCQ9OFNnr6MUKStyw4sVin5FCvtbke1mctl3gQ==',
            name: "IPng Networks 'Gouda2027h1'",
            operator: 'IPng Networks',
            kind: 'static',
            state: 'current',
            since: null,
        },
        {
            id: 'GoudaVNi2GSSp7niI2BuNOzp4xC6NPuTBXhdKc5XV+s=',
            key: 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEPuxPH20sSqUzHGllZceceFvyoSffwBWgX4LKd8wk3A3ayZuwwh2pDuEOsimMxLXFh0IUYz73a9I7kxkUqM+N8w==',
            name: "IPng Networks 'Gouda2027h2'",
            operator: 'IPng Networks',
            kind: 'static',
            state: 'current',
            since: null,
        },
        {
            id: 'EgXQJVrBiTyuVBBwPE8Sc/yXAOErWEp/gGrcVVWAwLE=',
            key: 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE5mgCmJbPo4B+gxJf8U94HykKo0cBsGsqnSu/ycQ61WGS6b/XL2StiN28YF8/8I4GmLQBDUkz1sTOG4syBcKYMw==',
            name: 'IPng Networks Gouda2028h1',
            operator: 'IPng Networks',
            kind: 'static',
            state: 'current',
            since: null,
        },
        {
            id: 'ANXCUqZpzf6O0sgXpi5M/O2SyHSR7pccmv3bUoh4hag=',
            key: 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAENtjPyH/uZmZuu4RQSJU0p+unP9ZZKv/Z4MLpQhdbiFGgUBIgBr6urLPCIzSFZuM4HhgnnwiI4aS7Wpi0kMEoNw==',
            name: 'IPng Networks Gouda2028h2',
            operator: 'IPng Networks',
            kind: 'static',
            state: 'current',
            since: null,
        },
        {
            id: '6+a9C+qJOkTtPzg+2/4QzZnxhphufXsmsBqEMk57934=',
            key: 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEQVDEFJcCWS8jtF8M3uMfghI3wMo6VwH2Cpf/9P1x9/sv7aV8WSnrw7pq0EW1njmLo/6FBoCWHLpqoGKmBZKDVg==',
            name: 'IPng Networks Halloumi2028h1',
            operator: 'IPng Networks',
            kind: 'static',
            state: 'current',
            since: null,
        },
        {
            id: 'ALNWz93lJLRlXUxjZTxSUMQ04goEhRA5uv1kzlyFq2s=',
            key: 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEEZvv84G/hcMbLeIokkLkT0JPzRkdV5VvAXpWGYJGwwETCO447iGSZScyW0ROuNbvsotXYjs02ADpW+6OTD0hXg==',
            name: 'IPng Networks Halloumi2028h2',
            operator: 'IPng Networks',
            kind: 'static',
            state: 'current',
            since: null,
        },
        {
            id: 'KNPGjqGDY293g5DLHjiKzpOgTpFpnQdXNunGFtEf4Gc=',
            key: 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEvBcE01QW9mpuRViHPCs6zNADkGj+nIM9hHSdqBlWPNIOZDr9Zb9hhUTB/9W5eqRlfynSmrnl1AKTPF836w3J6g==',
            name: 'Microsec Eszigno2026h2',
            operator: 'Microsec',
            kind: 'static',
            state: 'current',
            since: null,
        },
        {
            id: 'eBAmYgxXrnCeBgs/iwSfqrh6aXhhDP+YpDWqAgNwe9k=',
            key: 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEhuG9m7D8nlSquWGaAF0NXc0ClYZYpEipNa/NeThGlber9tzMoHLRQXncwNBBqcxbXOannRTI/+utdT7wP9S7Jw==',
            name: 'Microsec Eszigno2027h1',
            operator: 'Microsec',
            kind: 'static',
            state: 'current',
            since: null,
        },
        {
            id: 'GrnppF/Ct4QLH+fciv7lRpXau5p8I9NfpTclu4k6md0=',
            key: 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE/XDM4otADNamGuQ1qjcAy+VMdPw75EQtjCEZTBnmJy5QhzHpPReQjYGrLhKuWGXlQJ2AxeVl6/0vm/aRcpsBlg==',
            name: 'Microsec Eszigno2027h2',
            operator: 'Microsec',
            kind: 'static',
            state: 'current',
            since: null,
        },
        {
            id: 'bdyd6YsZgQp1oXcR+tZVoOVbdYzpKkXZg27d9PznIBM=',
            key: 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEaYdzBFWDI3Mf74StObgh3wImAflYLO9aM62xwivJX5pAAXfMEEfImBihn/IfkknTuKOIqeHfxVd/sCAfiN5CLQ==',
            name: 'Microsec Eszigno2028h1',
            operator: 'Microsec',
            kind: 'static',
            state: 'current',
            since: null,
        },
        {
            id: '2iKjSO8buzFuV+ARSkqcdAe1DxOmJTk9JtLe4joj4hY=',
            key: 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEFNithqA5EW7rjf1HswV8jLvzqWZeA4kM4UMvR8PMrOtY6izw7fO159pjewHRu36fEsbcjUf/q2ujFbnpJavWaQ==',
            name: 'Microsec Eszigno2028h2',
            operator: 'Microsec',
            kind: 'static',
            state: 'current',
            since: null,
        },
        {
            id: '6jAGlJ1CunsD2FCB4yYsua5xil5vUDT3ePE4BU6CdFw=',
            key: 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEMTyKhqKtqQBhdnxqQIiyXSX4/Zm4ejW8LrvCxxXLJ8UrchT0A7ZeXnc8vZEVV5oeelR0wOKLtDPLDh6nshBHcw==',
            name: 'GoDaddy Aquamarine2026h2',
            operator: 'GoDaddy',
            kind: 'static',
            state: 'current',
            since: null,
        },
        {
            id: '/cLoBbiE8/CzcwbEliJzk9OExUIiB/1Aj+4CBc6jVhY=',
            key: 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEDMQ0K5rmCd7krvHQytXOSmsQqRcDZRnbo6brb2ctD4QKL+XQr0CGU47OfQ2q08zRtKRiXZ6SDGKKHamcpL9t+Q==',
            name: 'GoDaddy Aquamarine2027h1',
            operator: 'GoDaddy',
            kind: 'static',
            state: 'current',
            since: null,
        },
        {
            id: '8LDBho1KJqIqj/7ghUOplCvvi7u69tYBqyHdvnFJ/68=',
            key: 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEQ54z+CumfMd4Ts18GjnllfUZoCjFFYQUGAeQ1KkuX7eNdxNEPyjXJrMaqRr5F6lYtT6XFkAohz/fkguaIhU51w==',
            name: 'GoDaddy Aquamarine2027h2',
            operator: 'GoDaddy',
            kind: 'static',
            state: 'current',
            since: null,
        },
        {
            id: 'Nh2PNG9+2gYj4hlfNqqVGKiHKCEzvpzppruUJGPrTaY=',
            key: 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAELFHjZjQhWW0TDbKFi9smkN42jZIkWW94f0tCpbJkxYLqKeZGxWr9xHl/BMDvqSseBwOrkXUOnXkzenI7tJli+Q==',
            name: 'GoDaddy Aquamarine2028h1',
            operator: 'GoDaddy',
            kind: 'static',
            state: 'current',
            since: null,
        },
        {
            id: '/jwyxS3R1tXbsRUdYe6iH5EhBfIZa1UNh/as89aPnFM=',
            key: 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEOZA5sbbVjTlj60DpI6u9AKO/79QvNB7mIq/det2cLZnhV9N4pygpZ1rArRxzn80Y4ydFh+bKOqk7gWnrYfDuqA==',
            name: 'GoDaddy Aquamarine2028h2',
            operator: 'GoDaddy',
            kind: 'static',
            state: 'current',
            since: null,
        },
        {
            id: 'rKswcGzr7IQx9BPS9JFfER5CJEOx8qaMTzwrO6ceAsM=',
            key: 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEanCds5bj7IU2lcNPnIvZfMnVkSmu69aH3AS8O/Y0D/bbCPdSqYjvuz9Z1tT29PxcqYxf+w1g5CwPFuwqsm3rFQ==',
            name: "Let's Encrypt 'Oak2026h2'",
            operator: "Let's Encrypt",
            kind: 'rfc6962',
            state: 'retired',
            since: '2026-02-28T00:00:00Z',
        },
    ],
};

// EXTERNAL MODULE: ./lib/core/observed.js
var core_observed = __webpack_require__(3863);
// EXTERNAL MODULE: ./lib/core/rule-setting.js
var rule_setting = __webpack_require__(5452);
// EXTERNAL MODULE: ./lib/deductions/index.js + 22 modules
var deductions = __webpack_require__(7343);
;// CONCATENATED MODULE: ./lib/engine/deduce.js

function deduce(deductions, observations, context) {
    const facts = Object.fromEntries(Object.entries(observations).filter(([fact]) => !deductions.some((deduction) => deduction.fact === fact)));
    function factOf(fact) {
        const known = facts[fact];
        if (known !== undefined)
            return known;
        const deduction = deductions.find((candidate) => candidate.fact === fact);
        const worked = deduction === undefined ? (0,core_observed/* skipped */.hT)(`${fact} was not looked at`, fact) : workOut(deduction);
        facts[fact] = worked;
        return worked;
    }
    function workOut(deduction) {
        const needless = deduction.needlessFor?.(context.target) ?? null;
        if (needless !== null)
            return (0,core_observed/* skipped */.hT)(needless);
        const values = {};
        const gaps = [];
        for (const fact of deduction.reads) {
            const observed = factOf(fact);
            if (observed.status === 'failed')
                return (0,core_observed/* skipped */.hT)(`needs ${fact}, which was not seen: ${observed.detail}`, fact);
            if (observed.status === 'skipped')
                return observed;
            values[fact] = observed.value;
            gaps.push(...(observed.gaps ?? []));
        }
        try {
            const deduced = deduction.deduce(values, { ...context, gaps });
            return deduced.status === 'seen' ? (0,core_observed/* seen */.cI)(deduced.value, [...gaps, ...(deduced.gaps ?? [])]) : deduced;
        }
        catch (error) {
            return (0,core_observed/* failed */.gz)('internal', `working out ${deduction.fact} crashed: ${error instanceof Error ? error.message : String(error)}`, 'us');
        }
    }
    for (const deduction of deductions)
        factOf(deduction.fact);
    return facts;
}

// EXTERNAL MODULE: ./lib/core/comparison.js
var comparison = __webpack_require__(7538);
;// CONCATENATED MODULE: ./lib/engine/evaluate.js



function evaluate(rules, target, facts, now, settings) {
    return rules.flatMap((rule) => {
        const setting = settings.get(rule.id);
        if (setting === undefined || setting.severity === 'off')
            return [];
        return decide(rule, [{ facts }], setting, ([values]) => rule.check(values, { target, now, params: setting.params }));
    });
}
function evaluateComparisons(comparisons, relation, [from, to], settings) {
    const compared = { relation, from: from.target, to: to.target };
    const names = (0,comparison/* namesOfSides */.Yq)(compared);
    const preposition = relation === 'addresses' ? 'at' : 'in';
    const sides = [
        { facts: from.facts, where: `${preposition} ${names.from}, ` },
        { facts: to.facts, where: `${preposition} ${names.to}, ` },
    ];
    return comparisons.flatMap((rule) => {
        const setting = settings.get(rule.id);
        if (setting === undefined || setting.severity === 'off' || !rule.between.includes(relation))
            return [];
        const context = { ...compared, params: setting.params };
        return decide(rule, sides, setting, ([a, b]) => rule.compare(a, b, context));
    });
}
function evaluateRun(rules, targets) {
    const found = new Map(targets.map(({ target }) => [target, []]));
    for (const rule of rules) {
        const graded = targets.flatMap((known) => {
            const setting = known.settings.get(rule.id);
            return setting === undefined || setting.severity === 'off' ? [] : [{ ...known, setting }];
        });
        const check = checkRun(rule, graded);
        for (const { target, facts, setting } of graded) {
            found.get(target)?.push(...decide(rule, [{ facts }], setting, () => check(target)));
        }
    }
    return found;
}
function checkRun(rule, targets) {
    const seen = targets.flatMap(({ target, facts }) => {
        const known = readFacts(rule, facts);
        return 'values' in known ? [{ target, facts: known.values }] : [];
    });
    try {
        const verdicts = rule.check(seen);
        return (target) => verdicts.get(target) ?? [];
    }
    catch (error) {
        return () => {
            throw error;
        };
    }
}
function decide(rule, sides, setting, check) {
    const gaps = [];
    const values = [];
    for (const { facts, where = '' } of sides) {
        const known = readFacts(rule, facts);
        if (!('values' in known)) {
            return [{ rule, outcome: unseen(known.fact, known.observed, where) }];
        }
        values.push(known.values);
        gaps.push(...known.gaps);
    }
    try {
        const verdicts = [check(values)].flat();
        if (verdicts.length === 0)
            throw new Error('no verdict was given');
        return verdicts.map((verdict) => ({ rule, outcome: settle(verdict, setting, gaps) }));
    }
    catch (error) {
        return [{ rule, outcome: { kind: 'crashed', reason: error instanceof Error ? error.message : String(error) } }];
    }
}
function readFacts({ reads }, facts) {
    const values = {};
    const gaps = [];
    for (const fact of reads) {
        const observed = facts[fact];
        if (observed?.status !== 'seen')
            return { fact, observed };
        values[fact] = observed.value;
        gaps.push(...(observed.gaps ?? []));
    }
    return { values, gaps };
}
function unseen(fact, observed, where) {
    if (observed === undefined)
        return { kind: 'inconclusive', reason: `${where}${fact} was not looked at`, root: fact };
    if (observed.status === 'failed')
        return { kind: 'inconclusive', reason: `${where}${observed.detail}`, root: fact };
    if (observed.because === null)
        return { kind: 'not-applicable', reason: `${where}${fact}: ${observed.reason}` };
    return { kind: 'inconclusive', reason: `${where}${observed.reason}`, root: observed.because };
}
function settle(verdict, setting, gaps) {
    switch (verdict.kind) {
        case 'fail': {
            const { message, evidence, about, proven, origin } = verdict;
            const place = origin === undefined ? {} : { origin };
            const outcome = { kind: 'fail', message, evidence, about, remaining: null, ...place };
            return proven === false ? unlessGaps(gaps, outcome) : outcome;
        }
        case 'measured': {
            const { message, evidence, remaining } = verdict;
            const windows = typeof setting.severity === 'object' ? setting.severity : {};
            const entered = policy/* SEVERITIES */.o.map((level) => windows[level] ?? []).find((window) => (0,core_window/* isInside */.FK)(remaining, window));
            if (entered === undefined)
                return unlessGaps(gaps, { kind: 'pass' });
            const required = `${entered.map(({ text }) => text).join(' or ')} left at least`;
            return { kind: 'fail', message, evidence: { ...evidence, required }, about: null, remaining };
        }
        case 'pass':
            return verdict.proven ? { kind: 'pass' } : unlessGaps(gaps, { kind: 'pass' });
        case 'not-applicable':
            return { kind: 'not-applicable', reason: verdict.reason };
        case 'not-in-force':
            return { kind: 'not-in-force', reason: `since ${verdict.since}` };
    }
}
function unlessGaps(gaps, outcome) {
    const [gap] = gaps;
    if (gap === undefined)
        return outcome;
    const more = gaps.length > 1 ? `, and ${String(gaps.length - 1)} more` : '';
    return { kind: 'inconclusive', reason: `not all could be seen: ${gap.part}: ${gap.detail}${more}`, root: null };
}

// EXTERNAL MODULE: ./lib/gate/fetch-renewal-info.js + 2 modules
var fetch_renewal_info = __webpack_require__(8133);
// EXTERNAL MODULE: ./lib/gate/fetch-revocation.js
var fetch_revocation = __webpack_require__(472);
// EXTERNAL MODULE: ./lib/gate/gradable.js + 154 modules
var gradable = __webpack_require__(7982);
// EXTERNAL MODULE: ./lib/gate/look-up-caa.js
var look_up_caa = __webpack_require__(8082);
// EXTERNAL MODULE: ./lib/gate/units.js + 37 modules
var units = __webpack_require__(9040);
;// CONCATENATED MODULE: ./lib/gate/set-aside.js




function findSetAside(targets) {
    if (!targets.some(({ observations: { reach } }) => reach?.status === 'seen'))
        return [];
    return targets.filter(({ observations: { reach } }) => reach?.status === 'failed' && reach.code === 'no-ipv6');
}
function notCheckedOf({ observations }) {
    const reason = (0,core_observed/* skipped */.hT)('IPv6 cannot be reached from this runner');
    const facts = [...units/* PROBES */._.map(({ fact }) => fact), ...Object.keys(observations)];
    const { addresses } = observations;
    return {
        ...Object.fromEntries(facts.map((fact) => [fact, reason])),
        ...(addresses === undefined ? {} : { addresses }),
    };
}
function judgeSetAside({ endpoint, settings, targets }, tools) {
    const left = targets.flatMap(({ isSetAside, saved: { address } }) => isSetAside && address !== null ? [address] : []);
    if (left.length === 0)
        return [];
    const message = `IPv6 cannot be reached from this runner: ${left.join(', ')} ${left.length === 1 ? 'was' : 'were'} not looked at`;
    const evidence = { observed: left, required: 'a way to them' };
    const outcome = { kind: 'fail', message, evidence, about: null, remaining: null };
    return (0,judge/* judge */.S)({ endpoint, address: null, settings }, [{ rule: gradable.IPV6_NOT_CHECKED, outcome }], tools);
}

;// CONCATENATED MODULE: ./lib/gate/assess-endpoint.js











function assessEndpoints(saved, context) {
    const endpoints = saved.map((one) => assessEndpoint(one, context));
    const found = evaluateRun(gradable.RUN_RULES, endpoints.filter(({ isJudged }) => isJudged).flatMap(({ targets }) => targets));
    return endpoints.map(({ targets, ...rest }) => ({
        ...rest,
        targets: targets.map((one) => ({ ...one, outcomes: [...one.outcomes, ...(found.get(one.target) ?? [])] })),
    }));
}
const NOTHING_FETCHED = {
    fetchedIssuers: (0,core_observed/* skipped */.hT)('nothing was fetched'),
    revocationAnswers: (0,core_observed/* seen */.cI)((0,fetch_revocation/* revocationNotAsked */.m)('nothing was fetched')),
    renewalInfo: (0,core_observed/* seen */.cI)((0,fetch_renewal_info/* renewalNotAsked */.U)('nothing was fetched')),
    caa: (0,core_observed/* seen */.cI)((0,look_up_caa/* caaNotAsked */.R)('nothing was looked up')),
    issuedCertificates: (0,core_observed/* skipped */.hT)('no service was asked: see ct-search'),
    nextCertificate: (0,core_observed/* skipped */.hT)('no next certificate was looked at'),
    transaction: (0,core_observed/* skipped */.hT)('none was carried out'),
};
function assessEndpoint(saved, { policy, ...context }) {
    const { endpoint, targets } = lookAt(saved, context);
    const settings = (0,rule_setting/* settingsFor */.zc)(policy, endpoint);
    const isJudged = saved.isComparedOnly !== true;
    return {
        endpoint,
        settings,
        isJudged,
        targets: targets.map((one) => ({
            ...one,
            settings,
            outcomes: isJudged ? evaluate(gradable.RULES, one.target, one.facts, context.now, settings) : [],
        })),
    };
}
function lookedAt(targets) {
    return targets.filter(({ isSetAside }) => !isSetAside);
}
function lookAt({ endpoint, targets }, { stores, now, ctLogs }) {
    const trusted = endpoint.trust.flatMap((name) => stores.get(name) ?? []);
    const setAside = findSetAside(targets);
    return {
        endpoint,
        targets: (targets.length === 0 ? [unseenTarget(endpoint)] : targets).map((saved) => {
            const target = { endpoint, address: saved.address, port: saved.port, serverName: saved.serverName };
            const isSetAside = setAside.includes(saved);
            const known = { ...NOTHING_FETCHED, ...(isSetAside ? notCheckedOf(saved) : saved.observations) };
            const facts = deduce(deductions.deductions, known, { target, now, stores: trusted, ctLogs });
            return { saved, target, facts, isSetAside };
        }),
    };
}
function unseenTarget({ port }) {
    const addresses = (0,core_observed/* failed */.gz)('internal', 'the saved scan holds no target of this endpoint', 'us');
    const others = units/* PROBES */._.map(({ fact }) => [fact, (0,core_observed/* skipped */.hT)(addresses.detail, 'addresses')]);
    return { address: null, port, serverName: null, observations: { ...Object.fromEntries(others), addresses } };
}

// EXTERNAL MODULE: ./lib/core/trust.js
var trust = __webpack_require__(3749);
// EXTERNAL MODULE: ./lib/rules/chain/on-path.js
var on_path = __webpack_require__(3714);
// EXTERNAL MODULE: ./lib/rules/compare/leaves.js
var leaves = __webpack_require__(3963);
;// CONCATENATED MODULE: ./lib/gate/report-parts.js





function summarise(endpoints, findings, connections, now) {
    const standing = findings.filter(report/* isStanding */.P);
    const count = (verdict, severity) => standing.filter((one) => one.verdict === verdict && (severity === undefined || one.severity === severity)).length;
    const expiries = endpoints.flatMap(({ targets }) => targets.flatMap(({ facts: { certificates } }) => certificates?.status === 'seen' && certificates.value.leaf !== null ? [certificates.value.leaf.notAfter] : []));
    const next = expiries.length === 0 ? null : expiries.reduce((a, b) => Math.min(a, b));
    return {
        endpoints: endpoints.length,
        targets: endpoints.reduce((sum, { targets }) => sum + targets.length, 0),
        errors: count('fail', 'error'),
        warnings: count('fail', 'warning'),
        notices: count('fail', 'notice'),
        inconclusive: count('inconclusive'),
        waived: findings.filter(({ waived }) => waived !== null).length,
        inBaseline: findings.filter(({ waived, inBaseline }) => waived === null && inBaseline).length,
        minDaysLeft: next === null ? null : Math.floor((100 * (next - now.getTime())) / core_window/* DAY_MS */.sO) / 100,
        nextExpiry: next === null ? null : new Date(next).toISOString(),
        connections,
    };
}
function reportStore(store, now) {
    const { name, source, version, date, missing, anchors } = store;
    return { name, source, version, date, isStale: (0,trust/* isStale */.QO)(store, now), anchors: anchors.length, missing };
}
function reportRules(settings, rules) {
    const titles = new Map(rules.map(({ id, title }) => [id, title]));
    return Object.fromEntries([...settings].flatMap(([id, setting]) => reportRule(id, titles.get(id) ?? id, setting)));
}
function reportEndpoint({ endpoint, isJudged, targets }) {
    return {
        url: endpoint.url,
        environment: endpoint.environment,
        origin: endpoint.origin,
        isJudged,
        targets: targets.map(({ saved: { address, port, serverName, observations }, facts, outcomes }) => ({
            address,
            port,
            serverName,
            observations,
            leaf: reportLeaf(facts),
            intermediates: reportIntermediates(facts),
            trust: reportTrust(facts),
            verdicts: outcomes.map(reportVerdict),
            clients: [],
        })),
    };
}
function reportLeaf({ certificates }) {
    const leaf = certificates?.status === 'seen' ? certificates.value.leaf : null;
    if (leaf === null)
        return null;
    const { subject, issuer, serial, sha256, notBefore, notAfter, dnsNames, ipAddresses, publicKey, signature } = leaf;
    return {
        subject,
        issuer,
        serial,
        sha256,
        notBefore: new Date(notBefore).toISOString(),
        notAfter: new Date(notAfter).toISOString(),
        names: [...dnsNames, ...ipAddresses],
        key: (0,leaves/* describeKey */.Rx)(publicKey),
        signature: signature.name,
    };
}
function reportIntermediates({ certificates, trustPaths }) {
    if (certificates?.status !== 'seen')
        return [];
    const paths = trustPaths?.status === 'seen' ? trustPaths.value : { stores: [], leafIssuer: null, used: [] };
    return (0,on_path/* certificatesOnPaths */.i)({ certificates: certificates.value, trustPaths: paths })
        .slice(1)
        .filter(({ isSelfSigned }) => !isSelfSigned)
        .map(({ subject, sha256, notBefore, notAfter }) => ({
        subject,
        sha256,
        notBefore: new Date(notBefore).toISOString(),
        notAfter: new Date(notAfter).toISOString(),
    }));
}
function reportTrust({ trustPaths }) {
    if (trustPaths?.status !== 'seen')
        return [];
    return trustPaths.value.stores.map(({ store, trusted, anchor, reason }) => ({
        store,
        verdict: trusted ? 'pass' : 'fail',
        anchor: anchor?.subject ?? null,
        reason,
    }));
}
function reportVerdict({ rule, outcome }) {
    switch (outcome.kind) {
        case 'pass':
        case 'fail':
            return { rule: rule.id, verdict: outcome.kind };
        case 'crashed':
            return { rule: rule.id, verdict: 'inconclusive', reason: `the rule crashed: ${outcome.reason}` };
        case 'not-applicable':
        case 'not-in-force':
        case 'inconclusive':
            return { rule: rule.id, verdict: outcome.kind, reason: outcome.reason };
    }
}
function reportRule(id, title, { severity, onInconclusive, params }) {
    if (severity === 'off')
        return [];
    return [[id, { title, severity: reportSeverity(severity), onInconclusive, params }]];
}
function reportSeverity(severity) {
    if (typeof severity === 'string')
        return severity;
    return Object.fromEntries(Object.entries(severity).map(([level, limits]) => [level, limits.map(({ text }) => text)]));
}
function reportOverride({ environment, endpoint, rules }) {
    const changed = [...rules].map(([id, { severity, onInconclusive, params }]) => {
        const set = Object.entries(params).map(([name, { value }]) => [name, value]);
        return [
            id,
            {
                ...(severity === undefined ? {} : { severity: reportSeverity(severity.value) }),
                ...(onInconclusive === undefined ? {} : { onInconclusive: onInconclusive.value }),
                ...(set.length === 0 ? {} : { params: Object.fromEntries(set) }),
            },
        ];
    });
    return { environment, endpoint, rules: Object.fromEntries(changed) };
}

;// CONCATENATED MODULE: ./lib/gate/compare-targets.js




function compareTargets({ counterpart, from, to, told, ignore = [], tools }) {
    const { relation } = counterpart;
    const wanted = gradable.COMPARISONS.filter(({ id }) => !ignore.includes(id));
    const outcomes = evaluateComparisons(wanted, relation, [from, to], to.settings);
    const place = {
        endpoint: to.target.endpoint,
        settings: to.settings,
        address: to.target.address,
        comparedWith: counterpart,
    };
    return {
        comparison: {
            relation,
            from: { ...placeOf(from.target), ...(counterpart.relation === 'times' ? { scannedAt: counterpart.at } : {}) },
            to: placeOf(to.target),
            verdicts: outcomes.map(reportVerdict),
        },
        findings: (0,judge/* judge */.S)(place, outcomes.filter((outcome) => !wasTold(outcome, told)), tools),
    };
}
function placeOf({ endpoint: { url, environment }, address }) {
    return { url, environment, address };
}
function wasTold({ rule, outcome }, sides) {
    if (outcome.kind !== 'inconclusive')
        return false;
    const { root } = outcome;
    const reads = rule.reads;
    const isSame = (own) => own.outcome.kind === 'inconclusive' &&
        own.outcome.root === root &&
        (root !== null || own.rule.reads.some((fact) => reads.includes(fact)));
    return sides.some(({ outcomes, settings }) => outcomes.some((own) => isSame(own) && settings.get(own.rule.id)?.onInconclusive === 'fail'));
}

;// CONCATENATED MODULE: ./lib/gate/compare-addresses.js


function compareAddresses(endpoint, tools) {
    const targets = lookedAt(endpoint.targets);
    const from = findReference(targets);
    const address = from?.target.address ?? null;
    if (from === undefined || address === null)
        return [];
    const counterpart = { relation: 'addresses', address };
    return targets
        .filter((target) => target !== from)
        .map((to) => compareTargets({ counterpart, from, to, told: [from, to], tools }));
}
function findReference(targets) {
    if (targets.length < 2)
        return undefined;
    const seen = targets.filter(({ facts: { versions } }) => versions?.status === 'seen');
    const counts = new Map();
    const looks = seen.map((target) => ({ target, look: lookOf(target) }));
    for (const { look } of looks)
        counts.set(look, (counts.get(look) ?? 0) + 1);
    const ranked = looks.toSorted((a, b) => (counts.get(b.look) ?? 0) - (counts.get(a.look) ?? 0) || beginOf(b.target) - beginOf(a.target));
    return ranked[0]?.target ?? targets[0];
}
function lookOf({ facts }) {
    const { versions, cipherSuites, groups, alpn, clientCertificate, hsts, chain } = facts;
    return JSON.stringify([versions, cipherSuites, groups, alpn, clientCertificate, hsts, chain].map((observed) => observed?.status === 'seen' ? observed.value : null));
}
function beginOf({ facts: { certificates } }) {
    return certificates?.status === 'seen' ? (certificates.value.leaf?.notBefore ?? 0) : 0;
}

;// CONCATENATED MODULE: ./lib/engine/pair.js

function pairEndpoints(all, compare) {
    const froms = all.filter(({ endpoint }) => endpoint.environment === compare.from);
    const tos = all.filter(({ endpoint }) => endpoint.environment === compare.to);
    const [onlyFrom, onlyTo] = [froms[0], tos[0]];
    if (froms.length === 1 && tos.length === 1 && onlyFrom !== undefined && onlyTo !== undefined) {
        return { pairs: [{ from: onlyFrom, to: onlyTo }], unpaired: [] };
    }
    const counterparts = findCounterparts(froms, tos);
    const pairs = froms.flatMap((from) => {
        const to = counterparts.get(from);
        return to === undefined ? [] : [{ from, to }];
    });
    const paired = new Set(pairs.flatMap(({ from, to }) => [from, to]));
    return { pairs, unpaired: [...froms, ...tos].filter((one) => !paired.has(one)) };
}
function findCounterparts(froms, tos) {
    const counterparts = new Map();
    const taken = new Set();
    const isFree = (to) => !taken.has(to);
    function choose(from, choice) {
        const to = choice(tos.filter(({ endpoint }) => keyOf(endpoint) === keyOf(from.endpoint)));
        if (to === undefined)
            return;
        counterparts.set(from, to);
        taken.add(to);
    }
    for (const from of froms) {
        choose(from, (candidates) => candidates.filter(isFree).find(({ endpoint }) => endpoint.path === from.endpoint.path));
    }
    for (const from of froms.filter((one) => !counterparts.has(one))) {
        choose(from, (candidates) => candidates.find(isFree) ?? candidates[0]);
    }
    return counterparts;
}
function keyOf({ host, port, environment }) {
    return `${(0,comparison/* withoutEnvironment */._i)(host, environment)}:${String(port)}`;
}

;// CONCATENATED MODULE: ./lib/gate/compare-environments.js




function compareEnvironments(compare, endpoints, tools) {
    const { ignore } = compare;
    const { pairs, unpaired } = pairEndpoints(endpoints, compare);
    return {
        compared: pairs.flatMap(({ from: { endpoint, targets }, to }) => {
            const [from] = lookedAt(targets);
            if (from === undefined)
                return [];
            const counterpart = { relation: 'environments', endpoint };
            return lookedAt(to.targets).map((target) => compareTargets({ counterpart, from, to: target, told: [from, target], ignore, tools }));
        }),
        unpaired: ignore.includes('compare/unpaired')
            ? []
            : unpaired.flatMap(({ endpoint }) => {
                const other = endpoint.environment === compare.from ? compare.to : compare.from;
                const about = {
                    endpoint: endpoint.url,
                    environment: endpoint.environment,
                    origin: endpoint.origin,
                    message: `it has no counterpart in ${other}: nothing was compared`,
                    evidence: {
                        observed: null,
                        required: `an endpoint of ${other} with the same name but for the environment`,
                    },
                };
                return (0,own_finding/* ownFinding */.I)('compare/unpaired', about, tools);
            }),
    };
}

// EXTERNAL MODULE: ./lib/engine/counterpart.js
var engine_counterpart = __webpack_require__(8119);
// EXTERNAL MODULE: ./lib/engine/match-up.js
var match_up = __webpack_require__(21);
;// CONCATENATED MODULE: ./lib/gate/compare-times.js





function compareTimes({ finishedAt: at, endpoints: before, isWhole }, now, tools) {
    const { pairs, gone, added } = (0,match_up/* matchUp */.P)(before, now, exactKey, looseKey);
    const counterpart = { relation: 'times', at };
    const scan = (0,engine_counterpart/* nameOfScan */.K)(at);
    return {
        compared: pairs.flatMap(([old, one]) => pairTargets(lookedAt(old.targets), lookedAt(one.targets)).map(([from, to]) => compareTargets({ counterpart, from, to, told: [to], tools }))),
        unpaired: [
            ...added.flatMap((one) => unpaired(one, `it is not in ${scan}: nothing was compared`, tools)),
            ...(isWhole ? gone : []).flatMap((one) => unpaired(one, `it is in ${scan}, and was not looked at again`, tools)),
        ],
    };
}
function exactKey(one) {
    return JSON.stringify([looseKey(one), one.endpoint.connectTo]);
}
function looseKey({ endpoint: { url, environment } }) {
    return JSON.stringify([url, environment]);
}
function pairTargets(before, now) {
    const { pairs, added } = (0,match_up/* matchUp */.P)(before, now, ({ target }) => target.address ?? '', () => '');
    const [first] = before;
    return [...pairs, ...(first === undefined ? [] : added.map((to) => [first, to]))];
}
function unpaired({ endpoint: { url, environment, origin } }, message, tools) {
    const evidence = { relation: 'times', observed: 'in one of two scans', required: 'in both' };
    return (0,own_finding/* ownFinding */.I)('compare/unpaired', { endpoint: url, environment, origin, message, evidence }, tools);
}

// EXTERNAL MODULE: ./lib/gate/digest.js
var digest = __webpack_require__(6319);
;// CONCATENATED MODULE: ./lib/gate/assess.js
















function assess(options) {
    const { scan, policy, stores, failOn, now, ctLogs = CT_LOGS, baseline, runsBefore = null } = options;
    const { changes, findings: ofChanges } = options.guarded ?? { changes: [], findings: [] };
    const tools = {
        crashed: gradable.CRASHED,
        gradable: gradable.GRADABLE,
        settings: policy.rules,
        digest: digest/* digest */.b,
        runsBefore,
    };
    const assessed = assessEndpoints(scan.endpoints, { policy, stores, now, ctLogs });
    const endpoints = assessed.map(reportEndpoint);
    const own = assessed.flatMap(({ endpoint, settings, targets }) => targets.flatMap(({ saved: { address }, outcomes }) => (0,judge/* judge */.S)({ endpoint, address, settings }, outcomes, tools)));
    const { compared, unpaired } = compareAll(assessed, options, tools);
    const { awaited = null } = scan;
    const found = [
        ...own,
        ...assessed.filter(({ isJudged }) => isJudged).flatMap((endpoint) => judgeSetAside(endpoint, tools)),
        ...compared.flatMap(({ findings }) => findings),
        ...unpaired,
        ...(awaited === null ? [] : judgeAwaited(awaited, assessed, tools)),
    ];
    const isWhole = (scan.phase?.left ?? []).length === 0;
    const wasJudged = ({ endpoint: hosts }) => isWhole || assessed.some(({ endpoint: { host }, isJudged }) => isJudged && (0,glob/* matchesGlob */.k)(hosts, host));
    const waived = waive(found, { waivers: policy.waivers, now, leafOf: leavesOf(assessed), wasJudged, tools });
    const comparisons = compared.map(({ comparison }) => comparison);
    const known = baseline == null ? waived : applyBaseline(waived, { baseline, endpoints, comparisons, tools });
    const findings = [...known, ...ofChanges];
    return {
        schemaVersion: report/* SCHEMA_VERSION */.f,
        tool: units/* TOOL */.j,
        startedAt: scan.startedAt,
        finishedAt: scan.finishedAt,
        outcome: (0,judge/* outcomeOf */.s)(findings, failOn),
        summary: summarise(assessed, findings, scan.connections, now),
        policy: {
            presets: policy.presets,
            rules: reportRules(policy.rules, gradable.GRADABLE),
            overrides: policy.overrides.map(reportOverride),
            changes,
        },
        trustStores: [...stores.values()].map((store) => reportStore(store, now)),
        endpoints,
        comparisons,
        phase: scan.phase ?? null,
        awaited,
        findings,
    };
}
function compareAll(endpoints, { policy, earlier, stores, ctLogs = CT_LOGS }, tools) {
    const judged = endpoints.filter(({ isJudged }) => isJudged);
    const parts = [
        ...policy.compare.map((pair) => compareEnvironments(pair, endpoints, tools)),
        { compared: judged.flatMap((one) => compareAddresses(one, tools)), unpaired: [] },
        ...(earlier == null ? [] : [compareTimes(lookBack(earlier, { stores, ctLogs }), judged, tools)]),
    ];
    return {
        compared: parts.flatMap(({ compared }) => compared),
        unpaired: parts.flatMap(({ unpaired }) => unpaired),
    };
}
function lookBack({ scan: { finishedAt, endpoints }, isWhole }, known) {
    const context = { ...known, now: new Date(finishedAt) };
    return { finishedAt, isWhole, endpoints: endpoints.map((one) => lookAt(one, context)) };
}
function judgeAwaited(awaited, endpoints, tools) {
    return awaited.endpoints.flatMap((one) => {
        const placed = endpoints.find(({ endpoint: { url, environment } }) => url === one.url && environment === one.environment);
        if (placed === undefined)
            return [];
        const { endpoint, settings } = placed;
        const outcome = outcomeOfAwaited(one, awaited);
        return (0,judge/* judge */.S)({ endpoint, address: null, settings }, [{ rule: gradable.NOT_SERVED, outcome }], tools);
    });
}
function leavesOf(endpoints) {
    const keyOf = (url, environment, address) => JSON.stringify([url, environment, address]);
    const leaves = new Map(endpoints.flatMap(({ endpoint: { url, environment }, targets }) => targets.map(({ saved: { address }, facts: { certificates } }) => [
        keyOf(url, environment, address),
        certificates?.status === 'seen' ? (certificates.value.leaf?.sha256 ?? null) : null,
    ])));
    return ({ endpoint, environment, address }) => leaves.get(keyOf(endpoint, environment, address)) ?? null;
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

/***/ 8133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fetchRenewalInfo: () => (/* binding */ fetchRenewalInfo),
  U: () => (/* binding */ renewalNotAsked)
});

// EXTERNAL MODULE: ./lib/core/distinguished-name.js
var distinguished_name = __webpack_require__(4283);
// EXTERNAL MODULE: ./lib/core/observed.js
var observed = __webpack_require__(3863);
// EXTERNAL MODULE: ./lib/core/window.js
var core_window = __webpack_require__(7075);
;// CONCATENATED MODULE: ./lib/spec/acme-directories.js
const LETS_ENCRYPT = 'https://acme-v02.api.letsencrypt.org/directory';
const LETS_ENCRYPT_STAGING = 'https://acme-staging-v02.api.letsencrypt.org/directory';
const GOOGLE = 'https://dv.acme-v02.api.pki.goog/directory';
const ZEROSSL = 'https://acme.zerossl.com/v2/DV90';
const SECTIGO = 'https://acme.sectigo.com/v2/DV';
const DIRECTORIES = new Map([
    ["let's encrypt", [LETS_ENCRYPT, LETS_ENCRYPT_STAGING]],
    ["(staging) let's encrypt", [LETS_ENCRYPT_STAGING]],
    ['google trust services', [GOOGLE]],
    ['google trust services llc', [GOOGLE]],
    ['sectigo limited', [SECTIGO]],
    ['zerossl', [ZEROSSL]],
    ['zerossl gmbh', [ZEROSSL]],
]);
function acmeDirectoriesOf(organizations) {
    return organizations.flatMap((organization) => DIRECTORIES.get(organization.toLowerCase()) ?? []);
}

// EXTERNAL MODULE: ./lib/wire/json.js
var json = __webpack_require__(143);
// EXTERNAL MODULE: ./lib/wire/malformed-error.js
var malformed_error = __webpack_require__(7515);
;// CONCATENATED MODULE: ./lib/wire/acme/renewal-info.js


function renewalIdOf({ authorityKeyId, serial }) {
    const keyId = authorityKeyId?.keyId ?? null;
    return keyId === null ? null : `${base64Url(keyId)}.${base64Url(serial)}`;
}
function readRenewalInfoUrl(directory) {
    const { renewalInfo } = readObject('ACME directory', directory);
    if (renewalInfo === undefined)
        return null;
    const url = parseHttpsUrl(renewalInfo);
    if (url === null)
        throw new malformed_error/* MalformedError */.G('ACME directory', 'its renewalInfo is no https URL', 0);
    return url;
}
function readRenewalInfo(answer) {
    const { suggestedWindow, explanationURL } = readObject('RenewalInfo', answer);
    if (!(0,json/* isObject */.Gv)(suggestedWindow))
        throw new malformed_error/* MalformedError */.G('RenewalInfo', 'there is no suggestedWindow', 0);
    const [start, end] = [(0,json/* parseTimestamp */.EH)(suggestedWindow.start), (0,json/* parseTimestamp */.EH)(suggestedWindow.end)];
    if (start === null || end === null) {
        throw new malformed_error/* MalformedError */.G('RenewalInfo', `the ${start === null ? 'start' : 'end'} of its window is no timestamp`, 0);
    }
    if (end <= start)
        throw new malformed_error/* MalformedError */.G('RenewalInfo', 'its window does not end after it starts', 0);
    return { start, end, explanationUrl: parseHttpsUrl(explanationURL) };
}
function base64Url(hex) {
    return Buffer.from(hex, 'hex').toString('base64url');
}
function readObject(what, bytes) {
    const value = (0,json/* parseJson */.qF)(what, bytes);
    if (!(0,json/* isObject */.Gv)(value))
        throw new malformed_error/* MalformedError */.G(what, 'no JSON object', 0);
    return value;
}
const MAX_URL = 1000;
function parseHttpsUrl(value) {
    if (typeof value !== 'string' || value.length > MAX_URL || !URL.canParse(value))
        return null;
    const { protocol, username, password, href } = new URL(value);
    return protocol === 'https:' && username === '' && password === '' ? href : null;
}

// EXTERNAL MODULE: ./lib/gate/sent-certificates.js
var sent_certificates = __webpack_require__(6606);
// EXTERNAL MODULE: ./lib/gate/with-fact.js
var with_fact = __webpack_require__(474);
;// CONCATENATED MODULE: ./lib/gate/fetch-renewal-info.js








const MAX_DIRECTORY_BYTES = 64 * 1024;
const MAX_INFO_BYTES = 16 * 1024;
const MIN_RETRY_MS = 60_000;
const MAX_RETRY_MS = core_window/* DAY_MS */.sO;
function renewalNotAsked(reason) {
    return { notAsked: reason, suggested: null, silent: [], unanswered: [] };
}
function fetchRenewalInfo(options) {
    return (0,with_fact/* withFact */.T)(options.scan, 'renewalInfo', (target) => fetchFor(target, options));
}
async function fetchFor(target, options) {
    const [leaf] = (0,sent_certificates/* sentCertificates */.T)(target);
    if (leaf === undefined)
        return (0,observed/* seen */.cI)(renewalNotAsked('there is no certificate to ask about'));
    if (leaf.notAfter < Date.parse(options.scan.finishedAt))
        return (0,observed/* seen */.cI)(renewalNotAsked('the certificate has expired'));
    const directories = new Set([...acmeDirectoriesOf((0,distinguished_name/* organizationsOf */.E)(leaf.issuer)), ...options.directories]);
    if (directories.size === 0)
        return (0,observed/* seen */.cI)(renewalNotAsked('no ACME server is known for its CA that tells of renewals'));
    const id = renewalIdOf(leaf);
    if (id === null)
        return (0,observed/* seen */.cI)(renewalNotAsked('the certificate does not name the key of its issuer'));
    const silent = [];
    const gaps = [];
    const unanswered = [];
    for (const directory of directories) {
        const answer = await ask(directory, id, options);
        if ('notAsked' in answer)
            return (0,observed/* seen */.cI)(renewalNotAsked(answer.notAsked));
        if ('window' in answer) {
            const suggested = { ...answer.window, directory, retryAfterMs: answer.retryAfterMs };
            return (0,observed/* seen */.cI)({ notAsked: null, suggested, silent, unanswered: [] });
        }
        if ('silence' in answer)
            silent.push({ directory, reason: answer.silence });
        else {
            unanswered.push(directory);
            gaps.push((0,observed/* gap */.rQ)(`when ${directory} wants the certificate renewed`, answer.failure));
        }
    }
    return (0,observed/* seen */.cI)({ notAsked: null, suggested: null, silent, unanswered }, gaps);
}
async function ask(directory, id, { fetch, clock }) {
    const place = await get(fetch, { url: directory, maxBytes: MAX_DIRECTORY_BYTES }, readRenewalInfoUrl);
    if (!('value' in place))
        return place;
    if (place.value === null)
        return { silence: 'it tells nobody when to renew' };
    const url = `${place.value.replace(/\/+$/, '')}/${id}`;
    const info = await get(fetch, { url, maxBytes: MAX_INFO_BYTES }, readRenewalInfo);
    if ('value' in info)
        return { window: info.value, retryAfterMs: parseRetryAfter(info.retryAfter, clock()) };
    return 'status' in info && info.status === 404 ? { silence: 'it does not know the certificate' } : info;
}
async function get(fetch, request, read) {
    const outcome = await fetch(request);
    if (outcome.status === 'skipped')
        return { notAsked: outcome.reason };
    if (outcome.status === 'failed')
        return { failure: outcome };
    const { status, body, retryAfter } = outcome.value;
    if (status !== 200) {
        const detail = `the answer has status ${String(status)}`;
        return { failure: { code: 'unsupported', detail, whose: 'peer' }, status };
    }
    try {
        return { value: read(body), retryAfter };
    }
    catch (error) {
        if (!(error instanceof malformed_error/* MalformedError */.G))
            throw error;
        return { failure: { code: 'malformed', detail: `the answer cannot be used: ${error.why}`, whose: 'peer' } };
    }
}
const HTTP_DATE = /^\w{3}, \d{2} \w{3} \d{4} \d{2}:\d{2}:\d{2} GMT$/;
function parseRetryAfter(text, now) {
    if (text === null)
        return null;
    const isDate = HTTP_DATE.test(text);
    const ms = isDate ? Date.parse(text) - now.getTime() : /^\d{1,10}$/.test(text) ? Number(text) * 1000 : NaN;
    return Number.isNaN(ms) ? null : Math.min(Math.max(ms, MIN_RETRY_MS), MAX_RETRY_MS);
}


/***/ }),

/***/ 472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fetchRevocation: () => (/* binding */ fetchRevocation),
/* harmony export */   m: () => (/* binding */ revocationNotAsked)
/* harmony export */ });
/* harmony import */ var _core_observed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3863);
/* harmony import */ var _net_slots_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4250);
/* harmony import */ var _pki_anchors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6078);
/* harmony import */ var _pki_crl_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91);
/* harmony import */ var _pki_revocable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4523);
/* harmony import */ var _wire_malformed_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7515);
/* harmony import */ var _wire_x509_crl_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7797);
/* harmony import */ var _wire_x509_ocsp_request_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6285);
/* harmony import */ var _sent_certificates_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6606);
/* harmony import */ var _with_fact_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(474);










const MAX_URLS = 2;
const CRLS_AT_A_TIME = 2;
const MAX_OCSP_BYTES = 64 * 1024;
function revocationNotAsked(reason) {
    return { notAsked: reason, crls: [], ocsp: [] };
}
function fetchRevocation(scan, stores, fetch, clock) {
    const now = new Date(scan.finishedAt);
    const chains = new Map();
    for (const { endpoint, targets } of scan.endpoints) {
        const trusted = endpoint.trust.flatMap((name) => stores.get(name) ?? []);
        for (const target of targets)
            chains.set(target, chainOf(target, trusted, now));
    }
    const crlOf = fetchingOnce(fetch, clock, [...chains.values()].flatMap(certificatesOf));
    return (0,_with_fact_js__WEBPACK_IMPORTED_MODULE_8__/* .withFact */ .T)(scan, 'revocationAnswers', async (target) => (0,_core_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .seen */ .cI)(await ask(chains.get(target) ?? NO_CHAIN, crlOf, fetch, clock)));
}
const NO_CHAIN = { sent: [], revocable: [] };
function chainOf(target, stores, now) {
    const sent = (0,_sent_certificates_js__WEBPACK_IMPORTED_MODULE_7__/* .sentCertificates */ .T)(target);
    const [leaf, ...others] = sent;
    if (leaf === undefined)
        return NO_CHAIN;
    return { sent, revocable: (0,_pki_revocable_js__WEBPACK_IMPORTED_MODULE_3__/* .findRevocable */ .t)({ leaf, others, anchors: stores.map(_pki_anchors_js__WEBPACK_IMPORTED_MODULE_1__/* .anchorsOf */ .E), now }) };
}
function certificatesOf({ sent, revocable }) {
    return [...sent, ...revocable.flatMap(({ issuers }) => issuers)];
}
async function ask(chain, crlOf, fetch, clock) {
    const { revocable } = chain;
    if (revocable.length === 0)
        return revocationNotAsked('no trust store has a path whose certificates could be revoked');
    const serials = new Set(certificatesOf(chain).map(({ serial }) => serial));
    const [crls, ocsp] = await Promise.all([
        Promise.all(revocable.map(({ certificate }) => askCrls(certificate, serials, crlOf))),
        Promise.all(revocable.map(({ certificate, issuers }) => askResponder(certificate, issuers[0], fetch, clock))),
    ]);
    return { notAsked: null, crls: crls.flat(), ocsp: ocsp.flat() };
}
async function askCrls(certificate, serials, crlOf) {
    const answers = [];
    for (const url of crlUrlsOf(certificate)) {
        const { list, aheadMs, failure } = await crlOf(url);
        answers.push({ url, of: certificate.sha256, aheadMs, failure, list: list && ofInterest(list, serials) });
        if (list !== null)
            break;
    }
    return answers;
}
function crlUrlsOf({ crlDistributionPoints }) {
    return crlDistributionPoints
        .filter(({ crlIssuer, hasReasons }) => crlIssuer === null && !hasReasons)
        .flatMap(({ uris }) => uris)
        .filter(isHttp)
        .slice(0, MAX_URLS);
}
function ofInterest(list, serials) {
    return { ...list, revoked: list.revoked.filter((entry) => serials.has(entry.serial) || (0,_wire_x509_crl_js__WEBPACK_IMPORTED_MODULE_5__/* .bearsOnAll */ .kH)(entry)) };
}
async function askResponder(certificate, issuer, fetch, clock) {
    const answers = [];
    const body = { type: 'application/ocsp-request', bytes: (0,_wire_x509_ocsp_request_js__WEBPACK_IMPORTED_MODULE_6__/* .writeOcspRequest */ ._)({ certificate, issuer, nonce: null }) };
    for (const url of certificate.ocspResponders.filter(isHttp).slice(0, MAX_URLS)) {
        const { bytes, aheadMs, failure } = await get({ url, maxBytes: MAX_OCSP_BYTES, body }, fetch, clock);
        const response = bytes === null ? null : Buffer.from(bytes).toString('base64');
        answers.push({ url, of: certificate.sha256, aheadMs, failure, response });
        if (response !== null)
            break;
    }
    return answers;
}
function fetchingOnce(fetch, clock, certificates) {
    const serials = new Set(certificates.map(({ serial }) => serial));
    const slots = new _net_slots_js__WEBPACK_IMPORTED_MODULE_9__/* .Slots */ .W(CRLS_AT_A_TIME, CRLS_AT_A_TIME);
    const known = new Map();
    async function fetchCrl(url) {
        const { bytes, aheadMs, failure } = await get({ url, maxBytes: _wire_x509_crl_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_CRL_BYTES */ .n3, isKept: false }, fetch, clock);
        if (bytes === null)
            return { list: null, aheadMs, failure };
        try {
            const crl = (0,_wire_x509_crl_js__WEBPACK_IMPORTED_MODULE_5__/* .readCrl */ .Yp)(bytes, (serial) => serials.has(serial));
            return { list: (0,_pki_crl_js__WEBPACK_IMPORTED_MODULE_2__/* .checkCrl */ .wq)(crl, certificates), aheadMs, failure: null };
        }
        catch (error) {
            if (!(error instanceof _wire_malformed_error_js__WEBPACK_IMPORTED_MODULE_4__/* .MalformedError */ .G))
                throw error;
            const detail = `the answer is no CRL: ${error.message}`;
            return { list: null, aheadMs, failure: { code: 'malformed', detail, whose: 'peer' } };
        }
    }
    return (url) => {
        const found = known.get(url) ?? slots.run('', () => fetchCrl(url));
        known.set(url, found);
        return found;
    };
}
async function get(request, fetch, clock) {
    const outcome = await fetch(request);
    if (outcome.status === 'failed') {
        const { code, detail, whose } = outcome;
        return { bytes: null, aheadMs: null, failure: { code, detail, whose } };
    }
    if (outcome.status === 'skipped') {
        return { bytes: null, aheadMs: null, failure: { code: 'unsupported', detail: outcome.reason, whose: 'us' } };
    }
    const { status, body, date } = outcome.value;
    const sentAt = date === null ? NaN : Date.parse(date);
    const aheadMs = Number.isNaN(sentAt) ? null : sentAt - clock().getTime();
    if (status === 200)
        return { bytes: body, aheadMs, failure: null };
    return {
        bytes: null,
        aheadMs,
        failure: { code: 'unreachable', detail: `the answer has status ${String(status)}`, whose: 'peer' },
    };
}
function isHttp(url) {
    return /^https?:\/\//i.test(url);
}


/***/ }),

/***/ 8082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ caaNotAsked),
/* harmony export */   lookUpCaa: () => (/* binding */ lookUpCaa)
/* harmony export */ });
/* harmony import */ var _core_distinguished_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4283);
/* harmony import */ var _core_observed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3863);
/* harmony import */ var _spec_caa_identifiers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4501);
/* harmony import */ var _spec_special_use_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8283);
/* harmony import */ var _sent_certificates_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6606);
/* harmony import */ var _with_fact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(474);






const MAX_NAMES = 100;
function caaNotAsked(reason) {
    return { notAsked: reason, names: [] };
}
function lookUpCaa(scan, lookUp) {
    return (0,_with_fact_js__WEBPACK_IMPORTED_MODULE_4__/* .withFact */ .T)(scan, 'caa', (target) => lookUpFor(target, lookUp));
}
async function lookUpFor(target, lookUp) {
    const [leaf] = (0,_sent_certificates_js__WEBPACK_IMPORTED_MODULE_3__/* .sentCertificates */ .T)(target);
    if (leaf === undefined)
        return (0,_core_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .seen */ .cI)(caaNotAsked('there is no certificate to be renewed'));
    if ((0,_spec_caa_identifiers_js__WEBPACK_IMPORTED_MODULE_1__/* .findCaaIdentifiers */ .N)((0,_core_distinguished_name_js__WEBPACK_IMPORTED_MODULE_5__/* .organizationsOf */ .E)(leaf.issuer)) === undefined) {
        return (0,_core_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .seen */ .cI)(caaNotAsked('the name of its CA in CAA records is not known'));
    }
    const names = [...new Set(leaf.dnsNames.map((name) => name.toLowerCase()))].filter((name) => (0,_spec_special_use_names_js__WEBPACK_IMPORTED_MODULE_2__/* .isPublicName */ .X)(withoutWildcard(name)));
    if (names.length === 0)
        return (0,_core_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .seen */ .cI)(caaNotAsked('no name of the certificate is one of the public DNS'));
    const outcomes = await Promise.all(names.slice(0, MAX_NAMES).map(async (name) => ({ name, outcome: await lookUp(withoutWildcard(name)) })));
    const found = [];
    const gaps = [];
    for (const { name, outcome } of outcomes) {
        if (outcome.status === 'skipped')
            return (0,_core_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .seen */ .cI)(caaNotAsked(outcome.reason));
        if (outcome.status === 'seen')
            found.push({ name, ...outcome.value });
        else
            gaps.push((0,_core_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .gap */ .rQ)(`the CAA records of ${name}`, outcome));
    }
    const more = names.length - MAX_NAMES;
    if (more > 0) {
        const detail = `they are looked up for ${String(MAX_NAMES)} names of a certificate at the most`;
        gaps.push((0,_core_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .gap */ .rQ)(`the CAA records of ${String(more)} more names`, { code: 'limit', detail, whose: 'us' }));
    }
    return (0,_core_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .seen */ .cI)({ notAsked: null, names: found }, gaps);
}
function withoutWildcard(name) {
    return name.replace(/^\*\./, '');
}


/***/ }),

/***/ 6606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ sentCertificates)
/* harmony export */ });
/* harmony import */ var _wire_malformed_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7515);
/* harmony import */ var _wire_pem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1679);
/* harmony import */ var _wire_x509_certificate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5681);



function sentCertificates({ observations: { chain } }) {
    if (chain?.status !== 'seen')
        return [];
    try {
        return chain.value.certificates.flatMap(_wire_pem_js__WEBPACK_IMPORTED_MODULE_2__/* .readPemCertificates */ .$p).map((der) => (0,_wire_x509_certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .readCertificate */ .w$)(der));
    }
    catch (error) {
        if (error instanceof _wire_malformed_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedError */ .G)
            return [];
        throw error;
    }
}


/***/ }),

/***/ 474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ withFact)
/* harmony export */ });
async function withFact(scan, fact, find) {
    const endpoints = scan.endpoints.map(async (saved) => {
        const { endpoint, targets } = saved;
        const looked = targets.map(async (target) => {
            const found = await find(target, endpoint);
            return { ...target, observations: { ...target.observations, [fact]: found } };
        });
        return { ...saved, targets: await Promise.all(looked) };
    });
    return { ...scan, endpoints: await Promise.all(endpoints) };
}


/***/ }),

/***/ 8283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ isPublicName)
/* harmony export */ });
const SPECIAL_USE = new Set([
    'alt',
    'arpa',
    'corp',
    'example',
    'example.com',
    'example.net',
    'example.org',
    'home',
    'internal',
    'invalid',
    'local',
    'localhost',
    'mail',
    'onion',
    'test',
]);
function isPublicName(name) {
    const labels = name.split('.');
    const isName = labels.length > 1 && name.length <= 253 && labels.every((label) => /^[a-z0-9_-]{1,63}$/.test(label));
    if (!isName || /^\d+$/.test(labels.at(-1) ?? ''))
        return false;
    return ![1, 2].some((count) => SPECIAL_USE.has(labels.slice(-count).join('.')));
}


/***/ }),

/***/ 143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EH: () => (/* binding */ parseTimestamp),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _malformed_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7515);

function parseJson(what, bytes) {
    try {
        return JSON.parse(Buffer.from(bytes).toString('utf8'));
    }
    catch (error) {
        if (error instanceof SyntaxError)
            throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedError */ .G(what, 'no JSON', 0);
        throw error;
    }
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
const TIMESTAMP = /^(?<day>\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/i;
function parseTimestamp(value) {
    const day = typeof value === 'string' ? TIMESTAMP.exec(value)?.groups?.day : undefined;
    if (typeof value !== 'string' || day === undefined)
        return null;
    const midnight = new Date(`${day}T00:00:00Z`);
    if (Number.isNaN(midnight.getTime()) || midnight.toISOString().slice(0, 10) !== day)
        return null;
    return Date.parse(value.toUpperCase());
}


/***/ })

};
