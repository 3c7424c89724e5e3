import { describe, expect, it } from '@jest/globals'
import type { HttpAnswer } from '../../src/core/net.ts'
import { seen } from '../../src/core/observed.ts'
import hsts, { parseHsts, type Hsts } from '../../src/deductions/hsts.ts'
import { NOW, targetAt } from '../rules/facts.ts'

/** `max-age=1; includeSubDomains; preload`, or why a client ignores it. */
function told(parsed: Hsts): string {
  if (parsed.kind === 'absent') return 'absent'
  if (parsed.kind === 'invalid') return `invalid: ${parsed.reason}`
  return [
    String(parsed.maxAge),
    ...(parsed.includeSubDomains ? ['subdomains'] : []),
    ...(parsed.preload ? ['preload'] : []),
  ].join(' ')
}

describe('a header by the grammar of RFC 6797 section 6.1', () => {
  it.each([
    // the examples of section 6.2
    ['max-age=31536000', '31536000'],
    ['max-age=15768000 ; includeSubDomains', '15768000 subdomains'],
    ['max-age="31536000"', '31536000'],
    ['max-age=0', '0'],
    ['max-age=0; includeSubDomains', '0 subdomains'],
    // in any order and any case
    ['includeSubDomains; max-age=1', '1 subdomains'],
    ['MAX-AGE=1; INCLUDESUBDOMAINS; PreLoad', '1 subdomains preload'],
    // empty directives and white space
    [';;max-age=1;;', '1'],
    ['  max-age = 1 \t;  ', '1'],
    ['max-age\t=\t"1"', '1'],
    // quotes hide what would be a delimiter, and a backslash what would be a quote
    ['note="a; max-age=5"; max-age=1', '1'],
    ['note="a \\" ; includeSubDomains"; max-age=1', '1'],
    ['max-age="\\31"', '31'],
    ['note=""; max-age=1', '1'],
    // what is not known is passed over
    ['max-age=1; unknown; x-y=z', '1'],
    ['max-age=1; maxage=2; max-age2=3', '1'],
    ['max-age=007', '7'],
    ['max-age=1; preload', '1 preload'],
  ])('holds a policy: %s', (header, expected) => {
    expect(told(parseHsts(header))).toBe(expected)
  })

  it.each([
    ['', 'max-age is missing'],
    ['includeSubDomains; preload', 'max-age is missing'],
    ['max-age', 'max-age is not a number of seconds'],
    ['max-age=""', 'max-age is not a number of seconds'],
    ['max-age=soon', 'max-age is not a number of seconds'],
    ['max-age=-1', 'max-age is not a number of seconds'],
    ['max-age=+1', 'max-age is not a number of seconds'],
    ['max-age=1.5', 'max-age is not a number of seconds'],
    ['max-age=1e9', 'max-age is not a number of seconds'],
    ['max-age=0x10', 'max-age is not a number of seconds'],
    ['max-age=" 1"', 'max-age is not a number of seconds'],
    ['max-age=1; max-age=1', 'max-age stands twice'],
    ['max-age=1; Max-Age=2', 'max-age stands twice'],
    ['max-age=1; includeSubDomains; includesubdomains', 'includesubdomains stands twice'],
    ['max-age=1; x; x=1', 'x stands twice'],
    ['max-age=1; includeSubDomains=true', 'includeSubDomains takes no value'],
    ['max-age=1; includeSubDomains=""', 'includeSubDomains takes no value'],
    ['max-age=', 'what stands at character 1 is no directive'],
    ['max-age=1, includeSubDomains', 'what stands at character 1 is no directive'],
    ['max-age=1 includeSubDomains', 'what stands at character 1 is no directive'],
    ['max-age=1; "preload"', 'what stands at character 11 is no directive'],
    ['max-age=1; note="open', 'what stands at character 11 is no directive'],
    ['max-age=1; =1', 'what stands at character 11 is no directive'],
    ['max-age=1; note="a"b', 'what stands at character 11 is no directive'],
    ['max-age=١', 'what stands at character 1 is no directive'],
  ])('is one that a client ignores: %s', (header, reason) => {
    expect(parseHsts(header)).toEqual({ kind: 'invalid', header, reason })
  })

  it('keeps the header as it was sent', () => {
    const header = ' Max-Age="1" ;preload'
    expect(parseHsts(header)).toEqual({ kind: 'policy', header, maxAge: 1, includeSubDomains: false, preload: true })
  })
})

describe('a header that is meant to hurt', () => {
  const padded = (length: number): string => `max-age=1;${'x'.repeat(length - 10)}`

  it('may be 1024 characters long and no longer', () => {
    expect(told(parseHsts(padded(1024)))).toBe('1')
    expect(told(parseHsts(padded(1025)))).toBe('invalid: longer than 1024 characters')
  })

  it.each(['9'.repeat(1000), '9007199254740993', '99999999999999999999'])(
    'holds a number that no clock reaches: %s',
    (digits) => {
      expect(told(parseHsts(`max-age=${digits}`))).toBe(String(Number.MAX_SAFE_INTEGER))
    },
  )

  it('holds no name that an object would have', () => {
    expect(told(parseHsts('__proto__; constructor; max-age=1'))).toBe('1')
  })
})

describe('the deduction', () => {
  function deduced(headers: HttpAnswer['headers']): string {
    const context = { target: targetAt(), now: NOW, stores: [] }
    const observed = hsts.deduce({ http: { status: 200, statusText: 'OK', headers } }, context)
    return observed.status === 'seen' ? told(observed.value) : observed.status
  }

  it('reads the header by its name in any case', () => {
    expect(
      deduced([
        ['Date', 'today'],
        ['sTRICT-tRANSPORT-sECURITY', 'max-age=5'],
      ]),
    ).toBe('5')
  })

  it.each([
    [['max-age=1; includeSubDomains', 'max-age=2'], '1 subdomains'],
    // RFC 6797 section 8.1: the first only, were it one that must be ignored
    [['nonsense', 'max-age=2'], 'invalid: max-age is missing'],
    [['max-age=0', 'max-age=2'], '0'],
  ])('takes the first of several headers and no other: %j', (values, expected) => {
    expect(deduced(values.map((value) => ['Strict-Transport-Security', value] as const))).toBe(expected)
  })

  it('tells a header that is absent from an empty one', () => {
    expect(deduced([])).toBe('absent')
    expect(deduced([['X-Strict-Transport-Security', 'max-age=1']])).toBe('absent')
    expect(deduced([['Strict-Transport-Security', '']])).toBe('invalid: max-age is missing')
  })

  it('has seen all there is', () => {
    const context = { target: targetAt(), now: NOW, stores: [] }
    const answer: HttpAnswer = { status: 200, statusText: 'OK', headers: [] }
    expect(hsts.deduce({ http: answer }, context)).toEqual(seen({ kind: 'absent' }))
    expect(hsts.reads).toEqual(['http'])
  })
})
