/** Ephemeral keys for TLS 1.3: RFC 8446 section 4.2.8 and 7.4.2, on node:crypto. */
import { createECDH, createPublicKey, diffieHellman, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { SECP256R1, SECP384R1, SECP521R1, X25519, X448 } from '../../spec/groups.ts'

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
  if (group === X25519) return montgomery(group, 'X25519', generateKeyPairSync('x25519'))
  if (group === X448) return montgomery(group, 'X448', generateKeyPairSync('x448'))
  return undefined
}

function montgomery(group: number, crv: string, pair: { publicKey: KeyObject; privateKey: KeyObject }): KeyShare {
  const { x = '' } = pair.publicKey.export({ format: 'jwk' })
  return {
    group,
    publicKey: Buffer.from(x, 'base64url'),
    agree: (peer) =>
      diffieHellman({
        privateKey: pair.privateKey,
        publicKey: createPublicKey({
          format: 'jwk',
          key: { kty: 'OKP', crv, x: Buffer.from(peer).toString('base64url') },
        }),
      }),
  }
}
