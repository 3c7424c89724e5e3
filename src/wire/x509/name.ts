/** Distinguished names: RFC 5280 section 4.1.2.4, written as RFC 4514 does. */
import { expectTag, readOid, TAG, type Node } from './asn1.ts'
import { MalformedError } from '../malformed-error.ts'

export interface Attribute {
  readonly oid: string
  /** As the certificate has it: may hold anything, control characters among it. */
  readonly value: string
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

/** In the order of the certificate, the widest first. @throws MalformedError */
export function readName(node: Node): Attribute[] {
  expectTag('Name', node, TAG.sequence)
  return node.children.flatMap((relative) => {
    expectTag('RelativeDistinguishedName', relative, TAG.set)
    return relative.children.map((pair) => {
      const [type, value] = pair.children
      if (type === undefined || value === undefined)
        throw new MalformedError('AttributeTypeAndValue', 'two elements expected', 0)
      return { oid: readOid('AttributeType', type), value: readText(value) }
    })
  })
}

/** `CN=api.example.com,O=Example`, the narrowest first; empty for an empty name. */
export function formatName(attributes: readonly Attribute[]): string {
  return attributes
    .toReversed()
    .map(({ oid, value }) => `${SHORT_NAMES[oid] ?? oid}=${value.replaceAll(/[\\,+"<>;]/g, String.raw`\$&`)}`)
    .join(',')
}

/** The last, narrowest one. */
export function findCommonName(attributes: readonly Attribute[]): string | undefined {
  return attributes.findLast(({ oid }) => oid === COMMON_NAME)?.value
}

function readText(node: Node): string {
  const bytes = Buffer.from(node.content)
  if (node.tag === TAG.bmpString) return bytes.toString('utf16le')
  const text = bytes.toString('utf8')
  // TeletexString and the like: not UTF-8, so one byte a character
  return text.includes('\ufffd') ? bytes.toString('latin1') : text
}
