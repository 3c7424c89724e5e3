/** A fault that nobody sees who looks with a browser: it fetches the missing certificate, and API clients do not. */
import { defineRule, fail, notApplicable, pass } from '../../core/rule.ts'
import { RFC5280, RFC8446 } from '../../spec/sources.ts'

export default defineRule({
  id: 'chain/repaired-by-browsers',
  title: 'The chain is whole without what browsers fetch by themselves',
  cites: [RFC5280.at('4.2.2.1'), RFC8446.at('4.4.2')],
  // Those who refuse the chain are with chain/incomplete: this one tells why a browser shows nothing of it.
  breaks: [],
  fix: 'Append the certificates of the evidence after those that are sent, in this order; to open the page in a browser proves nothing.',
  reads: ['trustPaths', 'repairedPaths', 'fetchedIssuers'],
  params: {},
  check({ trustPaths, repairedPaths: { stores, appended }, fetchedIssuers }) {
    if (trustPaths.leafIssuer === null) return notApplicable('no certificate is served')
    const untrusted = trustPaths.stores.filter(({ trusted }) => !trusted).map(({ store }) => store)
    const repaired = stores.filter((store) => untrusted.includes(store))
    const [first] = appended
    if (first === undefined || repaired.length === 0) {
      const [reason] = fetchedIssuers.failed
      return reason === undefined
        ? pass
        : notApplicable(`nothing could be fetched from ${reason.url}: ${reason.reason}`)
    }
    return fail(
      `a browser fetches "${first.subject}" from ${first.url} and shows nothing of what API clients fail at`,
      {
        observed: `trusted by ${repaired.join(', ')} only with what was fetched`,
        required: 'trusted with what is sent',
        appended: appended.map(({ subject, url, certificate }) => ({ subject, url, certificate })),
      },
    )
  },
})
