import { describe, expect, it } from '@jest/globals'
import rule from '../../../src/rules/http/redirects.ts'
import { evidenceOf, outcomesOf, sayings } from '../facts.ts'
import { sayingsWithout } from '../skipped.ts'

const answering = (status: number, ...headers: (readonly [string, string])[]) => ({
  http: { status, statusText: '', headers },
})

describe('http/redirects', () => {
  it.each([200, 204, 300, 304, 305, 306, 309, 400, 404, 405, 500])('passes %d', (status) => {
    expect(sayings(rule, answering(status))).toEqual(['pass'])
  })

  it.each([301, 302, 303, 307, 308])('fails %d', (status) => {
    expect(sayings(rule, answering(status))).toEqual([`fail: a GET is answered with a redirect (${String(status)})`])
  })

  it.each(['Location', 'location'])('shows where it leads by the header "%s"', (name) => {
    const facts = answering(301, ['Server', 'nginx'], [name, 'https://www.example.com/hook/'])
    expect(evidenceOf(outcomesOf(rule, facts))).toEqual([
      { observed: 'https://www.example.com/hook/', required: 'an answer without a redirect', status: 301 },
    ])
  })

  it('says nothing of a place that the answer does not name', () => {
    expect(evidenceOf(outcomesOf(rule, answering(302)))[0]).toMatchObject({ observed: null })
  })

  it('passes a Location that is no redirect', () => {
    expect(sayings(rule, answering(201, ['Location', '/events/1']))).toEqual(['pass'])
  })

  it('does not apply to endpoints that do not speak HTTP', () => {
    expect(sayingsWithout(rule, 'http')).toEqual(['not-applicable: http: makes no sense here'])
  })
})
