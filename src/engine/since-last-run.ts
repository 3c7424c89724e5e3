/** What a run on a pull request changed of what the one before it found. */
import type { RememberedFinding, RememberedRun, SinceLastRun } from '../core/remembered.ts'
import { isStanding } from '../core/report.ts'
import { changesSince, type Judged } from './finding-changes.ts'
import { verdictsIn, verdictsOn } from './verdicts-on.ts'

export function sinceLastRun(last: RememberedRun, report: Judged): SinceLastRun {
  const { appeared, resolved, open } = changesSince(last.findings, report, ({ isOfRule }) => isOfRule)
  const now = new Set([...report.findings, ...resolved].map(({ fingerprint }) => fingerprint))
  return {
    commit: last.commit,
    appeared: last.isCut ? [] : appeared.filter(isStanding),
    mended: withoutRepetition(resolved),
    open: withoutRepetition(open),
    mendedBefore: last.mended.filter(({ fingerprint }) => !now.has(fingerprint)),
  }
}

/** @param since null: there was no run before */
export function remember(
  report: Judged,
  { commit, since }: { readonly commit: string | null; readonly since: SinceLastRun | null },
): RememberedRun {
  const verdicts = verdictsIn(report)
  const found = report.findings.map((finding): RememberedFinding => {
    const { fingerprint, rule, severity, endpoint, environment } = finding
    return {
      fingerprint,
      rule,
      severity,
      endpoint,
      environment,
      isOfRule: verdictsOn(finding, verdicts).length > 0,
    }
  })
  return {
    commit,
    // What could not be judged again is still to be mended.
    findings: withoutRepetition([...found, ...(since?.open ?? [])]),
    isCut: false,
    mended: since === null ? [] : [...since.mended, ...since.mendedBefore],
  }
}

function withoutRepetition(findings: readonly RememberedFinding[]): readonly RememberedFinding[] {
  return [...new Map(findings.toReversed().map((finding) => [finding.fingerprint, finding])).values()].reverse()
}
