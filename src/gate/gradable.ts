/** Everything that a policy can grade, and the presets that do. */
import type { Preset } from '../core/policy.ts'
import type { AnyComparison, AnyRule, AnyRunRule, Gradable } from '../core/rule.ts'
import { presets } from '../presets/index.ts'
import { rules } from '../rules/index.ts'
import certificateNotServed from '../rules/deploy/certificate-not-served.ts'
import internalRuleCrashed from '../rules/internal/rule-crashed.ts'
import ipv6NotChecked from '../rules/reach/ipv6-not-checked.ts'

export const PRESETS: readonly Preset[] = presets

export const GRADABLE: readonly Gradable[] = rules
export const RULES: readonly AnyRule[] = GRADABLE.filter((rule) => rule.kind === 'rule')
export const COMPARISONS: readonly AnyComparison[] = GRADABLE.filter((rule) => rule.kind === 'comparison')
export const RUN_RULES: readonly AnyRunRule[] = GRADABLE.filter((rule) => rule.kind === 'run')
export const NOT_SERVED: Gradable = certificateNotServed
export const IPV6_NOT_CHECKED: Gradable = ipv6NotChecked
export const CRASHED: Gradable = internalRuleCrashed
