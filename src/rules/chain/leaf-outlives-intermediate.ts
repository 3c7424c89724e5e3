/**
 * A leaf that is valid for longer than an intermediate under it: the last part of its life cannot be used, and a renewal
 * that goes by the leaf comes too late. RFC 5280 section 6.1.3 wants every certificate of the path valid at once.
 */
import { defineRule, fail, notApplicable, pass } from '../../core/rule.ts'
import { RFC5280 } from '../../spec/sources.ts'
import { intermediatesOf } from './on-path.ts'

export default defineRule({
  id: 'chain/leaf-outlives-intermediate',
  title: 'The intermediates that clients need are valid as long as the leaf',
  cites: [RFC5280.at('6.1.3')],
  breaks: [
    { client: 'curl, from then on', error: 'curl: (60) SSL certificate problem: certificate has expired' },
    { client: 'Node.js, from then on', error: 'CERT_HAS_EXPIRED' },
    { client: 'Go, from then on', error: 'x509: certificate has expired or is not yet valid' },
  ],
  fix: 'Renew the leaf before the intermediate expires, under one that lasts, and send that.',
  reads: ['certificates', 'trustPaths'],
  params: {},
  check({ certificates, trustPaths: { stores } }) {
    const { leaf } = certificates
    if (leaf === null) return notApplicable('no certificate is served')
    if (!stores.some(({ trusted }) => trusted)) return notApplicable('no trust store has a path')
    const shorter = new Map(
      stores
        .flatMap((store) => intermediatesOf(store, certificates))
        .filter(({ notAfter }) => notAfter < leaf.notAfter)
        .map((one) => [one.sha256, one]),
    )
    if (shorter.size === 0) return pass
    return [...shorter.values()].map(({ subject, notAfter, sha256 }) =>
      fail(
        `the intermediate "${subject}" expires before the leaf does`,
        {
          observed: new Date(notAfter).toISOString(),
          required: `${new Date(leaf.notAfter).toISOString()} or later`,
          sha256,
        },
        subject,
      ),
    )
  },
})
