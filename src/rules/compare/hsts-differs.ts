/** HSTS that was tried in one environment and is missing or shorter in the other. */
import { defineComparison, fail, pass } from '../../core/rule.ts'
import { RFC6797 } from '../../spec/sources.ts'
import type { Facts } from '../../core/facts.ts'

export default defineComparison({
  id: 'compare/hsts-differs',
  title: 'Both environments send the same Strict-Transport-Security',
  cites: [RFC6797.at('7.1')],
  breaks: [],
  fix: 'Send the header from one shared configuration; or list the difference under ignore.',
  reads: ['hsts'],
  compare({ hsts: from }, { hsts: to }) {
    const [before, after] = [headerOf(from), headerOf(to)]
    return before === after ? pass : fail('Strict-Transport-Security differs', { observed: after, required: before })
  },
})

function headerOf(hsts: Facts['hsts']): string | null {
  return hsts.kind === 'absent' ? null : hsts.header
}
