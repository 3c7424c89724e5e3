/** Asks a fake GitHub for something, as any program would. */
import type { FakeGithub } from './fake-github.ts'

export interface Answered {
  readonly status: number
  readonly headers: Headers
  readonly body: unknown
}

/** @param path of octo/shop: `/issues` */
export async function ask(github: FakeGithub, request: string, body?: unknown): Promise<Answered> {
  const [method = '', path = ''] = request.split(' ')
  const response = await fetch(`${github.url}/repos/octo/shop${path}`, {
    method,
    headers: { authorization: 'token a-token', 'user-agent': 'a-test' },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
  return { status: response.status, headers: response.headers, body: await response.json() }
}
