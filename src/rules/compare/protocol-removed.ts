/** A version that callers were tried with, and that is gone where they are sent next. */
import { defineComparison, fail, pass } from '../../core/rule.ts'
import { RFC8446, RFC8996 } from '../../spec/sources.ts'
import { DEPRECATED_VERSIONS } from '../../spec/versions.ts'
import { ALIKE, notAccepted, weaker } from './words.ts'

export default defineComparison({
  id: 'compare/protocol-removed',
  title: 'Every protocol version of what it is compared with is accepted',
  cites: [RFC8446.at('4.2.1'), RFC8996.at('4')],
  breaks: [
    {
      client: 'a client that was only tried against what it is compared with',
      error: 'tlsv1 alert protocol version',
    },
  ],
  fix: ALIKE,
  field: 'protocols',
  reads: ['versions'],
  compare({ versions: from }, { versions: to }, compared) {
    const gone = from.accepted.filter((version) => to.rejected.includes(version))
    // In time it is what is asked for: the same gate cannot refuse both that they are there and that they go.
    const removed = compared.relation === 'times' ? gone.filter((version) => !isDeprecated(version)) : gone
    if (removed.length === 0) return pass
    const isWeaker = removed.some(isDeprecated)
    return fail(
      (isWeaker ? weaker('from', compared) : '') + notAccepted(removed.join(', '), removed.length, compared),
      {
        observed: to.accepted,
        required: from.accepted,
      },
    )
  },
})

function isDeprecated(version: string): boolean {
  return DEPRECATED_VERSIONS.includes(version)
}
