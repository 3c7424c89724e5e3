/** What a password encrypts: PBES2 of RFC 8018 section 6.2, and the older schemes of PKCS#12 (RFC 7292 appendices B and C). */
import { createDecipheriv, createHash, pbkdf2Sync } from 'node:crypto'
import {
  BER,
  expectBer,
  formatOid,
  readBer,
  readChildren,
  readCount,
  readOctets,
  readOidHex,
  type BerElement,
} from './ber.ts'
import { MalformedError } from './malformed-error.ts'
import { PasswordError } from './password-error.ts'
import { decryptRc2 } from './rc2.ts'

/**
 * A password as the two families take it. For none at all PKCS#12 has two encodings, and both are met: the zero that
 * ends the text, and nothing.
 */
export interface Password {
  readonly utf8: Buffer
  readonly utf16: Buffer
}

export function encodePassword(text: string): Password {
  return { utf8: Buffer.from(text, 'utf8'), utf16: Buffer.from(`${text}\0`, 'utf16le').swap16() }
}

export const NO_PASSWORD: Password = { utf8: Buffer.alloc(0), utf16: Buffer.alloc(0) }

/**
 * What a file may cost: writers ask for 1 to 100 000 iterations, the most cautious for 600 000. A count from a
 * stranger's file would otherwise hold the runner for hours.
 */
export class Work {
  #left = 2_000_000

