/** The report: every endpoint's observations and verdicts, the findings, and the gate's outcome. Plain JSON. */
import type { Awaited } from './awaited.ts'
import type { Relation } from './comparison.ts'
import type { Origin } from './endpoint.ts'
import type { JsonObject } from './json.ts'
import type { Observed } from './observed.ts'
import type { ReportPhase } from './phase.ts'
import type { OnInconclusive, Severity } from './policy.ts'

export const SCHEMA_VERSION = '1'

/** `inconclusive`: no violation was seen, but something that the policy wants judged could not be. */
export type Outcome = 'pass' | 'fail' | 'inconclusive'

export interface Report {
  readonly schemaVersion: '1'
  readonly tool: Tool
  /** ISO 8601, UTC. */
  readonly startedAt: string
  readonly finishedAt: string
  readonly outcome: Outcome
  readonly summary: Summary
  readonly policy: ReportPolicy
  readonly trustStores: readonly ReportTrustStore[]
  readonly endpoints: readonly ReportEndpoint[]
  readonly comparisons: readonly ReportComparison[]
  /** Where the run stood in a deploy; null: nobody said, and everything was judged. */
  readonly phase: ReportPhase | null
  /** What waiting for a certificate came to; null: none was waited for. */
  readonly awaited: Awaited | null
  readonly findings: readonly Finding[]
}

export interface Tool {
  readonly name: 'tls-gate'
  readonly version: string
}

export interface Summary {
  readonly endpoints: number
  readonly targets: number
  readonly errors: number
  readonly warnings: number
  readonly notices: number
  readonly inconclusive: number
  readonly waived: number
  /** Findings that stand in the baseline, and cost nothing. */
  readonly inBaseline: number
  /** Days until the first leaf expires, two decimals; null when no leaf was seen. */
  readonly minDaysLeft: number | null
  /** When that is, ISO 8601; null when no leaf was seen. */
  readonly nextExpiry: string | null
  /** Connections opened. */
  readonly connections: number
}

export interface ReportPolicy {
  readonly presets: readonly string[]
  /** Every rule that is not off, as it is for endpoints that no override is about. */
  readonly rules: Readonly<Record<string, ReportRule>>
  /** What is graded otherwise for some endpoints, in the order applied. */
  readonly overrides: readonly ReportOverride[]
  /** What the pull request changes of it; empty where it changes nothing, and outside of pull requests. */
  readonly changes: readonly PolicyChange[]
}

export interface ReportOverride {
  /** null: in every environment. */
  readonly environment: string | null
  /** A glob over hosts; null: at every host. */
  readonly endpoint: string | null
  /** What each rule is set to there; the rest is as it is elsewhere. */
  readonly rules: Readonly<Record<string, Partial<Omit<ReportRule, 'title'>>>>
}

/** A difference between the policy that a pull request is based on and the one that it brings. */
export interface PolicyChange {
  /** What was changed: `certificate/weak-key: min-rsa-bits`, `the waiver of cipher/weak for *.example.com`. */
  readonly subject: string
  /** null: it is new. */
  readonly before: string | null
  /** null: it is gone. */
  readonly after: string | null
  /** Lets something pass that was refused before, as far as can be told. */
  readonly isWeaker: boolean
  /** In the file as the pull request brings it; null: nowhere in it. */
  readonly origin: Origin | null
  /** Who allowed it, `the label "tls-policy"`; null: nobody, or nobody had to. */
  readonly allowedBy: string | null
}

export interface ReportRule {
  /** What holds when it passes, as a sentence. */
  readonly title: string
  readonly severity:
    | Severity
    | 'off'
    | { readonly error?: readonly string[]; readonly warning?: readonly string[]; readonly notice?: readonly string[] }
  readonly onInconclusive: OnInconclusive
  readonly params: JsonObject
}

export interface ReportTrustStore {
  readonly name: string
  readonly source: string
  readonly version: string | null
  /** The ISO day that it is of; null where nothing says it. */
  readonly date: string | null
  /** Whether that is more than 18 months ago. */
  readonly isStale: boolean
  readonly anchors: number
  /** Names of anchors that belong to it and were not to be had. */
  readonly missing: readonly string[]
}

