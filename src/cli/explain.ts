/** `tls-gate explain`: what a rule is about and how it is mended, and which rules and presets there are. */
import { describeOnInconclusive, kebabCase } from '../core/describe-setting.ts'
import { SERVERS, type Change, type Mend, type Server } from '../core/mend.ts'
import type { Grade, Severity } from '../core/policy.ts'
import type { Gradable } from '../core/rule.ts'
import { GRADABLE, PRESETS } from '../gate/gradable.ts'
import { wrapBehind } from '../reporters/text/wrap.ts'
import { EXIT, UsageError, type Io } from './io.ts'
import { parseOptions, readChoice } from './options.ts'

export async function explainCommand(args: readonly string[], io: Io): Promise<number> {
  const { positionals, values } = parseOptions(args, ['server', 'config', 'preset', 'environment', 'host'])
  const [topic, ...more] = positionals
  if (topic === undefined || more.length > 0)
    throw new UsageError('explain: expected a rule, "rules", "presets", "policy" or "endpoints"')
  const server = readChoice('server', values.server, SERVER_NAMES, undefined)
  const lines = await explain(topic, server, values, io)
  io.stdout.write(`${lines.join('\n')}\n`)
  return EXIT.pass
}

async function explain(
  topic: string,
  server: Server | undefined,
  values: Readonly<Record<string, string | undefined>>,
  io: Io,
): Promise<readonly string[]> {
  switch (topic) {
    case 'policy':
      return (await import('./explain-policy.ts')).explainPolicy(values, io)
    case 'endpoints':
      return (await import('./explain-endpoints.ts')).explainEndpoints(values, io)
    default:
      return linesOn(topic, server, io.stdout.columns)
  }
}

const SERVER_NAMES = Object.keys(SERVERS) as readonly Server[]

async function linesOn(topic: string, server: Server | undefined, width: number): Promise<readonly string[]> {
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
  const mends: readonly Mend[] = (await import('../mends/index.ts')).mends
  return [
    ...explainRule(rule, width),
    ...mends.filter(({ rules }) => rules.includes(topic)).flatMap((mend) => showMend(mend, server, width)),
  ]
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
    ...(rule.kind === 'comparison'
      ? [...entry('between', rule.between.join(', ')), ...entry('ignore as', rule.field)]
      : []),
    ...Object.entries(params).flatMap(([name, value]) =>
      entry('parameter', `${kebabCase(name)}: ${JSON.stringify(value)}`),
    ),
    ...PRESETS.flatMap((preset) =>
      entry('graded', `${preset.name}@${preset.version}: ${describeGrade(preset.rules[id])}`),
    ),
  ]
}

const LABEL_COLUMNS = 12

/** Empty when it does not apply to the server that is asked for. */
function showMend({ title, servers }: Mend, server: Server | undefined, width: number): readonly string[] {
  const shown = SERVER_NAMES.filter((name) => server === undefined || name === server).flatMap((name) => {
    const change = servers[name]
    return change === undefined ? [] : ['', SERVERS[name], ...showChange(change, width)]
  })
  return shown.length === 0 ? [] : ['', ...wrapBehind('', title, width), ...shown]
}

/** The texts are not wrapped: they are there to be pasted. */
function showChange({ before, after, note }: Change, width: number): readonly string[] {
  return [
    ...before.split('\n').map((line) => `  - ${line}`),
    ...after.split('\n').map((line) => `  + ${line}`),
    ...(note === undefined ? [] : wrapBehind('', note, width, 2)),
  ]
}

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
    ...(onInconclusive === undefined ? [] : [`on-inconclusive: ${describeOnInconclusive(onInconclusive)}`]),
    ...Object.entries(params ?? {}).map(([name, value]) => `${kebabCase(name)}: ${JSON.stringify(value)}`),
  ]
  return parts.join('; ')
}
