import type { RenderOptions } from '../../core/reporter.ts'
import type { ComparedScan, ScanComparison } from '../../core/scan-comparison.ts'
import { terminalLines, terminalText } from '../escape/terminal.ts'
import { groupAlike, type Alike } from '../view/alike.ts'
import { counted } from '../view/describe.ts'
import { findingLines } from '../text/finding.ts'
import { painter } from '../text/paint.ts'
import { OUTCOME_STYLE } from '../text/summary.ts'
import { wrapBehind } from '../text/wrap.ts'
import { changeSections, describeCounts } from './sections.ts'

const MIN_WIDTH = 40

/** What changed between two scans, for a terminal. */
export function renderChangesText(comparison: ScanComparison, { colour, width: columns }: RenderOptions): string {
  const { tool, before, after, outcome, presets, comparisons } = comparison
  const [paint, width] = [painter(colour), Math.max(columns, MIN_WIDTH)]
  const where = (alike: Alike): readonly string[] =>
    wrapBehind('', terminalText(placeOf(alike)), width, 2).map((line) => paint('bold', line))
  return terminalLines([
    `tls-gate ${terminalText(tool.version, 40)}`,
    '',
    ...wrapBehind('before  ', terminalText(describeScan(before)), width, 2),
    ...wrapBehind('after   ', terminalText(describeScan(after)), width, 2),
    ...changeSections(comparison).flatMap(({ title, findings }) =>
      findings.length === 0
        ? []
        : [
            '',
            paint('bold', title.toLowerCase()),
            ...groupAlike(findings).flatMap((alike) => [
              '',
              ...where(alike),
              ...findingLines(alike, { paint, width, indent: 4, targets: 1 }),
            ]),
          ],
    ),
    '',
    paint(OUTCOME_STYLE[outcome], outcome.toUpperCase()),
    ...wrapBehind('changes   ', describeCounts(comparison), width, 2),
    ...wrapBehind('compared  ', counted(comparisons.length, 'address', 'addresses'), width, 2),
    ...wrapBehind('presets   ', terminalText(presets.join(', ') || 'none'), width, 2),
  ])
}

function placeOf({ finding: { endpoint, environment }, addresses }: Alike): string {
  const at = addresses.length === 0 ? '' : ` at ${addresses.join(', ')}`
  return (endpoint === '' ? 'the policy' : endpoint) + (environment === null ? '' : ` (${environment})`) + at
}

function describeScan({ file, finishedAt, endpoints }: ComparedScan): string {
  return `${file}, scanned ${finishedAt}, ${counted(endpoints, 'endpoint')}`
}
