import type { Socket } from 'node:net'
import type { Target } from '../core/endpoint.ts'
import type { Failed } from '../core/observed.ts'
import type { Proxy } from '../core/proxy.ts'
import { dial } from './dial.ts'
import { dialThrough } from './proxy.ts'
import { startTls } from './starttls.ts'

/** A connection on which TLS may begin, or why there is none within `timeoutMs`. */
export async function open(
  { endpoint, port }: Target,
  address: string,
  proxy: Proxy | null,
  timeoutMs: number,
): Promise<Socket | Failed> {
  const deadline = performance.now() + timeoutMs
  const socket = await (proxy === null ? dial(address, port, timeoutMs) : dialThrough(proxy, address, port, timeoutMs))
  if ('status' in socket || endpoint.starttls === null) return socket
  return startTls(socket, endpoint.starttls, endpoint.host, Math.max(0, deadline - performance.now()))
}
