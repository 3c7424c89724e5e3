export const id = 3058;
export const ids = [3058];
export const modules = {

/***/ 3058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ PROBES),
  j: () => (/* binding */ TOOL)
});

// EXTERNAL MODULE: ./lib/core/observed.js
var observed = __webpack_require__(3863);
// EXTERNAL MODULE: ./lib/ledger/handshake13.js + 6 modules
var handshake13 = __webpack_require__(3715);
;// CONCATENATED MODULE: ./lib/spec/alpn.js
const HTTP_PROTOCOLS = ['h2', 'http/1.1'];

// EXTERNAL MODULE: ./lib/spec/groups.js
var spec_groups = __webpack_require__(5955);
// EXTERNAL MODULE: ./lib/spec/hands.js
var spec_hands = __webpack_require__(8565);
// EXTERNAL MODULE: ./lib/spec/versions.js
var spec_versions = __webpack_require__(6373);
;// CONCATENATED MODULE: ./lib/ledger/eliminate.js
function choiceOf(answer, read) {
    if (answer.kind !== 'accepted')
        return answer;
    const item = read(answer);
    return item === null ? { kind: 'refused', inTls: true } : { kind: 'chosen', item };
}
const HUNG_UP = { code: 'closed', detail: 'the server closed the connection without an alert', whose: 'peer' };
async function eliminate({ hands, ask }) {
    const accepted = new Set();
    async function empty(hand) {
        let left = hand;
        while (left.length > 0) {
            const choice = await ask(left);
            if (choice.kind !== 'chosen' || !left.includes(choice.item))
                return { choice, items: left };
            const { item } = choice;
            accepted.add(item);
            left = left.filter((other) => other !== item);
        }
        return null;
    }
    const ends = (await Promise.all(hands.map(empty))).filter((end) => end !== null);
    const usesAlerts = ends.some(({ choice }) => choice.kind === 'refused' && choice.inTls);
    const unseen = ends.flatMap(({ choice, items }) => {
        if (choice.kind === 'unseen')
            return [{ items, failure: choice.failure }];
        return usesAlerts && choice.kind === 'refused' && !choice.inTls ? [{ items, failure: HUNG_UP }] : [];
    });
    return { accepted: [...accepted].sort((a, b) => a - b), unseen };
}

;// CONCATENATED MODULE: ./lib/ledger/group-hunt.js


const HUNTED = spec_versions/* TLS12 */.$j;
const MOST_WITHOUT = 12;
function groupHunt(ledger) {
    return ledger.once('group hunt', () => Promise.resolve(beginHunt(ledger)));
}
function beginHunt(ledger) {
    let isOver = false;
    let without = 0;
    let resolveOver = null;
    const over = new Promise((resolve) => {
        resolveOver = resolve;
    });
    const end = () => {
        isOver = true;
        resolveOver?.();
    };
    return {
        unmet: (groups) => {
            const met = metGroups(ledger, HUNTED);
            const left = groups.filter((group) => !met.has(group));
            return isOver || left.length === 0 ? null : left;
        },
        note: (answer) => {
            without = answer.kind === 'accepted' && answer.group !== null ? 0 : without + 1;
            if (answer.kind !== 'accepted' || without >= MOST_WITHOUT)
                end();
        },
        over,
    };
}
function metGroups(ledger, version) {
    const known = (0,spec_groups/* groupsOf */.c1)(version);
    return new Set(ledger
        .entries()
        .flatMap(({ question, answer }) => question.version === version && answer.kind === 'accepted' && answer.group !== null ? answer.group : [])
        .filter((group) => known.includes(group)));
}

;// CONCATENATED MODULE: ./lib/ledger/survey.js






const LIKELY = [spec_versions/* TLS12 */.$j, spec_versions/* TLS13 */.gY];
const LEADING_GROUPS = [spec_groups/* X25519 */.Nx, spec_groups/* SECP256R1 */.Q_, spec_groups/* SECP384R1 */.mr, spec_groups/* SECP521R1 */.tY, spec_groups/* X448 */.rH];
function questionsOf({ width }, version) {
    return (0,spec_hands/* handsOf */.ui)(version, width).map((suites, index) => questionOf(version, suites, index));
}
function questionOf(version, suites, hand) {
    const lead = hand % LEADING_GROUPS.length;
    const first = LEADING_GROUPS[lead];
    const left = version === spec_versions/* TLS13 */.gY && hand > 0 ? [spec_groups/* X25519MLKEM768 */.AP, ...LEADING_GROUPS.slice(0, lead)] : [];
    const groups = (0,spec_groups/* groupsOf */.c1)(version).filter((group) => !left.includes(group));
    return { version, suites, groups: [...groups.filter((g) => g === first), ...groups.filter((g) => g !== first)] };
}
async function askVersion(ledger, version) {
    const [firstQuestion, ...others] = questionsOf(ledger, version);
    if (firstQuestion === undefined)
        throw new Error('a version without suites');
    const first = await ledger.ask(firstQuestion);
    if (isSettled(first))
        return first;
    const answers = await Promise.all(others.map((question) => ledger.ask(question)));
    const telling = answers.find(({ kind }) => kind === 'accepted') ?? answers.find(({ kind }) => kind === 'unseen');
    if (telling !== undefined)
        return telling;
    return version === spec_versions/* TLS13 */.gY ? ledger.ask(wholeOf((0,spec_hands/* rankedSuitesOf */.Wt)(spec_versions/* TLS13 */.gY))) : first;
}
function enumerateSuites(ledger, version) {
    return ledger.once(`suites of ${(0,spec_versions/* versionName */.sh)(version)}`, () => enumerate(ledger, version));
}
async function enumerate(ledger, version) {
    if (!LIKELY.includes(version) && (await askVersion(ledger, version)).kind === 'refused')
        return null;
    const found = version === spec_versions/* TLS13 */.gY ? await enumerateTls13(ledger) : await enumerateByHand(ledger, version);
    return found.accepted.length === 0 && found.unseen.length === 0 ? null : found;
}
const MANY = 2;
function enumerateByHand(ledger, version) {
    const hands = (0,spec_hands/* handsOf */.ui)(version, ledger.width);
    const handOf = new Map(hands.flatMap((suites, index) => suites.map((suite) => [suite, index])));
    return eliminate({
        hands,
        ask: async (suites) => {
            const hand = handOf.get(suites[0] ?? 0) ?? 0;
            const question = questionOf(version, suites, hand);
            const taken = (hands[hand]?.length ?? 0) - suites.length;
            const isRich = taken >= MANY;
            const stakes = {
                urgency: version === spec_versions/* TLS12 */.$j && hand < ledger.width / 2 && !isRich ? 1 : 0,
                isFollowed: true,
            };
            const hunt = isRich && version === HUNTED ? await groupHunt(ledger) : null;
            const unmet = hunt?.unmet(question.groups) ?? null;
            if (hunt !== null && unmet !== null) {
                const answer = await ledger.ask({ ...question, groups: unmet }, stakes);
                hunt.note(answer);
                if (answer.kind === 'accepted')
                    return choiceOf(answer, ({ suite }) => suite);
            }
            return choiceOf(await ledger.ask(question, stakes), ({ suite }) => suite);
        },
    });
}
async function groupsAreHunted(ledger) {
    const enumerated = enumerateSuites(ledger, HUNTED);
    const { over } = await groupHunt(ledger);
    await Promise.race([over, enumerated]);
}
async function enumerateTls13(ledger) {
    const answers = await Promise.all(questionsOf(ledger, spec_versions/* TLS13 */.gY).map((question) => ledger.ask(question)));
    const chosen = answers.flatMap((answer) => (answer.kind === 'accepted' ? answer.suite : []));
    const isRefused = chosen.length === 0 && (await askVersion(ledger, spec_versions/* TLS13 */.gY)).kind === 'refused';
    if (isRefused)
        return { accepted: [], unseen: [] };
    const { accepted, unseen } = await eliminate({
        hands: [(0,spec_hands/* rankedSuitesOf */.Wt)(spec_versions/* TLS13 */.gY).filter((suite) => !chosen.includes(suite))],
        ask: async (suites) => choiceOf(await ledger.ask(wholeOf(suites)), ({ suite }) => suite),
    });
    return { accepted: [...chosen, ...accepted].sort((a, b) => a - b), unseen };
}
function wholeOf(suites) {
    return { version: spec_versions/* TLS13 */.gY, suites, groups: (0,spec_groups/* groupsOf */.c1)(spec_versions/* TLS13 */.gY) };
}
function firstEntries(ledger, version) {
    const questions = [...questionsOf(ledger, version), ...(version === spec_versions/* TLS13 */.gY ? [wholeOf((0,spec_hands/* rankedSuitesOf */.Wt)(spec_versions/* TLS13 */.gY))] : [])];
    const first = questions.map((question) => JSON.stringify(question));
    return ledger
        .entries()
        .filter(({ question }) => first.includes(JSON.stringify(question)))
        .toSorted((a, b) => first.indexOf(JSON.stringify(a.question)) - first.indexOf(JSON.stringify(b.question)));
}
function baseSuites({ question, answer }) {
    const common = (0,spec_hands/* commonSuites */.fn)(question.version);
    return common.includes(answer.suite) ? common : [answer.suite, ...common].slice(0, spec_hands/* MAX_SUITES_A_HELLO */.gf);
}
async function isAccepted(ledger, version, gaps) {
    const answer = await askVersion(ledger, version);
    if (answer.kind !== 'unseen')
        return answer.kind === 'accepted';
    if (gaps === undefined)
        throw new observed/* NotSeenError */.Hr(answer.failure);
    gaps.push((0,observed/* gap */.rQ)((0,spec_versions/* versionName */.sh)(version), answer.failure));
    return false;
}
async function findNewestLegacy(ledger) {
    for (const version of [spec_versions/* TLS12 */.$j, spec_versions/* TLS11 */.gh, spec_versions/* TLS10 */.nA, spec_versions/* SSL3 */.KV]) {
        if (!(await isAccepted(ledger, version)))
            continue;
        const [entry] = acceptedFirst(ledger, version);
        if (entry !== undefined)
            return { version, entry };
    }
    return null;
}
function acceptedFirst(ledger, version) {
    return firstEntries(ledger, version).flatMap(({ question, answer }) => answer.kind === 'accepted' ? [{ question, answer }] : []);
}
function isSettled(answer) {
    return answer.kind !== 'refused' || answer.isAboutVersion;
}

