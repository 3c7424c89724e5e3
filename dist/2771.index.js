export const id = 2771;
export const ids = [2771];
export const modules = {

/***/ 2771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deductions: () => (/* binding */ deductions)
});

;// CONCATENATED MODULE: ./lib/core/deduction.js
function defineDeduction(deduction) {
    return deduction;
}

// EXTERNAL MODULE: ./lib/core/observed.js
var observed = __webpack_require__(3863);
// EXTERNAL MODULE: ./lib/wire/malformed-error.js
var malformed_error = __webpack_require__(7515);
// EXTERNAL MODULE: ./lib/wire/pem.js
var wire_pem = __webpack_require__(1679);
// EXTERNAL MODULE: ./lib/wire/x509/certificate.js
var x509_certificate = __webpack_require__(5681);
;// CONCATENATED MODULE: ./lib/deductions/alternate-leaves.js





/* harmony default export */ const alternate_leaves = (defineDeduction({
    fact: 'alternateLeaves',
    reads: ['alternateChains'],
    deduce({ alternateChains: { chains } }, { gaps }) {
        const unread = [];
        const certificates = chains
            .flatMap((chain) => chain.certificates.slice(0, 1).flatMap(wire_pem/* readPemCertificates */.$p))
            .flatMap((der) => {
            try {
                return [(0,x509_certificate/* readCertificate */.w$)(der)];
            }
            catch (error) {
                if (!(error instanceof malformed_error/* MalformedError */.G))
                    throw error;
                const detail = `it cannot be read: ${error.message}`;
                unread.push((0,observed/* gap */.rQ)('a further certificate', { code: 'malformed', detail, whose: 'peer' }));
                return [];
            }
        });
        return (0,observed/* seen */.cI)({ certificates, isComplete: gaps.length + unread.length === 0 }, unread);
    },
}));

// EXTERNAL MODULE: ./lib/core/window.js
var core_window = __webpack_require__(9456);
;// CONCATENATED MODULE: ./lib/pki/ct-policy.js

const CT_POLICIES = [
    { name: 'Chrome', findShortfall: findShortfallForChrome },
    { name: 'Apple', findShortfall: findShortfallForApple },
];
const LONG_DAYS = 180;
function findShortfallForChrome(scts, { notBefore, notAfter }) {
    const inCertificate = scts.filter((sct) => sct.source === 'certificate' && wasApproved(sct));
    const inHandshake = scts.filter((sct) => sct.source === 'handshake' && isApproved(sct));
    if (inHandshake.length > 0 && operatorsOf([...inCertificate, ...inHandshake]).length >= 2)
        return null;
    const isLong = notAfter - notBefore > LONG_DAYS * core_window/* DAY_MS */.sO;
    const operators = operatorsOf(inCertificate);
    return (findTooFew(oncePerLog(inCertificate).length, isLong ? 3 : 2, isLong) ??
        findLapsed(inCertificate) ??
        (operators.length < 2
            ? `its timestamps that count are all of logs of ${operators.join('')}, where two operators are needed`
            : null));
}
function findShortfallForApple(scts, { notBefore, notAfter }) {
    const counted = scts.filter(wasApproved);
    const inCertificate = counted.filter(({ source }) => source === 'certificate');
    const approved = counted.filter(isApproved);
    const isDelivered = approved.some(({ source }) => source !== 'certificate') && oncePerLog(approved).length >= 2;
    const isLong = notAfter + 1000 - notBefore > LONG_DAYS * core_window/* DAY_MS */.sO;
    const perOperator = isLong ? 2 : 1;
    const ofLogs = oncePerLog(inCertificate);
    const counting = operatorsOf(ofLogs)
        .map((operator) => ofLogs.filter((sct) => sct.operator === operator).length)
        .reduce((sum, logs) => sum + Math.min(logs, perOperator), 0);
    const wanting = isDelivered
        ? null
        : (findTooFew(counting, isLong ? 3 : 2, isLong, perOperator) ?? findLapsed(inCertificate));
    if (wanting !== null)
        return wanting;
    return counted.some(({ kind }) => kind === 'rfc6962')
        ? null
        : 'its timestamps that count are all of static logs, where one of a log of RFC 6962 is needed';
}
function findTooFew(counting, needed, isLong, perOperator) {
    if (counting >= needed)
        return null;
    const life = `a certificate of ${isLong ? 'more than' : 'at most'} ${String(LONG_DAYS)} days`;
    const cap = perOperator === undefined ? '' : `, ${String(perOperator)} of one operator at most`;
    return `${life} needs timestamps of ${String(needed)} logs${cap}, and it has ${String(counting)} that ${counting === 1 ? 'counts' : 'count'}`;
}
function findLapsed(scts) {
    return scts.some(isApproved) ? null : 'its timestamps that count are all of logs that have been retired since';
}
const APPROVED = new Set(['qualified', 'usable', 'readonly', 'current']);
function isApproved({ state }) {
    return APPROVED.has(state);
}
function wasApproved(sct) {
    return isApproved(sct) || (sct.state === 'retired' && sct.since !== null && sct.timestamp < sct.since);
}
function operatorsOf(scts) {
    return [...new Set(scts.map(({ operator }) => operator))];
}
function oncePerLog(scts) {
    return [...new Map(scts.map((sct) => [sct.logId, sct])).values()];
}
function operatorAt({ operator, previousOperators = [] }, timestamp) {
    return previousOperators.find(({ until }) => timestamp < Date.parse(until))?.name ?? operator;
}

;// CONCATENATED MODULE: ./lib/deductions/certificate-transparency.js




/* harmony default export */ const certificate_transparency = (defineDeduction({
    fact: 'certificateTransparency',
    reads: ['certificates', 'timestamps'],
    deduce({ certificates: { leaf }, timestamps }, { now, ctLogs }) {
        if (leaf === null || !timestamps.isPublic)
            return (0,observed/* seen */.cI)({ listDate: ctLogs.date, policies: [] });
        const policies = CT_POLICIES.map((policy) => judgePolicy(policy, timestamps, leaf, { now, ctLogs }));
        return (0,observed/* seen */.cI)({ listDate: ctLogs.date, policies }, policies.flatMap(({ policy, verdict, reason }) => verdict === 'unknown'
            ? [(0,observed/* gap */.rQ)(`what ${policy} asks for`, { code: 'unsupported', detail: reason ?? '', whose: 'us' })]
            : []));
    },
}));
function judgePolicy(policy, all, lifetime, known) {
    const views = all.versions.length === 0
        ? [all.timestamps]
        : all.versions.map((wanted) => all.timestamps.filter(({ version }) => version === null || version === wanted));
    const verdicts = views.map((view) => judgeView(policy, view, all.isComplete, lifetime, known));
    return (verdicts.find(({ verdict }) => verdict === 'violates') ??
        verdicts.find(({ verdict }) => verdict === 'unknown') ?? { policy: policy.name, verdict: 'complies', reason: null });
}
function judgeView(policy, view, isComplete, lifetime, { now, ctLogs }) {
    const { name } = policy;
    const known = view.filter(({ status }) => status === 'valid').map(countedAs);
    const wanting = policy.findShortfall(known, lifetime);
    if (wanting === null) {
        return isListStale(ctLogs, now)
            ? {
                policy: name,
                verdict: 'unknown',
                reason: `${nameOf(ctLogs)} is too old to say which logs are still approved`,
            }
            : { policy: name, verdict: 'complies', reason: null };
    }
    const open = view.filter(({ status }) => status === 'unknown-log' || status === 'unchecked');
    const atBest = [...known, ...open.map(countedAs), ...(isComplete ? [] : UNSEEN)];
    if (policy.findShortfall(atBest, lifetime) !== null)
        return { policy: name, verdict: 'violates', reason: wanting };
    const doubt = open.length > 0 ? `${String(open.length)} more could not be checked by ${nameOf(ctLogs)}` : 'not all could be seen';
    return { policy: name, verdict: 'unknown', reason: `${wanting}, but ${doubt}` };
}
function nameOf({ date }) {
    return `the list of logs of ${date}`;
}
const STALE_AFTER_DAYS = 70;
function isListStale({ date }, now) {
    return now.getTime() - Date.parse(date) >= STALE_AFTER_DAYS * core_window/* DAY_MS */.sO;
}
function countedAs({ source, logId, log, at }) {
    return { ...bestOf(logId ?? ''), source, timestamp: at ?? 0, ...log };
}
function bestOf(logId) {
    return {
        source: 'handshake',
        logId,
        operator: `the operator of ${logId}`,
        kind: 'rfc6962',
        state: 'current',
        since: null,
        timestamp: 0,
    };
}
const UNSEEN = [bestOf('one that was not seen'), bestOf('another that was not seen')];

// EXTERNAL MODULE: ./lib/pki/signatures.js
var signatures = __webpack_require__(8101);
;// CONCATENATED MODULE: ./lib/deductions/certificates.js






/* harmony default export */ const certificates = (defineDeduction({
    fact: 'certificates',
    reads: ['chain'],
    deduce({ chain }) {
        const ders = chain.certificates.map((pem) => (0,wire_pem/* readPemCertificates */.$p)(pem));
        if (ders.some(({ length }) => length !== 1))
            return (0,observed/* failed */.gz)('malformed', 'what was saved of the chain is not one PEM certificate each', 'us');
        try {
            const [leaf, ...others] = ders.flat().map((der) => {
                const certificate = (0,x509_certificate/* readCertificate */.w$)(der);
                return { ...certificate, isSelfSigned: (0,signatures/* isSelfSigned */.N)(certificate) };
            });
            return (0,observed/* seen */.cI)({ leaf: leaf ?? null, others });
        }
        catch (error) {
            if (error instanceof malformed_error/* MalformedError */.G)
                return (0,observed/* failed */.gz)('malformed', `a certificate cannot be read: ${error.message}`, 'peer');
            throw error;
        }
    },
}));

;// CONCATENATED MODULE: ./lib/deductions/hsts.js


