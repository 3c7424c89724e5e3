/** Sorts what a server prefers by asking it to choose between two at a time, as few times as can be and side by side. */

/** Asks for the better of two. */
export type Better<T> = (one: T, other: T) => Promise<T>

/**
 * Merges chains, each already in order, best first: one item is placed in every other chain by bisection, all chains
 * side by side, and what is above it and below it is merged likewise.
 */
export async function mergeChains<T>(chains: readonly (readonly T[])[], better: Better<T>): Promise<readonly T[]> {
  const sorted = chains.filter(({ length }) => length > 0).sort((a, b) => b.length - a.length)
  const longestOf = sorted.filter(({ length }) => length === sorted[0]?.length)
  // Of several of one length the one in the middle, lest items that come in order already are the worst case.
  const longest = longestOf[Math.floor(longestOf.length / 2)]
  if (longest === undefined) return []
  const others = sorted.filter((chain) => chain !== longest)
  if (others.length === 0) return longest
  const middle = Math.floor(longest.length / 2)
  const pivot = longest.slice(middle, middle + 1)
  const places = await Promise.all(others.map((chain) => placeIn(chain, pivot, better)))
  const [above, below] = await Promise.all([
    mergeChains([longest.slice(0, middle), ...others.map((chain, index) => chain.slice(0, places[index]))], better),
    mergeChains([longest.slice(middle + 1), ...others.map((chain, index) => chain.slice(places[index]))], better),
  ])
  return [...above, ...pivot, ...below]
}

/** How many of the chain are better than the pivot. */
async function placeIn<T>(chain: readonly T[], [pivot]: readonly T[], better: Better<T>): Promise<number> {
  let low = 0
  let high = chain.length
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    const item = chain[middle]
    if (item === undefined || pivot === undefined) break
    if ((await better(item, pivot)) === item) low = middle + 1
    else high = middle
  }
  return low
}

/** Chains out of what is known: `above` holds what is known to be worse than an item. Each item is in one chain. */
export function chainsOf<T>(items: readonly T[], above: ReadonlyMap<T, ReadonlySet<T>>): readonly (readonly T[])[] {
  // Whoever is known to be above more comes first: an item is above all that those below it are above.
  const sorted = items.toSorted((a, b) => (above.get(b)?.size ?? 0) - (above.get(a)?.size ?? 0))
  const chains: T[][] = []
  for (const item of sorted) {
    const chain = chains.find((candidate) => {
      const last = candidate.at(-1)
      return last !== undefined && above.get(last)?.has(item) === true
    })
    if (chain === undefined) chains.push([item])
    else chain.push(item)
  }
  return chains
}
