import type { Socket } from 'node:net'
import { failed, type Failed } from '../core/observed.ts'

/** A few lines to and fro before the connection is what it was opened for: a proxy's consent, STARTTLS. */
export interface Dialogue {
  /** What to say first; empty: the other side begins. */
  readonly opening: Uint8Array
  /** Called with everything received so far, each time something arrives. */
  next(received: Uint8Array): Step
}

export type Step = 'wait' | 'ready' | { readonly send: Uint8Array } | Failed

/** More than any greeting and any answer of a proxy. */
const MAX_RECEIVED = 65_536

/**
 * Carries a dialogue over an open connection and hands it on, with nothing of the answer left unread. Null when it is
 * ready; after a failure the socket is destroyed. Never takes longer than `timeoutMs`.
 */
export async function converse(
  socket: Socket,
  who: string,
  dialogue: Dialogue,
  timeoutMs: number,
): Promise<Failed | null> {
  return new Promise((resolve, reject) => {
    let received = Buffer.alloc(0)
    let timer: NodeJS.Timeout | undefined = undefined

    const finish = (outcome: Failed | null): void => {
      clearTimeout(timer)
      socket.removeAllListeners('data').removeAllListeners('end').removeAllListeners('close')
      if (outcome === null) socket.pause()
      else socket.destroy()
      resolve(outcome)
    }
    timer = setTimeout(() => {
      finish(failed('timeout', `${who} did not answer within ${String(timeoutMs)} ms`, 'network'))
    }, timeoutMs)

    socket.on('data', (chunk: Buffer) => {
      received = Buffer.concat([received, chunk])
      if (received.length > MAX_RECEIVED) {
        finish(failed('limit', `${who} answered with more than ${String(MAX_RECEIVED)} bytes`, 'peer'))
        return
      }
      try {
        const step = dialogue.next(received)
        if (step === 'wait') return
        if (step === 'ready') finish(null)
        else if ('send' in step) socket.write(step.send)
        else finish(step)
      } catch (error) {
        // A mistake of ours: it must reach whoever asked, not the event loop.
        reject(error instanceof Error ? error : new Error(String(error)))
        finish(failed('internal', 'the dialogue crashed', 'us'))
      }
    })
    const closed = (): void => {
      finish(failed('closed', `${who} closed the connection`, 'peer'))
    }
    socket.once('end', closed)
    socket.once('close', closed)
    if (dialogue.opening.length > 0) socket.write(dialogue.opening)
  })
}
