/** As much of GitHub's REST API as comments on pull requests need, with a memory, on loopback. */
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

const BOT = { login: 'github-actions[bot]', type: 'Bot' }

/** GitHub's own limit, which its schemas do not hold. */
const MAX_BODY = 65_536

/** @param readOnly answers every write with 403, as for a pull request from a fork */
export async function startFakeGithub({ readOnly = false, comments = [] as readonly Comment[] } = {}): Promise<FakeGithub> {
  const kept = [...comments]
  const requests: string[] = []

  async function answer(request: IncomingMessage): Promise<readonly [status: number, body: unknown]> {
    const { method = '', url = '' } = request
    requests.push(`${method} ${url}`)
    const [path = ''] = url.split('?')
    if (method === 'GET' && path === '/repos/octo/shop/issues/1/comments') return [200, kept]
    const [, id] = /^\/repos\/octo\/shop\/issues\/comments\/(\d+)$/.exec(path) ?? []
    const isNew = method === 'POST' && path === '/repos/octo/shop/issues/1/comments'
    if (!isNew && !(method === 'PATCH' && id !== undefined)) return [404, { message: 'Not Found' }]
    if (readOnly) return [403, { message: 'Resource not accessible by integration' }]
    const { body } = JSON.parse(await readBody(request)) as { body?: unknown }
    if (typeof body !== 'string' || body.length > MAX_BODY) return [422, { message: 'Validation Failed' }]
    const comment = { id: isNew ? kept.length + 1 : Number(id), body, user: BOT }
    const index = kept.findIndex((one) => one.id === comment.id)
    kept.splice(index < 0 ? kept.length : index, index < 0 ? 0 : 1, comment)
    return [isNew ? 201 : 200, comment]
  }

  const server = createServer((request, response) => {
    void answer(request).then(([status, body]) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${String(port)}`,
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
