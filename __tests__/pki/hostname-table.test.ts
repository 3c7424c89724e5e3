import { describe, expect, it } from '@jest/globals'
import { issue } from '../../src/lab/issue.ts'
import { matchesHost } from '../../src/pki/hostname.ts'
import { readCertificate } from '../../src/wire/x509/certificate.ts'

const dns = (host: string, ...dnsNames: string[]): boolean =>
  matchesHost({ host, isAddress: false }, { dnsNames, ipAddresses: [] })

describe('a DNS name (RFC 9525 section 6.3)', () => {
  it.each<[host: string, presented: string, matches: boolean]>([
    // the whole name, label by label
    ['a.test', 'a.test', true],
    ['a.test', 'b.test', false],
    ['a.test', 'a.test.b', false],
    ['a.test', 'xa.test', false],
    ['a.test', 'test', false],
    ['www.a.test', 'a.test', false],
    ['a.test', 'www.a.test', false],
    ['localhost', 'localhost', true],
    ['under_score.a.test', 'under_score.a.test', true],
    // case
    ['a.test', 'A.TEST', true],
    ['api.a.test', '*.A.Test', true],
    // a dot at the end: the presented name is then none that clients match
    ['a.test', 'a.test.', false],
    ['b.a.test', '*.a.test.', false],
    ['a.test', '.a.test', false],
    ['a.test', 'a..test', false],
    // wildcards: the left-most label, the whole of it, for exactly one
    ['b.a.test', '*.a.test', true],
    ['c.b.a.test', '*.a.test', false],
    ['a.test', '*.a.test', false],
    ['.a.test', '*.a.test', false],
    ['xa.test', '*.a.test', false],
    ['b.a.test', '*a.test', false],
    ['foo.a.test', 'f*.a.test', false],
    ['foo.a.test', '*o.a.test', false],
    ['foo.a.test', 'f*o.a.test', false],
    ['foo.a.test', '**.a.test', false],
    ['c.b.a.test', 'c.*.a.test', false],
    ['c.b.a.test', '*.*.a.test', false],
    ['a.test', 'a.*', false],
    ['b.a.test', '*', false],
    ['test', '*', false],
    // too wide: everybody under a top-level name
    ['a.com', '*.com', false],
    ['b.a.com', '*.com', false],
    ['a.com', '*.', false],
    ['b.a.co', '*.a.co', true],
    // A-labels, which a wildcard stands for as for any other label
    ['xn--bcher-kva.a.test', 'xn--bcher-kva.a.test', true],
    ['xn--bcher-kva.a.test', 'XN--BCHER-KVA.a.test', true],
    ['xn--bcher-kva.a.test', '*.a.test', true],
    ['xn--bcher-kva.a.test', 'xn--*.a.test', false],
    ['xn--bcher-kva.a.test', 'b\u00fccher.a.test', false],
    // what else a name may hold
    ['a.test', 'a.test\0.evil.test', false],
    ['a.test\0.evil.test', 'a.test\0.evil.test', false],
    ['a.test', 'a.test\n', false],
    ['a.test', '', false],
    ['', '', false],
    ['a.test', ' a.test', false],
    ['a.test', 'https://a.test', false],
    ['a.test', 'a.test:443', false],
  ])('%j against %j: %s', (host, presented, matches) => {
    expect(dns(host, presented)).toBe(matches)
  })

  it('matches when any of the names does, and not when there are none', () => {
    expect(dns('b.test', 'a.test', 'b.test')).toBe(true)
    expect(dns('b.test')).toBe(false)
  })

  it('is never matched by an address entry', () => {
    expect(matchesHost({ host: '192.0.2.1', isAddress: false }, { dnsNames: [], ipAddresses: ['192.0.2.1'] })).toBe(
      false,
    )
  })

  it('takes time in proportion to the length of a name', () => {
    expect(dns('a.test', `${'a.'.repeat(100_000)}!`)).toBe(false)
    expect(dns('a.test', `${'a'.repeat(200_000)}!`)).toBe(false)
  })
})

describe('an address (RFC 9525 section 6.5)', () => {
  const address = (host: string, names: readonly string[]): boolean => {
    const certificate = issue({
      notBefore: new Date('2026-01-01T00:00:00Z'),
      notAfter: new Date('2026-04-01T00:00:00Z'),
      names,
    })
    return matchesHost({ host, isAddress: true }, readCertificate(certificate.der))
  }

  it.each<[host: string, presented: string, matches: boolean]>([
    ['192.0.2.1', '192.0.2.1', true],
    ['192.0.2.1', '192.0.2.2', false],
    ['2001:db8::1', '2001:db8::1', true],
    ['2001:DB8:0:0:0:0:0:1', '2001:db8::1', true],
    ['2001:db8::1', '2001:0db8:0000:0000:0000:0000:0000:0001', true],
    ['2001:db8::1', '2001:db8::2', false],
    ['::ffff:192.0.2.1', '::ffff:c000:201', true],
    // mapped or not, these are different addresses to TLS clients
    ['192.0.2.1', '::ffff:192.0.2.1', false],
    ['::ffff:192.0.2.1', '192.0.2.1', false],
    ['::1', '::1', true],
    ['::', '::', true],
  ])('%s against %s: %s', (host, presented, matches) => {
    expect(address(host, [presented])).toBe(matches)
  })

  it('is never matched by a DNS name, not by one that looks like it, nor by a wildcard', () => {
    const presented = { dnsNames: ['192.0.2.1', '*.0.2.1', '*.2.1'], ipAddresses: [] }
    expect(matchesHost({ host: '192.0.2.1', isAddress: true }, presented)).toBe(false)
  })

  it('is not matched by an address entry of another length', () => {
    expect(
      matchesHost({ host: '192.0.2.1', isAddress: true }, { dnsNames: [], ipAddresses: ['c0000201ffffff00', ''] }),
    ).toBe(false)
  })

  it('matches when any of the entries does', () => {
    expect(address('192.0.2.2', ['192.0.2.1', '192.0.2.2'])).toBe(true)
    expect(address('192.0.2.3', ['192.0.2.1', '192.0.2.2'])).toBe(false)
  })
})

it('does not fall back to the common name', () => {
  const { der } = issue({
    notBefore: new Date('2026-01-01T00:00:00Z'),
    notAfter: new Date('2026-04-01T00:00:00Z'),
    subject: { commonName: 'a.test' },
  })
  expect(matchesHost({ host: 'a.test', isAddress: false }, readCertificate(der))).toBe(false)
})
