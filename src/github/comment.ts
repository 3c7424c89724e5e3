/** One comment on a pull request, found again by a marker and kept up to date. */
import type { Github, Repository } from './client.ts'

export interface Comment {
  readonly id: number
  readonly body: string
}

export const PERMISSION = 'pull-requests: write'

/** Of what GitHub takes, 65,536 characters: a character is a byte at the least. */
export const MAX_BODY_BYTES = 60_000

/**
 * @param marker the first line of ours
 * @returns undefined: there is none yet. Rejects as GitHub does.
 */
export async function findComment(
  { rest, paginate }: Github,
  place: Repository & { readonly number: number },
  marker: string,
): Promise<Comment | undefined> {
  const { owner, repo, number: issue_number } = place
  const comments = await paginate(rest.issues.listComments, { owner, repo, issue_number, per_page: 100 })
  // A marker that a person copied into a comment of theirs does not make it ours.
  const ours = comments.find(({ user, body }) => user?.type === 'Bot' && body?.startsWith(marker) === true)
  return ours && { id: ours.id, body: ours.body ?? '' }
}

/** @param before the one that stands, in whose place the body goes. Rejects as GitHub does. */
export async function writeComment(
  github: Github,
  place: Repository & { readonly number: number },
  { marker, body, before }: { readonly marker: string; readonly body: string; readonly before: Comment | undefined },
): Promise<void> {
  const { owner, repo, number: issue_number } = place
  const update = async ({ id: comment_id }: Comment): Promise<void> => {
    await github.rest.issues.updateComment({ owner, repo, comment_id, body })
  }
  if (before !== undefined) {
    await update(before)
    return
  }
  await github.makeOnce(
    () => findComment(github, place, marker),
    async () => {
      const { data } = await github.rest.issues.createComment({ owner, repo, issue_number, body })
      return { id: data.id, body }
    },
  )
}
