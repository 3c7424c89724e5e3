export const id = 862;
export const ids = [862,531];
export const modules = {

/***/ 6078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ anchorsOf)
/* harmony export */ });
/* unused harmony export indexAnchors */
/* harmony import */ var _wire_x509_certificate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5681);
/* harmony import */ var _wire_malformed_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7515);
/* harmony import */ var _wire_x509_fingerprint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6626);



function indexAnchors(anchors) {
    const read = new Map();
    const found = new Map();
    let fingerprints = null;
    function readOnce(der) {
        const certificates = read.get(der) ?? readAnchor(der);
        read.set(der, certificates);
        return certificates;
    }
    function find({ issuerKey, issuerDer }) {
        const named = ({ subjectKey }) => subjectKey === issuerKey;
        const holding = anchors.filter((der) => Buffer.from(der.buffer, der.byteOffset, der.byteLength).includes(Buffer.from(issuerDer)));
        const likely = holding.flatMap(readOnce).filter(named);
        return likely.length > 0 ? likely : anchors.flatMap(readOnce).filter(named);
    }
    return {
        issuersOf(certificate) {
            const key = Buffer.from(certificate.issuerDer).toString('latin1');
            const known = found.get(key) ?? find(certificate);
            found.set(key, known);
            return known;
        },
        has({ sha256 }) {
            fingerprints ??= new Set(anchors.map(_wire_x509_fingerprint_js__WEBPACK_IMPORTED_MODULE_2__/* .fingerprintOf */ .a));
            return fingerprints.has(sha256);
        },
    };
}
const indexes = new WeakMap();
function anchorsOf(store) {
    const index = indexes.get(store) ?? indexAnchors(store.anchors);
    indexes.set(store, index);
    return index;
}
function readAnchor(der) {
    try {
        return [(0,_wire_x509_certificate_js__WEBPACK_IMPORTED_MODULE_0__/* .readCertificate */ .w$)(der)];
    }
    catch (error) {
        if (error instanceof _wire_malformed_error_js__WEBPACK_IMPORTED_MODULE_1__/* .MalformedError */ .G)
            return [];
        throw error;
    }
}


/***/ }),

/***/ 4401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CK: () => (/* binding */ findPurposeFault),
/* harmony export */   DG: () => (/* binding */ fault),
/* harmony export */   Dl: () => (/* binding */ BROKEN_HASHES),
/* harmony export */   Ij: () => (/* binding */ findFormFault),
/* harmony export */   JW: () => (/* binding */ SERVER_AUTH),
/* harmony export */   K7: () => (/* binding */ findDateFault),
/* harmony export */   Kv: () => (/* binding */ findFault),
/* harmony export */   uW: () => (/* binding */ isOtherKey),
/* harmony export */   yv: () => (/* binding */ findCaFault)
/* harmony export */ });
/* unused harmony exports CLIENT_AUTH, ANY_PURPOSE */
/* harmony import */ var _wire_x509_certificate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5681);
/* harmony import */ var _wire_x509_extensions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7463);


const SERVER_AUTH = '1.3.6.1.5.5.7.3.1';
const CLIENT_AUTH = '1.3.6.1.5.5.7.3.2';
const ANY_PURPOSE = '2.5.29.37.0';
const HARMLESS = new Set([
    _wire_x509_extensions_js__WEBPACK_IMPORTED_MODULE_1__/* .EXTENSION */ .Ys.authorityInfoAccess,
    _wire_x509_extensions_js__WEBPACK_IMPORTED_MODULE_1__/* .EXTENSION */ .Ys.tlsFeature,
    _wire_x509_extensions_js__WEBPACK_IMPORTED_MODULE_1__/* .EXTENSION */ .Ys.ocspNoCheck,
]);
const MIN_RSA_BITS = 1024;
const BROKEN_HASHES = new Set(['MD2', 'MD5', 'SHA-1']);
function findFault(certificate, { now, purpose, takesSha1 }) {
    return (findDateFault(certificate, now) ??
        findFormFault(certificate) ??
        findAlgorithmFault(certificate, takesSha1) ??
        findPurposeFault(certificate, purpose));
}
function findDateFault({ notBefore, notAfter }, now) {
    if (now > notAfter + 999)
        return fault('certificate/expired', `expired on ${new Date(notAfter).toISOString()}`);
    if (now < notBefore)
        return fault('certificate/not-yet-valid', `is not valid before ${new Date(notBefore).toISOString()}`);
    return null;
}
function findFormFault({ isSerialDer, malformed, unknownCritical, publicKey }) {
    if (!isSerialDer)
        return fault('path/malformed-serial', 'has a serial number that is not written as DER has it');
    const broken = malformed.find(({ oid, critical }) => critical || !HARMLESS.has(oid));
    if (broken !== undefined) {
        return fault('path/malformed-extension', `has an extension that cannot be read: ${broken.why}`);
    }
    if (unknownCritical.length > 0) {
        return fault('path/unknown-critical-extension', `has a critical extension that is not understood: ${unknownCritical.join(', ')}`);
    }
    if (publicKey.hasExplicitCurve)
        return fault('certificate/weak-key', 'brings its own elliptic curve');
    return null;
}
function findAlgorithmFault(certificate, takesSha1) {
    const { publicKey, signature, signatureIsConsistent } = certificate;
    if (!signatureIsConsistent) {
        return fault('path/bad-signature', 'names one algorithm inside and another beside its signature');
    }
    const isTaken = takesSha1 && signature.hash === 'SHA-1';
    if (signature.hash !== null && BROKEN_HASHES.has(signature.hash) && !isTaken) {
        return fault('certificate/weak-signature', `is signed with ${signature.name}, which can be forged`);
    }
    const { type, bits } = publicKey;
    if (type.startsWith('unreadable'))
        return fault('certificate/weak-key', 'has a key that cannot be read');
    if (type.startsWith('unknown'))
        return fault('certificate/weak-key', 'has a key of a kind that is not known here');
    if ((0,_wire_x509_certificate_js__WEBPACK_IMPORTED_MODULE_0__/* .lacksParameters */ .Hh)(certificate)) {
        return fault('certificate/weak-key', 'has a DSA key without parameters, and no issuer to have them from');
    }
    if ((type === 'rsa' || type === 'rsa-pss' || type === 'dsa') && bits !== null && bits < MIN_RSA_BITS) {
        return fault('certificate/weak-key', `has a key of ${String(bits)} bits`);
    }
    return null;
}
function findPurposeFault({ extendedKeyUsage }, purpose) {
    if (purpose === null || extendedKeyUsage === null)
        return null;
    return extendedKeyUsage.includes(purpose) || extendedKeyUsage.includes(ANY_PURPOSE)
        ? null
        : fault('path/wrong-purpose', `is for ${extendedKeyUsage.join(', ') || 'no purpose'}, not for ${purpose}`);
}
function findCaFault(ca, below) {
    if (ca.version < 3)
        return fault('path/not-a-ca', `is of version ${String(ca.version)}, which cannot say that it is a CA`);
    if (!ca.isCa)
        return fault('path/not-a-ca', 'is not a CA');
    if (ca.keyUsage?.includes('keyCertSign') === false) {
        return fault('path/cannot-sign', 'may not sign certificates');
    }
    if (ca.pathLength !== null && below.filter((other) => !(0,_wire_x509_certificate_js__WEBPACK_IMPORTED_MODULE_0__/* .isSelfIssued */ .Cb)(other)).length > ca.pathLength) {
        return fault('path/too-long', `allows only ${String(ca.pathLength)} intermediates below it`);
    }
    return null;
}
function isOtherKey({ authorityKeyId }, { subjectKeyId }) {
    return authorityKeyId?.keyId != null && subjectKeyId !== null && authorityKeyId.keyId !== subjectKeyId;
}
function fault(rule, message) {
    return { rule, message };
}


/***/ }),

/***/ 8959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xz: () => (/* binding */ describeRejection),
  EQ: () => (/* binding */ findPaths),
  Bp: () => (/* binding */ findTold)
});

// EXTERNAL MODULE: ./lib/wire/x509/certificate.js
var x509_certificate = __webpack_require__(5681);
// EXTERNAL MODULE: ./lib/pki/signatures.js
var signatures = __webpack_require__(8101);
;// CONCATENATED MODULE: ./lib/pki/dsa-parameters.js


const MAX_SIGNATURE_CHECKS = 20;
function inheritParameters(certificates, anchors) {
    const completed = [...certificates];
    const lenders = new Map();
    let checksLeft = MAX_SIGNATURE_CHECKS;
    const mayHaveSigned = (issuer, certificate) => issuer.subjectKey === certificate.issuerKey && issuer.publicKey.type === 'dsa' && !(0,x509_certificate/* lacksParameters */.Hh)(issuer);
    function complete(index) {
        const certificate = completed[index];
        if (certificate === undefined || !(0,x509_certificate/* lacksParameters */.Hh)(certificate))
            return false;
        const lender = [...anchors.issuersOf(certificate), ...completed].find((other) => mayHaveSigned(other, certificate) && checksLeft-- > 0 && (0,signatures/* isSignedBy */.s)(certificate, other));
        if (lender === undefined)
            return false;
        const whole = (0,x509_certificate/* withParametersOf */.Qj)(certificate, lender);
        completed[index] = whole;
        lenders.set(whole, lender);
        return true;
    }
    for (let index = 0; index < completed.length;)
        index = complete(index) ? 0 : index + 1;
    return { certificates: completed, lenders };
}

// EXTERNAL MODULE: ./lib/pki/issuer.js
var pki_issuer = __webpack_require__(4401);
// EXTERNAL MODULE: ./lib/wire/x509/general-name.js
var general_name = __webpack_require__(2704);
;// CONCATENATED MODULE: ./lib/pki/name-constraints.js