export interface ReportEndpoint {
  readonly url: string
  readonly environment: string | null
  readonly origin: Origin | null
  /** False: looked at for a comparison alone, so that no rule judged it. */
  readonly isJudged: boolean
  readonly targets: readonly ReportTarget[]
}

export interface ReportTarget {
  /** null when the name did not resolve; the name itself behind a proxy. */
  readonly address: string | null
  readonly port: number
  readonly serverName: string | null
  /** By fact, as seen; deduced facts are not among them. */
  readonly observations: Readonly<Record<string, Observed<unknown>>>
  /** The leaf, read; null when none was seen. */
  readonly leaf: ReportLeaf | null
  /** Of what was sent, the intermediates that clients go through, in the order sent. */
  readonly intermediates: readonly ReportIntermediate[]
  /** Of each trust store of the endpoint, whether it has a path to the leaf; empty when no certificate was seen. */
  readonly trust: readonly ReportTrust[]
  readonly verdicts: readonly ReportVerdict[]
  readonly clients: readonly ReportClient[]
}

export interface ReportLeaf {
  /** As RFC 4514. Subject and issuer may hold whatever the issuer wrote. */
  readonly subject: string
  readonly issuer: string
  /** Lower-case hex. */
  readonly serial: string
  readonly sha256: string
  /** ISO 8601, UTC. */
  readonly notBefore: string
  readonly notAfter: string
  /** subjectAltName: DNS names and IP addresses. */
  readonly names: readonly string[]
  /** `rsa 2048`, `ec 256 (prime256v1)`. */
  readonly key: string
  readonly signature: string
}

export interface ReportIntermediate {
  /** As RFC 4514: may hold whatever the issuer wrote. */
  readonly subject: string
  readonly sha256: string
  /** ISO 8601, UTC. */
  readonly notBefore: string
  readonly notAfter: string
}

export interface ReportTrust {
  /** Its name among the trust stores of the report. */
  readonly store: string
  readonly verdict: 'pass' | 'fail'
  /** The subject of the anchor that the path ends at, as RFC 4514; null without a path. */
  readonly anchor: string | null
  /** Why there is no path; null when there is one. */
  readonly reason: string | null
}

export type VerdictWord = 'pass' | 'fail' | 'not-applicable' | 'not-in-force' | 'inconclusive'

export interface ReportVerdict {
  readonly rule: string
  readonly verdict: VerdictWord
  /** Why it is not pass or fail; absent for these. */
  readonly reason?: string
}

export interface ReportClient {
  readonly client: string
  readonly verdict: 'pass' | 'fail' | 'unknown'
  readonly negotiates: { readonly version: string; readonly suite: string; readonly group: string | null } | null
  readonly error: string | null
}

export interface ReportComparison {
  /** How the two are to each other: counterparts in two environments, two addresses of one endpoint, or then and now. */
  readonly relation: Relation
  readonly from: ComparedPlace
  readonly to: ComparedPlace
  readonly verdicts: readonly ReportVerdict[]
}

export interface ComparedPlace {
  readonly url: string
  readonly environment: string | null
  readonly address: string | null
  /** When it was seen, ISO 8601: of the earlier of two scans alone. */
  readonly scannedAt?: string
}

export interface Finding {
  readonly rule: string
  readonly severity: Severity
  readonly verdict: 'fail' | 'inconclusive'
  readonly endpoint: string
  readonly environment: string | null
  readonly address: string | null
  /** One sentence: what is wrong. */
  readonly message: string
  readonly evidence: JsonObject
  /** Who breaks, each with its literal error text. */
  readonly breaks: readonly string[]
  readonly fix: string
  /** Where the requirement stands. */
  readonly cites: readonly { readonly text: string; readonly url: string }[]
  readonly origin: Origin | null
  /** The same for the same fault of the same endpoint in every run. */
  readonly fingerprint: string
  readonly waived: ReportWaiver | null
  /** Whether it stands in the baseline: then it costs nothing. */
  readonly inBaseline: boolean
}

export interface ReportWaiver {
  readonly reason: string
  readonly owner: string
  readonly ticket: string | null
  readonly expires: string
}

/** Neither waived nor known from the baseline. */
export function isStanding({ waived, inBaseline }: Finding): boolean {
  return waived === null && !inBaseline
}
