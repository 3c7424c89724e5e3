import { describe, expect, it } from '@jest/globals'
import rule from '../../../src/rules/certificate/client-auth-relied-upon.ts'
import { evidenceOf, leafCertificate, NO_LEAF, outcomesOf, sayings, SERVER_AUTH, trustingStore } from '../facts.ts'

const CLIENT_AUTH = '1.3.6.1.5.5.7.3.2'

const purposed = (extendedKeyUsage: readonly string[] | null) => ({
  certificates: { leaf: leafCertificate({ extendedKeyUsage }), others: [] },
})

describe('certificate/client-auth-relied-upon', () => {
  it.each([
    [[SERVER_AUTH], 'pass'],
    [null, 'pass'],
    [[], 'pass'],
    [[SERVER_AUTH, CLIENT_AUTH], 'fail: the certificate is for TLS clients too, which public CAs no longer issue'],
    [[CLIENT_AUTH], 'fail: the certificate is for TLS clients too, which public CAs no longer issue'],
  ])('%j: %s', (purposes, saying) => {
    expect(sayings(rule, purposed(purposes))).toEqual([saying])
  })

  it('shows the purposes', () => {
    expect(evidenceOf(outcomesOf(rule, purposed([SERVER_AUTH, CLIENT_AUTH])))[0]).toMatchObject({
      observed: [SERVER_AUTH, CLIENT_AUTH],
      required: 'no clientAuth (1.3.6.1.5.5.7.3.2)',
    })
  })

  it('leaves private CAs alone', () => {
    const trustPaths = { stores: [trustingStore('./internal-ca.pem')], leafIssuer: 'sent' as const, used: [] }
    expect(sayings(rule, { ...purposed([SERVER_AUTH, CLIENT_AUTH]), trustPaths })).toEqual([
      'not-applicable: no store of public CAs has a path to it',
    ])
  })

  it('does not apply without a certificate', () => {
    expect(sayings(rule, NO_LEAF)).toEqual(['not-applicable: no certificate is served'])
  })
})
