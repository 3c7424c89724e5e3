import { describe, expect, it } from '@jest/globals'
import type { Facts } from '../../../src/core/facts.ts'
import rule from '../../../src/rules/chain/incomplete.ts'
import { evidenceOf, leafCertificate, NO_LEAF, outcomesOf, sayings } from '../facts.ts'

const found = (leafIssuer: Facts['trustPaths']['leafIssuer']) => ({
  certificates: { leaf: leafCertificate(), others: [] },
  trustPaths: { stores: [{ store: 'mozilla', trusted: false, path: [], reason: 'no path' }], leafIssuer },
})

describe('chain/incomplete', () => {
  it.each(['sent', 'anchor'] as const)('passes when the issuer of the leaf is %s', (leafIssuer) => {
    expect(sayings(rule, found(leafIssuer))).toEqual(['pass'])
  })

  it('fails when it is neither, and says which is missing and where it can be had', () => {
    expect(sayings(rule, found('missing'))).toEqual([
      'fail: the certificate of the issuer, "CN=Intermediate", was not sent',
    ])
    expect(evidenceOf(outcomesOf(rule, found('missing')))).toEqual([
      {
        observed: ['CN=api.example.com'],
        required: 'CN=Intermediate',
        fetchFrom: ['http://ca.example.com/intermediate.cer'],
      },
    ])
  })

  it('leaves a self-signed leaf to its own rule', () => {
    const certificates = { leaf: leafCertificate({ isSelfSigned: true }), others: [] }
    expect(sayings(rule, { ...found('missing'), certificates })).toEqual([
      'not-applicable: the certificate is its own issuer',
    ])
  })

  it('does not apply without a certificate', () => {
    expect(sayings(rule, NO_LEAF)).toEqual(['not-applicable: no certificate is served'])
  })
})
