/** Issues of the fake GitHub, their comments, labels and assignees. A pull request is one of them. */
import { BEGINNING, WEB, renderAccount, type Account, type Here } from './here.ts'
import { NOT_FOUND, pageOf, refuse, tooLong, type Answer, type Asked, type Routes } from './routes.ts'

export interface Issue {
  readonly number: number
  readonly title: string
  readonly body: string | null
  readonly state: 'open' | 'closed'
  readonly reason: 'completed' | 'not_planned' | 'duplicate' | 'reopened' | null
  readonly labels: readonly string[]
  readonly assignees: readonly string[]
  readonly user: Account
  readonly isPullRequest: boolean
  readonly createdAt: string
  readonly updatedAt: string
  readonly closedAt: string | null
}

export interface Comment {
  readonly id: number
  readonly body: string
  readonly user: Account
  /** The number of its issue or pull request: 1 where it is left out. */
  readonly issue?: number
  readonly createdAt?: string
  readonly updatedAt?: string
}

export type IssueBefore = Partial<Issue> & Pick<Issue, 'number'>

export interface Issues {
  readonly all: readonly Issue[]
  readonly comments: readonly Comment[]
  readonly routes: Routes
}

interface Before {
  readonly issues: readonly IssueBefore[]
  readonly comments: readonly Comment[]
  /** Who can be assigned to an issue; undefined: anybody. */
  readonly assignable: readonly string[] | undefined
}

/** What a request may say of an issue. */
type Written = Partial<{
  readonly title: string | number | null
  readonly body: string | null
  readonly state: Issue['state']
  readonly state_reason: Issue['reason']
  readonly labels: readonly (string | { readonly name?: string })[]
  readonly assignees: readonly (string | { readonly login: string })[]
}>

// Limits that GitHub's schemas do not hold, with what it says of them. Counted in UTF-16, never the more generous way.
const MAX_TITLE = 256
const MAX_BODY = 65_536
const MAX_LABEL = 50

const OF = '/repos/{owner}/{repo}/issues'

