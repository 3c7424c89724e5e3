/** What ends when, as a drawing: one bar a certificate, from the day of the scan to its end. */
import type { Report } from '../../core/report.ts'
import { htmlText } from '../escape/html.ts'
import { counted, describeDays, listed } from '../view/describe.ts'
import { timelineOf, TIMELINE_LIMITS, type Expiry } from '../view/timeline.ts'
import { scrollable, type Section } from './section.ts'

const WIDTH = 960
const LABELS = 380
const ROW = 24
const HEAD = 24
const DAYS = TIMELINE_LIMITS.withinDays
const MAX_PLACES = 2
const MAX_LABEL = 52
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
  const height = HEAD + expiries.length * ROW + 4
  const steps = Array.from({ length: DAYS / STEP_DAYS + 1 }, (_, index) => index * STEP_DAYS)
  const axis = steps.map(
    (days) =>
      `<line x1="${at(days)}" x2="${at(days)}" y1="${String(HEAD - 6)}" y2="${String(height)}"/><text class="tick" x="${at(days)}" y="12">${String(days)} d</text>`,
  )
  const said = expiries.map((expiry) => `${labelOf(expiry)} ${describeDays(expiry.days)}`).join('; ')
  return `<svg class="timeline" role="img" aria-label="${htmlText(`What ends when: ${said}`, 8000)}" viewBox="0 0 ${String(WIDTH)} ${String(height)}" width="${String(WIDTH)}" height="${String(height)}">\n${axis.join('')}\n${expiries.map((expiry, index) => bar(expiry, HEAD + index * ROW)).join('')}</svg>\n`
}

function bar(expiry: Expiry, y: number): string {
  const { days, date, kind } = expiry
  const length = Math.max(2, Math.min(days, DAYS) * scale())
  const inside = length > 120
  const x = LABELS + (inside ? length - 6 : length + 6)
  return `<g class="${kind}${days < 0 ? ' over' : ''}"><text class="label" x="${String(LABELS - 8)}" y="${String(y + 16)}">${htmlText(labelOf(expiry))}</text><rect x="${String(LABELS)}" y="${String(y + 2)}" width="${length.toFixed(1)}" height="${String(ROW - 6)}"/><text class="${inside ? 'inside' : 'beside'}" x="${x.toFixed(1)}" y="${String(y + 16)}">${htmlText(date)}, ${describeDays(days)}</text></g>\n`
}

function labelOf({ kind, name, places }: Expiry): string {
  const hosts = listed(
    places.map(({ host }) => host),
    MAX_PLACES,
    (host) => host,
  )
  const label = kind === 'leaf' ? hosts : `${name} (intermediate of ${hosts})`
  return label.length <= MAX_LABEL ? label : `${label.slice(0, MAX_LABEL - 1)}…`
}

function scale(): number {
  return (WIDTH - LABELS - 20) / DAYS
}

function at(days: number): string {
  return (LABELS + days * scale()).toFixed(1)
}
