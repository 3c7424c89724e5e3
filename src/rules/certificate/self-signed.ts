/** A leaf that vouches for itself, and that no trust store of the callers holds. */
import { defineRule, fail, notApplicable, pass } from '../../core/rule.ts'
import { RFC5280 } from '../../spec/sources.ts'

export default defineRule({
  id: 'certificate/self-signed',
  title: 'The leaf certificate is signed by an issuer, or is itself an anchor',
  cites: [RFC5280.at('6.1')],
  breaks: [
    { client: 'curl', error: 'curl: (60) SSL certificate problem: self-signed certificate' },
    { client: 'Node.js', error: 'DEPTH_ZERO_SELF_SIGNED_CERT' },
    { client: 'Go', error: 'x509: certificate signed by unknown authority' },
    { client: 'Java', error: 'PKIX path building failed: unable to find valid certification path to requested target' },
  ],
  fix: "Have the certificate issued by a CA that callers trust; if they carry it themselves, name its file in the endpoint's trust.",
  reads: ['certificates', 'trustPaths'],
  params: {},
  check({ certificates: { leaf }, trustPaths }) {
    if (leaf === null) return notApplicable('no certificate is served')
    if (!leaf.isSelfSigned || trustPaths.stores.some(({ trusted }) => trusted)) return pass
    return fail('the certificate is signed by its own key', {
      observed: leaf.subject,
      required: `an issuer trusted by ${trustPaths.stores.map(({ store }) => store).join(' or ')}`,
      sha256: leaf.sha256,
    })
  },
})
