/** Two files of earlier runs against each other: before a deploy and after it, for instance. */
import type { EarlierRun } from '../config/earlier-scan.ts'
import { SCHEMA_VERSION, type Report } from '../core/report.ts'
import type { ComparedScan, ScanComparison } from '../core/scan-comparison.ts'
import { findingChanges, isInTime } from '../engine/finding-changes.ts'
import { outcomeOf } from '../engine/judge.ts'
import { judgeSaved, type CheckOptions } from './check.ts'
import { TOOL } from './units.ts'

export interface NamedRun extends EarlierRun {
  readonly file: string
}

/**
 * Findings of a report are as they stand in it; a scan is judged by the policy, by which differences are graded, too.
 * @throws ConfigError
 */
export async function compareScans(
  before: NamedRun,
  after: NamedRun,
  options: Pick<CheckOptions, 'written' | 'readStore' | 'failOn'>,
): Promise<ScanComparison> {
  const compared = await judgeSaved(after.scan, options, { scan: before.scan, isWhole: true })
  const old = before.report ?? (await judgeSaved(before.scan, options))
  const differences = compared.findings.filter(isInTime)
  const changes = findingChanges(old, after.report ?? compared)
  return {
    schemaVersion: SCHEMA_VERSION,
    kind: 'comparison',
    tool: TOOL,
    before: describeRun(before),
    after: describeRun(after),
    outcome: outcomeOf([...differences, ...changes.appeared], options.failOn),
    presets: compared.policy.presets,
    comparisons: compared.comparisons.filter(isOfTimes),
    differences,
    ...changes,
  }
}

function isOfTimes({ relation }: Report['comparisons'][number]): boolean {
  return relation === 'times'
}

function describeRun({ file, scan: { finishedAt, endpoints } }: NamedRun): ComparedScan {
  return { file, finishedAt, endpoints: endpoints.length }
}
