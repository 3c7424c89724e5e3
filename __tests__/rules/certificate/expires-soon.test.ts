import { describe, expect, it } from '@jest/globals'
import { DAY_MS } from '../../../src/core/window.ts'
import rule from '../../../src/rules/certificate/expires-soon.ts'
import {
  caCertificate,
  evidenceOf,
  leafCertificate,
  NO_LEAF,
  NOW,
  outcomesOf,
  sayings,
  type Circumstances,
} from '../facts.ts'

/** A certificate of so many days, notAfter's second included, with so many milliseconds left. */
const living = (days: number, leftMs: number) => {
  const notAfter = NOW.getTime() + leftMs
  return {
    certificates: {
      leaf: leafCertificate({ notAfter, notBefore: notAfter - days * DAY_MS + 1000 }),
      others: [caCertificate()],
    },
  }
}

const RECOMMENDED: Circumstances = {
  severity: { error: ['7d', '10%'], warning: ['14d', '20%'], notice: ['30d', '33%'] },
}

describe('certificate/expires-soon', () => {
  it.each([
    // of 90 days the days are the narrower limit, but for the notice: 33 % are 29.7 days
    [90, 29.7 * DAY_MS, 'pass'],
    [90, 29.7 * DAY_MS - 1, 'fail: the certificate expires in 29.6 days, 33 % of its life'],
    // of 398 days 30 days are under 33 %
    [398, 30 * DAY_MS, 'pass'],
    [398, 30 * DAY_MS - 1, 'fail: the certificate expires in 29.9 days, 8 % of its life'],
    // a short-lived one has less than 30 days left from its first day on: only the share of its life counts
    [6, 5 * DAY_MS, 'pass'],
    [6, 1.98 * DAY_MS, 'pass'],
    [6, 1.98 * DAY_MS - 1, 'fail: the certificate expires in 1.9 days, 33 % of its life'],
    [90, 3_600_000, 'fail: the certificate expires in 1.0 hours, 0 % of its life'],
    [90, 0, 'fail: the certificate expires in 0.0 hours, 0 % of its life'],
  ])('of %d days, %d ms left: %s', (days, left, saying) => {
    expect(sayings(rule, living(days, left), RECOMMENDED)).toEqual([saying])
  })

  it.each([
    [7 * DAY_MS, '14d or 20% left at least'],
    [7 * DAY_MS - 1, '7d or 10% left at least'],
    [14 * DAY_MS, '30d or 33% left at least'],
  ])('%d ms before the end it requires %s', (left, required) => {
    expect(evidenceOf(outcomesOf(rule, living(90, left), RECOMMENDED))[0]).toMatchObject({ required })
  })

  it.each([
    [29 * DAY_MS, '30d'],
    [14 * DAY_MS, '30d'],
    [14 * DAY_MS - 1, '14d'],
    [7 * DAY_MS - 1, '7d'],
    [DAY_MS, '7d'],
    [DAY_MS - 1, '1d'],
  ])('names the mark last passed: %d ms, %s', (left, mark) => {
    expect(evidenceOf(outcomesOf(rule, living(90, left), RECOMMENDED))[0]).toMatchObject({ mark })
  })

  it('leaves an expired certificate to its own rule', () => {
    expect(sayings(rule, living(90, -1), RECOMMENDED)).toEqual([
      'not-applicable: it has expired: see certificate/expired',
    ])
  })

  it('does not apply without a certificate', () => {
    expect(sayings(rule, NO_LEAF, RECOMMENDED)).toEqual(['not-applicable: no certificate is served'])
  })
})
