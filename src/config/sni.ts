import { parseHost } from './host.ts'
import { mistaken, parsed, type Parsed } from './parsed.ts'
import { quote } from './quote.ts'

/** Parses the name to send in server_name. RFC 6066 section 3 forbids addresses there. */
export function parseSni(text: string): Parsed<string> {
  const host = parseHost(text)
  if ('mistake' in host) return host
  return host.value.isAddress
    ? mistaken(`expected a host name to send as SNI, found the address ${quote(text)}`)
    : parsed(host.value.host)
}
