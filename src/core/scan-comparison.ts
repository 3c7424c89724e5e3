/** Two scans, before and after: what `tls-gate compare` prints. Plain JSON. */
import type { Finding, Outcome, ReportComparison, Tool } from './report.ts'

export interface ScanComparison {
  readonly schemaVersion: '1'
  readonly kind: 'comparison'
  readonly tool: Tool
  readonly before: ComparedScan
  readonly after: ComparedScan
  /** By the differences, and by what appeared. */
  readonly outcome: Outcome
  /** `recommended@1`: by which the differences are graded, and scans judged that were not. */
  readonly presets: readonly string[]
  readonly comparisons: readonly ReportComparison[]
  readonly differences: readonly Finding[]
  readonly appeared: readonly Finding[]
  readonly resolved: readonly Finding[]
  /** Gone, but not looked at or not judged again. */
  readonly open: readonly Finding[]
  readonly same: readonly Finding[]
}

export interface ComparedScan {
  readonly file: string
  /** ISO 8601, UTC. */
  readonly finishedAt: string
  readonly endpoints: number
}
