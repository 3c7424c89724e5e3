import { describe, expect, it } from '@jest/globals'
import type { DhParameters } from '../../../src/probes/diffie-hellman.ts'
import rule from '../../../src/rules/group/weak-dh.ts'
import { evidenceOf, gapIn, outcomesOf, sayings } from '../facts.ts'

const dh = (bits: number, overrides: Partial<DhParameters> = {}): DhParameters => ({
  bits,
  prime: null,
  primeSha256: `sha256 of ${String(bits)}`,
  generator: '02',
  versions: ['TLSv1.2'],
  ...overrides,
})

const serving = (...parameters: readonly DhParameters[]) => ({ diffieHellman: { parameters } })

describe('group/weak-dh', () => {
  it('passes a server without any', () => {
    expect(sayings(rule, serving())).toEqual(['pass'])
  })

  it.each([
    [512, 'fail: Diffie-Hellman is done with a prime of 512 bits'],
    [1024, 'fail: Diffie-Hellman is done with a prime of 1024 bits'],
    [2047, 'fail: Diffie-Hellman is done with a prime of 2047 bits'],
    [2048, 'pass'],
    [4096, 'pass'],
  ])('of %d bits: %s', (bits, saying) => {
    expect(sayings(rule, serving(dh(bits)))).toEqual([saying])
  })

  it('holds to what the policy asks for', () => {
    expect(sayings(rule, serving(dh(2048, { prime: 'ffdhe2048' })), { params: { minBits: 3072 } })).toEqual([
      'fail: Diffie-Hellman is done with a prime of 2048 bits (ffdhe2048)',
    ])
    expect(sayings(rule, serving(dh(3072)), { params: { minBits: 3072 } })).toEqual(['pass'])
  })

  it('names the weakest, and shows each that is too short with the versions that it was met in', () => {
    const facts = serving(
      dh(768, { versions: ['TLSv1'] }),
      dh(1024, { prime: 'RFC 2409 group 2', versions: ['TLSv1', 'TLSv1.2'] }),
      dh(2048, { prime: 'ffdhe2048' }),
    )
    expect(sayings(rule, facts)).toEqual(['fail: Diffie-Hellman is done with a prime of 768 bits'])
    expect(evidenceOf(outcomesOf(rule, facts))).toEqual([
      {
        observed: ['768 bits in TLSv1', '1024 bits (RFC 2409 group 2) in TLSv1, TLSv1.2'],
        required: '2048 bits or more',
        primeSha256: ['sha256 of 768', 'sha256 of 1024'],
      },
    ])
  })

  it('passes nothing of which a version was not seen, but fails what was seen', () => {
    const gaps = { diffieHellman: [gapIn('TLSv1.1')] }
    expect(sayings(rule, serving(dh(2048)), { gaps })[0]).toMatch(/^inconclusive: /)
    expect(sayings(rule, serving(dh(1024)), { gaps })[0]).toMatch(/^fail: /)
  })
})
