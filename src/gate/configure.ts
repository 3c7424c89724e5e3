/** Everything that a run is configured by: read and found free of mistakes before a packet is sent. */
import type { FileReaders } from '../config/load-policy.ts'
import { readConfig, readEndpoints, type Config, type NamedText, type Sources } from '../config/resolve-policy.ts'
import type { Baseline } from '../core/baseline.ts'
import { ConfigError, type ConfigProblem } from '../core/config-problem.ts'
import type { Policy } from '../core/policy.ts'
import type { JudgeTools } from '../engine/judge.ts'

export interface Written extends Sources {
  /** Reads what the policy file extends. */
  readonly readers: FileReaders
  readonly baseline: NamedText | null
  /** What an earlier run left; `text` null: there was none. null: nobody counts. */
  readonly state: { readonly file: string; readonly text: string | null } | null
}

export const NOTHING_WRITTEN: Written = {
  endpoints: [],
  policyFile: null,
  preset: null,
  mayLackEndpoints: false,
  readers: { local: () => Promise.resolve(undefined), remote: () => Promise.resolve(undefined) },
  baseline: null,
  state: null,
}

export interface Configuration extends Config {
  readonly baseline: Baseline | null
  readonly runsBefore: JudgeTools['runsBefore']
}

export type Endpoints = Omit<Config, 'policy'>

/**
 * Reads the endpoints, and all the rest along with them if the user has written anything of it. Otherwise there can be no
 * mistake in it, and what judges is loaded when it is called for: it takes longer than a first packet should wait.
 *
 * @param mistakes met on the way here, in options or inputs: shown together with those in what was written
 * @throws ConfigError
 */
export async function configure(
  written: Written,
  mistakes: readonly ConfigProblem[] = [],
): Promise<Endpoints & { readonly judged: () => Promise<Configuration> }> {
  const isOurs = written.policyFile === null && written.preset === null && written.baseline === null
  if (isOurs && written.state === null) {
    const endpoints = await collect(mistakes, () => readEndpoints(written))
    let configuration: Promise<Configuration> | undefined
    return { ...endpoints, judged: () => (configuration ??= readConfiguration(written)) }
  }
  const configuration = await collect(mistakes, () => readConfiguration(written))
  return { ...configuration, judged: () => Promise.resolve(configuration) }
}

export async function readConfiguration(written: Written): Promise<Configuration> {
  const [{ GRADABLE, PRESETS }, loaded] = await Promise.all([import('./gradable.ts'), load(written)])
  const config = readConfig(written, { rules: GRADABLE, presets: PRESETS }, loaded)
  const { baseline, state } = written
  if (state === null && countsRuns(config.policy)) throw new ConfigError([{ where: 'state', message: NO_STATE }])
  return {
    ...config,
    baseline: baseline === null ? null : await readBaseline(baseline),
    runsBefore: state === null ? null : await readState(state),
  }
}

async function collect<T>(mistakes: readonly ConfigProblem[], read: () => T | Promise<T>): Promise<T> {
  const problems = [...mistakes]
  try {
    const result = await read()
    if (problems.length === 0) return result
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    problems.push(...error.problems)
  }
  throw new ConfigError(problems)
}

/** The reader of YAML takes a third of a short run to load: only when there is a file. */
async function load({ policyFile, readers }: Written) {
  if (policyFile === null) return null
  const { loadPolicy } = await import('../config/load-policy.ts')
  return loadPolicy(policyFile.file, policyFile.text, readers)
}

async function readBaseline({ file, text }: NamedText): Promise<Baseline> {
  const { parseBaseline } = await import('../config/baseline-file.ts')
  return parseBaseline(file, text)
}

async function readState({ file, text }: NonNullable<Written['state']>): Promise<(fingerprint: string) => number> {
  const { parseState } = await import('../config/state-file.ts')
  return text === null ? () => 0 : parseState(file, text)
}

const NO_STATE =
  '"on-inconclusive: fail-after" counts runs: expected a file to count them in, --state or the input state-file'

function countsRuns({ rules, overrides }: Policy): boolean {
  return (
    [...rules.values()].some(({ onInconclusive }) => typeof onInconclusive === 'object') ||
    overrides.some((override) =>
      [...override.rules.values()].some(({ onInconclusive }) => typeof onInconclusive?.value === 'object'),
    )
  )
}
