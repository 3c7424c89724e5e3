/** Which findings of one run are new to another, and which are no longer there. */
import type { Finding, Report } from '../core/report.ts'
import { verdictsIn, verdictsOn } from './verdicts-on.ts'

export interface FindingChanges {
  readonly appeared: readonly Finding[]
  readonly resolved: readonly Finding[]
  /** Gone, but not looked at or not judged again: what could not be seen is not mended. */
  readonly open: readonly Finding[]
  /** As they are now. */
  readonly same: readonly Finding[]
}

type Judged = Pick<Report, 'endpoints' | 'comparisons' | 'findings'>

/** By fingerprint: which address a finding is at does not make it another. What a comparison in time found is a change itself. */
export function findingChanges(before: Judged, after: Judged): FindingChanges {
  const [old, now] = [lastingIn(before), lastingIn(after)]
  const [were, are] = [fingerprintsOf(old), fingerprintsOf(now)]
  const isJudged = judgesAgain(before, after)
  const gone = old.filter(({ fingerprint }) => !are.has(fingerprint))
  return {
    appeared: now.filter(({ fingerprint }) => !were.has(fingerprint)),
    resolved: gone.filter(isJudged),
    open: gone.filter((finding) => !isJudged(finding)),
    same: now.filter(({ fingerprint }) => were.has(fingerprint)),
  }
}

function lastingIn({ findings }: Judged): readonly Finding[] {
  return findings.filter((finding) => !isInTime(finding))
}

/** Found by comparing two scans of the same place. */
export function isInTime({ evidence }: Finding): boolean {
  return evidence.relation === 'times'
}

function fingerprintsOf(findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(findings.map(({ fingerprint }) => fingerprint))
}

/** What the engine finds by itself, about a waiver for instance, has no verdict: it is gone when it is not told. */
function judgesAgain(before: Judged, after: Judged): (finding: Finding) => boolean {
  const [were, are] = [verdictsIn(before), verdictsIn(after)]
  return (finding) => {
    if (verdictsOn(finding, were).length === 0) {
      return (
        finding.endpoint === '' ||
        are.some(({ url, environment }) => url === finding.endpoint && environment === finding.environment)
      )
    }
    const verdicts = verdictsOn(finding, are)
    return verdicts.length > 0 && !verdicts.includes('inconclusive')
  }
}
