/** RFC 5280 section 4.1.2.5: a certificate is valid from notBefore through notAfter, inclusive. */
import { defineRule, fail, notApplicable, pass } from '../../core/rule.ts'
import { RFC5280 } from '../../spec/sources.ts'

export default defineRule({
  id: 'certificate/not-yet-valid',
  title: 'The leaf certificate is valid already',
  cites: [RFC5280.at('4.1.2.5')],
  breaks: [
    { client: 'curl', error: 'curl: (60) SSL certificate problem: certificate is not yet valid' },
    { client: 'Node.js', error: 'CERT_NOT_YET_VALID' },
    { client: 'Go', error: 'x509: certificate has expired or is not yet valid' },
    { client: 'Java', error: 'java.security.cert.CertificateNotYetValidException: NotBefore' },
  ],
  fix: 'Serve the certificate that is valid now, or check the clocks of the issuer and of this runner.',
  reads: ['certificates'],
  params: {},
  check({ certificates: { leaf } }, { now }) {
    if (leaf === null) return notApplicable('no certificate is served')
    if (now.getTime() >= leaf.notBefore) return pass
    return fail(`the certificate is valid only from ${new Date(leaf.notBefore).toISOString()}`, {
      observed: new Date(leaf.notBefore).toISOString(),
      required: `notBefore at or before ${now.toISOString()}`,
      sha256: leaf.sha256,
    })
  },
})
