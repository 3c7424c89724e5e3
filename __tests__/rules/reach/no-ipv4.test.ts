import { describe, expect, it } from '@jest/globals'
import rule from '../../../src/rules/reach/no-ipv4.ts'
import { evidenceOf, outcomesOf, sayings } from '../facts.ts'

const at = (...all: string[]) => ({ addresses: { all } })

describe('reach/no-ipv4', () => {
  it.each([[['192.0.2.1']], [['2001:db8::1', '192.0.2.1']]])('passes %j', (all) => {
    expect(sayings(rule, at(...all))).toEqual(['pass'])
  })

  it('fails IPv6 addresses alone, and shows them', () => {
    const facts = at('2001:db8::1', '2001:db8::2')
    expect(sayings(rule, facts)).toEqual(['fail: there are IPv6 addresses only'])
    expect(evidenceOf(outcomesOf(rule, facts))).toEqual([
      { observed: ['2001:db8::1', '2001:db8::2'], required: 'an IPv4 address' },
    ])
  })

  it('fails a URL that names an IPv6 address itself', () => {
    const endpoint = { host: '2001:db8::1', hostIsAddress: true }
    expect(sayings(rule, at('2001:db8::1'), { endpoint })).toEqual(['fail: there are IPv6 addresses only'])
  })

  it('does not apply behind a proxy, which looks the name up', () => {
    expect(sayings(rule, at('api.example.com'))).toEqual(['not-applicable: the proxy looks the name up'])
  })

  it.each(['2001:db8::1', '192.0.2.1'])('does not take %s of connect-to for an address of the name', (address) => {
    expect(sayings(rule, at(address), { endpoint: { connectTo: { address, port: null } } })).toEqual([
      'not-applicable: the name was not looked up: connect-to stands for it',
    ])
  })
})