export function keepIssues(here: Here, { issues, comments, assignable }: Before): Issues {
  const all = issues.map((issue): Issue => ({ ...NEW, title: 'An issue', user: here.user, ...issue }))
  const said = [...comments]
  const commentsOf = ({ number }: Issue): readonly Comment[] => said.filter(({ issue = 1 }) => issue === number)

  /** Answers by the issue that the path names. */
  const ofIssue =
    (answer: (issue: Issue, asked: Asked) => Answer) =>
    (asked: Asked): Answer => {
      const issue = all.find(({ number }) => number === Number(asked.params.issue_number))
      return issue === undefined ? NOT_FOUND : answer(issue, asked)
    }

  function change(issue: Issue, changes: Partial<Issue>): Issue {
    const changed = { ...issue, ...changes, updatedAt: here.now() }
    all.splice(all.indexOf(issue), 1, changed)
    return changed
  }

  function unassignable(logins: readonly string[]): readonly string[] {
    return assignable === undefined ? [] : logins.filter((login) => !assignable.includes(login))
  }

  /** What is wrong with the first of it that is. */
  function troubleOf({ title, body, labels, assignees }: Written): Answer | null {
    if (title !== undefined) {
      if (title === null || title === '') return refuse({ resource: 'Issue', code: 'missing_field', field: 'title' })
      if (String(title).length > MAX_TITLE)
        return tooLong({ resource: 'Issue', code: 'custom', field: 'title' }, 'title', MAX_TITLE)
    }
    if ((body ?? '').length > MAX_BODY)
      return tooLong({ resource: 'Issue', code: 'custom', field: 'body' }, 'body', MAX_BODY)
    const [stranger] = unassignable(loginsOf(assignees ?? []))
    if (stranger !== undefined)
      return refuse({ value: stranger, resource: 'Issue', field: 'assignees', code: 'invalid' })
    return labelTrouble(namesOf(labels ?? []))
  }

  const render = (issue: Issue): object => {
    const { number, title, body, state, reason, labels, assignees, user, isPullRequest } = issue
    const url = `${here.api}/issues/${String(number)}`
    const assigned = assignees.map((login) => renderAccount({ login, type: 'User' }))
    const web = `${WEB}/${isPullRequest ? 'pull' : 'issues'}/${String(number)}`
    return {
      url,
      repository_url: here.api,
      labels_url: `${url}/labels{/name}`,
      comments_url: `${url}/comments`,
      events_url: `${url}/events`,
      html_url: web,
      id: 1000 + number,
      node_id: `I_${String(number)}`,
      number,
      title,
      user: renderAccount(user),
      labels: labels.map(renderLabel),
      state,
      state_reason: reason,
      locked: false,
      assignee: assigned[0] ?? null,
      assignees: assigned,
      milestone: null,
      comments: commentsOf(issue).length,
      created_at: issue.createdAt,
      updated_at: issue.updatedAt,
      closed_at: issue.closedAt,
      author_association: 'NONE',
      body,
      ...(isPullRequest
        ? {
            pull_request: {
              url: `${here.api}/pulls/${String(number)}`,
              html_url: web,
              diff_url: `${web}.diff`,
              patch_url: `${web}.patch`,
              merged_at: null,
            },
          }
        : {}),
    }
  }

  const renderLabel = (name: string): object => ({
    id: 1,
    node_id: `LA_${name}`,
    url: `${here.api}/labels/${encodeURIComponent(name)}`,
    name,
    color: 'ededed',
    default: false,
    description: null,
  })

  const renderComment = (comment: Comment): object => {
    const { id, body, user, issue = 1, createdAt = BEGINNING, updatedAt = createdAt } = comment
    return {
      id,
      node_id: `IC_${String(id)}`,
      url: `${here.api}/issues/comments/${String(id)}`,
      html_url: `${WEB}/issues/${String(issue)}#issuecomment-${String(id)}`,
      issue_url: `${here.api}/issues/${String(issue)}`,
      user: renderAccount(user),
      created_at: createdAt,
      updated_at: updatedAt,
      author_association: 'NONE',
      body,
    }
  }

  const routes: Routes = {
    [`GET ${OF}`]: (asked) => pageOf(listed(all, commentsOf, asked.url.searchParams).map(render), asked),

    [`POST ${OF}`]: ({ body: written }) => {
      const { title, body = null, labels = [], assignees = [] }: Written = written
      const trouble = troubleOf({ ...written, title: title ?? null })
      if (trouble !== null) return trouble
      const at = here.now()
      const issue: Issue = {
        ...NEW,
        number: nextOf(all.map(({ number }) => number)),
        title: String(title),
        body,
        labels: namesOf(labels),
        assignees: loginsOf(assignees),
        user: here.user,
        createdAt: at,
        updatedAt: at,
      }
      all.push(issue)
      return [201, render(issue)]
    },

    [`GET ${OF}/{issue_number}`]: ofIssue((issue) => [200, render(issue)]),

    [`PATCH ${OF}/{issue_number}`]: ofIssue((issue, { body: written }) => {
      const trouble = troubleOf(written)
      if (trouble !== null) return trouble
      const { title, body, state = issue.state, state_reason, labels, assignees }: Written = written
      const changed = change(issue, {
        ...(title === undefined ? {} : { title: String(title) }),
        ...(body === undefined ? {} : { body }),
        ...(labels === undefined ? {} : { labels: namesOf(labels) }),
        ...(assignees === undefined ? {} : { assignees: loginsOf(assignees) }),
        ...(state === issue.state
          ? { reason: state_reason ?? issue.reason }
          : {
              state,
              reason: state_reason ?? (state === 'closed' ? 'completed' : 'reopened'),
              closedAt: state === 'closed' ? here.now() : null,
            }),
      })
      return [200, render(changed)]
    }),

    [`GET ${OF}/{issue_number}/comments`]: ofIssue((issue, asked) => {
      const since = asked.url.searchParams.get('since') ?? ''
      const found = commentsOf(issue).filter(({ updatedAt = BEGINNING }) => updatedAt >= since)
      return pageOf(found.map(renderComment), asked)
    }),

    [`POST ${OF}/{issue_number}/comments`]: ofIssue(({ number }, { body: { body } }) => {
      const trouble = bodyTrouble(body)
      if (trouble !== null) return trouble
      const at = here.now()
      const id = nextOf(said.map((comment) => comment.id))
      const comment = { id, issue: number, body: String(body), user: here.user, createdAt: at, updatedAt: at }
      said.push(comment)
      return [201, renderComment(comment)]
    }),

    [`PATCH ${OF}/comments/{comment_id}`]: ({ params, body: { body } }) => {
      const index = said.findIndex(({ id }) => id === Number(params.comment_id))
      const comment = said[index]
      if (comment === undefined) return NOT_FOUND
      const trouble = bodyTrouble(body)
      if (trouble !== null) return trouble
      const changed = { ...comment, body: String(body), updatedAt: here.now() }
      said.splice(index, 1, changed)
      return [200, renderComment(changed)]
    },

    [`GET ${OF}/{issue_number}/labels`]: ofIssue(({ labels }, asked) => pageOf(labels.map(renderLabel), asked)),

    [`POST ${OF}/{issue_number}/labels`]: ofIssue((issue, { body: written }) => {
      const names = namesOf((written as Written).labels ?? [])
      const added = names.filter((name) => !issue.labels.some((label) => isSame(label, name)))
      return (
        labelTrouble(names) ?? [200, change(issue, { labels: [...issue.labels, ...added] }).labels.map(renderLabel)]
      )
    }),

    [`DELETE ${OF}/{issue_number}/labels/{name}`]: ofIssue((issue, { params: { name = '' } }) => {
      const labels = issue.labels.filter((label) => !isSame(label, name))
      if (labels.length === issue.labels.length) return [404, { message: 'Label does not exist' }]
      return [200, change(issue, { labels }).labels.map(renderLabel)]
    }),

    // Whoever cannot be assigned is passed over here, and here alone.
    [`POST ${OF}/{issue_number}/assignees`]: ofIssue((issue, { body: written }) => {
      const logins = loginsOf((written as Written).assignees ?? [])
      const strangers = unassignable(logins)
      const added = logins.filter((login) => !strangers.includes(login))
      return [201, render(change(issue, { assignees: [...new Set([...issue.assignees, ...added])] }))]
    }),
  }

  return { all, comments: said, routes }
}

