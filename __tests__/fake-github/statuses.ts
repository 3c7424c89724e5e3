/** Statuses of commits and of deployments of the fake GitHub. */
import { renderAccount, type Here } from './here.ts'
import { NOT_FOUND, pageOf, tooLong, type Routes } from './routes.ts'

export interface CommitStatus {
  readonly sha: string
  readonly state: string
  readonly context: string
  readonly description: string | null
  readonly target_url: string | null
  readonly at: string
}

export interface DeploymentStatus {
  readonly deployment: number
  readonly state: string
  readonly description: string
  readonly environment_url: string
  readonly log_url: string
  readonly at: string
}

export interface Statuses {
  readonly ofCommits: readonly CommitStatus[]
  readonly ofDeployments: readonly DeploymentStatus[]
  readonly routes: Routes
}

/** Which GitHub's schemas do not hold for commits. */
const MAX_DESCRIPTION = 140
const DESCRIPTION = { code: 'custom', field: 'description' }

const OF = '/repos/{owner}/{repo}'

/** @param deployments those that there are */
export function keepStatuses(here: Here, deployments: readonly number[]): Statuses {
  const ofCommits: CommitStatus[] = []
  const ofDeployments: DeploymentStatus[] = []

  const renderCommit = ({ sha, at, ...status }: CommitStatus): object => ({
    ...status,
    ...rendered(here, at),
    url: `${here.api}/statuses/${sha}`,
    avatar_url: null,
  })

  const renderDeployment = ({ deployment, at, ...status }: DeploymentStatus): object => {
    const deployment_url = `${here.api}/deployments/${String(deployment)}`
    return {
      // An address that was not given is an empty one, which the schema of the answer takes for none.
      ...Object.fromEntries(Object.entries(status).filter(([name, value]) => !name.endsWith('_url') || value !== '')),
      ...rendered(here, at),
      url: `${deployment_url}/statuses/1`,
      deployment_url,
      target_url: status.log_url === '' ? here.api : status.log_url,
      repository_url: here.api,
    }
  }

  const routes: Routes = {
    [`POST ${OF}/statuses/{sha}`]: ({ params: { sha = '' }, body }) => {
      if (!/^[0-9a-f]{40}$/.test(sha)) return [422, { message: `No commit found for SHA: ${sha}` }]
      const { state = '', context = 'default', description = null, target_url = null } = body as Partial<CommitStatus>
      if ((description ?? '').length > MAX_DESCRIPTION)
        return tooLong({ resource: 'Status', ...DESCRIPTION }, 'description', MAX_DESCRIPTION)
      const status = { sha, state, context, description, target_url, at: here.now() }
      ofCommits.push(status)
      return [201, renderCommit(status)]
    },

    [`GET ${OF}/commits/{ref}/statuses`]: (asked) => {
      const found = ofCommits.filter(({ sha }) => sha === asked.params.ref)
      return pageOf(found.reverse().map(renderCommit), asked)
    },

    [`POST ${OF}/deployments/{deployment_id}/statuses`]: ({ params, body }) => {
      const deployment = Number(params.deployment_id)
      if (!deployments.includes(deployment)) return NOT_FOUND
      const { state = '', description = '', environment_url = '', log_url = '' } = body as Partial<DeploymentStatus>
      if (description.length > MAX_DESCRIPTION)
        return tooLong({ resource: 'DeploymentStatus', ...DESCRIPTION }, 'description', MAX_DESCRIPTION)
      const status = { deployment, state, description, environment_url, log_url, at: here.now() }
      ofDeployments.push(status)
      return [201, renderDeployment(status)]
    },

    [`GET ${OF}/deployments/{deployment_id}/statuses`]: (asked) => {
      const found = ofDeployments.filter(({ deployment }) => deployment === Number(asked.params.deployment_id))
      return pageOf(found.reverse().map(renderDeployment), asked)
    },
  }

  return { ofCommits, ofDeployments, routes }
}

function rendered({ user }: Here, at: string): object {
  return { id: 1, node_id: 'S_1', creator: renderAccount(user), created_at: at, updated_at: at }
}
