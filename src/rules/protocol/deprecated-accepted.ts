/**
 * Protocol versions that must no longer be negotiated.
 *
 * RFC 8996 section 4 and 5: TLS 1.0 and TLS 1.1 MUST NOT be used. RFC 7568 section 3: nor SSL 3.0.
 */
import { defineRule, fail, pass } from '../../core/rule.ts'
import { RFC7568, RFC8996 } from '../../spec/sources.ts'
import { DEPRECATED_VERSIONS } from '../../spec/versions.ts'

export default defineRule({
  id: 'protocol/deprecated-accepted',
  title: 'No version before TLS 1.2 is accepted',
  cites: [RFC8996.at('4'), RFC7568.at('3')],
  // Nobody refuses a server for what else it would have taken; auditors do.
  breaks: [],
  fix: 'Offer TLS 1.2 and 1.3 only: nginx "ssl_protocols TLSv1.2 TLSv1.3;", Apache "SSLProtocol -all +TLSv1.2 +TLSv1.3", HAProxy "ssl-min-ver TLSv1.2".',
  reads: ['versions'],
  params: { deprecated: DEPRECATED_VERSIONS },
  check({ versions }, { params }) {
    const found = versions.accepted.filter((version) => params.deprecated.includes(version))
    return found.length === 0
      ? pass
      : fail(`${found.join(', ')} ${found.length === 1 ? 'is' : 'are'} still accepted`, {
          observed: found,
          required: 'TLSv1.2 or later only',
        })
  },
})
