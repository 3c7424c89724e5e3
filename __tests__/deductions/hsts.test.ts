import { describe, expect, it } from '@jest/globals'
import hsts, { parseHsts, type Hsts } from '../../src/deductions/hsts.ts'
import { cpuMsOf } from '../cpu-time.ts'
import { contextOf } from './test-pki.ts'

type Headers = readonly (readonly [string, string])[]

function hstsOf(headers: Headers): Hsts | undefined {
  const observed = hsts.deduce({ http: { status: 200, statusText: 'OK', headers } }, contextOf())
  return observed.status === 'seen' ? observed.value : undefined
}

/** `31536000 includeSubDomains preload`, or why the header is ignored. */
function told(header: string): string {
  const parsed = parseHsts(header)
  if (parsed.kind !== 'policy') return parsed.kind === 'invalid' ? parsed.reason : parsed.kind
  const flags = [parsed.includeSubDomains ? 'includeSubDomains' : '', parsed.preload ? 'preload' : '']
  return [String(parsed.maxAge), ...flags].filter((word) => word !== '').join(' ')
}

describe('hsts', () => {
  it('is absent without the header', () => {
    expect(hstsOf([['Content-Type', 'text/plain']])).toEqual({ kind: 'absent' })
  })

  it.each(['Strict-Transport-Security', 'strict-transport-security', 'STRICT-Transport-security'])(
    'knows the header as %s',
    (name) => {
      expect(hstsOf([[name, 'max-age=60']])).toEqual({
        kind: 'policy',
        header: 'max-age=60',
        maxAge: 60,
        includeSubDomains: false,
        preload: false,
      })
    },
  )

  it('is the first header and no other, even when the first is invalid (RFC 6797 section 8.1)', () => {
    const good = ['Strict-Transport-Security', 'max-age=60'] as const
    const better = ['strict-transport-security', 'max-age=99; preload'] as const
    const bad = ['Strict-Transport-Security', 'preload'] as const
    expect(hstsOf([good, better])).toMatchObject({ kind: 'policy', maxAge: 60, preload: false })
    expect(hstsOf([bad, good])).toEqual({ kind: 'invalid', header: 'preload', reason: 'max-age is missing' })
  })
})

describe('parseHsts, RFC 6797 section 6.1', () => {
  it.each([
    ['max-age=31536000', '31536000'],
    ['max-age=0', '0'],
    ['max-age="31536000"', '31536000'],
    ['max-age="3153\\6000"', '31536000'],
    ['  max-age = 15768000 ;  includeSubDomains ', '15768000 includeSubDomains'],
    ['\tmax-age=1\t;\tpreload', '1 preload'],
    ['MAX-AGE=1; INCLUDESUBDOMAINS; Preload', '1 includeSubDomains preload'],
    ['includeSubDomains; max-age=1', '1 includeSubDomains'],
    ['max-age=1;', '1'],
    [';;max-age=1;;', '1'],
    ['max-age=00060', '60'],
  ])('reads %j', (header, expected) => {
    expect(told(header)).toBe(expected)
  })

  it.each([
    ['max-age=1; report-uri=x', '1'],
    ['max-age=1; foo', '1'],
    ['max-age=1; foo="a; max-age=2"; preload', '1 preload'],
    ['foo="\\"; includeSubDomains; \\""; max-age=1', '1'],
    ['max-age=1; includeSubDomainsX', '1'],
  ])('passes over a directive that it does not know: %j', (header, expected) => {
    expect(told(header)).toBe(expected)
  })

  it.each([
    ['', 'max-age is missing'],
    [';', 'max-age is missing'],
    ['includeSubDomains', 'max-age is missing'],
    ['maxage=1', 'max-age is missing'],
    ['max-age', 'max-age is not a number of seconds'],
    ['max-age=""', 'max-age is not a number of seconds'],
    ['max-age=-1', 'max-age is not a number of seconds'],
    ['max-age=1.5', 'max-age is not a number of seconds'],
    ['max-age=1e9', 'max-age is not a number of seconds'],
    ['max-age=one', 'max-age is not a number of seconds'],
    ['max-age="1 "', 'max-age is not a number of seconds'],
    ['max-age=１', 'what stands at character 1 is no directive'],
    ['max-age=', 'what stands at character 1 is no directive'],
    ['max-age="1', 'what stands at character 1 is no directive'],
    ['max-age=1"', 'what stands at character 1 is no directive'],
    ['max-age=1 2', 'what stands at character 1 is no directive'],
    ['max-age=1, max-age=2', 'what stands at character 1 is no directive'],
    ['max-age: 1', 'what stands at character 1 is no directive'],
    ['max-age=1; =x', 'what stands at character 11 is no directive'],
    ['max-age=1; foo bar', 'what stands at character 11 is no directive'],
    ['max-age=1; max-age=1', 'max-age stands twice'],
    ['max-age=1; Max-Age=2', 'max-age stands twice'],
    ['max-age=1; preload; preload', 'preload stands twice'],
    ['max-age=1; foo=1; FOO=2', 'foo stands twice'],
    ['max-age=1; includeSubDomains=true', 'includeSubDomains takes no value'],
  ])('%j is ignored by clients: %s', (header, reason) => {
    expect(parseHsts(header)).toEqual({ kind: 'invalid', header, reason })
  })

  it('keeps a number that is too large for a number', () => {
    expect(told(`max-age=${'9'.repeat(1000)}`)).toBe(String(Number.MAX_SAFE_INTEGER))
  })

  it('reads headers of 1024 characters, and none that are longer', () => {
    const padding = `max-age=1;${' '.repeat(1014)}`
    expect(told(padding)).toBe('1')
    expect(told(`${padding} `)).toBe('longer than 1024 characters')
  })

  it.each([
    ['quotes', '"'],
    ['backslashes in quotes', 'a="\\'],
    ['spaces', ' '],
    ['semicolons', ';'],
    ['tokens', 'a'],
    ['openings', 'a="'],
  ])('takes no time over 100 kB of %s, nor over as much as it reads', (_, piece) => {
    const long = piece.repeat(Math.ceil(100_000 / piece.length))
    const headers = [long, long.slice(0, 1024), `max-age=1; ${long.slice(0, 1000)}`]
    expect(cpuMsOf(() => headers.map((header) => parseHsts(header)))).toBeLessThan(100)
  })
})
