export const id = 460;
export const ids = [460,9900];
export const modules = {

/***/ 2834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findNextCertificate: () => (/* binding */ findNextCertificate)
/* harmony export */ });
/* harmony import */ var _core_observed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3863);
/* harmony import */ var _wire_pem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1679);
/* harmony import */ var _approach_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(632);
/* harmony import */ var _scan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8930);
/* harmony import */ var _with_fact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(474);





function findNextCertificate({ scan, files, ...looking }) {
    const found = new Map();
    return (0,_with_fact_js__WEBPACK_IMPORTED_MODULE_3__/* .withFact */ .T)(scan, 'nextCertificate', (_, endpoint) => {
        const { nextCertificate } = endpoint;
        if (nextCertificate === undefined)
            return Promise.resolve((0,_core_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .skipped */ .hT)('the policy names no next certificate'));
        const next = found.get(endpoint) ?? find(nextCertificate, endpoint, files, looking);
        found.set(endpoint, next);
        return next;
    });
}
async function find(next, endpoint, files, { network, clock }) {
    if (next.kind === 'file') {
        const certificates = (files.get(next.path) ?? []).map((der) => (0,_wire_pem_js__WEBPACK_IMPORTED_MODULE_4__/* .writePem */ .I6)(der));
        return (0,_core_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .seen */ .cI)({ source: next.path, certificates });
    }
    const staged = stagedEndpoint(next, endpoint);
    const only = ['chain'];
    const approaches = (0,_approach_js__WEBPACK_IMPORTED_MODULE_1__/* .approach */ .z)([staged], network, only);
    const { endpoints } = await (0,_scan_js__WEBPACK_IMPORTED_MODULE_2__.scan)({ approaches, network, only, clock, onProgress: () => undefined });
    const chains = endpoints.flatMap(({ targets }) => targets.map(({ observations }) => chainOf(observations)));
    const source = sourceOf(next);
    const chain = chains.find(({ status }) => status === 'seen') ?? chains[0];
    if (chain === undefined)
        return (0,_core_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)('unreachable', `${source} has no address`, 'network');
    if (chain.status === 'skipped')
        return (0,_core_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)('unreachable', `${source}: ${chain.reason}`, 'network');
    if (chain.status === 'failed')
        return (0,_core_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .failedAs */ .C4)({ ...chain, detail: `${source}: ${chain.detail}` });
    const { certificates } = chain.value;
    return certificates.length === 0
        ? (0,_core_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)('unsupported', `${source} serves no certificate`, 'peer')
        : (0,_core_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .seen */ .cI)({ source, certificates });
}
function stagedEndpoint(next, { sni, host, hostIsAddress, starttls }) {
    const wanted = sni ?? (hostIsAddress ? null : host);
    return { ...next, environment: null, sni: next.hostIsAddress ? wanted : null, starttls, trust: [] };
}
function sourceOf({ url, connectTo }) {
    if (connectTo === null)
        return url;
    const { address, port } = connectTo;
    const host = address.includes(':') ? `[${address}]` : address;
    return `${url} at ${host}${port === null ? '' : `:${String(port)}`}`;
}
function chainOf(observations) {
    const { chain = (0,_core_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .skipped */ .hT)('was not looked at') } = observations;
    if (chain.status !== 'skipped' || chain.because === null)
        return chain;
    const root = observations[chain.because];
    return root?.status === 'failed' ? root : chain;
}


/***/ }),

/***/ 8930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scan: () => (/* binding */ scan)
});

// EXTERNAL MODULE: ./lib/core/observed.js
var core_observed = __webpack_require__(3863);
// EXTERNAL MODULE: ./lib/core/report.js
var report = __webpack_require__(1565);
;// CONCATENATED MODULE: ./lib/engine/observe.js

async function observe({ target, net, ledger, probes, prior, }) {
    const running = new Map();
    for (const [fact, observed] of Object.entries(prior))
        running.set(fact, Promise.resolve(observed));
    function observationOf(fact) {
        const started = running.get(fact);
        if (started !== undefined)
            return started;
        const probe = probes.find((candidate) => candidate.fact === fact);
        const promise = probe === undefined ? Promise.resolve((0,core_observed/* skipped */.hT)('was not asked for')) : run(probe);
        running.set(fact, promise);
        return promise;
    }
    async function run(probe) {
        const facts = {};
        for (const need of probe.needs) {
            const observed = await observationOf(need);
            if (observed.status !== 'seen')
                return skippedFor(need, observed);
            facts[need] = observed.value;
        }
        const [outcome, ...foundations] = await Promise.all([
            runSafely(probe, facts),
            ...(probe.restsOn ?? []).map(async (fact) => ({ fact, observed: await observationOf(fact) })),
        ]);
        for (const { fact, observed } of foundations) {
            if (observed.status !== 'seen' && !(observed.status === 'skipped' && observed.because === null)) {
                return skippedFor(fact, observed);
            }
        }
        return outcome;
    }
    async function runSafely(probe, facts) {
        try {
            return await probe.run({ target, net, ledger, facts: facts });
        }
        catch (error) {
            if (error instanceof core_observed/* NotSeenError */.Hr)
                return (0,core_observed/* failedAs */.C4)(error.failure);
            return (0,core_observed/* failed */.gz)('internal', `the probe of ${probe.title} crashed: ${error instanceof Error ? error.message : String(error)}`, 'us');
        }
    }
    const observations = { ...prior };
    const settled = await Promise.all(probes.map(async (probe) => [probe.fact, await observationOf(probe.fact)]));
    for (const [fact, observed] of settled)
        observations[fact] = observed;
    return observations;
}
function skippedFor(need, observed) {
    return observed.status === 'skipped'
        ? observed
        : (0,core_observed/* skipped */.hT)(`needs ${need}, which was not seen: ${observed.detail}`, need);
}

