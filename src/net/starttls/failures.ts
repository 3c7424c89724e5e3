/** What a server says instead of a go-ahead, as failures. */
import { failed, type Failed } from '../../core/observed.ts'
import { printable } from '../../core/printable.ts'

export function refusal(said: Uint8Array | string): Failed {
  return failed('unsupported', `the server refused STARTTLS: ${quoteSaid(said)}`, 'peer')
}

/** @param protocol as people write it: `SMTP` */
export function notSpoken(protocol: string, said: Uint8Array): Failed {
  const detail = looksLikeTls(said)
    ? `the port speaks TLS already, where ${protocol} begins in clear: leave out "starttls"`
    : `the server does not speak ${protocol}: ${quoteSaid(said)}`
  return failed('malformed', detail, 'peer')
}

/** Content type alert or handshake, of SSL 3.0 or later: RFC 8446 section 5.1. */
function looksLikeTls([type, major]: Uint8Array): boolean {
  return (type === 0x15 || type === 0x16) && major === 0x03
}

/** More than is shown, whatever the encoding. */
const DECODED_BYTES = 400

function quoteSaid(said: Uint8Array | string): string {
  const text = typeof said === 'string' ? said : Buffer.from(said.subarray(0, DECODED_BYTES)).toString()
  return `"${printable(text.trim().replaceAll(/[\r\n]+/g, ' '))}"`
}
