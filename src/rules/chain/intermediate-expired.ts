/**
 * An intermediate that clients have to go through, and that has expired. One that is sent and that no path needs, as an
 * old cross-sign, does not count: see chain/superfluous.
 */
import { defineRule, fail, notApplicable, pass } from '../../core/rule.ts'
import { RFC5280 } from '../../spec/sources.ts'
import { findExpired } from './teller.ts'

export default defineRule({
  id: 'chain/intermediate-expired',
  title: 'No intermediate that clients need has expired',
  cites: [RFC5280.at('6.1.3')],
  breaks: [
    { client: 'curl', error: 'curl: (60) SSL certificate problem: certificate has expired' },
    { client: 'Node.js', error: 'CERT_HAS_EXPIRED' },
    { client: 'Go', error: 'x509: certificate has expired or is not yet valid' },
    {
      client: 'Python',
      error: '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: certificate has expired',
    },
    {
      client: 'Java 17',
      error: 'PKIX path validation failed: java.security.cert.CertPathValidatorException: validity check failed',
    },
  ],
  fix: 'Send the certificate that its issuer has renewed it with; the CA publishes it. If its key was replaced too, have the leaf issued anew.',
  reads: ['certificates', 'trustPaths'],
  params: {},
  check({ certificates, trustPaths: { stores } }) {
    if (certificates.leaf === null) return notApplicable('no certificate is served')
    if (stores.length === 0) return notApplicable('no trust store is named')
    const blocked = stores.flatMap((store) => {
      const culprit = findExpired(store, { certificates })
      return culprit === undefined ? [] : [{ store: store.store, culprit }]
    })
    const culprits = new Map(blocked.map(({ culprit }) => [culprit.sha256, culprit]))
    if (culprits.size === 0) return pass
    return [...culprits.values()].map(({ subject, notAfter, sha256 }) => {
      const expired = new Date(notAfter).toISOString()
      const lacking = blocked.filter(({ culprit }) => culprit.sha256 === sha256).map(({ store }) => store)
      return fail(
        `the intermediate "${subject}" expired on ${expired}: without it there is no path in ${lacking.join(' and ')}`,
        { observed: expired, required: 'valid as long as the leaf', sha256, stores: lacking },
        subject,
      )
    })
  },
})
