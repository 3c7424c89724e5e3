/** What is kept of a run until the next one on the same pull request: of each finding, what tells it again. */
import type { Severity } from './policy.ts'
import type { Finding } from './report.ts'

export interface RememberedFinding {
  readonly fingerprint: string
  readonly rule: string
  readonly severity: Severity
  /** As it was shown: empty where it was about none. */
  readonly endpoint: string
  readonly environment: string | null
  /** Whether a rule had judged; else it was the engine's own, about a waiver for instance, which leaves no verdict. */
  readonly isOfRule: boolean
}

export interface RememberedRun {
  /** Of the commit that it was for; null: nobody knows. */
  readonly commit: string | null
  readonly findings: readonly RememberedFinding[]
  /** Whether there was no room for all of them: then what is not among them need not be new. */
  readonly isCut: boolean
  /** Mended at some time since the first run, the last to be mended first. */
  readonly mended: readonly RememberedFinding[]
}

/** What a run changed of what the one before it found. */
export interface SinceLastRun {
  /** null: nobody knows which. */
  readonly commit: string | null
  /** Without what is waived or in the baseline. Empty where not all of the last run is remembered. */
  readonly appeared: readonly Finding[]
  readonly mended: readonly RememberedFinding[]
  /** Gone, and not judged again. */
  readonly open: readonly RememberedFinding[]
  /** Mended in a run before the last one, and still so. */
  readonly mendedBefore: readonly RememberedFinding[]
}
