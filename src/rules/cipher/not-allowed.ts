/** Suites outside a list: for profiles that name what may be served. */
import { defineRule, fail, notApplicable, pass } from '../../core/rule.ts'
import { MOZILLA_6_0 } from '../../spec/sources.ts'
import { acceptedSuites, describeSuite } from './accepted-suites.ts'

export default defineRule({
  id: 'cipher/not-allowed',
  title: 'Only suites on the list are accepted',
  cites: [MOZILLA_6_0.at('intermediate')],
  breaks: [],
  fix: "Take the suites that are not on the list out of the server's configuration.",
  reads: ['cipherSuites'],
  // An empty list is no list: the rule then has nothing to hold a server to.
  params: { allowed: [] as readonly string[] },
  check({ cipherSuites }, { params }) {
    if (params.allowed.length === 0) return notApplicable('the policy lists no suites')
    const found = acceptedSuites(cipherSuites).filter(({ suite }) => !params.allowed.includes(suite.name))
    if (found.length === 0) return pass
    return fail(`${String(found.length)} accepted ${found.length === 1 ? 'suite is' : 'suites are'} not on the list`, {
      observed: found.map(describeSuite),
      required: params.allowed,
    })
  },
})
