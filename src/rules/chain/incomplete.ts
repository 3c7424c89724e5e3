/**
 * A missing intermediate. Browsers hide it: Chrome, Safari and Windows fetch the issuer from where the leaf says, Firefox
 * has it preloaded. API clients do neither.
 *
 * RFC 8446 section 4.4.2: only a certificate that specifies a trust anchor MAY be left out of the chain.
 */
import { defineRule, fail, notApplicable, pass } from '../../core/rule.ts'
import { RFC5246, RFC5280, RFC8446 } from '../../spec/sources.ts'
import { tellerOf } from './teller.ts'

export default defineRule({
  id: 'chain/incomplete',
  title: 'The issuer of the leaf is sent, or is an anchor',
  cites: [RFC8446.at('4.4.2'), RFC5246.at('7.4.2'), RFC5280.at('4.2.2.1')],
  breaks: [
    {
      client: 'curl 7.88 (OpenSSL 3.0)',
      error: 'curl: (60) SSL certificate problem: unable to get local issuer certificate',
    },
    { client: 'Node.js 18 to 26', error: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' },
    { client: 'Go', error: 'x509: certificate signed by unknown authority' },
    {
      client: 'Java 17 and 25',
      error: 'PKIX path building failed: unable to find valid certification path to requested target',
    },
    {
      client: 'Python 3.11 requests',
      error: '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: unable to get local issuer certificate',
    },
    { client: 'wget (GnuTLS)', error: 'ERROR: The certificate of ‘api.example.com’ is not trusted.' },
  ],
  fix: "Append the issuer's certificate after the leaf in the file that the server sends (nginx ssl_certificate: the full chain; certbot: fullchain.pem).",
  reads: ['certificates', 'trustPaths'],
  params: {},
  check({ certificates, trustPaths }) {
    const { leaf, others } = certificates
    if (leaf === null) return notApplicable('no certificate is served')
    if (leaf.isSelfSigned) return notApplicable('the certificate is its own issuer')
    if (tellerOf({ certificates, trustPaths }) !== 'chain/incomplete') return pass
    const [place] = leaf.caIssuers
    const where = place === undefined ? '' : `: append what is at ${place}`
    return fail(`the certificate of the issuer, "${leaf.issuer}", was not sent${where}`, {
      observed: [leaf, ...others].map(({ subject }) => subject),
      required: leaf.issuer,
      appendAfter: leaf.subject,
      fetchFrom: leaf.caIssuers,
    })
  },
})
