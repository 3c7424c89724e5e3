import { describe, expect, it } from '@jest/globals'
import rule from '../../../src/rules/compare/key-changed.ts'
import { comparedOutcomes, evidenceOf, leafCertificate, NO_LEAF, told } from '../facts.ts'

const keyed = (spkiSha256: string, sha256 = 'a certificate') => ({
  certificates: { leaf: leafCertificate({ spkiSha256, sha256 }), others: [] },
})
const relation = 'times'

describe('compare/key-changed', () => {
  it('passes a certificate that was renewed with its key', () => {
    expect(told(comparedOutcomes(rule, keyed('old'), keyed('old', 'the next'), { relation }))).toEqual(['pass'])
  })

  it('fails another key', () => {
    const outcomes = comparedOutcomes(rule, keyed('old'), keyed('new'), { relation })
    expect(told(outcomes)).toEqual(['fail: the key of the certificate is another one'])
    expect(evidenceOf(outcomes)).toEqual([{ observed: 'new', required: 'old' }])
  })

  it('needs two certificates', () => {
    expect(told(comparedOutcomes(rule, keyed('old'), NO_LEAF, { relation }))).toEqual([
      'not-applicable: no certificate is served',
    ])
  })

  it('is made in time alone: each environment has a key of its own', () => {
    expect(comparedOutcomes(rule, keyed('old'), keyed('new'))).toEqual([])
    expect(comparedOutcomes(rule, keyed('old'), keyed('new'), { relation: 'addresses' })).toEqual([])
  })
})
