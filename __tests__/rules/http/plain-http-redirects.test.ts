import { describe, expect, it } from '@jest/globals'
import rule from '../../../src/rules/http/plain-http-redirects.ts'
import { evidenceOf, outcomesOf, sayings } from '../facts.ts'
import { sayingsWithout } from '../skipped.ts'

const answering = (status: number, location: string | null = null) => ({
  plainHttp: { port: 80, kind: 'answer', status, location, hsts: null } as const,
})

describe('http/plain-http-redirects', () => {
  it.each([301, 302, 303, 307, 308])('fails %d', (status) => {
    const facts = answering(status, 'https://api.example.com/')
    expect(sayings(rule, facts)).toEqual([
      `fail: HTTP without TLS on port 80 is redirected (${String(status)}): a client that sends its credentials there works, and nobody learns of it`,
    ])
    expect(evidenceOf(outcomesOf(rule, facts))).toEqual([
      { observed: { status, location: 'https://api.example.com/' }, required: 'refused', port: 80 },
    ])
  })

  it.each([200, 300, 304, 306, 309, 403, 404, 500])('passes %d', (status) => {
    expect(sayings(rule, answering(status))).toEqual(['pass'])
  })

  it.each(['refused', 'no-answer'] as const)('passes a port that has %s', (kind) => {
    expect(sayings(rule, { plainHttp: { port: 80, kind } })).toEqual(['pass'])
  })

  it('does not apply where no port was asked', () => {
    expect(sayingsWithout(rule, 'plainHttp')).toEqual(['not-applicable: plainHttp: makes no sense here'])
  })
})
