import { describe, expect, it } from '@jest/globals'
import { findAt, parseJsonPath } from '../../src/core/json-path.ts'

const value = { data: { items: [{ id: 7 }, [null, false]] }, 'content-type': 'x' }

describe('a path into JSON', () => {
  it.each([
    ['data.items[0].id', 7],
    ['data.items[1][0]', null],
    ['data.items[1][1]', false],
    ['content-type', 'x'],
    ['data.items[2]', undefined],
    ['data.items.0', undefined],
    ['data[0]', undefined],
    ['data.items.length', undefined],
    ['data.toString', undefined],
    ['content-type.length', undefined],
  ])('%s leads to %j', (text, found) => {
    expect(findAt(value, parseJsonPath(text) ?? [])).toEqual(found)
  })

  it('may begin with a place in a list', () => {
    expect(findAt([[1]], parseJsonPath('[0][0]') ?? [])).toBe(1)
  })

  it.each(['', '.', 'a.', '.a', 'a..b', 'a[', 'a[x]', 'a[-1]', 'a]', '[0]a', 'a[1234567890]'])('is not %j', (text) => {
    expect(parseJsonPath(text)).toBeUndefined()
  })
})
