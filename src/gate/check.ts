/** One run from texts to a report: what the action and the command both call. */
import type { Awaited } from '../core/awaited.ts'
import { ConfigError, type ConfigProblem } from '../core/config-problem.ts'
import type { CtLogList } from '../core/ct-log.ts'
import type { CtSearch } from '../core/ct-search.ts'
import type { Endpoint } from '../core/endpoint.ts'
import type { FactName } from '../core/facts.ts'
import type { FetchRequest } from '../core/net.ts'
import type { ReportPhase } from '../core/phase.ts'
import type { Report } from '../core/report.ts'
import type { SavedScan } from '../core/saved-scan.ts'
import { isBuiltInStore, type TrustStore } from '../core/trust.ts'
import type { FailOn } from '../engine/judge.ts'
import { createNetwork, type Network, type NetworkOptions } from '../net/network.ts'
import { approach } from './approach.ts'
import { configure, readConfiguration, type Configuration, type Endpoints, type Written } from './configure.ts'
import type { Awaiting } from './awaiting.ts'
import type { Base, Guarded } from './guard.ts'
import type { PhaseOptions } from './phase.ts'
import type { Progress } from './scan.ts'

/** Reads a trust store by its name; rejects with an Error of one sentence. */
export type ReadStore = (name: string) => Promise<TrustStore>

export interface CheckOptions {
  readonly written: Written
  /** On a pull request; null: there is nothing to compare the policy with. */
  readonly base: Base | null
  readonly readStore: ReadStore
  readonly network: NetworkOptions
  /** null: no service is asked what logs hold. */
  readonly ctSearch: CtSearch | null
  /** Mistakes met on the way here, in options or inputs: shown together with those in what was written. */
  readonly mistakes: readonly ConfigProblem[]
  readonly only: readonly FactName[] | null
  readonly failOn: FailOn
  /** Of certificates, that are known; absent: those that the product knows. */
  readonly ctLogs?: CtLogList
  readonly clock: () => Date
  readonly onProgress: (progress: Progress) => void
  /** Absent: in none, and everything is judged. */
  readonly phase?: PhaseOptions | null
  /** What is waited for before the scan; absent: nothing. */
  readonly awaiting?: (Awaiting & { readonly onLook: (sentence: string) => void }) | null | undefined
}

/** @throws ConfigError before a packet is sent: the stores that are read later come with the program */
export async function check(options: CheckOptions): Promise<{ readonly scan: SavedScan; readonly report: Report }> {
  const configured = await configure(options.written, options.mistakes)
  const { acmeDirectories, judged } = configured
  const { phase, endpoints, compared } = await select(configured, options.phase)
  const { only, ctSearch, ctLogs, clock, onProgress, failOn } = options
  const network = createNetwork(options.network)
  const fromMachine = await readStores(endpoints, options.readStore, (name) => !isBuiltInStore(name))
  const awaited = await waitFor(
    options,
    endpoints.filter((endpoint) => !compared.includes(endpoint)),
    network,
  )
  const approaches = approach(endpoints, network, only)
  const { scan } = await import('./scan.ts')
  const [scanned, { assess }, { policy, baseline, runsBefore }, guarded, builtIn] = await Promise.all([
    scan({ approaches, network, only, clock, onProgress }),
    // What only judges is loaded while the first answers are on their way.
    firstPacketsSent().then(() => import('./assess.ts')),
    firstPacketsSent().then(judged),
    firstPacketsSent().then(async () => guard(await judged(), options)),
    firstPacketsSent().then(() => readStores(endpoints, options.readStore, isBuiltInStore)),
  ])
  const stores = new Map([...fromMachine, ...builtIn])
  const seen = markCompared(scanned, compared)
  // Whoever asks for some facts alone is given those.
  const isWhole = only === null
  const completed = options.network.fetch === 'off' || !isWhole ? seen : await complete(seen, stores, network, clock)
  const looked = isWhole ? await lookAhead(completed, { acmeDirectories, ctSearch, network, clock }) : completed
  // Some responders sign at the moment they are asked: what they say is not to be from after the end of the scan.
  const finishedAt = clock().toISOString()
  const saved = {
    ...looked,
    finishedAt,
    ...(awaited === null ? {} : { awaited }),
    ...(phase === null ? {} : { phase }),
  }
  const now = new Date(saved.finishedAt)
  return {
    scan: saved,
    report: assess({ scan: saved, policy, stores, failOn, now, ctLogs, baseline, runsBefore, guarded }),
  }
}

interface Selected {
  readonly phase: ReportPhase | null
  readonly endpoints: readonly Endpoint[]
  /** Those of them that are looked at for a comparison alone. */
  readonly compared: readonly Endpoint[]
}

/**
 * What is handed in is judged in every phase.
 * @throws ConfigError when the phase leaves nothing
 */