const MAX_COMPARISONS = 250_000;
function findNameFault(certificate, constraints, budget) {
    const { permitted, excluded } = constraints;
    const broken = [...permitted, ...excluded].find((constraint) => !isUsable(constraint));
    if (broken !== undefined)
        return `stands under a name constraint that means nothing: ${describe(broken)}`;
    for (const name of namesOf(certificate)) {
        const [allowed, forbidden] = [permitted, excluded].map((subtrees) => subtrees.filter((subtree) => subtree.kind === name.kind && (name.kind !== 'other' || isSameForm(name, subtree))));
        budget.left -= (allowed?.length ?? 0) + (forbidden?.length ?? 0);
        if (budget.left < 0)
            return `has more names than can be compared with the constraints above it`;
        if (forbidden?.some((subtree) => mayBeWithin(name, subtree)) === true) {
            return `is for ${describe(name)}, which a CA above it excludes`;
        }
        if (allowed !== undefined && allowed.length > 0 && !allowed.some((subtree) => isWithin(name, subtree))) {
            return `is for ${describe(name)}, which no CA above it that names such names permits`;
        }
    }
    return null;
}
function namesOf({ alternativeNames, canonicalSubject, subject, subjectEmails }) {
    const names = alternativeNames ?? [];
    const hasEmail = names.some(({ kind }) => kind === 'email');
    return [
        ...names,
        ...(canonicalSubject.length === 0
            ? []
            : [{ kind: 'directory', value: subject, canonical: canonicalSubject }]),
        ...(hasEmail ? [] : subjectEmails.map((value) => ({ kind: 'email', value }))),
    ];
}
function isSameForm(name, subtree) {
    return name.kind === 'other' && subtree.kind === 'other' && name.value === subtree.value;
}
const LABELS = /^[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?(?:\.[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?)*$/;
function isUsable(constraint) {
    switch (constraint.kind) {
        case 'dns':
            return constraint.value === '' || LABELS.test(constraint.value.toLowerCase());
        case 'email': {
            const { value } = constraint;
            const host = value.slice(value.lastIndexOf('@') + 1).toLowerCase();
            const isMailbox = value.includes('@');
            if (isMailbox)
                return /^[^@\s]+@[^@]+$/.test(value) && LABELS.test(host);
            return value === '' || LABELS.test(host.replace(/^\./, ''));
        }
        case 'uri':
            return constraint.value === '' || LABELS.test(constraint.value.toLowerCase().replace(/^\./, ''));
        case 'directory':
        case 'ip':
        case 'other':
            return true;
    }
}
function isWithin(name, subtree) {
    switch (name.kind) {
        case 'dns':
            return subtree.kind === 'dns' && isSubdomain(name.value.replace(/^\*\./, ''), subtree.value);
        case 'ip':
            return subtree.kind === 'ip' && isInRange(name.octets, subtree.octets);
        case 'email':
            return subtree.kind === 'email' && isMailboxWithin(name.value, subtree.value);
        case 'uri':
            return subtree.kind === 'uri' && isHostWithin(hostOf(name.value) ?? '', subtree.value);
        case 'directory':
            return (subtree.kind === 'directory' && subtree.canonical.every((relative, index) => relative === name.canonical[index]));
        case 'other':
            return false;
    }
}
function mayBeWithin(name, subtree) {
    if (name.kind === 'other')
        return true;
    if (isWithin(name, subtree))
        return true;
    if (name.kind === 'uri')
        return hostOf(name.value) === null;
    if (name.kind !== 'dns' || subtree.kind !== 'dns')
        return false;
    const domain = withoutDot(name.value);
    const isAbove = domain.startsWith('*.') && parentOf(subtree.value) === domain.slice(2);
    return isAbove || isSubdomain(domain.replace(/^\*\./, ''), withoutDot(subtree.value));
}
function parentOf(domain) {
    return withoutDot(domain.slice(domain.indexOf('.') + 1));
}
function withoutDot(domain) {
    return domain.toLowerCase().replace(/\.$/, '');
}
function isSubdomain(domain, above) {
    const [name, root] = [domain.toLowerCase(), above.toLowerCase()];
    return root === '' || name === root || name.endsWith(`.${root}`);
}
function isInRange(address, range) {
    const size = range.length / 2;
    return (address.length === size &&
        address.every((octet, index) => ((octet ^ (range[index] ?? 0)) & (range[size + index] ?? 0xff)) === 0));
}
function isMailboxWithin(mailbox, constraint) {
    const at = mailbox.lastIndexOf('@');
    if (at <= 0)
        return false;
    const [local, host] = [mailbox.slice(0, at), mailbox.slice(at + 1)];
    const constraintAt = constraint.lastIndexOf('@');
    if (constraintAt < 0)
        return isHostWithin(host, constraint);
    return (local === constraint.slice(0, constraintAt) &&
        host.toLowerCase() === constraint.slice(constraintAt + 1).toLowerCase());
}
function isHostWithin(host, constraint) {
    if (constraint === '')
        return true;
    const [name, root] = [withoutDot(host), withoutDot(constraint)];
    return root.startsWith('.') ? name.endsWith(root) && name.length > root.length : name === root;
}
function hostOf(uri) {
    try {
        const { hostname } = new URL(uri);
        return hostname === '' ? null : hostname;
    }
    catch {
        return null;
    }
}
function describe(name) {
    if (name.kind === 'ip')
        return formatRange(name.octets);
    return JSON.stringify(name.value);
}
function formatRange(octets) {
    if (octets.length !== 8 && octets.length !== 32)
        return (0,general_name/* formatAddress */.M)(octets);
    const half = octets.length / 2;
    return `${(0,general_name/* formatAddress */.M)(octets.subarray(0, half))}/${(0,general_name/* formatAddress */.M)(octets.subarray(half))}`;
}

// EXTERNAL MODULE: ./lib/wire/x509/policies.js
var x509_policies = __webpack_require__(5678);
;// CONCATENATED MODULE: ./lib/pki/policies.js


function meetsPolicies(below, anchor) {
    const path = anchor === null ? below : [{ ...anchor, policies: anchor.policies ?? [x509_policies/* ANY_POLICY */._2] }, ...below];
    let level = new Map([[x509_policies/* ANY_POLICY */._2, new Set([x509_policies/* ANY_POLICY */._2])]]);
    let explicit = path.length + 1;
    let mapping = path.length + 1;
    let inhibitAny = path.length + 1;
    for (const [index, certificate] of path.entries()) {
        const isLast = index === path.length - 1;
        const { policies, policyConstraints, inhibitAnyPolicy } = certificate;
        level =
            level === null || policies === null
                ? null
                : descend(level, policies, inhibitAny > 0 || (!isLast && (0,x509_certificate/* isSelfIssued */.Cb)(certificate)));
        if (explicit === 0 && level === null)
            return false;
        if (!isLast) {
            level = level && map(level, certificate, mapping > 0);
            if (!(0,x509_certificate/* isSelfIssued */.Cb)(certificate)) {
                explicit = Math.max(0, explicit - 1);
                mapping = Math.max(0, mapping - 1);
                inhibitAny = Math.max(0, inhibitAny - 1);
            }
            explicit = Math.min(explicit, policyConstraints?.requireExplicit ?? explicit);
            mapping = Math.min(mapping, policyConstraints?.inhibitMapping ?? mapping);
            inhibitAny = Math.min(inhibitAny, inhibitAnyPolicy ?? inhibitAny);
        }
        else {
            explicit = Math.max(0, explicit - 1);
            if (policyConstraints?.requireExplicit === 0)
                explicit = 0;
        }
    }
    return explicit > 0 || level !== null;
}
function descend(level, policies, takesAny) {
    const next = new Map();
    const expected = new Set([...level.values()].flatMap((policies) => [...policies]));
    for (const policy of policies) {
        if (policy !== x509_policies/* ANY_POLICY */._2 && (expected.has(policy) || level.has(x509_policies/* ANY_POLICY */._2)))
            next.set(policy, new Set([policy]));
    }
    if (policies.includes(x509_policies/* ANY_POLICY */._2) && takesAny) {
        for (const policy of expected)
            if (!next.has(policy))
                next.set(policy, new Set([policy]));
    }
    return next.size === 0 ? null : next;
}
function map(level, { policyMappings }, isAllowed) {
    const mapped = new Map(level);
    for (const issuerPolicy of new Set(policyMappings.map((mapping) => mapping.issuerPolicy))) {
        const subjects = policyMappings.flatMap((mapping) => mapping.issuerPolicy === issuerPolicy ? mapping.subjectPolicy : []);
        if (!isAllowed)
            mapped.delete(issuerPolicy);
        else if (level.has(issuerPolicy) || level.has(x509_policies/* ANY_POLICY */._2))
            mapped.set(issuerPolicy, new Set(subjects));
    }
    return mapped.size === 0 ? null : mapped;
}

;// CONCATENATED MODULE: ./lib/pki/path.js






const EVERYTHING = { valid: true, constrained: true, orTheLeaf: 'yes' };
const MAX_DEPTH = 10;
const path_MAX_SIGNATURE_CHECKS = 100;
const MAX_WAYS = 400;
const MAX_PATHS = 16;
function findPaths(request) {
    const { certificates, lenders } = inheritParameters([request.leaf, ...request.others], request.anchors);
    const [leaf = request.leaf, ...others] = certificates;
    return new Search({ ...request, leaf, others }, lenders).run();
}
class Search {
    #request;
    #lenders;
    #demands;
    #anchorDemands;
    #paths = [];
    #rejected = [];
    #comparisons = { left: MAX_COMPARISONS };
    #signatures = new Map();
    #ways = 0;
    constructor(request, lenders) {
        this.#request = request;
        this.#lenders = lenders;
        const { now, purpose, takesSha1 = false, anchorsMustBe = EVERYTHING } = request;
        this.#demands = { now: now.getTime(), purpose, takesSha1 };
        this.#anchorDemands = anchorsMustBe;
    }
    run() {
        const { leaf, judgesLeaf = true } = this.#request;
        const fault = judgesLeaf ? (0,pki_issuer/* findFault */.Kv)(leaf, this.#demands) : (0,pki_issuer/* findFormFault */.Ij)(leaf);
        if (fault !== null)
            this.#reject([leaf], leaf, fault);
        else if (this.#isAnchorItself(leaf))
            this.#paths.push([leaf]);
        else
            this.#climb([leaf]);
        return { paths: this.#paths, rejected: this.#rejected };
    }
    #isAnchorItself(leaf) {
        const { orTheLeaf } = this.#anchorDemands;
        if (orTheLeaf === 'no' || !this.#request.anchors.has(leaf))
            return false;
        return orTheLeaf === 'yes' || (0,signatures/* isSelfSigned */.N)(leaf);
    }
    get #isExhausted() {
        return this.#ways >= MAX_WAYS || this.#paths.length >= MAX_PATHS || this.#comparisons.left < 0;
    }
    #climb(path) {
        const last = path.at(-1);
        if (last === undefined)
            return;
        const anchors = this.#request.anchors.issuersOf(last);
        const sent = this.#request.others.filter((other) => other.subjectKey === last.issuerKey && !anchors.some(({ sha256 }) => sha256 === other.sha256));
        const candidates = [
            ...anchors.map((issuer) => ({ issuer, isAnchor: true })),
            ...sent
                .sort((a, b) => this.#doubtsAbout(a, last) - this.#doubtsAbout(b, last))
                .map((issuer) => ({ issuer, isAnchor: false })),
        ].filter(({ issuer }) => !path.some((below) => isSameAuthority(below, issuer)));
        if (candidates.length === 0)
            this.#reject(path, last, missingIssuerOf(last));
        for (const { issuer, isAnchor } of candidates) {
            if (this.#isExhausted) {
                this.#reject(path, last, (0,pki_issuer/* fault */.DG)('path/budget', 'leads to more ways than are followed'));
                return;
            }
            this.#ways++;
            const found = isAnchor ? this.#findAnchorFault(issuer, path) : this.#findIntermediateFault(issuer, path);
            if (found !== null)
                this.#reject([...path, issuer], found.culprit, found.fault);
            else if (isAnchor)
                this.#paths.push([...path, issuer]);
            else
                this.#climb([...path, issuer]);
        }
    }
    #doubtsAbout(issuer, below) {
        return (Number((0,pki_issuer/* isOtherKey */.uW)(below, issuer)) * 4 +
            Number((0,pki_issuer/* findDateFault */.K7)(issuer, this.#demands.now) !== null) * 2 +
            Number((0,x509_certificate/* isSelfIssued */.Cb)(issuer)));
    }
    #findIntermediateFault(ca, path) {
        const fault = (0,pki_issuer/* findFault */.Kv)(ca, this.#demands) ?? (0,pki_issuer/* findCaFault */.yv)(ca, path.slice(1));
        if (fault !== null)
            return { culprit: ca, fault };
        return (this.#findLengthFault([...path.slice(1), ca]) ?? this.#findLinkFault(ca, path) ?? this.#findNamesFault(ca, path));
    }
    #findAnchorFault(anchor, path) {
        const { valid, constrained } = this.#anchorDemands;
        const fault = (valid ? (0,pki_issuer/* findDateFault */.K7)(anchor, this.#demands.now) : null) ??
            (constrained && anchor.version === 3 ? this.#findConstraintOf(anchor, path) : null);
        if (fault !== null)
            return { culprit: anchor, fault };
        return (this.#findLinkFault(anchor, path) ??
            (constrained ? this.#findNamesFault(anchor, path) : null) ??
            this.#findPolicyFault(path, constrained ? anchor : null));
    }
    #findConstraintOf(anchor, path) {
        return ((0,pki_issuer/* findFormFault */.Ij)(anchor) ?? (0,pki_issuer/* findPurposeFault */.CK)(anchor, this.#demands.purpose) ?? (0,pki_issuer/* findCaFault */.yv)(anchor, path.slice(1)));
    }
    #findLengthFault(intermediates) {
        const [limit, [top]] = [this.#request.maxIntermediates ?? null, intermediates.toReversed()];
        const isTooLong = intermediates.length > MAX_DEPTH ||
            (limit !== null && intermediates.filter((one) => !(0,x509_certificate/* isSelfIssued */.Cb)(one)).length > limit);
        if (!isTooLong || top === undefined)
            return null;
        return { culprit: top, fault: (0,pki_issuer/* fault */.DG)('path/too-long', 'makes the path longer than is followed') };
    }
    #findLinkFault(issuer, path) {
        const below = path.at(-1);
        if (below === undefined)
            return null;
        const lender = this.#lenders.get(below);
        if (lender !== undefined && lender.spkiSha256 !== issuer.spkiSha256) {
            const message = `has a key with the parameters of another issuer than ${path_describe(issuer)}`;
            return { culprit: below, fault: (0,pki_issuer/* fault */.DG)('path/bad-signature', message) };
        }
        const key = `${below.sha256} ${issuer.spkiSha256}`;
        const known = this.#signatures.get(key);
        if (known === undefined && this.#signatures.size >= path_MAX_SIGNATURE_CHECKS) {
            const message = `is one of more than ${String(path_MAX_SIGNATURE_CHECKS)} whose signatures would have to be checked`;
            return { culprit: below, fault: (0,pki_issuer/* fault */.DG)('path/budget', message) };
        }
        const isSigned = known ?? (0,signatures/* isSignedBy */.s)(below, issuer);
        this.#signatures.set(key, isSigned);
        if (isSigned)
            return null;
        return { culprit: below, fault: (0,pki_issuer/* fault */.DG)('path/bad-signature', `is not signed by ${path_describe(issuer)}`) };
    }
    #findNamesFault(ca, path) {
        if (ca.nameConstraints === null)
            return null;
        for (const [index, below] of path.entries()) {
            if (index > 0 && (0,x509_certificate/* isSelfIssued */.Cb)(below))
                continue;
            const message = findNameFault(below, ca.nameConstraints, this.#comparisons);
            if (message !== null)
                return { culprit: below, fault: (0,pki_issuer/* fault */.DG)('path/name-constraint', message) };
        }
        return null;
    }
    #findPolicyFault(path, anchor) {
        const [leaf] = path;
        if (leaf === undefined || meetsPolicies(path.toReversed(), anchor))
            return null;
        return { culprit: leaf, fault: (0,pki_issuer/* fault */.DG)('path/policy', 'has no policy that the CAs above it demand') };
    }
    #reject(certificates, culprit, reason) {
        this.#rejected.push({ certificates, culprit, fault: reason });
    }
}
function isSameAuthority(one, other) {
    return one.subjectKey === other.subjectKey && one.spkiSha256 === other.spkiSha256;
}
function missingIssuerOf(certificate) {
    return (0,x509_certificate/* isSelfIssued */.Cb)(certificate)
        ? (0,pki_issuer/* fault */.DG)('chain/untrusted', 'ends the path and is not an anchor')
        : (0,pki_issuer/* fault */.DG)('chain/incomplete', `names ${JSON.stringify(certificate.issuer)} as its issuer, which is neither there nor an anchor`);
}
function findTold(rejected) {
    return rejected.find((one) => one.fault.rule === 'path/budget') ?? rejected[0];
}
function describeRejection(rejected) {
    const told = findTold(rejected);
    return told === undefined ? 'there is no path' : `${path_describe(told.culprit)} ${told.fault.message}`;
}
function path_describe(certificate) {
    return JSON.stringify(certificate.subject);
}


/***/ }),

/***/ 8101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isSelfSigned),
/* harmony export */   s: () => (/* binding */ isSignedBy)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _wire_x509_certificate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5681);


function isSignedBy(signed, issuer) {
    const key = keyOf(issuer);
    const { signature, signatureIsConsistent, tbs, signatureValue } = signed;
    if (key === null || !signatureIsConsistent || signature.keyType === null)
        return false;
    if (signature.keyType === 'rsa-pss' && (signature.hash === null || signature.saltLength === null))
        return false;
    const isKeyOfKind = key.asymmetricKeyType === signature.keyType || (signature.keyType === 'rsa-pss' && isRsa(key));
    if (!isKeyOfKind)
        return false;
    try {
        const options = signature.keyType === 'rsa-pss'
            ? { key, padding: node_crypto__WEBPACK_IMPORTED_MODULE_0__.constants.RSA_PKCS1_PSS_PADDING, saltLength: signature.saltLength ?? undefined }
            : { key };
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(signature.hash === null ? null : signature.hash.replace('SHA-', 'sha'), tbs, options, signatureValue);
    }
    catch {
        return false;
    }
}
function isSelfSigned(certificate) {
    return (0,_wire_x509_certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .isSelfIssued */ .Cb)(certificate) && isSignedBy(certificate, certificate);
}
function isRsa(key) {
    return key.asymmetricKeyType === 'rsa' || key.asymmetricKeyType === 'rsa-pss';
}
const keys = new WeakMap();
function keyOf(certificate) {
    const known = keys.get(certificate);
    if (known !== undefined)
        return known;
    const key = readKey(certificate.spki);
    keys.set(certificate, key);
    return key;
}
function readKey(spki) {
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: Buffer.from(spki), format: 'der', type: 'spki' });
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 1006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readSignatureAlgorithm)
/* harmony export */ });
/* harmony import */ var _asn1_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(973);

