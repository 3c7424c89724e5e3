export const id = 8809;
export const ids = [8809];
export const modules = {

/***/ 91:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kb: () => (/* binding */ findRevocation),
/* harmony export */   cv: () => (/* binding */ revokedOn),
/* harmony export */   wq: () => (/* binding */ checkCrl)
/* harmony export */ });
/* harmony import */ var _wire_x509_crl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(178);
/* harmony import */ var _wire_x509_extensions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7463);
/* harmony import */ var _issuer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4401);
/* harmony import */ var _signatures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8101);




function checkCrl(crl, candidates) {
    const signers = candidates.filter((one) => one.subjectKey === crl.issuerKey && isCrlSignedBy(crl, one));
    return { ...(0,_wire_x509_crl_js__WEBPACK_IMPORTED_MODULE_0__/* .contentsOf */ .KD)(crl), signers: [...new Set(signers.map(({ spkiSha256 }) => spkiSha256))] };
}
const WEEK_MS = 7 * 24 * 60 * 60 * 1000;
const MAX_CANDIDATES = 8;
function findRevocation(request) {
    const { certificate, crls } = request;
    const points = certificate.crlDistributionPoints;
    if (certificate.malformed.some(({ oid }) => oid === _wire_x509_extensions_js__WEBPACK_IMPORTED_MODULE_1__/* .EXTENSION */ .Ys.crlDistributionPoints)) {
        return unknown('has CRL distribution points that cannot be read');
    }
    if (points.length > 0 && points.every(({ crlIssuer }) => crlIssuer !== null)) {
        return unknown('leaves its revocation to another CRL issuer, which is not followed');
    }
    const ofIssuer = crls.filter(({ issuerKey }) => issuerKey === certificate.issuerKey);
    if (ofIssuer.length === 0)
        return unknown('has no CRL of its issuer');
    const judged = ofIssuer.map((crl) => judge(crl, request));
    const told = judged.find(({ status }) => status === 'revoked') ?? judged.find(({ status }) => status === 'good') ?? judged[0];
    return told ?? unknown('has no CRL of its issuer');
}
function judge(crl, request) {
    const { certificate } = request;
    const fault = findCrlFault(crl, request) ?? findScopeFault(crl, certificate) ?? findSignerFault(crl, request);
    if (fault !== null)
        return unknown(`has a CRL of its issuer that ${fault}`);
    const entry = crl.revoked.find(({ serial }) => serial === certificate.serial);
    if (entry !== undefined)
        return revokedOn(entry);
    if (crl.issuingDistributionPoint?.onlySomeReasons === true) {
        return unknown('has a CRL of its issuer that is of some reasons only');
    }
    return { status: 'good', message: 'is not on the CRL of its issuer' };
}
function revokedOn({ revokedAt, reasonCode }) {
    const reason = reasonCode === null ? '' : ` (${_wire_x509_crl_js__WEBPACK_IMPORTED_MODULE_0__/* .CRL_REASONS */ .KN[reasonCode] ?? `reason ${String(reasonCode)}`})`;
    const message = `was revoked on ${new Date(revokedAt).toISOString()}${reason}`;
    return { status: 'revoked', message, revokedAt, reasonCode };
}
function findCrlFault(crl, { now, maxAgeMs, mustBeNumbered }) {
    const [unknownCritical] = crl.unknownCritical.length > 0
        ? crl.unknownCritical
        : (crl.revoked.find((entry) => entry.unknownCritical.length > 0)?.unknownCritical ?? []);
    if (unknownCritical !== undefined)
        return `has a critical extension that is not understood: ${unknownCritical}`;
    if (crl.deltaCrlIndicator !== null)
        return 'only says what has changed since another';
    if (crl.issuingDistributionPoint?.indirectCrl === true ||
        crl.revoked.some(({ certificateIssuer }) => certificateIssuer !== null)) {
        return 'is of certificates of several issuers';
    }
    if (crl.crlNumberIsCritical)
        return 'has a critical number, which must not be critical';
    if (mustBeNumbered === true && crl.crlNumber === null)
        return 'has no number';
    const age = now.getTime() - crl.thisUpdate;
    if (age < 0)
        return `is not valid before ${new Date(crl.thisUpdate).toISOString()}`;
    if (crl.nextUpdate !== null && now.getTime() > crl.nextUpdate) {
        return `was to be replaced by ${new Date(crl.nextUpdate).toISOString()}`;
    }
    const limit = maxAgeMs ?? (crl.nextUpdate === null ? WEEK_MS : Infinity);
    return age > limit ? `is of ${new Date(crl.thisUpdate).toISOString()}, too long ago` : null;
}
function findScopeFault({ issuingDistributionPoint: point }, certificate) {
    if (point === null)
        return null;
    if (point.onlyContainsAttributeCerts)
        return 'is of attribute certificates only';
    if ((point.onlyContainsUserCerts || point.onlyContainsCaCerts) && certificate.version < 3) {
        return 'is of one kind of certificates only, and never of those before version 3';
    }
    if (point.onlyContainsUserCerts && certificate.isCa)
        return 'is not of CAs';
    if (point.onlyContainsCaCerts && !certificate.isCa)
        return 'is of CAs only';
    if (point.name !== null && !isNameOfPoint(point.name, certificate))
        return 'is of another distribution point';
    return null;
}
function isNameOfPoint(name, certificate) {
    const { crlDistributionPoints: points, issuerKey } = certificate;
    const whole = points.filter(({ crlIssuer, hasReasons }) => crlIssuer === null && !hasReasons);
    const [uris, directoryNames] = points.length === 0
        ? [[], [issuerKey]]
        : [whole.flatMap((one) => one.uris), whole.flatMap((one) => one.directoryNames)];
    return (name.uris.some((uri) => uris.includes(uri)) || name.directoryNames.some((other) => directoryNames.includes(other)));
}
function findSignerFault(crl, request) {
    const { hash, name } = crl.signature;
    const isTaken = request.takesSha1 === true && hash === 'SHA-1';
    if (hash !== null && _issuer_js__WEBPACK_IMPORTED_MODULE_2__/* .BROKEN_HASHES */ .Dl.has(hash) && !isTaken)
        return `is signed with ${name}, which can be forged`;
    const named = ({ subjectKey }) => subjectKey === crl.issuerKey;
    const inPath = request.issuers.filter((issuer) => named(issuer) && isCrlSignedBy(crl, issuer));
    if (inPath.some(maySignCrls))
        return null;
    const trusted = request.candidates
        .filter((candidate) => named(candidate) && candidate.keyUsage?.includes('cRLSign') === true)
        .slice(0, MAX_CANDIDATES)
        .some((candidate) => isCrlSignedBy(crl, candidate) && isVouchedFor(candidate, request));
    if (trusted)
        return null;
    return inPath.length > 0 ? 'is signed by a CA that may not sign CRLs' : 'is not signed by its issuer';
}
function maySignCrls({ keyUsage, malformed }) {
    return keyUsage?.includes('cRLSign') !== false && !malformed.some(({ oid }) => oid === _wire_x509_extensions_js__WEBPACK_IMPORTED_MODULE_1__/* .EXTENSION */ .Ys.keyUsage);
}
function isVouchedFor(candidate, request) {
    const { now, takesSha1 = false } = request;
    if ((0,_issuer_js__WEBPACK_IMPORTED_MODULE_2__/* .findFault */ .Kv)(candidate, { now: now.getTime(), purpose: null, takesSha1 }) !== null)
        return false;
    return request.issuers.some((issuer, index) => issuer.subjectKey === candidate.issuerKey &&
        (0,_signatures_js__WEBPACK_IMPORTED_MODULE_3__/* .isSignedBy */ .s)(candidate, issuer) &&
        findRevocation({
            ...request,
            certificate: candidate,
            issuers: request.issuers.slice(index),
            candidates: [],
        }).status === 'good');
}
const signatures = new WeakMap();
function isCrlSignedBy(crl, signer) {
    if ('signers' in crl)
        return crl.signers.includes(signer.spkiSha256);
    const known = signatures.get(crl) ?? new Map();
    signatures.set(crl, known);
    const isSigned = known.get(signer.spkiSha256) ?? (0,_signatures_js__WEBPACK_IMPORTED_MODULE_3__/* .isSignedBy */ .s)(crl, signer);
    known.set(signer.spkiSha256, isSigned);
    return isSigned;
}
function unknown(message) {
    return { status: 'unknown', message };
}


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


