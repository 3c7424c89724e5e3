import { describe, expect, it } from '@jest/globals'
import { findingsOf, scanOf } from '../assessed.ts'

describe('internal/rule-crashed', () => {
  // What a saved file of another version may hold: a rule that trips over it must not pass.
  const scan = scanOf([{}], { versions: { accepted: null as unknown as string[], rejected: [] } })

  it('is an error on the line of the endpoint, and names the rule', () => {
    expect(findingsOf(['protocol/deprecated-accepted', 'internal/rule-crashed'], scan)).toEqual([
      expect.objectContaining({
        rule: 'internal/rule-crashed',
        severity: 'error',
        verdict: 'fail',
        message: 'the rule protocol/deprecated-accepted crashed',
        evidence: expect.objectContaining({ rule: 'protocol/deprecated-accepted' }) as object,
        origin: { file: '.github/tls-gate.yml', line: 7, column: 5 },
      }),
    ])
  })

  it('tells two crashed rules apart', () => {
    const findings = findingsOf(['protocol/deprecated-accepted', 'protocol/tls-1.2-missing'], scan)
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(2)
  })
})
