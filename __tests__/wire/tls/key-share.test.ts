import { describe, expect, it } from '@jest/globals'
import { SECP256R1, SECP384R1, SECP521R1, X25519, X25519MLKEM768, X448 } from '../../../src/spec/groups.ts'
import { newKeyShare, randomHybridShare } from '../../../src/wire/tls/key-share.ts'
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

describe('the share of X25519MLKEM768 that nobody has the key of', () => {
  /** FIPS 203 section 4.2.1: three bytes hold two numbers of 12 bits, the low bits first. */
  function coefficients(packed: Uint8Array): number[] {
    const numbers: number[] = []
    for (let at = 0; at < packed.length; at += 3) {
      const [a = 0, b = 0, c = 0] = packed.subarray(at, at + 3)
      numbers.push(a | ((b & 0x0f) << 8), (b >> 4) | (c << 4))
    }
    return numbers
  }

  it('is an encapsulation key of ML-KEM-768 and a key of x25519: 1184 and 32 bytes', () => {
    const { group, publicKey } = randomHybridShare()
    expect(group).toBe(X25519MLKEM768)
    expect(publicKey).toHaveLength(1216)
  })

  it('has 768 coefficients below the prime, which servers check (FIPS 203 section 7.2), over all of its range', () => {
    const all: number[] = []
    for (let round = 0; round < 20; round++) {
      const numbers = coefficients(randomHybridShare().publicKey.subarray(0, 1152))
      expect(numbers).toHaveLength(768)
      all.push(...numbers)
    }
    // of 15360 random ones hardly any range of a sixteenth is without one
    expect(Math.max(...all)).toBeLessThan(3329)
    expect(new Set(all.map((number) => Math.floor(number / 208))).size).toBeGreaterThanOrEqual(16)
  })

  it('ends with a key of x25519 that others agree with', () => {
    const secret = newKeyShare(X25519)?.agree(randomHybridShare().publicKey.subarray(1184))
    expect(secret).toHaveLength(32)
  })

  it('is another one each time, in every part', () => {
    const [one, other] = [randomHybridShare().publicKey, randomHybridShare().publicKey]
    for (const [from, to] of [
      [0, 1152],
      [1152, 1184],
      [1184, 1216],
    ] as const) {
      expect(hexOf(one.subarray(from, to))).not.toBe(hexOf(other.subarray(from, to)))
    }
  })
})
