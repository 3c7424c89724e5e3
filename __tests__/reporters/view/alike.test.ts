import { describe, expect, it } from '@jest/globals'
import { groupAlike } from '../../../src/reporters/view/alike.ts'
import { sampleFinding } from '../sample-report.ts'

describe('findings are alike', () => {
  it('that differ in nothing but the address', () => {
    const findings = ['192.0.2.1', '192.0.2.2', '192.0.2.1'].map((address) => sampleFinding({ address }))
    expect(groupAlike(findings)).toEqual([{ finding: findings[0], count: 3, addresses: ['192.0.2.1', '192.0.2.2'] }])
  })

  it.each([
    { inBaseline: true },
    { waived: { reason: 'later', owner: 'me', ticket: null, expires: '2026-12-31' } },
    { severity: 'warning' } as const,
    { message: 'Another.' },
  ])('but not these: %j', (other) => {
    expect(groupAlike([sampleFinding(), sampleFinding(other)]).map(({ count }) => count)).toEqual([1, 1])
  })
})
