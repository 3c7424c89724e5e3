import { RELATIONS } from '../../core/comparison.ts'
import type { Report, ReportComparison } from '../../core/report.ts'
import { inCell, markdownText } from '../escape/markdown.ts'
import { countedComparisons, countVerdicts, describePlace } from '../view/compared.ts'

/** What was compared with what: a row where something differs or could not be seen, the others counted; none without any. */
export function comparisonSections({ comparisons }: Pick<Report, 'comparisons'>): readonly string[] {
  if (comparisons.length === 0) return []
  const shown = comparisons.filter(isTelling)
  const alike = RELATIONS.flatMap((relation) => {
    const count = comparisons.filter((one) => one.relation === relation && !isTelling(one)).length
    return count === 0 ? [] : [countedComparisons(count, relation)]
  })
  return [
    '## Comparisons\n\n' +
      (shown.length === 0
        ? ''
        : '| From | To | Pass | Differs | Could not judge |\n| --- | --- | --: | --: | --: |\n' +
          shown.map(row).join('') +
          '\n') +
      (alike.length === 0 ? '' : `No difference in ${alike.join(', ')}.\n\n`),
  ]
}

function isTelling(comparison: ReportComparison): boolean {
  return countVerdicts(comparison, 'fail') + countVerdicts(comparison, 'inconclusive') > 0
}

function row(comparison: ReportComparison): string {
  const cells = [
    markdownText(describePlace(comparison.from)),
    markdownText(describePlace(comparison.to)),
    ...(['pass', 'fail', 'inconclusive'] as const).map((word) => String(countVerdicts(comparison, word))),
  ]
  return `| ${cells.map(inCell).join(' | ')} |\n`
}
