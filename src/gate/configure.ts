/** Everything that a run is configured by: read and found free of mistakes before a packet is sent. */
import type { FileReaders } from '../config/load-policy.ts'
import { readConfig, readEndpoints, type Config, type NamedText, type Sources } from '../config/resolve-policy.ts'
import type { Baseline } from '../core/baseline.ts'
import { ConfigError, type ConfigProblem } from '../core/config-problem.ts'
import type { Policy, Setter } from '../core/policy.ts'
import type { SavedScan } from '../core/saved-scan.ts'
import type { JudgeTools } from '../engine/judge.ts'

export interface Written extends Sources {
  /** Reads what the policy file extends. */
  readonly readers: FileReaders
  readonly baseline: NamedText | null
  /** What an earlier run left; `text` null: there was none. null: nobody counts. */
  readonly state: { readonly file: string; readonly text: string | null } | null
  /** What an earlier run saw, to compare with. */
  readonly earlier?: NamedText
}

export const NOTHING_WRITTEN: Written = {
  endpoints: [],
  policyFile: null,
  preset: null,
  mayLackEndpoints: false,
  readers: { local: () => Promise.resolve(undefined), remote: () => Promise.resolve(undefined), list: null },
  baseline: null,
  state: null,
}

/** In place of a file to count in, where a policy is not judged by in runs that follow each other. */
export const UNCOUNTED: Written['state'] = { file: '', text: null }

export interface Configuration extends Config {
  readonly baseline: Baseline | null
  readonly runsBefore: JudgeTools['runsBefore']
  readonly earlier: SavedScan | null
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
  if (isOurs && written.state === null && written.earlier === undefined) {
    const endpoints = await collect(mistakes, () => readEndpoints(written))
    let configuration: Promise<Configuration> | undefined
    return { ...endpoints, judged: () => (configuration ??= readConfiguration(written)) }
  }
  const configuration = await collect(mistakes, () => readConfiguration(written))
  return { ...configuration, judged: () => Promise.resolve(configuration) }
}

/** @throws ConfigError with all mistakes in all of it */
export async function readConfiguration(written: Written): Promise<Configuration> {
  const [{ GRADABLE, PRESETS }, loaded] = await Promise.all([import('./gradable.ts'), load(written)])
  const problems: ConfigProblem[] = []
  const config = await attempt(problems, () => readConfig(written, { rules: GRADABLE, presets: PRESETS }, loaded))
  const baseline = await attempt(problems, () => readBaseline(written.baseline))
  const runsBefore = await attempt(problems, () => readState(written.state))
  const earlier = await attempt(problems, () => readEarlier(written.earlier))
  const counting = config === undefined || written.state !== null ? undefined : findCounting(config.policy)
  if (counting !== undefined) {
    problems.push({ where: typeof counting === 'string' ? 'state' : counting, message: NO_STATE })
  }
  const isWhole = baseline !== undefined && runsBefore !== undefined && earlier !== undefined
  if (config === undefined || !isWhole || problems.length > 0) throw new ConfigError(problems)
  return { ...config, baseline, runsBefore, earlier }
}

async function collect<T>(mistakes: readonly ConfigProblem[], read: () => T | Promise<T>): Promise<T> {
  const problems = [...mistakes]
  const result = await attempt(problems, read)
  if (result === undefined || problems.length > 0) throw new ConfigError(problems)
  return result
}

/** undefined: there are mistakes in it, which are now among the problems. */
async function attempt<T>(problems: ConfigProblem[], read: () => T | Promise<T>): Promise<T | undefined> {
  try {
    return await read()
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    problems.push(...error.problems)
    return undefined
  }
}

/** The reader of YAML takes a third of a short run to load: only when there is a file. */
async function load({ policyFile, readers }: Written) {
  if (policyFile === null) return null
  const { loadPolicy } = await import('../config/load-policy.ts')
  return loadPolicy(policyFile.file, policyFile.text, readers)
}

async function readBaseline(baseline: Written['baseline']): Promise<Baseline | null> {
  if (baseline === null) return null
  const { parseBaseline } = await import('../config/baseline-file.ts')
  return parseBaseline(baseline.file, baseline.text)
}

async function readState(state: Written['state']): Promise<JudgeTools['runsBefore']> {
  if (state === null) return null
  const { file, text } = state
  const { parseState } = await import('../config/state-file.ts')
  return text === null ? () => 0 : parseState(file, text)
}

async function readEarlier(earlier: Written['earlier']): Promise<SavedScan | null> {
  if (earlier === undefined) return null
  const { parseEarlierRun } = await import('../config/earlier-scan.ts')
  return parseEarlierRun(earlier.file, earlier.text).scan
}

const NO_STATE =
  '"on-inconclusive: fail-after" counts runs: expected a file to count them in, --state or the input state-file'

/** Who first wants runs to be counted. */
function findCounting({ rules, overrides }: Policy): Setter | undefined {
  const set = [
    ...[...rules.values()].map(({ onInconclusive: value, setBy }) => ({ value, by: setBy.onInconclusive })),
    ...overrides.flatMap((override) =>
      [...override.rules.values()].flatMap(({ onInconclusive }) => onInconclusive ?? []),
    ),
  ]
  return set.find(({ value }) => typeof value === 'object')?.by ?? undefined
}