const ALGORITHMS = {
    '1.2.840.113549.1.1.2': { name: 'md2WithRSAEncryption', hash: 'MD2', keyType: 'rsa', saltLength: null },
    '1.2.840.113549.1.1.4': { name: 'md5WithRSAEncryption', hash: 'MD5', keyType: 'rsa', saltLength: null },
    '1.2.840.113549.1.1.5': { name: 'sha1WithRSAEncryption', hash: 'SHA-1', keyType: 'rsa', saltLength: null },
    '1.3.14.3.2.29': { name: 'sha1WithRSA', hash: 'SHA-1', keyType: 'rsa', saltLength: null },
    '1.2.840.113549.1.1.14': { name: 'sha224WithRSAEncryption', hash: 'SHA-224', keyType: 'rsa', saltLength: null },
    '1.2.840.113549.1.1.11': { name: 'sha256WithRSAEncryption', hash: 'SHA-256', keyType: 'rsa', saltLength: null },
    '1.2.840.113549.1.1.12': { name: 'sha384WithRSAEncryption', hash: 'SHA-384', keyType: 'rsa', saltLength: null },
    '1.2.840.113549.1.1.13': { name: 'sha512WithRSAEncryption', hash: 'SHA-512', keyType: 'rsa', saltLength: null },
    '1.2.840.10040.4.3': { name: 'dsa-with-SHA1', hash: 'SHA-1', keyType: 'dsa', saltLength: null },
    '2.16.840.1.101.3.4.3.1': { name: 'dsa_with_SHA224', hash: 'SHA-224', keyType: 'dsa', saltLength: null },
    '2.16.840.1.101.3.4.3.2': { name: 'dsa_with_SHA256', hash: 'SHA-256', keyType: 'dsa', saltLength: null },
    '1.2.840.10045.4.1': { name: 'ecdsa-with-SHA1', hash: 'SHA-1', keyType: 'ec', saltLength: null },
    '1.2.840.10045.4.3.1': { name: 'ecdsa-with-SHA224', hash: 'SHA-224', keyType: 'ec', saltLength: null },
    '1.2.840.10045.4.3.2': { name: 'ecdsa-with-SHA256', hash: 'SHA-256', keyType: 'ec', saltLength: null },
    '1.2.840.10045.4.3.3': { name: 'ecdsa-with-SHA384', hash: 'SHA-384', keyType: 'ec', saltLength: null },
    '1.2.840.10045.4.3.4': { name: 'ecdsa-with-SHA512', hash: 'SHA-512', keyType: 'ec', saltLength: null },
    '1.3.101.112': { name: 'ED25519', hash: null, keyType: 'ed25519', saltLength: null },
    '1.3.101.113': { name: 'ED448', hash: null, keyType: 'ed448', saltLength: null },
    '2.16.840.1.101.3.4.3.17': { name: 'ML-DSA-44', hash: null, keyType: 'ml-dsa-44', saltLength: null },
    '2.16.840.1.101.3.4.3.18': { name: 'ML-DSA-65', hash: null, keyType: 'ml-dsa-65', saltLength: null },
    '2.16.840.1.101.3.4.3.19': { name: 'ML-DSA-87', hash: null, keyType: 'ml-dsa-87', saltLength: null },
};
const RSASSA_PSS = '1.2.840.113549.1.1.10';
const MGF1 = '1.2.840.113549.1.1.8';
const PSS_HASHES = {
    '1.3.14.3.2.26': 'SHA-1',
    '2.16.840.1.101.3.4.2.4': 'SHA-224',
    '2.16.840.1.101.3.4.2.1': 'SHA-256',
    '2.16.840.1.101.3.4.2.2': 'SHA-384',
    '2.16.840.1.101.3.4.2.3': 'SHA-512',
};
function readSignatureAlgorithm(node) {
    (0,_asn1_js__WEBPACK_IMPORTED_MODULE_0__/* .expectTag */ .yi)('AlgorithmIdentifier', node, _asn1_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.sequence);
    const oid = (0,_asn1_js__WEBPACK_IMPORTED_MODULE_0__/* .readOid */ .fM)('AlgorithmIdentifier', (0,_asn1_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)('AlgorithmIdentifier', node, 0));
    if (oid === RSASSA_PSS)
        return { name: 'rsassaPss', keyType: 'rsa-pss', ...readPssParameters(node.children[1]) };
    return ALGORITHMS[oid] ?? { name: oid, hash: null, keyType: null, saltLength: null };
}
const DEFAULT_SALT = 20;
function readPssParameters(params) {
    const fields = params === undefined ? [] : (0,_asn1_js__WEBPACK_IMPORTED_MODULE_0__/* .readTagged */ .hq)('RSASSA-PSS-params', params, 4);
    const [hashField, maskField, saltField, trailerField] = fields.map((field) => field === undefined ? undefined : (0,_asn1_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)('RSASSA-PSS-params', field, 0));
    const hash = readHash(hashField);
    const saltLength = saltField === undefined ? DEFAULT_SALT : (0,_asn1_js__WEBPACK_IMPORTED_MODULE_0__/* .readSmallInteger */ .ih)('saltLength', saltField);
    const hasUsualTrailer = trailerField === undefined || (0,_asn1_js__WEBPACK_IMPORTED_MODULE_0__/* .readSmallInteger */ .ih)('trailerField', trailerField) === 1;
    return { hash, saltLength: hash !== null && readMaskHash(maskField) === hash && hasUsualTrailer ? saltLength : null };
}
function readMaskHash(identifier) {
    if (identifier === undefined)
        return 'SHA-1';
    const isMgf1 = (0,_asn1_js__WEBPACK_IMPORTED_MODULE_0__/* .readOid */ .fM)('MaskGenAlgorithm', (0,_asn1_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)('MaskGenAlgorithm', identifier, 0)) === MGF1;
    return isMgf1 ? readHash((0,_asn1_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)('MaskGenAlgorithm', identifier, 1)) : null;
}
function readHash(identifier) {
    if (identifier === undefined)
        return 'SHA-1';
    return PSS_HASHES[(0,_asn1_js__WEBPACK_IMPORTED_MODULE_0__/* .readOid */ .fM)('HashAlgorithm', (0,_asn1_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)('HashAlgorithm', identifier, 0))] ?? null;
}


