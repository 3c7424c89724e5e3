import type { Target } from './endpoint.ts'
import type { FactName, Facts, Observations } from './facts.ts'
import type { Observed } from './observed.ts'
import type { TargetNet } from './net.ts'

/** Gathers one fact about a target. `Asked` is the target's ledger: what was asked of it so far, and what it answered. */
export interface Probe<F extends FactName, N extends FactName, Asked> {
  readonly fact: F
  /** What it is about, for people: "protocol versions". */
  readonly title: string
  /** Facts that must have been seen first; without them this one is skipped. */
  readonly needs: readonly N[]
  /** Facts that it does not wait for, but is void without: it runs beside them, and is skipped if they come to nothing. */
  readonly restsOn?: readonly FactName[]
  run(context: ProbeContext<N, Asked>): Promise<Observed<Facts[F]>>
}

export interface ProbeContext<N extends FactName, Asked> {
  readonly target: Target
  readonly net: TargetNet
  readonly ledger: Asked
  readonly facts: Pick<Facts, N>
}

/** A probe in a list of probes: each was type-checked where it was defined. */
export interface AnyProbe<Asked> {
  readonly fact: FactName
  readonly title: string
  readonly needs: readonly FactName[]
  readonly restsOn?: readonly FactName[]
  run(context: {
    readonly target: Target
    readonly net: TargetNet
    readonly ledger: Asked
    readonly facts: never
  }): Promise<NonNullable<Observations[FactName]>>
}
