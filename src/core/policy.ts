/** Severities and parameters per rule: what a verdict costs. */
import type { Origin } from './endpoint.ts'
import type { Params } from './rule.ts'
import type { Limit } from './window.ts'

export const SEVERITIES = ['error', 'warning', 'notice'] as const
export type Severity = (typeof SEVERITIES)[number]

/** The gravest is 0. */
export function rankOf(severity: Severity): number {
  return SEVERITIES.indexOf(severity)
}

/** Windows by severity, for rules that measure a time that runs out. */
export type Windows = Readonly<Partial<Record<Severity, readonly Limit[]>>>

/**
 * What an inconclusive verdict costs: an outcome that is not a pass, a warning, or nothing. With `failAfter` it is a
 * warning until it was inconclusive in that many runs in a row, and then an outcome that is not a pass.
 */
export type OnInconclusive = 'fail' | 'warn' | 'ignore' | { readonly failAfter: number }

/** Who set a value: a preset (`recommended@1`), or a place in a policy file. */
export type Setter = string | Origin

export interface RuleSetting {
  readonly severity: Severity | 'off' | Windows
  readonly onInconclusive: OnInconclusive
  readonly params: Params
  /** null, or no entry: nobody, so it is as the rule or its severity has it. */
  readonly setBy: {
    readonly severity: Setter | null
    readonly onInconclusive: Setter | null
    readonly params: Readonly<Record<string, Setter>>
  }
}

/** By the id of the rule. */
export type Settings = ReadonlyMap<string, RuleSetting>

/** A change of a setting: what it leaves out keeps the value beneath it. */
export interface Regrade {
  readonly severity?: SetTo<RuleSetting['severity']>
  readonly onInconclusive?: SetTo<OnInconclusive>
  readonly params: Readonly<Record<string, SetTo<Params[string]>>>
}

export interface SetTo<T> {
  readonly value: T
  readonly by: Setter
}

/** Grades for some endpoints alone. */
export interface Override {
  /** null: in every environment. */
  readonly environment: string | null
  /** A glob over the endpoint's host, as a waiver's; null: every host. */
  readonly endpoint: string | null
  readonly rules: ReadonlyMap<string, Regrade>
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
  /** Holds at this address alone; null: at any. */
  readonly address: string | null
  /** Holds while this leaf is served, its SHA-256 in lower-case hex; null: whatever is served. */
  readonly certificate: string | null
  readonly reason: string
  readonly owner: string
  /** Where the work is tracked; null: it does not say. */
  readonly ticket: string | null
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
  /** Every rule of the product by id, as it is for endpoints that no override is about; a rule that nothing grades is off. */
  readonly rules: Settings
  /** In the order applied. */
  readonly overrides: readonly Override[]
  readonly waivers: readonly Waiver[]
  readonly compare: readonly ComparePair[]
}
