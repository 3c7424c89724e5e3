import { describe, expect, it } from '@jest/globals'
import type { Facts } from '../../../src/core/facts.ts'
import rule from '../../../src/rules/chain/untrusted.ts'
import { evidenceOf, leafCertificate, NO_LEAF, outcomesOf, sayings } from '../facts.ts'

const store = (name: string, trusted: boolean) => ({
  store: name,
  trusted,
  path: trusted ? ['CN=api.example.com', 'CN=Root'] : [],
  reason: trusted ? null : `no way to ${name}`,
})

const trusting = (
  stores: readonly ReturnType<typeof store>[],
  leafIssuer: Facts['trustPaths']['leafIssuer'] = 'sent',
) => ({ trustPaths: { stores, leafIssuer } })

describe('chain/untrusted', () => {
  it('passes when every store has a path', () => {
    expect(sayings(rule, trusting([store('mozilla', true), store('./ca.pem', true)]))).toEqual(['pass'])
  })

  it('fails once for each store that has none, with the reason', () => {
    const facts = trusting([store('mozilla', false), store('./ca.pem', true), store('./b.pem', false)])
    expect(sayings(rule, facts)).toEqual([
      'fail: the trust store mozilla has no path to the certificate',
      'fail: the trust store ./b.pem has no path to the certificate',
    ])
    expect(evidenceOf(outcomesOf(rule, facts))[1]).toEqual({
      observed: 'no way to ./b.pem',
      required: 'a path to an anchor of ./b.pem',
      store: './b.pem',
    })
  })

  it('leaves a missing issuer and a self-signed leaf to their own rules', () => {
    const certificates = { leaf: leafCertificate({ isSelfSigned: true }), others: [] }
    expect(sayings(rule, trusting([store('mozilla', false)], 'missing'))).toEqual([
      'not-applicable: its issuer was not sent: see chain/incomplete',
    ])
    expect(sayings(rule, { ...trusting([store('mozilla', false)], 'missing'), certificates })).toEqual([
      'not-applicable: it is self-signed: see certificate/self-signed',
    ])
  })

  it('speaks up for a store that lacks a self-signed leaf which another store holds', () => {
    const certificates = { leaf: leafCertificate({ isSelfSigned: true }), others: [] }
    const facts = trusting([store('mozilla', false), store('./ca.pem', true)], 'anchor')
    expect(sayings(rule, { ...facts, certificates })).toEqual([
      'fail: the trust store mozilla has no path to the certificate',
    ])
  })

  it('does not apply without a certificate, or without a store', () => {
    expect(sayings(rule, NO_LEAF)).toEqual(['not-applicable: no certificate is served'])
    expect(sayings(rule, trusting([]))).toEqual(['not-applicable: no trust store is named'])
  })
})
