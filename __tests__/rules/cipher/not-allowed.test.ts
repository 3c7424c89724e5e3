import { describe, expect, it } from '@jest/globals'
import rule from '../../../src/rules/cipher/not-allowed.ts'
import { evidenceOf, outcomesOf, sayings, suites } from '../facts.ts'

const CHACHA = 'TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256'
const GCM = 'TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256'
const params = { allowed: [GCM] }

describe('cipher/not-allowed', () => {
  it('passes what is on the list', () => {
    expect(sayings(rule, { cipherSuites: { 'TLSv1.2': suites(GCM) } }, { params })).toEqual(['pass'])
  })

  it('fails what is not, in any version', () => {
    const facts = { cipherSuites: { 'TLSv1.2': suites(GCM, CHACHA), 'TLSv1.3': suites('TLS_AES_128_GCM_SHA256') } }
    expect(sayings(rule, facts, { params })).toEqual(['fail: 2 accepted suites are not on the list'])
    expect(evidenceOf(outcomesOf(rule, facts, { params }))).toEqual([
      { observed: ['TLS_AES_128_GCM_SHA256 in TLSv1.3', `${CHACHA} in TLSv1.2`], required: [GCM] },
    ])
  })

  it('has nothing to hold a server to without a list', () => {
    expect(sayings(rule, {})).toEqual(['not-applicable: the policy lists no suites'])
  })
})
