import { describe, expect, it } from '@jest/globals'
import rule from '../../../src/rules/http/hsts-missing.ts'
import { evidenceOf, hstsPolicy, outcomesOf, sayings } from '../facts.ts'

describe('http/hsts-missing', () => {
  it('passes a policy, however short', () => {
    expect(sayings(rule, { hsts: hstsPolicy({ maxAge: 1 }) })).toEqual(['pass'])
  })

  it('fails an answer without the header', () => {
    expect(sayings(rule, { hsts: { kind: 'absent' } })).toEqual(['fail: no Strict-Transport-Security header is sent'])
  })

  it('fails a header that clients ignore, and shows it', () => {
    const hsts = { kind: 'invalid', header: 'includeSubDomains', reason: 'max-age is missing' } as const
    expect(sayings(rule, { hsts })).toEqual([
      'fail: the Strict-Transport-Security header is invalid: max-age is missing',
    ])
    expect(evidenceOf(outcomesOf(rule, { hsts }))[0]).toMatchObject({ observed: 'includeSubDomains' })
  })

  it('does not apply to a host named by an address', () => {
    const endpoint = { host: '192.0.2.1', hostIsAddress: true }
    expect(sayings(rule, { hsts: { kind: 'absent' } }, { endpoint })).toEqual([
      'not-applicable: the host is an IP address',
    ])
  })
})
