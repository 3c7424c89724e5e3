/** What is to be done about issues: of each cause one is opened, kept up to date while it stands, and closed after. */
import {
  parseMark,
  renderMark,
  withMark,
  type Cause,
  type ChangeIssue,
  type IssueAction,
  type IssueMark,
  type IssueTexts,
  type KnownIssue,
  type OpenIssue,
  type Standing,
} from '../core/issue.ts'
import { DAY_MS } from '../core/window.ts'

export interface PlanOptions {
  readonly causes: readonly Cause[]
  /** Open ones, and those that were closed of late. */
  readonly issues: readonly KnownIssue[]
  readonly maxPerRun: number
  readonly now: Date
  readonly texts: IssueTexts
  readonly digest: (text: string) => string
}

export interface IssuePlan {
  /** The most pressing first. */
  readonly actions: readonly IssueAction[]
  /** How many are to be opened in a later run. */
  readonly postponed: number
  /** How many that stand were closed by a person, and are left so for now. */
  readonly resting: number
}

/** A change may be merged long before it is deployed. */
const REST_MS = 7 * DAY_MS

const ORDER: readonly IssueAction['kind'][] = ['open', 'reopen', 'escalate', 'close', 'update', 'retire']

interface Marked extends KnownIssue {
  readonly mark: IssueMark
}

/** Issues of which no cause is handed in are left alone: nobody looked. */
export function planIssues(options: PlanOptions): IssuePlan {
  const byKey = marked(options.issues)
  const wanted: { readonly rank: Standing['rank']; readonly action: OpenIssue | ChangeIssue }[] = []
  const actions: IssueAction[] = []
  let resting = 0
  for (const cause of options.causes) {
    const issues = byKey.get(cause.key) ?? []
    if (!isStandingCause(cause)) {
      actions.push(...issues.flatMap((issue) => finish(cause, issue, options)))
      continue
    }
    const { opens, rank } = cause.state
    const open = issues.find(({ isOpen }) => isOpen)
    // Closed by a person: those that we close are marked as over.
    const closed = issues.findLast(({ isOpen, mark }) => !isOpen && mark.stage !== null)
    if (open !== undefined) actions.push(...keep(cause, open, options))
    else if (opens && closed === undefined) wanted.push({ rank, action: openFor(cause, options) })
    else if (opens && closed !== undefined && isOverdue(cause, closed, options.now)) {
      wanted.push({ rank, action: change(cause, closed, 'reopen', options) })
    } else if (opens) resting++
  }
  wanted.sort(({ rank: [a, aLeft] }, { rank: [b, bLeft] }) => a - b || (aLeft === bLeft ? 0 : aLeft - bLeft))
  const now = wanted.slice(0, options.maxPerRun).map(({ action }) => action)
  return {
    actions: ORDER.flatMap((kind) => [...now, ...actions].filter((action) => action.kind === kind)),
    postponed: wanted.length - now.length,
    resting,
  }
}

/** By the keys of their causes, the oldest first. */
function marked(issues: readonly KnownIssue[]): ReadonlyMap<string, readonly Marked[]> {
  const byKey = new Map<string, Marked[]>()
  for (const issue of issues.toSorted((a, b) => a.number - b.number)) {
    const mark = parseMark(issue.body)
    if (mark !== undefined) byKey.set(mark.key, [...(byKey.get(mark.key) ?? []), { ...issue, mark }])
  }
  return byKey
}

function isStandingCause(cause: Cause): cause is Cause<Standing> {
  return cause.state.kind === 'standing'
}

function openFor(cause: Cause<Standing>, options: PlanOptions): OpenIssue {
  const { title, body } = write(cause, options.now.toISOString(), options)
  return { kind: 'open', key: cause.key, title, body }
}

/** Days go by without a word: people are told again when it got worse, or is there again after it was over. */
function keep(cause: Cause<Standing>, issue: Marked, options: PlanOptions): readonly IssueAction[] {
  const { mark } = issue
  if (mark.stage === null || cause.state.stage < mark.stage) return [change(cause, issue, 'escalate', options)]
  const { content } = write(cause, mark.since, options)
  const isSame = content === mark.content && cause.state.stage === mark.stage
  return isSame ? [] : [change(cause, issue, 'update', options)]
}

/**
 * An issue that a person closed is not opened again at once: whoever closed it knows. It is when it got worse; or when
 * it was closed as completed, a while has passed, and it is not.
 */
function isOverdue({ state }: Cause<Standing>, { mark, reason, closedAt }: Marked, now: Date): boolean {
  if (mark.stage !== null && state.stage < mark.stage) return true
  return reason === 'completed' && closedAt !== null && now.getTime() - Date.parse(closedAt) >= REST_MS
}

function change(
  cause: Cause<Standing>,
  { number, mark }: Marked,
  kind: 'escalate' | 'reopen' | 'update',
  options: PlanOptions,
): ChangeIssue {
  const since = mark.stage === null ? options.now.toISOString() : mark.since
  const { title, body } = write(cause, since, options)
  const comment = kind === 'update' ? null : options.texts.escalation(cause, kind)
  return { kind, number, title, body, comment, state: kind === 'reopen' ? 'open' : null }
}

/** What a person opened again after it was over is theirs. */
function finish(
  cause: Cause,
  { number, body, isOpen, mark }: Marked,
  { texts, now }: PlanOptions,
): readonly IssueAction[] {
  if (mark.stage === null || cause.state.kind === 'standing') return []
  const over = { number, title: null, body: withMark(body, { ...mark, stage: null }) }
  if (!isOpen) return [{ ...over, kind: 'retire', comment: null, state: null }]
  const comment = texts.closing({ ...cause, state: cause.state }, now)
  return [{ ...over, kind: 'close', comment, state: cause.state.kind === 'mended' ? 'completed' : 'not_planned' }]
}

function write(
  cause: Cause<Standing>,
  since: string,
  { texts, digest }: PlanOptions,
): { readonly title: string; readonly body: string; readonly content: string } {
  const title = texts.title(cause)
  const text = texts.body(cause, since)
  const content = digest(`${title}\n${text}`)
  const mark = renderMark({ key: cause.key, stage: cause.state.stage, content, since })
  return { title, body: `${mark}\n${text}`, content }
}
