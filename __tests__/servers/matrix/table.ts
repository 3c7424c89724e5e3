/** The table at the end: a row a configuration. */
import { WITNESSES } from './differences.ts'
import { EXPLAINED } from './explained.ts'
import type { Row } from './look.ts'

const HEAD = ['server', 'versions', 'suites', 'groups', ...WITNESSES]

export function renderTable(rows: readonly (Row | { readonly name: string; readonly error: string })[]): string {
  const lines = rows.map((row) => ('error' in row ? [row.name, `failed: ${row.error}`] : cellsOf(row)))
  const widths = HEAD.map((head, column) =>
    Math.max(head.length, ...lines.map((cells) => (cells.length === HEAD.length ? (cells[column]?.length ?? 0) : 0))),
  )
  return [HEAD, ...lines]
    .map((cells) =>
      cells
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join(' | ')
        .trimEnd(),
    )
    .join('\n')
}

function cellsOf({ name, ours, differences }: Row): readonly string[] {
  if (ours === null) return [name, ...differences.map((difference) => reasonOf(name, difference))]
  const counts = ours.versions.map((version) => String(ours.suites[version]?.length ?? 0))
  const groups = ours.versions.map((version) => String(ours.groups[version]?.length ?? '-'))
  return [
    name,
    ours.versions.map((version) => version.replace('TLSv', '').replace(/^1$/, '1.0')).join(' '),
    counts.join(' '),
    groups.join(' '),
    ...WITNESSES.map((witness) => {
      const met = differences.filter((difference) => difference.startsWith(`${witness}: `))
      const reasons = new Set(met.map((difference) => reasonOf(name, difference)))
      return met.length === 0 ? 'equal' : [...reasons].join('; ')
    }),
  ]
}

function reasonOf(name: string, difference: string): string {
  const entry = EXPLAINED.find(({ server, difference: written }) => server === name && written === difference)
  return entry === undefined ? 'NOT EXPLAINED' : `explained: ${entry.reason}`
}
