import type { SinceLastRun } from '../core/remembered.ts'
import type { Finding, Report } from '../core/report.ts'
import type { Reporter } from '../core/reporter.ts'
import { markdownText } from './escape/markdown.ts'
import { awaitedSections } from './markdown/awaited.ts'
import { comparisonSections } from './markdown/comparisons.ts'
import { detailsSections } from './markdown/details.ts'
import { byteLength, fill } from './view/fill.ts'
import { findingSection, KIND_TITLE } from './markdown/finding.ts'
import { fitMatrix, matrixPart, type MatrixPart } from './markdown/matrix.ts'
import { policyChangeSections } from './markdown/policy-changes.ts'
import { sinceLastRunSection } from './markdown/since-last-run.ts'
import { TABLE_HEAD, tableRows } from './markdown/table.ts'
import { timelineSections } from './markdown/timeline.ts'
import { trustStoreSections } from './markdown/trust-stores.ts'
import { groupAlike } from './view/alike.ts'
import { counted, describeDays, describePhase, describeSpan } from './view/describe.ts'
import { kindOf, KINDS, tally } from './view/kind.ts'
import { findingsByEndpoint } from './view/placed.ts'
import { findSnippet, type Snippet } from './view/snippet.ts'

/** GitHub drops a job summary of more than 1 MiB whole, and a step may write more than ours into it. */
export const SUMMARY_BYTES = 1_000_000

/** Tables tell where to look, findings what to mend: these may have most of the room, and those that come after some. */
const TABLE_SHARE = 0.3
const MATRIX_SHARE = 0.15
const PARTS_SHARE = 0.2

/** Bytes kept free for the sentences that say what was left out. */
const NOTES = 600

export interface MarkdownOptions {
  /** Of UTF-8. */
  readonly maxBytes?: number
  /** Absent: there was no run before, or nobody knows of it. */
  readonly since?: SinceLastRun | undefined
  /** Where the whole of it is, as a sentence of ours in Markdown. */
  readonly whole?: string
}

const markdown: Reporter = {
  format: 'markdown',
  title: 'GitHub-flavoured Markdown, also the job summary',
  render: (report) => renderMarkdown(report),
}

export default markdown

/**
 * The report as GitHub-flavoured Markdown of at most `maxBytes` bytes. What does not fit is left out by whole rows and
 * sections, from the least severe, and counted. Below some 1,500 bytes there is only the heading.
 */
export function renderMarkdown(
  report: Report,
  { maxBytes = SUMMARY_BYTES, since, whole = 'The JSON report has all of it.' }: MarkdownOptions = {},
): string {
  const page = pageOf(report, since)
  const text = layOut(page, Infinity, whole)
  return byteLength(text) <= maxBytes ? text : layOut(page, maxBytes, whole)
}

interface Page {
  readonly report: Report
  readonly heading: string
  /** And what changed since the last run. */
  readonly counts: string
  readonly rows: readonly string[]
  readonly matrix: MatrixPart | undefined
  readonly sections: readonly Section[]
  readonly parts: readonly Part[]
}

/** What comes after the findings. */
interface Part {
  readonly name: string
  readonly text: string
}

function pageOf(report: Report, since: SinceLastRun | undefined): Page {
  const part = (name: string, texts: readonly string[]): readonly Part[] => texts.map((text) => ({ name, text }))
  return {
    report,
    heading: `# tls-gate: ${report.outcome.toUpperCase()}\n\n`,
    counts: countsLine(report) + (since === undefined ? '' : sinceLastRunSection(since)),
    rows: tableRows(findingsByEndpoint(report), report),
    matrix: matrixPart(report),
    sections: findingSections(report),
    parts: [
      ...part('the changes of the policy', policyChangeSections(report)),
      ...part('the awaited certificate', awaitedSections(report)),
      ...part('the expiry dates', timelineSections(report)),
      ...part('the trust stores', trustStoreSections(report)),
      ...part('the comparisons', comparisonSections(report)),
      ...part('the policy', detailsSections(report)),
    ],
  }
}

function layOut(
  { report, heading, counts, rows, matrix, sections, parts }: Page,
  maxBytes: number,
  whole: string,
): string {
  const room = maxBytes - byteLength(heading + counts + TABLE_HEAD + whole) - NOTES
  if (room < 0) return byteLength(heading) <= maxBytes ? heading : ''

  const table = fill(rows, room * TABLE_SHARE)
  const posture = matrix === undefined ? undefined : fitMatrix(matrix, room * MATRIX_SHARE)
  const left = room - byteLength(table.text + (posture ?? ''))
  const texts = parts.map(({ text }) => text)
  const shown = fill(
    sections.map(({ text }) => text),
    left - byteLength(fill(texts, room * PARTS_SHARE).text),
  )
  const more = fill(texts, left - byteLength(shown.text))
  const missingRows = rows.length - table.taken
  const leftOut = {
    sections: sections.slice(shown.taken),
    parts: [
      ...(posture === '' ? ['the posture of each endpoint'] : []),
      ...parts.slice(more.taken).map(({ name }) => name),
    ],
  }
  return (
    heading +
    counts +
    (rows.length === 0 ? '' : TABLE_HEAD + table.text + '\n') +
    (missingRows === 0 ? '' : `and ${counted(missingRows, 'more endpoint')}\n\n`) +
    (posture ?? '') +
    shown.text +
    leftOutNote(report, leftOut, whole) +
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
function findingSections({ findings, endpoints }: Report): readonly Section[] {
  const snippets = snippetsFor(endpoints)
  return KINDS.flatMap((kind) =>
    groupAlike(findings.filter((finding) => kindOf(finding) === kind)).map((alike, index) => ({
      text: (index === 0 ? `## ${KIND_TITLE[kind]}\n\n` : '') + findingSection(alike, snippets(alike.finding)),
      count: alike.count,
    })),
  )
}

/** For the first of the findings that it mends: a hundred times the same is read by nobody. */
function snippetsFor(endpoints: Report['endpoints']): (finding: Finding) => Snippet | undefined {
  const endpointAt = new Map(
    endpoints.map((endpoint) => [JSON.stringify([endpoint.url, endpoint.environment]), endpoint]),
  )
  const shown = new Set<string>()
  return (finding) => {
    if (finding.waived !== null || finding.verdict !== 'fail') return undefined
    const snippet = findSnippet(finding, endpointAt.get(JSON.stringify([finding.endpoint, finding.environment])))
    const key = `${finding.rule} ${snippet?.server ?? ''}`
    if (shown.has(key)) return undefined
    shown.add(key)
    return snippet
  }
}

interface LeftOut {
  readonly sections: readonly Section[]
  readonly parts: readonly string[]
}

function leftOutNote({ findings }: Report, { sections, parts }: LeftOut, whole: string): string {
  const count = sections.reduce((sum, section) => sum + section.count, 0)
  if (count + parts.length === 0) return ''
  const all = tally(findings)
  const what = [...(count === 0 ? [] : [`${counted(count, 'finding')} of ${String(findings.length)}`]), ...parts]
  return (
    `**Left out here to stay within GitHub's limit: ${what.join(', ')}.** ` +
    `In all there are ${counted(all.error, 'error')}, ${String(all.unseen)} that could not be seen, ` +
    `${counted(all.warning, 'warning')}, ${counted(all.notice, 'notice')}, ${String(all.waived)} waived and ${String(all.known)} in the baseline. ` +
    `${whole}\n\n`
  )
}
