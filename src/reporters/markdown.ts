import type { Report } from '../core/report.ts'
import type { Reporter } from '../core/reporter.ts'
import { markdownText } from './escape/markdown.ts'
import { awaitedSections } from './markdown/awaited.ts'
import { comparisonSections } from './markdown/comparisons.ts'
import { detailsSections } from './markdown/details.ts'
import { byteLength, fill } from './view/fill.ts'
import { findingSection, KIND_TITLE } from './markdown/finding.ts'
import { policyChangeSections } from './markdown/policy-changes.ts'
import { TABLE_HEAD, tableRows } from './markdown/table.ts'
import { timelineSections } from './markdown/timeline.ts'
import { groupAlike } from './view/alike.ts'
import { counted, describeDays, describePhase, describeSpan } from './view/describe.ts'
import { kindOf, KINDS, tally } from './view/kind.ts'
import { findingsByEndpoint } from './view/placed.ts'

/** GitHub drops a job summary of more than 1 MiB whole, and a step may write more than ours into it. */
const MAX_BYTES = 1_000_000

/** The table tells where to look, the findings what to mend: they may have most of the room. */
const TABLE_SHARE = 0.3

/** Bytes kept free for the sentences that say what was left out. */
const NOTES = 400

export interface MarkdownLimits {
  /** Of UTF-8. */
  readonly maxBytes?: number
}

const markdown: Reporter = {
  format: 'markdown',
  title: 'GitHub-flavoured Markdown, also the job summary',
  render: (report) => renderMarkdown(report),
}

export default markdown

/**
 * The report as GitHub-flavoured Markdown of at most `maxBytes` bytes. What does not fit is left out by whole rows and
 * sections, from the least severe, and counted. Below some 1,000 bytes there is only the heading.
 */
export function renderMarkdown(report: Report, { maxBytes = MAX_BYTES }: MarkdownLimits = {}): string {
  const heading = `# tls-gate: ${report.outcome.toUpperCase()}\n\n`
  const head = heading + countsLine(report)
  const room = maxBytes - byteLength(head) - byteLength(TABLE_HEAD) - NOTES
  if (room < 0) return byteLength(heading) <= maxBytes ? heading : ''

  const rows = tableRows(findingsByEndpoint(report), report)
  const table = fill(rows, room * TABLE_SHARE)
  const missingRows = rows.length - table.taken
  const tableNote = missingRows === 0 ? '' : `\nand ${counted(missingRows, 'more endpoint')}\n`

  const sections = findingSections(report)
  const shown = fill(
    sections.map(({ text }) => text),
    room - byteLength(table.text),
  )
  const more = fill(
    [
      ...awaitedSections(report),
      ...comparisonSections(report),
      ...policyChangeSections(report),
      ...timelineSections(report),
      ...detailsSections(report),
    ],
    room - byteLength(table.text) - byteLength(shown.text),
  )
  return (
    head +
    (rows.length === 0 ? '' : TABLE_HEAD + table.text + tableNote + '\n') +
    shown.text +
    leftOutNote(report, sections.slice(shown.taken)) +
    more.text
  )
}

function countsLine(report: Report): string {
  const { errors, warnings, notices, inconclusive, waived, inBaseline, minDaysLeft, nextExpiry, ...looked } =
    report.summary
  const span = describeSpan(report.startedAt, report.finishedAt)
  const expiry =
    minDaysLeft === null
      ? 'no leaf certificate was seen'
      : `the next leaf ${minDaysLeft < 0 ? 'expired' : 'expires'} ${describeDays(minDaysLeft)}` +
        (nextExpiry === null ? '' : ` (${markdownText(nextExpiry.slice(0, 10))})`)
  return (
    `**${counted(errors, 'error')}, ${counted(warnings, 'warning')}, ${counted(notices, 'notice')}, ` +
    `${String(inconclusive)} could not be seen, ${String(waived)} waived${inBaseline === 0 ? '' : `, ${String(inBaseline)} in the baseline`}.** ` +
    `Looked at ${counted(looked.endpoints, 'endpoint')} at ${counted(looked.targets, 'address', 'addresses')} ` +
    `over ${counted(looked.connections, 'connection')}${span === undefined ? '' : ` in ${span}`}; ${expiry}.\n\n` +
    (report.phase === null ? '' : `Phase: ${markdownText(describePhase(report.phase))}\n\n`)
  )
}

interface Section {
  readonly text: string
  /** How many findings it stands for. */
  readonly count: number
}

/** Worst first; the heading of a kind belongs to its first section, so that it is never left alone. */
function findingSections({ findings }: Report): readonly Section[] {
  return KINDS.flatMap((kind) =>
    groupAlike(findings.filter((finding) => kindOf(finding) === kind)).map((alike, index) => ({
      text: (index === 0 ? `## ${KIND_TITLE[kind]}\n\n` : '') + findingSection(alike),
      count: alike.count,
    })),
  )
}

function leftOutNote({ findings }: Report, leftOut: readonly Section[]): string {
  const count = leftOut.reduce((sum, section) => sum + section.count, 0)
  if (count === 0) return ''
  const all = tally(findings)
  return (
    `**${counted(count, 'finding')} of ${String(findings.length)} left out here to stay within GitHub's limit.** ` +
    `In all there are ${counted(all.error, 'error')}, ${String(all.unseen)} that could not be seen, ` +
    `${counted(all.warning, 'warning')}, ${counted(all.notice, 'notice')}, ${String(all.waived)} waived and ${String(all.known)} in the baseline; ` +
    'the JSON report has them all.\n\n'
  )
}
