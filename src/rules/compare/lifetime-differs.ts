/** Certificates that live for another time: what renews the one in time may be late for the other. RFC 5280 section 4.1.2.5. */
import { defineComparison, fail, pass } from '../../core/rule.ts'
import { DAY_MS } from '../../core/window.ts'
import { RFC5280 } from '../../spec/sources.ts'
import { compareLeaves, type Leaf } from './leaves.ts'
import { differing } from './words.ts'

export default defineComparison({
  id: 'compare/lifetime-differs',
  title: 'The certificate is valid for as long as the one that it is compared with',
  cites: [RFC5280.at('4.1.2.5')],
  breaks: [],
  fix: 'Have both issued by one profile. Where the difference is meant, list it under ignore of the comparison, or waive it.',
  field: 'certificate.lifetime',
  between: ['environments', 'times'],
  reads: ['certificates'],
  // Of difference; 0 is any.
  params: { maxDays: 1 },
  compare(before, after, compared) {
    const { maxDays } = compared.params
    return compareLeaves(before, after, (from, to) => {
      const [was, is] = [lifetimeOf(from), lifetimeOf(to)]
      if (maxDays <= 0 || Math.abs(is - was) <= maxDays * DAY_MS) return pass
      return fail(differing('the lifetime of the certificate', [inDays(was), inDays(is)], compared), {
        observed: inDays(is),
        required: `${inDays(was)}, give or take ${String(maxDays)}`,
      })
    })
  },
})

function lifetimeOf({ notBefore, notAfter }: Leaf): number {
  return notAfter - notBefore
}

/** `90 days`; most end a second early, to be rounded away. */
function inDays(ms: number): string {
  const days = Number((ms / DAY_MS).toFixed(1))
  return `${String(days)} ${days === 1 ? 'day' : 'days'}`
}
