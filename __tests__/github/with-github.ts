/** GitHub's client reads GITHUB_API_URL when it is loaded: a module that uses it is loaded anew for each fake GitHub. */
import { jest } from '@jest/globals'
import { startFakeGithub, type FakeGithub, type Kept } from '../fake-github/fake-github.ts'

/** @param load imports what is tested, after the address is set */
export async function withGithub<M, T>(
  kept: Partial<Kept>,
  load: () => Promise<M>,
  act: (module: M, github: FakeGithub) => Promise<T>,
): Promise<T> {
  const github = await startFakeGithub(kept)
  const before = process.env.GITHUB_API_URL
  process.env.GITHUB_API_URL = github.url
  jest.resetModules()
  try {
    return await act(await load(), github)
  } finally {
    if (before === undefined) delete process.env.GITHUB_API_URL
    else process.env.GITHUB_API_URL = before
    await github.close()
  }
}
