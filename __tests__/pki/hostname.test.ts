import { describe, expect, it } from '@jest/globals'
import { matchesHost } from '../../src/pki/hostname.ts'

const named = (...dnsNames: string[]) => ({ dnsNames, ipAddresses: [] })
const addressed = (...ipAddresses: string[]) => ({ dnsNames: [], ipAddresses })
const name = (host: string) => ({ host, isAddress: false })
const address = (host: string) => ({ host, isAddress: true })

describe('a DNS name', () => {
  it.each([
    ['api.example.com', 'api.example.com'],
    ['api.example.com', 'API.Example.COM'],
    ['api.example.com', '*.example.com'],
    ['xn--bcher-kva.example.com', '*.example.com'],
    ['xn--bcher-kva.example', 'xn--bcher-kva.example'],
    ['a_b.example.com', 'a_b.example.com'],
    ['localhost', 'localhost'],
  ])('%s matches %s', (host, presented) => {
    expect(matchesHost(name(host), named(presented))).toBe(true)
  })

  it.each([
    ['api.example.com', 'www.example.com'],
    ['api.example.com', 'example.com'],
    ['example.com', '*.example.com'],
    ['a.b.example.com', '*.example.com'],
    ['api.example.com', 'api.*.com'],
    ['api.example.com', 'a*.example.com'],
    ['api.example.com', '*pi.example.com'],
    ['api.example.com', '*.*.com'],
    ['example.com', '*.com'],
    ['example.com', '*'],
    ['api.example.com', 'api.example.com.'],
    ['good.com', 'good.com\0.evil.com'],
    ['good.com', ' good.com'],
    ['api.example.com', ''],
    ['api.example.com', '.example.com'],
    ['192.0.2.1', '192.0.2.2'],
  ])('%s does not match %j', (host, presented) => {
    expect(matchesHost(name(host), named(presented))).toBe(false)
  })

  it('matches any of several', () => {
    expect(matchesHost(name('b.example'), named('a.example', 'b.example'))).toBe(true)
    expect(matchesHost(name('b.example'), named())).toBe(false)
  })
})

describe('an address', () => {
  it.each([
    ['192.0.2.1', '192.0.2.1'],
    ['2001:db8::1', '2001:db8::1'],
    ['2001:0DB8:0:0:0:0:0:1', '2001:db8::1'],
  ])('%s matches %s', (host, presented) => {
    expect(matchesHost(address(host), addressed(presented))).toBe(true)
  })

  it('matches no other, and no DNS name that looks like it', () => {
    expect(matchesHost(address('192.0.2.1'), addressed('192.0.2.10'))).toBe(false)
    expect(matchesHost(address('192.0.2.1'), named('192.0.2.1'))).toBe(false)
    expect(matchesHost(address('192.0.2.1'), named('*.0.2.1'))).toBe(false)
  })
})
