import { describe, expect, it } from '@jest/globals'
import { findingsOf, scanOf, waiverOf } from '../assessed.ts'

const RULES = ['policy/waiver-expired', 'policy/waiver-unused', 'protocol/deprecated-accepted']
const scan = scanOf([{}], { versions: { accepted: ['TLSv1', 'TLSv1.2'], rejected: [] } })

describe('policy/waiver-expired', () => {
  it('finds nothing on the last day, and the waived finding stays visible', () => {
    const findings = findingsOf(RULES, scan, { waivers: [waiverOf({ expires: '2026-03-01' })] })
    expect(findings.map(({ rule, waived }) => [rule, waived])).toEqual([
      [
        'protocol/deprecated-accepted',
        { reason: 'partner migrates in Q1', owner: 'payments', ticket: null, expires: '2026-03-01' },
      ],
    ])
  })

  it('finds the waiver on its own line the day after, and what it excused counts again', () => {
    const findings = findingsOf(RULES, scan, { waivers: [waiverOf({ expires: '2026-02-28' })] })
    expect(findings.map(({ rule, waived }) => [rule, waived])).toEqual([
      ['protocol/deprecated-accepted', null],
      ['policy/waiver-expired', null],
    ])
    expect(findings[1]).toMatchObject({
      message: 'the waiver of protocol/deprecated-accepted expired on 2026-02-28',
      origin: { line: 20 },
      severity: 'error',
    })
  })
})
