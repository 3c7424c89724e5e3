/** TCP servers on loopback that behave as told, and a network with short deadlines to meet them with. */
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import type { Target } from '../../src/core/endpoint.ts'
import { createNetwork, DEFAULT_NETWORK_OPTIONS, type Network, type NetworkOptions } from '../../src/net/network.ts'
import { targetAt } from '../rules/facts.ts'

export interface Peer {
  readonly port: number
  /** Connections accepted so far. */
  accepted(): number
  close(): Promise<void>
}

export async function startPeer(behave: (socket: Socket) => void): Promise<Peer> {
  const sockets = new Set<Socket>()
  let accepted = 0
  const server: Server = createServer({ allowHalfOpen: true }, (socket) => {
    accepted++
    sockets.add(socket)
    // A client that goes away is what is tested.
    socket.on('error', () => undefined)
    behave(socket)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    accepted: () => accepted,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve()
        })
        for (const socket of sockets) socket.destroy()
      }),
  }
}

/** A port on which nobody listens: one that was free a moment ago. */
export async function closedPort(): Promise<number> {
  const peer = await startPeer(() => undefined)
  await peer.close()
  return peer.port
}

export const SHORT_MS = 60

export function shortNetwork(options: Partial<NetworkOptions> = {}): Network {
  return createNetwork({ ...DEFAULT_NETWORK_OPTIONS, timeoutMs: 2000, retries: 0, retryDelayMs: 1, ...options })
}

export function loopbackTarget(port: number): Target {
  return { ...targetAt(), address: '127.0.0.1', port, serverName: null }
}
