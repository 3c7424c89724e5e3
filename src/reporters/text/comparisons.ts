import type { ComparedPlace, VerdictWord } from '../../core/report.ts'
import { terminalText } from '../escape/terminal.ts'
import { groupAlike } from '../view/alike.ts'
import { counted } from '../view/describe.ts'
import type { PlacedComparison } from '../view/placed.ts'
import type { Page } from './endpoints.ts'
import { findingLines } from './finding.ts'
import { wrapBehind } from './wrap.ts'

/** With more comparisons than this, those without findings are only counted. */
const COLLAPSE_OVER = 20

/** What was compared with what, and the differences that break callers. */
export function comparisonLines(placed: readonly PlacedComparison[], page: Page): readonly string[] {
  const shown = placed.length > COLLAPSE_OVER ? placed.filter(({ findings }) => findings.length > 0) : placed
  const hidden = placed.length - shown.length
  return [
    ...shown.flatMap((one) => ['', ...linesOf(one, page)]),
    ...(hidden === 0 ? [] : ['', `  ${counted(hidden, 'comparison')} without findings`]),
  ]
}

function linesOf({ comparison, findings }: PlacedComparison, { paint, width }: Page): readonly string[] {
  const { from, to, verdicts } = comparison
  const count = (word: VerdictWord): number => verdicts.filter(({ verdict }) => verdict === word).length
  const counts = [
    `${String(count('pass'))} pass`,
    `${String(count('fail'))} fail`,
    ...(count('inconclusive') === 0 ? [] : [`${String(count('inconclusive'))} could not be judged`]),
  ]
  return [
    ...wrapBehind('from  ', placeOf(from), width, 2).map((line) => paint('bold', line)),
    ...wrapBehind('to    ', placeOf(to), width, 2).map((line) => paint('bold', line)),
    `    ${counts.join(' · ')}`,
    ...groupAlike(findings).flatMap((alike) => ['', ...findingLines(alike, { paint, width, indent: 4, targets: 1 })]),
  ]
}

function placeOf({ url, environment, address }: ComparedPlace): string {
  const where = address === null ? '' : ` at ${address}`
  return terminalText(url + (environment === null ? '' : ` (${environment})`) + where)
}
