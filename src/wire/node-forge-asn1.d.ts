/**
 * The part of node-forge 1.4's ASN.1 layer that is used here; the package has no types of its own.
 * Bytes are "binary strings": one UTF-16 code unit, 0 to 0xff, for each byte.
 */
declare module 'node-forge/lib/asn1.js' {
  /** One element. Made by `create` or `fromDer`. */
  export interface Asn1 {
    /** One of `Class`: the two high bits of the identifier octet, in place. */
    readonly tagClass: number
    /** The tag number: one of `Type` in the universal class. 0x1f marks a high tag number, which is not decoded. */
    readonly type: number
    readonly constructed: boolean
    /** True when `value` is a list; with `constructed` false: a BIT STRING whose content was decoded as DER. */
    readonly composed: boolean
    /** Children when `composed`, else the content octets as a binary string (BMPString: as text). */
    readonly value: string | readonly Asn1[]
    /** BIT STRING as read: its content octets, beginning with the count of unused bits. Of any element, what `toDer` writes instead of `value`. */
    bitStringContents?: string
  }

  /** A binary string that is read from the front: each `get` takes off what it returns. */
  export interface ByteBuffer {
    length(): number
    getByte(): number
    /** Takes off `count` bytes, or all that are left. */
    getBytes(count?: number): string
    /** The next `count` bytes, or all that are left, without taking them off. */
    bytes(count?: number): string
    toHex(): string
  }

  export interface FromDerOptions {
    /** Refuses truncated values. Default true. */
    strict?: boolean
    /** Refuses bytes after the element. Default true. */
    parseAllBytes?: boolean
    /** Tries to decode the content of each BIT STRING as DER, a guess. Default true. */
    decodeBitStrings?: boolean
    /** Nesting at which it gives up. Default 256. */
    maxDepth?: number
  }

  const asn1: {
    readonly Class: {
      readonly UNIVERSAL: 0x00
      readonly APPLICATION: 0x40
      readonly CONTEXT_SPECIFIC: 0x80
      readonly PRIVATE: 0xc0
    }
    readonly Type: {
      readonly NONE: 0
      readonly BOOLEAN: 1
      readonly INTEGER: 2
      readonly BITSTRING: 3
      readonly OCTETSTRING: 4
      readonly NULL: 5
      readonly OID: 6
      readonly ODESC: 7
      readonly EXTERNAL: 8
      readonly REAL: 9
      readonly ENUMERATED: 10
      readonly EMBEDDED: 11
      readonly UTF8: 12
      readonly ROID: 13
      readonly SEQUENCE: 16
      readonly SET: 17
      readonly PRINTABLESTRING: 19
      readonly IA5STRING: 22
      readonly UTCTIME: 23
      readonly GENERALIZEDTIME: 24
      readonly BMPSTRING: 30
    }
    /** `options.bitStringContents` is written by `toDer` instead of `value`. */
    create(
      tagClass: number,
      type: number,
      constructed: boolean,
      value: string | readonly Asn1[],
      options?: { readonly bitStringContents: string },
    ): Asn1
    /** Throws a plain Error on what it cannot read. Fills in the defaults on `options` itself, and empties a buffer. */
    fromDer(bytes: string | ByteBuffer, options?: FromDerOptions | boolean): Asn1
    /** Takes one needless leading 0x00 or 0xff off an INTEGER; every other value is written as it stands. */
    toDer(element: Asn1): ByteBuffer
    /** Content octets of "1.2.840"; throws for a first or second arc out of range, or an arc of more than 32 bits. */
    oidToDer(oid: string): ByteBuffer
    /** "1.2.840" of content octets; throws for an arc of more than 53 bits; undefined for no octets at all. */
    derToOid(bytes: string | ByteBuffer): string | undefined
    /** `YYMMDDhhmm[ss](Z|+hhmm|-hhmm)`; does not validate: nonsense gives an invalid or another date. */
    utcTimeToDate(text: string): Date
    /** `YYYYMMDDhhmmss[.fff][Z|+hhmm|-hhmm]`; does not validate, and takes a time without zone as local time. */
    generalizedTimeToDate(text: string): Date
    /** `YYMMDDhhmmssZ`: the century is dropped, whatever it is. */
    dateToUtcTime(date: Date): string
    /** `YYYYMMDDhhmmssZ`. */
    dateToGeneralizedTime(date: Date): string
  }
  export default asn1
}
