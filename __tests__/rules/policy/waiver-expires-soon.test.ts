import { describe, expect, it } from '@jest/globals'
import type { RuleSetting } from '../../../src/core/policy.ts'
import type { Finding } from '../../../src/core/report.ts'
import { GRADABLE } from '../../../src/gate/gradable.ts'
import waiverExpiresSoon from '../../../src/rules/policy/waiver-expires-soon.ts'
import { findingsOf, scanOf, waiverOf } from '../assessed.ts'
import { settingOf, type SeverityText } from '../facts.ts'

const ID = 'policy/waiver-expires-soon'
const scan = scanOf([{}], { versions: { accepted: ['TLSv1', 'TLSv1.2'], rejected: [] } })

/** At 2026-03-01 12:00 UTC. */
function findings(
  expires: string,
  severity: SeverityText = { warning: waiverExpiresSoon.window ?? [] },
): readonly Finding[] {
  const rules = new Map<string, RuleSetting>(
    GRADABLE.map((rule) => {
      if (rule.id === ID) return [ID, settingOf(rule, severity)]
      return [rule.id, settingOf(rule, rule.id === 'protocol/deprecated-accepted' ? 'error' : 'off')]
    }),
  )
  return findingsOf([], scan, { rules, waivers: [waiverOf({ expires })] }).filter(({ rule }) => rule === ID)
}

describe('policy/waiver-expires-soon', () => {
  // Each holds to the end of its day: at noon 13.5 days are left of one until 2026-03-14, and 14.5 of the next.
  it.each([
    [0, '2026-02-28'],
    [1, '2026-03-01'],
    [1, '2026-03-14'],
    [0, '2026-03-15'],
    [0, '2026-12-31'],
  ])('finds %d waivers that last until %s', (count, expires) => {
    expect(findings(expires)).toHaveLength(count)
  })

  it('says on its own line what is about to happen, while the waiver still holds', () => {
    expect(findings('2026-03-14')).toMatchObject([
      {
        severity: 'warning',
        message: 'the waiver of protocol/deprecated-accepted expires on 2026-03-14: what it excuses then fails',
        evidence: {
          observed: 'protocol/deprecated-accepted, payments: partner migrates in Q1',
          required: 'the fault mended, or a new decision',
        },
        origin: { file: '.github/tls-gate.yml', line: 20, column: 5 },
        waived: null,
      },
    ])
  })

  it('is graded by windows of the policy', () => {
    const windows = { error: ['3d'], warning: ['30d'] }
    const severities = ['2026-03-03', '2026-03-04', '2026-03-30', '2026-03-31'].map(
      (expires) => findings(expires, windows)[0]?.severity ?? null,
    )
    expect(severities).toEqual(['error', 'warning', 'warning', null])
  })
})
