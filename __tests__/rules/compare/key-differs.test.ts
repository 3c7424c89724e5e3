import { describe, expect, it } from '@jest/globals'
import type { ServedCertificate } from '../../../src/deductions/certificates.ts'
import rule from '../../../src/rules/compare/key-differs.ts'
import { comparedOutcomes, evidenceOf, leafCertificate, NO_LEAF, told } from '../facts.ts'

type Key = ServedCertificate['publicKey']
const rsa = (bits: number): Key => ({ type: 'rsa', bits, curve: null, hasExplicitCurve: false })
const ed25519: Key = { type: 'ed25519', bits: null, curve: null, hasExplicitCurve: false }
const having = (publicKey: Key, spkiSha256 = 'a key') => ({
  certificates: { leaf: leafCertificate({ publicKey, spkiSha256 }), others: [] },
})

describe('compare/key-differs', () => {
  it('passes keys of one type and size', () => {
    expect(told(comparedOutcomes(rule, having(rsa(2048)), having(rsa(2048), 'another')))).toEqual(['pass'])
  })

  it.each([
    ['size', rsa(3072), 'rsa 3072'],
    ['type', ed25519, 'ed25519'],
    ['curve', { type: 'ec', bits: 384, curve: 'secp384r1', hasExplicitCurve: false }, 'ec 384 (secp384r1)'],
  ] as const)('fails one of another %s', (_, key, described) => {
    const outcomes = comparedOutcomes(rule, having(rsa(2048)), having(key))
    expect(told(outcomes)).toEqual([`fail: the key of the certificate is ${described} here and rsa 2048 there`])
    expect(evidenceOf(outcomes)).toEqual([{ observed: described, required: 'rsa 2048' }])
    expect(told(comparedOutcomes(rule, having(rsa(2048)), having(key), { relation: 'times' }))).toEqual([
      `fail: the key of the certificate changed from rsa 2048 to ${described}`,
    ])
  })

  it('needs two certificates', () => {
    expect(told(comparedOutcomes(rule, NO_LEAF, NO_LEAF))).toEqual(['not-applicable: no certificate is served'])
  })
})
