/** Issues of a repository: those of ours are listed, opened, changed and closed. */
import { isSameLabel } from '../core/allowance.ts'
import {
  ISSUE_LABEL,
  parseMark,
  type ChangeIssue,
  type IssueAction,
  type KnownIssue,
  type OpenIssue,
} from '../core/issue.ts'
import { DAY_MS } from '../core/window.ts'
import type { Github, Repository } from './client.ts'
import { troubleOf } from './trouble.ts'

export interface IssueDress {
  /** Besides ISSUE_LABEL. */
  readonly labels: readonly string[]
  readonly assignees: readonly string[]
}

export interface IssuesDone {
  readonly done: readonly IssueAction[]
  /** Each a sentence without its full stop. */
  readonly troubles: readonly string[]
}

const PERMISSION = 'issues: write'

/** How long a closed issue is remembered that nobody has touched. */
const CLOSED_MS = 180 * DAY_MS

/** As much as is read of GitHub's answers. */
interface Answered {
  readonly number: number
  readonly body?: string | null
  readonly state: string
  readonly state_reason?: string | null
  readonly closed_at: string | null
  readonly user: { readonly type: string } | null
  readonly labels: readonly (string | { readonly name?: string })[]
  readonly pull_request?: object
}

/** Ours that are open, and those that were closed of late. */
export async function listIssues(
  github: Github,
  repository: Repository,
  now: Date,
): Promise<readonly KnownIssue[] | { readonly trouble: string }> {
  const since = new Date(now.getTime() - CLOSED_MS).toISOString()
  try {
    return [
      ...(await list(github, { ...repository, state: 'open' })),
      ...(await list(github, { ...repository, state: 'closed', since })),
    ].map(({ number, body, state, state_reason, closed_at }) => {
      return { number, body: body ?? '', isOpen: state === 'open', reason: state_reason ?? null, closedAt: closed_at }
    })
  } catch (error) {
    return { trouble: `The issues could not be listed: ${reasonOf(error)}` }
  }
}

async function list(
  { paginate, rest }: Github,
  asked: Repository & { readonly state: 'open' | 'closed'; readonly since?: string },
): Promise<readonly Answered[]> {
  const issues: Answered[] = await paginate(rest.issues.listForRepo, { ...asked, labels: ISSUE_LABEL, per_page: 100 })
  return issues.filter(isOurs)
}

/** A mark that a person copied into an issue of theirs does not make it ours; and a pull request is an issue to GitHub. */
function isOurs({ user, labels, pull_request }: Answered): boolean {
  const names = labels.flatMap((label) => (typeof label === 'string' ? label : (label.name ?? [])))
  const isLabelled = names.some((name) => isSameLabel(name, ISSUE_LABEL))
  return user?.type === 'Bot' && isLabelled && pull_request === undefined
}

/** In this order, until one shows that the others are in vain. */
export async function carryOut(
  actions: readonly IssueAction[],
  github: Github,
  repository: Repository,
  dress: IssueDress,
): Promise<IssuesDone> {
  const done: IssueAction[] = []
  const troubles: string[] = []
  for (const action of actions) {
    try {
      if (action.kind === 'open') troubles.push(...(await open(action, github, repository, dress)))
      else await changeIssue(action, github, repository)
      done.push(action)
    } catch (error) {
      const what = action.kind === 'open' ? 'An issue' : `The issue #${String(action.number)}`
      troubles.push(`${what} could not be written: ${reasonOf(error)}`)
      if (!isOfOneIssue(action, error)) break
    }
  }
  return { done, troubles }
}

/** @returns what is the matter with it, although it is open now */
async function open(
  { key, title, body }: OpenIssue,
  github: Github,
  repository: Repository,
  { labels, assignees }: IssueDress,
): Promise<readonly string[]> {
  const find = async (): Promise<Answered | undefined> =>
    (await list(github, { ...repository, state: 'open' })).find((issue) => parseMark(issue.body ?? '')?.key === key)
  const make = (assigned: readonly string[]): Promise<Answered> =>
    github.makeOnce(find, async () => {
      const { data } = await github.rest.issues.create({
        ...repository,
        title,
        body,
        labels: [ISSUE_LABEL, ...labels],
        ...(assigned.length === 0 ? {} : { assignees: [...assigned] }),
      })
      return data
    })
  const troubles: string[] = []
  let made: Answered
  try {
    made = await make(assignees)
  } catch (error) {
    // An assignee who has left the repository is refused along with the whole issue.
    if (statusOf(error) !== 422 || assignees.length === 0) throw error
    made = await make([])
    troubles.push(`The issue #${String(made.number)} was opened without assignees: ${reasonOf(error)}`)
  }
  if (!isOurs(made)) throw new UnknownToItsMaker(made.number)
  return troubles
}

/** The next run would open it once more, and the run after that. */
class UnknownToItsMaker extends Error {
  constructor(number: number) {
    super(
      `#${String(number)} is not known as ours by the next run: it takes a token of GitHub Actions or of an app, not of a person, that may set the label "${ISSUE_LABEL}"`,
    )
  }
}

/** People are told first: what could not be told is then told in the next run. */
async function changeIssue(
  { number, title, body, comment, state }: ChangeIssue,
  github: Github,
  repository: Repository,
): Promise<void> {
  const { rest } = github
  const place = { ...repository, issue_number: number }
  if (comment !== null) {
    const find = async (): Promise<object | undefined> => {
      const comments = await github.paginate(rest.issues.listComments, { ...place, per_page: 100 })
      return comments.find((one) => one.user?.type === 'Bot' && one.body === comment)
    }
    await github.makeOnce(
      find,
      async () => (await rest.issues.createComment({ ...place, body: comment })).data as object,
    )
  }
  await rest.issues.update({ ...place, body, ...(title === null ? {} : { title }), ...stateOf(state) })
}

function stateOf(state: ChangeIssue['state']) {
  if (state === null) return {}
  if (state === 'open') return { state, state_reason: 'reopened' } as const
  return { state: 'closed', state_reason: state } as const
}

/** It is gone, or cannot be as it is asked to be: of the others that says nothing. */
function isOfOneIssue({ kind }: IssueAction, error: unknown): boolean {
  const status = statusOf(error)
  return status === 422 || (kind !== 'open' && (status === 404 || status === 410))
}

function reasonOf(error: unknown): string {
  if (error instanceof UnknownToItsMaker) return error.message
  if (statusOf(error) === 410) return 'it was deleted, or issues are turned off in this repository (410)'
  return troubleOf(error, PERMISSION)
}

function statusOf(error: unknown): number {
  return error instanceof Error && 'status' in error ? Number(error.status) : 0
}
