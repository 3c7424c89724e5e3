/** Two environments that must look alike to their callers. */
import type { ComparePair } from '../core/policy.ts'
import type { Finding, ReportComparison } from '../core/report.ts'
import { evaluateComparisons, type RuleOutcome } from '../engine/evaluate.ts'
import { judge, type JudgeTools } from '../engine/judge.ts'
import { ownFinding, type OwnTools } from '../engine/own-finding.ts'
import { pairEndpoints } from '../engine/pair.ts'
import type { Assessed, AssessedEndpoint } from './assess-endpoint.ts'
import { COMPARISONS } from './gradable.ts'
import { reportVerdict } from './report-parts.ts'

/** Every address of the second environment against the first address of the first. */
export function comparePair(
  compare: ComparePair,
  endpoints: readonly AssessedEndpoint[],
  tools: JudgeTools & OwnTools,
): { comparisons: ReportComparison[]; findings: Finding[] } {
  const wanted = COMPARISONS.filter(({ id }) => !compare.ignore.includes(id))
  const { pairs, unpaired } = pairEndpoints(endpoints, compare)
  const done = pairs.flatMap(({ from, to }) => {
    const [reference] = lookedAt(from)
    if (reference === undefined) return []
    return lookedAt(to).map((target) => {
      const outcomes = evaluateComparisons(wanted, reference.facts, target.facts, to.settings)
      const place = {
        endpoint: to.endpoint,
        settings: to.settings,
        address: target.saved.address,
        comparedWith: from.endpoint,
      }
      return {
        comparison: {
          from: { url: from.endpoint.url, environment: compare.from, address: reference.saved.address },
          to: { url: to.endpoint.url, environment: compare.to, address: target.saved.address },
          verdicts: outcomes.map(reportVerdict),
        },
        findings: judge(
          place,
          outcomes.filter((outcome) => !wasTold(outcome, [reference, target])),
          tools,
        ),
      }
    })
  })
  const alone = compare.ignore.includes('compare/unpaired')
    ? []
    : unpaired.flatMap(({ endpoint }) => {
        const other = endpoint.environment === compare.from ? compare.to : compare.from
        const about = {
          endpoint: endpoint.url,
          environment: endpoint.environment,
          origin: endpoint.origin,
          message: `it has no counterpart in ${other}: nothing was compared`,
          evidence: { observed: null, required: `an endpoint of ${other} with the same name but for the environment` },
        }
        return ownFinding('compare/unpaired', about, tools)
      })
  return {
    comparisons: done.map(({ comparison }) => comparison),
    findings: [...done.flatMap(({ findings }) => findings), ...alone],
  }
}

function lookedAt({ targets }: AssessedEndpoint): readonly Assessed[] {
  return targets.filter(({ isSetAside }) => !isSetAside)
}

/** One trouble is one finding: what could not be seen of either side fails the gate there already. */
function wasTold({ outcome }: RuleOutcome, sides: readonly Assessed[]): boolean {
  if (outcome.kind !== 'inconclusive' || outcome.root === null) return false
  const { root } = outcome
  return sides.some(({ outcomes, settings }) =>
    outcomes.some(
      (own) =>
        own.outcome.kind === 'inconclusive' &&
        own.outcome.root === root &&
        settings.get(own.rule.id)?.onInconclusive === 'fail',
    ),
  )
}
