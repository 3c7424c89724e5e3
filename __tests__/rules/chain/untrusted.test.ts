import { describe, expect, it } from '@jest/globals'
import type { Facts } from '../../../src/core/facts.ts'
import rule from '../../../src/rules/chain/untrusted.ts'
import {
  caCertificate,
  distrustingStore,
  evidenceOf,
  leafCertificate,
  NO_LEAF,
  outcomesOf,
  sayings,
  trustingStore,
} from '../facts.ts'

const trusting = (stores: Facts['trustPaths']['stores'], leafIssuer: Facts['trustPaths']['leafIssuer'] = 'sent') => ({
  trustPaths: { stores, leafIssuer, used: [] },
})

describe('chain/untrusted', () => {
  it('passes when every store has a path', () => {
    expect(sayings(rule, trusting([trustingStore('mozilla'), trustingStore('./ca.pem')]))).toEqual(['pass'])
  })

  it('fails once for each store when none has one, with the reason', () => {
    const facts = trusting([distrustingStore('mozilla'), distrustingStore('./b.pem')])
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

  it('tells which issuer is missing higher up, since that may be one more intermediate', () => {
    const missing = { below: 'CN=Intermediate', issuer: 'CN=Root', caIssuers: ['http://ca.example.com/root.cer'] }
    const facts = trusting([distrustingStore('mozilla', { faultRule: 'chain/incomplete', missing })])
    expect(evidenceOf(outcomesOf(rule, facts))).toEqual([
      {
        observed: 'no way to mozilla',
        required: 'a path to an anchor of mozilla',
        store: 'mozilla',
        missing: 'CN=Root',
        appendAfter: 'CN=Intermediate',
        fetchFrom: ['http://ca.example.com/root.cer'],
      },
    ])
  })

  it('leaves what has a rule of its own to that', () => {
    const certificates = { leaf: leafCertificate({ isSelfSigned: true }), others: [] }
    expect(sayings(rule, trusting([distrustingStore('mozilla')], 'missing'))).toEqual([
      'not-applicable: its issuer was not sent: see chain/incomplete',
    ])
    expect(sayings(rule, { ...trusting([distrustingStore('mozilla')], 'missing'), certificates })).toEqual([
      'not-applicable: it is self-signed: see certificate/self-signed',
    ])
    expect(sayings(rule, trusting([distrustingStore('mozilla'), trustingStore('./ca.pem')]))).toEqual([
      'not-applicable: some trust stores have a path: see chain/store-disagreement',
    ])
    const expired = { faultRule: 'certificate/expired', culprit: caCertificate().sha256 }
    expect(sayings(rule, trusting([distrustingStore('mozilla', expired)]))).toEqual([
      'not-applicable: an intermediate has expired: see chain/intermediate-expired',
    ])
  })

  it('speaks when it is an anchor that expired, which nobody sends anew', () => {
    const expired = { faultRule: 'certificate/expired', culprit: 'sha256 of CN=Root' }
    expect(sayings(rule, trusting([distrustingStore('mozilla', expired)]))).toEqual([
      'fail: the trust store mozilla has no path to the certificate',
    ])
  })

  it('does not apply without a certificate, or without a store', () => {
    expect(sayings(rule, NO_LEAF)).toEqual(['not-applicable: no certificate is served'])
    expect(sayings(rule, trusting([]))).toEqual(['not-applicable: no trust store is named'])
  })
})
