/**
 * Writes DER (ITU-T X.690) through node-forge's ASN.1 layer: the few types that certificates are made of.
 *
 * `encode(sequence([oid('2.5.29.19'), boolean(true)]))` gives the bytes.
 */
import asn1, { type Asn1 } from 'node-forge/lib/asn1.js'

/** One element, not encoded yet. */
export type Der = Asn1

const { Class, Type } = asn1

/** forge speaks binary strings: one code unit a byte. */
function binary(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}

function primitive(type: number, content: string): Der {
  return asn1.create(Class.UNIVERSAL, type, false, content)
}

export function encode(element: Der): Uint8Array {
  return new Uint8Array(Buffer.from(asn1.toDer(element).getBytes(), 'latin1'))
}

/** An element out of trusted DER, such as what node:crypto exports; throws a plain Error on anything else. */
export function decode(der: Uint8Array): Der {
  return asn1.fromDer(binary(der), { decodeBitStrings: false })
}

export function sequence(elements: readonly Der[]): Der {
  return asn1.create(Class.UNIVERSAL, Type.SEQUENCE, true, elements)
}

/** A SET of one: with more, DER would have them sorted (X.690 section 11.6). */
export function setOfOne(element: Der): Der {
  return asn1.create(Class.UNIVERSAL, Type.SET, true, [element])
}

/** `[tag] EXPLICIT`, or `[tag] IMPLICIT` of something constructed: the tag around elements. */
export function contextConstructed(tag: number, elements: readonly Der[]): Der {
  return asn1.create(Class.CONTEXT_SPECIFIC, tag, true, elements)
}

/** `[tag] IMPLICIT` of something primitive: the tag before content octets. */
export function contextPrimitive(tag: number, content: Uint8Array): Der {
  return asn1.create(Class.CONTEXT_SPECIFIC, tag, false, binary(content))
}

export function boolean(value: boolean): Der {
  return primitive(Type.BOOLEAN, value ? '\xff' : '\x00')
}

/** Two's complement in as few octets as hold it, of either sign and any size. */
export function integer(value: bigint): Der {
  let octets = 1
  while (BigInt.asIntN(8 * octets, value) !== value) octets += 1
  const hex = BigInt.asUintN(8 * octets, value).toString(16)
  return primitive(Type.INTEGER, Buffer.from(hex.padStart(2 * octets, '0'), 'hex').toString('latin1'))
}

/** `unusedBits`, 0 to 7, is how many of the last octet's low bits do not count. */
export function bitString(octets: Uint8Array, unusedBits = 0): Der {
  return primitive(Type.BITSTRING, String.fromCharCode(unusedBits) + binary(octets))
}

/** A BIT STRING whose bits have names, from the positions that are set: no trailing zero (X.690 section 11.2.2). */
export function namedBits(positions: readonly number[]): Der {
  const highest = Math.max(...positions, -1)
  const octets = new Uint8Array(Math.floor(highest / 8) + 1)
  for (const position of positions) {
    const index = Math.floor(position / 8)
    octets[index] = (octets[index] ?? 0) | (0x80 >> (position % 8))
  }
  return bitString(octets, highest < 0 ? 0 : 7 - (highest % 8))
}

export function octetString(octets: Uint8Array): Der {
  return primitive(Type.OCTETSTRING, binary(octets))
}

export function nullValue(): Der {
  return primitive(Type.NULL, '')
}

/** Dotted numbers; throws an Error when they are not an object identifier. */
export function oid(dotted: string): Der {
  return primitive(Type.OID, asn1.oidToDer(dotted).getBytes())
}

export function utf8String(text: string): Der {
  return primitive(Type.UTF8, Buffer.from(text, 'utf8').toString('latin1'))
}

/**
 * RFC 5280 section 4.1.2.5: UTCTime through 2049, GeneralizedTime from 2050; seconds always, fractions never.
 * Throws a RangeError outside the years 1000 to 9999.
 */
export function time(date: Date): Der {
  const year = date.getUTCFullYear()
  if (!(year >= 1000 && year <= 9999)) throw new RangeError(`a certificate cannot hold this time: ${String(date)}`)
  // two digits mean 1950 to 2049
  return year >= 1950 && year < 2050
    ? primitive(Type.UTCTIME, asn1.dateToUtcTime(date))
    : primitive(Type.GENERALIZEDTIME, asn1.dateToGeneralizedTime(date))
}
