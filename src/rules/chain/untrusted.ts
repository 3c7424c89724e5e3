/** No path to any anchor of a store that callers use. */
import { defineRule, fail, notApplicable, pass } from '../../core/rule.ts'
import { RFC5280 } from '../../spec/sources.ts'

export default defineRule({
  id: 'chain/untrusted',
  title: 'Every trust store of the callers has a path to the leaf',
  cites: [RFC5280.at('6.1')],
  breaks: [
    { client: 'curl', error: 'curl: (60) SSL certificate problem: unable to get issuer certificate' },
    { client: 'Node.js', error: 'SELF_SIGNED_CERT_IN_CHAIN' },
    { client: 'Go', error: 'x509: certificate signed by unknown authority' },
    { client: 'Java', error: 'PKIX path building failed: unable to find valid certification path to requested target' },
  ],
  fix: "Use a CA that callers trust. For an internal CA that they carry, name its root file in the endpoint's trust.",
  reads: ['certificates', 'trustPaths'],
  params: {},
  check({ certificates: { leaf }, trustPaths: { stores, leafIssuer } }) {
    if (leaf === null) return notApplicable('no certificate is served')
    if (stores.length === 0) return notApplicable('no trust store is named')
    const untrusting = stores.filter(({ trusted }) => !trusted)
    if (untrusting.length === 0) return pass
    // Said by rules of their own, with the mend that fits.
    if (leaf.isSelfSigned && untrusting.length === stores.length)
      return notApplicable('it is self-signed: see certificate/self-signed')
    if (leafIssuer === 'missing') return notApplicable('its issuer was not sent: see chain/incomplete')
    return untrusting.map(({ store, reason }) =>
      fail(
        `the trust store ${store} has no path to the certificate`,
        { observed: reason ?? 'no path', required: `a path to an anchor of ${store}`, store },
        store,
      ),
    )
  },
})
