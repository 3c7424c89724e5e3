/** The first two messages of SSL 2.0 (draft-hickman-netscape-ssl-00 sections 1.1, 2.4 to 2.6): its records are not those of TLS. */
import { SSL2 } from '../../spec/versions.ts'
import { MalformedError } from '../malformed-error.ts'
import { readAll, readList, type Reader } from '../reader.ts'
import { Writer } from '../writer.ts'

const MSG_ERROR = 0
const MSG_CLIENT_HELLO = 1
const MSG_SERVER_HELLO = 4
const CHALLENGE_BYTES = 16

export interface Ssl2ServerHello {
  /** What server and client share, if the server keeps to the specification; some send all that they have. */
  readonly cipherKinds: readonly number[]
  /** DER of the one certificate that the protocol has room for; empty when a session is resumed. */
  readonly certificate: Uint8Array
}

export type Ssl2Answer =
  | { readonly kind: 'hello'; readonly hello: Ssl2ServerHello }
  /** NO-CIPHER-ERROR is 1, the others belong to later messages. */
  | { readonly kind: 'error'; readonly code: number }

/** @param challenge 16 bytes */
export function writeSsl2ClientHello(cipherKinds: readonly number[], challenge: Uint8Array): Uint8Array {
  if (challenge.length !== CHALLENGE_BYTES) throw new RangeError(`a challenge of ${String(challenge.length)} bytes`)
  const specs = new Writer()
  for (const kind of cipherKinds) specs.u8(kind >> 16).u16(kind & 0xffff)
  const cipherSpecs = specs.finish()
  const message = new Writer()
    .u8(MSG_CLIENT_HELLO) // char MSG-CLIENT-HELLO
    .u16(SSL2) // char CLIENT-VERSION-MSB, CLIENT-VERSION-LSB
    .u16(cipherSpecs.length) // char CIPHER-SPECS-LENGTH
    .u16(0) // char SESSION-ID-LENGTH
    .u16(challenge.length) // char CHALLENGE-LENGTH
    .bytes(cipherSpecs)
    .bytes(challenge)
    .finish()
  // A header of two bytes, whose highest bit says that it is not of three and that there is no padding.
  return new Writer()
    .u16(0x8000 | message.length)
    .bytes(message)
    .finish()
}

/** Whether what a peer sent first can be the start of an SSL 2.0 answer to us. */
export function looksLikeSsl2([first, second, type]: Uint8Array): boolean {
  const isHeader = first === undefined || (first & 0x80) !== 0 || (first === 0 && second !== undefined && second < 64)
  return isHeader && (type === undefined || type === MSG_ERROR || type === MSG_SERVER_HELLO)
}

/**
 * null while it is not complete.
 * @throws MalformedError
 */
export function readSsl2Answer(received: Uint8Array): Ssl2Answer | null {
  const [first = 0x80, second = 0] = received
  if (received.length < 2) return null
  if ((first & 0x80) === 0) throw new MalformedError('SSL 2.0 record', 'padded, although nothing is encrypted yet', 0)
  const length = (first & 0x7f) * 256 + second
  if (received.length < length + 2) return null
  return readAll('SSL 2.0 message', received.subarray(2, length + 2), (reader) => {
    const type = reader.u8()
    if (type === MSG_ERROR) return { kind: 'error', code: reader.u16() }
    if (type !== MSG_SERVER_HELLO) reader.fail(`type ${String(type)}, expected a SERVER-HELLO or an ERROR`)
    return { kind: 'hello', hello: readServerHello(reader) }
  })
}

function readServerHello(reader: Reader): Ssl2ServerHello {
  reader.u8() // char SESSION-ID-HIT
  reader.u8() // char CERTIFICATE-TYPE
  const version = reader.u16() // char SERVER-VERSION-MSB, SERVER-VERSION-LSB
  if (version !== SSL2) reader.fail(`version 0x${version.toString(16)}, expected SSL 2.0`)
  const certificateLength = reader.u16() // char CERTIFICATE-LENGTH
  const specsLength = reader.u16() // char CIPHER-SPECS-LENGTH
  const connectionIdLength = reader.u16() // char CONNECTION-ID-LENGTH
  const certificate = reader.bytes(certificateLength)
  const cipherKinds = readAll('CIPHER-SPECS', reader.bytes(specsLength), (specs) => readList(specs, (r) => r.u24()))
  reader.bytes(connectionIdLength)
  return { certificate, cipherKinds }
}
