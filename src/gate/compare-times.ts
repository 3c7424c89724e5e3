/** This scan and an earlier one: what a deploy changed, or a renewal, or somebody by hand. */
import type { Finding } from '../core/report.ts'
import { nameOfScan } from '../engine/counterpart.ts'
import type { JudgeTools } from '../engine/judge.ts'
import { matchUp } from '../engine/match-up.ts'
import { ownFinding, type OwnTools } from '../engine/own-finding.ts'
import {
  lookedAt,
  type Assessed,
  type AssessedEndpoint,
  type LookedEndpoint,
  type LookedTarget,
} from './assess-endpoint.ts'
import type { ComparedAll } from './compare-environments.ts'
import { compareTargets } from './compare-targets.ts'

export interface EarlierLook {
  /** ISO 8601. */
  readonly finishedAt: string
  readonly endpoints: readonly LookedEndpoint[]
  /** Whether both are of the same endpoints: one that is there no more is then told. */
  readonly isWhole: boolean
}

/** Endpoints are the same that have URL and environment in common; addresses that are others now are compared with any. */
export function compareTimes(
  { finishedAt: at, endpoints: before, isWhole }: EarlierLook,
  now: readonly AssessedEndpoint[],
  tools: JudgeTools & OwnTools,
): ComparedAll {
  const { pairs, gone, added } = matchUp(before, now, exactKey, looseKey)
  const counterpart = { relation: 'times', at } as const
  const scan = nameOfScan(at)
  return {
    compared: pairs.flatMap(([old, one]) =>
      pairTargets(lookedAt(old.targets), lookedAt(one.targets)).map(([from, to]) =>
        compareTargets({ counterpart, from, to, told: [to], tools }),
      ),
    ),
    unpaired: [
      ...added.flatMap((one) => unpaired(one, `it is not in ${scan}: nothing was compared`, tools)),
      ...(isWhole ? gone : []).flatMap((one) => unpaired(one, `it is in ${scan}, and was not looked at again`, tools)),
    ],
  }
}

type Looked = Pick<LookedEndpoint, 'endpoint'>

/** One URL may be listed for several places to connect to. */
function exactKey(one: Looked): string {
  return JSON.stringify([looseKey(one), one.endpoint.connectTo])
}

function looseKey({ endpoint: { url, environment } }: Looked): string {
  return JSON.stringify([url, environment])
}

/** Each address now with itself, else with one that is gone, else with the first. */
function pairTargets(
  before: readonly LookedTarget[],
  now: readonly Assessed[],
): readonly (readonly [LookedTarget, Assessed])[] {
  const { pairs, added } = matchUp(
    before,
    now,
    ({ target }) => target.address ?? '',
    () => '',
  )
  const [first] = before
  return [...pairs, ...(first === undefined ? [] : added.map((to) => [first, to] as const))]
}

function unpaired({ endpoint: { url, environment, origin } }: Looked, message: string, tools: OwnTools): Finding[] {
  // The same in every run: nothing of when the scans were made.
  const evidence = { relation: 'times', observed: 'in one of two scans', required: 'in both' }
  return ownFinding('compare/unpaired', { endpoint: url, environment, origin, message, evidence }, tools)
}
