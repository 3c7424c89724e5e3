/** A leaf by a CA that the organisation does not use: ordered past its process, or by somebody else. */
import { defineRule, fail, notApplicable, pass } from '../../core/rule.ts'
import { RFC5280 } from '../../spec/sources.ts'
import { issuerNamesOf, placeOnLists } from './issuer-lists.ts'

export default defineRule({
  id: 'certificate/issuer-not-allowed',
  title: 'The leaf certificate is by a CA that the policy allows',
  cites: [RFC5280.at('4.1.2.4')],
  breaks: [],
  fix: 'Have the certificate issued by a CA of the list, or put this one on it.',
  reads: ['certificates'],
  // Globs over the organisation (O) and the common name (CN) of the issuer. An empty list is no list.
  params: { allow: [] as readonly string[], deny: [] as readonly string[] },
  check({ certificates: { leaf } }, { params: { allow, deny } }) {
    if (leaf === null) return notApplicable('no certificate is served')
    if (allow.length + deny.length === 0) return notApplicable('the policy lists no issuers')
    const evidence = { observed: issuerNamesOf(leaf.issuer), sha256: leaf.sha256 }
    const place = placeOnLists(leaf.issuer, { allow, deny })
    if (place === 'allowed') return pass
    if (place === 'unlisted') {
      return fail(`the issuer, "${leaf.issuer}", is not on the list`, { ...evidence, required: allow })
    }
    return fail(`the issuer, "${leaf.issuer}", is denied by "${place.deniedBy}"`, {
      ...evidence,
      required: `none of ${deny.join(', ')}`,
    })
  },
})
