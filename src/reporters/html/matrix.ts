/** What is found of each endpoint in each area of rules, as a drawing. */
import type { Finding, Report } from '../../core/report.ts'
import { htmlText } from '../escape/html.ts'
import { groupBy } from '../view/group-by.ts'
import { kindOf, KINDS, type Kind } from '../view/kind.ts'
import { placeFindings, type PlacedEndpoint } from '../view/placed.ts'
import { KIND_SIGN, KIND_WORD } from './kinds.ts'
import { scrollable, type Section } from './section.ts'

const CELL = 22
const LABELS = 300
const HEAD = 110
const MAX_LABEL = 44

export function matrixSection(report: Report): Section {
  const { endpoints } = placeFindings(report)
  const areas = [...new Set(endpoints.flatMap(areasOf))].sort()
  const used = KINDS.filter((kind) => endpoints.some(({ findings }) => findings.some((one) => kindOf(one) === kind)))
  const legend = used.map((kind) => `<li class="kind ${kind}">${KIND_SIGN[kind]} ${KIND_WORD[kind]}</li>`)
  const body =
    endpoints.length === 0 || areas.length === 0
      ? ''
      : `<p>The gravest finding of each endpoint in each area of rules. A field without a sign: judged, and nothing found. No field: not judged.</p>\n<ul class="chips">${legend.join('')}</ul>\n${scrollable('Posture of each endpoint', drawing(endpoints, areas))}`
  return { id: 'posture', title: 'Posture', body }
}

/** Of all that was judged, with or without findings. */
function areasOf({ endpoint, findings }: PlacedEndpoint): readonly string[] {
  return [
    ...endpoint.targets.flatMap(({ verdicts }) => verdicts.map(({ rule }) => areaOf(rule))),
    ...findings.map(({ rule }) => areaOf(rule)),
  ]
}

function areaOf(rule: string): string {
  return rule.split('/')[0] ?? rule
}

function drawing(endpoints: readonly PlacedEndpoint[], areas: readonly string[]): string {
  const width = LABELS + areas.length * CELL + HEAD
  const height = HEAD + endpoints.length * CELL
  const heads = areas.map((area, index) => {
    const x = LABELS + (index + 0.5) * CELL
    return `<text transform="translate(${String(x)} ${String(HEAD - 8)}) rotate(-45)">${htmlText(area, 24)}</text>`
  })
  const rows = endpoints.map((placed, index) => drawRow(placed, areas, HEAD + index * CELL))
  return `<svg class="matrix" role="img" aria-label="The gravest finding of each endpoint in each area; the table of endpoints has the counts" viewBox="0 0 ${String(width)} ${String(height)}" width="${String(width)}" height="${String(height)}">\n${heads.join('')}\n${rows.join('')}</svg>\n`
}

function drawRow({ endpoint, findings }: PlacedEndpoint, areas: readonly string[], y: number): string {
  const byArea = groupBy(findings, ({ rule }) => areaOf(rule))
  const judged = new Set(
    endpoint.targets.flatMap(({ verdicts }) =>
      verdicts.filter(({ verdict }) => verdict === 'pass' || verdict === 'fail').map(({ rule }) => areaOf(rule)),
    ),
  )
  const cells = areas.flatMap((area, index) => {
    const x = LABELS + index * CELL
    const gravest = gravestOf(byArea.get(area) ?? [])
    return [
      ...(judged.has(area) || gravest !== undefined
        ? [`<rect x="${String(x)}" y="${String(y)}" width="${String(CELL - 2)}" height="${String(CELL - 2)}"/>`]
        : []),
      ...(gravest === undefined
        ? []
        : [`<text class="${gravest}" x="${String(x + 10)}" y="${String(y + 15)}">${KIND_SIGN[gravest]}</text>`]),
    ]
  })
  const name = [endpoint.environment ?? '', endpoint.url.replace(/^https:\/\/|\/$/g, '')]
    .filter((part) => part !== '')
    .join(' ')
  return `<g><text class="label" x="${String(LABELS - 8)}" y="${String(y + 15)}">${htmlText(shorten(name))}</text>${cells.join('')}</g>\n`
}

function gravestOf(findings: readonly Finding[]): Kind | undefined {
  return KINDS.find((kind) => findings.some((finding) => kindOf(finding) === kind))
}

function shorten(name: string): string {
  return name.length <= MAX_LABEL ? name : `…${name.slice(1 - MAX_LABEL)}`
}
