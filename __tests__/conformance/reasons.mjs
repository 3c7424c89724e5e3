// Disagreements that are decisions: by the id of the case, why we stand by our answer.
const REASONS = {
  'webpki::ca-as-leaf':
    'its certificates are made as those of rfc5280::ca-as-leaf, which must be accepted: no profile can tell the two apart',
  '4.1.5 Section1ValidDSAParameterInheritanceTest5':
    'a DSA key that inherits its parameters (RFC 3279 section 2.3.2): no client of TLS takes one, and node:crypto cannot',
}

/** @returns {string | null} */
export function reasonFor(id) {
  return Object.hasOwn(REASONS, id) ? REASONS[id] : null
}
