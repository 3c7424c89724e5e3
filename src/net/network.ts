/** The one place where limits, deadlines and retries live. */
import { lookup } from 'node:dns/promises'
import { isIP, type Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import type { Target } from '../core/endpoint.ts'
import type { TargetNet } from '../core/net.ts'
import { failed, seen, type Failed, type Seen } from '../core/observed.ts'
import type { Proxy } from '../core/proxy.ts'
import { exchange } from './exchange.ts'
import { failureOf } from './failures.ts'
import { askHttp } from './http.ts'
import { open } from './open.ts'
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
  /** What every connection goes through; null: none. */
  readonly proxy: Proxy | null
}

export const DEFAULT_NETWORK_OPTIONS: NetworkOptions = {
  timeoutMs: 10_000,
  retries: 1,
  retryDelayMs: 250,
  maxConnections: 128,
  maxConnectionsPerAddress: 10,
  proxy: null,
}

export interface Network {
  /**
   * Every address of a name, in the resolver's order, each once. A literal is its own address, and behind a proxy, which
   * resolves it, so is a name.
   */
  resolve(name: string): Promise<Seen<readonly string[]> | Failed>
  at(target: Target): TargetNet
  /** Connections opened so far, failed ones among them. */
  connections(): number
}

export function createNetwork(options: NetworkOptions): Network {
  const slots = new Slots(options.maxConnections, options.maxConnectionsPerAddress)
  const proxySlots = new Slots(options.maxConnectionsPerAddress, options.maxConnectionsPerAddress)
  /** A proxy is one more address that a connection leads to: it waits for the place there last, and holds up no other. */
  const runInSlots = <T>(address: string, work: () => Promise<T>): Promise<T> =>
    slots.run(address, () => (options.proxy === null ? work() : proxySlots.run('', work)))
  let connections = 0

  async function withConnection<T>(
    target: Target,
    use: (socket: Socket, leftMs: number) => Promise<T>,
  ): Promise<T | Failed> {
    const { address } = target
    if (address === null) return failed('name-not-found', 'there is no address to connect to', 'network')
    for (let attempt = 0; ; attempt++) {
      const outcome = await runInSlots(address, async () => {
        connections++
        const deadline = performance.now() + options.timeoutMs
        const socket = await open(target, address, options.proxy, options.timeoutMs)
        return 'status' in socket
          ? { failure: socket }
          : { value: await use(socket, Math.max(0, deadline - performance.now())) }
      })
      if ('value' in outcome) return outcome.value
      if (attempt >= options.retries || outcome.failure.whose === 'us') return outcome.failure
      await wait(options.retryDelayMs * 2 ** attempt)
    }
  }

  return {
    resolve: async (name) => {
      if (options.proxy !== null || isIP(name) !== 0) return seen([name])
      try {
        const found = await lookup(name, { all: true, order: 'verbatim' })
        return seen([...new Set(found.map(({ address }) => address))])
      } catch (error) {
        return failureOf(error)
      }
    },
    at: (target) => ({
      exchange: async (talk) => {
        const outcome = await withConnection(target, (socket, leftMs) => exchange(socket, talk, leftMs))
        return 'status' in outcome ? outcome : seen(outcome)
      },
      http: (request) =>
        withConnection(target, (socket, leftMs) => askHttp(socket, target.serverName, request, leftMs)),
    }),
    connections: () => connections,
  }
}
