/** As much of GitHub's REST API as the action uses, with a memory, on loopback. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { keepChecks, type CheckRun } from './checks.ts'
import { fileRoutes, type FilesBefore } from './files.ts'
import { BEGINNING, BOT, REPOSITORY, type Account, type Here } from './here.ts'
import { keepIssues, type Comment, type Issue, type IssueBefore } from './issues.ts'
import { pullRoutes, teamRoutes, type Review } from './pulls.ts'
import { NOT_FOUND, findRoute, type Answer, type Routes } from './routes.ts'
import type { GithubSchemas } from './schemas.ts'
import { keepStatuses, type CommitStatus, type DeploymentStatus } from './statuses.ts'

export type { Comment, Issue, Review }

export interface FakeGithub {
  readonly url: string
  readonly comments: readonly Comment[]
  /** Without pull requests. */
  readonly issues: readonly Issue[]
  readonly checkRuns: readonly CheckRun[]
  readonly statuses: readonly CommitStatus[]
  readonly deploymentStatuses: readonly DeploymentStatus[]
  /** `GET /repos/...` of each request, in order. */
  readonly requests: readonly string[]
  /** All of each. */
  readonly received: readonly Received[]
  /** What does not fit GitHub's schemas, of requests and of our own answers. */
  readonly violations: readonly string[]
  /** Requests of what is not here: whoever makes one wants more of GitHub than this. */
  readonly unknown: readonly string[]
  close(): Promise<void>
}

export interface Received {
  readonly method: string
  readonly path: string
  readonly query: Readonly<Record<string, string>>
  /** undefined: none. */
  readonly body: unknown
  readonly authorization: string | undefined
  readonly userAgent: string | undefined
}

export interface Fault {
  /** Of every method where it is left out. */
  readonly method?: string
  /** How the path begins. */
  readonly path: string
  /** For how many requests; for good where it is left out. */
  readonly times?: number
  readonly delayMs?: number
  /**
   * What it is answered with, and nothing is done. `dropped`: the connection is closed without an answer, and nothing is done.
   * `lost`: the same, and all is done. `silent`: there is no answer. Left out: it is answered as ever, after the delay.
   */
  readonly status?: number | 'dropped' | 'lost' | 'silent'
  readonly headers?: Readonly<Record<string, string>>
  readonly message?: string
}

export interface Kept extends FilesBefore {
  /** Answers every write with 403, as for a pull request from a fork. */
  readonly readOnly: boolean
  /** Whose token it is. */
  readonly user: Account
  readonly comments: readonly Comment[]
  /** Besides pull request 1. */
  readonly issues: readonly IssueBefore[]
  /** Who can be assigned to an issue; anybody where it is left out. */
  readonly assignable: readonly string[]
  /** Of pull request 1 of octo/shop, as are the reviews. */
  readonly labels: readonly string[]
  readonly reviews: readonly Review[]
  readonly deployments: readonly number[]
  /** The state of a membership, by `ORGANISATION/TEAM/LOGIN`. */
  readonly members: Readonly<Record<string, 'active' | 'pending'>>
  /** The status that paths with this beginning are answered with. */
  readonly refused: Readonly<Record<string, number>>
  /** The first that fits, of those that are not used up. */
  readonly fail: readonly Fault[]
  /** What requests and answers are checked against; by limits alone where they are left out. */
  readonly schemas: GithubSchemas
}

