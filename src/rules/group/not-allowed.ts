/** Groups outside a list: for profiles that name what keys may be agreed on in. */
import { defineRule, fail, notApplicable, pass } from '../../core/rule.ts'
import { canonicalGroupName } from '../../spec/groups.ts'
import { MOZILLA_6_0, RFC8446 } from '../../spec/sources.ts'

export default defineRule({
  id: 'group/not-allowed',
  title: 'Only groups on the list are accepted',
  cites: [MOZILLA_6_0.at('intermediate'), RFC8446.at('4.2.7')],
  breaks: [],
  fix: 'Name the groups in the configuration of the server: nginx "ssl_ecdh_curve X25519:prime256v1:secp384r1;", Apache "SSLOpenSSLConfCmd Groups X25519:P-256:P-384", HAProxy "curves X25519:P-256:P-384".',
  reads: ['groups'],
  // IANA's names (`secp256r1`), in any case; `prime256v1` and `P-256` are taken for it. An empty list is no list.
  params: { allowed: [] as readonly string[] },
  check({ groups }, { params }) {
    if (params.allowed.length === 0) return notApplicable('the policy lists no groups')
    const allowed = new Set(params.allowed.map(canonicalGroupName))
    const names = new Set(Object.values(groups).flat())
    const found = [...names].filter((name) => !allowed.has(canonicalGroupName(name)))
    if (found.length === 0) return pass
    const versionsOf = (name: string): readonly string[] =>
      Object.keys(groups).filter((version) => groups[version]?.includes(name))
    return fail(`${String(found.length)} accepted ${found.length === 1 ? 'group is' : 'groups are'} not on the list`, {
      observed: found.map((name) => `${name} in ${versionsOf(name).join(', ')}`),
      required: params.allowed,
    })
  },
})
