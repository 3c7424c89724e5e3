import { describe, expect, it } from '@jest/globals'
import { nearest } from '../../src/config/nearest.ts'

const names = ['environment', 'connect-to', 'sni', 'trust', 'cipher/weak', 'cipher/no-forward-secrecy', 'min-rsa-bits']

describe('nearest', () => {
  it.each([
    ['enviroment', 'environment'],
    ['environmnet', 'environment'],
    ['connect_to', 'connect-to'],
    ['connectTo', 'connect-to'],
    ['sn', 'sni'],
    ['snii', 'sni'],
    ['trsut', 'trust'],
    ['cipher/no-foward-secrecy', 'cipher/no-forward-secrecy'],
    ['no-forward-secrecy', 'cipher/no-forward-secrecy'],
    ['no-foward-secrecy', 'cipher/no-forward-secrecy'],
    ['minRsaBits', 'min-rsa-bits'],
  ])('takes %s for %s', (name, meant) => {
    expect(nearest(name, names)).toBe(meant)
  })

  it.each(['', 'x', 'url', 'clients', 'cipher', 'x'.repeat(65)])('finds nothing near %j', (name) => {
    expect(nearest(name, names)).toBeUndefined()
  })

  it('allows one edit in three characters, and three at most', () => {
    expect(nearest('abcxyz', ['abcdez'])).toBe('abcdez')
    expect(nearest('abcxyw', ['abcdez'])).toBeUndefined()
    expect(nearest('abcdefghijklmnop', ['xyzdefghijklmnop'])).toBe('xyzdefghijklmnop')
    expect(nearest('abcdefghijklmnop', ['wxyzefghijklmnop'])).toBeUndefined()
  })

  it('counts a swap of neighbours as one edit', () => {
    expect(nearest('tset', ['test'])).toBe('test')
    expect(nearest('ab', ['ba'])).toBe('ba')
  })

  it('takes the first of equally near names', () => {
    expect(nearest('cat', ['bat', 'hat'])).toBe('bat')
  })

  it('does not guess between two areas', () => {
    expect(nearest('expired-soon', ['certificate/expired-soon', 'staple/expired-soon'])).toBeUndefined()
  })
})
