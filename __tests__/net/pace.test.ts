import { describe, expect, it } from '@jest/globals'
import type { Exchange, ExchangeEnd } from '../../src/core/net.ts'
import { failed } from '../../src/core/observed.ts'
import { createPace, type Pace } from '../../src/net/pace.ts'

const ended = (end: ExchangeEnd, length: number): Exchange => ({ received: new Uint8Array(length), end })
const SILENCE = ended('timeout', 0)
const ANSWER = ended('done', 7)
const HOPELESS = failed('timeout', 'the server takes connections and says nothing', 'network')

function paceAfter(times: number, exchange: Exchange, tookMs = 10, timeoutMs = 10_000): Pace {
  const pace = createPace(timeoutMs)
  for (let time = 0; time < times; time++) pace.note(exchange, tookMs)
  return pace
}

describe('the deadline of a connection', () => {
  it('is the whole of it as long as nothing is known, and after silence too', () => {
    expect(createPace(10_000).deadlineMs()).toBe(10_000)
    expect(paceAfter(9, SILENCE, 10_000).deadlineMs()).toBe(10_000)
    expect(paceAfter(3, ended('closed', 0), 5).deadlineMs()).toBe(10_000)
  })

  it.each([
    // never under three seconds
    [0, 3000],
    [1, 3000],
    [149, 3000],
    [150, 3000],
    [151, 3020],
    // twenty times as long as the slowest answer
    [200, 4000],
    [499, 9980],
    // and never over the whole of it
    [500, 10_000],
    [501, 10_000],
    [9000, 10_000],
  ])('after an answer in %i ms is %i ms', (tookMs, deadlineMs) => {
    expect(paceAfter(1, ANSWER, tookMs).deadlineMs()).toBe(deadlineMs)
  })

  it.each([
    [1, 1],
    [2999, 2999],
    [3000, 3000],
    [3001, 3000],
  ])('of %i ms for the whole of it is %i ms after a quick answer', (timeoutMs, deadlineMs) => {
    expect(paceAfter(1, ANSWER, 1, timeoutMs).deadlineMs()).toBe(deadlineMs)
  })

  it('goes by the slowest answer so far, whichever came last', () => {
    const pace = createPace(10_000)
    for (const tookMs of [200, 300, 1]) pace.note(ANSWER, tookMs)
    expect(pace.deadlineMs()).toBe(6000)
  })

  it.each<[string, Exchange]>([
    ['half an answer and silence', ended('timeout', 1)],
    ['an answer and a reset', ended('reset', 1)],
    ['more than is read', ended('limit', 2 ** 20)],
  ])('counts as an answer whatever has a byte in it: %s', (_, exchange) => {
    expect(paceAfter(1, exchange, 250).deadlineMs()).toBe(5000)
  })

  it('is not shortened by connections that ended without a byte', () => {
    const pace = paceAfter(1, ANSWER, 200)
    pace.note(ended('closed', 0), 9000)
    pace.note(ended('reset', 0), 9000)
    pace.note(SILENCE, 9000)
    expect(pace.deadlineMs()).toBe(4000)
  })
})

describe('a target without hope', () => {
  it.each([
    [0, null],
    [1, null],
    [9, null],
    [10, HOPELESS],
    [11, HOPELESS],
  ])('after %i connections that met silence: %j', (silences, expected) => {
    expect(paceAfter(silences, SILENCE).hopeless()).toEqual(expected)
  })

  it('is none that ever said anything, before or after', () => {
    const before = createPace(10_000)
    before.note(ANSWER, 5)
    for (let time = 0; time < 20; time++) before.note(SILENCE, 10_000)
    expect(before.hopeless()).toBeNull()

    const after = paceAfter(10, SILENCE)
    after.note(ended('timeout', 1), 10_000)
    expect(after.hopeless()).toBeNull()
  })

  it.each<ExchangeEnd>(['closed', 'reset', 'done', 'limit'])(
    'is none where the connections end otherwise: %s',
    (end) => {
      expect(paceAfter(50, ended(end, 0)).hopeless()).toBeNull()
    },
  )
})
