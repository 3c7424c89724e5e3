import { describe, expect, it } from '@jest/globals'
import { findingsOf, scanOf, waiverOf } from '../assessed.ts'

const RULES = ['policy/waiver-unused', 'protocol/deprecated-accepted']

describe('policy/waiver-unused', () => {
  it('finds a waiver that excuses nothing, on its own line', () => {
    const findings = findingsOf(RULES, scanOf([{}]), { waivers: [waiverOf()] })
    expect(findings).toEqual([
      expect.objectContaining({
        rule: 'policy/waiver-unused',
        message: 'the waiver of protocol/deprecated-accepted excuses nothing',
        origin: { file: '.github/tls-gate.yml', line: 20, column: 5 },
      }),
    ])
  })

  it('finds one for another host', () => {
    const scan = scanOf([{}], { versions: { accepted: ['TLSv1', 'TLSv1.2'], rejected: [] } })
    const findings = findingsOf(RULES, scan, { waivers: [waiverOf({ endpoint: 'old.example.com' })] })
    expect(findings.map(({ rule, waived }) => [rule, waived])).toEqual([
      ['protocol/deprecated-accepted', null],
      ['policy/waiver-unused', null],
    ])
  })

  it('is quiet about a waiver that is needed', () => {
    const scan = scanOf([{}], { versions: { accepted: ['TLSv1', 'TLSv1.2'], rejected: [] } })
    expect(findingsOf(RULES, scan, { waivers: [waiverOf()] }).map(({ rule }) => rule)).toEqual([
      'protocol/deprecated-accepted',
    ])
  })
})
