/** Another key than before: whoever has pinned the old one (RFC 7469 section 2.4) refuses the new one. */
import { defineComparison, fail, pass } from '../../core/rule.ts'
import { RFC5280 } from '../../spec/sources.ts'
import { compareLeaves } from './leaves.ts'

export default defineComparison({
  id: 'compare/key-changed',
  title: 'The key of the certificate is the one that it was',
  cites: [RFC5280.at('4.1.2.7')],
  breaks: [],
  fix: 'Nothing is to be done unless callers pin the key: then renew with the old one, or have them pin the new one first.',
  field: 'certificate.key',
  between: ['times'],
  reads: ['certificates'],
  compare(before, after) {
    return compareLeaves(before, after, (from, to) =>
      from.spkiSha256 === to.spkiSha256
        ? pass
        : fail('the key of the certificate is another one', { observed: to.spkiSha256, required: from.spkiSha256 }),
    )
  },
})
