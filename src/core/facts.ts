/**
 * Every fact about a target, by name. A probe or deduction adds its own entry beside its code:
 * `declare module '../core/facts.ts' { interface Facts { versions: Versions } }`.
 */
import type { Observed } from './observed.ts'

// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled by declaration merging, one entry a probe
export interface Facts {}

export type FactName = keyof Facts

export type Observations = { readonly [K in FactName]?: Observed<Facts[K]> }
