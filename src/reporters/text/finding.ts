import type { Finding } from '../../core/report.ts'
import { terminalText } from '../escape/terminal.ts'
import type { Alike } from '../view/alike.ts'
import { describeJson, listed } from '../view/describe.ts'
import { breaksOf, whatIsWrong } from '../view/first-line.ts'
import { kindOf, type Kind } from '../view/kind.ts'
import { KIND_STYLE, type Paint } from './paint.ts'
import { wrapBehind } from './wrap.ts'

/** Who else breaks stands in the other formats. */
const MAX_BREAKS = 4
const MAX_ADDRESSES = 12

const MARKS: Readonly<Record<Kind, string>> = {
  error: '✗ error',
  unseen: '? could not see',
  warning: '! warning',
  notice: '· notice',
  waived: '- waived',
  known: '- baseline',
}
const MARK_WIDTH = MARKS.unseen.length + 2
const LABEL_WIDTH = 'addresses'.length + 2

export interface FindingLayout {
  readonly paint: Paint
  readonly width: number
  readonly indent: number
  /** How many addresses the endpoint has; with one, there is no need to say which. */
  readonly targets: number
}

/** One fault: a heading of mark and rule, what is wrong, and the particulars in columns. */
export function findingLines(alike: Alike, layout: FindingLayout): readonly string[] {
  const { paint, width, indent } = layout
  const { finding } = alike
  const kind = kindOf(finding)
  const inner = indent + 2
  return [
    ' '.repeat(indent) +
      paint(KIND_STYLE[kind], MARKS[kind].padEnd(MARK_WIDTH)) +
      paint('bold', terminalText(finding.rule, 100)),
    ...wrapBehind('', terminalText(whatIsWrong(finding)), width, inner),
    ...fieldsOf(alike, layout).flatMap(([label, text]) =>
      wrapBehind(label.padEnd(LABEL_WIDTH), text, width, inner).map((line, index) =>
        index === 0
          ? ' '.repeat(inner) + paint('dim', label.padEnd(LABEL_WIDTH)) + line.slice(inner + LABEL_WIDTH)
          : line,
      ),
    ),
  ]
}

type Field = readonly [label: string, text: string]

function fieldsOf({ finding, addresses }: Alike, { targets }: FindingLayout): readonly Field[] {
  const fields: Field[] = []
  const { waived, evidence, origin } = finding
  if (targets > 1 && addresses.length > 0) fields.push(['addresses', listOf(addresses, targets)])
  if (waived !== null) {
    const ticket = waived.ticket === null ? '' : ` (${waived.ticket})`
    fields.push(['waived', terminalText(`until ${waived.expires} by ${waived.owner}: ${waived.reason}${ticket}`)])
  } else {
    if (evidence.observed !== undefined) fields.push(['observed', terminalText(describeJson(evidence.observed))])
    if (evidence.required !== undefined) fields.push(['required', terminalText(describeJson(evidence.required))])
    fields.push(...breaksFields(finding))
    if (finding.fix !== '') fields.push(['fix', terminalText(finding.fix)])
  }
  if (origin !== null) fields.push(['at', terminalText(`${origin.file}:${String(origin.line)}`)])
  return fields
}

function breaksFields(finding: Finding): readonly Field[] {
  const breaks = breaksOf(finding)
  const shown = breaks.slice(0, MAX_BREAKS).map((text) => terminalText(text))
  const more = breaks.length - shown.length
  if (more > 0) shown.push(`and ${String(more)} more`)
  return shown.map((text, index) => [index === 0 ? 'breaks' : '', text])
}

function listOf(addresses: readonly string[], targets: number): string {
  if (addresses.length === targets) return `all ${String(targets)}`
  return listed(addresses, MAX_ADDRESSES, (address) => terminalText(address, 60))
}
