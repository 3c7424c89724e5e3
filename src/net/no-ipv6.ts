/** A machine without IPv6, as the runners that GitHub hosts are: that an address cannot be reached from it says nothing of the address. */
import { networkInterfaces } from 'node:os'
import { failed, type Failed } from '../core/observed.ts'

/** No route, no address to come from, no such protocol. */
const CODES: readonly string[] = ['ENETUNREACH', 'EADDRNOTAVAIL', 'EAFNOSUPPORT']

/** `::1`, fe80::/10 (RFC 4291 section 2.4), and fc00::/7 (RFC 4193 section 3.1), from where there is no way to the internet. */
const LOCAL = /^(?:::1$|fe[89ab]|f[cd])/i

/** undefined: the machine has IPv6, or it is about something else. */
export function findNoIpv6(address: string, error: unknown, interfaces = networkInterfaces): Failed | undefined {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (!isGlobal(address) || !CODES.includes(code)) return undefined
  const own = Object.values(interfaces()).flatMap((addresses = []) => addresses.filter(({ internal }) => !internal))
  if (own.some((one) => isGlobal(one.address))) return undefined
  return failed('no-ipv6', `IPv6 cannot be reached from this runner (${code})`, 'us')
}

function isGlobal(address: string): boolean {
  return address.includes(':') && !LOCAL.test(address)
}
