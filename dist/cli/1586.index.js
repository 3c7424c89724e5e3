export const id = 1586;
export const ids = [1586];
export const modules = {

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

/***/ 8634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ Writer)
/* harmony export */ });
class Writer {
    #bytes = new Uint8Array(FIRST_BYTES);
    #length = 0;
    u8(value) {
        return this.#number(value, 1);
    }
    u16(value) {
        return this.#number(value, 2);
    }
    u64(value) {
        const octets = Buffer.alloc(8);
        octets.writeBigUInt64BE(value);
        return this.bytes(octets);
    }
    bytes(bytes) {
        this.#makeRoom(bytes.length);
        this.#bytes.set(bytes, this.#length);
        this.#length += bytes.length;
        return this;
    }
    vector(lengthBytes, write) {
        const at = this.#length;
        this.#number(0, lengthBytes);
        write(this);
        const length = this.#length - at - lengthBytes;
        if (length >= 256 ** lengthBytes)
            throw new RangeError(`${String(length)} bytes do not fit a ${String(lengthBytes)}-byte length`);
        this.#put(at, length, lengthBytes);
        return this;
    }
    finish() {
        return this.#bytes.slice(0, this.#length);
    }
    #number(value, size) {
        this.#makeRoom(size);
        this.#put(this.#length, value, size);
        this.#length += size;
        return this;
    }
    #put(at, value, size) {
        for (let left = size, rest = value; left > 0; left--, rest >>>= 8)
            this.#bytes[at + left - 1] = rest;
    }
    #makeRoom(count) {
        const needed = this.#length + count;
        if (needed <= this.#bytes.length)
            return;
        const larger = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
        larger.set(this.#bytes.subarray(0, this.#length));
        this.#bytes = larger;
    }
}
const FIRST_BYTES = 1024;


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
