/** Plays dialogues without a socket, as the driver does, against an other side that speaks when it was spoken to. */
import { expect } from '@jest/globals'
import type { Failed } from '../../src/core/observed.ts'
import type { Dialogue } from '../../src/net/dialogue.ts'

export type Words = string | Uint8Array

export interface Played {
  /** What was said to the other side, as Latin-1. */
  readonly said: readonly string[]
  readonly end: 'wait' | 'ready' | Failed
  /** What came behind the go-ahead, as Latin-1. */
  readonly rest: string
}

export const bytesOf = (words: Words): Uint8Array =>
  typeof words === 'string' ? Uint8Array.from(Buffer.from(words, 'latin1')) : words

export const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')

/**
 * @param replies the first comes at once, or after the opening; each of the others after a further thing was said
 * @param cut what becomes of a reply on its way: it comes in these pieces
 */
export function play(
  { opening, begin }: Dialogue,
  replies: readonly Words[],
  cut: (reply: Uint8Array, index: number) => readonly Uint8Array[] = (reply) => [reply],
): Played {
  const said = opening === null ? [] : [latin1(opening)]
  let state = begin
  let heard = new Uint8Array()
  for (const [index, reply] of replies.entries()) {
    for (const piece of cut(bytesOf(reply), index)) {
      heard = Uint8Array.from([...heard, ...piece])
      for (;;) {
        const step = state(heard)
        if (step === 'wait') break
        if ('status' in step) return { said, end: step, rest: '' }
        if (step.say !== null) said.push(latin1(step.say))
        heard = heard.slice(step.taken)
        if (step.then === 'ready') return { said, end: 'ready', rest: latin1(heard) }
        state = step.then
      }
    }
  }
  return { said, end: 'wait', rest: latin1(heard) }
}

/**
 * Whole, byte by byte, and in two pieces wherever one can cut: it must make no difference. Only of what is malformed, the
 * start that is quoted may be shorter: that is said as soon as it shows.
 */
export function playEveryWay(dialogue: Dialogue, replies: readonly Words[]): Played {
  const whole = play(dialogue, replies)
  const ways = [play(dialogue, replies, (reply) => [...reply].map((byte) => Uint8Array.of(byte)))]
  for (const [index, reply] of replies.entries()) {
    for (let at = 0; at <= reply.length; at++) {
      ways.push(
        play(dialogue, replies, (bytes, which) => (which === index ? [bytes.slice(0, at), bytes.slice(at)] : [bytes])),
      )
    }
  }
  expect([...new Set(ways.map(inShort))]).toEqual([inShort(whole)])
  return whole
}

function inShort({ said, end, rest }: Played): string {
  return JSON.stringify([said, typeof end === 'object' && end.code === 'malformed' ? end.code : end, rest])
}

/** At every length that is short of the end the dialogue waits: for what is missing of a reply, and for the next one. */
export function expectToWait(dialogue: Dialogue, replies: readonly Words[]): void {
  const others: unknown[] = []
  for (const [index, reply] of replies.entries()) {
    const bytes = bytesOf(reply)
    for (let length = 0; length < bytes.length; length++) {
      const { end } = play(dialogue, [...replies.slice(0, index), bytes.slice(0, length)])
      if (end !== 'wait') others.push({ index, length, end })
    }
  }
  expect(others).toEqual([])
}

/** Code and detail of a failure, whose blame is the other side's. */
export function failureIn({ end }: Played): readonly [code: string, detail: string] {
  if (typeof end === 'string') throw new Error(`the dialogue came to: ${end}`)
  return [end.code, end.detail]
}
