/** A certificate for the name of an endpoint, issued by a CA that the organisation does not use: somebody else may hold its key. */
import { defineRule, fail, notApplicable, pass } from '../../core/rule.ts'
import { RFC6962 } from '../../spec/sources.ts'
import { placeOnLists } from '../certificate/issuer-lists.ts'

const MAX_SHOWN = 20

export default defineRule({
  id: 'transparency/unexpected-issuer',
  title: 'All certificates that were issued for the name are by CAs that the policy allows',
  cites: [RFC6962.at('5.3')],
  // No client refuses it: that is the trouble with it.
  breaks: [],
  fix: 'Find out who ordered it. If it was nobody of yours, have its CA revoke it, and let CAA records name the CAs that may issue; otherwise put its CA on the list.',
  reads: ['certificates', 'issuedCertificates'],
  // As those of certificate/issuer-not-allowed.
  params: { allow: [] as readonly string[], deny: [] as readonly string[] },
  check({ certificates: { leaf }, issuedCertificates: { service, certificates } }, { params }) {
    if (leaf === null) return notApplicable('no certificate is served')
    if (params.allow.length + params.deny.length === 0) return notApplicable('the policy lists no issuers')
    const unexpected = certificates.filter(({ issuer }) => placeOnLists(issuer, params) !== 'allowed')
    const [first] = unexpected
    if (first === undefined) return pass
    const count = unexpected.length === 1 ? 'one certificate' : `${String(unexpected.length)} certificates`
    const issuers = [...new Set(unexpected.map(({ issuer }) => issuer))]
    const others = issuers.length === 1 ? '' : ` and ${String(issuers.length - 1)} more`
    return fail(`${service} knows ${count} for it by a CA that the policy does not allow: "${first.issuer}"${others}`, {
      observed: unexpected.slice(0, MAX_SHOWN).map(({ issuer, notBefore, notAfter, names, reference }) => ({
        issuer,
        from: new Date(notBefore).toISOString(),
        until: new Date(notAfter).toISOString(),
        names: names.slice(0, MAX_SHOWN),
        reference,
      })),
      required: params.allow.length > 0 ? params.allow : `none of ${params.deny.join(', ')}`,
      service,
    })
  },
})
