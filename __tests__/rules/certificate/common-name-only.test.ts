import { describe, expect, it } from '@jest/globals'
import rule from '../../../src/rules/certificate/common-name-only.ts'
import { cpuMsOf } from '../../cpu-time.ts'
import { evidenceOf, leafCertificate, NO_LEAF, outcomesOf, sayings } from '../facts.ts'

const named = (commonName: string | null, dnsNames: readonly string[], ipAddresses: readonly string[] = []) => ({
  certificates: { leaf: leafCertificate({ commonName, dnsNames, ipAddresses }), others: [] },
})

const notAmong = (name: string): string => `fail: the common name, "${name}", is not among the alternative names`

describe('certificate/common-name-only', () => {
  it.each<[string | null, readonly string[], string]>([
    ['api.example.com', ['api.example.com'], 'pass'],
    ['API.example.com', ['api.EXAMPLE.com'], 'pass'],
    ['api.example.com', ['www.example.com', 'api.example.com'], 'pass'],
    // a wildcard serves those who ask for it all the same
    ['api.example.com', ['*.example.com'], 'pass'],
    ['*.example.com', ['*.example.com'], 'pass'],
    ['a.api.example.com', ['*.example.com'], notAmong('a.api.example.com')],
    ['example.com', ['*.example.com'], notAmong('example.com')],
    ['api.example.com', ['other.example.com'], notAmong('api.example.com')],
    ['api.example.com', [], 'fail: the certificate has a common name and no alternative names'],
    ['Payments API', [], 'fail: the certificate has a common name and no alternative names'],
    // what no host is called is for people
    ['Payments API', ['api.example.com'], 'pass'],
    ['payments', ['api.example.com'], 'pass'],
    [null, ['api.example.com'], 'not-applicable: it has no common name'],
    [null, [], 'not-applicable: it has no common name'],
  ])('of the common name %j and the alternative names %j: %s', (commonName, dnsNames, saying) => {
    expect(sayings(rule, named(commonName, dnsNames))).toEqual([saying])
  })

  it.each([
    ['192.0.2.1', '192.0.2.1', 'pass'],
    ['2001:db8::1', '2001:db8::1', 'pass'],
    ['192.0.2.2', '192.0.2.1', notAmong('192.0.2.2')],
    ['2001:db8::2', '2001:db8::1', notAmong('2001:db8::2')],
  ])('of the common name %s and the address %s: %s', (commonName, address, saying) => {
    expect(sayings(rule, named(commonName, [], [address]))).toEqual([saying])
  })

  it('shows both', () => {
    expect(evidenceOf(outcomesOf(rule, named('api.example.com', ['other.example.com'])))[0]).toMatchObject({
      observed: ['other.example.com'],
      required: 'api.example.com',
    })
  })

  it('takes no time over a long name', () => {
    const names = ['a.', 'a-', '*.', '1:', ':', 'a'].map((piece) => `${piece.repeat(50_000)}!`)
    expect(cpuMsOf(() => names.map((name) => sayings(rule, named(name, ['x']))))).toBeLessThan(500)
  })

  it('does not apply without a certificate', () => {
    expect(sayings(rule, NO_LEAF)).toEqual(['not-applicable: no certificate is served'])
  })
})
