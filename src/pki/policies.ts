/**
 * Certificate policies along a path, for a client that asks for none: RFC 5280 section 6.1, with the graph of RFC 9618
 * in place of the tree, which a stranger could make as large as they like.
 */
import { isSelfIssued, type Certificate } from '../wire/x509/certificate.ts'
import { ANY_POLICY } from '../wire/x509/policies.ts'

/** What of a level the level below it may go on with: by policy, the policies expected there. */
type Level = ReadonlyMap<string, ReadonlySet<string>>

/**
 * Whether every CA's demand for a policy is met.
 * @param below from the certificate below the anchor down to the leaf
 * @param anchor whose own demands count as well; null: they do not
 */
export function meetsPolicies(below: readonly Certificate[], anchor: Certificate | null): boolean {
  // An anchor that says nothing of policies stands for any, where a certificate stands for none.
  const path = anchor === null ? below : [{ ...anchor, policies: anchor.policies ?? [ANY_POLICY] }, ...below]
  let level: Level | null = new Map([[ANY_POLICY, new Set([ANY_POLICY])]])
  let explicit = path.length + 1
  let mapping = path.length + 1
  let inhibitAny = path.length + 1
  for (const [index, certificate] of path.entries()) {
    const isLast = index === path.length - 1
    const { policies, policyConstraints, inhibitAnyPolicy } = certificate
    level =
      level === null || policies === null
        ? null
        : descend(level, policies, inhibitAny > 0 || (!isLast && isSelfIssued(certificate)))
    if (explicit === 0 && level === null) return false
    if (!isLast) {
      level = level && map(level, certificate, mapping > 0)
      if (!isSelfIssued(certificate)) {
        explicit = Math.max(0, explicit - 1)
        mapping = Math.max(0, mapping - 1)
        inhibitAny = Math.max(0, inhibitAny - 1)
      }
      explicit = Math.min(explicit, policyConstraints?.requireExplicit ?? explicit)
      mapping = Math.min(mapping, policyConstraints?.inhibitMapping ?? mapping)
      inhibitAny = Math.min(inhibitAny, inhibitAnyPolicy ?? inhibitAny)
    } else {
      explicit = Math.max(0, explicit - 1)
      if (policyConstraints?.requireExplicit === 0) explicit = 0
    }
  }
  return explicit > 0 || level !== null
}

/** Section 6.1.3 (d). */
function descend(level: Level, policies: readonly string[], takesAny: boolean): Level | null {
  const next = new Map<string, ReadonlySet<string>>()
  const expected = new Set([...level.values()].flatMap((policies) => [...policies]))
  for (const policy of policies) {
    if (policy !== ANY_POLICY && (expected.has(policy) || level.has(ANY_POLICY))) next.set(policy, new Set([policy]))
  }
  if (policies.includes(ANY_POLICY) && takesAny) {
    for (const policy of expected) if (!next.has(policy)) next.set(policy, new Set([policy]))
  }
  return next.size === 0 ? null : next
}

/** Section 6.1.4 (b). */
function map(level: Level, { policyMappings }: Certificate, isAllowed: boolean): Level | null {
  const mapped = new Map(level)
  for (const issuerPolicy of new Set(policyMappings.map((mapping) => mapping.issuerPolicy))) {
    const subjects = policyMappings.flatMap((mapping) =>
      mapping.issuerPolicy === issuerPolicy ? mapping.subjectPolicy : [],
    )
    if (!isAllowed) mapped.delete(issuerPolicy)
    else if (level.has(issuerPolicy) || level.has(ANY_POLICY)) mapped.set(issuerPolicy, new Set(subjects))
  }
  return mapped.size === 0 ? null : mapped
}
