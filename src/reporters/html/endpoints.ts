import type { Report } from '../../core/report.ts'
import { htmlText } from '../escape/html.ts'
import { describeDays, describeVersions } from '../view/describe.ts'
import { tally } from '../view/kind.ts'
import { findingsByEndpoint, type PlacedEndpoint } from '../view/placed.ts'
import { endpointSeen } from '../view/seen.ts'
import { scrollable, type Section } from './section.ts'

/** Numbers are sorted by value, all else by what is shown. */
const COLUMNS = [
  { title: 'Environment', isNumber: false },
  { title: 'Endpoint', isNumber: false },
  { title: 'Versions', isNumber: false },
  { title: 'Key', isNumber: false },
  { title: 'Leaf expires', isNumber: true },
  { title: 'Errors', isNumber: true },
  { title: 'Warnings', isNumber: true },
  { title: 'Could not see', isNumber: true },
] as const

interface Cell {
  /** HTML. */
  readonly shown: string
  /** What it is sorted by; absent: what is shown. */
  readonly by?: number
  /** Not to be broken. */
  readonly isName?: boolean
}

export function endpointsSection(report: Report): Section {
  const head = COLUMNS.map(
    ({ title, isNumber }) => `<th scope="col"${isNumber ? ' class="number" data-number' : ''}>${title}</th>`,
  )
  const rows = findingsByEndpoint(report).map(
    (placed) => `<tr>${cellsOf(placed, report).map(renderCell).join('')}</tr>\n`,
  )
  const body =
    rows.length === 0
      ? ''
      : scrollable(
          'Endpoints',
          `<table data-sortable>\n<thead><tr>${head.join('')}</tr></thead>\n<tbody>\n${rows.join('')}</tbody>\n</table>\n`,
        )
  return { id: 'endpoints', title: 'Endpoints', body }
}

function cellsOf({ endpoint, findings }: PlacedEndpoint, { finishedAt }: Report): readonly Cell[] {
  const sight = endpointSeen(endpoint, finishedAt)
  const { leaf } = sight
  const counts = tally(findings)
  return [
    { shown: htmlText(endpoint.environment ?? '', 60) },
    { shown: `<code>${htmlText(endpoint.url, 200)}</code>`, isName: true },
    { shown: htmlText(describeVersions(sight, endpoint.targets.length), 300) },
    { shown: htmlText(leaf?.key ?? '', 60), isName: true },
    leaf === undefined
      ? { shown: 'not seen', by: Number.MAX_SAFE_INTEGER }
      : { shown: `<time>${leaf.date}</time>, ${describeDays(leaf.days)}`, by: leaf.days },
    ...[counts.error, counts.warning, counts.unseen].map((count) => ({ shown: String(count), by: count })),
  ]
}

function renderCell({ shown, by, isName = false }: Cell): string {
  return by === undefined
    ? `<td${isName ? ' class="name"' : ''}>${shown}</td>`
    : `<td class="number" data-by="${String(by)}">${shown}</td>`
}
