import { describe, expect, it } from '@jest/globals'
import { DAY_MS } from '../../../src/core/window.ts'
import rule from '../../../src/rules/renewal/cert-manager-renew-before.ts'
import { evidenceOf, outcomesOf, sayings } from '../facts.ts'
import { certManagerOf, HOUR_MS } from './cert-manager.ts'

/** Hours, as Certificates are written; null: left out. */
const renewed = (duration: number | null, renewBefore: number | null): { endpoint: object } => ({
  endpoint: {
    certManager: certManagerOf({
      durationMs: duration === null ? null : duration * HOUR_MS,
      renewBeforeMs: renewBefore === null ? null : renewBefore * HOUR_MS,
    }),
  },
})

const of = (renewBefore: string, duration: string): string =>
  `fail: the Certificate web/shop is renewed ${renewBefore} before the end of its ${duration}`
const TOO_LATE = 'too late to mend a renewal that fails'
const AGAIN = 'where its issuer dates certificates back by an hour, it is renewed again and again'

describe('renewal/cert-manager-renew-before', () => {
  it.each([
    // all left out: 30 of 90 days
    [null, null, 'pass'],
    [null, 720, 'pass'],
    // 14 days of 90
    [2160, 336, 'pass'],
    [2160, 335.9, `${of('13.9 days', '90 days')}: ${TOO_LATE}`],
    [null, 24, `${of('24 hours', '90 days')}: ${TOO_LATE}`],
    // a third of what lives briefly: 33 % of 6 days are 47.52 hours
    [144, null, 'pass'],
    [144, 47.52, 'pass'],
    [144, 47.51, `${of('47.5 hours', '6 days')}: ${TOO_LATE}`],
    [1, null, 'pass'],
    // at least as long as the lifetime
    [2160, 2159, `${of('89.9 days', '90 days')}: ${AGAIN}`],
    [2160, 2158.9, 'pass'],
    [2160, 2160, `${of('90 days', '90 days')}: cert-manager refuses it`],
    [null, 2160, `${of('90 days', '90 days')}: cert-manager refuses it`],
    [24, 23, `${of('23 hours', '24 hours')}: ${AGAIN}`],
    // so brief that an hour is most of it
    [23.9, 23, 'pass'],
    [2, 1, 'pass'],
    [2, 2, `${of('2 hours', '2 hours')}: cert-manager refuses it`],
  ])('of %p hours, renewed %p hours before: %s', (duration, renewBefore, saying) => {
    expect(sayings(rule, {}, renewed(duration, renewBefore))).toEqual([saying])
  })

  it.each([
    [33, 'pass'],
    [16, 'pass'],
    [15, `${of('13.5 days', '90 days')}: ${TOO_LATE}`],
    [100, `${of('90 days', '90 days')}: cert-manager refuses it`],
  ])('takes %d per cent of the lifetime', (renewBeforePercentage, saying) => {
    const endpoint = { certManager: certManagerOf({ renewBeforePercentage }) }
    expect(sayings(rule, {}, { endpoint })).toEqual([saying])
  })

  it('says that only one of both may be there', () => {
    const endpoint = { certManager: certManagerOf({ renewBeforePercentage: 33, renewBeforeMs: 30 * DAY_MS }) }
    expect(sayings(rule, {}, { endpoint })).toEqual([
      'fail: the Certificate web/shop has both renewBefore and renewBeforePercentage: cert-manager refuses it',
    ])
  })

  it('goes by what the policy asks for', () => {
    const at = (minDays: number, minPercent: number): readonly string[] =>
      sayings(rule, {}, { ...renewed(2160, 360), params: { minDays, minPercent } })
    expect(at(15, 33)).toEqual(['pass'])
    expect(at(16, 33)).toEqual([`${of('15 days', '90 days')}: ${TOO_LATE}`])
    expect(at(16, 16)).toEqual(['pass'])
  })

  it('names the file, and stands there', () => {
    const outcomes = outcomesOf(rule, {}, renewed(2160, 24))
    expect(evidenceOf(outcomes)).toEqual([
      {
        observed: { duration: '90 days', renewBefore: '24 hours' },
        required: '14 days or more',
        certificate: 'web/shop',
        file: 'deploy/shop.yaml:9',
      },
    ])
    expect(outcomes).toMatchObject([{ origin: { file: 'deploy/shop.yaml', line: 9, column: 16 } }])
  })

  it('does not apply where no Certificate is known', () => {
    expect(sayings(rule, {})).toEqual(['not-applicable: no Certificate of cert-manager is known to cover it'])
  })
})
