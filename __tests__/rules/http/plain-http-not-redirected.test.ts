import { describe, expect, it } from '@jest/globals'
import rule from '../../../src/rules/http/plain-http-not-redirected.ts'
import { sayings } from '../facts.ts'

const answering = (status: number, location: string | null = null) => ({
  plainHttp: { port: 80, kind: 'answer', status, location, hsts: null } as const,
})

describe('http/plain-http-not-redirected', () => {
  it.each<[number, string | null, string]>([
    [301, 'https://api.example.com/', 'pass'],
    [308, 'https://API.example.com:8443/v1', 'pass'],
    [302, 'https://api.example.com/', 'is redirected for a while only (302)'],
    [307, 'https://api.example.com/', 'is redirected for a while only (307)'],
    [301, 'https://www.example.com/', 'is redirected to another host before this one over TLS'],
    [301, 'http://www.example.com/', 'is redirected, and not to https'],
    // A path alone is of where it was asked for
    [301, '/v1', 'is redirected, and not to https'],
    [301, 'https://', 'is redirected (301) to no place'],
    [301, null, 'is redirected (301) to no place'],
    [200, null, 'is answered without a redirect (200)'],
    [403, null, 'is answered without a redirect (403)'],
  ])('of %d to %s says: %s', (status, location, saying) => {
    expect(sayings(rule, answering(status, location))).toEqual([
      saying === 'pass' ? saying : `fail: HTTP without TLS on port 80 ${saying}`,
    ])
  })

  it('takes an address for what it is', () => {
    const endpoint = { host: '2001:db8::1', hostIsAddress: true }
    expect(sayings(rule, answering(301, 'https://[2001:db8::1]/'), { endpoint })).toEqual(['pass'])
    expect(sayings(rule, answering(301, 'https://[2001:db8::2]/'), { endpoint })[0]).toMatch(/^fail: .*another host/)
  })

  it.each(['refused', 'no-answer'] as const)('passes a port that has %s', (kind) => {
    expect(sayings(rule, { plainHttp: { port: 80, kind } })).toEqual(['pass'])
  })
})
