/**
 * An intermediate about to lapse, of the path that lasts longest: with it the chain ends, and nobody who watches the
 * leaf alone sees it coming. How soon is too soon is for the policy's windows to say, as in certificate/expires-soon.
 */
import { defineRule, measured, notApplicable, pass } from '../../core/rule.ts'
import { DAY_MS } from '../../core/window.ts'
import { RFC5280 } from '../../spec/sources.ts'
import { intermediatesOf } from './on-path.ts'

export default defineRule({
  id: 'chain/intermediate-expires-soon',
  title: 'The intermediates that clients need outlive the warning window',
  cites: [RFC5280.at('6.1.3')],
  breaks: [
    { client: 'curl, from then on', error: 'curl: (60) SSL certificate problem: certificate has expired' },
    { client: 'Node.js, from then on', error: 'CERT_HAS_EXPIRED' },
    { client: 'Go, from then on', error: 'x509: certificate has expired or is not yet valid' },
  ],
  fix: 'Renew the leaf, and send the intermediates that come with it. Where the CA renewed the intermediate under the same key, send that one in its place.',
  reads: ['certificates', 'trustPaths'],
  params: {},
  window: ['30d', '33%'],
  check({ certificates, trustPaths: { stores } }, { now }) {
    const { leaf } = certificates
    if (leaf === null) return notApplicable('no certificate is served')
    if (!stores.some(({ trusted }) => trusted)) return notApplicable('no trust store has a path')
    const [first] = stores
      .flatMap((store) => intermediatesOf(store, certificates))
      .toSorted((a, b) => a.notAfter - b.notAfter)
    if (first === undefined) return pass
    const ms = first.notAfter - now.getTime()
    const days = Math.floor(ms / (DAY_MS / 10)) / 10
    const ends = first.notAfter < leaf.notAfter ? ', before the leaf does' : ''
    return measured(
      { ms, ofMs: first.notAfter - first.notBefore + 1000 },
      `the intermediate "${first.subject}" expires in ${days.toFixed(1)} days${ends}`,
      {
        observed: new Date(first.notAfter).toISOString(),
        required: 'longer than a window of the policy',
        daysLeft: days,
        leafExpires: new Date(leaf.notAfter).toISOString(),
        sha256: first.sha256,
      },
    )
  },
})