;// CONCATENATED MODULE: ./lib/ledger/rich-question.js


const METHODS = [1, 64, 0];
async function askRichly(ledger) {
    const newest = await findNewestLegacy(ledger);
    if (newest === null)
        return null;
    const { version, entry } = newest;
    const bare = { version, suites: baseSuites(entry), compression: METHODS, sessionTicket: 'none' };
    const rich = { ...bare, alpn: HTTP_PROTOCOLS, certificateStatus: 'wanted' };
    let answer = await ledger.ask(rich);
    for (const poorer of [{ ...bare, certificateStatus: 'wanted' }, { ...bare, alpn: HTTP_PROTOCOLS }, bare]) {
        if (answer.kind === 'accepted')
            break;
        answer = await ledger.ask(poorer);
    }
    return { version, answer };
}

// EXTERNAL MODULE: ./lib/spec/extensions.js
var extensions = __webpack_require__(9985);
// EXTERNAL MODULE: ./lib/wire/malformed-error.js
var malformed_error = __webpack_require__(7515);
// EXTERNAL MODULE: ./lib/wire/reader.js
var wire_reader = __webpack_require__(9162);
;// CONCATENATED MODULE: ./lib/wire/tls/server-extensions.js

function readAlpn(extension) {
    return (0,wire_reader/* readAll */.yw)('application_layer_protocol_negotiation', extension, (reader) => reader.sub('protocol_name_list', 2, (list) => Buffer.from(list.vector(1)).toString('latin1')));
}

;// CONCATENATED MODULE: ./lib/probes/alpn.js








