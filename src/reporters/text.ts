import type { Reporter } from '../core/reporter.ts'
import { terminalLines, terminalText } from './escape/terminal.ts'
import { awaitedLines } from './text/awaited.ts'
import { comparisonLines } from './text/comparisons.ts'
import { endpointLines, type Page } from './text/endpoints.ts'
import { findingLines } from './text/finding.ts'
import { painter } from './text/paint.ts'
import { policyChangeLines } from './text/policy-changes.ts'
import { summaryLines } from './text/summary.ts'
import { groupAlike } from './view/alike.ts'
import { placeFindings } from './view/placed.ts'

const MIN_WIDTH = 40

/**
 * For people in a terminal, wrapped at its width; rule ids are never broken, so that they can be searched for. By endpoint, then what was compared, what concerns the policy, and the summary last.
 */
const text: Reporter = {
  format: 'text',
  title: 'text for a terminal',
  render(report, { colour, width }) {
    const page: Page = { paint: painter(colour), width: Math.max(width, MIN_WIDTH), finishedAt: report.finishedAt }
    const { endpoints, comparisons, others } = placeFindings(report)
    return terminalLines([
      `tls-gate ${terminalText(report.tool.version, 40)}`,
      ...endpointLines(endpoints, page),
      ...section('awaited certificate', awaitedLines(report, page), page),
      ...section('comparisons', comparisonLines(comparisons, page), page),
      ...section(
        'other findings',
        groupAlike(others).flatMap((alike) => ['', ...findingLines(alike, { ...page, indent: 2, targets: 0 })]),
        page,
      ),
      ...section('policy', policyChangeLines(report, page), page),
      '',
      ...summaryLines(report, page),
    ])
  },
}

export default text

function section(title: string, lines: readonly string[], { paint }: Page): readonly string[] {
  return lines.length === 0 ? [] : ['', paint('bold', title), ...lines]
}