/***/ }),

/***/ 973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dj: () => (/* binding */ writeSequence),
/* harmony export */   Dk: () => (/* binding */ TAG),
/* harmony export */   Kk: () => (/* binding */ isLeastInteger),
/* harmony export */   MR: () => (/* binding */ readOctetBits),
/* harmony export */   SU: () => (/* binding */ readDer),
/* harmony export */   Vf: () => (/* binding */ readBoolean),
/* harmony export */   Ze: () => (/* binding */ readBitString),
/* harmony export */   _m: () => (/* binding */ writeElement),
/* harmony export */   aQ: () => (/* binding */ readTime),
/* harmony export */   fM: () => (/* binding */ readOid),
/* harmony export */   hq: () => (/* binding */ readTagged),
/* harmony export */   ih: () => (/* binding */ readSmallInteger),
/* harmony export */   jf: () => (/* binding */ child),
/* harmony export */   sr: () => (/* binding */ readSequence),
/* harmony export */   yi: () => (/* binding */ expectTag)
/* harmony export */ });
/* harmony import */ var node_forge_lib_asn1_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7357);
/* harmony import */ var _malformed_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7515);


const MAX_BYTES = 2 ** 20;
const MAX_DEPTH = 64;
const { Class, Type } = node_forge_lib_asn1_js__WEBPACK_IMPORTED_MODULE_0__;
const TAG = {
    boolean: Type.BOOLEAN,
    integer: Type.INTEGER,
    bitString: Type.BITSTRING,
    octetString: Type.OCTETSTRING,
    null: Type.NULL,
    oid: Type.OID,
    enumerated: Type.ENUMERATED,
    sequence: Type.SEQUENCE,
    set: Type.SET,
    utf8String: Type.UTF8,
    printableString: Type.PRINTABLESTRING,
    ia5String: Type.IA5STRING,
    utcTime: Type.UTCTIME,
    generalizedTime: Type.GENERALIZEDTIME,
    bmpString: Type.BMPSTRING,
};
function readDer(what, bytes, { paddedIntegers } = STRICT) {
    if (bytes.length > MAX_BYTES)
        throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_1__/* .MalformedError */ .G(what, `${String(bytes.length)} bytes are over the limit`, 0);
    try {
        const text = Buffer.from(bytes).toString('latin1');
        const element = node_forge_lib_asn1_js__WEBPACK_IMPORTED_MODULE_0__.fromDer(text, {
            strict: true,
            parseAllBytes: true,
            decodeBitStrings: false,
            maxDepth: MAX_DEPTH,
        });
        const isAsRead = () => node_forge_lib_asn1_js__WEBPACK_IMPORTED_MODULE_0__.toDer(element).getBytes() === text;
        if (!isAsRead()) {
            if (paddedIntegers)
                keepPadding(element);
            if (!isAsRead())
                throw new Error('not in the one encoding that DER allows');
        }
        return toNode(element);
    }
    catch (error) {
        throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_1__/* .MalformedError */ .G(what, error instanceof Error ? error.message : String(error), 0);
    }
}
function writeSequence(elements) {
    const read = elements.map((element) => node_forge_lib_asn1_js__WEBPACK_IMPORTED_MODULE_0__.fromDer(Buffer.from(element.der()).toString('latin1'), { decodeBitStrings: false }));
    const sequence = node_forge_lib_asn1_js__WEBPACK_IMPORTED_MODULE_0__.create(Class.UNIVERSAL, Type.SEQUENCE, true, read);
    return new Uint8Array(Buffer.from(node_forge_lib_asn1_js__WEBPACK_IMPORTED_MODULE_0__.toDer(sequence).getBytes(), 'latin1'));
}
function writeElement(identifier, ...contents) {
    const content = Buffer.concat(contents);
    const digits = Buffer.from(content.length.toString(16).replace(/^(?=.(..)*$)/, '0'), 'hex');
    const length = content.length < 0x80 ? digits : Buffer.concat([Uint8Array.of(0x80 + digits.length), digits]);
    return Buffer.concat([Uint8Array.of(identifier), length, content]);
}
const STRICT = { paddedIntegers: false };
function keepPadding(element) {
    if (typeof element.value !== 'string')
        for (const child of element.value)
            keepPadding(child);
    else if (element.tagClass === Class.UNIVERSAL && element.type === Type.INTEGER) {
        element.bitStringContents = element.value;
    }
}
function child(what, parent, index) {
    const found = parent.children[index];
    if (found === undefined)
        throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_1__/* .MalformedError */ .G(what, `element ${String(index)} is missing`, 0);
    return found;
}
function expectTag(what, node, tag) {
    if (node.tagClass !== 'universal' || node.tag !== tag) {
        throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_1__/* .MalformedError */ .G(what, `tag ${String(tag)} expected, ${node.tagClass} ${String(node.tag)} found`, 0);
    }
    return node;
}
function readOid(what, node) {
    const { content } = expectTag(what, node, TAG.oid);
    try {
        const oid = isOid(content) ? node_forge_lib_asn1_js__WEBPACK_IMPORTED_MODULE_0__.derToOid(Buffer.from(content).toString('latin1')) : undefined;
        if (oid !== undefined)
            return oid;
    }
    catch {
    }
    throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_1__/* .MalformedError */ .G(what, 'no object identifier', 0);
}
function isOid(content) {
    return ((content.at(-1) ?? 0x80) < 0x80 &&
        content.every((octet, index) => octet !== 0x80 || (content[index - 1] ?? 0) >= 0x80));
}
function readTime(what, node) {
    const text = Buffer.from(node.content).toString('latin1');
    const isUtc = node.tagClass === 'universal' && node.tag === TAG.utcTime;
    if (!isUtc)
        expectTag(what, node, TAG.generalizedTime);
    const [, year = '', month = '', day = '', hour = '', minute = '', second = ''] = (isUtc ? /^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/ : /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/).exec(text) ?? [];
    const fullYear = isUtc ? `${Number(year) >= 50 ? '19' : '20'}${year}` : year;
    const iso = `${fullYear}-${month}-${day}T${hour}:${minute}:${second}.000Z`;
    const ms = Date.parse(iso);
    if (Number.isNaN(ms) || new Date(ms).toISOString() !== iso)
        throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_1__/* .MalformedError */ .G(what, 'no valid time', 0);
    return ms;
}
function readBitString(what, node) {
    expectTag(what, node, TAG.bitString);
    const [unused] = node.content;
    const last = node.content.at(-1) ?? 0;
    const isPadded = unused !== undefined && unused > 0 && (last & ((1 << unused) - 1)) !== 0;
    if (unused === undefined || unused > 7 || (unused > 0 && node.content.length === 1) || isPadded) {
        throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_1__/* .MalformedError */ .G(what, 'no bit string', 0);
    }
    return node.content.subarray(1);
}
function readOctetBits(what, node) {
    const octets = readBitString(what, node);
    if (node.content[0] !== 0)
        throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_1__/* .MalformedError */ .G(what, 'whole octets expected', 0);
    return octets;
}
function readBoolean(what, node) {
    const [octet, ...more] = expectTag(what, node, TAG.boolean).content;
    if ((octet !== 0 && octet !== 0xff) || more.length > 0)
        throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_1__/* .MalformedError */ .G(what, 'no boolean', 0);
    return octet === 0xff;
}
function isLeastInteger({ content: [first, second] }) {
    if (first === undefined || second === undefined)
        return first !== undefined;
    return !((first === 0 && second < 0x80) || (first === 0xff && second >= 0x80));
}
function readSmallInteger(what, node) {
    const { content } = node;
    const [first = 0x80] = content;
    if (first >= 0x80 || !isLeastInteger(node))
        throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_1__/* .MalformedError */ .G(what, 'no number from 0 up', 0);
    const value = BigInt(`0x${Buffer.from(content).toString('hex')}`);
    return value > BigInt(Number.MAX_SAFE_INTEGER) ? Number.MAX_SAFE_INTEGER : Number(value);
}
function readTagged(what, node, count) {
    const fields = readSequence(what, node);
    const isInOrder = fields.every(({ tag }, index) => index === 0 || tag > (fields[index - 1]?.tag ?? 0));
    if (!isInOrder || fields.some(({ tagClass, tag }) => tagClass !== 'context' || tag >= count)) {
        throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_1__/* .MalformedError */ .G(what, 'an element of another kind', 0);
    }
    return Array.from({ length: count }, (_, tag) => fields.find((field) => field.tag === tag));
}
function readSequence(what, node) {
    return expectTag(what, node, TAG.sequence).children;
}
const HIGH_TAG = 0x1f;
const CONSTRUCTED = new Set([Type.SEQUENCE, Type.SET, Type.EXTERNAL, Type.EMBEDDED]);
function toNode(element) {
    const isUniversal = element.tagClass === Class.UNIVERSAL;
    if (element.type === HIGH_TAG)
        throw new Error('a tag number above 30');
    if (isUniversal && element.constructed !== CONSTRUCTED.has(element.type)) {
        throw new Error(`type ${String(element.type)} ${element.constructed ? 'in pieces' : 'without elements'}`);
    }
    const isBitString = isUniversal && element.type === Type.BITSTRING;
    const text = isBitString ? (element.bitStringContents ?? '') : element.value;
    return {
        tagClass: element.tagClass === Class.UNIVERSAL
            ? 'universal'
            : element.tagClass === Class.CONTEXT_SPECIFIC
                ? 'context'
                : 'other',
        tag: element.type,
        isConstructed: element.constructed,
        children: typeof text === 'string' ? [] : text.map(toNode),
        content: typeof text !== 'string'
            ? new Uint8Array()
            : element.type === Type.BMPSTRING
                ? Buffer.from(text, 'utf16le').swap16()
                : Buffer.from(text, 'latin1'),
        der: () => new Uint8Array(Buffer.from(node_forge_lib_asn1_js__WEBPACK_IMPORTED_MODULE_0__.toDer(element).getBytes(), 'latin1')),
    };
}


