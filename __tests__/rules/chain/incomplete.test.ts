import { describe, expect, it } from '@jest/globals'
import type { Facts } from '../../../src/core/facts.ts'
import rule from '../../../src/rules/chain/incomplete.ts'
import { distrustingStore, evidenceOf, leafCertificate, NO_LEAF, outcomesOf, sayings, trustingStore } from '../facts.ts'

const found = (
  leafIssuer: Facts['trustPaths']['leafIssuer'],
  stores: Facts['trustPaths']['stores'] = [distrustingStore('mozilla')],
  leaf = leafCertificate(),
) => ({
  certificates: { leaf, others: [] },
  trustPaths: { stores, leafIssuer, used: [] },
})

const MISSING =
  'fail: the certificate of the issuer, "CN=Intermediate", was not sent: append what is at http://ca.example.com/intermediate.cer'

describe('chain/incomplete', () => {
  it.each(['sent', 'anchor'] as const)('passes when the issuer of the leaf is %s', (leafIssuer) => {
    expect(sayings(rule, found(leafIssuer))).toEqual(['pass'])
  })

  it('fails when it is neither, and says which is missing, where it can be had and where it belongs', () => {
    expect(sayings(rule, found('missing'))).toEqual([MISSING])
    expect(evidenceOf(outcomesOf(rule, found('missing')))).toEqual([
      {
        observed: ['CN=api.example.com'],
        required: 'CN=Intermediate',
        appendAfter: 'CN=api.example.com',
        fetchFrom: ['http://ca.example.com/intermediate.cer'],
      },
    ])
  })

  it('says no place where the leaf names none', () => {
    expect(sayings(rule, found('missing', [], leafCertificate({ caIssuers: [] })))).toEqual([
      'fail: the certificate of the issuer, "CN=Intermediate", was not sent',
    ])
  })

  it('passes when every store holds the leaf itself, and not when one of them does not', () => {
    expect(sayings(rule, found('missing', [trustingStore('./leaf.pem')]))).toEqual(['pass'])
    expect(sayings(rule, found('missing', [trustingStore('./leaf.pem'), distrustingStore('mozilla')]))).toEqual([
      MISSING,
    ])
  })

  it('leaves a self-signed leaf to its own rule', () => {
    expect(sayings(rule, found('missing', undefined, leafCertificate({ isSelfSigned: true })))).toEqual([
      'not-applicable: the certificate is its own issuer',
    ])
  })

  it('does not apply without a certificate', () => {
    expect(sayings(rule, NO_LEAF)).toEqual(['not-applicable: no certificate is served'])
  })
})