/* harmony default export */ const hsts = (defineDeduction({
    fact: 'hsts',
    reads: ['http'],
    deduce({ http }) {
        const [, header] = http.headers.find(([name]) => name.toLowerCase() === 'strict-transport-security') ?? [];
        return (0,observed/* seen */.cI)(header === undefined ? { kind: 'absent' } : parseHsts(header));
    },
}));
const MAX_HEADER = 1024;
const DIRECTIVE = /[ \t]*(?:(?<name>[\w!#$%&'*+.^`|~-]+)[ \t]*(?:=[ \t]*(?:"(?<quoted>(?:[^"\\]|\\.)*)"|(?<token>[\w!#$%&'*+.^`|~-]+))[ \t]*)?)?(?:;|$)/y;
function parseHsts(header) {
    const invalid = (reason) => ({ kind: 'invalid', header, reason });
    if (header.length > MAX_HEADER)
        return invalid(`longer than ${String(MAX_HEADER)} characters`);
    const directives = new Map();
    for (let position = 0; position < header.length; position = DIRECTIVE.lastIndex) {
        DIRECTIVE.lastIndex = position;
        const groups = DIRECTIVE.exec(header)?.groups;
        if (groups === undefined)
            return invalid(`what stands at character ${String(position + 1)} is no directive`);
        if (groups.name === undefined)
            continue;
        const name = groups.name.toLowerCase();
        if (directives.has(name))
            return invalid(`${name} stands twice`);
        directives.set(name, groups.quoted?.replaceAll(/\\(.)/gs, '$1') ?? groups.token);
    }
    const maxAge = directives.get('max-age');
    if (!directives.has('max-age'))
        return invalid('max-age is missing');
    if (maxAge === undefined || !/^\d+$/.test(maxAge))
        return invalid('max-age is not a number of seconds');
    if (directives.get('includesubdomains') !== undefined)
        return invalid('includeSubDomains takes no value');
    return {
        kind: 'policy',
        header,
        maxAge: Math.min(Number(maxAge), Number.MAX_SAFE_INTEGER),
        includeSubDomains: directives.has('includesubdomains'),
        preload: directives.has('preload'),
    };
}

// EXTERNAL MODULE: ./lib/pki/hostname.js
var hostname = __webpack_require__(7787);
;// CONCATENATED MODULE: ./lib/deductions/name-match.js



/* harmony default export */ const name_match = (defineDeduction({
    fact: 'nameMatch',
    reads: ['certificates'],
    deduce({ certificates: { leaf } }, { target: { endpoint } }) {
        const wanted = endpoint.sni ?? endpoint.host;
        if (leaf === null)
            return (0,observed/* seen */.cI)({ matches: null, wanted, presented: [] });
        return (0,observed/* seen */.cI)({
            matches: (0,hostname/* matchesHost */.q)({ host: wanted, isAddress: endpoint.sni === null && endpoint.hostIsAddress }, leaf),
            wanted,
            presented: [...leaf.dnsNames, ...leaf.ipAddresses],
        });
    },
}));

// EXTERNAL MODULE: ./lib/core/trust.js
var trust = __webpack_require__(3749);
// EXTERNAL MODULE: ./lib/pki/anchors.js
var pki_anchors = __webpack_require__(6078);
// EXTERNAL MODULE: ./lib/pki/private-key.js
var private_key = __webpack_require__(7757);
// EXTERNAL MODULE: ./lib/pki/verify.js + 1 modules
var verify = __webpack_require__(1461);
;// CONCATENATED MODULE: ./lib/pki/as-served.js



function verifyAsServed(request, key) {
    const [first] = request.chain;
    const leaf = request.chain.find((one) => !hasIssuedAnother(one, request.chain)) ?? first;
    const others = request.chain.filter((other) => other !== leaf);
    const { path, problems } = (0,verify/* verifyChain */.H)({ ...request, chain: [leaf, ...others] });
    const all = [...findOrderProblem(first, leaf), ...problems, ...(key === null ? [] : findKeyProblem(leaf, key))];
    return { verdict: all.length === 0 ? 'pass' : 'fail', path, problems: all, leaf };
}
function hasIssuedAnother(issuer, chain) {
    return chain.some((other) => other.sha256 !== issuer.sha256 && other.issuerKey === issuer.subjectKey && (0,signatures/* isSignedBy */.s)(other, issuer));
}
function findOrderProblem(first, leaf) {
    if (first === leaf)
        return [];
    const message = `${JSON.stringify(first.subject)} is first in the file, before the leaf ${JSON.stringify(leaf.subject)}: a server sends them in this order`;
    return [{ kind: 'safety', rule: 'chain/out-of-order', message }];
}
function findKeyProblem(leaf, key) {
    if ((0,private_key/* isKeyOf */.b)(leaf, key))
        return [];
    const message = `${JSON.stringify(leaf.subject)} is for another key than the private key that was given`;
    return [{ kind: 'safety', rule: 'certificate/key-mismatch', message }];
}

// EXTERNAL MODULE: ./lib/pki/issuer.js
var pki_issuer = __webpack_require__(4401);
// EXTERNAL MODULE: ./lib/pki/lasting-path.js
var lasting_path = __webpack_require__(9926);
// EXTERNAL MODULE: ./lib/pki/path.js + 3 modules
var pki_path = __webpack_require__(8959);
;// CONCATENATED MODULE: ./lib/pki/ways.js



function findWays(leaf, others, stores, now) {
    const ways = stores.flatMap((store) => {
        const anchors = (0,pki_anchors/* anchorsOf */.E)(store);
        const { paths } = (0,pki_path/* findPaths */.EQ)({ leaf, others, anchors, now, purpose: pki_issuer/* SERVER_AUTH */.JW, judgesLeaf: false });
        return paths.length === 0 ? [] : [{ store: store.name, keys: distinct(paths.flatMap(keysOf)) }];
    });
    if (ways.length > 0)
        return ways;
    const sent = [leaf, ...others].map((one, index) => keyOf(one, index === 0 ? 'leaf' : 'intermediate'));
    return [{ store: null, keys: distinct(sent) }];
}
function keysOf(path) {
    return path.map((one, index) => keyOf(one, index === 0 ? 'leaf' : index === path.length - 1 ? 'anchor' : 'intermediate'));
}
function keyOf({ subject, spkiSha256: sha256 }, role) {
    return { subject, sha256, role };
}
function distinct(keys) {
    return keys.filter(({ sha256 }, index) => keys.findIndex((other) => other.sha256 === sha256) === index);
}

;// CONCATENATED MODULE: ./lib/deductions/next-chain.js












/* harmony default export */ const next_chain = (defineDeduction({
    fact: 'nextChain',
    reads: ['nextCertificate'],
    deduce({ nextCertificate: { source, certificates } }, { target: { endpoint }, stores, now }) {
        const name = { host: endpoint.sni ?? endpoint.host, isAddress: endpoint.sni === null && endpoint.hostIsAddress };
        try {
            const [leaf, ...others] = certificates.flatMap(wire_pem/* readPemCertificates */.$p).map((der) => (0,x509_certificate/* readCertificate */.w$)(der));
            if (leaf === undefined)
                return (0,observed/* failed */.gz)('malformed', `${source} holds no certificate`, 'peer');
            return (0,observed/* seen */.cI)({
                source,
                leaf,
                stores: stores.map((store) => next_chain_verify(leaf, others, { store, name, now })),
                ways: findWays(leaf, others, stores, now),
            });
        }
        catch (error) {
            if (!(error instanceof malformed_error/* MalformedError */.G))
                throw error;
            return (0,observed/* failed */.gz)('malformed', `a certificate of ${source} cannot be read: ${error.message}`, 'peer');
        }
    },
}));
function next_chain_verify(leaf, others, { store, name, now }) {
    const anchors = (0,pki_anchors/* anchorsOf */.E)(store);
    const purpose = pki_issuer/* SERVER_AUTH */.JW;
    const { problems } = verifyAsServed({
        chain: [leaf, ...others],
        anchors,
        name,
        now,
        purpose,
        maxIntermediates: null,
        policy: (0,trust/* isNamedStore */.fO)(store.name) ? 'web' : 'path',
    }, null);
    const path = (0,lasting_path/* findLastingPath */.f)((0,pki_path/* findPaths */.EQ)({ leaf, others, anchors, now, purpose, judgesLeaf: false }).paths);
    return { store: store.name, problems, anchor: path?.at(-1)?.subject ?? null };
}

;// CONCATENATED MODULE: ./lib/deductions/repaired-paths.js







/* harmony default export */ const repaired_paths = (defineDeduction({
    fact: 'repairedPaths',
    reads: ['certificates', 'fetchedIssuers'],
    deduce({ certificates: { leaf, others }, fetchedIssuers }, { now, stores }) {
        if (leaf === null)
            return (0,observed/* seen */.cI)({ stores: [], appended: [] });
        const fetched = fetchedIssuers.fetched.flatMap(({ url, certificate: pem }) => (0,wire_pem/* readPemCertificates */.$p)(pem).map((der) => ({ url, pem, certificate: (0,x509_certificate/* readCertificate */.w$)(der) })));
        const all = [...others, ...fetched.map(({ certificate }) => certificate)];
        const reached = stores.flatMap((store) => {
            const request = { leaf, others: all, anchors: (0,pki_anchors/* anchorsOf */.E)(store), now, purpose: pki_issuer/* SERVER_AUTH */.JW, judgesLeaf: false };
            const [path] = (0,pki_path/* findPaths */.EQ)(request).paths;
            return path === undefined ? [] : { name: store.name, path: path.slice(0, -1).map(({ sha256 }) => sha256) };
        });
        const used = new Set(reached.flatMap(({ path }) => path));
        return (0,observed/* seen */.cI)({
            stores: reached.map(({ name }) => name),
            appended: fetched
                .filter(({ certificate }) => used.has(certificate.sha256))
                .map(({ url, pem, certificate: { subject } }) => ({ subject, url, certificate: pem })),
        });
    },
}));

// EXTERNAL MODULE: ./lib/pki/crl.js
var crl = __webpack_require__(91);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/wire/x509/extensions.js + 1 modules
var extensions = __webpack_require__(7463);
// EXTERNAL MODULE: ./lib/wire/x509/ocsp-request.js
var ocsp_request = __webpack_require__(6285);
// EXTERNAL MODULE: ./lib/wire/x509/algorithms.js
var algorithms = __webpack_require__(1006);
// EXTERNAL MODULE: ./lib/wire/x509/asn1.js
var asn1 = __webpack_require__(973);
// EXTERNAL MODULE: ./lib/wire/x509/name.js
var x509_name = __webpack_require__(531);
;// CONCATENATED MODULE: ./lib/wire/x509/ocsp.js





const OCSP_STATUSES = {
    0: 'successful',
    1: 'malformedRequest',
    2: 'internalError',
    3: 'tryLater',
    5: 'sigRequired',
    6: 'unauthorized',
};
const BASIC = '1.3.6.1.5.5.7.48.1.1';
const NONCE = '1.3.6.1.5.5.7.48.1.2';
const TIMESTAMPS = '1.3.6.1.4.1.11129.2.4.5';
function readOcspResponse(der) {
    const [statusNode, bytes, ...more] = (0,asn1/* readSequence */.sr)('OCSPResponse', (0,asn1/* readDer */.SU)('OCSPResponse', der));
    if (statusNode === undefined || more.length > 0)
        throw new malformed_error/* MalformedError */.G('OCSPResponse', 'one or two elements expected', 0);
    const status = (0,asn1/* readSmallInteger */.ih)('responseStatus', (0,asn1/* expectTag */.yi)('responseStatus', statusNode, asn1/* TAG */.Dk.enumerated));
    if (status !== 0) {
        if (bytes !== undefined)
            throw new malformed_error/* MalformedError */.G('OCSPResponse', 'a response, though the status is an error', 0);
        return { status, basic: null };
    }
    if (bytes === undefined)
        throw new malformed_error/* MalformedError */.G('OCSPResponse', 'a success without a response', 0);
    const [type, response, ...others] = (0,asn1/* readSequence */.sr)('ResponseBytes', readExplicit('responseBytes', bytes, 0));
    if (type === undefined || response === undefined || others.length > 0) {
        throw new malformed_error/* MalformedError */.G('ResponseBytes', 'two elements expected', 0);
    }
    const oid = (0,asn1/* readOid */.fM)('responseType', type);
    if (oid !== BASIC)
        throw new malformed_error/* MalformedError */.G('responseType', `${oid} is not the basic one`, 0);
    return { status, basic: readBasic((0,asn1/* expectTag */.yi)('response', response, asn1/* TAG */.Dk.octetString).content) };
}
function readBasic(der) {
    const [tbs, algorithm, signature, certs, ...more] = (0,asn1/* readSequence */.sr)('BasicOCSPResponse', (0,asn1/* readDer */.SU)('BasicOCSPResponse', der, { paddedIntegers: true }));
    if (tbs === undefined || algorithm === undefined || signature === undefined || more.length > 0) {
        throw new malformed_error/* MalformedError */.G('BasicOCSPResponse', 'three or four elements expected', 0);
    }
    const list = certs === undefined ? [] : (0,asn1/* readSequence */.sr)('certs', readExplicit('certs', certs, 0));
    expectPlainParameters(algorithm);
    return {
        ...readResponseData(tbs),
        signature: (0,algorithms/* readSignatureAlgorithm */.G)(algorithm),
        signatureIsConsistent: true,
        tbs: tbs.der(),
        signatureValue: (0,asn1/* readOctetBits */.MR)('signature', signature),
        certificates: list.map((certificate) => certificate.der()),
    };
}
function expectPlainParameters(algorithm) {
    const [, parameters, ...more] = (0,asn1/* readSequence */.sr)('signatureAlgorithm', algorithm);
    const isPlain = parameters === undefined ||
        parameters.isConstructed ||
        (parameters.tagClass === 'universal' && parameters.tag === asn1/* TAG */.Dk.null && parameters.content.length === 0);
    if (!isPlain || more.length > 0)
        throw new malformed_error/* MalformedError */.G('signatureAlgorithm', 'parameters of no meaning', 0);
}
function readResponseData(tbs) {
    const all = (0,asn1/* readSequence */.sr)('ResponseData', tbs);
    const hasVersion = isContext(all[0], 0);
    if (hasVersion && readVersion(readExplicit('version', (0,asn1/* child */.jf)('ResponseData', tbs, 0), 0)) !== 1) {
        throw new malformed_error/* MalformedError */.G('ResponseData', 'only version 1 is defined', 0);
    }
    const [responder, producedAt, responses, extensions, ...more] = all.slice(hasVersion ? 1 : 0);
    if (responder === undefined || producedAt === undefined || responses === undefined || more.length > 0) {
        throw new malformed_error/* MalformedError */.G('ResponseData', 'a field is missing, or one too many', 0);
    }
    const list = readExtensionsAt('responseExtensions', extensions);
    const nonce = list.find(({ oid }) => oid === NONCE);
    return {
        responder: readResponderId(responder),
        producedAt: readGeneralizedTime('producedAt', producedAt),
        responses: (0,asn1/* readSequence */.sr)('responses', responses).map(readSingleResponse),
        nonce: nonce === undefined ? null : readNonce(nonce),
        unknownCritical: list.flatMap(({ oid, critical }) => (critical && oid !== NONCE ? oid : [])),
    };
}
function readVersion(node) {
    return 1 + (0,asn1/* readSmallInteger */.ih)('version', (0,asn1/* expectTag */.yi)('version', node, asn1/* TAG */.Dk.integer));
}
function readResponderId(node) {
    if (isContext(node, 1))
        return { nameKey: (0,x509_name/* canonicalName */.Ew)((0,x509_name/* readName */.MQ)(readExplicit('byName', node, 1))).join() };
    const hash = (0,asn1/* expectTag */.yi)('byKey', readExplicit('ResponderID', node, 2), asn1/* TAG */.Dk.octetString);
    return { keyHash: Buffer.from(hash.content).toString('hex') };
}
function readSingleResponse(node) {
    const [certId, status, thisUpdate, ...optional] = (0,asn1/* readSequence */.sr)('SingleResponse', node);
    if (certId === undefined || status === undefined || thisUpdate === undefined) {
        throw new malformed_error/* MalformedError */.G('SingleResponse', 'a field is missing', 0);
    }
    const nextUpdate = isContext(optional[0], 0) ? optional.shift() : undefined;
    const [extensions, ...more] = optional;
    if (more.length > 0)
        throw new malformed_error/* MalformedError */.G('SingleResponse', 'an element too many', 0);
    const list = readExtensionsAt('singleExtensions', extensions);
    return {
        certId: readCertId(certId),
        status: readCertStatus(status),
        thisUpdate: readGeneralizedTime('thisUpdate', thisUpdate),
        nextUpdate: nextUpdate === undefined ? null : readGeneralizedTime('nextUpdate', readExplicit('nextUpdate', nextUpdate, 0)),
        unknownCritical: list.flatMap(({ oid, critical }) => (critical && oid !== TIMESTAMPS ? oid : [])),
        timestamps: list.find(({ oid }) => oid === TIMESTAMPS)?.value ?? null,
    };
}
function readCertId(node) {
    const [algorithm, nameHash, keyHash, serial, ...more] = (0,asn1/* readSequence */.sr)('CertID', node);
    if (algorithm === undefined ||
        nameHash === undefined ||
        keyHash === undefined ||
        serial === undefined ||
        more.length > 0) {
        throw new malformed_error/* MalformedError */.G('CertID', 'four elements expected', 0);
    }
    const hex = (what, field, tag) => Buffer.from((0,asn1/* expectTag */.yi)(what, field, tag).content).toString('hex');
    return {
        hashAlgorithm: (0,asn1/* readOid */.fM)('hashAlgorithm', (0,asn1/* child */.jf)('hashAlgorithm', algorithm, 0)),
        issuerNameHash: hex('issuerNameHash', nameHash, asn1/* TAG */.Dk.octetString),
        issuerKeyHash: hex('issuerKeyHash', keyHash, asn1/* TAG */.Dk.octetString),
        serial: hex('serialNumber', serial, asn1/* TAG */.Dk.integer),
    };
}
function readCertStatus(node) {
    if (node.tagClass === 'context' && node.tag === 1 && node.isConstructed) {
        const [time, reason, ...more] = node.children;
        if (time === undefined || more.length > 0)
            throw new malformed_error/* MalformedError */.G('RevokedInfo', 'one or two elements expected', 0);
        return {
            kind: 'revoked',
            revokedAt: readGeneralizedTime('revocationTime', time),
            reasonCode: reason === undefined
                ? null
                : (0,asn1/* readSmallInteger */.ih)('CRLReason', (0,asn1/* expectTag */.yi)('CRLReason', readExplicit('revocationReason', reason, 0), asn1/* TAG */.Dk.enumerated)),
        };
    }
    const isNull = node.tagClass === 'context' && !node.isConstructed && node.content.length === 0;
    if (isNull && node.tag === 0)
        return { kind: 'good' };
    if (isNull && node.tag === 2)
        return { kind: 'unknown' };
    throw new malformed_error/* MalformedError */.G('CertStatus', 'none of its three kinds', 0);
}
function readNonce({ value }) {
    try {
        return (0,asn1/* expectTag */.yi)('Nonce', (0,asn1/* readDer */.SU)('Nonce', value), asn1/* TAG */.Dk.octetString).content;
    }
    catch (error) {
        if (error instanceof malformed_error/* MalformedError */.G)
            return value;
        throw error;
    }
}
function readExtensionsAt(what, node) {
    return node === undefined ? [] : (0,extensions/* readNotEmptyExtensions */.Ph)(readExplicit(what, node, 1));
}
function readGeneralizedTime(what, node) {
    return (0,asn1/* readTime */.aQ)(what, (0,asn1/* expectTag */.yi)(what, node, asn1/* TAG */.Dk.generalizedTime));
}
function isContext(node, tag) {
    return node?.tagClass === 'context' && node.tag === tag;
}
function readExplicit(what, node, tag) {
    const [inner, ...more] = node.children;
    if (!isContext(node, tag) || inner === undefined || more.length > 0) {
        throw new malformed_error/* MalformedError */.G(what, `[${String(tag)}] with one element expected`, 0);
    }
    return inner;
}

;// CONCATENATED MODULE: ./lib/pki/ocsp.js









const OCSP_SIGNING = '1.3.6.1.5.5.7.3.9';
const WEEK_MS = 7 * 24 * 60 * 60 * 1000;
const MAX_SIGNERS = 8;
const HASHES = {
    '1.3.14.3.2.26': 'sha1',
    '2.16.840.1.101.3.4.2.1': 'sha256',
    '2.16.840.1.101.3.4.2.2': 'sha384',
    '2.16.840.1.101.3.4.2.3': 'sha512',
};
function judgeOcspResponse(der, request) {
    try {
        return findOcspStatus({ ...request, response: readOcspResponse(der) });
    }
    catch (error) {
        if (!(error instanceof malformed_error/* MalformedError */.G))
            throw error;
        return unknown(`has a response that cannot be read: ${error.message}`);
    }
}
function findOcspStatus(request) {
    const { response, certificate, issuers } = request;
    const { basic, status } = response;
    if (basic === null) {
        return unknown(`has a responder that answers ${OCSP_STATUSES[status] ?? `with status ${String(status)}`}`);
    }
    const about = basic.responses.filter(({ certId }) => isAbout(certId, certificate, issuers[0]));
    if (about.length === 0)
        return unknown('has a response that is about another certificate');
    const fault = findResponseFault(basic, request) ?? findSignerFault(basic, request);
    if (fault !== null)
        return unknown(`has a response that ${fault}`);
    const judged = about.map((single) => judge(single, request));
    const current = judged.filter(({ isCurrent }) => isCurrent);
    const [first] = ['revoked', 'unknown', 'good'].flatMap((status) => (current.length === 0 ? judged : current).filter(({ said }) => said.status === status));
    return first?.said ?? unknown('has a response that is about another certificate');
}
function isAbout(certId, certificate, issuer) {
    const hash = HASHES[certId.hashAlgorithm];
    if (hash === undefined || certId.serial !== certificate.serial)
        return false;
    return (certId.issuerNameHash === digest(hash, certificate.issuerDer) &&
        certId.issuerKeyHash === digest(hash, (0,ocsp_request/* publicKeyOctets */.F)(issuer)));
}
function findResponseFault(basic, { certificate, nonce = null, now }) {
    const [critical] = basic.unknownCritical;
    if (critical !== undefined)
        return `has a critical extension that is not understood: ${critical}`;
    if (nonce !== null && basic.nonce !== null && !Buffer.from(nonce).equals(basic.nonce)) {
        return 'answers another question: its nonce is not ours';
    }
    const { producedAt } = basic;
    const made = new Date(producedAt).toISOString();
    if (producedAt > now.getTime())
        return `is of ${made}, which is to come`;
    const isInLife = producedAt >= certificate.notBefore && producedAt <= certificate.notAfter;
    return isInLife ? null : `is of ${made}, when the certificate was not valid`;
}
function judge(single, request) {
    const fault = findDateFault(single, request);
    if (fault !== null)
        return { said: unknown(`has a response that ${fault}`), isCurrent: false };
    const [critical] = single.unknownCritical;
    if (critical !== undefined) {
        const message = `has a response with a critical extension that is not understood: ${critical}`;
        return { said: unknown(message), isCurrent: true };
    }
    const { status } = single;
    if (status.kind === 'revoked')
        return { said: (0,crl/* revokedOn */.cv)(status), isCurrent: true };
    const said = status.kind === 'good'
        ? { status: 'good', message: 'is good, says the responder' }
        : unknown('is not known to the responder');
    return { said, isCurrent: true };
}
function findDateFault({ thisUpdate, nextUpdate }, { now, maxAgeMs }) {
    const age = now.getTime() - thisUpdate;
    if (age < 0)
        return `is not valid before ${new Date(thisUpdate).toISOString()}`;
    if (nextUpdate !== null && nextUpdate < thisUpdate)
        return 'ends before it begins';
    if (nextUpdate !== null && now.getTime() >= nextUpdate) {
        return `was to be replaced by ${new Date(nextUpdate).toISOString()}`;
    }
    const limit = maxAgeMs ?? (nextUpdate === null ? WEEK_MS : Infinity);
    return age > limit ? `is of ${new Date(thisUpdate).toISOString()}, too long ago` : null;
}
function findSignerFault(basic, request) {
    const { hash, name } = basic.signature;
    const isTaken = request.takesSha1 === true && hash === 'SHA-1';
    if (hash !== null && pki_issuer/* BROKEN_HASHES */.Dl.has(hash) && !isTaken)
        return `is signed with ${name}, which can be forged`;
    const [issuer] = request.issuers;
    if (isResponder(basic.responder, issuer) && (0,signatures/* isSignedBy */.s)(basic, issuer))
        return null;
    const signers = basic.certificates
        .slice(0, MAX_SIGNERS)
        .flatMap(readable)
        .filter((one) => isResponder(basic.responder, one) && (0,signatures/* isSignedBy */.s)(basic, one));
    const faults = signers.map((signer) => findDelegationFault(signer, request));
    return faults.includes(null) ? null : (faults[0] ?? 'is signed by nobody who is known');
}
function findDelegationFault(signer, { certificate, issuers: [issuer], now, takesSha1 = false }) {
    if (signer.spkiSha256 === certificate.spkiSha256)
        return 'is signed by the certificate itself';
    if (signer.issuerKey !== issuer.subjectKey || !(0,signatures/* isSignedBy */.s)(signer, issuer)) {
        return 'is signed by one whom the issuer has not delegated it to';
    }
    if (signer.extendedKeyUsage?.includes(OCSP_SIGNING) !== true) {
        return 'is signed by one who may not answer for the issuer';
    }
    const mayNotSign = signer.keyUsage !== null && !signer.keyUsage.some((usage) => SIGNING.has(usage));
    if (mayNotSign || signer.malformed.some(({ oid }) => oid === extensions/* EXTENSION */.Ys.keyUsage)) {
        return 'is signed with a key that is not for signing';
    }
    const fault = (0,pki_issuer/* findFault */.Kv)(signer, { now: now.getTime(), purpose: null, takesSha1 });
    return fault === null ? null : `is signed by one who ${fault.message}`;
}
const SIGNING = new Set(['digitalSignature', 'nonRepudiation']);
function isResponder(id, certificate) {
    return 'nameKey' in id
        ? id.nameKey === certificate.subjectKey
        : id.keyHash === digest('sha1', (0,ocsp_request/* publicKeyOctets */.F)(certificate));
}
function readable(der) {
    try {
        return [(0,x509_certificate/* readCertificate */.w$)(der)];
    }
    catch (error) {
        if (error instanceof malformed_error/* MalformedError */.G)
            return [];
        throw error;
    }
}
function digest(hash, bytes) {
    return (0,external_node_crypto_.createHash)(hash).update(bytes).digest('hex');
}
function unknown(message) {
    return { status: 'unknown', message };
}

// EXTERNAL MODULE: ./lib/pki/revocable.js
var revocable = __webpack_require__(4523);
;// CONCATENATED MODULE: ./lib/deductions/revocation.js







const SHORT_LIFE_MS = 7 * core_window/* DAY_MS */.sO;
const SKEW_MS = 60_000;
/* harmony default export */ const revocation = (defineDeduction({
    fact: 'revocation',
    reads: ['certificates', 'revocationAnswers', 'stapleStatus'],
    deduce({ certificates: { leaf, others }, revocationAnswers, stapleStatus }, { now, stores }) {
        const { notAsked } = revocationAnswers;
        if (leaf === null)
            return (0,observed/* seen */.cI)({ notAsked, certificates: [] });
        const sent = [leaf, ...others];
        const certificates = (0,revocable/* findRevocable */.t)({ leaf, others, anchors: stores.map(pki_anchors/* anchorsOf */.E), now }).map((one) => {
            const isLeaf = one.certificate.sha256 === leaf.sha256;
            const stapled = isLeaf ? readStaples(stapleStatus, one.certificate) : [];
            const said = [
                ...stapled,
                ...readCrls(one, sent, revocationAnswers, now),
                ...readResponses(one, revocationAnswers, now),
            ];
            return statusOf(one.certificate, isLeaf, said);
        });
        const told = notAsked === null ? certificates : certificates.filter(({ said }) => said.length > 0);
        return (0,observed/* seen */.cI)({ notAsked, certificates: told }, told.flatMap(gapsOf));
    },
}));
function statusOf(certificate, isLeaf, said) {
    const { subject, sha256, notBefore, notAfter, crlDistributionPoints, ocspResponders } = certificate;
    const isNamed = crlDistributionPoints.length > 0 || ocspResponders.length > 0;
    const [status = isNamed ? 'unknown' : 'unnamed'] = ['revoked', 'good', 'unknown'].filter((wanted) => said.some((one) => one.status === wanted));
    return { subject, sha256, isLeaf, status, isShortLived: notAfter - notBefore + 1000 <= SHORT_LIFE_MS, said };
}
function gapsOf({ subject, isLeaf, status, isShortLived, said }) {
    if (status !== 'unknown' || isShortLived)
        return [];
    const part = `whether ${isLeaf ? 'the certificate' : JSON.stringify(subject)} is revoked`;
    const [first] = said;
    if (first === undefined) {
        const detail = 'it names no place that is asked by http or https';
        return [(0,observed/* gap */.rQ)(part, { code: 'unsupported', detail, whose: 'us' })];
    }
    return said.map(({ message, failure }) => (0,observed/* gap */.rQ)(part, failure ?? { code: 'malformed', detail: `it ${message}`, whose: 'peer' }));
}
function readStaples({ versions }, { sha256 }) {
    const said = new Map(versions.flatMap((one) => one.leaf !== sha256 || one.said === null ? [] : [[one.said.message, one.said]]));
    return [...said.values()].map(({ status, message }) => ({
        by: 'staple',
        url: null,
        status,
        message,
        wasAnswered: true,
        failure: null,
    }));
}
function readCrls({ certificate, issuers }, candidates, { crls }, now) {
    return ofCertificate(crls, certificate).map(({ url, list, failure, aheadMs }) => list === null
        ? notAnswered('CRL', url, failure)
        : answered('CRL', url, aheadMs, (0,crl/* findRevocation */.Kb)({ certificate, issuers, candidates, crls: [list], now })));
}
function readResponses({ certificate, issuers }, { ocsp }, now) {
    return ofCertificate(ocsp, certificate).map(({ url, response, failure, aheadMs }) => response === null
        ? notAnswered('OCSP', url, failure)
        : answered('OCSP', url, aheadMs, judgeOcspResponse(Buffer.from(response, 'base64'), { certificate, issuers, now })));
}
function ofCertificate(answers, { sha256 }) {
    return answers.filter((answer) => answer.of === sha256);
}
function answered(by, url, aheadMs, { status, message }) {
    const isSkewed = status === 'unknown' && aheadMs !== null && Math.abs(aheadMs) > SKEW_MS;
    return {
        by,
        url,
        status,
        message: isSkewed ? `${message}; ${describeSkew(aheadMs)}` : message,
        wasAnswered: true,
        failure: null,
    };
}
function describeSkew(aheadMs) {
    const seconds = Math.round(Math.abs(aheadMs) / 1000);
    return `the clock of who answered is ${String(seconds)} s ${aheadMs > 0 ? 'ahead of' : 'behind'} ours`;
}
function notAnswered(by, url, failure) {
    const wasAnswered = failure?.code === 'malformed';
    const message = `could not be looked up: ${failure?.detail ?? 'there is no answer'}`;
    return { by, url, status: 'unknown', message, wasAnswered, failure };
}

;// CONCATENATED MODULE: ./lib/deductions/served-keys.js






/* harmony default export */ const served_keys = (defineDeduction({
    fact: 'servedKeys',
    reads: ['certificates', 'alternateChains'],
    needlessFor: ({ endpoint }) => (endpoint.pins === undefined ? 'the policy names no pins of this endpoint' : null),
    deduce({ certificates: { leaf, others }, alternateChains }, { stores, now }) {
        if (leaf === null)
            return (0,observed/* seen */.cI)({ chains: [] });
        const unread = [];
        const further = alternateChains.chains.flatMap(({ certificates }) => {
            try {
                const [first, ...rest] = certificates.flatMap(wire_pem/* readPemCertificates */.$p).map((der) => (0,x509_certificate/* readCertificate */.w$)(der));
                return first === undefined ? [] : [{ leaf: first.subject, ways: findWays(first, rest, stores, now) }];
            }
            catch (error) {
                if (!(error instanceof malformed_error/* MalformedError */.G))
                    throw error;
                const detail = `it cannot be read: ${error.message}`;
                unread.push((0,observed/* gap */.rQ)('a further chain', { code: 'malformed', detail, whose: 'peer' }));
                return [];
            }
        });
        return (0,observed/* seen */.cI)({ chains: [{ leaf: leaf.subject, ways: findWays(leaf, others, stores, now) }, ...further] }, unread);
    },
}));

;// CONCATENATED MODULE: ./lib/pki/signing-issuer.js

function findSigningIssuer(certificate, others, anchors) {
    const candidates = [
        ...others.filter(({ subjectKey }) => subjectKey === certificate.issuerKey),
        ...anchors.flatMap((index) => index.issuersOf(certificate)),
    ];
    return candidates.find((candidate) => (0,signatures/* isSignedBy */.s)(certificate, candidate));
}

;// CONCATENATED MODULE: ./lib/deductions/staple-status.js









const STATUS_REQUEST = 5;
/* harmony default export */ const staple_status = (defineDeduction({
    fact: 'stapleStatus',
    reads: ['certificates', 'staple'],
    deduce({ certificates, staple }, { now, stores }) {
        const anchors = stores.map(pki_anchors/* anchorsOf */.E);
        try {
            return (0,observed/* seen */.cI)({
                versions: staple.responses.flatMap(({ version, response, certificates: sent }) => {
                    const [leaf, ...others] = sent.flatMap(wire_pem/* readPemCertificates */.$p).map((der) => (0,x509_certificate/* readCertificate */.w$)(der));
                    if (leaf === undefined)
                        return [];
                    const der = response === null ? null : Buffer.from(response, 'base64');
                    return [
                        {
                            version,
                            leaf: leaf.sha256,
                            mustStaple: mustStaple(leaf),
                            isStapled: der !== null,
                            said: der === null ? null : staple_status_judge(der, leaf, [...others, ...certificates.others], anchors, now),
                        },
                    ];
                }),
            });
        }
        catch (error) {
            if (error instanceof malformed_error/* MalformedError */.G)
                return (0,observed/* failed */.gz)('malformed', `a certificate cannot be read: ${error.message}`, 'peer');
            throw error;
        }
    },
}));
function mustStaple({ tlsFeatures, malformed }) {
    return tlsFeatures.includes(STATUS_REQUEST) || malformed.some(({ oid }) => oid === extensions/* EXTENSION */.Ys.tlsFeature);
}
function staple_status_judge(der, certificate, others, anchors, now) {
    const issuer = findSigningIssuer(certificate, others, anchors);
    return issuer === undefined ? null : judgeOcspResponse(der, { certificate, issuers: [issuer], now });
}

// EXTERNAL MODULE: ./lib/wire/reader.js
var wire_reader = __webpack_require__(9162);
;// CONCATENATED MODULE: ./lib/wire/x509/precertificate.js


const LEFT_OUT = new Set(['060a2b06010401d679020402', '060a2b06010401d679020403']);
const SEQUENCE = 0x30;
const EXTENSIONS = 0xa3;
function precertTbs({ tbs }) {
    const parts = elementsIn(readElement(tbs).content).flatMap((field) => field.tag === EXTENSIONS ? withoutTimestamps(field) : [field.der]);
    return write(SEQUENCE, parts);
}
function withoutTimestamps(field) {
    const [list, ...more] = elementsIn(field.content);
    if (list === undefined || more.length > 0)
        throw new malformed_error/* MalformedError */.G('Extensions', 'one list is expected', 0);
    const extensions = elementsIn(list.content);
    const left = extensions.filter(({ content }) => {
        const identifier = readElement(content).der;
        return !LEFT_OUT.has(Buffer.from(identifier).toString('hex'));
    });
    if (left.length === extensions.length)
        return [field.der];
    return left.length === 0
        ? []
        : [
            write(EXTENSIONS, [
                write(SEQUENCE, left.map(({ der }) => der)),
            ]),
        ];
}
function readElement(bytes) {
    const reader = new wire_reader/* Reader */.mP('TBSCertificate', bytes);
    const tag = reader.u8();
    const short = reader.u8();
    const length = short < 0x80 ? short : reader.bytes(short - 0x80).reduce((value, octet) => value * 256 + octet, 0);
    const content = reader.bytes(length);
    return { tag, content, der: bytes.subarray(0, bytes.length - reader.left) };
}
function elementsIn(content) {
    const elements = [];
    for (let rest = content; rest.length > 0; rest = rest.subarray(elements.at(-1)?.der.length)) {
        elements.push(readElement(rest));
    }
    return elements;
}
function write(tag, parts) {
    const content = Buffer.concat(parts);
    const digits = content.length.toString(16);
    const octets = Buffer.from(digits.padStart(digits.length + (digits.length % 2), '0'), 'hex');
    const length = content.length < 0x80 ? octets : Buffer.concat([Uint8Array.of(0x80 + octets.length), octets]);
    return new Uint8Array(Buffer.concat([Uint8Array.of(tag), length, content]));
}

;// CONCATENATED MODULE: ./lib/wire/x509/sct.js



const V1 = 0;
const LOG_ID_BYTES = 32;
function readSctList(bytes) {
    const what = 'SignedCertificateTimestampList';
    return (0,wire_reader/* readAll */.yw)(what, bytes, (outer) => outer.sub(what, 2, (list) => {
        if (list.left === 0)
            list.fail('one timestamp at least is expected');
        return (0,wire_reader/* readList */.LD)(list, (reader) => {
            const sct = reader.vector(2);
            return sct.length > 0 ? sct : reader.fail('a timestamp of no bytes');
        });
    }));
}
function readSctExtension(value) {
    const what = 'SignedCertificateTimestampList';
    return readSctList((0,asn1/* expectTag */.yi)(what, (0,asn1/* readDer */.SU)(what, value), asn1/* TAG */.Dk.octetString).content);
}
function readSct(bytes) {
    return (0,wire_reader/* readAll */.yw)('SignedCertificateTimestamp', bytes, (reader) => {
        const version = reader.u8();
        if (version !== V1)
            return { kind: 'unknown', version, content: reader.rest() };
        return {
            kind: 'v1',
            logId: reader.bytes(LOG_ID_BYTES),
            timestamp: reader.u64(),
            extensions: reader.vector(2),
            hashAlgorithm: reader.u8(),
            signatureAlgorithm: reader.u8(),
            signature: reader.vector(2),
        };
    });
}
const LEAF_INDEX = 0;
const LEAF_INDEX_BYTES = 5;
function readLeafIndex(extensions) {
    const all = (0,wire_reader/* readAll */.yw)('CtExtensions', extensions, (reader) => (0,wire_reader/* readList */.LD)(reader, (one) => ({ type: one.u8(), data: one.vector(2) })));
    const index = all.find(({ type }) => type === LEAF_INDEX)?.data;
    if (index === undefined)
        return null;
    if (index.length !== LEAF_INDEX_BYTES)
        throw new malformed_error/* MalformedError */.G('leaf_index', 'five bytes are expected', 0);
    return Number(`0x${Buffer.from(index).toString('hex')}`);
}

// EXTERNAL MODULE: ./lib/wire/writer.js
var wire_writer = __webpack_require__(8634);
;// CONCATENATED MODULE: ./lib/pki/transparency.js


function verifySct({ sct, entry, log, notAfter, now }) {
    const fault = findSignatureFault(sct, entry, log);
    if (fault !== null)
        return { status: 'invalid', reason: fault };
    if (sct.timestamp > BigInt(now.getTime())) {
        return { status: 'invalid', reason: `is of ${formatTime(sct.timestamp)}, which is yet to come` };
    }
    const { interval } = log;
    if (interval !== undefined && !(notAfter >= Date.parse(interval.start) && notAfter < Date.parse(interval.end))) {
        const reason = `is of a log for what expires from ${interval.start} and before ${interval.end}, and the certificate expires ${new Date(notAfter).toISOString()}`;
        return { status: 'not-counted', reason };
    }
    return { status: 'valid' };
}
const SHA256 = 4;
const MIN_RSA_BITS = 2048;
const SIGNATURE_ALGORITHMS = { rsa: 1, ec: 3 };
function findSignatureFault(sct, entry, log) {
    if (Buffer.from(sct.logId).toString('base64') !== log.id)
        return 'is of another log';
    const key = transparency_keyOf(log);
    if (key === null)
        return 'is of a log with a key that no log may have';
    const { hashAlgorithm, signatureAlgorithm } = sct;
    if (hashAlgorithm !== SHA256 || signatureAlgorithm !== SIGNATURE_ALGORITHMS[key.asymmetricKeyType ?? '']) {
        return `names algorithms that its log does not sign with (hash ${String(hashAlgorithm)}, signature ${String(signatureAlgorithm)})`;
    }
    const isSigned = (0,external_node_crypto_.verify)('sha256', signedData(sct, entry), key, sct.signature);
    return isSigned ? null : 'is not signed by its log for this certificate';
}
const transparency_V1 = 0;
const CERTIFICATE_TIMESTAMP = 0;
const X509_ENTRY = 0;
const PRECERT_ENTRY = 1;
function signedData({ timestamp, extensions }, entry) {
    const writer = new wire_writer/* Writer */.A().u8(transparency_V1).u8(CERTIFICATE_TIMESTAMP).u64(timestamp);
    if (entry.kind === 'x509')
        writer.u16(X509_ENTRY).vector(3, (body) => body.bytes(entry.der));
    else {
        writer
            .u16(PRECERT_ENTRY)
            .bytes(entry.issuerKeyHash)
            .vector(3, (body) => body.bytes(entry.tbs));
    }
    return writer.vector(2, (body) => body.bytes(extensions)).finish();
}
function issuerKeyHashOf({ spki }) {
    return new Uint8Array((0,external_node_crypto_.createHash)('sha256').update(spki).digest());
}
const keys = new WeakMap();
function transparency_keyOf(log) {
    const known = keys.get(log);
    if (known !== undefined)
        return known;
    const key = readKey(log.key);
    keys.set(log, key);
    return key;
}
function readKey(base64) {
    try {
        const key = (0,external_node_crypto_.createPublicKey)({ key: Buffer.from(base64, 'base64'), format: 'der', type: 'spki' });
        const { namedCurve, modulusLength = 0 } = key.asymmetricKeyDetails ?? {};
        const isAllowed = key.asymmetricKeyType === 'rsa' ? modulusLength >= MIN_RSA_BITS : namedCurve === 'prime256v1';
        return isAllowed ? key : null;
    }
    catch {
        return null;
    }
}
const LAST_DATE_MS = 8640000000000000n;
function formatTime(ms) {
    return ms > LAST_DATE_MS ? `the millisecond ${String(ms)} after 1970` : new Date(Number(ms)).toISOString();
}

;// CONCATENATED MODULE: ./lib/pki/check-sct.js





function sctCheckerOf({ leaf, issuer, now, list }) {
    const logs = new Map(list.logs.map((log) => [log.id, log]));
    let issued;
    function entryOf(isInLeaf) {
        if (!isInLeaf)
            return { kind: 'x509', der: leaf.der };
        if (issuer === undefined)
            return undefined;
        return (issued ??= { kind: 'precert', issuerKeyHash: issuerKeyHashOf(issuer), tbs: precertTbs(leaf) });
    }
    function check(sct, isInLeaf) {
        if (sct.kind === 'unknown') {
            return { ...NOTHING, status: 'unknown-version', reason: `is of version ${String(sct.version)}` };
        }
        const logId = Buffer.from(sct.logId).toString('base64');
        const at = Number(sct.timestamp);
        const log = logs.get(logId);
        if (log === undefined) {
            const reason = `is of the log ${logId}, which the list of ${list.date} does not know`;
            return { ...NOTHING, logId, at, status: 'unknown-log', reason };
        }
        const known = { logId, at, log: describeLog(log, at), leafIndex: findLeafIndex(log, sct.extensions) };
        const entry = entryOf(isInLeaf);
        if (entry === undefined) {
            return { ...known, status: 'unchecked', reason: 'cannot be checked without the certificate of the issuer' };
        }
        const verdict = verifySct({ sct, entry, log, notAfter: leaf.notAfter, now });
        return { ...known, status: verdict.status, reason: verdict.status === 'valid' ? null : verdict.reason };
    }
    return (bytes, isInLeaf) => {
        try {
            return check(readSct(bytes), isInLeaf);
        }
        catch (error) {
            if (error instanceof malformed_error/* MalformedError */.G)
                return unreadable(error);
            throw error;
        }
    };
}
const NOTHING = { logId: null, log: null, at: null, leafIndex: null };
function unreadable({ message }) {
    return { ...NOTHING, status: 'malformed', reason: `cannot be read: ${message}` };
}
function describeLog(log, at) {
    const { name, kind, state, since } = log;
    return { name, operator: operatorAt(log, at), kind, state, since: since === null ? null : Date.parse(since) };
}
function findLeafIndex({ kind }, extensions) {
    if (kind !== 'static')
        return null;
    try {
        return readLeafIndex(extensions);
    }
    catch (error) {
        if (error instanceof malformed_error/* MalformedError */.G)
            return null;
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/spec/chrome-roots.js
var chrome_roots = __webpack_require__(9177);
;// CONCATENATED MODULE: ./lib/deductions/timestamps.js










/* harmony default export */ const timestamps = (defineDeduction({
    fact: 'timestamps',
    reads: ['certificates', 'trustPaths', 'handshakeScts', 'staple'],
    deduce: checkTimestamps,
}));
function checkTimestamps({ certificates: { leaf, others }, trustPaths, handshakeScts, staple }, { now, stores, ctLogs: list, gaps }) {
    if (leaf === null)
        return (0,observed/* seen */.cI)({ isPublic: false, isComplete: true, versions: [], timestamps: [] });
    const handshakes = listsOfHandshakes(handshakeScts.lists, leaf);
    const staples = listsOfStaples(staple.responses, leaf);
    const raw = [...listsOfCertificate(leaf), ...handshakes.lists, ...staples].flatMap(readList);
    const issuer = leaf.sctList === null ? undefined : findSigningIssuer(leaf, others, stores.map(pki_anchors/* anchorsOf */.E));
    const check = sctCheckerOf({ leaf, issuer, now, list });
    const timestamps = raw.slice(0, MAX_TIMESTAMPS).map(({ source, version, sct }) => {
        const checked = sct instanceof malformed_error/* MalformedError */.G ? unreadable(sct) : check(sct, source === 'certificate');
        return { source, version, ...checked };
    });
    const unseen = [
        ...handshakes.gaps,
        ...(raw.length > MAX_TIMESTAMPS ? [gapOf('timestamps', `more than ${String(MAX_TIMESTAMPS)} came`)] : []),
    ];
    return (0,observed/* seen */.cI)({
        isPublic: isPublic(trustPaths),
        isComplete: gaps.length + unseen.length === 0,
        versions: handshakes.versions,
        timestamps,
    }, [...unseen, ...timestamps_gapsOf(timestamps, list)]);
}
const MAX_TIMESTAMPS = 64;
const PUBLIC_ROOTS = new Set(chrome_roots/* CHROME_ROOTS */.Z.roots.map(([sha256]) => sha256));
function isPublic({ stores }) {
    return stores.some(({ store, trusted, anchor }) => trusted && ((0,trust/* isBuiltInStore */.HR)(store) || (anchor !== null && PUBLIC_ROOTS.has(anchor.sha256))));
}
function listsOfCertificate({ sctList }) {
    return sctList === null ? [] : [{ source: 'certificate', version: null, read: () => readSctExtension(sctList) }];
}
function listsOfHandshakes(all, { sha256 }) {
    const ofLeaf = all.filter(({ leaf }) => leaf === sha256);
    const isSame = new Set(ofLeaf.map(({ list }) => list)).size < 2;
    const lists = (isSame ? ofLeaf.slice(0, 1) : ofLeaf).flatMap(({ version, list }) => {
        if (list === null)
            return [];
        const bytes = new Uint8Array(Buffer.from(list, 'base64'));
        return [{ source: 'handshake', version: isSame ? null : version, read: () => readSctList(bytes) }];
    });
    return {
        lists,
        versions: isSame ? [] : ofLeaf.map(({ version }) => version),
        gaps: ofLeaf.length > 0 ? [] : [gapOf('the handshake', 'none was seen that brought this certificate')],
    };
}
function listsOfStaples(responses, leaf) {
    const values = responses.flatMap(({ response }) => timestampsIn(Buffer.from(response ?? '', 'base64'), leaf));
    const different = new Map(values.map((value) => [Buffer.from(value).toString('hex'), value]));
    return [...different.values()].map((value) => ({
        source: 'staple',
        version: null,
        read: () => readSctExtension(value),
    }));
}
function timestampsIn(der, { serial }) {
    if (der.length === 0)
        return [];
    try {
        const responses = readOcspResponse(der).basic?.responses ?? [];
        return responses.flatMap(({ certId, timestamps }) => (certId.serial === serial ? (timestamps ?? []) : []));
    }
    catch (error) {
        if (error instanceof malformed_error/* MalformedError */.G)
            return [];
        throw error;
    }
}
function readList({ source, version, read }) {
    try {
        return read().map((sct) => ({ source, version, sct }));
    }
    catch (error) {
        if (error instanceof malformed_error/* MalformedError */.G)
            return [{ source, version, sct: error }];
        throw error;
    }
}
function timestamps_gapsOf(timestamps, { date }) {
    const unknown = timestamps.flatMap(({ status, logId }) => (status === 'unknown-log' ? (logId ?? []) : []));
    const unchecked = timestamps.some(({ status }) => status === 'unchecked');
    return [
        ...[...new Set(unknown)].map((id) => gapOf(`the log ${id}`, `the list of ${date} does not know it`)),
        ...(unchecked ? [gapOf('timestamps in the certificate', 'the certificate of its issuer was not sent')] : []),
    ];
}
function gapOf(part, detail) {
    return (0,observed/* gap */.rQ)(part, { code: 'unsupported', detail, whose: 'us' });
}

;// CONCATENATED MODULE: ./lib/deductions/trust-paths.js








/* harmony default export */ const trust_paths = (defineDeduction({
    fact: 'trustPaths',
    reads: ['certificates'],
    deduce({ certificates: { leaf, others } }, { now, stores }) {
        if (leaf === null)
            return (0,observed/* seen */.cI)({ stores: [], leafIssuer: null, used: [] });
        const known = stores.map((store) => {
            const { name, date } = store;
            return { about: { store: name, date, isStale: (0,trust/* isStale */.QO)(store, now) }, anchors: (0,pki_anchors/* anchorsOf */.E)(store) };
        });
        const searches = known.map(({ about, anchors }) => ({
            about,
            ...(0,pki_path/* findPaths */.EQ)({ leaf, others, anchors, now, purpose: pki_issuer/* SERVER_AUTH */.JW, judgesLeaf: false }),
        }));
        return (0,observed/* seen */.cI)({
            stores: searches.map(({ about, paths, rejected }) => {
                const lasting = (0,lasting_path/* findLastingPath */.f)(paths);
                return lasting === undefined
                    ? { ...about, ...noPath(rejected) }
                    : { ...about, ...pathOf(lasting, [leaf, ...others], known) };
            }),
            leafIssuer: others.some((other) => other.subjectKey === leaf.issuerKey && (0,signatures/* isSignedBy */.s)(leaf, other))
                ? 'sent'
                : known.some(({ anchors }) => anchors.issuersOf(leaf).some((anchor) => (0,signatures/* isSignedBy */.s)(leaf, anchor)))
                    ? 'anchor'
                    : 'missing',
            used: [...new Set(searches.flatMap(({ paths }) => paths.flat().map(({ sha256 }) => sha256)))],
        });
    },
}));
function pathOf(path, sent, stores) {
    const anchor = path.at(-1);
    const [first] = path.toSorted((a, b) => a.notAfter - b.notAfter);
    return {
        trusted: true,
        path: path.map(({ subject }) => subject),
        fingerprints: path.map(({ sha256 }) => sha256),
        anchor: anchor === undefined ? null : describeAnchor(anchor, path.at(-2), sent, stores),
        firstToExpire: first === undefined ? null : { subject: first.subject, sha256: first.sha256, notAfter: first.notAfter },
        reason: null,
        faultRule: null,
        culprit: null,
        missing: null,
    };
}
function describeAnchor(anchor, below, sent, stores) {
    const holds = ({ anchors }) => below === undefined
        ? anchors.has(anchor)
        : anchors.issuersOf(below).some(({ spkiSha256 }) => spkiSha256 === anchor.spkiSha256);
    return {
        subject: anchor.subject,
        sha256: anchor.sha256,
        notBefore: anchor.notBefore,
        notAfter: anchor.notAfter,
        key: anchor.publicKey,
        wasSent: sent.some(({ sha256 }) => sha256 === anchor.sha256),
        heldBy: stores.filter(holds).map(({ about }) => about.store),
    };
}
function noPath(rejected) {
    const told = (0,pki_path/* findTold */.Bp)(rejected);
    return {
        trusted: false,
        path: [],
        fingerprints: [],
        anchor: null,
        firstToExpire: null,
        reason: (0,pki_path/* describeRejection */.xz)(rejected),
        faultRule: told?.fault.rule ?? null,
        culprit: told?.culprit.sha256 ?? null,
        missing: told?.fault.rule === 'chain/incomplete'
            ? { below: told.culprit.subject, issuer: told.culprit.issuer, caIssuers: told.culprit.caIssuers }
            : null,
    };
}

;// CONCATENATED MODULE: ./lib/deductions/index.js












const deductions = [
    alternate_leaves,
    certificate_transparency,
    certificates,
    hsts,
    name_match,
    next_chain,
    repaired_paths,
    revocation,
    served_keys,
    staple_status,
    timestamps,
    trust_paths,
];


/***/ }),

/***/ 9926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ findLastingPath)
/* harmony export */ });
function findLastingPath(paths) {
    return paths.toSorted((a, b) => endOfIssuers(b) - endOfIssuers(a))[0];
}
function endOfIssuers(path) {
    return path.slice(1).reduce((end, { notAfter }) => Math.min(end, notAfter), Number.MAX_SAFE_INTEGER);
}


