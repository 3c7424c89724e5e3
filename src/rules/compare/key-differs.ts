/** A key of another type or size: RFC 8446 section 4.2.3 has a client without its signature scheme refuse. */
import { defineComparison, fail, pass } from '../../core/rule.ts'
import { RFC5280, RFC8446 } from '../../spec/sources.ts'
import { compareLeaves, describeKey } from './leaves.ts'
import { differing } from './words.ts'

export default defineComparison({
  id: 'compare/key-differs',
  title: 'The key of the certificate is of the type and size that the one has that it is compared with',
  cites: [RFC5280.at('4.1.2.7'), RFC8446.at('4.2.3')],
  breaks: [],
  fix: 'Have both issued for keys of one type and size. Where the difference is meant, list it under ignore of the comparison, or waive it.',
  field: 'certificate.key',
  between: ['environments', 'times'],
  reads: ['certificates'],
  compare(before, after, compared) {
    return compareLeaves(before, after, (from, to) => {
      const [was, is] = [describeKey(from.publicKey), describeKey(to.publicKey)]
      return was === is
        ? pass
        : fail(differing('the key of the certificate', [was, is], compared), { observed: is, required: was })
    })
  },
})
