export const id = 217;
export const ids = [217];
export const modules = {

/***/ 9048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ac: () => (/* binding */ parseOptions),
/* harmony export */   Kf: () => (/* binding */ readChoice),
/* harmony export */   d$: () => (/* binding */ FAIL_ON)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8908);
/** The options that commands share, read into values. */


/** @param names of options that take a value */
function parseOptions(args, names) {
    const options = Object.fromEntries(names.map((name) => [name, { type: 'string' }]));
    try {
        const { values, positionals } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], options, allowPositionals: true, strict: true });
        return { values: values, positionals };
    }
    catch (error) {
        throw new _io_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(error instanceof Error ? error.message : String(error));
    }
}
function readChoice(name, text, choices, fallback) {
    if (text === undefined)
        return fallback;
    const choice = choices.find((candidate) => candidate === text);
    if (choice === undefined)
        throw new _io_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`--${name}: ${JSON.stringify(text)} found, expected ${choices.join(', ')}`);
    return choice;
}
const FAIL_ON = ['error', 'warning', 'never'];


/***/ }),

/***/ 3863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cI: () => (/* binding */ seen),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   hT: () => (/* binding */ skipped),
/* harmony export */   rQ: () => (/* binding */ gap)
/* harmony export */ });
/**
 * What came of looking: seen, failed or skipped. Plain JSON, so that it can be saved, replayed, merged and compared.
 *
 * "We could not see it" is never "it is not there": only `seen` carries a value.
 */
function seen(value, gaps = []) {
    return gaps.length === 0 ? { status: 'seen', value } : { status: 'seen', value, gaps };
}
function failed(code, detail, whose) {
    return { status: 'failed', code, detail, whose };
}
function skipped(reason, because = null) {
    return { status: 'skipped', reason, because };
}
function gap(part, failure) {
    return { part, code: failure.code, detail: failure.detail, whose: failure.whose };
}


/***/ }),

/***/ 7075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   Fv: () => (/* binding */ parseLimit),
/* harmony export */   sO: () => (/* binding */ DAY_MS)
/* harmony export */ });
/**
 * Spans of time as users write them, and windows before a deadline.
 *
 * A window lists limits in days and in per cent of a lifetime, and is entered when **every** limit is crossed:
 * 30 days is no reason to worry about a certificate that lives for six, nor is a third about one that lives for a year.
 */
const UNIT_MS = { m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 };
const DAY_MS = UNIT_MS.d;
/** `30d`, `12h`, `90m`, `2w` in milliseconds; undefined for anything else. */
function parseDuration(text) {
    const [, count, unit] = /^(\d{1,6})(m|h|d|w)$/.exec(text) ?? [];
    if (count === undefined || unit === undefined)
        return undefined;
    return Number(count) * UNIT_MS[unit];
}
/** `30d` or `33%`; undefined for anything else. A per cent is of the whole lifetime, 0 to 100. */
function parseLimit(text) {
    const [, percent] = /^(\d{1,3}(?:\.\d{1,3})?)%$/.exec(text) ?? [];
    if (percent !== undefined) {
        const fraction = Number(percent) / 100;
        return fraction > 1 ? undefined : { text, fraction };
    }
    const ms = parseDuration(text);
    return ms === undefined ? undefined : { text, ms };
}
function isInside(remaining, window) {
    return (window.length > 0 &&
        window.every((limit) => ('ms' in limit ? remaining.ms < limit.ms : remaining.ms < limit.fraction * remaining.ofMs)));
}


/***/ }),

/***/ 4843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ COMPARISONS),
  RG: () => (/* binding */ CRASHED),
  to: () => (/* binding */ DEDUCTIONS),
  XF: () => (/* binding */ GRADABLE),
  fG: () => (/* binding */ PRESETS),
  _v: () => (/* binding */ PROBES),
  y0: () => (/* binding */ RULES),
  js: () => (/* binding */ TOOL)
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
// EXTERNAL MODULE: ./node_modules/node-forge/lib/asn1.js
var asn1 = __webpack_require__(7357);
;// CONCATENATED MODULE: ./lib/wire/x509/asn1.js
/**
 * DER (X.690) as plain nodes, through node-forge's ASN.1 layer, with its every error turned into MalformedError.
 * forge reads BER: what is not the one encoding that DER allows is refused here.
 */


/** No certificate that a server sends is larger: its whole message is under 1 MiB. */
const MAX_BYTES = 2 ** 20;
const MAX_DEPTH = 64;
const { Class, Type } = asn1;
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
/** @throws MalformedError also for bytes after the element, more than 64 levels, or more than 1 MiB */
function readDer(what, bytes) {
    if (bytes.length > MAX_BYTES)
        throw new malformed_error/* MalformedError */.G(what, `${String(bytes.length)} bytes are over the limit`, 0);
    try {
        const text = Buffer.from(bytes).toString('latin1');
        const element = asn1.fromDer(text, {
            strict: true,
            parseAllBytes: true,
            decodeBitStrings: false,
            maxDepth: MAX_DEPTH,
        });
        // Indefinite and needlessly long lengths, padded integers: two encodings of one value are two fingerprints of one key.
        if (asn1.toDer(element).getBytes() !== text)
            throw new Error('not in the one encoding that DER allows');
        return toNode(element);
    }
    catch (error) {
        throw new malformed_error/* MalformedError */.G(what, error instanceof Error ? error.message : String(error), 0);
    }
}
/** The child that must be there. @throws MalformedError */
function child(what, parent, index) {
    const found = parent.children[index];
    if (found === undefined)
        throw new malformed_error/* MalformedError */.G(what, `element ${String(index)} is missing`, 0);
    return found;
}
/** @throws MalformedError when the node is not of this universal tag */
function expectTag(what, node, tag) {
    if (node.tagClass !== 'universal' || node.tag !== tag) {
        throw new malformed_error/* MalformedError */.G(what, `tag ${String(tag)} expected, ${node.tagClass} ${String(node.tag)} found`, 0);
    }
    return node;
}
/** `2.5.29.17`. @throws MalformedError */
function readOid(what, node) {
    const { content } = expectTag(what, node, TAG.oid);
    try {
        const oid = isOid(content) ? asn1.derToOid(Buffer.from(content).toString('latin1')) : undefined;
        if (oid !== undefined)
            return oid;
    }
    catch {
        // The reason adds nothing: an arc too large.
    }
    throw new malformed_error/* MalformedError */.G(what, 'no object identifier', 0);
}
/** Every arc ends, and none is padded (X.690 section 8.19.2): forge drops and takes these, so that two OIDs read as one. */
function isOid(content) {
    return ((content.at(-1) ?? 0x80) < 0x80 &&
        content.every((octet, index) => octet !== 0x80 || (content[index - 1] ?? 0) >= 0x80));
}
/**
 * UTCTime or GeneralizedTime in the one form that RFC 5280 section 4.1.2.5 allows: seconds, and Z.
 * @returns milliseconds since 1970
 * @throws MalformedError
 */
function readTime(what, node) {
    const text = Buffer.from(node.content).toString('latin1');
    const isUtc = node.tagClass === 'universal' && node.tag === TAG.utcTime;
    if (!isUtc)
        expectTag(what, node, TAG.generalizedTime);
    const [, year = '', month = '', day = '', hour = '', minute = '', second = ''] = (isUtc ? /^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/ : /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/).exec(text) ?? [];
    // Two digits of year: 50 to 99 are of the 1900s (RFC 5280 section 4.1.2.5.1).
    const fullYear = isUtc ? `${Number(year) >= 50 ? '19' : '20'}${year}` : year;
    const iso = `${fullYear}-${month}-${day}T${hour}:${minute}:${second}.000Z`;
    const ms = Date.parse(iso);
    // Date.parse takes 31 February for 3 March: only what reads back the same is a date.
    if (Number.isNaN(ms) || new Date(ms).toISOString() !== iso)
        throw new malformed_error/* MalformedError */.G(what, 'no valid time', 0);
    return ms;
}
/** The octets of a BIT STRING; unused bits at its end are zero in DER. @throws MalformedError */
function readBitString(what, node) {
    expectTag(what, node, TAG.bitString);
    const [unused] = node.content;
    if (unused === undefined || unused > 7 || (unused > 0 && node.content.length === 1)) {
        throw new malformed_error/* MalformedError */.G(what, 'no bit string', 0);
    }
    return node.content.subarray(1);
}
/** TRUE is 0xff alone (X.690 section 11.1): clients do not agree on what another octet means. @throws MalformedError */
function readBoolean(what, node) {
    const [octet, ...more] = expectTag(what, node, TAG.boolean).content;
    if ((octet !== 0 && octet !== 0xff) || more.length > 0)
        throw new malformed_error/* MalformedError */.G(what, 'no boolean', 0);
    return octet === 0xff;
}
/** The elements of a SEQUENCE. @throws MalformedError */
function readSequence(what, node) {
    return expectTag(what, node, TAG.sequence).children;
}
/** The tag number that says that the number follows in more octets; no certificate needs one, and forge does not read it. */
const HIGH_TAG = 0x1f;
/** Of the universal types that may be constructed. EXTERNAL and EMBEDDED PDV hold other types. */
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
        // forge has decoded a BMPString to text already, and takes anything of its tag number for one
        content: typeof text !== 'string'
            ? new Uint8Array()
            : element.type === Type.BMPSTRING
                ? Buffer.from(text, 'utf16le').swap16()
                : Buffer.from(text, 'latin1'),
        der: () => new Uint8Array(Buffer.from(asn1.toDer(element).getBytes(), 'latin1')),
    };
}

;// CONCATENATED MODULE: ./lib/wire/x509/algorithms.js
/** Signature algorithms of certificates. Source: RFC 3279, RFC 4055, RFC 5758, RFC 8410, RFC 9881 (ML-DSA), read 2026-11-24. */

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
/** @throws MalformedError */
function readSignatureAlgorithm(node) {
    // AlgorithmIdentifier ::= SEQUENCE { algorithm OBJECT IDENTIFIER, parameters ANY OPTIONAL }
    const oid = readOid('AlgorithmIdentifier', child('AlgorithmIdentifier', node, 0));
    if (oid === RSASSA_PSS)
        return { name: 'rsassaPss', hash: readPssHash(node.children[1]) };
    return ALGORITHMS[oid] ?? { name: oid, hash: null };
}
/** RSASSA-PSS-params: hashAlgorithm [0] HashAlgorithm DEFAULT sha1 (RFC 4055 section 3.1). */
function readPssHash(params) {
    const explicit = params?.children.find((field) => field.tagClass === 'context' && field.tag === 0);
    if (explicit === undefined)
        return 'SHA-1';
    const identifier = child('RSASSA-PSS-params', explicit, 0);
    return PSS_HASHES[readOid('HashAlgorithm', child('HashAlgorithm', identifier, 0))] ?? null;
}

;// CONCATENATED MODULE: ./lib/wire/x509/extensions.js
/** The certificate extensions that are read so far: RFC 5280 section 4.2. Those that are not stay named. */


