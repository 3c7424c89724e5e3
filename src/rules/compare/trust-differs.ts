/** One environment's chain verifies and the other's does not: what was tried in the first says nothing of the second. */
import { defineComparison, fail, pass } from '../../core/rule.ts'
import { RFC5280 } from '../../spec/sources.ts'

export default defineComparison({
  id: 'compare/trust-differs',
  title: 'Both environments are trusted by their callers, or neither is',
  cites: [RFC5280.at('6.1')],
  breaks: [
    {
      client: 'a client whose verification was switched off for the first environment',
      error: 'certificate verify failed',
    },
  ],
  fix: "Give the first environment a certificate that verifies as the second's does, so that validation is tested before production.",
  reads: ['trustPaths', 'certificates'],
  compare(from, to) {
    const trusting = (side: typeof from): readonly string[] =>
      side.trustPaths.stores.filter(({ trusted }) => trusted).map(({ store }) => store)
    const [before, after] = [trusting(from), trusting(to)]
    if (before.length > 0 === after.length > 0) return pass
    const [odd, where] = before.length === 0 ? [from, 'first'] : [to, 'second']
    return fail(
      odd.certificates.leaf?.isSelfSigned === true
        ? `the ${where} environment is self-signed while the other is not: validation was never tested`
        : `no trust store has a path to the ${where} environment, while the other is trusted`,
      { observed: { first: before, second: after }, required: 'trusted in both, or in neither' },
    )
  },
})
