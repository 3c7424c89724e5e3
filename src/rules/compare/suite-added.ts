/** A cipher suite that was never tried, and that is accepted all the same; in versions that both accept. */
import { defineComparison, missing, pass } from '../../core/rule.ts'
import { RFC8446, RFC9325 } from '../../spec/sources.ts'
import { countSuites, lackingSuites, listSuites } from './suites-in.ts'
import { acceptedOnly, ALIKE, weaker } from './words.ts'

export default defineComparison({
  id: 'compare/suite-added',
  title: 'No cipher suite is accepted that what it is compared with refuses',
  cites: [RFC8446.at('4.1.2'), RFC9325.at('4.1')],
  breaks: [],
  fix: ALIKE,
  field: 'suites',
  reads: ['cipherSuites'],
  compare({ cipherSuites: from }, { cipherSuites: to }, compared) {
    const added = lackingSuites(from, to)
    if (added.length === 0) return pass
    const isWeaker = added.some(({ isWeak }) => isWeak)
    return missing(
      (isWeaker ? weaker('to', compared) : '') + acceptedOnly(countSuites(added), added.length, compared),
      { observed: listSuites(added), required: 'none added' },
    )
  },
})
