import { describe, expect, it } from '@jest/globals'
import { matchUp } from '../../src/engine/match-up.ts'

interface Thing {
  readonly name: string
  readonly size: number
}

/** `a1` is named a and has the size 1. */
const things = (text: string): readonly Thing[] =>
  text.split(' ').flatMap((word) => (word === '' ? [] : [{ name: word.slice(0, 1), size: Number(word.slice(1)) }]))

const written = (all: readonly Thing[]): string => all.map(({ name, size }) => `${name}${String(size)}`).join(' ')

function matched(before: string, after: string): readonly string[] {
  const { pairs, gone, added } = matchUp(
    things(before),
    things(after),
    ({ name, size }) => `${name} ${String(size)}`,
    ({ name }) => name,
  )
  return [pairs.map((pair) => written(pair).replace(' ', '-')).join(' '), written(gone), written(added)]
}

describe('matchUp', () => {
  it.each([
    ['', '', ['', '', '']],
    ['a1 b2', 'b2 a1', ['b2-b2 a1-a1', '', '']],
    ['a1', 'b1', ['', 'a1', 'b1']],
    ['a1', 'a2', ['a1-a2', '', '']],
    // what is the same comes first, wherever it stands
    ['a1 a2', 'a3 a1', ['a1-a1 a2-a3', '', '']],
    ['a1 a2 a3', 'a2', ['a2-a2', 'a1 a3', '']],
    ['a2', 'a1 a2 a3', ['a2-a2', '', 'a1 a3']],
    ['a1 a2', 'a3 a4', ['a1-a3 a2-a4', '', '']],
    ['a1 a1 a1', 'a1 a1 a1', ['a1-a1 a1-a1 a1-a1', '', '']],
    ['a1 a1', 'a1', ['a1-a1', 'a1', '']],
  ])('of %j and %j', (before, after, expected) => {
    expect(matched(before, after)).toEqual(expected)
  })
})
