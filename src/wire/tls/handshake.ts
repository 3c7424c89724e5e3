/** Handshake messages: RFC 8446 section 4, RFC 5246 section 7.4. */
import { MalformedError } from '../malformed-error.ts'
import { Writer } from '../writer.ts'

export const HANDSHAKE_CLIENT_HELLO = 1
export const HANDSHAKE_SERVER_HELLO = 2
export const HANDSHAKE_NEW_SESSION_TICKET = 4
export const HANDSHAKE_ENCRYPTED_EXTENSIONS = 8
export const HANDSHAKE_CERTIFICATE = 11
export const HANDSHAKE_SERVER_KEY_EXCHANGE = 12
export const HANDSHAKE_CERTIFICATE_REQUEST = 13
export const HANDSHAKE_SERVER_HELLO_DONE = 14
export const HANDSHAKE_CERTIFICATE_VERIFY = 15
export const HANDSHAKE_FINISHED = 20
export const HANDSHAKE_CERTIFICATE_STATUS = 22
export const HANDSHAKE_COMPRESSED_CERTIFICATE = 25

/** One server's whole flight with a 10,000-name certificate is under this; more is an attack on our memory. */
const MAX_MESSAGE = 2 ** 20

const HEADER_BYTES = 4

export interface Handshake {
  readonly type: number
  readonly body: Uint8Array
  /** Header and body: what goes into the transcript hash. */
  readonly message: Uint8Array
}

/**
 * Joins handshake fragments and cuts them into messages; a last incomplete message is left alone.
 * Messages may be cut at any byte, and one fragment may hold several.
 * @throws MalformedError when a message announces more than 1 MiB
 */
export function readHandshakes(fragments: readonly Uint8Array[]): Handshake[] {
  const stream = fragments.length === 1 && fragments[0] !== undefined ? fragments[0] : concat(fragments)
  const messages: Handshake[] = []
  let offset = 0
  while (stream.length - offset >= HEADER_BYTES) {
    // struct { HandshakeType msg_type; uint24 length; ... } Handshake;
    const [type = 0, high = 0, middle = 0, low = 0] = stream.subarray(offset, offset + HEADER_BYTES)
    const length = high * 65_536 + middle * 256 + low
    if (length > MAX_MESSAGE)
      throw new MalformedError('Handshake', `length ${String(length)} over the limit`, offset + 1)
    const end = offset + HEADER_BYTES + length
    if (stream.length < end) break
    messages.push({ type, body: stream.subarray(offset + HEADER_BYTES, end), message: stream.subarray(offset, end) })
    offset = end
  }
  return messages
}

/** A message with its header. */
export function writeHandshake(type: number, write: (body: Writer) => unknown): Uint8Array {
  return new Writer()
    .u8(type)
    .vector(3, (body) => void write(body))
    .finish()
}

export function concat(parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let offset = 0
  for (const part of parts) {
    joined.set(part, offset)
    offset += part.length
  }
  return joined
}
