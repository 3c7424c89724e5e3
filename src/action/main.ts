/** The action: the command's check with a runner's inputs and outputs. */
import { resolve } from 'node:path'
import { error, info, notice, setFailed, setSecret, warning } from '@actions/core'
import { renderState } from '../config/state-file.ts'
import { ConfigError, formatProblem } from '../core/config-problem.ts'
import type { Notice } from '../core/notice.ts'
import type { Report } from '../core/report.ts'
import type { FailOn } from '../engine/judge.ts'
import { check, type CheckOptions } from '../gate/check.ts'
import { phaseOfEvent } from '../gate/phase.ts'
import { readBytes, writeText } from '../host/files.ts'
import { readTrustStore } from '../host/trust-stores.ts'
import { annotationsOf } from '../reporters/annotations.ts'
import { terminalText } from '../reporters/escape/terminal.ts'
import { maskEndpoints, sensitiveTexts } from '../reporters/masked.ts'
import text from '../reporters/text.ts'
import { baseOf, filesOfBase, listingOfBase, machineOfBase } from './base.ts'
import { readDeployment, withDeployed, type Deployment } from './deployment.ts'
import { readInputs, type Inputs } from './inputs.ts'
import { writeJobSummary } from './job-summary.ts'
import { writeNoOutputs, writeOutputs } from './outputs.ts'
import { publish } from './publish.ts'
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
    const deployed = readDeployment(GITHUB_EVENT_PATH, GITHUB_EVENT_NAME)
    const deployment = inputs.phase === 'auto' ? deployed : null
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
        info(`[${String(done)}/${String(total)}]${inputs.maskEndpoints ? '' : ` ${terminalText(url)}`}`)
      },
    })
    if (inputs.maskEndpoints) sensitiveTexts(report).forEach(setSecret)
    tell(notices, inputs)
    if (inputs.stateFile !== null) {
      writeText(resolve(workspace, inputs.stateFile), renderState(report.findings))
    }
    if (inputs.observationsFile !== null) {
      writeText(resolve(workspace, inputs.observationsFile), `${JSON.stringify(scan, null, 2)}\n`)
    }
    const shown = inputs.maskEndpoints ? maskEndpoints(report) : report
    await deliver(report, shown, inputs, workspace)
    await publish({ report: shown, whole: report, issues, inputs, pullRequest, deployment: deployed, env: process.env })
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
function tell(notices: readonly Notice[], { maskEndpoints: isMasked }: Inputs): void {
  if (notices.length === 0) return
  // They name what is declared as it is written.
  if (!isMasked) for (const one of notices) info(terminalText(`not looked at: ${formatProblem(one)}`))
  const where = isMasked ? '"tls-gate explain endpoints" tells what' : 'see the log of this step'
  notice(`Of what the files of endpoints-from declare, some is not looked at (${String(notices.length)}): ${where}.`)
}

/** The files that inputs name get all of it; whatever else the run tells may be read by everybody. */
async function deliver(report: Report, shown: Report, inputs: Inputs, workspace: string): Promise<void> {
  for (const line of text.render(shown, { colour: true, width: LOG_COLUMNS }).trimEnd().split('\n')) info(line)
  if (inputs.annotations) {
    for (const { level, title, message, file, line, column } of annotationsOf(shown)) {
      ANNOTATE[level](message, {
        title,
        ...(file === undefined ? {} : { file }),
        ...(line === undefined ? {} : { startLine: line }),
        ...(column === undefined ? {} : { startColumn: column }),
      })
    }
  }
  const files = await writeReportFiles(report, inputs.reportFiles, workspace)
  writeOutputs(shown, files, inputs.jobSummary ? await writeJobSummary(shown) : '')
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
