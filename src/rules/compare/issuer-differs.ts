/** A certificate of another CA: what callers trust or have pinned may know the one and not the other. */
import { defineComparison, fail, notApplicable, pass } from '../../core/rule.ts'
import { RFC5280 } from '../../spec/sources.ts'
import { compareLeaves, isOneSelfSigned } from './leaves.ts'
import { differing } from './words.ts'

export default defineComparison({
  id: 'compare/issuer-differs',
  title: 'The certificate has the same issuer as the one that it is compared with',
  cites: [RFC5280.at('4.1.2.4')],
  breaks: [],
  fix: 'Have both issued by one CA, or try callers against the CA that they will meet. Where the difference is meant, list it under ignore of the comparison, or waive it.',
  field: 'certificate.issuer',
  between: ['environments', 'times'],
  reads: ['certificates'],
  compare(before, after, compared) {
    return compareLeaves(before, after, (from, to) => {
      if (isOneSelfSigned(from, to)) return notApplicable('one of the two is self-signed: see compare/trust-differs')
      return from.issuerKey === to.issuerKey
        ? pass
        : fail(differing('the issuer of the certificate', [quoted(from.issuer), quoted(to.issuer)], compared), {
            observed: to.issuer,
            required: from.issuer,
          })
    })
  },
})

function quoted(name: string): string {
  return `"${name}"`
}
