/** A group that was never tried, and that keys are agreed on in all the same; in versions that both accept. */
import { defineComparison, missing, pass } from '../../core/rule.ts'
import { RFC8446 } from '../../spec/sources.ts'
import { lackingGroups } from './groups-in.ts'
import { acceptedOnly, ALIKE } from './words.ts'

export default defineComparison({
  id: 'compare/group-added',
  title: 'No group is accepted that what it is compared with refuses',
  cites: [RFC8446.at('4.2.7')],
  breaks: [],
  fix: ALIKE,
  field: 'groups',
  reads: ['groups'],
  compare({ groups: from }, { groups: to }, compared) {
    const { subject, count, listed } = lackingGroups(from, to)
    return count === 0
      ? pass
      : missing(acceptedOnly(subject, count, compared), { observed: listed, required: 'none added' })
  },
})
