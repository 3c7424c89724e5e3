import { describe, expect, it } from '@jest/globals'
import { DAY_MS } from '../../../src/core/window.ts'
import rule from '../../../src/rules/chain/intermediate-expires-soon.ts'
import {
  caCertificate,
  distrustingStore,
  evidenceOf,
  leafCertificate,
  NO_LEAF,
  NOW,
  outcomesOf,
  sayings,
  trustingStore,
  type Circumstances,
} from '../facts.ts'

/** An intermediate of two years with so many milliseconds left. */
const left = (ms: number) => {
  const notAfter = NOW.getTime() + ms
  const others = [caCertificate({ notAfter, notBefore: notAfter - 730 * DAY_MS })]
  return { certificates: { leaf: leafCertificate(), others } }
}

const RECOMMENDED: Circumstances = {
  severity: { error: ['7d', '10%'], warning: ['14d', '20%'], notice: ['30d', '33%'] },
}

describe('chain/intermediate-expires-soon', () => {
  it.each([
    [46 * DAY_MS, 'pass'],
    [30 * DAY_MS, 'pass'],
    [30 * DAY_MS - 1, 'fail: the intermediate "CN=Intermediate" expires in 29.9 days, before the leaf does'],
    [DAY_MS, 'fail: the intermediate "CN=Intermediate" expires in 1.0 days, before the leaf does'],
  ])('%d ms left: %s', (ms, saying) => {
    expect(sayings(rule, left(ms), RECOMMENDED)).toEqual([saying])
  })

  it.each([
    [7 * DAY_MS, '14d or 20% left at least'],
    [7 * DAY_MS - 1, '7d or 10% left at least'],
    [14 * DAY_MS, '30d or 33% left at least'],
  ])('%d ms before the end it requires %s', (ms, required) => {
    expect(evidenceOf(outcomesOf(rule, left(ms), RECOMMENDED))[0]).toMatchObject({
      required,
      leafExpires: '2026-04-15T12:00:00.000Z',
      sha256: 'sha256 of CN=Intermediate',
    })
  })

  it('looks at what a path goes through, and at nothing else that is sent', () => {
    const old = caCertificate({ subject: 'CN=Cross', notAfter: NOW.getTime() + DAY_MS })
    const certificates = { leaf: leafCertificate(), others: [caCertificate(), old] }
    expect(sayings(rule, { certificates }, RECOMMENDED)).toEqual(['pass'])
    const stores = [
      trustingStore('mozilla'),
      trustingStore('java', { path: ['CN=api.example.com', 'CN=Intermediate', 'CN=Cross', 'CN=Old Root'] }),
    ]
    expect(sayings(rule, { certificates, trustPaths: { stores, leafIssuer: 'sent', used: [] } }, RECOMMENDED)).toEqual([
      'fail: the intermediate "CN=Cross" expires in 1.0 days, before the leaf does',
    ])
  })

  it('passes a path without an intermediate', () => {
    const stores = [trustingStore('./root.pem', { path: ['CN=api.example.com', 'CN=Root'] })]
    expect(sayings(rule, { trustPaths: { stores, leafIssuer: 'anchor', used: [] } }, RECOMMENDED)).toEqual(['pass'])
  })

  it('does not apply without a certificate, or without a path', () => {
    expect(sayings(rule, NO_LEAF, RECOMMENDED)).toEqual(['not-applicable: no certificate is served'])
    const trustPaths = { stores: [distrustingStore('mozilla')], leafIssuer: 'sent' as const, used: [] }
    expect(sayings(rule, { trustPaths }, RECOMMENDED)).toEqual(['not-applicable: no trust store has a path'])
  })
})
