/** No path to any anchor of any store that callers use. */
import { defineRule, fail, notApplicable, pass } from '../../core/rule.ts'
import { RFC5280 } from '../../spec/sources.ts'
import { tellerOf } from './teller.ts'

export default defineRule({
  id: 'chain/untrusted',
  title: 'The trust stores of the callers have a path to the leaf',
  cites: [RFC5280.at('6.1')],
  breaks: [
    { client: 'curl', error: 'curl: (60) SSL certificate problem: unable to get issuer certificate' },
    { client: 'Node.js', error: 'SELF_SIGNED_CERT_IN_CHAIN' },
    { client: 'Go', error: 'x509: certificate signed by unknown authority' },
    { client: 'Java', error: 'PKIX path building failed: unable to find valid certification path to requested target' },
  ],
  fix: "Use a CA that callers trust. For an internal CA that they carry, name its root file in the endpoint's trust. Where one more intermediate stands below a root that they have, send that too.",
  reads: ['certificates', 'trustPaths'],
  params: {},
  check({ certificates, trustPaths }) {
    const { stores } = trustPaths
    if (certificates.leaf === null) return notApplicable('no certificate is served')
    if (stores.length === 0) return notApplicable('no trust store is named')
    const teller = tellerOf({ certificates, trustPaths })
    if (teller === null) return pass
    if (teller !== 'chain/untrusted') return notApplicable(`${WHY[teller]}: see ${teller}`)
    return stores.map(({ store, reason, missing }) =>
      fail(
        `the trust store ${store} has no path to the certificate`,
        {
          observed: reason ?? 'no path',
          required: `a path to an anchor of ${store}`,
          store,
          ...(missing === null
            ? {}
            : { missing: missing.issuer, appendAfter: missing.below, fetchFrom: missing.caIssuers }),
        },
        store,
      ),
    )
  },
})

const WHY = {
  'certificate/self-signed': 'it is self-signed',
  'chain/incomplete': 'its issuer was not sent',
  'chain/intermediate-expired': 'an intermediate has expired',
  'chain/store-disagreement': 'some trust stores have a path',
} as const
