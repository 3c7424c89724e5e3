import { describe, expect, it } from '@jest/globals'
import rule from '../../../src/rules/compare/signature-differs.ts'
import { comparedOutcomes, evidenceOf, leafCertificate, NO_LEAF, told } from '../facts.ts'

const signed = (name: string) => ({
  certificates: {
    leaf: leafCertificate({ signature: { name, hash: null, keyType: null, saltLength: null } }),
    others: [],
  },
})
const [A, B] = [signed('ecdsa-with-SHA256'), signed('sha256WithRSAEncryption')]

describe('compare/signature-differs', () => {
  it('passes the same algorithm', () => {
    expect(told(comparedOutcomes(rule, A, A))).toEqual(['pass'])
  })

  it.each([
    ['environments', 'is sha256WithRSAEncryption here and ecdsa-with-SHA256 there'],
    ['times', 'changed from ecdsa-with-SHA256 to sha256WithRSAEncryption'],
  ] as const)('fails another one, between %s', (relation, message) => {
    const outcomes = comparedOutcomes(rule, A, B, { relation })
    expect(told(outcomes)).toEqual([`fail: the signature of the certificate ${message}`])
    expect(evidenceOf(outcomes)).toEqual([{ observed: 'sha256WithRSAEncryption', required: 'ecdsa-with-SHA256' }])
  })

  it('needs two certificates', () => {
    expect(told(comparedOutcomes(rule, A, NO_LEAF))).toEqual(['not-applicable: no certificate is served'])
  })
})
