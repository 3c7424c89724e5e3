import { describe, expect, it } from '@jest/globals'
import { chainsOf, mergeChains } from '../../src/ledger/sort-chains.ts'
import { randomFrom } from '../wire/random.ts'

type Random = (limit: number) => number

/** 0 to count - 1 in an order that is the same for the same seed. */
function shuffled(count: number, random: Random): number[] {
  const items = Array.from({ length: count }, (_, index) => index)
  for (let last = count - 1; last > 0; last--) {
    const other = random(last + 1)
    const [a = 0, b = 0] = [items[last], items[other]]
    items[last] = b
    items[other] = a
  }
  return items
}

/** Each item into one of so many chains, which keep to the order; some may be empty. */
function split(order: readonly number[], count: number, random: Random): number[][] {
  const chains: number[][] = Array.from({ length: count }, () => [])
  for (const item of order) chains[random(count)]?.push(item)
  return chains
}

interface Asked {
  readonly comparisons: number
  /** How many had to wait for one another, if all that is asked at a time is answered at a time. */
  readonly rounds: number
}

/** Merges with a server of this order behind it. */
async function merge(
  order: readonly number[],
  chains: readonly (readonly number[])[],
): Promise<Asked & { merged: readonly number[] }> {
  let comparisons = 0
  let rounds = 0
  let waiting: (() => void)[] = []
  const better = (one: number, other: number): Promise<number> =>
    new Promise((resolve) => {
      comparisons++
      waiting.push(() => {
        resolve(order.indexOf(one) < order.indexOf(other) ? one : other)
      })
    })
  const merging = mergeChains(chains, better)
  for (;;) {
    // Whoever can ask without a further answer has asked by then.
    await new Promise((resolve) => setImmediate(resolve))
    if (waiting.length === 0) break
    rounds++
    const answered = waiting
    waiting = []
    for (const answer of answered) answer()
  }
  return { merged: await merging, comparisons, rounds }
}

const bound = (count: number): number => count * Math.log2(count) + count

