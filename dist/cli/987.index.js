export const id = 987;
export const ids = [987];
export const modules = {

/***/ 7987:
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
// EXTERNAL MODULE: ./lib/pki/signatures.js
var signatures = __webpack_require__(8101);
// EXTERNAL MODULE: ./lib/wire/malformed-error.js
var malformed_error = __webpack_require__(7515);
// EXTERNAL MODULE: ./lib/wire/pem.js
var wire_pem = __webpack_require__(1679);
// EXTERNAL MODULE: ./lib/wire/x509/certificate.js
var x509_certificate = __webpack_require__(5681);
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
                const certificate = (0,x509_certificate/* readCertificate */.w)(der);
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

// EXTERNAL MODULE: ./lib/pki/anchors.js
var pki_anchors = __webpack_require__(6078);
// EXTERNAL MODULE: ./lib/pki/issuer.js
var issuer = __webpack_require__(4401);
// EXTERNAL MODULE: ./lib/pki/path.js + 2 modules
var pki_path = __webpack_require__(3559);
;// CONCATENATED MODULE: ./lib/deductions/repaired-paths.js







/* harmony default export */ const repaired_paths = (defineDeduction({
    fact: 'repairedPaths',
    reads: ['certificates', 'fetchedIssuers'],
    deduce({ certificates: { leaf, others }, fetchedIssuers }, { now, stores }) {
        if (leaf === null)
            return (0,observed/* seen */.cI)({ stores: [], appended: [] });
        const fetched = fetchedIssuers.fetched.flatMap(({ url, certificate: pem }) => (0,wire_pem/* readPemCertificates */.$p)(pem).map((der) => ({ url, pem, certificate: (0,x509_certificate/* readCertificate */.w)(der) })));
        const all = [...others, ...fetched.map(({ certificate }) => certificate)];
        const reached = stores.flatMap((store) => {
            const request = { leaf, others: all, anchors: (0,pki_anchors/* anchorsOf */.E)(store), now, purpose: issuer/* SERVER_AUTH */.JW, judgesLeaf: false };
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

// EXTERNAL MODULE: ./lib/core/trust.js
var trust = __webpack_require__(3749);
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
            ...(0,pki_path/* findPaths */.EQ)({ leaf, others, anchors, now, purpose: issuer/* SERVER_AUTH */.JW, judgesLeaf: false }),
        }));
        return (0,observed/* seen */.cI)({
            stores: searches.map(({ about, paths, rejected }) => {
                const lasting = [...paths].sort((a, b) => endOfIssuers(b) - endOfIssuers(a))[0];
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
function endOfIssuers(path) {
    return path.slice(1).reduce((end, { notAfter }) => Math.min(end, notAfter), Number.MAX_SAFE_INTEGER);
}

;// CONCATENATED MODULE: ./lib/deductions/index.js





const deductions = [certificates, hsts, name_match, repaired_paths, trust_paths];


/***/ }),

/***/ 7787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ matchesHost)
/* harmony export */ });
function matchesHost({ host, isAddress }, presented) {
    if (isAddress)
        return presented.ipAddresses.some((address) => address === canonicalAddress(host));
    return presented.dnsNames.some((name) => matchesDnsName(host, name));
}
function matchesDnsName(host, presented) {
    const name = presented.toLowerCase();
    if (!/^(?:\*\.)?[a-z0-9_-]+(?:\.[a-z0-9_-]+)*$/.test(name))
        return false;
    if (!name.startsWith('*.'))
        return name === host;
    const suffix = name.slice(1);
    const label = host.slice(0, host.length - suffix.length);
    return host.endsWith(suffix) && label !== '' && !label.includes('.') && suffix.indexOf('.', 1) > 0;
}
function canonicalAddress(address) {
    return address.includes(':') ? new URL(`http://[${address}]/`).hostname.slice(1, -1) : address;
}


/***/ })

};
