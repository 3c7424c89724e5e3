/** Rules over facts. The only maker of `inconclusive`: rules get nothing but seen facts. */
import type { Origin, Target } from '../core/endpoint.ts'
import { namesOfSides, type Relation } from '../core/comparison.ts'
import type { FactName, Observations } from '../core/facts.ts'
import type { Gap, Observed } from '../core/observed.ts'
import { SEVERITIES, type RuleSetting, type Settings } from '../core/policy.ts'
import type { AnyComparison, AnyRule, AnyRunRule, Evidence, Gradable, Verdict } from '../core/rule.ts'
import { isInside, type Remaining } from '../core/window.ts'

export type Outcome =
  | { readonly kind: 'pass' }
  | {
      readonly kind: 'fail'
      readonly message: string
      readonly evidence: Evidence
      readonly about: string | null
      readonly remaining: Remaining | null
      /** Where the cause stands; absent: where the endpoint does. */
      readonly origin?: Origin
    }
  | { readonly kind: 'not-applicable'; readonly reason: string }
  | { readonly kind: 'not-in-force'; readonly reason: string }
  | {
      readonly kind: 'inconclusive'
      /** Why: one sentence, which may hold a stranger's text. */
      readonly reason: string
      /** The fact whose absence is the root of it; null when the fact was seen in part. */
      readonly root: FactName | null
    }
  | { readonly kind: 'crashed'; readonly reason: string }

export interface RuleOutcome {
  readonly rule: Gradable
  readonly outcome: Outcome
}

/** Every rule that is not off. */
export function evaluate(
  rules: readonly AnyRule[],
  target: Target,
  facts: Observations,
  now: Date,
  settings: Settings,
): RuleOutcome[] {
  return rules.flatMap((rule) => {
    const setting = settings.get(rule.id)
    if (setting === undefined || setting.severity === 'off') return []
    return decide(rule, [{ facts }], setting, ([values]) =>
      rule.check(values as never, { target, now, params: setting.params } as never),
    )
  })
}

/** One of two that are compared. */
export interface Side {
  readonly target: Target
  readonly facts: Observations
}

/** Every comparison that is not off and is meant for this relation, of one target against another. */
export function evaluateComparisons(
  comparisons: readonly AnyComparison[],
  relation: Relation,
  [from, to]: readonly [Side, Side],
  settings: Settings,
): RuleOutcome[] {
  const compared = { relation, from: from.target, to: to.target }
  const names = namesOfSides(compared)
  const preposition = relation === 'addresses' ? 'at' : 'in'
  const sides = [
    { facts: from.facts, where: `${preposition} ${names.from}, ` },
    { facts: to.facts, where: `${preposition} ${names.to}, ` },
  ]
  return comparisons.flatMap((rule) => {
    const setting = settings.get(rule.id)
    if (setting === undefined || setting.severity === 'off' || !rule.between.includes(relation)) return []
    const context = { ...compared, params: setting.params }
    return decide(rule, sides, setting, ([a, b]) => rule.compare(a as never, b as never, context as never))
  })
}

interface Known {
  readonly target: Target
  readonly facts: Observations
  readonly settings: Settings
}

/** What every rule over the whole run makes of each target; it looks at those alone for which it is not off. */
export function evaluateRun(
  rules: readonly AnyRunRule[],
  targets: readonly Known[],
): ReadonlyMap<Target, readonly RuleOutcome[]> {
  const found = new Map<Target, RuleOutcome[]>(targets.map(({ target }) => [target, []]))
  for (const rule of rules) {
    const graded = targets.flatMap((known) => {
      const setting = known.settings.get(rule.id)
      return setting === undefined || setting.severity === 'off' ? [] : [{ ...known, setting }]
    })
    const check = checkRun(rule, graded)
    for (const { target, facts, setting } of graded) {
      found.get(target)?.push(...decide(rule, [{ facts }], setting, () => check(target)))
    }
  }
  return found
}

/** Checks once; a rule that throws does so for each target. */
function checkRun(
  rule: AnyRunRule,
  targets: readonly Pick<Known, 'target' | 'facts'>[],
): (target: Target) => Verdict | readonly Verdict[] {
  const seen = targets.flatMap(({ target, facts }) => {
    const known = readFacts(rule, facts)
    return 'values' in known ? [{ target, facts: known.values }] : []
  })
  try {
    const verdicts = rule.check(seen as never)
    return (target) => verdicts.get(target) ?? []
  } catch (error) {
    return () => {
      throw error
    }
  }
}