/***/ }),

/***/ 5681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cb: () => (/* binding */ isSelfIssued),
/* harmony export */   Hh: () => (/* binding */ lacksParameters),
/* harmony export */   Qj: () => (/* binding */ withParametersOf),
/* harmony export */   w$: () => (/* binding */ readCertificate)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _malformed_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7515);
/* harmony import */ var _algorithms_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1006);
/* harmony import */ var _asn1_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(973);
/* harmony import */ var _extensions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7463);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6626);
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(531);







function readCertificate(der) {
    const outer = (0,_asn1_js__WEBPACK_IMPORTED_MODULE_3__/* .expectTag */ .yi)('Certificate', (0,_asn1_js__WEBPACK_IMPORTED_MODULE_3__/* .readDer */ .SU)('Certificate', der, { paddedIntegers: true }), _asn1_js__WEBPACK_IMPORTED_MODULE_3__/* .TAG */ .Dk.sequence);
    if (outer.children.length !== 3)
        throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_1__/* .MalformedError */ .G('Certificate', 'three elements expected', 0);
    const tbs = (0,_asn1_js__WEBPACK_IMPORTED_MODULE_3__/* .expectTag */ .yi)('TBSCertificate', (0,_asn1_js__WEBPACK_IMPORTED_MODULE_3__/* .child */ .jf)('Certificate', outer, 0), _asn1_js__WEBPACK_IMPORTED_MODULE_3__/* .TAG */ .Dk.sequence);
    const [first] = tbs.children;
    const hasVersion = first?.tagClass === 'context' && first.tag === 0;
    const [serial, innerAlgorithm, issuer, validity, subject, spki, ...rest] = tbs.children.slice(hasVersion ? 1 : 0);
    if (serial === undefined ||
        innerAlgorithm === undefined ||
        issuer === undefined ||
        validity === undefined ||
        subject === undefined ||
        spki === undefined) {
        throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_1__/* .MalformedError */ .G('TBSCertificate', 'a field is missing', 0);
    }
    const [subjectName, issuerName] = [(0,_name_js__WEBPACK_IMPORTED_MODULE_6__/* .readName */ .MQ)(subject), (0,_name_js__WEBPACK_IMPORTED_MODULE_6__/* .readName */ .MQ)(issuer)];
    const canonicalSubject = (0,_name_js__WEBPACK_IMPORTED_MODULE_6__/* .canonicalName */ .Ew)(subjectName);
    const spkiDer = spki.der();
    const algorithm = (0,_asn1_js__WEBPACK_IMPORTED_MODULE_3__/* .child */ .jf)('Certificate', outer, 1);
    (0,_algorithms_js__WEBPACK_IMPORTED_MODULE_2__/* .readSignatureAlgorithm */ .G)(innerAlgorithm);
    return {
        version: hasVersion ? readVersion(first) : 1,
        sha256: (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_5__/* .fingerprintOf */ .a)(der),
        serial: Buffer.from((0,_asn1_js__WEBPACK_IMPORTED_MODULE_3__/* .expectTag */ .yi)('serialNumber', serial, _asn1_js__WEBPACK_IMPORTED_MODULE_3__/* .TAG */ .Dk.integer).content).toString('hex'),
        isSerialDer: (0,_asn1_js__WEBPACK_IMPORTED_MODULE_3__/* .isLeastInteger */ .Kk)(serial),
        subject: (0,_name_js__WEBPACK_IMPORTED_MODULE_6__/* .formatName */ .nD)(subjectName),
        issuer: (0,_name_js__WEBPACK_IMPORTED_MODULE_6__/* .formatName */ .nD)(issuerName),
        commonName: (0,_name_js__WEBPACK_IMPORTED_MODULE_6__/* .findCommonName */ .c5)(subjectName) ?? null,
        subjectKey: canonicalSubject.join(),
        issuerKey: (0,_name_js__WEBPACK_IMPORTED_MODULE_6__/* .canonicalName */ .Ew)(issuerName).join(),
        canonicalSubject,
        subjectEmails: (0,_name_js__WEBPACK_IMPORTED_MODULE_6__/* .findEmails */ .h5)(subjectName),
        issuerDer: issuer.der(),
        notBefore: (0,_asn1_js__WEBPACK_IMPORTED_MODULE_3__/* .readTime */ .aQ)('notBefore', (0,_asn1_js__WEBPACK_IMPORTED_MODULE_3__/* .child */ .jf)('Validity', validity, 0)),
        notAfter: (0,_asn1_js__WEBPACK_IMPORTED_MODULE_3__/* .readTime */ .aQ)('notAfter', (0,_asn1_js__WEBPACK_IMPORTED_MODULE_3__/* .child */ .jf)('Validity', validity, 1)),
        publicKey: readPublicKey((0,_asn1_js__WEBPACK_IMPORTED_MODULE_3__/* .child */ .jf)('SubjectPublicKeyInfo', spki, 0), spkiDer),
        spkiSha256: (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_5__/* .fingerprintOf */ .a)(spkiDer),
        spki: spkiDer,
        signature: (0,_algorithms_js__WEBPACK_IMPORTED_MODULE_2__/* .readSignatureAlgorithm */ .G)(algorithm),
        signatureIsConsistent: Buffer.from(algorithm.der()).equals(innerAlgorithm.der()),
        tbs: tbs.der(),
        signatureValue: (0,_asn1_js__WEBPACK_IMPORTED_MODULE_3__/* .readOctetBits */ .MR)('signatureValue', (0,_asn1_js__WEBPACK_IMPORTED_MODULE_3__/* .child */ .jf)('Certificate', outer, 2)),
        der,
        ...(0,_extensions_js__WEBPACK_IMPORTED_MODULE_4__/* .readExtensions */ .HW)(rest.find((field) => field.tagClass === 'context' && field.tag === 3)),
    };
}
function readVersion(wrapper) {
    const version = 1 + (0,_asn1_js__WEBPACK_IMPORTED_MODULE_3__/* .readSmallInteger */ .ih)('version', (0,_asn1_js__WEBPACK_IMPORTED_MODULE_3__/* .expectTag */ .yi)('version', (0,_asn1_js__WEBPACK_IMPORTED_MODULE_3__/* .child */ .jf)('version', wrapper, 0), _asn1_js__WEBPACK_IMPORTED_MODULE_3__/* .TAG */ .Dk.integer));
    if (version > 3)
        throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_1__/* .MalformedError */ .G('version', `no version ${String(version)} is defined`, 0);
    return version;
}
function isSelfIssued(certificate) {
    return certificate.subjectKey === certificate.issuerKey;
}
function lacksParameters({ publicKey: { type, bits } }) {
    return type === 'dsa' && bits === null;
}
function withParametersOf(certificate, issuer) {
    const identifier = (0,_asn1_js__WEBPACK_IMPORTED_MODULE_3__/* .child */ .jf)('SubjectPublicKeyInfo', (0,_asn1_js__WEBPACK_IMPORTED_MODULE_3__/* .readDer */ .SU)('SubjectPublicKeyInfo', issuer.spki), 0);
    const [, ...value] = (0,_asn1_js__WEBPACK_IMPORTED_MODULE_3__/* .readDer */ .SU)('SubjectPublicKeyInfo', certificate.spki).children;
    const spki = (0,_asn1_js__WEBPACK_IMPORTED_MODULE_3__/* .writeSequence */ .Dj)([identifier, ...value]);
    return { ...certificate, publicKey: readPublicKey(identifier, spki), spkiSha256: (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_5__/* .fingerprintOf */ .a)(spki), spki };
}
const CURVE_BITS = {
    prime256v1: 256,
    secp384r1: 384,
    secp521r1: 521,
    secp256k1: 256,
    secp224r1: 224,
    prime192v1: 192,
    brainpoolP256r1: 256,
    brainpoolP384r1: 384,
    brainpoolP512r1: 512,
};
function readPublicKey(identifier, der) {
    const algorithm = (0,_asn1_js__WEBPACK_IMPORTED_MODULE_3__/* .readOid */ .fM)('SubjectPublicKeyInfo', (0,_asn1_js__WEBPACK_IMPORTED_MODULE_3__/* .child */ .jf)('AlgorithmIdentifier', identifier, 0));
    const parameters = identifier.children[1];
    const hasExplicitCurve = algorithm === EC_PUBLIC_KEY && parameters?.tag === _asn1_js__WEBPACK_IMPORTED_MODULE_3__/* .TAG */ .Dk.sequence;
    if (algorithm === DSA && parameters === undefined)
        return { type: 'dsa', bits: null, curve: null, hasExplicitCurve };
    try {
        const key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: Buffer.from(der), format: 'der', type: 'spki' });
        if (key.asymmetricKeyType === 'dsa') {
            return { type: 'dsa', bits: bitsOfPrime(parameters), curve: null, hasExplicitCurve };
        }
        const { modulusLength, namedCurve } = key.asymmetricKeyDetails ?? {};
        return {
            type: key.asymmetricKeyType ?? 'unknown',
            bits: modulusLength ?? CURVE_BITS[namedCurve ?? ''] ?? null,
            curve: namedCurve ?? null,
            hasExplicitCurve,
        };
    }
    catch {
        const type = WELL_KNOWN.has(algorithm) ? `unreadable (${algorithm})` : `unknown (${algorithm})`;
        return { type, bits: null, curve: null, hasExplicitCurve };
    }
}
function bitsOfPrime(parameters) {
    const prime = parameters?.children[0];
    if (prime === undefined)
        throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_1__/* .MalformedError */ .G('Dss-Parms', 'no prime', 0);
    return BigInt(`0x0${Buffer.from(prime.content).toString('hex')}`).toString(2).length;
}
const EC_PUBLIC_KEY = '1.2.840.10045.2.1';
const DSA = '1.2.840.10040.4.1';
const WELL_KNOWN = new Set([
    '1.2.840.113549.1.1.1',
    '1.2.840.113549.1.1.10',
    EC_PUBLIC_KEY,
    '1.3.101.112',
    '1.3.101.113',
]);


