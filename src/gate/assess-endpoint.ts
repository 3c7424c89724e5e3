/** What an endpoint's facts come to: worked out, and looked at by every rule. */
import type { DeductionContext } from '../core/deduction.ts'
import type { Target } from '../core/endpoint.ts'
import type { Observations } from '../core/facts.ts'
import { failed, seen, skipped } from '../core/observed.ts'
import type { Policy, Settings } from '../core/policy.ts'
import { settingsFor } from '../core/rule-setting.ts'
import type { SavedEndpoint, SavedTarget } from '../core/saved-scan.ts'
import type { TrustStore } from '../core/trust.ts'
import { deductions } from '../deductions/index.ts'
import { deduce } from '../engine/deduce.ts'
import { evaluate, evaluateRun, type RuleOutcome } from '../engine/evaluate.ts'
import { renewalNotAsked } from './fetch-renewal-info.ts'
import { revocationNotAsked } from './fetch-revocation.ts'
import { RULES, RUN_RULES } from './gradable.ts'
import { caaNotAsked } from './look-up-caa.ts'
import { findSetAside, notCheckedOf } from './set-aside.ts'
import { PROBES } from './units.ts'

/** A target with what is known of it. */
export interface LookedTarget {
  readonly saved: SavedTarget
  readonly target: Target
  readonly facts: Observations
  /** Whether this machine has no way to it, and others of the endpoint were reached: nothing is held against it. */
  readonly isSetAside: boolean
}

export interface LookedEndpoint {
  readonly endpoint: SavedEndpoint['endpoint']
  readonly targets: readonly LookedTarget[]
}

/** A target with what is known of it, and what every rule makes of that. */
export interface Assessed extends LookedTarget {
  readonly settings: Settings
  readonly outcomes: readonly RuleOutcome[]
}

export interface AssessedEndpoint {
  readonly endpoint: SavedEndpoint['endpoint']
  readonly settings: Settings
  /** Else it was looked at for a comparison alone. */
  readonly isJudged: boolean
  readonly targets: readonly Assessed[]
}

interface LookContext extends Pick<DeductionContext, 'now' | 'ctLogs'> {
  /** By the name that endpoints call them by. */
  readonly stores: ReadonlyMap<string, TrustStore>
}

interface Context extends LookContext {
  readonly policy: Policy
}

/** Every endpoint by itself, and then each target with what the rules over the whole run make of it as well. */
export function assessEndpoints(saved: readonly SavedEndpoint[], context: Context): readonly AssessedEndpoint[] {
  const endpoints = saved.map((one) => assessEndpoint(one, context))
  const found = evaluateRun(
    RUN_RULES,
    endpoints.filter(({ isJudged }) => isJudged).flatMap(({ targets }) => targets),
  )
  return endpoints.map(({ targets, ...rest }) => ({
    ...rest,
    targets: targets.map((one) => ({ ...one, outcomes: [...one.outcomes, ...(found.get(one.target) ?? [])] })),
  }))
}

/** Where nothing is fetched nothing is missed. */
const NOTHING_FETCHED: Observations = {
  fetchedIssuers: skipped('nothing was fetched'),
  revocationAnswers: seen(revocationNotAsked('nothing was fetched')),
  renewalInfo: seen(renewalNotAsked('nothing was fetched')),
  caa: seen(caaNotAsked('nothing was looked up')),
  issuedCertificates: skipped('no service was asked: see ct-search'),
  nextCertificate: skipped('no next certificate was looked at'),
  transaction: skipped('none was carried out'),
}

function assessEndpoint(saved: SavedEndpoint, { policy, ...context }: Context): AssessedEndpoint {
  const { endpoint, targets } = lookAt(saved, context)
  const settings = settingsFor(policy, endpoint)
  const isJudged = saved.isComparedOnly !== true
  return {
    endpoint,
    settings,
    isJudged,
    targets: targets.map((one) => ({
      ...one,
      settings,
      outcomes: isJudged ? evaluate(RULES, one.target, one.facts, context.now, settings) : [],
    })),
  }
}

/** Those that were looked at. */
export function lookedAt<T extends LookedTarget>(targets: readonly T[]): readonly T[] {
  return targets.filter(({ isSetAside }) => !isSetAside)
}

/** What is known of each target, and worked out from that. */
export function lookAt({ endpoint, targets }: SavedEndpoint, { stores, now, ctLogs }: LookContext): LookedEndpoint {
  const trusted = endpoint.trust.flatMap((name) => stores.get(name) ?? [])
  const setAside = findSetAside(targets)
  return {
    endpoint,
    targets: (targets.length === 0 ? [unseenTarget(endpoint)] : targets).map((saved) => {
      const target = { endpoint, address: saved.address, port: saved.port, serverName: saved.serverName }
      const isSetAside = setAside.includes(saved)
      const known = { ...NOTHING_FETCHED, ...(isSetAside ? notCheckedOf(saved) : saved.observations) }
      const facts = deduce(deductions, known, { target, now, stores: trusted, ctLogs })
      return { saved, target, facts, isSetAside }
    }),
  }
}

/** A file without a target of an endpoint's says nothing of it, which is not a pass. */
function unseenTarget({ port }: SavedEndpoint['endpoint']): SavedTarget {
  const addresses = failed('internal', 'the saved scan holds no target of this endpoint', 'us')
  const others = PROBES.map(({ fact }) => [fact, skipped(addresses.detail, 'addresses')] as const)
  return { address: null, port, serverName: null, observations: { ...Object.fromEntries(others), addresses } }
}
