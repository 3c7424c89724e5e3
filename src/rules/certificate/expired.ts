/** RFC 5280 section 4.1.2.5: a certificate is valid from notBefore through notAfter, inclusive. */
import { defineRule, fail, notApplicable, pass } from '../../core/rule.ts'
import { DAY_MS } from '../../core/window.ts'
import { RFC5280 } from '../../spec/sources.ts'

export default defineRule({
  id: 'certificate/expired',
  title: 'The leaf certificate has not expired',
  cites: [RFC5280.at('4.1.2.5')],
  breaks: [
    { client: 'curl', error: 'curl: (60) SSL certificate problem: certificate has expired' },
    { client: 'Node.js', error: 'CERT_HAS_EXPIRED' },
    { client: 'Go', error: 'x509: certificate has expired or is not yet valid' },
    {
      client: 'Python requests',
      error: '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: certificate has expired',
    },
    { client: 'Java', error: 'java.security.cert.CertificateExpiredException: NotAfter' },
  ],
  fix: 'Renew the certificate and reload the server: a renewed file that is not served looks just like this.',
  reads: ['certificates'],
  params: {},
  check({ certificates: { leaf } }, { now }) {
    if (leaf === null) return notApplicable('no certificate is served')
    const lateMs = now.getTime() - leaf.notAfter
    if (lateMs <= 0) return pass
    const late = lateMs < DAY_MS ? `${(lateMs / 3_600_000).toFixed(1)} hours` : `${(lateMs / DAY_MS).toFixed(1)} days`
    return fail(`the certificate expired ${late} ago`, {
      observed: new Date(leaf.notAfter).toISOString(),
      required: `notAfter at or after ${now.toISOString()}`,
      sha256: leaf.sha256,
    })
  },
})
