/** Which of the things that there were is which of those that there are. Takes time in proportion to their number. */

export interface MatchedUp<T> {
  /** Each as it was, and as it is. */
  readonly pairs: readonly (readonly [T, T])[]
  readonly gone: readonly T[]
  readonly added: readonly T[]
}

/** Those with the same first key are paired before those with the same second one. Several may have the same. */
export function matchUp<T extends object>(
  before: readonly T[],
  after: readonly T[],
  exactKey: (one: T) => string,
  looseKey: (one: T) => string,
): MatchedUp<T> {
  const exact = matchBy(before, after, exactKey)
  const loose = matchBy(exact.gone, exact.added, looseKey)
  return { ...loose, pairs: [...exact.pairs, ...loose.pairs] }
}

function matchBy<T extends object>(before: readonly T[], after: readonly T[], keyOf: (one: T) => string): MatchedUp<T> {
  const left = new Map<string, T[]>()
  for (const old of before.toReversed()) {
    const alike = left.get(keyOf(old))
    if (alike === undefined) left.set(keyOf(old), [old])
    else alike.push(old)
  }
  const pairs: (readonly [T, T])[] = []
  const added: T[] = []
  for (const one of after) {
    const old = left.get(keyOf(one))?.pop()
    if (old === undefined) added.push(one)
    else pairs.push([old, one])
  }
  const matched = new Set(pairs.map(([old]) => old))
  return { pairs, gone: before.filter((old) => !matched.has(old)), added }
}
