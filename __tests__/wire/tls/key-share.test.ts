import { describe, expect, it } from '@jest/globals'
import { SECP256R1, SECP384R1, SECP521R1, X25519, X448 } from '../../../src/spec/groups.ts'
import { newKeyShare } from '../../../src/wire/tls/key-share.ts'
import { hexOf } from '../bytes.ts'

/** Lengths of RFC 8446 section 4.2.8.2: an uncompressed point, or the u-coordinate. */
const GROUPS = [
  [SECP256R1, 65, 32],
  [SECP384R1, 97, 48],
  [SECP521R1, 133, 66],
  [X25519, 32, 32],
  [X448, 56, 56],
] as const

describe.each(GROUPS)('the key share of group %d', (group, publicBytes, secretBytes) => {
  it('has a public key of the right length, and another one each time', () => {
    const [one, other] = [newKeyShare(group), newKeyShare(group)]
    expect([one?.group, one?.publicKey.length]).toEqual([group, publicBytes])
    expect(one?.publicKey).not.toEqual(other?.publicKey)
  })

  it('agrees with the other side on a secret of the right length', () => {
    const [one, other] = [newKeyShare(group), newKeyShare(group)]
    if (one === undefined || other === undefined) throw new Error('no share')
    const secret = one.agree(other.publicKey)
    expect(secret).toHaveLength(secretBytes)
    expect(hexOf(secret)).toBe(hexOf(other.agree(one.publicKey)))
  })

  it('throws for a public key that is none', () => {
    const share = newKeyShare(group)
    if (share === undefined) throw new Error('no share')
    expect(() => share.agree(new Uint8Array())).toThrow()
    expect(() => share.agree(new Uint8Array(publicBytes - 1))).toThrow()
    expect(() => share.agree(new Uint8Array(publicBytes + 1))).toThrow()
    // no point of the curve; for x25519 and x448 the point of small order (RFC 7748 section 6)
    expect(() => share.agree(new Uint8Array(publicBytes))).toThrow()
  })
})

it.each([0x0100, 0x11ec, 0x001a, 0x1a1a])('has no keys for group %d', (group) => {
  expect(newKeyShare(group)).toBeUndefined()
})
