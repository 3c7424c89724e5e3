/** The record layer: RFC 8446 section 5.1, RFC 5246 section 6.2.1. */
import { MalformedError } from '../malformed-error.ts'
import { Writer } from '../writer.ts'

export const CONTENT_CHANGE_CIPHER_SPEC = 20
export const CONTENT_ALERT = 21
export const CONTENT_HANDSHAKE = 22
export const CONTENT_APPLICATION_DATA = 23

/** TLSPlaintext and TLSCiphertext: 2^14 bytes and what encryption may add (RFC 5246 section 6.2.3, the more generous one). */
const MAX_FRAGMENT = 2 ** 14 + 2048

const HEADER_BYTES = 5

/** A flight of 60 kB in fragments of 64 bytes: more is an attack on our time. */
const MAX_RECORDS = 1024

export interface TlsRecord {
  readonly type: number
  readonly version: number
  readonly fragment: Uint8Array
  /** The header as received: the additional data of TLS 1.3's encryption. */
  readonly header: Uint8Array
}

/**
 * Reads the complete records at the start of what was received; a last incomplete one is left alone.
 * @throws MalformedError when the bytes are no TLS records
 */
export function readRecords(received: Uint8Array): TlsRecord[] {
  const records: TlsRecord[] = []
  let offset = 0
  while (offset < received.length) {
    const header = received.subarray(offset, offset + HEADER_BYTES)
    const [type = 0, major = 3, minor = 0, high = 0, low = 0] = header
    // struct { ContentType type; ProtocolVersion version; uint16 length; opaque fragment[length]; } TLSPlaintext;
    if (type < CONTENT_CHANGE_CIPHER_SPEC || type > 24) {
      throw new MalformedError('TLSPlaintext', `content type ${String(type)} unknown`, offset)
    }
    if (major !== 3)
      throw new MalformedError('TLSPlaintext', `version ${String(major)}.${String(minor)} unknown`, offset + 1)
    const length = high * 256 + low
    if (length > MAX_FRAGMENT)
      throw new MalformedError('TLSPlaintext', `length ${String(length)} over the limit`, offset + 3)
    const end = offset + HEADER_BYTES + length
    if (header.length < HEADER_BYTES || received.length < end) break
    if (records.length === MAX_RECORDS)
      throw new MalformedError('TLSPlaintext', 'more records than any flight has', offset)
    records.push({
      type,
      version: major * 256 + minor,
      fragment: received.subarray(offset + HEADER_BYTES, end),
      header,
    })
    offset = end
  }
  return records
}

export function writeRecord(type: number, version: number, fragment: Uint8Array): Uint8Array {
  return new Writer()
    .u8(type)
    .u16(version)
    .vector(2, (writer) => writer.bytes(fragment))
    .finish()
}

/** Whether what a peer sent first can be the start of a TLS record. An empty answer can. */
export function looksLikeTls(received: Uint8Array): boolean {
  const [type, major] = received
  return (
    type === undefined || (type >= CONTENT_CHANGE_CIPHER_SPEC && type <= 24 && (major === undefined || major === 3))
  )
}
