/** RFC 5280 section 4.2.1.12: with the extension present, a certificate is for the purposes it lists and no other. */
import { defineRule, fail, notApplicable, pass } from '../../core/rule.ts'
import { BASELINE_REQUIREMENTS, RFC5280 } from '../../spec/sources.ts'

const SERVER_AUTH = '1.3.6.1.5.5.7.3.1'
const ANY_PURPOSE = '2.5.29.37.0'

export default defineRule({
  id: 'certificate/no-server-auth',
  title: 'The leaf certificate may be used for a TLS server',
  cites: [RFC5280.at('4.2.1.12'), BASELINE_REQUIREMENTS.at('7.1.2.7.10')],
  breaks: [
    { client: 'curl', error: 'curl: (60) SSL certificate problem: unsuitable certificate purpose' },
    { client: 'Node.js', error: 'INVALID_PURPOSE' },
    { client: 'Go', error: 'x509: certificate specifies an incompatible key usage' },
    { client: 'Java', error: 'Extended key usage does not permit use for TLS server authentication' },
  ],
  fix: 'Issue the certificate with extendedKeyUsage serverAuth.',
  reads: ['certificates'],
  params: {},
  check({ certificates: { leaf } }) {
    if (leaf === null) return notApplicable('no certificate is served')
    const purposes = leaf.extendedKeyUsage
    if (purposes === null || purposes.includes(SERVER_AUTH) || purposes.includes(ANY_PURPOSE)) return pass
    return fail('the certificate is not meant for TLS servers', {
      observed: purposes,
      required: `serverAuth (${SERVER_AUTH})`,
      sha256: leaf.sha256,
    })
  },
})
