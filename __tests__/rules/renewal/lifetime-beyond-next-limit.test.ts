import { describe, expect, it } from '@jest/globals'
import type { Facts } from '../../../src/core/facts.ts'
import { DAY_MS } from '../../../src/core/window.ts'
import rule from '../../../src/rules/renewal/lifetime-beyond-next-limit.ts'
import {
  caCertificate,
  distrustingStore,
  evidenceOf,
  leafCertificate,
  NO_LEAF,
  outcomesOf,
  sayings,
  suggestedRenewal,
  trustingStore,
} from '../facts.ts'

const NOT_ASKED = { notAsked: 'nothing was fetched', suggested: null, silent: [], unanswered: [] }

const at = (time: string) => ({ now: Date.parse(time) })

/** Issued on that day for so many days, by a CA that says nothing of renewals. */
const living = (issued: string, days: number, overrides: Partial<Facts> = {}): Partial<Facts> => {
  const notBefore = Date.parse(issued)
  const leaf = leafCertificate({ notBefore, notAfter: notBefore + days * DAY_MS - 1000 })
  return { certificates: { leaf, others: [caCertificate()] }, renewalInfo: NOT_ASKED, ...overrides }
}

const saying = (days: number, from: string, left: number, limit: number): string =>
  `fail: it was issued for ${String(days)} days, and from ${from} on, in ${String(left)} days, no public CA may issue for more than ${String(limit)}`

const NOVEMBER = at('2026-11-24T12:00:00Z')
const ISSUED = '2026-10-01T00:00:00Z'

describe('renewal/lifetime-beyond-next-limit', () => {
  it.each([
    // before the first step of SC-081
    ['2026-03-14T23:59:59Z', '2026-02-01T00:00:00Z', 398, saying(398, '2026-03-15', 1, 200)],
    ['2026-03-14T23:59:59Z', '2026-02-01T00:00:00Z', 201, saying(201, '2026-03-15', 1, 200)],
    ['2026-03-14T23:59:59Z', '2026-02-01T00:00:00Z', 200, 'pass'],
    // between the first and the second
    ['2026-03-15T00:00:00Z', '2026-03-15T00:00:00Z', 200, saying(200, '2027-03-15', 365, 100)],
    ['2026-11-24T12:00:00Z', ISSUED, 199, saying(199, '2027-03-15', 111, 100)],
    ['2026-11-24T12:00:00Z', ISSUED, 101, saying(101, '2027-03-15', 111, 100)],
    ['2026-11-24T12:00:00Z', ISSUED, 100, 'pass'],
    ['2026-11-24T12:00:00Z', ISSUED, 90, 'pass'],
    ['2027-03-14T23:59:59Z', '2027-01-01T00:00:00Z', 199, saying(199, '2027-03-15', 1, 100)],
    // between the second and the third
    [
      '2028-03-14T23:59:59Z',
      '2028-03-01T00:00:00Z',
      100,
      'not-applicable: the next limit is of 2029-03-15, which is far off',
    ],
    ['2028-03-15T00:00:00Z', '2028-03-01T00:00:00Z', 100, saying(100, '2029-03-15', 365, 47)],
    ['2028-12-01T00:00:00Z', '2028-11-01T00:00:00Z', 93, saying(93, '2029-03-15', 104, 47)],
    [
      '2028-12-01T00:00:00Z',
      '2028-11-01T00:00:00Z',
      92,
      'not-applicable: it lives for 92 days, as those that programs renew',
    ],
    ['2028-12-01T00:00:00Z', '2028-11-01T00:00:00Z', 47, 'pass'],
    // after the last
    ['2029-03-15T00:00:00Z', '2029-01-01T00:00:00Z', 100, 'not-applicable: no shorter limit is known to come'],
  ])('at %s, issued at %s for %d days: %s', (now, issued, days, expected) => {
    expect(sayings(rule, living(issued, days), at(now))).toEqual([expected])
  })

  it('shows what is known of it: the lifetime, and when the limit comes', () => {
    expect(evidenceOf(outcomesOf(rule, living(ISSUED, 199), NOVEMBER))).toEqual([
      {
        observed: 199,
        required: '100 days at most, for one issued since 2027-03-15 by a public CA',
        issued: '2026-10-01T00:00:00.000Z',
        expires: '2027-04-17T23:59:59.000Z',
        sha256: 'sha256 of CN=api.example.com',
      },
    ])
  })

  it('leaves alone what a program renews', () => {
    const renewalInfo = { ...NOT_ASKED, notAsked: null, suggested: suggestedRenewal() }
    expect(sayings(rule, living(ISSUED, 199, { renewalInfo }), NOVEMBER)).toEqual([
      'not-applicable: its CA knows it as one that an ACME client renews',
    ])
  })

  it('tells it as early, and of those, as a policy asks for', () => {
    const facts = living(ISSUED, 199)
    expect(sayings(rule, facts, { ...NOVEMBER, params: { ahead: '111d' } })[0]).toMatch(/^fail: /)
    expect(sayings(rule, facts, { ...NOVEMBER, params: { ahead: '110d' } })[0]).toMatch(
      /^not-applicable: the next limit/,
    )
    expect(sayings(rule, facts, { ...NOVEMBER, params: { automatedDays: 199 } })[0]).toMatch(
      /^not-applicable: it lives/,
    )
    expect(sayings(rule, facts, { ...NOVEMBER, params: { automatedDays: 198 } })[0]).toMatch(/^fail: /)
  })

  it('does not apply to private CAs, nor without a certificate', () => {
    const stores = [trustingStore('./internal-ca.pem'), distrustingStore('mozilla')]
    const trustPaths = { stores, leafIssuer: 'sent' as const, used: [] }
    expect(sayings(rule, living(ISSUED, 1000, { trustPaths }), NOVEMBER)).toEqual([
      'not-applicable: no store of public CAs has a path to it',
    ])
    expect(sayings(rule, NO_LEAF, NOVEMBER)).toEqual(['not-applicable: no certificate is served'])
  })
})
