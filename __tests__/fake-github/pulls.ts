/** Pull requests of the fake GitHub, their reviews, and the teams that reviewers are in. */
import { WEB, renderAccount, type Here } from './here.ts'
import type { Issue } from './issues.ts'
import { NOT_FOUND, pageOf, type Routes } from './routes.ts'

export interface Review {
  readonly user: { readonly login: string } | null
  readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED'
  readonly commit_id: string
}

const OF = '/repos/{owner}/{repo}/pulls/{pull_number}'

/** @param reviews of pull request 1 */
export function pullRoutes(here: Here, issues: readonly Issue[], reviews: readonly Review[]): Routes {
  const find = (params: Readonly<Record<string, string>>): Issue | undefined =>
    issues.find(({ number, isPullRequest }) => isPullRequest && number === Number(params.pull_number))

  return {
    [`GET ${OF}`]: ({ params }) => {
      const pull = find(params)
      return pull === undefined ? NOT_FOUND : [200, render(here, pull)]
    },

    [`GET ${OF}/reviews`]: (asked) => {
      const pull = find(asked.params)
      if (pull === undefined) return NOT_FOUND
      return pageOf(
        pull.number === 1 ? reviews.map((review, index) => renderReview(here, review, index + 1)) : [],
        asked,
      )
    },
  }
}

/** @param members the state of a membership, by `ORGANISATION/TEAM/LOGIN` */
export function teamRoutes(members: Readonly<Record<string, 'active' | 'pending'>>): Routes {
  return {
    'GET /orgs/{org}/teams/{team_slug}/memberships/{username}': ({ url, params }) => {
      const { org = '', team_slug = '', username = '' } = params
      const state = members[`${org}/${team_slug}/${username}`]
      return state === undefined ? NOT_FOUND : [200, { url: url.href, role: 'member', state }]
    },
  }
}

function render({ api }: Here, pull: Issue): object {
  const { number, title, body, state, user, labels, createdAt, updatedAt, closedAt } = pull
  const [url, web, issue] = [
    `${api}/pulls/${String(number)}`,
    `${WEB}/pull/${String(number)}`,
    `${api}/issues/${String(number)}`,
  ]
  const links = {
    comments: `${issue}/comments`,
    commits: `${url}/commits`,
    statuses: `${api}/statuses/${'a'.repeat(40)}`,
    html: web,
    issue,
    review_comments: `${url}/comments`,
    review_comment: `${api}/pulls/comments{/number}`,
    self: url,
  }
  const side = (ref: string, letter: string): object => {
    const owner = { login: 'octo', type: 'Organization' }
    return {
      label: `octo:${ref}`,
      ref,
      sha: letter.repeat(40),
      user: renderAccount(owner),
      repo: { full_name: 'octo/shop' },
    }
  }
  return {
    url,
    id: 2000 + number,
    node_id: `PR_${String(number)}`,
    html_url: web,
    diff_url: `${web}.diff`,
    patch_url: `${web}.patch`,
    issue_url: issue,
    commits_url: links.commits,
    review_comments_url: links.review_comments,
    review_comment_url: links.review_comment,
    comments_url: links.comments,
    statuses_url: links.statuses,
    number,
    state,
    locked: false,
    title,
    user: renderAccount(user),
    body,
    labels: labels.map((name) => ({
      id: 1,
      node_id: name,
      url: api,
      name,
      description: null,
      color: 'ededed',
      default: false,
    })),
    milestone: null,
    created_at: createdAt,
    updated_at: updatedAt,
    closed_at: closedAt,
    merged_at: null,
    merge_commit_sha: null,
    assignee: null,
    head: side('topic', 'a'),
    base: side('main', 'b'),
    _links: Object.fromEntries(Object.entries(links).map(([name, href]) => [name, { href }])),
    author_association: 'NONE',
    auto_merge: null,
    draft: false,
    merged: false,
    mergeable: null,
    mergeable_state: 'unknown',
    merged_by: null,
    comments: 0,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: 1,
    additions: 0,
    deletions: 0,
    changed_files: 0,
  }
}

function renderReview({ api }: Here, { user, state, commit_id }: Review, id: number): object {
  const [html, pull_request] = [`${WEB}/pull/1#pullrequestreview-${String(id)}`, `${api}/pulls/1`]
  return {
    id,
    node_id: `PRR_${String(id)}`,
    user: user === null ? null : renderAccount({ ...user, type: 'User' }),
    body: '',
    state,
    commit_id,
    html_url: html,
    pull_request_url: pull_request,
    _links: { html: { href: html }, pull_request: { href: pull_request } },
    author_association: 'NONE',
  }
}
