/** Addresses that are never dialled: link-local ones, where clouds keep the credentials of the machine that we run on. */
import { BlockList, isIPv6 } from 'node:net'

const FORBIDDEN = new BlockList()
FORBIDDEN.addSubnet('169.254.0.0', 16, 'ipv4') // RFC 3927; 169.254.169.254 is the metadata service of most clouds
FORBIDDEN.addSubnet('fe80::', 10, 'ipv6') // RFC 4291 section 2.5.6
FORBIDDEN.addAddress('fd00:ec2::254', 'ipv6') // AWS's metadata service over IPv6

/** @param address an IP literal without brackets */
export function isForbiddenAddress(address: string): boolean {
  const family = isIPv6(address) ? 'ipv6' : 'ipv4'
  if (FORBIDDEN.check(address, family)) return true
  const [, mapped] = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address) ?? []
  return mapped !== undefined && FORBIDDEN.check(mapped, 'ipv4')
}
