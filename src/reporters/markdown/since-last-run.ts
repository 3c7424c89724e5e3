import type { RememberedFinding, SinceLastRun } from '../../core/remembered.ts'
import { markdownCode, markdownText } from '../escape/markdown.ts'
import { counted } from '../view/describe.ts'
import { ranked } from '../view/kind.ts'

/** Of each kind; the others are counted. */
const MAX_ITEMS = 20

/** What changed since the last run, what is new first; what is mended is struck through. */
export function sinceLastRunSection(since: SinceLastRun): string {
  const { appeared, mended, open, mendedBefore } = since
  const items = [
    ...itemsOf('new', ranked(appeared), (finding) => `- **New:** ${placeOf(finding)}\n`),
    ...itemsOf('not judged again', open, (finding) => `- Not judged again: ${placeOf(finding)}\n`),
    ...itemsOf('mended', mended, struckThrough),
  ]
  const commit = since.commit === null ? '' : `, of ${markdownCode(since.commit.slice(0, 7))}`
  return (
    (items.length === 0
      ? `Nothing new and nothing mended since the last run${commit}.\n\n`
      : `## Since the last run${commit}\n\n${items.join('')}\n`) + foldedBefore(mendedBefore)
  )
}

function itemsOf<T>(word: string, findings: readonly T[], itemOf: (finding: T) => string): readonly string[] {
  const more = findings.length - MAX_ITEMS
  return [...findings.slice(0, MAX_ITEMS).map(itemOf), ...(more > 0 ? [`- and ${String(more)} more ${word}\n`] : [])]
}

function foldedBefore(findings: readonly RememberedFinding[]): string {
  if (findings.length === 0) return ''
  const title = `${counted(findings.length, 'fault')} mended before`
  const items = itemsOf('mended', findings, struckThrough)
  return `<details>\n<summary>${title}</summary>\n\n${items.join('')}\n</details>\n\n`
}

function struckThrough(finding: RememberedFinding): string {
  return `- ~~${placeOf(finding)}~~ mended\n`
}

function placeOf({
  rule,
  endpoint,
  environment,
}: Pick<RememberedFinding, 'rule' | 'endpoint' | 'environment'>): string {
  const where = endpoint === '' ? '' : ` at ${markdownCode(endpoint, 200)}`
  return markdownCode(rule, 100) + where + (environment === null ? '' : ` in ${markdownText(environment, 60)}`)
}
