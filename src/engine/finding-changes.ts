/** Which findings of one run are new to another, and which are no longer there. */
import type { Finding, Report } from '../core/report.ts'
import { verdictsIn, verdictsOn } from './verdicts-on.ts'

/** @typeParam Old what is known of an earlier finding */
export interface FindingChanges<Old = Finding> {
  readonly appeared: readonly Finding[]
  readonly resolved: readonly Old[]
  /** Gone, but not looked at or not judged again: what could not be seen is not mended. */
  readonly open: readonly Old[]
  /** As they are now. */
  readonly same: readonly Finding[]
}

/** Enough of a finding to find it again. */
export type Recognisable = Pick<Finding, 'fingerprint' | 'rule' | 'endpoint' | 'environment'>

export type Judged = Pick<Report, 'endpoints' | 'comparisons' | 'findings'>

/** By fingerprint: which address a finding is at does not make it another. What a comparison in time found is a change itself. */
export function findingChanges(before: Judged, after: Judged): FindingChanges {
  const were = verdictsIn(before)
  return changesSince(before.findings.filter(isLasting), after, (finding) => verdictsOn(finding, were).length > 0)
}

/** @param isOfRule whether a rule had judged; what the engine finds by itself has no verdict, and is gone when it is not told */
export function changesSince<Old extends Recognisable>(
  old: readonly Old[],
  after: Judged,
  isOfRule: (finding: Old) => boolean,
): FindingChanges<Old> {
  const now = after.findings.filter(isLasting)
  const [were, are] = [fingerprintsOf(old), fingerprintsOf(now)]
  const verdicts = verdictsIn(after)
  const isJudged = (finding: Old): boolean => {
    if (!isOfRule(finding)) {
      return (
        finding.endpoint === '' ||
        verdicts.some(({ url, environment }) => url === finding.endpoint && environment === finding.environment)
      )
    }
    const words = verdictsOn(finding, verdicts)
    return words.length > 0 && !words.includes('inconclusive')
  }
  const gone = old.filter(({ fingerprint }) => !are.has(fingerprint))
  return {
    appeared: now.filter(({ fingerprint }) => !were.has(fingerprint)),
    resolved: gone.filter(isJudged),
    open: gone.filter((finding) => !isJudged(finding)),
    same: now.filter(({ fingerprint }) => were.has(fingerprint)),
  }
}

function isLasting(finding: Finding): boolean {
  return !isInTime(finding)
}

/** Found by comparing two scans of the same place. */
export function isInTime({ evidence }: Finding): boolean {
  return evidence.relation === 'times'
}

function fingerprintsOf(findings: readonly Recognisable[]): ReadonlySet<string> {
  return new Set(findings.map(({ fingerprint }) => fingerprint))
}
