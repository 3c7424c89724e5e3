import type { Socket } from 'node:net'
import { failed, type Failed } from '../core/observed.ts'
import type { Proxy } from '../core/proxy.ts'
import { converse } from './converse.ts'
import { dial } from './dial.ts'
import { isForbiddenAddress } from './forbidden-address.ts'
import { httpConnect } from './proxy/http-connect.ts'
import { socks5 } from './proxy/socks5.ts'

const TUNNELS = { http: httpConnect, socks5 } as const

/**
 * A connection to an address, through the proxy where there is one; else why not, within `timeoutMs`.
 * @param address an IP literal without brackets, or with a proxy a name
 */
export async function open(
  address: string,
  port: number,
  proxy: Proxy | null,
  timeoutMs: number,
): Promise<Socket | Failed> {
  if (proxy === null) return dial(address, port, timeoutMs)
  if (isForbiddenAddress(address)) {
    return failed('address-forbidden', `${address} is a link-local address, which is never dialled`, 'us')
  }
  const startedAt = Date.now()
  const socket = await dial(proxy.host, proxy.port, timeoutMs)
  if ('status' in socket) return { ...socket, detail: `no connection to the proxy: ${socket.detail}` }
  const leftMs = Math.min(timeoutMs, Math.max(1, timeoutMs - (Date.now() - startedAt)))
  const failure = await converse(socket, 'the proxy', TUNNELS[proxy.scheme](proxy, address, port), leftMs)
  return failure ?? socket
}
