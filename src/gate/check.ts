/** One run from texts to a report: what the action and the command both call. */
import type { Awaited } from '../core/awaited.ts'
import { ConfigError, type ConfigProblem } from '../core/config-problem.ts'
import type { CtLogList } from '../core/ct-log.ts'
import type { CtSearch } from '../core/ct-search.ts'
import type { Endpoint } from '../core/endpoint.ts'
import type { FactName } from '../core/facts.ts'
import type { FetchRequest } from '../core/net.ts'
import type { IssueSettings } from '../core/issue.ts'
import type { Notice } from '../core/notice.ts'
import type { ReportPhase } from '../core/phase.ts'
import type { Report } from '../core/report.ts'
import type { SavedScan } from '../core/saved-scan.ts'
import { isBuiltInStore, type TrustStore } from '../core/trust.ts'
import type { FailOn } from '../engine/judge.ts'
import { createNetwork, type Network, type NetworkOptions } from '../net/network.ts'
import { approach } from './approach.ts'
import { configure, readConfiguration, type Configuration, type Endpoints, type Written } from './configure.ts'
import type { Earlier } from './assess.ts'
import type { Awaiting } from './awaiting.ts'
import type { Base, Guarded } from './guard.ts'
import type { PhaseOptions } from './phase.ts'
import { readNextCertificateFiles, type NextCertificateFiles, type ReadChain } from './next-certificate-files.ts'
import type { TransactionTools } from './run-transactions.ts'
import type { Progress } from './scan.ts'

/** Reads a trust store by its name; rejects with an Error of one sentence. */
export type ReadStore = (name: string) => Promise<TrustStore>

