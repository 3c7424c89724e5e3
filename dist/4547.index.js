export const id = 4547;
export const ids = [4547,4136,5881];
export const modules = {

/***/ 7614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readChainFile: () => (/* binding */ readChainFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _wire_malformed_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7515);
/* harmony import */ var _wire_x509_certificate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5681);
/* harmony import */ var _machine_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9491);
/* harmony import */ var _trust_stores_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4136);





async function readChainFile(name, directory, machine = _machine_js__WEBPACK_IMPORTED_MODULE_3__/* .thisMachine */ .g) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory, name);
    const file = machine.findFile(path);
    if (file === undefined)
        throw new Error(`there is no file ${path}`);
    const ders = await (0,_trust_stores_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readAnchors */ .DB)(file, machine.env[_trust_stores_file_js__WEBPACK_IMPORTED_MODULE_4__/* .STORE_PASSWORD */ .kQ] ?? null);
    for (const [index, der] of ders.entries()) {
        try {
            (0,_wire_x509_certificate_js__WEBPACK_IMPORTED_MODULE_2__/* .readCertificate */ .w$)(der);
        }
        catch (error) {
            if (!(error instanceof _wire_malformed_error_js__WEBPACK_IMPORTED_MODULE_1__/* .MalformedError */ .G))
                throw error;
            throw new Error(`its certificate ${String(index + 1)} cannot be read: ${error.message}`);
        }
    }
    return ders;
}


/***/ }),

/***/ 4136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DB: () => (/* binding */ readAnchors),
/* harmony export */   kQ: () => (/* binding */ STORE_PASSWORD),
/* harmony export */   kb: () => (/* binding */ dayOf),
/* harmony export */   readStoreFile: () => (/* binding */ readStoreFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _wire_certificate_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5881);
/* harmony import */ var _wire_password_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5211);



const STORE_PASSWORD = 'TLS_GATE_STORE_PASSWORD';
async function readStoreFile(name, directory, machine) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory, name);
    const file = machine.findFile(path);
    if (file === undefined)
        throw new Error(`ENOENT: there is no file ${path}`);
    const password = machine.env[STORE_PASSWORD] ?? null;
    return {
        name,
        source: 'a file of the user',
        version: null,
        date: dayOf(file.modified),
        missing: [],
        anchors: await readAnchors(file, password),
    };
}
async function readAnchors({ bytes }, password) {
    const { certificates } = await (0,_wire_certificate_file_js__WEBPACK_IMPORTED_MODULE_1__.readCertificateFile)(bytes, password).catch((error) => {
        if (!(error instanceof _wire_password_error_js__WEBPACK_IMPORTED_MODULE_2__/* .PasswordError */ .K))
            throw error;
        throw new Error(`${error.message}: it is taken from the environment variable ${STORE_PASSWORD}`);
    });
    if (certificates.length === 0)
        throw new Error('no certificate in the file');
    return certificates;
}
function dayOf(date) {
    return date.toISOString().slice(0, 10);
}


/***/ }),

/***/ 1680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KZ: () => (/* binding */ readChildren),
/* harmony export */   O5: () => (/* binding */ formatOid),
/* harmony export */   Oc: () => (/* binding */ readOidHex),
/* harmony export */   _0: () => (/* binding */ readCount),
/* harmony export */   eL: () => (/* binding */ readBer),
/* harmony export */   pA: () => (/* binding */ expectBer),
/* harmony export */   pQ: () => (/* binding */ readOctets),
/* harmony export */   wA: () => (/* binding */ BER),
/* harmony export */   wy: () => (/* binding */ readFirstBer)
/* harmony export */ });
/* harmony import */ var _malformed_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7515);

