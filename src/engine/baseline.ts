/** Tells what is new from what stands in the baseline, and which of its entries no longer occur. */
import type { Baseline, BaselineEntry } from '../core/baseline.ts'
import { rankOf } from '../core/policy.ts'
import type { Finding, ReportComparison, ReportEndpoint } from '../core/report.ts'
import { verdictsIn, verdictsOn, type Seen } from './verdicts-on.ts'
import { ownFinding, type OwnTools } from './own-finding.ts'

export interface BaselineOptions {
  readonly baseline: Baseline
  /** What was looked at: of other endpoints nobody knows whether their faults are mended. */
  readonly endpoints: readonly ReportEndpoint[]
  readonly comparisons: readonly ReportComparison[]
  readonly tools: OwnTools
}

/** The findings, those of the baseline marked; what is about the baseline itself comes last. */
export function applyBaseline(
  findings: readonly Finding[],
  { baseline: { entries }, endpoints, comparisons, tools }: BaselineOptions,
): readonly Finding[] {
  const byFingerprint = new Map(entries.map((entry) => [entry.fingerprint, entry]))
  const marked = findings.map((finding) => {
    const entry = byFingerprint.get(finding.fingerprint)
    return entry !== undefined && covers(entry, finding) ? { ...finding, inBaseline: true } : finding
  })
  const occurring = new Set(findings.map(({ fingerprint }) => fingerprint))
  const seen = verdictsIn({ endpoints, comparisons })
  const gone = entries.filter((entry) => !occurring.has(entry.fingerprint) && wasJudged(entry, seen))
  return [...marked, ...gone.flatMap((entry) => judgeGone(entry, tools))]
}

/** As with waivers: what could not be seen is no fault that somebody knows. */
function covers(entry: BaselineEntry, { verdict, severity }: Finding): boolean {
  return verdict === 'fail' && rankOf(severity) >= rankOf(entry.severity)
}

/** Where the rule is off, left out, or could not be judged at some address, the fault may still be there. */
function wasJudged(entry: BaselineEntry, seen: readonly Seen[]): boolean {
  const verdicts = verdictsOn(entry, seen)
  return (verdicts.includes('pass') || verdicts.includes('fail')) && !verdicts.includes('inconclusive')
}

function judgeGone({ rule, endpoint, environment, message, origin }: BaselineEntry, tools: OwnTools): Finding[] {
  return ownFinding(
    'policy/baseline-unused',
    {
      endpoint,
      environment,
      origin,
      message: `the fault of ${rule} that the baseline knows is gone: ${message}`,
      evidence: { observed: `${rule}: gone`, required: 'an entry for what is there' },
    },
    tools,
  )
}
