import { describe, expect, it } from '@jest/globals'
import rule from '../../../src/rules/certificate/signature-not-allowed.ts'
import { caCertificate, evidenceOf, leafCertificate, NO_LEAF, outcomesOf, sayings } from '../facts.ts'

const signature = (name: string) => ({ name, hash: null, keyType: null, saltLength: null })

const signed = (name: string) => ({
  certificates: {
    leaf: leafCertificate({ signature: signature(name) }),
    others: [caCertificate({ signature: signature('sha1WithRSAEncryption') })],
  },
})

const params = { allowed: ['sha256WithRSAEncryption', 'ecdsa-with-SHA256', 'ecdsa-with-SHA384'] }

describe('certificate/signature-not-allowed', () => {
  it.each([
    ['sha256WithRSAEncryption', 'pass'],
    ['ecdsa-with-SHA384', 'pass'],
    [
      'sha384WithRSAEncryption',
      'fail: the certificate is signed with sha384WithRSAEncryption, which is not on the list',
    ],
    ['rsassaPss', 'fail: the certificate is signed with rsassaPss, which is not on the list'],
    ['1.2.3', 'fail: the certificate is signed with 1.2.3, which is not on the list'],
  ])('%s: %s', (name, saying) => {
    expect(sayings(rule, signed(name), { params })).toEqual([saying])
  })

  it('shows the signature beside the list', () => {
    expect(evidenceOf(outcomesOf(rule, signed('ED25519'), { params }))).toEqual([
      { observed: 'ED25519', required: params.allowed, sha256: 'sha256 of CN=api.example.com' },
    ])
  })

  it('does not apply without a list, or without a certificate', () => {
    expect(sayings(rule, signed('ED25519'))).toEqual(['not-applicable: the policy lists no signatures'])
    expect(sayings(rule, NO_LEAF, { params })).toEqual(['not-applicable: no certificate is served'])
  })
})
