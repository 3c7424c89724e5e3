import { describe, expect, it } from '@jest/globals'
import rule from '../../../src/rules/http/leaves-tls.ts'
import { evidenceOf, outcomesOf, sayings } from '../facts.ts'

const answering = (status: number, location?: string, name = 'Location') => ({
  http: { status, statusText: '', headers: location === undefined ? [] : [[name, location] as const] },
})

describe('http/leaves-tls', () => {
  it.each([301, 302, 303, 307, 308])('fails %d to http', (status) => {
    const facts = answering(status, 'HTTP://api.example.com/v1', 'location')
    expect(sayings(rule, facts)).toEqual([`fail: a GET is redirected (${String(status)}) to a place without TLS`])
    expect(evidenceOf(outcomesOf(rule, facts))).toEqual([
      { observed: 'HTTP://api.example.com/v1', required: 'https', status },
    ])
  })

  it.each([
    [301, 'https://www.example.com/'],
    // A path, and a place without a scheme, are of the scheme that was asked for
    [301, '/http://'],
    [301, '//www.example.com/'],
    [301, 'http://'],
    [301, undefined],
    [201, 'http://api.example.com/v1'],
  ])('passes %d to %s', (status, location) => {
    expect(sayings(rule, answering(status, location))).toEqual(['pass'])
  })
})
