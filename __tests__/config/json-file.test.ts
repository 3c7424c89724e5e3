import { describe, expect, it } from '@jest/globals'
import * as v from 'valibot'
import { parseJsonFile } from '../../src/config/json-file.ts'

const schema = v.looseObject({
  kind: v.literal('state'),
  runs: v.record(v.string(), v.number()),
  list: v.optional(v.array(v.number()), []),
})

const parse = (text: string): unknown => parseJsonFile(schema, 'was saved', { file: 'state.json', text })

describe('a file of JSON', () => {
  it('is read, with what it holds besides', () => {
    expect(parse('{"kind":"state","runs":{"a":1},"more":true}')).toEqual({
      kind: 'state',
      runs: { a: 1 },
      list: [],
      more: true,
    })
  })

  it.each([
    ['', /^state\.json: not JSON: ./],
    ['{"kind":"state"', /^state\.json: not JSON: ./],
    ['\uFEFF{}', /^state\.json: not JSON: ./],
    ['null', /^state\.json: not a file that was saved: the whole \(expected Object\)$/],
    ['[]', /^state\.json: not a file that was saved: kind \(expected "kind"\), runs \(expected "runs"\)$/],
    ['{"kind":"baseline","runs":{}}', /^state\.json: not a file that was saved: kind \(expected "state"\)$/],
    ['{"kind":"state","runs":{"a":"1"}}', /^state\.json: not a file that was saved: runs\.a \(expected number\)$/],
  ])('that is none of these is refused with its name: %s', (text, message) => {
    expect(() => parse(text)).toThrow(message)
  })

  it('names the first five places that are not as written', () => {
    const text = (wrong: number): string => JSON.stringify({ kind: 'state', runs: {}, list: Array(wrong).fill('x') })
    const named = (count: number): string =>
      Array.from({ length: count }, (_, index) => `list.${String(index)} (expected number)`).join(', ')
    expect(() => parse(text(5))).toThrow(new Error(`state.json: not a file that was saved: ${named(5)}`))
    expect(() => parse(text(6))).toThrow(new Error(`state.json: not a file that was saved: ${named(5)}`))
  })

  it('may be 200 levels deep, and no deeper', () => {
    const nested = (levels: number): string =>
      `{"kind":"state","runs":{},"more":${'['.repeat(levels - 1)}${']'.repeat(levels - 1)}}`
    expect(() => parse(nested(200))).not.toThrow()
    expect(() => parse(nested(202))).toThrow(/^state\.json: nested more than 200 levels deep/)
    expect(() => parse(nested(100_000))).toThrow(/^state\.json: nested more than 200 levels deep/)
  })

  it('gives nobody a prototype', () => {
    const { runs } = parse('{"kind":"state","runs":{"__proto__":1,"constructor":2,"a":3}}') as { runs: object }
    expect(Object.getPrototypeOf(runs)).toBe(Object.prototype)
    expect(({} as Record<string, unknown>).a).toBeUndefined()
  })
})
