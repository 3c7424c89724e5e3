/** An issue on GitHub: one for each endpoint and cause, kept up to date while the fault stands. */
import type { Origin } from './endpoint.ts'
import type { Severity } from './policy.ts'
import type { Finding, ReportLeaf, ReportWaiver } from './report.ts'
import type { Limit } from './window.ts'

/** Every issue has it, and is found by it. */
export const ISSUE_LABEL = 'tls-gate'

export interface IssueSettings {
  /** Besides ISSUE_LABEL. */
  readonly labels: readonly string[]
  readonly assignees: readonly string[]
  /** How little left of a leaf opens an issue, and brings one that is open to notice again. */
  readonly at: readonly Limit[]
  /** The least that a fault costs of which an issue is opened. */
  readonly severity: Exclude<Severity, 'notice'>
  /** How many are opened in one run. */
  readonly maxPerRun: number
}

/** What stands at one endpoint, or no longer does. */
export interface Cause<S extends CauseState = CauseState> {
  /** The same for the same endpoint and cause in every run. */
  readonly key: string
  /** The id of a rule, or EXPIRY. */
  readonly id: string
  readonly endpoint: string
  readonly environment: string | null
  readonly origin: Origin | null
  readonly state: S
}

/** The leaf runs out, whichever rules say so. */
export const EXPIRY = 'certificate/expiry'

export type CauseState = Standing | Accepted | Mended

export interface Standing {
  readonly kind: 'standing'
  /** How near the end is, or how grave the fault: the lower, the worse. */
  readonly stage: number
  /** Whether it is grave enough to open an issue. */
  readonly opens: boolean
  /** Which of several to open first: the lowest. */
  readonly rank: readonly [severity: number, msLeft: number]
  readonly findings: readonly Finding[]
  /** Of EXPIRY alone: the leaves that run out, the first to end first. */
  readonly leaves: readonly ServedLeaf[]
  /** The window before the end that was entered last; null: none, or not of EXPIRY. */
  readonly window: EnteredWindow | null
}

export interface EnteredWindow {
  readonly limit: Limit
  /** Whether it is cut to a third of the leaf's life. */
  readonly isCut: boolean
}

export interface ServedLeaf {
  /** null when the name did not resolve. */
  readonly address: string | null
  readonly leaf: ReportLeaf
  readonly isExpired: boolean
}

/** It is there, and everybody knows. */
export interface Accepted {
  readonly kind: 'accepted'
  /** null: it stands in the baseline. */
  readonly waiver: ReportWaiver | null
}

/** It was looked for wherever the endpoint is, and is not there. */
export interface Mended {
  readonly kind: 'mended'
  /** Where it was seen to hold. */
  readonly addresses: readonly string[]
  /** Of EXPIRY alone. */
  readonly leaves: readonly ServedLeaf[]
}

/** In GitHub's Markdown, but for the title. */
export interface IssueTexts {
  title(cause: Cause<Standing>): string
  /** @param since when it was first seen, ISO 8601 */
  body(cause: Cause<Standing>, since: string): string
  /** Why people are told of it again. */
  escalation(cause: Cause<Standing>, kind: 'escalate' | 'reopen'): string
  closing(cause: Cause<Accepted | Mended>, now: Date): string
}

/** An issue as GitHub has it, opened by a bot and with our label. */
export interface KnownIssue {
  readonly number: number
  readonly body: string
  readonly isOpen: boolean
  /** Why it was closed; null: nobody said. */
  readonly reason: string | null
  /** ISO 8601; null: it is open. */
  readonly closedAt: string | null
}

export type IssueAction = OpenIssue | ChangeIssue

export interface OpenIssue {
  readonly kind: 'open'
  readonly key: string
  readonly title: string
  readonly body: string
}

export interface ChangeIssue {
  /** `escalate`: it got worse. `retire`: one that a person closed is mended. */
  readonly kind: 'escalate' | 'reopen' | 'close' | 'update' | 'retire'
  readonly number: number
  /** null: it stays as it is. */
  readonly title: string | null
  readonly body: string
  /** What people are told; null: nothing. */
  readonly comment: string | null
  /** null: it stays open or closed. */
  readonly state: 'open' | 'completed' | 'not_planned' | null
}

/** What an issue says of itself, in a comment that nobody sees at the beginning of its body. */
export interface IssueMark {
  readonly key: string
  /** null: it was over when last seen. */
  readonly stage: number | null
  /** Digest of title and body, to tell whether they are to be written anew. */
  readonly content: string
  /** When it was first seen, ISO 8601, UTC. */
  readonly since: string
}

const MARK =
  /^<!-- tls-gate issue ([0-9a-f]{1,64}) stage=(\d{1,16}|over) content=([0-9a-f]{1,64}) since=(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z) -->/

export function renderMark({ key, stage, content, since }: IssueMark): string {
  return `<!-- tls-gate issue ${key} stage=${String(stage ?? 'over')} content=${content} since=${since} -->`
}

/** undefined: it is none of ours. */
export function parseMark(body: string): IssueMark | undefined {
  const [, key, stage, content, since] = MARK.exec(body) ?? []
  if (key === undefined || content === undefined || since === undefined) return undefined
  return { key, stage: stage === 'over' ? null : Number(stage), content, since }
}

/** The same body with another mark. */
export function withMark(body: string, mark: IssueMark): string {
  return body.replace(MARK, renderMark(mark))
}
