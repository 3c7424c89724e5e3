/** A path in some of the callers' stores and none in others: it works for whoever tried it, and fails elsewhere. */
import { defineRule, fail, notApplicable, pass } from '../../core/rule.ts'
import { RFC5280 } from '../../spec/sources.ts'
import { tellerOf } from './teller.ts'

export default defineRule({
  id: 'chain/store-disagreement',
  title: 'All trust stores of the callers agree on the certificate',
  cites: [RFC5280.at('6.1.1')],
  breaks: [
    {
      client: 'Java, when its keystore lacks the anchor',
      error: 'PKIX path building failed: unable to find valid certification path to requested target',
    },
    { client: 'Go, when its pool lacks it', error: 'x509: certificate signed by unknown authority' },
    {
      client: 'curl, when its bundle lacks it',
      error: 'curl: (60) SSL certificate problem: unable to get issuer certificate',
    },
  ],
  fix: 'Have a certificate issued under a root that all of these stores hold, or send the cross-signed certificate that leads to one. Otherwise take the store that nobody uses out of the trust of the endpoint.',
  reads: ['certificates', 'trustPaths'],
  params: {},
  check({ certificates, trustPaths }) {
    const { stores } = trustPaths
    if (certificates.leaf === null) return notApplicable('no certificate is served')
    if (stores.length < 2) return notApplicable('fewer than two trust stores are named')
    if (tellerOf({ certificates, trustPaths }) !== 'chain/store-disagreement') return pass
    const namesOf = (trusted: boolean): string =>
      stores
        .filter((one) => one.trusted === trusted)
        .map(({ store }) => store)
        .join(' and ')
    const anchor = stores.find(({ trusted }) => trusted)?.anchor
    // An intermediate that only some callers carry can be sent to the others.
    const through = anchor == null ? '' : `: the path leads through "${anchor.subject}", which is an anchor there alone`
    const isOnlyThere =
      anchor != null && stores.every(({ store, trusted }) => trusted === anchor.heldBy.includes(store))
    return fail(
      `the certificate is trusted by ${namesOf(true)}, and not by ${namesOf(false)}${isOnlyThere ? through : ''}`,
      {
        observed: stores.map(({ store, trusted, anchor: end, reason }) => ({
          store,
          trusted,
          anchor: end?.subject ?? null,
          reason,
        })),
        required: 'a path in every store',
      },
    )
  },
})
