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

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** A slot that is given back is taken a turn later. */
async function settle(): Promise<void> {
  await turn()
  await turn()
}

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

  it('are as many for a key as the total and its own limit leave', () => {
    expect(new Slots(3, 2).width('a')).toBe(2)
    expect(new Slots(2, 3).width('a')).toBe(2)
  })

  it('go to the most urgent of those who wait, and among equals to whoever came first', async () => {
    const slots = new Slots(1, 1)
    const order: string[] = []
    const run = (name: string, urgency?: number): Promise<void> =>
      slots.run(
        'a',
        () => {
          order.push(name)
          return Promise.resolve()
        },
        urgency,
      )
    await Promise.all([
      run('first'),
      run('calm'),
      run('calm too', 0),
      run('urgent', 1),
      run('most', 2),
      run('urgent too', 1),
    ])
    expect(order).toEqual(['first', 'most', 'urgent', 'urgent too', 'calm', 'calm too'])
  })

  it('that are given back go to whoever had them, where that is more urgent than those who wait', async () => {
    const slots = new Slots(1, 1)
    const order: string[] = []
    const run = (name: string, urgency: number): Promise<void> =>
      slots.run(
        'a',
        () => {
          order.push(name)
          return Promise.resolve()
        },
        urgency,
      )
    const chain = async (name: string, urgency: number): Promise<void> => {
      for (const step of [1, 2, 3]) await run(`${name} ${String(step)}`, urgency)
    }
    await Promise.all([chain('urgent', 1), chain('calm', 0)])
    expect(order).toEqual(['urgent 1', 'urgent 2', 'urgent 3', 'calm 1', 'calm 2', 'calm 3'])
  })

  it('are taken in turn by those who are as urgent as each other', async () => {
    const slots = new Slots(1, 1)
    const order: string[] = []
    const chain = async (name: string): Promise<void> => {
      for (let step = 0; step < 3; step++) {
        await slots.run('a', () => {
          order.push(name)
          return Promise.resolve()
        })
      }
    }
    await Promise.all([chain('one'), chain('other')])
    expect(order).toEqual(['one', 'other', 'one', 'other', 'one', 'other'])
  })

  it('for another key are not lost to one who asks while a slot is on its way to somebody', async () => {
    const slots = new Slots(2, 1)
    const started: string[] = []
    const run = (name: string, key: string, work: Promise<void>): Promise<void> =>
      slots.run(key, () => {
        started.push(name)
        return work
      })
    const [first, second] = [held(), held()]
    const all = [run('a1', 'a', first.done), run('a2', 'a', second.done)]
    first.end()
    await first.done
    await Promise.resolve()
    all.push(run('b1', 'b', second.done))
    await settle()
    expect(started).toEqual(['a1', 'a2', 'b1'])
    second.end()
    await Promise.all(all)
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
        return slots.width('a')
      }),
    ).toEqual(limits)
    expect(slots.width('b')).toBe(perKey)
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
    expect(slots.width('a')).toBe(2)
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
    expect(slots.width('a')).toBe(2)
  })
})
