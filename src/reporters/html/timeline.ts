/** What ends when, as a drawing: one bar a certificate, from the day of the scan to its end. */
import type { Report } from '../../core/report.ts'
import { htmlText } from '../escape/html.ts'
import { counted, describeDays, listed } from '../view/describe.ts'
import { timelineOf, TIMELINE_LIMITS, type Expiry } from '../view/timeline.ts'
import { edgesOf, labelOf } from './label.ts'
import { scrollable, type Section } from './section.ts'

const ROW = 24
const HEAD = 24
const DAYS = TIMELINE_LIMITS.withinDays
const DAY_WIDTH = 1.25
/** To the right, for half of the axis's last number. */
const MARGIN = 20
/** What a date and the days until then take within their bar. */
const ROOM_INSIDE = 180
/** What ends so soon stands out. */
const SOON_DAYS = 7
const MAX_PLACES = 2
/** Of the axis. */
const STEP_DAYS = 50

export function timelineSection(report: Report): Section {
  const { from, expiries, more } = timelineOf(report)
  const note =
    more === 0 ? '' : `<p>and ${counted(more, 'more certificate')} that end within ${String(DAYS)} days.</p>\n`
  const body =
    expiries.length === 0
      ? ''
      : `<p>What ends within ${String(DAYS)} days of ${htmlText(from)}.</p>\n${scrollable('Expiries', drawing(expiries))}${note}`
  return { id: 'expiries', title: 'Expiries', body }
}

function drawing(expiries: readonly Expiry[]): string {
  const rows = expiries.map((expiry) => ({ ...expiry, label: labelOf(nameOf(expiry), 'beginning') }))
  const edges = edgesOf(rows.map(({ label }) => label))
  const width = edges.ofDrawing + lengthOf(DAYS) + MARGIN
  const height = HEAD + rows.length * ROW + 4
  const axis = Array.from({ length: DAYS / STEP_DAYS + 1 }, (_, index) => {
    const days = index * STEP_DAYS
    const x = (edges.ofDrawing + lengthOf(days)).toFixed(1)
    return `<line x1="${x}" x2="${x}" y1="${String(HEAD - 6)}" y2="${String(height)}"/><text class="tick" x="${x}" y="12">${String(days)} d</text>`
  })
  const said = rows.map(({ label, days }) => `${label} ${describeDays(days)}`).join('; ')
  return `<svg class="timeline" role="img" aria-label="${htmlText(`What ends when: ${said}`, 8000)}" viewBox="0 0 ${String(width)} ${String(height)}" width="${String(width)}" height="${String(height)}">\n${axis.join('')}\n${rows.map((row, index) => bar(row, edges, HEAD + index * ROW)).join('')}</svg>\n`
}

function bar(
  { label, days, date, kind }: Expiry & { readonly label: string },
  { ofLabels, ofDrawing }: ReturnType<typeof edgesOf>,
  y: number,
): string {
  const length = Math.max(2, lengthOf(Math.min(days, DAYS)))
  const inside = length > ROOM_INSIDE
  const x = ofDrawing + (inside ? length - 6 : length + 6)
  return `<g class="${kind}${days < SOON_DAYS ? ' soon' : ''}"><text class="label" x="${String(ofLabels)}" y="${String(y + 16)}">${htmlText(label)}</text><rect x="${String(ofDrawing)}" y="${String(y + 2)}" width="${length.toFixed(1)}" height="${String(ROW - 6)}"/><text class="${inside ? 'inside' : 'beside'}" x="${x.toFixed(1)}" y="${String(y + 16)}">${htmlText(date)}, ${describeDays(days)}</text></g>\n`
}

function nameOf({ kind, name, places }: Expiry): string {
  const hosts = listed(
    places.map(({ host }) => host),
    MAX_PLACES,
    (host) => host,
  )
  return kind === 'leaf' ? hosts : `${name} (intermediate of ${hosts})`
}

function lengthOf(days: number): number {
  return days * DAY_WIDTH
}
