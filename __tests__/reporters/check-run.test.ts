import { describe, expect, it } from '@jest/globals'
import type { Report, Summary } from '../../src/core/report.ts'
import { renderCheckRun } from '../../src/reporters/check-run.ts'
import { sampleFinding, sampleReport } from './sample-report.ts'

const titled = (outcome: Report['outcome'], summary: Partial<Summary>): string => {
  const report = sampleReport()
  return renderCheckRun({ ...report, outcome, summary: { ...report.summary, ...NONE, ...summary } }).title
}
const NONE: Partial<Summary> = { endpoints: 3, errors: 0, warnings: 0, inconclusive: 0, minDaysLeft: 12.5 }

describe('a check run', () => {
  it.each<[Report['outcome'], Partial<Summary>, string]>([
    ['fail', { errors: 2, warnings: 1 }, '2 errors, 1 warning at 3 endpoints'],
    ['fail', { errors: 1, inconclusive: 2, endpoints: 1 }, '1 error, 2 could not be judged at 1 endpoint'],
    ['inconclusive', { inconclusive: 1 }, '1 could not be judged at 3 endpoints'],
    ['pass', {}, '3 endpoints pass, the next certificate expires in 12 days'],
    ['pass', { warnings: 1, endpoints: 1, minDaysLeft: null }, '1 endpoint passes, 1 warning'],
    ['pass', { minDaysLeft: -0.5 }, '3 endpoints pass, the next certificate expired 1 day ago'],
  ])('of the outcome %s and %j is titled', (outcome, summary, title) => {
    expect(titled(outcome, summary)).toBe(title)
  })

  it('has an annotation for each rule on each line, the gravest first, and none for what stands on no line', () => {
    const at = (line: number): { file: string; line: number; column: number } => ({ file: 'a.yml', line, column: 3 })
    const findings = [
      sampleFinding({ severity: 'notice', origin: at(1), rule: 'cipher/cbc' }),
      sampleFinding({ severity: 'warning', origin: at(2), rule: 'cipher/weak' }),
      sampleFinding({ origin: at(3) }),
      sampleFinding({ origin: at(3), address: '203.0.113.11' }),
      sampleFinding({ origin: null }),
      sampleFinding({ origin: at(4), inBaseline: true }),
    ]
    const { annotations } = renderCheckRun(sampleReport({ findings }))
    expect(
      annotations.map(({ path, start_line, end_line, annotation_level }) => [
        path,
        start_line,
        end_line,
        annotation_level,
      ]),
    ).toEqual([
      ['a.yml', 3, 3, 'failure'],
      ['a.yml', 2, 2, 'warning'],
      ['a.yml', 1, 1, 'notice'],
    ])
    expect(annotations[0]?.title).toBe('chain/incomplete at https://api.example.com/ (production)')
    expect(annotations[0]?.message).toContain('2 times on this line, at 203.0.113.10, 203.0.113.11')
  })

  it.each([
    [500, false],
    [501, true],
  ])('of %d lines has at most 500 annotations and says so', (count, isCut) => {
    const findings = Array.from({ length: count }, (_, index) =>
      sampleFinding({ origin: { file: 'a.yml', line: index + 1, column: 1 } }),
    )
    const { annotations, summary } = renderCheckRun(sampleReport({ findings }))
    expect(annotations).toHaveLength(500)
    expect(summary.includes('1 more annotation left out')).toBe(isCut)
    expect(Buffer.byteLength(summary)).toBeLessThan(65_535)
  })
})
