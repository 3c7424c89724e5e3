/** GitHub's REST API, of github.com or of the server that GITHUB_API_URL names. What fails for a while is asked again. */
import { getOctokit } from '@actions/github'
import { MAX_RETRIES, MAX_WAIT_MS, backOff, waitBefore, type Refused } from './retry.ts'

export interface Repository {
  readonly owner: string
  readonly repo: string
}

export type Github = Pick<ReturnType<typeof getOctokit>, 'rest' | 'paginate'> & {
  /**
   * Makes what is to be there once: where nobody knows whether a request was carried out, it is looked for before it is
   * asked for again.
   *
   * @param find undefined: it is not there
   */
  readonly makeOnce: <T>(find: () => Promise<T | undefined>, make: () => Promise<T>) => Promise<T>
}

export interface GithubOptions {
  readonly token: string
  readonly clock: () => Date
  readonly sleep: (ms: number) => Promise<void>
  /** Told before a wait: "GitHub answered 503: asking again in 2 s". */
  readonly onWait: (sentence: string) => void
}

/** Requests reject with Octokit's RequestError, which has the `status`, once nothing is to be hoped for from asking again. */
export function openGithub({ token, clock, sleep, onWait }: GithubOptions): Github {
  const octokit = getOctokit(token)
  let leftMs = MAX_WAIT_MS

  /** @returns whether there was time for it */
  async function wait(ms: number, status: number): Promise<boolean> {
    if (ms > leftMs) return false
    leftMs -= ms
    onWait(`GitHub answered ${String(status)}: asking again in ${String(Math.ceil(ms / 1000))} s`)
    await sleep(ms)
    return true
  }

  octokit.hook.wrap('request', async (request, options) => {
    for (let tried = 1; ; tried++) {
      try {
        return await request(options)
      } catch (error) {
        const refused = refusedOf(error, options.method)
        const ms = refused === null ? null : waitBefore(refused, tried, clock())
        if (refused === null || ms === null || !(await wait(ms, refused.status))) throw error
      }
    }
  })

  return {
    rest: octokit.rest,
    paginate: octokit.paginate,
    makeOnce: async (find, make) => {
      for (let tried = 1; ; tried++) {
        try {
          return await make()
        } catch (error) {
          const { status } = refusedOf(error, 'POST') ?? { status: 0 }
          if (status < 500 || tried > MAX_RETRIES || !(await wait(backOff(tried), status))) throw error
          const found = await find()
          if (found !== undefined) return found
        }
      }
    },
  }
}

/** null: it is no answer of GitHub's, nor the want of one. */
function refusedOf(error: unknown, method: string): Refused | null {
  if (!(error instanceof Error && 'status' in error)) return null
  const { status, message } = error
  const { response } = error as { readonly response?: { readonly headers?: Refused['headers'] } }
  return { method, status: Number(status), message, headers: response?.headers ?? {} }
}
