import { describe, expect, it } from '@jest/globals'
import type { Facts } from '../../../src/core/facts.ts'
import { DAY_MS } from '../../../src/core/window.ts'
import expiresSoon from '../../../src/rules/certificate/expires-soon.ts'
import rule from '../../../src/rules/renewal/late.ts'
import {
  caCertificate,
  evidenceOf,
  gapIn,
  leafCertificate,
  NO_LEAF,
  NOW,
  outcomesOf,
  sayings,
  suggestedRenewal,
} from '../facts.ts'

const HOUR_MS = 3_600_000

const NOT_ASKED: Partial<Facts> = {
  renewalInfo: { notAsked: 'nothing was fetched', suggested: null, silent: [], unanswered: [] },
}

/** A certificate of so many days, notAfter's second included, with so many milliseconds left, and a CA that is silent. */
const living = (days: number, leftMs: number, others: Partial<Facts> = NOT_ASKED): Partial<Facts> => {
  const notAfter = NOW.getTime() + leftMs
  const leaf = leafCertificate({ notAfter, notBefore: notAfter - days * DAY_MS + 1000 })
  return { certificates: { leaf, others: [caCertificate()] }, ...others }
}

const AT_ITS_END = 'not-applicable: it ends so soon that certificate/expires-soon tells of it'
const broken = (left: string, ago: string): string =>
  `fail: automatic renewal seems broken: ${left} are left, and its usual time of renewal was ${ago} ago`

describe('renewal/late', () => {
  it.each([
    // Of 90 days: usual with 30 left, late with 25.5 left; the second of notAfter is the last of its life.
    [90, 60 * DAY_MS, 'pass'],
    [90, 30 * DAY_MS, 'pass'],
    [90, 25.5 * DAY_MS, 'pass'],
    [90, 25.5 * DAY_MS - 1000, broken('25.4 of 90.0 days', '4.5 days')],
    [90, 22 * DAY_MS, broken('22.0 of 90.0 days', '7.9 days')],
    [90, 14 * DAY_MS, broken('14.0 of 90.0 days', '15.9 days')],
    [90, 14 * DAY_MS - 1, AT_ITS_END],
    // Of 45 days: usual with 15 left, late with 12.75 left; 20 % are 9 days.
    [45, 12.75 * DAY_MS, 'pass'],
    [45, 12.75 * DAY_MS - 1000, broken('12.7 of 45.0 days', '2.2 days')],
    [45, 9 * DAY_MS, broken('9.0 of 45.0 days', '5.9 days')],
    [45, 9 * DAY_MS - 1, AT_ITS_END],
    // Of 6 days: usual with half of it left, but late with a third of it left and no sooner; 20 % are 28.8 hours.
    [6, 48 * HOUR_MS, 'pass'],
    [6, 48 * HOUR_MS - 1, broken('47.9 of 144.0 hours', '23.9 hours')],
    [6, 28.8 * HOUR_MS, broken('28.8 of 144.0 hours', '43.1 hours')],
    [6, 28.8 * HOUR_MS - 1, AT_ITS_END],
    // Of 10 days it is two thirds again.
    [10, 2.83 * DAY_MS, broken('2.8 of 10.0 days', '0.5 days')],
  ])('of %d days, %d ms left: %s', (days, left, saying) => {
    expect(sayings(rule, living(days, left))).toEqual([saying])
  })

  it('leaves those alone that live for longer than programs have them issued for', () => {
    expect(sayings(rule, living(92, 20 * DAY_MS))).toEqual([broken('20.0 of 92.0 days', '10.6 days')])
    expect(sayings(rule, living(93, 20 * DAY_MS))).toEqual([
      'not-applicable: it lives for 93 days, so it may be renewed by hand',
    ])
    expect(sayings(rule, living(200, 50 * DAY_MS), { params: { automatedDays: 200 } })).toEqual([
      broken('50.0 of 200.0 days', '16.6 days'),
    ])
  })

  it('has a grace, and an end, that a policy can set', () => {
    const params = { gracePercent: 0, until: ['20d'] }
    expect(sayings(rule, living(90, 30 * DAY_MS - 1000), { params })).toEqual([broken('29.9 of 90.0 days', '0.0 days')])
    expect(sayings(rule, living(90, 20 * DAY_MS), { params })).toEqual([broken('20.0 of 90.0 days', '9.9 days')])
    expect(sayings(rule, living(90, 20 * DAY_MS - 1), { params })).toEqual([AT_ITS_END])
    expect(sayings(rule, living(90, DAY_MS), { params: { until: [] } })).toEqual([
      broken('1.0 of 90.0 days', '28.9 days'),
    ])
  })

  it('is silent from where certificate/expires-soon warns by the recommended windows, and speaks until then', () => {
    const severity = { error: ['7d', '10%'], warning: ['14d', '20%'] }
    for (const days of [3, 6, 30, 45, 64, 90]) {
      for (let percent = 1; percent < 100; percent++) {
        const facts = living(days, (days * DAY_MS * percent) / 100)
        const both = [sayings(rule, facts), sayings(expiresSoon, facts, { severity })].flat()
        expect(both.filter((saying) => saying.startsWith('fail')).length).toBeLessThan(2)
        if (percent < 28) expect(both.filter((saying) => saying.startsWith('fail'))).toHaveLength(1)
      }
    }
  })

  it('goes by what the CA says, where it says something', () => {
    const renewalInfo = { notAsked: null, suggested: suggestedRenewal(), silent: [], unanswered: [] }
    expect(sayings(rule, living(90, 20 * DAY_MS, { renewalInfo }))).toEqual([
      'not-applicable: its CA says when to renew it: see renewal/ari-window-passed',
    ])
  })

  it('speaks also where the CA could not be asked, and passes where it is too soon for it', () => {
    const unanswered = ['https://acme.example.com/directory']
    const facts = { renewalInfo: { notAsked: null, suggested: null, silent: [], unanswered } }
    const gaps = { renewalInfo: [gapIn('when it is to be renewed')] }
    const outcomes = outcomesOf(rule, living(90, 22 * DAY_MS, facts), { gaps })
    expect(evidenceOf(outcomes)).toEqual([
      {
        observed: '2026-03-23T12:00:00.000Z',
        required: 'renewed about 2026-02-21T12:00:01.000Z',
        lifetimeDays: 90,
        askedInVain: unanswered,
        sha256: 'sha256 of CN=api.example.com',
      },
    ])
    expect(sayings(rule, living(90, 40 * DAY_MS, facts), { gaps })).toEqual(['pass'])
  })

  it('does not apply to what has expired, or is not there', () => {
    expect(sayings(rule, living(90, -1))).toEqual(['not-applicable: it has expired: see certificate/expired'])
    expect(sayings(rule, NO_LEAF)).toEqual(['not-applicable: no certificate is served'])
  })
})
