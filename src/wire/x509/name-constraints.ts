/** NameConstraints: RFC 5280 section 4.2.1.10. */
import { MalformedError } from '../malformed-error.ts'
import { child, readSequence, readTagged, type Node } from './asn1.ts'
import { readGeneralName, type GeneralName } from './general-name.ts'

export interface NameConstraints {
  /** Where one of a kind is named, a name of that kind must fall into one. */
  readonly permitted: readonly GeneralName[]
  readonly excluded: readonly GeneralName[]
}

/** @throws MalformedError */
export function readNameConstraints(node: Node): NameConstraints {
  // NameConstraints ::= SEQUENCE { permittedSubtrees [0] GeneralSubtrees OPTIONAL, excludedSubtrees [1] GeneralSubtrees OPTIONAL }
  const fields = readTagged('NameConstraints', node, 2)
  const [permitted, excluded] = fields
  const present = fields.flatMap((field) => field ?? [])
  if (present.length === 0) throw new MalformedError('NameConstraints', 'permitted or excluded subtrees expected', 0)
  if (present.some(({ children }) => children.length === 0)) {
    throw new MalformedError('GeneralSubtrees', 'one subtree at least is expected', 0)
  }
  const subtrees = (field: Node | undefined): readonly GeneralName[] => (field?.children ?? []).map(readSubtree)
  return { permitted: subtrees(permitted), excluded: subtrees(excluded) }
}

/** GeneralSubtree ::= SEQUENCE { base GeneralName, minimum [0] DEFAULT 0, maximum [1] OPTIONAL }, where the last two are not to be used. */
function readSubtree(node: Node): GeneralName {
  if (readSequence('GeneralSubtree', node).length !== 1) {
    throw new MalformedError('GeneralSubtree', 'a minimum or maximum, which no certificate may have', 0)
  }
  const name = readGeneralName(child('GeneralSubtree', node, 0))
  if (name.kind === 'ip' && !isRange(name.octets)) {
    throw new MalformedError('iPAddress', `${String(name.octets.length)} octets are no range of addresses`, 0)
  }
  return name
}

/** An address and a mask of the same size (RFC 4632): ones, and after them zeros. */
function isRange(octets: Uint8Array): boolean {
  if (octets.length !== 8 && octets.length !== 32) return false
  const mask = [...octets.subarray(octets.length / 2)].map((octet) => octet.toString(2).padStart(8, '0')).join('')
  return /^1*0*$/.test(mask)
}
