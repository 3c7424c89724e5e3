/**
 * A rule: data plus one pure function over facts. It never owns its severity (policies do),
 * reads no clock (`now` is handed in) and never says "inconclusive" (only `evaluate` does).
 */
import type { Origin, Target } from './endpoint.ts'
import { RELATIONS, type Compared, type Relation } from './comparison.ts'
import type { FactName, Facts } from './facts.ts'
import type { Json, JsonObject } from './json.ts'
import type { Remaining } from './window.ts'

export interface Citation {
  /** "RFC 5280 section 4.1.2.5". */
  readonly text: string
  readonly url: string
}

/** A client that refuses, and how its failure looks to the person who runs it. */
export interface Breakage {
  /** "Java 17", "curl 7.88 (OpenSSL 3.0)". */
  readonly client: string
  /** The literal error text, as it is pasted into a search box. */
  readonly error: string
}

/** What a rule says. */
export type Verdict =
  | {
      readonly kind: 'pass'
      /** True when what was wanted was seen, so that no gap in what was looked at can change it. */
      readonly proven: boolean
    }
  | Fail
  | Measured
  | { readonly kind: 'not-applicable'; readonly reason: string }
  | { readonly kind: 'not-in-force'; readonly since: string }

export interface Fail {
  readonly kind: 'fail'
  readonly message: string
  readonly evidence: Evidence
  /** Which of several like things it is about (a certificate's subject, a trust store); null where there is but one. */
  readonly about: string | null
  /** False when it rests on what was not met, so that a gap in what was looked at leaves it open; else absent. */
  readonly proven?: false
  /** Where the cause stands, when that is not where the endpoint does. */
  readonly origin?: Origin
}

/** A time that runs out: how much is too little is for the policy's windows to say. */
export interface Measured {
  readonly kind: 'measured'
  readonly remaining: Remaining
  readonly message: string
  readonly evidence: Evidence
}

/** What was observed against what is required; anything more that helps. */
export type Evidence = JsonObject & { readonly observed: Json; readonly required: Json }

export type Params = Readonly<Record<string, string | number | boolean | readonly string[]>>

export interface RuleContext<P extends Params> {
  readonly target: Target
  readonly now: Date
  readonly params: P
}

interface About {
  /** `area/fault-as-seen`; also the file's path under `rules/`. Never changes meaning. */
  readonly id: string
  /** What holds when the rule passes, as a sentence. */
  readonly title: string
  readonly cites: readonly [Citation, ...Citation[]]
  /** Empty when no client refuses it: then no preset may grade it `error` on that ground. */
  readonly breaks: readonly Breakage[]
  readonly fix: string
}

export interface Rule<R extends FactName = FactName, P extends Params = Params> extends About {
  readonly kind: 'rule'
  readonly reads: readonly R[]
  /** The parameters with their defaults; a policy may set them to values of the same type. */
  readonly params: P
  /** For a rule that measures: the window when the policy gives none. */
  readonly window?: readonly string[]
  /** Facts whose absence this rule reports on behalf of every rule that waits for them. */
  readonly speaksFor?: readonly R[]
  check(facts: Pick<Facts, R>, context: RuleContext<P>): Verdict | readonly Verdict[]
}

/** A rule over two targets: what a caller who was tried against `from` meets at `to`. */
export interface Comparison<R extends FactName = FactName, P extends Params = Params> extends About {
  readonly kind: 'comparison'
  /** What differs, as a policy names what it ignores: `certificate.issuer`. Several rules may be about the same. */
  readonly field: string
  /** The relations in which the difference means something. */
  readonly between: readonly Relation[]
  readonly reads: readonly R[]
  readonly params: P
  compare(from: Pick<Facts, R>, to: Pick<Facts, R>, context: ComparisonContext<P>): Verdict | readonly Verdict[]
}

export interface ComparisonContext<P extends Params> extends Compared {
  readonly params: P
}

/** A rule over the whole run: what one endpoint is to the others. */
export interface RunRule<R extends FactName = FactName> extends About {
  readonly kind: 'run'
  readonly reads: readonly R[]
  readonly params: Params
  /** @param targets those of which every fact was seen; each has its verdict in what is returned */
  check(targets: readonly RunTarget<R>[]): ReadonlyMap<Target, Verdict>
}

export interface RunTarget<R extends FactName = FactName> {
  readonly target: Target
  readonly facts: Pick<Facts, R>
}

/** A rule in a list of rules: each was type-checked where it was defined. */
export interface AnyRule extends About {
  readonly kind: 'rule'
  readonly reads: readonly FactName[]
  readonly params: Params
  readonly window?: readonly string[]
  readonly speaksFor?: readonly FactName[]
  check(facts: never, context: never): Verdict | readonly Verdict[]
}

export interface AnyComparison extends About {
  readonly kind: 'comparison'
  readonly field: string
  readonly between: readonly Relation[]
  readonly reads: readonly FactName[]
  readonly params: Params
  compare(from: never, to: never, context: never): Verdict | readonly Verdict[]
}

export interface AnyRunRule extends About {
  readonly kind: 'run'
  readonly reads: readonly FactName[]
  readonly params: Params
  check(targets: never): ReadonlyMap<Target, Verdict>
}

/** What the engine itself finds, about the policy or about its own mistakes: described like a rule, checked by no function. */
export interface OwnRule extends About {
  readonly kind: 'own'
  readonly reads: readonly []
  readonly params: Params
  /** For one that measures: the window when the policy gives none. */
  readonly window?: readonly string[]
}

/** Whatever a policy can grade. */
export type Gradable = AnyRule | AnyComparison | AnyRunRule | OwnRule

export function defineRule<const R extends FactName, P extends Params>(rule: Omit<Rule<R, P>, 'kind'>): Rule<R, P> {
  return { kind: 'rule', ...rule }
}

/** In every relation, and without parameters, unless it says otherwise. */
export function defineComparison<const R extends FactName, P extends Params = Params>({
  between = RELATIONS,
  params,
  ...comparison
}: Omit<Comparison<R, P>, 'kind' | 'between' | 'params'> &
  Partial<Pick<Comparison<R, P>, 'between' | 'params'>>): Comparison<R, P> {
  return { kind: 'comparison', between, params: params ?? ({} as P), ...comparison }
}

export function defineRunRule<const R extends FactName>(rule: Omit<RunRule<R>, 'kind' | 'params'>): RunRule<R> {
  return { kind: 'run', params: {}, ...rule }
}

export function defineOwnRule(
  rule: Omit<OwnRule, 'kind' | 'reads' | 'params'> & Partial<Pick<OwnRule, 'params'>>,
): OwnRule {
  return { kind: 'own', reads: [], params: {}, ...rule }
}

/** Nothing wrong was found: as good as what was looked at. */
export const pass: Verdict = { kind: 'pass', proven: false }

/** What was wanted was seen: no gap can change that. */
export const proven: Verdict = { kind: 'pass', proven: true }

/** @param about keeps the findings of one rule apart, and is the same in every run: no hash of what is renewed */
export function fail(message: string, evidence: Evidence, about: string | null = null): Fail {
  return { kind: 'fail', message, evidence, about }
}

/** What was wanted was not met: as good as what was looked at. */
export function missing(message: string, evidence: Evidence): Fail {
  return { kind: 'fail', message, evidence, about: null, proven: false }
}

export function measured(remaining: Remaining, message: string, evidence: Evidence): Measured {
  return { kind: 'measured', remaining, message, evidence }
}

export function notApplicable(reason: string): Verdict {
  return { kind: 'not-applicable', reason }
}
