/** Looks at endpoints: runs the probes over their targets. */
import type { FactName, Observations } from '../core/facts.ts'
import { skipped } from '../core/observed.ts'
import type { AnyProbe } from '../core/probe.ts'
import { SCHEMA_VERSION } from '../core/report.ts'
import type { SavedEndpoint, SavedScan, SavedTarget } from '../core/saved-scan.ts'
import { observe } from '../engine/observe.ts'
import { openLedger, type Ledger } from '../ledger/ledger.ts'
import type { Network } from '../net/network.ts'
import type { Approach } from './approach.ts'
import { PROBES, TOOL } from './units.ts'

export interface ScanOptions {
  readonly approaches: readonly Approach[]
  readonly network: Network
  /** Facts to look at; null: all. What these need is looked at too. */
  readonly only: readonly FactName[] | null
  readonly clock: () => Date
  readonly onProgress: (progress: Progress) => void
}

export interface Progress {
  readonly done: number
  readonly total: number
  readonly url: string
}

/** Looks at every endpoint. Whatever could not be seen is in the result as that: this does not throw for a network's sake. */
export async function scan({ approaches, network, only, clock, onProgress }: ScanOptions): Promise<SavedScan> {
  const startedAt = clock().toISOString()
  const probes = only === null ? PROBES : await withNeeds(only)
  let done = 0
  const looked = await Promise.all(
    approaches.map(async (approach) => {
      const saved = await scanEndpoint(approach, probes)
      done++
      onProgress({ done, total: approaches.length, url: approach.endpoint.url })
      return saved
    }),
  )
  return {
    schemaVersion: SCHEMA_VERSION,
    kind: 'observations',
    tool: TOOL,
    startedAt,
    finishedAt: clock().toISOString(),
    connections: network.connections(),
    endpoints: looked,
  }
}

async function scanEndpoint(
  { endpoint, found }: Approach,
  probes: readonly AnyProbe<Ledger>[],
): Promise<SavedEndpoint> {
  const { addresses, targets } = await found
  const prior = { addresses, ...notAskedFor(probes) }
  const saved = targets.map(async ({ target, net, begun }): Promise<SavedTarget> => {
    const observed = observe({ target, net, ledger: openLedger(target, net), probes, prior })
    // Whatever is asked for at once has been by then.
    setImmediate(begun)
    const { address, port, serverName } = target
    return { address, port, serverName, observations: await observed }
  })
  return { endpoint, targets: await Promise.all(saved) }
}

/** Says of what was left out that it was on purpose: rules about it are then not applicable, where else they would be inconclusive. */
function notAskedFor(probes: readonly AnyProbe<Ledger>[]): Observations {
  const left = PROBES.filter((probe) => !probes.includes(probe))
  return Object.fromEntries(left.map(({ fact }) => [fact, skipped('was not asked for')]))
}

/** The probes of these facts and of all that they need; a deduced fact stands for what it is worked out from. */
async function withNeeds(only: readonly FactName[]): Promise<readonly AnyProbe<Ledger>[]> {
  const isDeduced = only.some((fact) => !PROBES.some((probe) => probe.fact === fact))
  const { deductions } = isDeduced ? await import('../deductions/index.ts') : { deductions: [] }
  const wanted = new Set<FactName>()
  const want = (fact: FactName): void => {
    if (wanted.has(fact)) return
    wanted.add(fact)
    const probe = PROBES.find((candidate) => candidate.fact === fact)
    const needs: readonly FactName[] = probe?.needs ?? deductions.find((one) => one.fact === fact)?.reads ?? []
    needs.forEach(want)
    probe?.restsOn?.forEach(want)
  }
  only.forEach(want)
  return PROBES.filter((probe) => wanted.has(probe.fact))
}