export async function startFakeGithub({
  readOnly = false,
  user = BOT,
  comments = [],
  issues = [],
  assignable,
  files = {},
  isTruncated = false,
  labels = [],
  reviews = [],
  deployments = [1],
  members = {},
  refused = {},
  fail = [],
  schemas,
}: Partial<Kept> = {}): Promise<FakeGithub> {
  const received: Received[] = []
  const requests: string[] = []
  const violations: string[] = []
  const unknown: string[] = []

  const server = createServer((request, response) => void serve(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`

  let ticks = 0
  const here: Here = {
    api: `${url}/repos/${REPOSITORY}`,
    user,
    now: () => new Date(Date.parse(BEGINNING) + ++ticks * 1000).toISOString().replace('.000Z', 'Z'),
  }
  const pull: IssueBefore = { number: 1, title: 'Change', labels, isPullRequest: true, user: AUTHOR }
  const kept = keepIssues(here, { issues: [pull, ...issues], comments, assignable })
  const checks = keepChecks(here)
  const statuses = keepStatuses(here, deployments)
  const routes: Routes = {
    ...ofRepository(kept.routes, checks.routes, statuses.routes, pullRoutes(here, kept.all, reviews)),
    ...fileRoutes({ files, isTruncated }),
    ...teamRoutes(members),
  }
  const faults = [
    ...Object.entries(refused).map(([path, status]): Fault => ({ path, status, message: MESSAGES[403] ?? '' })),
    ...fail,
  ].map((fault) => ({ fault, left: fault.times ?? Infinity }))

  function faultOf({ method, path }: Received): Fault | undefined {
    const found = faults.find(
      ({ fault, left }) => left > 0 && path.startsWith(fault.path) && (fault.method ?? method) === method,
    )
    if (found !== undefined) found.left--
    return found?.fault
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const text = await readBody(request)
    const asked = receive(request, text)
    received.push(asked)
    requests.push(`${asked.method} ${request.url ?? ''}`)
    const { status, delayMs, headers = {}, message }: Partial<Fault> = faultOf(asked) ?? {}
    if (delayMs !== undefined) await setTimeout(delayMs, undefined, { ref: false })
    if (status === 'silent') return
    if (typeof status === 'number') {
      send(response, [status, { message: message ?? MESSAGES[status] ?? 'Server Error' }, headers])
      return
    }
    const answer = status === 'dropped' ? null : answerTo(asked, new URL(request.url ?? '', url))
    if (answer === null || status === 'lost') request.socket.destroy()
    else send(response, answer)
  }

  function answerTo({ method, path, query, body }: Received, asked: URL): Answer {
    const name = `${method} ${path}`
    const found = findRoute(routes, method, path)
    if (found === undefined) {
      unknown.push(name)
      return NOT_FOUND
    }
    if (readOnly && method !== 'GET') return [403, { message: MESSAGES[403] }]
    if (body === UNREADABLE) return [400, { message: 'Problems parsing JSON' }]
    const { route, params } = found
    const wrong = schemas?.checkRequest(route, { ...params, ...query }, body) ?? []
    violations.push(...wrong.map((what) => `${name}: ${what}`))
    if (wrong.length > 0) return [422, { message: `Invalid request.\n\n${wrong.join('\n')}` }]
    const answer = routes[route]?.({ url: asked, params, body: (body ?? {}) as Record<string, unknown> }) ?? NOT_FOUND
    const [status, content, headers = {}] = answer
    if (schemas !== undefined && status < 300 && !('content-type' in headers))
      violations.push(...schemas.checkAnswer(route, status, content).map((what) => `${name}: ${what}`))
    return answer
  }

  return {
    url,
    comments: kept.comments,
    get issues() {
      return kept.all.filter(({ isPullRequest }) => !isPullRequest)
    },
    checkRuns: checks.all,
    statuses: statuses.ofCommits,
    deploymentStatuses: statuses.ofDeployments,
    requests,
    received,
    violations,
    unknown,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve()
        })
        server.closeAllConnections()
      }),
  }
}

/** Of the pull request. */
const AUTHOR: Account = { login: 'ann', type: 'User' }

const MESSAGES: Readonly<Record<number, string>> = {
  401: 'Bad credentials',
  403: 'Resource not accessible by integration',
  404: 'Not Found',
  422: 'Validation Failed',
  429: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
}

const UNREADABLE = Symbol('no JSON')

/** Another repository has none of it, as far as the token may know. */
function ofRepository(...parts: readonly Routes[]): Routes {
  return Object.fromEntries(
    parts
      .flatMap(Object.entries<Routes[string]>)
      .map(([route, answer]): [string, Routes[string]] => [
        route,
        (asked) =>
          `${asked.params.owner ?? ''}/${asked.params.repo ?? ''}` === REPOSITORY ? answer(asked) : NOT_FOUND,
      ]),
  )
}

function receive({ method = '', url = '', headers }: IncomingMessage, text: string): Received {
  const { pathname, searchParams } = new URL(url, 'http://github.invalid')
  return {
    method,
    path: pathname,
    query: Object.fromEntries(searchParams),
    body: text === '' ? undefined : parse(text),
    authorization: headers.authorization,
    userAgent: headers['user-agent'],
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return UNREADABLE
  }
}

function send(response: ServerResponse, [status, body, headers = {}]: Answer): void {
  response
    .writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers })
    .end('content-type' in headers ? body : JSON.stringify(body))
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}
