export const id = 531;
export const ids = [531];
export const modules = {

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


/***/ })

};
