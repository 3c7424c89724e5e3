import { describe, expect, it } from '@jest/globals'
import rule from '../../../src/rules/compare/trust-differs.ts'
import {
  caCertificate,
  comparedOutcomes,
  distrustingStore,
  evidenceOf,
  leafCertificate,
  told,
  trustingStore,
} from '../facts.ts'

const trust = (trusted: boolean, isSelfSigned = false) => ({
  trustPaths: {
    stores: [trusted ? trustingStore('mozilla') : distrustingStore('mozilla')],
    leafIssuer: 'sent' as const,
    used: [],
  },
  certificates: { leaf: leafCertificate({ isSelfSigned }), others: [caCertificate()] },
})

describe('compare/trust-differs', () => {
  it('passes when both are trusted, or neither is', () => {
    expect(told(comparedOutcomes(rule, trust(true), trust(true)))).toEqual(['pass'])
    expect(told(comparedOutcomes(rule, trust(false), trust(false)))).toEqual(['pass'])
  })

  it('says when validation was never tested', () => {
    const outcomes = comparedOutcomes(rule, trust(false, true), trust(true))
    expect(told(outcomes)).toEqual([
      'fail: the first environment is self-signed while the other is not: validation was never tested',
    ])
    expect(evidenceOf(outcomes)[0]).toMatchObject({ observed: { first: [], second: ['mozilla'] } })
  })

  it('names the environment that is not trusted', () => {
    expect(told(comparedOutcomes(rule, trust(true), trust(false)))).toEqual([
      'fail: no trust store has a path to the second environment, while the other is trusted',
    ])
    expect(told(comparedOutcomes(rule, trust(false), trust(true)))).toEqual([
      'fail: no trust store has a path to the first environment, while the other is trusted',
    ])
  })
})
