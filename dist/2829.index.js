export const id = 2829;
export const ids = [2829];
export const modules = {

/***/ 5210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderComment: () => (/* binding */ renderComment)
});

// EXTERNAL MODULE: ./lib/core/report.js
var core_report = __webpack_require__(1565);
// EXTERNAL MODULE: ./lib/engine/verdicts-on.js
var verdicts_on = __webpack_require__(886);
;// CONCATENATED MODULE: ./lib/engine/finding-changes.js

function findingChanges(before, after) {
    const were = verdictsIn(before);
    return changesSince(before.findings.filter(isLasting), after, (finding) => verdictsOn(finding, were).length > 0);
}
function changesSince(old, after, isOfRule) {
    const now = after.findings.filter(isLasting);
    const [were, are] = [fingerprintsOf(old), fingerprintsOf(now)];
    const verdicts = (0,verdicts_on/* verdictsIn */.k)(after);
    const isJudged = (finding) => {
        if (!isOfRule(finding)) {
            return (finding.endpoint === '' ||
                verdicts.some(({ url, environment }) => url === finding.endpoint && environment === finding.environment));
        }
        const words = (0,verdicts_on/* verdictsOn */.I)(finding, verdicts);
        return words.length > 0 && !words.includes('inconclusive');
    };
    const gone = old.filter(({ fingerprint }) => !are.has(fingerprint));
    return {
        appeared: now.filter(({ fingerprint }) => !were.has(fingerprint)),
        resolved: gone.filter(isJudged),
        open: gone.filter((finding) => !isJudged(finding)),
        same: now.filter(({ fingerprint }) => were.has(fingerprint)),
    };
}
function isLasting(finding) {
    return !isInTime(finding);
}
function isInTime({ evidence }) {
    return evidence.relation === 'times';
}
function fingerprintsOf(findings) {
    return new Set(findings.map(({ fingerprint }) => fingerprint));
}

;// CONCATENATED MODULE: ./lib/engine/since-last-run.js



function sinceLastRun(last, report) {
    const { appeared, resolved, open } = changesSince(last.findings, report, ({ isOfRule }) => isOfRule);
    const now = new Set([...report.findings, ...resolved].map(({ fingerprint }) => fingerprint));
    return {
        commit: last.commit,
        appeared: last.isCut ? [] : appeared.filter(core_report/* isStanding */.P),
        mended: withoutRepetition(resolved),
        open: withoutRepetition(open),
        mendedBefore: last.mended.filter(({ fingerprint }) => !now.has(fingerprint)),
    };
}
function remember(report, { commit, since }) {
    const verdicts = (0,verdicts_on/* verdictsIn */.k)(report);
    const found = report.findings.map((finding) => {
        const { fingerprint, rule, severity, endpoint, environment } = finding;
        return {
            fingerprint,
            rule,
            severity,
            endpoint,
            environment,
            isOfRule: (0,verdicts_on/* verdictsOn */.I)(finding, verdicts).length > 0,
        };
    });
    return {
        commit,
        findings: withoutRepetition([...found, ...(since?.open ?? [])]),
        isCut: false,
        mended: since === null ? [] : [...since.mended, ...since.mendedBefore],
    };
}
function withoutRepetition(findings) {
    return [...new Map(findings.toReversed().map((finding) => [finding.fingerprint, finding])).values()].reverse();
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./lib/core/policy.js
var policy = __webpack_require__(9861);
;// CONCATENATED MODULE: ./lib/github/comment-memory.js


const MAX_JSON_BYTES = 4_000_000;
const MAX_MENDED = 50;
const MEMORY = /<!-- tls-gate-run ([A-Za-z0-9+/=]+) -->\s*$/;
function writeMemory(run, maxBytes) {
    let { findings } = run;
    for (;;) {
        const text = encode({ ...run, findings, isCut: run.isCut || findings.length < run.findings.length });
        if (text.length <= maxBytes)
            return text;
        if (findings.length === 0)
            return '';
        findings = findings.slice(0, Math.floor((findings.length * maxBytes * 0.9) / text.length));
    }
}
function readMemory(body) {
    const [, text] = MEMORY.exec(body) ?? [];
    if (text === undefined)
        return null;
    try {
        const bytes = (0,external_node_zlib_.inflateRawSync)(Buffer.from(text, 'base64'), { maxOutputLength: MAX_JSON_BYTES });
        return runOf(JSON.parse(bytes.toString('utf8')));
    }
    catch {
        return null;
    }
}
function encode({ commit, isCut, findings, mended }) {
    const kept = {
        version: 1,
        commit,
        isCut,
        findings: findings.map(rowOf),
        mended: mended.slice(0, MAX_MENDED).map(rowOf),
    };
    return `<!-- tls-gate-run ${(0,external_node_zlib_.deflateRawSync)(JSON.stringify(kept)).toString('base64')} -->`;
}
function rowOf({ fingerprint, rule, severity, endpoint, environment, isOfRule }) {
    return [fingerprint, rule, severity, endpoint, environment, isOfRule];
}
function runOf(value) {
    if (typeof value !== 'object' || value === null)
        return null;
    const { version, commit, isCut, findings, mended } = value;
    if (version !== 1 || (commit !== null && typeof commit !== 'string') || typeof isCut !== 'boolean')
        return null;
    const [were, gone] = [findingsOf(findings), findingsOf(mended)];
    return were === null || gone === null ? null : { commit, isCut, findings: were, mended: gone };
}
function findingsOf(rows) {
    if (!Array.isArray(rows))
        return null;
    const findings = rows.map(findingOf);
    return findings.every((finding) => finding !== null) ? findings : null;
}
function findingOf(row) {
    if (!Array.isArray(row))
        return null;
    const [fingerprint, rule, word, endpoint, environment, isOfRule] = row;
    const severity = policy/* SEVERITIES */.o.find((one) => one === word);
    if (typeof fingerprint !== 'string' || typeof rule !== 'string' || typeof endpoint !== 'string')
        return null;
    if (severity === undefined)
        return null;
    if ((environment !== null && typeof environment !== 'string') || typeof isOfRule !== 'boolean')
        return null;
    return { fingerprint, rule, severity, endpoint, environment, isOfRule };
}

// EXTERNAL MODULE: ./lib/reporters/markdown.js + 36 modules
var markdown = __webpack_require__(5976);
;// CONCATENATED MODULE: ./lib/action/comment-body.js



const WHOLE = 'The log of the job has all of it.';
const MEMORY_SHARE = 0.25;
function renderComment({ report, before, commit, marker, maxBytes }) {
    const last = before === undefined ? null : readMemory(before);
    const since = last === null ? null : sinceLastRun(last, report);
    const memory = writeMemory(remember(report, { commit, since }), Math.floor(maxBytes * MEMORY_SHARE));
    const head = `${marker}\n`;
    const room = maxBytes - head.length - memory.length - 1;
    return `${head}${(0,markdown.renderMarkdown)(report, { maxBytes: room, since: since ?? undefined, whole: WHOLE })}\n${memory}`;
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


/***/ })

};