const MAX_ELEMENTS = 100_000;
const MAX_INDEFINITE_DEPTH = 64;
const BER = {
    integer: 0x02,
    bitString: 0x03,
    octetString: 0x04,
    null: 0x05,
    oid: 0x06,
    sequence: 0x30,
    set: 0x31,
    context0: 0xa0,
    context0Octets: 0x80,
};
function readFirstBer(what, buffer) {
    return readAt(what, buffer, 0, 0);
}
function readBer(what, buffer) {
    const element = readFirstBer(what, buffer);
    const left = buffer.length - element.bytes.length;
    if (left > 0)
        throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedError */ .G(what, `${String(left)} bytes left over`, element.bytes.length);
    return element;
}
function readChildren(what, parent, identifier) {
    const { content, contentOffset } = expectBer(what, parent, identifier);
    const children = [];
    for (let at = 0; at < content.length; at += children.at(-1)?.bytes.length ?? 0) {
        if (children.length === MAX_ELEMENTS)
            throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedError */ .G(what, 'too many elements', contentOffset + at);
        children.push(readAt(what, content, at, contentOffset));
    }
    return children;
}
function expectBer(what, element, identifier) {
    if (element === undefined)
        throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedError */ .G(what, `${hex(identifier)} is missing`, 0);
    if (element.identifier === identifier)
        return element;
    throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedError */ .G(what, `${hex(identifier)} expected, ${hex(element.identifier)} found`, element.offset);
}
function readOctets(what, element, identifier = BER.octetString) {
    if (element?.identifier !== (identifier | CONSTRUCTED))
        return expectBer(what, element, identifier).content;
    const pieces = readChildren(what, element, identifier | CONSTRUCTED);
    return Buffer.concat(pieces.map((piece) => expectBer(what, piece, BER.octetString).content));
}
function readOidHex(what, element) {
    return Buffer.from(expectBer(what, element, BER.oid).content).toString('hex');
}
function formatOid(content) {
    const arcs = [0];
    for (const octet of content) {
        arcs.push((arcs.pop() ?? 0) * 128 + (octet & 0x7f));
        if (octet < 0x80)
            arcs.push(0);
    }
    const [first = 0, ...rest] = arcs.slice(0, -1);
    const root = Math.min(Math.floor(first / 40), 2);
    return [root, first - root * 40, ...rest].join('.');
}
function readCount(what, element) {
    const { content, offset } = expectBer(what, element, BER.integer);
    const [first = 0x80] = content;
    if (first >= 0x80 || content.length > 4)
        throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedError */ .G(what, 'no number from 0 to 2147483647', offset);
    return content.reduce((value, octet) => value * 256 + octet, 0);
}
const CONSTRUCTED = 0x20;
function readAt(what, buffer, start, base) {
    const { identifier, contentStart, contentEnd } = readHeader(what, buffer, start, base);
    const end = contentEnd ?? endOfContents(what, buffer, contentStart, base);
    return {
        identifier,
        bytes: buffer.subarray(start, end),
        content: buffer.subarray(contentStart, contentEnd ?? end - 2),
        offset: base + start,
        contentOffset: base + contentStart,
    };
}
function readHeader(what, buffer, start, base) {
    const fail = (why) => {
        throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedError */ .G(what, why, base + start);
    };
    const [identifier, first] = [buffer[start], buffer[start + 1]];
    if (identifier === undefined || first === undefined)
        return fail('ends within an element');
    if ((identifier & 0x1f) === 0x1f)
        return fail('a tag number above 30');
    if (first === 0x80) {
        if ((identifier & CONSTRUCTED) === 0)
            return fail('octets of no definite length');
        return { identifier, contentStart: start + 2, contentEnd: null };
    }
    const lengthOctets = first < 0x80 ? 0 : first & 0x7f;
    const contentStart = start + 2 + lengthOctets;
    const length = first < 0x80 ? first : buffer.subarray(start + 2, contentStart).reduce((value, octet) => value * 256 + octet, 0);
    const left = buffer.length - contentStart;
    if (left < 0)
        return fail('ends within an element');
    if (length > left)
        return fail(`${String(length)} bytes wanted, ${String(left)} left`);
    return { identifier, contentStart, contentEnd: contentStart + length };
}
function endOfContents(what, buffer, start, base) {
    let at = start;
    for (let open = 1, seen = 0;; seen += 1) {
        if (seen === MAX_ELEMENTS)
            throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedError */ .G(what, 'too many elements', base + at);
        if (buffer[at] === 0 && buffer[at + 1] === 0) {
            at += 2;
            open -= 1;
            if (open === 0)
                return at;
            continue;
        }
        const { contentStart, contentEnd } = readHeader(what, buffer, at, base);
        at = contentEnd ?? contentStart;
        if (contentEnd !== null)
            continue;
        open += 1;
        if (open > MAX_INDEFINITE_DEPTH)
            throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedError */ .G(what, 'nested too deep', base + at);
    }
}
function hex(identifier) {
    return `element 0x${identifier.toString(16).padStart(2, '0')}`;
}