  /** @throws MalformedError when the file has asked for more than a file may */
  spend(what: string, iterations: number): void {
    this.#left -= iterations
    if (this.#left < 0) throw new MalformedError(what, `${String(iterations)} iterations are over the limit`, 0)
  }
}

/**
 * @param algorithm AlgorithmIdentifier
 * @throws MalformedError also for an algorithm that is not known here
 * @throws PasswordError when what comes out is not padded, or is no SEQUENCE as all that is encrypted in such files: with
 *   a wrong password it passes for one once in 65 536 times
 */
export function decrypt(algorithm: BerElement, data: Uint8Array, password: Password, work: Work): Uint8Array {
  const what = 'AlgorithmIdentifier'
  const [oid, parameters] = readChildren(what, algorithm, BER.sequence)
  const scheme = readOidHex(what, oid)
  if (scheme === OID_PBES2) return decryptPbes2(parameters, data, password, work)
  const older = PKCS12_SCHEMES[scheme]
  if (older === undefined) throw unknownAlgorithm(what, oid)
  // pkcs-12PbeParams ::= SEQUENCE { salt OCTET STRING, iterations INTEGER }
  const [salt, iterations] = readChildren(what, parameters, BER.sequence)
  const derive = (purpose: Purpose, bytes: number): Buffer =>
    deriveForPkcs12({
      hash: 'sha1',
      purpose,
      password: password.utf16,
      salt: readOctets(what, salt),
      iterations: readCount(what, iterations),
      bytes,
      work,
    })
  return withoutPadding(older.cipher, 8, derive('key', older.keyBytes), derive('iv', 8), data)
}

/**
 * EncryptedPrivateKeyInfo (RFC 5958 section 3), by itself or in a bag.
 * @returns DER of PrivateKeyInfo
 * @throws MalformedError
 * @throws PasswordError
 */
export function decryptKey(der: Uint8Array, password: Password, work: Work): Uint8Array {
  const what = 'EncryptedPrivateKeyInfo'
  const [algorithm, data] = readChildren(what, readBer(what, der), BER.sequence)
  return decrypt(expectBer(what, algorithm, BER.sequence), readOctets(what, data), password, work)
}

export type Purpose = 'key' | 'iv' | 'mac'

/** A call from here for each hash takes as long as several that PBKDF2 does by itself. */
const HASH_IN_SCRIPT = 3

const PURPOSE_IDS: Readonly<Record<Purpose, number>> = { key: 1, iv: 2, mac: 3 }

/** RFC 7292 appendix B.2 for the hashes of up to 64 bytes a block, and of 128 for SHA-384 and SHA-512. */
export function deriveForPkcs12(options: {
  readonly hash: string
  readonly purpose: Purpose
  readonly password: Buffer
  readonly salt: Uint8Array
  readonly iterations: number
  readonly bytes: number
  readonly work: Work
}): Buffer {
  const { hash, password, salt, iterations, bytes, work } = options
  const blockBytes = hash === 'sha384' || hash === 'sha512' ? 128 : 64
  const input = Buffer.concat([filled(salt, blockBytes), filled(password, blockBytes)])
  const out: Buffer[] = []
  for (let length = 0; length < bytes; length = Buffer.concat(out).length) {
    work.spend('PKCS#12', iterations * HASH_IN_SCRIPT)
    let digest = createHash(hash).update(Buffer.alloc(blockBytes, PURPOSE_IDS[options.purpose])).update(input).digest()
    for (let round = 1; round < iterations; round += 1) digest = createHash(hash).update(digest).digest()
    out.push(digest)
    const addend = filled(digest, blockBytes).subarray(0, blockBytes)
    for (let at = 0; at < input.length; at += blockBytes) addPlusOne(input.subarray(at, at + blockBytes), addend)
  }
  return Buffer.concat(out).subarray(0, bytes)
}

/** Repeated up to a whole number of blocks. */
function filled(bytes: Uint8Array, blockBytes: number): Buffer {
  return Buffer.alloc(Math.ceil(bytes.length / blockBytes) * blockBytes, bytes)
}

/** In place: block + addend + 1, as big-endian numbers, whatever is carried over its top dropped. */
function addPlusOne(block: Buffer, addend: Buffer): void {
  let carry = 1
  for (let at = block.length - 1; at >= 0; at -= 1) {
    carry += (block[at] ?? 0) + (addend[at] ?? 0)
    block[at] = carry & 0xff
    carry >>= 8
  }
}

interface OlderScheme {
  readonly keyBytes: number
  readonly cipher: Cipher
}

type Cipher = (key: Uint8Array, iv: Uint8Array, data: Uint8Array) => Uint8Array

function nodeCipher(name: string): Cipher {
  return (key, iv, data) => {
    const decipher = createDecipheriv(name, key, iv).setAutoPadding(false)
    return Buffer.concat([decipher.update(data), decipher.final()])
  }
}

const tripleDes = nodeCipher('des-ede3-cbc')

/** 1.2.840.113549.1.12.1.3 to .6. RC4 is not among them: no tool chose it by itself. */
const PKCS12_SCHEMES: Readonly<Record<string, OlderScheme>> = {
  '2a864886f70d010c0103': { keyBytes: 24, cipher: tripleDes },
  // Of two keys: the first is also the third.
  '2a864886f70d010c0104': {
    keyBytes: 16,
    cipher: (key, iv, data) => tripleDes(Buffer.concat([key, key.subarray(0, 8)]), iv, data),
  },
  '2a864886f70d010c0105': { keyBytes: 16, cipher: decryptRc2 },
  '2a864886f70d010c0106': { keyBytes: 5, cipher: decryptRc2 },
}

/** 1.2.840.113549.1.5.12 and .13 */
const OID_PBKDF2 = '2a864886f70d01050c'
const OID_PBES2 = '2a864886f70d01050d'

/** hmacWithSHA1 to hmacWithSHA512: 1.2.840.113549.2.7 to .11 */
const PRF_HASHES: Readonly<Record<string, string>> = {
  '2a864886f70d0207': 'sha1',
  '2a864886f70d0208': 'sha224',
  '2a864886f70d0209': 'sha256',
  '2a864886f70d020a': 'sha384',
  '2a864886f70d020b': 'sha512',
}

interface Pbes2Cipher {
  readonly keyBytes: number
  readonly blockBytes: number
  readonly cipher: Cipher
}

/** des-EDE3-CBC, 1.2.840.113549.3.7, and AES in CBC, 2.16.840.1.101.3.4.1.2, .22 and .42 */
const PBES2_CIPHERS: Readonly<Record<string, Pbes2Cipher>> = {
  '2a864886f70d0307': { keyBytes: 24, blockBytes: 8, cipher: tripleDes },
  '608648016503040102': { keyBytes: 16, blockBytes: 16, cipher: nodeCipher('aes-128-cbc') },
  '608648016503040116': { keyBytes: 24, blockBytes: 16, cipher: nodeCipher('aes-192-cbc') },
  '60864801650304012a': { keyBytes: 32, blockBytes: 16, cipher: nodeCipher('aes-256-cbc') },
}

function decryptPbes2(
  parameters: BerElement | undefined,
  data: Uint8Array,
  password: Password,
  work: Work,
): Uint8Array {
  // PBES2-params ::= SEQUENCE { keyDerivationFunc, encryptionScheme }, each an AlgorithmIdentifier
  const [derivation, scheme] = readChildren('PBES2', parameters, BER.sequence)
  const [oid, initial] = readChildren('PBES2', scheme, BER.sequence)
  const found = PBES2_CIPHERS[readOidHex('PBES2', oid)]
  if (found === undefined) throw unknownAlgorithm('PBES2', oid)
  const { keyBytes, blockBytes, cipher } = found
  const iv = readOctets('PBES2', initial)
  if (iv.length !== blockBytes) throw new MalformedError('PBES2', 'an initial vector of another length', 0)
  const key = deriveByPbkdf2(expectBer('PBES2', derivation, BER.sequence), password.utf8, keyBytes, work)
  return withoutPadding(cipher, blockBytes, key, iv, data)
}

/** No cipher and no HMAC takes a longer key. */
const MAX_KEY_BYTES = 128
const SHA1_BYTES = 20

/**
 * RFC 8018 appendix A.2.
 * @param algorithm AlgorithmIdentifier
 * @param keyBytes null: as many as the parameters say
 * @throws MalformedError also for another function than PBKDF2
 */
export function deriveByPbkdf2(algorithm: BerElement, password: Buffer, keyBytes: number | null, work: Work): Buffer {
  const [oid, parameters] = readChildren('PBKDF2', algorithm, BER.sequence)
  if (readOidHex('PBKDF2', oid) !== OID_PBKDF2) throw unknownAlgorithm('PBKDF2', oid)
  // PBKDF2-params ::= SEQUENCE { salt, iterationCount, keyLength OPTIONAL, prf DEFAULT hmacWithSHA1 }
  const [salt, count, ...more] = readChildren('PBKDF2', parameters, BER.sequence)
  const iterations = readCount('PBKDF2', count)
  if (iterations === 0) throw new MalformedError('PBKDF2', 'no iterations', count?.offset ?? 0)
  const bytes = keyBytes ?? readCount('PBKDF2', more[0])
  if (bytes === 0 || bytes > MAX_KEY_BYTES) throw new MalformedError('PBKDF2', `a key of ${String(bytes)} bytes`, 0)
  work.spend('PBKDF2', iterations * Math.ceil(bytes / SHA1_BYTES))
  const prf = more.find(({ identifier }) => identifier === BER.sequence)
  return pbkdf2Sync(
    password,
    readOctets('PBKDF2', salt),
    iterations,
    bytes,
    prf === undefined ? 'sha1' : hashOfPrf(prf),
  )
}

/** @param algorithm AlgorithmIdentifier of an HMAC. @throws MalformedError */
export function hashOfPrf(algorithm: BerElement): string {
  const [oid] = readChildren('PBKDF2', algorithm, BER.sequence)
  const hash = PRF_HASHES[readOidHex('PBKDF2', oid)]
  if (hash === undefined) throw unknownAlgorithm('PBKDF2', oid)
  return hash
}

/** Whole blocks, of which the last ends in as many octets of one value as that value says (RFC 8018 section 6.1.1). */
function withoutPadding(
  cipher: Cipher,
  blockBytes: number,
  key: Uint8Array,
  iv: Uint8Array,
  data: Uint8Array,
): Uint8Array {
  if (data.length === 0 || data.length % blockBytes !== 0) {
    throw new MalformedError('encrypted data', `not of whole blocks of ${String(blockBytes)} bytes`, 0)
  }
  const plain = cipher(key, iv, data)
  const count = plain.at(-1) ?? 0
  const isPadding = count > 0 && count <= blockBytes && plain.subarray(-count).every((octet) => octet === count)
  if (!isPadding || plain[0] !== BER.sequence) throw new PasswordError('the password is wrong')
  return plain.subarray(0, -count)
}

function unknownAlgorithm(what: string, oid: BerElement | undefined): MalformedError {
  const name = oid === undefined ? 'nothing' : formatOid(oid.content)
  return new MalformedError(what, `the algorithm ${name} is not known here`, oid?.offset ?? 0)
}
