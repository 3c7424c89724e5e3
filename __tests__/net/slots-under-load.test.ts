import { describe, expect, it } from '@jest/globals'
import { Slots } from '../../src/net/slots.ts'
import { randomFrom } from '../wire/random.ts'

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

describe('slots under load', () => {
  it.each([
    [1, 1],
    [3, 2],
    [8, 3],
  ])('never exceed %d in all or %d for a key, and leave no one waiting', async (total, perKey) => {
    const random = randomFrom(total * 10 + perKey)
    const slots = new Slots(total, perKey)
    const used = new Map<string, number>()
    let most = 0
    let mostOfOne = 0
    const run = async (key: string, turns: number, fails: boolean): Promise<void> => {
      try {
        await slots.run(key, async () => {
          used.set(key, (used.get(key) ?? 0) + 1)
          most = Math.max(
            most,
            [...used.values()].reduce((sum, count) => sum + count, 0),
          )
          mostOfOne = Math.max(mostOfOne, ...used.values())
          for (let left = turns; left > 0; left--) await turn()
          used.set(key, (used.get(key) ?? 0) - 1)
          if (fails) throw new Error('work fails now and then')
        })
      } catch (error) {
        expect(error).toEqual(new Error('work fails now and then'))
      }
    }
    await Promise.all(Array.from({ length: 200 }, () => run(String(random(4)), random(3), random(5) === 0)))
    expect(most).toBe(total)
    expect(mostOfOne).toBe(perKey)
    expect([...used.values()].every((count) => count === 0)).toBe(true)
  })

  it('serve the waiters of one key in the order they came', async () => {
    const slots = new Slots(5, 1)
    const order: number[] = []
    await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        slots.run('a', async () => {
          order.push(index)
          await turn()
        }),
      ),
    )
    expect(order).toEqual(Array.from({ length: 20 }, (_, index) => index))
  })

  it('hand on the value, and are free after work that throws before it awaits', async () => {
    const slots = new Slots(1, 1)
    const broken = slots.run('a', () => {
      throw new Error('broken')
    })
    const after = slots.run('b', () => Promise.resolve(7))
    await expect(broken).rejects.toThrow('broken')
    expect(await after).toBe(7)
  })
})
