/** As much of GitHub's REST API as comments, labels, reviews, teams and files need, with a memory, on loopback. */
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface FakeGithub {
  readonly url: string
  readonly comments: readonly Comment[]
  /** `GET /repos/...` of each request, in order. */
  readonly requests: readonly string[]
  close(): Promise<void>
}

export interface Comment {
  readonly id: number
  readonly body: string
  readonly user: { readonly login: string; readonly type: string }
}

export interface Review {
  readonly user: { readonly login: string } | null
  readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED'
  readonly commit_id: string
}

export interface Kept {
  /** Answers every write with 403, as for a pull request from a fork. */
  readonly readOnly: boolean
  readonly comments: readonly Comment[]
  /** By repository, hash and path, `octo/shop/0123abcd/.github/tls-gate.yml`; a commit is there when it has a file. */
  readonly files: Readonly<Record<string, string>>
  /** Whether a tree has more files than are listed. */
  readonly isTruncated: boolean
  /** Of pull request 1 of octo/shop, as are the reviews. */
  readonly labels: readonly string[]
  readonly reviews: readonly Review[]
  /** The state of a membership, by `ORGANISATION/TEAM/LOGIN`. */
  readonly members: Readonly<Record<string, 'active' | 'pending'>>
  /** The status that paths with this beginning are answered with. */
  readonly refused: Readonly<Record<string, number>>
}

type Answer = readonly [status: number, body: unknown, headers?: Readonly<Record<string, string>>]

const BOT = { login: 'github-actions[bot]', type: 'Bot' }
const NOT_FOUND: Answer = [404, { message: 'Not Found' }]

/** GitHub's own limit, which its schemas do not hold. */
const MAX_BODY = 65_536

export async function startFakeGithub({
  readOnly = false,
  comments = [],
  files = {},
  isTruncated = false,
  labels = [],
  reviews = [],
  members = {},
  refused = {},
}: Partial<Kept> = {}): Promise<FakeGithub> {
  const kept = [...comments]
  const requests: string[] = []

  async function answer(request: IncomingMessage): Promise<Answer> {
    const { method = '', url = '' } = request
    requests.push(`${method} ${url}`)
    const { pathname, searchParams } = new URL(url, 'http://github.invalid')
    const [, status] = Object.entries(refused).find(([beginning]) => pathname.startsWith(beginning)) ?? []
    if (status !== undefined) return [status, { message: 'Resource not accessible by integration' }]
    if (method === 'GET') return read(decodeURIComponent(pathname), searchParams)
    return write(request, pathname)
  }

  function read(path: string, query: URLSearchParams): Answer {
    if (path === '/repos/octo/shop/issues/1/comments') return pageOf(kept, path, query)
    if (path === '/repos/octo/shop/issues/1/labels') return pageOf(labels.map((name) => ({ name })), path, query)
    if (path === '/repos/octo/shop/pulls/1/reviews') return pageOf(reviews, path, query)
    const [, org, team, login] = /^\/orgs\/([^/]+)\/teams\/([^/]+)\/memberships\/([^/]+)$/.exec(path) ?? []
    const state = members[`${org ?? ''}/${team ?? ''}/${login ?? ''}`]
    if (state !== undefined) return [200, { state, role: 'member' }]
    const [, commits, hash] = /^\/repos\/([^/]+\/[^/]+)\/git\/commits\/([^/]+)$/.exec(path) ?? []
    if (commits !== undefined) {
      const isThere = Object.keys(files).some((name) => name.startsWith(`${commits}/${hash ?? ''}/`))
      return isThere ? [200, { sha: hash }] : NOT_FOUND
    }
    const [, tree, of = ''] = /^\/repos\/([^/]+\/[^/]+)\/git\/trees\/([^/]+)$/.exec(path) ?? []
    if (tree !== undefined) return treeOf(`${tree}/${of}/`)
    const [, repository, file] = /^\/repos\/([^/]+\/[^/]+)\/contents\/(.*)$/.exec(path) ?? []
    return repository === undefined ? NOT_FOUND : contentOf(`${repository}/${query.get('ref') ?? ''}/${file ?? ''}`)
  }

  function treeOf(beginning: string): Answer {
    const within = Object.entries(files).filter(([name]) => name.startsWith(beginning))
    const tree = within.map(([name, text]) => {
      return { path: name.slice(beginning.length), mode: '100644', type: 'blob', size: Buffer.byteLength(text) }
    })
    return within.length === 0 ? NOT_FOUND : [200, { tree, truncated: isTruncated }]
  }

  /** As GitHub answers who asks for a file as it is: a folder comes as a list still. */
  function contentOf(name: string): Answer {
    const text = files[name]
    if (text !== undefined) return [200, text, { 'content-type': 'application/vnd.github.raw; charset=utf-8' }]
    const within = Object.keys(files).filter((path) => path.startsWith(`${name}/`))
    return within.length === 0 ? NOT_FOUND : [200, within.map((path) => ({ path }))]
  }

  function pageOf(all: readonly unknown[], path: string, query: URLSearchParams): Answer {
    const size = Number(query.get('per_page') ?? 30)
    const page = Number(query.get('page') ?? 1)
    const next = `<${address()}${path}?per_page=${String(size)}&page=${String(page + 1)}>; rel="next"`
    return [200, all.slice((page - 1) * size, page * size), page * size < all.length ? { link: next } : {}]
  }

  async function write(request: IncomingMessage, path: string): Promise<Answer> {
    const [, id] = /^\/repos\/octo\/shop\/issues\/comments\/(\d+)$/.exec(path) ?? []
    const isNew = request.method === 'POST' && path === '/repos/octo/shop/issues/1/comments'
    if (!isNew && !(request.method === 'PATCH' && id !== undefined)) return NOT_FOUND
    if (readOnly) return [403, { message: 'Resource not accessible by integration' }]
    const { body } = JSON.parse(await readBody(request)) as { body?: unknown }
    if (typeof body !== 'string' || body.length > MAX_BODY) return [422, { message: 'Validation Failed' }]
    const comment = { id: isNew ? kept.length + 1 : Number(id), body, user: BOT }
    const index = kept.findIndex((one) => one.id === comment.id)
    kept.splice(index < 0 ? kept.length : index, index < 0 ? 0 : 1, comment)
    return [isNew ? 201 : 200, comment]
  }

  const server = createServer((request, response) => {
    void answer(request).then(([status, body, headers = {}]) => {
      response
        .writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers })
        .end('content-type' in headers ? body : JSON.stringify(body))
    })
  })
  const address = (): string => `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: address(),
    comments: kept,
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

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}
