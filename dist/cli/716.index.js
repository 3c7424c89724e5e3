export const id = 716;
export const ids = [716,531];
export const modules = {

/***/ 4716:
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
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/wire/malformed-error.js
var malformed_error = __webpack_require__(7515);
// EXTERNAL MODULE: ./lib/wire/x509/asn1.js
var asn1 = __webpack_require__(973);
;// CONCATENATED MODULE: ./lib/wire/x509/algorithms.js

const ALGORITHMS = {
    '1.2.840.113549.1.1.2': { name: 'md2WithRSAEncryption', hash: 'MD2' },
    '1.2.840.113549.1.1.4': { name: 'md5WithRSAEncryption', hash: 'MD5' },
    '1.2.840.113549.1.1.5': { name: 'sha1WithRSAEncryption', hash: 'SHA-1' },
    '1.3.14.3.2.29': { name: 'sha1WithRSA', hash: 'SHA-1' },
    '1.2.840.113549.1.1.14': { name: 'sha224WithRSAEncryption', hash: 'SHA-224' },
    '1.2.840.113549.1.1.11': { name: 'sha256WithRSAEncryption', hash: 'SHA-256' },
    '1.2.840.113549.1.1.12': { name: 'sha384WithRSAEncryption', hash: 'SHA-384' },
    '1.2.840.113549.1.1.13': { name: 'sha512WithRSAEncryption', hash: 'SHA-512' },
    '1.2.840.10040.4.3': { name: 'dsa-with-SHA1', hash: 'SHA-1' },
    '2.16.840.1.101.3.4.3.1': { name: 'dsa_with_SHA224', hash: 'SHA-224' },
    '2.16.840.1.101.3.4.3.2': { name: 'dsa_with_SHA256', hash: 'SHA-256' },
    '1.2.840.10045.4.1': { name: 'ecdsa-with-SHA1', hash: 'SHA-1' },
    '1.2.840.10045.4.3.1': { name: 'ecdsa-with-SHA224', hash: 'SHA-224' },
    '1.2.840.10045.4.3.2': { name: 'ecdsa-with-SHA256', hash: 'SHA-256' },
    '1.2.840.10045.4.3.3': { name: 'ecdsa-with-SHA384', hash: 'SHA-384' },
    '1.2.840.10045.4.3.4': { name: 'ecdsa-with-SHA512', hash: 'SHA-512' },
    '1.3.101.112': { name: 'ED25519', hash: null },
    '1.3.101.113': { name: 'ED448', hash: null },
    '2.16.840.1.101.3.4.3.17': { name: 'ML-DSA-44', hash: null },
    '2.16.840.1.101.3.4.3.18': { name: 'ML-DSA-65', hash: null },
    '2.16.840.1.101.3.4.3.19': { name: 'ML-DSA-87', hash: null },
};
const RSASSA_PSS = '1.2.840.113549.1.1.10';
const PSS_HASHES = {
    '1.3.14.3.2.26': 'SHA-1',
    '2.16.840.1.101.3.4.2.4': 'SHA-224',
    '2.16.840.1.101.3.4.2.1': 'SHA-256',
    '2.16.840.1.101.3.4.2.2': 'SHA-384',
    '2.16.840.1.101.3.4.2.3': 'SHA-512',
};
function readSignatureAlgorithm(node) {
    const oid = (0,asn1/* readOid */.fM)('AlgorithmIdentifier', (0,asn1/* child */.jf)('AlgorithmIdentifier', node, 0));
    if (oid === RSASSA_PSS)
        return { name: 'rsassaPss', hash: readPssHash(node.children[1]) };
    return ALGORITHMS[oid] ?? { name: oid, hash: null };
}
function readPssHash(params) {
    const explicit = params?.children.find((field) => field.tagClass === 'context' && field.tag === 0);
    if (explicit === undefined)
        return 'SHA-1';
    const identifier = (0,asn1/* child */.jf)('RSASSA-PSS-params', explicit, 0);
    return PSS_HASHES[(0,asn1/* readOid */.fM)('HashAlgorithm', (0,asn1/* child */.jf)('HashAlgorithm', identifier, 0))] ?? null;
}

;// CONCATENATED MODULE: ./lib/wire/x509/extensions.js


const OID = {
    keyUsage: '2.5.29.15',
    subjectAltName: '2.5.29.17',
    basicConstraints: '2.5.29.19',
    extendedKeyUsage: '2.5.29.37',
    authorityInfoAccess: '1.3.6.1.5.5.7.1.1',
    caIssuers: '1.3.6.1.5.5.7.48.2',
};
const READ = new Set(Object.values(OID));
const HARMLESS = new Set([
    '2.5.29.31',
    '2.5.29.32',
]);
function readExtensions(wrapper) {
    const { known, unknownCritical } = collect(wrapper);
    const elements = (oid) => {
        const value = known.get(oid);
        return value === undefined ? undefined : (0,asn1/* readSequence */.sr)(`extension ${oid}`, value);
    };
    const names = elements(OID.subjectAltName) ?? [];
    const usage = known.get(OID.keyUsage);
    return {
        dnsNames: names.filter((name) => isContext(name, 2)).map(readIa5),
        ipAddresses: names.filter((name) => isContext(name, 7)).map((name) => formatAddress(name.content)),
        ...readBasicConstraints(elements(OID.basicConstraints) ?? []),
        canSignCertificates: usage === undefined ? null : (((0,asn1/* readBitString */.Ze)('KeyUsage', usage)[0] ?? 0) & 0x04) !== 0,
        extendedKeyUsage: elements(OID.extendedKeyUsage)?.map((purpose) => (0,asn1/* readOid */.fM)('KeyPurposeId', purpose)) ?? null,
        caIssuers: (elements(OID.authorityInfoAccess) ?? []).flatMap((description) => {
            const location = description.children[1];
            const isUri = location !== undefined && isContext(location, 6);
            return isUri && (0,asn1/* readOid */.fM)('accessMethod', (0,asn1/* child */.jf)('AccessDescription', description, 0)) === OID.caIssuers
                ? [readIa5(location)]
                : [];
        }),
        unknownCritical,
    };
}
function collect(wrapper) {
    const known = new Map();
    const unknownCritical = [];
    const seen = new Set();
    for (const extension of wrapper === undefined ? [] : (0,asn1/* readSequence */.sr)('Extensions', (0,asn1/* child */.jf)('Extensions', wrapper, 0))) {
        const fields = (0,asn1/* readSequence */.sr)('Extension', extension);
        if (fields.length > 3)
            throw new malformed_error/* MalformedError */.G('Extension', 'more than three elements', 0);
        const oid = (0,asn1/* readOid */.fM)('extnID', (0,asn1/* child */.jf)('Extension', extension, 0));
        if (seen.has(oid))
            throw new malformed_error/* MalformedError */.G('Extensions', `${oid} stands twice`, 0);
        seen.add(oid);
        const isCritical = fields.length === 3 && (0,asn1/* readBoolean */.Vf)('critical', (0,asn1/* child */.jf)('Extension', extension, 1));
        const value = (0,asn1/* expectTag */.yi)('extnValue', (0,asn1/* child */.jf)('Extension', extension, fields.length === 3 ? 2 : 1), asn1/* TAG */.Dk.octetString);
        if (READ.has(oid))
            known.set(oid, (0,asn1/* readDer */.SU)(`extension ${oid}`, value.content));
        else if (isCritical && !HARMLESS.has(oid))
            unknownCritical.push(oid);
    }
    return { known, unknownCritical };
}
function isContext(node, tag) {
    return node.tagClass === 'context' && node.tag === tag;
}
function readIa5(node) {
    return Buffer.from(node.content).toString('latin1');
}
function readBasicConstraints(fields) {
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
function readPathLength(node) {
    const { content } = (0,asn1/* expectTag */.yi)('pathLenConstraint', node, asn1/* TAG */.Dk.integer);
    const [first = 0x80] = content;
    if (first >= 0x80)
        throw new malformed_error/* MalformedError */.G('pathLenConstraint', 'no number from 0 up', 0);
    const length = BigInt(`0x${Buffer.from(content).toString('hex')}`);
    return length > 255n ? null : Number(length);
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

// EXTERNAL MODULE: ./lib/wire/x509/name.js
var x509_name = __webpack_require__(531);
;// CONCATENATED MODULE: ./lib/wire/x509/certificate.js






function readCertificate(der) {
    const outer = (0,asn1/* expectTag */.yi)('Certificate', (0,asn1/* readDer */.SU)('Certificate', der), asn1/* TAG */.Dk.sequence);
    if (outer.children.length !== 3)
        throw new malformed_error/* MalformedError */.G('Certificate', 'three elements expected', 0);
    const tbs = (0,asn1/* expectTag */.yi)('TBSCertificate', (0,asn1/* child */.jf)('Certificate', outer, 0), asn1/* TAG */.Dk.sequence);
    const fields = tbs.children[0]?.tagClass === 'context' ? tbs.children.slice(1) : tbs.children;
    const [serial, , issuer, validity, subject, spki, ...rest] = fields;
    if (serial === undefined ||
        issuer === undefined ||
        validity === undefined ||
        subject === undefined ||
        spki === undefined) {
        throw new malformed_error/* MalformedError */.G('TBSCertificate', 'a field is missing', 0);
    }
    const subjectName = (0,x509_name/* readName */.MQ)(subject);
    const spkiDer = spki.der();
    return {
        sha256: sha256(der),
        serial: Buffer.from((0,asn1/* expectTag */.yi)('serialNumber', serial, asn1/* TAG */.Dk.integer).content).toString('hex'),
        subject: (0,x509_name/* formatName */.nD)(subjectName),
        issuer: (0,x509_name/* formatName */.nD)((0,x509_name/* readName */.MQ)(issuer)),
        commonName: (0,x509_name/* findCommonName */.c5)(subjectName) ?? null,
        subjectKey: Buffer.from(subject.der()).toString('hex'),
        issuerKey: Buffer.from(issuer.der()).toString('hex'),
        notBefore: (0,asn1/* readTime */.aQ)('notBefore', (0,asn1/* child */.jf)('Validity', validity, 0)),
        notAfter: (0,asn1/* readTime */.aQ)('notAfter', (0,asn1/* child */.jf)('Validity', validity, 1)),
        publicKey: readPublicKey(spki, spkiDer),
        spkiSha256: sha256(spkiDer),
        signature: readSignatureAlgorithm((0,asn1/* child */.jf)('Certificate', outer, 1)),
        der,
        ...readExtensions(rest.find((field) => field.tagClass === 'context' && field.tag === 3)),
    };
}
function isSelfIssued(certificate) {
    return certificate.subjectKey === certificate.issuerKey;
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
function readPublicKey(spki, der) {
    try {
        const key = (0,external_node_crypto_.createPublicKey)({ key: Buffer.from(der), format: 'der', type: 'spki' });
        const { modulusLength, namedCurve } = key.asymmetricKeyDetails ?? {};
        return {
            type: key.asymmetricKeyType ?? 'unknown',
            bits: modulusLength ?? CURVE_BITS[namedCurve ?? ''] ?? null,
            curve: namedCurve ?? null,
        };
    }
    catch {
        const algorithm = (0,asn1/* readOid */.fM)('SubjectPublicKeyInfo', (0,asn1/* child */.jf)('AlgorithmIdentifier', (0,asn1/* child */.jf)('SubjectPublicKeyInfo', spki, 0), 0));
        return { type: `unknown (${algorithm})`, bits: null, curve: null };
    }
}
function sha256(bytes) {
    return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
}

;// CONCATENATED MODULE: ./lib/pki/path.js



const MAX_DEPTH = 10;
const MAX_SIGNATURE_CHECKS = 100;
function indexAnchors(anchors) {
    const bySubject = new Map();
    return {
        get(subjectKey) {
            const known = bySubject.get(subjectKey);
            if (known !== undefined)
                return known;
            const name = Buffer.from(subjectKey, 'hex');
            const found = anchors
                .filter((der) => Buffer.from(der.buffer, der.byteOffset, der.byteLength).includes(name))
                .flatMap((der) => readAnchor(der) ?? [])
                .filter((anchor) => anchor.subjectKey === subjectKey);
            bySubject.set(subjectKey, found);
            return found;
        },
    };
}
function readAnchor(der) {
    try {
        return readCertificate(der);
    }
    catch (error) {
        if (error instanceof malformed_error/* MalformedError */.G)
            return undefined;
        throw error;
    }
}
function findPath({ leaf, others, anchors, now }) {
    let checksLeft = MAX_SIGNATURE_CHECKS;
    const reasons = [];
    if (leaf.unknownCritical.length > 0)
        return { trusted: false, reason: `${describe(leaf)} ${notUnderstood(leaf)}` };
    function walk(path) {
        const last = path.at(-1);
        if (last === undefined)
            return null;
        if (path.length > MAX_DEPTH) {
            reasons.push(`the path is longer than ${String(MAX_DEPTH)} certificates below the anchor`);
            return null;
        }
        const asAnchor = anchors.get(last.subjectKey).find(({ sha256 }) => sha256 === last.sha256);
        if (asAnchor !== undefined)
            return path;
        const candidates = [
            ...anchors.get(last.issuerKey).map((certificate) => ({ certificate, isAnchor: true })),
            ...others.map((certificate) => ({ certificate, isAnchor: false })),
        ].filter(({ certificate }) => certificate.subjectKey === last.issuerKey && path.every(({ sha256 }) => sha256 !== certificate.sha256));
        if (candidates.length === 0) {
            reasons.push(isSelfIssued(last)
                ? `the path ends at ${describe(last)}, which is not an anchor`
                : `the issuer of ${describe(last)}, ${JSON.stringify(last.issuer)}, was neither sent nor is it an anchor`);
        }
        for (const { certificate, isAnchor } of candidates) {
            const fault = faultOf(certificate, path.slice(1).filter((below) => !isSelfIssued(below)).length);
            if (fault !== null) {
                reasons.push(`${describe(certificate)} ${fault}`);
                continue;
            }
            if (checksLeft === 0) {
                reasons.unshift(`more than ${String(MAX_SIGNATURE_CHECKS)} signatures would have to be checked`);
                return null;
            }
            checksLeft--;
            if (!isSignedBy(last, certificate)) {
                reasons.push(`the signature on ${describe(last)} is not of ${describe(certificate)}`);
                continue;
            }
            const found = isAnchor ? [...path, certificate] : walk([...path, certificate]);
            if (found !== null)
                return found;
        }
        return null;
    }
    function faultOf(ca, below) {
        if (!ca.isCa)
            return 'is not a CA';
        if (ca.canSignCertificates === false)
            return 'may not sign certificates';
        if (ca.pathLength !== null && below > ca.pathLength)
            return `allows only ${String(ca.pathLength)} intermediates below it`;
        if (ca.unknownCritical.length > 0)
            return notUnderstood(ca);
        if (now.getTime() > ca.notAfter)
            return 'has expired';
        if (now.getTime() < ca.notBefore)
            return 'is not yet valid';
        return null;
    }
    const path = walk([leaf]);
    return path === null ? { trusted: false, reason: reasons[0] ?? 'no path to an anchor' } : { trusted: true, path };
}
function isSignedBy(certificate, issuer) {
    try {
        return toNode(certificate).verify(toNode(issuer).publicKey);
    }
    catch {
        return false;
    }
}
function toNode({ der }) {
    const certificate = new external_node_crypto_.X509Certificate(der);
    if (!certificate.raw.equals(der))
        throw new Error('Node reads another certificate in these bytes');
    return certificate;
}
function isSelfSigned(certificate) {
    return isSelfIssued(certificate) && isSignedBy(certificate, certificate);
}
function notUnderstood({ unknownCritical }) {
    return `has a critical extension that is not understood: ${unknownCritical.join(', ')}`;
}
function describe(certificate) {
    return JSON.stringify(certificate.subject);
}

// EXTERNAL MODULE: ./lib/wire/pem.js
var wire_pem = __webpack_require__(1679);
;// CONCATENATED MODULE: ./lib/deductions/certificates.js






/* harmony default export */ const certificates = (defineDeduction({
    fact: 'certificates',
    reads: ['chain'],
    deduce({ chain }) {
        const ders = chain.certificates.map((pem) => (0,wire_pem/* readPemCertificates */.$)(pem));
        if (ders.some(({ length }) => length !== 1))
            return (0,observed/* failed */.gz)('malformed', 'what was saved of the chain is not one PEM certificate each', 'us');
        try {
            const [leaf, ...others] = ders.flat().map((der) => {
                const certificate = readCertificate(der);
                return { ...certificate, isSelfSigned: isSelfSigned(certificate) };
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

;// CONCATENATED MODULE: ./lib/pki/hostname.js
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

;// CONCATENATED MODULE: ./lib/deductions/name-match.js



/* harmony default export */ const name_match = (defineDeduction({
    fact: 'nameMatch',
    reads: ['certificates'],
    deduce({ certificates: { leaf } }, { target: { endpoint } }) {
        const wanted = endpoint.sni ?? endpoint.host;
        if (leaf === null)
            return (0,observed/* seen */.cI)({ matches: null, wanted, presented: [] });
        return (0,observed/* seen */.cI)({
            matches: matchesHost({ host: wanted, isAddress: endpoint.sni === null && endpoint.hostIsAddress }, leaf),
            wanted,
            presented: [...leaf.dnsNames, ...leaf.ipAddresses],
        });
    },
}));

;// CONCATENATED MODULE: ./lib/deductions/trust-paths.js



const indexes = new WeakMap();
/* harmony default export */ const trust_paths = (defineDeduction({
    fact: 'trustPaths',
    reads: ['certificates'],
    deduce({ certificates: { leaf, others } }, { now, stores }) {
        if (leaf === null)
            return (0,observed/* seen */.cI)({ stores: [], leafIssuer: null });
        const anchorsOf = stores.map((store) => ({ store, anchors: indexOf(store) }));
        return (0,observed/* seen */.cI)({
            stores: anchorsOf.map(({ store, anchors }) => {
                const result = findPath({ leaf, others, anchors, now });
                return result.trusted
                    ? { store: store.name, trusted: true, path: result.path.map(({ subject }) => subject), reason: null }
                    : { store: store.name, trusted: false, path: [], reason: result.reason };
            }),
            leafIssuer: others.some((other) => other.subjectKey === leaf.issuerKey && isSignedBy(leaf, other))
                ? 'sent'
                : anchorsOf.some(({ anchors }) => anchors.get(leaf.issuerKey).some((anchor) => isSignedBy(leaf, anchor)))
                    ? 'anchor'
                    : 'missing',
        });
    },
}));
function indexOf(store) {
    const known = indexes.get(store);
    if (known !== undefined)
        return known;
    const index = indexAnchors(store.anchors);
    indexes.set(store, index);
    return index;
}

;// CONCATENATED MODULE: ./lib/deductions/index.js




const deductions = [certificates, hsts, name_match, trust_paths];


/***/ }),

/***/ 973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dk: () => (/* binding */ TAG),
/* harmony export */   SU: () => (/* binding */ readDer),
/* harmony export */   Vf: () => (/* binding */ readBoolean),
/* harmony export */   Ze: () => (/* binding */ readBitString),
/* harmony export */   aQ: () => (/* binding */ readTime),
/* harmony export */   fM: () => (/* binding */ readOid),
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
    oid: Type.OID,
    sequence: Type.SEQUENCE,
    set: Type.SET,
    utf8String: Type.UTF8,
    utcTime: Type.UTCTIME,
    generalizedTime: Type.GENERALIZEDTIME,
    bmpString: Type.BMPSTRING,
};
function readDer(what, bytes) {
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
        if (node_forge_lib_asn1_js__WEBPACK_IMPORTED_MODULE_0__.toDer(element).getBytes() !== text)
            throw new Error('not in the one encoding that DER allows');
        return toNode(element);
    }
    catch (error) {
        throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_1__/* .MalformedError */ .G(what, error instanceof Error ? error.message : String(error), 0);
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
    if (unused === undefined || unused > 7 || (unused > 0 && node.content.length === 1)) {
        throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_1__/* .MalformedError */ .G(what, 'no bit string', 0);
    }
    return node.content.subarray(1);
}
function readBoolean(what, node) {
    const [octet, ...more] = expectTag(what, node, TAG.boolean).content;
    if ((octet !== 0 && octet !== 0xff) || more.length > 0)
        throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_1__/* .MalformedError */ .G(what, 'no boolean', 0);
    return octet === 0xff;
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

/***/ 531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MQ: () => (/* binding */ readName),
/* harmony export */   c5: () => (/* binding */ findCommonName),
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
function readName(node) {
    (0,_asn1_js__WEBPACK_IMPORTED_MODULE_0__/* .expectTag */ .yi)('Name', node, _asn1_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.sequence);
    return node.children.map((relative) => {
        (0,_asn1_js__WEBPACK_IMPORTED_MODULE_0__/* .expectTag */ .yi)('RelativeDistinguishedName', relative, _asn1_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.set);
        return relative.children.map((pair) => {
            const [type, value] = pair.children;
            if (type === undefined || value === undefined)
                throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_1__/* .MalformedError */ .G('AttributeTypeAndValue', 'two elements expected', 0);
            return { oid: (0,_asn1_js__WEBPACK_IMPORTED_MODULE_0__/* .readOid */ .fM)('AttributeType', type), value: readText(value) };
        });
    });
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
function formatAttribute({ oid, value }) {
    return `${SHORT_NAMES[oid] ?? oid}=${value.replaceAll(/[\\,+"<>;]|^[ #]| $/g, String.raw `\$&`)}`;
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
        return bytes.toString('latin1');
    }
}
function readDistinguishedName(der) {
    return formatName(readName((0,_asn1_js__WEBPACK_IMPORTED_MODULE_0__/* .readDer */ .SU)('Name', der)));
}


/***/ })

};
