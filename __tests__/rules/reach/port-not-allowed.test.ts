import { describe, expect, it } from '@jest/globals'
import rule from '../../../src/rules/reach/port-not-allowed.ts'
import { evidenceOf, outcomesOf, sayings } from '../facts.ts'

describe('reach/port-not-allowed', () => {
  it.each([
    [443, 'pass'],
    [442, 'fail: port 442 is none that webhook senders call'],
    [444, 'fail: port 444 is none that webhook senders call'],
    [8443, 'fail: port 8443 is none that webhook senders call'],
  ])('of port %d: %s', (port, saying) => {
    expect(sayings(rule, {}, { endpoint: { port } })).toEqual([saying])
  })

  it('holds to what the policy allows', () => {
    const params = { allowed: ['443', '8443'] }
    expect(sayings(rule, {}, { endpoint: { port: 8443 }, params })).toEqual(['pass'])
    expect(evidenceOf(outcomesOf(rule, {}, { endpoint: { port: 8444 }, params }))).toEqual([
      { observed: '8444', required: ['443', '8443'] },
    ])
  })

  it('judges the port of the URL, not the one that connect-to leads to', () => {
    const connectTo = { address: '192.0.2.1', port: 8443 }
    expect(sayings(rule, {}, { endpoint: { port: 443, connectTo } })).toEqual(['pass'])
    expect(sayings(rule, {}, { endpoint: { port: 8080, connectTo: { ...connectTo, port: 443 } } })).toEqual([
      'fail: port 8080 is none that webhook senders call',
    ])
  })

  it('does not apply to what no webhook sender calls', () => {
    expect(sayings(rule, {}, { endpoint: { scheme: 'tls', port: 8883 } })).toEqual([
      'not-applicable: the endpoint does not speak HTTP',
    ])
  })

  it('has nothing to hold an endpoint to without a list', () => {
    expect(sayings(rule, {}, { params: { allowed: [] } })).toEqual(['not-applicable: the policy lists no ports'])
  })
})
