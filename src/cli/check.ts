/** `tls-gate check`: looks at endpoints and judges them. */
import { resolve } from 'node:path'
import { formatProblem } from '../core/config-problem.ts'
import type { FactName } from '../core/facts.ts'
import { PHASES, type Phase } from '../core/phase.ts'
import { check, type CheckOptions } from '../gate/check.ts'
import { NETWORK_SETTINGS, readNetworkOptions } from '../gate/network-options.ts'
import type { PhaseOptions } from '../gate/phase.ts'
import { readBytes } from '../host/files.ts'
import { readTrustStore } from '../host/trust-stores.ts'
import { FACTS_SEEN } from '../probes/facts.ts'
import { terminalText } from '../reporters/escape/terminal.ts'
import { UsageError, type Io } from './io.ts'
import { FAIL_ON, parseOptions, readChoice } from './options.ts'
import { deliver, exitOf, FORMATS } from './output.ts'
import { progressOn } from './progress.ts'
import { readTransactionTools } from './transaction-tools.ts'
import { writeUserFile } from './user-file.ts'
import { JUDGING_OPTIONS, readWritten } from './written.ts'

export async function checkCommand(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseOptions(args, [
    ...JUDGING_OPTIONS,
    'base-ref',
    'compare',
    'format',
    'output',
    'observations',
    'only',
    'fail-on',
    'phase',
    'wait-for-certificate',
    'wait-timeout',
    'client-certificate',
    'client-key',
    ...NETWORK_SETTINGS,
  ])
  const format = readChoice('format', values.format, FORMATS, 'text')
  const failOn = readChoice('fail-on', values['fail-on'], FAIL_ON, 'error')
  const phase = readChoice('phase', values.phase, ['auto', ...PHASES], null)
  const { network, ctSearch, mistakes } = readNetworkOptions(
    (name) => values[name],
    (name) => `--${name}`,
    'public',
  )
  const revision = values['base-ref']
  const progress = progressOn(io.stderr)
  const waiting = await readWaiting(values, io, progress.say)
  const { scan, report, notices } = await check({
    written: readWritten(values, positionals, io),
    base: revision === undefined ? null : (await import('./base.ts')).readBase(revision, values, positionals, io),
    readStore: (name) => readTrustStore(name, io.cwd),
    readChain: async (path) => (await import('../host/chain-file.ts')).readChainFile(path, io.cwd),
    network,
    ctSearch,
    transactions: readTransactionTools(values, io),
    mistakes: [...mistakes, ...waiting.mistakes],
    only: await readOnly(values.only),
    failOn,
    clock: io.clock,
    onProgress: progress.show,
    phase: await readPhase(phase, io),
    awaiting: waiting.awaiting,
  })
  progress.clear()
  for (const notice of notices) io.stderr.write(`${terminalText(`not looked at: ${formatProblem(notice)}`)}\n`)
  if (values.observations !== undefined) {
    writeUserFile('--observations', io.cwd, values.observations, `${JSON.stringify(scan, null, 2)}\n`)
  }
  if (values.state !== undefined) {
    const { renderState } = await import('../config/state-file.ts')
    writeUserFile('--state', io.cwd, values.state, renderState(report.findings))
  }
  await deliver(report, format, values.output, io)
  return exitOf(report.outcome, failOn)
}

/** Outside a runner no event is known, and everything is judged. */
async function readPhase(choice: Phase | 'auto' | null, { env }: Io): Promise<PhaseOptions | null> {
  if (choice === null) return null
  const { phaseOfEvent } = await import('../gate/phase.ts')
  return { name: choice === 'auto' ? phaseOfEvent(env.GITHUB_EVENT_NAME) : choice, where: '--phase' }
}

/** What reads certificates is loaded only for one that is waited for. */
async function readWaiting(
  values: Readonly<Record<string, string | undefined>>,
  io: Io,
  onLook: (sentence: string) => void,
): Promise<Pick<CheckOptions, 'awaiting' | 'mistakes'>> {
  if (values['wait-for-certificate'] === undefined && values['wait-timeout'] === undefined) {
    return { awaiting: null, mistakes: [] }
  }
  const { readAwaiting } = await import('../gate/awaiting.ts')
  const { awaiting, mistakes } = await readAwaiting(
    (name) => values[name],
    (name) => `--${name}`,
    (path) => readBytes(resolve(io.cwd, path)),
  )
  return { awaiting: awaiting && { ...awaiting, sleep: io.sleep, onLook }, mistakes }
}

/** Names of facts, separated by commas. */
async function readOnly(text: string | undefined): Promise<FactName[] | null> {
  if (text === undefined) return null
  const names = text.split(',').map((name) => name.trim())
  const seen: readonly FactName[] = FACTS_SEEN
  const known = names.every((name) => seen.some((fact) => fact === name))
    ? seen
    : [...seen, ...(await import('../deductions/index.ts')).deductions.map(({ fact }) => fact)]
  return names.map((name) => {
    const fact = known.find((candidate) => candidate === name)
    if (fact === undefined) throw new UsageError(`--only: ${JSON.stringify(name)} found, expected ${known.join(', ')}`)
    return fact
  })
}