/***/ }),

/***/ 7757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readPrivateKey),
/* harmony export */   b: () => (/* binding */ isKeyOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

const BEGIN = /-----BEGIN [A-Z ]*PRIVATE KEY-----/;
function readPrivateKey(bytes, password) {
    const key = Buffer.from(bytes);
    const passphrase = password === undefined ? {} : { passphrase: password };
    if (BEGIN.test(key.toString('latin1')))
        return open(() => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)({ key, ...passphrase }));
    const readings = ['pkcs8', 'pkcs1', 'sec1'].map((type) => open(() => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)({ key, format: 'der', type, ...passphrase })));
    return readings.find((one) => typeof one === 'object') ?? (readings.includes('locked') ? 'locked' : 'unreadable');
}
function isKeyOf(certificate, privateKey) {
    try {
        const publicKey = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: Buffer.from(certificate.spki), format: 'der', type: 'spki' });
        return privateKey.asymmetricKeyType === publicKey.asymmetricKeyType && (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(privateKey).equals(publicKey);
    }
    catch {
        return false;
    }
}
const LOCKED = new Set(['ERR_MISSING_PASSPHRASE', 'ERR_OSSL_CRYPTO_INTERRUPTED_OR_CANCELLED']);
function open(read) {
    try {
        return read();
    }
    catch (error) {
        return error instanceof Error && 'code' in error && LOCKED.has(error.code) ? 'locked' : 'unreadable';
    }
}


