import { describe, expect, it } from '@jest/globals'
import { renderBaseline } from '../../src/config/baseline-file.ts'
import { parseReportFindings } from '../../src/config/report-file.ts'
import { findingOf } from '../engine/finding.ts'

const report = (finding: object): string =>
  JSON.stringify({ schemaVersion: '1', outcome: 'fail', endpoints: [], findings: [finding] })

const without = (key: string): object =>
  Object.fromEntries(Object.entries(findingOf()).filter(([name]) => name !== key))

describe('the findings of a report', () => {
  it('are read as they were written', () => {
    const finding = findingOf({ waived: { reason: 'why', owner: 'me', ticket: null, expires: '2027-01-31' } })
    expect(parseReportFindings('report.json', report(finding))).toEqual([finding])
  })

  it('are not to be had of a file of another kind, which says so of itself', () => {
    expect(parseReportFindings('scan.json', '{"schemaVersion":"1","kind":"observations"}')).toBeNull()
    expect(parseReportFindings('baseline.json', renderBaseline([findingOf()]))).toBeNull()
  })

  it.each([
    [
      '{}',
      'report.json: not a file that "check --format json" wrote: schemaVersion (expected "schemaVersion"), findings',
    ],
    ['[', 'report.json: not JSON: '],
    ['[]', 'report.json: not a file that "check --format json" wrote: '],
    [report(findingOf()).replace('"schemaVersion":"1"', '"schemaVersion":"2"'), 'schemaVersion (expected "1")'],
    ...['fingerprint', 'rule', 'severity', 'verdict', 'endpoint', 'environment', 'message', 'waived'].map(
      (key): [string, string] => [report(without(key)), `findings.0.${key} (expected "${key}")`],
    ),
    [report({ ...findingOf(), verdict: 'pass' }), 'findings.0.verdict (expected ("fail" | "inconclusive"))'],
  ])('are refused where it is none: %s', (text, message) => {
    expect(() => parseReportFindings('report.json', text)).toThrow(message)
  })
})
