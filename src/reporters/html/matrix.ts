/** What is found of each endpoint in each area of rules, as a drawing. */
import type { Report, ReportEndpoint } from '../../core/report.ts'
import { htmlText } from '../escape/html.ts'
import { KIND_SIGN, KIND_WORD } from '../view/kind.ts'
import { kindsIn, matrixOf, type Matrix, type Posture } from '../view/matrix.ts'
import { edgesOf, labelOf } from './label.ts'
import { scrollable, type Section } from './section.ts'

const CELL = 22
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
  const lines = rows.map(({ postures }, index) => {
    const y = HEAD + index * CELL
    const cells = postures.map((posture, column) => cell(posture, edges.ofDrawing + column * CELL, y))
    return `<g><text class="label" x="${String(edges.ofLabels)}" y="${String(y + 15)}">${htmlText(labels[index] ?? '')}</text>${cells.join('')}</g>\n`
  })
  return `<svg class="matrix" role="img" aria-label="The gravest finding of each endpoint in each area; the table of endpoints has the counts" viewBox="0 0 ${String(width)} ${String(height)}" width="${String(width)}" height="${String(height)}">\n${heads.join('')}\n${lines.join('')}</svg>\n`
}

function nameOf({ environment, url }: ReportEndpoint): string {
  return labelOf(
    [environment ?? '', url.replace(/^https:\/\/|\/$/g, '')].filter((part) => part !== '').join(' '),
    'end',
  )
}

function cell(posture: Posture, x: number, y: number): string {
  if (posture === null) return ''
  const [mark, sign] =
    posture === 'clear'
      ? ['', '']
      : [
          ` class="${posture}"`,
          `<text class="${posture}" x="${String(x + 10)}" y="${String(y + 15)}">${KIND_SIGN[posture]}</text>`,
        ]
  return `<rect${mark} x="${String(x)}" y="${String(y)}" width="${String(CELL - 2)}" height="${String(CELL - 2)}"/>${sign}`
}
