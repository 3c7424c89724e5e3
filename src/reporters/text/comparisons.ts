import { RELATIONS } from '../../core/comparison.ts'
import { terminalText } from '../escape/terminal.ts'
import { groupAlike } from '../view/alike.ts'
import { countedComparisons, countVerdicts, describePlace } from '../view/compared.ts'
import type { PlacedComparison } from '../view/placed.ts'
import type { Page } from './endpoints.ts'
import { findingLines } from './finding.ts'
import { wrapBehind } from './wrap.ts'

/** With more comparisons of environments than this, those without findings are only counted; of addresses and times always. */
const COLLAPSE_OVER = 20

/** What was compared with what, and the differences that break callers. */
export function comparisonLines(placed: readonly PlacedComparison[], page: Page): readonly string[] {
  return RELATIONS.flatMap((relation) => {
    const related = placed.filter(({ comparison }) => comparison.relation === relation)
    const collapses = relation !== 'environments' || related.length > COLLAPSE_OVER
    const shown = collapses ? related.filter(({ findings }) => findings.length > 0) : related
    const hidden = related.length - shown.length
    return [
      ...shown.flatMap((one) => ['', ...linesOf(one, page)]),
      ...(hidden === 0 ? [] : ['', `  ${countedComparisons(hidden, relation)} without findings`]),
    ]
  })
}

function linesOf({ comparison, findings }: PlacedComparison, { paint, width }: Page): readonly string[] {
  const { from, to } = comparison
  const unseen = countVerdicts(comparison, 'inconclusive')
  const counts = [
    `${String(countVerdicts(comparison, 'pass'))} pass`,
    `${String(countVerdicts(comparison, 'fail'))} fail`,
    ...(unseen === 0 ? [] : [`${String(unseen)} could not be judged`]),
  ]
  return [
    ...wrapBehind('from  ', terminalText(describePlace(from)), width, 2).map((line) => paint('bold', line)),
    ...wrapBehind('to    ', terminalText(describePlace(to)), width, 2).map((line) => paint('bold', line)),
    `    ${counts.join(' · ')}`,
    ...groupAlike(findings).flatMap((alike) => ['', ...findingLines(alike, { paint, width, indent: 4, targets: 1 })]),
  ]
}
