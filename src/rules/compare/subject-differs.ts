/**
 * Another subject, where the host's own name and the name of the environment count as the same. RFC 9525 section 6: no
 * host is known by its common name any more, so few clients look at it.
 */
import type { Compared } from '../../core/comparison.ts'
import { attributesOf } from '../../core/distinguished-name.ts'
import { defineComparison, fail, pass } from '../../core/rule.ts'
import { RFC5280 } from '../../spec/sources.ts'
import { namesAlike } from './counterpart-names.ts'
import { compareLeaves } from './leaves.ts'
import { differing } from './words.ts'

export default defineComparison({
  id: 'compare/subject-differs',
  title: 'The certificate has the same subject as the one that it is compared with',
  cites: [RFC5280.at('4.1.2.6')],
  breaks: [],
  fix: 'Have both issued with the same attributes but for the host. Where the difference is meant, list it under ignore of the comparison, or waive it.',
  field: 'certificate.subject',
  between: ['environments', 'times'],
  reads: ['certificates'],
  compare(before, after, compared) {
    return compareLeaves(before, after, (from, to) =>
      isAlike(from.subject, to.subject, compared)
        ? pass
        : fail(differing('the subject of the certificate', [quoted(from.subject), quoted(to.subject)], compared), {
            observed: to.subject,
            required: from.subject,
          }),
    )
  },
})

function isAlike(from: string, to: string, compared: Compared): boolean {
  const [before, after] = [attributesOf(from), attributesOf(to)]
  return (
    before.length === after.length &&
    before.every(({ type, value }, index) => {
      const other = after[index]
      if (other?.type !== type) return false
      return value === other.value || (type === 'CN' && areCounterparts(value, other.value, compared))
    })
  )
}

function areCounterparts(from: string, to: string, compared: Compared): boolean {
  const others = namesAlike(to, 'to', compared)
  return namesAlike(from, 'from', compared).some((name) => others.includes(name))
}

function quoted(name: string): string {
  return `"${name}"`
}
