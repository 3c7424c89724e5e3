/**
 * Sessions up to TLS 1.2 that are not bound to their handshake: who stands between can give two of them the same secrets
 * (the triple handshake attack). RFC 9325 section 3.5: MUST support it; RFC 7627 section 5.2: MUST answer with it.
 */
import { defineRule, fail, pass } from '../../core/rule.ts'
import { RFC7627, RFC9325 } from '../../spec/sources.ts'

export default defineRule({
  id: 'protocol/no-extended-master-secret',
  title: 'Sessions up to TLS 1.2 use the extended master secret',
  cites: [RFC7627.at('5.2'), RFC9325.at('3.5')],
  // RFC 7627 section 5.2 lets clients hang up; curl 7.88, Node.js 24, Python 3.11, Java 17 and Go 1.19 do not.
  breaks: [],
  fix: 'Update the TLS library of the server, or of the load balancer before it, to one that agrees to it: OpenSSL 3.0 does so by itself.',
  reads: ['extendedMasterSecret'],
  params: {},
  check({ extendedMasterSecret: { version, isAgreedOn } }) {
    return isAgreedOn
      ? pass
      : fail(`the extended master secret is not used in ${version}`, {
          observed: `no valid extended_master_secret in ${version}`,
          required: 'an empty extended_master_secret',
        })
  },
})
