/** The action's inputs, read once, at the edge, into one typed value. */
import { getInput } from '@actions/core'
import { parseAllower } from '../config/allower.ts'
import type { Allower } from '../core/allowance.ts'
import type { ConfigProblem } from '../core/config-problem.ts'
import type { CtSearch } from '../core/ct-search.ts'
import { PHASES, type Phase } from '../core/phase.ts'
import type { FailOn } from '../engine/judge.ts'
import type { AwaitingSetting } from '../gate/awaiting.ts'
import { readNetworkOptions } from '../gate/network-options.ts'
import type { PullRequest } from './pull-request.ts'
import { REPORT_FILE_INPUTS, type ReportFiles } from './report-files.ts'
import type { NetworkOptions } from '../net/network.ts'

export interface Inputs {
  /** Lines as written, comments and empty ones among them. */
  readonly endpoints: readonly string[]
  /** null: the default file, if it is there. */
  readonly configFile: string | null
  readonly preset: string | null
  readonly baselineFile: string | null
  readonly stateFile: string | null
  /** What an earlier run saw, to compare with. */
  readonly compareFile: string | null
  /** Who allows a pull request to weaken the policy. */
  readonly allowPolicyChange: readonly Allower[]
  readonly phase: Phase | 'auto'
  readonly failOn: FailOn
  readonly network: NetworkOptions
  readonly ctSearch: CtSearch | null
  /** Paths of files, or PEM; null: none is shown. */
  readonly clientCertificate: { readonly certificate: string; readonly key: string } | null
  /** As written; empty: nothing is waited for. */
  readonly wait: Readonly<Record<AwaitingSetting, string>>
  readonly annotations: boolean
  readonly jobSummary: boolean
  /** Whether log, annotations, summary, outputs and comment hide hosts and addresses. */
  readonly maskEndpoints: boolean
  readonly comment: 'always' | 'on-failure' | 'never'
  readonly commentKey: string | null
  readonly checkRun: boolean
  /** Whether issues are kept by scheduled runs. */
  readonly issues: boolean
  readonly token: string | null
  /** Relative to the workspace. */
  readonly reportFiles: ReportFiles
  readonly observationsFile: string | null
  readonly mistakes: readonly ConfigProblem[]
}

export function readInputs(pullRequest: PullRequest | null): Inputs {
  const mistakes: ConfigProblem[] = []

  function text(name: string): string | null {
    const value = getInput(name)
    return value === '' ? null : value
  }

  function lines(name: string): readonly string[] {
    return getInput(name)
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
  }

  function choice<T extends string>(name: string, choices: readonly T[], fallback: T): T {
    const value = getInput(name)
    if (value === '') return fallback
    const found = choices.find((candidate) => candidate === value)
    if (found === undefined) {
      mistakes.push({
        where: `input ${name}`,
        message: `${JSON.stringify(value)} found, expected ${choices.join(', ')}`,
      })
    }
    return found ?? fallback
  }

  function clientCertificate(): Inputs['clientCertificate'] {
    const [certificate, key] = [text('client-certificate'), text('client-key')]
    if (certificate !== null && key !== null) return { certificate, key }
    if (certificate !== null || key !== null) {
      const [found, expected] =
        key === null ? ['client-certificate', 'client-key'] : ['client-key', 'client-certificate']
      mistakes.push({ where: `input ${found}`, message: `expected ${expected} as well` })
    }
    return null
  }

  const {
    network,
    ctSearch,
    mistakes: networkMistakes,
  } = readNetworkOptions(
    (name) => getInput(name),
    (name) => `input ${name}`,
    pullRequest?.isFork === true ? 'off' : 'public',
  )
  mistakes.push(...networkMistakes)
  return {
    endpoints: getInput('endpoints').split('\n'),
    configFile: text('config-file'),
    preset: text('preset'),
    baselineFile: text('baseline-file'),
    stateFile: text('state-file'),
    compareFile: text('compare'),
    allowPolicyChange: lines('allow-policy-change').flatMap((line) => {
      const result = parseAllower(line)
      if ('mistake' in result) mistakes.push({ where: 'input allow-policy-change', message: result.mistake })
      return 'value' in result ? [result.value] : []
    }),
    phase: choice('phase', ['auto', ...PHASES], 'auto'),
    failOn: choice('fail-on', ['error', 'warning', 'never'], 'error'),
    network,
    ctSearch,
    clientCertificate: clientCertificate(),
    wait: { 'wait-for-certificate': getInput('wait-for-certificate'), 'wait-timeout': getInput('wait-timeout') },
    annotations: choice('annotations', ['true', 'false'], 'true') === 'true',
    jobSummary: choice('job-summary', ['true', 'false'], 'true') === 'true',
    maskEndpoints: choice('mask-endpoints', ['true', 'false'], 'false') === 'true',
    comment: choice('comment', ['always', 'on-failure', 'never'], 'never'),
    commentKey: text('comment-key'),
    checkRun: choice('check-run', ['true', 'false'], 'false') === 'true',
    issues: choice('issues', ['true', 'false'], 'false') === 'true',
    token: text('token'),
    reportFiles: Object.fromEntries(
      REPORT_FILE_INPUTS.flatMap((name) => (text(name) === null ? [] : [[name, text(name)]])),
    ),
    observationsFile: text('observations-file'),
    mistakes,
  }
}