const OID = {
    keyUsage: '2.5.29.15',
    subjectAltName: '2.5.29.17',
    basicConstraints: '2.5.29.19',
    extendedKeyUsage: '2.5.29.37',
    authorityInfoAccess: '1.3.6.1.5.5.7.1.1',
    caIssuers: '1.3.6.1.5.5.7.48.2',
};
const READ = new Set(Object.values(OID));
/** Understood without being read: nothing that they may say makes a path invalid by itself. */
const HARMLESS = new Set([
    '2.5.29.31', // cRLDistributionPoints
    '2.5.29.32', // certificatePolicies: they bind only where a policyConstraints asks for one
]);
/** @param wrapper `[3] EXPLICIT Extensions`; undefined for a certificate of version 1 or 2. @throws MalformedError */
function readExtensions(wrapper) {
    const { known, unknownCritical } = collect(wrapper);
    const elements = (oid) => {
        const value = known.get(oid);
        return value === undefined ? undefined : readSequence(`extension ${oid}`, value);
    };
    const names = elements(OID.subjectAltName) ?? [];
    const usage = known.get(OID.keyUsage);
    return {
        dnsNames: names.filter((name) => isContext(name, 2)).map(readIa5),
        ipAddresses: names.filter((name) => isContext(name, 7)).map((name) => formatAddress(name.content)),
        ...readBasicConstraints(elements(OID.basicConstraints) ?? []),
        // KeyUsage ::= BIT STRING { ..., keyCertSign (5), ... }
        canSignCertificates: usage === undefined ? null : ((readBitString('KeyUsage', usage)[0] ?? 0) & 0x04) !== 0,
        extendedKeyUsage: elements(OID.extendedKeyUsage)?.map((purpose) => readOid('KeyPurposeId', purpose)) ?? null,
        // AccessDescription ::= SEQUENCE { accessMethod OBJECT IDENTIFIER, accessLocation GeneralName }
        caIssuers: (elements(OID.authorityInfoAccess) ?? []).flatMap((description) => {
            const location = description.children[1];
            const isUri = location !== undefined && isContext(location, 6);
            return isUri && readOid('accessMethod', child('AccessDescription', description, 0)) === OID.caIssuers
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
    for (const extension of wrapper === undefined ? [] : readSequence('Extensions', child('Extensions', wrapper, 0))) {
        // Extension ::= SEQUENCE { extnID OBJECT IDENTIFIER, critical BOOLEAN DEFAULT FALSE, extnValue OCTET STRING }
        const fields = readSequence('Extension', extension);
        if (fields.length > 3)
            throw new malformed_error/* MalformedError */.G('Extension', 'more than three elements', 0);
        const oid = readOid('extnID', child('Extension', extension, 0));
        if (seen.has(oid))
            throw new malformed_error/* MalformedError */.G('Extensions', `${oid} stands twice`, 0);
        seen.add(oid);
        const isCritical = fields.length === 3 && readBoolean('critical', child('Extension', extension, 1));
        const value = expectTag('extnValue', child('Extension', extension, fields.length === 3 ? 2 : 1), TAG.octetString);
        if (READ.has(oid))
            known.set(oid, readDer(`extension ${oid}`, value.content));
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
    // BasicConstraints ::= SEQUENCE { cA BOOLEAN DEFAULT FALSE, pathLenConstraint INTEGER (0..MAX) OPTIONAL }
    const [first] = fields;
    const flag = first?.tagClass === 'universal' && first.tag === TAG.boolean ? first : undefined;
    const [limit, ...more] = flag === undefined ? fields : fields.slice(1);
    if (more.length > 0)
        throw new malformed_error/* MalformedError */.G('BasicConstraints', 'an element too many', 0);
    return {
        isCa: flag !== undefined && readBoolean('cA', flag),
        pathLength: limit === undefined ? null : readPathLength(limit),
    };
}
function readPathLength(node) {
    const { content } = expectTag('pathLenConstraint', node, TAG.integer);
    const [first = 0x80] = content;
    if (first >= 0x80)
        throw new malformed_error/* MalformedError */.G('pathLenConstraint', 'no number from 0 up', 0);
    const length = BigInt(`0x${Buffer.from(content).toString('hex')}`);
    // A larger number than any path is no limit.
    return length > 255n ? null : Number(length);
}
/** IPv4 dotted, IPv6 in hexadecimal groups; octets of another count as hex, which matches no address. */
function formatAddress(octets) {
    if (octets.length === 4)
        return octets.join('.');
    const hex = Buffer.from(octets).toString('hex');
    if (octets.length !== 16)
        return hex;
    const groups = hex.match(/.{4}/g) ?? [];
    // URL writes the one canonical form (RFC 5952 section 4).
    return new URL(`http://[${groups.join(':')}]/`).hostname.slice(1, -1);
}

;// CONCATENATED MODULE: ./lib/wire/x509/name.js
/** Distinguished names: RFC 5280 section 4.1.2.4, written as RFC 4514 does. */


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
/** In the order of the certificate, the widest first. @throws MalformedError */
function readName(node) {
    expectTag('Name', node, TAG.sequence);
    return node.children.map((relative) => {
        expectTag('RelativeDistinguishedName', relative, TAG.set);
        return relative.children.map((pair) => {
            const [type, value] = pair.children;
            if (type === undefined || value === undefined)
                throw new malformed_error/* MalformedError */.G('AttributeTypeAndValue', 'two elements expected', 0);
            return { oid: readOid('AttributeType', type), value: readText(value) };
        });
    });
}
/** `CN=api.example.com,O=Example`, the narrowest first; empty for an empty name. */
function formatName(names) {
    return names
        .toReversed()
        .map((attributes) => attributes.map(formatAttribute).join('+'))
        .join(',');
}
/** The last, narrowest one. */
function findCommonName(names) {
    return names.flat().findLast(({ oid }) => oid === COMMON_NAME)?.value;
}
/** RFC 4514 section 2.4: specials anywhere, a space at either end, a number sign at the start. */
function formatAttribute({ oid, value }) {
    return `${SHORT_NAMES[oid] ?? oid}=${value.replaceAll(/[\\,+"<>;]|^[ #]| $/g, String.raw `\$&`)}`;
}
const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
function readText(node) {
    const bytes = Buffer.from(node.content);
    if (node.tag === TAG.bmpString)
        return bytes.swap16().toString('utf16le');
    try {
        return UTF8.decode(bytes);
    }
    catch {
        // TeletexString and the like: not UTF-8, so one byte a character
        return bytes.toString('latin1');
    }
}

;// CONCATENATED MODULE: ./lib/wire/x509/certificate.js
/** X.509 certificates as plain values: RFC 5280 section 4.1. Reads what the rules need; decides nothing. */






/** @throws MalformedError */
function readCertificate(der) {
    const outer = expectTag('Certificate', readDer('Certificate', der), TAG.sequence);
    // Certificate ::= SEQUENCE { tbsCertificate, signatureAlgorithm, signatureValue }
    if (outer.children.length !== 3)
        throw new malformed_error/* MalformedError */.G('Certificate', 'three elements expected', 0);
    const tbs = expectTag('TBSCertificate', child('Certificate', outer, 0), TAG.sequence);
    // TBSCertificate ::= SEQUENCE { version [0] EXPLICIT, serialNumber, signature, issuer, validity, subject, subjectPublicKeyInfo, ... }
    const fields = tbs.children[0]?.tagClass === 'context' ? tbs.children.slice(1) : tbs.children;
    const [serial, , issuer, validity, subject, spki, ...rest] = fields;
    if (serial === undefined ||
        issuer === undefined ||
        validity === undefined ||
        subject === undefined ||
        spki === undefined) {
        throw new malformed_error/* MalformedError */.G('TBSCertificate', 'a field is missing', 0);
    }
    const subjectName = readName(subject);
    const spkiDer = spki.der();
    return {
        sha256: sha256(der),
        serial: Buffer.from(expectTag('serialNumber', serial, TAG.integer).content).toString('hex'),
        subject: formatName(subjectName),
        issuer: formatName(readName(issuer)),
        commonName: findCommonName(subjectName) ?? null,
        subjectKey: Buffer.from(subject.der()).toString('hex'),
        issuerKey: Buffer.from(issuer.der()).toString('hex'),
        notBefore: readTime('notBefore', child('Validity', validity, 0)),
        notAfter: readTime('notAfter', child('Validity', validity, 1)),
        publicKey: readPublicKey(spki, spkiDer),
        spkiSha256: sha256(spkiDer),
        signature: readSignatureAlgorithm(child('Certificate', outer, 1)),
        der,
        ...readExtensions(rest.find((field) => field.tagClass === 'context' && field.tag === 3)),
    };
}
/** Whether it names itself as its issuer; whether it also signed itself is for pki to check. */
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
        // A key that this runtime cannot read (GOST, ML-DSA on an old Node) is a fact, not a broken certificate.
        const algorithm = readOid('SubjectPublicKeyInfo', child('AlgorithmIdentifier', child('SubjectPublicKeyInfo', spki, 0), 0));
        return { type: `unknown (${algorithm})`, bits: null, curve: null };
    }
}
function sha256(bytes) {
    return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
}

;// CONCATENATED MODULE: ./lib/pki/path.js
/**
 * Certification paths from a leaf to an anchor: RFC 5280 section 6, as far as issuers, signatures, CA bits, critical
 * extensions and the dates of CAs go; the leaf's own dates are for rules to judge.
 * Name constraints and the purposes of CAs are not looked at yet.
 */



/** No honest path is longer; and a bound on signature checks, after RUSTSEC-2023-0053, since each costs the scanner time. */
const path_MAX_DEPTH = 10;
const MAX_SIGNATURE_CHECKS = 100;
/**
 * An anchor is read when a name is asked for that its bytes hold: a store has 140, and a chain needs one or two.
 * One that cannot be read is left out: it can vouch for nothing.
 */
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
/** Looks for one path; every way to go on is tried. */
function findPath({ leaf, others, anchors, now }) {
    let checksLeft = MAX_SIGNATURE_CHECKS;
    const reasons = [];
    if (leaf.unknownCritical.length > 0)
        return { trusted: false, reason: `${describe(leaf)} ${notUnderstood(leaf)}` };
    function walk(path) {
        const last = path.at(-1);
        if (last === undefined)
            return null;
        if (path.length > path_MAX_DEPTH) {
            reasons.push(`the path is longer than ${String(path_MAX_DEPTH)} certificates below the anchor`);
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
                // First, since it is why all others may be beside the point.
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
    /** @param below intermediates between this CA and the leaf; self-issued ones do not count (RFC 5280 section 4.2.1.9) */
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
/** Whether the signature on a certificate is by the issuer's key. False also for a key or algorithm that cannot be checked. */
function isSignedBy(certificate, issuer) {
    try {
        return path_toNode(certificate).verify(path_toNode(issuer).publicKey);
    }
    catch {
        return false;
    }
}
/**
 * Node looks for PEM in any bytes before it takes them for DER: a certificate with another one as PEM in an extension
 * would be that other one here, and itself everywhere else. Throws for such a one.
 */
function path_toNode({ der }) {
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
/** The certificates of the chain as values. */






/* harmony default export */ const certificates = (defineDeduction({
    fact: 'certificates',
    reads: ['chain'],
    deduce({ chain }) {
        const ders = chain.certificates.map((pem) => (0,wire_pem/* readPemCertificates */.$)(pem));
        // Only in a file that was tampered with. Passed over, the next one would be taken for the leaf, or none for a server without.
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
/** The HSTS policy that a caller would note: RFC 6797 section 8.1, the first header and no other. */


/* harmony default export */ const hsts = (defineDeduction({
    fact: 'hsts',
    reads: ['http'],
    deduce({ http }) {
        const [, header] = http.headers.find(([name]) => name.toLowerCase() === 'strict-transport-security') ?? [];
        return (0,observed/* seen */.cI)(header === undefined ? { kind: 'absent' } : parseHsts(header));
    },
}));
/** More than any honest header; directives are few. */
const MAX_HEADER = 1024;
/**
 * One directive and what stands before the next. RFC 6797 section 6.1:
 * directive = directive-name [ "=" directive-value ]; directive-name = token; directive-value = token | quoted-string
 */
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
    // Section 6.1.2: it is valueless. Chromium and Firefox ignore the whole header otherwise.
    if (directives.get('includesubdomains') !== undefined)
        return invalid('includeSubDomains takes no value');
    return {
        kind: 'policy',
        header,
        // A number that no clock reaches is as good as the largest that JSON can hold.
        maxAge: Math.min(Number(maxAge), Number.MAX_SAFE_INTEGER),
        includeSubDomains: directives.has('includesubdomains'),
        preload: directives.has('preload'),
    };
}

;// CONCATENATED MODULE: ./lib/pki/hostname.js
/** Whether a certificate is for a name: RFC 9525 section 6, with no fall-back to the common name. */
function matchesHost({ host, isAddress }, presented) {
    // RFC 9525 section 6.5: an address matches an iPAddress entry to the octet, never a dNSName.
    if (isAddress)
        return presented.ipAddresses.some((address) => address === canonicalAddress(host));
    return presented.dnsNames.some((name) => matchesDnsName(host, name));
}
/**
 * RFC 9525 section 6.3: one wildcard, alone, as the whole left-most label, for exactly one label.
 * A presented name with a dot at its end is none (RFC 1034 section 3.5): Go, OpenSSL and rustls match it to nothing.
 */
function matchesDnsName(host, presented) {
    const name = presented.toLowerCase();
    if (!/^(?:\*\.)?[a-z0-9_-]+(?:\.[a-z0-9_-]+)*$/.test(name))
        return false;
    if (!name.startsWith('*.'))
        return name === host;
    const suffix = name.slice(1);
    const label = host.slice(0, host.length - suffix.length);
    // A wildcard right above a top-level name would be for everybody in it.
    return host.endsWith(suffix) && label !== '' && !label.includes('.') && suffix.indexOf('.', 1) > 0;
}
function canonicalAddress(address) {
    return address.includes(':') ? new URL(`http://[${address}]/`).hostname.slice(1, -1) : address;
}

;// CONCATENATED MODULE: ./lib/deductions/name-match.js
/** Whether the leaf is for the name that callers use. */



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
/** For each trust store of the endpoint: is there a path from the leaf to an anchor? */



/** What was read of a store serves every target of a run. */
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
// Written by .github/scripts/write-indexes.mjs: run "npm run generate", do not edit.




const deductions = [certificates, hsts, name_match, trust_paths];

;// CONCATENATED MODULE: ./lib/presets/mozilla-intermediate-6.0.js
/* harmony default export */ const mozilla_intermediate_6_0 = ({
    name: 'mozilla-intermediate-6.0',
    version: '1',
    title: 'Mozilla guidelines 6.0, intermediate: TLS 1.2 and 1.3 with forward secret AEAD suites only',
    source: {
        text: 'Mozilla server side TLS guidelines 6.0 (2026-04-06), configuration "intermediate"',
        url: 'https://ssl-config.mozilla.org/guidelines/6.0.json',
        readOn: '2026-11-23',
    },
    rules: {
        'certificate/expired': 'error',
        'certificate/expires-soon': {
            severity: { error: ['7d', '10%'], warning: ['14d', '20%'], notice: ['30d', '33%'] },
        },
        'certificate/hostname-mismatch': 'error',
        // maximum_certificate_lifespan 366
        'certificate/lifetime-too-long': { severity: 'error', params: { maxDays: 366 } },
        'certificate/no-server-auth': 'error',
        'certificate/not-yet-valid': 'error',
        'certificate/self-signed': 'error',
        // rsa_key_size 2048, certificate_curves prime256v1 and secp384r1
        'certificate/weak-key': { severity: 'error', params: { minRsaBits: 2048, minEcBits: 256 } },
        // certificate_signatures: SHA-256 and better
        'certificate/weak-signature': 'error',
        'chain/incomplete': 'error',
        'chain/out-of-order': 'warning',
        'chain/untrusted': 'error',
        'cipher/no-forward-secrecy': 'error',
        'cipher/not-allowed': {
            severity: 'error',
            params: {
                allowed: [
                    // ciphersuites
                    'TLS_AES_128_GCM_SHA256',
                    'TLS_AES_256_GCM_SHA384',
                    'TLS_CHACHA20_POLY1305_SHA256',
                    // ciphers.iana
                    'TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256',
                    'TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256',
                    'TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384',
                    'TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384',
                    'TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256',
                    'TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256',
                ],
            },
        },
        'cipher/weak': 'error',
        'compare/hsts-differs': 'notice',
        'compare/protocol-added': 'warning',
        'compare/protocol-removed': 'error',
        'compare/suite-removed': 'warning',
        'compare/trust-differs': 'error',
        'compare/unpaired': 'notice',
        // hsts_min_age 63072000
        'http/hsts-missing': 'warning',
        'http/hsts-too-short': { severity: 'warning', params: { minSeconds: 63_072_000 } },
        'internal/rule-crashed': 'error',
        'policy/waiver-expired': 'warning',
        'policy/waiver-unused': 'warning',
        'protocol/deprecated-accepted': 'error',
        // tls_versions: both
        'protocol/tls-1.2-missing': 'error',
        'protocol/tls-1.3-missing': 'error',
        'reach/not-tls': 'error',
        'reach/unreachable': 'error',
    },
});

;// CONCATENATED MODULE: ./lib/presets/recommended.js
/* harmony default export */ const recommended = ({
    name: 'recommended',
    version: '1',
    title: 'What breaks API clients and webhook senders today',
    source: {
        text: 'RFC 9325 (BCP 195), RFC 8996, CA/B BR 2.2.6, and refusals measured on curl, Node.js, Go, Java, Python and wget',
        url: 'https://www.rfc-editor.org/rfc/rfc9325',
        readOn: '2026-11-23',
    },
    rules: {
        'certificate/expired': 'error',
        'certificate/expires-soon': {
            severity: { error: ['7d', '10%'], warning: ['14d', '20%'], notice: ['30d', '33%'] },
        },
        'certificate/hostname-mismatch': 'error',
        // For public CAs it is the CA/B's to enforce, and private ones are their owners' choice
        'certificate/lifetime-too-long': { severity: 'off' },
        'certificate/no-server-auth': 'error',
        'certificate/not-yet-valid': 'error',
        'certificate/self-signed': 'error',
        'certificate/weak-key': 'error',
        'certificate/weak-signature': 'error',
        'chain/incomplete': 'error',
        'chain/out-of-order': 'warning',
        'chain/untrusted': 'error',
        // MUST NOT in RFC 9325 section 4.1
        'cipher/weak': 'error',
        // SHOULD NOT in RFC 9325 section 4.1
        'cipher/no-forward-secrecy': 'warning',
        // For profiles that list what may be served
        'cipher/not-allowed': { severity: 'off' },
        'compare/hsts-differs': 'notice',
        'compare/protocol-added': 'warning',
        'compare/protocol-removed': 'error',
        'compare/suite-removed': 'warning',
        'compare/trust-differs': 'error',
        'compare/unpaired': 'notice',
        // API clients ignore HSTS
        'http/hsts-missing': { severity: 'notice', onInconclusive: 'ignore' },
        'http/hsts-too-short': { severity: 'notice', onInconclusive: 'ignore' },
        'internal/rule-crashed': 'error',
        'policy/waiver-expired': 'warning',
        'policy/waiver-unused': 'warning',
        // MUST NOT in RFC 8996 and RFC 7568
        'protocol/deprecated-accepted': 'error',
        'protocol/tls-1.2-missing': 'warning',
        'protocol/tls-1.3-missing': 'warning',
        'reach/not-tls': 'error',
        'reach/unreachable': 'error',
    },
});

;// CONCATENATED MODULE: ./lib/presets/index.js
// Written by .github/scripts/write-indexes.mjs: run "npm run generate", do not edit.


const presets = [mozilla_intermediate_6_0, recommended];

// EXTERNAL MODULE: ./lib/spec/groups.js
var groups = __webpack_require__(5955);
// EXTERNAL MODULE: ./lib/spec/signature-schemes.js
var signature_schemes = __webpack_require__(812);
// EXTERNAL MODULE: ./lib/spec/versions.js
var versions = __webpack_require__(8754);
// EXTERNAL MODULE: ./lib/wire/tls/certificate-message.js
var certificate_message = __webpack_require__(4518);
// EXTERNAL MODULE: ./lib/wire/tls/client-hello.js
var client_hello = __webpack_require__(953);
// EXTERNAL MODULE: ./lib/wire/tls/handshake.js
var tls_handshake = __webpack_require__(3882);
// EXTERNAL MODULE: ./lib/wire/tls/record.js
var tls_record = __webpack_require__(8526);
;// CONCATENATED MODULE: ./lib/wire/tls/encrypted-flight.js
/** The part of a TLS 1.3 server's flight that its handshake keys protect: RFC 8446 sections 5.2, 7.1 and 7.3. */




/** RFC 8446 appendix B.4: the three suites that are deployed; node:crypto has no AES-CCM with TLS's nonces worth the code. */
const SUITES = {
    0x1301: { hash: 'sha256', aead: 'aes-128-gcm', keyBytes: 16 },
    0x1302: { hash: 'sha384', aead: 'aes-256-gcm', keyBytes: 32 },
    0x1303: { hash: 'sha256', aead: 'chacha20-poly1305', keyBytes: 32 },
};
const IV_BYTES = 12;
const TAG_BYTES = 16;
function canDecrypt(suite) {
    return suite in SUITES;
}
/**
 * Opens the records with the server's handshake traffic key and gives the messages that are complete, up to Finished:
 * what a server sends after it on its own (tickets, data) has other keys.
 * @param transcript ClientHello and ServerHello, headers included
 * @throws MalformedError when a record does not open
 */
function readEncryptedFlight(suite, sharedSecret, transcript, records) {
    const crypto = SUITES[suite];
    if (crypto === undefined)
        throw new malformed_error/* MalformedError */.G('TLSCiphertext', `suite ${String(suite)} cannot be opened`, 0);
    const secret = serverHandshakeSecret(crypto.hash, sharedSecret, transcript);
    const key = expandLabel(crypto.hash, secret, 'key', new Uint8Array(), crypto.keyBytes);
    const iv = expandLabel(crypto.hash, secret, 'iv', new Uint8Array(), IV_BYTES);
    const fragments = [];
    for (const [sequence, record] of records.entries()) {
        const inner = openRecord(crypto.aead, key, nonceOf(iv, sequence), record);
        if (inner === null) {
            const messages = (0,tls_handshake/* readHandshakes */.v0)(fragments);
            if (messages.at(-1)?.type === tls_handshake/* HANDSHAKE_FINISHED */.fh)
                return messages;
            throw new malformed_error/* MalformedError */.G('TLSCiphertext', 'the record does not open with the handshake keys', 0);
        }
        // struct { opaque content[length]; ContentType type; uint8 zeros[length_of_padding]; } TLSInnerPlaintext;
        const end = inner.findLastIndex((byte) => byte !== 0);
        if (end < 0)
            throw new malformed_error/* MalformedError */.G('TLSInnerPlaintext', 'no content type', 0);
        if (inner[end] === tls_record/* CONTENT_HANDSHAKE */.iW)
            fragments.push(inner.subarray(0, end));
    }
    return (0,tls_handshake/* readHandshakes */.v0)(fragments);
}
function serverHandshakeSecret(hash, sharedSecret, transcript) {
    const empty = (0,external_node_crypto_.createHash)(hash).digest();
    const zeros = new Uint8Array(empty.length);
    const early = extract(hash, zeros, zeros);
    const handshake = extract(hash, expandLabel(hash, early, 'derived', empty, empty.length), sharedSecret);
    return expandLabel(hash, handshake, 's hs traffic', (0,external_node_crypto_.createHash)(hash).update((0,tls_handshake/* concat */.xW)(transcript)).digest(), empty.length);
}
/** HKDF-Extract, RFC 5869 section 2.2. */
function extract(hash, salt, secret) {
    return (0,external_node_crypto_.createHmac)(hash, salt).update(secret).digest();
}
/** HKDF-Expand-Label, RFC 8446 section 7.1. No label of ours wants more than two blocks. */
function expandLabel(hash, secret, label, context, length) {
    // struct { uint16 length; opaque label<7..255>; opaque context<0..255>; } HkdfLabel;
    const name = Buffer.from(`tls13 ${label}`, 'latin1');
    const info = (0,tls_handshake/* concat */.xW)([
        Uint8Array.of(length >> 8, length & 0xff, name.length),
        name,
        Uint8Array.of(context.length),
        context,
    ]);
    const blocks = [];
    for (let index = 1, made = 0; made < length; index++) {
        const block = (0,external_node_crypto_.createHmac)(hash, secret)
            .update((0,tls_handshake/* concat */.xW)([blocks.at(-1) ?? new Uint8Array(), info, Uint8Array.of(index)]))
            .digest();
        blocks.push(block);
        made += block.length;
    }
    return (0,tls_handshake/* concat */.xW)(blocks).subarray(0, length);
}
/** RFC 8446 section 5.3: the sequence number, padded to the left, exclusive-or the IV. */
function nonceOf(iv, sequence) {
    const nonce = Uint8Array.from(iv);
    const view = new DataView(nonce.buffer);
    view.setUint32(IV_BYTES - 4, view.getUint32(IV_BYTES - 4) ^ sequence);
    return nonce;
}
/** null when it does not open. */
function openRecord(aead, key, nonce, record) {
    const { fragment, header } = record;
    if (fragment.length < TAG_BYTES)
        throw new malformed_error/* MalformedError */.G('TLSCiphertext', 'shorter than its tag', 0);
    // The cast picks one overload: all three take an authentication tag of 16 bytes.
    const decipher = (0,external_node_crypto_.createDecipheriv)(aead, key, nonce, { authTagLength: TAG_BYTES });
    decipher.setAAD(header, { plaintextLength: fragment.length - TAG_BYTES });
    decipher.setAuthTag(fragment.subarray(fragment.length - TAG_BYTES));
    try {
        return (0,tls_handshake/* concat */.xW)([decipher.update(fragment.subarray(0, fragment.length - TAG_BYTES)), decipher.final()]);
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./lib/wire/tls/flight.js + 1 modules
var flight = __webpack_require__(1479);
;// CONCATENATED MODULE: ./lib/wire/tls/key-share.js
/** Ephemeral keys for TLS 1.3: RFC 8446 section 4.2.8 and 7.4.2, on node:crypto. */


const CURVES = {
    [groups/* SECP256R1 */.Q_]: 'prime256v1',
    [groups/* SECP384R1 */.mr]: 'secp384r1',
    [groups/* SECP521R1 */.tY]: 'secp521r1',
};
/** Undefined for a group that node:crypto has no key agreement for (finite fields and hybrids). */
function newKeyShare(group) {
    const curve = CURVES[group];
    if (curve !== undefined) {
        const ecdh = (0,external_node_crypto_.createECDH)(curve);
        return { group, publicKey: ecdh.generateKeys(), agree: (peer) => ecdh.computeSecret(peer) };
    }
    if (group === groups/* X25519 */.Nx)
        return montgomery(group, 'X25519', (0,external_node_crypto_.generateKeyPairSync)('x25519'));
    if (group === groups/* X448 */.rH)
        return montgomery(group, 'X448', (0,external_node_crypto_.generateKeyPairSync)('x448'));
    return undefined;
}
function montgomery(group, crv, pair) {
    const { x = '' } = pair.publicKey.export({ format: 'jwk' });
    return {
        group,
        publicKey: Buffer.from(x, 'base64url'),
        agree: (peer) => (0,external_node_crypto_.diffieHellman)({
            privateKey: pair.privateKey,
            publicKey: (0,external_node_crypto_.createPublicKey)({
                format: 'jwk',
                key: { kty: 'OKP', crv, x: Buffer.from(peer).toString('base64url') },
            }),
        }),
    };
}

// EXTERNAL MODULE: ./lib/ledger/ledger.js + 1 modules
var ledger = __webpack_require__(9810);
;// CONCATENATED MODULE: ./lib/ledger/encrypted-chain.js
/** The chain of a server that speaks nothing below TLS 1.3: a handshake taken as far as the Certificate message. */














/** The suites that can be opened here: every TLS 1.3 server has one (RFC 8446 section 9.1). */
const encrypted_chain_SUITES = [0x1301, 0x1302, 0x1303];
const GROUPS = [groups/* X25519 */.Nx, groups/* SECP256R1 */.Q_, groups/* SECP384R1 */.mr, groups/* SECP521R1 */.tY, groups/* X448 */.rH];
/** @param preferred the group that the server asked for in an earlier HelloRetryRequest, null when it asked for none */
async function askEncryptedChain(target, net, preferred) {
    const first = await askWithShares(target, net, [
        ...new Set([...GROUPS.filter((g) => g === preferred), groups/* X25519 */.Nx, groups/* SECP256R1 */.Q_]),
    ]);
    if (first.status !== 'seen' || !('wantedGroup' in first.value))
        return first;
    const { wantedGroup } = first.value;
    if (!GROUPS.includes(wantedGroup))
        return unsupportedGroup(wantedGroup);
    const second = await askWithShares(target, net, [wantedGroup]);
    if (second.status === 'seen' && 'wantedGroup' in second.value) {
        return (0,observed/* failed */.gz)('malformed', `asked for ${(0,groups/* groupName */.hv)(second.value.wantedGroup)} after its key share was sent`, 'peer');
    }
    return second;
}
function unsupportedGroup(group) {
    return (0,observed/* failed */.gz)('unsupported', `the server insists on the group ${(0,groups/* groupName */.hv)(group)}, which this runtime has no keys for`, 'us');
}
/** As the ledger does: what is no answer is asked for once more, and only then it counts. */
async function askWithShares(target, net, groups) {
    const first = await askOnce(target, net, groups);
    return first.isAnswer ? first.outcome : (await askOnce(target, net, groups)).outcome;
}
async function askOnce(target, net, groups) {
    const shares = groups.flatMap((group) => newKeyShare(group) ?? []);
    const hello = {
        version: versions/* TLS13 */.gY,
        suites: encrypted_chain_SUITES,
        serverName: target.serverName,
        groups: GROUPS,
        schemes: signature_schemes/* OFFERED_SCHEMES */.t,
        keyShares: shares,
        random: (0,external_node_crypto_.randomBytes)(32),
        sessionId: (0,external_node_crypto_.randomBytes)(32),
    };
    const message = (0,client_hello/* writeClientHello */.n)(hello);
    const exchange = await net.exchange({
        opening: (0,tls_record/* writeRecord */.rh)(tls_record/* CONTENT_HANDSHAKE */.iW, (0,client_hello/* recordVersionOf */.h)(hello), message),
        next: (received) => (isSettled(message, shares, received) ? 'done' : 'wait'),
    });
    // The net has tried to connect again already.
    if (exchange.status === 'failed')
        return { outcome: exchange, isAnswer: true };
    if (exchange.status === 'skipped')
        throw new Error(`net skipped an exchange: ${exchange.reason}`);
    const outcome = readOutcome(message, shares, exchange.value);
    return { outcome, isAnswer: outcome.status === 'seen' || outcome.code === 'alert' || outcome.whose === 'us' };
}
function readOutcome(clientHello, shares, { received, end }) {
    const answer = (0,ledger/* readAnswer */.J)({ version: versions/* TLS13 */.gY, suites: encrypted_chain_SUITES, until: 'flight' }, { received, end });
    if (answer.kind === 'unseen')
        return (0,observed/* failed */.gz)(answer.failure.code, answer.failure.detail, answer.failure.whose);
    if (answer.kind === 'refused')
        return (0,observed/* failed */.gz)('alert', `the handshake for the certificates was refused: ${answer.how}`, 'peer');
    if (answer.group !== null)
        return (0,observed/* seen */.cI)({ wantedGroup: answer.group });
    if (answer.flight.serverHello?.isRetryRequest === true) {
        return (0,observed/* failed */.gz)('unsupported', 'the server asks for another hello, for some reason that is not the group', 'us');
    }
    try {
        const certificates = readChain(clientHello, shares, received);
        return certificates === null ? stopped(end) : (0,observed/* seen */.cI)({ certificates, version: versions/* TLS13 */.gY, suite: answer.suite });
    }
    catch (error) {
        if (error instanceof malformed_error/* MalformedError */.G)
            return (0,observed/* failed */.gz)('malformed', error.message, 'peer');
        throw error;
    }
}
function stopped(end) {
    const before = 'before its Certificate message was there';
    switch (end) {
        case 'reset':
            return (0,observed/* failed */.gz)('reset', `the connection was reset ${before}`, 'network');
        case 'timeout':
            return (0,observed/* failed */.gz)('timeout', `the server was silent until the deadline, ${before}`, 'network');
        case 'limit':
            return (0,observed/* failed */.gz)('limit', `the server sent more than is read ${before}`, 'peer');
        case 'closed':
        case 'done':
            return (0,observed/* failed */.gz)('closed', `the server stopped ${before}`, 'peer');
    }
}
/** null while the Certificate message is not complete. @throws MalformedError */
function readChain(clientHello, shares, received) {
    const { serverHello, serverHelloMessage, encrypted } = (0,flight/* readFlight */.T)(received);
    if (serverHello === null || serverHelloMessage === null || !canDecrypt(serverHello.suite))
        return null;
    const { keyShare } = serverHello;
    const share = shares.find(({ group }) => group === keyShare?.group);
    if (share === undefined || keyShare?.publicKey == null) {
        throw new malformed_error/* MalformedError */.G('ServerHello', 'key share of a group that was not offered', 0);
    }
    const messages = readEncryptedFlight(serverHello.suite, agree(share, keyShare.publicKey), [clientHello, serverHelloMessage], encrypted);
    const certificate = messages.find(({ type }) => type === tls_handshake/* HANDSHAKE_CERTIFICATE */._x);
    return certificate === undefined ? null : (0,certificate_message/* readCertificateMessage13 */.v)(certificate.body);
}
function agree(share, peer) {
    try {
        return share.agree(peer);
    }
    catch {
        throw new malformed_error/* MalformedError */.G('key_share', `no public key of ${(0,groups/* groupName */.hv)(share.group)}`, 0);
    }
}
function isSettled(clientHello, shares, received) {
    if (!(0,tls_record/* looksLikeTls */["do"])(received))
        return true;
    try {
        const { alert, serverHello } = (0,flight/* readFlight */.T)(received);
        if (alert !== null || serverHello?.isRetryRequest === true)
            return true;
        return serverHello !== null && readChain(clientHello, shares, received) !== null;
    }
    catch (error) {
        if (error instanceof malformed_error/* MalformedError */.G)
            return true;
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/spec/cipher-suites.js
var cipher_suites = __webpack_require__(332);
// EXTERNAL MODULE: ./lib/spec/hex.js
var hex = __webpack_require__(5778);
;// CONCATENATED MODULE: ./lib/spec/suite.js
/** What a cipher suite is, read off its registered name: the name is the specification (RFC 5246 appendix C, RFC 8446 appendix B.4). */



const suite_SUITES = new Map([...cipher_suites/* IANA_SUITES */.uh, ...cipher_suites/* PRIVATE_SUITES */.Qj].map(([code, name, openssl]) => [code, readSuiteName(code, name, openssl)]));
/** Every suite we know, in the order of the registry. TLS_NULL_WITH_NULL_NULL is among them: some server will take it. */
const ALL_SUITES = [...suite_SUITES.values()];
/** A number that nobody registered keeps its value and prints as hex. */
function findSuite(code) {
    return suite_SUITES.get(code) ?? readSuiteName(code, (0,hex/* hex16 */.L)(code), null);
}
/** The suites that a version defines and a hello of that version can hold. SSL 2.0 has its own and is not among them. */
function suitesOf(version) {
    return ALL_SUITES.filter((suite) => {
        if (suite.tls13)
            return version === versions/* TLS13 */.gY;
        return version !== versions/* TLS13 */.gY && (version === versions/* TLS12 */.$j || !needsTls12(suite));
    });
}
/**
 * AEAD, SHA-2 and GOST suites exist from TLS 1.2 on (RFC 5288 section 4, RFC 5289 section 5, RFC 9189 section 4),
 * but for the CBC and NULL suites with a pre-shared key, which any version may negotiate (RFC 5487 section 3).
 */
function needsTls12(suite) {
    if (suite.aead || suite.keyExchange.startsWith('GOSTR341112'))
        return true;
    return /^(?:SHA\d{3}|SM3|IMIT)$/.test(suite.hash) && !suite.keyExchange.endsWith('PSK');
}
function readSuiteName(code, name, openssl) {
    const [, keyExchange = '', rest = ''] = /^(?:TLS|SSL)_(\w+?)_WITH_(\w+)$/.exec(name) ?? [];
    if (rest === '') {
        const [, cipher = name, hash = ''] = /^TLS_(\w+)_(SHA\d+|SM3)$/.exec(name) ?? [];
        return {
            code,
            name,
            openssl,
            keyExchange: '',
            cipher,
            hash,
            aead: name.startsWith('TLS_') && !cipher.startsWith('SHA'),
            forwardSecret: name.startsWith('TLS_'),
            tls13: name.startsWith('TLS_'),
        };
    }
    const [, cipher = rest, hash = ''] = /^(\w+?)_(MD5|SHA|SHA\d{3}|SM3|IMIT|NULL)(?:_2)?$/.exec(rest) ?? [];
    return {
        code,
        name,
        openssl,
        keyExchange,
        cipher,
        hash,
        aead: /GCM|CCM|POLY1305|MGM/.test(cipher),
        forwardSecret: /^(?:EC)?DHE_|^PSK_DHE|^ECCPWD|^(?:EC)?DH_anon/.test(keyExchange),
        tls13: false,
    };
}

;// CONCATENATED MODULE: ./lib/probes/chain.js
/**
 * The certificates exactly as the server sent them, in the order sent: read off our own handshake, since TLS libraries
 * hand out a chain that they have rearranged. Up to TLS 1.2 they come in clear (RFC 5246 section 7.4.2);
 * in TLS 1.3 under the handshake keys (RFC 8446 section 4.4.2).
 */





/* harmony default export */ const chain = ({
    fact: 'chain',
    title: 'certificates',
    needs: ['versions'],
    async run({ ledger, net, target }) {
        const flights = acceptedFlights(ledger);
        const inClear = flights.find(({ flight }) => flight.certificates !== null);
        if (inClear !== undefined)
            return (0,observed/* seen */.cI)(chainOf(inClear.flight.certificates ?? [], inClear.version, inClear.suite));
        const [newest] = flights;
        if (newest === undefined)
            return (0,observed/* failed */.gz)('internal', 'versions were accepted, but by no entry of the ledger', 'us');
        // Anonymous suites only: the server has no certificate to send.
        if (newest.version !== versions/* TLS13 */.gY)
            return (0,observed/* seen */.cI)(chainOf([], newest.version, newest.suite));
        const encrypted = await askEncryptedChain(target, net, newest.group);
        if (encrypted.status !== 'seen')
            return encrypted;
        return (0,observed/* seen */.cI)(chainOf(encrypted.value.certificates, encrypted.value.version, encrypted.value.suite));
    },
});
/** Newest version first, and of one version the hand that begins lowest: the same on every run, whatever answered first. */
function acceptedFlights(ledger) {
    return ledger
        .entries()
        .flatMap(({ question, answer }) => answer.kind === 'accepted' && question.until === 'flight'
        ? [{ ...answer, version: question.version, hand: question.suites[0] ?? 0 }]
        : [])
        .sort((a, b) => b.version - a.version || a.hand - b.hand);
}
function chainOf(certificates, version, suite) {
    return {
        certificates: certificates.map((der) => (0,wire_pem/* writePem */.I)(der)),
        version: (0,versions/* versionName */.sh)(version),
        suite: findSuite(suite).name,
    };
}

;// CONCATENATED MODULE: ./lib/spec/common-suites.js
/** The suites to ask for first: whatever a server has, it nearly always has one of these. */


const KEY_EXCHANGES = new Set(['ECDHE_RSA', 'ECDHE_ECDSA', 'DHE_RSA', 'RSA']);
const CIPHERS = /^(?:AES_(?:128|256)_(?:GCM|CBC)|CHACHA20_POLY1305|3DES_EDE_CBC|RC4_128)$/;
/** At most 60 of a version's suites, forward secret ones first. */
function commonSuites(version) {
    return suitesOf(version)
        .filter((suite) => version === versions/* TLS13 */.gY || (KEY_EXCHANGES.has(suite.keyExchange) && CIPHERS.test(suite.cipher)))
        .sort((a, b) => Number(b.forwardSecret) - Number(a.forwardSecret) || Number(b.aead) - Number(a.aead))
        .map((suite) => suite.code);
}
/** Some servers fail at 128 suites or more, wolfSSL reads only the first 150: 60 are safe everywhere. */
const MAX_SUITES_A_HELLO = 60;
/** Deals suites into hands of at most 60, neighbours into different hands, so that the accepted ones spread. */
function dealHands(suites) {
    const count = Math.ceil(suites.length / MAX_SUITES_A_HELLO);
    return Array.from({ length: count }, (_, hand) => suites.filter((_suite, index) => index % count === hand));
}

;// CONCATENATED MODULE: ./lib/probes/cipher-suites.js
/**
 * The cipher suites that the server takes, version by version, found by elimination: offer a hand, strike out what
 * the server chose, offer the rest again, until it refuses.
 */





/* harmony default export */ const probes_cipher_suites = ({
    fact: 'cipherSuites',
    title: 'cipher suites',
    needs: ['versions'],
    async run({ ledger, facts }) {
        const gaps = [];
        const found = await Promise.all(facts.versions.accepted.map(async (name) => {
            const version = (0,versions/* findVersion */.Am)(name);
            if (version === undefined)
                throw new Error(`versions named ${name}, which is none`);
            const accepted = await eliminate(ledger, version, name, gaps);
            return [name, accepted];
        }));
        return (0,observed/* seen */.cI)(Object.fromEntries(found), gaps);
    },
});
async function eliminate(ledger, version, name, gaps) {
    const known = new Set(ledger.acceptedSuites(version));
    const unknown = suitesOf(version)
        .map((suite) => suite.code)
        .filter((code) => !known.has(code));
    const ends = await Promise.all(dealHands(unknown).map(async (hand) => {
        let left = hand;
        for (;;) {
            const answer = await ledger.ask({ version, suites: left, until: 'hello' });
            if (answer.kind !== 'accepted')
                return { answer, left: left.length };
            known.add(answer.suite);
            left = left.filter((code) => code !== answer.suite);
            if (left.length === 0)
                return null;
        }
    }));
    // A server that refuses by alert does not refuse by hanging up as well: that is more likely a limit on connections.
    const usesAlerts = ends.some((end) => end?.answer.kind === 'refused' && end.answer.inTls);
    for (const end of ends) {
        if (end === null)
            continue;
        const { answer, left } = end;
        const failure = answer.kind === 'unseen' ? answer.failure : usesAlerts && !answer.inTls ? HUNG_UP : null;
        if (failure !== null)
            gaps.push((0,observed/* gap */.rQ)(`${name} with ${String(left)} suites`, failure));
    }
    return [...known].sort((a, b) => a - b).map(cipher_suites_describe);
}
const HUNG_UP = { code: 'closed', detail: 'the server closed the connection without an alert', whose: 'peer' };
function cipher_suites_describe(code) {
    const { name, openssl } = findSuite(code);
    return { code: (0,hex/* hex16 */.L)(code), name, openssl };
}

;// CONCATENATED MODULE: ./lib/probes/http.js
/** The HTTP answer and its headers, over TLS with the certificate not verified: rules judge it, and headers are worth seeing anyway. */

/* harmony default export */ const http = ({
    fact: 'http',
    title: 'the HTTP answer',
    needs: ['versions'],
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

;// CONCATENATED MODULE: ./lib/probes/versions.js
/** The protocol versions that the server takes: RFC 8446 section 4.2.1, RFC 5246 appendix E.1. */




const ASKED = [versions/* SSL3 */.KV, versions/* TLS10 */.nA, versions/* TLS11 */.gh, versions/* TLS12 */.$j, versions/* TLS13 */.gY];
/** TLS 1.2 with the suites that nearly every server shares: its flight holds the certificates in clear. */
const firstQuestion = { version: versions/* TLS12 */.$j, suites: commonSuites(versions/* TLS12 */.$j), until: 'flight' };
/* harmony default export */ const probes_versions = ({
    fact: 'versions',
    title: 'protocol versions',
    needs: ['reach'],
    async run({ ledger }) {
        const answers = await Promise.all(ASKED.map(async (version) => ({ version, answer: await askVersion(ledger, version) })));
        const named = (kind) => answers.filter(({ answer }) => answer.kind === kind).map(({ version }) => (0,versions/* versionName */.sh)(version));
        const gaps = answers.flatMap(({ version, answer }) => answer.kind === 'unseen' ? [(0,observed/* gap */.rQ)((0,versions/* versionName */.sh)(version), answer.failure)] : []);
        const accepted = named('accepted');
        if (accepted.length === 0)
            return nothingAccepted(answers.map(({ answer }) => answer));
        return (0,observed/* seen */.cI)({ accepted, rejected: named('refused') }, gaps);
    },
});
/** Without one handshake there is nothing to judge, only a reason: what the server did to the version it should know best. */
function nothingAccepted(answers) {
    const unseen = answers.find((answer) => answer.kind === 'unseen');
    if (unseen !== undefined)
        return (0,observed/* failed */.gz)(unseen.failure.code, unseen.failure.detail, unseen.failure.whose);
    const refusals = answers.flatMap((answer) => (answer.kind === 'refused' ? [answer] : []));
    const spoken = refusals.findLast(({ inTls, isAboutVersion }) => inTls && !isAboutVersion) ?? refusals.find(({ inTls }) => inTls);
    return spoken === undefined
        ? (0,observed/* failed */.gz)('closed', 'every hello was met by a closed connection', 'peer')
        : (0,observed/* failed */.gz)('alert', `every hello was refused: ${spoken.how}`, 'peer');
}
/** Hand by hand, until a suite is taken or it is clear that the version, not the suites, is refused. */
async function askVersion(ledger, version) {
    const common = commonSuites(version);
    const first = await ledger.ask({ version, suites: common, until: 'flight' });
    if (first.kind !== 'refused' || first.isAboutVersion)
        return first;
    const others = suitesOf(version)
        .map((suite) => suite.code)
        .filter((code) => !common.includes(code));
    const answers = await Promise.all(dealHands(others).map((suites) => ledger.ask({ version, suites, until: 'flight' })));
    return answers.find(({ kind }) => kind === 'accepted') ?? answers.find(({ kind }) => kind === 'unseen') ?? first;
}

;// CONCATENATED MODULE: ./lib/probes/reach.js


/* harmony default export */ const reach = ({
    fact: 'reach',
    title: 'reachability',
    needs: ['addresses'],
    async run({ ledger }) {
        // The first question that versions will ask anyway: looking costs no connection of its own.
        const answer = await ledger.ask(firstQuestion);
        return answer.kind === 'unseen' && !answer.connected
            ? (0,observed/* failed */.gz)(answer.failure.code, answer.failure.detail, answer.failure.whose)
            : (0,observed/* seen */.cI)({ connected: true });
    },
});

;// CONCATENATED MODULE: ./lib/probes/index.js
// Written by .github/scripts/write-indexes.mjs: run "npm run generate", do not edit.





const probes = [chain, probes_cipher_suites, http, reach, probes_versions];

;// CONCATENATED MODULE: ./lib/core/rule.js
function defineRule(rule) {
    return { kind: 'rule', ...rule };
}
function defineComparison(comparison) {
    return { kind: 'comparison', params: {}, ...comparison };
}
function defineOwnRule(rule) {
    return { kind: 'own', reads: [], params: {}, ...rule };
}
/** Nothing wrong was found: as good as what was looked at. */
const pass = { kind: 'pass', proven: false };
/** What was wanted was seen: no gap can change that. */
const proven = { kind: 'pass', proven: true };
/** @param about keeps the findings of one rule apart, and is the same in every run: no hash of what is renewed */
function fail(message, evidence, about = null) {
    return { kind: 'fail', message, evidence, about };
}
function measured(remaining, message, evidence) {
    return { kind: 'measured', remaining, message, evidence };
}
function notApplicable(reason) {
    return { kind: 'not-applicable', reason };
}

// EXTERNAL MODULE: ./lib/core/window.js
var core_window = __webpack_require__(7075);
;// CONCATENATED MODULE: ./lib/spec/sources.js
function rfc(number) {
    return {
        at: (section) => ({
            text: `RFC ${String(number)} section ${section}`,
            url: `https://www.rfc-editor.org/rfc/rfc${String(number)}#${/^[A-Z]/.test(section) ? 'appendix' : 'section'}-${section}`,
        }),
    };
}
const RFC5246 = rfc(5246);
const RFC5280 = rfc(5280);
const RFC6797 = rfc(6797);
const RFC7465 = rfc(7465);
const RFC7568 = rfc(7568);
const RFC8446 = rfc(8446);
const RFC8996 = rfc(8996);
const RFC9155 = rfc(9155);
const RFC9293 = rfc(9293);
const RFC9325 = rfc(9325);
const RFC9525 = rfc(9525);
/** CA/Browser Forum TLS Baseline Requirements 2.2.6 of 2026-03-31. */
const BASELINE_REQUIREMENTS = {
    at: (section) => ({
        text: `CA/B BR section ${section}`,
        url: `https://github.com/cabforum/servercert/blob/main/docs/BR.md#${section.replaceAll('.', '')}`,
    }),
};
/** Mozilla server side TLS guidelines 6.0 of 2026-04-06. */
const MOZILLA_6_0 = {
    at: (profile) => ({
        text: `Mozilla guidelines 6.0 (${profile})`,
        url: 'https://ssl-config.mozilla.org/guidelines/6.0.json',
    }),
};
/** Our own documentation of the policy file. */
const POLICY_FILE = {
    at: (key) => ({ text: `tls-gate policy file, ${key}`, url: 'https://github.com/tls-gate/tls-gate#policy-file' }),
};

;// CONCATENATED MODULE: ./lib/rules/certificate/expired.js
/** RFC 5280 section 4.1.2.5: a certificate is valid from notBefore through notAfter, inclusive. */



/* harmony default export */ const expired = (defineRule({
    id: 'certificate/expired',
    title: 'The leaf certificate has not expired',
    cites: [RFC5280.at('4.1.2.5')],
    breaks: [
        { client: 'curl', error: 'curl: (60) SSL certificate problem: certificate has expired' },
        { client: 'Node.js', error: 'CERT_HAS_EXPIRED' },
        { client: 'Go', error: 'x509: certificate has expired or is not yet valid' },
        {
            client: 'Python requests',
            error: '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: certificate has expired',
        },
        { client: 'Java', error: 'java.security.cert.CertificateExpiredException: NotAfter' },
    ],
    fix: 'Renew the certificate and reload the server: a renewed file that is not served looks just like this.',
    reads: ['certificates'],
    params: {},
    check({ certificates: { leaf } }, { now }) {
        if (leaf === null)
            return notApplicable('no certificate is served');
        const lateMs = now.getTime() - leaf.notAfter;
        if (lateMs <= 0)
            return pass;
        const late = lateMs < core_window/* DAY_MS */.sO ? `${(lateMs / 3_600_000).toFixed(1)} hours` : `${(lateMs / core_window/* DAY_MS */.sO).toFixed(1)} days`;
        return fail(`the certificate expired ${late} ago`, {
            observed: new Date(leaf.notAfter).toISOString(),
            required: `notAfter at or after ${now.toISOString()}`,
            sha256: leaf.sha256,
        });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/certificate/expires-soon.js
/** A leaf about to lapse. How soon is too soon, in days and in per cent of its life, is for the policy's windows to say. */



/* harmony default export */ const expires_soon = (defineRule({
    id: 'certificate/expires-soon',
    title: 'The leaf certificate outlives the warning window',
    cites: [RFC5280.at('4.1.2.5')],
    breaks: [
        { client: 'curl, from then on', error: 'curl: (60) SSL certificate problem: certificate has expired' },
        { client: 'Node.js, from then on', error: 'CERT_HAS_EXPIRED' },
        { client: 'Go, from then on', error: 'x509: certificate has expired or is not yet valid' },
    ],
    fix: 'Renew, and check that the server was reloaded: a renewed file that is not served looks just like this.',
    reads: ['certificates'],
    // Marks on the way: the message names the last one passed, so that it changes as the day comes near.
    params: { marks: ['30d', '14d', '7d', '1d'] },
    window: ['30d', '33%'],
    check({ certificates: { leaf } }, { now, params }) {
        if (leaf === null)
            return notApplicable('no certificate is served');
        const ms = leaf.notAfter - now.getTime();
        if (ms < 0)
            return notApplicable('it has expired: see certificate/expired');
        // Valid through notAfter, to the end of that second.
        const ofMs = leaf.notAfter - leaf.notBefore + 1000;
        const days = ms / core_window/* DAY_MS */.sO;
        const passed = params.marks
            .flatMap((text) => ({ text, ms: (0,core_window/* parseDuration */.E9)(text) ?? 0 }))
            .filter((mark) => ms < mark.ms)
            .sort((a, b) => a.ms - b.ms)[0];
        const left = days < 1 ? `${oneDecimal(ms / 3_600_000)} hours` : `${oneDecimal(days)} days`;
        return measured({ ms, ofMs }, `the certificate expires in ${left}, ${((100 * ms) / ofMs).toFixed(0)} % of its life`, {
            observed: new Date(leaf.notAfter).toISOString(),
            required: 'longer than a window of the policy',
            daysLeft: Number(days.toFixed(2)),
            lifetimeDays: Number((ofMs / core_window/* DAY_MS */.sO).toFixed(2)),
            mark: passed?.text ?? null,
            sha256: leaf.sha256,
        });
    },
}));
/** Never more than there is: 2.99 days are not 3.0. */
function oneDecimal(value) {
    return (Math.floor(value * 10) / 10).toFixed(1);
}

;// CONCATENATED MODULE: ./lib/rules/certificate/hostname-mismatch.js
/** RFC 9525 section 6: the name that callers ask for must stand in the subjectAltName; the common name does not count. */


/* harmony default export */ const hostname_mismatch = (defineRule({
    id: 'certificate/hostname-mismatch',
    title: 'The certificate is for the name that callers use',
    cites: [RFC9525.at('6.3'), RFC9525.at('6.5')],
    breaks: [
        { client: 'curl', error: 'curl: (60) SSL: no alternative certificate subject name matches target host name' },
        { client: 'Node.js', error: "ERR_TLS_CERT_ALTNAME_INVALID: Hostname/IP does not match certificate's altnames" },
        { client: 'Go', error: 'x509: certificate is valid for other.example.com, not api.example.com' },
        {
            client: 'Java',
            error: 'java.security.cert.CertificateException: No subject alternative DNS name matching api.example.com found.',
        },
        {
            client: 'Python requests',
            error: "certificate verify failed: Hostname mismatch, certificate is not valid for 'api.example.com'.",
        },
    ],
    fix: 'Issue the certificate with this name among its subjectAltNames, or serve the right certificate for this server name (SNI).',
    reads: ['nameMatch'],
    params: {},
    check({ nameMatch: { matches, wanted, presented } }) {
        if (matches === null)
            return notApplicable('no certificate is served');
        if (matches)
            return pass;
        return fail(presented.length === 0
            ? `the certificate names no host in its subjectAltName, so not ${wanted}`
            : `the certificate is not for ${wanted}`, { observed: presented, required: wanted });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/certificate/lifetime-too-long.js
/** How long a leaf may live. CA/B BR section 6.3.2 counts days of 86,400 seconds, notAfter's second included. */



/* harmony default export */ const lifetime_too_long = (defineRule({
    id: 'certificate/lifetime-too-long',
    title: 'The leaf certificate does not live longer than allowed',
    cites: [BASELINE_REQUIREMENTS.at('6.3.2'), MOZILLA_6_0.at('intermediate')],
    breaks: [],
    fix: 'Have it issued for a shorter time, and let the renewal run by itself (ACME).',
    reads: ['certificates'],
    params: { maxDays: 398 },
    check({ certificates: { leaf } }, { params }) {
        if (leaf === null)
            return notApplicable('no certificate is served');
        const days = Math.ceil((leaf.notAfter - leaf.notBefore + 1000) / core_window/* DAY_MS */.sO);
        return days <= params.maxDays
            ? pass
            : fail(`the certificate lives for ${String(days)} days`, {
                observed: days,
                required: `${String(params.maxDays)} days at most`,
                sha256: leaf.sha256,
            });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/certificate/no-server-auth.js
/** RFC 5280 section 4.2.1.12: with the extension present, a certificate is for the purposes it lists and no other. */


const SERVER_AUTH = '1.3.6.1.5.5.7.3.1';
const ANY_PURPOSE = '2.5.29.37.0';
/* harmony default export */ const no_server_auth = (defineRule({
    id: 'certificate/no-server-auth',
    title: 'The leaf certificate may be used for a TLS server',
    cites: [RFC5280.at('4.2.1.12'), BASELINE_REQUIREMENTS.at('7.1.2.7.10')],
    breaks: [
        { client: 'curl', error: 'curl: (60) SSL certificate problem: unsuitable certificate purpose' },
        { client: 'Node.js', error: 'INVALID_PURPOSE' },
        { client: 'Go', error: 'x509: certificate specifies an incompatible key usage' },
        { client: 'Java', error: 'Extended key usage does not permit use for TLS server authentication' },
    ],
    fix: 'Issue the certificate with extendedKeyUsage serverAuth.',
    reads: ['certificates'],
    params: {},
    check({ certificates: { leaf } }) {
        if (leaf === null)
            return notApplicable('no certificate is served');
        const purposes = leaf.extendedKeyUsage;
        if (purposes === null || purposes.includes(SERVER_AUTH) || purposes.includes(ANY_PURPOSE))
            return pass;
        return fail('the certificate is not meant for TLS servers', {
            observed: purposes,
            required: `serverAuth (${SERVER_AUTH})`,
            sha256: leaf.sha256,
        });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/certificate/not-yet-valid.js
/** RFC 5280 section 4.1.2.5: a certificate is valid from notBefore through notAfter, inclusive. */


/* harmony default export */ const not_yet_valid = (defineRule({
    id: 'certificate/not-yet-valid',
    title: 'The leaf certificate is valid already',
    cites: [RFC5280.at('4.1.2.5')],
    breaks: [
        { client: 'curl', error: 'curl: (60) SSL certificate problem: certificate is not yet valid' },
        { client: 'Node.js', error: 'CERT_NOT_YET_VALID' },
        { client: 'Go', error: 'x509: certificate has expired or is not yet valid' },
        { client: 'Java', error: 'java.security.cert.CertificateNotYetValidException: NotBefore' },
    ],
    fix: 'Serve the certificate that is valid now, or check the clocks of the issuer and of this runner.',
    reads: ['certificates'],
    params: {},
    check({ certificates: { leaf } }, { now }) {
        if (leaf === null)
            return notApplicable('no certificate is served');
        if (now.getTime() >= leaf.notBefore)
            return pass;
        return fail(`the certificate is valid only from ${new Date(leaf.notBefore).toISOString()}`, {
            observed: new Date(leaf.notBefore).toISOString(),
            required: `notBefore at or before ${now.toISOString()}`,
            sha256: leaf.sha256,
        });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/certificate/self-signed.js
/** A leaf that vouches for itself, and that no trust store of the callers holds. */


/* harmony default export */ const self_signed = (defineRule({
    id: 'certificate/self-signed',
    title: 'The leaf certificate is signed by an issuer, or is itself an anchor',
    cites: [RFC5280.at('6.1')],
    breaks: [
        { client: 'curl', error: 'curl: (60) SSL certificate problem: self-signed certificate' },
        { client: 'Node.js', error: 'DEPTH_ZERO_SELF_SIGNED_CERT' },
        { client: 'Go', error: 'x509: certificate signed by unknown authority' },
        { client: 'Java', error: 'PKIX path building failed: unable to find valid certification path to requested target' },
    ],
    fix: "Have the certificate issued by a CA that callers trust; if they carry it themselves, name its file in the endpoint's trust.",
    reads: ['certificates', 'trustPaths'],
    params: {},
    check({ certificates: { leaf }, trustPaths }) {
        if (leaf === null)
            return notApplicable('no certificate is served');
        if (!leaf.isSelfSigned || trustPaths.stores.some(({ trusted }) => trusted))
            return pass;
        return fail('the certificate is signed by its own key', {
            observed: leaf.subject,
            required: `an issuer trusted by ${trustPaths.stores.map(({ store }) => store).join(' or ')}`,
            sha256: leaf.sha256,
        });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/certificate/weak-key.js
/** CA/B BR section 6.1.5 and RFC 9325 section 4.5: RSA of at least 2048 bits, elliptic curves of at least 224. */


/* harmony default export */ const weak_key = (defineRule({
    id: 'certificate/weak-key',
    title: 'Every key in the chain is strong enough',
    cites: [BASELINE_REQUIREMENTS.at('6.1.5'), RFC9325.at('4.5')],
    breaks: [
        {
            client: 'curl 7.88 (OpenSSL 3.0), RSA 1024',
            error: 'curl: (60) SSL certificate problem: EE certificate key too weak',
        },
        {
            client: 'Python 3.11 requests, RSA 1024',
            error: '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: EE certificate key too weak',
        },
        { client: 'Node.js 24, RSA 1024', error: 'UNSPECIFIED' },
    ],
    fix: 'Issue the certificate anew with a key on P-256, or RSA of 2048 bits or more.',
    reads: ['certificates'],
    params: { minRsaBits: 2048, minEcBits: 256 },
    check({ certificates: { leaf, others } }, { params }) {
        if (leaf === null)
            return notApplicable('no certificate is served');
        const required = {
            rsa: params.minRsaBits,
            'rsa-pss': params.minRsaBits,
            dsa: params.minRsaBits,
            ec: params.minEcBits,
        };
        const faults = [leaf, ...others].flatMap(({ subject, publicKey: { type, bits, curve }, sha256 }) => {
            if (type === 'ed25519' || type === 'ed448')
                return [];
            const minimum = Object.entries(required).find(([known]) => known === type)?.[1];
            const observed = `${type}${bits === null ? '' : ` ${String(bits)} bits`}${curve === null ? '' : ` (${curve})`}`;
            // A key whose strength is unknown is not strong enough to pass a gate.
            if (minimum === undefined || bits === null) {
                return [
                    fail(`the strength of the key of "${subject}" cannot be told`, { observed, required: 'a known key type', sha256 }, subject),
                ];
            }
            return bits >= minimum
                ? []
                : [
                    fail(`the key of "${subject}" is weak: ${observed}`, { observed, required: `${type} of ${String(minimum)} bits or more`, sha256 }, subject),
                ];
        });
        return faults.length === 0 ? pass : faults;
    },
}));

;// CONCATENATED MODULE: ./lib/rules/certificate/weak-signature.js
/**
 * Signatures that can be forged. CA/B BR section 7.1.3.2.1: no SHA-1 since 2026-09-15; RFC 9155 section 2: no MD5 or SHA-1.
 * The signature of a root on itself is not looked at by anybody, nor here.
 */


/* harmony default export */ const weak_signature = (defineRule({
    id: 'certificate/weak-signature',
    title: 'No certificate in the chain is signed with MD5 or SHA-1',
    cites: [BASELINE_REQUIREMENTS.at('7.1.3.2.1'), RFC9155.at('2')],
    breaks: [
        {
            client: 'curl 7.88 (OpenSSL 3.0)',
            error: 'curl: (60) SSL certificate problem: CA signature digest algorithm too weak',
        },
        {
            client: 'Python 3.11 requests',
            error: '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: CA signature digest algorithm too weak',
        },
        {
            client: 'Go 1.18 and later',
            error: 'x509: cannot verify signature: insecure algorithm SHA1-RSA (temporarily override with GODEBUG=x509sha1=1)',
        },
        { client: 'Node.js 18 to 26', error: 'UNSPECIFIED' },
    ],
    fix: 'Have the certificate issued anew with SHA-256 or better.',
    reads: ['certificates'],
    params: { weak: ['MD2', 'MD5', 'SHA-1'] },
    check({ certificates: { leaf, others } }, { params }) {
        if (leaf === null)
            return notApplicable('no certificate is served');
        const faults = [leaf, ...others.filter((other) => !other.isSelfSigned)].flatMap(({ subject, signature, sha256 }) => {
            const evidence = { observed: signature.name, required: 'SHA-256 or better', sha256 };
            if (signature.hash !== null && params.weak.includes(signature.hash)) {
                return [fail(`the certificate of "${subject}" is signed with ${signature.hash}`, evidence, subject)];
            }
            // An algorithm without a name is one that nobody here has judged.
            return /^[\d.]+$/.test(signature.name)
                ? [
                    fail(`the certificate of "${subject}" is signed with an algorithm that is not known: ${signature.name}`, evidence, subject),
                ]
                : [];
        });
        return faults.length === 0 ? pass : faults;
    },
}));

;// CONCATENATED MODULE: ./lib/rules/chain/incomplete.js
/**
 * A missing intermediate: browsers repair it by themselves, API clients do not.
 *
 * RFC 8446 section 4.4.2: only a certificate that specifies a trust anchor MAY be left out of the chain.
 */


/* harmony default export */ const incomplete = (defineRule({
    id: 'chain/incomplete',
    title: 'The issuer of the leaf is sent, or is an anchor',
    cites: [RFC8446.at('4.4.2'), RFC5246.at('7.4.2')],
    breaks: [
        {
            client: 'curl 7.88 (OpenSSL 3.0)',
            error: 'curl: (60) SSL certificate problem: unable to get local issuer certificate',
        },
        { client: 'Node.js 18 to 26', error: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' },
        { client: 'Go', error: 'x509: certificate signed by unknown authority' },
        {
            client: 'Java 17 and 25',
            error: 'PKIX path building failed: unable to find valid certification path to requested target',
        },
        {
            client: 'Python 3.11 requests',
            error: '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: unable to get local issuer certificate',
        },
        { client: 'wget (GnuTLS)', error: 'ERROR: The certificate of ‘api.example.com’ is not trusted.' },
    ],
    fix: "Append the issuer's certificate after the leaf in the file that the server sends (nginx ssl_certificate: the full chain; certbot: fullchain.pem).",
    reads: ['certificates', 'trustPaths'],
    params: {},
    check({ certificates: { leaf, others }, trustPaths: { leafIssuer } }) {
        if (leaf === null)
            return notApplicable('no certificate is served');
        if (leaf.isSelfSigned)
            return notApplicable('the certificate is its own issuer');
        if (leafIssuer !== 'missing')
            return pass;
        return fail(`the certificate of the issuer, "${leaf.issuer}", was not sent`, {
            observed: [leaf, ...others].map(({ subject }) => subject),
            required: leaf.issuer,
            fetchFrom: leaf.caIssuers,
        });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/chain/out-of-order.js
/** RFC 5246 section 7.4.2: each following certificate MUST directly certify the one preceding it; RFC 8446 section 4.4.2 makes it SHOULD. */


/* harmony default export */ const out_of_order = (defineRule({
    id: 'chain/out-of-order',
    title: 'Each certificate is followed by its issuer',
    cites: [RFC5246.at('7.4.2'), RFC8446.at('4.4.2')],
    breaks: [
        {
            client: 'GnuTLS before 3.7 and embedded clients that keep to the order',
            error: 'The certificate is NOT trusted. The certificate issuer is unknown.',
        },
    ],
    fix: "Put the leaf first, then its issuer, then that one's issuer; leave the root out.",
    reads: ['certificates'],
    params: {},
    check({ certificates: { leaf, others } }) {
        if (leaf === null)
            return notApplicable('no certificate is served');
        const sent = [leaf, ...others];
        const order = [0];
        for (let last = leaf;;) {
            const next = sent.findIndex(({ subjectKey }, index) => !order.includes(index) && subjectKey === last.issuerKey);
            const issuer = sent[next];
            if (issuer === undefined || last.isSelfSigned)
                break;
            order.push(next);
            last = issuer;
        }
        const isLeafLate = others.some((other) => other.issuerKey === leaf.subjectKey && !other.isSelfSigned);
        const isRising = order.every((position, index) => index === 0 || position > (order[index - 1] ?? 0));
        if (isRising && !isLeafLate)
            return pass;
        return fail(isLeafLate
            ? 'the leaf is not the first certificate sent'
            : 'the certificates are not sent in the order of their issuers', {
            observed: sent.map(({ subject }) => subject),
            required: isLeafLate ? 'the leaf first' : order.map((position) => sent[position]?.subject ?? ''),
        });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/chain/untrusted.js
/** No path to any anchor of a store that callers use. */


/* harmony default export */ const untrusted = (defineRule({
    id: 'chain/untrusted',
    title: 'Every trust store of the callers has a path to the leaf',
    cites: [RFC5280.at('6.1')],
    breaks: [
        { client: 'curl', error: 'curl: (60) SSL certificate problem: unable to get issuer certificate' },
        { client: 'Node.js', error: 'SELF_SIGNED_CERT_IN_CHAIN' },
        { client: 'Go', error: 'x509: certificate signed by unknown authority' },
        { client: 'Java', error: 'PKIX path building failed: unable to find valid certification path to requested target' },
    ],
    fix: "Use a CA that callers trust. For an internal CA that they carry, name its root file in the endpoint's trust.",
    reads: ['certificates', 'trustPaths'],
    params: {},
    check({ certificates: { leaf }, trustPaths: { stores, leafIssuer } }) {
        if (leaf === null)
            return notApplicable('no certificate is served');
        if (stores.length === 0)
            return notApplicable('no trust store is named');
        const untrusting = stores.filter(({ trusted }) => !trusted);
        if (untrusting.length === 0)
            return pass;
        // Said by rules of their own, with the mend that fits.
        if (leaf.isSelfSigned && untrusting.length === stores.length)
            return notApplicable('it is self-signed: see certificate/self-signed');
        if (leafIssuer === 'missing')
            return notApplicable('its issuer was not sent: see chain/incomplete');
        return untrusting.map(({ store, reason }) => fail(`the trust store ${store} has no path to the certificate`, { observed: reason ?? 'no path', required: `a path to an anchor of ${store}`, store }, store));
    },
}));

;// CONCATENATED MODULE: ./lib/rules/cipher/accepted-suites.js

/** By rising number. */
function acceptedSuites(cipherSuites) {
    const versionsOf = new Map();
    for (const [version, suites] of Object.entries(cipherSuites)) {
        for (const { code } of suites)
            versionsOf.set(Number(code), [...(versionsOf.get(Number(code)) ?? []), version]);
    }
    return [...versionsOf].sort(([a], [b]) => a - b).map(([code, versions]) => ({ suite: findSuite(code), versions }));
}
/** `TLS_RSA_WITH_NULL_SHA in TLSv1, TLSv1.2`. */
function describeSuite({ suite, versions }) {
    return `${suite.name} in ${versions.join(', ')}`;
}

;// CONCATENATED MODULE: ./lib/rules/cipher/no-forward-secrecy.js
/**
 * Suites with which a stolen key opens yesterday's traffic.
 *
 * RFC 9325 section 4.1: implementations SHOULD NOT negotiate suites based on RSA key transport or static (EC)DH.
 */



/* harmony default export */ const no_forward_secrecy = (defineRule({
    id: 'cipher/no-forward-secrecy',
    title: 'Every accepted suite has forward secrecy',
    cites: [RFC9325.at('4.1')],
    breaks: [
        {
            client: 'Java 17 and 25, where no other suite is served',
            error: 'javax.net.ssl.SSLHandshakeException: (handshake_failure) Received fatal alert: handshake_failure',
        },
        {
            client: 'Python requests, where no other suite is served',
            error: '[SSL: SSLV3_ALERT_HANDSHAKE_FAILURE] sslv3 alert handshake failure',
        },
        { client: 'Go 1.22 and later, where no other suite is served', error: 'remote error: tls: handshake failure' },
    ],
    fix: 'Serve ECDHE suites only: nginx "ssl_ciphers ECDHE+AESGCM:ECDHE+CHACHA20;".',
    reads: ['cipherSuites'],
    params: {},
    check({ cipherSuites }) {
        const accepted = acceptedSuites(cipherSuites);
        const found = accepted.filter(({ suite }) => !suite.forwardSecret);
        if (found.length === 0)
            return pass;
        return fail(found.length === accepted.length
            ? 'no suite with forward secrecy is accepted'
            : `${String(found.length)} ${found.length === 1 ? 'suite' : 'suites'} without forward secrecy ${found.length === 1 ? 'is' : 'are'} accepted`, { observed: found.map(describeSuite), required: 'ECDHE or DHE key exchange in every suite' });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/cipher/not-allowed.js
/** Suites outside a list: for profiles that name what may be served. */



/* harmony default export */ const not_allowed = (defineRule({
    id: 'cipher/not-allowed',
    title: 'Only suites on the list are accepted',
    cites: [MOZILLA_6_0.at('intermediate')],
    breaks: [],
    fix: "Take the suites that are not on the list out of the server's configuration.",
    reads: ['cipherSuites'],
    // An empty list is no list: the rule then has nothing to hold a server to.
    params: { allowed: [] },
    check({ cipherSuites }, { params }) {
        if (params.allowed.length === 0)
            return notApplicable('the policy lists no suites');
        const found = acceptedSuites(cipherSuites).filter(({ suite }) => !params.allowed.includes(suite.name));
        if (found.length === 0)
            return pass;
        return fail(`${String(found.length)} accepted ${found.length === 1 ? 'suite is' : 'suites are'} not on the list`, {
            observed: found.map(describeSuite),
            required: params.allowed,
        });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/cipher/weak.js
/**
 * Suites that protect nothing, or that can be broken.
 *
 * RFC 9325 section 4.1: MUST NOT negotiate NULL, RC4, or less than 112 bits, EXPORT among them. RFC 7465 section 2 for RC4.
 */



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
/* harmony default export */ const weak = (defineRule({
    id: 'cipher/weak',
    title: 'No broken cipher suite is accepted',
    cites: [RFC9325.at('4.1'), RFC7465.at('2')],
    // Clients negotiate something better and never notice; payment processors and auditors refuse the endpoint.
    breaks: [],
    fix: 'Keep to ECDHE with AES-GCM or ChaCha20-Poly1305: nginx "ssl_ciphers ECDHE+AESGCM:ECDHE+CHACHA20;", and drop any "@SECLEVEL=0".',
    reads: ['cipherSuites'],
    params: { kinds: WEAKNESSES.map(([kind]) => kind) },
    check({ cipherSuites }, { params }) {
        const kindsOf = (suite) => WEAKNESSES.flatMap(([kind, is]) => (params.kinds.includes(kind) && is(suite) ? [kind] : []));
        const found = acceptedSuites(cipherSuites).filter(({ suite }) => kindsOf(suite).length > 0);
        if (found.length === 0)
            return pass;
        const kinds = [...new Set(found.flatMap(({ suite }) => kindsOf(suite)))];
        return fail(`${String(found.length)} weak cipher ${found.length === 1 ? 'suite is' : 'suites are'} accepted: ${kinds.join(', ')}`, {
            observed: found.map(describeSuite),
            required: `none with ${params.kinds.join(', ')}`,
        });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/compare/hsts-differs.js
/** HSTS that was tried in one environment and is missing or another in the other. RFC 6797 section 6.1: the order of directives means nothing. */


/* harmony default export */ const hsts_differs = (defineComparison({
    id: 'compare/hsts-differs',
    title: 'Both environments send the same Strict-Transport-Security',
    cites: [RFC6797.at('7.1')],
    breaks: [],
    fix: 'Send the header from one shared configuration; or list the difference under ignore.',
    reads: ['hsts'],
    compare({ hsts: from }, { hsts: to }) {
        return effectOf(from) === effectOf(to)
            ? pass
            : fail('Strict-Transport-Security differs', { observed: headerOf(to), required: headerOf(from) });
    },
}));
/** What a caller makes of it: nothing of a header that is missing or invalid. */
function effectOf(hsts) {
    if (hsts.kind !== 'policy')
        return null;
    const { maxAge, includeSubDomains, preload } = hsts;
    return JSON.stringify([maxAge, includeSubDomains, preload]);
}
function headerOf(hsts) {
    return hsts.kind === 'absent' ? null : hsts.header;
}

;// CONCATENATED MODULE: ./lib/rules/compare/protocol-added.js
/** A version that was never tried, and that is accepted all the same. */


/* harmony default export */ const protocol_added = (defineComparison({
    id: 'compare/protocol-added',
    title: 'No protocol version is accepted in the second environment that the first refuses',
    cites: [RFC8446.at('4.2.1')],
    breaks: [],
    fix: 'Configure both environments alike, from one source; or list the difference under ignore.',
    reads: ['versions'],
    compare({ versions: from }, { versions: to }) {
        const added = to.accepted.filter((version) => from.rejected.includes(version));
        return added.length === 0
            ? pass
            : fail(`${added.join(', ')} ${added.length === 1 ? 'is' : 'are'} accepted here only`, {
                observed: to.accepted,
                required: from.accepted,
            });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/compare/protocol-removed.js
/** A version that callers were tried with, and that is gone where they are sent next. */


/* harmony default export */ const protocol_removed = (defineComparison({
    id: 'compare/protocol-removed',
    title: 'Every protocol version of the first environment is accepted in the second',
    cites: [RFC8446.at('4.2.1')],
    breaks: [
        { client: 'a client that was only tried against the first environment', error: 'tlsv1 alert protocol version' },
    ],
    fix: 'Configure both environments alike, from one source; or list the difference under ignore.',
    reads: ['versions'],
    compare({ versions: from }, { versions: to }) {
        const removed = from.accepted.filter((version) => to.rejected.includes(version));
        return removed.length === 0
            ? pass
            : fail(`${removed.join(', ')} ${removed.length === 1 ? 'is' : 'are'} no longer accepted`, {
                observed: to.accepted,
                required: from.accepted,
            });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/compare/suite-removed.js
/** A cipher suite that callers may rely on, gone where they are sent next; in versions that both accept. */


/* harmony default export */ const suite_removed = (defineComparison({
    id: 'compare/suite-removed',
    title: 'Every cipher suite of the first environment is accepted in the second',
    cites: [RFC8446.at('4.1.2')],
    breaks: [{ client: 'a client that shares no other suite', error: 'sslv3 alert handshake failure' }],
    fix: 'Configure both environments alike, from one source; or list the difference under ignore.',
    reads: ['cipherSuites'],
    compare({ cipherSuites: from }, { cipherSuites: to }) {
        const removed = Object.entries(from).flatMap(([version, suites]) => {
            const there = to[version];
            return there === undefined
                ? []
                : suites
                    .filter(({ code }) => !there.some((suite) => suite.code === code))
                    .map(({ name }) => `${version} ${name}`);
        });
        return removed.length === 0
            ? pass
            : fail(`${String(removed.length)} cipher ${removed.length === 1 ? 'suite is' : 'suites are'} no longer accepted`, { observed: removed, required: 'none removed' });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/compare/trust-differs.js
/** One environment's chain verifies and the other's does not: what was tried in the first says nothing of the second. */


/* harmony default export */ const trust_differs = (defineComparison({
    id: 'compare/trust-differs',
    title: 'Both environments are trusted by their callers, or neither is',
    cites: [RFC5280.at('6.1')],
    breaks: [
        {
            client: 'a client whose verification was switched off for the first environment',
            error: 'certificate verify failed',
        },
    ],
    fix: "Give the first environment a certificate that verifies as the second's does, so that validation is tested before production.",
    reads: ['trustPaths', 'certificates'],
    compare(from, to) {
        const trusting = (side) => side.trustPaths.stores.filter(({ trusted }) => trusted).map(({ store }) => store);
        const [before, after] = [trusting(from), trusting(to)];
        if (before.length > 0 === after.length > 0)
            return pass;
        const [odd, where] = before.length === 0 ? [from, 'first'] : [to, 'second'];
        return fail(odd.certificates.leaf?.isSelfSigned === true
            ? `the ${where} environment is self-signed while the other is not: validation was never tested`
            : `no trust store has a path to the ${where} environment, while the other is trusted`, { observed: { first: before, second: after }, required: 'trusted in both, or in neither' });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/compare/unpaired.js
/** An endpoint whose counterpart in the other environment cannot be told: nothing was compared. */


/* harmony default export */ const unpaired = (defineOwnRule({
    id: 'compare/unpaired',
    title: 'Every endpoint has its counterpart in the environment that it is compared with',
    cites: [POLICY_FILE.at('compare')],
    breaks: [],
    fix: 'Name the hosts alike but for the environment (api.staging.example.com, api.example.com), with the same port.',
}));

;// CONCATENATED MODULE: ./lib/rules/http/hsts-missing.js
/** RFC 6797 section 7.1: a host that wants to be reached by TLS alone says so in Strict-Transport-Security. */


/* harmony default export */ const hsts_missing = (defineRule({
    id: 'http/hsts-missing',
    title: 'The answer carries a valid Strict-Transport-Security header',
    cites: [RFC6797.at('7.1')],
    // Most API clients ignore the header: it protects the people who open the host in a browser.
    breaks: [],
    fix: 'Send "Strict-Transport-Security: max-age=63072000" with every answer: nginx "add_header Strict-Transport-Security max-age=63072000 always;".',
    reads: ['hsts'],
    params: {},
    check({ hsts }, { target: { endpoint } }) {
        // RFC 6797 section 8.1.1: the header is ignored for hosts that are named by an address.
        if (endpoint.hostIsAddress)
            return notApplicable('the host is an IP address');
        switch (hsts.kind) {
            case 'policy':
                return pass;
            case 'absent':
                return fail('no Strict-Transport-Security header is sent', { observed: null, required: 'max-age=...' });
            case 'invalid':
                return fail(`the Strict-Transport-Security header is invalid: ${hsts.reason}`, {
                    observed: hsts.header,
                    required: 'max-age=...',
                });
        }
    },
}));

;// CONCATENATED MODULE: ./lib/rules/http/hsts-too-short.js
/** RFC 6797 section 6.1.1: max-age in seconds; 0 tells the client to forget the policy. */


/* harmony default export */ const hsts_too_short = (defineRule({
    id: 'http/hsts-too-short',
    title: 'Strict-Transport-Security holds long enough',
    cites: [RFC6797.at('6.1.1'), MOZILLA_6_0.at('intermediate')],
    breaks: [],
    fix: 'Raise max-age: 63072000 seconds are two years.',
    reads: ['hsts'],
    params: { minSeconds: 15_552_000 },
    check({ hsts }, { params, target: { endpoint } }) {
        if (endpoint.hostIsAddress)
            return notApplicable('the host is an IP address');
        if (hsts.kind !== 'policy')
            return notApplicable('there is no valid header: see http/hsts-missing');
        return hsts.maxAge >= params.minSeconds
            ? pass
            : fail(`Strict-Transport-Security holds for ${String(hsts.maxAge)} seconds only`, {
                observed: hsts.header,
                required: `max-age=${String(params.minSeconds)} or more`,
            });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/internal/rule-crashed.js
/** A rule that threw: a crashed check is not a pass. */


/* harmony default export */ const rule_crashed = (defineOwnRule({
    id: 'internal/rule-crashed',
    title: 'Every rule gave a verdict',
    cites: [POLICY_FILE.at('rules')],
    breaks: [],
    fix: 'Report it with the file that "tls-gate check --observations FILE" saves: that is all that is needed to see it again.',
}));

;// CONCATENATED MODULE: ./lib/rules/policy/waiver-expired.js
/** A waiver whose last day is over: what it excused counts again. */


/* harmony default export */ const waiver_expired = (defineOwnRule({
    id: 'policy/waiver-expired',
    title: 'Every waiver is still in force',
    cites: [POLICY_FILE.at('waivers')],
    breaks: [],
    fix: 'Mend what the waiver excused, or agree on a new date with its owner.',
}));

;// CONCATENATED MODULE: ./lib/rules/policy/waiver-unused.js
/** A waiver that excuses nothing any more: left standing, it would excuse the next fault unseen. */


/* harmony default export */ const waiver_unused = (defineOwnRule({
    id: 'policy/waiver-unused',
    title: 'Every waiver excuses something',
    cites: [POLICY_FILE.at('waivers')],
    breaks: [],
    fix: 'Delete the waiver.',
}));

;// CONCATENATED MODULE: ./lib/rules/protocol/deprecated-accepted.js
/**
 * Protocol versions that must no longer be negotiated.
 *
 * RFC 8996 section 4 and 5: TLS 1.0 and TLS 1.1 MUST NOT be used. RFC 7568 section 3: nor SSL 3.0.
 */


/* harmony default export */ const deprecated_accepted = (defineRule({
    id: 'protocol/deprecated-accepted',
    title: 'No version before TLS 1.2 is accepted',
    cites: [RFC8996.at('4'), RFC7568.at('3')],
    // Nobody refuses a server for what else it would have taken; auditors do.
    breaks: [],
    fix: 'Offer TLS 1.2 and 1.3 only: nginx "ssl_protocols TLSv1.2 TLSv1.3;", Apache "SSLProtocol -all +TLSv1.2 +TLSv1.3", HAProxy "ssl-min-ver TLSv1.2".',
    reads: ['versions'],
    params: { deprecated: ['SSLv2', 'SSLv3', 'TLSv1', 'TLSv1.1'] },
    check({ versions }, { params }) {
        const found = versions.accepted.filter((version) => params.deprecated.includes(version));
        return found.length === 0
            ? pass
            : fail(`${found.join(', ')} ${found.length === 1 ? 'is' : 'are'} still accepted`, {
                observed: found,
                required: 'TLSv1.2 or later only',
            });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/protocol/tls-1.2-missing.js
/** A server without TLS 1.2: webhook senders that default to it cannot deliver. */


/* harmony default export */ const tls_1_2_missing = (defineRule({
    id: 'protocol/tls-1.2-missing',
    title: 'TLS 1.2 is accepted',
    cites: [RFC9325.at('3.1.1')],
    breaks: [
        { client: 'Adyen webhooks (encryptionProtocol unset means TLSv1.2)', error: 'tlsv1 alert protocol version' },
        {
            client: 'Java 8 before 8u261',
            error: 'javax.net.ssl.SSLHandshakeException: Received fatal alert: protocol_version',
        },
    ],
    fix: 'Add TLS 1.2 beside 1.3: nginx "ssl_protocols TLSv1.2 TLSv1.3;", Apache "SSLProtocol -all +TLSv1.2 +TLSv1.3".',
    reads: ['versions'],
    params: {},
    check({ versions }) {
        if (versions.accepted.includes('TLSv1.2'))
            return proven;
        return versions.rejected.includes('TLSv1.2')
            ? fail('TLS 1.2 is refused', { observed: versions.accepted, required: 'TLSv1.2' })
            : pass;
    },
}));

;// CONCATENATED MODULE: ./lib/rules/protocol/tls-1.3-missing.js
/** RFC 9325 section 3.1.1: implementations SHOULD support TLS 1.3 and prefer it. */


/* harmony default export */ const tls_1_3_missing = (defineRule({
    id: 'protocol/tls-1.3-missing',
    title: 'TLS 1.3 is accepted',
    cites: [RFC9325.at('3.1.1')],
    // Every client that offers 1.3 by default offers 1.2 as well: it is advice.
    breaks: [],
    fix: 'Add TLS 1.3: nginx "ssl_protocols TLSv1.2 TLSv1.3;" with OpenSSL 1.1.1 or later; Java 11 or later; Node.js 12 or later.',
    reads: ['versions'],
    params: {},
    check({ versions }) {
        if (versions.accepted.includes('TLSv1.3'))
            return proven;
        return versions.rejected.includes('TLSv1.3')
            ? fail('TLS 1.3 is refused', { observed: versions.accepted, required: 'TLSv1.3' })
            : pass;
    },
}));

;// CONCATENATED MODULE: ./lib/rules/reach/not-tls.js
/** A port that answers, but not as a TLS server does. */


/* harmony default export */ const not_tls = (defineRule({
    id: 'reach/not-tls',
    title: 'The port speaks TLS',
    cites: [RFC8446.at('5.1')],
    breaks: [
        { client: 'curl (OpenSSL 3)', error: 'curl: (35) error:0A00010B:SSL routines::wrong version number' },
        { client: 'Go', error: 'tls: first record does not look like a TLS handshake' },
        { client: 'Java', error: 'javax.net.ssl.SSLException: Unsupported or unrecognized SSL message' },
    ],
    fix: 'Point the endpoint at the port that terminates TLS, or switch TLS on for this one.',
    reads: ['versions'],
    speaksFor: ['versions'],
    params: {},
    check: () => proven,
}));

;// CONCATENATED MODULE: ./lib/rules/reach/unreachable.js
/** A target that cannot be reached: every other question about it stays open. */


/* harmony default export */ const unreachable = (defineRule({
    id: 'reach/unreachable',
    title: 'A connection to the address can be opened',
    cites: [RFC9293.at('3.5')],
    breaks: [
        { client: 'curl', error: 'curl: (7) Failed to connect to api.example.com port 443: Connection refused' },
        { client: 'Node.js', error: 'Error: connect ECONNREFUSED' },
        { client: 'Go', error: 'dial tcp: connect: connection refused' },
    ],
    fix: 'Check that the name resolves from this runner, that the service listens on the port, and that no firewall drops the runner.',
    reads: ['addresses', 'reach'],
    speaksFor: ['addresses', 'reach'],
    params: {},
    // To be here, both facts were seen. What was not seen, evaluate reports as inconclusive.
    check: () => proven,
}));

;// CONCATENATED MODULE: ./lib/rules/index.js
// Written by .github/scripts/write-indexes.mjs: run "npm run generate", do not edit.































const rules = [
    expired,
    expires_soon,
    hostname_mismatch,
    lifetime_too_long,
    no_server_auth,
    not_yet_valid,
    self_signed,
    weak_key,
    weak_signature,
    incomplete,
    out_of_order,
    untrusted,
    no_forward_secrecy,
    not_allowed,
    weak,
    hsts_differs,
    protocol_added,
    protocol_removed,
    suite_removed,
    trust_differs,
    unpaired,
    hsts_missing,
    hsts_too_short,
    rule_crashed,
    waiver_expired,
    waiver_unused,
    deprecated_accepted,
    tls_1_2_missing,
    tls_1_3_missing,
    not_tls,
    unreachable,
];

// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(3411);
;// CONCATENATED MODULE: ./lib/gate/units.js






const TOOL = { name: 'tls-gate', version: version/* VERSION */.x };
const PROBES = probes;
const DEDUCTIONS = deductions;
const PRESETS = presets;
/** Everything that a policy can grade. */
const GRADABLE = rules;
const RULES = GRADABLE.filter((rule) => rule.kind === 'rule');
const COMPARISONS = GRADABLE.filter((rule) => rule.kind === 'comparison');
const CRASHED = rule_crashed;


/***/ }),

/***/ 9810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ openLedger),
  J: () => (/* binding */ readAnswer)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/spec/alerts.js
/** Alert descriptions. Source: IANA TLS Alerts registry (RFC 8446 section 6; RFC 5246 section 7.2 for the retired ones), read 2026-11-23. */
const ALERT_PROTOCOL_VERSION = 70;
const NAMES = {
    0: 'close_notify',
    10: 'unexpected_message',
    20: 'bad_record_mac',
    21: 'decryption_failed',
    22: 'record_overflow',
    30: 'decompression_failure',
    40: 'handshake_failure',
    41: 'no_certificate',
    42: 'bad_certificate',
    43: 'unsupported_certificate',
    44: 'certificate_revoked',
    45: 'certificate_expired',
    46: 'certificate_unknown',
    47: 'illegal_parameter',
    48: 'unknown_ca',
    49: 'access_denied',
    50: 'decode_error',
    51: 'decrypt_error',
    60: 'export_restriction',
    70: 'protocol_version',
    71: 'insufficient_security',
    80: 'internal_error',
    86: 'inappropriate_fallback',
    90: 'user_canceled',
    100: 'no_renegotiation',
    109: 'missing_extension',
    110: 'unsupported_extension',
    112: 'unrecognized_name',
    113: 'bad_certificate_status_response',
    115: 'unknown_psk_identity',
    116: 'certificate_required',
    120: 'no_application_protocol',
};
/** `handshake_failure (40)`. */
function alertName(description) {
    return `${NAMES[description] ?? 'unknown alert'} (${String(description)})`;
}

// EXTERNAL MODULE: ./lib/spec/groups.js
var groups = __webpack_require__(5955);
// EXTERNAL MODULE: ./lib/spec/signature-schemes.js
var signature_schemes = __webpack_require__(812);
// EXTERNAL MODULE: ./lib/spec/versions.js
var versions = __webpack_require__(8754);
// EXTERNAL MODULE: ./lib/wire/malformed-error.js
var malformed_error = __webpack_require__(7515);
// EXTERNAL MODULE: ./lib/wire/tls/client-hello.js
var client_hello = __webpack_require__(953);
// EXTERNAL MODULE: ./lib/wire/tls/flight.js + 1 modules
var tls_flight = __webpack_require__(1479);
// EXTERNAL MODULE: ./lib/wire/tls/record.js
var record = __webpack_require__(8526);
;// CONCATENATED MODULE: ./lib/ledger/ledger.js
/**
 * A target's ledger: every question asked of it and its answer. A probe asks here, and the network is asked only
 * what the ledger cannot answer already: one flight settles a version, a suite and a chain at once.
 */









const RANDOM_BYTES = 32;
function openLedger(target, net) {
    const entries = [];
    const asked = new Map();
    async function askTwice(question) {
        const first = await askOnce(question);
        // An alert or a ServerHello is an answer. Anything else may be a passing fault: once more, and only then it counts.
        const second = first.kind === 'unseen' && first.connected ? await askOnce(question) : first;
        const answer = isClosed(first) && isClosed(second) ? CLOSED_TWICE : second;
        entries.push({ question, answer });
        return answer;
    }
    async function askOnce(question) {
        const exchange = await net.exchange(talkOf(question));
        if (exchange.status === 'failed')
            return { kind: 'unseen', failure: exchange, connected: false };
        if (exchange.status === 'skipped')
            throw new Error(`net skipped an exchange: ${exchange.reason}`);
        return readAnswer(question, exchange.value);
    }
    function talkOf(question) {
        const hello = helloOf(question);
        return {
            opening: (0,record/* writeRecord */.rh)(record/* CONTENT_HANDSHAKE */.iW, (0,client_hello/* recordVersionOf */.h)(hello), (0,client_hello/* writeClientHello */.n)(hello)),
            next: (received) => (isSettled(question, received) ? 'done' : 'wait'),
        };
    }
    function helloOf({ version, suites }) {
        return {
            version,
            suites,
            serverName: target.serverName,
            groups: version === versions/* TLS13 */.gY ? groups/* TLS13_GROUPS */.FV : groups/* LEGACY_GROUPS */.D_,
            schemes: signature_schemes/* OFFERED_SCHEMES */.t,
            keyShares: [],
            random: (0,external_node_crypto_.randomBytes)(RANDOM_BYTES),
            sessionId: (0,external_node_crypto_.randomBytes)(RANDOM_BYTES),
        };
    }
    return {
        ask(question) {
            const key = `${String(question.version)} ${question.until} ${question.suites.join()}`;
            const earlier = asked.get(key);
            if (earlier !== undefined)
                return earlier;
            const answer = askTwice(question);
            asked.set(key, answer);
            return answer;
        },
        acceptedSuites: (version) => [
            ...new Set(entries.flatMap(({ question, answer }) => question.version === version && answer.kind === 'accepted' ? [answer.suite] : [])),
        ],
        entries: () => entries,
    };
}
/** An orderly close, met twice, is how some servers refuse (GnuTLS in lighttpd, OpenSSL 1.0). */
const CLOSED_TWICE = { kind: 'refused', inTls: false, how: 'the connection was closed', isAboutVersion: false };
function isClosed(answer) {
    return answer.kind === 'unseen' && answer.connected && answer.failure.code === 'closed';
}
function isSettled(question, received) {
    if (!(0,record/* looksLikeTls */["do"])(received))
        return true;
    try {
        const { alert, serverHello, isComplete } = (0,tls_flight/* readFlight */.T)(received);
        if (alert !== null)
            return true;
        return serverHello !== null && (question.until === 'hello' || isComplete || serverHello.version === versions/* TLS13 */.gY);
    }
    catch (error) {
        if (error instanceof malformed_error/* MalformedError */.G)
            return true;
        throw error;
    }
}
/** What the bytes say, judged against what was asked. */
function readAnswer(question, { received, end }) {
    if (!(0,record/* looksLikeTls */["do"])(received)) {
        return unseen({ code: 'not-tls', detail: `the port answered with ${quoteStart(received)}`, whose: 'peer' });
    }
    try {
        const flight = (0,tls_flight/* readFlight */.T)(received);
        const { alert, serverHello } = flight;
        if (serverHello !== null)
            return readServerHelloAnswer(question, flight);
        if (alert !== null) {
            return {
                kind: 'refused',
                inTls: true,
                how: `alert ${alertName(alert.description)}`,
                isAboutVersion: alert.description === ALERT_PROTOCOL_VERSION,
            };
        }
    }
    catch (error) {
        if (!(error instanceof malformed_error/* MalformedError */.G))
            throw error;
        return unseen({ code: 'malformed', detail: error.message, whose: 'peer' });
    }
    return unseen(failureOf(end, received.length));
}
function readServerHelloAnswer(question, flight) {
    const hello = flight.serverHello;
    if (hello === null)
        throw new Error('a ServerHello was expected');
    if (hello.version !== question.version) {
        return { kind: 'refused', inTls: true, how: `answered with ${(0,versions/* versionName */.sh)(hello.version)}`, isAboutVersion: true };
    }
    if (!question.suites.includes(hello.suite)) {
        return unseen({
            code: 'malformed',
            detail: `ServerHello chose suite 0x${hello.suite.toString(16)}, which was not offered`,
            whose: 'peer',
        });
    }
    return {
        kind: 'accepted',
        suite: hello.suite,
        group: hello.isRetryRequest ? (hello.keyShare?.group ?? null) : null,
        flight,
    };
}
function failureOf(end, bytes) {
    const after = bytes === 0 ? 'without a byte' : `after ${String(bytes)} bytes that are no whole answer`;
    switch (end) {
        case 'reset':
            return { code: 'reset', detail: `the connection was reset ${after}`, whose: 'network' };
        case 'timeout':
            return { code: 'timeout', detail: `the server was silent until the deadline, ${after}`, whose: 'network' };
        case 'limit':
            return { code: 'limit', detail: `the server sent more than is read: ${String(bytes)} bytes`, whose: 'peer' };
        case 'closed':
        case 'done':
            return { code: 'closed', detail: `the server closed the connection ${after}`, whose: 'peer' };
    }
}
function unseen(failure) {
    return { kind: 'unseen', failure, connected: true };
}
const QUOTED_BYTES = 32;
/** The start of an answer that is not TLS, as text that can do no harm. */
function quoteStart(received) {
    const text = Buffer.from(received.subarray(0, QUOTED_BYTES)).toString('latin1');
    return JSON.stringify(text.replaceAll(/[^\x20-\x7e]+/g, ' ').trim());
}


/***/ }),

/***/ 1398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ wrapBehind)
/* harmony export */ });
/* unused harmony export wrap */
/* harmony import */ var _escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8346);

/** Narrower than this, wrapping makes a text harder to read, not easier. */
const MIN_WIDTH = 20;
/**
 * Breaks one line at spaces into lines of at most `width` characters; a word longer than that is broken where it must.
 * No line begins with `::`: a break must not make a command of what was harmless in the middle.
 */
function wrap(text, width) {
    const max = Math.max(width, MIN_WIDTH);
    const lines = [];
    let line = [];
    let used = 0;
    for (const word of text.split(' ')) {
        let rest = Array.from(word);
        if (used > 0 && used + 1 + rest.length <= max) {
            line.push(' ', ...rest);
            used += 1 + rest.length;
            continue;
        }
        if (used > 0)
            lines.push(line.join(''));
        rest = Array.from((0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .breakPrefix */ .M5)(word));
        while (rest.length > max) {
            lines.push(rest.slice(0, max).join(''));
            rest = Array.from((0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .breakPrefix */ .M5)(rest.slice(max).join('')));
        }
        line = rest;
        used = rest.length;
    }
    lines.push(line.join(''));
    return lines;
}
/**
 * Wraps a text behind a label; what follows the first line hangs under the text, not under the label. A label that
 * leaves too little room stands on a line of its own.
 */
function wrapBehind(label, text, width, indent = 0) {
    const before = ' '.repeat(indent) + label;
    if (width - before.length < MIN_WIDTH && before.trim() !== '') {
        return [before.trimEnd(), ...wrapBehind('', text, width, indent + 2)];
    }
    const hanging = ' '.repeat(before.length);
    return wrap(text, width - before.length).map((line, index) => (index === 0 ? before : hanging) + line);
}


/***/ }),

/***/ 332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GA: () => (/* binding */ RENEGOTIATION_INFO_SCSV),
/* harmony export */   Qj: () => (/* binding */ PRIVATE_SUITES),
/* harmony export */   uh: () => (/* binding */ IANA_SUITES)
/* harmony export */ });
/** TLS_EMPTY_RENEGOTIATION_INFO_SCSV, RFC 5746 section 3.3: a signal, never negotiated. */
const RENEGOTIATION_INFO_SCSV = 0x00ff;
// prettier-ignore
const IANA_SUITES = [
    [0x0000, 'TLS_NULL_WITH_NULL_NULL', null],
    [0x0001, 'TLS_RSA_WITH_NULL_MD5', 'NULL-MD5'],
    [0x0002, 'TLS_RSA_WITH_NULL_SHA', 'NULL-SHA'],
    [0x0003, 'TLS_RSA_EXPORT_WITH_RC4_40_MD5', 'EXP-RC4-MD5'],
    [0x0004, 'TLS_RSA_WITH_RC4_128_MD5', 'RC4-MD5'],
    [0x0005, 'TLS_RSA_WITH_RC4_128_SHA', 'RC4-SHA'],
    [0x0006, 'TLS_RSA_EXPORT_WITH_RC2_CBC_40_MD5', 'EXP-RC2-CBC-MD5'],
    [0x0007, 'TLS_RSA_WITH_IDEA_CBC_SHA', 'IDEA-CBC-SHA'],
    [0x0008, 'TLS_RSA_EXPORT_WITH_DES40_CBC_SHA', 'EXP-DES-CBC-SHA'],
    [0x0009, 'TLS_RSA_WITH_DES_CBC_SHA', 'DES-CBC-SHA'],
    [0x000a, 'TLS_RSA_WITH_3DES_EDE_CBC_SHA', 'DES-CBC3-SHA'],
    [0x000b, 'TLS_DH_DSS_EXPORT_WITH_DES40_CBC_SHA', 'EXP-DH-DSS-DES-CBC-SHA'],
    [0x000c, 'TLS_DH_DSS_WITH_DES_CBC_SHA', 'DH-DSS-DES-CBC-SHA'],
    [0x000d, 'TLS_DH_DSS_WITH_3DES_EDE_CBC_SHA', 'DH-DSS-DES-CBC3-SHA'],
    [0x000e, 'TLS_DH_RSA_EXPORT_WITH_DES40_CBC_SHA', 'EXP-DH-RSA-DES-CBC-SHA'],
    [0x000f, 'TLS_DH_RSA_WITH_DES_CBC_SHA', 'DH-RSA-DES-CBC-SHA'],
    [0x0010, 'TLS_DH_RSA_WITH_3DES_EDE_CBC_SHA', 'DH-RSA-DES-CBC3-SHA'],
    [0x0011, 'TLS_DHE_DSS_EXPORT_WITH_DES40_CBC_SHA', 'EXP-EDH-DSS-DES-CBC-SHA'],
    [0x0012, 'TLS_DHE_DSS_WITH_DES_CBC_SHA', 'EDH-DSS-DES-CBC-SHA'],
    [0x0013, 'TLS_DHE_DSS_WITH_3DES_EDE_CBC_SHA', 'DHE-DSS-DES-CBC3-SHA'],
    [0x0014, 'TLS_DHE_RSA_EXPORT_WITH_DES40_CBC_SHA', 'EXP-EDH-RSA-DES-CBC-SHA'],
    [0x0015, 'TLS_DHE_RSA_WITH_DES_CBC_SHA', 'EDH-RSA-DES-CBC-SHA'],
    [0x0016, 'TLS_DHE_RSA_WITH_3DES_EDE_CBC_SHA', 'DHE-RSA-DES-CBC3-SHA'],
    [0x0017, 'TLS_DH_anon_EXPORT_WITH_RC4_40_MD5', 'EXP-ADH-RC4-MD5'],
    [0x0018, 'TLS_DH_anon_WITH_RC4_128_MD5', 'ADH-RC4-MD5'],
    [0x0019, 'TLS_DH_anon_EXPORT_WITH_DES40_CBC_SHA', 'EXP-ADH-DES-CBC-SHA'],
    [0x001a, 'TLS_DH_anon_WITH_DES_CBC_SHA', 'ADH-DES-CBC-SHA'],
    [0x001b, 'TLS_DH_anon_WITH_3DES_EDE_CBC_SHA', 'ADH-DES-CBC3-SHA'],
    [0x001e, 'TLS_KRB5_WITH_DES_CBC_SHA', null],
    [0x001f, 'TLS_KRB5_WITH_3DES_EDE_CBC_SHA', null],
    [0x0020, 'TLS_KRB5_WITH_RC4_128_SHA', null],
    [0x0021, 'TLS_KRB5_WITH_IDEA_CBC_SHA', null],
    [0x0022, 'TLS_KRB5_WITH_DES_CBC_MD5', null],
    [0x0023, 'TLS_KRB5_WITH_3DES_EDE_CBC_MD5', null],
    [0x0024, 'TLS_KRB5_WITH_RC4_128_MD5', null],
    [0x0025, 'TLS_KRB5_WITH_IDEA_CBC_MD5', null],
    [0x0026, 'TLS_KRB5_EXPORT_WITH_DES_CBC_40_SHA', null],
    [0x0027, 'TLS_KRB5_EXPORT_WITH_RC2_CBC_40_SHA', null],
    [0x0028, 'TLS_KRB5_EXPORT_WITH_RC4_40_SHA', null],
    [0x0029, 'TLS_KRB5_EXPORT_WITH_DES_CBC_40_MD5', null],
    [0x002a, 'TLS_KRB5_EXPORT_WITH_RC2_CBC_40_MD5', null],
    [0x002b, 'TLS_KRB5_EXPORT_WITH_RC4_40_MD5', null],
    [0x002c, 'TLS_PSK_WITH_NULL_SHA', 'PSK-NULL-SHA'],
    [0x002d, 'TLS_DHE_PSK_WITH_NULL_SHA', 'DHE-PSK-NULL-SHA'],
    [0x002e, 'TLS_RSA_PSK_WITH_NULL_SHA', 'RSA-PSK-NULL-SHA'],
    [0x002f, 'TLS_RSA_WITH_AES_128_CBC_SHA', 'AES128-SHA'],
    [0x0030, 'TLS_DH_DSS_WITH_AES_128_CBC_SHA', 'DH-DSS-AES128-SHA'],
    [0x0031, 'TLS_DH_RSA_WITH_AES_128_CBC_SHA', 'DH-RSA-AES128-SHA'],
    [0x0032, 'TLS_DHE_DSS_WITH_AES_128_CBC_SHA', 'DHE-DSS-AES128-SHA'],
    [0x0033, 'TLS_DHE_RSA_WITH_AES_128_CBC_SHA', 'DHE-RSA-AES128-SHA'],
    [0x0034, 'TLS_DH_anon_WITH_AES_128_CBC_SHA', 'ADH-AES128-SHA'],
    [0x0035, 'TLS_RSA_WITH_AES_256_CBC_SHA', 'AES256-SHA'],
    [0x0036, 'TLS_DH_DSS_WITH_AES_256_CBC_SHA', 'DH-DSS-AES256-SHA'],
    [0x0037, 'TLS_DH_RSA_WITH_AES_256_CBC_SHA', 'DH-RSA-AES256-SHA'],
    [0x0038, 'TLS_DHE_DSS_WITH_AES_256_CBC_SHA', 'DHE-DSS-AES256-SHA'],
    [0x0039, 'TLS_DHE_RSA_WITH_AES_256_CBC_SHA', 'DHE-RSA-AES256-SHA'],
    [0x003a, 'TLS_DH_anon_WITH_AES_256_CBC_SHA', 'ADH-AES256-SHA'],
    [0x003b, 'TLS_RSA_WITH_NULL_SHA256', 'NULL-SHA256'],
    [0x003c, 'TLS_RSA_WITH_AES_128_CBC_SHA256', 'AES128-SHA256'],
    [0x003d, 'TLS_RSA_WITH_AES_256_CBC_SHA256', 'AES256-SHA256'],
    [0x003e, 'TLS_DH_DSS_WITH_AES_128_CBC_SHA256', 'DH-DSS-AES128-SHA256'],
    [0x003f, 'TLS_DH_RSA_WITH_AES_128_CBC_SHA256', 'DH-RSA-AES128-SHA256'],
    [0x0040, 'TLS_DHE_DSS_WITH_AES_128_CBC_SHA256', 'DHE-DSS-AES128-SHA256'],
    [0x0041, 'TLS_RSA_WITH_CAMELLIA_128_CBC_SHA', 'CAMELLIA128-SHA'],
    [0x0042, 'TLS_DH_DSS_WITH_CAMELLIA_128_CBC_SHA', 'DH-DSS-CAMELLIA128-SHA'],
    [0x0043, 'TLS_DH_RSA_WITH_CAMELLIA_128_CBC_SHA', 'DH-RSA-CAMELLIA128-SHA'],
    [0x0044, 'TLS_DHE_DSS_WITH_CAMELLIA_128_CBC_SHA', 'DHE-DSS-CAMELLIA128-SHA'],
    [0x0045, 'TLS_DHE_RSA_WITH_CAMELLIA_128_CBC_SHA', 'DHE-RSA-CAMELLIA128-SHA'],
    [0x0046, 'TLS_DH_anon_WITH_CAMELLIA_128_CBC_SHA', 'ADH-CAMELLIA128-SHA'],
    [0x0067, 'TLS_DHE_RSA_WITH_AES_128_CBC_SHA256', 'DHE-RSA-AES128-SHA256'],
    [0x0068, 'TLS_DH_DSS_WITH_AES_256_CBC_SHA256', 'DH-DSS-AES256-SHA256'],
    [0x0069, 'TLS_DH_RSA_WITH_AES_256_CBC_SHA256', 'DH-RSA-AES256-SHA256'],
    [0x006a, 'TLS_DHE_DSS_WITH_AES_256_CBC_SHA256', 'DHE-DSS-AES256-SHA256'],
    [0x006b, 'TLS_DHE_RSA_WITH_AES_256_CBC_SHA256', 'DHE-RSA-AES256-SHA256'],
    [0x006c, 'TLS_DH_anon_WITH_AES_128_CBC_SHA256', 'ADH-AES128-SHA256'],
    [0x006d, 'TLS_DH_anon_WITH_AES_256_CBC_SHA256', 'ADH-AES256-SHA256'],
    [0x0084, 'TLS_RSA_WITH_CAMELLIA_256_CBC_SHA', 'CAMELLIA256-SHA'],
    [0x0085, 'TLS_DH_DSS_WITH_CAMELLIA_256_CBC_SHA', 'DH-DSS-CAMELLIA256-SHA'],
    [0x0086, 'TLS_DH_RSA_WITH_CAMELLIA_256_CBC_SHA', 'DH-RSA-CAMELLIA256-SHA'],
    [0x0087, 'TLS_DHE_DSS_WITH_CAMELLIA_256_CBC_SHA', 'DHE-DSS-CAMELLIA256-SHA'],
    [0x0088, 'TLS_DHE_RSA_WITH_CAMELLIA_256_CBC_SHA', 'DHE-RSA-CAMELLIA256-SHA'],
    [0x0089, 'TLS_DH_anon_WITH_CAMELLIA_256_CBC_SHA', 'ADH-CAMELLIA256-SHA'],
    [0x008a, 'TLS_PSK_WITH_RC4_128_SHA', 'PSK-RC4-SHA'],
    [0x008b, 'TLS_PSK_WITH_3DES_EDE_CBC_SHA', 'PSK-3DES-EDE-CBC-SHA'],
    [0x008c, 'TLS_PSK_WITH_AES_128_CBC_SHA', 'PSK-AES128-CBC-SHA'],
    [0x008d, 'TLS_PSK_WITH_AES_256_CBC_SHA', 'PSK-AES256-CBC-SHA'],
    [0x008e, 'TLS_DHE_PSK_WITH_RC4_128_SHA', 'DHE-PSK-RC4-SHA'],
    [0x008f, 'TLS_DHE_PSK_WITH_3DES_EDE_CBC_SHA', 'DHE-PSK-3DES-EDE-CBC-SHA'],
    [0x0090, 'TLS_DHE_PSK_WITH_AES_128_CBC_SHA', 'DHE-PSK-AES128-CBC-SHA'],
    [0x0091, 'TLS_DHE_PSK_WITH_AES_256_CBC_SHA', 'DHE-PSK-AES256-CBC-SHA'],
    [0x0092, 'TLS_RSA_PSK_WITH_RC4_128_SHA', 'RSA-PSK-RC4-SHA'],
    [0x0093, 'TLS_RSA_PSK_WITH_3DES_EDE_CBC_SHA', 'RSA-PSK-3DES-EDE-CBC-SHA'],
    [0x0094, 'TLS_RSA_PSK_WITH_AES_128_CBC_SHA', 'RSA-PSK-AES128-CBC-SHA'],
    [0x0095, 'TLS_RSA_PSK_WITH_AES_256_CBC_SHA', 'RSA-PSK-AES256-CBC-SHA'],
    [0x0096, 'TLS_RSA_WITH_SEED_CBC_SHA', 'SEED-SHA'],
    [0x0097, 'TLS_DH_DSS_WITH_SEED_CBC_SHA', 'DH-DSS-SEED-SHA'],
    [0x0098, 'TLS_DH_RSA_WITH_SEED_CBC_SHA', 'DH-RSA-SEED-SHA'],
    [0x0099, 'TLS_DHE_DSS_WITH_SEED_CBC_SHA', 'DHE-DSS-SEED-SHA'],
    [0x009a, 'TLS_DHE_RSA_WITH_SEED_CBC_SHA', 'DHE-RSA-SEED-SHA'],
    [0x009b, 'TLS_DH_anon_WITH_SEED_CBC_SHA', 'ADH-SEED-SHA'],
    [0x009c, 'TLS_RSA_WITH_AES_128_GCM_SHA256', 'AES128-GCM-SHA256'],
    [0x009d, 'TLS_RSA_WITH_AES_256_GCM_SHA384', 'AES256-GCM-SHA384'],
    [0x009e, 'TLS_DHE_RSA_WITH_AES_128_GCM_SHA256', 'DHE-RSA-AES128-GCM-SHA256'],
    [0x009f, 'TLS_DHE_RSA_WITH_AES_256_GCM_SHA384', 'DHE-RSA-AES256-GCM-SHA384'],
    [0x00a0, 'TLS_DH_RSA_WITH_AES_128_GCM_SHA256', 'DH-RSA-AES128-GCM-SHA256'],
    [0x00a1, 'TLS_DH_RSA_WITH_AES_256_GCM_SHA384', 'DH-RSA-AES256-GCM-SHA384'],
    [0x00a2, 'TLS_DHE_DSS_WITH_AES_128_GCM_SHA256', 'DHE-DSS-AES128-GCM-SHA256'],
    [0x00a3, 'TLS_DHE_DSS_WITH_AES_256_GCM_SHA384', 'DHE-DSS-AES256-GCM-SHA384'],
    [0x00a4, 'TLS_DH_DSS_WITH_AES_128_GCM_SHA256', 'DH-DSS-AES128-GCM-SHA256'],
    [0x00a5, 'TLS_DH_DSS_WITH_AES_256_GCM_SHA384', 'DH-DSS-AES256-GCM-SHA384'],
    [0x00a6, 'TLS_DH_anon_WITH_AES_128_GCM_SHA256', 'ADH-AES128-GCM-SHA256'],
    [0x00a7, 'TLS_DH_anon_WITH_AES_256_GCM_SHA384', 'ADH-AES256-GCM-SHA384'],
    [0x00a8, 'TLS_PSK_WITH_AES_128_GCM_SHA256', 'PSK-AES128-GCM-SHA256'],
    [0x00a9, 'TLS_PSK_WITH_AES_256_GCM_SHA384', 'PSK-AES256-GCM-SHA384'],
    [0x00aa, 'TLS_DHE_PSK_WITH_AES_128_GCM_SHA256', 'DHE-PSK-AES128-GCM-SHA256'],
    [0x00ab, 'TLS_DHE_PSK_WITH_AES_256_GCM_SHA384', 'DHE-PSK-AES256-GCM-SHA384'],
    [0x00ac, 'TLS_RSA_PSK_WITH_AES_128_GCM_SHA256', 'RSA-PSK-AES128-GCM-SHA256'],
    [0x00ad, 'TLS_RSA_PSK_WITH_AES_256_GCM_SHA384', 'RSA-PSK-AES256-GCM-SHA384'],
    [0x00ae, 'TLS_PSK_WITH_AES_128_CBC_SHA256', 'PSK-AES128-CBC-SHA256'],
    [0x00af, 'TLS_PSK_WITH_AES_256_CBC_SHA384', 'PSK-AES256-CBC-SHA384'],
    [0x00b0, 'TLS_PSK_WITH_NULL_SHA256', 'PSK-NULL-SHA256'],
    [0x00b1, 'TLS_PSK_WITH_NULL_SHA384', 'PSK-NULL-SHA384'],
    [0x00b2, 'TLS_DHE_PSK_WITH_AES_128_CBC_SHA256', 'DHE-PSK-AES128-CBC-SHA256'],
    [0x00b3, 'TLS_DHE_PSK_WITH_AES_256_CBC_SHA384', 'DHE-PSK-AES256-CBC-SHA384'],
    [0x00b4, 'TLS_DHE_PSK_WITH_NULL_SHA256', 'DHE-PSK-NULL-SHA256'],
    [0x00b5, 'TLS_DHE_PSK_WITH_NULL_SHA384', 'DHE-PSK-NULL-SHA384'],
    [0x00b6, 'TLS_RSA_PSK_WITH_AES_128_CBC_SHA256', 'RSA-PSK-AES128-CBC-SHA256'],
    [0x00b7, 'TLS_RSA_PSK_WITH_AES_256_CBC_SHA384', 'RSA-PSK-AES256-CBC-SHA384'],
    [0x00b8, 'TLS_RSA_PSK_WITH_NULL_SHA256', 'RSA-PSK-NULL-SHA256'],
    [0x00b9, 'TLS_RSA_PSK_WITH_NULL_SHA384', 'RSA-PSK-NULL-SHA384'],
    [0x00ba, 'TLS_RSA_WITH_CAMELLIA_128_CBC_SHA256', 'CAMELLIA128-SHA256'],
    [0x00bb, 'TLS_DH_DSS_WITH_CAMELLIA_128_CBC_SHA256', 'DH-DSS-CAMELLIA128-SHA256'],
    [0x00bc, 'TLS_DH_RSA_WITH_CAMELLIA_128_CBC_SHA256', 'DH-RSA-CAMELLIA128-SHA256'],
    [0x00bd, 'TLS_DHE_DSS_WITH_CAMELLIA_128_CBC_SHA256', 'DHE-DSS-CAMELLIA128-SHA256'],
    [0x00be, 'TLS_DHE_RSA_WITH_CAMELLIA_128_CBC_SHA256', 'DHE-RSA-CAMELLIA128-SHA256'],
    [0x00bf, 'TLS_DH_anon_WITH_CAMELLIA_128_CBC_SHA256', 'ADH-CAMELLIA128-SHA256'],
    [0x00c0, 'TLS_RSA_WITH_CAMELLIA_256_CBC_SHA256', 'CAMELLIA256-SHA256'],
    [0x00c1, 'TLS_DH_DSS_WITH_CAMELLIA_256_CBC_SHA256', 'DH-DSS-CAMELLIA256-SHA256'],
    [0x00c2, 'TLS_DH_RSA_WITH_CAMELLIA_256_CBC_SHA256', 'DH-RSA-CAMELLIA256-SHA256'],
    [0x00c3, 'TLS_DHE_DSS_WITH_CAMELLIA_256_CBC_SHA256', 'DHE-DSS-CAMELLIA256-SHA256'],
    [0x00c4, 'TLS_DHE_RSA_WITH_CAMELLIA_256_CBC_SHA256', 'DHE-RSA-CAMELLIA256-SHA256'],
    [0x00c5, 'TLS_DH_anon_WITH_CAMELLIA_256_CBC_SHA256', 'ADH-CAMELLIA256-SHA256'],
    [0x00c6, 'TLS_SM4_GCM_SM3', null],
    [0x00c7, 'TLS_SM4_CCM_SM3', null],
    [0x1301, 'TLS_AES_128_GCM_SHA256', 'TLS_AES_128_GCM_SHA256'],
    [0x1302, 'TLS_AES_256_GCM_SHA384', 'TLS_AES_256_GCM_SHA384'],
    [0x1303, 'TLS_CHACHA20_POLY1305_SHA256', 'TLS_CHACHA20_POLY1305_SHA256'],
    [0x1304, 'TLS_AES_128_CCM_SHA256', null],
    [0x1305, 'TLS_AES_128_CCM_8_SHA256', null],
    [0x1306, 'TLS_AEGIS_256_SHA512', null],
    [0x1307, 'TLS_AEGIS_128L_SHA256', null],
    [0xc001, 'TLS_ECDH_ECDSA_WITH_NULL_SHA', 'ECDH-ECDSA-NULL-SHA'],
    [0xc002, 'TLS_ECDH_ECDSA_WITH_RC4_128_SHA', 'ECDH-ECDSA-RC4-SHA'],
    [0xc003, 'TLS_ECDH_ECDSA_WITH_3DES_EDE_CBC_SHA', 'ECDH-ECDSA-DES-CBC3-SHA'],
    [0xc004, 'TLS_ECDH_ECDSA_WITH_AES_128_CBC_SHA', 'ECDH-ECDSA-AES128-SHA'],
    [0xc005, 'TLS_ECDH_ECDSA_WITH_AES_256_CBC_SHA', 'ECDH-ECDSA-AES256-SHA'],
    [0xc006, 'TLS_ECDHE_ECDSA_WITH_NULL_SHA', 'ECDHE-ECDSA-NULL-SHA'],
    [0xc007, 'TLS_ECDHE_ECDSA_WITH_RC4_128_SHA', 'ECDHE-ECDSA-RC4-SHA'],
    [0xc008, 'TLS_ECDHE_ECDSA_WITH_3DES_EDE_CBC_SHA', 'ECDHE-ECDSA-DES-CBC3-SHA'],
    [0xc009, 'TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA', 'ECDHE-ECDSA-AES128-SHA'],
    [0xc00a, 'TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA', 'ECDHE-ECDSA-AES256-SHA'],
    [0xc00b, 'TLS_ECDH_RSA_WITH_NULL_SHA', 'ECDH-RSA-NULL-SHA'],
    [0xc00c, 'TLS_ECDH_RSA_WITH_RC4_128_SHA', 'ECDH-RSA-RC4-SHA'],
    [0xc00d, 'TLS_ECDH_RSA_WITH_3DES_EDE_CBC_SHA', 'ECDH-RSA-DES-CBC3-SHA'],
    [0xc00e, 'TLS_ECDH_RSA_WITH_AES_128_CBC_SHA', 'ECDH-RSA-AES128-SHA'],
    [0xc00f, 'TLS_ECDH_RSA_WITH_AES_256_CBC_SHA', 'ECDH-RSA-AES256-SHA'],
    [0xc010, 'TLS_ECDHE_RSA_WITH_NULL_SHA', 'ECDHE-RSA-NULL-SHA'],
    [0xc011, 'TLS_ECDHE_RSA_WITH_RC4_128_SHA', 'ECDHE-RSA-RC4-SHA'],
    [0xc012, 'TLS_ECDHE_RSA_WITH_3DES_EDE_CBC_SHA', 'ECDHE-RSA-DES-CBC3-SHA'],
    [0xc013, 'TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA', 'ECDHE-RSA-AES128-SHA'],
    [0xc014, 'TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA', 'ECDHE-RSA-AES256-SHA'],
    [0xc015, 'TLS_ECDH_anon_WITH_NULL_SHA', 'AECDH-NULL-SHA'],
    [0xc016, 'TLS_ECDH_anon_WITH_RC4_128_SHA', 'AECDH-RC4-SHA'],
    [0xc017, 'TLS_ECDH_anon_WITH_3DES_EDE_CBC_SHA', 'AECDH-DES-CBC3-SHA'],
    [0xc018, 'TLS_ECDH_anon_WITH_AES_128_CBC_SHA', 'AECDH-AES128-SHA'],
    [0xc019, 'TLS_ECDH_anon_WITH_AES_256_CBC_SHA', 'AECDH-AES256-SHA'],
    [0xc01a, 'TLS_SRP_SHA_WITH_3DES_EDE_CBC_SHA', 'SRP-3DES-EDE-CBC-SHA'],
    [0xc01b, 'TLS_SRP_SHA_RSA_WITH_3DES_EDE_CBC_SHA', 'SRP-RSA-3DES-EDE-CBC-SHA'],
    [0xc01c, 'TLS_SRP_SHA_DSS_WITH_3DES_EDE_CBC_SHA', 'SRP-DSS-3DES-EDE-CBC-SHA'],
    [0xc01d, 'TLS_SRP_SHA_WITH_AES_128_CBC_SHA', 'SRP-AES-128-CBC-SHA'],
    [0xc01e, 'TLS_SRP_SHA_RSA_WITH_AES_128_CBC_SHA', 'SRP-RSA-AES-128-CBC-SHA'],
    [0xc01f, 'TLS_SRP_SHA_DSS_WITH_AES_128_CBC_SHA', 'SRP-DSS-AES-128-CBC-SHA'],
    [0xc020, 'TLS_SRP_SHA_WITH_AES_256_CBC_SHA', 'SRP-AES-256-CBC-SHA'],
    [0xc021, 'TLS_SRP_SHA_RSA_WITH_AES_256_CBC_SHA', 'SRP-RSA-AES-256-CBC-SHA'],
    [0xc022, 'TLS_SRP_SHA_DSS_WITH_AES_256_CBC_SHA', 'SRP-DSS-AES-256-CBC-SHA'],
    [0xc023, 'TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256', 'ECDHE-ECDSA-AES128-SHA256'],
    [0xc024, 'TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA384', 'ECDHE-ECDSA-AES256-SHA384'],
    [0xc025, 'TLS_ECDH_ECDSA_WITH_AES_128_CBC_SHA256', 'ECDH-ECDSA-AES128-SHA256'],
    [0xc026, 'TLS_ECDH_ECDSA_WITH_AES_256_CBC_SHA384', 'ECDH-ECDSA-AES256-SHA384'],
    [0xc027, 'TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256', 'ECDHE-RSA-AES128-SHA256'],
    [0xc028, 'TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA384', 'ECDHE-RSA-AES256-SHA384'],
    [0xc029, 'TLS_ECDH_RSA_WITH_AES_128_CBC_SHA256', 'ECDH-RSA-AES128-SHA256'],
    [0xc02a, 'TLS_ECDH_RSA_WITH_AES_256_CBC_SHA384', 'ECDH-RSA-AES256-SHA384'],
    [0xc02b, 'TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256', 'ECDHE-ECDSA-AES128-GCM-SHA256'],
    [0xc02c, 'TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384', 'ECDHE-ECDSA-AES256-GCM-SHA384'],
    [0xc02d, 'TLS_ECDH_ECDSA_WITH_AES_128_GCM_SHA256', 'ECDH-ECDSA-AES128-GCM-SHA256'],
    [0xc02e, 'TLS_ECDH_ECDSA_WITH_AES_256_GCM_SHA384', 'ECDH-ECDSA-AES256-GCM-SHA384'],
    [0xc02f, 'TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256', 'ECDHE-RSA-AES128-GCM-SHA256'],
    [0xc030, 'TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384', 'ECDHE-RSA-AES256-GCM-SHA384'],
    [0xc031, 'TLS_ECDH_RSA_WITH_AES_128_GCM_SHA256', 'ECDH-RSA-AES128-GCM-SHA256'],
    [0xc032, 'TLS_ECDH_RSA_WITH_AES_256_GCM_SHA384', 'ECDH-RSA-AES256-GCM-SHA384'],
    [0xc033, 'TLS_ECDHE_PSK_WITH_RC4_128_SHA', 'ECDHE-PSK-RC4-SHA'],
    [0xc034, 'TLS_ECDHE_PSK_WITH_3DES_EDE_CBC_SHA', 'ECDHE-PSK-3DES-EDE-CBC-SHA'],
    [0xc035, 'TLS_ECDHE_PSK_WITH_AES_128_CBC_SHA', 'ECDHE-PSK-AES128-CBC-SHA'],
    [0xc036, 'TLS_ECDHE_PSK_WITH_AES_256_CBC_SHA', 'ECDHE-PSK-AES256-CBC-SHA'],
    [0xc037, 'TLS_ECDHE_PSK_WITH_AES_128_CBC_SHA256', 'ECDHE-PSK-AES128-CBC-SHA256'],
    [0xc038, 'TLS_ECDHE_PSK_WITH_AES_256_CBC_SHA384', 'ECDHE-PSK-AES256-CBC-SHA384'],
    [0xc039, 'TLS_ECDHE_PSK_WITH_NULL_SHA', 'ECDHE-PSK-NULL-SHA'],
    [0xc03a, 'TLS_ECDHE_PSK_WITH_NULL_SHA256', 'ECDHE-PSK-NULL-SHA256'],
    [0xc03b, 'TLS_ECDHE_PSK_WITH_NULL_SHA384', 'ECDHE-PSK-NULL-SHA384'],
    [0xc03c, 'TLS_RSA_WITH_ARIA_128_CBC_SHA256', null],
    [0xc03d, 'TLS_RSA_WITH_ARIA_256_CBC_SHA384', null],
    [0xc03e, 'TLS_DH_DSS_WITH_ARIA_128_CBC_SHA256', null],
    [0xc03f, 'TLS_DH_DSS_WITH_ARIA_256_CBC_SHA384', null],
    [0xc040, 'TLS_DH_RSA_WITH_ARIA_128_CBC_SHA256', null],
    [0xc041, 'TLS_DH_RSA_WITH_ARIA_256_CBC_SHA384', null],
    [0xc042, 'TLS_DHE_DSS_WITH_ARIA_128_CBC_SHA256', null],
    [0xc043, 'TLS_DHE_DSS_WITH_ARIA_256_CBC_SHA384', null],
    [0xc044, 'TLS_DHE_RSA_WITH_ARIA_128_CBC_SHA256', null],
    [0xc045, 'TLS_DHE_RSA_WITH_ARIA_256_CBC_SHA384', null],
    [0xc046, 'TLS_DH_anon_WITH_ARIA_128_CBC_SHA256', null],
    [0xc047, 'TLS_DH_anon_WITH_ARIA_256_CBC_SHA384', null],
    [0xc048, 'TLS_ECDHE_ECDSA_WITH_ARIA_128_CBC_SHA256', null],
    [0xc049, 'TLS_ECDHE_ECDSA_WITH_ARIA_256_CBC_SHA384', null],
    [0xc04a, 'TLS_ECDH_ECDSA_WITH_ARIA_128_CBC_SHA256', null],
    [0xc04b, 'TLS_ECDH_ECDSA_WITH_ARIA_256_CBC_SHA384', null],
    [0xc04c, 'TLS_ECDHE_RSA_WITH_ARIA_128_CBC_SHA256', null],
    [0xc04d, 'TLS_ECDHE_RSA_WITH_ARIA_256_CBC_SHA384', null],
    [0xc04e, 'TLS_ECDH_RSA_WITH_ARIA_128_CBC_SHA256', null],
    [0xc04f, 'TLS_ECDH_RSA_WITH_ARIA_256_CBC_SHA384', null],
    [0xc050, 'TLS_RSA_WITH_ARIA_128_GCM_SHA256', 'ARIA128-GCM-SHA256'],
    [0xc051, 'TLS_RSA_WITH_ARIA_256_GCM_SHA384', 'ARIA256-GCM-SHA384'],
    [0xc052, 'TLS_DHE_RSA_WITH_ARIA_128_GCM_SHA256', 'DHE-RSA-ARIA128-GCM-SHA256'],
    [0xc053, 'TLS_DHE_RSA_WITH_ARIA_256_GCM_SHA384', 'DHE-RSA-ARIA256-GCM-SHA384'],
    [0xc054, 'TLS_DH_RSA_WITH_ARIA_128_GCM_SHA256', null],
    [0xc055, 'TLS_DH_RSA_WITH_ARIA_256_GCM_SHA384', null],
    [0xc056, 'TLS_DHE_DSS_WITH_ARIA_128_GCM_SHA256', 'DHE-DSS-ARIA128-GCM-SHA256'],
    [0xc057, 'TLS_DHE_DSS_WITH_ARIA_256_GCM_SHA384', 'DHE-DSS-ARIA256-GCM-SHA384'],
    [0xc058, 'TLS_DH_DSS_WITH_ARIA_128_GCM_SHA256', null],
    [0xc059, 'TLS_DH_DSS_WITH_ARIA_256_GCM_SHA384', null],
    [0xc05a, 'TLS_DH_anon_WITH_ARIA_128_GCM_SHA256', null],
    [0xc05b, 'TLS_DH_anon_WITH_ARIA_256_GCM_SHA384', null],
    [0xc05c, 'TLS_ECDHE_ECDSA_WITH_ARIA_128_GCM_SHA256', 'ECDHE-ECDSA-ARIA128-GCM-SHA256'],
    [0xc05d, 'TLS_ECDHE_ECDSA_WITH_ARIA_256_GCM_SHA384', 'ECDHE-ECDSA-ARIA256-GCM-SHA384'],
    [0xc05e, 'TLS_ECDH_ECDSA_WITH_ARIA_128_GCM_SHA256', null],
    [0xc05f, 'TLS_ECDH_ECDSA_WITH_ARIA_256_GCM_SHA384', null],
    [0xc060, 'TLS_ECDHE_RSA_WITH_ARIA_128_GCM_SHA256', 'ECDHE-ARIA128-GCM-SHA256'],
    [0xc061, 'TLS_ECDHE_RSA_WITH_ARIA_256_GCM_SHA384', 'ECDHE-ARIA256-GCM-SHA384'],
    [0xc062, 'TLS_ECDH_RSA_WITH_ARIA_128_GCM_SHA256', null],
    [0xc063, 'TLS_ECDH_RSA_WITH_ARIA_256_GCM_SHA384', null],
    [0xc064, 'TLS_PSK_WITH_ARIA_128_CBC_SHA256', null],
    [0xc065, 'TLS_PSK_WITH_ARIA_256_CBC_SHA384', null],
    [0xc066, 'TLS_DHE_PSK_WITH_ARIA_128_CBC_SHA256', null],
    [0xc067, 'TLS_DHE_PSK_WITH_ARIA_256_CBC_SHA384', null],
    [0xc068, 'TLS_RSA_PSK_WITH_ARIA_128_CBC_SHA256', null],
    [0xc069, 'TLS_RSA_PSK_WITH_ARIA_256_CBC_SHA384', null],
    [0xc06a, 'TLS_PSK_WITH_ARIA_128_GCM_SHA256', 'PSK-ARIA128-GCM-SHA256'],
    [0xc06b, 'TLS_PSK_WITH_ARIA_256_GCM_SHA384', 'PSK-ARIA256-GCM-SHA384'],
    [0xc06c, 'TLS_DHE_PSK_WITH_ARIA_128_GCM_SHA256', 'DHE-PSK-ARIA128-GCM-SHA256'],
    [0xc06d, 'TLS_DHE_PSK_WITH_ARIA_256_GCM_SHA384', 'DHE-PSK-ARIA256-GCM-SHA384'],
    [0xc06e, 'TLS_RSA_PSK_WITH_ARIA_128_GCM_SHA256', 'RSA-PSK-ARIA128-GCM-SHA256'],
    [0xc06f, 'TLS_RSA_PSK_WITH_ARIA_256_GCM_SHA384', 'RSA-PSK-ARIA256-GCM-SHA384'],
    [0xc070, 'TLS_ECDHE_PSK_WITH_ARIA_128_CBC_SHA256', null],
    [0xc071, 'TLS_ECDHE_PSK_WITH_ARIA_256_CBC_SHA384', null],
    [0xc072, 'TLS_ECDHE_ECDSA_WITH_CAMELLIA_128_CBC_SHA256', 'ECDHE-ECDSA-CAMELLIA128-SHA256'],
    [0xc073, 'TLS_ECDHE_ECDSA_WITH_CAMELLIA_256_CBC_SHA384', 'ECDHE-ECDSA-CAMELLIA256-SHA384'],
    [0xc074, 'TLS_ECDH_ECDSA_WITH_CAMELLIA_128_CBC_SHA256', 'ECDH-ECDSA-CAMELLIA128-SHA256'],
    [0xc075, 'TLS_ECDH_ECDSA_WITH_CAMELLIA_256_CBC_SHA384', 'ECDH-ECDSA-CAMELLIA256-SHA384'],
    [0xc076, 'TLS_ECDHE_RSA_WITH_CAMELLIA_128_CBC_SHA256', 'ECDHE-RSA-CAMELLIA128-SHA256'],
    [0xc077, 'TLS_ECDHE_RSA_WITH_CAMELLIA_256_CBC_SHA384', 'ECDHE-RSA-CAMELLIA256-SHA384'],
    [0xc078, 'TLS_ECDH_RSA_WITH_CAMELLIA_128_CBC_SHA256', 'ECDH-RSA-CAMELLIA128-SHA256'],
    [0xc079, 'TLS_ECDH_RSA_WITH_CAMELLIA_256_CBC_SHA384', 'ECDH-RSA-CAMELLIA256-SHA384'],
    [0xc07a, 'TLS_RSA_WITH_CAMELLIA_128_GCM_SHA256', null],
    [0xc07b, 'TLS_RSA_WITH_CAMELLIA_256_GCM_SHA384', null],
    [0xc07c, 'TLS_DHE_RSA_WITH_CAMELLIA_128_GCM_SHA256', null],
    [0xc07d, 'TLS_DHE_RSA_WITH_CAMELLIA_256_GCM_SHA384', null],
    [0xc07e, 'TLS_DH_RSA_WITH_CAMELLIA_128_GCM_SHA256', null],
    [0xc07f, 'TLS_DH_RSA_WITH_CAMELLIA_256_GCM_SHA384', null],
    [0xc080, 'TLS_DHE_DSS_WITH_CAMELLIA_128_GCM_SHA256', null],
    [0xc081, 'TLS_DHE_DSS_WITH_CAMELLIA_256_GCM_SHA384', null],
    [0xc082, 'TLS_DH_DSS_WITH_CAMELLIA_128_GCM_SHA256', null],
    [0xc083, 'TLS_DH_DSS_WITH_CAMELLIA_256_GCM_SHA384', null],
    [0xc084, 'TLS_DH_anon_WITH_CAMELLIA_128_GCM_SHA256', null],
    [0xc085, 'TLS_DH_anon_WITH_CAMELLIA_256_GCM_SHA384', null],
    [0xc086, 'TLS_ECDHE_ECDSA_WITH_CAMELLIA_128_GCM_SHA256', null],
    [0xc087, 'TLS_ECDHE_ECDSA_WITH_CAMELLIA_256_GCM_SHA384', null],
    [0xc088, 'TLS_ECDH_ECDSA_WITH_CAMELLIA_128_GCM_SHA256', null],
    [0xc089, 'TLS_ECDH_ECDSA_WITH_CAMELLIA_256_GCM_SHA384', null],
    [0xc08a, 'TLS_ECDHE_RSA_WITH_CAMELLIA_128_GCM_SHA256', null],
    [0xc08b, 'TLS_ECDHE_RSA_WITH_CAMELLIA_256_GCM_SHA384', null],
    [0xc08c, 'TLS_ECDH_RSA_WITH_CAMELLIA_128_GCM_SHA256', null],
    [0xc08d, 'TLS_ECDH_RSA_WITH_CAMELLIA_256_GCM_SHA384', null],
    [0xc08e, 'TLS_PSK_WITH_CAMELLIA_128_GCM_SHA256', null],
    [0xc08f, 'TLS_PSK_WITH_CAMELLIA_256_GCM_SHA384', null],
    [0xc090, 'TLS_DHE_PSK_WITH_CAMELLIA_128_GCM_SHA256', null],
    [0xc091, 'TLS_DHE_PSK_WITH_CAMELLIA_256_GCM_SHA384', null],
    [0xc092, 'TLS_RSA_PSK_WITH_CAMELLIA_128_GCM_SHA256', null],
    [0xc093, 'TLS_RSA_PSK_WITH_CAMELLIA_256_GCM_SHA384', null],
    [0xc094, 'TLS_PSK_WITH_CAMELLIA_128_CBC_SHA256', 'PSK-CAMELLIA128-SHA256'],
    [0xc095, 'TLS_PSK_WITH_CAMELLIA_256_CBC_SHA384', 'PSK-CAMELLIA256-SHA384'],
    [0xc096, 'TLS_DHE_PSK_WITH_CAMELLIA_128_CBC_SHA256', 'DHE-PSK-CAMELLIA128-SHA256'],
    [0xc097, 'TLS_DHE_PSK_WITH_CAMELLIA_256_CBC_SHA384', 'DHE-PSK-CAMELLIA256-SHA384'],
    [0xc098, 'TLS_RSA_PSK_WITH_CAMELLIA_128_CBC_SHA256', 'RSA-PSK-CAMELLIA128-SHA256'],
    [0xc099, 'TLS_RSA_PSK_WITH_CAMELLIA_256_CBC_SHA384', 'RSA-PSK-CAMELLIA256-SHA384'],
    [0xc09a, 'TLS_ECDHE_PSK_WITH_CAMELLIA_128_CBC_SHA256', 'ECDHE-PSK-CAMELLIA128-SHA256'],
    [0xc09b, 'TLS_ECDHE_PSK_WITH_CAMELLIA_256_CBC_SHA384', 'ECDHE-PSK-CAMELLIA256-SHA384'],
    [0xc09c, 'TLS_RSA_WITH_AES_128_CCM', 'AES128-CCM'],
    [0xc09d, 'TLS_RSA_WITH_AES_256_CCM', 'AES256-CCM'],
    [0xc09e, 'TLS_DHE_RSA_WITH_AES_128_CCM', 'DHE-RSA-AES128-CCM'],
    [0xc09f, 'TLS_DHE_RSA_WITH_AES_256_CCM', 'DHE-RSA-AES256-CCM'],
    [0xc0a0, 'TLS_RSA_WITH_AES_128_CCM_8', 'AES128-CCM8'],
    [0xc0a1, 'TLS_RSA_WITH_AES_256_CCM_8', 'AES256-CCM8'],
    [0xc0a2, 'TLS_DHE_RSA_WITH_AES_128_CCM_8', 'DHE-RSA-AES128-CCM8'],
    [0xc0a3, 'TLS_DHE_RSA_WITH_AES_256_CCM_8', 'DHE-RSA-AES256-CCM8'],
    [0xc0a4, 'TLS_PSK_WITH_AES_128_CCM', 'PSK-AES128-CCM'],
    [0xc0a5, 'TLS_PSK_WITH_AES_256_CCM', 'PSK-AES256-CCM'],
    [0xc0a6, 'TLS_DHE_PSK_WITH_AES_128_CCM', 'DHE-PSK-AES128-CCM'],
    [0xc0a7, 'TLS_DHE_PSK_WITH_AES_256_CCM', 'DHE-PSK-AES256-CCM'],
    [0xc0a8, 'TLS_PSK_WITH_AES_128_CCM_8', 'PSK-AES128-CCM8'],
    [0xc0a9, 'TLS_PSK_WITH_AES_256_CCM_8', 'PSK-AES256-CCM8'],
    [0xc0aa, 'TLS_PSK_DHE_WITH_AES_128_CCM_8', 'DHE-PSK-AES128-CCM8'],
    [0xc0ab, 'TLS_PSK_DHE_WITH_AES_256_CCM_8', 'DHE-PSK-AES256-CCM8'],
    [0xc0ac, 'TLS_ECDHE_ECDSA_WITH_AES_128_CCM', 'ECDHE-ECDSA-AES128-CCM'],
    [0xc0ad, 'TLS_ECDHE_ECDSA_WITH_AES_256_CCM', 'ECDHE-ECDSA-AES256-CCM'],
    [0xc0ae, 'TLS_ECDHE_ECDSA_WITH_AES_128_CCM_8', 'ECDHE-ECDSA-AES128-CCM8'],
    [0xc0af, 'TLS_ECDHE_ECDSA_WITH_AES_256_CCM_8', 'ECDHE-ECDSA-AES256-CCM8'],
    [0xc0b0, 'TLS_ECCPWD_WITH_AES_128_GCM_SHA256', null],
    [0xc0b1, 'TLS_ECCPWD_WITH_AES_256_GCM_SHA384', null],
    [0xc0b2, 'TLS_ECCPWD_WITH_AES_128_CCM_SHA256', null],
    [0xc0b3, 'TLS_ECCPWD_WITH_AES_256_CCM_SHA384', null],
    [0xc0b4, 'TLS_SHA256_SHA256', null],
    [0xc0b5, 'TLS_SHA384_SHA384', null],
    [0xc100, 'TLS_GOSTR341112_256_WITH_KUZNYECHIK_CTR_OMAC', null],
    [0xc101, 'TLS_GOSTR341112_256_WITH_MAGMA_CTR_OMAC', null],
    [0xc102, 'TLS_GOSTR341112_256_WITH_28147_CNT_IMIT', null],
    [0xc103, 'TLS_GOSTR341112_256_WITH_KUZNYECHIK_MGM_L', null],
    [0xc104, 'TLS_GOSTR341112_256_WITH_MAGMA_MGM_L', null],
    [0xc105, 'TLS_GOSTR341112_256_WITH_KUZNYECHIK_MGM_S', null],
    [0xc106, 'TLS_GOSTR341112_256_WITH_MAGMA_MGM_S', null],
    [0xcca8, 'TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256', 'ECDHE-RSA-CHACHA20-POLY1305'],
    [0xcca9, 'TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256', 'ECDHE-ECDSA-CHACHA20-POLY1305'],
    [0xccaa, 'TLS_DHE_RSA_WITH_CHACHA20_POLY1305_SHA256', 'DHE-RSA-CHACHA20-POLY1305'],
    [0xccab, 'TLS_PSK_WITH_CHACHA20_POLY1305_SHA256', 'PSK-CHACHA20-POLY1305'],
    [0xccac, 'TLS_ECDHE_PSK_WITH_CHACHA20_POLY1305_SHA256', 'ECDHE-PSK-CHACHA20-POLY1305'],
    [0xccad, 'TLS_DHE_PSK_WITH_CHACHA20_POLY1305_SHA256', 'DHE-PSK-CHACHA20-POLY1305'],
    [0xccae, 'TLS_RSA_PSK_WITH_CHACHA20_POLY1305_SHA256', 'RSA-PSK-CHACHA20-POLY1305'],
    [0xd001, 'TLS_ECDHE_PSK_WITH_AES_128_GCM_SHA256', null],
    [0xd002, 'TLS_ECDHE_PSK_WITH_AES_256_GCM_SHA384', null],
    [0xd003, 'TLS_ECDHE_PSK_WITH_AES_128_CCM_8_SHA256', null],
    [0xd005, 'TLS_ECDHE_PSK_WITH_AES_128_CCM_SHA256', null],
];
/** Never registered, or withdrawn from the registry, but served: EXPORT1024 and NSS's FIPS suites, ChaCha20 before RFC 7905. */
// prettier-ignore
const PRIVATE_SUITES = [
    [0x0062, 'TLS_RSA_EXPORT1024_WITH_DES_CBC_SHA', 'EXP1024-DES-CBC-SHA'],
    [0x0063, 'TLS_DHE_DSS_EXPORT1024_WITH_DES_CBC_SHA', 'EXP1024-DHE-DSS-DES-CBC-SHA'],
    [0x0064, 'TLS_RSA_EXPORT1024_WITH_RC4_56_SHA', 'EXP1024-RC4-SHA'],
    [0x0065, 'TLS_DHE_DSS_EXPORT1024_WITH_RC4_56_SHA', 'EXP1024-DHE-DSS-RC4-SHA'],
    [0x0066, 'TLS_DHE_DSS_WITH_RC4_128_SHA', 'DHE-DSS-RC4-SHA'],
    [0xcc13, 'TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_OLD_SHA256', null],
    [0xcc14, 'TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_OLD_SHA256', null],
    [0xcc15, 'TLS_DHE_RSA_WITH_CHACHA20_POLY1305_OLD_SHA256', null],
    [0xfefe, 'SSL_RSA_FIPS_WITH_DES_CBC_SHA', null],
    [0xfeff, 'SSL_RSA_FIPS_WITH_3DES_EDE_CBC_SHA', null],
    [0xffe0, 'SSL_RSA_FIPS_WITH_3DES_EDE_CBC_SHA_2', null],
    [0xffe1, 'SSL_RSA_FIPS_WITH_DES_CBC_SHA_2', null],
];


/***/ }),

/***/ 9985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cr: () => (/* binding */ EXT_RENEGOTIATION_INFO),
/* harmony export */   Gk: () => (/* binding */ EXT_EXTENDED_MASTER_SECRET),
/* harmony export */   Kh: () => (/* binding */ EXT_PADDING),
/* harmony export */   PL: () => (/* binding */ EXT_STATUS_REQUEST),
/* harmony export */   Sr: () => (/* binding */ EXT_SUPPORTED_GROUPS),
/* harmony export */   Yj: () => (/* binding */ EXT_KEY_SHARE),
/* harmony export */   e8: () => (/* binding */ EXT_SIGNATURE_ALGORITHMS),
/* harmony export */   gA: () => (/* binding */ EXT_SIGNED_CERTIFICATE_TIMESTAMP),
/* harmony export */   sn: () => (/* binding */ EXT_SESSION_TICKET),
/* harmony export */   tr: () => (/* binding */ EXT_EC_POINT_FORMATS),
/* harmony export */   w$: () => (/* binding */ EXT_SERVER_NAME),
/* harmony export */   xl: () => (/* binding */ EXT_SUPPORTED_VERSIONS)
/* harmony export */ });
/** Extension types. Source: IANA TLS ExtensionType Values registry, read 2026-11-23. */
const EXT_SERVER_NAME = 0; // RFC 6066 section 3
const EXT_STATUS_REQUEST = 5; // RFC 6066 section 8
const EXT_SUPPORTED_GROUPS = 10; // RFC 8422 section 5.1.1, RFC 8446 section 4.2.7
const EXT_EC_POINT_FORMATS = 11; // RFC 8422 section 5.1.2
const EXT_SIGNATURE_ALGORITHMS = 13; // RFC 8446 section 4.2.3
const EXT_SIGNED_CERTIFICATE_TIMESTAMP = 18; // RFC 6962 section 3.3.1
const EXT_PADDING = 21; // RFC 7685
const EXT_EXTENDED_MASTER_SECRET = 23; // RFC 7627 section 5.1
const EXT_SESSION_TICKET = 35; // RFC 5077 section 3.2
const EXT_SUPPORTED_VERSIONS = 43; // RFC 8446 section 4.2.1
const EXT_KEY_SHARE = 51; // RFC 8446 section 4.2.8
const EXT_RENEGOTIATION_INFO = 0xff01; // RFC 5746 section 3.2


/***/ }),

/***/ 5955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D_: () => (/* binding */ LEGACY_GROUPS),
/* harmony export */   FV: () => (/* binding */ TLS13_GROUPS),
/* harmony export */   Nx: () => (/* binding */ X25519),
/* harmony export */   Q_: () => (/* binding */ SECP256R1),
/* harmony export */   hv: () => (/* binding */ groupName),
/* harmony export */   mr: () => (/* binding */ SECP384R1),
/* harmony export */   rH: () => (/* binding */ X448),
/* harmony export */   tY: () => (/* binding */ SECP521R1)
/* harmony export */ });
/* harmony import */ var _hex_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5778);
/** Named groups. Source: IANA TLS Supported Groups registry, a copy of 2025 read on 2026-11-23. */

const SECP256R1 = 0x0017;
const SECP384R1 = 0x0018;
const SECP521R1 = 0x0019;
const X25519 = 0x001d;
const X448 = 0x001e;
const NAMES = {
    0x0001: 'sect163k1',
    0x0002: 'sect163r1',
    0x0003: 'sect163r2',
    0x0004: 'sect193r1',
    0x0005: 'sect193r2',
    0x0006: 'sect233k1',
    0x0007: 'sect233r1',
    0x0008: 'sect239k1',
    0x0009: 'sect283k1',
    0x000a: 'sect283r1',
    0x000b: 'sect409k1',
    0x000c: 'sect409r1',
    0x000d: 'sect571k1',
    0x000e: 'sect571r1',
    0x000f: 'secp160k1',
    0x0010: 'secp160r1',
    0x0011: 'secp160r2',
    0x0012: 'secp192k1',
    0x0013: 'secp192r1',
    0x0014: 'secp224k1',
    0x0015: 'secp224r1',
    0x0016: 'secp256k1',
    0x0017: 'secp256r1',
    0x0018: 'secp384r1',
    0x0019: 'secp521r1',
    0x001a: 'brainpoolP256r1',
    0x001b: 'brainpoolP384r1',
    0x001c: 'brainpoolP512r1',
    0x001d: 'x25519',
    0x001e: 'x448',
    0x001f: 'brainpoolP256r1tls13',
    0x0020: 'brainpoolP384r1tls13',
    0x0021: 'brainpoolP512r1tls13',
    0x0022: 'GC256A',
    0x0023: 'GC256B',
    0x0024: 'GC256C',
    0x0025: 'GC256D',
    0x0026: 'GC512A',
    0x0027: 'GC512B',
    0x0028: 'GC512C',
    0x0029: 'curveSM2',
    0x0100: 'ffdhe2048',
    0x0101: 'ffdhe3072',
    0x0102: 'ffdhe4096',
    0x0103: 'ffdhe6144',
    0x0104: 'ffdhe8192',
    0x0200: 'MLKEM512',
    0x0201: 'MLKEM768',
    0x0202: 'MLKEM1024',
    0x11eb: 'SecP256r1MLKEM768',
    0x11ec: 'X25519MLKEM768',
    0x11ed: 'SecP384r1MLKEM1024',
    0x11ee: 'curveSM2MLKEM768',
    0x6399: 'X25519Kyber768Draft00',
    0x639a: 'SecP256r1Kyber768Draft00',
    0xff01: 'arbitrary_explicit_prime_curves',
    0xff02: 'arbitrary_explicit_char2_curves',
};
function groupName(group) {
    return NAMES[group] ?? (0,_hex_js__WEBPACK_IMPORTED_MODULE_0__/* .hex16 */ .L)(group);
}
/** What a hello up to TLS 1.2 offers: every curve and finite-field group that a server of that age may insist on (RFC 8422, RFC 7919). */
const LEGACY_GROUPS = [
    X25519,
    SECP256R1,
    SECP384R1,
    SECP521R1,
    X448,
    ...[0x001a, 0x001b, 0x001c], // brainpool, RFC 7027
    ...Array.from({ length: 0x0016 }, (_, index) => index + 1), // sect163k1 to secp256k1, RFC 4492
    ...[0x0100, 0x0101, 0x0102, 0x0103, 0x0104], // ffdhe, RFC 7919
];
/** What a TLS 1.3 hello offers when only the negotiation is looked at: hybrids included, since no key is made for them. */
const TLS13_GROUPS = [
    ...[0x11ec, 0x11eb, 0x11ed], // X25519MLKEM768, SecP256r1MLKEM768, SecP384r1MLKEM1024
    X25519,
    SECP256R1,
    X448,
    SECP521R1,
    SECP384R1,
    ...[0x001f, 0x0020, 0x0021], // brainpool for TLS 1.3, RFC 8734
    ...[0x0100, 0x0101, 0x0102, 0x0103, 0x0104], // ffdhe, RFC 7919
];


/***/ }),

/***/ 5778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ hex16)
/* harmony export */ });
/** `0x1301`: how a wire number of two bytes is written. */
function hex16(value) {
    return `0x${value.toString(16).toUpperCase().padStart(4, '0')}`;
}


/***/ }),

/***/ 812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ OFFERED_SCHEMES)
/* harmony export */ });
/* unused harmony export signatureSchemeName */
/** Signature schemes. Source: IANA TLS SignatureScheme registry, a copy of 2025 read on 2026-11-23; RFC 5246 section 7.4.1.4.1 for the pairs before it. */

const NAMES = {
    0x0201: 'rsa_pkcs1_sha1',
    0x0203: 'ecdsa_sha1',
    0x0401: 'rsa_pkcs1_sha256',
    0x0403: 'ecdsa_secp256r1_sha256',
    0x0420: 'rsa_pkcs1_sha256_legacy',
    0x0501: 'rsa_pkcs1_sha384',
    0x0503: 'ecdsa_secp384r1_sha384',
    0x0520: 'rsa_pkcs1_sha384_legacy',
    0x0601: 'rsa_pkcs1_sha512',
    0x0603: 'ecdsa_secp521r1_sha512',
    0x0620: 'rsa_pkcs1_sha512_legacy',
    0x0704: 'eccsi_sha256',
    0x0705: 'iso_ibs1',
    0x0706: 'iso_ibs2',
    0x0707: 'iso_chinese_ibs',
    0x0708: 'sm2sig_sm3',
    0x0709: 'gostr34102012_256a',
    0x070a: 'gostr34102012_256b',
    0x070b: 'gostr34102012_256c',
    0x070c: 'gostr34102012_256d',
    0x070d: 'gostr34102012_512a',
    0x070e: 'gostr34102012_512b',
    0x070f: 'gostr34102012_512c',
    0x0804: 'rsa_pss_rsae_sha256',
    0x0805: 'rsa_pss_rsae_sha384',
    0x0806: 'rsa_pss_rsae_sha512',
    0x0807: 'ed25519',
    0x0808: 'ed448',
    0x0809: 'rsa_pss_pss_sha256',
    0x080a: 'rsa_pss_pss_sha384',
    0x080b: 'rsa_pss_pss_sha512',
    0x081a: 'ecdsa_brainpoolP256r1tls13_sha256',
    0x081b: 'ecdsa_brainpoolP384r1tls13_sha384',
    0x081c: 'ecdsa_brainpoolP512r1tls13_sha512',
    0x0904: 'mldsa44',
    0x0905: 'mldsa65',
    0x0906: 'mldsa87',
    // hash and signature pairs of TLS 1.2 without a name in TLS 1.3
    0x0101: 'rsa_md5',
    0x0202: 'dsa_sha1',
    0x0301: 'rsa_sha224',
    0x0302: 'dsa_sha224',
    0x0303: 'ecdsa_sha224',
    0x0402: 'dsa_sha256',
    0x0502: 'dsa_sha384',
    0x0602: 'dsa_sha512',
};
function signatureSchemeName(scheme) {
    return NAMES[scheme] ?? hex16(scheme);
}
/** Everything that any server may need to see before it answers: strong ones first, as clients send them. */
const OFFERED_SCHEMES = [
    ...[0x0403, 0x0503, 0x0603], // ecdsa
    ...[0x0807, 0x0808], // ed25519, ed448
    ...[0x0804, 0x0805, 0x0806, 0x0809, 0x080a, 0x080b], // rsa_pss
    ...[0x0401, 0x0501, 0x0601], // rsa_pkcs1
    ...[0x081a, 0x081b, 0x081c], // ecdsa brainpool
    ...[0x0904, 0x0905, 0x0906], // ml-dsa
    ...[0x0402, 0x0502, 0x0602], // dsa
    ...[0x0301, 0x0302, 0x0303], // sha224
    ...[0x0201, 0x0202, 0x0203], // sha1
    0x0101, // md5
];


/***/ }),

/***/ 8754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $j: () => (/* binding */ TLS12),
/* harmony export */   Am: () => (/* binding */ findVersion),
/* harmony export */   KV: () => (/* binding */ SSL3),
/* harmony export */   gY: () => (/* binding */ TLS13),
/* harmony export */   gh: () => (/* binding */ TLS11),
/* harmony export */   nA: () => (/* binding */ TLS10),
/* harmony export */   sh: () => (/* binding */ versionName)
/* harmony export */ });
/* unused harmony export SSL2 */
/* harmony import */ var _hex_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5778);
/** Protocol versions as they stand on the wire (RFC 8446 section 4.2.1, RFC 6101 for SSL 3.0). */

const SSL2 = 0x0002;
const SSL3 = 0x0300;
const TLS10 = 0x0301;
const TLS11 = 0x0302;
const TLS12 = 0x0303;
const TLS13 = 0x0304;
const NAMES = new Map([
    [SSL2, 'SSLv2'],
    [SSL3, 'SSLv3'],
    [TLS10, 'TLSv1'],
    [TLS11, 'TLSv1.1'],
    [TLS12, 'TLSv1.2'],
    [TLS13, 'TLSv1.3'],
]);
/** `TLSv1.2`, as OpenSSL and the report write it. */
function versionName(version) {
    return NAMES.get(version) ?? (0,_hex_js__WEBPACK_IMPORTED_MODULE_0__/* .hex16 */ .L)(version);
}
/** Undefined for a name that is not one of ours. */
function findVersion(name) {
    for (const [version, known] of NAMES)
        if (known === name)
            return version;
    return undefined;
}


/***/ }),

/***/ 7515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ MalformedError)
/* harmony export */ });
/** Bytes that break their own format. Thrown only inside `wire/`, caught once by whoever asked for the bytes. */
class MalformedError extends Error {
    name = 'MalformedError';
    /** The structure being read: "ServerHello". */
    what;
    why;
    /** Bytes from the start of the structure's own buffer. */
    offset;
    constructor(what, why, offset) {
        super(`${what}: ${why} at byte ${String(offset)}`);
        this.what = what;
        this.why = why;
        this.offset = offset;
    }
}


/***/ }),

/***/ 1679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readPemCertificates),
/* harmony export */   I: () => (/* binding */ writePem)
/* harmony export */ });
/** Textual encoding of certificates: RFC 7468. */
const LINE_CHARACTERS = 64;
function writePem(der) {
    const lines = Buffer.from(der)
        .toString('base64')
        .match(new RegExp(`.{1,${String(LINE_CHARACTERS)}}`, 'g')) ?? [];
    return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}
/** DER of every certificate block in a text; what stands around them is passed over, as OpenSSL does. */
function readPemCertificates(text) {
    const blocks = text.matchAll(/-----BEGIN (?:X509 )?CERTIFICATE-----([A-Za-z0-9+/=\s]*)-----END/g);
    return [...blocks].map(([, base64 = '']) => new Uint8Array(Buffer.from(base64, 'base64')));
}


/***/ }),

/***/ 9162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LD: () => (/* binding */ readList),
/* harmony export */   yw: () => (/* binding */ readAll)
/* harmony export */ });
/* unused harmony export Reader */
/* harmony import */ var _malformed_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7515);

/** Reads big-endian numbers and length-prefixed vectors (RFC 8446 section 3.4) off a buffer; never past its end. */
class Reader {
    #what;
    #bytes;
    #offset = 0;
    constructor(what, bytes) {
        this.#what = what;
        this.#bytes = bytes;
    }
    get left() {
        return this.#bytes.length - this.#offset;
    }
    u8() {
        return this.#number(1);
    }
    u16() {
        return this.#number(2);
    }
    u24() {
        return this.#number(3);
    }
    u32() {
        return this.#number(4);
    }
    /** A view, not a copy. */
    bytes(count) {
        if (count > this.left)
            this.fail(`${String(count)} bytes wanted, ${String(this.left)} left`);
        this.#offset += count;
        return this.#bytes.subarray(this.#offset - count, this.#offset);
    }
    rest() {
        return this.bytes(this.left);
    }
    /** A vector whose length stands before it in 1, 2 or 3 bytes. */
    vector(lengthBytes) {
        return this.bytes(this.#number(lengthBytes));
    }
    /** The same, read by `read`, which must leave nothing over. */
    sub(what, lengthBytes, read) {
        return readAll(what, this.vector(lengthBytes), read);
    }
    fail(why) {
        throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedError */ .G(this.#what, why, this.#offset);
    }
    #number(size) {
        let value = 0;
        for (const byte of this.bytes(size))
            value = value * 256 + byte;
        return value;
    }
}
/** Reads a whole buffer as one structure: what is left over is a mistake of the sender's. */
function readAll(what, bytes, read) {
    const reader = new Reader(what, bytes);
    const value = read(reader);
    if (reader.left > 0)
        reader.fail(`${String(reader.left)} bytes left over`);
    return value;
}
/** Reads items until the reader is empty. */
function readList(reader, read) {
    const items = [];
    while (reader.left > 0)
        items.push(read(reader));
    return items;
}


/***/ }),

/***/ 4518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ readCertificateMessage),
/* harmony export */   v: () => (/* binding */ readCertificateMessage13)
/* harmony export */ });
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9162);
/** The Certificate message: RFC 5246 section 7.4.2 and RFC 8446 section 4.4.2. */

/**
 * DER of each certificate, in the order sent; not yet known to be DER.
 * @throws MalformedError
 */
function readCertificateMessage(body) {
    return (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .readAll */ .yw)('Certificate', body, (reader) => 
    // opaque ASN.1Cert<1..2^24-1>; ASN.1Cert certificate_list<0..2^24-1>;
    reader.sub('Certificate.certificate_list', 3, (list) => (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .readList */ .LD)(list, (entry) => entry.vector(3))));
}
/** The same of TLS 1.3. @throws MalformedError */
function readCertificateMessage13(body) {
    return (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .readAll */ .yw)('Certificate', body, (reader) => {
        reader.vector(1); // opaque certificate_request_context<0..2^8-1>;
        // CertificateEntry certificate_list<0..2^24-1>;
        return reader.sub('Certificate.certificate_list', 3, (list) => (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .readList */ .LD)(list, (entry) => {
            const der = entry.vector(3); // opaque cert_data<1..2^24-1>;
            entry.vector(2); // Extension extensions<0..2^16-1>;
            return der;
        }));
    });
}


/***/ }),

/***/ 953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ recordVersionOf),
/* harmony export */   n: () => (/* binding */ writeClientHello)
/* harmony export */ });
/* harmony import */ var _spec_extensions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9985);
/* harmony import */ var _spec_cipher_suites_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(332);
/* harmony import */ var _spec_versions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8754);
/* harmony import */ var _writer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8634);
/* harmony import */ var _handshake_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3882);
/** ClientHello: RFC 8446 section 4.1.2; RFC 5246 section 7.4.1.2; RFC 6101 section 5.6.1.2 for SSL 3.0. */





/** Some F5 devices hang on hellos of 256 to 511 bytes (RFC 7685 section 1): a padding extension lifts them over it. */
const PADDED_FROM = 256;
const PADDED_TO = 512;
/** The handshake message, header included. */
function writeClientHello(hello) {
    const extensions = extensionsOf(hello);
    const message = writeMessage(hello, extensions);
    if (extensions.length === 0 || message.length < PADDED_FROM || message.length >= PADDED_TO)
        return message;
    const short = PADDED_TO - message.length;
    return writeMessage(hello, [...extensions, [_spec_extensions_js__WEBPACK_IMPORTED_MODULE_2__/* .EXT_PADDING */ .Kh, (writer) => writer.bytes(new Uint8Array(short))]]);
}
/** The version that the record around the hello carries: old servers refuse one above TLS 1.0 (RFC 8446 section 5.1). */
function recordVersionOf(hello) {
    return Math.min(hello.version, _spec_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .TLS10 */ .nA);
}
function writeMessage(hello, extensions) {
    const suites = hello.version === _spec_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .SSL3 */ .KV ? [...hello.suites, _spec_cipher_suites_js__WEBPACK_IMPORTED_MODULE_3__/* .RENEGOTIATION_INFO_SCSV */ .GA] : hello.suites;
    return new _writer_js__WEBPACK_IMPORTED_MODULE_4__/* .Writer */ .A()
        .u8(_handshake_js__WEBPACK_IMPORTED_MODULE_1__/* .HANDSHAKE_CLIENT_HELLO */ .X_)
        .vector(3, (body) => {
        body.u16(Math.min(hello.version, _spec_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .TLS12 */ .$j)); // ProtocolVersion legacy_version;
        body.bytes(hello.random); // Random random;
        body.vector(1, (writer) => writer.bytes(hello.version === _spec_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .TLS13 */ .gY ? hello.sessionId : [])); // opaque legacy_session_id<0..32>;
        body.vector(2, (writer) => {
            for (const suite of suites)
                writer.u16(suite); // CipherSuite cipher_suites<2..2^16-2>;
        });
        body.vector(1, (writer) => writer.u8(0)); // opaque legacy_compression_methods<1..2^8-1>;
        if (extensions.length === 0)
            return;
        body.vector(2, (list) => {
            // Extension extensions<8..2^16-1>;
            for (const [type, write] of extensions)
                list.u16(type).vector(2, write);
        });
    })
        .finish();
}
function extensionsOf(hello) {
    if (hello.version === _spec_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .SSL3 */ .KV)
        return [];
    const { serverName } = hello;
    const common = [
        // struct { NameType name_type; opaque HostName<1..2^16-1>; } ServerName; ServerName server_name_list<1..2^16-1>
        ...(serverName === null
            ? []
            : [
                extension(_spec_extensions_js__WEBPACK_IMPORTED_MODULE_2__/* .EXT_SERVER_NAME */ .w$, (w) => w.vector(2, (l) => l.u8(0).vector(2, (n) => n.bytes(Buffer.from(serverName, 'latin1'))))),
            ]),
        // NamedGroup named_group_list<2..2^16-1>;
        extension(_spec_extensions_js__WEBPACK_IMPORTED_MODULE_2__/* .EXT_SUPPORTED_GROUPS */ .Sr, (w) => w.vector(2, (l) => {
            for (const group of hello.groups)
                l.u16(group);
        })),
        // CertificateStatusType ocsp(1); ResponderID responder_id_list<0..2^16-1>; Extensions request_extensions<0..2^16-1>
        extension(_spec_extensions_js__WEBPACK_IMPORTED_MODULE_2__/* .EXT_STATUS_REQUEST */ .PL, (w) => w.u8(1).u16(0).u16(0)),
        extension(_spec_extensions_js__WEBPACK_IMPORTED_MODULE_2__/* .EXT_SIGNED_CERTIFICATE_TIMESTAMP */ .gA, () => undefined),
    ];
    // SignatureScheme supported_signature_algorithms<2..2^16-2>;
    const schemes = extension(_spec_extensions_js__WEBPACK_IMPORTED_MODULE_2__/* .EXT_SIGNATURE_ALGORITHMS */ .e8, (w) => w.vector(2, (l) => {
        for (const scheme of hello.schemes)
            l.u16(scheme);
    }));
    if (hello.version === _spec_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .TLS13 */ .gY) {
        return [
            ...common,
            schemes,
            // ProtocolVersion versions<2..254>;
            extension(_spec_extensions_js__WEBPACK_IMPORTED_MODULE_2__/* .EXT_SUPPORTED_VERSIONS */ .xl, (w) => w.vector(1, (l) => l.u16(_spec_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .TLS13 */ .gY))),
            // struct { NamedGroup group; opaque key_exchange<1..2^16-1>; } KeyShareEntry; KeyShareEntry client_shares<0..2^16-1>;
            extension(_spec_extensions_js__WEBPACK_IMPORTED_MODULE_2__/* .EXT_KEY_SHARE */ .Yj, (w) => w.vector(2, (l) => {
                for (const share of hello.keyShares)
                    l.u16(share.group).vector(2, (key) => key.bytes(share.publicKey));
            })),
        ];
    }
    return [
        ...common,
        ...(hello.version === _spec_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .TLS12 */ .$j ? [schemes] : []),
        extension(_spec_extensions_js__WEBPACK_IMPORTED_MODULE_2__/* .EXT_EC_POINT_FORMATS */ .tr, (w) => w.vector(1, (l) => l.u8(0))), // ECPointFormat uncompressed(0)
        extension(_spec_extensions_js__WEBPACK_IMPORTED_MODULE_2__/* .EXT_EXTENDED_MASTER_SECRET */ .Gk, () => undefined),
        extension(_spec_extensions_js__WEBPACK_IMPORTED_MODULE_2__/* .EXT_SESSION_TICKET */ .sn, () => undefined),
        extension(_spec_extensions_js__WEBPACK_IMPORTED_MODULE_2__/* .EXT_RENEGOTIATION_INFO */ .Cr, (w) => w.vector(1, () => undefined)), // opaque renegotiated_connection<0..255>;
    ];
}
/** Writers return themselves for chaining; an extension's writer returns nothing. */
function extension(type, write) {
    return [type, (writer) => void write(writer)];
}


/***/ }),

/***/ 1479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ readFlight)
});

// EXTERNAL MODULE: ./lib/wire/reader.js
var wire_reader = __webpack_require__(9162);
// EXTERNAL MODULE: ./lib/wire/tls/certificate-message.js
var certificate_message = __webpack_require__(4518);
// EXTERNAL MODULE: ./lib/wire/tls/handshake.js
var handshake = __webpack_require__(3882);
// EXTERNAL MODULE: ./lib/wire/tls/record.js
var tls_record = __webpack_require__(8526);
// EXTERNAL MODULE: ./lib/spec/extensions.js
var spec_extensions = __webpack_require__(9985);
;// CONCATENATED MODULE: ./lib/wire/tls/server-hello.js
/** ServerHello and HelloRetryRequest: RFC 8446 section 4.1.3 and 4.1.4, RFC 5246 section 7.4.1.3. */


/** SHA-256 of "HelloRetryRequest" (RFC 8446 section 4.1.3). */
const RETRY_REQUEST_RANDOM = 'cf21ad74e59a6111be1d8c021e65b891c2a211167abb8c5e079e09e2c8a8339c';
/** @throws MalformedError */
function readServerHello(body) {
    return (0,wire_reader/* readAll */.yw)('ServerHello', body, (reader) => {
        const legacyVersion = reader.u16(); // ProtocolVersion legacy_version;
        const random = reader.bytes(32); // Random random;
        if (reader.vector(1).length > 32)
            reader.fail('session id of more than 32 bytes'); // opaque legacy_session_id_echo<0..32>;
        const suite = reader.u16(); // CipherSuite cipher_suite;
        const compression = reader.u8(); // uint8 legacy_compression_method;
        // Extension extensions<6..2^16-1>; absent altogether in SSL 3.0 and from old servers
        const extensions = reader.left === 0 ? new Map() : reader.sub('ServerHello.extensions', 2, readExtensions);
        const isRetryRequest = Buffer.from(random).toString('hex') === RETRY_REQUEST_RANDOM;
        const versions = extensions.get(spec_extensions/* EXT_SUPPORTED_VERSIONS */.xl);
        const keyShare = extensions.get(spec_extensions/* EXT_KEY_SHARE */.Yj);
        return {
            version: versions === undefined ? legacyVersion : (0,wire_reader/* readAll */.yw)('supported_versions', versions, (r) => r.u16()),
            suite,
            compression,
            isRetryRequest,
            keyShare: keyShare === undefined
                ? null
                : (0,wire_reader/* readAll */.yw)('key_share', keyShare, (r) => ({ group: r.u16(), publicKey: isRetryRequest ? null : r.vector(2) })),
            extensions,
        };
    });
}
/** @throws MalformedError also when an extension stands twice (RFC 8446 section 4.2) */
function readExtensions(reader) {
    const extensions = new Map();
    (0,wire_reader/* readList */.LD)(reader, (r) => {
        const type = r.u16(); // ExtensionType extension_type;
        if (extensions.has(type))
            r.fail(`extension ${String(type)} stands twice`);
        extensions.set(type, r.vector(2)); // opaque extension_data<0..2^16-1>;
    });
    return extensions;
}

;// CONCATENATED MODULE: ./lib/wire/tls/flight.js
/** What a server sent in clear after our hello, as far as it came. */





/**
 * Reads as far as the bytes go.
 * @throws MalformedError
 */
function readFlight(received) {
    const records = (0,tls_record/* readRecords */.T3)(received);
    const messages = (0,handshake/* readHandshakes */.v0)(records.filter((r) => r.type === tls_record/* CONTENT_HANDSHAKE */.iW).map((r) => r.fragment));
    const hello = messages.find((message) => message.type === handshake/* HANDSHAKE_SERVER_HELLO */.Z1);
    const certificate = messages.find((message) => message.type === handshake/* HANDSHAKE_CERTIFICATE */._x);
    return {
        serverHello: hello === undefined ? null : readServerHello(hello.body),
        serverHelloMessage: hello?.message ?? null,
        certificates: certificate === undefined ? null : (0,certificate_message/* readCertificateMessage */.B)(certificate.body),
        alert: readFatalAlert(records),
        isComplete: messages.some((message) => message.type === handshake/* HANDSHAKE_SERVER_HELLO_DONE */.ui),
        encrypted: records.filter((record) => record.type === tls_record/* CONTENT_APPLICATION_DATA */.qe),
    };
}
/** Warnings (for instance unrecognized_name) are not an answer: the handshake goes on. */
function readFatalAlert(records) {
    for (const record of records) {
        if (record.type !== tls_record/* CONTENT_ALERT */.x3)
            continue;
        // struct { AlertLevel level; AlertDescription description; } Alert;
        const alert = (0,wire_reader/* readAll */.yw)('Alert', record.fragment, (r) => ({ fatal: r.u8() === 2, description: r.u8() }));
        if (alert.fatal)
            return alert;
    }
    return null;
}


/***/ }),

/***/ 3882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X_: () => (/* binding */ HANDSHAKE_CLIENT_HELLO),
/* harmony export */   Z1: () => (/* binding */ HANDSHAKE_SERVER_HELLO),
/* harmony export */   _x: () => (/* binding */ HANDSHAKE_CERTIFICATE),
/* harmony export */   fh: () => (/* binding */ HANDSHAKE_FINISHED),
/* harmony export */   ui: () => (/* binding */ HANDSHAKE_SERVER_HELLO_DONE),
/* harmony export */   v0: () => (/* binding */ readHandshakes),
/* harmony export */   xW: () => (/* binding */ concat)
/* harmony export */ });
/* harmony import */ var _malformed_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7515);
/** Handshake messages: RFC 8446 section 4, RFC 5246 section 7.4. */

const HANDSHAKE_CLIENT_HELLO = 1;
const HANDSHAKE_SERVER_HELLO = 2;
const HANDSHAKE_CERTIFICATE = 11;
const HANDSHAKE_SERVER_HELLO_DONE = 14;
const HANDSHAKE_FINISHED = 20;
/** One server's whole flight with a 10,000-name certificate is under this; more is an attack on our memory. */
const MAX_MESSAGE = 2 ** 20;
const HEADER_BYTES = 4;
/**
 * Joins handshake fragments and cuts them into messages; a last incomplete message is left alone.
 * Messages may be cut at any byte, and one fragment may hold several.
 * @throws MalformedError when a message announces more than 1 MiB
 */
function readHandshakes(fragments) {
    const stream = fragments.length === 1 && fragments[0] !== undefined ? fragments[0] : concat(fragments);
    const messages = [];
    let offset = 0;
    while (stream.length - offset >= HEADER_BYTES) {
        // struct { HandshakeType msg_type; uint24 length; ... } Handshake;
        const [type = 0, high = 0, middle = 0, low = 0] = stream.subarray(offset, offset + HEADER_BYTES);
        const length = high * 65_536 + middle * 256 + low;
        if (length > MAX_MESSAGE)
            throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedError */ .G('Handshake', `length ${String(length)} over the limit`, offset + 1);
        const end = offset + HEADER_BYTES + length;
        if (stream.length < end)
            break;
        messages.push({ type, body: stream.subarray(offset + HEADER_BYTES, end), message: stream.subarray(offset, end) });
        offset = end;
    }
    return messages;
}
function concat(parts) {
    const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
    let offset = 0;
    for (const part of parts) {
        joined.set(part, offset);
        offset += part.length;
    }
    return joined;
}


/***/ }),

/***/ 8526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T3: () => (/* binding */ readRecords),
/* harmony export */   "do": () => (/* binding */ looksLikeTls),
/* harmony export */   iW: () => (/* binding */ CONTENT_HANDSHAKE),
/* harmony export */   qe: () => (/* binding */ CONTENT_APPLICATION_DATA),
/* harmony export */   rh: () => (/* binding */ writeRecord),
/* harmony export */   x3: () => (/* binding */ CONTENT_ALERT)
/* harmony export */ });
/* unused harmony export CONTENT_CHANGE_CIPHER_SPEC */
/* harmony import */ var _malformed_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7515);
/* harmony import */ var _writer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8634);
/** The record layer: RFC 8446 section 5.1, RFC 5246 section 6.2.1. */


const CONTENT_CHANGE_CIPHER_SPEC = 20;
const CONTENT_ALERT = 21;
const CONTENT_HANDSHAKE = 22;
const CONTENT_APPLICATION_DATA = 23;
/** TLSPlaintext and TLSCiphertext: 2^14 bytes and what encryption may add (RFC 5246 section 6.2.3, the more generous one). */
const MAX_FRAGMENT = 2 ** 14 + 2048;
const HEADER_BYTES = 5;
/**
 * Reads the complete records at the start of what was received; a last incomplete one is left alone.
 * @throws MalformedError when the bytes are no TLS records
 */
function readRecords(received) {
    const records = [];
    let offset = 0;
    while (offset < received.length) {
        const header = received.subarray(offset, offset + HEADER_BYTES);
        const [type = 0, major = 3, minor = 0, high = 0, low = 0] = header;
        // struct { ContentType type; ProtocolVersion version; uint16 length; opaque fragment[length]; } TLSPlaintext;
        if (type < CONTENT_CHANGE_CIPHER_SPEC || type > 24) {
            throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedError */ .G('TLSPlaintext', `content type ${String(type)} unknown`, offset);
        }
        if (major !== 3)
            throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedError */ .G('TLSPlaintext', `version ${String(major)}.${String(minor)} unknown`, offset + 1);
        const length = high * 256 + low;
        if (length > MAX_FRAGMENT)
            throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedError */ .G('TLSPlaintext', `length ${String(length)} over the limit`, offset + 3);
        const end = offset + HEADER_BYTES + length;
        if (header.length < HEADER_BYTES || received.length < end)
            break;
        records.push({
            type,
            version: major * 256 + minor,
            fragment: received.subarray(offset + HEADER_BYTES, end),
            header,
        });
        offset = end;
    }
    return records;
}
function writeRecord(type, version, fragment) {
    return new _writer_js__WEBPACK_IMPORTED_MODULE_1__/* .Writer */ .A()
        .u8(type)
        .u16(version)
        .vector(2, (writer) => writer.bytes(fragment))
        .finish();
}
/** Whether what a peer sent first can be the start of a TLS record. An empty answer can. */
function looksLikeTls(received) {
    const [type, major] = received;
    return (type === undefined || (type >= CONTENT_CHANGE_CIPHER_SPEC && type <= 24 && (major === undefined || major === 3)));
}


/***/ }),

/***/ 8634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ Writer)
/* harmony export */ });
/**
 * Writes big-endian numbers and length-prefixed vectors. The nesting of the closures is the nesting of the wire,
 * and no length is ever computed by hand.
 */
class Writer {
    #bytes = [];
    u8(value) {
        return this.#number(value, 1);
    }
    u16(value) {
        return this.#number(value, 2);
    }
    bytes(bytes) {
        for (const byte of bytes)
            this.#bytes.push(byte);
        return this;
    }
    /** What `write` writes, with its length before it in 1, 2 or 3 bytes. */
    vector(lengthBytes, write) {
        const inner = new Writer();
        write(inner);
        const length = inner.#bytes.length;
        if (length >= 256 ** lengthBytes)
            throw new RangeError(`${String(length)} bytes do not fit a ${String(lengthBytes)}-byte length`);
        return this.#number(length, lengthBytes).bytes(inner.#bytes);
    }
    finish() {
        return Uint8Array.from(this.#bytes);
    }
    #number(value, size) {
        for (let shift = size - 1; shift >= 0; shift--)
            this.#bytes.push(Math.floor(value / 256 ** shift) % 256);
        return this;
    }
}


/***/ })

};