async function select(
  { endpoints, areHandedIn, phases, judged }: Endpoints & { readonly judged: () => Promise<Configuration> },
  phase: CheckOptions['phase'] = null,
): Promise<Selected> {
  if (phase === null) return { phase, endpoints, compared: [] }
  if (areHandedIn) return { phase: { name: phase.name, left: [] }, endpoints, compared: [] }
  const { inPhase } = await import('./phase.ts')
  const { policy } = await judged()
  const phased = inPhase(phase, endpoints, phases, policy.compare)
  const wanted = [...phased.judged, ...phased.compared]
  return { ...phased, endpoints: endpoints.filter((endpoint) => wanted.includes(endpoint)) }
}

function markCompared(scan: SavedScan, compared: readonly Endpoint[]): SavedScan {
  if (compared.length === 0) return scan
  const endpoints = scan.endpoints.map((saved) =>
    compared.includes(saved.endpoint) ? { ...saved, isComparedOnly: true as const } : saved,
  )
  return { ...scan, endpoints }
}

/** @throws ConfigError when it is for none of the endpoints */
async function waitFor(
  { awaiting = null, clock }: CheckOptions,
  endpoints: readonly Endpoint[],
  network: Network,
): Promise<Awaited | null> {
  if (awaiting === null) return null
  const { endpointsAwaiting } = await import('./awaiting.ts')
  const wanted = endpointsAwaiting(awaiting, endpoints)
  const { waitForCertificate } = await import('./wait-for-certificate.ts')
  return waitForCertificate({ ...awaiting, endpoints: wanted, network, clock })
}

async function guard(
  configuration: Configuration,
  { written: { policyFile }, base }: CheckOptions,
): Promise<Guarded | undefined> {
  if (base === null) return undefined
  const { guardPolicy } = await import('./guard.ts')
  return guardPolicy(configuration, policyFile, base)
}

/** With what certificates point to: the issuers that chains lack, and then whether those on the way are revoked. */
async function complete(
  scanned: SavedScan,
  stores: ReadonlyMap<string, TrustStore>,
  network: Network,
  clock: () => Date,
): Promise<SavedScan> {
  const fetch = (request: FetchRequest): ReturnType<Network['fetch']> => network.fetch(request)
  const { fetchIssuers } = await import('./fetch-issuers.ts')
  const whole = await fetchIssuers(scanned, stores, fetch)
  const { fetchRevocation } = await import('./fetch-revocation.ts')
  return fetchRevocation(whole, stores, fetch, clock)
}

/** What bears on the next renewal: asked of others than the endpoints. */
async function lookAhead(
  scan: SavedScan,
  {
    acmeDirectories: directories,
    ctSearch,
    network,
    clock,
  }: Pick<Endpoints, 'acmeDirectories'> & Pick<CheckOptions, 'ctSearch' | 'clock'> & { readonly network: Network },
): Promise<SavedScan> {
  const { fetchRenewalInfo } = await import('./fetch-renewal-info.ts')
  const fetch = (request: FetchRequest): ReturnType<Network['fetch']> => network.fetch(request)
  const informed = await fetchRenewalInfo({ scan, directories, fetch, clock })
  const { lookUpCaa } = await import('./look-up-caa.ts')
  const allowed = await lookUpCaa(informed, (name) => network.caa(name))
  if (ctSearch === null) return allowed
  const { searchIssued } = await import('./search-issued.ts')
  return searchIssued({ scan: allowed, search: ctSearch, fetch })
}

/**
 * Judges a saved scan at the time it was made: the same file gives the same report on any day.
 * @throws ConfigError
 */
export async function judgeSaved(
  saved: SavedScan,
  { written, readStore, failOn }: Pick<CheckOptions, 'written' | 'readStore' | 'failOn'>,
): Promise<Report> {
  const endpoints = saved.endpoints.map(({ endpoint }) => endpoint)
  const environments = endpoints.flatMap(({ environment }) => environment ?? [])
  const { policy, baseline, runsBefore } = await readConfiguration({ ...written, environments })
  const stores = await readStores(endpoints, readStore, () => true)
  const { assess } = await import('./assess.ts')
  return assess({
    scan: saved,
    policy,
    stores,
    failOn,
    now: new Date(saved.finishedAt),
    baseline,
    runsBefore,
  })
}

function firstPacketsSent(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}

async function readStores(
  endpoints: readonly Endpoint[],
  readStore: ReadStore,
  isWanted: (name: string) => boolean,
): Promise<ReadonlyMap<string, TrustStore>> {
  const stores = new Map<string, TrustStore>()
  const problems: ConfigProblem[] = []
  const wanted = new Map(
    endpoints.flatMap(({ trust, origin }) => trust.filter(isWanted).map((name) => [name, origin] as const)),
  )
  for (const [name, origin] of wanted) {
    try {
      stores.set(name, await readStore(name))
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      problems.push({
        where: origin ?? 'trust',
        message: `the trust store ${JSON.stringify(name)} cannot be read: ${reason}`,
      })
    }
  }
  if (problems.length > 0) throw new ConfigError(problems)
  return stores
}