/***/ }),

/***/ 4523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ findRevocable)
/* harmony export */ });
/* harmony import */ var _issuer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4401);
/* harmony import */ var _lasting_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9926);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8959);



function findRevocable({ leaf, others, anchors, now }) {
    const found = new Map();
    for (const index of anchors) {
        const { paths } = (0,_path_js__WEBPACK_IMPORTED_MODULE_1__/* .findPaths */ .EQ)({ leaf, others, anchors: index, now, purpose: _issuer_js__WEBPACK_IMPORTED_MODULE_0__/* .SERVER_AUTH */ .JW, judgesLeaf: false });
        const path = (0,_lasting_path_js__WEBPACK_IMPORTED_MODULE_2__/* .findLastingPath */ .f)(paths) ?? [];
        for (const [at, certificate] of path.entries()) {
            const [issuer, ...above] = path.slice(at + 1);
            if (issuer !== undefined && !found.has(certificate.sha256)) {
                found.set(certificate.sha256, { certificate, issuers: [issuer, ...above] });
            }
        }
    }
    return [...found.values()];
}


/***/ }),

/***/ 9177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ CHROME_ROOTS)
/* harmony export */ });
const CHROME_ROOTS = {
    version: 'Chromium 156',
    date: '2026-11-24',
    roots: [
        ['ebc5570c29018c4d67b1aa127baf12f703b4611ebc17b7dab5573894179b93fa', 'AC RAIZ FNMT-RCM'],
        ['554153b13d2cf9ddb753bfbe1a4e0ae08d0aa4187058fe60a2b862b2e4b87bcb', 'AC RAIZ FNMT-RCM SERVIDORES SEGUROS'],
        ['9a6ec012e1a7da9dbe34194d478ad7c0db1822fb071df12981496ed104384113', 'ACCVRAIZ1'],
        ['fb8fec759169b9106b1e511644c618c51304373f6c0643088d8beffd1b997599', 'ANF Secure Server Root CA'],
        ['8ecde6884f3d87b1125ba31ac3fcb13d7016de7f57cc904fe1cb97c6ae98196e', 'Amazon Root CA 1'],
        ['1ba5b2aa8c65401a82960118f80bec4f62304d83cec4713a19c39c011ea46db4', 'Amazon Root CA 2'],
        ['18ce6cfe7bf14e60b2e347b8dfe868cb31d02ebb3ada271569f50343b46db3a4', 'Amazon Root CA 3'],
        ['e35d28419ed02025cfa69038cd623962458da5c695fbdea3c22b0bfb25897092', 'Amazon Root CA 4'],
        ['b2fae53e14ccd7ab9212064701ae279c1d8988facb775fa8a008914e663988a8', 'Atos TrustedRoot Root CA ECC TLS 2021'],
        ['81a9088ea59fb364c548a6f85559099b6f0405efbf18e5324ec9f457ba00112f', 'Atos TrustedRoot Root CA RSA TLS 2021'],
        [
            '57de0583efd2b26e0361da99da9df4648def7ee8441c3b728afa9bcde0f9b26a',
            'Autoridad de Certificacion Firmaprofesional CIF A62634068',
        ],
        ['9a114025197c5bb95d94e63d55cd43790847b646b23cdf11ada4a00eff15fb48', 'Buypass Class 2 Root CA'],
        ['edf7ebbca27a2a384d387b7d4010c666e2edb4843e4c29b4ae1d5b9332e6b24d', 'Buypass Class 3 Root CA'],
        ['e23d4a036d7b70e9f595b1422079d2b91edfbb1fb651a0633eaa8a9dc5f80703', 'CA Disig Root R2'],
        ['5cc3d78e4e1d5e45547a04e6873e64f90cf9536d1ccc2ef800f355c4c5fd70fd', 'CFCA EV ROOT'],
        ['1793927a0614549789adce2f8f34f7f0b66d0f3ae3a3b84d21ec15dbba4fadc7', 'COMODO ECC Certification Authority'],
        ['52f0e1c4e58ec629291b60317f074671b85d7ea80d5b07273463534b32b40234', 'COMODO RSA Certification Authority'],
        ['b4585f22e4ac756a4e8612a1361c5d9d031a93fd84febb778fa3068b0fc42dc2', 'Certainly Root E1'],
        ['77b82cd8644c4305f7acc5cb156b45675004033d51c60c6202a8e0c33467d3a0', 'Certainly Root R1'],
        ['d48d3d23eedb50a459e55197601c27774b9d7b18c94d5a059511a10250b93168', 'Certigna Root CA'],
        ['6b328085625318aa50d173c98d8bda09d57e27413d114cf787a0f5d06c030cf6', 'Certum EC-384 CA'],
        ['5c58468d55f58e497e743982d2b50010b6d165374acf83a7d4a32db768c4408e', 'Certum Trusted Network CA'],
        ['fe7696573855773e37a95e7ad4d9cc96c30157c15d31765ba9b15704e1ae78fd', 'Certum Trusted Root CA'],
        ['e59aaa816009c22bff5b25bad37df306f049797c1f81d85ab089e657bd8f0044', 'D-TRUST BR Root CA 1 2020'],
        ['0552e6f83fdf65e8fa9670e666df28a4e21340b510cbe52566f97c4fb94b2bd1', 'D-TRUST BR Root CA 2 2023'],
        ['08170d1aa36453901a2f959245e347db0c8d37abaabc56b81aa100dc958970db', 'D-TRUST EV Root CA 1 2020'],
        ['8e8221b2e7d4007836a1672f0dcc299c33bc07d316f132fa1a206d587150f1ce', 'D-TRUST EV Root CA 2 2023'],
        ['49e7a442acf0ea6287050054b52564b650e4f49e42e348d6aa38e039e957b1c1', 'D-TRUST Root Class 3 CA 2 2009'],
        ['eec5496b988ce98625b934092eec2908bed0b0f316c2d4730c84eaf1f3d34881', 'D-TRUST Root Class 3 CA 2 EV 2009'],
        ['7d05ebb682339f8c9451ee094eebfefa7953a114edb2f44949452fab7d2fc185', 'DigiCert Assured ID Root G2'],
        ['7e37cb8b4c47090cab36551ba6f45db840680fba166a952db100717f43053fc2', 'DigiCert Assured ID Root G3'],
        ['cb3ccbb76031e5e0138f8dd39a23f9de47ffc35e43c1144cea27d46a5ab1cb5f', 'DigiCert Global Root G2'],
        ['31ad6648f8104138c738f39ea4320133393e3a18cc02296ef97c2ac9ef6731d0', 'DigiCert Global Root G3'],
        ['018e13f0772532cf809bd1b17281867283fc48c6e13be9c69812854a490c1b05', 'DigiCert TLS ECC P384 Root G5'],
        ['371a00dc0533b3721a7eeb40e8419e70799d2b0a0f2c1d80693165f7cec4ad75', 'DigiCert TLS RSA4096 Root G5'],
        ['552f7bdcf1a7af9e6ce672017f4f12abf77240c78e761ac203d1d9d20ac89988', 'DigiCert Trusted Root G4'],
        ['bfff8fd04433487d6a8aa60c1a29767a9fc2bbb05e420f713a13b992891d3893', 'GDCA TrustAUTH R5 ROOT'],
        ['d947432abde7b7fa90fc2e6b59101b1280e0e1c7e4e40fa3c6887fff57a7f4cf', 'GTS Root R1'],
        ['349dfa4058c5e263123b398ae795573c4e1313c83fe68f93556cd5e8031b3c7d', 'GTS Root R4'],
        ['179fbc148a3dd00fd24ea13458cc43bfa7f59c8182d783a513f6ebec100c8924', 'GlobalSign'],
        ['2cabeafe37d06ca22aba7391c0033d25982952c453647349763a3ab5ad6ccf69', 'GlobalSign'],
        ['cbb522d7b7f127ad6a0113865bdf1cd4102e7d0759af635a7cf4720dc963c53b', 'GlobalSign'],
        ['b085d70b964f191a73e4af0d54ae7a0e07aafdaf9b71dd0862138ab7325a24a2', 'GlobalSign'],
        ['cbb9c44d84b8043e1050ea31a69f514955d7bfd2e2c6b49301019ad61d9f5058', 'GlobalSign Root E46'],
        ['4fa3126d8d3a11d1c4855a4f807cbad6cf919d3a5a88b03bea2c6372d93c40c9', 'GlobalSign Root R46'],
        ['45140b3247eb9cc8c5b4f0d7b53091f73292089e6e5a63e2749dd3aca9198eda', 'Go Daddy Root Certificate Authority - G2'],
        ['3f99cc474acfce4dfed58794665e478d1547739f2e780f1bb4ca9b133097d401', 'HARICA TLS ECC Root CA 2021'],
        ['d95d0e8eda79525bf9beb11b14d2100d3294985f0c62d9fabd9cd999eccb7b1d', 'HARICA TLS RSA Root CA 2021'],
        ['f015ce3cc239bfef064be9f1d2c417e1a0264a0a94be1f0c8d121864eb6949cc', 'HiPKI Root CA - G1'],
        ['5a2fc03f0c83b090bbfa40604b0988446c7636183df9846e17101a447fb8efd6', 'Hongkong Post Root CA 3'],
        ['96bcec06264976f37460779acf28c5a7cfe8a3c0aae11a8ffcee05c0bddf08c6', 'ISRG Root X1'],
        ['69729b8e15a86efc177a57afb7171dfc64add28c2fca8cf1507e34453ccb1470', 'ISRG Root X2'],
        ['5d56499be4d2e08bcfcad08a3e38723d50503bde706948e42f55603019e528ae', 'IdenTrust Commercial Root CA 1'],
        ['2530cc8e98321502bad96f9b1fba1b099e2d299e0f4548bb914f363bc0d4531f', 'Izenpe.com'],
        ['3c5f81fea5fab82c64bfa2eaecafcde8e077fc8620a7cae537163df36edbf378', 'Microsec e-Szigno Root CA 2009'],
        [
            '358df39d764af9e1b766e9c972df352ee15cfac227af6ad1d70e8e4a6edcba02',
            'Microsoft ECC Root Certificate Authority 2017',
        ],
        [
            'c741f70f4b2a8d88bf2e71c14122ef53ef10eba0cfa5e64cfa20f418853073e0',
            'Microsoft RSA Root Certificate Authority 2017',
        ],
        ['88f438dcf8ffd1fa8f429115ffe5f82ae1e06e0c70c375faad717b34a49e7265', 'NAVER Global Root Certification Authority'],
        ['eec997c0c30f216f7e3b8b307d2bae42412d753fc8219dafd1520b2572850f49', 'OISTE Server Root ECC G1'],
        ['9ae36232a5189ffddb353dfd26520c015395d22777dac59db57b98c089a651e6', 'OISTE Server Root RSA G1'],
        ['6b9c08e86eb0f767cfad65cd98b62149e5494a67f5845e7bd1ed019f27b86bd6', 'OISTE WISeKey Global Root GB CA'],
        ['8560f91c3624daba9570b5fea0dbe36ff11a8323be9486854fb3f34a5571198d', 'OISTE WISeKey Global Root GC CA'],
        ['8fe4fb0af93a4d0d67db0bebb23e37c71bf325dcbcdd240ea04daf58b47e1840', 'QuoVadis Root CA 2 G3'],
        ['88ef81de202eb018452e43f864725cea5fbd1fc2d9d205730709c5d8b8690f46', 'QuoVadis Root CA 3 G3'],
        ['22a2c1f7bded704cc1e701b5f408c310880fe956b5de2a4a44f99c873a25a7c8', 'SSL.com EV Root Certification Authority ECC'],
        [
            '2e7bf16cc22485a7bbe2aa8696750761b0ae39be3b2fe9d0cc6d4ef73491425c',
            'SSL.com EV Root Certification Authority RSA R2',
        ],
        ['3417bb06cc6007da1b961c920b8ab4ce3fad820e4aa30b9acbc4a74ebdcebc65', 'SSL.com Root Certification Authority ECC'],
        ['85666a562ee0be5ce925c1d8890a6f76a87ec16d4d7d5f29ea7419cf20123b69', 'SSL.com Root Certification Authority RSA'],
        ['c32ffd9f46f936d16c3673990959434b9ad60aafbb9e7cf33654f144cc1ba143', 'SSL.com TLS ECC Root CA 2022'],
        ['8faf7d2e2cb4709bb8e0b33666bf75a5dd45b5de480f8ea8d4bfe6bebc17f2ed', 'SSL.com TLS RSA Root CA 2022'],
        ['a1339d33281a0b56e557d3d32b1ce7f9367eb094bd5fa72a7e5004c8ded7cafe', 'SZAFIR ROOT CA2'],
        [
            'c90f26f0fb1b4018b22227519b5ca2b53e2ca5b3be5cf18efe1bef47380c5383',
            'Sectigo Public Server Authentication Root E46',
        ],
        [
            '7bb647a62aeeac88bf257aa522d01ffea395e0ab45c73f93f65654ec38f25a06',
            'Sectigo Public Server Authentication Root R46',
        ],
        ['e74fbda55bd564c473a36b441aa799c8a68e077440e8288b9fa1e50e4bbaca11', 'Security Communication ECC RootCA1'],
        ['513b2cecb810d4cde5dd85391adfc6c2dd60d87bb736d2b521484aa47a0ebef6', 'Security Communication RootCA2'],
        ['2ce1cb0bf9d2f9e102993fbe215152c3b2dd0cabde1c68e5319b839154dbb7f5', 'Starfield Root Certificate Authority - G2'],
        ['193144f431e0fddb740717d4de926a571133884b4360d30e272913cbe660ce41', 'SwissSign RSA TLS Root CA 2022 - 1'],
        ['91e2f5788d5810eba7ba58737de1548a8ecacd014598bc0b143e041b17052552', 'T-TeleSec GlobalRoot Class 2'],
        ['fd73dad31c644ff1b43bef0ccdda96710b9cd9875eca7e31707af3e96d522bbd', 'T-TeleSec GlobalRoot Class 3'],
        [
            '46edc3689046d53a453fb3104ab80dcaec658b2660ea1629dd7e867990648716',
            'TUBITAK Kamu SM SSL Kok Sertifikasi - Surum 1',
        ],
        ['3f63bb2814be174ec8b6439cf08d6d56f0b7c405883a5648a334424d6b3ec558', 'TWCA CYBER Root CA'],
        ['59769007f7685d0fcd50872f9f95d5755a5b2b457d81f3692b610a98672f0e1b', 'TWCA Global Root CA'],
        ['578af4ded0853f4e5998db4aeaf9cbea8d945f60b620a38d1a3c13b2bc7ba8e1', 'Telekom Security TLS ECC Root 2020'],
        ['efc65cadbb59adb6efe84da22311b35624b71b3b1ea0da8b6655174ec8978646', 'Telekom Security TLS RSA Root 2023'],
        ['242b69742fcb1e5b2abf98898b94572187544e5b4d9911786573621f6a74b82c', 'Telia Root CA v2'],
        ['c0076b9ef0531fb1a656d67c4ebe97cd5dbaa41ef44598acc2489878c92d8711', 'TrustAsia TLS ECC Root CA'],
        ['06c08d7dafd876971eb1124fe67f847ec0c7a158d3ea53cbe940e2ea9791f4c3', 'TrustAsia TLS RSA Root CA'],
        ['2e44102ab58cb85419451c8e19d9acf3662cafbc614b6a53960a30f7d0e2eb41', 'TunTrust Root CA'],
        ['d43af9b35473755c9684fc06d7d8cb70ee5c28e773fb294eb41ee71722924d24', 'UCA Extended Validation Root'],
        ['9bea11c976fe014764c1be56a6f914b5a560317abd9988393382e5161aa0493c', 'UCA Global G2 Root'],
        ['4ff460d54b9c86dabfbcfc5712e0400d2bed3fbc4d4fbdaa86e06adcd2a9ad7a', 'USERTrust ECC Certification Authority'],
        ['e793c9b02fd8aa13e21c31228accb08119643b749c898964b1746d46c3d4cbd2', 'USERTrust RSA Certification Authority'],
        ['657cfe2fa73faa38462571f332a2363a46fce7020951710702cdfbb6eeda3305', 'certSIGN ROOT CA G2'],
        ['beb00b30839b9bc32c32e4447905950641f26421b15ed089198b518ae2ea1b99', 'e-Szigno Root CA 2017'],
        ['b49141502d00663d740f2e7ec340c52800962666121a36d09cf7dd2b90384fb4', 'e-Szigno TLS Root CA 2023'],
        ['86a1ecba089c4a8d3bbe2734c612ba341d813e043cf9e8a862cd5c57a36bbe6b', 'emSign ECC Root CA - G3'],
        ['40f6af0346a99aa1cd1d555a4e9cce62c7f9634603ee406615833dc8c8d00367', 'emSign Root CA - G1'],
        ['30fbba2c32238e2a98547af97931e550428b9b3f1c8eeb6633dcfa86c5b27dd3', 'vTrus ECC Root CA'],
        ['8a71de6559336f426c26e53880d00d88a18da4c6a91f0dcb6194e206c5c96387', 'vTrus Root CA'],
    ],
};


