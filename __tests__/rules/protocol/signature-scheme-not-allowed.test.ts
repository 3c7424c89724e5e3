import { describe, expect, it } from '@jest/globals'
import rule from '../../../src/rules/protocol/signature-scheme-not-allowed.ts'
import { evidenceOf, outcomesOf, sayings } from '../facts.ts'

const PSS = 'rsa_pss_rsae_sha256'
const PKCS1 = 'rsa_pkcs1_sha256'
const SHA512 = 'rsa_pss_rsae_sha512'
const params = { allowed: [PSS] }

describe('protocol/signature-scheme-not-allowed', () => {
  it('passes what is on the list', () => {
    expect(sayings(rule, { signatureSchemes: { 'TLSv1.2': [PSS], 'TLSv1.3': [PSS] } }, { params })).toEqual(['pass'])
  })

  it('fails one that is not', () => {
    const facts = { signatureSchemes: { 'TLSv1.2': [PKCS1, PSS], 'TLSv1.3': [PSS] } }
    expect(sayings(rule, facts, { params })).toEqual(['fail: 1 signature scheme is not on the list'])
  })

  it('fails several, each once with its versions', () => {
    const facts = { signatureSchemes: { 'TLSv1.2': [PKCS1, PSS, SHA512], 'TLSv1.3': [PSS, SHA512] } }
    expect(sayings(rule, facts, { params })).toEqual(['fail: 2 signature schemes are not on the list'])
    expect(evidenceOf(outcomesOf(rule, facts, { params }))).toEqual([
      { observed: [`${PKCS1} in TLSv1.2`, `${SHA512} in TLSv1.2, TLSv1.3`], required: [PSS] },
    ])
  })

  it('has nothing to hold a server to without a list', () => {
    expect(sayings(rule, {})).toEqual(['not-applicable: the policy lists no signature schemes'])
  })
})
