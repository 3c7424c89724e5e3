import { describe, expect, it } from '@jest/globals'
import { choiceOf, eliminate, type Elimination } from '../../src/ledger/eliminate.ts'
import type { Answer } from '../../src/ledger/ledger.ts'
import { accepted, CLOSED, HANDSHAKE_FAILURE, SILENCE } from '../probes/scripted.ts'
import { randomFrom } from '../wire/random.ts'

type Items = readonly number[]

interface Run extends Elimination {
  /** Every hand that was asked about, in the order asked. */
  readonly asked: readonly Items[]
}

interface Options {
  /** What was chosen of an accepted answer. */
  readonly chosen?: (suite: number) => number | null
}

async function run(hands: readonly Items[], answerTo: (hand: Items) => Answer, options: Options = {}): Promise<Run> {
  const { chosen = (suite: number) => suite } = options
  const asked: Items[] = []
  const found = await eliminate({
    hands,
    ask: (hand) => {
      asked.push(hand)
      return Promise.resolve(choiceOf(answerTo(hand), ({ suite }) => chosen(suite)))
    },
  })
  return { ...found, asked }
}

/** A server that takes these, in this order, and refuses all others so. */
const taking =
  (served: Items, refusal: Answer = HANDSHAKE_FAILURE) =>
  (hand: Items): Answer => {
    const item = served.find((candidate) => hand.includes(candidate))
    return item === undefined ? refusal : accepted(item, null)
  }

const upTo = (count: number): Items => Array.from({ length: count }, (_, index) => index + 1)

describe('eliminate', () => {
  it('offers a hand, strikes out what was chosen, and offers the rest, until it is refused', async () => {
    expect(await run([[1, 2, 3, 4]], taking([3, 1]))).toEqual({
      accepted: [1, 3],
      unseen: [],
      asked: [
        [1, 2, 3, 4],
        [1, 2, 4],
        [2, 4],
      ],
    })
  })

  it('asks no further when all of a hand was taken', async () => {
    const { asked, accepted: taken } = await run([[1, 2]], taking([1, 2]))
    expect(asked).toEqual([[1, 2], [2]])
    expect(taken).toEqual([1, 2])
  })

  it('finds what is taken by rising number, in whatever order it is chosen', async () => {
    expect((await run([[9, 10, 200, 1]], taking([200, 10, 9]))).accepted).toEqual([9, 10, 200])
  })

  it('of no hands, or of empty ones, asks nothing and finds nothing', async () => {
    expect(await run([], taking([1]))).toEqual({ accepted: [], unseen: [], asked: [] })
    expect(await run([[], []], taking([1]))).toEqual({ accepted: [], unseen: [], asked: [] })
  })

  it('keeps disjoint hands apart, and asks about all of them before one is answered', async () => {
    const waiting: (() => void)[] = []
    const asked: Items[] = []
    const found = eliminate({
      hands: [
        [1, 2],
        [3, 4],
        [5, 6],
      ],
      ask: async (hand) => {
        asked.push(hand)
        await new Promise<void>((resolve) => {
          waiting.push(resolve)
        })
        return choiceOf(taking([4, 5])(hand), ({ suite }) => suite)
      },
    })
    expect(asked).toEqual([
      [1, 2],
      [3, 4],
      [5, 6],
    ])
    while (waiting.length > 0) {
      for (const answer of waiting.splice(0)) answer()
      await new Promise((resolve) => setImmediate(resolve))
    }
    expect(await found).toEqual({ accepted: [4, 5], unseen: [] })
    // the second round: what is left of each hand that gave something, and nothing of another
    expect(asked.slice(3)).toEqual([[3], [6]])
  })

  it('hands on what the question throws: a mistake of ours is no refusal', async () => {
    const broken = run([[1]], () => {
      throw new Error('broken')
    })
    await expect(broken).rejects.toThrow('broken')
  })
})

