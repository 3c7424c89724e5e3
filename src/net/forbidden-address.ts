/** Addresses that are never dialled: link-local ones, where clouds keep the credentials of the machine that we run on. */
import { BlockList, isIPv4 } from 'node:net'
import { failed, type Failed } from '../core/observed.ts'

const FORBIDDEN = new BlockList()
FORBIDDEN.addSubnet('169.254.0.0', 16, 'ipv4') // RFC 3927; 169.254.169.254 is the metadata service of most clouds
FORBIDDEN.addSubnet('fe80::', 10, 'ipv6') // RFC 4291 section 2.5.6
FORBIDDEN.addAddress('fd00:ec2::254', 'ipv6') // AWS's metadata service over IPv6
// Where a translator or tunnel stands on the way, these lead to 169.254.0.0/16:
FORBIDDEN.addSubnet('64:ff9b::a9fe:0', 112, 'ipv6') // NAT64, RFC 6052 section 2.1
FORBIDDEN.addSubnet('2002:a9fe::', 32, 'ipv6') // 6to4, RFC 3056 section 2

/** @param address an IP literal without brackets; IPv4-mapped ones are checked as IPv4, however they are written */
export function isForbiddenAddress(address: string): boolean {
  // A literal with a colon is IPv6. Node's isIPv6 says no more of one, and takes 15 ms to say it for the first time.
  return FORBIDDEN.check(address, address.includes(':') ? 'ipv6' : 'ipv4')
}

/** Why this is not connected to; undefined for a name, which says nothing of its address. */
export function findForbidden(host: string): Failed | undefined {
  return (isIPv4(host) || host.includes(':')) && isForbiddenAddress(host)
    ? failed('address-forbidden', `${host} is a link-local address, which is never dialled`, 'us')
    : undefined
}
