import { describe, expect, it } from '@jest/globals'
import type { Facts } from '../../../src/core/facts.ts'
import rule from '../../../src/rules/chain/store-disagreement.ts'
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

const asked = (stores: Facts['trustPaths']['stores'], leafIssuer: Facts['trustPaths']['leafIssuer'] = 'sent') => ({
  trustPaths: { stores, leafIssuer, used: [] },
})

describe('chain/store-disagreement', () => {
  it('passes when all have a path, and when none has: that is chain/untrusted', () => {
    expect(sayings(rule, asked([trustingStore('mozilla'), trustingStore('java')]))).toEqual(['pass'])
    expect(sayings(rule, asked([distrustingStore('mozilla'), distrustingStore('java')]))).toEqual(['pass'])
  })

  it('fails when some have and others have not, with what each of them says', () => {
    const facts = asked([trustingStore('mozilla'), distrustingStore('java'), distrustingStore('./ca.pem')])
    expect(sayings(rule, facts)).toEqual([
      'fail: the certificate is trusted by mozilla, and not by java and ./ca.pem: the path leads through "CN=Root", which is an anchor there alone',
    ])
    expect(evidenceOf(outcomesOf(rule, facts))).toEqual([
      {
        observed: [
          { store: 'mozilla', trusted: true, anchor: 'CN=Root', reason: null },
          { store: 'java', trusted: false, anchor: null, reason: 'no way to java' },
          { store: './ca.pem', trusted: false, anchor: null, reason: 'no way to ./ca.pem' },
        ],
        required: 'a path in every store',
      },
    ])
  })

  it('blames no anchor that the others hold as well', () => {
    const { anchor } = trustingStore('mozilla')
    const held = anchor === null ? null : { ...anchor, heldBy: ['mozilla', 'java'] }
    expect(sayings(rule, asked([trustingStore('mozilla', { anchor: held }), distrustingStore('java')]))).toEqual([
      'fail: the certificate is trusted by mozilla, and not by java',
    ])
  })

  it('speaks up for a store that lacks a self-signed leaf which another store holds', () => {
    const certificates = { leaf: leafCertificate({ isSelfSigned: true }), others: [] }
    const own = trustingStore('./own.pem', { path: ['CN=api.example.com'], anchor: null })
    expect(sayings(rule, { ...asked([own, distrustingStore('mozilla')], 'missing'), certificates })).toEqual([
      'fail: the certificate is trusted by ./own.pem, and not by mozilla',
    ])
  })

  it('leaves a missing issuer and an expired intermediate to their own rules', () => {
    expect(sayings(rule, asked([trustingStore('./leaf.pem'), distrustingStore('mozilla')], 'missing'))).toEqual([
      'pass',
    ])
    const expired = { faultRule: 'certificate/expired', culprit: caCertificate().sha256 }
    expect(sayings(rule, asked([trustingStore('java'), distrustingStore('mozilla', expired)]))).toEqual(['pass'])
  })

  it('does not apply without a certificate, or with fewer than two stores', () => {
    expect(sayings(rule, NO_LEAF)).toEqual(['not-applicable: no certificate is served'])
    expect(sayings(rule, asked([distrustingStore('mozilla')]))).toEqual([
      'not-applicable: fewer than two trust stores are named',
    ])
  })
})
