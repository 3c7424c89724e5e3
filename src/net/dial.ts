import { connect, type Socket } from 'node:net'
import { failed, type Failed } from '../core/observed.ts'
import { failureOf } from './failures.ts'
import { findForbidden } from './forbidden-address.ts'
import { findNoIpv6 } from './no-ipv6.ts'

/** Opens a TCP connection, or says why not within `timeoutMs`. The socket has no listeners left on it but one that swallows late errors. */
export async function dial(address: string, port: number, timeoutMs: number): Promise<Socket | Failed> {
  const forbidden = findForbidden(address)
  if (forbidden !== undefined) return forbidden
  return new Promise((resolve) => {
    const socket = connect({ host: address, port, noDelay: true })
    const timer = setTimeout(() => {
      socket.destroy()
      resolve(failed('timeout', `no connection within ${String(timeoutMs)} ms`, 'network'))
    }, timeoutMs)
    socket.once('connect', () => {
      clearTimeout(timer)
      resolve(socket)
    })
    // Stays on: an error after the connection was had belongs to whoever reads, who hears of it by 'close'.
    socket.on('error', (error) => {
      clearTimeout(timer)
      resolve(findNoIpv6(address, error) ?? failureOf(error))
    })
  })
}
