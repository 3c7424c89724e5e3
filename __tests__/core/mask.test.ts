import { describe, expect, it } from '@jest/globals'
import { linesOf, maskOf } from '../../src/core/mask.ts'

const SECRET = `s3cr3t/&"'<key>+ü`
const mask = maskOf([SECRET])
const bytes = Buffer.from(SECRET)

describe('a mask', () => {
  it.each([
    ['as it is', SECRET],
    ['in capitals', SECRET.toUpperCase()],
    ['in base64', bytes.toString('base64')],
    ['in base64url', bytes.toString('base64url')],
    ['in hex', bytes.toString('hex')],
    ['in capital hex', bytes.toString('hex').toUpperCase()],
    ['in hex with colons', bytes.toString('hex').replaceAll(/..(?=.)/g, '$&:')],
    ['in a URL', encodeURIComponent(SECRET)],
    ['in a URL, every byte of it', bytes.toString('hex').replaceAll(/../g, '%$&')],
    ['in JSON', JSON.stringify(SECRET).slice(1, -1)],
    ['in JSON as PHP writes it', JSON.stringify(SECRET).slice(1, -1).replaceAll('/', '\\/')],
    ['in HTML', 's3cr3t/&amp;&quot;&#39;&lt;key&gt;+ü'],
  ])('hides a secret %s', (_, text) => {
    expect(mask(`before ${text} after`)).toBe('before *** after')
  })

  it.each([0, 1, 2, 3, 4])('hides a secret in the base64 of something longer, %d bytes into it', (before) => {
    const shown = mask(Buffer.from(`${'u'.repeat(before)}${SECRET}${'v'.repeat(7)}`).toString('base64'))
    expect(shown).toContain('***')
    // What is left decodes to none of it but a byte at either end.
    const left = shown.split('***').map((part) => Buffer.from(part, 'base64').toString())
    expect(left.join(' ')).not.toMatch(/s3|3c|cr|r3|3t|ke|ey/)
  })

  it('hides every secret, the longer one where one holds the other', () => {
    expect(maskOf(['abcd', 'abcdefgh'])('abcdefgh abcd abcde')).toBe('*** *** ***e')
  })

  it('hides the lines of a secret one by one', () => {
    const pem = '-----BEGIN KEY-----\nMC4CAQAwBQYDK2VwBCIE\nIPb3\r\n}\n'
    expect(maskOf([pem])('IPb3 and MC4CAQAwBQYDK2VwBCIE and }')).toBe('*** and *** and }')
    expect(maskOf([pem])(`x${pem}y`)).toBe('x***y')
  })

  it('hides a secret without the line end that it was set with', () => {
    expect(maskOf(['hunter2\n'])('hunter2')).toBe('***')
  })

  it('hides the beginning of a secret where the text ends', () => {
    expect(maskOf(['0123456789'])('cut: 012345678')).toBe('cut: ***')
    expect(maskOf(['0123456789'])('cut: 0123')).toBe('cut: ***')
    expect(maskOf(['0123456789'])('cut: 012')).toBe('cut: 012')
    expect(maskOf(['0123456789'])('012345678 goes on')).toBe('012345678 goes on')
  })

  it('hides short secrets too', () => {
    expect(maskOf(['ab'])('cab')).toBe('c***')
  })

  it.each([[[]], [['']], [['\n']]])('of %j hides nothing', (secrets) => {
    expect(maskOf(secrets)('any\ntext')).toBe('any\ntext')
  })

  it('takes what is special in a pattern for what it is', () => {
    const special = '$^.*+?()[]{}|\\-/'
    expect(maskOf([special])(`a${special}b`)).toBe('a***b')
    expect(maskOf([special])('anything')).toBe('anything')
  })
})

it('the lines of a secret are those with anything in them', () => {
  expect(linesOf('a\r\n\n  b \n')).toEqual(['a', 'b'])
})