/***/ }),

/***/ 1461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ verifyChain)
});

// EXTERNAL MODULE: ./lib/pki/crl.js
var crl = __webpack_require__(91);
// EXTERNAL MODULE: ./lib/pki/hostname.js
var hostname = __webpack_require__(7787);
// EXTERNAL MODULE: ./lib/pki/path.js + 3 modules
var path = __webpack_require__(8959);
// EXTERNAL MODULE: ./lib/wire/x509/extensions.js + 1 modules
var extensions = __webpack_require__(7463);
// EXTERNAL MODULE: ./lib/pki/issuer.js
var issuer = __webpack_require__(4401);
// EXTERNAL MODULE: ./lib/pki/signatures.js
var signatures = __webpack_require__(8101);
;// CONCATENATED MODULE: ./lib/pki/profile.js



const EVERY = ['leaf', 'intermediate', 'anchor'];
const CAS = ['intermediate', 'anchor'];
function findProfileFaults(path) {
    return path.flatMap((culprit, index) => {
        const role = index === 0 ? 'leaf' : index === path.length - 1 ? 'anchor' : 'intermediate';
        const above = path[index + 1];
        const found = LINTS.flatMap(({ rule, roles, find }) => {
            const message = roles.includes(role) ? find(culprit, role) : null;
            return message === null ? [] : { rule, message, culprit };
        });
        return above === undefined || !(0,issuer/* isOtherKey */.uW)(culprit, above) ? found : [...found, keyIdMismatch(culprit)];
    });
}
function keyIdMismatch(culprit) {
    const message = 'identifies another key than that of its issuer as the one that signed it';
    return { rule: 'profile/key-id-mismatch', message, culprit };
}
const isCritical = ({ extensions }, oid) => extensions.some((extension) => extension.oid === oid && extension.critical);
const has = ({ extensions }, oid) => extensions.some((extension) => extension.oid === oid);
const criticality = (name, oid, mustBe, roles = EVERY) => ({
    rule: `profile/${name}-criticality`,
    roles,
    find: (certificate) => has(certificate, oid) && isCritical(certificate, oid) !== mustBe
        ? `has an extension ${name} that is ${mustBe ? 'not critical' : 'critical'}`
        : null,
});
const MAX_SERIAL_OCTETS = 20;
const MIN_RSA_BITS = 2048;
const WEB_CURVES = new Set(['prime256v1', 'secp384r1', 'secp521r1']);
const EDWARDS = new Set(['ed25519', 'ed448']);
const LINTS = [
    {
        rule: 'profile/version',
        roles: EVERY,
        find: ({ version }) => (version === 3 ? null : `is of version ${String(version)}, not 3`),
    },
    {
        rule: 'profile/serial-number',
        roles: ['leaf', 'intermediate'],
        find: ({ serial }) => {
            if (/^(?:00)*$/.test(serial))
                return 'has the serial number 0';
            if (Number.parseInt(serial.slice(0, 1), 16) >= 8)
                return 'has a negative serial number';
            return serial.length / 2 > MAX_SERIAL_OCTETS ? `has a serial number of ${String(serial.length / 2)} octets` : null;
        },
    },
    {
        rule: 'profile/malformed-extension',
        roles: EVERY,
        find: ({ malformed: [first] }) => first === undefined ? null : `has an extension that cannot be read: ${first.why}`,
    },
    {
        rule: 'profile/empty-name',
        roles: EVERY,
        find: ({ issuerKey, subjectKey }, role) => {
            if (issuerKey === '')
                return 'has an empty issuer';
            return role !== 'leaf' && subjectKey === '' ? 'is a CA with an empty subject' : null;
        },
    },
    {
        rule: 'profile/authority-key-id',
        roles: EVERY,
        find: (certificate) => {
            const { authorityKeyId, subjectKeyId } = certificate;
            const isOwnKey = (0,signatures/* isSelfSigned */.N)(certificate);
            if (authorityKeyId === null)
                return isOwnKey ? null : 'does not identify the key that signed it';
            if (authorityKeyId.keyId === null)
                return 'identifies the key that signed it without a key identifier';
            if (!isOwnKey)
                return null;
            if (authorityKeyId.hasIssuer || authorityKeyId.hasSerial)
                return 'identifies its own key by issuer or serial number';
            return authorityKeyId.keyId === subjectKeyId
                ? null
                : 'identifies another key than its own as the one that signed it';
        },
    },
    criticality('authorityKeyIdentifier', extensions/* EXTENSION */.Ys.authorityKeyId, false),
    {
        rule: 'profile/subject-key-id',
        roles: CAS,
        find: ({ subjectKeyId }) => (subjectKeyId === null ? 'is a CA without a subject key identifier' : null),
    },
    criticality('subjectKeyIdentifier', extensions/* EXTENSION */.Ys.subjectKeyId, false),
    criticality('authorityInfoAccess', extensions/* EXTENSION */.Ys.authorityInfoAccess, false),
    criticality('basicConstraints', extensions/* EXTENSION */.Ys.basicConstraints, true, CAS),
    criticality('nameConstraints', extensions/* EXTENSION */.Ys.nameConstraints, true),
    criticality('policyConstraints', extensions/* EXTENSION */.Ys.policyConstraints, true),
    criticality('inhibitAnyPolicy', extensions/* EXTENSION */.Ys.inhibitAnyPolicy, true),
    {
        rule: 'profile/basic-constraints',
        roles: EVERY,
        find: ({ isCa, pathLength, keyUsage }, role) => {
            const signs = keyUsage?.includes('keyCertSign') === true;
            if (role !== 'leaf' && !isCa)
                return 'does not say that it is a CA';
            if (role === 'leaf' && isCa && !signs)
                return 'is a CA that may not sign certificates';
            return pathLength !== null && !(isCa && signs) ? 'limits the path below it, and may not sign certificates' : null;
        },
    },
    {
        rule: 'profile/key-usage',
        roles: EVERY,
        find: ({ keyUsage, isCa }, role) => {
            if (keyUsage === null)
                return role === 'intermediate' ? 'is a CA that does not say what its key is for' : null;
            const signs = keyUsage.includes('keyCertSign');
            if (signs && !isCa)
                return 'may sign certificates, and is no CA';
            return role !== 'leaf' && !signs ? 'is a CA that may not sign certificates' : null;
        },
    },
    {
        rule: 'profile/name-constraints',
        roles: ['leaf'],
        find: ({ nameConstraints }) => (nameConstraints === null ? null : 'constrains names, and is no CA'),
    },
    {
        rule: 'profile/extended-key-usage',
        roles: ['leaf', 'anchor'],
        find: (certificate, role) => {
            const { extendedKeyUsage, isCa } = certificate;
            if (role === 'anchor')
                return extendedKeyUsage === null ? null : 'is an anchor with an extended key usage';
            if (extendedKeyUsage === null)
                return isCa ? null : 'has no extended key usage';
            if (isCritical(certificate, extensions/* EXTENSION */.Ys.extendedKeyUsage))
                return 'has an extended key usage that is critical';
            if (extendedKeyUsage.includes(issuer/* ANY_PURPOSE */.CO))
                return 'is for any purpose';
            const isKnown = extendedKeyUsage.includes(issuer/* SERVER_AUTH */.JW) || extendedKeyUsage.includes(issuer/* CLIENT_AUTH */.ZE);
            return isKnown ? null : 'is neither for servers nor for clients';
        },
    },
    {
        rule: 'profile/alternative-names',
        roles: ['leaf'],
        find: (certificate) => {
            const { alternativeNames, subjectKey } = certificate;
            if (alternativeNames === null || alternativeNames.length === 0)
                return 'has no alternative names';
            const critical = isCritical(certificate, extensions/* EXTENSION */.Ys.subjectAltName);
            if (subjectKey === '' && !critical)
                return 'has an empty subject, and alternative names that are not critical';
            return subjectKey !== '' && critical
                ? 'has a subject, and alternative names that are critical all the same'
                : null;
        },
    },
    {
        rule: 'profile/dns-name',
        roles: ['leaf'],
        find: ({ dnsNames, alternativeNames }) => {
            const broken = dnsNames.find((name) => !isHostName(name));
            if (broken !== undefined)
                return `is for ${JSON.stringify(broken)}, which is no DNS name`;
            const odd = (alternativeNames ?? []).find((name) => name.kind === 'ip' && name.octets.length !== 4 && name.octets.length !== 16);
            return odd === undefined ? null : 'is for an address that is neither IPv4 nor IPv6';
        },
    },
    {
        rule: 'profile/common-name',
        roles: ['leaf'],
        find: ({ commonName, dnsNames, ipAddresses }) => {
            if (commonName === null || isNamed(commonName, dnsNames, ipAddresses))
                return null;
            return `has a common name, ${JSON.stringify(commonName)}, that none of its alternative names is near to`;
        },
    },
    {
        rule: 'profile/key',
        roles: EVERY,
        find: ({ publicKey: { type, bits, curve } }) => {
            if (type === 'rsa' || type === 'rsa-pss') {
                if (bits === null || bits < MIN_RSA_BITS)
                    return `has an RSA key of ${String(bits)} bits`;
                return bits % 8 === 0 ? null : `has an RSA key of ${String(bits)} bits, no multiple of 8`;
            }
            if (type === 'ec')
                return WEB_CURVES.has(curve ?? '') ? null : `has a key on the curve ${String(curve)}`;
            return EDWARDS.has(type) || type.startsWith('ml-dsa') ? null : `has a key of the kind ${type}`;
        },
    },
];
function isHostName(name) {
    const base = name.startsWith('*.') ? name.slice(2) : name;
    if (base.length > 253 || looksLikeAddress(base))
        return false;
    const labels = base.split('.');
    return (labels.every((label) => /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/i.test(label)) &&
        (base === name || labels.length > 1));
}
function isNamed(commonName, dnsNames, ipAddresses) {
    if (looksLikeAddress(commonName))
        return ipAddresses.includes(commonName);
    const name = commonName.toLowerCase();
    if (!name.includes('.') || dnsNames.length === 0)
        return true;
    return dnsNames.some((other) => other.toLowerCase() === name || other.toLowerCase().endsWith(`.${name}`));
}
function looksLikeAddress(text) {
    return /^[\d.]+$/.test(text) || text.includes(':');
}

