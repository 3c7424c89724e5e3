import { describe, expect, it } from '@jest/globals'
import type { Endpoint } from '../../src/core/endpoint.ts'
import nameMatch from '../../src/deductions/name-match.ts'
import { leafCertificate, targetAt } from '../rules/facts.ts'
import { contextOf, issued, served } from './test-pki.ts'

const leaf = leafCertificate({
  commonName: 'common.example.com',
  dnsNames: ['api.example.com', '*.hooks.example.com'],
  ipAddresses: ['192.0.2.1', '2001:db8::1'],
})

function matchAt(endpoint: Partial<Endpoint>): unknown {
  const target = targetAt(endpoint)
  const observed = nameMatch.deduce({ certificates: { leaf, others: [] } }, contextOf({ target }))
  return observed.status === 'seen' && observed.value
}

const presented = ['api.example.com', '*.hooks.example.com', '192.0.2.1', '2001:db8::1']

describe('nameMatch', () => {
  it.each<[boolean, string]>([
    [true, 'api.example.com'],
    [true, 'stripe.hooks.example.com'],
    [false, 'hooks.example.com'],
    [false, 'a.stripe.hooks.example.com'],
    [false, 'other.example.com'],
    [false, 'common.example.com'],
  ])('is %s for %s', (matches, host) => {
    expect(matchAt({ host })).toEqual({ matches, wanted: host, presented })
  })

  it.each<[boolean, string]>([
    [true, '192.0.2.1'],
    [true, '2001:db8::1'],
    [true, '2001:DB8:0:0:0:0:0:1'],
    [false, '192.0.2.2'],
    [false, '2001:db8::2'],
  ])('is %s for the address %s', (matches, host) => {
    expect(matchAt({ host, hostIsAddress: true })).toEqual({ matches, wanted: host, presented })
  })

  it('is about the name that is sent instead of the host, if there is one', () => {
    expect(matchAt({ host: 'other.example.com', sni: 'api.example.com' })).toMatchObject({
      matches: true,
      wanted: 'api.example.com',
    })
    expect(matchAt({ host: 'api.example.com', sni: 'other.example.com' })).toMatchObject({
      matches: false,
      wanted: 'other.example.com',
    })
    expect(matchAt({ host: '192.0.2.1', hostIsAddress: true, sni: 'api.example.com' })).toMatchObject({
      matches: true,
      wanted: 'api.example.com',
    })
  })

  it('asks nothing of the address that is connected to', () => {
    const connectTo = { address: '192.0.2.99', port: null }
    expect(matchAt({ host: 'api.example.com', connectTo })).toMatchObject({ matches: true })
  })

  it('reads real certificates', () => {
    const certificates = served(issued({ names: ['api.example.com', '2001:db8::1'] }))
    const target = targetAt({ host: '2001:db8::1', hostIsAddress: true })
    expect(nameMatch.deduce({ certificates }, contextOf({ target }))).toEqual({
      status: 'seen',
      value: { matches: true, wanted: '2001:db8::1', presented: ['api.example.com', '2001:db8::1'] },
    })
  })

  it('is null without a certificate: neither a match nor none', () => {
    expect(nameMatch.deduce({ certificates: { leaf: null, others: [] } }, contextOf())).toEqual({
      status: 'seen',
      value: { matches: null, wanted: 'api.example.com', presented: [] },
    })
  })
})