/***/ }),

/***/ 8184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ readIssuingDistributionPoint),
/* harmony export */   u: () => (/* binding */ readDistributionPoints)
/* harmony export */ });
/* harmony import */ var _malformed_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7515);
/* harmony import */ var _asn1_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(973);
/* harmony import */ var _general_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2704);



const NO_NAME = { uris: [], directoryNames: [], isRelative: false };
function readDistributionPoints(node) {
    return notEmpty('CRLDistributionPoints', (0,_asn1_js__WEBPACK_IMPORTED_MODULE_1__/* .readSequence */ .sr)('CRLDistributionPoints', node)).map((point) => {
        const [name, reasons, crlIssuer] = (0,_asn1_js__WEBPACK_IMPORTED_MODULE_1__/* .readTagged */ .hq)('DistributionPoint', point, 3);
        if (name === undefined && crlIssuer === undefined) {
            throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedError */ .G('DistributionPoint', 'neither a name nor a CRL issuer', 0);
        }
        return {
            ...(name === undefined ? NO_NAME : readName(name)),
            hasReasons: reasons !== undefined,
            crlIssuer: crlIssuer === undefined ? null : readCrlIssuer(crlIssuer),
        };
    });
}
function readIssuingDistributionPoint(node) {
    const [name, userCerts, caCerts, reasons, indirect, attributeCerts] = (0,_asn1_js__WEBPACK_IMPORTED_MODULE_1__/* .readTagged */ .hq)('IssuingDistributionPoint', node, 6);
    notEmpty('IssuingDistributionPoint', node.children);
    const [onlyContainsUserCerts, onlyContainsCaCerts, onlyContainsAttributeCerts] = [
        readFlag('onlyContainsUserCerts', userCerts),
        readFlag('onlyContainsCACerts', caCerts),
        readFlag('onlyContainsAttributeCerts', attributeCerts),
    ];
    if (Number(onlyContainsUserCerts) + Number(onlyContainsCaCerts) + Number(onlyContainsAttributeCerts) > 1) {
        throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedError */ .G('IssuingDistributionPoint', 'of two kinds of certificates alone', 0);
    }
    return {
        name: name === undefined ? null : readName(name),
        onlyContainsUserCerts,
        onlyContainsCaCerts,
        onlySomeReasons: reasons !== undefined,
        indirectCrl: readFlag('indirectCRL', indirect),
        onlyContainsAttributeCerts,
    };
}
function readName(wrapper) {
    const [choice, ...more] = wrapper.children;
    if (choice?.tagClass !== 'context' || choice.tag > 1 || more.length > 0) {
        throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedError */ .G('DistributionPointName', 'one name of two kinds expected', 0);
    }
    if (choice.tag === 1)
        return { ...NO_NAME, isRelative: true };
    const names = notEmpty('GeneralNames', choice.children).map(_general_name_js__WEBPACK_IMPORTED_MODULE_2__/* .readGeneralName */ .S);
    return {
        uris: names.flatMap((name) => (name.kind === 'uri' ? name.value : [])),
        directoryNames: directoryNamesOf(names),
        isRelative: false,
    };
}
function readCrlIssuer(names) {
    const [issuer] = directoryNamesOf(names.children.map(_general_name_js__WEBPACK_IMPORTED_MODULE_2__/* .readGeneralName */ .S));
    if (issuer === undefined)
        throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedError */ .G('cRLIssuer', 'no directory name', 0);
    return issuer;
}
function directoryNamesOf(names) {
    return names.flatMap((name) => (name.kind === 'directory' ? name.canonical.join() : []));
}
function readFlag(what, field) {
    return field !== undefined && (0,_asn1_js__WEBPACK_IMPORTED_MODULE_1__/* .readBoolean */ .Vf)(what, { ...field, tagClass: 'universal', tag: _asn1_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.boolean });
}
function notEmpty(what, elements) {
    if (elements.length === 0)
        throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedError */ .G(what, 'one element at least is expected', 0);
    return elements;
}


/***/ }),

/***/ 7463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ys: () => (/* binding */ EXTENSION),
  k9: () => (/* binding */ readAuthorityKeyId),
  gY: () => (/* binding */ readExtensionList),
  HW: () => (/* binding */ readExtensions),
  Ph: () => (/* binding */ readNotEmptyExtensions),
  VK: () => (/* binding */ unknownCriticalOf)
});

// EXTERNAL MODULE: ./lib/wire/malformed-error.js
var malformed_error = __webpack_require__(7515);
// EXTERNAL MODULE: ./lib/wire/x509/asn1.js
var asn1 = __webpack_require__(973);
// EXTERNAL MODULE: ./lib/wire/x509/distribution-points.js
var distribution_points = __webpack_require__(8184);
// EXTERNAL MODULE: ./lib/wire/x509/general-name.js
var general_name = __webpack_require__(2704);
;// CONCATENATED MODULE: ./lib/wire/x509/name-constraints.js



