import { describe, expect, it } from '@jest/globals'
import rule from '../../../src/rules/certificate/no-server-auth.ts'
import { caCertificate, evidenceOf, leafCertificate, NO_LEAF, outcomesOf, sayings, SERVER_AUTH } from '../facts.ts'

const CLIENT_AUTH = '1.3.6.1.5.5.7.3.2'

const purposed = (extendedKeyUsage: readonly string[] | null) => ({
  certificates: { leaf: leafCertificate({ extendedKeyUsage }), others: [caCertificate()] },
})

describe('certificate/no-server-auth', () => {
  it.each([
    [[SERVER_AUTH], 'pass'],
    [[CLIENT_AUTH, SERVER_AUTH], 'pass'],
    [['2.5.29.37.0'], 'pass'],
    [null, 'pass'],
    [[CLIENT_AUTH], 'fail: the certificate is not meant for TLS servers'],
    [[], 'fail: the certificate is not meant for TLS servers'],
  ])('%j: %s', (purposes, saying) => {
    expect(sayings(rule, purposed(purposes))).toEqual([saying])
  })

  it('shows the purposes', () => {
    expect(evidenceOf(outcomesOf(rule, purposed([CLIENT_AUTH])))[0]).toMatchObject({
      observed: [CLIENT_AUTH],
      required: 'serverAuth (1.3.6.1.5.5.7.3.1)',
    })
  })

  it('does not apply without a certificate', () => {
    expect(sayings(rule, NO_LEAF)).toEqual(['not-applicable: no certificate is served'])
  })
})
