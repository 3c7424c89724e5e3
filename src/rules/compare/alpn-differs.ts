/** Other application protocols, or another choice among them: a caller may be spoken to in HTTP/2 here and in HTTP/1.1 there. */
import type { Facts } from '../../core/facts.ts'
import { defineComparison, missing, pass } from '../../core/rule.ts'
import { RFC7301 } from '../../spec/sources.ts'
import { ALIKE, differing } from './words.ts'

export default defineComparison({
  id: 'compare/alpn-differs',
  title: 'The same application protocols are agreed on, in the same order of preference',
  cites: [RFC7301.at('3.2')],
  breaks: [],
  fix: ALIKE,
  field: 'alpn',
  reads: ['alpn'],
  compare({ alpn: from }, { alpn: to }, compared) {
    const [was, is] = [listOf(from), listOf(to)]
    return was === is
      ? pass
      : missing(differing('the list of application protocols', [was, is], compared), {
          observed: to.protocols,
          required: from.protocols,
        })
  },
})

function listOf({ protocols }: Facts['alpn']): string {
  return protocols.length === 0 ? 'empty' : protocols.join(', ')
}
