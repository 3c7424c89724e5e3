/** GitHub's client reads GITHUB_API_URL once, when it is loaded: behind that address is the fake GitHub of the moment. */
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll } from '@jest/globals'
import { startFakeGithub, type FakeGithub, type Kept } from '../fake-github/fake-github.ts'

const before = process.env.GITHUB_API_URL
let behind = ''

// No connection is closed between two tests, however slow the machine: the client could be about to use it again.
const relay = createServer({ keepAliveTimeout: 0 }, (asked, answer) => {
  const { method, headers, url = '' } = asked
  const passed = request(behind + url, { method, headers, agent: false }, (given) => {
    answer.writeHead(given.statusCode ?? 502, given.headers)
    given.pipe(answer)
  })
  // As it was dropped there.
  passed.on('error', () => asked.socket.destroy())
  asked.pipe(passed)
})

beforeAll(async () => {
  await new Promise<void>((resolve) => relay.listen(0, '127.0.0.1', resolve))
  process.env.GITHUB_API_URL = `http://127.0.0.1:${String((relay.address() as AddressInfo).port)}`
})
afterAll(() => {
  if (before === undefined) delete process.env.GITHUB_API_URL
  else process.env.GITHUB_API_URL = before
  relay.closeAllConnections()
  relay.close()
})

/** @param load imports what is tested, after the address is set */
export async function withGithub<M, T>(
  kept: Partial<Kept>,
  load: () => Promise<M>,
  act: (module: M, github: FakeGithub) => Promise<T>,
): Promise<T> {
  const github = await startFakeGithub(kept)
  behind = github.url
  try {
    return await act(await load(), github)
  } finally {
    await github.close()
  }
}
