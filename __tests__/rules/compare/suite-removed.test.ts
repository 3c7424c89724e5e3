import { describe, expect, it } from '@jest/globals'
import rule from '../../../src/rules/compare/suite-removed.ts'
import { comparedOutcomes, evidenceOf, suites, told } from '../facts.ts'

const [GCM, CBC, AES13] = [
  'TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256',
  'TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA',
  'TLS_AES_128_GCM_SHA256',
] as const
const FIRST = { cipherSuites: { 'TLSv1.2': suites(GCM, CBC), 'TLSv1.3': suites(AES13) } }

describe('compare/suite-removed', () => {
  it('passes the same suites, and more of them', () => {
    expect(told(comparedOutcomes(rule, FIRST, FIRST))).toEqual(['pass'])
    expect(told(comparedOutcomes(rule, { cipherSuites: { 'TLSv1.2': suites(GCM) } }, FIRST))).toEqual(['pass'])
  })

  it('fails a suite that is gone', () => {
    const outcomes = comparedOutcomes(rule, FIRST, {
      cipherSuites: { 'TLSv1.2': suites(GCM), 'TLSv1.3': suites(AES13) },
    })
    expect(told(outcomes)).toEqual(['fail: 1 cipher suite is no longer accepted'])
    expect(evidenceOf(outcomes)[0]).toMatchObject({ observed: [`TLSv1.2 ${CBC}`] })
  })

  it('leaves the suites of a version that is gone to the rule about versions', () => {
    expect(told(comparedOutcomes(rule, FIRST, { cipherSuites: { 'TLSv1.2': suites(GCM, CBC) } }))).toEqual(['pass'])
  })
})