;// CONCATENATED MODULE: ./lib/pki/verify.js




const MAX_REASONS = 10;
function verifyChain(request) {
    const { chain, anchors, now, purpose, maxIntermediates, takesSha1 = false, anchorsMustBe } = request;
    const [leaf, ...others] = chain;
    const { paths, rejected } = (0,path/* findPaths */.EQ)({
        leaf,
        others,
        anchors,
        now,
        purpose,
        maxIntermediates,
        takesSha1,
        ...(anchorsMustBe === undefined ? {} : { anchorsMustBe }),
    });
    const nameProblems = findNameProblems(leaf, request.name);
    if (paths.length === 0) {
        return { verdict: 'fail', path: [], problems: [...rejected.slice(0, MAX_REASONS).map(problemOf), ...nameProblems] };
    }
    const judged = paths.map((path) => ({
        path,
        problems: [...findRevocationProblems(path, request), ...(request.policy === 'web' ? profileProblems(path) : [])],
    }));
    const best = judged.reduce((one, other) => (isBetter(other.problems, one.problems) ? other : one));
    const problems = [...nameProblems, ...best.problems];
    return { verdict: problems.length === 0 ? 'pass' : 'fail', path: best.path, problems };
}
function isBetter(one, other) {
    const [unsafe, unsafeOther] = [one, other].map((problems) => problems.filter(({ kind }) => kind === 'safety').length);
    return unsafe === unsafeOther ? one.length < other.length : Number(unsafe) < Number(unsafeOther);
}
function findRevocationProblems(path, { chain, crls = [], now, policy, takesSha1 = false }) {
    if (crls.length === 0)
        return [];
    return path.slice(0, -1).flatMap((certificate, index) => {
        const { status, message } = (0,crl/* findRevocation */.Kb)({
            certificate,
            issuers: path.slice(index + 1),
            candidates: chain,
            crls,
            now,
            mustBeNumbered: policy === 'web',
            takesSha1,
        });
        if (status === 'good')
            return [];
        return {
            kind: 'safety',
            rule: `revocation/${status}`,
            message: `${JSON.stringify(certificate.subject)} ${message}`,
        };
    });
}
function profileProblems(path) {
    return findProfileFaults(path).map(({ rule, message, culprit }) => ({
        kind: 'profile',
        rule,
        message: `${JSON.stringify(culprit.subject)} ${message}`,
    }));
}
function problemOf({ culprit, fault: { rule, message } }) {
    return { kind: 'safety', rule, message: `${JSON.stringify(culprit.subject)} ${message}` };
}
function findNameProblems(leaf, name) {
    if (name === null)
        return [];
    const wanted = 'mailbox' in name ? name.mailbox : name.host;
    const matches = 'mailbox' in name
        ? (leaf.alternativeNames ?? []).some((other) => other.kind === 'email' && isSameMailbox(other.value, wanted))
        : (0,hostname/* matchesHost */.q)(name, leaf);
    if (matches)
        return [];
    const presented = (leaf.alternativeNames ?? []).flatMap((other) => (other.kind === 'ip' ? [] : other.value));
    const names = [...presented, ...leaf.ipAddresses].slice(0, MAX_REASONS);
    const message = `${JSON.stringify(leaf.subject)} is not for ${JSON.stringify(wanted)}, but for ${names.map((other) => JSON.stringify(other)).join(', ') || 'no name'}`;
    return [{ kind: 'safety', rule: 'certificate/hostname-mismatch', message }];
}
function isSameMailbox(one, other) {
    const at = one.lastIndexOf('@');
    const isMailbox = at > 0 && other.lastIndexOf('@') === at;
    return (isMailbox &&
        one.slice(0, at) === other.slice(0, at) &&
        one.slice(at).toLowerCase() === other.slice(at).toLowerCase());
}


