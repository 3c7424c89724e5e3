/** Which of the things that there were is which of those that there are. Takes time in proportion to their number. */

export interface MatchedUp<Before, After = Before> {
  /** Each as it was, and as it is. */
  readonly pairs: readonly (readonly [Before, After])[]
  readonly gone: readonly Before[]
  readonly added: readonly After[]
}

/** Those with the same first key are paired before those with the same second one. Several may have the same. */
export function matchUp<Before extends object, After extends object>(
  before: readonly Before[],
  after: readonly After[],
  exactKey: (one: Before | After) => string,
  looseKey: (one: Before | After) => string,
): MatchedUp<Before, After> {
  const exact = matchBy(before, after, exactKey)
  const loose = matchBy(exact.gone, exact.added, looseKey)
  return { ...loose, pairs: [...exact.pairs, ...loose.pairs] }
}

function matchBy<Before extends object, After extends object>(
  before: readonly Before[],
  after: readonly After[],
  keyOf: (one: Before | After) => string,
): MatchedUp<Before, After> {
  const left = new Map<string, Before[]>()
  for (const old of before.toReversed()) {
    const alike = left.get(keyOf(old))
    if (alike === undefined) left.set(keyOf(old), [old])
    else alike.push(old)
  }
  const pairs: (readonly [Before, After])[] = []
  const added: After[] = []
  for (const one of after) {
    const old = left.get(keyOf(one))?.pop()
    if (old === undefined) added.push(one)
    else pairs.push([old, one])
  }
  const matched = new Set(pairs.map(([old]) => old))
  return { pairs, gone: before.filter((old) => !matched.has(old)), added }
}
