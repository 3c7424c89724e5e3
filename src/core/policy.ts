/** Severities and parameters per rule: what a verdict costs. */
import type { Origin } from './endpoint.ts'
import type { Params } from './rule.ts'
import type { Limit } from './window.ts'

export const SEVERITIES = ['error', 'warning', 'notice'] as const
export type Severity = (typeof SEVERITIES)[number]

/** Windows by severity, for rules that measure a time that runs out. */
export type Windows = Readonly<Partial<Record<Severity, readonly Limit[]>>>

/** What an inconclusive verdict costs: an outcome that is not a pass, a warning, or nothing. */
export type OnInconclusive = 'fail' | 'warn' | 'ignore'

export interface RuleSetting {
  readonly severity: Severity | 'off' | Windows
  readonly onInconclusive: OnInconclusive
  readonly params: Params
}

/** How a preset or a policy file grades a rule: what it leaves out keeps the value beneath it. */
export interface Grade {
  readonly severity?: Severity | 'off' | Readonly<Partial<Record<Severity, readonly string[]>>>
  readonly onInconclusive?: OnInconclusive
  readonly params?: Params
}

export interface Preset {
  readonly name: string
  /** Rises when any grade changes: a changed verdict is a breaking change for a gate. */
  readonly version: string
  readonly title: string
  /** Where its requirements come from. */
  readonly source: { readonly text: string; readonly url: string; readonly readOn: string }
  /** A rule that is not listed is off. */
  readonly rules: Readonly<Record<string, Severity | Grade>>
}

/** One dated, reasoned, scoped exception. */
export interface Waiver {
  readonly rule: string
  /** A glob over the endpoint's host: `*` within one label, `**` across labels. */
  readonly endpoint: string
  readonly reason: string
  readonly owner: string
  /** The last day it holds, `YYYY-MM-DD`, to its end in UTC. */
  readonly expires: string
  readonly origin: Origin
}

/** Two environments that must look alike to their callers. */
export interface ComparePair {
  readonly from: string
  readonly to: string
  /** Ids of comparison rules that this pair need not pass. */
  readonly ignore: readonly string[]
  readonly origin: Origin
}

export interface Policy {
  /** `recommended@1`, in the order applied. */
  readonly presets: readonly string[]
  /** Every rule of the product by id; a rule that nothing grades is off. */
  readonly rules: ReadonlyMap<string, RuleSetting>
  readonly waivers: readonly Waiver[]
  readonly compare: readonly ComparePair[]
}
