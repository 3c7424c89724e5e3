/** Key pairs, and how each kind signs a certificate. Signatures are node:crypto's own. */
import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto'
import { nullValue, oid, sequence, type Der } from './der.ts'

export interface KeyPair {
  readonly publicKey: KeyObject
  readonly privateKey: KeyObject
}

export type Curve = 'P-256' | 'P-384' | 'P-521'
export type Hash = 'md5' | 'sha1' | 'sha256' | 'sha384' | 'sha512'

/** `newKey('rsa', 2048)`: size in bits, some 0.2 s for 2048. `newKey('ec', 'P-256')` and `newKey('ed25519')`: under 1 ms. */
export function newKey(type: 'rsa', bits: number): KeyPair
export function newKey(type: 'ec', curve: Curve): KeyPair
export function newKey(type: 'ed25519'): KeyPair
export function newKey(type: 'rsa' | 'ec' | 'ed25519', size?: number | Curve): KeyPair {
  switch (type) {
    case 'rsa':
      return generateKeyPairSync('rsa', { modulusLength: Number(size) })
    case 'ec':
      return generateKeyPairSync('ec', { namedCurve: String(size) })
    case 'ed25519':
      return generateKeyPairSync('ed25519')
  }
}

/** AlgorithmIdentifiers of RSASSA-PKCS1-v1_5 (RFC 3279 section 2.2.1, RFC 4055 section 5) and ECDSA (RFC 5758 section 3.2). */
const SIGNATURE_OIDS: Readonly<Record<'rsa' | 'ec', Readonly<Record<Hash, string | null>>>> = {
  rsa: {
    md5: '1.2.840.113549.1.1.4',
    sha1: '1.2.840.113549.1.1.5',
    sha256: '1.2.840.113549.1.1.11',
    sha384: '1.2.840.113549.1.1.12',
    sha512: '1.2.840.113549.1.1.13',
  },
  ec: {
    md5: null,
    sha1: '1.2.840.10045.4.1',
    sha256: '1.2.840.10045.4.3.2',
    sha384: '1.2.840.10045.4.3.3',
    sha512: '1.2.840.10045.4.3.4',
  },
}

const ED25519 = '1.3.101.112'

export interface Signer {
  /** AlgorithmIdentifier. */
  readonly algorithm: Der
  sign(bytes: Uint8Array): Uint8Array
}

/**
 * How `key` signs. Without a hash the one that fits: SHA-384 for P-384 and SHA-512 for P-521 (CA/B BR section 7.1.3.2.2),
 * else SHA-256. Throws a TypeError where no algorithm is defined: ECDSA with MD5, Ed25519 with any hash.
 */
export function signerOf({ privateKey }: KeyPair, hash?: Hash): Signer {
  const type = privateKey.asymmetricKeyType
  if (type === 'ed25519' && hash === undefined) {
    // RFC 8410 section 3: no parameters; the hash is part of the algorithm
    return { algorithm: sequence([oid(ED25519)]), sign: (bytes) => sign(null, bytes, privateKey) }
  }
  const chosen = hash ?? FITTING_HASHES.get(privateKey.asymmetricKeyDetails?.namedCurve) ?? 'sha256'
  const id = type === 'rsa' || type === 'ec' ? SIGNATURE_OIDS[type][chosen] : null
  if (id === null)
    throw new TypeError(`no signature algorithm is defined for a key of type ${String(type)} with ${chosen}`)
  return {
    // the parameters are NULL for RSA (RFC 4055 section 5) and absent for ECDSA (RFC 5758 section 3.2)
    algorithm: sequence(type === 'rsa' ? [oid(id), nullValue()] : [oid(id)]),
    sign: (bytes) => sign(chosen, bytes, privateKey),
  }
}

const FITTING_HASHES: ReadonlyMap<string | undefined, Hash> = new Map([
  ['secp384r1', 'sha384'],
  ['secp521r1', 'sha512'],
])