describe('an end that is no refusal', () => {
  const silence = SILENCE.kind === 'unseen' ? SILENCE.failure : null

  it('leaves unseen what the hand still held, and keeps what it gave before', async () => {
    const answer = (hand: Items): Answer => (hand.includes(1) ? accepted(1, null) : SILENCE)
    expect(await run([[1, 2, 3], [9]], answer)).toMatchObject({
      accepted: [1],
      unseen: [
        { items: [2, 3], failure: silence },
        { items: [9], failure: silence },
      ],
    })
  })

  describe('but a connection closed without a word', () => {
    const closing = (hand: Items): Answer => (hand.includes(9) ? CLOSED : HANDSHAKE_FAILURE)
    const hungUp = { code: 'closed', detail: 'the server closed the connection without an alert', whose: 'peer' }

    it('is unseen, where the server refuses other hands by alert', async () => {
      expect((await run([[1, 2], [9]], closing)).unseen).toEqual([{ items: [9], failure: hungUp }])
      expect((await run([[9], [1, 2]], closing)).unseen).toEqual([{ items: [9], failure: hungUp }])
    })

    it('is a refusal, where the server refuses no other way', async () => {
      expect(await run([[1, 2], [9]], taking([1], CLOSED))).toMatchObject({ accepted: [1], unseen: [] })
    })

    it('is a refusal, where the other hands met silence: that is no alert', async () => {
      const { unseen } = await run([[1], [9]], (hand) => (hand.includes(9) ? CLOSED : SILENCE))
      expect(unseen).toEqual([{ items: [1], failure: silence }])
    })
  })
})

describe('an answer that chose nothing of the hand', () => {
  it.each<[string, (suite: number) => number | null]>([
    ['nothing at all', () => null],
    ['something that was not in it', (suite) => suite + 100],
  ])('%s: ends the hand as a refusal does', async (_, chosen) => {
    expect(await run([[1, 2], [3]], taking([1, 3]), { chosen })).toEqual({
      accepted: [],
      unseen: [],
      asked: [[1, 2], [3]],
    })
  })

  it('ends the hand after what it gave before', async () => {
    const { accepted: taken, asked } = await run([[1, 2, 3]], taking([2, 1]), {
      chosen: (suite) => (suite === 2 ? 2 : null),
    })
    expect(taken).toEqual([2])
    expect(asked).toEqual([
      [1, 2, 3],
      [1, 3],
    ])
  })

  it('of another hand is not taken for it: the item was struck out there, not here', async () => {
    const stubborn = await run([[1, 2], [3]], () => accepted(3, null))
    expect(stubborn).toMatchObject({ accepted: [3], unseen: [] })
    expect(stubborn.asked).toEqual([[1, 2], [3]])
  })
})

describe('it ends', () => {
  it.each([
    ['for a server that takes everything', (hand: Items): Answer => accepted(hand[0] ?? 0, null)],
    ['for one that takes the last of what is left', (hand: Items): Answer => accepted(hand.at(-1) ?? 0, null)],
    ['for one that names the same item for ever', (): Answer => accepted(5, null)],
    ['for one that names what is in no hand', (): Answer => accepted(999, null)],
  ])('%s, with as many questions as there are items and hands', async (_, answerTo) => {
    const items = upTo(120)
    const hands = [items.slice(0, 60), items.slice(60)]
    const { asked } = await run(hands, answerTo)
    expect(asked.length).toBeLessThanOrEqual(items.length + hands.length)
  })

  it('whatever the server answers, with no item twice and none that was never offered', async () => {
    const random = randomFrom(11)
    for (let round = 0; round < 200; round++) {
      const hands = [upTo(30), upTo(25).map((item) => item + 50)]
      const answers = (hand: Items): Answer =>
        [
          accepted(hand[random(hand.length)] ?? 0, null),
          accepted(random(90), null),
          HANDSHAKE_FAILURE,
          CLOSED,
          SILENCE,
        ][Math.max(0, random(9) - 4)] ?? SILENCE
      const found = await run(hands, answers)
      const unseen = found.unseen.flatMap(({ items }) => items)
      expect(new Set(found.accepted).size).toBe(found.accepted.length)
      expect(found.accepted.every((item) => hands.flat().includes(item))).toBe(true)
      // what is unseen is in one hand each, and was not accepted
      expect(new Set([...unseen, ...found.accepted]).size).toBe(unseen.length + found.accepted.length)
      expect(found.asked.length).toBeLessThanOrEqual(hands.flat().length * 2)
    }
  })
})
