/** The setting of a rule, worked out layer by layer, and for one endpoint. */
import type { Endpoint } from './endpoint.ts'
import { matchesGlob } from './glob.ts'
import type { OnInconclusive, Override, Policy, Regrade, RuleSetting, Setter, Settings } from './policy.ts'
import type { Params } from './rule.ts'

/** A rule that nothing grades. */
export function ungraded(params: Params): RuleSetting {
  const severity = 'off'
  return {
    severity,
    onInconclusive: unlessSet(severity),
    params,
    setBy: { severity: null, onInconclusive: null, params: {} },
  }
}

export function regrade(setting: RuleSetting, { severity, onInconclusive, params }: Regrade): RuleSetting {
  const { setBy } = setting
  const graded = severity?.value ?? setting.severity
  const isSet = onInconclusive !== undefined || setBy.onInconclusive !== null
  return {
    severity: graded,
    onInconclusive: isSet ? (onInconclusive?.value ?? setting.onInconclusive) : unlessSet(graded),
    params: { ...setting.params, ...mapped(params, ({ value }) => value) },
    setBy: {
      severity: severity?.by ?? setBy.severity,
      onInconclusive: onInconclusive?.by ?? setBy.onInconclusive,
      params: { ...setBy.params, ...mapped(params, ({ by }): Setter => by) },
    },
  }
}

/** What could not be judged is not a pass where a failure would be an error. */
function unlessSet(severity: RuleSetting['severity']): OnInconclusive {
  const isError = severity === 'error' || (typeof severity === 'object' && severity.error !== undefined)
  return isError ? 'fail' : 'warn'
}

function mapped<T, U>(values: Readonly<Record<string, T>>, map: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, map(value)]))
}

/** Every rule's setting for an endpoint: the policy's, and on top of it the overrides that are about it. */
export function settingsFor({ rules, overrides }: Policy, endpoint: Endpoint): Settings {
  return regradeAll(
    rules,
    overrides.filter((override) => isAbout(override, endpoint)),
  )
}

export function regradeAll(rules: Settings, overrides: readonly Override[]): Settings {
  if (overrides.length === 0) return rules
  const settings = new Map(rules)
  for (const override of overrides) {
    for (const [id, change] of override.rules) {
      const beneath = settings.get(id)
      if (beneath !== undefined) settings.set(id, regrade(beneath, change))
    }
  }
  return settings
}

/** Whether it holds for all that is in this environment and at this host; null: in any, at any. */
export function isAbout(
  { environment, endpoint: glob }: Override,
  wanted: { readonly environment: string | null; readonly host: string | null },
): boolean {
  if (environment !== null && environment !== wanted.environment) return false
  return glob === null || (wanted.host !== null && matchesGlob(glob, wanted.host))
}
