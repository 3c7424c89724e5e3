/** A version that was never tried, and that is accepted all the same. */
import { defineComparison, fail, pass } from '../../core/rule.ts'
import { RFC8446 } from '../../spec/sources.ts'

export default defineComparison({
  id: 'compare/protocol-added',
  title: 'No protocol version is accepted in the second environment that the first refuses',
  cites: [RFC8446.at('4.2.1')],
  breaks: [],
  fix: 'Configure both environments alike, from one source; or list the difference under ignore.',
  reads: ['versions'],
  compare({ versions: from }, { versions: to }) {
    const added = to.accepted.filter((version) => from.rejected.includes(version))
    return added.length === 0
      ? pass
      : fail(`${added.join(', ')} ${added.length === 1 ? 'is' : 'are'} accepted here only`, {
          observed: to.accepted,
          required: from.accepted,
        })
  },
})