export interface CheckOptions {
  readonly written: Written
  /** On a pull request; null: there is nothing to compare the policy with. */
  readonly base: Base | null
  readonly readStore: ReadStore
  readonly readChain: ReadChain
  readonly network: NetworkOptions
  /** null: no service is asked what logs hold. */
  readonly ctSearch: CtSearch | null
  /** null: no transaction is carried out. */
  readonly transactions: TransactionTools | null
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

export interface Checked {
  readonly scan: SavedScan
  readonly report: Report
  /** What seems to be declared and was not looked at. */
  readonly notices: readonly Notice[]
  /** How the policy wants issues to be filed. */
  readonly issues: IssueSettings
}

/** @throws ConfigError before a packet is sent: the stores that are read later come with the program */
export async function check(options: CheckOptions): Promise<Checked> {
  const { only, ctSearch, ctLogs, clock, onProgress, failOn } = options
  // Whoever asks for some facts alone is given those.
  const isWhole = only === null
  const tools = isWhole ? options.transactions : null
  const written = tools === null ? options.written : { ...options.written, ...secretsFor(tools, options.phase) }
  const configured = await configure(written, options.mistakes)
  const { acmeDirectories, notices, issues, judged } = configured
  const { phase, endpoints, compared } = await select(configured, options.phase)
  const wanted = endpoints.filter((endpoint) => !compared.includes(endpoint))
  const isTransacting = tools !== null && wanted.some(({ transaction }) => transaction !== undefined)
  if (isTransacting) await hideSecrets(wanted, tools)
  const network = createNetwork(options.network)
  const [fromMachine, nextCertificates] = await allMistakesOf(
    readStores(endpoints, options.readStore, (name) => !isBuiltInStore(name)),
    readNextCertificateFiles(wanted, options.readChain),
  )
  const awaited = await waitFor(options, wanted, network)
  const approaches = approach(endpoints, network, only)
  // What talks is loaded while the first connections are being opened, and what judges while the first answers are on their way.
  await nextTurn()
  const { scan } = await import('./scan.ts')
  const scanning = scan({ approaches, network, only, clock, onProgress })
  const waiting = Promise.race([network.hasSpoken(), scanning]).then(nextTurn)
  const [scanned, { assess }, { policy, baseline, runsBefore, earlier }, guarded, builtIn] = await Promise.all([
    scanning,
    waiting.then(() => import('./assess.ts')),
    waiting.then(judged),
    waiting.then(async () => guard(await judged(), options)),
    waiting.then(() => readStores(endpoints, options.readStore, isBuiltInStore)),
  ])
  const stores = new Map([...fromMachine, ...builtIn])
  const seen = markCompared(scanned, compared)
  const completed = options.network.fetch === 'off' || !isWhole ? seen : await complete(seen, stores, network, clock)
  const looked = isWhole
    ? await lookAhead(completed, { acmeDirectories, nextCertificates, ctSearch, network, clock })
    : completed
  const transacted = isTransacting ? await transact(looked, stores, network, tools, clock) : looked
  // Some responders sign at the moment they are asked: what they say is not to be from after the end of the scan.
  const saved = {
    ...transacted,
    finishedAt: clock().toISOString(),
    connections: network.connections(),
    ...(awaited === null ? {} : { awaited }),
    ...(phase === null ? {} : { phase }),
  }
  const now = new Date(saved.finishedAt)
  return {
    scan: saved,
    notices,
    issues,
    report: assess({
      scan: saved,
      policy,
      stores,
      failOn,
      now,
      ctLogs,
      baseline,
      runsBefore,
      guarded,
      earlier: earlier === null ? null : { scan: earlier, isWhole: false },
    }),
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

/** A variable of an environment that is not judged in this phase need not be there. */
function secretsFor(
  { variables }: TransactionTools,
  phase: CheckOptions['phase'] = null,
): Pick<Written, 'variables' | 'phase'> {
  return { variables, ...(phase === null ? {} : { phase: phase.name }) }
}

async function hideSecrets(endpoints: readonly Endpoint[], { variables, hide }: TransactionTools): Promise<void> {
  const { secretsOf } = await import('./run-transactions.ts')
  secretsOf(endpoints, variables).forEach(hide)
}

/** Last, so that nothing that it sets off is looked at. */
async function transact(
  scan: SavedScan,
  stores: ReadonlyMap<string, TrustStore>,
  network: Network,
  tools: TransactionTools,
  clock: () => Date,
): Promise<SavedScan> {
  const { runTransactions } = await import('./run-transactions.ts')
  return runTransactions({ scan, stores, network, tools, clock })
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
    nextCertificates: files,
    ctSearch,
    network,
    clock,
  }: Pick<Endpoints, 'acmeDirectories'> &
    Pick<CheckOptions, 'ctSearch' | 'clock'> & {
      readonly nextCertificates: NextCertificateFiles
      readonly network: Network
    },
): Promise<SavedScan> {
  const { fetchRenewalInfo } = await import('./fetch-renewal-info.ts')
  const fetch = (request: FetchRequest): ReturnType<Network['fetch']> => network.fetch(request)
  const informed = await fetchRenewalInfo({ scan, directories, fetch, clock })
  const { findNextCertificate } = await import('./find-next-certificate.ts')
  const prepared = await findNextCertificate({ scan: informed, files, network, clock })
  const { lookUpCaa } = await import('./look-up-caa.ts')
  const allowed = await lookUpCaa(prepared, (name) => network.caa(name))
  if (ctSearch === null) return allowed
  const { searchIssued } = await import('./search-issued.ts')
  return searchIssued({ scan: allowed, search: ctSearch, fetch })
}

/**
 * Judges a saved scan at the time it was made: the same file gives the same report on any day.
 *
 * @param earlier to compare it with
 * @throws ConfigError
 */
export async function judgeSaved(
  saved: SavedScan,
  { written, readStore, failOn }: Pick<CheckOptions, 'written' | 'readStore' | 'failOn'>,
  earlier: Earlier | null = null,
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
    earlier,
  })
}

/** Of the event loop: by then what was asked of the network is on its way. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}

/** @throws ConfigError with the mistakes of both */
async function allMistakesOf<A, B>(one: Promise<A>, other: Promise<B>): Promise<[A, B]> {
  const outcomes = await Promise.allSettled([one, other])
  const problems = outcomes.flatMap((outcome) => {
    if (outcome.status === 'fulfilled') return []
    if (!(outcome.reason instanceof ConfigError)) throw outcome.reason
    return outcome.reason.problems
  })
  if (problems.length > 0) throw new ConfigError(problems)
  return Promise.all([one, other])
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
