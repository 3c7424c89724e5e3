import type { NetworkInterfaceInfo } from 'node:os'
import { describe, expect, it } from '@jest/globals'
import '../native-errors.ts'
import { findNoIpv6 } from '../../src/net/no-ipv6.ts'

const GLOBAL = '2001:db8::1'

const machineWith =
  (...addresses: readonly string[]) =>
  () => ({
    lo: [{ address: '::1', internal: true }] as NetworkInterfaceInfo[],
    eth0: ['192.0.2.2', 'fe80::1', ...addresses].map((address) => ({
      address,
      internal: false,
    })) as NetworkInterfaceInfo[],
  })

const errorOf = (code: string): Error => Object.assign(new Error(`connect ${code}`), { code })

describe('a machine without IPv6', () => {
  it.each(['ENETUNREACH', 'EADDRNOTAVAIL', 'EAFNOSUPPORT'])('is told by %s', (code) => {
    expect(findNoIpv6(GLOBAL, errorOf(code), machineWith())).toEqual({
      status: 'failed',
      code: 'no-ipv6',
      detail: `IPv6 cannot be reached from this runner (${code})`,
      whose: 'us',
    })
  })

  it.each([
    ['a unique local address alone has none', 'fd00::2', true],
    ['an address of its own has it', '2001:db8::2', false],
  ])('%#: one with %s', (_, address, expected) => {
    expect(findNoIpv6(GLOBAL, errorOf('ENETUNREACH'), machineWith(address)) !== undefined).toBe(expected)
  })

  it.each([
    ['an IPv4 address', '192.0.2.1', 'ENETUNREACH'],
    ['loopback', '::1', 'EADDRNOTAVAIL'],
    ['a link-local address', 'fe80::2', 'ENETUNREACH'],
    ['a unique local address', 'fd00::9', 'ENETUNREACH'],
    ['a port that refuses', GLOBAL, 'ECONNREFUSED'],
    ['a host that is not there', GLOBAL, 'EHOSTUNREACH'],
  ])('is not to blame for %s', (_, address, code) => {
    expect(findNoIpv6(address, errorOf(code), machineWith())).toBeUndefined()
  })
})
