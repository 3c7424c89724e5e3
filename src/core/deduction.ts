import type { CtLogList } from './ct-log.ts'
import type { Target } from './endpoint.ts'
import type { FactName, Facts, Observations } from './facts.ts'
import type { Gap, Observed } from './observed.ts'
import type { TrustStore } from './trust.ts'

/** What a deduction may use besides the facts it reads. No clock, no network, no file. */
export interface DeductionContext {
  readonly target: Target
  readonly now: Date
  /** The trust stores of the target's endpoint. */
  readonly stores: readonly TrustStore[]
  /** The logs of certificates that are known. */
  readonly ctLogs: CtLogList
  /** What of the facts that it reads was not seen: handed on by itself, and told for where it makes a difference. */
  readonly gaps: readonly Gap[]
}

/** Works one fact out from others. Never saved as truth: worked out again on replay. */
export interface Deduction<F extends FactName, R extends FactName> {
  readonly fact: F
  readonly reads: readonly R[]
  /** Why it makes no sense for this target, whatever was seen of it; null: it does. Absent: it does for all. */
  readonly needlessFor?: (target: Target) => string | null
  deduce(facts: Pick<Facts, R>, context: DeductionContext): Observed<Facts[F]>
}

export function defineDeduction<F extends FactName, const R extends FactName>(
  deduction: Deduction<F, R>,
): Deduction<F, R> {
  return deduction
}

/** A deduction in a list of deductions: each was type-checked where it was defined. */
export interface AnyDeduction {
  readonly fact: FactName
  readonly reads: readonly FactName[]
  readonly needlessFor?: (target: Target) => string | null
  deduce(facts: never, context: DeductionContext): NonNullable<Observations[FactName]>
}
