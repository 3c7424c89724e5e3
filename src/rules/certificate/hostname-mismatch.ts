/** RFC 9525 section 6: the name that callers ask for must stand in the subjectAltName; the common name does not count. */
import { defineRule, fail, notApplicable, pass } from '../../core/rule.ts'
import { RFC9525 } from '../../spec/sources.ts'

export default defineRule({
  id: 'certificate/hostname-mismatch',
  title: 'The certificate is for the name that callers use',
  cites: [RFC9525.at('6.3'), RFC9525.at('6.5')],
  breaks: [
    { client: 'curl', error: 'curl: (60) SSL: no alternative certificate subject name matches target host name' },
    { client: 'Node.js', error: "ERR_TLS_CERT_ALTNAME_INVALID: Hostname/IP does not match certificate's altnames" },
    { client: 'Go', error: 'x509: certificate is valid for other.example.com, not api.example.com' },
    {
      client: 'Java',
      error: 'java.security.cert.CertificateException: No subject alternative DNS name matching api.example.com found.',
    },
    {
      client: 'Python requests',
      error: "certificate verify failed: Hostname mismatch, certificate is not valid for 'api.example.com'.",
    },
  ],
  fix: 'Issue the certificate with this name among its subjectAltNames, or serve the right certificate for this server name (SNI).',
  reads: ['nameMatch'],
  params: {},
  check({ nameMatch: { matches, wanted, presented } }) {
    if (matches === null) return notApplicable('no certificate is served')
    if (matches) return pass
    return fail(
      presented.length === 0
        ? `the certificate names no host in its subjectAltName, so not ${wanted}`
        : `the certificate is not for ${wanted}`,
      { observed: presented, required: wanted },
    )
  },
})
