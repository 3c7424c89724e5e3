/** A cipher suite that callers may rely on, gone where they are sent next; in versions that both accept. */
import { defineComparison, missing, pass } from '../../core/rule.ts'
import { RFC8446, RFC9325 } from '../../spec/sources.ts'
import { countSuites, lackingSuites, listSuites } from './suites-in.ts'
import { ALIKE, notAccepted, weaker } from './words.ts'

export default defineComparison({
  id: 'compare/suite-removed',
  title: 'Every cipher suite of what it is compared with is accepted',
  cites: [RFC8446.at('4.1.2'), RFC9325.at('4.1')],
  breaks: [{ client: 'a client that shares no other suite', error: 'sslv3 alert handshake failure' }],
  fix: ALIKE,
  field: 'suites',
  reads: ['cipherSuites'],
  compare({ cipherSuites: from }, { cipherSuites: to }, compared) {
    const gone = lackingSuites(to, from)
    // As with versions: that weak ones go in time is what is asked for.
    const removed = compared.relation === 'times' ? gone.filter(({ isWeak }) => !isWeak) : gone
    if (removed.length === 0) return pass
    const isWeaker = removed.some(({ isWeak }) => isWeak)
    return missing(
      (isWeaker ? weaker('from', compared) : '') + notAccepted(countSuites(removed), removed.length, compared),
      { observed: listSuites(removed), required: 'none removed' },
    )
  },
})
