/** What starts a job: the event as GitHub writes it down, in all that matters, and what it says of it in variables. */

export type EventName =
  | 'pull_request'
  | 'pull_request_target'
  | 'push'
  | 'merge_group'
  | 'deployment_status'
  | 'schedule'
  | 'workflow_dispatch'

export interface Commits {
  readonly base: string
  readonly head: string
  /** Of the two: what a pull request is tested as. */
  readonly merge: string
}

export interface Started {
  readonly payload: object
  readonly variables: Readonly<Record<'SHA' | 'REF' | 'REF_NAME' | 'HEAD_REF' | 'BASE_REF' | 'ACTOR', string>>
}

export const WORKFLOW_FILE = '.github/workflows/gate.yml'

const AT = '2026-03-01T12:00:00Z'
const OCTO = { login: 'octo', id: 1, type: 'Organization' }
const ANN = { login: 'ann', id: 2, type: 'User' }
/** Whose repository is a fork. */
const MALLORY = { login: 'mallory', id: 3, type: 'User' }
const REPOSITORY = repositoryOf(OCTO, false)

/** @param isFork the pull request is from somebody else's repository */
export function startedBy(event: EventName, commits: Commits, isFork: boolean): Started {
  const actor = isFork ? MALLORY : ANN
  const { base, head, merge } = commits
  const started = (
    payload: object,
    sha = head,
    ref = 'refs/heads/main',
    refs = { HEAD_REF: '', BASE_REF: '' },
  ): Started => ({
    payload: {
      ...payload,
      repository: REPOSITORY,
      ...(event === 'schedule' ? {} : { organization: OCTO, sender: actor }),
    },
    variables: { SHA: sha, REF: ref, REF_NAME: ref.replace(/^refs\/[^/]+\//, ''), ...refs, ACTOR: actor.login },
  })
  const sides = { HEAD_REF: 'topic', BASE_REF: 'main' }
  switch (event) {
    case 'pull_request':
      return started(pullRequest(commits, actor, isFork), merge, 'refs/pull/1/merge', sides)
    case 'pull_request_target':
      return started(pullRequest(commits, actor, isFork), base, 'refs/heads/main', sides)
    case 'push':
      return started({
        ref: 'refs/heads/main',
        before: base,
        after: head,
        created: false,
        deleted: false,
        forced: false,
        pusher: { name: actor.login },
        head_commit: commit(head),
        commits: [commit(head)],
      })
    case 'merge_group': {
      const ref = `refs/heads/gh-readonly-queue/main/pr-1-${base}`
      const group = {
        head_sha: head,
        head_ref: ref,
        base_sha: base,
        base_ref: 'refs/heads/main',
        head_commit: commit(head),
      }
      return started({ action: 'checks_requested', merge_group: group }, head, ref)
    }
    case 'deployment_status':
      return started({ action: 'created', ...deployment(head) })
    case 'schedule':
      return started({ schedule: '17 4 * * *', workflow: WORKFLOW_FILE })
    case 'workflow_dispatch':
      return started({ inputs: null, ref: 'refs/heads/main', workflow: WORKFLOW_FILE })
  }
}

function pullRequest({ base, head, merge }: Commits, user: typeof ANN, isFork: boolean): object {
  const theirs = isFork ? repositoryOf(user, true) : REPOSITORY
  return {
    action: 'synchronize',
    number: 1,
    pull_request: {
      id: 2001,
      number: 1,
      state: 'open',
      locked: false,
      draft: false,
      title: 'Change',
      body: null,
      user,
      labels: [],
      html_url: `${REPOSITORY.html_url}/pull/1`,
      author_association: isFork ? 'FIRST_TIME_CONTRIBUTOR' : 'MEMBER',
      merge_commit_sha: merge,
      base: { label: 'octo:main', ref: 'main', sha: base, user: OCTO, repo: REPOSITORY },
      head: { label: `${theirs.owner.login}:topic`, ref: 'topic', sha: head, user: theirs.owner, repo: theirs },
    },
  }
}

function deployment(sha: string): object {
  return {
    deployment: {
      id: 1,
      sha,
      ref: 'main',
      task: 'deploy',
      environment: 'production',
      payload: {},
      creator: ANN,
      created_at: AT,
    },
    deployment_status: {
      id: 1,
      state: 'success',
      environment: 'production',
      description: '',
      environment_url: '',
      target_url: '',
      log_url: '',
      creator: ANN,
      created_at: AT,
    },
  }
}

function commit(id: string): object {
  const author = { name: 'A', email: 'a@example.com' }
  return { id, message: 'Change', timestamp: AT, author, committer: author }
}

function repositoryOf(owner: typeof OCTO, fork: boolean) {
  const full_name = `${owner.login}/shop`
  return {
    id: 100 + owner.id,
    name: 'shop',
    full_name,
    private: false,
    owner,
    html_url: `https://github.com/${full_name}`,
    fork,
    default_branch: 'main',
    visibility: 'public',
  }
}