/***/ }),

/***/ 5881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readCertificateFile: () => (/* binding */ readCertificateFile)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/wire/ber.js
var ber = __webpack_require__(1680);
// EXTERNAL MODULE: ./lib/wire/password-error.js
var password_error = __webpack_require__(5211);
// EXTERNAL MODULE: ./lib/wire/reader.js
var wire_reader = __webpack_require__(9162);
;// CONCATENATED MODULE: ./lib/wire/jks.js



const ENTRY = { privateKey: 1, trustedCertificate: 2, secretKey: 3 };
const DIGEST_BYTES = 20;
const MAX_CERTIFICATES = 10_000;
const WHITENER = 'Mighty Aphrodite';
const MAGICS = [0xfeedfeed, 0xcececece];
function isJks(bytes) {
    return bytes.length >= 4 && MAGICS.includes(new wire_reader/* Reader */.mP('JKS', bytes).u32());
}
function readJks(bytes, password) {
    const contents = { certificates: [], encryptedKeys: [] };
    const reader = new wire_reader/* Reader */.mP('JKS', bytes);
    reader.u32();
    const version = reader.u32();
    if (version !== 1 && version !== 2)
        reader.fail(`version 1 or 2 expected, ${String(version)} found`);
    const entries = reader.u32();
    if (entries > MAX_CERTIFICATES)
        reader.fail(`${String(entries)} entries are over the limit`);
    for (let index = 0; index < entries; index += 1)
        readEntry(reader, version, contents);
    if (reader.left !== DIGEST_BYTES) {
        reader.fail(`a digest of ${String(DIGEST_BYTES)} bytes expected, ${String(reader.left)} bytes found`);
    }
    if (password !== null && !digestOf(bytes, password).equals(reader.rest())) {
        throw new password_error/* PasswordError */.K('the password is wrong, or the file was changed after it was written');
    }
    return contents;
}
function readEntry(reader, version, { certificates, encryptedKeys }) {
    const tag = reader.u32();
    reader.vector(2);
    reader.bytes(8);
    switch (tag) {
        case ENTRY.privateKey: {
            encryptedKeys.push(reader.bytes(reader.u32()));
            const count = reader.u32();
            if (count > MAX_CERTIFICATES - certificates.length)
                reader.fail(`${String(count)} certificates are over the limit`);
            for (let index = 0; index < count; index += 1)
                certificates.push(readCertificateEntry(reader, version));
            return;
        }
        case ENTRY.trustedCertificate:
            certificates.push(readCertificateEntry(reader, version));
            return;
        case ENTRY.secretKey:
            return reader.fail('a secret key, which only Java can pass over');
        default:
            return reader.fail(`no kind of entry is ${String(tag)}`);
    }
}
function readCertificateEntry(reader, version) {
    if (version === 2) {
        const type = Buffer.from(reader.vector(2)).toString('latin1');
        if (type !== 'X.509' && type !== 'X509')
            reader.fail('a certificate that is not X.509');
    }
    return reader.bytes(reader.u32());
}
function digestOf(bytes, password) {
    return (0,external_node_crypto_.createHash)('sha1')
        .update(Buffer.from(password, 'utf16le').swap16())
        .update(WHITENER)
        .update(bytes.subarray(0, -DIGEST_BYTES))
        .digest();
}

