import { describe, expect, it } from '@jest/globals'
import rule from '../../../src/rules/http/hsts-too-short.ts'
import { evidenceOf, hstsPolicy, outcomesOf, sayings } from '../facts.ts'

describe('http/hsts-too-short', () => {
  it.each([
    [15_552_000, 'pass'],
    [15_551_999, 'fail: Strict-Transport-Security holds for 15551999 seconds only'],
    [0, 'fail: Strict-Transport-Security holds for 0 seconds only'],
  ])('max-age=%d: %s', (maxAge, saying) => {
    expect(sayings(rule, { hsts: hstsPolicy({ maxAge }) })).toEqual([saying])
  })

  it('holds to what the policy asks for', () => {
    const params = { minSeconds: 63_072_000 }
    expect(sayings(rule, { hsts: hstsPolicy({ maxAge: 63_072_000 }) }, { params })).toEqual(['pass'])
    expect(evidenceOf(outcomesOf(rule, { hsts: hstsPolicy({ maxAge: 63_071_999 }) }, { params }))).toEqual([
      { observed: 'max-age=63071999', required: 'max-age=63072000 or more' },
    ])
  })

  it('leaves a missing or invalid header to its own rule', () => {
    expect(sayings(rule, { hsts: { kind: 'absent' } })).toEqual([
      'not-applicable: there is no valid header: see http/hsts-missing',
    ])
  })

  it('does not apply to a host named by an address', () => {
    const endpoint = { host: '192.0.2.1', hostIsAddress: true }
    expect(sayings(rule, { hsts: hstsPolicy({ maxAge: 0 }) }, { endpoint })).toEqual([
      'not-applicable: the host is an IP address',
    ])
  })
})
