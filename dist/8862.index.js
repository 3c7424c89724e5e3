export const id = 8862;
export const ids = [8862];
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
/* harmony export */   CO: () => (/* binding */ ANY_PURPOSE),
/* harmony export */   DG: () => (/* binding */ fault),
/* harmony export */   Dl: () => (/* binding */ BROKEN_HASHES),
/* harmony export */   Ij: () => (/* binding */ findFormFault),
/* harmony export */   JW: () => (/* binding */ SERVER_AUTH),
/* harmony export */   K7: () => (/* binding */ findDateFault),
/* harmony export */   Kv: () => (/* binding */ findFault),
/* harmony export */   ZE: () => (/* binding */ CLIENT_AUTH),
/* harmony export */   uW: () => (/* binding */ isOtherKey),
/* harmony export */   yv: () => (/* binding */ findCaFault)
/* harmony export */ });
/* harmony import */ var _wire_x509_certificate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5681);
/* harmony import */ var _wire_x509_extensions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7463);


const SERVER_AUTH = '1.3.6.1.5.5.7.3.1';
const CLIENT_AUTH = '1.3.6.1.5.5.7.3.2';
const ANY_PURPOSE = '2.5.29.37.0';
const HARMLESS = new Set([_wire_x509_extensions_js__WEBPACK_IMPORTED_MODULE_1__/* .EXTENSION */ .Ys.authorityInfoAccess, _wire_x509_extensions_js__WEBPACK_IMPORTED_MODULE_1__/* .EXTENSION */ .Ys.tlsFeature]);
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


/***/ })

};
