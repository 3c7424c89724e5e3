/** GeneralName: RFC 5280 section 4.2.1.6. */
import { MalformedError } from '../malformed-error.ts'
import { child, readOid, type Node } from './asn1.ts'
import { canonicalName, formatName, readName } from './name.ts'

export type GeneralName =
  | { readonly kind: 'email' | 'dns' | 'uri'; readonly value: string }
  | { readonly kind: 'directory'; readonly value: string; readonly canonical: readonly string[] }
  /** As sent: 4 or 16 octets for an address, 8 or 32 for a range of them; other counts are kept as they are. */
  | { readonly kind: 'ip'; readonly octets: Uint8Array }
  /** otherName (with its OID), x400Address, ediPartyName, registeredID: no client compares them. */
  | { readonly kind: 'other'; readonly value: string }

const IA5 = { 1: 'email', 2: 'dns', 6: 'uri' } as const

/** @throws MalformedError */
export function readGeneralName(node: Node): GeneralName {
  if (node.tagClass !== 'context' || node.tag > 8) throw new MalformedError('GeneralName', 'no name of a known form', 0)
  switch (node.tag) {
    case 1:
    case 2:
    case 6:
      return { kind: IA5[node.tag], value: readIa5(node) }
    case 4: {
      if (node.children.length !== 1) throw new MalformedError('directoryName', 'one name expected', 0)
      // directoryName [4] EXPLICIT, since Name is a CHOICE
      const name = readName(child('directoryName', node, 0))
      return { kind: 'directory', value: formatName(name), canonical: canonicalName(name) }
    }
    case 7:
      return { kind: 'ip', octets: contentOf(node) }
    case 0:
      // OtherName ::= SEQUENCE { type-id OBJECT IDENTIFIER, value [0] EXPLICIT ANY }
      return { kind: 'other', value: readOid('OtherName', child('OtherName', node, 0)) }
    default:
      return { kind: 'other', value: `[${String(node.tag)}]` }
  }
}

/** As latin1, so that what is not ASCII stays visible to whoever must refuse it. @throws MalformedError */
function readIa5(node: Node): string {
  return Buffer.from(contentOf(node)).toString('latin1')
}

/** Of what must not be made of parts. @throws MalformedError */
function contentOf(node: Node): Uint8Array {
  if (node.isConstructed) throw new MalformedError('GeneralName', 'octets expected, not parts', 0)
  return node.content
}

/** IPv4 dotted, IPv6 as RFC 5952 writes it; octets of another count as hex, which matches no address. */
export function formatAddress(octets: Uint8Array): string {
  if (octets.length === 4) return octets.join('.')
  const hex = Buffer.from(octets).toString('hex')
  if (octets.length !== 16) return hex
  const groups = hex.match(/.{4}/g) ?? []
  return new URL(`http://[${groups.join(':')}]/`).hostname.slice(1, -1)
}
