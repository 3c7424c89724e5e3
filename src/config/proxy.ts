/** A proxy as users write it: `http://user:password@proxy.example.com:3128`, `socks5://[2001:db8::1]:1080`. */
import type { Proxy } from '../core/proxy.ts'
import { mistaken, parsed, type Parsed } from './parsed.ts'

const DEFAULT_PORTS: Readonly<Record<string, number>> = { http: 80, socks5: 1080, socks5h: 1080 }

/** What is found is not repeated in the mistake: it may hold a password. */
const EXPECTED =
  'expected http://host:port or socks5://host:port, with user:password@ before the host where it asks for them'

/** `socks5h` is the same here: the proxy resolves names in any case. */
export function parseProxy(text: string): Parsed<Proxy> {
  const [, scheme = ''] = /^(\w+):\/\//.exec(text) ?? []
  const defaultPort = DEFAULT_PORTS[scheme]
  // The URL parser takes hosts of schemes that it does not know as they are: it is asked about one that it knows.
  const rest = `http${text.slice(scheme.length)}`
  if (defaultPort === undefined || !URL.canParse(rest)) return mistaken(EXPECTED)
  const url = new URL(rest)
  if ((url.pathname !== '/' && url.pathname !== '') || url.search !== '' || url.hash !== '') return mistaken(EXPECTED)
  const port = /:\d+$/.test(url.host) ? Number(url.port) : portIn(text, defaultPort)
  const [user, password] = [decode(url.username), decode(url.password)]
  if (user === undefined || password === undefined) return mistaken(EXPECTED)
  if (new TextEncoder().encode(user).length > MAX_BYTES || new TextEncoder().encode(password).length > MAX_BYTES) {
    return mistaken('the user or the password is longer than the 255 bytes that SOCKS allows (RFC 1929 section 2)')
  }
  return parsed({
    scheme: scheme === 'http' ? 'http' : 'socks5',
    host: url.hostname.replace(/^\[(.*)\]$/, '$1'),
    port,
    credentials: url.username === '' ? null : { user, password },
  })
}

const MAX_BYTES = 255

/** The URL parser drops port 80 of an http URL, as the default that it is there. */
function portIn(text: string, defaultPort: number): number {
  const [, port] = /:(\d{1,5})\/?$/.exec(text) ?? []
  return port === undefined ? defaultPort : Number(port)
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}
