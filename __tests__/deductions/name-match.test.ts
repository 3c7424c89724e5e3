import { describe, expect, it } from '@jest/globals'
import type { Endpoint } from '../../src/core/endpoint.ts'
import { seen } from '../../src/core/observed.ts'
import { issue } from '../../src/lab/issue.ts'
import certificates from '../../src/deductions/certificates.ts'
import nameMatch, { type NameMatch } from '../../src/deductions/name-match.ts'
import { leafCertificate, NOW, targetAt } from '../rules/facts.ts'

function matched(names: readonly string[] | null, endpoint: Partial<Endpoint> = {}): NameMatch {
  const dnsNames = names?.filter((name) => /[a-z]/.test(name) && !name.includes(':')) ?? []
  const ipAddresses = names?.filter((name) => !dnsNames.includes(name)) ?? []
  const leaf = names === null ? null : leafCertificate({ dnsNames, ipAddresses })
  const context = { target: targetAt(endpoint), now: NOW, stores: [] }
  const observed = nameMatch.deduce({ certificates: { leaf, others: [] } }, context)
  if (observed.status !== 'seen') throw new Error(observed.status)
  return observed.value
}

describe('the name that callers use', () => {
  it.each([
    [['api.example.com'], true],
    [['www.example.com', 'api.example.com'], true],
    [['*.example.com'], true],
    [['www.example.com'], false],
    [['*.api.example.com'], false],
    [[], false],
  ])('is among %j: %s', (names, matches) => {
    expect(matched(names)).toEqual({ matches, wanted: 'api.example.com', presented: names })
  })

  it('is not the common name', () => {
    const leaf = leafCertificate({ subject: 'CN=api.example.com', dnsNames: [] })
    const context = { target: targetAt(), now: NOW, stores: [] }
    expect(nameMatch.deduce({ certificates: { leaf, others: [] } }, context)).toEqual(
      seen({ matches: false, wanted: 'api.example.com', presented: [] }),
    )
  })

  it.each([
    ['192.0.2.7', ['192.0.2.7'], true],
    ['192.0.2.7', ['192.0.2.8', '10.0.0.1'], false],
    ['2001:db8::7', ['2001:db8::7'], true],
    ['2001:db8:0:0:0:0:0:7', ['2001:db8::7'], true],
  ])('is an address: %s among %j: %s', (host, names, matches) => {
    expect(matched(names, { host, hostIsAddress: true })).toEqual({ matches, wanted: host, presented: names })
  })

  it('as an address is not found among DNS names that look like it', () => {
    const leaf = leafCertificate({ dnsNames: ['192.0.2.7'], ipAddresses: [] })
    const context = { target: targetAt({ host: '192.0.2.7', hostIsAddress: true }), now: NOW, stores: [] }
    expect(nameMatch.deduce({ certificates: { leaf, others: [] } }, context)).toMatchObject({
      value: { matches: false, presented: ['192.0.2.7'] },
    })
  })
})

describe('a name sent in place of the host', () => {
  it('is the one that must match', () => {
    const endpoint = { sni: 'tenant.example.net' }
    expect(matched(['tenant.example.net'], endpoint)).toMatchObject({ matches: true, wanted: 'tenant.example.net' })
    expect(matched(['api.example.com'], endpoint)).toMatchObject({ matches: false, wanted: 'tenant.example.net' })
  })

  it('is a name also where the host is an address', () => {
    const endpoint = { host: '192.0.2.7', hostIsAddress: true, sni: 'api.example.com' }
    expect(matched(['api.example.com', '192.0.2.7'], endpoint)).toEqual({
      matches: true,
      wanted: 'api.example.com',
      presented: ['api.example.com', '192.0.2.7'],
    })
    expect(matched(['192.0.2.7'], endpoint)).toMatchObject({ matches: false })
  })
})

describe('a server without a certificate', () => {
  it('is neither for the name nor not', () => {
    expect(matched(null)).toEqual({ matches: null, wanted: 'api.example.com', presented: [] })
    expect(matched(null, { sni: 'tenant.example.net' }).wanted).toBe('tenant.example.net')
  })
})

describe('a real certificate', () => {
  it('is read and matched: DNS names first, then addresses', () => {
    const { pem } = issue({
      names: ['192.0.2.7', 'api.example.com', '2001:db8::7'],
      notBefore: new Date('2026-01-01T00:00:00Z'),
      notAfter: new Date('2026-04-01T00:00:00Z'),
    })
    const context = { target: targetAt(), now: NOW, stores: [] }
    const chain = { certificates: [pem], version: 'TLSv1.2', suite: 'TLS_RSA_WITH_AES_128_CBC_SHA' }
    const read = certificates.deduce({ chain }, context)
    if (read.status !== 'seen') throw new Error(read.status)
    expect(nameMatch.deduce({ certificates: read.value }, context)).toEqual(
      seen({ matches: true, wanted: 'api.example.com', presented: ['api.example.com', '192.0.2.7', '2001:db8::7'] }),
    )
  })
})
