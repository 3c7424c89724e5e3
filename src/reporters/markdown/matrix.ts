import type { Report } from '../../core/report.ts'
import { inCell, markdownCode, markdownText } from '../escape/markdown.ts'
import { counted } from '../view/describe.ts'
import { byteLength, fill } from '../view/fill.ts'
import { KIND_SIGN, KIND_WORD, KINDS } from '../view/kind.ts'
import { kindsIn, matrixOf, type MatrixRow, type Posture } from '../view/matrix.ts'

/** With more endpoints than this, those without findings are only counted. */
const COLLAPSE_OVER = 20

const CLEAR_SIGN = '✓'

export interface MatrixPart {
  /** Heading, legend and the head of the table. */
  readonly head: string
  /** Those with the gravest findings first. */
  readonly rows: readonly string[]
  /** How many have no row, for nothing was found of them; and of how many of these not everything could be seen. */
  readonly clear: number
  readonly partlySeen: number
}

/** What is found of each endpoint in each area of rules; undefined where nothing was judged. */
export function matrixPart(report: Report): MatrixPart | undefined {
  const matrix = matrixOf(report)
  const { areas } = matrix
  if (areas.length === 0) return undefined
  // One that is looked at for a comparison alone was not judged: it is not clear.
  const rows = matrix.rows.filter(({ endpoint, hasFindings }) => endpoint.isJudged || hasFindings)
  const isShown = ({ hasFindings }: MatrixRow): boolean => hasFindings || rows.length <= COLLAPSE_OVER
  const telling = rows.filter(isShown)
  const clear = rows.filter((row) => !isShown(row))
  const legend = kindsIn(matrix).map((kind) => `${KIND_SIGN[kind]} ${KIND_WORD[kind]}`)
  const columns = ['Environment', 'Endpoint', ...areas.map((area) => markdownCode(area, 40))]
  return {
    head:
      '## Posture\n\n' +
      `The gravest finding in each area of rules: ${[...legend, `${CLEAR_SIGN} judged, and nothing found`].join(', ')}; empty: not judged.\n\n` +
      (telling.length === 0
        ? ''
        : `| ${columns.map(inCell).join(' | ')} |\n| --- | --- |${' :-: |'.repeat(areas.length)}\n`),
    rows: telling.toSorted((one, other) => rankOf(one) - rankOf(other)).map(renderRow),
    clear: clear.length,
    partlySeen: clear.filter(({ postures }) => postures.includes('unseen')).length,
  }
}

/** As many rows as fit into `budget` bytes, and how many there are besides; empty when not one fits. */
export function fitMatrix({ head, rows, clear, partlySeen }: MatrixPart, budget: number): string {
  const { text, taken } = fill(rows, budget - byteLength(head))
  if (byteLength(head) > budget || (taken === 0 && rows.length > 0)) return ''
  const more = rows.length - taken
  return (
    `${head}${text}${rows.length === 0 ? '' : '\n'}` +
    (more === 0 ? '' : `and ${counted(more, 'more endpoint')}\n\n`) +
    (clear === 0
      ? ''
      : `and ${counted(clear, 'endpoint')} with nothing found${partlySeen === 0 ? '' : `, ${String(partlySeen)} of which could not be seen whole`}\n\n`)
  )
}

function rankOf({ postures }: MatrixRow): number {
  const rank = KINDS.findIndex((kind) => postures.includes(kind))
  return rank === -1 ? KINDS.length : rank
}

function renderRow({ endpoint: { environment, url }, postures }: MatrixRow): string {
  const place = [environment === null ? '' : markdownText(environment, 60), markdownCode(url, 200)]
  return `| ${[...place, ...postures.map(signOf)].map(inCell).join(' | ')} |\n`
}

function signOf(posture: Posture): string {
  if (posture === null) return ''
  return posture === 'clear' ? CLEAR_SIGN : KIND_SIGN[posture]
}
