import { describe, expect, it } from '@jest/globals'
import { matchesGlob } from '../../src/core/glob.ts'

describe('a glob', () => {
  it.each([
    ['api.example.com', 'api.example.com'],
    ['API.example.com', 'api.EXAMPLE.com'],
    ['*.example.com', 'api.example.com'],
    ['api-*.example.com', 'api-7.example.com'],
    ['*', 'localhost'],
    ['**.example.com', 'a.b.example.com'],
    ['**', 'a.b.example.com'],
    ['*.*.com', 'a.b.com'],
    ['2001:db8::*', '2001:db8::1'],
  ])('%s matches %s', (glob, text) => {
    expect(matchesGlob(glob, text)).toBe(true)
  })

  it.each([
    ['*.example.com', 'a.b.example.com'],
    ['*.example.com', 'example.com'],
    ['*', 'example.com'],
    ['api.example.com', 'api.example.com.evil'],
    ['example.com', 'api.example.com'],
    // a glob, not a regular expression
    ['api.example.com', 'apixexample.com'],
    ['[a-z]', 'a'],
    ['', 'a'],
  ])('%s does not match %s', (glob, text) => {
    expect(matchesGlob(glob, text)).toBe(false)
  })

  it('takes no exponential time', () => {
    expect(matchesGlob('*a'.repeat(100), `${'a'.repeat(250)}b`)).toBe(false)
  })
})
