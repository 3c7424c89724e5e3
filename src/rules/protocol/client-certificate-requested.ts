/**
 * A server that asks its callers for a certificate, which most webhook senders do not have. Whether it serves those without
 * one is its choice (RFC 8446 section 4.4.2.4), and often that of the single path. A request that comes only after the
 * handshake is not seen.
 */
import { defineRule, fail, pass } from '../../core/rule.ts'
import { RFC5246, RFC8446 } from '../../spec/sources.ts'

export default defineRule({
  id: 'protocol/client-certificate-requested',
  title: 'Callers are not asked for a certificate',
  cites: [RFC8446.at('4.3.2'), RFC5246.at('7.4.4')],
  // Of servers that insist. Where a certificate is merely asked for, all of these connect.
  breaks: [
    {
      client: 'curl 7.88 (OpenSSL 3.0)',
      error:
        'curl: (56) OpenSSL SSL_read: OpenSSL/3.0.19: error:0A00045C:SSL routines::tlsv13 alert certificate required, errno 0',
    },
    {
      client: 'Python 3.11 (OpenSSL 3.0)',
      error: '[SSL: TLSV13_ALERT_CERTIFICATE_REQUIRED] tlsv13 alert certificate required',
    },
    { client: 'Node.js 20 and 24', error: 'ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED' },
    {
      client: 'Java 17',
      error: 'javax.net.ssl.SSLHandshakeException: Received fatal alert: certificate_required',
    },
    { client: 'Go 1.19', error: 'remote error: tls: certificate required' },
    { client: 'Any client of nginx', error: '400 No required SSL certificate was sent' },
  ],
  fix: 'Ask for none where senders without a certificate call: nginx "ssl_verify_client off;", Apache "SSLVerifyClient none". Where every sender has one (mTLS), waive this.',
  reads: ['clientCertificate'],
  params: {},
  check({ clientCertificate: { isRequested, authorities } }) {
    return isRequested
      ? fail('the server asks its callers for a certificate', {
          observed: authorities.length === 0 ? 'a certificate of any authority' : authorities,
          required: 'no CertificateRequest',
        })
      : pass
  },
})
