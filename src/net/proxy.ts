/** Connections through a proxy, which resolves the names. */
import { lookup } from 'node:dns/promises'
import { isIP, type Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { failed, type Failed } from '../core/observed.ts'
import { proxyName, type Proxy } from '../core/proxy.ts'
import { dial } from './dial.ts'
import { hold } from './dialogue.ts'
import { failureOf } from './failures.ts'
import { findForbidden } from './forbidden-address.ts'
import { httpConnect } from './proxy/connect.ts'
import { socks5 } from './proxy/socks5.ts'

const DIALOGUES = { http: httpConnect, socks5 } as const

/**
 * Opens a tunnel to a name or an address, or says why not within `timeoutMs`. What the far end has said by then is still
 * to be read from the socket.
 */
export async function dialThrough(
  proxy: Proxy,
  host: string,
  port: number,
  timeoutMs: number,
): Promise<Socket | Failed> {
  const forbidden = findForbidden(host)
  if (forbidden !== undefined) return forbidden
  const who = proxyName(proxy)
  const deadline = performance.now() + timeoutMs
  const socket = await dialProxy(proxy, deadline)
  if ('status' in socket) {
    // No fault of the endpoint's.
    return failed(socket.code, `${who}: ${socket.detail}`, socket.whose === 'us' ? 'us' : 'network')
  }
  const dialogue = DIALOGUES[proxy.kind](proxy, host, port)
  const outcome = await hold(socket, dialogue, { who, whose: 'network' }, leftUntil(deadline))
  if ('status' in outcome) return outcome
  // A server that speaks first may have done so in the same packet.
  if (outcome.rest.length > 0) socket.unshift(outcome.rest)
  return socket
}

/** Tries one address after the other, each for its share of the time that is left. */
async function dialProxy({ host, port }: Proxy, deadline: number): Promise<Socket | Failed> {
  const addresses = await resolve(host, leftUntil(deadline))
  if ('status' in addresses) return addresses
  let failure = failed('name-not-found', 'the name has no address', 'network')
  for (const [index, address] of addresses.entries()) {
    const socket = await dial(address, port, leftUntil(deadline) / (addresses.length - index))
    if (!('status' in socket)) return socket
    failure = socket
  }
  return failure
}

async function resolve(host: string, timeoutMs: number): Promise<readonly string[] | Failed> {
  if (isIP(host) !== 0) return [host]
  const late = failed('timeout', `the name did not resolve within ${String(Math.round(timeoutMs))} ms`, 'network')
  try {
    const found = await Promise.race([
      lookup(host, { all: true, order: 'verbatim' }),
      wait(timeoutMs, late, { ref: false }),
    ])
    return 'status' in found ? found : [...new Set(found.map(({ address }) => address))]
  } catch (error) {
    return failureOf(error)
  }
}

function leftUntil(deadline: number): number {
  return Math.max(0, deadline - performance.now())
}