// EXTERNAL MODULE: ./lib/wire/malformed-error.js
var malformed_error = __webpack_require__(7515);
;// CONCATENATED MODULE: ./lib/wire/pem-file.js

const MAX_BLOCKS = 10_000;
const MAX_BLOCK_CHARACTERS = 8 * 2 ** 20;
function readPemFile(text, isWanted) {
    const blocks = [];
    const begin = /^-----BEGIN ([^\n-]+)-----[ \t]*\r?$/gm;
    for (let found = begin.exec(text); found !== null; found = begin.exec(text)) {
        if (blocks.length === MAX_BLOCKS)
            throw new malformed_error/* MalformedError */.G('PEM', 'too many blocks', found.index);
        const [, label = ''] = found;
        if (!isWanted(label))
            continue;
        const block = readPemBlock(text, label, found.index, begin.lastIndex);
        blocks.push(block);
        begin.lastIndex = block.offset + block.text.length;
    }
    return blocks;
}
function readPemBlock(text, label, offset, bodyStart) {
    const fail = (why) => {
        throw new malformed_error/* MalformedError */.G('PEM', `${why} in the block ${JSON.stringify(label)} that begins`, offset);
    };
    const closing = `\n-----END ${label}-----`;
    const bodyEnd = text.indexOf(closing, bodyStart);
    if (bodyEnd < 0)
        return fail('no END');
    if (bodyEnd - bodyStart > MAX_BLOCK_CHARACTERS)
        return fail('too much');
    const end = bodyEnd + closing.length;
    const newline = text.indexOf('\n', end);
    const rest = text.slice(end, newline < 0 ? undefined : newline);
    if (rest.trim() !== '')
        return fail('more on the line of END, where a line break is missing,');
    const lines = text
        .slice(bodyStart, bodyEnd)
        .split('\n')
        .map((line) => line.trim());
    const headersEnd = lines.some((line) => line.includes(':')) ? lines.indexOf('', 1) : 0;
    const base64 = lines.slice(Math.max(headersEnd, 0)).join('');
    if (base64 === '' || base64.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(base64))
        return fail('no whole base64');
    return {
        label,
        text: text.slice(offset, end),
        headers: lines.slice(0, Math.max(headersEnd, 0)).filter((line) => line !== ''),
        der: new Uint8Array(Buffer.from(base64, 'base64')),
        offset,
    };
}

;// CONCATENATED MODULE: ./lib/wire/certificate-file.js






