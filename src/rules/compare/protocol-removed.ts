/** A version that callers were tried with, and that is gone where they are sent next. */
import { defineComparison, fail, pass } from '../../core/rule.ts'
import { RFC8446 } from '../../spec/sources.ts'

export default defineComparison({
  id: 'compare/protocol-removed',
  title: 'Every protocol version of the first environment is accepted in the second',
  cites: [RFC8446.at('4.2.1')],
  breaks: [
    { client: 'a client that was only tried against the first environment', error: 'tlsv1 alert protocol version' },
  ],
  fix: 'Configure both environments alike, from one source; or list the difference under ignore.',
  reads: ['versions'],
  compare({ versions: from }, { versions: to }) {
    const removed = from.accepted.filter((version) => to.rejected.includes(version))
    return removed.length === 0
      ? pass
      : fail(`${removed.join(', ')} ${removed.length === 1 ? 'is' : 'are'} no longer accepted`, {
          observed: to.accepted,
          required: from.accepted,
        })
  },
})
