/** A real TLS server on loopback, and what a probe is handed to look at it. */
import { once } from 'node:events'
import type { AddressInfo, Socket } from 'node:net'
import { createServer, type Server, type TlsOptions } from 'node:tls'
import type { Target } from '../../src/core/endpoint.ts'
import { issue } from '../../src/lab/issue.ts'
import { openLedger, type Ledger } from '../../src/ledger/ledger.ts'
import { createNetwork, DEFAULT_NETWORK_OPTIONS, type Network } from '../../src/net/network.ts'
import type { TargetNet } from '../../src/core/net.ts'
import type { Facts } from '../../src/core/facts.ts'
import { facts, targetAt } from '../rules/facts.ts'

export const LIFE = { notBefore: new Date('2026-01-01T00:00:00Z'), notAfter: new Date('2026-12-31T23:59:59Z') }
export const ROOT = issue({ ...LIFE, subject: { commonName: 'Root' }, ca: true })
export const LEAF = issue({
  ...LIFE,
  subject: { commonName: 'api.example.com' },
  names: ['api.example.com'],
  issuer: ROOT,
})

export interface Served {
  readonly target: Target
  readonly net: TargetNet
  readonly ledger: Ledger
  readonly facts: Facts
  readonly network: Network
  readonly server: Server
}

const running: { server: Server; sockets: Set<Socket> }[] = []

/** TLS 1.3 alone, with the leaf and its root, unless told otherwise. */
export async function serve(options: TlsOptions = {}): Promise<Served> {
  const server = createServer({ key: LEAF.key, cert: LEAF.pem + ROOT.pem, minVersion: 'TLSv1.3', ...options })
  const sockets = new Set<Socket>()
  server.on('connection', (socket: Socket) => sockets.add(socket))
  // A client that leaves in the middle of it is what is tested.
  server.on('tlsClientError', () => undefined)
  server.on('secureConnection', (socket) => socket.on('error', () => undefined))
  running.push({ server, sockets })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const network = createNetwork({ ...DEFAULT_NETWORK_OPTIONS, timeoutMs: 5000, retries: 0, retryDelayMs: 1 })
  const target = { ...targetAt(), address: '127.0.0.1', port: (server.address() as AddressInfo).port }
  const net = network.at(target)
  return { target, net, ledger: openLedger(target, net), facts: facts(), network, server }
}

/** After each test. */
export async function stopServing(): Promise<void> {
  await Promise.all(
    running.splice(0).map(async ({ server, sockets }) => {
      const closed = once(server, 'close')
      server.close()
      for (const socket of sockets) socket.destroy()
      await closed
    }),
  )
}
