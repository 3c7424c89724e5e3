import type { ComparePair } from '../core/policy.ts'
import type { Complain } from './complain.ts'
import type { FileCompare } from './policy-file.ts'
import type { Placed } from './yaml-access.ts'
import { quote } from './quote.ts'
import { unknownName } from './unknown-name.ts'

const AREA = 'compare/'

/** What a pair need not pass: a rule, and what it is about where that has a name of its own. */
export interface Comparable {
  readonly id: string
  readonly field: string | null
}

/**
 * The pairs of environments to compare.
 *
 * @param environments names of all environments that have endpoints
 */
export function resolveCompare(
  written: readonly FileCompare[],
  environments: readonly string[],
  comparable: readonly Comparable[],
  complain: Complain,
): readonly ComparePair[] {
  const checkEnvironment = (name: Placed<string> | null): void => {
    if (name === null || environments.includes(name.value)) return
    complain(name.at, unknownName('environment', name.value, environments))
  }
  return written.flatMap(({ at, from, to, ignore }) => {
    checkEnvironment(from)
    checkEnvironment(to)
    if (from !== null && to !== null && from.value === to.value) {
      complain(to.at, `${quote(to.value)} is compared with itself: expected two environments`)
    }
    const ignored = ignore.flatMap(({ value, at: ignoreAt }) => {
      const found = comparable.filter(({ id, field }) => [id, id.slice(AREA.length), field].includes(value))
      if (found.length === 0) complain(ignoreAt, unknownName('comparison', value, namesOf(comparable)))
      return found.map(({ id }) => id)
    })
    return from === null || to === null
      ? []
      : [{ from: from.value, to: to.value, ignore: [...new Set(ignored)], origin: at }]
  })
}

function namesOf(comparable: readonly Comparable[]): readonly string[] {
  return [...new Set(comparable.flatMap(({ id, field }) => (field === null ? [id] : [id, field])))]
}
