/** What the answers of a target so far say of the next one: how long to wait for it, and whether there is any hope. */
import type { Exchange } from '../core/net.ts'
import { failed, type Failed } from '../core/observed.ts'

export interface Pace {
  /** For one connection. */
  deadlineMs(): number
  /** Of a target that takes connections and says nothing; null while it may yet say something. */
  hopeless(): Failed | null
  note(exchange: Exchange, tookMs: number): void
}

/** So many connections that met nothing but silence, and not one that met anything else. */
const MANY_SILENCES = 10

/** How much longer than the slowest answer so far one may take, and never under three seconds. */
const PATIENCE_FACTOR = 20
const MIN_PATIENCE_MS = 3000

/** @param timeoutMs as long as nothing is known, and the most in any case */
export function createPace(timeoutMs: number): Pace {
  let silences = 0
  let slowestMs: number | null = null
  return {
    // Silence costs the whole of a deadline: of a server whose pace is known less will do.
    deadlineMs: () =>
      slowestMs === null ? timeoutMs : Math.min(timeoutMs, Math.max(MIN_PATIENCE_MS, slowestMs * PATIENCE_FACTOR)),
    hopeless: () =>
      slowestMs === null && silences >= MANY_SILENCES
        ? failed('timeout', 'the server takes connections and says nothing', 'network')
        : null,
    note({ received, end }, tookMs) {
      if (received.length > 0) slowestMs = Math.max(slowestMs ?? 0, tookMs)
      else if (end === 'timeout') silences++
    },
  }
}
