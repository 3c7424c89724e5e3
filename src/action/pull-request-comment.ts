/** One comment on the pull request, found again by a marker and kept up to date. */
import { createHash } from 'node:crypto'
import { info, warning } from '@actions/core'
import { context, getOctokit } from '@actions/github'
import type { Report } from '../core/report.ts'
import { terminalText } from '../reporters/escape/terminal.ts'
import { renderMarkdown } from '../reporters/markdown.ts'
import { byteLength } from '../reporters/view/fill.ts'

export interface CommentOptions {
  /** `on-failure`: none is begun for a pass, but one that stands is brought up to date. */
  readonly mode: 'always' | 'on-failure'
  readonly key: string
  readonly token: string
}

/** GitHub refuses a body of more than 65,536 characters with 422. */
const MAX_BODY_BYTES = 60_000

const WHOLE = 'The log of the job has all of it.'

/** Never throws for GitHub's sake: whether a report could be delivered says nothing about the endpoints. */
export async function commentOnPullRequest(report: Report, { mode, key, token }: CommentOptions): Promise<void> {
  const number = context.payload.pull_request?.number
  if (number === undefined) {
    info('No comment is written: the event is not of a pull request.')
    return
  }
  const marker = `<!-- tls-gate ${createHash('sha256').update(key).digest('hex').slice(0, 16)} -->`
  const body = `${marker}\n${renderMarkdown(report, { maxBytes: MAX_BODY_BYTES - byteLength(marker) - 1, whole: WHOLE })}`
  const { rest, paginate } = getOctokit(token)
  const place = { ...context.repo, issue_number: number }
  try {
    const comments = await paginate(rest.issues.listComments, { ...place, per_page: 100 })
    // A marker that a person copied into a comment of theirs does not make it ours.
    const ours = comments.find((comment) => comment.user?.type === 'Bot' && comment.body?.startsWith(marker) === true)
    if (ours !== undefined) await rest.issues.updateComment({ ...context.repo, comment_id: ours.id, body })
    else if (mode === 'always' || report.outcome !== 'pass') await rest.issues.createComment({ ...place, body })
  } catch (error) {
    warning(`The comment on the pull request could not be written: ${reasonOf(error)}`)
  }
}

function reasonOf(error: unknown): string {
  const status = error instanceof Error && 'status' in error ? error.status : undefined
  if (status === 403) {
    return 'the token may not (403). Add "permissions: pull-requests: write" to the job; a pull request from a fork never gets it.'
  }
  return terminalText(error instanceof Error ? error.message : String(error))
}
