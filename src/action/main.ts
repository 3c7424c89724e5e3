/** The action: the command's check with a runner's inputs and outputs. */
import { resolve } from 'node:path'
import { error, info, notice, setFailed, setSecret, summary, warning } from '@actions/core'
import { renderState } from '../config/state-file.ts'
import { ConfigError, formatProblem } from '../core/config-problem.ts'
import type { IssueSettings } from '../core/issue.ts'
import type { Notice } from '../core/notice.ts'
import type { Report } from '../core/report.ts'
import type { FailOn } from '../engine/judge.ts'
import { check, type CheckOptions } from '../gate/check.ts'
import { phaseOfEvent } from '../gate/phase.ts'
import { readBytes, writeText } from '../host/files.ts'
import { readTrustStore } from '../host/trust-stores.ts'
import { annotationsOf } from '../reporters/annotations.ts'
import { terminalText } from '../reporters/escape/terminal.ts'
import { renderMarkdown } from '../reporters/markdown.ts'
import text from '../reporters/text.ts'
import { baseOf, filesOfBase, listingOfBase, machineOfBase } from './base.ts'
import { readDeployment, withDeployed, type Deployment } from './deployment.ts'
import { readInputs, type Inputs } from './inputs.ts'
import { writeNoOutputs, writeOutputs } from './outputs.ts'
import { readPullRequest, type PullRequest } from './pull-request.ts'
import { writeReportFiles } from './report-files.ts'
import { transactionToolsOf } from './transaction-tools.ts'
import { filesOf, listingOf, readWritten } from './written.ts'

/** The runner's log is a column of this width on a common screen. */
const LOG_COLUMNS = 120

const ANNOTATE = { error, warning, notice } as const

export async function run(): Promise<void> {
  try {
    const { GITHUB_EVENT_PATH, GITHUB_EVENT_NAME } = process.env
    const pullRequest = readPullRequest(GITHUB_EVENT_PATH, GITHUB_EVENT_NAME)
    const inputs = readInputs(pullRequest)
    const { user } = inputs.network.proxy ?? { user: null }
    if (user !== null) setSecret(user.password)
    const workspace = process.env.GITHUB_WORKSPACE ?? process.cwd()
    const deployment = inputs.phase === 'auto' ? readDeployment(GITHUB_EVENT_PATH, GITHUB_EVENT_NAME) : null
    if (deployment !== null && deployment.state !== 'success') {
      // Another status will follow, or nothing was deployed: there is nothing to look at, and no fault in that.
      notice(`Nothing was looked at: the deployment is in the state "${terminalText(deployment.state, 40)}".`)
      writeNoOutputs()
      return
    }
    if (deployment?.trouble != null) notice(`Not looked at: ${terminalText(deployment.trouble)}.`)
    const { scan, report, notices, issues } = await check({
      ...(await readJudging(pullRequest, deployment, inputs, workspace)),
      // What is judged is of the head, whatever judges it.
      readChain: async (path) => (await import('../host/chain-file.ts')).readChainFile(path, workspace),
      ...(await readWaiting(inputs, workspace)),
      phase: { name: inputs.phase === 'auto' ? phaseOfEvent(GITHUB_EVENT_NAME) : inputs.phase, where: 'input phase' },
      network: inputs.network,
      ctSearch: inputs.ctSearch,
      transactions: transactionToolsOf(pullRequest, inputs, workspace),
      only: null,
      failOn: inputs.failOn,
      clock: () => new Date(),
      onProgress: ({ done, total, url }) => {
        info(`[${String(done)}/${String(total)}] ${terminalText(url)}`)
      },
    })
    tell(notices)
    if (inputs.stateFile !== null) {
      writeText(resolve(workspace, inputs.stateFile), renderState(report.findings))
    }
    if (inputs.observationsFile !== null) {
      writeText(resolve(workspace, inputs.observationsFile), `${JSON.stringify(scan, null, 2)}\n`)
    }
    await deliver(report, inputs, workspace)
    await keepIssues(report, inputs, issues)
    conclude(report, inputs.failOn)
  } catch (failure) {
    fail(failure)
  }
}

/** What reads certificates is loaded only for one that is waited for. */
async function readWaiting(
  { wait, mistakes }: Inputs,
  workspace: string,
): Promise<Pick<CheckOptions, 'awaiting' | 'mistakes'>> {
  if (Object.values(wait).every((text) => text === '')) return { awaiting: null, mistakes }
  const { readAwaiting } = await import('../gate/awaiting.ts')
  const read = await readAwaiting(
    (name) => wait[name],
    (name) => `input ${name}`,
    (path) => readBytes(resolve(workspace, path)),
  )
  return {
    awaiting: read.awaiting && {
      ...read.awaiting,
      sleep: (ms) => new Promise((done) => setTimeout(done, ms)),
      onLook: (sentence) => {
        info(terminalText(sentence))
      },
    },
    mistakes: [...mistakes, ...read.mistakes],
  }
}

