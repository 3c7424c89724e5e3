/** Versions outside a list: for profiles that name what may be served. */
import { defineRule, fail, notApplicable, pass } from '../../core/rule.ts'
import { MOZILLA_6_0 } from '../../spec/sources.ts'

export default defineRule({
  id: 'protocol/not-allowed',
  title: 'Only versions on the list are accepted',
  cites: [MOZILLA_6_0.at('modern')],
  // Nobody refuses a server for what else it would have taken.
  breaks: [],
  fix: 'Accept the versions on the list alone. For TLS 1.3: nginx "ssl_protocols TLSv1.3;", Apache "SSLProtocol -all +TLSv1.3", HAProxy "ssl-min-ver TLSv1.3".',
  reads: ['versions'],
  // An empty list is no list: the rule then has nothing to hold a server to.
  params: { allowed: [] as readonly string[] },
  check({ versions }, { params }) {
    if (params.allowed.length === 0) return notApplicable('the policy lists no versions')
    const found = versions.accepted.filter((version) => !params.allowed.includes(version))
    if (found.length === 0) return pass
    return fail(`${found.join(', ')} ${found.length === 1 ? 'is' : 'are'} accepted, and not on the list`, {
      observed: found,
      required: params.allowed,
    })
  },
})
