/** Presets and the grades of policy files, one on top of the other, into one setting a rule. */
import type {
  OnInconclusive,
  Grade,
  Preset,
  Regrade,
  RuleSetting,
  SetTo,
  Setter,
  Severity,
  Windows,
} from '../core/policy.ts'
import { SEVERITIES } from '../core/policy.ts'
import type { Gradable } from '../core/rule.ts'
import { regrade, ungraded } from '../core/rule-setting.ts'
import { parseLimit, type Limit } from '../core/window.ts'
import type { Complain } from './complain.ts'
import type { FileRule } from './policy-file.ts'
import type { Placed } from './yaml-access.ts'
import { readParams } from './rule-params.ts'
import { unknownName } from './unknown-name.ts'

/** What grades rules at once, on top of what came before. */
export interface Layer {
  readonly rules: ReadonlyMap<string, Regrade>
  /** For every rule that does not say it itself, in this layer or beneath. */
  readonly onInconclusive: SetTo<OnInconclusive> | null
}

/**
 * Every rule of the product with its setting; a rule that nothing grades is off.
 *
 * @param layers in the order applied
 */
export function resolveRules(rules: readonly Gradable[], layers: readonly Layer[]): ReadonlyMap<string, RuleSetting> {
  // The default of the last layer that has one takes the place of the earlier ones, not of what a rule's own grade says.
  const fallback = layers.findLast(({ onInconclusive }) => onInconclusive !== null)?.onInconclusive
  const beneath = { params: {}, ...(fallback == null ? {} : { onInconclusive: fallback }) }
  return new Map(
    rules.map((rule) => {
      const grades = layers.flatMap((layer) => layer.rules.get(rule.id) ?? [])
      return [rule.id, [beneath, ...grades].reduce(regrade, ungraded(rule.params))]
    }),
  )
}

/** @throws Error when a preset grades a rule that does not exist: a mistake of ours, not of the user's */
export function layerOfPreset({ name, version, rules: grades }: Preset, rules: readonly Gradable[]): Layer {
  const by = `${name}@${version}`
  const graded = Object.entries(grades).map(([id, grade]): readonly [string, Regrade] => {
    const rule = rules.find((candidate) => candidate.id === id)
    if (rule === undefined) throw new Error(`preset ${name} grades the rule ${id}, which does not exist`)
    return [id, regradeOf(typeof grade === 'string' ? { severity: grade } : grade, rule, by)]
  })
  return { rules: new Map(graded), onInconclusive: null }
}

function regradeOf({ severity, onInconclusive, params }: Grade, rule: Gradable, by: Setter): Regrade {
  return {
    ...(severity === undefined ? {} : { severity: { value: severityOf(rule, severity), by } }),
    ...(onInconclusive === undefined ? {} : { onInconclusive: { value: onInconclusive, by } }),
    params: Object.fromEntries(Object.entries(params ?? {}).map(([name, value]) => [name, { value, by }])),
  }
}

/** What a file's `rules:` say, wherever in the file they stand. */
export function regradesOf(
  written: readonly FileRule[],
  rules: readonly Gradable[],
  complain: Complain,
): ReadonlyMap<string, Regrade> {
  const ids = rules.map(({ id }) => id)
  return new Map(
    written.flatMap(({ id, severity, onInconclusive, params }): (readonly [string, Regrade])[] => {
      const rule = rules.find((candidate) => candidate.id === id.value)
      if (rule === undefined) {
        complain(id.at, unknownName('rule', id.value, ids))
        return []
      }
      const change = {
        ...(severity === null ? {} : { severity: setTo(severity, (value) => severityOf(rule, value)) }),
        ...(onInconclusive === null ? {} : { onInconclusive: setTo(onInconclusive, (value) => value) }),
        params: readParams(params, rule, complain),
      }
      if (severity !== null && typeof severity.value === 'object' && windowOf(rule) === undefined) {
        complain(
          severity.at,
          `the rule ${rule.id} measures no time that runs out, so windows mean nothing to it: expected a severity`,
        )
      }
      return [[rule.id, change]]
    }),
  )
}

function setTo<T, U>({ value, at }: Placed<T>, map: (value: T) => U): SetTo<U> {
  return { value: map(value), by: at }
}

function severityOf(rule: Gradable, severity: NonNullable<Grade['severity']>): RuleSetting['severity'] {
  if (typeof severity === 'object') return parseWindows(severity)
  const window = windowOf(rule)
  return window === undefined || severity === 'off' ? severity : parseWindows({ [severity]: window })
}

/** When the policy gives none. */
function windowOf(rule: Gradable): readonly string[] | undefined {
  return rule.kind === 'rule' || rule.kind === 'own' ? rule.window : undefined
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
