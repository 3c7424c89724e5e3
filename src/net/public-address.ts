/** Addresses of the public Internet: only these are dialled for a URL that a stranger wrote. Source: IANA special-purpose registries, read 2026-11-24. */
import { BlockList } from 'node:net'

const SPECIAL = new BlockList()
for (const [address, prefix] of [
  ['0.0.0.0', 8], // "this network", RFC 791
  ['10.0.0.0', 8], // private, RFC 1918
  ['100.64.0.0', 10], // shared, RFC 6598
  ['127.0.0.0', 8], // loopback, RFC 1122
  ['169.254.0.0', 16], // link-local, RFC 3927
  ['172.16.0.0', 12], // private, RFC 1918
  ['192.0.0.0', 24], // protocol assignments, RFC 6890
  ['192.0.2.0', 24], // documentation, RFC 5737
  ['192.88.99.0', 24], // 6to4 relays, RFC 7526
  ['192.168.0.0', 16], // private, RFC 1918
  ['198.18.0.0', 15], // benchmarks, RFC 2544
  ['198.51.100.0', 24], // documentation, RFC 5737
  ['203.0.113.0', 24], // documentation, RFC 5737
  ['224.0.0.0', 3], // multicast, reserved and broadcast, RFC 1112
] as const) {
  SPECIAL.addSubnet(address, prefix, 'ipv4')
}

/** Global unicast, without what is inside it but leads elsewhere. */
const GLOBAL = new BlockList()
GLOBAL.addSubnet('2000::', 3, 'ipv6')
for (const [address, prefix] of [
  ['2001::', 23], // protocol assignments, Teredo among them, RFC 2928
  ['2001:db8::', 32], // documentation, RFC 3849
  ['2002::', 16], // 6to4, which leads to an IPv4 address, RFC 3056
  ['3fff::', 20], // documentation, RFC 9637
] as const) {
  SPECIAL.addSubnet(address, prefix, 'ipv6')
}

/** @param address an IP literal without brackets or zone; an IPv4-mapped one is IPv4 */
export function isPublicAddress(address: string): boolean {
  const isIpv6 = address.includes(':')
  const mapped = isIpv6 ? /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1] : undefined
  if (mapped !== undefined) return isPublicAddress(mapped)
  if (isIpv6) return GLOBAL.check(address, 'ipv6') && !SPECIAL.check(address, 'ipv6')
  return !SPECIAL.check(address, 'ipv4')
}
