/** As much of GitHub as issues need, with a memory, on loopback. */
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ISSUE_LABEL } from '../../src/core/issue.ts'

export interface Account {
  readonly login: string
  readonly type: string
}

export const BOT: Account = { login: 'github-actions[bot]', type: 'Bot' }

export interface Issue {
  readonly number: number
  readonly title: string
  readonly body: string | null
  readonly state: string
  readonly state_reason: string | null
  readonly closed_at: string | null
  readonly updated_at: string
  readonly user: Account | null
  readonly labels: readonly { readonly name: string }[]
  readonly assignees?: readonly string[]
  readonly pull_request?: object
}

export interface Comment {
  readonly issue: number
  readonly body: string
  readonly user: Account
}

export interface Fault {
  /** How method and path begin: `POST /repos/octo/shop/issues`. */
  readonly at: string
  readonly status: number
  readonly times?: number
  /** Whether what was asked for is done all the same. */
  readonly isDone?: boolean
  readonly message?: string
}

export interface Kept {
  readonly issues: readonly Issue[]
  readonly fail: readonly Fault[]
  /** Whose token it is. */
  readonly user: Account
  /** Whether labels that are asked for are dropped. */
  readonly dropsLabels: boolean
}

export interface IssueServer {
  readonly url: string
  readonly issues: readonly Issue[]
  readonly comments: readonly Comment[]
  readonly requests: readonly string[]
  close(): Promise<void>
}

type Json = Readonly<Record<string, unknown>>

export function issueOf(overrides: Partial<Issue> & Pick<Issue, 'number'>): Issue {
  return {
    title: 'A title',
    body: null,
    state: 'open',
    state_reason: null,
    closed_at: null,
    updated_at: '2026-11-01T00:00:00Z',
    user: BOT,
    labels: [{ name: ISSUE_LABEL }],
    ...overrides,
  }
}

export async function startIssueServer(kept: Partial<Kept> = {}): Promise<IssueServer> {
  const { fail = [], user = BOT, dropsLabels = false } = kept
  const issues = [...(kept.issues ?? [])]
  const comments: Comment[] = []
  const requests: string[] = []
  const faults = fail.map((fault) => ({ ...fault, left: fault.times ?? Infinity }))

  function answer(method: string, url: URL, body: Json): readonly [status: number, body: unknown] {
    const [path, number, ofComments] = /^\/repos\/octo\/shop\/issues(?:\/(\d+)(\/comments)?)?$/.exec(url.pathname) ?? []
    if (path !== undefined && number === undefined) {
      return method === 'GET' ? [200, listed(url.searchParams)] : [201, open(body)]
    }
    const index = issues.findIndex((issue) => issue.number === Number(number))
    const issue = issues[index]
    if (issue === undefined) return [404, { message: 'Not Found' }]
    if (ofComments !== undefined) {
      if (method === 'GET') return [200, comments.filter((comment) => comment.issue === issue.number)]
      comments.push({ issue: issue.number, body: String(body.body), user })
      return [201, { id: comments.length }]
    }
    const closed = body.state === 'closed' ? { closed_at: new Date().toISOString() } : {}
    issues[index] = { ...issue, ...body, ...closed }
    return [200, issues[index]]
  }

  function listed(query: URLSearchParams): readonly Issue[] {
    const [size, page] = [Number(query.get('per_page')), Number(query.get('page') ?? 1)]
    return issues
      .filter(({ state }) => state === query.get('state'))
      .filter(({ labels }) => labels.some(({ name }) => name.toLowerCase() === query.get('labels')))
      .filter(({ updated_at }) => updated_at >= (query.get('since') ?? ''))
      .slice((page - 1) * size, page * size)
  }

  function open(body: Json): Issue {
    const names = dropsLabels ? [] : ((body.labels ?? []) as readonly string[])
    const updated_at = new Date().toISOString()
    const labels = names.map((name) => ({ name }))
    const issue: Issue = { ...issueOf({ number: issues.length + 1, user, updated_at }), ...body, labels }
    issues.push(issue)
    return issue
  }

  const server = createServer((request, response) => {
    void readJson(request).then((body) => {
      const { method = '', url = '' } = request
      requests.push(`${method} ${url}`)
      const asked = new URL(url, origin())
      const fault = faults.find(({ at, left }) => left > 0 && `${method} ${url}`.startsWith(at))
      if (fault !== undefined) fault.left--
      const done = fault === undefined || fault.isDone === true ? answer(method, asked, body) : null
      const { status, message = 'Trouble' } = fault ?? { status: done?.[0] ?? 500 }
      const content = fault === undefined ? done?.[1] : { message }
      asked.searchParams.set('page', String(Number(asked.searchParams.get('page') ?? 1) + 1))
      const hasMore = Array.isArray(content) && content.length === 100
      response
        .writeHead(status, {
          'content-type': 'application/json',
          ...(hasMore ? { link: `<${asked.href}>; rel="next"` } : {}),
        })
        .end(JSON.stringify(content))
    })
  })
  const origin = (): string => `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: origin(),
    issues,
    comments,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve()
        })
        server.closeAllConnections()
      }),
  }
}

async function readJson(request: IncomingMessage): Promise<Json> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const text = Buffer.concat(chunks).toString('utf8')
  return text === '' ? {} : (JSON.parse(text) as Json)
}
