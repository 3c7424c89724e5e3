/** A group that callers may rely on, gone where they are sent next; in versions that both accept. */
import { defineComparison, missing, pass } from '../../core/rule.ts'
import { RFC8446 } from '../../spec/sources.ts'
import { lackingGroups } from './groups-in.ts'
import { ALIKE, notAccepted } from './words.ts'

export default defineComparison({
  id: 'compare/group-removed',
  title: 'Every group of what it is compared with is accepted',
  cites: [RFC8446.at('4.2.7')],
  breaks: [],
  fix: ALIKE,
  field: 'groups',
  reads: ['groups'],
  compare({ groups: from }, { groups: to }, compared) {
    const { subject, count, listed } = lackingGroups(to, from)
    return count === 0
      ? pass
      : missing(notAccepted(subject, count, compared), { observed: listed, required: 'none removed' })
  },
})
