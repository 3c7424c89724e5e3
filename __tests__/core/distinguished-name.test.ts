import { describe, expect, it } from '@jest/globals'
import { attributesOf, organizationsOf } from '../../src/core/distinguished-name.ts'

describe('the attributes of a name', () => {
  it.each([
    ['CN=R11,O=Example,C=US', ['CN=R11', 'O=Example', 'C=US']],
    ['CN=a+O=b', ['CN=a', 'O=b']],
    [String.raw`CN=a\,O=b,O=c\+d\\`, ['CN=a,O=b', String.raw`O=c+d\ `.trimEnd()]],
    ['CN=a\n=b', ['CN=a\n=b']],
    ['1.2.3=x,O=', ['1.2.3=x', 'O=']],
    ['', []],
    ['no name', []],
    [String.raw`O=a,CN=b\ `.trimEnd(), ['O=a']],
  ])('of %j are %j', (name, expected) => {
    expect(attributesOf(name).map(({ type, value }) => `${type}=${value}`)).toEqual(expected)
  })

  it('take time in proportion to a hostile name', () => {
    const parts = attributesOf(`O=${String.raw`\,`.repeat(100_000)},${'=,+'.repeat(100_000)}`)
    expect(parts[0]).toEqual({ type: 'O', value: ','.repeat(100_000) })
  })
})

describe('the organizations of a name', () => {
  it.each([
    ["CN=R11,O=Let's Encrypt,C=US", ["Let's Encrypt"]],
    [String.raw`CN=O=x\,O=y,OU=z`, []],
    ['O=a,O=b', ['a', 'b']],
  ])('of %j are %j', (name, expected) => {
    expect(organizationsOf(name)).toEqual(expected)
  })
})
