import { describe, expect, it } from '@jest/globals'
import rule from '../../../src/rules/certificate/not-yet-valid.ts'
import { caCertificate, evidenceOf, leafCertificate, NO_LEAF, NOW, outcomesOf, sayings } from '../facts.ts'

const beginning = (notBefore: number) => ({
  certificates: { leaf: leafCertificate({ notBefore }), others: [caCertificate()] },
})

describe('certificate/not-yet-valid', () => {
  it.each([
    [-1, 'pass'],
    [0, 'pass'],
    [1, 'fail: the certificate is valid only from 2026-03-01T12:00:00.001Z'],
  ])('notBefore %d ms from now: %s', (ms, saying) => {
    expect(sayings(rule, beginning(NOW.getTime() + ms))).toEqual([saying])
  })

  it('shows notBefore against the time of the scan', () => {
    expect(evidenceOf(outcomesOf(rule, beginning(NOW.getTime() + 1)))[0]).toMatchObject({
      observed: '2026-03-01T12:00:00.001Z',
      required: 'notBefore at or before 2026-03-01T12:00:00.000Z',
    })
  })

  it('does not apply without a certificate', () => {
    expect(sayings(rule, NO_LEAF)).toEqual(['not-applicable: no certificate is served'])
  })
})
