// Disagreements that are decisions: by the id of the case, why we stand by our answer.
const REASONS = {
  'webpki::ca-as-leaf':
    'its certificates are made as those of rfc5280::ca-as-leaf, which must be accepted: no profile can tell the two apart',
}

/** @returns {string | null} */
export function reasonFor(id) {
  return Object.hasOwn(REASONS, id) ? REASONS[id] : null
}
