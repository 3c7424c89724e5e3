/** `tls-gate explain policy`: the value of every rule, and who set it. */
import {
  describeOnInconclusive,
  describeParam,
  describeSetter,
  describeSeverity,
  kebabCase,
} from '../core/describe-setting.ts'
import { matchesGlob } from '../core/glob.ts'
import type { Override, Policy, RuleSetting, Setter, Settings } from '../core/policy.ts'
import { isAbout, regradeAll } from '../core/rule-setting.ts'
import { readConfiguration, UNCOUNTED } from '../gate/configure.ts'
import { terminalText } from '../reporters/escape/terminal.ts'
import type { Io } from './io.ts'
import { readWritten } from './written.ts'

/** @param values `config`, `preset`; `environment` and `host`: of the endpoints that it is asked for */
export async function explainPolicy(
  values: Readonly<Record<string, string | undefined>>,
  io: Io,
): Promise<readonly string[]> {
  const written = readWritten({ config: values.config, preset: values.preset }, null, io)
  const { policy } = await readConfiguration({ ...written, state: UNCOUNTED })
  const wanted = { environment: values.environment ?? null, host: values.host ?? null }
  const { settings, left } = settle(policy, wanted)
  const ungraded = [...settings].filter(([, { severity, setBy }]) => severity === 'off' && setBy.severity === null)
  const graded = [...settings].filter((one) => !ungraded.includes(one))
  const lines = [
    ...graded.flatMap(([id, setting]) => ruleLines(id, setting)),
    ...(ungraded.length === 0 ? [] : ['', `off, for nobody grades them: ${ungraded.map(([id]) => id).join(', ')}`]),
    ...left.flatMap(overrideLines),
  ]
  return lines.map((line) => terminalText(line, Infinity))
}

interface Wanted {
  readonly environment: string | null
  readonly host: string | null
}

/** With the overrides that hold for whatever is asked for; those that hold for a part of it alone are left, to be shown. */
function settle({ rules, overrides }: Policy, wanted: Wanted): { settings: Settings; left: readonly Override[] } {
  const holds = (override: Override): boolean => isAbout(override, wanted)
  const mayHold = ({ environment, endpoint }: Override): boolean =>
    (environment === null || wanted.environment === null || environment === wanted.environment) &&
    (endpoint === null || wanted.host === null || matchesGlob(endpoint, wanted.host))
  return {
    settings: regradeAll(rules, overrides.filter(holds)),
    left: overrides.filter((override) => mayHold(override) && !holds(override)),
  }
}

function ruleLines(id: string, { severity, onInconclusive, params, setBy }: RuleSetting): readonly string[] {
  const grade = `${id}: ${describeSeverity(severity)}${by(setBy.severity)}`
  // What a rule that is off would do is nobody's concern.
  if (severity === 'off') return [grade]
  return [
    grade,
    `  on-inconclusive: ${describeOnInconclusive(onInconclusive)}${by(setBy.onInconclusive)}`,
    ...Object.entries(params).map(
      ([name, value]) => `  ${kebabCase(name)}: ${describeParam(value)}${by(setBy.params[name])}`,
    ),
  ]
}

function by(setter: Setter | null | undefined): string {
  return setter == null ? '  (by default)' : `  (${describeSetter(setter)})`
}

function overrideLines({ environment, endpoint, rules }: Override): readonly string[] {
  const where = [
    ...(environment === null ? [] : [`in ${environment}`]),
    ...(endpoint === null ? [] : [`at ${endpoint}`]),
  ].join(' ')
  return [
    '',
    `${where === '' ? 'everywhere' : where}:`,
    ...[...rules].flatMap(([id, { severity, onInconclusive, params }]) => [
      ...(severity === undefined ? [] : [`  ${id}: ${describeSeverity(severity.value)}${by(severity.by)}`]),
      ...(onInconclusive === undefined
        ? []
        : [`  ${id}: on-inconclusive: ${describeOnInconclusive(onInconclusive.value)}${by(onInconclusive.by)}`]),
      ...Object.entries(params).map(
        ([name, { value, by: setter }]) => `  ${id}: ${kebabCase(name)}: ${describeParam(value)}${by(setter)}`,
      ),
    ]),
  ]
}
