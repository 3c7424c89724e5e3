/** Faults that were there when the gate was introduced: they cost nothing until they are mended, and nobody adds to them. */
import type { Origin } from './endpoint.ts'
import type { Severity } from './policy.ts'

export interface Baseline {
  readonly entries: readonly BaselineEntry[]
}

export interface BaselineEntry {
  readonly fingerprint: string
  readonly rule: string
  /** What it cost then: if it gets worse it counts again. */
  readonly severity: Severity
  readonly endpoint: string
  readonly environment: string | null
  readonly message: string
  /** Where it stands in the file. */
  readonly origin: Origin
}
