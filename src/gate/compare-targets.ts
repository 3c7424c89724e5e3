/** One target against another: the one engine behind every comparison, of environments, of addresses and of times. */
import type { FactName } from '../core/facts.ts'
import type { Target } from '../core/endpoint.ts'
import type { ComparedPlace, Finding, ReportComparison } from '../core/report.ts'
import type { Counterpart } from '../engine/counterpart.ts'
import { evaluateComparisons, type RuleOutcome, type Side } from '../engine/evaluate.ts'
import { judge, type JudgeTools } from '../engine/judge.ts'
import type { Assessed } from './assess-endpoint.ts'
import { COMPARISONS } from './gradable.ts'
import { reportVerdict } from './report-parts.ts'

export interface ComparedTargets {
  readonly comparison: ReportComparison
  readonly findings: readonly Finding[]
}

interface Options {
  /** What `from` is to `to`. */
  readonly counterpart: Counterpart
  readonly from: Side
  readonly to: Assessed
  /** Those whose own troubles this run tells by themselves. */
  readonly told: readonly Assessed[]
  /** Ids of comparisons that need not be passed. */
  readonly ignore?: readonly string[]
  readonly tools: JudgeTools
}

export function compareTargets({ counterpart, from, to, told, ignore = [], tools }: Options): ComparedTargets {
  const { relation } = counterpart
  const wanted = COMPARISONS.filter(({ id }) => !ignore.includes(id))
  const outcomes = evaluateComparisons(wanted, relation, [from, to], to.settings)
  const place = {
    endpoint: to.target.endpoint,
    settings: to.settings,
    address: to.target.address,
    comparedWith: counterpart,
  }
  return {
    comparison: {
      relation,
      from: { ...placeOf(from.target), ...(counterpart.relation === 'times' ? { scannedAt: counterpart.at } : {}) },
      to: placeOf(to.target),
      verdicts: outcomes.map(reportVerdict),
    },
    findings: judge(
      place,
      outcomes.filter((outcome) => !wasTold(outcome, told)),
      tools,
    ),
  }
}

function placeOf({ endpoint: { url, environment }, address }: Target): ComparedPlace {
  return { url, environment, address }
}

/**
 * One trouble is one finding: what could not be seen of either side fails the gate there already. Of a fact that was seen
 * in part, a rule that reads it says so.
 */
function wasTold({ rule, outcome }: RuleOutcome, sides: readonly Assessed[]): boolean {
  if (outcome.kind !== 'inconclusive') return false
  const { root } = outcome
  const reads: readonly FactName[] = rule.reads
  const isSame = (own: RuleOutcome): boolean =>
    own.outcome.kind === 'inconclusive' &&
    own.outcome.root === root &&
    (root !== null || own.rule.reads.some((fact) => reads.includes(fact)))
  return sides.some(({ outcomes, settings }) =>
    outcomes.some((own) => isSame(own) && settings.get(own.rule.id)?.onInconclusive === 'fail'),
  )
}
