import type { Socket } from 'node:net'
import type { Target } from '../core/endpoint.ts'
import type { Failed } from '../core/observed.ts'
import type { Proxy } from '../core/proxy.ts'
import { dial } from './dial.ts'
import { leftOf } from './left-of.ts'

/** A connection on which TLS may begin, or why there is none within `timeoutMs`. */
export async function open(
  { endpoint, port }: Target,
  address: string,
  proxy: Proxy | null,
  timeoutMs: number,
): Promise<Socket | Failed> {
  const startedAt = Date.now()
  const socket = await (proxy === null ? dial(address, port, timeoutMs) : through(proxy, address, port, timeoutMs))
  if ('status' in socket || endpoint.starttls === null) return socket
  const { startTls } = await import('./starttls.ts')
  return startTls(socket, endpoint.starttls, endpoint.host, leftOf(timeoutMs, startedAt))
}

/** Few have a proxy, and few begin in clear: what that takes is loaded only when used. */
async function through(proxy: Proxy, address: string, port: number, timeoutMs: number): Promise<Socket | Failed> {
  const { dialThrough } = await import('./proxy.ts')
  return dialThrough(proxy, address, port, timeoutMs)
}
