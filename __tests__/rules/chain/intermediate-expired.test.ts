import { describe, expect, it } from '@jest/globals'
import type { Facts } from '../../../src/core/facts.ts'
import rule from '../../../src/rules/chain/intermediate-expired.ts'
import {
  caCertificate,
  distrustingStore,
  evidenceOf,
  inDays,
  leafCertificate,
  NO_LEAF,
  outcomesOf,
  sayings,
  trustingStore,
} from '../facts.ts'

const OLD = caCertificate({ notAfter: inDays(-1) })

const blocked = (store: string, culprit = OLD.sha256) =>
  distrustingStore(store, { faultRule: 'certificate/expired', culprit })

const asked = (...stores: Facts['trustPaths']['stores']) => ({
  certificates: { leaf: leafCertificate(), others: [OLD] },
  trustPaths: { stores, leafIssuer: 'sent' as const, used: [] },
})

describe('chain/intermediate-expired', () => {
  it('fails when a store has no path because of it, and says which', () => {
    expect(sayings(rule, asked(blocked('mozilla'), trustingStore('java'), blocked('./ca.pem')))).toEqual([
      'fail: the intermediate "CN=Intermediate" expired on 2026-02-28T12:00:00.000Z: without it there is no path in mozilla and ./ca.pem',
    ])
    expect(evidenceOf(outcomesOf(rule, asked(blocked('mozilla'))))).toEqual([
      {
        observed: '2026-02-28T12:00:00.000Z',
        required: 'valid as long as the leaf',
        sha256: 'sha256 of CN=Intermediate',
        stores: ['mozilla'],
      },
    ])
  })

  it('passes an expired one that no path needs', () => {
    expect(sayings(rule, asked(trustingStore('mozilla')))).toEqual(['pass'])
  })

  it('passes when something else is at fault, or an anchor', () => {
    expect(sayings(rule, asked(distrustingStore('mozilla')))).toEqual(['pass'])
    expect(sayings(rule, asked(blocked('mozilla', 'sha256 of CN=Root')))).toEqual(['pass'])
  })

  it('does not apply without a certificate, or without a store', () => {
    expect(sayings(rule, NO_LEAF)).toEqual(['not-applicable: no certificate is served'])
    expect(sayings(rule, asked())).toEqual(['not-applicable: no trust store is named'])
  })
})
