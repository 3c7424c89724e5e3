/** DER by hand, without the code under test. */
import { bytes, join } from '../bytes.ts'

/** The tag and the length of an element, in as few bytes as hold them. */
export function header(tag: number, length: number): Uint8Array {
  if (length < 0x80) return Uint8Array.of(tag, length)
  const digits = length.toString(16)
  const octets = bytes(digits.padStart(digits.length + (digits.length % 2), '0'))
  return join(Uint8Array.of(tag, 0x80 + octets.length), octets)
}

export function tlv(tag: number, ...contents: readonly Uint8Array[]): Uint8Array {
  const content = join(...contents)
  return join(header(tag, content.length), content)
}

export const text = (value: string): Uint8Array => Uint8Array.from(Buffer.from(value, 'latin1'))

/** Universal tags, constructed where they have to be. */
export const SEQUENCE = 0x30
export const SET = 0x31
export const BOOLEAN = 0x01
export const INTEGER = 0x02
export const BIT_STRING = 0x03
export const OCTET_STRING = 0x04
export const OID = 0x06
export const UTF8_STRING = 0x0c
export const PRINTABLE_STRING = 0x13
export const TELETEX_STRING = 0x14
export const IA5_STRING = 0x16
export const UTC_TIME = 0x17
export const GENERALIZED_TIME = 0x18
export const BMP_STRING = 0x1e

interface Split {
  readonly element: Uint8Array
  readonly content: Uint8Array
}

function split(der: Uint8Array): Split {
  const short = der[1] ?? 0
  const lengthBytes = short < 0x80 ? 0 : short - 0x80
  const start = 2 + lengthBytes
  const length = lengthBytes === 0 ? short : Number.parseInt(Buffer.from(der.subarray(2, start)).toString('hex'), 16)
  return { element: der.subarray(0, start + length), content: der.subarray(start, start + length) }
}

/** The elements in a constructed one. */
export function elementsOf(der: Uint8Array): Uint8Array[] {
  const elements: Uint8Array[] = []
  for (let rest = split(der).content; rest.length > 0; rest = rest.subarray(elements.at(-1)?.length ?? 0)) {
    elements.push(split(rest).element)
  }
  return elements
}

/** Places in a TBSCertificate of version 3. */
export const TBS = { version: 0, serial: 1, signature: 2, issuer: 3, validity: 4, subject: 5, spki: 6, extensions: 7 }

/** A certificate with parts of it replaced; null takes one out. Its signature no longer fits. */
export function bend(
  der: Uint8Array,
  parts: Partial<Record<keyof typeof TBS, Uint8Array | null>>,
  signatureAlgorithm?: Uint8Array,
): Uint8Array {
  const [tbs = bytes(''), algorithm = bytes(''), signature = bytes('')] = elementsOf(der)
  const fields: (Uint8Array | null)[] = elementsOf(tbs)
  for (const [name, part] of Object.entries(parts)) fields[TBS[name as keyof typeof TBS]] = part
  return tlv(
    SEQUENCE,
    tlv(SEQUENCE, ...fields.filter((field) => field !== null)),
    signatureAlgorithm ?? algorithm,
    signature,
  )
}

/** One attribute of a name; `value` is a whole element. */
export const attribute = (oid: string, value: Uint8Array): Uint8Array => tlv(SEQUENCE, tlv(OID, bytes(oid)), value)

/** A name, a set of attributes at a time. */
export const name = (...sets: readonly (readonly Uint8Array[])[]): Uint8Array =>
  tlv(SEQUENCE, ...sets.map((attributes) => tlv(SET, ...attributes)))

/** `[3] EXPLICIT` around extensions, each a whole element. */
export const extensions = (...list: readonly Uint8Array[]): Uint8Array => tlv(0xa3, tlv(SEQUENCE, ...list))

/** One extension: the hex of its OID, and the DER in its OCTET STRING. */
export const extension = (oid: string, value: Uint8Array, ...critical: readonly Uint8Array[]): Uint8Array =>
  tlv(SEQUENCE, tlv(OID, bytes(oid)), ...critical, tlv(OCTET_STRING, value))
