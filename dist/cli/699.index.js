export const id = 699;
export const ids = [699,437];
export const modules = {

/***/ 4422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fetchIssuers: () => (/* binding */ fetchIssuers)
/* harmony export */ });
/* harmony import */ var _core_observed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3863);
/* harmony import */ var _pki_anchors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6078);
/* harmony import */ var _pki_issuer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4401);
/* harmony import */ var _pki_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8959);
/* harmony import */ var _wire_malformed_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7515);
/* harmony import */ var _wire_pem_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1679);
/* harmony import */ var _wire_pkcs7_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(437);
/* harmony import */ var _wire_x509_certificate_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5681);
/* harmony import */ var _sent_certificates_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6606);
/* harmony import */ var _with_fact_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(474);










const MAX_BYTES = 256 * 1024;
const MAX_ROUNDS = 4;
function fetchIssuers(scan, stores, fetch) {
    const now = new Date(scan.finishedAt);
    return (0,_with_fact_js__WEBPACK_IMPORTED_MODULE_8__/* .withFact */ .T)(scan, 'fetchedIssuers', (target, { trust }) => {
        const trusted = trust.flatMap((name) => stores.get(name) ?? []);
        return fetchFor(target, trusted, now, fetch);
    });
}
async function fetchFor(target, stores, now, fetch) {
    const [leaf, ...others] = (0,_sent_certificates_js__WEBPACK_IMPORTED_MODULE_7__/* .sentCertificates */ .T)(target);
    if (leaf === undefined)
        return (0,_core_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .skipped */ .hT)('there is no chain to complete');
    const indexes = stores.map(_pki_anchors_js__WEBPACK_IMPORTED_MODULE_1__/* .anchorsOf */ .E);
    const fetched = [];
    const failed = [];
    for (let round = 0; round < MAX_ROUNDS; round++) {
        const all = [...others, ...fetched.map(({ certificate }) => certificate)];
        const searches = indexes.map((anchors) => (0,_pki_path_js__WEBPACK_IMPORTED_MODULE_3__/* .findPaths */ .EQ)({ leaf, others: all, anchors, now, purpose: _pki_issuer_js__WEBPACK_IMPORTED_MODULE_2__/* .SERVER_AUTH */ .JW, judgesLeaf: false }));
        const open = searches.filter(({ paths }) => paths.length === 0).flatMap(({ rejected }) => rejected);
        const urls = new Set(open.flatMap(({ culprit, fault }) => (fault.rule === 'chain/incomplete' ? culprit.caIssuers.slice(0, 1) : [])));
        const wanted = [...urls].filter((url) => ![...fetched, ...failed].some((known) => known.url === url));
        if (wanted.length === 0)
            break;
        for (const url of wanted) {
            const outcome = await fetch({ url, maxBytes: MAX_BYTES });
            if (outcome.status === 'skipped')
                return outcome;
            if (outcome.status === 'failed')
                failed.push({ url, reason: outcome.detail });
            else
                keep(url, outcome.value, fetched, failed);
        }
    }
    if (fetched.length === 0 && failed.length === 0)
        return (0,_core_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .skipped */ .hT)('no issuer was missing');
    return (0,_core_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .seen */ .cI)({
        fetched: fetched.map(({ url, certificate }) => ({ url, certificate: (0,_wire_pem_js__WEBPACK_IMPORTED_MODULE_9__/* .writePem */ .I6)(certificate.der) })),
        failed,
    });
}
function keep(url, { status, body }, fetched, failed) {
    if (status !== 200) {
        failed.push({ url, reason: `the answer has status ${String(status)}` });
        return;
    }
    try {
        const certificates = certificatesIn(body).map((der) => ({ url, certificate: (0,_wire_x509_certificate_js__WEBPACK_IMPORTED_MODULE_6__/* .readCertificate */ .w$)(der) }));
        if (certificates.length === 0)
            failed.push({ url, reason: 'the answer holds no certificate' });
        fetched.push(...certificates);
    }
    catch (error) {
        if (!(error instanceof _wire_malformed_error_js__WEBPACK_IMPORTED_MODULE_4__/* .MalformedError */ .G))
            throw error;
        failed.push({ url, reason: `the answer is no certificate: ${error.message}` });
    }
}
function certificatesIn(body) {
    const pems = (0,_wire_pem_js__WEBPACK_IMPORTED_MODULE_9__/* .readPemCertificates */ .$p)(Buffer.from(body).toString('latin1'));
    if (pems.length > 0)
        return pems;
    return (0,_wire_pkcs7_js__WEBPACK_IMPORTED_MODULE_5__/* .looksLikePkcs7 */ .g)(body) ? (0,_wire_pkcs7_js__WEBPACK_IMPORTED_MODULE_5__.readPkcs7Certificates)(body) : [body];
}


/***/ }),

