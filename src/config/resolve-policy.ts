/** All that a run is configured by, from texts to endpoints and a policy; or all mistakes in them at once. */
import { ConfigError, formatProblem, type ConfigProblem } from '../core/config-problem.ts'
import type { Endpoint, Origin } from '../core/endpoint.ts'
import type { IssueSettings } from '../core/issue.ts'
import type { Notice } from '../core/notice.ts'
import type { ReadVariable } from '../core/placeholder.ts'
import { usualPhaseOf, type EnvironmentPhase, type Phase } from '../core/phase.ts'
import type { Override, Policy, Preset } from '../core/policy.ts'
import type { Gradable } from '../core/rule.ts'
import type { Complain } from './complain.ts'
import { parsePreset } from './extends.ts'
import type { LoadedPolicy } from './load-policy.ts'
import { resolveAcmeDirectories } from './resolve-acme-directories.ts'
import { resolveCompare, type Comparable } from './resolve-compare.ts'
import { resolveEndpoints, type EndpointText } from './resolve-endpoints.ts'
import { resolveIssues } from './resolve-issues.ts'
import { resolveOverrides } from './resolve-overrides.ts'
import { layerOfPreset, regradesOf, resolveRules, type Layer } from './resolve-rules.ts'
import { resolveWaivers } from './resolve-waivers.ts'
import { unknownName } from './unknown-name.ts'

/** The policy file when nobody names one. */
export const DEFAULT_POLICY_FILE = '.github/tls-gate.yml'

/** The preset when nobody names one. */
export const DEFAULT_PRESET = 'recommended'

/** What the product has: names in a policy are checked against it. */
export interface Known {
  readonly rules: readonly Gradable[]
  readonly presets: readonly Preset[]
}

/** A file as it stands in mistakes and origins, and what it holds. */
export interface NamedText {
  readonly file: string
  readonly text: string
}

export interface Sources {
  /** Lines of the `endpoints` input or arguments of the command, one endpoint each; empty lines and comments may be among them. */
  readonly endpoints: readonly EndpointText[]
  readonly policyFile: NamedText | null
  /** Takes the place of what the file extends. */
  readonly preset: string | null
  /** Whether it is fine that nothing names an endpoint: a saved scan is judged, which has its own. */
  readonly mayLackEndpoints: boolean
  /** Environments of endpoints that come from elsewhere, so that a comparison may name them. */
  readonly environments?: readonly string[]
  /** What transactions take their secrets from; absent: none is carried out, and nobody asks whether they are there. */
  readonly variables?: ReadVariable
  /** Of the run: in environments that are not judged in it no transaction is carried out. Absent: in every one. */
  readonly phase?: Phase
}

export interface Config {
  readonly endpoints: readonly Endpoint[]
  readonly policy: Policy
  /** Whether they were handed in, and are not those of the policy file. */
  readonly areHandedIn: boolean
  /** Of the environments in the policy file. */
  readonly phases: readonly EnvironmentPhase[]
  /** URLs of ACME servers of the policy's own. */
  readonly acmeDirectories: readonly string[]
  readonly issues: IssueSettings
  /** What other files seem to declare and is not looked at. */
  readonly notices: readonly Notice[]
}

/**
 * Reads everything before a packet is sent.
 *
 * @param loaded what was read of the policy file, null when there is none: its reader is heavy, and loaded only for one
 * @throws ConfigError with every mistake in every source: lines first, then the preset, then the file from top to bottom
 */
export function readConfig(sources: Sources, known: Known, loaded: LoadedPolicy | null): Config {
  const problems = [...(loaded?.problems ?? [])]
  const complain: Complain = (where, message) => {
    problems.push({ where, message })
  }
  const declared = readDeclared(sources, loaded, complain)
  const policy = resolvePolicy(sources, loaded, declared.endpoints, known, complain)
  if (problems.length > 0) throw new ConfigError(inOrder(problems, sources))
  return { ...declared, policy }
}

/**
 * The same without the policy, for when the user says nothing of it and it cannot hold a mistake: it may wait.
 *
 * @throws ConfigError
 */
export function readEndpoints(sources: Sources): Omit<Config, 'policy'> {
  const problems: ConfigProblem[] = []
  const declared = readDeclared(sources, null, (where, message) => {
    problems.push({ where, message })
  })
  if (problems.length > 0) throw new ConfigError(problems)
  return declared
}

function readDeclared(sources: Sources, loaded: LoadedPolicy | null, complain: Complain): Omit<Config, 'policy'> {
  const file = loaded?.file ?? null
  const declared = loaded?.declared ?? new Map()
  const { endpoints, written, areHandedIn, notices } = resolveEndpoints(sources.endpoints, file, declared, complain, {
    read: sources.variables ?? null,
    phase: sources.phase ?? 'scheduled',
  })
  const acmeDirectories = resolveAcmeDirectories(file?.acmeDirectories ?? [], complain)
  if (written === 0 && !sources.mayLackEndpoints && saysNothingOfEndpoints(loaded))
    complain(file?.at ?? 'endpoints', NO_ENDPOINT)
  const phases = (file?.environments ?? []).map(({ name, phase }) => ({
    environment: name.value,
    phase: phase?.value ?? usualPhaseOf(name.value),
    origin: phase?.at ?? name.at,
  }))
  const issues = resolveIssues(file?.issues ?? null)
  return { endpoints, areHandedIn, phases, acmeDirectories, issues, notices }
}