function readNameConstraints(node) {
    const fields = (0,asn1/* readTagged */.hq)('NameConstraints', node, 2);
    const [permitted, excluded] = fields;
    const present = fields.flatMap((field) => field ?? []);
    if (present.length === 0)
        throw new malformed_error/* MalformedError */.G('NameConstraints', 'permitted or excluded subtrees expected', 0);
    if (present.some(({ children }) => children.length === 0)) {
        throw new malformed_error/* MalformedError */.G('GeneralSubtrees', 'one subtree at least is expected', 0);
    }
    const subtrees = (field) => (field?.children ?? []).map(readSubtree);
    return { permitted: subtrees(permitted), excluded: subtrees(excluded) };
}
function readSubtree(node) {
    if ((0,asn1/* readSequence */.sr)('GeneralSubtree', node).length !== 1) {
        throw new malformed_error/* MalformedError */.G('GeneralSubtree', 'a minimum or maximum, which no certificate may have', 0);
    }
    const name = (0,general_name/* readGeneralName */.S)((0,asn1/* child */.jf)('GeneralSubtree', node, 0));
    if (name.kind === 'ip' && !isRange(name.octets)) {
        throw new malformed_error/* MalformedError */.G('iPAddress', `${String(name.octets.length)} octets are no range of addresses`, 0);
    }
    return name;
}
function isRange(octets) {
    if (octets.length !== 8 && octets.length !== 32)
        return false;
    const mask = [...octets.subarray(octets.length / 2)].map((octet) => octet.toString(2).padStart(8, '0')).join('');
    return /^1*0*$/.test(mask);
}

// EXTERNAL MODULE: ./lib/wire/x509/policies.js
var policies = __webpack_require__(5678);
;// CONCATENATED MODULE: ./lib/wire/x509/extensions.js






const KEY_USAGES = [
    'digitalSignature',
    'nonRepudiation',
    'keyEncipherment',
    'dataEncipherment',
    'keyAgreement',
    'keyCertSign',
    'cRLSign',
    'encipherOnly',
    'decipherOnly',
];
const EXTENSION = {
    subjectKeyId: '2.5.29.14',
    keyUsage: '2.5.29.15',
    subjectAltName: '2.5.29.17',
    basicConstraints: '2.5.29.19',
    nameConstraints: '2.5.29.30',
    crlDistributionPoints: '2.5.29.31',
    policies: '2.5.29.32',
    policyMappings: '2.5.29.33',
    authorityKeyId: '2.5.29.35',
    policyConstraints: '2.5.29.36',
    extendedKeyUsage: '2.5.29.37',
    inhibitAnyPolicy: '2.5.29.54',
    authorityInfoAccess: '1.3.6.1.5.5.7.1.1',
    tlsFeature: '1.3.6.1.5.5.7.1.24',
    ocspNoCheck: '1.3.6.1.5.5.7.48.1.5',
};
const UNDERSTOOD = new Set(Object.values(EXTENSION).filter((oid) => oid !== EXTENSION.tlsFeature));
const SCT_LIST = '1.3.6.1.4.1.11129.2.4.2';
const APPLICATION_POLICIES = '1.3.6.1.4.1.311.21.10';
const OCSP = '1.3.6.1.5.5.7.48.1';
const CA_ISSUERS = '1.3.6.1.5.5.7.48.2';
function readExtensions(wrapper) {
    const all = wrapper === undefined ? [] : readExtensionList((0,asn1/* child */.jf)('Extensions', wrapper, 0));
    const malformed = [];
    function read(oid, absent, readValue) {
        const extension = all.find((candidate) => candidate.oid === oid);
        if (extension === undefined)
            return absent;
        try {
            return readValue((0,asn1/* readDer */.SU)(`extension ${oid}`, extension.value));
        }
        catch (error) {
            if (!(error instanceof malformed_error/* MalformedError */.G))
                throw error;
            malformed.push({ oid, critical: extension.critical, why: error.message });
            return absent;
        }
    }
    const names = read(EXTENSION.subjectAltName, null, readAlternativeNames);
    const access = read(EXTENSION.authorityInfoAccess, [], readAccess);
    const locationsOf = (method) => access.flatMap((description) => description.method === method && description.location.kind === 'uri' ? description.location.value : []);
    return {
        extensions: all.map(({ oid, critical }) => ({ oid, critical })),
        unknownCritical: all.flatMap(({ oid, critical }) => (critical && !isUnderstood(oid, all) ? oid : [])),
        alternativeNames: names,
        dnsNames: (names ?? []).flatMap((name) => (name.kind === 'dns' ? name.value : [])),
        ipAddresses: (names ?? []).flatMap((name) => (name.kind === 'ip' ? (0,general_name/* formatAddress */.M)(name.octets) : [])),
        ...read(EXTENSION.basicConstraints, { isCa: false, pathLength: null }, readBasicConstraints),
        keyUsage: read(EXTENSION.keyUsage, null, readKeyUsage),
        extendedKeyUsage: read(EXTENSION.extendedKeyUsage, null, readPurposes),
        nameConstraints: read(EXTENSION.nameConstraints, null, readNameConstraints),
        policies: read(EXTENSION.policies, null, policies/* readPolicies */.h9),
        policyMappings: read(EXTENSION.policyMappings, [], policies/* readPolicyMappings */.qy),
        policyConstraints: read(EXTENSION.policyConstraints, null, policies/* readPolicyConstraints */.bL),
        inhibitAnyPolicy: read(EXTENSION.inhibitAnyPolicy, null, policies/* readInhibitAnyPolicy */.kv),
        subjectKeyId: read(EXTENSION.subjectKeyId, null, readKeyId),
        authorityKeyId: read(EXTENSION.authorityKeyId, null, readAuthorityKeyId),
        crlDistributionPoints: read(EXTENSION.crlDistributionPoints, [], distribution_points/* readDistributionPoints */.u),
        caIssuers: locationsOf(CA_ISSUERS),
        ocspResponders: locationsOf(OCSP),
        tlsFeatures: read(EXTENSION.tlsFeature, [], readTlsFeatures),
        ocspNoCheck: read(EXTENSION.ocspNoCheck, false, readNull),
        sctList: all.find(({ oid }) => oid === SCT_LIST)?.value ?? null,
        malformed,
    };
}
function isUnderstood(oid, all) {
    const repeats = oid === APPLICATION_POLICIES && all.some((other) => other.oid === EXTENSION.extendedKeyUsage);
    return UNDERSTOOD.has(oid) || repeats;
}
function readExtensionList(node) {
    const seen = new Set();
    return (0,asn1/* readSequence */.sr)('Extensions', node).map((extension) => {
        const fields = (0,asn1/* readSequence */.sr)('Extension', extension);
        if (fields.length > 3)
            throw new malformed_error/* MalformedError */.G('Extension', 'more than three elements', 0);
        const oid = (0,asn1/* readOid */.fM)('extnID', (0,asn1/* child */.jf)('Extension', extension, 0));
        if (seen.has(oid))
            throw new malformed_error/* MalformedError */.G('Extensions', `${oid} stands twice`, 0);
        seen.add(oid);
        const critical = fields.length === 3 && (0,asn1/* readBoolean */.Vf)('critical', (0,asn1/* child */.jf)('Extension', extension, 1));
        const value = (0,asn1/* expectTag */.yi)('extnValue', (0,asn1/* child */.jf)('Extension', extension, fields.length === 3 ? 2 : 1), asn1/* TAG */.Dk.octetString);
        return { oid, critical, value: value.content };
    });
}
function readNotEmptyExtensions(node) {
    const list = readExtensionList(node);
    if (list.length === 0)
        throw new malformed_error/* MalformedError */.G('Extensions', 'one at least is expected', 0);
    return list;
}
function unknownCriticalOf(all, understood) {
    return all.flatMap(({ oid, critical }) => (critical && !understood.has(oid) ? oid : []));
}
function readAlternativeNames(node) {
    return (0,asn1/* readSequence */.sr)('subjectAltName', node).map(general_name/* readGeneralName */.S);
}
function readAccess(node) {
    return (0,asn1/* readSequence */.sr)('authorityInfoAccess', node).map((description) => ({
        method: (0,asn1/* readOid */.fM)('accessMethod', (0,asn1/* child */.jf)('AccessDescription', description, 0)),
        location: (0,general_name/* readGeneralName */.S)((0,asn1/* child */.jf)('AccessDescription', description, 1)),
    }));
}
function readBasicConstraints(node) {
    const fields = (0,asn1/* readSequence */.sr)('BasicConstraints', node);
    const [first] = fields;
    const flag = first?.tagClass === 'universal' && first.tag === asn1/* TAG */.Dk.boolean ? first : undefined;
    const [limit, ...more] = flag === undefined ? fields : fields.slice(1);
    if (more.length > 0)
        throw new malformed_error/* MalformedError */.G('BasicConstraints', 'an element too many', 0);
    return {
        isCa: flag !== undefined && (0,asn1/* readBoolean */.Vf)('cA', flag),
        pathLength: limit === undefined ? null : readPathLength(limit),
    };
}
const NO_LIMIT = 255;
function readPathLength(node) {
    const length = (0,asn1/* readSmallInteger */.ih)('pathLenConstraint', (0,asn1/* expectTag */.yi)('pathLenConstraint', node, asn1/* TAG */.Dk.integer));
    return length > NO_LIMIT ? null : length;
}
function readKeyUsage(node) {
    const octets = (0,asn1/* readBitString */.Ze)('KeyUsage', node);
    return KEY_USAGES.filter((_, bit) => ((octets[bit >> 3] ?? 0) & (0x80 >> (bit & 7))) !== 0);
}
function readTlsFeatures(node) {
    return (0,asn1/* readSequence */.sr)('Features', node).map((feature) => (0,asn1/* readSmallInteger */.ih)('Features', (0,asn1/* expectTag */.yi)('Features', feature, asn1/* TAG */.Dk.integer)));
}
function readNull(node) {
    if ((0,asn1/* expectTag */.yi)('ocsp-nocheck', node, asn1/* TAG */.Dk.null).content.length > 0)
        throw new malformed_error/* MalformedError */.G('ocsp-nocheck', 'no NULL', 0);
    return true;
}
function readPurposes(node) {
    return (0,asn1/* readSequence */.sr)('extKeyUsage', node).map((purpose) => (0,asn1/* readOid */.fM)('KeyPurposeId', purpose));
}
function readKeyId(node) {
    return Buffer.from((0,asn1/* expectTag */.yi)('KeyIdentifier', node, asn1/* TAG */.Dk.octetString).content).toString('hex');
}
function readAuthorityKeyId(node) {
    const [keyId, issuer, serial] = (0,asn1/* readTagged */.hq)('AuthorityKeyIdentifier', node, 3);
    return {
        keyId: keyId === undefined ? null : Buffer.from(keyId.content).toString('hex'),
        hasIssuer: issuer !== undefined,
        hasSerial: serial !== undefined,
    };
}


