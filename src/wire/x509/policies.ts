/** What certificates say of policies: RFC 5280 sections 4.2.1.4, 4.2.1.5, 4.2.1.11 and 4.2.1.14. */
import { MalformedError } from '../malformed-error.ts'
import { child, expectTag, readOid, readSequence, readSmallInteger, readTagged, TAG, type Node } from './asn1.ts'

export interface PolicyMapping {
  readonly issuerPolicy: string
  readonly subjectPolicy: string
}

export interface PolicyConstraints {
  /** After so many certificates more a policy is required, or may not be mapped; null: not said. */
  readonly requireExplicit: number | null
  readonly inhibitMapping: number | null
}

export const ANY_POLICY = '2.5.29.32.0'

/** OIDs. @throws MalformedError also when one stands twice */
export function readPolicies(node: Node): readonly string[] {
  // PolicyInformation ::= SEQUENCE { policyIdentifier OBJECT IDENTIFIER, policyQualifiers SEQUENCE OPTIONAL }
  const oids = notEmpty('certificatePolicies', node).map((information) => {
    readSequence('PolicyInformation', information)
    return readOid('policyIdentifier', child('PolicyInformation', information, 0))
  })
  if (new Set(oids).size !== oids.length) throw new MalformedError('certificatePolicies', 'a policy stands twice', 0)
  return oids
}

/** @throws MalformedError also when any policy is mapped, which may not be */
export function readPolicyMappings(node: Node): readonly PolicyMapping[] {
  return notEmpty('policyMappings', node).map((mapping) => {
    const [issuer, subject, ...more] = readSequence('PolicyMapping', mapping)
    if (issuer === undefined || subject === undefined || more.length > 0) {
      throw new MalformedError('PolicyMapping', 'two policies expected', 0)
    }
    const issuerPolicy = readOid('issuerDomainPolicy', issuer)
    const subjectPolicy = readOid('subjectDomainPolicy', subject)
    if (issuerPolicy === ANY_POLICY || subjectPolicy === ANY_POLICY) {
      throw new MalformedError('PolicyMapping', 'anyPolicy cannot be mapped', 0)
    }
    return { issuerPolicy, subjectPolicy }
  })
}

/** @throws MalformedError */
export function readPolicyConstraints(node: Node): PolicyConstraints {
  // PolicyConstraints ::= SEQUENCE { requireExplicitPolicy [0] IMPLICIT INTEGER OPTIONAL, inhibitPolicyMapping [1] IMPLICIT INTEGER OPTIONAL }
  notEmpty('policyConstraints', node)
  const [requireExplicit, inhibitMapping] = readTagged('policyConstraints', node, 2)
  const skip = (field: Node | undefined): number | null =>
    field === undefined ? null : readSmallInteger('SkipCerts', field)
  return { requireExplicit: skip(requireExplicit), inhibitMapping: skip(inhibitMapping) }
}

/** @throws MalformedError */
export function readInhibitAnyPolicy(node: Node): number {
  return readSmallInteger('inhibitAnyPolicy', expectTag('inhibitAnyPolicy', node, TAG.integer))
}

function notEmpty(what: string, node: Node): readonly Node[] {
  const elements = readSequence(what, node)
  if (elements.length === 0) throw new MalformedError(what, 'one element at least is expected', 0)
  return elements
}
