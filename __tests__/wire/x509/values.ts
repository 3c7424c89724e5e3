/** The values of extensions, as DER by hand: GeneralNames (RFC 5280 section 4.2.1.6) and what is made of them. */
import { encode, oid as oidOf } from '../../../src/lab/der.ts'
import { bytes } from '../bytes.ts'
import { attribute, IA5_STRING, INTEGER, name, SEQUENCE, text, tlv, UTF8_STRING } from './tlv.ts'

/** Of dotted numbers. */
export const oid = (dotted: string): Uint8Array => encode(oidOf(dotted))

export const email = (value: string): Uint8Array => tlv(0x81, text(value))
export const dns = (value: string): Uint8Array => tlv(0x82, text(value))
export const uri = (value: string): Uint8Array => tlv(0x86, text(value))
/** Octets in hex. */
export const ip = (hex: string): Uint8Array => tlv(0x87, bytes(hex))
export const directory = (value: Uint8Array): Uint8Array => tlv(0xa4, value)
/** otherName of this form, with this text. */
export const other = (form: string, value: string): Uint8Array =>
  tlv(0xa0, oid(form), tlv(0xa0, tlv(UTF8_STRING, text(value))))
/** registeredID, which no client compares. */
export const registered = tlv(0x88, bytes('2a03'))

/** `O=Example`, `OU=...` and so on, the widest first. */
export function subject(...parts: readonly string[]): Uint8Array {
  return name(
    ...parts.map((part) => {
      const at = part.indexOf('=')
      const [type, value] = [part.slice(0, at), text(part.slice(at + 1))]
      if (type === 'email') return [attribute('2a864886f70d010901', tlv(IA5_STRING, value))]
      const hex = TYPES[type]
      if (hex === undefined) throw new Error(`no attribute is named ${type}`)
      return [attribute(hex, tlv(UTF8_STRING, value))]
    }),
  )
}

const TYPES: Readonly<Record<string, string>> = { CN: '550403', C: '550406', O: '55040a', OU: '55040b' }

export interface Subtrees {
  readonly permitted?: readonly Uint8Array[]
  readonly excluded?: readonly Uint8Array[]
}

export function nameConstraints({ permitted = [], excluded = [] }: Subtrees): Uint8Array {
  const field = (tag: number, bases: readonly Uint8Array[]): readonly Uint8Array[] =>
    bases.length === 0 ? [] : [tlv(tag, ...bases.map((base) => tlv(SEQUENCE, base)))]
  return tlv(SEQUENCE, ...field(0xa0, permitted), ...field(0xa1, excluded))
}

export const policies = (...oids: readonly string[]): Uint8Array =>
  tlv(SEQUENCE, ...oids.map((policy) => tlv(SEQUENCE, oid(policy))))

export const policyMappings = (...pairs: readonly (readonly [issuer: string, subject: string])[]): Uint8Array =>
  tlv(SEQUENCE, ...pairs.map(([from, to]) => tlv(SEQUENCE, oid(from), oid(to))))

const octet = (value: number): Uint8Array => Uint8Array.of(value)

/** Numbers below 128. */
export function policyConstraints(limits: { requireExplicit?: number; inhibitMapping?: number }): Uint8Array {
  const { requireExplicit, inhibitMapping } = limits
  return tlv(
    SEQUENCE,
    ...(requireExplicit === undefined ? [] : [tlv(0x80, octet(requireExplicit))]),
    ...(inhibitMapping === undefined ? [] : [tlv(0x81, octet(inhibitMapping))]),
  )
}

export const inhibitAnyPolicy = (skip: number): Uint8Array => tlv(INTEGER, octet(skip))