function decide(
  rule: RuleOutcome['rule'],
  sides: readonly { readonly facts: Observations; readonly where?: string }[],
  setting: RuleSetting,
  check: (values: readonly Record<string, unknown>[]) => Verdict | readonly Verdict[],
): RuleOutcome[] {
  const gaps: Gap[] = []
  const values: Record<string, unknown>[] = []
  for (const { facts, where = '' } of sides) {
    const known = readFacts(rule, facts)
    if (!('values' in known)) {
      return [{ rule, outcome: unseen(known.fact, known.observed, where) }]
    }
    values.push(known.values)
    gaps.push(...known.gaps)
  }
  try {
    const verdicts = [check(values)].flat()
    // Silence is not consent.
    if (verdicts.length === 0) throw new Error('no verdict was given')
    return verdicts.map((verdict) => ({ rule, outcome: settle(verdict, setting, gaps) }))
  } catch (error) {
    return [{ rule, outcome: { kind: 'crashed', reason: error instanceof Error ? error.message : String(error) } }]
  }
}

type Unseen = Exclude<Observed<unknown>, { status: 'seen' }> | undefined

/** The facts that a rule reads with what they lack, or the first of them that was not seen. */
function readFacts(
  { reads }: RuleOutcome['rule'],
  facts: Observations,
):
  | { readonly values: Record<string, unknown>; readonly gaps: readonly Gap[] }
  | { readonly fact: FactName; readonly observed: Unseen } {
  const values: Record<string, unknown> = {}
  const gaps: Gap[] = []
  for (const fact of reads) {
    const observed: Observed<unknown> | undefined = facts[fact]
    if (observed?.status !== 'seen') return { fact, observed }
    values[fact] = observed.value
    gaps.push(...(observed.gaps ?? []))
  }
  return { values, gaps }
}

function unseen(fact: FactName, observed: Unseen, where: string): Outcome {
  if (observed === undefined) return { kind: 'inconclusive', reason: `${where}${fact} was not looked at`, root: fact }
  if (observed.status === 'failed') return { kind: 'inconclusive', reason: `${where}${observed.detail}`, root: fact }
  // Left out on purpose, by --only or because it makes no sense for this endpoint: nothing was missed.
  if (observed.because === null) return { kind: 'not-applicable', reason: `${where}${fact}: ${observed.reason}` }
  return { kind: 'inconclusive', reason: `${where}${observed.reason}`, root: observed.because as FactName }
}

function settle(verdict: Verdict, setting: RuleSetting, gaps: readonly Gap[]): Outcome {
  switch (verdict.kind) {
    case 'fail': {
      const { message, evidence, about, proven, origin } = verdict
      const place = origin === undefined ? {} : { origin }
      const outcome: Outcome = { kind: 'fail', message, evidence, about, remaining: null, ...place }
      return proven === false ? unlessGaps(gaps, outcome) : outcome
    }
    case 'measured': {
      const { message, evidence, remaining } = verdict
      const windows = typeof setting.severity === 'object' ? setting.severity : {}
      const entered = SEVERITIES.map((level) => windows[level] ?? []).find((window) => isInside(remaining, window))
      if (entered === undefined) return unlessGaps(gaps, { kind: 'pass' })
      const required = `${entered.map(({ text }) => text).join(' or ')} left at least`
      return { kind: 'fail', message, evidence: { ...evidence, required }, about: null, remaining }
    }
    case 'pass':
      return verdict.proven ? { kind: 'pass' } : unlessGaps(gaps, { kind: 'pass' })
    case 'not-applicable':
      return { kind: 'not-applicable', reason: verdict.reason }
    case 'not-in-force':
      return { kind: 'not-in-force', reason: `since ${verdict.since}` }
  }
}

function unlessGaps(gaps: readonly Gap[], outcome: Outcome): Outcome {
  const [gap] = gaps
  if (gap === undefined) return outcome
  const more = gaps.length > 1 ? `, and ${String(gaps.length - 1)} more` : ''
  return { kind: 'inconclusive', reason: `not all could be seen: ${gap.part}: ${gap.detail}${more}`, root: null }
}
