/** Presets and the file's own grades, one on top of the other, into one setting a rule. */
import type { Grade, OnInconclusive, Preset, RuleSetting, Severity, Windows } from '../core/policy.ts'
import { SEVERITIES } from '../core/policy.ts'
import type { Gradable } from '../core/rule.ts'
import { parseLimit, type Limit } from '../core/window.ts'
import type { Complain } from './complain.ts'
import type { FileRule } from './policy-file.ts'
import { readParams } from './rule-params.ts'
import { unknownName } from './unknown-name.ts'

/**
 * Every rule of the product with its setting; a rule that nothing grades is off.
 *
 * @param presets in the order applied
 * @param onInconclusive of the file as a whole: takes the place of the default, not of what a rule's own grade says
 * @throws Error when a preset grades a rule that does not exist: a mistake of ours, not of the user's
 */
export function resolveRules(
  rules: readonly Gradable[],
  presets: readonly Preset[],
  fileRules: readonly FileRule[],
  onInconclusive: OnInconclusive | null,
  complain: Complain,
): ReadonlyMap<string, RuleSetting> {
  const byId = new Map(rules.map((rule) => [rule.id, rule]))
  const grades = new Map<string, Grade>()
  const add = (id: string, grade: Grade): void => {
    const beneath = grades.get(id)
    grades.set(id, { ...beneath, ...grade, params: { ...beneath?.params, ...grade.params } })
  }
  for (const preset of presets) {
    for (const [id, grade] of Object.entries(preset.rules)) {
      if (!byId.has(id)) throw new Error(`preset ${preset.name} grades the rule ${id}, which does not exist`)
      add(id, typeof grade === 'string' ? { severity: grade } : grade)
    }
  }
  const ids = [...byId.keys()]
  for (const fileRule of fileRules) {
    const rule = byId.get(fileRule.id.value)
    if (rule === undefined) complain(fileRule.id.at, unknownName('rule', fileRule.id.value, ids))
    else add(rule.id, gradeOf(fileRule, rule, complain))
  }
  return new Map(rules.map((rule) => [rule.id, settingOf(rule, grades.get(rule.id) ?? {}, onInconclusive)]))
}

function gradeOf({ severity, onInconclusive, params }: FileRule, rule: Gradable, complain: Complain): Grade {
  if (severity !== null && typeof severity.value === 'object' && defaultWindow(rule) === undefined) {
    complain(
      severity.at,
      `the rule ${rule.id} measures no time that runs out, so windows mean nothing to it: expected a severity`,
    )
  }
  return {
    ...(severity === null ? {} : { severity: severity.value }),
    ...(onInconclusive === null ? {} : { onInconclusive }),
    params: readParams(params, rule, complain),
  }
}

function settingOf(rule: Gradable, grade: Grade, fallback: OnInconclusive | null): RuleSetting {
  const severity = severityOf(rule, grade.severity ?? 'off')
  const isError = severity === 'error' || (typeof severity === 'object' && severity.error !== undefined)
  return {
    severity,
    onInconclusive: grade.onInconclusive ?? fallback ?? (isError ? 'fail' : 'warn'),
    params: { ...rule.params, ...grade.params },
  }
}

function severityOf(rule: Gradable, severity: NonNullable<Grade['severity']>): RuleSetting['severity'] {
  if (typeof severity === 'object') return parseWindows(severity)
  const window = defaultWindow(rule)
  return window === undefined || severity === 'off' ? severity : parseWindows({ [severity]: window })
}

function defaultWindow(rule: Gradable): readonly string[] | undefined {
  return rule.kind === 'rule' ? rule.window : undefined
}

function parseWindows(texts: Readonly<Partial<Record<Severity, readonly string[]>>>): Windows {
  const windows: Partial<Record<Severity, readonly Limit[]>> = {}
  for (const severity of SEVERITIES) {
    // A limit of the file's that cannot be parsed has been complained of by the schema.
    const limits = texts[severity]?.flatMap((text) => parseLimit(text) ?? [])
    if (limits !== undefined) windows[severity] = limits
  }
  return windows
}
