/** The one place where limits, deadlines and retries live. */
import { lookup } from 'node:dns/promises'
import { isIP, type Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import type { Target } from '../core/endpoint.ts'
import type { TargetNet } from '../core/net.ts'
import { failed, seen, type Failed, type Seen } from '../core/observed.ts'
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
  readonly maxConnectionsPerAddress: number
}

export const DEFAULT_NETWORK_OPTIONS: NetworkOptions = {
  timeoutMs: 10_000,
  retries: 1,
  retryDelayMs: 250,
  maxConnections: 128,
  maxConnectionsPerAddress: 10,
}

export interface Network {
  /** Every address of a name, in the resolver's order, each once. A literal is its own address. */
  resolve(name: string): Promise<Seen<readonly string[]> | Failed>
  at(target: Target): TargetNet
  /** Connections opened so far, failed ones among them. */
  connections(): number
}

export function createNetwork(options: NetworkOptions): Network {
  const slots = new Slots(options.maxConnections, options.maxConnectionsPerAddress)
  let connections = 0

  async function withConnection<T>(
    target: Target,
    use: (socket: Socket, leftMs: number) => Promise<T>,
  ): Promise<T | Failed> {
    const { address } = target
    if (address === null) return failed('name-not-found', 'there is no address to connect to', 'network')
    for (let attempt = 0; ; attempt++) {
      const outcome = await slots.run(address, async () => {
        connections++
        const deadline = performance.now() + options.timeoutMs
        const socket = await open(target, address, options.timeoutMs)
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
      if (isIP(name) !== 0) return seen([name])
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
