/** A proxy: `http://[user:password@]host:port`, `socks5://[user:password@]host:port`, or `socks5h://`, which is the same here. */
import type { Proxy } from '../core/proxy.ts'
import { parseHost } from './host.ts'
import { mistaken, parsed, type Parsed } from './parsed.ts'
import { parsePort } from './port.ts'

const KINDS: Readonly<Record<string, Proxy['kind']>> = { http: 'http', socks5: 'socks5', socks5h: 'socks5' }

/** RFC 1929 section 2: a length is one byte. */
const MAX_SOCKS_BYTES = 255

/** No mistake repeats any of the text: whatever is wrong with it, a piece of it may be a password. */
export function parseProxy(text: string): Parsed<Proxy> {
  const [, scheme = '', rest] = /^([a-z0-9]+):\/\/(.*)$/is.exec(text) ?? []
  const kind = Object.hasOwn(KINDS, scheme.toLowerCase()) ? KINDS[scheme.toLowerCase()] : undefined
  if (kind === undefined || rest === undefined) return wrong('it begins with none of these')
  // A password may hold an @ that is not encoded.
  const at = rest.lastIndexOf('@')
  const user = at < 0 ? null : parseUser(kind, rest.slice(0, at))
  if (user !== null && 'mistake' in user) return user
  const [, hostText = '', portText] = /^(\[[^\]]*\]|[^:]*)(?::(\d+))?\/?$/.exec(rest.slice(at + 1)) ?? []
  if (portText === undefined) return wrong('it does not end in a host and its port')
  const [host, port] = [parseHost(hostText), parsePort(portText)]
  if ('mistake' in host) return wrong('its host is neither a name nor an address')
  if ('mistake' in port) return wrong('its port is not from 1 to 65535')
  return parsed({ kind, host: host.value.host, port: port.value, user: user?.value ?? null })
}

function parseUser(kind: Proxy['kind'], text: string): Parsed<NonNullable<Proxy['user']>> {
  const [, nameText = '', passwordText = ''] = /^([^:]*)(?::(.*))?$/s.exec(text) ?? []
  const name = decode(nameText)
  const password = decode(passwordText)
  if (name === undefined || password === undefined) return wrong('its user or password has a % that encodes nothing')
  if (/\p{Cc}/u.test(name + password)) return wrong('its user or password has a control character')
  if (name === '') return wrong('it has a password without a user')
  // RFC 7617 section 2.
  if (kind === 'http' && name.includes(':')) return wrong('its user has a colon, which HTTP cannot tell from its end')
  if (kind === 'socks5' && [name, password].some((each) => !fitsSocks(each))) {
    return wrong('its user and password are not of 1 to 255 bytes each, as SOCKS wants them')
  }
  return parsed({ name, password })
}

function fitsSocks(text: string): boolean {
  const { length } = new TextEncoder().encode(text)
  return length >= 1 && length <= MAX_SOCKS_BYTES
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch (error) {
    if (error instanceof URIError) return undefined
    throw error
  }
}

function wrong(how: string): { readonly mistake: string } {
  return mistaken(`expected http://[user:password@]host:port, or socks5:// in its place: ${how}`)
}
