import { describe, expect, it } from '@jest/globals'
import rule from '../../../src/rules/http/plain-http-answers.ts'
import { sayings } from '../facts.ts'

const answering = (status: number) => ({
  plainHttp: { port: 8080, kind: 'answer', status, location: null, hsts: null } as const,
})

describe('http/plain-http-answers', () => {
  it.each([200, 204, 299, 401])('fails %d', (status) => {
    expect(sayings(rule, answering(status))).toEqual([
      `fail: "/" is answered in clear on port 8080 (${String(status)})`,
    ])
  })

  it.each([301, 308, 400, 403, 410, 421, 426, 500, 503])('passes %d', (status) => {
    expect(sayings(rule, answering(status))).toEqual(['pass'])
  })

  it.each([199, 300, 404, 405, 429, 499])('says nothing by %d', (status) => {
    expect(sayings(rule, answering(status))).toEqual([
      `not-applicable: "/" is answered with ${String(status)}, which says nothing of other paths`,
    ])
  })

  it.each(['refused', 'no-answer'] as const)('passes a port that has %s', (kind) => {
    expect(sayings(rule, { plainHttp: { port: 80, kind } })).toEqual(['pass'])
  })
})
