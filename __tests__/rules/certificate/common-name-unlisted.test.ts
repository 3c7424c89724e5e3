import { describe, expect, it } from '@jest/globals'
import rule from '../../../src/rules/certificate/common-name-unlisted.ts'
import { evidenceOf, facts, leafCertificate, NO_LEAF, outcomesOf, sayings, trustingStore } from '../facts.ts'

const named = (commonName: string | null, dnsNames: readonly string[], ipAddresses: readonly string[] = []) => ({
  certificates: { leaf: leafCertificate({ commonName, dnsNames, ipAddresses }), others: [] },
})

const isNone = (name: string): string => `fail: the common name, "${name}", is none of the names of the certificate`

describe('certificate/common-name-unlisted', () => {
  it.each<[string | null, readonly string[], string]>([
    ['api.example.com', ['api.example.com'], 'pass'],
    ['API.example.com', ['www.example.com', 'api.EXAMPLE.com'], 'pass'],
    ['*.example.com', ['*.example.com'], 'pass'],
    // a wildcard covers it, and is another value
    ['api.example.com', ['*.example.com'], isNone('api.example.com')],
    ['example.com', ['*.example.com'], isNone('example.com')],
    ['api.example.com', ['other.example.com'], isNone('api.example.com')],
    ['api.example.com', [], isNone('api.example.com')],
    ['Payments API', ['api.example.com'], isNone('Payments API')],
    ['', ['api.example.com'], isNone('')],
    [null, ['api.example.com'], 'not-applicable: it has no common name'],
  ])('of the common name %j and the names %j: %s', (commonName, dnsNames, saying) => {
    expect(sayings(rule, named(commonName, dnsNames))).toEqual([saying])
  })

  it.each([
    ['192.0.2.1', 'pass'],
    ['192.0.2.2', isNone('192.0.2.2')],
  ])('of the common name %s and an address: %s', (commonName, saying) => {
    expect(sayings(rule, named(commonName, [], ['192.0.2.1']))).toEqual([saying])
  })

  it('shows both', () => {
    expect(evidenceOf(outcomesOf(rule, named('Payments API', ['api.example.com'])))).toEqual([
      { observed: 'Payments API', required: ['api.example.com'], sha256: 'sha256 of CN=api.example.com' },
    ])
  })

  it('does not apply to private CAs, or without a certificate', () => {
    const trustPaths = { ...facts().trustPaths, stores: [trustingStore('./ca.pem')] }
    expect(sayings(rule, { ...named('Payments API', ['api.example.com']), trustPaths })).toEqual([
      'not-applicable: no store of public CAs has a path to it',
    ])
    expect(sayings(rule, NO_LEAF)).toEqual(['not-applicable: no certificate is served'])
  })
})
