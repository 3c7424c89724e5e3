/** A server without TLS 1.2: webhook senders that default to it cannot deliver. */
import { defineRule, fail, pass, proven } from '../../core/rule.ts'
import { RFC9325 } from '../../spec/sources.ts'

export default defineRule({
  id: 'protocol/tls-1.2-missing',
  title: 'TLS 1.2 is accepted',
  cites: [RFC9325.at('3.1.1')],
  breaks: [
    { client: 'Adyen webhooks (encryptionProtocol unset means TLSv1.2)', error: 'tlsv1 alert protocol version' },
    {
      client: 'Java 8 before 8u261',
      error: 'javax.net.ssl.SSLHandshakeException: Received fatal alert: protocol_version',
    },
  ],
  fix: 'Add TLS 1.2 beside 1.3: nginx "ssl_protocols TLSv1.2 TLSv1.3;", Apache "SSLProtocol -all +TLSv1.2 +TLSv1.3".',
  reads: ['versions'],
  params: {},
  check({ versions }) {
    if (versions.accepted.includes('TLSv1.2')) return proven
    return versions.rejected.includes('TLSv1.2')
      ? fail('TLS 1.2 is refused', { observed: versions.accepted, required: 'TLSv1.2' })
      : pass
  },
})
