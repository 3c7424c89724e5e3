/** Tells what is new from what stands in the baseline, and which of its entries no longer occur. */
import type { Baseline, BaselineEntry } from '../core/baseline.ts'
import { SEVERITIES } from '../core/policy.ts'
import type { Finding, ReportEndpoint } from '../core/report.ts'
import { ownFinding, type OwnTools } from './own-finding.ts'

export interface BaselineOptions {
  readonly baseline: Baseline
  /** What was looked at: of other endpoints nobody knows whether their faults are mended. */
  readonly endpoints: readonly ReportEndpoint[]
  readonly tools: OwnTools
}

/** The findings, those of the baseline marked; what is about the baseline itself comes last. */
export function applyBaseline(
  findings: readonly Finding[],
  { baseline: { entries }, endpoints, tools }: BaselineOptions,
): readonly Finding[] {
  const byFingerprint = new Map(entries.map((entry) => [entry.fingerprint, entry]))
  const marked = findings.map((finding) => {
    const entry = byFingerprint.get(finding.fingerprint)
    return entry !== undefined && covers(entry, finding) ? { ...finding, inBaseline: true } : finding
  })
  const occurring = new Set(findings.map(({ fingerprint }) => fingerprint))
  const gone = entries.filter((entry) => !occurring.has(entry.fingerprint) && wasJudged(entry, endpoints))
  return [...marked, ...gone.flatMap((entry) => judgeGone(entry, tools))]
}

/** As with waivers: what could not be seen is no fault that somebody knows. */
function covers(entry: BaselineEntry, { verdict, severity }: Finding): boolean {
  return verdict === 'fail' && SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(entry.severity)
}

/** Where the rule could not be judged at some address the fault may still be there. */
function wasJudged({ rule, endpoint: url, environment }: BaselineEntry, endpoints: readonly ReportEndpoint[]): boolean {
  const endpoint = endpoints.find((one) => one.url === url && one.environment === environment)
  return (
    endpoint?.targets.every(({ verdicts }) =>
      verdicts.every((one) => one.rule !== rule || one.verdict !== 'inconclusive'),
    ) === true
  )
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
