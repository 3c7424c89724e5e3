import type { Finding } from '../../core/report.ts'
import type { ScanComparison } from '../../core/scan-comparison.ts'
import { ranked } from '../view/kind.ts'

export interface ChangeSection {
  readonly title: string
  /** Worst first. */
  readonly findings: readonly Finding[]
}

/** What changed, what matters first. What is the same is only counted. */
export function changeSections({ differences, appeared, resolved, open }: ScanComparison): readonly ChangeSection[] {
  return [
    { title: 'Differences', findings: ranked(differences) },
    { title: 'Appeared', findings: ranked(appeared) },
    { title: 'Not judged again', findings: ranked(open) },
    { title: 'Resolved', findings: ranked(resolved) },
  ]
}

/** `2 differences, 1 finding appeared, ...`. */
export function describeCounts({ differences, appeared, resolved, open, same }: ScanComparison): string {
  return [
    `${String(differences.length)} ${differences.length === 1 ? 'difference' : 'differences'}`,
    `${String(appeared.length)} appeared`,
    `${String(resolved.length)} resolved`,
    ...(open.length === 0 ? [] : [`${String(open.length)} not judged again`]),
    `${String(same.length)} the same`,
  ].join(', ')
}
