import { describe, expect, it } from '@jest/globals'
import type { Finding } from '../../../src/core/report.ts'
import { GRADABLE } from '../../../src/gate/gradable.ts'
import { findingsOf, scanOf, waiverOf } from '../assessed.ts'
import { settingOf } from '../facts.ts'

const ID = 'policy/waiver-too-long'

/** At 2026-03-01 12:00 UTC. */
function findings(expires: string, params: { readonly maxDays?: number } = {}): readonly Finding[] {
  const rules = new Map(
    GRADABLE.map((rule) => [
      rule.id,
      settingOf(rule, rule.id === ID ? 'warning' : 'off', { params: { ...rule.params, ...params } }),
    ]),
  )
  return findingsOf([], scanOf([{}]), { rules, waivers: [waiverOf({ expires })] })
}

describe('policy/waiver-too-long', () => {
  // A year and a day from noon: each holds to the end of its day.
  it.each([
    [0, '2026-02-28'],
    [0, '2026-03-01'],
    [0, '2027-03-01'],
    [1, '2027-03-02'],
    [1, '9999-12-31'],
  ])('finds %d waivers that last until %s', (count, expires) => {
    expect(findings(expires)).toHaveLength(count)
  })

  it('says so on its own line', () => {
    expect(findings('2028-01-31')).toMatchObject([
      {
        rule: ID,
        severity: 'warning',
        message: 'the waiver of protocol/deprecated-accepted holds until 2028-01-31, for more than 366 days',
        evidence: { required: '366 days at most' },
        origin: { line: 20 },
      },
    ])
  })

  it.each([
    [0, '2026-03-30', 30],
    [1, '2026-03-31', 30],
    // 0: for as long as you like
    [0, '9999-12-31', 0],
  ])('finds %d that last until %s where %d days are allowed', (count, expires, maxDays) => {
    expect(findings(expires, { maxDays })).toHaveLength(count)
  })
})
