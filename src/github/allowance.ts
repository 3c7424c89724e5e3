/** Who allows a pull request to weaken the policy: a label, or the approving review of a team's member. */
import { isSameLabel, type Allowance, type Allower } from '../core/allowance.ts'
import { connectGithub } from './client.ts'

export interface Asked {
  readonly owner: string
  readonly repo: string
  readonly number: number
  /** An approval of an earlier commit says nothing of what came after it. */
  readonly headHash: string
}

/** The first of them that allows it. Never throws for GitHub's sake: what cannot be learnt allows nothing. */
export async function findAllowance(allowers: readonly Allower[], asked: Asked, token: string): Promise<Allowance> {
  const troubles: string[] = []
  for (const allower of allowers) {
    try {
      const by =
        allower.kind === 'label' ? await labelled(allower, asked, token) : await approved(allower, asked, token)
      if (by !== null) return { by, trouble: null }
    } catch (error) {
      troubles.push(error instanceof Error ? error.message : String(error))
    }
  }
  return { by: null, trouble: troubles.length === 0 ? null : troubles.join('; ') }
}

/** As the pull request is now: the event of a run that is repeated still has the labels of its first time. */
async function labelled(
  { name }: Extract<Allower, { kind: 'label' }>,
  { owner, repo, number }: Asked,
  token: string,
): Promise<string | null> {
  const { rest, paginate } = connectGithub(token)
  const asked = { owner, repo, issue_number: number, per_page: 100 }
  const labels = await reading('the labels', OF_PULL_REQUEST, () => paginate(rest.issues.listLabelsOnIssue, asked))
  return labels.some((label) => isSameLabel(label.name, name)) ? `the label "${name}"` : null
}

async function approved(
  { organisation: org, team: team_slug }: Extract<Allower, { kind: 'team' }>,
  { owner, repo, number, headHash }: Asked,
  token: string,
): Promise<string | null> {
  const { rest, paginate } = connectGithub(token)
  const asked = { owner, repo, pull_number: number, per_page: 100 }
  const reviews = await reading('the reviews', OF_PULL_REQUEST, () => paginate(rest.pulls.listReviews, asked))
  // In the order written: what a person said last holds, and a comment takes nothing back.
  const last = new Map(
    reviews
      .filter(({ state }) => state !== 'COMMENTED')
      .flatMap((review) => (review.user === null ? [] : [[review.user.login, review] as const])),
  )
  for (const [username, { state, commit_id }] of last) {
    if (state !== 'APPROVED' || commit_id !== headHash) continue
    const membership = await reading(`the members of ${org}/${team_slug}`, OF_ORGANISATION, async () => {
      try {
        return (await rest.teams.getMembershipForUserInOrg({ org, team_slug, username })).data.state
      } catch (error) {
        if (statusOf(error) === 404) return 'none'
        throw error
      }
    })
    if (membership === 'active') return `the review of ${username}, of ${org}/${team_slug}`
  }
  return null
}

const OF_PULL_REQUEST = 'add "permissions: pull-requests: read" to the job'
const OF_ORGANISATION = 'it takes one that may read the organisation ("read:org"), which that of a workflow may not'

/** @throws Error of one sentence, with what the token needs where that is the trouble */
async function reading<T>(what: string, needed: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read()
  } catch (error) {
    const status = statusOf(error)
    const reason =
      status === 401 || status === 403
        ? `the token may not (${String(status)}): ${needed}`
        : error instanceof Error
          ? error.message
          : String(error)
    throw new Error(`${what} cannot be read: ${reason}`, { cause: error })
  }
}

function statusOf(error: unknown): unknown {
  return error instanceof Error && 'status' in error ? error.status : undefined
}
