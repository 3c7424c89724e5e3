/**
 * What goes to GitHub over its API: the check run, the comment on the pull request, and issues. Whether it could be delivered says
 * nothing about the endpoints: what goes wrong is told, and changes nothing else.
 */
import { createHash } from 'node:crypto'
import { info, notice, warning } from '@actions/core'
import type { IssueSettings } from '../core/issue.ts'
import type { Report } from '../core/report.ts'
import type { FailOn } from '../engine/judge.ts'
import type { Github, Repository } from '../github/client.ts'
import { terminalText } from '../reporters/escape/terminal.ts'
import type { Deployment } from './deployment.ts'
import type { Inputs } from './inputs.ts'
import { legOf, type Leg } from './leg.ts'
import type { PullRequest } from './pull-request.ts'

export interface Publication {
  /** As everybody may read it. */
  readonly report: Report
  /** With all names and addresses: for what is only worked out from them. */
  readonly whole: Report
  readonly issues: IssueSettings
  readonly inputs: Inputs
  readonly pullRequest: PullRequest | null
  readonly deployment: Deployment | null
  readonly env: Readonly<Record<string, string | undefined>>
}

/** One thing to write. */
interface Item {
  readonly what: string
  readonly permission: string
  readonly write: (github: Github, repository: Repository) => Promise<void>
}

/** The GitHub client takes longer to load than a scan: only for what is wanted and can be written. */
export async function publish(publication: Publication): Promise<void> {
  const leg = legOf(publication.inputs.commentKey, publication.env)
  await writeItems(publication, leg)
  await keepIssues(publication, leg)
}

async function writeItems(publication: Publication, leg: Leg): Promise<void> {
  const { inputs, pullRequest } = publication
  const items = [...(await checkRunOf(publication, leg)), ...(await commentOf(publication, leg))]
  if (items.length === 0) return
  if (inputs.token === null) {
    notice(`There is no token. Not written: ${items.map(({ what }) => what.toLowerCase()).join(', ')}.`)
    return
  }
  const [{ openGithub }, { troubleOf }, { context }] = await Promise.all([
    import('../github/client.ts'),
    import('../github/trouble.ts'),
    import('@actions/github'),
  ])
  const github = openGithub({
    token: inputs.token,
    clock: () => new Date(),
    sleep: (ms) => new Promise((done) => setTimeout(done, ms)),
    onWait: info,
  })
  for (const { what, permission, write } of items) {
    try {
      await write(github, context.repo)
    } catch (error) {
      const sentence = `${what} could not be written: ${terminalText(troubleOf(error, permission))} The outcome stands.`
      // A token that may not write is as it should be there.
      if (pullRequest?.isFork === true) notice(sentence)
      else warning(sentence)
    }
  }
}

async function checkRunOf(publication: Publication, leg: Leg): Promise<readonly Item[]> {
  const { report, inputs, env } = publication
  if (!inputs.checkRun) return []
  const { PERMISSION: permission, writeCheckRun } = await import('../github/check-run.ts')
  return [
    {
      what: 'The check run',
      permission,
      write: async (github, repository) => {
        const { renderCheckRun } = await import('../reporters/check-run.ts')
        const { GITHUB_SERVER_URL: server = '', GITHUB_RUN_ID: id = '', GITHUB_RUN_ATTEMPT: attempt = '' } = env
        await writeCheckRun(github, repository, {
          name: `tls-gate: ${terminalText(leg.name, 100)}`,
          headHash: commitOf(publication),
          conclusion: conclusionOf(report, inputs.failOn),
          startedAt: report.startedAt,
          completedAt: report.finishedAt,
          externalId: digestOf(`${id}/${attempt}/${leg.key}`),
          detailsUrl: `${server}/${repository.owner}/${repository.repo}/actions/runs/${id}`,
          ...renderCheckRun(report),
        })
      },
    },
  ]
}

/** Of a pull request the head, which its author knows, and not the merge that GITHUB_SHA names. */
function commitOf({ pullRequest, deployment, env }: Publication): string {
  return (
    [pullRequest?.head.hash, deployment?.hash, env.GITHUB_SHA].find((hash) => hash !== undefined && hash !== '') ?? ''
  )
}

/** What the policy lets be is no failure. */
function conclusionOf({ outcome }: Report, failOn: FailOn): 'success' | 'failure' | 'neutral' {
  if (outcome === 'pass') return 'success'
  return outcome === 'fail' && failOn !== 'never' ? 'failure' : 'neutral'
}

async function commentOf(publication: Publication, leg: Leg): Promise<readonly Item[]> {
  const { report, inputs, pullRequest } = publication
  if (inputs.comment === 'never') return []
  if (pullRequest === null) {
    info('No comment is written: the event is not of a pull request.')
    return []
  }
  const { PERMISSION: permission, MAX_BODY_BYTES, findComment, writeComment } = await import('../github/comment.ts')
  const marker = `<!-- tls-gate ${digestOf(leg.key)} -->`
  return [
    {
      what: 'The comment on the pull request',
      permission,
      write: async (github, repository) => {
        const place = { ...repository, number: pullRequest.number }
        const before = await findComment(github, place, marker)
        // With `on-failure` none is begun for a pass, but one that stands is brought up to date.
        if (before === undefined && inputs.comment === 'on-failure' && report.outcome === 'pass') return
        const { renderComment } = await import('./comment-body.ts')
        const body = renderComment({
          report,
          before: before?.body,
          commit: pullRequest.head.hash,
          marker,
          maxBytes: MAX_BODY_BYTES,
        })
        await writeComment(github, place, { marker, body, before })
      },
    },
  ]
}

/** On a pull request, or a push, faults are told where they were made. */
async function keepIssues({ report, whole, issues, inputs, env }: Publication, { key }: Leg): Promise<void> {
  const { issues: isWanted, token } = inputs
  const event = env.GITHUB_EVENT_NAME ?? ''
  if (!isWanted) return
  if (event !== 'schedule' && event !== 'workflow_dispatch') {
    notice(`No issues are kept: they are by runs on "schedule" and "workflow_dispatch", and this one is on "${event}".`)
  } else if (token === null) {
    notice('No issues are kept: there is no token.')
  } else {
    const { fileIssues } = await import('./issues.ts')
    await fileIssues(whole, { settings: issues, use: key, token, shown: report, clock: () => new Date() })
  }
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}
