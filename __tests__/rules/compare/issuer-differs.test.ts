import { describe, expect, it } from '@jest/globals'
import type { ServedCertificate } from '../../../src/deductions/certificates.ts'
import rule from '../../../src/rules/compare/issuer-differs.ts'
import { comparedOutcomes, evidenceOf, leafCertificate, NO_LEAF, told } from '../facts.ts'

const serving = (leaf: Partial<ServedCertificate>) => ({ certificates: { leaf: leafCertificate(leaf), others: [] } })
const [A, B] = [serving({ issuer: 'CN=A' }), serving({ issuer: 'CN=B' })]

describe('compare/issuer-differs', () => {
  it('passes the same issuer, however it is written', () => {
    expect(told(comparedOutcomes(rule, A, A))).toEqual(['pass'])
    const written = serving({ issuer: 'CN=a', issuerKey: 'CN=A' })
    expect(told(comparedOutcomes(rule, A, written))).toEqual(['pass'])
  })

  it.each([
    ['environments', 'the issuer of the certificate is "CN=B" here and "CN=A" there'],
    ['times', 'the issuer of the certificate changed from "CN=A" to "CN=B"'],
  ] as const)('fails another one, between %s', (relation, message) => {
    const outcomes = comparedOutcomes(rule, A, B, { relation })
    expect(told(outcomes)).toEqual([`fail: ${message}`])
    expect(evidenceOf(outcomes)).toEqual([{ observed: 'CN=B', required: 'CN=A' }])
  })

  it('leaves one that is self-signed beside one that is not to the rule about trust', () => {
    const [outcome] = told(comparedOutcomes(rule, serving({ isSelfSigned: true }), B))
    expect(outcome).toBe('not-applicable: one of the two is self-signed: see compare/trust-differs')
    const both = [
      serving({ isSelfSigned: true, issuer: 'CN=A' }),
      serving({ isSelfSigned: true, issuer: 'CN=B' }),
    ] as const
    expect(told(comparedOutcomes(rule, ...both))[0]).toMatch(/^fail/)
  })

  it('needs two certificates', () => {
    expect(told(comparedOutcomes(rule, A, NO_LEAF))).toEqual(['not-applicable: no certificate is served'])
  })

  it('is not made between addresses, where another certificate is told as that', () => {
    expect(comparedOutcomes(rule, A, B, { relation: 'addresses' })).toEqual([])
  })
})
