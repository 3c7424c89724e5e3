/** RFC 9325 section 3.1.1: implementations SHOULD support TLS 1.3 and prefer it. */
import { defineRule, fail, pass, proven } from '../../core/rule.ts'
import { RFC9325 } from '../../spec/sources.ts'

export default defineRule({
  id: 'protocol/tls-1.3-missing',
  title: 'TLS 1.3 is accepted',
  cites: [RFC9325.at('3.1.1')],
  // Every client that offers 1.3 by default offers 1.2 as well: it is advice.
  breaks: [],
  fix: 'Add TLS 1.3: nginx "ssl_protocols TLSv1.2 TLSv1.3;" with OpenSSL 1.1.1 or later; Java 11 or later; Node.js 12 or later.',
  reads: ['versions'],
  params: {},
  check({ versions }) {
    if (versions.accepted.includes('TLSv1.3')) return proven
    return versions.rejected.includes('TLSv1.3')
      ? fail('TLS 1.3 is refused', { observed: versions.accepted, required: 'TLSv1.3' })
      : pass
  },
})
