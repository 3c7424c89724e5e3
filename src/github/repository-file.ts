/** Reads a file of a repository, and lists all of them, over GitHub's API: of github.com, or of the server that GITHUB_API_URL names. */
import type { FoundFile } from '../config/declared/load-declared.ts'
import type { RepositoryFile } from '../config/extends.ts'
import { connectGithub } from './client.ts'

/** Of what a policy may be made of; the reader of YAML takes no more either. */
const MAX_BYTES = 1_000_000

/**
 * @returns undefined when there is no such file, or the token may not know of it: GitHub tells the two apart for nobody
 * @throws Error of one sentence
 */
export async function readRepositoryFile(file: RepositoryFile, token: string): Promise<string | undefined> {
  const { owner, repository: repo, path, ref } = file
  const data: unknown = await ask(file, [404], async () => {
    const { rest } = connectGithub(token)
    return (await rest.repos.getContent({ owner, repo, path, ref, mediaType: { format: 'raw' } })).data
  })
  if (data === undefined) return undefined
  // Asked for raw, a folder still comes as a list.
  if (typeof data !== 'string') throw new Error('it is no file')
  if (Buffer.byteLength(data) > MAX_BYTES) throw new Error(`it has more than ${String(MAX_BYTES)} bytes`)
  return data
}

/**
 * Whether the token may know of the commit: only then does it mean something that a file is not there.
 * @throws Error of one sentence
 */
export async function seesCommit(
  commit: { readonly owner: string; readonly repository: string; readonly hash: string },
  token: string,
): Promise<boolean> {
  const { owner, repository: repo, hash: commit_sha } = commit
  const data = await ask(commit, [404, 422], async () => {
    return (await connectGithub(token).rest.git.getCommit({ owner, repo, commit_sha })).data
  })
  return data !== undefined
}

/**
 * Files of a commit, links left out.
 * @throws Error of one sentence
 */
export async function listRepositoryFiles(
  commit: { readonly owner: string; readonly repository: string; readonly hash: string },
  token: string,
): Promise<readonly FoundFile[]> {
  const { owner, repository: repo, hash: tree_sha } = commit
  const data = await ask(commit, [404, 422], async () => {
    return (await connectGithub(token).rest.git.getTree({ owner, repo, tree_sha, recursive: 'true' })).data
  })
  if (data === undefined) throw new Error('there is no such commit')
  if (data.truncated)
    throw new Error('they are more than GitHub lists at once: check the commit out with "fetch-depth: 0"')
  return data.tree.flatMap(({ path, mode, size }) => (mode.startsWith('100') ? [{ path, bytes: size ?? 0 }] : []))
}

/** @param absent statuses that mean: there is none */
async function ask<T>(
  { owner, repository }: Pick<RepositoryFile, 'owner' | 'repository'>,
  absent: readonly number[],
  request: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await request()
  } catch (error) {
    const status = error instanceof Error && 'status' in error ? Number(error.status) : 0
    if (absent.includes(status)) return undefined
    if (status !== 401 && status !== 403) throw error
    throw new Error(`the token may not (${String(status)}): it needs "contents: read" on ${owner}/${repository}`, {
      cause: error,
    })
  }
}
