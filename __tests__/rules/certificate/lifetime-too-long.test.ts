import { describe, expect, it } from '@jest/globals'
import { DAY_MS } from '../../../src/core/window.ts'
import rule from '../../../src/rules/certificate/lifetime-too-long.ts'
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

/** Issued at that time, for so many days; the second of notAfter is the last of them. */
const living = (issued: string, days: number) => {
  const notBefore = Date.parse(issued)
  return {
    certificates: {
      leaf: leafCertificate({ notBefore, notAfter: notBefore + days * DAY_MS - 1000 }),
      others: [caCertificate()],
    },
  }
}

/** One more second is one more day. */
const overdue = (issued: string, days: number) => living(issued, days + 1 / 86_400)

const by = (...names: readonly string[]) => ({
  trustPaths: { stores: names.map((name) => trustingStore(name)), leafIssuer: 'sent' as const, used: [] },
})

const ISSUED = '2026-02-01T00:00:00Z'

describe('certificate/lifetime-too-long', () => {
  it.each([
    ['2018-02-28T23:59:59Z', 1185],
    ['2018-03-01T00:00:00Z', 825],
    ['2020-08-31T23:59:59Z', 825],
    ['2020-09-01T00:00:00Z', 398],
    ['2026-03-14T23:59:59Z', 398],
    ['2026-03-15T00:00:00Z', 200],
    ['2027-03-14T23:59:59Z', 200],
    ['2027-03-15T00:00:00Z', 100],
    ['2029-03-14T23:59:59Z', 100],
    ['2029-03-15T00:00:00Z', 47],
  ])('issued at %s it may live for %d days', (issued, days) => {
    expect(sayings(rule, living(issued, days))).toEqual(['pass'])
    const isLimited = issued >= '2018-03-01'
    expect(sayings(rule, overdue(issued, days))).toEqual([
      isLimited ? `fail: the certificate lives for ${String(days + 1)} days, 1 more than allowed` : 'pass',
    ])
  })

  it('shows the day of issue and what follows from it', () => {
    expect(evidenceOf(outcomesOf(rule, living('2026-03-15T00:00:00Z', 398)))).toEqual([
      {
        observed: 398,
        required: '200 days at most, for one issued since 2026-03-15 by a public CA',
        issued: '2026-03-15T00:00:00.000Z',
        sha256: 'sha256 of CN=api.example.com',
      },
    ])
  })

  it.each(['mozilla', 'chrome', 'java', 'certifi', 'system'])('holds for what the store %s has a path to', (store) => {
    expect(sayings(rule, { ...overdue(ISSUED, 398), ...by(store) })[0]).toMatch(/^fail/)
    expect(sayings(rule, { ...overdue(ISSUED, 398), ...by('./internal-ca.pem', store) })[0]).toMatch(/^fail/)
  })

  it.each(['./internal-ca.pem', '../ca.pem', '/etc/ca.pem'])('leaves private CAs alone, as of %s', (file) => {
    const stores = [trustingStore(file), distrustingStore('mozilla')]
    for (const trust of [by(file), { trustPaths: { stores, leafIssuer: 'sent' as const, used: [] } }]) {
      expect(sayings(rule, { ...living(ISSUED, 3650), ...trust })).toEqual([
        'not-applicable: no store of public CAs has a path to it',
      ])
    }
  })

  it('holds to what the policy allows, where that is less', () => {
    const params = { maxDays: 90 }
    expect(sayings(rule, living(ISSUED, 90), { params })).toEqual(['pass'])
    expect(evidenceOf(outcomesOf(rule, overdue(ISSUED, 90), { params }))[0]).toMatchObject({
      observed: 91,
      required: '90 days at most, by the policy',
    })
    expect(evidenceOf(outcomesOf(rule, overdue(ISSUED, 398), { params: { maxDays: 825 } }))[0]).toMatchObject({
      required: '398 days at most, for one issued since 2020-09-01 by a public CA',
    })
  })

  it('holds private CAs to that when asked to, and to nothing else', () => {
    const trust = by('./internal-ca.pem')
    const params = { maxDays: 825, privateCas: true }
    expect(sayings(rule, { ...living(ISSUED, 825), ...trust }, { params })).toEqual(['pass'])
    expect(sayings(rule, { ...overdue(ISSUED, 825), ...trust }, { params })).toEqual([
      'fail: the certificate lives for 826 days, 1 more than allowed',
    ])
    expect(sayings(rule, { ...living(ISSUED, 3650), ...trust }, { params: { privateCas: true } })).toEqual(['pass'])
  })

  it('does not apply without a certificate', () => {
    expect(sayings(rule, NO_LEAF)).toEqual(['not-applicable: no certificate is served'])
  })
})
