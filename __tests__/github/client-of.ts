/** A client of a fake GitHub, whose waits are written down instead of waited for. */
import type { Github } from '../../src/github/client.ts'
import type { FakeGithub, Kept } from '../fake-github/fake-github.ts'
import { withGithub } from './with-github.ts'

export const REPOSITORY = { owner: 'octo', repo: 'shop' }

export interface Tried<T> {
  readonly result: T
  readonly github: FakeGithub
  /** Milliseconds. */
  readonly waits: readonly number[]
  readonly said: readonly string[]
}

export function withClient<T>(kept: Partial<Kept>, act: (client: Github) => Promise<T>): Promise<Tried<T>> {
  const [waits, said]: [number[], string[]] = [[], []]
  return withGithub(
    kept,
    () => import('../../src/github/client.ts'),
    async ({ openGithub }, github) => {
      const client = openGithub({
        token: 'a-token',
        clock: () => new Date('2026-11-23T12:00:00Z'),
        sleep: (ms) => {
          waits.push(ms)
          return Promise.resolve()
        },
        onWait: (sentence) => {
          said.push(sentence)
        },
      })
      return { result: await act(client), github, waits, said }
    },
  )
}