/***/ 6606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ sentCertificates)
/* harmony export */ });
/* harmony import */ var _wire_malformed_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7515);
/* harmony import */ var _wire_pem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1679);
/* harmony import */ var _wire_x509_certificate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5681);



function sentCertificates({ observations: { chain } }) {
    if (chain?.status !== 'seen')
        return [];
    try {
        return chain.value.certificates.flatMap(_wire_pem_js__WEBPACK_IMPORTED_MODULE_2__/* .readPemCertificates */ .$p).map((der) => (0,_wire_x509_certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .readCertificate */ .w$)(der));
    }
    catch (error) {
        if (error instanceof _wire_malformed_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedError */ .G)
            return [];
        throw error;
    }
}


/***/ }),

/***/ 474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ withFact)
/* harmony export */ });
async function withFact(scan, fact, find) {
    const endpoints = scan.endpoints.map(async (saved) => {
        const { endpoint, targets } = saved;
        const looked = targets.map(async (target) => {
            const found = await find(target, endpoint);
            return { ...target, observations: { ...target.observations, [fact]: found } };
        });
        return { ...saved, targets: await Promise.all(looked) };
    });
    return { ...scan, endpoints: await Promise.all(endpoints) };
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

/***/ 1679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ readPemCertificates),
/* harmony export */   Hg: () => (/* binding */ readPemBlocks),
/* harmony export */   I6: () => (/* binding */ writePem)
/* harmony export */ });
const LINE_CHARACTERS = 64;
function writePem(der) {
    const lines = Buffer.from(der)
        .toString('base64')
        .match(new RegExp(`.{1,${String(LINE_CHARACTERS)}}`, 'g')) ?? [];
    return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}
function readPemCertificates(text) {
    return readPemBlocks(text, '(?:X509 )?CERTIFICATE');
}
function readPemBlocks(text, label) {
    const blocks = text.matchAll(new RegExp(`-----BEGIN ${label}-----([A-Za-z0-9+/=\\s]*)-----END`, 'g'));
    return [...blocks].map(([, base64 = '']) => new Uint8Array(Buffer.from(base64, 'base64')));
}


/***/ }),

/***/ 437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ looksLikePkcs7),
/* harmony export */   readPkcs7Certificates: () => (/* binding */ readPkcs7Certificates)
/* harmony export */ });
/* unused harmony export OID_SIGNED_DATA */
/* harmony import */ var _ber_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1680);
/* harmony import */ var _malformed_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7515);


const OID_SIGNED_DATA = '2a864886f70d010702';
function looksLikePkcs7(bytes) {
    const start = Buffer.from(bytes.subarray(0, LONGEST_START)).toString('hex');
    return /^30(?:80|[0-7].|8[1-4])/.test(start) && start.includes(`0609${OID_SIGNED_DATA}`);
}
const LONGEST_START = 17;
function readPkcs7Certificates(bytes) {
    const outer = (0,_ber_js__WEBPACK_IMPORTED_MODULE_0__/* .readBer */ .eL)('PKCS#7', bytes);
    const [type, wrapper] = (0,_ber_js__WEBPACK_IMPORTED_MODULE_0__/* .readChildren */ .KZ)('PKCS#7', outer, _ber_js__WEBPACK_IMPORTED_MODULE_0__/* .BER */ .wA.sequence);
    if ((0,_ber_js__WEBPACK_IMPORTED_MODULE_0__/* .readOidHex */ .Oc)('PKCS#7', type) !== OID_SIGNED_DATA) {
        throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_1__/* .MalformedError */ .G('PKCS#7', 'not a SignedData, the only one with certificates in it', type?.offset ?? 0);
    }
    const [signedData] = (0,_ber_js__WEBPACK_IMPORTED_MODULE_0__/* .readChildren */ .KZ)('PKCS#7', wrapper, _ber_js__WEBPACK_IMPORTED_MODULE_0__/* .BER */ .wA.context0);
    const [version, , , certificates] = (0,_ber_js__WEBPACK_IMPORTED_MODULE_0__/* .readChildren */ .KZ)('SignedData', signedData, _ber_js__WEBPACK_IMPORTED_MODULE_0__/* .BER */ .wA.sequence);
    (0,_ber_js__WEBPACK_IMPORTED_MODULE_0__/* .readCount */ ._0)('SignedData', version);
    if (certificates?.identifier !== _ber_js__WEBPACK_IMPORTED_MODULE_0__/* .BER */ .wA.context0)
        return [];
    return (0,_ber_js__WEBPACK_IMPORTED_MODULE_0__/* .readChildren */ .KZ)('SignedData', certificates, _ber_js__WEBPACK_IMPORTED_MODULE_0__/* .BER */ .wA.context0)
        .filter(({ identifier }) => identifier === _ber_js__WEBPACK_IMPORTED_MODULE_0__/* .BER */ .wA.sequence)
        .map(({ bytes: der }) => der);
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
