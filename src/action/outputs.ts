/** The action's outputs: what later steps of a job build upon. */
import { setOutput } from '@actions/core'
import { rankOf } from '../core/policy.ts'
import type { Finding, Report } from '../core/report.ts'
import { REPORT_FILE_INPUTS, type ReportFiles } from './report-files.ts'

/** Outputs of a job may hold 1 MiB together; the report file has everything. */
const MAX_FINDINGS_BYTES = 100_000

/**
 * @param files absolute paths of the reports written
 * @param summaryFile that of what the job summary has no room for; empty: there is room for all of it
 */
export function writeOutputs(report: Report, files: ReportFiles, summaryFile: string): void {
  const { outcome, summary, findings } = report
  setOutput('outcome', outcome)
  setOutput('errors', summary.errors)
  setOutput('warnings', summary.warnings)
  setOutput('inconclusive', summary.inconclusive)
  setOutput('endpoints', summary.endpoints)
  setOutput('min-days-left', summary.minDaysLeft ?? '')
  setOutput('next-expiry', summary.nextExpiry ?? '')
  setOutput('findings', JSON.stringify(capFindings(findings)))
  for (const input of REPORT_FILE_INPUTS) setOutput(input, files[input] ?? '')
  setOutput('summary-file', summaryFile)
}

/** Where nothing was looked at: no outcome, lest a later step takes it for a pass. */
export function writeNoOutputs(): void {
  for (const name of [
    'outcome',
    'errors',
    'warnings',
    'inconclusive',
    'min-days-left',
    'next-expiry',
    ...REPORT_FILE_INPUTS,
    'summary-file',
  ]) {
    setOutput(name, '')
  }
  setOutput('endpoints', 0)
  setOutput('findings', '[]')
}

/** Of a finding, what a later step needs. */
const KEPT = [
  'rule',
  'severity',
  'verdict',
  'endpoint',
  'environment',
  'address',
  'message',
  'origin',
  'fingerprint',
  'waived',
  'inBaseline',
] as const satisfies readonly (keyof Finding)[]

/** As many as fit, the gravest first, without their explanations. */
export function capFindings(findings: readonly Finding[]): readonly object[] {
  const kept: object[] = []
  // The brackets, and a comma after each but the last.
  let bytes = 1
  for (const finding of findings.toSorted((a, b) => rankOf(a.severity) - rankOf(b.severity))) {
    const short = Object.fromEntries(KEPT.map((key) => [key, finding[key]]))
    bytes += Buffer.byteLength(JSON.stringify(short)) + 1
    if (bytes > MAX_FINDINGS_BYTES) break
    kept.push(short)
  }
  return kept
}