const MAX_FILE_BYTES = 64 * 2 ** 20;
const certificate_file_MAX_CERTIFICATES = 10_000;
async function readCertificateFile(bytes, password) {
    if (bytes.length === 0)
        throw new malformed_error/* MalformedError */.G('file', 'empty', 0);
    if (bytes.length > MAX_FILE_BYTES)
        throw new malformed_error/* MalformedError */.G('file', 'more than 64 MiB', MAX_FILE_BYTES);
    const file = await readByKind(bytes, password);
    if (file.certificates.length > certificate_file_MAX_CERTIFICATES) {
        throw new malformed_error/* MalformedError */.G('file', `more than ${String(certificate_file_MAX_CERTIFICATES)} certificates`, 0);
    }
    for (const [index, der] of file.certificates.entries())
        checkOutline(`certificate ${String(index + 1)}`, der);
    return file;
}
async function readByKind(bytes, password) {
    if (isJks(bytes)) {
        const { certificates, encryptedKeys } = readJks(bytes, password);
        return { kind: 'jks', certificates, keys: encryptedKeys.map((der) => ({ type: 'encrypted', der })) };
    }
    const text = decodeText(bytes);
    if (text.includes('-----BEGIN ') && !isWholeSequence(bytes))
        return readPem(text, password);
    if (bytes[0] !== ber/* BER */.wA.sequence) {
        throw new malformed_error/* MalformedError */.G('file', 'no PEM block, and neither DER, PKCS#7, PKCS#12 nor JKS', 0);
    }
    return readBinary(bytes, password);
}
function decodeText(bytes) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return buffer.subarray(2).toString('utf16le');
    const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    return buffer.toString('latin1', hasMark ? 3 : 0);
}
function isWholeSequence(bytes) {
    try {
        return (0,ber/* readBer */.eL)('file', bytes).identifier === ber/* BER */.wA.sequence;
    }
    catch (error) {
        if (error instanceof malformed_error/* MalformedError */.G)
            return false;
        throw error;
    }
}
const OUTLINE = {
    certificate: /^303003$/,
    contentInfo: /^06a0(?:..)?$/,
    pfx: /^0230(?:30)?$/,
    encryptedPkcs8: /^30[02]4$/,
    pkcs8: /^023004$/,
    pkcs1: /^020202$/,
    sec1: /^0204/,
};
function outlineOf(what, der) {
    const children = (0,ber/* readChildren */.KZ)(what, (0,ber/* readBer */.eL)(what, der), ber/* BER */.wA.sequence);
    return Buffer.from(children.slice(0, 3).map(({ identifier }) => identifier)).toString('hex');
}
async function readBinary(bytes, password) {
    const outline = outlineOf('file', bytes);
    if (OUTLINE.certificate.test(outline))
        return { kind: 'der', certificates: [bytes], keys: [] };
    if (OUTLINE.contentInfo.test(outline))
        return { kind: 'pkcs7', certificates: await readPkcs7(bytes), keys: [] };
    if (OUTLINE.pfx.test(outline)) {
        const { readPkcs12 } = await __webpack_require__.e(/* import() */ 8465).then(__webpack_require__.bind(__webpack_require__, 8465));
        const { certificates, keys } = readPkcs12(bytes, password);
        return { kind: 'pkcs12', certificates, keys: keys.map((der) => ({ type: 'pkcs8', der })) };
    }
    if (OUTLINE.encryptedPkcs8.test(outline)) {
        return { kind: 'der', certificates: [], keys: [await readEncryptedPkcs8(bytes, password)] };
    }
    const type = ['pkcs8', 'pkcs1', 'sec1'].find((name) => OUTLINE[name].test(outline));
    if (type !== undefined)
        return { kind: 'der', certificates: [], keys: [{ type, der: bytes }] };
    throw new malformed_error/* MalformedError */.G('file', 'neither a certificate, a key, PKCS#7 nor PKCS#12', 0);
}
async function readPkcs7(bytes) {
    const { readPkcs7Certificates } = await __webpack_require__.e(/* import() */ 437).then(__webpack_require__.bind(__webpack_require__, 437));
    return readPkcs7Certificates(bytes);
}
async function readEncryptedPkcs8(der, password) {
    if (password === null)
        return { type: 'encrypted', der };
    const { decryptKey, encodePassword, Work } = await __webpack_require__.e(/* import() */ 2971).then(__webpack_require__.bind(__webpack_require__, 2971));
    return { type: 'pkcs8', der: decryptKey(der, encodePassword(password), new Work()) };
}
const CERTIFICATE_LABELS = ['CERTIFICATE', 'X509 CERTIFICATE', 'TRUSTED CERTIFICATE'];
const PKCS7_LABELS = ['PKCS7', 'CMS', 'PKCS #7 SIGNED DATA'];
const OLDER_KEY_LABELS = ['RSA PRIVATE KEY', 'EC PRIVATE KEY', 'DSA PRIVATE KEY'];
const LABELS = [...CERTIFICATE_LABELS, ...PKCS7_LABELS, ...OLDER_KEY_LABELS, 'PRIVATE KEY', 'ENCRYPTED PRIVATE KEY'];
async function readPem(text, password) {
    const certificates = [];
    const keys = [];
    for (const block of readPemFile(text, (label) => LABELS.includes(label))) {
        const { label, der } = block;
        if (CERTIFICATE_LABELS.includes(label))
            certificates.push(label === 'TRUSTED CERTIFICATE' ? (0,ber/* readFirstBer */.wy)(label, der).bytes : der);
        else if (PKCS7_LABELS.includes(label))
            certificates.push(...(await readPkcs7(der)));
        else if (OLDER_KEY_LABELS.includes(label))
            keys.push(readOlderKey(block, password));
        else if (label === 'PRIVATE KEY')
            keys.push({ type: 'pkcs8', der });
        else
            keys.push(await readEncryptedPkcs8(der, password));
    }
    return { kind: 'pem', certificates, keys };
}
function readOlderKey({ label, text, headers, der, offset }, password) {
    const isEncrypted = headers.some((line) => line.includes('ENCRYPTED'));
    if (isEncrypted && password === null)
        return { type: 'encrypted', der };
    if (!isEncrypted && label === 'RSA PRIVATE KEY')
        return { type: 'pkcs1', der };
    if (!isEncrypted && label === 'EC PRIVATE KEY')
        return { type: 'sec1', der };
    try {
        const key = (0,external_node_crypto_.createPrivateKey)({ key: text, format: 'pem', passphrase: password ?? '' });
        return { type: 'pkcs8', der: new Uint8Array(key.export({ format: 'der', type: 'pkcs8' })) };
    }
    catch (error) {
        if (isEncrypted)
            throw new password_error/* PasswordError */.K('the password is wrong');
        const reason = error instanceof Error ? error.message : String(error);
        throw new malformed_error/* MalformedError */.G('PEM', `no key in ${JSON.stringify(label)}: ${reason}`, offset);
    }
}
function checkOutline(what, der) {
    if (!OUTLINE.certificate.test(outlineOf(what, der))) {
        throw new malformed_error/* MalformedError */.G(what, 'not the three elements of a certificate', 0);
    }
}


