/** The phase of a run: what is judged in it, and which one an event of GitHub stands for. */
import { ConfigError } from '../core/config-problem.ts'
import type { Endpoint } from '../core/endpoint.ts'
import { isJudgedIn, type EnvironmentPhase, type Phase, type ReportPhase } from '../core/phase.ts'
import type { ComparePair } from '../core/policy.ts'

/**
 * A change that is proposed, queued or about to be deployed is not live yet; what was pushed or has been deployed is, or
 * will be in a moment. All else (`schedule`, `workflow_dispatch`, and events that we know nothing of) is about no deploy,
 * so that everything is looked at: what nobody knows must not leave anything out.
 */
const PHASE_OF_EVENT: ReadonlyMap<string, Phase> = new Map([
  ['pull_request', 'before-deploy'],
  ['pull_request_target', 'before-deploy'],
  ['merge_group', 'before-deploy'],
  ['deployment', 'before-deploy'],
  ['push', 'after-deploy'],
  ['deployment_status', 'after-deploy'],
])

/** @param event GITHUB_EVENT_NAME; undefined outside a runner */
export function phaseOfEvent(event: string | undefined): Phase {
  return PHASE_OF_EVENT.get(event ?? '') ?? 'scheduled'
}

export interface Phased {
  readonly phase: ReportPhase
  readonly judged: readonly Endpoint[]
  /** Looked at because something that is judged is compared with them, and for that alone. */
  readonly compared: readonly Endpoint[]
}

export interface PhaseOptions {
  readonly name: Phase
  /** What asked for it, in mistakes: `--phase`. */
  readonly where: string
}

/**
 * Endpoints without an environment are judged in every phase.
 * @throws ConfigError when nothing is left to judge
 */
export function inPhase(
  { name, where }: PhaseOptions,
  endpoints: readonly Endpoint[],
  phases: readonly EnvironmentPhase[],
  pairs: readonly ComparePair[],
): Phased {
  const own = new Map(phases.map(({ environment, phase }) => [environment, phase]))
  const isJudged = ({ environment }: Endpoint): boolean =>
    isJudgedIn(name, environment, own.get(environment ?? '') ?? null)
  const judged = endpoints.filter(isJudged)
  const others = endpoints.filter((endpoint) => !isJudged(endpoint))
  const left = [...new Set(others.flatMap(({ environment }) => environment ?? []))]
  if (judged.length === 0) {
    const message = `no endpoint is judged in the phase ${name}, for none of these environments is: ${left.join(', ')}; "phase" beside the endpoints of an environment says when it is, and the phase scheduled judges everything`
    throw new ConfigError([{ where, message }])
  }
  const present = new Set(judged.flatMap(({ environment }) => environment ?? []))
  const wanted = new Set(
    pairs.flatMap(({ from, to }) => [...(present.has(from) ? [to] : []), ...(present.has(to) ? [from] : [])]),
  )
  return { phase: { name, left }, judged, compared: others.filter(({ environment }) => wanted.has(environment ?? '')) }
}
