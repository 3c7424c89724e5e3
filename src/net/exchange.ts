import type { Socket } from 'node:net'
import type { Exchange, ExchangeEnd, Talk } from '../core/net.ts'

/** More than any honest flight: a chain with 10,000 names is under half of it. */
const MAX_RECEIVED = 2 ** 20

/** For what a peer sends without being asked, right after its answer: a slow round trip and a slow machine. */
const LINGER_MS = 1000

/** Enough for the first part to be on its way, and for a peer that is near to have read it. */
const SEGMENT_GAP_MS = 20

/** Carries one talk over an open connection and closes it. Never takes longer than `timeoutMs`. */
export async function exchange(socket: Socket, talk: Talk, timeoutMs: number): Promise<Exchange> {
  return new Promise((resolve, reject) => {
    let received: Buffer = Buffer.alloc(0)
    let wasReset = false
    let timer: NodeJS.Timeout | undefined = undefined
    let linger: NodeJS.Timeout | undefined = undefined

    const finish = (end: ExchangeEnd): void => {
      clearTimeout(timer)
      clearTimeout(linger)
      socket.removeAllListeners('data')
      socket.destroy()
      resolve({ received, end })
    }
    timer = setTimeout(finish, timeoutMs, 'timeout')

    socket.on('data', (chunk: Buffer) => {
      received = received.length === 0 ? chunk : Buffer.concat([received, chunk])
      if (received.length > MAX_RECEIVED) {
        finish('limit')
        return
      }
      try {
        const next = talk.next(received)
        if (typeof next === 'object') socket.write(next.send)
        const then = typeof next === 'object' ? next.then : next
        if (then === 'done') finish('done')
        else if (then === 'linger') linger ??= setTimeout(finish, LINGER_MS, 'done')
      } catch (error) {
        // A mistake of ours: it must reach whoever asked, not the event loop.
        reject(error instanceof Error ? error : new Error(String(error)))
        finish('done')
      }
    })
    socket.on('error', () => {
      wasReset = true
    })
    socket.once('end', () => {
      finish('closed')
    })
    socket.once('close', () => {
      finish(wasReset ? 'reset' : 'closed')
    })
    const send = ([part, ...later]: readonly Uint8Array[]): void => {
      if (part === undefined || socket.destroyed) return
      socket.write(part)
      if (later.length > 0) setTimeout(send, SEGMENT_GAP_MS, later)
    }
    try {
      send(talk.opening())
    } catch (error) {
      // A mistake of ours, as above.
      reject(error instanceof Error ? error : new Error(String(error)))
      finish('done')
      return
    }
    // After a dialogue in clear the stream does not flow by itself.
    socket.resume()
  })
}
