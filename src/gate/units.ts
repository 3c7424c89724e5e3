/** Every unit of the product, but for the deductions: they take long to load, and a scan does without them. */
import type { Preset } from '../core/policy.ts'
import type { AnyProbe } from '../core/probe.ts'
import type { Tool } from '../core/report.ts'
import type { AnyComparison, AnyRule, AnyRunRule, Gradable } from '../core/rule.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { presets } from '../presets/index.ts'
import { probes } from '../probes/index.ts'
import { rules } from '../rules/index.ts'
import internalRuleCrashed from '../rules/internal/rule-crashed.ts'
import { VERSION } from '../version.ts'

export const TOOL: Tool = { name: 'tls-gate', version: VERSION }

export const PROBES: readonly AnyProbe<Ledger>[] = probes
export const PRESETS: readonly Preset[] = presets

/** Everything that a policy can grade. */
export const GRADABLE: readonly Gradable[] = rules
export const RULES: readonly AnyRule[] = GRADABLE.filter((rule) => rule.kind === 'rule')
export const COMPARISONS: readonly AnyComparison[] = GRADABLE.filter((rule) => rule.kind === 'comparison')
export const RUN_RULES: readonly AnyRunRule[] = GRADABLE.filter((rule) => rule.kind === 'run')
export const CRASHED: Gradable = internalRuleCrashed
