/** Every unit of the product. */
import type { AnyDeduction } from '../core/deduction.ts'
import type { Preset } from '../core/policy.ts'
import type { AnyProbe } from '../core/probe.ts'
import type { Tool } from '../core/report.ts'
import type { AnyComparison, AnyRule, Gradable } from '../core/rule.ts'
import { deductions } from '../deductions/index.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { presets } from '../presets/index.ts'
import { probes } from '../probes/index.ts'
import { rules } from '../rules/index.ts'
import internalRuleCrashed from '../rules/internal/rule-crashed.ts'
import { VERSION } from '../version.ts'

export const TOOL: Tool = { name: 'tls-gate', version: VERSION }

export const PROBES: readonly AnyProbe<Ledger>[] = probes
export const DEDUCTIONS: readonly AnyDeduction[] = deductions
export const PRESETS: readonly Preset[] = presets

/** Everything that a policy can grade. */
export const GRADABLE: readonly Gradable[] = rules
export const RULES: readonly AnyRule[] = GRADABLE.filter((rule) => rule.kind === 'rule')
export const COMPARISONS: readonly AnyComparison[] = GRADABLE.filter((rule) => rule.kind === 'comparison')
export const CRASHED: Gradable = internalRuleCrashed