/***/ }),

/***/ 178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KD: () => (/* binding */ contentsOf),
/* harmony export */   KN: () => (/* binding */ CRL_REASONS),
/* harmony export */   Yp: () => (/* binding */ readCrl),
/* harmony export */   kH: () => (/* binding */ bearsOnAll),
/* harmony export */   n3: () => (/* binding */ MAX_CRL_BYTES)
/* harmony export */ });
/* unused harmony export readCrlFile */
/* harmony import */ var _malformed_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7515);
/* harmony import */ var _algorithms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1006);
/* harmony import */ var _asn1_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(973);
/* harmony import */ var _distribution_points_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8184);
/* harmony import */ var _extensions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7463);
/* harmony import */ var _general_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2704);
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(531);








const CRL_REASONS = {
    0: 'unspecified',
    1: 'keyCompromise',
    2: 'cACompromise',
    3: 'affiliationChanged',
    4: 'superseded',
    5: 'cessationOfOperation',
    6: 'certificateHold',
    8: 'removeFromCRL',
    9: 'privilegeWithdrawn',
    10: 'aACompromise',
};
const MAX_CRL_BYTES = 32 * 2 ** 20;
const CRL_EXTENSION = {
    crlNumber: '2.5.29.20',
    deltaCrlIndicator: '2.5.29.27',
    issuingDistributionPoint: '2.5.29.28',
    authorityKeyId: _extensions_js__WEBPACK_IMPORTED_MODULE_4__/* .EXTENSION */ .Ys.authorityKeyId,
};
const ENTRY_EXTENSION = {
    reasonCode: '2.5.29.21',
    invalidityDate: '2.5.29.24',
    certificateIssuer: '2.5.29.29',
};
const UNDERSTOOD = new Set(Object.values(CRL_EXTENSION));
const UNDERSTOOD_IN_ENTRIES = new Set(Object.values(ENTRY_EXTENSION));
function readCrlFile(bytes) {
    const blocks = readPemBlocks(Buffer.from(bytes).toString('latin1'), 'X509 CRL');
    return (blocks.length === 0 ? [bytes] : blocks).map((der) => readCrl(der));
}
function readCrl(der, keeps = () => true) {
    if (der.length > MAX_CRL_BYTES)
        throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedError */ .G('CertificateList', 'is over the limit of 32 MiB', 0);
    const [tbs, algorithm, signatureValue] = [...elementsOf('CertificateList', der, 3)];
    if (tbs === undefined || algorithm === undefined || signatureValue === undefined) {
        throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedError */ .G('CertificateList', 'three elements expected', 0);
    }
    const { innerAlgorithm, ...fields } = readTbs(tbs, keeps);
    return {
        ...fields,
        signature: (0,_algorithms_js__WEBPACK_IMPORTED_MODULE_1__/* .readSignatureAlgorithm */ .G)((0,_asn1_js__WEBPACK_IMPORTED_MODULE_2__/* .readDer */ .SU)('signatureAlgorithm', algorithm)),
        signatureIsConsistent: Buffer.from(algorithm).equals(innerAlgorithm),
        tbs,
        signatureValue: (0,_asn1_js__WEBPACK_IMPORTED_MODULE_2__/* .readOctetBits */ .MR)('signatureValue', (0,_asn1_js__WEBPACK_IMPORTED_MODULE_2__/* .readDer */ .SU)('signatureValue', signatureValue)),
        der,
    };
}
function readTbs(tbs, keeps) {
    const left = [...elementsOf('TBSCertList', tbs, 7)];
    const take = (...tags) => tags.includes(left[0]?.[0] ?? 0) ? left.shift() : undefined;
    const required = (what, ...tags) => (0,_asn1_js__WEBPACK_IMPORTED_MODULE_2__/* .readDer */ .SU)(what, take(...tags) ?? missing(what));
    const versionDer = take(INTEGER);
    const innerAlgorithm = take(SEQUENCE) ?? missing('signature');
    const issuer = (0,_name_js__WEBPACK_IMPORTED_MODULE_6__/* .readName */ .MQ)(required('issuer', SEQUENCE));
    const thisUpdate = (0,_asn1_js__WEBPACK_IMPORTED_MODULE_2__/* .readTime */ .aQ)('thisUpdate', required('thisUpdate', ...TIMES));
    const nextUpdateDer = take(...TIMES);
    const entries = take(SEQUENCE);
    const extensionsDer = take(EXTENSIONS);
    if (left.length > 0)
        throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedError */ .G('TBSCertList', 'an element too many', 0);
    const version = versionDer === undefined ? 1 : readVersion((0,_asn1_js__WEBPACK_IMPORTED_MODULE_2__/* .readDer */ .SU)('version', versionDer));
    if (version === 1 && extensionsDer !== undefined)
        throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedError */ .G('TBSCertList', 'extensions in version 1', 0);
    return {
        version,
        innerAlgorithm,
        issuer: (0,_name_js__WEBPACK_IMPORTED_MODULE_6__/* .formatName */ .nD)(issuer),
        issuerKey: (0,_name_js__WEBPACK_IMPORTED_MODULE_6__/* .canonicalName */ .Ew)(issuer).join(),
        thisUpdate,
        nextUpdate: nextUpdateDer === undefined ? null : (0,_asn1_js__WEBPACK_IMPORTED_MODULE_2__/* .readTime */ .aQ)('nextUpdate', (0,_asn1_js__WEBPACK_IMPORTED_MODULE_2__/* .readDer */ .SU)('nextUpdate', nextUpdateDer)),
        ...(entries === undefined ? { revoked: [], revokedCount: 0 } : readEntries(entries, version, keeps)),
        ...readCrlExtensions(extensionsDer),
    };
}
function contentsOf(crl) {
    return {
        version: crl.version,
        issuer: crl.issuer,
        issuerKey: crl.issuerKey,
        thisUpdate: crl.thisUpdate,
        nextUpdate: crl.nextUpdate,
        revoked: crl.revoked,
        revokedCount: crl.revokedCount,
        authorityKeyId: crl.authorityKeyId,
        crlNumber: crl.crlNumber,
        crlNumberIsCritical: crl.crlNumberIsCritical,
        deltaCrlIndicator: crl.deltaCrlIndicator,
        issuingDistributionPoint: crl.issuingDistributionPoint,
        unknownCritical: crl.unknownCritical,
        signature: crl.signature,
    };
}
function readVersion(node) {
    const version = 1 + (0,_asn1_js__WEBPACK_IMPORTED_MODULE_2__/* .readSmallInteger */ .ih)('version', node);
    if (version !== 2)
        throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedError */ .G('version', 'only version 2 is ever written', 0);
    return version;
}
function readCrlExtensions(der) {
    const [list, ...more] = der === undefined ? [] : (0,_asn1_js__WEBPACK_IMPORTED_MODULE_2__/* .readDer */ .SU)('crlExtensions', der).children;
    if (der !== undefined && (list === undefined || more.length > 0)) {
        throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedError */ .G('crlExtensions', 'one list expected', 0);
    }
    const all = list === undefined ? [] : (0,_extensions_js__WEBPACK_IMPORTED_MODULE_4__/* .readNotEmptyExtensions */ .Ph)(list);
    const read = reading(all);
    return {
        authorityKeyId: read(CRL_EXTENSION.authorityKeyId, _extensions_js__WEBPACK_IMPORTED_MODULE_4__/* .readAuthorityKeyId */ .k9),
        crlNumber: read(CRL_EXTENSION.crlNumber, readCrlNumber),
        crlNumberIsCritical: all.some(({ oid, critical }) => oid === CRL_EXTENSION.crlNumber && critical),
        deltaCrlIndicator: read(CRL_EXTENSION.deltaCrlIndicator, readCrlNumber),
        issuingDistributionPoint: read(CRL_EXTENSION.issuingDistributionPoint, _distribution_points_js__WEBPACK_IMPORTED_MODULE_3__/* .readIssuingDistributionPoint */ .V),
        unknownCritical: (0,_extensions_js__WEBPACK_IMPORTED_MODULE_4__/* .unknownCriticalOf */ .VK)(all, UNDERSTOOD),
    };
}
function readCrlNumber(node) {
    const { content } = (0,_asn1_js__WEBPACK_IMPORTED_MODULE_2__/* .expectTag */ .yi)('CRLNumber', node, _asn1_js__WEBPACK_IMPORTED_MODULE_2__/* .TAG */ .Dk.integer);
    if ((content[0] ?? 0x80) >= 0x80)
        throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedError */ .G('CRLNumber', 'no number from 0 up', 0);
    return Buffer.from(content).toString('hex');
}
const MAX_KNOWN = 64;
const NO_EXTENSIONS = { reasonCode: null, certificateIssuer: null, unknownCritical: [] };
function readEntries(der, version, keeps) {
    const known = new Map();
    const revoked = [];
    let revokedCount = 0;
    for (const element of elementsOf('revokedCertificates', der, Infinity)) {
        const entry = readEntry(element, version, known);
        revokedCount++;
        if (keeps(entry.serial) || (bearsOnAll(entry) && !revoked.some(bearsOnAll)))
            revoked.push(entry);
    }
    if (revokedCount === 0)
        throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedError */ .G('revokedCertificates', 'an empty list, which must be left out', 0);
    return { revoked, revokedCount };
}
function bearsOnAll({ certificateIssuer, unknownCritical }) {
    return certificateIssuer !== null || unknownCritical.length > 0;
}
function readEntry(der, version, known) {
    const [serial, date, extensions] = [...elementsOf('revokedCertificate', der, 3)];
    if (serial === undefined || date === undefined) {
        throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedError */ .G('revokedCertificate', 'two or three elements expected', 0);
    }
    if (version === 1 && extensions !== undefined) {
        throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedError */ .G('revokedCertificate', 'extensions in version 1', 0);
    }
    return {
        serial: readSerial(serial),
        revokedAt: (0,_asn1_js__WEBPACK_IMPORTED_MODULE_2__/* .readTime */ .aQ)('revocationDate', primitiveOf(date)),
        ...(extensions === undefined ? NO_EXTENSIONS : readEntryExtensions(extensions, known)),
    };
}
function readSerial(der) {
    const serial = (0,_asn1_js__WEBPACK_IMPORTED_MODULE_2__/* .expectTag */ .yi)('userCertificate', primitiveOf(der), _asn1_js__WEBPACK_IMPORTED_MODULE_2__/* .TAG */ .Dk.integer);
    if (!(0,_asn1_js__WEBPACK_IMPORTED_MODULE_2__/* .isLeastInteger */ .Kk)(serial))
        throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedError */ .G('userCertificate', 'no integer in DER', 0);
    return Buffer.from(serial.content).toString('hex');
}
function readEntryExtensions(der, known) {
    const key = Buffer.from(der).toString('latin1');
    const found = known.get(key);
    if (found !== undefined)
        return found;
    const all = (0,_extensions_js__WEBPACK_IMPORTED_MODULE_4__/* .readNotEmptyExtensions */ .Ph)((0,_asn1_js__WEBPACK_IMPORTED_MODULE_2__/* .readDer */ .SU)('crlEntryExtensions', der));
    const read = reading(all);
    const extensions = {
        reasonCode: read(ENTRY_EXTENSION.reasonCode, readReasonCode),
        certificateIssuer: read(ENTRY_EXTENSION.certificateIssuer, readCertificateIssuer),
        unknownCritical: (0,_extensions_js__WEBPACK_IMPORTED_MODULE_4__/* .unknownCriticalOf */ .VK)(all, UNDERSTOOD_IN_ENTRIES),
    };
    if (known.size < MAX_KNOWN)
        known.set(key, extensions);
    return extensions;
}
function readReasonCode(node) {
    return (0,_asn1_js__WEBPACK_IMPORTED_MODULE_2__/* .readSmallInteger */ .ih)('CRLReason', (0,_asn1_js__WEBPACK_IMPORTED_MODULE_2__/* .expectTag */ .yi)('CRLReason', node, _asn1_js__WEBPACK_IMPORTED_MODULE_2__/* .TAG */ .Dk.enumerated));
}
function readCertificateIssuer(node) {
    const names = (0,_asn1_js__WEBPACK_IMPORTED_MODULE_2__/* .expectTag */ .yi)('certificateIssuer', node, _asn1_js__WEBPACK_IMPORTED_MODULE_2__/* .TAG */ .Dk.sequence).children.map(_general_name_js__WEBPACK_IMPORTED_MODULE_5__/* .readGeneralName */ .S);
    const issuer = names.find((name) => name.kind === 'directory');
    if (issuer === undefined)
        throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedError */ .G('certificateIssuer', 'no directory name', 0);
    return issuer.canonical.join();
}
function reading(all) {
    return (oid, readValue) => {
        const extension = all.find((candidate) => candidate.oid === oid);
        return extension === undefined ? null : readValue((0,_asn1_js__WEBPACK_IMPORTED_MODULE_2__/* .readDer */ .SU)(`extension ${oid}`, extension.value));
    };
}
const INTEGER = _asn1_js__WEBPACK_IMPORTED_MODULE_2__/* .TAG */ .Dk.integer;
const CONSTRUCTED = 0x20;
const SEQUENCE = _asn1_js__WEBPACK_IMPORTED_MODULE_2__/* .TAG */ .Dk.sequence | CONSTRUCTED;
const TIMES = [_asn1_js__WEBPACK_IMPORTED_MODULE_2__/* .TAG */ .Dk.utcTime, _asn1_js__WEBPACK_IMPORTED_MODULE_2__/* .TAG */ .Dk.generalizedTime];
const EXTENSIONS = 0xa0;
function* elementsOf(what, der, max) {
    if (der[0] !== SEQUENCE)
        throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedError */ .G(what, 'a SEQUENCE expected', 0);
    if (endOf(what, der, 0) !== der.length)
        throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedError */ .G(what, 'bytes after its end', 0);
    let [at, count] = [contentStart(der, 0), 0];
    while (at < der.length) {
        if (++count > max)
            throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedError */ .G(what, `more than ${String(max)} elements`, at);
        const end = endOf(what, der, at);
        yield der.subarray(at, end);
        at = end;
    }
}
function primitiveOf(der) {
    const content = der.subarray(contentStart(der, 0));
    return { tagClass: 'universal', isConstructed: false, tag: der[0] ?? 0, children: [], content, der: () => der };
}
function endOf(what, der, at) {
    const start = contentStart(der, at);
    const short = der[at + 1] ?? 0;
    const digits = start - at - 2;
    let length = digits === 0 ? short : 0;
    for (const octet of der.subarray(at + 2, start))
        length = length * 0x100 + octet;
    const isLeast = digits === 0 ? short !== 0x80 : der[at + 2] !== 0 && length >= 0x80;
    if (!isLeast || start > der.length || start + length > der.length) {
        throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedError */ .G(what, 'an element with no length that fits', at);
    }
    return start + length;
}
function contentStart(der, at) {
    const short = der[at + 1] ?? 0;
    return at + 2 + (short > 0x80 ? short - 0x80 : 0);
}
function missing(what) {
    throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedError */ .G('TBSCertList', `${what} is missing`, 0);
}


/***/ })

};
