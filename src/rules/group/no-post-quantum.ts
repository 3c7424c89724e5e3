/**
 * Keys that are agreed on in classical groups alone: who records the traffic today can open it with a quantum computer
 * later. Groups with ML-KEM exist in TLS 1.3 alone; those with Kyber, its draft, are others and do not count.
 */
import { defineRule, missing, proven } from '../../core/rule.ts'
import { POST_QUANTUM_GROUPS } from '../../spec/groups.ts'
import { MOZILLA_6_0 } from '../../spec/sources.ts'

export default defineRule({
  id: 'group/no-post-quantum',
  title: 'A post-quantum group is accepted',
  cites: [MOZILLA_6_0.at('intermediate')],
  // Clients that offer a hybrid offer a classical group beside it.
  breaks: [],
  fix: 'Enable TLS 1.3 and X25519MLKEM768 (OpenSSL 3.5 and later have it on by default; Go since 1.24). Where groups are named, put it first: nginx "ssl_ecdh_curve X25519MLKEM768:X25519:prime256v1;".',
  reads: ['groups', 'versions'],
  params: {},
  check({ groups, versions }) {
    const found = Object.values(groups).flat()
    if (found.some((name) => POST_QUANTUM_GROUPS.includes(name))) return proven
    // A server without TLS 1.3 fails rather than not being meant: its traffic opens as easily.
    return missing(
      versions.accepted.includes('TLSv1.3')
        ? 'no post-quantum group is accepted'
        : 'no post-quantum group is accepted, since TLS 1.3 is not',
      { observed: [...new Set(found)], required: POST_QUANTUM_GROUPS },
    )
  },
})
