import type { Report } from '../../core/report.ts'
import { inCell, markdownCode, markdownText } from '../escape/markdown.ts'
import { counted } from '../view/describe.ts'
import { trustOf, type Standing, type TrustRow } from '../view/trust.ts'
import { folded } from './folded.ts'

/** With more endpoints than this, those that every store of theirs accepts are only counted. */
const COLLAPSE_OVER = 20
const MAX_ROWS = 50

const SIGNS = { fail: '✗', pass: '✓', unseen: '?' } as const

/** Which store accepts which endpoint, and where each store comes from; none without a store. */
export function trustStoreSections(report: Report): readonly string[] {
  const { stores, rows } = trustOf(report)
  if (stores.length === 0) return []
  const seen = rows.filter(({ standings }) => standings.some((one) => one !== null))
  const telling = seen.length > COLLAPSE_OVER ? seen.filter(isTelling) : seen
  const shown = telling.toSorted((one, other) => Number(isRefused(other)) - Number(isRefused(one))).slice(0, MAX_ROWS)
  return [
    '## Trust stores\n\n' +
      (shown.length === 0 ? '' : headOf(stores) + shown.map(renderRow).join('') + '\n') +
      countLine(telling.length - shown.length, 'more endpoint', '') +
      countLine(seen.length - telling.length, 'endpoint', ' that every store of theirs accepts') +
      countLine(rows.length - seen.length, 'endpoint', ' of which no certificate was seen') +
      folded(`Where they come from: ${counted(stores.length, 'store')}`, sourcesOf(report)),
  ]
}

function headOf(stores: readonly string[]): string {
  const columns = ['Environment', 'Endpoint', ...stores.map((store) => markdownCode(store, 60))]
  return (
    `Whether a store has a path to the certificate: ${SIGNS.pass} yes, ${SIGNS.fail} no, ${SIGNS.unseen} no certificate was seen; empty: not a store of the endpoint.\n\n` +
    `| ${columns.map(inCell).join(' | ')} |\n| --- | --- |${' :-: |'.repeat(stores.length)}\n`
  )
}

function renderRow({ endpoint: { environment, url }, standings }: TrustRow): string {
  const place = [environment === null ? '' : markdownText(environment, 60), markdownCode(url, 200)]
  return `| ${[...place, ...standings.map(cellOf)].map(inCell).join(' | ')} |\n`
}

/** `✓`; where not all addresses agree, `✗ at 1 of 3, ✓ at 2 of 3`. */
function cellOf(standing: Standing | null): string {
  if (standing === null) return ''
  const addresses = standing.pass + standing.fail + standing.unseen
  return (['fail', 'pass', 'unseen'] as const)
    .filter((word) => standing[word] > 0)
    .map(
      (word) =>
        SIGNS[word] + (standing[word] === addresses ? '' : ` at ${String(standing[word])} of ${String(addresses)}`),
    )
    .join(', ')
}

function isRefused({ standings }: TrustRow): boolean {
  return standings.some((one) => one !== null && one.fail > 0)
}

function isTelling(row: TrustRow): boolean {
  return isRefused(row) || row.standings.some((one) => one !== null && one.unseen > 0)
}

function countLine(count: number, what: string, which: string): string {
  return count === 0 ? '' : `and ${counted(count, what)}${which}\n\n`
}

function sourcesOf({ trustStores }: Report): string {
  return trustStores
    .map(
      ({ name, source, date, isStale, anchors }) =>
        `- ${markdownCode(name)}: ${markdownText(source)}, ${counted(anchors, 'anchor')}` +
        `${date === null ? '' : `, of ${markdownText(date)}`}${isStale ? ' (stale)' : ''}\n`,
    )
    .join('')
}