/* harmony default export */ const alpn = ({
    fact: 'alpn',
    title: 'application protocols',
    needs: ['addresses'],
    restsOn: ['reach', 'versions'],
    async run(context) {
        const protocols = [];
        let left = HTTP_PROTOCOLS;
        while (left.length > 0) {
            const chosen = await choose(context, left);
            if (typeof chosen === 'object') {
                return protocols.length === 0 ? (0,observed/* failedAs */.C4)(chosen) : (0,observed/* seen */.cI)({ protocols }, [(0,observed/* gap */.rQ)(left.join(', '), chosen)]);
            }
            if (!left.includes(chosen)) {
                return (0,observed/* seen */.cI)(chosen === '' ? { protocols } : { protocols, unoffered: { offered: left, chosen } });
            }
            protocols.push(chosen);
            left = left.filter((name) => name !== chosen);
        }
        return (0,observed/* seen */.cI)({ protocols });
    },
});
async function choose(context, alpn) {
    const { ledger } = context;
    if (alpn === HTTP_PROTOCOLS) {
        const plain = await askRichly(ledger);
        if (plain !== null)
            return readAnswer(plain.answer);
    }
    const newest = await findNewestLegacy(ledger);
    if (newest !== null) {
        const { version, entry } = newest;
        return readAnswer(await ledger.ask({ version, suites: baseSuites(entry), alpn }));
    }
    const outcome = await (0,handshake13/* shakeHands */.Jm)(context, { alpn });
    if (outcome.kind === 'completed')
        return read(outcome.flight.extensions.get(extensions/* EXT_ALPN */.GJ));
    return outcome.kind === 'refused' ? '' : outcome.failure;
}
function readAnswer(answer) {
    if (answer.kind === 'accepted')
        return read(answer.flight.serverHello?.extensions.get(extensions/* EXT_ALPN */.GJ));
    return answer.kind === 'refused' ? '' : answer.failure;
}
function read(extension) {
    if (extension === undefined)
        return '';
    try {
        return readAlpn(extension);
    }
    catch (error) {
        if (error instanceof malformed_error/* MalformedError */.G)
            return { code: 'malformed', detail: error.message, whose: 'peer' };
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/spec/signature-schemes.js
var signature_schemes = __webpack_require__(812);
// EXTERNAL MODULE: ./lib/spec/suite.js
var spec_suite = __webpack_require__(1055);
// EXTERNAL MODULE: ./lib/wire/pem.js
var pem = __webpack_require__(1679);
;// CONCATENATED MODULE: ./lib/probes/chain.js






/* harmony default export */ const chain = ({
    fact: 'chain',
    title: 'certificates',
    needs: ['versions'],
    async run(context) {
        const flights = acceptedFlights(context.ledger);
        const inClear = flights.find(({ flight }) => flight.certificates !== null);
        if (inClear !== undefined)
            return (0,observed/* seen */.cI)(chainOf(inClear.flight.certificates ?? [], inClear.version, inClear.suite));
        const [newest] = flights;
        if (newest === undefined)
            return (0,observed/* failed */.gz)('unsupported', 'no version with a chain is accepted', 'us');
        if (newest.version === spec_versions/* TLS13 */.gY)
            return encryptedChain(context);
        return hasNoCertificate(newest.suite)
            ? (0,observed/* seen */.cI)(chainOf([], newest.version, newest.suite))
            : (0,observed/* failed */.gz)('closed', 'the server stopped before its Certificate message was there', 'peer');
    },
});
function hasNoCertificate(suite) {
    const { keyExchange } = (0,spec_suite/* findSuite */.gQ)(suite);
    return /anon|KRB5|^SRP_SHA$|ECCPWD|^NULL$/.test(keyExchange) || /^(?!RSA_).*PSK/.test(keyExchange);
}
async function encryptedChain(context) {
    const outcome = await (0,handshake13/* shakeHands */.Jm)(context, handshake13/* RICH_OFFER */.qh);
    return outcome.kind === 'completed'
        ? (0,observed/* seen */.cI)(chainOf(outcome.flight.certificates, spec_versions/* TLS13 */.gY, outcome.flight.suite))
        : (0,observed/* failedAs */.C4)((0,handshake13/* failureOfHandshake */.jz)(outcome));
}
function acceptedFlights(ledger) {
    return [spec_versions/* TLS13 */.gY, spec_versions/* TLS12 */.$j, spec_versions/* TLS11 */.gh, spec_versions/* TLS10 */.nA, spec_versions/* SSL3 */.KV].flatMap((version) => acceptedFirst(ledger, version).map(({ answer }) => ({ ...answer, version })));
}
function chainOf(certificates, version, suite) {
    return {
        certificates: certificates.map((der) => (0,pem/* writePem */.I6)(der)),
        version: (0,spec_versions/* versionName */.sh)(version),
        suite: (0,spec_suite/* findSuite */.gQ)(suite).name,
    };
}

;// CONCATENATED MODULE: ./lib/probes/alternate-chains.js






/* harmony default export */ const alternate_chains = ({
    fact: 'alternateChains',
    title: 'further certificates',
    needs: ['versions', 'chain'],
    async run(context) {
        const { ledger, facts } = context;
        const gaps = [];
        const chains = [];
        for (const version of [spec_versions/* TLS12 */.$j, spec_versions/* TLS11 */.gh, spec_versions/* TLS10 */.nA, spec_versions/* SSL3 */.KV]) {
            if (!(await isAccepted(ledger, version, gaps)))
                continue;
            const answers = await Promise.all(questionsOf(ledger, version).map((question) => ledger.ask(question)));
            for (const [index, answer] of answers.entries()) {
                if (answer.kind === 'accepted')
                    chains.push(chainOf(answer.flight.certificates ?? [], version, answer.suite));
                else if (answer.kind === 'unseen')
                    gaps.push((0,observed/* gap */.rQ)(`${(0,spec_versions/* versionName */.sh)(version)}, hand ${String(index + 1)}`, answer.failure));
            }
        }
        if (await isAccepted(ledger, spec_versions/* TLS13 */.gY, gaps)) {
            const outcomes = await Promise.all(signature_schemes/* SCHEME_FAMILIES_13 */.oh.map((schemes) => (0,handshake13/* shakeHands */.Jm)(context, (0,handshake13/* familyOffer */.nD)(schemes))));
            const [first] = outcomes;
            if (first?.kind === 'refused' && outcomes.every(({ kind }) => kind === 'refused')) {
                gaps.push((0,observed/* gap */.rQ)((0,spec_versions/* versionName */.sh)(spec_versions/* TLS13 */.gY), (0,handshake13/* failureOfHandshake */.jz)(first)));
            }
            for (const [index, outcome] of outcomes.entries()) {
                if (outcome.kind === 'completed') {
                    chains.push(chainOf(outcome.flight.certificates, spec_versions/* TLS13 */.gY, outcome.flight.suite));
                }
                else if (outcome.kind === 'unseen') {
                    gaps.push((0,observed/* gap */.rQ)(`${(0,signature_schemes/* signatureSchemeName */.hY)(signature_schemes/* SCHEME_FAMILIES_13 */.oh[index]?.[0] ?? 0)} and its like`, outcome.failure));
                }
            }
        }
        const known = new Set(facts.chain.certificates.slice(0, 1));
        const others = chains.filter(({ certificates: [leaf] }) => {
            if (leaf === undefined || known.has(leaf))
                return false;
            known.add(leaf);
            return true;
        });
        return (0,observed/* seen */.cI)({ chains: others }, gaps);
    },
});

// EXTERNAL MODULE: ./lib/wire/tls/compressed-certificate.js
var compressed_certificate = __webpack_require__(3311);
;// CONCATENATED MODULE: ./lib/probes/certificate-compression.js






async function shakeHandsWith(context, algorithms) {
    let outcome = { kind: 'refused', how: 'no scheme was offered' };
    for (const schemes of signature_schemes/* SCHEME_FAMILIES_13 */.oh) {
        const offer = { ...(0,handshake13/* familyOffer */.nD)(schemes), certificateCompression: algorithms };
        outcome = await (0,handshake13/* shakeHands */.Jm)(context, offer, { urgency: 2 });
        if (outcome.kind !== 'refused')
            return outcome;
    }
    return outcome;
}
const NAMES = { 1: 'zlib', 2: 'brotli', 3: 'zstd' };
/* harmony default export */ const certificate_compression = ({
    fact: 'certificateCompression',
    title: 'certificate compression',
    needs: ['addresses'],
    restsOn: ['reach', 'versions'],
    async run(context) {
        if (!(await isAccepted(context.ledger, spec_versions/* TLS13 */.gY))) {
            return (0,observed/* skipped */.hT)('only TLS 1.3 compresses certificates');
        }
        const algorithms = [];
        let left = compressed_certificate/* KNOWN_ALGORITHMS */.j;
        while (left.length > 0) {
            const outcome = await shakeHandsWith(context, left);
            if (outcome.kind !== 'completed') {
                const failure = (0,handshake13/* failureOfHandshake */.jz)(outcome);
                if (algorithms.length === 0)
                    return (0,observed/* failedAs */.C4)(failure);
                return (0,observed/* seen */.cI)({ algorithms }, [(0,observed/* gap */.rQ)(left.map((one) => NAMES[one]).join(', '), failure)]);
            }
            const chosen = outcome.flight.compressedWith;
            if (chosen === null || !left.includes(chosen))
                break;
            algorithms.push(NAMES[chosen] ?? String(chosen));
            left = left.filter((one) => one !== chosen);
        }
        return (0,observed/* seen */.cI)({ algorithms });
    },
});

;// CONCATENATED MODULE: ./lib/ledger/sort-chains.js
async function mergeChains(chains, better) {
    const sorted = chains.filter(({ length }) => length > 0).sort((a, b) => b.length - a.length);
    const longestOf = sorted.filter(({ length }) => length === sorted[0]?.length);
    const longest = longestOf[Math.floor(longestOf.length / 2)];
    if (longest === undefined)
        return [];
    const others = sorted.filter((chain) => chain !== longest);
    if (others.length === 0)
        return longest;
    const middle = Math.floor(longest.length / 2);
    const pivot = longest.slice(middle, middle + 1);
    const places = await Promise.all(others.map((chain) => placeIn(chain, pivot, better)));
    const [above, below] = await Promise.all([
        mergeChains([longest.slice(0, middle), ...others.map((chain, index) => chain.slice(0, places[index]))], better),
        mergeChains([longest.slice(middle + 1), ...others.map((chain, index) => chain.slice(places[index]))], better),
    ]);
    return [...above, ...pivot, ...below];
}
async function placeIn(chain, [pivot], better) {
    let low = 0;
    let high = chain.length;
    while (low < high) {
        const middle = Math.floor((low + high) / 2);
        const item = chain[middle];
        if (item === undefined || pivot === undefined)
            break;
        if ((await better(item, pivot)) === item)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
function chainsOf(items, above) {
    const sorted = items.toSorted((a, b) => (above.get(b)?.size ?? 0) - (above.get(a)?.size ?? 0));
    const chains = [];
    for (const item of sorted) {
        const chain = chains.find((candidate) => {
            const last = candidate.at(-1);
            return last !== undefined && above.get(last)?.has(item) === true;
        });
        if (chain === undefined)
            chains.push([item]);
        else
            chain.push(item);
    }
    return chains;
}

// EXTERNAL MODULE: ./lib/spec/hex.js
var hex = __webpack_require__(5778);
// EXTERNAL MODULE: ./lib/spec/suite-strength.js
var suite_strength = __webpack_require__(2829);
;// CONCATENATED MODULE: ./lib/probes/cipher-order.js







/* harmony default export */ const cipher_order = ({
    fact: 'cipherOrder',
    title: 'the order of cipher suites',
    needs: ['cipherSuites'],
    async run({ ledger, facts }) {
        const gaps = [];
        const found = await Promise.all(Object.entries(facts.cipherSuites).map(async ([name, suites]) => {
            const version = (0,spec_versions/* findVersion */.Am)(name);
            if (version === undefined || version === spec_versions/* SSL2 */.Dh || suites.length < 2)
                return [];
            try {
                const order = await findOrder(ledger, version, suites.map(({ code }) => Number(code)));
                return [[name, order]];
            }
            catch (error) {
                if (!(error instanceof observed/* NotSeenError */.Hr))
                    throw error;
                gaps.push((0,observed/* gap */.rQ)(name, error.failure));
                return [];
            }
        }));
        return (0,observed/* seen */.cI)(Object.fromEntries(found.flat()), gaps);
    },
});
async function findOrder(ledger, version, suites) {
    const choose = async (offered) => {
        const answer = await ledger.ask({ version, suites: offered });
        if (answer.kind === 'accepted')
            return answer.suite;
        const detail = 'the server refused suites that it had accepted';
        throw new observed/* NotSeenError */.Hr(answer.kind === 'unseen' ? answer.failure : { code: 'alert', detail, whose: 'peer' });
    };
    if (!(await isEnforced(ledger, version, suites, choose))) {
        return { isEnforced: false, suites: null, weakerTaken: await findWeakerTaken(ledger, version, suites, choose) };
    }
    const order = await mergeChains(chainsOf(suites, knownOrder(ledger, version, suites)), async (a, b) => (await choose([a, b])) === a ? a : b);
    return {
        isEnforced: true,
        suites: order.map((code) => ({ code: (0,hex/* hex16 */.L)(code), name: (0,spec_suite/* findSuite */.gQ)(code).name })),
        weakerTaken: null,
    };
}
async function isEnforced(ledger, version, suites, choose) {
    if (contradictions(ledger.choosings(version)).length > 0)
        return false;
    const ordered = withoutChaChaAtTheEnds(suites).slice(0, spec_hands/* MAX_SUITES_A_HELLO */.gf);
    const [one, other] = await Promise.all([choose(ordered), choose(ordered.toReversed())]);
    return one === other;
}
function contradictions(known) {
    return known.flatMap(({ offered, chosen: one }) => known
        .filter(({ offered: otherOffered, chosen: other }) => other !== one &&
        otherOffered.includes(one) &&
        offered.includes(other) &&
        isBefore(offered, one, other) &&
        isBefore(otherOffered, other, one))
        .map(({ chosen: other }) => ({ one, other })));
}
function isBefore(offered, one, other) {
    return offered.indexOf(one) < offered.indexOf(other);
}
async function findWeakerTaken(ledger, version, suites, choose) {
    const byStrength = suites.toSorted((a, b) => rankOf(a) - rankOf(b));
    const ends = [...byStrength.slice(0, 1), ...byStrength.slice(-1)];
    if (new Set(ends.map(rankOf)).size < 2)
        return null;
    const known = plainestOf(contradictions(ledger.choosings(version)));
    if (known !== null)
        return known;
    await Promise.all([choose(ends), choose(ends.toReversed())]);
    return plainestOf(contradictions(ledger.choosings(version)));
}
function plainestOf(found) {
    const by = ({ one, other }) => rankOf(other) - rankOf(one);
    const plainest = found.toSorted((a, b) => by(b) - by(a)).find((contradiction) => by(contradiction) > 0);
    if (plainest === undefined)
        return null;
    return { taken: (0,spec_suite/* findSuite */.gQ)(plainest.one).name, over: (0,spec_suite/* findSuite */.gQ)(plainest.other).name };
}
function rankOf(code) {
    return (0,suite_strength/* strengthOf */.NY)((0,spec_suite/* findSuite */.gQ)(code));
}
function withoutChaChaAtTheEnds(suites) {
    const isChaCha = (code) => (0,spec_suite/* findSuite */.gQ)(code).cipher.startsWith('CHACHA20');
    const [first, ...others] = suites.filter((code) => !isChaCha(code));
    return first === undefined ? suites : [first, ...suites.filter(isChaCha), ...others];
}
function knownOrder(ledger, version, suites) {
    const above = new Map(suites.map((suite) => [suite, new Set()]));
    for (const { offered, chosen } of ledger.choosings(version)) {
        const worse = above.get(chosen);
        if (worse === undefined)
            continue;
        for (const suite of offered)
            if (suite !== chosen && above.has(suite))
                worse.add(suite);
    }
    return above;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/spec/ssl2-cipher-kinds.js
const SSL2_CIPHER_KINDS = [
    { code: 0x010080, name: 'SSL_CK_RC4_128_WITH_MD5', openssl: 'RC4-MD5' },
    { code: 0x020080, name: 'SSL_CK_RC4_128_EXPORT40_WITH_MD5', openssl: 'EXP-RC4-MD5' },
    { code: 0x030080, name: 'SSL_CK_RC2_128_CBC_WITH_MD5', openssl: 'RC2-CBC-MD5' },
    { code: 0x040080, name: 'SSL_CK_RC2_128_CBC_EXPORT40_WITH_MD5', openssl: 'EXP-RC2-CBC-MD5' },
    { code: 0x050080, name: 'SSL_CK_IDEA_128_CBC_WITH_MD5', openssl: 'IDEA-CBC-MD5' },
    { code: 0x060040, name: 'SSL_CK_DES_64_CBC_WITH_MD5', openssl: 'DES-CBC-MD5' },
    { code: 0x0700c0, name: 'SSL_CK_DES_192_EDE3_CBC_WITH_MD5', openssl: 'DES-CBC3-MD5' },
    { code: 0x000000, name: 'SSL_CK_NULL_WITH_MD5', openssl: 'NULL-MD5' },
    { code: 0x060140, name: 'SSL_CK_DES_64_CBC_WITH_SHA', openssl: 'DES-CBC-SHA' },
    { code: 0x0701c0, name: 'SSL_CK_DES_192_EDE3_CBC_WITH_SHA', openssl: 'DES-CBC3-SHA' },
    { code: 0x080080, name: 'SSL_CK_RC4_64_WITH_MD5', openssl: 'RC4-64-MD5' },
];
function hex24(code) {
    return `0x${code.toString(16).toUpperCase().padStart(6, '0')}`;
}
function findSsl2CipherKind(code) {
    return SSL2_CIPHER_KINDS.find((kind) => kind.code === code) ?? { code, name: hex24(code), openssl: null };
}

// EXTERNAL MODULE: ./lib/wire/tls/record.js
var tls_record = __webpack_require__(8526);
// EXTERNAL MODULE: ./lib/wire/writer.js
var writer = __webpack_require__(8634);
;// CONCATENATED MODULE: ./lib/wire/tls/ssl2.js




const MSG_ERROR = 0;
const MSG_CLIENT_HELLO = 1;
const MSG_SERVER_HELLO = 4;
const CHALLENGE_BYTES = 16;
function writeSsl2ClientHello(cipherKinds, challenge) {
    if (challenge.length !== CHALLENGE_BYTES)
        throw new RangeError(`a challenge of ${String(challenge.length)} bytes`);
    const specs = new writer/* Writer */.A();
    for (const kind of cipherKinds)
        specs.u8(kind >> 16).u16(kind & 0xffff);
    const cipherSpecs = specs.finish();
    const message = new writer/* Writer */.A()
        .u8(MSG_CLIENT_HELLO)
        .u16(spec_versions/* SSL2 */.Dh)
        .u16(cipherSpecs.length)
        .u16(0)
        .u16(challenge.length)
        .bytes(cipherSpecs)
        .bytes(challenge)
        .finish();
    return new writer/* Writer */.A()
        .u16(0x8000 | message.length)
        .bytes(message)
        .finish();
}
function looksLikeSsl2([first, second, type]) {
    const isHeader = first === undefined || (first & 0x80) !== 0 || (first === 0 && second !== undefined && second < 64);
    return isHeader && (type === undefined || type === MSG_ERROR || type === MSG_SERVER_HELLO);
}
function readSsl2Answer(received) {
    const [first = 0x80, second = 0] = received;
    if (received.length < 2)
        return null;
    if ((first & 0x80) === 0)
        throw new malformed_error/* MalformedError */.G('SSL 2.0 record', 'padded, although nothing is encrypted yet', 0);
    const length = (first & 0x7f) * 256 + second;
    if (received.length < length + 2)
        return null;
    return (0,wire_reader/* readAll */.yw)('SSL 2.0 message', received.subarray(2, length + 2), (reader) => {
        const type = reader.u8();
        if (type === MSG_ERROR)
            return { kind: 'error', code: reader.u16() };
        if (type !== MSG_SERVER_HELLO)
            reader.fail(`type ${String(type)}, expected a SERVER-HELLO or an ERROR`);
        return { kind: 'hello', hello: readServerHello(reader) };
    });
}
function readServerHello(reader) {
    reader.u8();
    reader.u8();
    const version = reader.u16();
    if (version !== spec_versions/* SSL2 */.Dh)
        reader.fail(`version 0x${version.toString(16)}, expected SSL 2.0`);
    const certificateLength = reader.u16();
    const specsLength = reader.u16();
    const connectionIdLength = reader.u16();
    const certificate = reader.bytes(certificateLength);
    const cipherKinds = (0,wire_reader/* readAll */.yw)('CIPHER-SPECS', reader.bytes(specsLength), (specs) => (0,wire_reader/* readList */.LD)(specs, (r) => r.u24()));
    reader.bytes(connectionIdLength);
    return { certificate, cipherKinds };
}

// EXTERNAL MODULE: ./lib/ledger/ledger.js + 1 modules
var ledger = __webpack_require__(4758);
;// CONCATENATED MODULE: ./lib/ledger/ssl2.js






const ssl2_CHALLENGE_BYTES = 16;
function askSsl2(ledger, net) {
    return ledger.once('SSL 2.0', async () => {
        const first = await askOnce(net);
        if (first.kind !== 'unseen' || !first.connected)
            return first;
        await net.backOff();
        return askOnce(net);
    });
}
async function askOnce(net) {
    const exchange = await net.exchange({
        opening: () => [
            writeSsl2ClientHello(SSL2_CIPHER_KINDS.map(({ code }) => code), (0,external_node_crypto_.randomBytes)(ssl2_CHALLENGE_BYTES)),
        ],
        next: (received) => (ssl2_isSettled(received) ? 'done' : 'wait'),
    });
    if (exchange.status === 'failed')
        return { kind: 'unseen', failure: exchange, connected: false };
    if (exchange.status === 'skipped')
        throw new Error(`net skipped an exchange: ${exchange.reason}`);
    return readOutcome(exchange.value);
}
function ssl2_isSettled(received) {
    if (!looksLikeSsl2(received))
        return true;
    try {
        return readSsl2Answer(received) !== null;
    }
    catch (error) {
        if (error instanceof malformed_error/* MalformedError */.G)
            return true;
        throw error;
    }
}
function readOutcome({ received, end }) {
    if (received.length === 0 && end === 'reset')
        return cutShort(end, 0);
    if (received.length === 0 || ((0,tls_record/* looksLikeTls */["do"])(received) && !looksLikeSsl2(received)))
        return { kind: 'refused' };
    try {
        const answer = looksLikeSsl2(received) ? readSsl2Answer(received) : null;
        if (answer?.kind === 'hello')
            return { kind: 'accepted', hello: answer.hello };
        if (answer === null && looksLikeSsl2(received) && end !== 'closed')
            return cutShort(end, received.length);
        return { kind: 'refused' };
    }
    catch (error) {
        if (error instanceof malformed_error/* MalformedError */.G)
            return { kind: 'refused' };
        throw error;
    }
}
function cutShort(end, bytes) {
    return { kind: 'unseen', failure: (0,ledger/* failureOf */.g5)(end, bytes), connected: true };
}

;// CONCATENATED MODULE: ./lib/probes/cipher-suites.js







const ASKED = [spec_versions/* TLS12 */.$j, spec_versions/* TLS13 */.gY, spec_versions/* SSL3 */.KV, spec_versions/* TLS10 */.nA, spec_versions/* TLS11 */.gh];
/* harmony default export */ const cipher_suites = ({
    fact: 'cipherSuites',
    title: 'cipher suites',
    needs: ['addresses'],
    restsOn: ['reach', 'versions'],
    async run({ ledger, net }) {
        const gaps = [];
        const eliminations = await Promise.all(ASKED.map(async (version) => ({ version, found: await enumerateSuites(ledger, version) })));
        const ssl2 = await askSsl2(ledger, net);
        const suites = [];
        if (ssl2.kind === 'unseen')
            gaps.push((0,observed/* gap */.rQ)((0,spec_versions/* versionName */.sh)(spec_versions/* SSL2 */.Dh), ssl2.failure));
        if (ssl2.kind === 'accepted')
            suites.push([(0,spec_versions/* versionName */.sh)(spec_versions/* SSL2 */.Dh), ssl2.hello.cipherKinds.map(describeSsl2)]);
        for (const { version, found } of eliminations.toSorted((a, b) => a.version - b.version)) {
            const name = (0,spec_versions/* versionName */.sh)(version);
            if (found === null)
                continue;
            if (found.accepted.length > 0)
                suites.push([name, found.accepted.map(describe)]);
            for (const { items, failure } of found.unseen) {
                gaps.push((0,observed/* gap */.rQ)(`${name} with ${String(items.length)} suites`, failure));
            }
        }
        return (0,observed/* seen */.cI)(Object.fromEntries(suites), gaps);
    },
});
function describe(code) {
    const { name, openssl } = (0,spec_suite/* findSuite */.gQ)(code);
    return { code: (0,hex/* hex16 */.L)(code), name, openssl };
}
function describeSsl2(kind) {
    const { name, openssl } = findSsl2CipherKind(kind);
    return { code: hex24(kind), name, openssl };
}

;// CONCATENATED MODULE: ./lib/probes/client-certificate.js





/* harmony default export */ const client_certificate = ({
    fact: 'clientCertificate',
    title: 'client certificates',
    needs: ['addresses'],
    restsOn: ['reach', 'versions'],
    async run(context) {
        const newest = await findNewestLegacy(context.ledger);
        if (newest?.entry.answer.flight.certificates != null)
            return client_certificate_describe(newest.entry.answer.flight.certificateRequest);
        const outcome = await (0,handshake13/* shakeHands */.Jm)(context, handshake13/* RICH_OFFER */.qh);
        return outcome.kind === 'completed'
            ? client_certificate_describe(outcome.flight.certificateRequest)
            : (0,observed/* failedAs */.C4)((0,handshake13/* failureOfHandshake */.jz)(outcome));
    },
});
async function client_certificate_describe(request) {
    if (request === null)
        return (0,observed/* seen */.cI)({ isRequested: false, authorities: [], schemes: [] });
    const { readDistinguishedName } = await Promise.all(/* import() */[__webpack_require__.e(7357), __webpack_require__.e(531)]).then(__webpack_require__.bind(__webpack_require__, 531));
    const authorities = request.authorities.map((der) => {
        try {
            return readDistinguishedName(der);
        }
        catch (error) {
            if (error instanceof malformed_error/* MalformedError */.G)
                return Buffer.from(der).toString('hex');
            throw error;
        }
    });
    return (0,observed/* seen */.cI)({ isRequested: true, authorities, schemes: request.schemes.map(signature_schemes/* signatureSchemeName */.hY) });
}

;// CONCATENATED MODULE: ./lib/probes/compression.js



const compression_NAMES = { 0: null, 1: 'DEFLATE', 64: 'LZS' };
/* harmony default export */ const compression = ({
    fact: 'compression',
    title: 'compression',
    needs: ['addresses'],
    restsOn: ['reach', 'versions'],
    async run({ ledger }) {
        const asked = await askRichly(ledger);
        if (asked === null)
            return (0,observed/* skipped */.hT)('no version is served that has compression');
        const { version, answer } = asked;
        if (answer.kind === 'unseen')
            return (0,observed/* failedAs */.C4)(answer.failure);
        const chosen = answer.kind === 'accepted' ? (answer.flight.serverHello?.compression ?? 0) : 0;
        return (0,observed/* seen */.cI)({ version: (0,spec_versions/* versionName */.sh)(version), method: chosen in compression_NAMES ? (compression_NAMES[chosen] ?? null) : String(chosen) });
    },
});

;// CONCATENATED MODULE: ./lib/spec/dh-primes.js
const dh_primes_NAMES = {
    b52ba6a3026520a6c49d37e4587601801bee500123b3259b6bf03e7cecc3e63d: 'RFC 2409 group 1',
    '3f35a3f5f6c4376a744acad409bb22f8d897f949d2311d885adaa890981b67a0': 'RFC 2409 group 2',
    '64fcc83ec403930bf18393dbc883ccaa1fbb08ac876f77f7aa99748ca945019b': 'RFC 3526 group 5',
    d66436f79bbd6b2e38c0ffbd079be904d2641415e2e67140e09448be9a60890e: 'RFC 3526 group 14',
    '48cf8b092fbce4359d9871abf74f98e25b6163379eaa15cd9087e800c6d1c55c': 'RFC 3526 group 15',
    '4ee95187682bcb230ad26a95205f6920e84708f6251b3894329b09ec23919e33': 'RFC 3526 group 16',
    d1bfe6d0925ce7e4da262b62861514a7755e35831e429f343e7b864848657efd: 'RFC 3526 group 17',
    '39ab4feab950a3128fb71accb9fc3965d857012e081998a85996e3ea8b3c3bcf': 'RFC 3526 group 18',
    '44c55cfee5c075927cf682da5b681bdecbd5c3eb0784c14f5dce7610f0ef133d': 'RFC 5114 group 22',
    bfe545862ca102ad1eeddb5fbfa5bf855ac4995c56a8b408ce3fe099dce93a9d: 'RFC 5114 group 23',
    '0b7835722cb619827610c2549fdda5587421686c4409a13865e76225522ddcc9': 'RFC 5114 group 24',
    '9cd3b7f336872f46c09428d1bbc19877a4d440512cda8d1c1cf0cd6e33698966': 'ffdhe2048',
    '0eaf67db3a839156d5013494a5318a772b5697d270d721f37f092efc69ea5a17': 'ffdhe3072',
    '4648414224ac881b3d0dc59b466f96d06a558278776807797ecf1f66ff397b3e': 'ffdhe4096',
    '227ac9066b3ddd9e193670cda2388fa884f65ba0cf98b742d1fe77a6687c79c7': 'ffdhe6144',
    '770b14efaf6f049929c523113b3fa99a8d11dab1b18af3609590122075d19833': 'ffdhe8192',
};
function findDhPrime(sha256) {
    return Object.hasOwn(dh_primes_NAMES, sha256) ? dh_primes_NAMES[sha256] : undefined;
}

// EXTERNAL MODULE: ./lib/wire/tls/server-key-exchange.js
var server_key_exchange = __webpack_require__(3626);
;// CONCATENATED MODULE: ./lib/probes/diffie-hellman.js








/* harmony default export */ const diffie_hellman = ({
    fact: 'diffieHellman',
    title: 'Diffie-Hellman parameters',
    needs: ['versions', 'cipherSuites'],
    async run({ ledger, facts }) {
        const gaps = [];
        await Promise.all(facts.versions.accepted.map(async (name) => {
            const version = (0,spec_versions/* findVersion */.Am)(name);
            const suites = (facts.cipherSuites[name] ?? []).map(({ code }) => Number(code)).filter(spec_suite/* hasFiniteField */.oN);
            if (version === undefined || suites.length === 0)
                return;
            const answer = await ledger.ask(withoutNamedGroups(version, suites));
            if (answer.kind === 'unseen')
                gaps.push((0,observed/* gap */.rQ)(name, answer.failure));
        }));
        return (0,observed/* seen */.cI)({ parameters: collect(ledger) }, gaps);
    },
});
function withoutNamedGroups(version, suites) {
    const groups = (0,spec_groups/* groupsOf */.c1)(version).filter((group) => !spec_groups/* FFDHE_GROUPS */.Jq.includes(group));
    return { version, suites: suites.slice(0, spec_hands/* MAX_SUITES_A_HELLO */.gf), groups };
}
function collect(ledger) {
    const found = new Map();
    for (const { question, answer } of ledger.entries()) {
        if (answer.kind !== 'accepted')
            continue;
        const parameters = parametersOf(answer);
        if (parameters === null)
            continue;
        const key = `${parameters.primeSha256} ${parameters.generator}`;
        const known = found.get(key) ?? { parameters, versions: new Set() };
        known.versions.add(question.version);
        found.set(key, known);
    }
    return [...found.values()]
        .map(({ parameters, versions }) => ({
        ...parameters,
        versions: [...versions].sort((a, b) => a - b).map(spec_versions/* versionName */.sh),
    }))
        .sort((a, b) => a.bits - b.bits || a.primeSha256.localeCompare(b.primeSha256));
}
function parametersOf({ flight }) {
    const dh = flight.keyExchange?.dh;
    if (dh == null)
        return null;
    const primeSha256 = (0,external_node_crypto_.createHash)('sha256').update(dh.prime).digest('hex');
    return {
        bits: (0,server_key_exchange/* bitsOf */.e)(dh.prime),
        prime: findDhPrime(primeSha256) ?? null,
        primeSha256,
        generator: Buffer.from(dh.generator).toString('hex'),
    };
}

;// CONCATENATED MODULE: ./lib/probes/early-data.js




/* harmony default export */ const early_data = ({
    fact: 'earlyData',
    title: 'early data',
    needs: ['addresses'],
    restsOn: ['reach', 'versions'],
    async run(context) {
        if (!(await isAccepted(context.ledger, spec_versions/* TLS13 */.gY)))
            return (0,observed/* skipped */.hT)('only TLS 1.3 has early data');
        const outcome = await (0,handshake13/* shakeHands */.Jm)(context, handshake13/* RICH_OFFER */.qh);
        if (outcome.kind !== 'completed')
            return (0,observed/* failedAs */.C4)((0,handshake13/* failureOfHandshake */.jz)(outcome));
        return (0,observed/* seen */.cI)({ maxBytes: Math.max(0, ...outcome.flight.tickets.map(({ maxEarlyData }) => maxEarlyData ?? 0)) });
    },
});

;// CONCATENATED MODULE: ./lib/probes/extended-master-secret.js




/* harmony default export */ const extended_master_secret = ({
    fact: 'extendedMasterSecret',
    title: 'the extended master secret',
    needs: ['addresses'],
    restsOn: ['reach', 'versions'],
    async run({ ledger }) {
        const newest = await findNewestLegacy(ledger);
        if (newest === null || newest.version === spec_versions/* SSL3 */.KV) {
            return (0,observed/* skipped */.hT)('no version is served that would need it');
        }
        const { version, entry } = newest;
        const isAgreedOn = entry.answer.flight.serverHello?.extensions.get(extensions/* EXT_EXTENDED_MASTER_SECRET */.Gk)?.length === 0;
        return (0,observed/* seen */.cI)({ version: (0,spec_versions/* versionName */.sh)(version), isAgreedOn });
    },
});

// EXTERNAL MODULE: ./lib/spec/alerts.js
var alerts = __webpack_require__(3784);
// EXTERNAL MODULE: ./lib/spec/cipher-suites.js
var spec_cipher_suites = __webpack_require__(332);
;// CONCATENATED MODULE: ./lib/probes/fallback-scsv.js





/* harmony default export */ const fallback_scsv = ({
    fact: 'fallbackScsv',
    title: 'the fallback signal',
    needs: ['versions'],
    async run({ ledger, facts }) {
        const versions = facts.versions.accepted.flatMap((name) => (0,spec_versions/* findVersion */.Am)(name) ?? []).filter((v) => v !== spec_versions/* SSL2 */.Dh);
        const version = versions.at(-2);
        if (version === undefined)
            return (0,observed/* skipped */.hT)('there is no older version to fall back to');
        const [entry] = acceptedFirst(ledger, version);
        if (entry === undefined)
            return (0,observed/* failed */.gz)('internal', `${(0,spec_versions/* versionName */.sh)(version)} was accepted, but by no answer`, 'us');
        const answer = await ledger.ask({ version, suites: [...baseSuites(entry), spec_cipher_suites/* FALLBACK_SCSV */.v4] });
        if (answer.kind === 'unseen')
            return (0,observed/* failedAs */.C4)(answer.failure);
        const how = answer.kind === 'refused' ? answer.how : 'accepted';
        const isHeeded = how === `alert ${(0,alerts/* alertName */.Q6)(alerts/* ALERT_INAPPROPRIATE_FALLBACK */.Dm)}`;
        return (0,observed/* seen */.cI)({ version: (0,spec_versions/* versionName */.sh)(version), isHeeded, how });
    },
});

;// CONCATENATED MODULE: ./lib/probes/groups.js










/* harmony default export */ const groups = ({
    fact: 'groups',
    title: 'groups',
    needs: ['addresses'],
    restsOn: ['reach', 'versions'],
    async run({ ledger }) {
        const gaps = [];
        const [legacy, newest] = await Promise.all([findLegacy(ledger, gaps), findNewest(ledger, gaps)]);
        return (0,observed/* seen */.cI)(Object.fromEntries([...legacy, ...newest]), gaps);
    },
});
const MOST_GROUPS = 3;
const MANY_WITHOUT = 2;
function isManifold(accepted) {
    return accepted.filter(({ group }) => group === null).length >= MANY_WITHOUT;
}
async function findLegacy(ledger, gaps) {
    for (const version of [spec_versions/* TLS12 */.$j, spec_versions/* TLS11 */.gh, spec_versions/* TLS10 */.nA]) {
        const answer = await askVersion(ledger, version);
        if (answer.kind === 'refused')
            continue;
        if (answer.kind === 'unseen') {
            gaps.push((0,observed/* gap */.rQ)((0,spec_versions/* versionName */.sh)(version), answer.failure));
            return [];
        }
        const [curves, fields] = await Promise.all([findIn(ledger, version, gaps), findFiniteFields(ledger, version, gaps)]);
        return [inOrder(version, [...curves, ...fields])];
    }
    return [];
}
async function findNewest(ledger, gaps) {
    const answer = await askVersion(ledger, spec_versions/* TLS13 */.gY);
    if (answer.kind === 'unseen')
        gaps.push((0,observed/* gap */.rQ)((0,spec_versions/* versionName */.sh)(spec_versions/* TLS13 */.gY), answer.failure));
    return answer.kind === 'accepted' ? [inOrder(spec_versions/* TLS13 */.gY, await findIn(ledger, spec_versions/* TLS13 */.gY, gaps))] : [];
}
function inOrder(version, found) {
    const groups = (0,spec_groups/* groupsOf */.c1)(version).filter((group) => found.includes(group));
    return [(0,spec_versions/* versionName */.sh)(version), groups.map(spec_groups/* groupName */.hv)];
}
async function findIn(ledger, version, gaps) {
    await Promise.all(questionsOf(ledger, version).map((question) => ledger.ask(question)));
    const accepted = acceptedFirst(ledger, version).map(({ answer }) => answer);
    const base = await findBase(ledger, version, accepted, gaps);
    if (base.length === 0)
        return [];
    if (version === HUNTED && metGroups(ledger, version).size < MOST_GROUPS && isManifold(accepted)) {
        await groupsAreHunted(ledger);
    }
    const known = metGroups(ledger, version);
    const needsCertificate = base.every(({ suite }) => isEcdsa(suite));
    const certificateGroup = needsCertificate ? groupOfCertificate(base) : null;
    const suites = [...new Set(base.map(({ suite }) => suite))].filter((suite) => needsCertificate || !isEcdsa(suite));
    const left = (0,spec_groups/* groupsOf */.c1)(version).filter((group) => (version === spec_versions/* TLS13 */.gY || !isFiniteField(group)) && !known.has(group));
    const found = await eliminate({
        hands: (0,spec_hands/* dealInto */.LB)(known.size >= MOST_GROUPS ? 1 : 2, left),
        ask: async (groups) => {
            const isIn = certificateGroup === null || groups.includes(certificateGroup);
            const answer = await ledger.ask({ version, suites, groups: isIn ? groups : [...groups, certificateGroup] });
            return choiceOf(answer, ({ group }) => group);
        },
    });
    gaps.push(...gapsOf(version, found));
    return [...known, ...found.accepted];
}
async function findFiniteFields(ledger, version, gaps) {
    const first = await findDheAnswer(ledger, version);
    const known = first === null ? null : fieldOf(first);
    if (first === null || known === null)
        return [];
    const found = await eliminate({
        hands: [spec_groups/* FFDHE_GROUPS */.Jq.filter((group) => group !== known)],
        ask: async (groups) => {
            const answer = await ledger.ask({ version, suites: [first.suite], groups });
            return choiceOf(answer, fieldOf);
        },
    });
    gaps.push(...gapsOf(version, found));
    return [known, ...found.accepted];
}
async function findDheAnswer(ledger, version) {
    return new Promise((resolve, reject) => {
        ledger.watch(({ question, answer }) => {
            if (question.version !== version || answer.kind !== 'accepted')
                return;
            const { groups = (0,spec_groups/* groupsOf */.c1)(version) } = question;
            const isExport = (0,spec_suite/* findSuite */.gQ)(answer.suite).keyExchange.includes('EXPORT');
            const hasAllFields = spec_groups/* FFDHE_GROUPS */.Jq.every((group) => groups.includes(group));
            if ((0,spec_suite/* hasFiniteField */.oN)(answer.suite) && !isExport && hasAllFields)
                resolve(answer);
        });
        enumerateSuites(ledger, version).then(() => {
            resolve(null);
        }, reject);
    });
}
function fieldOf({ flight }) {
    const dh = flight.keyExchange?.dh;
    if (dh == null)
        return null;
    const prime = findDhPrime((0,external_node_crypto_.createHash)('sha256').update(dh.prime).digest('hex'));
    return spec_groups/* FFDHE_GROUPS */.Jq.find((group) => (0,spec_groups/* groupName */.hv)(group) === prime) ?? null;
}
function isFiniteField(group) {
    return spec_groups/* FFDHE_GROUPS */.Jq.includes(group);
}
function gapsOf(version, { unseen }) {
    return unseen.map(({ items, failure }) => (0,observed/* gap */.rQ)(`${(0,spec_versions/* versionName */.sh)(version)} with ${String(items.length)} groups`, failure));
}
async function findBase(ledger, version, accepted, gaps) {
    const withGroup = accepted.filter(({ group }) => group !== null);
    if (withGroup.length > 0 || version === spec_versions/* TLS13 */.gY)
        return withGroup;
    const suites = (0,spec_suite/* suitesOf */.f3)(version)
        .filter(({ keyExchange }) => /^ECDHE_(?:RSA|ECDSA)$|^ECDH_anon$/.test(keyExchange))
        .map(({ code }) => code)
        .slice(0, spec_hands/* MAX_SUITES_A_HELLO */.gf);
    const answer = await ledger.ask({ version, suites });
    if (answer.kind === 'unseen')
        gaps.push((0,observed/* gap */.rQ)((0,spec_versions/* versionName */.sh)(version), answer.failure));
    return answer.kind === 'accepted' && answer.group !== null ? [answer] : [];
}
function isEcdsa(suite) {
    return (0,spec_suite/* findSuite */.gQ)(suite).keyExchange.endsWith('ECDSA');
}
function groupOfCertificate(answers) {
    const der = answers.find(({ flight }) => flight.certificates !== null)?.flight.certificates?.[0];
    if (der === undefined)
        return null;
    try {
        const { publicKey } = new external_node_crypto_.X509Certificate(der);
        if (publicKey.asymmetricKeyType !== 'ec')
            return null;
        return (0,spec_groups/* findGroupOfCurve */.hF)(publicKey.asymmetricKeyDetails?.namedCurve ?? '') ?? null;
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./lib/wire/x509/fingerprint.js
var fingerprint = __webpack_require__(6626);
;// CONCATENATED MODULE: ./lib/probes/handshake-scts.js







/* harmony default export */ const handshake_scts = ({
    fact: 'handshakeScts',
    title: 'timestamps in the handshake',
    needs: ['addresses'],
    restsOn: ['reach', 'versions'],
    async run(context) {
        const lists = [];
        const gaps = [];
        if (await isAccepted(context.ledger, spec_versions/* TLS13 */.gY, gaps)) {
            const outcome = await (0,handshake13/* shakeHands */.Jm)(context, handshake13/* RICH_OFFER */.qh);
            if (outcome.kind === 'completed') {
                lists.push(listOf(spec_versions/* TLS13 */.gY, outcome.flight.scts, outcome.flight.certificates));
            }
            else
                gaps.push((0,observed/* gap */.rQ)((0,spec_versions/* versionName */.sh)(spec_versions/* TLS13 */.gY), (0,handshake13/* failureOfHandshake */.jz)(outcome)));
        }
        const legacy = await askRichly(context.ledger);
        if (legacy?.answer.kind === 'accepted') {
            const { serverHello, certificates } = legacy.answer.flight;
            const extension = serverHello?.extensions.get(extensions/* EXT_SIGNED_CERTIFICATE_TIMESTAMP */.gA) ?? null;
            lists.push(listOf(legacy.version, extension, certificates ?? []));
        }
        else if (legacy?.answer.kind === 'unseen')
            gaps.push((0,observed/* gap */.rQ)((0,spec_versions/* versionName */.sh)(legacy.version), legacy.answer.failure));
        return (0,observed/* seen */.cI)({ lists }, gaps);
    },
});
function listOf(version, list, [leaf]) {
    return {
        version: (0,spec_versions/* versionName */.sh)(version),
        list: list === null ? null : Buffer.from(list).toString('base64'),
        leaf: leaf === undefined ? null : (0,fingerprint/* fingerprintOf */.a)(leaf),
    };
}

;// CONCATENATED MODULE: ./lib/probes/http.js

/* harmony default export */ const http = ({
    fact: 'http',
    title: 'the HTTP answer',
    needs: ['addresses'],
    restsOn: ['reach', 'versions'],
    async run({ net, target }) {
        const { scheme, host, hostIsAddress, port, path } = target.endpoint;
        if (scheme !== 'https')
            return (0,observed/* skipped */.hT)('the endpoint does not speak HTTP');
        const name = hostIsAddress && host.includes(':') ? `[${host}]` : host;
        return net.http({
            method: 'GET',
            path,
            headers: { Host: port === 443 ? name : `${name}:${String(port)}`, Accept: '*/*', 'User-Agent': 'tls-gate' },
        });
    },
});

// EXTERNAL MODULE: ./lib/wire/tls/client-hello.js + 1 modules
var client_hello = __webpack_require__(840);
// EXTERNAL MODULE: ./lib/wire/tls/flight.js
var flight = __webpack_require__(5761);
// EXTERNAL MODULE: ./lib/wire/tls/key-share.js
var key_share = __webpack_require__(5614);
;// CONCATENATED MODULE: ./lib/probes/large-hello.js













const FIRST_SEGMENT = 1300;
const RANDOM_BYTES = 32;
/* harmony default export */ const large_hello = ({
    fact: 'largeHello',
    title: 'a large hello',
    needs: ['addresses'],
    restsOn: ['reach', 'versions'],
    async run({ ledger, net, target }) {
        const suites = [];
        for (const version of [spec_versions/* TLS13 */.gY, spec_versions/* TLS12 */.$j]) {
            if (!(await isAccepted(ledger, version)))
                continue;
            suites.push(...(acceptedFirst(ledger, version)[0]?.question.suites ?? []));
        }
        if (suites.length === 0)
            return (0,observed/* skipped */.hT)('clients with large hellos speak TLS 1.2 and 1.3 alone');
        const first = await ask(net, target, suites);
        if ('status' in first || first.isTolerated)
            return settle(first);
        await net.backOff();
        return settle(await ask(net, target, suites));
    },
});
function settle(outcome) {
    return 'status' in outcome ? outcome : (0,observed/* seen */.cI)(outcome);
}
async function ask(net, target, suites) {
    const hello = {
        version: spec_versions/* TLS13 */.gY,
        olderVersions: [spec_versions/* TLS12 */.$j],
        suites,
        serverName: target.serverName,
        groups: [spec_groups/* X25519MLKEM768 */.AP, ...(0,spec_groups/* groupsOf */.c1)(spec_versions/* TLS13 */.gY).filter((group) => group !== spec_groups/* X25519MLKEM768 */.AP)],
        schemes: signature_schemes/* OFFERED_SCHEMES */.tF,
        keyShares: [(0,key_share/* randomHybridShare */.X)(), ...[(0,key_share/* newKeyShare */.z)(spec_groups/* X25519 */.Nx)].filter((share) => share !== undefined)],
        random: (0,external_node_crypto_.randomBytes)(RANDOM_BYTES),
        sessionId: (0,external_node_crypto_.randomBytes)(RANDOM_BYTES),
    };
    const record = (0,tls_record/* writeRecord */.rh)(tls_record/* CONTENT_HANDSHAKE */.iW, (0,client_hello/* recordVersionOf */.h)(hello), (0,client_hello/* writeClientHello */.n)(hello));
    const exchange = await net.exchange({
        opening: () => [record.subarray(0, FIRST_SEGMENT), record.subarray(FIRST_SEGMENT)],
        next: (received) => (readHow(received) === null ? 'wait' : 'done'),
    });
    if (exchange.status === 'failed')
        return exchange;
    if (exchange.status === 'skipped')
        throw new Error(`net skipped an exchange: ${exchange.reason}`);
    const { received, end } = exchange.value;
    const answer = readHow(received);
    return answer === null
        ? { bytes: record.length, isTolerated: false, how: (0,ledger/* failureOf */.g5)(end, received.length).detail }
        : { bytes: record.length, ...answer };
}
function readHow(received) {
    if (!(0,tls_record/* looksLikeTls */["do"])(received))
        return { isTolerated: false, how: 'the answer is not TLS' };
    try {
        const { serverHello, alert } = (0,flight/* readFlight */.T)(received);
        if (serverHello !== null)
            return { isTolerated: true, how: (0,spec_versions/* versionName */.sh)(serverHello.version) };
        return alert === null ? null : { isTolerated: false, how: `alert ${(0,alerts/* alertName */.Q6)(alert.description)}` };
    }
    catch (error) {
        if (error instanceof malformed_error/* MalformedError */.G)
            return { isTolerated: false, how: error.message };
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/probes/nameless-chain.js




/* harmony default export */ const nameless_chain = ({
    fact: 'namelessChain',
    title: 'certificates without a server name',
    needs: ['addresses'],
    restsOn: ['reach', 'versions'],
    async run(context) {
        const { ledger, target } = context;
        if (target.serverName === null)
            return (0,observed/* skipped */.hT)('no server name is sent to an address anyway');
        const newest = await findNewestLegacy(ledger);
        if (newest !== null) {
            const { version, entry } = newest;
            const suites = baseSuites(entry).toReversed();
            const answer = await ledger.ask({ version, suites, serverName: 'none' });
            if (answer.kind === 'unseen')
                return (0,observed/* failedAs */.C4)(answer.failure);
            return answer.kind === 'refused' ? refused(answer.how) : sent(answer.flight.certificates ?? []);
        }
        const outcome = await (0,handshake13/* shakeHands */.Jm)(context, { serverName: 'none' });
        if (outcome.kind === 'unseen')
            return (0,observed/* failedAs */.C4)(outcome.failure);
        return outcome.kind === 'refused' ? refused(outcome.how) : sent(outcome.flight.certificates);
    },
});
function refused(how) {
    return (0,observed/* seen */.cI)({ certificates: [], refusedBy: how });
}
function sent(certificates) {
    return (0,observed/* seen */.cI)({ certificates: certificates.map((der) => (0,pem/* writePem */.I6)(der)), refusedBy: null });
}

;// CONCATENATED MODULE: ./lib/probes/plain-http.js

/* harmony default export */ const plain_http = ({
    fact: 'plainHttp',
    title: 'plain HTTP',
    needs: ['addresses', 'reach'],
    async run({ net, target }) {
        const { scheme, host, hostIsAddress } = target.endpoint;
        if (scheme !== 'https')
            return (0,observed/* skipped */.hT)('the endpoint does not speak HTTP');
        const port = portOf(target);
        if (port === null)
            return (0,observed/* skipped */.hT)('TLS is not on port 443, and the policy names no port of plain HTTP');
        const name = hostIsAddress && host.includes(':') ? `[${host}]` : host;
        const answer = await net.http({
            method: 'GET',
            path: '/',
            headers: { Host: port === 80 ? name : `${name}:${String(port)}`, Accept: '*/*', 'User-Agent': 'tls-gate' },
            plainPort: port,
        });
        if (answer.status === 'failed' && answer.code === 'refused')
            return (0,observed/* seen */.cI)({ port, kind: 'refused' });
        if (answer.status === 'failed' && (answer.code === 'closed' || answer.code === 'malformed')) {
            return (0,observed/* seen */.cI)({ port, kind: 'no-answer' });
        }
        if (answer.status !== 'seen')
            return answer;
        const { status, headers } = answer.value;
        const find = (wanted) => headers.find(([header]) => header.toLowerCase() === wanted)?.[1] ?? null;
        return (0,observed/* seen */.cI)({
            port,
            kind: 'answer',
            status,
            location: find('location'),
            hsts: find('strict-transport-security'),
        });
    },
});
function portOf({ endpoint, port }) {
    return endpoint.plainHttpPort ?? (endpoint.port === 443 && port === 443 ? 80 : null);
}

;// CONCATENATED MODULE: ./lib/probes/reach.js



/* harmony default export */ const reach = ({
    fact: 'reach',
    title: 'reachability',
    needs: ['addresses'],
    async run({ ledger }) {
        const [question] = questionsOf(ledger, spec_versions/* TLS12 */.$j);
        if (question === undefined)
            throw new Error('TLS 1.2 has suites');
        const answer = await ledger.ask(question);
        return answer.kind === 'unseen' && !answer.connected ? (0,observed/* failedAs */.C4)(answer.failure) : (0,observed/* seen */.cI)({ connected: true });
    },
});

;// CONCATENATED MODULE: ./lib/probes/resumption.js






/* harmony default export */ const resumption = ({
    fact: 'resumption',
    title: 'session resumption',
    needs: ['addresses'],
    restsOn: ['reach', 'versions'],
    async run(context) {
        const { ledger } = context;
        const gaps = [];
        const newest = await findNewestLegacy(ledger);
        const [plain, handshake] = await Promise.all([
            askRichly(ledger),
            (await isAccepted(ledger, spec_versions/* TLS13 */.gY, gaps)) ? (0,handshake13/* shakeHands */.Jm)(context, handshake13/* RICH_OFFER */.qh) : null,
        ]);
        if (plain?.answer.kind === 'unseen')
            gaps.push((0,observed/* gap */.rQ)('session id', plain.answer.failure));
        if (handshake !== null && handshake.kind !== 'completed') {
            gaps.push((0,observed/* gap */.rQ)('TLSv1.3 tickets', (0,handshake13/* failureOfHandshake */.jz)(handshake)));
        }
        const hello = plain?.answer.kind === 'accepted' ? plain.answer.flight.serverHello : null;
        const tickets = handshake?.kind === 'completed' ? handshake.flight.tickets : null;
        return (0,observed/* seen */.cI)({
            sessionId: hello == null ? null : hello.sessionId.length > 0,
            ticket: newest === null ? null : newest.entry.answer.flight.serverHello?.extensions.has(extensions/* EXT_SESSION_TICKET */.sn) === true,
            tickets13: tickets === null ? null : { count: tickets.length, lifetime: tickets[0]?.lifetime ?? 0 },
        }, gaps);
    },
});

;// CONCATENATED MODULE: ./lib/probes/secure-renegotiation.js




/* harmony default export */ const secure_renegotiation = ({
    fact: 'secureRenegotiation',
    title: 'secure renegotiation',
    needs: ['addresses'],
    restsOn: ['reach', 'versions'],
    async run({ ledger }) {
        const newest = await findNewestLegacy(ledger);
        if (newest === null)
            return (0,observed/* skipped */.hT)('no version is served that has renegotiation');
        const { version, entry } = newest;
        const info = entry.answer.flight.serverHello?.extensions.get(extensions/* EXT_RENEGOTIATION_INFO */.Cr);
        const isIndicated = info?.length === 1 && info[0] === 0;
        return (0,observed/* seen */.cI)({ version: (0,spec_versions/* versionName */.sh)(version), isIndicated });
    },
});

;// CONCATENATED MODULE: ./lib/ledger/schemes.js







async function eliminateSchemes12({ ledger }) {
    const begun = new Map();
    const begin = (suites) => {
        const kinds = suites.map((suite) => (0,spec_suite/* findSuite */.gQ)(suite).keyExchange);
        for (const family of signature_schemes/* SCHEME_FAMILIES */.ZB) {
            if (begun.has(family) || !kinds.some((kind) => kind.endsWith(family.authentication)))
                continue;
            begun.set(family, eliminateIn(ledger, family));
        }
    };
    await Promise.all(questionsOf(ledger, spec_versions/* TLS12 */.$j).map(async (question) => {
        const answer = await ledger.ask(question);
        if (answer.kind === 'accepted')
            begin([answer.suite]);
    }));
    begin((await enumerateSuites(ledger, spec_versions/* TLS12 */.$j))?.accepted ?? []);
    const found = await Promise.all(begun.values());
    return {
        accepted: found.flatMap(({ accepted }) => accepted).sort((a, b) => a - b),
        unseen: found.flatMap(({ unseen }) => unseen),
    };
}
function eliminateIn(ledger, { schemes: family }) {
    return eliminate({
        hands: (0,spec_hands/* dealInto */.LB)(2, family),
        ask: async (schemes) => {
            const answer = await ledger.ask({ version: spec_versions/* TLS12 */.$j, suites: suitesFor(schemes), schemes }, { urgency: LONG_CHAIN });
            return choiceOf(answer, ({ flight }) => flight.keyExchange?.scheme ?? null);
        },
    });
}
const LONG_CHAIN = 2;
function suitesFor(schemes) {
    const family = signature_schemes/* SCHEME_FAMILIES */.ZB.find((candidate) => candidate.schemes.includes(schemes[0] ?? 0));
    return (0,spec_hands/* rankedSuitesOf */.Wt)(spec_versions/* TLS12 */.$j).filter((code) => {
        const { keyExchange, cipher } = (0,spec_suite/* findSuite */.gQ)(code);
        return SIGNED.test(keyExchange) && keyExchange.endsWith(family?.authentication ?? '') && COMMON.test(cipher);
    });
}
const SIGNED = /^(?:EC)?DHE_(?:RSA|ECDSA|DSS)$/;
const COMMON = /^(?:AES_(?:128|256)_(?:GCM|CBC)|CHACHA20)/;
function eliminateSchemes13(context) {
    return eliminate({
        hands: signature_schemes/* SCHEME_FAMILIES_13 */.oh,
        ask: async (schemes) => {
            const outcome = await (0,handshake13/* shakeHands */.Jm)(context, (0,handshake13/* familyOffer */.nD)(schemes), { urgency: LONG_CHAIN });
            if (outcome.kind === 'unseen')
                return outcome;
            const scheme = outcome.kind === 'completed' ? outcome.flight.signature?.scheme : undefined;
            return scheme === undefined ? { kind: 'refused', inTls: true } : { kind: 'chosen', item: scheme };
        },
    });
}

;// CONCATENATED MODULE: ./lib/probes/signature-schemes.js





const ELIMINATE = [
    [spec_versions/* TLS12 */.$j, eliminateSchemes12],
    [spec_versions/* TLS13 */.gY, eliminateSchemes13],
];
/* harmony default export */ const probes_signature_schemes = ({
    fact: 'signatureSchemes',
    title: 'signature schemes',
    needs: ['addresses'],
    restsOn: ['reach', 'versions'],
    async run(context) {
        const silent = [];
        const found = await Promise.all(ELIMINATE.map(async ([version, find]) => (await isAccepted(context.ledger, version, silent))
            ? [[(0,spec_versions/* versionName */.sh)(version), await find(context)]]
            : []));
        const entries = found.flat();
        return (0,observed/* seen */.cI)(Object.fromEntries(entries.map(([name, { accepted }]) => [name, accepted.map(signature_schemes/* signatureSchemeName */.hY)])), [
            ...silent,
            ...entries.flatMap(signature_schemes_gapsOf),
        ]);
    },
});
function signature_schemes_gapsOf([name, { unseen }]) {
    return unseen.map(({ items, failure }) => (0,observed/* gap */.rQ)(`${name} with ${String(items.length)} signature schemes`, failure));
}

;// CONCATENATED MODULE: ./lib/probes/staple.js






/* harmony default export */ const staple = ({
    fact: 'staple',
    title: 'the stapled OCSP response',
    needs: ['addresses'],
    restsOn: ['reach', 'versions'],
    async run(context) {
        const responses = [];
        const gaps = [];
        if (await isAccepted(context.ledger, spec_versions/* TLS13 */.gY, gaps)) {
            const outcome = await (0,handshake13/* shakeHands */.Jm)(context, handshake13/* RICH_OFFER */.qh);
            if (outcome.kind === 'completed') {
                responses.push(responseOf(spec_versions/* TLS13 */.gY, outcome.flight));
            }
            else
                gaps.push((0,observed/* gap */.rQ)((0,spec_versions/* versionName */.sh)(spec_versions/* TLS13 */.gY), (0,handshake13/* failureOfHandshake */.jz)(outcome)));
        }
        const legacy = await askRichly(context.ledger);
        if (legacy?.answer.kind === 'accepted') {
            responses.push(responseOf(legacy.version, legacy.answer.flight));
        }
        else if (legacy?.answer.kind === 'unseen')
            gaps.push((0,observed/* gap */.rQ)((0,spec_versions/* versionName */.sh)(legacy.version), legacy.answer.failure));
        return (0,observed/* seen */.cI)({ responses }, gaps);
    },
});
function responseOf(version, { staple, certificates }) {
    return {
        version: (0,spec_versions/* versionName */.sh)(version),
        response: staple === null ? null : Buffer.from(staple).toString('base64'),
        certificates: (certificates ?? []).map((der) => (0,pem/* writePem */.I6)(der)),
    };
}

;// CONCATENATED MODULE: ./lib/probes/versions.js




const versions_ASKED = [spec_versions/* TLS12 */.$j, spec_versions/* TLS13 */.gY, spec_versions/* SSL3 */.KV, spec_versions/* TLS10 */.nA, spec_versions/* TLS11 */.gh];
/* harmony default export */ const versions = ({
    fact: 'versions',
    title: 'protocol versions',
    needs: ['addresses'],
    restsOn: ['reach'],
    async run({ ledger, net }) {
        const [ssl2, ...others] = await Promise.all([
            askSsl2(ledger, net),
            ...versions_ASKED.map(async (version) => ({ version, answer: await askVersion(ledger, version) })),
        ]);
        const answers = [
            { version: spec_versions/* SSL2 */.Dh, answer: ssl2 },
            ...others.toSorted((a, b) => a.version - b.version),
        ];
        const named = (kind) => answers.filter(({ answer }) => answer.kind === kind).map(({ version }) => (0,spec_versions/* versionName */.sh)(version));
        const gaps = answers.flatMap(({ version, answer }) => answer.kind === 'unseen' ? [(0,observed/* gap */.rQ)((0,spec_versions/* versionName */.sh)(version), answer.failure)] : []);
        const accepted = named('accepted');
        if (accepted.length === 0)
            return nothingAccepted(others.map(({ answer }) => answer));
        return (0,observed/* seen */.cI)({ accepted, rejected: named('refused') }, gaps);
    },
});
function nothingAccepted(answers) {
    const unseen = answers.find((answer) => answer.kind === 'unseen');
    if (unseen !== undefined)
        return (0,observed/* failedAs */.C4)(unseen.failure);
    const refusals = answers.flatMap((answer) => (answer.kind === 'refused' ? [answer] : []));
    const spoken = refusals.find(({ inTls, isAboutVersion }) => inTls && !isAboutVersion) ?? refusals.find(({ inTls }) => inTls);
    return spoken === undefined
        ? (0,observed/* failed */.gz)('closed', 'every hello was met by a closed connection', 'peer')
        : (0,observed/* failed */.gz)('alert', `every hello was refused: ${spoken.how}`, 'peer');
}

;// CONCATENATED MODULE: ./lib/probes/index.js
























const probes = [
    alpn,
    alternate_chains,
    certificate_compression,
    chain,
    cipher_order,
    cipher_suites,
    client_certificate,
    compression,
    diffie_hellman,
    early_data,
    extended_master_secret,
    fallback_scsv,
    groups,
    handshake_scts,
    http,
    large_hello,
    nameless_chain,
    plain_http,
    reach,
    resumption,
    secure_renegotiation,
    probes_signature_schemes,
    staple,
    versions,
];

;// CONCATENATED MODULE: ./lib/version.js
const VERSION = '0.1.0';

;// CONCATENATED MODULE: ./lib/gate/units.js


const TOOL = { name: 'tls-gate', version: VERSION };
const PROBES = probes;


/***/ }),

/***/ 1679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ readPemCertificates),
/* harmony export */   I6: () => (/* binding */ writePem)
/* harmony export */ });
/* unused harmony export readPemBlocks */
const LINE_CHARACTERS = 64;
function writePem(der) {
    const lines = Buffer.from(der)
        .toString('base64')
        .match(new RegExp(`.{1,${String(LINE_CHARACTERS)}}`, 'g')) ?? [];
    return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}
function readPemCertificates(text) {
    return readPemBlocks(text, '(?:X509 )?CERTIFICATE');
}
function readPemBlocks(text, label) {
    const blocks = text.matchAll(new RegExp(`-----BEGIN ${label}-----([A-Za-z0-9+/=\\s]*)-----END`, 'g'));
    return [...blocks].map(([, base64 = '']) => new Uint8Array(Buffer.from(base64, 'base64')));
}


/***/ })

};