describe('merging chains', () => {
  const cases = [1, 2, 3, 5, 8, 20].flatMap((chains) =>
    [2, 7, 30, 60].map((count): [number, number] => [count, chains]),
  )

  it.each(cases)('of %i items in %i chains gives the order, with few comparisons', async (count, chainCount) => {
    const random = randomFrom(count * 100 + chainCount)
    for (let round = 0; round < 5; round++) {
      const order = shuffled(count, random)
      const chains = split(order, chainCount, random)
      const { merged, comparisons } = await merge(order, chains)
      expect(merged).toEqual(order)
      expect(comparisons).toBeLessThanOrEqual(bound(count))
    }
  })

  it('of nothing is nothing, and of one chain it costs nothing', async () => {
    expect(await merge([], [])).toEqual({ merged: [], comparisons: 0, rounds: 0 })
    expect(await merge([], [[], []])).toEqual({ merged: [], comparisons: 0, rounds: 0 })
    expect(await merge([3, 1, 2], [[], [3, 1, 2], []])).toEqual({ merged: [3, 1, 2], comparisons: 0, rounds: 0 })
  })

  it('places one item in a long chain by bisection', async () => {
    const order = Array.from({ length: 64 }, (_, index) => index)
    for (const alone of [0, 1, 31, 32, 62, 63]) {
      const { merged, comparisons } = await merge(order, [[alone], order.filter((item) => item !== alone)])
      expect(merged).toEqual(order)
      expect(comparisons).toBeLessThanOrEqual(7)
    }
  })

  it('asks side by side: a pivot is placed in every other chain at once, and both halves go on at once', async () => {
    const random = randomFrom(7)
    const order = shuffled(60, random)
    const { comparisons, rounds } = await merge(order, split(order, 6, random))
    expect(comparisons).toBeGreaterThan(60)
    // log2 of the items are split, with a bisection at each level
    expect(rounds).toBeLessThan(Math.log2(60) ** 2)
    expect(rounds * 3).toBeLessThan(comparisons)
  })

  it('asks about all other chains in the first round', async () => {
    let asked = 0
    void mergeChains([[1, 2, 3], [4], [5, 6], [7]], () => {
      asked++
      return new Promise<number>(() => undefined)
    })
    await new Promise((resolve) => setImmediate(resolve))
    expect(asked).toBe(3)
  })

  it('asks about every two items once at most', async () => {
    const random = randomFrom(11)
    const order = shuffled(30, random)
    const pairs: string[] = []
    await mergeChains(split(order, 5, random), (one, other) => {
      pairs.push([one, other].sort((a, b) => a - b).join(' '))
      return Promise.resolve(order.indexOf(one) < order.indexOf(other) ? one : other)
    })
    expect(new Set(pairs).size).toBe(pairs.length)
  })

  it.each([
    ['always prefers the first', (one: number): Promise<number> => Promise.resolve(one)],
    ['always prefers the second', (_one: number, other: number): Promise<number> => Promise.resolve(other)],
    ['prefers what it was not asked about', (): Promise<number> => Promise.resolve(-1)],
  ])('of whoever %s comes to an end, with each item once and each chain in its order', async (_, better) => {
    const chains = [
      [4, 1, 7],
      [2, 9],
      [3, 8, 5, 6],
    ]
    const merged = await mergeChains(chains, better)
    expect(merged.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
    for (const chain of chains) expect(merged.filter((item) => chain.includes(item))).toEqual(chain)
  })

  it('rejects as soon as a comparison does', async () => {
    const failing = mergeChains([[1, 2], [3]], () => Promise.reject(new Error('silence')))
    await expect(failing).rejects.toThrow('silence')
  })
})

describe('chains of what is known', () => {
  const known = (...pairs: readonly (readonly [number, readonly number[]])[]): Map<number, Set<number>> =>
    new Map(pairs.map(([item, worse]) => [item, new Set(worse)]))

  it('are one item each where nothing is known', () => {
    expect(chainsOf([3, 1, 2], known())).toEqual([[3], [1], [2]])
  })

  it('are one where all of an elimination is', () => {
    expect(chainsOf([1, 2, 3], known([2, [1, 3]], [3, [1]]))).toEqual([[2, 3, 1]])
  })

  it('are as many as there were hands', () => {
    expect(chainsOf([1, 2, 3, 4], known([1, [3]], [4, [2]]))).toEqual([
      [1, 3],
      [4, 2],
    ])
  })

  it('of nothing are none', () => {
    expect(chainsOf([], known([1, [2]]))).toEqual([])
  })

  it.each([1, 2, 3, 4, 5])('hold each item once and contradict nothing, whatever was chosen (%i)', (seed) => {
    const random = randomFrom(seed)
    const order = shuffled(40, random)
    const above = new Map<number, Set<number>>(order.map((item) => [item, new Set()]))
    for (let choice = 0; choice < 60; choice++) {
      const offered = order.filter(() => random(3) === 0)
      const [chosen, ...left] = offered
      if (chosen !== undefined) for (const item of left) above.get(chosen)?.add(item)
    }
    const chains = chainsOf(shuffled(40, random), above)
    expect(chains.flat().toSorted((a, b) => a - b)).toEqual(order.toSorted((a, b) => a - b))
    for (const chain of chains) {
      for (const [index, item] of chain.slice(1).entries()) expect(above.get(chain[index] ?? -1)?.has(item)).toBe(true)
      // a chain in its order is what mergeChains takes for granted
      expect(chain).toEqual(order.filter((item) => chain.includes(item)))
    }
  })

  it('hold each item once even where what is known goes round in circles', () => {
    const chains = chainsOf([1, 2, 3], known([1, [2]], [2, [3]], [3, [1]]))
    expect(chains.flat().toSorted((a, b) => a - b)).toEqual([1, 2, 3])
  })
})
