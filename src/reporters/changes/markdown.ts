import type { ComparedScan, ScanComparison } from '../../core/scan-comparison.ts'
import { markdownCode, markdownText } from '../escape/markdown.ts'
import { findingSection } from '../markdown/finding.ts'
import { byteLength, fill } from '../view/fill.ts'
import { groupAlike } from '../view/alike.ts'
import { counted } from '../view/describe.ts'
import { changeSections, describeCounts } from './sections.ts'

/** GitHub drops a job summary of more than 1 MiB whole. */
const MAX_BYTES = 1_000_000

/** Bytes kept free for the sentence that says what was left out. */
const NOTE = 200

/** What changed between two scans. What does not fit is left out by whole findings, from the end, and counted. */
export function renderChangesMarkdown(comparison: ScanComparison): string {
  const { before, after, outcome } = comparison
  const head =
    `# tls-gate compare: ${outcome.toUpperCase()}\n\n**${describeCounts(comparison)}.**\n\n` +
    `- **Before:** ${describeScan(before)}\n- **After:** ${describeScan(after)}\n\n`
  const sections = changeSections(comparison).flatMap(({ title, findings }) =>
    groupAlike(findings).map((alike, index) => (index === 0 ? `## ${title}\n\n` : '') + findingSection(alike)),
  )
  const { text, taken } = fill(sections, MAX_BYTES - byteLength(head) - NOTE)
  const left = sections.length - taken
  return head + text + (left === 0 ? '' : `**${counted(left, 'finding')} left out here: the JSON has them all.**\n`)
}

function describeScan({ file, finishedAt, endpoints }: ComparedScan): string {
  return `${markdownCode(file, 200)}, scanned ${markdownText(finishedAt)}, ${counted(endpoints, 'endpoint')}`
}
