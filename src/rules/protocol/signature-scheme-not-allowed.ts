/** Signature schemes outside a list: for profiles that name what handshakes may be signed with. */
import { defineRule, fail, notApplicable, pass } from '../../core/rule.ts'
import { RFC5246, RFC8446 } from '../../spec/sources.ts'
import { acceptedSchemes, describeScheme } from './accepted-schemes.ts'

export default defineRule({
  id: 'protocol/signature-scheme-not-allowed',
  title: 'Handshakes are signed with schemes on the list alone',
  cites: [RFC8446.at('4.2.3'), RFC5246.at('7.4.1.4.1')],
  // Nobody refuses a server for what else it would have signed with.
  breaks: [],
  fix: 'Name the schemes on the list: nginx "ssl_conf_command SignatureAlgorithms RSA-PSS+SHA256:RSA-PSS+SHA384;", Apache "SSLOpenSSLConfCmd SignatureAlgorithms ...".',
  reads: ['signatureSchemes'],
  // An empty list is no list: the rule then has nothing to hold a server to.
  params: { allowed: [] as readonly string[] },
  check({ signatureSchemes }, { params }) {
    if (params.allowed.length === 0) return notApplicable('the policy lists no signature schemes')
    const found = acceptedSchemes(signatureSchemes).filter(({ scheme }) => !params.allowed.includes(scheme))
    if (found.length === 0) return pass
    return fail(
      `${String(found.length)} signature ${found.length === 1 ? 'scheme is' : 'schemes are'} not on the list`,
      {
        observed: found.map(describeScheme),
        required: params.allowed,
      },
    )
  },
})
