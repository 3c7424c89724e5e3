import { isStanding, type Finding, type Report } from '../core/report.ts'
import { ABOUT_RULES } from '../spec/sources.ts'
import { breakPrefix, terminalText } from './escape/terminal.ts'
import { cut } from './escape/visible.ts'
import { addressesOf } from './view/alike.ts'
import { counted, describeJson, listed } from './view/describe.ts'
import { breaksOf, firstLine } from './view/first-line.ts'
import { groupBy } from './view/group-by.ts'
import { kindOf, ranked } from './view/kind.ts'

/** GitHub shows ten of each level a step, and drops the rest in silence. */
const MAX_PER_LEVEL = 10
/** GitHub takes 255 for a title: room for the note that it was cut. */
const MAX_TITLE = 200
const MAX_BREAKS = 5
const MAX_ADDRESSES = 5
const MAX_RULES = 5

const LEVELS = ['error', 'warning', 'notice'] as const
export type AnnotationLevel = (typeof LEVELS)[number]

export interface Annotation {
  readonly level: AnnotationLevel
  /** One line. */
  readonly title: string
  /** Several lines of ours; none of a stranger's, whose line breaks are shown. */
  readonly message: string
  readonly file?: string
  readonly line?: number
  readonly column?: number
}

type Group = readonly [Finding, ...Finding[]]

/**
 * Annotations for the lines that declare the endpoints: errors first, then what could not be seen, warnings, notices;
 * at most ten of a level, the last of which names what is left. Waived findings and those of the baseline have none.
 *
 * An inconclusive finding has the level of its severity: what it costs is for the policy to say.
 */
export function annotationsOf(report: Report): readonly Annotation[] {
  const groups = groupsOf(report)
  const capped = LEVELS.map((level) => capOf(groups.filter(([{ severity }]) => severity === level)))
  return [
    ...groups.filter((group) => capped.some(({ shown }) => shown.includes(group))).map(annotationOf),
    ...LEVELS.flatMap((level, index) => remainderOf(level, capped[index]?.left ?? [])),
  ]
}

/** The same for whoever takes any number of them. */
export function allAnnotationsOf(report: Report): readonly Annotation[] {
  return groupsOf(report).map(annotationOf)
}

/** Of one rule on one line. */
function groupsOf(report: Report): readonly Group[] {
  const findings = ranked(report.findings).filter(isStanding)
  return [
    ...groupBy(findings, ({ rule, severity, verdict, origin }) =>
      JSON.stringify([rule, severity, verdict, origin?.file, origin?.line]),
    ).values(),
  ]
}

function capOf(groups: readonly Group[]): { readonly shown: readonly Group[]; readonly left: readonly Group[] } {
  if (groups.length <= MAX_PER_LEVEL) return { shown: groups, left: [] }
  return { shown: groups.slice(0, MAX_PER_LEVEL - 1), left: groups.slice(MAX_PER_LEVEL - 1) }
}

function annotationOf(group: Group): Annotation {
  const [first] = group
  const { origin, severity, evidence, fix } = first
  const breaks = breaksOf(first)
  const lines = [
    terminalText(firstLine(first)),
    ...whereLine(group),
    ...(evidence.observed === undefined ? [] : [`Observed: ${terminalText(describeJson(evidence.observed))}`]),
    ...(evidence.required === undefined ? [] : [`Required: ${terminalText(describeJson(evidence.required))}`]),
    ...breaks.slice(0, MAX_BREAKS).map((text) => `Breaks ${terminalText(text)}`),
    ...(breaks.length > MAX_BREAKS ? [`and ${String(breaks.length - MAX_BREAKS)} more`] : []),
    ...(fix === '' ? [] : [`Fix: ${terminalText(fix)}`]),
    `The rule: ${ABOUT_RULES.url}`,
  ]
  return {
    level: severity,
    title: titleOf(first),
    message: lines.map(breakPrefix).join('\n'),
    ...(origin === null
      ? {}
      : { file: breakPrefix(terminalText(origin.file)), line: origin.line, column: origin.column }),
  }
}

function titleOf(finding: Finding): string {
  const { rule, endpoint, environment } = finding
  const where = endpoint === '' ? '' : ` at ${terminalText(endpoint, 100)}`
  const when = environment === null ? '' : ` (${terminalText(environment, 40)})`
  const title = `${kindOf(finding) === 'unseen' ? 'could not see: ' : ''}${terminalText(rule, 80)}${where}${when}`
  return breakPrefix(cut(title, MAX_TITLE))
}

function whereLine(group: Group): readonly string[] {
  const addresses = addressesOf(group)
  const where = listed(addresses, MAX_ADDRESSES, (address) => terminalText(address, 60))
  if (group.length === 1) return where === '' ? [] : [`Seen at ${where}`]
  return [`${String(group.length)} times on this line${where === '' ? '' : `, at ${where}`}`]
}

/** The last of a level: how many findings have no annotation, and of which rules. */
function remainderOf(level: AnnotationLevel, left: readonly Group[]): readonly Annotation[] {
  if (left.length === 0) return []
  const findings = left.flat()
  const rules = [...groupBy(findings, ({ rule }) => rule)]
    .sort(([, one], [, other]) => other.length - one.length)
    .map(([rule, { length }]) => `${terminalText(rule, 80)} (${String(length)})`)
  return [
    {
      level,
      title: `tls-gate: ${counted(findings.length, `more ${level}`)}`,
      message:
        `and ${String(findings.length)} more: see the job summary\n` +
        breakPrefix(listed(rules, MAX_RULES, (rule) => rule)),
    },
  ]
}
