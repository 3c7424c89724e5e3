/**
 * Callers who carry a store of their own have to be told before what they carry ends: a public store changes with the
 * system, theirs changes when they change it. How long before is for the policy's windows to say.
 *
 * Of several ways the one that lasts longest counts, so that callers who have the next anchor already are left alone. An
 * intermediate that the server sends is no matter of theirs: see chain/intermediate-expires-soon.
 */
import { defineRule, measured, notApplicable } from '../../core/rule.ts'
import { DAY_MS } from '../../core/window.ts'
import { RFC5280 } from '../../spec/sources.ts'
import { ownStoresOf } from '../chain/public-stores.ts'

export default defineRule({
  id: 'renewal/change-ahead',
  title: 'What callers with a trust store of their own rely upon outlives the notice they need',
  cites: [RFC5280.at('6.1.1')],
  breaks: [
    { client: 'curl, from then on', error: 'curl: (60) SSL certificate problem: certificate has expired' },
    { client: 'Node.js, from then on', error: 'CERT_HAS_EXPIRED' },
    { client: 'Go, from then on', error: 'x509: certificate has expired or is not yet valid' },
  ],
  fix: 'Give the callers the next anchor beside this one, and serve what leads to it when all of them have it. Then name both in the trust of the endpoint.',
  reads: ['trustPaths'],
  params: {},
  window: ['30d'],
  check({ trustPaths }, { now }) {
    if (trustPaths.leafIssuer === null) return notApplicable('no certificate is served')
    const [first, ...others] = ownStoresOf(trustPaths)
      .flatMap(({ store, path, anchor }) => (anchor === null ? [] : [{ store, anchor, isLeaf: path.length === 1 }]))
      .toSorted((a, b) => a.anchor.notAfter - b.anchor.notAfter)
    if (first === undefined) return notApplicable("no trust store of the callers' own has a path")
    const { anchor, isLeaf } = first
    const stores = [first, ...others.filter((other) => other.anchor.sha256 === anchor.sha256)].map(({ store }) => store)
    const ms = anchor.notAfter - now.getTime()
    const days = Math.floor(ms / (DAY_MS / 10)) / 10
    const what = isLeaf ? 'the certificate of the server itself' : `"${anchor.subject}"`
    return measured(
      { ms, ofMs: anchor.notAfter - anchor.notBefore + 1000 },
      `callers with ${stores.join(' and ')} rely upon ${what}, which expires in ${days.toFixed(1)} days: they need what comes after it before then`,
      {
        observed: new Date(anchor.notAfter).toISOString(),
        required: 'longer than a window of the policy',
        daysLeft: days,
        stores,
        sha256: anchor.sha256,
      },
    )
  },
})