/** Under `pull_request_target` nothing of the head's judges; on other pull requests it is compared with the base. */
async function readJudging(
  pullRequest: PullRequest | null,
  deployment: Deployment | null,
  inputs: Inputs,
  workspace: string,
): Promise<Pick<CheckOptions, 'written' | 'base' | 'readStore'>> {
  if (pullRequest?.isTarget === true) {
    const machine = machineOfBase(pullRequest, workspace)
    return {
      written: await readWritten(
        inputs,
        workspace,
        filesOfBase(pullRequest, inputs, workspace),
        listingOfBase(pullRequest, inputs, workspace),
      ),
      base: null,
      readStore: (name) => readTrustStore(name, workspace, machine),
    }
  }
  const written = await readWritten(inputs, workspace, filesOf(workspace), listingOf(workspace))
  return {
    written: withDeployed(written, deployment),
    base: pullRequest === null ? null : baseOf(pullRequest, inputs, workspace),
    readStore: (name) => readTrustStore(name, workspace),
  }
}

/** In the log: an annotation of each would crowd out findings. */
function tell(notices: readonly Notice[]): void {
  for (const one of notices) info(terminalText(`not looked at: ${formatProblem(one)}`))
  if (notices.length === 0) return
  notice(
    `Of what the files of endpoints-from declare, some is not looked at (${String(notices.length)}): see the log of this step.`,
  )
}

async function deliver(report: Report, inputs: Inputs, workspace: string): Promise<void> {
  for (const line of text.render(report, { colour: true, width: LOG_COLUMNS }).trimEnd().split('\n')) info(line)
  if (inputs.annotations) {
    for (const { level, title, message, file, line, column } of annotationsOf(report)) {
      ANNOTATE[level](message, {
        title,
        ...(file === undefined ? {} : { file }),
        ...(line === undefined ? {} : { startLine: line }),
        ...(column === undefined ? {} : { startColumn: column }),
      })
    }
  }
  writeOutputs(report, await writeReportFiles(report, inputs.reportFiles, workspace))
  await comment(report, inputs)
  if (inputs.jobSummary && process.env.GITHUB_STEP_SUMMARY !== undefined)
    await summary.addRaw(renderMarkdown(report), true).write()
}

/** The GitHub client takes longer to load than a scan: only for a comment that is wanted and can be written. */
async function comment(report: Report, { comment: mode, commentKey, token }: Inputs): Promise<void> {
  if (mode === 'never') return
  if (token === null) {
    notice('No comment is written on the pull request: there is no token.')
    return
  }
  const { commentOnPullRequest } = await import('./pull-request-comment.ts')
  const key = commentKey ?? `${process.env.GITHUB_WORKFLOW ?? ''}/${process.env.GITHUB_JOB ?? ''}`
  await commentOnPullRequest(report, { mode, key, token })
}

/** On a pull request, or a push, faults are told where they were made. */
async function keepIssues(
  report: Report,
  { issues, commentKey, token }: Inputs,
  settings: IssueSettings,
): Promise<void> {
  if (!issues) return
  const event = process.env.GITHUB_EVENT_NAME ?? ''
  if (!['schedule', 'workflow_dispatch'].includes(event)) {
    notice(`No issues are kept: they are by runs on "schedule" and "workflow_dispatch", and this one is on "${event}".`)
    return
  }
  if (token === null) {
    notice('No issues are kept: there is no token.')
    return
  }
  const { fileIssues } = await import('./issues.ts')
  const use = commentKey ?? `${process.env.GITHUB_WORKFLOW ?? ''}/${process.env.GITHUB_JOB ?? ''}`
  await fileIssues(report, { settings, use, token, shown: report, clock: () => new Date() })
}

function conclude({ outcome, summary: { errors, warnings, inconclusive } }: Report, failOn: FailOn): void {
  const counts = `${String(errors)} errors, ${String(warnings)} warnings, ${String(inconclusive)} could not be judged`
  if (outcome === 'pass' || failOn === 'never') return
  setFailed(outcome === 'fail' ? `The policy is violated: ${counts}` : `Not everything could be judged: ${counts}`)
}

function fail(failure: unknown): void {
  if (failure instanceof ConfigError) {
    for (const { where, message } of failure.problems) {
      const visible = terminalText(message)
      if (typeof where === 'string') error(visible, { title: terminalText(where) })
      else
        error(visible, {
          title: 'tls-gate configuration',
          file: where.file,
          startLine: where.line,
          startColumn: where.column,
        })
    }
    setFailed(`The configuration has mistakes (${String(failure.problems.length)}): nothing was looked at`)
    return
  }
  setFailed(
    `Internal error of tls-gate, please report it: ${terminalText(failure instanceof Error ? (failure.stack ?? failure.message) : String(failure))}`,
  )
}
