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
})
