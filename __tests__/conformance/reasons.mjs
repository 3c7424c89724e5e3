// Disagreements that are decisions: by the id of the case, why we stand by our answer.
const REASONS = {}

/** @returns {string | null} */
export function reasonFor(id) {
  return Object.hasOwn(REASONS, id) ? REASONS[id] : null
}
