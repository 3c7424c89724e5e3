/** A certificate that is signed with another algorithm, which a client may lack: RFC 5280 section 4.1.1.2. */
import { defineComparison, fail, pass } from '../../core/rule.ts'
import { RFC5280 } from '../../spec/sources.ts'
import { compareLeaves } from './leaves.ts'
import { differing } from './words.ts'

export default defineComparison({
  id: 'compare/signature-differs',
  title: 'The certificate is signed with the algorithm that the one is that it is compared with',
  cites: [RFC5280.at('4.1.1.2')],
  breaks: [],
  fix: 'Have both issued by one CA. Where the difference is meant, list it under ignore of the comparison, or waive it.',
  field: 'certificate.signature',
  between: ['environments', 'times'],
  reads: ['certificates'],
  compare(before, after, compared) {
    return compareLeaves(before, after, ({ signature: from }, { signature: to }) =>
      from.name === to.name
        ? pass
        : fail(differing('the signature of the certificate', [from.name, to.name], compared), {
            observed: to.name,
            required: from.name,
          }),
    )
  },
})
