/** HSTS that was tried on one side and is missing or another on the other. RFC 6797 section 6.1: the order of directives means nothing. */
import { defineComparison, fail, pass } from '../../core/rule.ts'
import { RFC6797 } from '../../spec/sources.ts'
import type { Facts } from '../../core/facts.ts'
import { ALIKE } from './words.ts'

export default defineComparison({
  id: 'compare/hsts-differs',
  title: 'Strict-Transport-Security is the same as where it is compared with',
  cites: [RFC6797.at('7.1')],
  breaks: [],
  fix: ALIKE,
  field: 'http.hsts',
  reads: ['hsts'],
  compare({ hsts: from }, { hsts: to }) {
    return effectOf(from) === effectOf(to)
      ? pass
      : fail('Strict-Transport-Security differs', { observed: headerOf(to), required: headerOf(from) })
  },
})

/** What a caller makes of it: nothing of a header that is missing or invalid. */
function effectOf(hsts: Facts['hsts']): string | null {
  if (hsts.kind !== 'policy') return null
  const { maxAge, includeSubDomains, preload } = hsts
  return JSON.stringify([maxAge, includeSubDomains, preload])
}

function headerOf(hsts: Facts['hsts']): string | null {
  return hsts.kind === 'absent' ? null : hsts.header
}
