import { describe, expect, it } from '@jest/globals'
import rule from '../../../src/rules/certificate/expired.ts'
import { caCertificate, evidenceOf, leafCertificate, NO_LEAF, NOW, outcomesOf, sayings } from '../facts.ts'

const expiring = (notAfter: number) => ({
  certificates: { leaf: leafCertificate({ notAfter }), others: [caCertificate()] },
})

describe('certificate/expired', () => {
  it.each([
    [0, 'pass'],
    [1, 'fail: the certificate expired 0.0 hours ago'],
    [3_600_000 * 23.96, 'fail: the certificate expired 24.0 hours ago'],
    [86_400_000, 'fail: the certificate expired 1.0 days ago'],
    [86_400_000 * 400, 'fail: the certificate expired 400.0 days ago'],
  ])('%d ms after notAfter: %s', (late, saying) => {
    expect(sayings(rule, expiring(NOW.getTime() - late))).toEqual([saying])
  })

  it('shows notAfter against the time of the scan', () => {
    expect(evidenceOf(outcomesOf(rule, expiring(NOW.getTime() - 1)))).toEqual([
      {
        observed: '2026-03-01T11:59:59.999Z',
        required: 'notAfter at or after 2026-03-01T12:00:00.000Z',
        sha256: 'sha256 of CN=api.example.com',
      },
    ])
  })

  it('does not apply without a certificate', () => {
    expect(sayings(rule, NO_LEAF)).toEqual(['not-applicable: no certificate is served'])
  })
})