/***/ }),

/***/ 6285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ publicKeyOctets),
/* harmony export */   _: () => (/* binding */ writeOcspRequest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _asn1_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(973);


const SHA1 = Uint8Array.of(0x30, 9, 6, 5, 0x2b, 14, 3, 2, 26, 5, 0);
const NONCE = Uint8Array.of(6, 9, 0x2b, 6, 1, 5, 5, 7, 48, 1, 2);
const SEQUENCE = _asn1_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.sequence | 0x20;
const REQUEST_EXTENSIONS = 0xa2;
function writeOcspRequest({ certificate, issuer, nonce }) {
    const certId = (0,_asn1_js__WEBPACK_IMPORTED_MODULE_1__/* .writeElement */ ._m)(SEQUENCE, SHA1, (0,_asn1_js__WEBPACK_IMPORTED_MODULE_1__/* .writeElement */ ._m)(_asn1_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.octetString, sha1(certificate.issuerDer)), (0,_asn1_js__WEBPACK_IMPORTED_MODULE_1__/* .writeElement */ ._m)(_asn1_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.octetString, sha1(publicKeyOctets(issuer))), (0,_asn1_js__WEBPACK_IMPORTED_MODULE_1__/* .writeElement */ ._m)(_asn1_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.integer, Buffer.from(certificate.serial, 'hex')));
    const requestList = (0,_asn1_js__WEBPACK_IMPORTED_MODULE_1__/* .writeElement */ ._m)(SEQUENCE, (0,_asn1_js__WEBPACK_IMPORTED_MODULE_1__/* .writeElement */ ._m)(SEQUENCE, certId));
    return (0,_asn1_js__WEBPACK_IMPORTED_MODULE_1__/* .writeElement */ ._m)(SEQUENCE, (0,_asn1_js__WEBPACK_IMPORTED_MODULE_1__/* .writeElement */ ._m)(SEQUENCE, requestList, ...(nonce === null ? [] : [extensionsOf(nonce)])));
}
function extensionsOf(nonce) {
    const value = (0,_asn1_js__WEBPACK_IMPORTED_MODULE_1__/* .writeElement */ ._m)(_asn1_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.octetString, (0,_asn1_js__WEBPACK_IMPORTED_MODULE_1__/* .writeElement */ ._m)(_asn1_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.octetString, nonce));
    return (0,_asn1_js__WEBPACK_IMPORTED_MODULE_1__/* .writeElement */ ._m)(REQUEST_EXTENSIONS, (0,_asn1_js__WEBPACK_IMPORTED_MODULE_1__/* .writeElement */ ._m)(SEQUENCE, (0,_asn1_js__WEBPACK_IMPORTED_MODULE_1__/* .writeElement */ ._m)(SEQUENCE, NONCE, value)));
}
function publicKeyOctets({ spki }) {
    const [, key] = (0,_asn1_js__WEBPACK_IMPORTED_MODULE_1__/* .readDer */ .SU)('SubjectPublicKeyInfo', spki, { paddedIntegers: true }).children;
    return key?.content.subarray(1) ?? new Uint8Array();
}
function sha1(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(bytes).digest();
}


/***/ })

};
