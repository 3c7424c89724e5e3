/** What is found of each endpoint in each area of rules, as a drawing. */
import type { Report, ReportEndpoint } from '../../core/report.ts'
import { htmlText } from '../escape/html.ts'
import { groupBy } from '../view/group-by.ts'
import { KIND_SIGN, KIND_WORD } from '../view/kind.ts'
import { kindsIn, matrixOf, type Matrix, type Posture } from '../view/matrix.ts'
import { edgesOf, labelOf } from './label.ts'
import { scrollable, type Section } from './section.ts'

const CELL = 22
/** Of a field, which leaves a gap to the next. */
const SIDE = String(CELL - 2)
/** Of the slanting names of the areas, above and to the right. */
const HEAD = 84

export function matrixSection(report: Report): Section {
  const matrix = matrixOf(report)
  const legend = kindsIn(matrix).map((kind) => `<li class="kind ${kind}">${KIND_SIGN[kind]} ${KIND_WORD[kind]}</li>`)
  const body =
    matrix.areas.length === 0
      ? ''
      : `<p>The gravest finding of each endpoint in each area of rules. A field without a sign: judged, and nothing found. No field: not judged.</p>\n<ul class="chips">${legend.join('')}</ul>\n${scrollable('Posture of each endpoint', drawing(matrix))}`
  return { id: 'posture', title: 'Posture', body }
}

function drawing({ areas, rows }: Matrix): string {
  const labels = rows.map(({ endpoint }) => nameOf(endpoint))
  const edges = edgesOf(labels)
  const width = edges.ofDrawing + areas.length * CELL + HEAD
  const height = HEAD + rows.length * CELL
  const heads = areas.map((area, index) => {
    const x = edges.ofDrawing + (index + 0.5) * CELL
    return `<text transform="translate(${String(x)} ${String(HEAD - 8)}) rotate(-45)">${htmlText(area, 24)}</text>`
  })
  const lines = rows.map(({ postures }, index) => drawRow(labels[index] ?? '', postures, edges, HEAD + index * CELL))
  return `<svg class="matrix" role="img" aria-label="The gravest finding of each endpoint in each area; the table of endpoints has the counts" viewBox="0 0 ${String(width)} ${String(height)}" width="${String(width)}" height="${String(height)}">\n${heads.join('')}\n${lines.join('')}</svg>\n`
}

function nameOf({ environment, url }: ReportEndpoint): string {
  return labelOf(
    [environment ?? '', url.replace(/^https:\/\/|\/$/g, '')].filter((part) => part !== '').join(' '),
    'end',
  )
}

function drawRow(
  label: string,
  postures: readonly Posture[],
  { ofLabels, ofDrawing }: ReturnType<typeof edgesOf>,
  y: number,
): string {
  const fields = postures.flatMap((posture, index) =>
    posture === null ? [] : [{ x: ofDrawing + index * CELL, kind: posture === 'clear' ? undefined : posture }],
  )
  // One path for all of a kind: hundreds of endpoints have thousands of fields.
  const paths = [...groupBy(fields, ({ kind }) => kind)].map(
    ([kind, alike]) =>
      `<path${kind === undefined ? '' : ` class="${kind}"`} d="${alike.map(({ x }) => `M${String(x)} ${String(y)}h${SIDE}v${SIDE}h-${SIDE}z`).join('')}"/>`,
  )
  const signs = fields.map(({ x, kind }) =>
    kind === undefined
      ? ''
      : `<text class="${kind}" x="${String(x + 10)}" y="${String(y + 15)}">${KIND_SIGN[kind]}</text>`,
  )
  return `<g><text class="label" x="${String(ofLabels)}" y="${String(y + 15)}">${htmlText(label)}</text>${paths.join('')}${signs.join('')}</g>\n`
}
