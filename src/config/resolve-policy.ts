/** All that a run is configured by, from texts to endpoints and a policy; or all mistakes in them at once. */
import { ConfigError, type ConfigProblem } from '../core/config-problem.ts'
import type { Endpoint } from '../core/endpoint.ts'
import type { Policy, Preset } from '../core/policy.ts'
import type { Gradable } from '../core/rule.ts'
import type { Complain } from './complain.ts'
import type { PolicyFile, PolicyFileResult } from './policy-file.ts'
import { resolveAcmeDirectories } from './resolve-acme-directories.ts'
import { resolveCompare } from './resolve-compare.ts'
import { resolveEndpoints, type EndpointText } from './resolve-endpoints.ts'
import { resolveRules } from './resolve-rules.ts'
import { resolveWaivers } from './resolve-waivers.ts'
import { unknownName } from './unknown-name.ts'

/** The preset when nobody names one. */
export const DEFAULT_PRESET = 'recommended'

/** What the product has: names in a policy are checked against it. */
export interface Known {
  readonly rules: readonly Gradable[]
  readonly presets: readonly Preset[]
}

export interface Sources {
  /** Lines of the `endpoints` input or arguments of the command, one endpoint each; empty lines and comments may be among them. */
  readonly endpoints: readonly EndpointText[]
  readonly policyFile: { readonly file: string; readonly text: string } | null
  /** Takes the place of what the file extends. */
  readonly preset: string | null
  /** Whether it is fine that nothing names an endpoint: a saved scan is judged, which has its own. */
  readonly mayLackEndpoints: boolean
  /** Environments of endpoints that come from elsewhere, so that a comparison may name them. */
  readonly environments?: readonly string[]
}

export interface Config {
  readonly endpoints: readonly Endpoint[]
  readonly policy: Policy
  /** URLs of ACME servers of the policy's own. */
  readonly acmeDirectories: readonly string[]
}

/**
 * Reads everything before a packet is sent.
 *
 * @param file what was read of the policy file, null when there is none: its reader is heavy, and loaded only for one
 * @throws ConfigError with every mistake in every source: lines first, then the preset, then the file from top to bottom
 */
export function readConfig(sources: Sources, known: Known, file: PolicyFileResult | null): Config {
  const policyFile = file?.value ?? null
  const problems = [...(file?.problems ?? [])]
  const complain: Complain = (where, message) => {
    problems.push({ where, message })
  }

  const { endpoints, written } = resolveEndpoints(sources.endpoints, policyFile, complain)
  const policy = resolvePolicy(sources, policyFile, endpoints, known, complain)
  const acmeDirectories = resolveAcmeDirectories(policyFile?.acmeDirectories ?? [], complain)
  if (written === 0 && !sources.mayLackEndpoints && saysNothingOfEndpoints(file))
    complain(policyFile?.at ?? 'endpoints', NO_ENDPOINT)

  if (problems.length > 0) throw new ConfigError(inOrder(problems, sources))
  return { endpoints, policy, acmeDirectories }
}

const NO_ENDPOINT =
  'there is no endpoint to look at: list some under "environments" or "endpoints" in the policy file, or hand them in'

/** Of a file that could not be read, and of an empty list, there has been a complaint already. */
function saysNothingOfEndpoints(file: PolicyFileResult | null): boolean {
  if (file === null) return true
  return file.value !== null && file.value.endpoints === null && file.value.environments.length === 0
}

function resolvePolicy(
  sources: Sources,
  file: PolicyFile | null,
  endpoints: readonly Endpoint[],
  known: Known,
  complain: Complain,
): Policy {
  const presets = choosePresets(sources.preset, file, known.presets, complain)
  const ruleIds = known.rules.map(({ id }) => id)
  const comparisonIds = known.rules.filter(({ kind }) => kind === 'comparison').map(({ id }) => id)
  // Environments of the file count even when all of their endpoints are mistaken: one mistake is not two.
  const environments = new Set([
    ...(file?.environments.map(({ name }) => name.value) ?? []),
    ...endpoints.flatMap(({ environment }) => environment ?? []),
    ...(sources.environments ?? []),
  ])
  return {
    presets: presets.map(({ name, version }) => `${name}@${version}`),
    rules: resolveRules(known.rules, presets, file?.rules ?? [], file?.onInconclusive ?? null, complain),
    waivers: resolveWaivers(file?.waivers ?? [], ruleIds, complain),
    compare: resolveCompare(file?.compare ?? [], [...environments], comparisonIds, complain),
  }
}

function choosePresets(
  override: string | null,
  file: PolicyFile | null,
  known: readonly Preset[],
  complain: Complain,
): readonly Preset[] {
  const names = known.map(({ name }) => name)
  const find = (name: string): Preset | undefined => known.find((preset) => preset.name === name)
  const extended = (file?.extends ?? []).flatMap(({ value, at }) => {
    const preset = find(value)
    if (preset === undefined) complain(at, unknownName('preset', value, names))
    return preset ?? []
  })
  if (override === null && file?.extends != null) return extended
  const name = override ?? DEFAULT_PRESET
  const preset = find(name)
  if (preset === undefined) complain('preset', unknownName('preset', name, names))
  return preset === undefined ? [] : [preset]
}

/** A hostile file can hold a hundred thousand mistakes; nobody reads past the first few hundred. */
const MOST_PROBLEMS = 1000

/** Mistakes without a file and in other files keep their order, before those of the policy file in the order of its text. */
function inOrder(problems: readonly ConfigProblem[], { policyFile }: Sources): readonly ConfigProblem[] {
  const place = ({ where }: ConfigProblem): readonly [number, number] =>
    typeof where === 'string' || where.file !== policyFile?.file ? [0, 0] : [where.line, where.column]
  const sorted = problems.toSorted((a, b) => {
    const [lineA, columnA] = place(a)
    const [lineB, columnB] = place(b)
    return lineA - lineB || columnA - columnB
  })
  const more = sorted[MOST_PROBLEMS]
  if (more === undefined) return sorted
  const message = `this and ${String(sorted.length - MOST_PROBLEMS - 1)} more mistakes are not shown`
  return [...sorted.slice(0, MOST_PROBLEMS), { where: more.where, message }]
}
