/** What is found of each endpoint in each area of rules, as a drawing. */
import type { Report } from '../../core/report.ts'
import { htmlText } from '../escape/html.ts'
import { KIND_SIGN, KIND_WORD } from '../view/kind.ts'
import { kindsIn, matrixOf, type Matrix, type MatrixRow } from '../view/matrix.ts'
import { scrollable, type Section } from './section.ts'

const CELL = 22
const LABELS = 300
const HEAD = 110
const MAX_LABEL = 44

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
  const width = LABELS + areas.length * CELL + HEAD
  const height = HEAD + rows.length * CELL
  const heads = areas.map((area, index) => {
    const x = LABELS + (index + 0.5) * CELL
    return `<text transform="translate(${String(x)} ${String(HEAD - 8)}) rotate(-45)">${htmlText(area, 24)}</text>`
  })
  const drawn = rows.map((row, index) => drawRow(row, HEAD + index * CELL))
  return `<svg class="matrix" role="img" aria-label="The gravest finding of each endpoint in each area; the table of endpoints has the counts" viewBox="0 0 ${String(width)} ${String(height)}" width="${String(width)}" height="${String(height)}">\n${heads.join('')}\n${drawn.join('')}</svg>\n`
}

function drawRow({ endpoint, postures }: MatrixRow, y: number): string {
  const cells = postures.flatMap((posture, index) => {
    const x = LABELS + index * CELL
    return [
      ...(posture === null
        ? []
        : [`<rect x="${String(x)}" y="${String(y)}" width="${String(CELL - 2)}" height="${String(CELL - 2)}"/>`]),
      ...(posture === null || posture === 'clear'
        ? []
        : [`<text class="${posture}" x="${String(x + 10)}" y="${String(y + 15)}">${KIND_SIGN[posture]}</text>`]),
    ]
  })
  const name = [endpoint.environment ?? '', endpoint.url.replace(/^https:\/\/|\/$/g, '')]
    .filter((part) => part !== '')
    .join(' ')
  return `<g><text class="label" x="${String(LABELS - 8)}" y="${String(y + 15)}">${htmlText(shorten(name))}</text>${cells.join('')}</g>\n`
}

function shorten(name: string): string {
  return name.length <= MAX_LABEL ? name : `…${name.slice(1 - MAX_LABEL)}`
}
