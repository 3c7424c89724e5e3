import { describe, expect, it } from '@jest/globals'
import rule from '../../../src/rules/http/no-http2.ts'
import { gapIn, sayings } from '../facts.ts'

describe('http/no-http2', () => {
  it('passes a server that agrees on it, wherever it prefers another', () => {
    expect(sayings(rule, {})).toEqual(['pass'])
    expect(sayings(rule, { alpn: { protocols: ['http/1.1', 'h2'] } })).toEqual(['pass'])
  })

  it.each([[['http/1.1']], [[]]])('fails one that agrees on %j', (protocols) => {
    expect(sayings(rule, { alpn: { protocols } })).toEqual(['fail: HTTP/2 is not agreed on'])
  })

  it('is open where not all could be asked', () => {
    const gaps = { alpn: [gapIn('h2')] }
    expect(sayings(rule, { alpn: { protocols: ['http/1.1'] } }, { gaps })[0]).toMatch(/^inconclusive: /)
    expect(sayings(rule, { alpn: { protocols: ['h2'] } }, { gaps })).toEqual(['pass'])
  })

  it('does not apply to what does not speak HTTP', () => {
    const endpoint = { scheme: 'tls', port: 8883 } as const
    expect(sayings(rule, { alpn: { protocols: [] } }, { endpoint })).toEqual([
      'not-applicable: the endpoint does not speak HTTP',
    ])
  })
})
