/** Grades for some endpoints alone: those of environments, and then the overrides, as they are written. */
import type { Override } from '../core/policy.ts'
import type { Gradable } from '../core/rule.ts'
import type { Complain } from './complain.ts'
import { parseHostPattern } from './host-pattern.ts'
import type { FileOverride, PolicyFile } from './policy-file.ts'
import { regradesOf } from './resolve-rules.ts'
import { unknownName } from './unknown-name.ts'

/** @param environments names of those that there are; null: whatever they are, of a file that others extend */
export function resolveOverrides(
  file: PolicyFile,
  rules: readonly Gradable[],
  environments: readonly string[] | null,
  complain: Complain,
): readonly Override[] {
  const ofEnvironments = file.environments.flatMap(({ name, rules: written }) =>
    written.length === 0
      ? []
      : [{ environment: name.value, endpoint: null, rules: regradesOf(written, rules, complain) }],
  )
  return [...ofEnvironments, ...file.overrides.map((one) => overrideOf(one, rules, environments, complain))]
}

function overrideOf(
  { environment, endpoint, rules: written }: FileOverride,
  rules: readonly Gradable[],
  environments: readonly string[] | null,
  complain: Complain,
): Override {
  if (environment !== null && environments?.includes(environment.value) === false) {
    complain(environment.at, unknownName('environment', environment.value, environments))
  }
  const pattern = endpoint === null ? null : parseHostPattern(endpoint.value)
  if (endpoint !== null && pattern !== null && 'mistake' in pattern) complain(endpoint.at, pattern.mistake)
  return {
    environment: environment?.value ?? null,
    endpoint: pattern !== null && 'value' in pattern ? pattern.value : null,
    rules: regradesOf(written, rules, complain),
  }
}
