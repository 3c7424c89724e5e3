/** Where a run stands in a deploy, and which environments are judged there. */
import type { Origin } from './endpoint.ts'

/** `scheduled`: apart from any deploy, so that everything is judged. */
export const PHASES = ['before-deploy', 'after-deploy', 'scheduled'] as const
export type Phase = (typeof PHASES)[number]

export const DEPLOY_PHASES = ['before-deploy', 'after-deploy'] as const
export type DeployPhase = (typeof DEPLOY_PHASES)[number]

/** An environment's: the one in which it is judged, besides `scheduled`. */
export interface EnvironmentPhase {
  readonly environment: string
  readonly phase: DeployPhase
  readonly origin: Origin
}

const LIVE: readonly string[] = ['production', 'prod', 'live']

/** What a deploy changes is judged after it, and where it was tried before it. */
export function usualPhaseOf(environment: string): DeployPhase {
  return LIVE.includes(environment.toLowerCase()) ? 'after-deploy' : 'before-deploy'
}

/** @param own the environment's; null: the policy says nothing of it */
export function isJudgedIn(phase: Phase, environment: string | null, own: DeployPhase | null): boolean {
  return phase === 'scheduled' || environment === null || (own ?? usualPhaseOf(environment)) === phase
}

/** What a run's phase came to. */
export interface ReportPhase {
  readonly name: Phase
  /** Environments with endpoints that were not judged in it. */
  readonly left: readonly string[]
}
