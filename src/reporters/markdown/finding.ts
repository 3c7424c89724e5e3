import { markdownCode, markdownLink, markdownText } from '../escape/markdown.ts'
import type { Alike } from '../view/alike.ts'
import { describeJson, listed } from '../view/describe.ts'
import { kindOf, type Kind } from '../view/kind.ts'

const MAX_BREAKS = 10
const MAX_ADDRESSES = 20
const MAX_EVIDENCE = 10

export const KIND_TITLE: Readonly<Record<Kind, string>> = {
  error: 'Errors',
  unseen: 'Could not see',
  warning: 'Warnings',
  notice: 'Notices',
  waived: 'Waived',
  known: 'In the baseline',
}

/** One fault as a section of its own. */
export function findingSection(alike: Alike): string {
  const { finding } = alike
  const { waived, origin } = finding
  const isUnseen = kindOf(finding) === 'unseen'
  const where = finding.endpoint === '' ? '' : ` at ${markdownCode(finding.endpoint, 200)}`
  const environment = finding.environment === null ? '' : ` in ${markdownText(finding.environment, 60)}`
  const items = [
    ...addressItems(alike),
    ...(waived === null
      ? [
          ...evidenceItems(alike),
          ...breaksItems(finding.breaks),
          ...(finding.fix === '' ? [] : [`- **Fix:** ${markdownText(finding.fix)}`]),
          ...(finding.cites.length === 0
            ? []
            : [`- **See:** ${finding.cites.map(({ text, url }) => markdownLink(text, url)).join(', ')}`]),
        ]
      : [
          `- **Waived:** until ${markdownText(waived.expires)} by ${markdownText(waived.owner)}, because ${markdownText(waived.reason)}` +
            (waived.ticket === null ? '' : ` (${markdownText(waived.ticket)})`),
        ]),
    ...(origin === null ? [] : [`- **Declared at:** ${markdownCode(`${origin.file}:${String(origin.line)}`)}`]),
  ]
  return (
    `### ${markdownCode(finding.rule, 100)}${where}${environment}\n\n` +
    `${isUnseen ? 'Could not see: ' : ''}${markdownText(finding.message)}\n\n` +
    items.map((item) => `${item}\n`).join('') +
    (items.length === 0 ? '' : '\n')
  )
}

function addressItems({ addresses, count }: Alike): readonly string[] {
  if (addresses.length === 0) return []
  const list = listed(addresses, MAX_ADDRESSES, (address) => markdownCode(address, 60))
  return [`- **${count === 1 ? 'Address' : 'Addresses'}:** ${list}`]
}

/** Observed and required first, whatever else the rule found after. */
function evidenceItems({ finding: { evidence } }: Alike): readonly string[] {
  const { observed, required, ...others } = evidence
  const item = (name: string, value: typeof observed): string[] =>
    value === undefined ? [] : [`- **${name}:** ${markdownCode(describeJson(value))}`]
  return [
    ...item('Observed', observed),
    ...item('Required', required),
    ...Object.entries(others)
      .slice(0, MAX_EVIDENCE)
      .map(([name, value]) => `- ${markdownText(name, 60)}: ${markdownCode(describeJson(value))}`),
  ]
}

/** `Java 17: PKIX path building failed`: the error text as it is pasted into a search box, so as code. */
function breaksItems(breaks: readonly string[]): readonly string[] {
  if (breaks.length === 0) return []
  const shown = breaks.slice(0, MAX_BREAKS).map((text) => {
    const at = text.indexOf(': ')
    return at <= 0
      ? `  - ${markdownText(text)}`
      : `  - **${markdownText(text.slice(0, at))}:** ${markdownCode(text.slice(at + 2))}`
  })
  const more = breaks.length - shown.length
  return ['- **Who breaks:**', ...shown, ...(more > 0 ? [`  - and ${String(more)} more`] : [])]
}