// EXTERNAL MODULE: ./lib/ledger/ledger.js + 1 modules
var ledger = __webpack_require__(4758);
// EXTERNAL MODULE: ./lib/gate/units.js + 38 modules
var units = __webpack_require__(3058);
;// CONCATENATED MODULE: ./lib/gate/scan.js





async function scan({ approaches, network, only, clock, onProgress }) {
    const startedAt = clock().toISOString();
    const probes = only === null ? units/* PROBES */._ : await withNeeds(only);
    let done = 0;
    const looked = await Promise.all(approaches.map(async (approach) => {
        const saved = await scanEndpoint(approach, probes);
        done++;
        onProgress({ done, total: approaches.length, url: approach.endpoint.url });
        return saved;
    }));
    return {
        schemaVersion: report/* SCHEMA_VERSION */.f,
        kind: 'observations',
        tool: units/* TOOL */.j,
        startedAt,
        finishedAt: clock().toISOString(),
        connections: network.connections(),
        endpoints: looked,
    };
}
async function scanEndpoint({ endpoint, found }, probes) {
    const { addresses, targets } = await found;
    const prior = { addresses, ...notAskedFor(probes) };
    const saved = targets.map(async ({ target, net, begun }) => {
        const observed = observe({ target, net, ledger: (0,ledger/* openLedger */.au)(target, net), probes, prior });
        setImmediate(begun);
        const { address, port, serverName } = target;
        return { address, port, serverName, observations: await observed };
    });
    return { endpoint, targets: await Promise.all(saved) };
}
function notAskedFor(probes) {
    const left = units/* PROBES */._.filter((probe) => !probes.includes(probe));
    return Object.fromEntries(left.map(({ fact }) => [fact, (0,core_observed/* skipped */.hT)('was not asked for')]));
}
async function withNeeds(only) {
    const isDeduced = only.some((fact) => !units/* PROBES */._.some((probe) => probe.fact === fact));
    const { deductions } = isDeduced ? await Promise.all(/* import() */[__webpack_require__.e(7357), __webpack_require__.e(5681), __webpack_require__.e(8862), __webpack_require__.e(8809), __webpack_require__.e(2771)]).then(__webpack_require__.bind(__webpack_require__, 2771)) : { deductions: [] };
    const wanted = new Set();
    const want = (fact) => {
        if (wanted.has(fact))
            return;
        wanted.add(fact);
        const probe = units/* PROBES */._.find((candidate) => candidate.fact === fact);
        const needs = probe?.needs ?? deductions.find((one) => one.fact === fact)?.reads ?? [];
        needs.forEach(want);
        probe?.restsOn?.forEach(want);
    };
    only.forEach(want);
    return units/* PROBES */._.filter((probe) => wanted.has(probe.fact));
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

/***/ 2829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AW: () => (/* binding */ WEAKNESS_KINDS),
/* harmony export */   NY: () => (/* binding */ strengthOf),
/* harmony export */   PA: () => (/* binding */ weaknessesOf)
/* harmony export */ });
const WEAKNESSES = [
    ['NULL', ({ cipher }) => cipher === 'NULL' || /^SHA\d+$/.test(cipher)],
    ['anon', ({ keyExchange }) => keyExchange.includes('anon')],
    ['EXPORT', ({ keyExchange }) => keyExchange.includes('EXPORT')],
    ['RC4', ({ cipher }) => cipher.startsWith('RC4')],
    ['DES', ({ cipher }) => cipher.startsWith('DES')],
    ['3DES', ({ cipher }) => cipher.startsWith('3DES')],
    ['RC2', ({ cipher }) => cipher.startsWith('RC2')],
    ['IDEA', ({ cipher }) => cipher.startsWith('IDEA')],
];
const WEAKNESS_KINDS = WEAKNESSES.map(([kind]) => kind);
function weaknessesOf(suite) {
    return WEAKNESSES.flatMap(([kind, is]) => (is(suite) ? [kind] : []));
}
function strengthOf(suite) {
    return weaknessesOf(suite).length > 0 ? 0 : 1 + Number(suite.forwardSecret) + Number(suite.aead);
}


/***/ })

};