/***/ }),

/***/ 7515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ MalformedError)
/* harmony export */ });
class MalformedError extends Error {
    name = 'MalformedError';
    what;
    why;
    offset;
    constructor(what, why, offset) {
        super(`${what}: ${why} at byte ${String(offset)}`);
        this.what = what;
        this.why = why;
        this.offset = offset;
    }
}


/***/ }),

/***/ 5211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ PasswordError)
/* harmony export */ });
class PasswordError extends Error {
    name = 'PasswordError';
}


/***/ }),

/***/ 9162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LD: () => (/* binding */ readList),
/* harmony export */   mP: () => (/* binding */ Reader),
/* harmony export */   yw: () => (/* binding */ readAll)
/* harmony export */ });
/* harmony import */ var _malformed_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7515);

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
    u64() {
        return (BigInt(this.u32()) << 32n) | BigInt(this.u32());
    }
    bytes(count) {
        if (count > this.left)
            this.fail(`${String(count)} bytes wanted, ${String(this.left)} left`);
        this.#offset += count;
        return this.#bytes.subarray(this.#offset - count, this.#offset);
    }
    rest() {
        return this.bytes(this.left);
    }
    vector(lengthBytes) {
        return this.bytes(this.#number(lengthBytes));
    }
    sub(what, lengthBytes, read) {
        return readAll(what, this.vector(lengthBytes), read);
    }
    fail(why) {
        throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedError */ .G(this.#what, why, this.#offset);
    }
    #number(size) {
        if (size > this.left)
            this.fail(`${String(size)} bytes wanted, ${String(this.left)} left`);
        const end = this.#offset + size;
        let value = 0;
        while (this.#offset < end)
            value = value * 256 + (this.#bytes[this.#offset++] ?? 0);
        return value;
    }
}
function readAll(what, bytes, read) {
    const reader = new Reader(what, bytes);
    const value = read(reader);
    if (reader.left > 0)
        reader.fail(`${String(reader.left)} bytes left over`);
    return value;
}
function readList(reader, read) {
    const items = [];
    while (reader.left > 0)
        items.push(read(reader));
    return items;
}


/***/ }),

/***/ 6626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ fingerprintOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

function fingerprintOf(der) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(der).digest('hex');
}


/***/ })

};
