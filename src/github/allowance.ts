/** Who allows a pull request to weaken the policy: a label, or the approving review of a team's member. */
import { getOctokit } from '@actions/github'
import type { Allowance, Allower } from '../core/allowance.ts'

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
      troubles.push(troubleOf(allower, error))
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
  const { rest, paginate } = getOctokit(token)
  const labels = await paginate(rest.issues.listLabelsOnIssue, { owner, repo, issue_number: number, per_page: 100 })
  // GitHub keeps no two labels that differ by case alone.
  const isThere = labels.some((label) => label.name.toLowerCase() === name.toLowerCase())
  return isThere ? `the label "${name}"` : null
}

async function approved(
  { organisation: org, team: team_slug }: Extract<Allower, { kind: 'team' }>,
  { owner, repo, number, headHash }: Asked,
  token: string,
): Promise<string | null> {
  const { rest, paginate } = getOctokit(token)
  const reviews = await paginate(rest.pulls.listReviews, { owner, repo, pull_number: number, per_page: 100 })
  // In the order written: what a person said last holds, and a comment takes nothing back.
  const last = new Map(
    reviews
      .filter(({ state }) => state !== 'COMMENTED')
      .flatMap((review) => (review.user === null ? [] : [[review.user.login, review] as const])),
  )
  for (const [username, { state, commit_id }] of last) {
    if (state !== 'APPROVED' || commit_id !== headHash) continue
    try {
      const { data } = await rest.teams.getMembershipForUserInOrg({ org, team_slug, username })
      if (data.state === 'active') return `the review of ${username}, of ${org}/${team_slug}`
    } catch (error) {
      // Not a member.
      if (statusOf(error) !== 404) throw error
    }
  }
  return null
}

function troubleOf(allower: Allower, error: unknown): string {
  const what = allower.kind === 'label' ? 'the labels' : `the members of ${allower.organisation}/${allower.team}`
  const status = statusOf(error)
  if (status === 401 || status === 403) {
    const needed =
      allower.kind === 'label'
        ? 'add "permissions: pull-requests: read" to the job'
        : 'a token that may read the organisation ("read:org"), which that of a workflow may not'
    return `${what} cannot be read: the token may not (${String(status)}): ${needed}`
  }
  return `${what} cannot be read: ${error instanceof Error ? error.message : String(error)}`
}

function statusOf(error: unknown): unknown {
  return error instanceof Error && 'status' in error ? error.status : undefined
}
