/** `tls-gate explain`: what a rule is about, and which rules and presets there are. */
import type { Grade, Severity } from '../core/policy.ts'
import type { Gradable } from '../core/rule.ts'
import { GRADABLE, PRESETS } from '../gate/gradable.ts'
import { wrapBehind } from '../reporters/text/wrap.ts'
import { EXIT, UsageError, type Io } from './io.ts'
import { parseOptions } from './options.ts'

export function explainCommand(args: readonly string[], io: Io): number {
  const { positionals } = parseOptions(args, [])
  const [topic, ...more] = positionals
  if (topic === undefined || more.length > 0) throw new UsageError('explain: expected a rule, "rules" or "presets"')
  const lines = linesOn(topic, io.stdout.columns)
  io.stdout.write(`${lines.join('\n')}\n`)
  return EXIT.pass
}

function linesOn(topic: string, width: number): readonly string[] {
  if (topic === 'rules') {
    const longest = Math.max(...GRADABLE.map(({ id }) => id.length))
    return GRADABLE.map(({ id, title }) => `${id.padEnd(longest)}  ${title}`)
  }
  if (topic === 'presets') {
    return PRESETS.flatMap(({ name, version, title, source, rules }) => [
      `${name}@${version}  ${title}`,
      `  ${source.text}, read on ${source.readOn}`,
      `  ${source.url}`,
      ...Object.entries(rules).map(([id, grade]) => `  ${id}: ${describeGrade(grade)}`),
      '',
    ])
  }
  const rule = GRADABLE.find(({ id }) => id === topic)
  if (rule === undefined)
    throw new UsageError(`explain: there is no rule ${JSON.stringify(topic)}: "tls-gate explain rules" lists them`)
  return explainRule(rule, width)
}

function explainRule(rule: Gradable, width: number): readonly string[] {
  const { id, title, cites, breaks, fix, params } = rule
  const entry = (label: string, text: string): readonly string[] => wrapBehind(label.padEnd(LABEL_COLUMNS), text, width)
  return [
    id,
    '',
    ...entry('holds when', title),
    ...cites.flatMap(({ text, url }) => entry('source', `${text} (${url})`)),
    ...(breaks.length === 0
      ? entry('breaks', 'no client refuses this: it is advice, or a rule of auditors')
      : breaks.flatMap(({ client, error }) => entry('breaks', `${client}: ${error}`))),
    ...entry('mend', fix),
    ...Object.entries(params).flatMap(([name, value]) =>
      entry('parameter', `${kebab(name)}: ${JSON.stringify(value)}`),
    ),
    ...PRESETS.flatMap((preset) =>
      entry('graded', `${preset.name}@${preset.version}: ${describeGrade(preset.rules[id])}`),
    ),
  ]
}

const LABEL_COLUMNS = 12

function describeGrade(grade: Severity | Grade | undefined): string {
  if (grade === undefined) return 'off'
  if (typeof grade === 'string') return grade
  const { severity, onInconclusive, params } = grade
  const parts = [
    typeof severity === 'object'
      ? Object.entries(severity)
          .map(([level, limits]) => `${level} [${limits.join(', ')}]`)
          .join(', ')
      : (severity ?? 'as beneath'),
    ...(onInconclusive === undefined ? [] : [`on-inconclusive: ${onInconclusive}`]),
    ...Object.entries(params ?? {}).map(([name, value]) => `${kebab(name)}: ${JSON.stringify(value)}`),
  ]
  return parts.join('; ')
}

/** As in the policy file. */
function kebab(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
