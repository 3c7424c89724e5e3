import { describe, expect, it } from '@jest/globals'
import type { Facts } from '../../../src/core/facts.ts'
import type { ServedCertificate } from '../../../src/deductions/certificates.ts'
import rule from '../../../src/rules/compare/trust-differs.ts'
import {
  caCertificate,
  comparedOutcomes,
  distrustingStore,
  evidenceOf,
  leafCertificate,
  NO_LEAF,
  told,
  trustingStore,
} from '../facts.ts'

/** Trusted by the one, not by the other. */
function trust(by: readonly string[], notBy: readonly string[], leaf: Partial<ServedCertificate> = {}): Partial<Facts> {
  return {
    trustPaths: {
      stores: [...by.map((store) => trustingStore(store)), ...notBy.map((store) => distrustingStore(store))],
      leafIssuer: 'sent',
      used: [],
    },
    certificates: { leaf: leafCertificate(leaf), others: [caCertificate()] },
  }
}

const trusted = trust(['mozilla'], [])
const untrusted = trust([], ['mozilla'])
const selfSigned = trust([], ['mozilla'], { isSelfSigned: true })

describe('compare/trust-differs', () => {
  it('passes when both are trusted, or neither is', () => {
    expect(told(comparedOutcomes(rule, trusted, trusted))).toEqual(['pass'])
    expect(told(comparedOutcomes(rule, untrusted, untrusted))).toEqual(['pass'])
    expect(told(comparedOutcomes(rule, trust(['./staging-ca.pem'], []), trusted))).toEqual(['pass'])
  })

  it('says when validation was never tested', () => {
    const outcomes = comparedOutcomes(rule, selfSigned, trusted)
    expect(told(outcomes)).toEqual([
      'fail: staging is self-signed while production is not: validation was never tested',
    ])
    expect(evidenceOf(outcomes)).toEqual([
      { observed: { staging: [], production: ['mozilla'] }, required: 'trusted on both sides, or on neither' },
    ])
  })

  it('names the environment that is not trusted', () => {
    expect(told(comparedOutcomes(rule, trusted, untrusted))).toEqual([
      'fail: no trust store has a path to the certificate of production, while that of staging is trusted',
    ])
    expect(told(comparedOutcomes(rule, untrusted, trusted))).toEqual([
      'fail: no trust store has a path to the certificate of staging, while that of production is trusted',
    ])
  })

  it('names the stores that trust the one alone', () => {
    const [both, java, mozilla] = [
      trust(['mozilla', 'java'], []),
      trust(['java'], ['mozilla']),
      trust(['mozilla'], ['java']),
    ]
    expect(told(comparedOutcomes(rule, both, java))).toEqual([
      'fail: the certificate is trusted by mozilla in staging only',
    ])
    expect(told(comparedOutcomes(rule, java, both))).toEqual([
      'fail: the certificate is trusted by mozilla in production only',
    ])
    expect(told(comparedOutcomes(rule, mozilla, java))).toEqual([
      'fail: the certificate is trusted by mozilla in staging only, and trusted by java in production only',
    ])
  })

  it('holds against a later scan what is lost alone, by the stores that both are judged by', () => {
    const relation = 'times'
    expect(told(comparedOutcomes(rule, trusted, untrusted, { relation }))).toEqual([
      'fail: the certificate is no longer trusted by mozilla',
    ])
    expect(told(comparedOutcomes(rule, untrusted, trusted, { relation }))).toEqual(['pass'])
    expect(told(comparedOutcomes(rule, trust(['mozilla', 'java'], []), trusted, { relation }))).toEqual(['pass'])
  })

  it('is made between certificates, and not between addresses, each of which is judged by itself', () => {
    expect(told(comparedOutcomes(rule, NO_LEAF, trusted))).toEqual(['not-applicable: no certificate is served'])
    expect(comparedOutcomes(rule, trusted, untrusted, { relation: 'addresses' })).toEqual([])
  })
})