/***/ }),

/***/ 2704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ formatAddress),
/* harmony export */   S: () => (/* binding */ readGeneralName)
/* harmony export */ });
/* harmony import */ var _malformed_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7515);
/* harmony import */ var _asn1_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(973);
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(531);



const IA5 = { 1: 'email', 2: 'dns', 6: 'uri' };
function readGeneralName(node) {
    if (node.tagClass !== 'context' || node.tag > 8)
        throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedError */ .G('GeneralName', 'no name of a known form', 0);
    switch (node.tag) {
        case 1:
        case 2:
        case 6:
            return { kind: IA5[node.tag], value: readIa5(node) };
        case 4: {
            if (node.children.length !== 1)
                throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedError */ .G('directoryName', 'one name expected', 0);
            const name = (0,_name_js__WEBPACK_IMPORTED_MODULE_2__/* .readName */ .MQ)((0,_asn1_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)('directoryName', node, 0));
            return { kind: 'directory', value: (0,_name_js__WEBPACK_IMPORTED_MODULE_2__/* .formatName */ .nD)(name), canonical: (0,_name_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalName */ .Ew)(name) };
        }
        case 7:
            return { kind: 'ip', octets: contentOf(node) };
        case 0:
            return { kind: 'other', value: (0,_asn1_js__WEBPACK_IMPORTED_MODULE_1__/* .readOid */ .fM)('OtherName', (0,_asn1_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)('OtherName', node, 0)) };
        default:
            return { kind: 'other', value: `[${String(node.tag)}]` };
    }
}
function readIa5(node) {
    return Buffer.from(contentOf(node)).toString('latin1');
}
function contentOf(node) {
    if (node.isConstructed)
        throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedError */ .G('GeneralName', 'octets expected, not parts', 0);
    return node.content;
}
function formatAddress(octets) {
    if (octets.length === 4)
        return octets.join('.');
    const hex = Buffer.from(octets).toString('hex');
    if (octets.length !== 16)
        return hex;
    const groups = hex.match(/.{4}/g) ?? [];
    return new URL(`http://[${groups.join(':')}]/`).hostname.slice(1, -1);
}


/***/ }),

/***/ 531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ew: () => (/* binding */ canonicalName),
/* harmony export */   MQ: () => (/* binding */ readName),
/* harmony export */   c5: () => (/* binding */ findCommonName),
/* harmony export */   h5: () => (/* binding */ findEmails),
/* harmony export */   nD: () => (/* binding */ formatName),
/* harmony export */   readDistinguishedName: () => (/* binding */ readDistinguishedName)
/* harmony export */ });
/* harmony import */ var _asn1_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(973);
/* harmony import */ var _malformed_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7515);


const SHORT_NAMES = {
    '2.5.4.3': 'CN',
    '2.5.4.5': 'serialNumber',
    '2.5.4.6': 'C',
    '2.5.4.7': 'L',
    '2.5.4.8': 'ST',
    '2.5.4.10': 'O',
    '2.5.4.11': 'OU',
    '0.9.2342.19200300.100.1.25': 'DC',
};
const COMMON_NAME = '2.5.4.3';
const EMAIL_ADDRESS = '1.2.840.113549.1.9.1';
function readName(node) {
    (0,_asn1_js__WEBPACK_IMPORTED_MODULE_0__/* .expectTag */ .yi)('Name', node, _asn1_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.sequence);
    return node.children.map((relative) => {
        (0,_asn1_js__WEBPACK_IMPORTED_MODULE_0__/* .expectTag */ .yi)('RelativeDistinguishedName', relative, _asn1_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.set);
        return relative.children.map((pair) => {
            const [type, value] = pair.children;
            if (type === undefined || value === undefined)
                throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_1__/* .MalformedError */ .G('AttributeTypeAndValue', 'two elements expected', 0);
            const text = readText(value);
            return { oid: (0,_asn1_js__WEBPACK_IMPORTED_MODULE_0__/* .readOid */ .fM)('AttributeType', type), value: text, compared: comparedOf(value, text) };
        });
    });
}
function canonicalName(names) {
    return names.map((attributes) => JSON.stringify(attributes.map(({ oid, compared }) => `${oid}=${compared}`).sort()));
}
function formatName(names) {
    return names
        .toReversed()
        .map((attributes) => attributes.map(formatAttribute).join('+'))
        .join(',');
}
function findCommonName(names) {
    return names.flat().findLast(({ oid }) => oid === COMMON_NAME)?.value;
}
function findEmails(names) {
    return names.flat().flatMap(({ oid, value }) => (oid === EMAIL_ADDRESS ? value : []));
}
function formatAttribute({ oid, value }) {
    return `${SHORT_NAMES[oid] ?? oid}=${value.replaceAll(/[\\,+"<>;]|^[ #]| $/g, String.raw `\$&`)}`;
}
const TEXTS = new Set([_asn1_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.utf8String, _asn1_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.printableString, _asn1_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.ia5String, _asn1_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.bmpString]);
function comparedOf(node, text) {
    const isText = node.tagClass === 'universal' && TEXTS.has(node.tag);
    if (!isText)
        return ` ${Buffer.from(node.der()).toString('hex')}`;
    return text.trim().replaceAll(/ +/g, ' ').toLowerCase();
}
const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
function readText(node) {
    const bytes = Buffer.from(node.content);
    if (node.tag === _asn1_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.bmpString) {
        if (bytes.length % 2 !== 0)
            throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_1__/* .MalformedError */ .G('BMPString', `${String(bytes.length)} bytes, an odd number`, 0);
        return bytes.swap16().toString('utf16le');
    }
    try {
        return UTF8.decode(bytes);
    }
    catch {
        if (node.tag === _asn1_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.utf8String)
            throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_1__/* .MalformedError */ .G('UTF8String', 'no UTF-8', 0);
        return bytes.toString('latin1');
    }
}
function readDistinguishedName(der) {
    return formatName(readName((0,_asn1_js__WEBPACK_IMPORTED_MODULE_0__/* .readDer */ .SU)('Name', der)));
}


/***/ }),

/***/ 5678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _2: () => (/* binding */ ANY_POLICY),
/* harmony export */   bL: () => (/* binding */ readPolicyConstraints),
/* harmony export */   h9: () => (/* binding */ readPolicies),
/* harmony export */   kv: () => (/* binding */ readInhibitAnyPolicy),
/* harmony export */   qy: () => (/* binding */ readPolicyMappings)
/* harmony export */ });
/* harmony import */ var _malformed_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7515);
/* harmony import */ var _asn1_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(973);


const ANY_POLICY = '2.5.29.32.0';
function readPolicies(node) {
    const oids = notEmpty('certificatePolicies', node).map((information) => {
        (0,_asn1_js__WEBPACK_IMPORTED_MODULE_1__/* .readSequence */ .sr)('PolicyInformation', information);
        return (0,_asn1_js__WEBPACK_IMPORTED_MODULE_1__/* .readOid */ .fM)('policyIdentifier', (0,_asn1_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)('PolicyInformation', information, 0));
    });
    if (new Set(oids).size !== oids.length)
        throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedError */ .G('certificatePolicies', 'a policy stands twice', 0);
    return oids;
}
function readPolicyMappings(node) {
    return notEmpty('policyMappings', node).map((mapping) => {
        const [issuer, subject, ...more] = (0,_asn1_js__WEBPACK_IMPORTED_MODULE_1__/* .readSequence */ .sr)('PolicyMapping', mapping);
        if (issuer === undefined || subject === undefined || more.length > 0) {
            throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedError */ .G('PolicyMapping', 'two policies expected', 0);
        }
        const issuerPolicy = (0,_asn1_js__WEBPACK_IMPORTED_MODULE_1__/* .readOid */ .fM)('issuerDomainPolicy', issuer);
        const subjectPolicy = (0,_asn1_js__WEBPACK_IMPORTED_MODULE_1__/* .readOid */ .fM)('subjectDomainPolicy', subject);
        if (issuerPolicy === ANY_POLICY || subjectPolicy === ANY_POLICY) {
            throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedError */ .G('PolicyMapping', 'anyPolicy cannot be mapped', 0);
        }
        return { issuerPolicy, subjectPolicy };
    });
}
function readPolicyConstraints(node) {
    notEmpty('policyConstraints', node);
    const [requireExplicit, inhibitMapping] = (0,_asn1_js__WEBPACK_IMPORTED_MODULE_1__/* .readTagged */ .hq)('policyConstraints', node, 2);
    const skip = (field) => field === undefined ? null : (0,_asn1_js__WEBPACK_IMPORTED_MODULE_1__/* .readSmallInteger */ .ih)('SkipCerts', field);
    return { requireExplicit: skip(requireExplicit), inhibitMapping: skip(inhibitMapping) };
}
function readInhibitAnyPolicy(node) {
    return (0,_asn1_js__WEBPACK_IMPORTED_MODULE_1__/* .readSmallInteger */ .ih)('inhibitAnyPolicy', (0,_asn1_js__WEBPACK_IMPORTED_MODULE_1__/* .expectTag */ .yi)('inhibitAnyPolicy', node, _asn1_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.integer));
}
function notEmpty(what, node) {
    const elements = (0,_asn1_js__WEBPACK_IMPORTED_MODULE_1__/* .readSequence */ .sr)(what, node);
    if (elements.length === 0)
        throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedError */ .G(what, 'one element at least is expected', 0);
    return elements;
}


/***/ })

};
