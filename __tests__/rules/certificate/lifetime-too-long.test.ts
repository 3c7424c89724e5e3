import { describe, expect, it } from '@jest/globals'
import { DAY_MS } from '../../../src/core/window.ts'
import rule from '../../../src/rules/certificate/lifetime-too-long.ts'
import { caCertificate, evidenceOf, inDays, leafCertificate, NO_LEAF, outcomesOf, sayings } from '../facts.ts'

/** From notBefore to notAfter, which is part of the life. */
const living = (ms: number) => ({
  certificates: {
    leaf: leafCertificate({ notBefore: inDays(0), notAfter: inDays(0) + ms }),
    others: [caCertificate()],
  },
})

describe('certificate/lifetime-too-long', () => {
  it.each([
    // CA/B BR section 6.3.2: any second more is a day more
    [398 * DAY_MS - 1000, 'pass'],
    [398 * DAY_MS, 'fail: the certificate lives for 399 days'],
    [90 * DAY_MS, 'pass'],
  ])('%d ms: %s', (ms, saying) => {
    expect(sayings(rule, living(ms))).toEqual([saying])
  })

  it('holds to what the policy allows', () => {
    const params = { maxDays: 90 }
    expect(sayings(rule, living(90 * DAY_MS - 1000), { params })).toEqual(['pass'])
    const outcomes = outcomesOf(rule, living(90 * DAY_MS), { params })
    expect(evidenceOf(outcomes)[0]).toMatchObject({ observed: 91, required: '90 days at most' })
  })

  it('does not apply without a certificate', () => {
    expect(sayings(rule, NO_LEAF)).toEqual(['not-applicable: no certificate is served'])
  })
})
