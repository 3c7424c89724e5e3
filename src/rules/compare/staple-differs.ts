/** An OCSP response that is stapled on one side alone: whoever insists on one was not tried against the other. */
import type { Facts } from '../../core/facts.ts'
import { defineComparison, missing, pass } from '../../core/rule.ts'
import { RFC6066 } from '../../spec/sources.ts'
import { ALIKE } from './words.ts'

export default defineComparison({
  id: 'compare/staple-differs',
  title: 'An OCSP response is stapled on both sides, or on neither',
  cites: [RFC6066.at('8')],
  breaks: [],
  fix: ALIKE,
  field: 'staple',
  reads: ['staple'],
  compare({ staple: from }, { staple: to }, { relation }) {
    const [was, is] = [isStapled(from), isStapled(to)]
    if (was === is) return pass
    const [only, none] =
      relation === 'times'
        ? ['is newly stapled', 'is no longer stapled']
        : ['is stapled here only', 'is not stapled here']
    return missing(`an OCSP response ${is ? only : none}`, { observed: is, required: was })
  },
})

function isStapled({ responses }: Facts['staple']): boolean {
  return responses.some(({ response }) => response !== null)
}
