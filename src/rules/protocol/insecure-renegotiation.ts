/**
 * A server that does not say that it renegotiates securely. Callers cannot tell one that never renegotiates from one that
 * lets others speak first in their name (CVE-2009-3555), so they hang up on both: RFC 5746 section 4.1, RFC 9325 section 3.5.
 */
import { defineRule, fail, pass } from '../../core/rule.ts'
import { RFC5746, RFC9325 } from '../../spec/sources.ts'

export default defineRule({
  id: 'protocol/insecure-renegotiation',
  title: 'The server knows secure renegotiation',
  cites: [RFC5746.at('3.6'), RFC9325.at('3.5')],
  breaks: [
    {
      client: 'curl 7.88 (OpenSSL 3.0)',
      error: 'curl: (35) OpenSSL/3.0.19: error:0A000152:SSL routines::unsafe legacy renegotiation disabled',
    },
    {
      client: 'Python 3.11 (OpenSSL 3.0)',
      error: '[SSL: UNSAFE_LEGACY_RENEGOTIATION_DISABLED] unsafe legacy renegotiation disabled',
    },
    {
      client: 'Node.js 20 and 24',
      error: 'error:0A000152:SSL routines:final_renegotiate:unsafe legacy renegotiation disabled',
    },
  ],
  fix: 'Update the TLS library of the server, or of the load balancer before it, to one that answers with renegotiation_info: OpenSSL 3.0 does so by itself.',
  reads: ['secureRenegotiation'],
  params: {},
  check({ secureRenegotiation: { version, isIndicated } }) {
    return isIndicated
      ? pass
      : fail(`the answer in ${version} does not tell that renegotiation is secure`, {
          observed: `no valid renegotiation_info in ${version}`,
          required: 'an empty renegotiation_info',
        })
  },
})
