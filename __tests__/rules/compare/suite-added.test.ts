import { describe, expect, it } from '@jest/globals'
import rule from '../../../src/rules/compare/suite-added.ts'
import { comparedOutcomes, evidenceOf, gapIn, suites, told } from '../facts.ts'

const [GCM, CBC, RC4] = [
  'TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256',
  'TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA',
  'TLS_RSA_WITH_RC4_128_SHA',
] as const
const only12 = (...names: readonly string[]) => ({ cipherSuites: { 'TLSv1.2': suites(...names) } })

describe('compare/suite-added', () => {
  it('passes the same suites, and fewer of them', () => {
    expect(told(comparedOutcomes(rule, only12(GCM), only12(GCM)))).toEqual(['pass'])
    expect(told(comparedOutcomes(rule, only12(GCM, CBC), only12(GCM)))).toEqual(['pass'])
  })

  it('fails a suite that the other side refuses, in a version that both accept', () => {
    const outcomes = comparedOutcomes(rule, only12(GCM), only12(GCM, CBC))
    expect(told(outcomes)).toEqual(['fail: 1 cipher suite is accepted here only'])
    expect(evidenceOf(outcomes)).toEqual([{ observed: [`TLSv1.2 ${CBC}`], required: 'none added' }])
    const both = { cipherSuites: { ...only12(GCM).cipherSuites, 'TLSv1.1': suites(CBC) } }
    expect(told(comparedOutcomes(rule, only12(GCM), both))).toEqual(['pass'])
  })

  it.each([
    ['environments', 'production is weaker: 2 cipher suites are accepted here only'],
    ['addresses', '192.0.2.2 is weaker: 2 cipher suites are accepted here only'],
    ['times', 'it is weaker than it was: 2 cipher suites are newly accepted'],
  ] as const)('says of broken ones which of two %s is weaker', (relation, message) => {
    expect(told(comparedOutcomes(rule, only12(GCM), only12(GCM, CBC, RC4), { relation }))).toEqual([`fail: ${message}`])
  })

  it('is inconclusive where the other side may have it unseen', () => {
    const gaps = { cipherSuites: [gapIn('TLSv1.2 with 60 suites')] }
    expect(told(comparedOutcomes(rule, only12(GCM), only12(GCM, CBC), { gaps }))[0]).toMatch(
      /^inconclusive: .*60 suites/,
    )
  })
})
