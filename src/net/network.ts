/** The one place where limits, deadlines and retries live. */
import type { Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import type { Target } from '../core/endpoint.ts'
import type {
  CaaSet,
  Exchange,
  Fetched,
  FetchRequest,
  HttpAnswer,
  HttpRequest,
  Stakes,
  Talk,
  TargetNet,
  TransactionOutcome,
  TransactionRequest,
} from '../core/net.ts'
import { failed, seen, skipped, type Failed, type Observed, type Seen } from '../core/observed.ts'
import type { Proxy } from '../core/proxy.ts'
import { createAddressLookup } from './addresses.ts'
import { createCaaLookup } from './caa.ts'
import { exchange } from './exchange.ts'
import { leftOf } from './left-of.ts'
import { open } from './open.ts'
import { createPace } from './pace.ts'
import { createPool, type Dialled, type Use } from './pool.ts'
import { Slots } from './slots.ts'

export interface NetworkOptions {
  /** For one connection, from dialling to the last byte. */
  readonly timeoutMs: number
  /** Further tries when no connection was had. */
  readonly retries: number
  /** Before the first further try; doubled for each one after it. */
  readonly retryDelayMs: number
  readonly maxConnections: number
  /** To one address, a proxy's among them. */
  readonly maxConnectionsPerAddress: number
  /** Everything goes through it, and it resolves the names; null: straight. */
  readonly proxy: Proxy | null
  /** What certificates point to: not fetched, from public addresses alone, or from private ones too. */
  readonly fetch: 'off' | 'public' | 'anywhere'
  /** Asked for addresses and CAA records, as `node:dns` takes them: `192.0.2.1:53`, `[2001:db8::1]:53`; empty: those of the system. */
  readonly dnsServers: readonly string[]
}

export const DEFAULT_NETWORK_OPTIONS: NetworkOptions = {
  timeoutMs: 10_000,
  retries: 1,
  retryDelayMs: 250,
  maxConnections: 128,
  maxConnectionsPerAddress: 10,
  proxy: null,
  fetch: 'off',
  dnsServers: [],
}

/** Firewalls drop what is for other ports than those that are served: most silence is theirs. */
const PLAIN_TIMEOUT_MS = 3000

export interface Network {
  /** Every address of a name, in the resolver's order, each once. A literal is its own address, and with a proxy so is a name. */
  resolve(name: string): Promise<Seen<readonly string[]> | Failed>
  at(target: Target): OpenTarget
  /**
   * Carries out a transaction over a connection of its own. Connecting may be tried again, the request never is.
   * @param withinMs from the first packet to the last byte; null: as long as any connection may take
   */
  transact(target: Target, request: TransactionRequest, withinMs: number | null): Promise<TransactionOutcome | Failed>
  /** Fetches what a certificate points to, each thing once in a run, unless it is not to be kept. */
  fetch(request: FetchRequest): Promise<Observed<Fetched>>
  /** The CAA records that hold for a name. */
  caa(name: string): Promise<Observed<CaaSet>>
  /** Connections opened so far, failed ones among them. */
  connections(): number
  /** Resolves once the first words of an exchange are on their way: the processor has nothing to do until they are answered. */
  hasSpoken(): Promise<void>
}

/** A target as whoever prepares the talks with it sees it. */
export interface OpenTarget extends TargetNet {
  /**
   * Opens connections for exchanges that will be asked for in a moment.
   * @returns ends the expectation: those that nobody has taken are closed
   */
  anticipate(count: number): () => void
}

interface Opened extends OpenTarget {
  withConnection<T>(use: Use<T>, stakes: Stakes): Promise<T | Failed>
}

export function createNetwork(options: NetworkOptions): Network {
  const slots = new Slots(options.maxConnections, options.maxConnectionsPerAddress)
  const proxySlots = new Slots(options.maxConnectionsPerAddress, options.maxConnectionsPerAddress)
  /** A proxy is one more address that a connection leads to: it waits for the place there last, and holds up no other. */
  const runInSlots = (address: string, work: () => Promise<void>, urgency: number): Promise<void> =>
    slots.run(address, () => (options.proxy === null ? work() : proxySlots.run('', work, urgency)), urgency)
  let connections = 0
  let speak = (): void => undefined
  const spoken = new Promise<void>((resolve) => {
    speak = resolve
  })

  function openTarget(target: Target, timeoutMs: number): Opened {
    const { address } = target
    /** Of a target that no connection was ever had to, so that the many who ask need not all find out for themselves. */
    let unreachable: Failed | null = null
    let wasReached = false
    const pace = createPace(timeoutMs)
    const scout = new Slots(1, 1)

    const pool = createPool({
      inSlot: (work, urgency) => runInSlots(address ?? '', work, urgency),
      dial: () => dialOnce(address ?? ''),
    })

    async function withConnection<T>(use: Use<T>, stakes: Stakes): Promise<T | Failed> {
      if (address === null) return failed('name-not-found', 'there is no address to connect to', 'network')
      const first = await pool.run(use, stakes)
      if ('value' in first) return first.value
      return wasReached
        ? tryAgain(use, stakes, first.failure)
        : scout.run('', () => tryAgain(use, stakes, first.failure))
    }

    async function tryAgain<T>(use: Use<T>, stakes: Stakes, failure: Failed): Promise<T | Failed> {
      let last = failure
      for (let tried = 0; tried < options.retries && last.whose !== 'us' && unreachable === null; tried++) {
        await wait(options.retryDelayMs * 2 ** tried)
        const outcome = await pool.run(use, stakes)
        if ('value' in outcome) return outcome.value
        last = outcome.failure
      }
      // What went wrong here may go right the next time, unless it is for want of IPv6.
      if (!wasReached && (last.whose !== 'us' || last.code === 'no-ipv6')) unreachable = last
      return last
    }

    async function dialOnce(to: string): Promise<Dialled | Failed> {
      const hopeless = unreachable ?? pace.hopeless()
      if (hopeless !== null) return hopeless
      connections++
      const startedAt = Date.now()
      const deadlineMs = pace.deadlineMs()
      const socket = await open(target, to, options.proxy, deadlineMs)
      if ('status' in socket) {
        if (wasReached) slots.narrow(to)
        return socket
      }
      wasReached = true
      unreachable = null
      return { socket, leftMs: leftOf(deadlineMs, startedAt) }
    }

    async function carry({ socket, leftMs }: Dialled, talk: Talk): Promise<Exchange> {
      const startedAt = Date.now()
      const exchanged = exchange(socket, talk, leftMs)
      speak()
      const outcome = await exchanged
      pace.note(outcome, Date.now() - startedAt)
      // A reset without a word is how a limit on connections shows: fewer at a time may get an answer.
      if (address !== null && outcome.end === 'reset' && outcome.received.length === 0) slots.narrow(address)
      return outcome
    }

    /** A port that is none of the target's: it says nothing of that, and its silence is not waited for long. */
    async function inClear(
      port: number,
      askInClear: (socket: Socket, request: HttpRequest, timeoutMs: number) => Promise<Seen<HttpAnswer> | Failed>,
      request: HttpRequest,
    ): Promise<Observed<HttpAnswer>> {
      if (address === null) return failed('name-not-found', 'there is no address to connect to', 'network')
      if (options.proxy !== null) return skipped('a port of plain HTTP is not asked for through a proxy')
      const timeoutMs = Math.min(options.timeoutMs, PLAIN_TIMEOUT_MS)
      return slots.run(address, async () => {
        connections++
        const startedAt = Date.now()
        const socket = await open({ ...target, port }, address, null, timeoutMs)
        return 'status' in socket ? socket : askInClear(socket, request, leftOf(timeoutMs, startedAt))
      })
    }

    return {
      exchange: async (talk, stakes = {}) => {
        const first = await withConnection(async (dialled, wasIdle) => {
          const outcome = await carry(dialled, talk)
          // A server may tire of a connection on which nothing is said: that is no answer to this talk.
          return wasIdle && isBrokenOff(outcome) ? 'stale' : outcome
        }, stakes)
        const outcome = first === 'stale' ? await withConnection((dialled) => carry(dialled, talk), stakes) : first
        return 'status' in outcome ? outcome : seen(outcome)
      },
      http: async (request) => {
        // Node's TLS and HTTP take longer to load than the rest of a short run: only when used.
        const { askHttp, askInClear } = await import('./http.ts')
        if (request.plainPort !== undefined) return inClear(request.plainPort, askInClear, request)
        return withConnection(({ socket, leftMs }) => askHttp(socket, target.serverName, request, leftMs), {})
      },
      width: () => (address === null ? 0 : slots.width(address)),
      backOff: () => wait(options.retryDelayMs),
      anticipate: (count) => pool.anticipate(count),
      withConnection,
    }
  }

  const dnsOptions = { servers: options.dnsServers, timeoutMs: options.timeoutMs }
  const lookUpAddresses = createAddressLookup(dnsOptions)
  const lookUpCaa = createCaaLookup(dnsOptions)

  const fetched = new Map<string, Promise<Observed<Fetched>>>()

  async function fetchOnce(request: FetchRequest): Promise<Observed<Fetched>> {
    if (options.fetch === 'off') return skipped('nothing is fetched in this run')
    // A proxy resolves the names: there is no address to check before it is dialled.
    if (options.proxy !== null) return skipped('nothing is fetched through a proxy')
    const { fetchUrl } = await import('./fetch.ts')
    return slots.run(`fetch ${request.url}`, () =>
      fetchUrl(request, { timeoutMs: options.timeoutMs, from: options.fetch === 'anywhere' ? 'anywhere' : 'public' }),
    )
  }

  return {
    // Behind a proxy its addresses are the proxy's to find: the name stands for them.
    resolve: (name) => (options.proxy === null ? lookUpAddresses(name) : Promise.resolve(seen([name]))),
    at: (target) => openTarget(target, options.timeoutMs),
    transact: async (target, request, withinMs) => {
      const timeoutMs = withinMs ?? options.timeoutMs
      const { transact } = await import('./transact.ts')
      return openTarget(target, timeoutMs).withConnection(
        ({ socket, leftMs }) => transact(socket, target.serverName, request, { timeoutMs, leftMs }),
        {},
      )
    },
    fetch: (request) => {
      const key = JSON.stringify([
        request.url,
        request.body === undefined ? '' : Buffer.from(request.body.bytes).toString('base64'),
      ])
      const found = fetched.get(key) ?? fetchOnce(request)
      if (request.isKept !== false) fetched.set(key, found)
      return found
    },
    caa: (name) =>
      // The DNS that it would be asked of may not be the one that the proxy sees.
      options.proxy === null ? lookUpCaa(name) : Promise.resolve(skipped('names are resolved by the proxy')),
    connections: () => connections,
    hasSpoken: () => spoken,
  }
}

function isBrokenOff({ received, end }: Exchange): boolean {
  return received.length === 0 && (end === 'closed' || end === 'reset')
}
