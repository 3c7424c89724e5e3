import { SERVERS } from '../../core/mend.ts'
import { ABOUT_RULES } from '../../spec/sources.ts'
import { markdownCode, markdownLink, markdownText } from '../escape/markdown.ts'
import type { Alike } from '../view/alike.ts'
import { describeJson, listed } from '../view/describe.ts'
import { breaksOf, firstLine } from '../view/first-line.ts'
import type { Kind } from '../view/kind.ts'
import type { Snippet } from '../view/snippet.ts'
import { folded } from './folded.ts'

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
export function findingSection(alike: Alike, snippet?: Snippet): string {
  const { finding } = alike
  const { waived, origin } = finding
  const where = finding.endpoint === '' ? '' : ` at ${markdownCode(finding.endpoint, 200)}`
  const environment = finding.environment === null ? '' : ` in ${markdownText(finding.environment, 60)}`
  const items = [
    ...addressItems(alike),
    ...(waived === null
      ? [
          ...evidenceItems(alike),
          ...breaksItems(breaksOf(finding)),
          ...(finding.fix === '' ? [] : [`- **Fix:** ${markdownText(finding.fix)}`]),
          `- **See:** ${[...finding.cites, ABOUT_RULES].map(({ text, url }) => markdownLink(text, url)).join(', ')}`,
        ]
      : [
          `- **Waived:** until ${markdownText(waived.expires)} by ${markdownText(waived.owner)}, because ${markdownText(waived.reason)}` +
            (waived.ticket === null ? '' : ` (${markdownText(waived.ticket)})`),
        ]),
    ...(origin === null ? [] : [`- **Declared at:** ${markdownCode(`${origin.file}:${String(origin.line)}`)}`]),
  ]
  return (
    `### ${markdownCode(finding.rule, 100)}${where}${environment}\n\n` +
    `${markdownText(firstLine(finding))}\n\n` +
    items.map((item) => `${item}\n`).join('') +
    (items.length === 0 ? '' : '\n') +
    (snippet === undefined ? '' : snippetFold(finding.rule, snippet))
  )
}

const WHY: Readonly<Record<Snippet['known'], string>> = {
  seen: 'The endpoint names this server in its header Server. ',
  guessed: 'Which server it is was not seen. ',
  'no-matter': '',
}

/** All of it is ours, and may be pasted. */
function snippetFold(rule: string, { title, server, known, change: { before, after, note } }: Snippet): string {
  const lines = [...before.split('\n').map((line) => `- ${line}`), ...after.split('\n').map((line) => `+ ${line}`)]
  return folded(
    `${title}: ${SERVERS[server]}`,
    `\`\`\`diff\n${lines.join('\n')}\n\`\`\`\n\n` +
      (note === undefined ? '' : `${markdownText(note)}\n\n`) +
      `${WHY[known]}\`tls-gate explain ${rule}\` has others.\n`,
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