const NO_ENDPOINT =
  'there is no endpoint to look at: list some under "environments", "endpoints" or "endpoints-from" in the policy file, or hand them in'

/** Of a file that could not be read, of an empty list, and of files that declare none, there has been a complaint already. */
function saysNothingOfEndpoints(loaded: LoadedPolicy | null): boolean {
  if (loaded === null) return true
  const { file, problems } = loaded
  if (file === null) return false
  const places = [file, ...file.environments]
  // All that other files declare may be excluded.
  if (places.some(({ endpointsFrom }) => endpointsFrom !== null)) return problems.length === 0
  return places.every(({ endpoints }) => endpoints === null)
}

/** Found by the engine, about a pair as the comparisons are. */
const UNPAIRED = 'compare/unpaired'

function resolvePolicy(
  sources: Sources,
  loaded: LoadedPolicy | null,
  endpoints: readonly Endpoint[],
  known: Known,
  complain: Complain,
): Policy {
  const file = loaded?.file ?? null
  const ruleIds = known.rules.map(({ id }) => id)
  const comparable = known.rules.flatMap((rule): Comparable[] => {
    if (rule.kind === 'comparison') return [{ id: rule.id, field: rule.field }]
    return rule.id === UNPAIRED ? [{ id: rule.id, field: null }] : []
  })
  // Environments of the file count even when all of their endpoints are mistaken: one mistake is not two.
  const environments = [
    ...new Set([
      ...(file?.environments.map(({ name }) => name.value) ?? []),
      ...endpoints.flatMap(({ environment }) => environment ?? []),
      ...(sources.environments ?? []),
    ]),
  ]
  const reading: Reading = { known, environments, complain, presets: [], layers: [], overrides: [] }
  readLayers(loaded, sources.preset, reading)
  return {
    presets: reading.presets,
    rules: resolveRules(known.rules, reading.layers),
    overrides: reading.overrides,
    waivers: resolveWaivers(file?.waivers ?? [], ruleIds, complain),
    compare: resolveCompare(file?.compare ?? [], environments, comparable, complain),
  }
}

interface Reading {
  readonly known: Known
  /** null: whatever they are. */
  readonly environments: readonly string[] | null
  readonly complain: Complain
  readonly presets: string[]
  readonly layers: Layer[]
  readonly overrides: Override[]
}

/** What a file extends comes before what it says itself. */
function readLayers(loaded: LoadedPolicy | null, override: string | null, reading: Reading): void {
  const { known, environments, complain, layers, overrides } = reading
  const extended = loaded?.extended ?? null
  if (override !== null || extended === null) {
    const { name, version } = parsePreset(override ?? DEFAULT_PRESET)
    readPreset(name, version, 'preset', reading)
  }
  for (const one of extended ?? []) {
    // What is extended is read for mistakes even where another preset takes its place.
    const into = override === null ? reading : { ...reading, presets: [], layers: [], overrides: [] }
    if (one.kind === 'preset') readPreset(one.name, one.version, one.at, into)
    else readExtension(one.policy, into)
  }
  if (loaded?.file == null) return
  const { rules, onInconclusive } = loaded.file
  const fallback = onInconclusive === null ? null : { value: onInconclusive.value, by: onInconclusive.at }
  layers.push({ rules: regradesOf(rules, known.rules, complain), onInconclusive: fallback })
  overrides.push(...resolveOverrides(loaded.file, known.rules, environments, complain))
}

/** Unlike the first file, one that is extended has no preset beneath it unless it says so, and may know of environments that others have. */
function readExtension(loaded: LoadedPolicy, reading: Reading): void {
  readLayers({ ...loaded, extended: loaded.extended ?? [] }, null, { ...reading, environments: null })
}

function readPreset(name: string, version: string | null, where: Origin | string, reading: Reading): void {
  const { known, complain, presets, layers } = reading
  const preset = known.presets.find((candidate) => candidate.name === name)
  if (preset === undefined) {
    complain(
      where,
      unknownName(
        'preset',
        name,
        known.presets.map((each) => each.name),
      ),
    )
    return
  }
  if (version !== null && version !== preset.version) {
    complain(where, `the preset "${name}" is of version ${preset.version} here, expected ${version}`)
    return
  }
  presets.push(`${preset.name}@${preset.version}`)
  layers.push(layerOfPreset(preset, known.rules))
}

/** A hostile file can hold a hundred thousand mistakes; nobody reads past the first few hundred. */
const MOST_PROBLEMS = 1000

/** Mistakes without a file and in other files keep their order, before those of the policy file in the order of its text. */
function inOrder(problems: readonly ConfigProblem[], { policyFile }: Sources): readonly ConfigProblem[] {
  const place = ({ where }: ConfigProblem): readonly [number, number] =>
    typeof where === 'string' || where.file !== policyFile?.file ? [0, 0] : [where.line, where.column]
  // Several ways may lead to one file, which is then read as often.
  const once = [...new Map(problems.map((problem) => [formatProblem(problem), problem])).values()]
  const sorted = once.toSorted((a, b) => {
    const [lineA, columnA] = place(a)
    const [lineB, columnB] = place(b)
    return lineA - lineB || columnA - columnB
  })
  const more = sorted[MOST_PROBLEMS]
  if (more === undefined) return sorted
  const message = `this and ${String(sorted.length - MOST_PROBLEMS - 1)} more mistakes are not shown`
  return [...sorted.slice(0, MOST_PROBLEMS), { where: more.where, message }]
}
