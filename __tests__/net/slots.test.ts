import { describe, expect, it } from '@jest/globals'
import { Slots } from '../../src/net/slots.ts'

/** Work that ends when told. */
function held() {
  let end: (() => void) | undefined
  const done = new Promise<void>((resolve) => {
    end = resolve
  })
  return { done, end: () => end?.() }
}

const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

describe('slots', () => {
  it('keep to the number for one key, and a full key does not hold up another', async () => {
    const slots = new Slots(10, 1)
    const started: string[] = []
    const first = held()
    const run = (name: string, key: string, work: Promise<void>): Promise<void> =>
      slots.run(key, () => {
        started.push(name)
        return work
      })
    const all = [run('a1', 'a', first.done), run('a2', 'a', Promise.resolve()), run('b1', 'b', Promise.resolve())]
    await settle()
    expect(started).toEqual(['a1', 'b1'])
    first.end()
    await Promise.all(all)
    expect(started).toEqual(['a1', 'b1', 'a2'])
  })

  it('keep to the number in all, and serve in order', async () => {
    const slots = new Slots(2, 2)
    const started: number[] = []
    const works = [0, 1, 2, 3].map(() => held())
    const all = works.map((work, index) =>
      slots.run(String(index), () => {
        started.push(index)
        return work.done
      }),
    )
    await settle()
    expect(started).toEqual([0, 1])
    works[1]?.end()
    await settle()
    expect(started).toEqual([0, 1, 2])
    for (const work of works) work.end()
    await Promise.all(all)
    expect(started).toEqual([0, 1, 2, 3])
  })

  it('are given back by work that throws', async () => {
    const slots = new Slots(1, 1)
    await expect(slots.run('a', () => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
    expect(await slots.run('a', () => Promise.resolve('free'))).toBe('free')
  })

  it('have to spare for a key what the total and its own limit leave, and nothing while it waits', async () => {
    const slots = new Slots(3, 2)
    expect([slots.spare('a'), slots.spare('b')]).toEqual([2, 2])
    const works = [0, 1, 2].map(() => held())
    const run = (key: string, index: number): Promise<void> =>
      slots.run(key, () => works[index]?.done ?? Promise.resolve())
    const all = [run('a', 0)]
    expect([slots.spare('a'), slots.spare('b')]).toEqual([1, 2])
    all.push(run('b', 1))
    expect([slots.spare('a'), slots.spare('b')]).toEqual([1, 1])
    all.push(run('a', 2))
    expect([slots.spare('a'), slots.spare('b')]).toEqual([0, 0])
    const waiting = run('b', 0)
    works[2]?.end()
    await all[2]
    // The one that waited for b has its place now, and a's limit has room again but the total has none.
    expect([slots.spare('a'), slots.spare('b')]).toEqual([0, 0])
    for (const work of works) work.end()
    await Promise.all([...all, waiting])
    expect([slots.spare('a'), slots.spare('b')]).toEqual([2, 2])
  })

  it.each([
    [10, [5, 2, 1, 1]],
    [7, [3, 1, 1, 1]],
    [1, [1, 1, 1, 1]],
  ])('of %i for a key are, narrowed again and again, %j', (perKey, limits) => {
    const slots = new Slots(100, perKey)
    expect(
      limits.map(() => {
        slots.narrow('a')
        return slots.spare('a')
      }),
    ).toEqual(limits)
    expect(slots.spare('b')).toBe(perKey)
  })

  it('that are narrowed let go on what goes on, and start less after it', async () => {
    const slots = new Slots(10, 4)
    const works = Array.from({ length: 6 }, () => held())
    const started: number[] = []
    const all = works.map((work, index) =>
      slots.run('a', () => {
        started.push(index)
        return work.done
      }),
    )
    slots.narrow('a')
    expect(slots.spare('a')).toBe(0)
    await settle()
    expect(started).toEqual([0, 1, 2, 3])
    works[0]?.end()
    works[1]?.end()
    await settle()
    // two go on, which is the limit now
    expect(started).toEqual([0, 1, 2, 3])
    works[2]?.end()
    await settle()
    expect(started).toEqual([0, 1, 2, 3, 4])
    for (const work of works) work.end()
    await Promise.all(all)
    expect(started).toEqual([0, 1, 2, 3, 4, 5])
    expect(slots.spare('a')).toBe(2)
  })
})
