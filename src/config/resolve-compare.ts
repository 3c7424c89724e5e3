import type { ComparePair } from '../core/policy.ts'
import type { Complain } from './complain.ts'
import type { FileCompare, Placed } from './policy-file.ts'
import { quote } from './quote.ts'
import { unknownName } from './unknown-name.ts'

const AREA = 'compare/'

/**
 * The pairs of environments to compare.
 *
 * @param environments names of all environments that have endpoints
 * @param comparisonIds ids of all comparison rules
 */
export function resolveCompare(
  written: readonly FileCompare[],
  environments: readonly string[],
  comparisonIds: readonly string[],
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
    const ignored = ignore.map(({ value, at: ignoreAt }) => {
      const id = value.includes('/') ? value : `${AREA}${value}`
      if (!comparisonIds.includes(id)) complain(ignoreAt, unknownName('comparison rule', value, comparisonIds))
      return id
    })
    return from === null || to === null ? [] : [{ from: from.value, to: to.value, ignore: ignored, origin: at }]
  })
}
