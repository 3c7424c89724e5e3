import type { ComparedPlace, Report } from '../../core/report.ts'
import { htmlText } from '../escape/html.ts'
import { scrollable, table, type Section } from './section.ts'

export function comparisonSections({ comparisons }: Report): readonly Section[] {
  const rows = comparisons.map(({ from, to, verdicts }) => {
    const rulesOf = (word: string): string =>
      verdicts
        .filter(({ verdict }) => verdict === word)
        .map(({ rule }) => `<code>${htmlText(rule, 100)}</code>`)
        .join(' ')
    return [place(from), place(to), rulesOf('fail') || 'none', rulesOf('inconclusive') || 'none']
  })
  const body =
    rows.length === 0
      ? ''
      : scrollable('Comparisons', table(['This', 'compared with this', 'Differs', 'Could not see'], rows))
  return [{ id: 'comparisons', title: 'Comparisons', body }]
}

function place({ url, environment, address }: ComparedPlace): string {
  const words = [...(environment === null ? [] : [environment]), url, ...(address === null ? [] : [`at ${address}`])]
  return htmlText(words.join(' '), 300)
}
