export const id = 8465;
export const ids = [8465,2971];
export const modules = {

/***/ 2971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w6: () => (/* binding */ NO_PASSWORD),
  Work: () => (/* binding */ Work),
  Yc: () => (/* binding */ decrypt),
  decryptKey: () => (/* binding */ decryptKey),
  CJ: () => (/* binding */ deriveByPbkdf2),
  L9: () => (/* binding */ deriveForPkcs12),
  encodePassword: () => (/* binding */ encodePassword),
  mG: () => (/* binding */ hashOfPrf)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/wire/ber.js
var ber = __webpack_require__(1680);
// EXTERNAL MODULE: ./lib/wire/malformed-error.js
var malformed_error = __webpack_require__(7515);
// EXTERNAL MODULE: ./lib/wire/password-error.js
var password_error = __webpack_require__(5211);
;// CONCATENATED MODULE: ./lib/wire/rc2.js
const PI_TABLE_HEX = 'd978f9c419ddb5ed28e9fd794aa0d89dc67e37832b76538e624c6488448bfba2179a59f587b34f1361456d8d09817d32' +
    'bd8f40eb86b77b0bf09521225c6b4e8254d66593ce60b21c7356c014a78cf1dc1275ca1f3bbee4d1423dd430a33cb626' +
    '6fbf0eda4669075727f21d9bbc944303f811c7f690ef3ee706c3d52fc8661ed708e8eade8052eef784aa72ac354d6a2a' +
    '961ad2715a1549744b9fd05e0418a4ecc2e0416e0f51cbcc2491af50a1f47039997c3a8523b8b47afc02365b25559731' +
    '2d5dfa98e38a92ae05df2910676cbac9d300e6cfe19ea82c6316013f58e289a90d38341bab33ffb0bb480c5fb9b1cd2e' +
    'c5f3db47e5a59c770aa62068fe7fc1ad';
const PI_TABLE = Buffer.from(PI_TABLE_HEX, 'hex');
const BLOCK_BYTES = 8;
const KEY_WORDS = 64;
const ROTATIONS = [1, 2, 3, 5];
function decryptRc2(key, iv, data) {
    const words = expandKey(key);
    const blocks = Math.floor(data.length / BLOCK_BYTES);
    const plain = new Uint8Array(blocks * BLOCK_BYTES);
    let previous = iv;
    for (let at = 0; at < plain.length; at += BLOCK_BYTES) {
        const block = data.subarray(at, at + BLOCK_BYTES);
        decryptBlock(words, block, plain.subarray(at, at + BLOCK_BYTES));
        for (let index = 0; index < BLOCK_BYTES; index += 1) {
            plain[at + index] = (plain[at + index] ?? 0) ^ (previous[index] ?? 0);
        }
        previous = block;
    }
    return plain;
}
function expandKey(key) {
    const bytes = new Uint8Array(KEY_WORDS * 2);
    bytes.set(key);
    const at = (index) => bytes[index] ?? 0;
    const table = (index) => PI_TABLE[index & 0xff] ?? 0;
    for (let index = key.length; index < bytes.length; index += 1)
        bytes[index] = table(at(index - 1) + at(index - key.length));
    const first = bytes.length - key.length;
    bytes[first] = table(at(first));
    for (let index = first - 1; index >= 0; index -= 1)
        bytes[index] = table(at(index + 1) ^ at(index + key.length));
    return Uint16Array.from({ length: KEY_WORDS }, (_, index) => at(2 * index) | (at(2 * index + 1) << 8));
}
function decryptBlock(words, block, out) {
    const state = new Uint16Array(4);
    for (let index = 0; index < 4; index += 1)
        state[index] = (block[2 * index] ?? 0) | ((block[2 * index + 1] ?? 0) << 8);
    const behind = (index, distance) => state[(index + 4 - distance) & 3] ?? 0;
    for (let round = 15; round >= 0; round -= 1) {
        for (let index = 3; index >= 0; index -= 1) {
            const word = state[index] ?? 0;
            const rotation = ROTATIONS[index] ?? 0;
            const rotated = (word >>> rotation) | (word << (16 - rotation));
            const [one, two, three] = [behind(index, 1), behind(index, 2), behind(index, 3)];
            state[index] = rotated - (words[4 * round + index] ?? 0) - (one & two) - (~one & three);
        }
        if (round !== 11 && round !== 5)
            continue;
        for (let index = 3; index >= 0; index -= 1)
            state[index] = (state[index] ?? 0) - (words[behind(index, 1) & 63] ?? 0);
    }
    for (let index = 0; index < 4; index += 1) {
        out[2 * index] = (state[index] ?? 0) & 0xff;
        out[2 * index + 1] = (state[index] ?? 0) >>> 8;
    }
}

;// CONCATENATED MODULE: ./lib/wire/password-encryption.js





function encodePassword(text) {
    return { utf8: Buffer.from(text, 'utf8'), utf16: Buffer.from(`${text}\0`, 'utf16le').swap16() };
}
const NO_PASSWORD = { utf8: Buffer.alloc(0), utf16: Buffer.alloc(0) };
class Work {
    #left = 2_000_000;
    spend(what, iterations) {
        this.#left -= iterations;
        if (this.#left < 0)
            throw new malformed_error/* MalformedError */.G(what, `${String(iterations)} iterations are over the limit`, 0);
    }
}
function decrypt(algorithm, data, password, work) {
    const what = 'AlgorithmIdentifier';
    const [oid, parameters] = (0,ber/* readChildren */.KZ)(what, algorithm, ber/* BER */.wA.sequence);
    const scheme = (0,ber/* readOidHex */.Oc)(what, oid);
    if (scheme === OID_PBES2)
        return decryptPbes2(parameters, data, password, work);
    const older = PKCS12_SCHEMES[scheme];
    if (older === undefined)
        throw unknownAlgorithm(what, oid);
    const [salt, iterations] = (0,ber/* readChildren */.KZ)(what, parameters, ber/* BER */.wA.sequence);
    const derive = (purpose, bytes) => deriveForPkcs12({
        hash: 'sha1',
        purpose,
        password: password.utf16,
        salt: (0,ber/* readOctets */.pQ)(what, salt),
        iterations: (0,ber/* readCount */._0)(what, iterations),
        bytes,
        work,
    });
    return withoutPadding(older.cipher, 8, derive('key', older.keyBytes), derive('iv', 8), data);
}
function decryptKey(der, password, work) {
    const what = 'EncryptedPrivateKeyInfo';
    const [algorithm, data] = (0,ber/* readChildren */.KZ)(what, (0,ber/* readBer */.eL)(what, der), ber/* BER */.wA.sequence);
    return decrypt((0,ber/* expectBer */.pA)(what, algorithm, ber/* BER */.wA.sequence), (0,ber/* readOctets */.pQ)(what, data), password, work);
}
const HASH_IN_SCRIPT = 3;
const PURPOSE_IDS = { key: 1, iv: 2, mac: 3 };
function deriveForPkcs12(options) {
    const { hash, password, salt, iterations, bytes, work } = options;
    const blockBytes = hash === 'sha384' || hash === 'sha512' ? 128 : 64;
    const input = Buffer.concat([filled(salt, blockBytes), filled(password, blockBytes)]);
    const out = [];
    for (let length = 0; length < bytes; length = Buffer.concat(out).length) {
        work.spend('PKCS#12', iterations * HASH_IN_SCRIPT);
        let digest = (0,external_node_crypto_.createHash)(hash).update(Buffer.alloc(blockBytes, PURPOSE_IDS[options.purpose])).update(input).digest();
        for (let round = 1; round < iterations; round += 1)
            digest = (0,external_node_crypto_.createHash)(hash).update(digest).digest();
        out.push(digest);
        const addend = filled(digest, blockBytes).subarray(0, blockBytes);
        for (let at = 0; at < input.length; at += blockBytes)
            addPlusOne(input.subarray(at, at + blockBytes), addend);
    }
    return Buffer.concat(out).subarray(0, bytes);
}
function filled(bytes, blockBytes) {
    return Buffer.alloc(Math.ceil(bytes.length / blockBytes) * blockBytes, bytes);
}
function addPlusOne(block, addend) {
    let carry = 1;
    for (let at = block.length - 1; at >= 0; at -= 1) {
        carry += (block[at] ?? 0) + (addend[at] ?? 0);
        block[at] = carry & 0xff;
        carry >>= 8;
    }
}
function nodeCipher(name) {
    return (key, iv, data) => {
        const decipher = (0,external_node_crypto_.createDecipheriv)(name, key, iv).setAutoPadding(false);
        return Buffer.concat([decipher.update(data), decipher.final()]);
    };
}
const tripleDes = nodeCipher('des-ede3-cbc');
const PKCS12_SCHEMES = {
    '2a864886f70d010c0103': { keyBytes: 24, cipher: tripleDes },
    '2a864886f70d010c0104': {
        keyBytes: 16,
        cipher: (key, iv, data) => tripleDes(Buffer.concat([key, key.subarray(0, 8)]), iv, data),
    },
    '2a864886f70d010c0105': { keyBytes: 16, cipher: decryptRc2 },
    '2a864886f70d010c0106': { keyBytes: 5, cipher: decryptRc2 },
};
const OID_PBKDF2 = '2a864886f70d01050c';
const OID_PBES2 = '2a864886f70d01050d';
const PRF_HASHES = {
    '2a864886f70d0207': 'sha1',
    '2a864886f70d0208': 'sha224',
    '2a864886f70d0209': 'sha256',
    '2a864886f70d020a': 'sha384',
    '2a864886f70d020b': 'sha512',
};
const PBES2_CIPHERS = {
    '2a864886f70d0307': { keyBytes: 24, blockBytes: 8, cipher: tripleDes },
    '608648016503040102': { keyBytes: 16, blockBytes: 16, cipher: nodeCipher('aes-128-cbc') },
    '608648016503040116': { keyBytes: 24, blockBytes: 16, cipher: nodeCipher('aes-192-cbc') },
    '60864801650304012a': { keyBytes: 32, blockBytes: 16, cipher: nodeCipher('aes-256-cbc') },
};
function decryptPbes2(parameters, data, password, work) {
    const [derivation, scheme] = (0,ber/* readChildren */.KZ)('PBES2', parameters, ber/* BER */.wA.sequence);
    const [oid, initial] = (0,ber/* readChildren */.KZ)('PBES2', scheme, ber/* BER */.wA.sequence);
    const found = PBES2_CIPHERS[(0,ber/* readOidHex */.Oc)('PBES2', oid)];
    if (found === undefined)
        throw unknownAlgorithm('PBES2', oid);
    const { keyBytes, blockBytes, cipher } = found;
    const iv = (0,ber/* readOctets */.pQ)('PBES2', initial);
    if (iv.length !== blockBytes)
        throw new malformed_error/* MalformedError */.G('PBES2', 'an initial vector of another length', 0);
    const key = deriveByPbkdf2((0,ber/* expectBer */.pA)('PBES2', derivation, ber/* BER */.wA.sequence), password.utf8, keyBytes, work);
    return withoutPadding(cipher, blockBytes, key, iv, data);
}
const MAX_KEY_BYTES = 128;
const SHA1_BYTES = 20;
function deriveByPbkdf2(algorithm, password, keyBytes, work) {
    const [oid, parameters] = (0,ber/* readChildren */.KZ)('PBKDF2', algorithm, ber/* BER */.wA.sequence);
    if ((0,ber/* readOidHex */.Oc)('PBKDF2', oid) !== OID_PBKDF2)
        throw unknownAlgorithm('PBKDF2', oid);
    const [salt, count, ...more] = (0,ber/* readChildren */.KZ)('PBKDF2', parameters, ber/* BER */.wA.sequence);
    const iterations = (0,ber/* readCount */._0)('PBKDF2', count);
    if (iterations === 0)
        throw new malformed_error/* MalformedError */.G('PBKDF2', 'no iterations', count?.offset ?? 0);
    const bytes = keyBytes ?? (0,ber/* readCount */._0)('PBKDF2', more[0]);
    if (bytes === 0 || bytes > MAX_KEY_BYTES)
        throw new malformed_error/* MalformedError */.G('PBKDF2', `a key of ${String(bytes)} bytes`, 0);
    work.spend('PBKDF2', iterations * Math.ceil(bytes / SHA1_BYTES));
    const prf = more.find(({ identifier }) => identifier === ber/* BER */.wA.sequence);
    return (0,external_node_crypto_.pbkdf2Sync)(password, (0,ber/* readOctets */.pQ)('PBKDF2', salt), iterations, bytes, prf === undefined ? 'sha1' : hashOfPrf(prf));
}
function hashOfPrf(algorithm) {
    const [oid] = (0,ber/* readChildren */.KZ)('PBKDF2', algorithm, ber/* BER */.wA.sequence);
    const hash = PRF_HASHES[(0,ber/* readOidHex */.Oc)('PBKDF2', oid)];
    if (hash === undefined)
        throw unknownAlgorithm('PBKDF2', oid);
    return hash;
}
function withoutPadding(cipher, blockBytes, key, iv, data) {
    if (data.length === 0 || data.length % blockBytes !== 0) {
        throw new malformed_error/* MalformedError */.G('encrypted data', `not of whole blocks of ${String(blockBytes)} bytes`, 0);
    }
    const plain = cipher(key, iv, data);
    const count = plain.at(-1) ?? 0;
    const isPadding = count > 0 && count <= blockBytes && plain.subarray(-count).every((octet) => octet === count);
    if (!isPadding || plain[0] !== ber/* BER */.wA.sequence)
        throw new password_error/* PasswordError */.K('the password is wrong');
    return plain.subarray(0, -count);
}
function unknownAlgorithm(what, oid) {
    const name = oid === undefined ? 'nothing' : (0,ber/* formatOid */.O5)(oid.content);
    return new malformed_error/* MalformedError */.G(what, `the algorithm ${name} is not known here`, oid?.offset ?? 0);
}


/***/ }),

