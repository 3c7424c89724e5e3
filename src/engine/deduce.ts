/** Works out every deduction whose facts were seen. Pure: worked out again on replay. */
import type { AnyDeduction, DeductionContext } from '../core/deduction.ts'
import type { FactName, Observations } from '../core/facts.ts'
import { failed, seen, skipped, type Gap, type Observed } from '../core/observed.ts'

/** @param deductions in any order; one that reads another's fact waits for it */
export function deduce(
  deductions: readonly AnyDeduction[],
  observations: Observations,
  context: Omit<DeductionContext, 'gaps'>,
): Observations {
  // What a saved file says of a fact that is worked out is not to be believed: the file may be old, or a stranger's.
  const facts: Record<string, Observed<unknown> | undefined> = Object.fromEntries(
    Object.entries(observations).filter(([fact]) => !deductions.some((deduction) => deduction.fact === fact)),
  )

  function factOf(fact: FactName): Observed<unknown> {
    const known = facts[fact]
    if (known !== undefined) return known
    const deduction = deductions.find((candidate) => candidate.fact === fact)
    const worked = deduction === undefined ? skipped(`${fact} was not looked at`, fact) : workOut(deduction)
    facts[fact] = worked
    return worked
  }

  function workOut(deduction: AnyDeduction): Observed<unknown> {
    const needless = deduction.needlessFor?.(context.target) ?? null
    if (needless !== null) return skipped(needless)
    const values: Record<string, unknown> = {}
    const gaps: Gap[] = []
    for (const fact of deduction.reads) {
      const observed = factOf(fact)
      if (observed.status === 'failed') return skipped(`needs ${fact}, which was not seen: ${observed.detail}`, fact)
      // What was left out on purpose leaves this out on purpose too: `because` stays null.
      if (observed.status === 'skipped') return observed
      values[fact] = observed.value
      gaps.push(...(observed.gaps ?? []))
    }
    try {
      const deduced = deduction.deduce(values as never, { ...context, gaps })
      // What rests on a fact with gaps has them too, besides its own.
      return deduced.status === 'seen' ? seen(deduced.value, [...gaps, ...(deduced.gaps ?? [])]) : deduced
    } catch (error) {
      return failed(
        'internal',
        `working out ${deduction.fact} crashed: ${error instanceof Error ? error.message : String(error)}`,
        'us',
      )
    }
  }

  for (const deduction of deductions) factOf(deduction.fact)
  return facts
}
