/** A version that was never tried, and that is accepted all the same. */
import { defineComparison, fail, pass } from '../../core/rule.ts'
import { RFC8446, RFC8996 } from '../../spec/sources.ts'
import { DEPRECATED_VERSIONS } from '../../spec/versions.ts'
import { acceptedOnly, ALIKE, weaker } from './words.ts'

export default defineComparison({
  id: 'compare/protocol-added',
  title: 'No protocol version is accepted that what it is compared with refuses',
  cites: [RFC8446.at('4.2.1'), RFC8996.at('4')],
  breaks: [],
  fix: ALIKE,
  field: 'protocols',
  reads: ['versions'],
  compare({ versions: from }, { versions: to }, compared) {
    const added = to.accepted.filter((version) => from.rejected.includes(version))
    if (added.length === 0) return pass
    const isWeaker = added.some((version) => DEPRECATED_VERSIONS.includes(version))
    return fail((isWeaker ? weaker('to', compared) : '') + acceptedOnly(added.join(', '), added.length, compared), {
      observed: to.accepted,
      required: from.accepted,
    })
  },
})