/***/ 8465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readPkcs12: () => (/* binding */ readPkcs12)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _ber_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1680);
/* harmony import */ var _malformed_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7515);
/* harmony import */ var _password_encryption_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2971);
/* harmony import */ var _password_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5211);





function readPkcs12(bytes, password) {
    const [version, authSafe, macData] = (0,_ber_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)('PKCS#12', (0,_ber_js__WEBPACK_IMPORTED_MODULE_1__/* .readBer */ .eL)('PKCS#12', bytes), _ber_js__WEBPACK_IMPORTED_MODULE_1__/* .BER */ .wA.sequence);
    if ((0,_ber_js__WEBPACK_IMPORTED_MODULE_1__/* .readCount */ ._0)('PKCS#12', version) !== 3)
        throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_2__/* .MalformedError */ .G('PKCS#12', 'version 3 expected', version?.offset ?? 0);
    const contents = readContentInfo(authSafe);
    if (contents.type !== OID_DATA)
        throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_2__/* .MalformedError */ .G('PKCS#12', 'signed instead of having a MAC', 0);
    const safe = (0,_ber_js__WEBPACK_IMPORTED_MODULE_1__/* .readOctets */ .pQ)('PKCS#12', contents.value);
    const work = new _password_encryption_js__WEBPACK_IMPORTED_MODULE_3__.Work();
    const candidates = (password ?? '') === '' ? [(0,_password_encryption_js__WEBPACK_IMPORTED_MODULE_3__.encodePassword)(''), _password_encryption_js__WEBPACK_IMPORTED_MODULE_3__/* .NO_PASSWORD */ .w6] : [(0,_password_encryption_js__WEBPACK_IMPORTED_MODULE_3__.encodePassword)(password ?? '')];
    const proven = macData === undefined || password === null
        ? candidates
        : candidates.filter((candidate) => isMacOf(macData, safe, candidate, work));
    const opened = findOpened(proven, (candidate) => readSafe(safe, candidate, work));
    if (opened !== undefined)
        return opened;
    throw new _password_error_js__WEBPACK_IMPORTED_MODULE_4__/* .PasswordError */ .K(password === null ? 'a password is needed' : 'the password is wrong, or the file was changed after it was written');
}
const OID_DATA = '2a864886f70d010701';
const OID_ENCRYPTED_DATA = '2a864886f70d010706';
const BAG = {
    key: '2a864886f70d010c0a0101',
    shroudedKey: '2a864886f70d010c0a0102',
    certificate: '2a864886f70d010c0a0103',
    safeContents: '2a864886f70d010c0a0106',
};
const OID_X509 = '2a864886f70d01091601';
function findOpened(candidates, open) {
    for (const candidate of candidates) {
        try {
            return open(candidate);
        }
        catch (error) {
            if (!(error instanceof _password_error_js__WEBPACK_IMPORTED_MODULE_4__/* .PasswordError */ .K))
                throw error;
        }
    }
    return undefined;
}
function readContentInfo(element) {
    const [type, wrapper] = (0,_ber_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)('ContentInfo', element, _ber_js__WEBPACK_IMPORTED_MODULE_1__/* .BER */ .wA.sequence);
    const [value] = (0,_ber_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)('ContentInfo', wrapper, _ber_js__WEBPACK_IMPORTED_MODULE_1__/* .BER */ .wA.context0);
    return { type: (0,_ber_js__WEBPACK_IMPORTED_MODULE_1__/* .readOidHex */ .Oc)('ContentInfo', type), value };
}
function readSafe(safe, password, work) {
    const contents = { certificates: [], keys: [] };
    for (const element of (0,_ber_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)('AuthenticatedSafe', (0,_ber_js__WEBPACK_IMPORTED_MODULE_1__/* .readBer */ .eL)('AuthenticatedSafe', safe), _ber_js__WEBPACK_IMPORTED_MODULE_1__/* .BER */ .wA.sequence)) {
        const { type, value } = readContentInfo(element);
        if (type === OID_DATA)
            readBags((0,_ber_js__WEBPACK_IMPORTED_MODULE_1__/* .readOctets */ .pQ)('SafeContents', value), password, work, contents);
        else if (type === OID_ENCRYPTED_DATA)
            readBags(readEncryptedData(value, password, work), password, work, contents);
        else
            throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_2__/* .MalformedError */ .G('AuthenticatedSafe', 'encrypted for a public key instead of with a password', 0);
    }
    return contents;
}
function readEncryptedData(element, password, work) {
    const [, info] = (0,_ber_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)('EncryptedData', element, _ber_js__WEBPACK_IMPORTED_MODULE_1__/* .BER */ .wA.sequence);
    const [, algorithm, data] = (0,_ber_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)('EncryptedContentInfo', info, _ber_js__WEBPACK_IMPORTED_MODULE_1__/* .BER */ .wA.sequence);
    const octets = (0,_ber_js__WEBPACK_IMPORTED_MODULE_1__/* .readOctets */ .pQ)('EncryptedContentInfo', data, _ber_js__WEBPACK_IMPORTED_MODULE_1__/* .BER */ .wA.context0Octets);
    return (0,_password_encryption_js__WEBPACK_IMPORTED_MODULE_3__/* .decrypt */ .Yc)((0,_ber_js__WEBPACK_IMPORTED_MODULE_1__/* .expectBer */ .pA)('EncryptedContentInfo', algorithm, _ber_js__WEBPACK_IMPORTED_MODULE_1__/* .BER */ .wA.sequence), octets, password, work);
}
function readBags(bytes, password, work, contents) {
    for (const bag of (0,_ber_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)('SafeContents', (0,_ber_js__WEBPACK_IMPORTED_MODULE_1__/* .readBer */ .eL)('SafeContents', bytes), _ber_js__WEBPACK_IMPORTED_MODULE_1__/* .BER */ .wA.sequence)) {
        const [id, wrapper] = (0,_ber_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)('SafeBag', bag, _ber_js__WEBPACK_IMPORTED_MODULE_1__/* .BER */ .wA.sequence);
        const [value] = (0,_ber_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)('SafeBag', wrapper, _ber_js__WEBPACK_IMPORTED_MODULE_1__/* .BER */ .wA.context0);
        switch ((0,_ber_js__WEBPACK_IMPORTED_MODULE_1__/* .readOidHex */ .Oc)('SafeBag', id)) {
            case BAG.key:
                contents.keys.push((0,_ber_js__WEBPACK_IMPORTED_MODULE_1__/* .expectBer */ .pA)('KeyBag', value, _ber_js__WEBPACK_IMPORTED_MODULE_1__/* .BER */ .wA.sequence).bytes);
                break;
            case BAG.shroudedKey:
                contents.keys.push((0,_password_encryption_js__WEBPACK_IMPORTED_MODULE_3__.decryptKey)((0,_ber_js__WEBPACK_IMPORTED_MODULE_1__/* .expectBer */ .pA)('PKCS8ShroudedKeyBag', value, _ber_js__WEBPACK_IMPORTED_MODULE_1__/* .BER */ .wA.sequence).bytes, password, work));
                break;
            case BAG.certificate: {
                const [kind, wrapped] = (0,_ber_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)('CertBag', value, _ber_js__WEBPACK_IMPORTED_MODULE_1__/* .BER */ .wA.sequence);
                if ((0,_ber_js__WEBPACK_IMPORTED_MODULE_1__/* .readOidHex */ .Oc)('CertBag', kind) !== OID_X509)
                    break;
                const [der] = (0,_ber_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)('CertBag', wrapped, _ber_js__WEBPACK_IMPORTED_MODULE_1__/* .BER */ .wA.context0);
                contents.certificates.push((0,_ber_js__WEBPACK_IMPORTED_MODULE_1__/* .readOctets */ .pQ)('CertBag', der));
                break;
            }
            case BAG.safeContents:
                throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_2__/* .MalformedError */ .G('SafeBag', 'bags within a bag', bag.offset);
        }
    }
}
function isMacOf(macData, safe, password, work) {
    const [info, salt, iterations] = (0,_ber_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)('MacData', macData, _ber_js__WEBPACK_IMPORTED_MODULE_1__/* .BER */ .wA.sequence);
    const [identifier, digest] = (0,_ber_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)('DigestInfo', info, _ber_js__WEBPACK_IMPORTED_MODULE_1__/* .BER */ .wA.sequence);
    const [oid, parameters] = (0,_ber_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)('DigestInfo', identifier, _ber_js__WEBPACK_IMPORTED_MODULE_1__/* .BER */ .wA.sequence);
    const algorithm = (0,_ber_js__WEBPACK_IMPORTED_MODULE_1__/* .readOidHex */ .Oc)('DigestInfo', oid);
    const expected = (0,_ber_js__WEBPACK_IMPORTED_MODULE_1__/* .readOctets */ .pQ)('DigestInfo', digest);
    const hash = DIGESTS[algorithm] ?? (algorithm === OID_PBMAC1 ? null : undefined);
    if (hash === undefined) {
        const name = (0,_ber_js__WEBPACK_IMPORTED_MODULE_1__/* .formatOid */ .O5)((0,_ber_js__WEBPACK_IMPORTED_MODULE_1__/* .expectBer */ .pA)('DigestInfo', oid, _ber_js__WEBPACK_IMPORTED_MODULE_1__/* .BER */ .wA.oid).content);
        throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_2__/* .MalformedError */ .G('MacData', `the algorithm ${name} is not known here`, macData.offset);
    }
    const mac = hash === null
        ? pbmac1(parameters, safe, password, work)
        : (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)(hash.name, (0,_password_encryption_js__WEBPACK_IMPORTED_MODULE_3__/* .deriveForPkcs12 */ .L9)({
            hash: hash.name,
            purpose: 'mac',
            password: password.utf16,
            salt: (0,_ber_js__WEBPACK_IMPORTED_MODULE_1__/* .readOctets */ .pQ)('MacData', salt),
            iterations: iterations === undefined ? 1 : (0,_ber_js__WEBPACK_IMPORTED_MODULE_1__/* .readCount */ ._0)('MacData', iterations),
            bytes: hash.bytes,
            work,
        }))
            .update(safe)
            .digest();
    return mac.length === expected.length && (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual)(mac, expected);
}
const DIGESTS = {
    '2b0e03021a': { name: 'sha1', bytes: 20 },
    '608648016503040204': { name: 'sha224', bytes: 28 },
    '608648016503040201': { name: 'sha256', bytes: 32 },
    '608648016503040202': { name: 'sha384', bytes: 48 },
    '608648016503040203': { name: 'sha512', bytes: 64 },
};
const OID_PBMAC1 = '2a864886f70d01050e';
function pbmac1(parameters, safe, password, work) {
    const [derivation, scheme] = (0,_ber_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)('PBMAC1', parameters, _ber_js__WEBPACK_IMPORTED_MODULE_1__/* .BER */ .wA.sequence);
    const hash = (0,_password_encryption_js__WEBPACK_IMPORTED_MODULE_3__/* .hashOfPrf */ .mG)((0,_ber_js__WEBPACK_IMPORTED_MODULE_1__/* .expectBer */ .pA)('PBMAC1', scheme, _ber_js__WEBPACK_IMPORTED_MODULE_1__/* .BER */ .wA.sequence));
    const key = (0,_password_encryption_js__WEBPACK_IMPORTED_MODULE_3__/* .deriveByPbkdf2 */ .CJ)((0,_ber_js__WEBPACK_IMPORTED_MODULE_1__/* .expectBer */ .pA)('PBMAC1', derivation, _ber_js__WEBPACK_IMPORTED_MODULE_1__/* .BER */ .wA.sequence), password.utf8, null, work);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)(hash, key).update(safe).digest();
}


/***/ })

};
