/** Reads one file of a repository over GitHub's API: of github.com, or of the server that GITHUB_API_URL names. */
import { getOctokit } from '@actions/github'
import type { RepositoryFile } from '../config/extends.ts'

/** Of what a policy may be made of; the reader of YAML takes no more either. */
const MAX_BYTES = 1_000_000

/**
 * @returns undefined when there is no such file, or the token may not know of it: GitHub tells the two apart for nobody
 * @throws Error of one sentence
 */
export async function readRepositoryFile(file: RepositoryFile, token: string): Promise<string | undefined> {
  const { owner, repository: repo, path, ref } = file
  try {
    const { data } = await getOctokit(token).rest.repos.getContent({
      owner,
      repo,
      path,
      ref,
      mediaType: { format: 'raw' },
    })
    // Asked for raw, a folder still comes as a list.
    if (typeof data !== 'string') throw new Error('it is no file')
    if (Buffer.byteLength(data) > MAX_BYTES) throw new Error(`it has more than ${String(MAX_BYTES)} bytes`)
    return data
  } catch (error) {
    if (statusOf(error) === 404) return undefined
    throw refusalOf(error, file)
  }
}

/**
 * Whether the token sees the commit at all: if it does not, a file that is not found may be there all the same.
 * @throws Error of one sentence
 */
export async function assertReadable(place: Omit<RepositoryFile, 'path'>, token: string): Promise<void> {
  const { owner, repository: repo, ref } = place
  try {
    await getOctokit(token).rest.repos.getCommit({ owner, repo, ref, per_page: 1 })
  } catch (error) {
    if (statusOf(error) !== 404) throw refusalOf(error, place)
    throw new Error(
      `${owner}/${repo} has no commit ${ref}, or the token may not know of it: it needs "contents: read"`,
      { cause: error },
    )
  }
}

function refusalOf(error: unknown, { owner, repository }: Omit<RepositoryFile, 'path'>): unknown {
  const status = statusOf(error)
  if (status !== 401 && status !== 403) return error
  return new Error(`the token may not (${String(status)}): it needs "contents: read" on ${owner}/${repository}`, {
    cause: error,
  })
}

function statusOf(error: unknown): unknown {
  return error instanceof Error && 'status' in error ? error.status : undefined
}
