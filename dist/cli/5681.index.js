export const id = 5681;
export const ids = [5681,531];
export const modules = {

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
  HW: () => (/* binding */ readExtensions),
  Ph: () => (/* binding */ readNotEmptyExtensions),
  VK: () => (/* binding */ unknownCriticalOf)
});

// UNUSED EXPORTS: readExtensionList

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
};
const OCSP_NO_CHECK = '1.3.6.1.5.5.7.48.1.5';
const UNDERSTOOD = new Set([...Object.values(EXTENSION), OCSP_NO_CHECK].filter((oid) => oid !== EXTENSION.tlsFeature));
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
