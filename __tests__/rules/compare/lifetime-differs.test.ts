import { describe, expect, it } from '@jest/globals'
import { DAY_MS } from '../../../src/core/window.ts'
import rule from '../../../src/rules/compare/lifetime-differs.ts'
import { comparedOutcomes, evidenceOf, inDays, leafCertificate, NO_LEAF, told } from '../facts.ts'

const living = (days: number) => ({
  certificates: { leaf: leafCertificate({ notBefore: inDays(-1), notAfter: inDays(-1) + days * DAY_MS }), others: [] },
})
const SECOND = 1000 / DAY_MS

describe('compare/lifetime-differs', () => {
  it.each([
    [90, 90],
    [90, 91],
    [90, 89],
  ])('passes %d days beside %d', (from, to) => {
    expect(told(comparedOutcomes(rule, living(from), living(to)))).toEqual(['pass'])
  })

  it.each([
    [90, 91 + SECOND, '91 days here and 90 days there'],
    [90, 89 - SECOND, '89 days here and 90 days there'],
    [1, 6.67, '6.7 days here and 1 day there'],
  ])('fails %d days beside %d', (from, to, message) => {
    expect(told(comparedOutcomes(rule, living(from), living(to)))).toEqual([
      `fail: the lifetime of the certificate is ${message}`,
    ])
  })

  it('says what changed in time', () => {
    const outcomes = comparedOutcomes(rule, living(90), living(45), { relation: 'times' })
    expect(told(outcomes)).toEqual(['fail: the lifetime of the certificate changed from 90 days to 45 days'])
    expect(evidenceOf(outcomes)).toEqual([{ observed: '45 days', required: '90 days, give or take 1' }])
  })

  it('takes as much of a difference as the policy allows, and with 0 any', () => {
    expect(told(comparedOutcomes(rule, living(90), living(100), { params: { maxDays: 10 } }))).toEqual(['pass'])
    expect(told(comparedOutcomes(rule, living(90), living(101), { params: { maxDays: 10 } }))[0]).toMatch(/^fail/)
    expect(told(comparedOutcomes(rule, living(90), living(400), { params: { maxDays: 0 } }))).toEqual(['pass'])
  })

  it('needs two certificates', () => {
    expect(told(comparedOutcomes(rule, NO_LEAF, living(90)))).toEqual(['not-applicable: no certificate is served'])
  })
})