const NEW = {
  body: null,
  state: 'open',
  reason: null,
  labels: [],
  assignees: [],
  isPullRequest: false,
  createdAt: BEGINNING,
  updatedAt: BEGINNING,
  closedAt: null,
} as const

function listed(
  all: readonly Issue[],
  commentsOf: (issue: Issue) => readonly Comment[],
  query: URLSearchParams,
): readonly Issue[] {
  const state = query.get('state') ?? 'open'
  const labels = (query.get('labels') ?? '').split(',').filter((label) => label !== '')
  const creator = query.get('creator')
  const assignee = query.get('assignee') ?? '*'
  const since = query.get('since') ?? ''
  const found = all.filter(
    (issue) =>
      (state === 'all' || issue.state === state) &&
      labels.every((label) => issue.labels.some((one) => isSame(one, label))) &&
      (creator === null || issue.user.login === creator) &&
      (query.get('assignee') === null || isAssigned(issue, assignee)) &&
      issue.updatedAt >= since,
  )
  const sort = query.get('sort') ?? 'created'
  const key = (issue: Issue): string | number =>
    sort === 'comments' ? commentsOf(issue).length : sort === 'updated' ? issue.updatedAt : issue.createdAt
  const ascending = found.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : a.number - b.number))
  return query.get('direction') === 'asc' ? ascending : ascending.reverse()
}

function isAssigned({ assignees }: Issue, wanted: string): boolean {
  if (wanted === 'none') return assignees.length === 0
  return wanted === '*' ? assignees.length > 0 : assignees.includes(wanted)
}

/** GitHub tells labels apart without regard to case. */
function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}

function bodyTrouble(body: unknown): Answer | null {
  if (typeof body !== 'string' || body === '')
    return refuse({ resource: 'IssueComment', code: 'missing_field', field: 'body' })
  return body.length > MAX_BODY
    ? tooLong({ resource: 'IssueComment', code: 'unprocessable', field: 'data' }, 'Body', MAX_BODY)
    : null
}

function labelTrouble(names: readonly string[]): Answer | null {
  const long = names.find((name) => name.length > MAX_LABEL)
  return long === undefined ? null : refuse({ value: long, resource: 'Label', field: 'name', code: 'invalid' })
}

function namesOf(labels: NonNullable<Written['labels']>): readonly string[] {
  return labels.map((label) => (typeof label === 'string' ? label : (label.name ?? '')))
}

function loginsOf(assignees: NonNullable<Written['assignees']>): readonly string[] {
  return assignees.map((assignee) => (typeof assignee === 'string' ? assignee : assignee.login))
}

function nextOf(taken: readonly number[]): number {
  return Math.max(0, ...taken) + 1
}
