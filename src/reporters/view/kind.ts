import type { Finding } from '../../core/report.ts'

/** What a finding is to its reader, worst first. `unseen`: inconclusive, whatever it costs; `known`: from the baseline. */
export const KINDS = ['error', 'unseen', 'warning', 'notice', 'waived', 'known'] as const
export type Kind = (typeof KINDS)[number]

/** Told apart by a sign and a word, and by a colour only besides. */
export const KIND_WORD: Readonly<Record<Kind, string>> = {
  error: 'error',
  unseen: 'could not see',
  warning: 'warning',
  notice: 'notice',
  waived: 'waived',
  known: 'in the baseline',
}

export const KIND_SIGN: Readonly<Record<Kind, string>> = {
  error: '✗',
  unseen: '?',
  warning: '!',
  notice: '·',
  waived: '–',
  known: '=',
}

export function kindOf(finding: Finding): Kind {
  if (finding.waived !== null) return 'waived'
  if (finding.inBaseline) return 'known'
  return finding.verdict === 'inconclusive' ? 'unseen' : finding.severity
}

/** Worst first; within a kind in the order of the report. */
export function ranked(findings: readonly Finding[]): readonly Finding[] {
  return KINDS.flatMap((kind) => findings.filter((finding) => kindOf(finding) === kind))
}

/** How many findings there are of each kind. */
export function tally(findings: readonly Finding[]): Readonly<Record<Kind, number>> {
  const counts: Record<Kind, number> = { error: 0, unseen: 0, warning: 0, notice: 0, waived: 0, known: 0 }
  for (const finding of findings) counts[kindOf(finding)] += 1
  return counts
}
