/** A talk in clear that comes before TLS, with a server or a proxy: its states are pure, and one driver holds them all. */
import type { Socket } from 'node:net'
import { failed, type Failed, type Whose } from '../core/observed.ts'

/** More than any greeting with its banner. */
const MAX_RECEIVED = 65_536

export interface Dialogue {
  /** Said before the other side says anything; null: it speaks first. */
  readonly opening: Uint8Array | null
  readonly begin: State
}

/**
 * Reads what was said since the state before it had all it wanted. It is called each time something arrives, with the
 * same bytes and more, and knows nothing else.
 */
export type State = (said: Uint8Array) => 'wait' | Failed | Turn

export interface Turn {
  /** How many of the bytes were what it waited for. */
  readonly taken: number
  /** What to say to it; null: nothing. */
  readonly say: Uint8Array | null
  readonly then: State | 'ready'
}

/** Whom it is held with, as sentences say it: `the server`. */
export interface OtherSide {
  readonly who: string
  readonly whose: Whose
}

/**
 * Holds a dialogue over an open socket, never for longer than `timeoutMs`. On a failure the socket is closed; else nobody
 * listens on it, and what was said after the go-ahead is handed back, not lost.
 */
export async function hold(
  socket: Socket,
  { opening, begin }: Dialogue,
  { who, whose }: OtherSide,
  timeoutMs: number,
): Promise<{ readonly rest: Uint8Array } | Failed> {
  return new Promise((resolve, reject) => {
    let state = begin
    let said = Buffer.alloc(0)
    let taken = 0
    let wasReset = false
    let timer: NodeJS.Timeout | undefined = undefined

    const leave = (): void => {
      clearTimeout(timer)
      // Off 'readable' the stream does not flow, so nothing is lost until somebody listens again.
      socket.off('readable', read).off('end', onEnd).off('close', onClose).off('error', onError)
    }
    const finish = (outcome: { readonly rest: Uint8Array } | Failed): void => {
      leave()
      if ('status' in outcome) socket.destroy()
      resolve(outcome)
    }
    const fail = (code: 'closed' | 'limit' | 'reset' | 'timeout', what: string, by: Whose): void => {
      const received = taken + said.length
      finish(failed(code, `${what}, ${received === 0 ? 'without a byte' : `after ${String(received)} bytes`}`, by))
    }
    const advance = (): void => {
      for (;;) {
        const step = state(said.subarray(0, MAX_RECEIVED - taken))
        if (step === 'wait') {
          if (taken + said.length > MAX_RECEIVED) {
            fail('limit', `${who} gave no go-ahead within ${String(MAX_RECEIVED)} bytes`, whose)
          }
          return
        }
        if ('status' in step) {
          finish(step)
          return
        }
        taken += step.taken
        said = said.subarray(step.taken)
        if (step.say !== null) socket.write(step.say)
        if (step.then === 'ready') {
          finish({ rest: said })
          return
        }
        state = step.then
      }
    }
    function read(): void {
      const chunk = socket.read() as Buffer | null
      if (chunk === null) return
      said = Buffer.concat([said, chunk])
      try {
        advance()
      } catch (error) {
        // A mistake of ours: it must reach whoever asked, not the event loop.
        leave()
        socket.destroy()
        reject(error instanceof Error ? error : new Error(String(error)))
      }
    }
    function onEnd(): void {
      fail('closed', `${who} closed the connection before a go-ahead`, whose)
    }
    function onError(): void {
      wasReset = true
    }
    function onClose(): void {
      if (wasReset) fail('reset', `the connection to ${who} was reset before a go-ahead`, 'network')
      else onEnd()
    }

    timer = setTimeout(() => {
      fail('timeout', `${who} gave no go-ahead until the deadline`, 'network')
    }, timeoutMs)
    socket.on('readable', read).on('end', onEnd).on('close', onClose).on('error', onError)
    if (opening !== null) socket.write(opening)
  })
}
