import { describe, expect, it } from '@jest/globals'
import { printable } from '../../src/core/printable.ts'

describe('printable', () => {
  it('leaves plain text and letters of any script alone', () => {
    expect(printable('api.bücher.example — 日本')).toBe('api.bücher.example — 日本')
  })

  it.each([
    ['a\u0000b', 'a\\x00b'],
    ['a\nb\tc', 'a\\x0ab\\x09c'],
    ['\u001b[31m', '\\x1b[31m'],
    ['\u007f\u0085', '\\x7f\\x85'],
    ['a\u202eb', 'a\\u{202e}b'],
    ['\u200b\u2028', '\\u{200b}\\u{2028}'],
    ['\ud800', '\\u{d800}'],
  ])('shows what is invisible in %j', (text, shown) => {
    expect(printable(text)).toBe(shown)
  })

  it('keeps a text of exactly the limit', () => {
    expect(printable('x'.repeat(80))).toBe('x'.repeat(80))
  })

  it('cuts one that is longer by one, and ends it with an ellipsis', () => {
    expect(printable('x'.repeat(81))).toBe(`${'x'.repeat(79)}…`)
  })

  it('counts what is shown, not what was written', () => {
    expect(printable('\n'.repeat(81), 8)).toBe('\\x0a\\x0…')
  })

  it('cuts no surrogate pair in half', () => {
    expect(printable('😀😀😀', 6)).toBe('😀😀😀')
    expect(printable('a😀😀😀', 6)).toBe('a😀😀…')
    expect(printable('😀😀😀x', 6)).toBe('😀😀…')
  })
})
