/** Where the certificate is that will be served next: a file, or an endpoint that serves it already. */
import type { NextCertificate } from '../core/endpoint.ts'
import { printable } from '../core/printable.ts'
import type { Complain } from './complain.ts'
import { parseConnectTo } from './connect-to.ts'
import { parseEndpoint } from './endpoint.ts'
import { mistaken, parsed, type Parsed } from './parsed.ts'
import type { FileNextCertificate } from './policy-file.ts'
import { quote } from './quote.ts'

/**
 * A text with a scheme or a port is an endpoint, any other the path of a file.
 *
 * @param plainPort of the endpoint's own protocol, where it begins in the clear; null: TLS begins at once
 */
export function readNextCertificate(
  { place, connectTo }: FileNextCertificate,
  plainPort: number | null,
  complain: Complain,
): NextCertificate | null {
  if (place === null) return null
  const { value: text, at: origin } = place
  const isEndpoint = connectTo !== null || /^[a-z][a-z\d+.-]*:\/\/|^[^/\\]+:\d+$/i.test(text)
  if (!isEndpoint) {
    const path = parsePath(text)
    if ('value' in path) return { kind: 'file', path: path.value, origin }
    complain(origin, path.mistake)
    return null
  }
  const address = parseEndpoint(text, plainPort)
  const door = connectTo === null ? parsed(null) : parseConnectTo(connectTo.value)
  if ('mistake' in address) complain(origin, `${quote(text)}: ${address.mistake}`)
  if ('mistake' in door && connectTo !== null) complain(connectTo.at, door.mistake)
  if ('mistake' in address || 'mistake' in door) return null
  return { kind: 'staged', ...address.value, connectTo: door.value, origin }
}

function parsePath(text: string): Parsed<string> {
  const control = /\p{Cc}/u.exec(text)?.[0]
  return control === undefined ? parsed(text) : mistaken(`a path cannot hold the character "${printable(control)}"`)
}
