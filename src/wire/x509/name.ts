/** Distinguished names: RFC 5280 section 4.1.2.4, written as RFC 4514 does. */
import { expectTag, readDer, readOid, TAG, type Node } from './asn1.ts'
import { MalformedError } from '../malformed-error.ts'

export interface Attribute {
  readonly oid: string
  /** As the certificate has it: may hold anything, control characters among it. */
  readonly value: string
  /** What of it counts in a comparison. */
  readonly compared: string
}

const SHORT_NAMES: Readonly<Record<string, string>> = {
  '2.5.4.3': 'CN',
  '2.5.4.5': 'serialNumber',
  '2.5.4.6': 'C',
  '2.5.4.7': 'L',
  '2.5.4.8': 'ST',
  '2.5.4.10': 'O',
  '2.5.4.11': 'OU',
  '0.9.2342.19200300.100.1.25': 'DC',
}

const COMMON_NAME = '2.5.4.3'
const EMAIL_ADDRESS = '1.2.840.113549.1.9.1'

/** Attributes that stand together: nearly always one. */
export type RelativeName = readonly Attribute[]

/** In the order of the certificate, the widest first. @throws MalformedError */
export function readName(node: Node): RelativeName[] {
  expectTag('Name', node, TAG.sequence)
  return node.children.map((relative) => {
    expectTag('RelativeDistinguishedName', relative, TAG.set)
    return relative.children.map((pair) => {
      const [type, value] = pair.children
      if (type === undefined || value === undefined)
        throw new MalformedError('AttributeTypeAndValue', 'two elements expected', 0)
      const text = readText(value)
      return { oid: readOid('AttributeType', type), value: text, compared: comparedOf(value, text) }
    })
  })
}

/**
 * A name as it is compared (RFC 5280 section 7.1): one string a relative name. Case, runs of spaces and the kind of
 * string do not count.
 */
export function canonicalName(names: readonly RelativeName[]): readonly string[] {
  return names.map((attributes) => JSON.stringify(attributes.map(({ oid, compared }) => `${oid}=${compared}`).sort()))
}

/** `CN=api.example.com,O=Example`, the narrowest first; empty for an empty name. */
export function formatName(names: readonly RelativeName[]): string {
  return names
    .toReversed()
    .map((attributes) => attributes.map(formatAttribute).join('+'))
    .join(',')
}

/** The last, narrowest one. */
export function findCommonName(names: readonly RelativeName[]): string | undefined {
  return names.flat().findLast(({ oid }) => oid === COMMON_NAME)?.value
}

export function findEmails(names: readonly RelativeName[]): readonly string[] {
  return names.flat().flatMap(({ oid, value }) => (oid === EMAIL_ADDRESS ? value : []))
}

/** RFC 4514 section 2.4: specials anywhere, a space at either end, a number sign at the start. */
function formatAttribute({ oid, value }: Attribute): string {
  return `${SHORT_NAMES[oid] ?? oid}=${value.replaceAll(/[\\,+"<>;]|^[ #]| $/g, String.raw`\$&`)}`
}

/** Kinds of string that hold the same characters, whichever of them is used. */
const TEXTS: ReadonlySet<number> = new Set([TAG.utf8String, TAG.printableString, TAG.ia5String, TAG.bmpString])

function comparedOf(node: Node, text: string): string {
  const isText = node.tagClass === 'universal' && TEXTS.has(node.tag)
  // Trimmed text begins with no space.
  if (!isText) return ` ${Buffer.from(node.der()).toString('hex')}`
  return text.trim().replaceAll(/ +/g, ' ').toLowerCase()
}

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function readText(node: Node): string {
  const bytes = Buffer.from(node.content)
  if (node.tag === TAG.bmpString) {
    if (bytes.length % 2 !== 0) throw new MalformedError('BMPString', `${String(bytes.length)} bytes, an odd number`, 0)
    return bytes.swap16().toString('utf16le')
  }
  try {
    return UTF8.decode(bytes)
  } catch {
    // OpenSSL does not read such a certificate at all.
    if (node.tag === TAG.utf8String) throw new MalformedError('UTF8String', 'no UTF-8', 0)
    // TeletexString and the like: not UTF-8, so one byte a character
    return bytes.toString('latin1')
  }
}

/** A name that stands alone, as in a CertificateRequest. @throws MalformedError */
export function readDistinguishedName(der: Uint8Array): string {
  return formatName(readName(readDer('Name', der)))
}
