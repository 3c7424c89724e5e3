import { describe, expect, it } from '@jest/globals'
import rule from '../../../src/rules/compare/suite-removed.ts'
import { comparedOutcomes, evidenceOf, gapIn, suites, told } from '../facts.ts'

const [GCM, CBC, RC4, AES13] = [
  'TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256',
  'TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA',
  'TLS_RSA_WITH_RC4_128_SHA',
  'TLS_AES_128_GCM_SHA256',
] as const
const only12 = (...names: readonly string[]) => ({ cipherSuites: { 'TLSv1.2': suites(...names) } })
const FIRST = { cipherSuites: { 'TLSv1.2': suites(GCM, CBC), 'TLSv1.3': suites(AES13) } }

describe('compare/suite-removed', () => {
  it('passes the same suites, and more of them', () => {
    expect(told(comparedOutcomes(rule, FIRST, FIRST))).toEqual(['pass'])
    expect(told(comparedOutcomes(rule, only12(GCM), FIRST))).toEqual(['pass'])
  })

  it.each([
    ['environments', '1 cipher suite is not accepted here'],
    ['addresses', '1 cipher suite is not accepted here'],
    ['times', '1 cipher suite is no longer accepted'],
  ] as const)('fails a suite that is gone at the second of two %s', (relation, message) => {
    const outcomes = comparedOutcomes(rule, only12(GCM, CBC), only12(GCM), { relation })
    expect(told(outcomes)).toEqual([`fail: ${message}`])
    expect(evidenceOf(outcomes)).toEqual([{ observed: [`TLSv1.2 ${CBC}`], required: 'none removed' }])
  })

  it.each([
    ['environments', 'fail: staging is weaker: 2 cipher suites are not accepted here'],
    ['times', 'fail: 1 cipher suite is no longer accepted'],
  ] as const)('says of broken ones which of two %s is weaker; that they go in time is no loss', (relation, said) => {
    expect(told(comparedOutcomes(rule, only12(GCM, CBC, RC4), only12(GCM), { relation }))).toEqual([said])
    expect(told(comparedOutcomes(rule, only12(GCM, RC4), only12(GCM), { relation: 'times' }))).toEqual(['pass'])
  })

  it('leaves the suites of a version that is gone to the rule about versions', () => {
    expect(told(comparedOutcomes(rule, FIRST, only12(GCM, CBC)))).toEqual(['pass'])
  })

  it('is inconclusive where what is gone may not have been seen', () => {
    const gaps = { cipherSuites: [gapIn('TLSv1.2 with 60 suites')] }
    expect(told(comparedOutcomes(rule, only12(GCM, CBC), only12(GCM), { gaps }))[0]).toMatch(
      /^inconclusive: .*60 suites/,
    )
  })
})
