import type { Report } from '../../core/report.ts'
import { DAY_MS } from '../../core/window.ts'
import { mermaidText } from '../escape/mermaid.ts'
import { counted } from '../view/describe.ts'
import { TIMELINE_LIMITS, timelineOf, type Expiry } from '../view/timeline.ts'

const SECTION_TITLE: Readonly<Record<Expiry['kind'], string>> = { leaf: 'Leaves', intermediate: 'Intermediates' }

/** What ends so soon stands out. */
const CRITICAL_DAYS = 7

/** How far back what has expired is drawn: a year ago would leave no room for what is to come. */
const BACK_DAYS = 14

/** What ends when, as a Gantt chart that GitHub draws; none where nothing ends before long. */
export function timelineSections(report: Report): readonly string[] {
  const { from, expiries, more } = timelineOf(report)
  if (expiries.length === 0 || from === '') return []
  const sections = (['leaf', 'intermediate'] as const).flatMap((kind) => {
    const ofKind = expiries.filter((expiry) => expiry.kind === kind)
    return ofKind.length === 0 ? [] : [`  section ${SECTION_TITLE[kind]}\n`, ...ofKind.map((one) => taskOf(one, from))]
  })
  const within = `within ${String(TIMELINE_LIMITS.withinDays)} days`
  return [
    '## What ends when\n\n' +
      `\`\`\`mermaid\ngantt\n  dateFormat YYYY-MM-DD\n${sections.join('')}\`\`\`\n\n` +
      (more === 0 ? '' : `and ${counted(more, 'more certificate')} that ${more === 1 ? 'ends' : 'end'} ${within}\n\n`),
  ]
}

/** `  12 days left, api.example.com (production) :2026-11-23, 2026-12-05`; begins with a digit or a word that means nothing. */
function taskOf(expiry: Expiry, from: string): string {
  const { kind, name, places, date, days } = expiry
  const left = days < 0 ? `expired ${counted(-days, 'day')} ago` : `${counted(days, 'day')} left`
  const [{ host, environment }] = places
  const where =
    mermaidText(host.replace(/:(\d+)$/, ' port $1')) +
    (environment === null ? '' : ` (${mermaidText(environment, 30)})`)
  const what = kind === 'leaf' ? where : `${mermaidText(name) || 'without a name'} of ${where}`
  const others = places.length === 1 ? '' : ` and ${counted(places.length - 1, 'more endpoint')}`
  const [begin, end] = days < 0 ? [later(date, addDays(from, -BACK_DAYS)), from] : [from, date]
  const mark = days < CRITICAL_DAYS ? 'crit, ' : ''
  // A bar needs a day at the least to be seen.
  return `  ${left}, ${what}${others} :${mark}${begin}, ${end > begin ? end : addDays(begin, 1)}\n`
}

function later(one: string, other: string): string {
  return one > other ? one : other
}

function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)
}
