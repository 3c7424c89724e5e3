/** What is found of each endpoint in each area of rules, as a drawing. */
import type { Finding, Report } from '../../core/report.ts'
import { htmlText } from '../escape/html.ts'
import { groupBy } from '../view/group-by.ts'
import { kindOf, KINDS, type Kind } from '../view/kind.ts'
import { findingsByEndpoint, type PlacedEndpoint } from '../view/placed.ts'
import { KIND_SIGN, KIND_WORD } from './kinds.ts'
import { edgesOf, labelOf } from './label.ts'
import { scrollable, type Section } from './section.ts'

const CELL = 22
/** Of a field, which leaves a gap to the next. */
const SIDE = String(CELL - 2)
/** Of the slanting names of the areas, above and to the right. */
const HEAD = 84

interface Row {
  readonly label: string
  /** The areas in which something was judged, or found. */
  readonly judged: ReadonlySet<string>
  readonly gravest: ReadonlyMap<string, Kind>
}

export function matrixSection(report: Report): Section {
  const rows = findingsByEndpoint(report).map((placed) => rowOf(placed, report))
  const areas = [...new Set(rows.flatMap(({ judged }) => [...judged]))].sort()
  const used = KINDS.filter((kind) => rows.some(({ gravest }) => [...gravest.values()].includes(kind)))
  const legend = used.map((kind) => `<li class="kind ${kind}">${KIND_SIGN[kind]} ${KIND_WORD[kind]}</li>`)
  const body =
    areas.length === 0
      ? ''
      : `<p>The gravest finding of each endpoint in each area of rules. A field without a sign: judged, and nothing found. No field: not judged.</p>\n<ul class="chips">${legend.join('')}</ul>\n${scrollable('Posture of each endpoint', drawing(rows, areas))}`
  return { id: 'posture', title: 'Posture', body }
}

function rowOf({ endpoint, findings }: PlacedEndpoint, { comparisons }: Report): Row {
  const { url, environment, targets } = endpoint
  const verdicts = [
    ...targets.flatMap((target) => target.verdicts),
    ...comparisons.filter(({ to }) => to.url === url && to.environment === environment).flatMap((one) => one.verdicts),
  ]
  const judged = verdicts.filter(({ verdict }) => verdict === 'pass' || verdict === 'fail')
  const byArea = groupBy(findings, areaOf)
  return {
    label: labelOf(
      [environment ?? '', url.replace(/^https:\/\/|\/$/g, '')].filter((part) => part !== '').join(' '),
      'end',
    ),
    judged: new Set([...judged, ...findings].map(areaOf)),
    gravest: new Map([...byArea].map(([area, inArea]) => [area, gravestOf(inArea)])),
  }
}

function areaOf({ rule }: { readonly rule: string }): string {
  return rule.split('/')[0] ?? rule
}

function gravestOf(findings: readonly [Finding, ...Finding[]]): Kind {
  const kinds = findings.map(kindOf)
  return KINDS.find((kind) => kinds.includes(kind)) ?? kindOf(findings[0])
}

function drawing(rows: readonly Row[], areas: readonly string[]): string {
  const edges = edgesOf(rows.map(({ label }) => label))
  const width = edges.ofDrawing + areas.length * CELL + HEAD
  const height = HEAD + rows.length * CELL
  const heads = areas.map((area, index) => {
    const x = edges.ofDrawing + (index + 0.5) * CELL
    return `<text transform="translate(${String(x)} ${String(HEAD - 8)}) rotate(-45)">${htmlText(area, 24)}</text>`
  })
  const lines = rows.map((row, index) => drawRow(row, areas, edges, HEAD + index * CELL))
  return `<svg class="matrix" role="img" aria-label="The gravest finding of each endpoint in each area; the table of endpoints has the counts" viewBox="0 0 ${String(width)} ${String(height)}" width="${String(width)}" height="${String(height)}">\n${heads.join('')}\n${lines.join('')}</svg>\n`
}

function drawRow(
  { label, judged, gravest }: Row,
  areas: readonly string[],
  { ofLabels, ofDrawing }: ReturnType<typeof edgesOf>,
  y: number,
): string {
  const fields = areas.flatMap((area, index) => {
    const field = { x: ofDrawing + index * CELL, kind: gravest.get(area) }
    return judged.has(area) ? [field] : []
  })
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
