/** Ephemeral keys for TLS 1.3: RFC 8446 section 4.2.8 and 7.4.2, on node:crypto. */
import {
  createECDH,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  randomBytes,
  randomFillSync,
  type X25519KeyPairOptions,
} from 'node:crypto'
import { SECP256R1, SECP384R1, SECP521R1, X25519, X25519MLKEM768, X448 } from '../../spec/groups.ts'
import { Writer } from '../writer.ts'

export interface KeyShare {
  readonly group: number
  readonly publicKey: Uint8Array
  /** The shared secret with the server's public key. Throws when that is no point of the group. */
  agree(peer: Uint8Array): Uint8Array
}

const CURVES: Readonly<Record<number, string>> = {
  [SECP256R1]: 'prime256v1',
  [SECP384R1]: 'secp384r1',
  [SECP521R1]: 'secp521r1',
}

/** Undefined for a group that node:crypto has no key agreement for (finite fields and hybrids). */
export function newKeyShare(group: number): KeyShare | undefined {
  const curve = CURVES[group]
  if (curve !== undefined) {
    const ecdh = createECDH(curve)
    return { group, publicKey: ecdh.generateKeys(), agree: (peer) => ecdh.computeSecret(peer) }
  }
  if (group === X25519) return montgomery(group, 'X25519', generateKeyPairSync('x25519', ENCODED), 32)
  if (group === X448) return montgomery(group, 'X448', generateKeyPairSync('x448', ENCODED), 56)
  return undefined
}

/**
 * Node encodes the key while it makes it. A key that is made first and exported then may block Node.js 20 for good: the
 * export holds the lock of the key, and a garbage collection that it sets off wants the same one.
 */
const ENCODED: X25519KeyPairOptions<'der', 'der'> = {
  publicKeyEncoding: { type: 'spki', format: 'der' },
  privateKeyEncoding: { type: 'pkcs8', format: 'der' },
}

/** @param length of the raw public key, with which its SubjectPublicKeyInfo ends (RFC 8410 section 4) */
function montgomery(
  group: number,
  crv: string,
  { publicKey, privateKey }: { readonly publicKey: Buffer; readonly privateKey: Buffer },
  length: number,
): KeyShare {
  return {
    group,
    publicKey: publicKey.subarray(-length),
    agree: (peer) =>
      diffieHellman({
        privateKey: createPrivateKey({ key: privateKey, format: 'der', type: 'pkcs8' }),
        publicKey: createPublicKey({
          format: 'jwk',
          key: { kty: 'OKP', crv, x: Buffer.from(peer).toString('base64url') },
        }),
      }),
  }
}

const KYBER_PRIME = 3329
const KYBER_COEFFICIENTS = 768
const KYBER_SEED_BYTES = 32

/**
 * A share of X25519MLKEM768 that servers take for real, and of which nobody has the secret key: of use only to see
 * whether a hello with one is answered. ML-KEM-768's encapsulation key, then X25519's (draft-ietf-tls-ecdhe-mlkem section 4.1);
 * the first is 768 coefficients below the prime in 12 bits each and a seed (FIPS 203 section 7.2).
 */
export function randomHybridShare(): { readonly group: number; readonly publicKey: Uint8Array } {
  const numbers = new Uint16Array(KYBER_COEFFICIENTS)
  randomFillSync(numbers)
  const packed = new Writer()
  for (let index = 0; index < KYBER_COEFFICIENTS; index += 2) {
    const [low, high] = [(numbers[index] ?? 0) % KYBER_PRIME, (numbers[index + 1] ?? 0) % KYBER_PRIME]
    packed
      .u8(low & 0xff)
      .u8((low >> 8) | ((high & 0x0f) << 4))
      .u8(high >> 4)
  }
  packed.bytes(randomBytes(KYBER_SEED_BYTES)).bytes(newKeyShare(X25519)?.publicKey ?? [])
  return { group: X25519MLKEM768, publicKey: packed.finish() }
}
