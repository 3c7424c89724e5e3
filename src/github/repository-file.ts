/** Reads one file of a repository over GitHub's API: of github.com, or of the server that GITHUB_API_URL names. */
import { getOctokit } from '@actions/github'
import { nameOf, type RepositoryFile } from '../config/extends.ts'

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
    const status = error instanceof Error && 'status' in error ? error.status : undefined
    if (status === 404) return undefined
    if (status === 401 || status === 403) {
      throw new Error(
        `the token may not (${String(status)}): it needs "contents: read" on ${nameOf(file).split('/').slice(0, 2).join('/')}`,
        { cause: error },
      )
    }
    throw error
  }
}
