/**
 * BER (X.690 section 8) of container files, one level at a time: what is not looked at is not read. Lengths may be
 * indefinite and octet strings in pieces, as Java, NSS and Windows write them. Certificates themselves are DER: x509/asn1.ts.
 */
import { MalformedError } from './malformed-error.ts'

/** A file of 64 MiB could hold 32 million empty elements; no store has a thousandth of that. */
const MAX_ELEMENTS = 100_000
const MAX_INDEFINITE_DEPTH = 64

/** Identifier octets: class, constructed bit and tag number as they stand. */
export const BER = {
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  null: 0x05,
  oid: 0x06,
  sequence: 0x30,
  set: 0x31,
  /** [0] with elements in it, or with octets alone. */
  context0: 0xa0,
  context0Octets: 0x80,
} as const

export interface BerElement {
  readonly identifier: number
  /** The element as it stands, header and end-of-contents included. */
  readonly bytes: Uint8Array
  readonly content: Uint8Array
  /** Of its first byte, in the buffer that was read. */
  readonly offset: number
  readonly contentOffset: number
}

/** The element at the start of a buffer, whatever stands behind it. @throws MalformedError */
export function readFirstBer(what: string, buffer: Uint8Array): BerElement {
  return readAt(what, buffer, 0, 0)
}

/** The one element that fills a buffer. @throws MalformedError */
export function readBer(what: string, buffer: Uint8Array): BerElement {
  const element = readFirstBer(what, buffer)
  const left = buffer.length - element.bytes.length
  if (left > 0) throw new MalformedError(what, `${String(left)} bytes left over`, element.bytes.length)
  return element
}

/** The elements in one of an expected kind. @throws MalformedError also for more than 100 000 of them */
export function readChildren(what: string, parent: BerElement | undefined, identifier: number): readonly BerElement[] {
  const { content, contentOffset } = expectBer(what, parent, identifier)
  const children: BerElement[] = []
  for (let at = 0; at < content.length; at += children.at(-1)?.bytes.length ?? 0) {
    if (children.length === MAX_ELEMENTS) throw new MalformedError(what, 'too many elements', contentOffset + at)
    children.push(readAt(what, content, at, contentOffset))
  }
  return children
}

/** @throws MalformedError */
export function expectBer(what: string, element: BerElement | undefined, identifier: number): BerElement {
  if (element === undefined) throw new MalformedError(what, `${hex(identifier)} is missing`, 0)
  if (element.identifier === identifier) return element
  throw new MalformedError(what, `${hex(identifier)} expected, ${hex(element.identifier)} found`, element.offset)
}

/**
 * The octets of a string, in one piece or in pieces of one level.
 * @param identifier how it is marked in one piece: 0x04, or 0x80 for one that is implicitly [0]
 * @throws MalformedError
 */
export function readOctets(
  what: string,
  element: BerElement | undefined,
  identifier: number = BER.octetString,
): Uint8Array {
  if (element?.identifier !== (identifier | CONSTRUCTED)) return expectBer(what, element, identifier).content
  const pieces = readChildren(what, element, identifier | CONSTRUCTED)
  return Buffer.concat(pieces.map((piece) => expectBer(what, piece, BER.octetString).content))
}

/** Lower-case hex of the content of an OBJECT IDENTIFIER: enough to compare by. @throws MalformedError */
export function readOidHex(what: string, element: BerElement | undefined): string {
  return Buffer.from(expectBer(what, element, BER.oid).content).toString('hex')
}

/** `1.2.840`, for people, of the content of an OBJECT IDENTIFIER. */
export function formatOid(content: Uint8Array): string {
  const arcs = [0]
  for (const octet of content) {
    arcs.push((arcs.pop() ?? 0) * 128 + (octet & 0x7f))
    if (octet < 0x80) arcs.push(0)
  }
  const [first = 0, ...rest] = arcs.slice(0, -1)
  const root = Math.min(Math.floor(first / 40), 2)
  return [root, first - root * 40, ...rest].join('.')
}

/** A number from 0 up to 2^31 - 1. @throws MalformedError */
export function readCount(what: string, element: BerElement | undefined): number {
  const { content, offset } = expectBer(what, element, BER.integer)
  const [first = 0x80] = content
  if (first >= 0x80 || content.length > 4) throw new MalformedError(what, 'no number from 0 to 2147483647', offset)
  return content.reduce((value, octet) => value * 256 + octet, 0)
}

const CONSTRUCTED = 0x20

interface Header {
  readonly identifier: number
  readonly contentStart: number
  /** null: up to the end-of-contents. */
  readonly contentEnd: number | null
}

function readAt(what: string, buffer: Uint8Array, start: number, base: number): BerElement {
  const { identifier, contentStart, contentEnd } = readHeader(what, buffer, start, base)
  const end = contentEnd ?? endOfContents(what, buffer, contentStart, base)
  return {
    identifier,
    bytes: buffer.subarray(start, end),
    content: buffer.subarray(contentStart, contentEnd ?? end - 2),
    offset: base + start,
    contentOffset: base + contentStart,
  }
}

function readHeader(what: string, buffer: Uint8Array, start: number, base: number): Header {
  const fail = (why: string): never => {
    throw new MalformedError(what, why, base + start)
  }
  const [identifier, first] = [buffer[start], buffer[start + 1]]
  if (identifier === undefined || first === undefined) return fail('ends within an element')
  if ((identifier & 0x1f) === 0x1f) return fail('a tag number above 30')
  if (first === 0x80) {
    if ((identifier & CONSTRUCTED) === 0) return fail('octets of no definite length')
    return { identifier, contentStart: start + 2, contentEnd: null }
  }
  const lengthOctets = first < 0x80 ? 0 : first & 0x7f
  const contentStart = start + 2 + lengthOctets
  // As a float: a length of 2^31 or 2^1000 is only a length that does not fit.
  const length =
    first < 0x80 ? first : buffer.subarray(start + 2, contentStart).reduce((value, octet) => value * 256 + octet, 0)
  const left = buffer.length - contentStart
  if (left < 0) return fail('ends within an element')
  if (length > left) return fail(`${String(length)} bytes wanted, ${String(left)} left`)
  return { identifier, contentStart, contentEnd: contentStart + length }
}

/** Where what is of indefinite length ends, its two closing octets included; without recursion. */
function endOfContents(what: string, buffer: Uint8Array, start: number, base: number): number {
  let at = start
  for (let open = 1, seen = 0; ; seen += 1) {
    if (seen === MAX_ELEMENTS) throw new MalformedError(what, 'too many elements', base + at)
    if (buffer[at] === 0 && buffer[at + 1] === 0) {
      at += 2
      open -= 1
      if (open === 0) return at
      continue
    }
    const { contentStart, contentEnd } = readHeader(what, buffer, at, base)
    at = contentEnd ?? contentStart
    if (contentEnd !== null) continue
    open += 1
    if (open > MAX_INDEFINITE_DEPTH) throw new MalformedError(what, 'nested too deep', base + at)
  }
}

function hex(identifier: number): string {
  return `element 0x${identifier.toString(16).padStart(2, '0')}`
}
