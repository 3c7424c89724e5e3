/**
 * What came of looking: seen, failed or skipped. Plain JSON, so that it can be saved, replayed, merged and compared.
 *
 * "We could not see it" is never "it is not there": only `seen` carries a value.
 */

/** Who is to blame when something was not seen. */
export type Whose = 'peer' | 'network' | 'us'

/**
 * Why something was not seen. The network is not exceptional, so these are values and never thrown.
 * The list is closed: reporters and policies may switch on it.
 */
export type FailureCode =
  | 'address-forbidden'
  | 'alert'
  | 'closed'
  | 'internal'
  | 'limit'
  | 'malformed'
  | 'name-not-found'
  | 'no-ipv6'
  | 'not-tls'
  | 'refused'
  | 'reset'
  | 'timeout'
  | 'unreachable'
  | 'unsupported'

export interface Failure {
  readonly code: FailureCode
  /** One sentence. May hold text that a stranger wrote: escape it for its destination. */
  readonly detail: string
  readonly whose: Whose
}

/** One part of a fact that was not seen although the rest was, for instance one protocol version that met silence. */
export interface Gap extends Failure {
  readonly part: string
}

export interface Seen<T> {
  readonly status: 'seen'
  readonly value: T
  /** Absent when everything was seen. A verdict of pass that rests on a fact with gaps is inconclusive. */
  readonly gaps?: readonly Gap[]
}

export interface Failed extends Failure {
  readonly status: 'failed'
}

export interface Skipped {
  readonly status: 'skipped'
  readonly reason: string
  /** The fact whose absence made this one pointless; null when it was not asked for. */
  readonly because: string | null
}

export type Observed<T> = Seen<T> | Failed | Skipped

export function seen<T>(value: T, gaps: readonly Gap[] = []): Seen<T> {
  return gaps.length === 0 ? { status: 'seen', value } : { status: 'seen', value, gaps }
}

export function failed(code: FailureCode, detail: string, whose: Whose): Failed {
  return { status: 'failed', code, detail, whose }
}

/** A failure as what became of a fact, without what else its object may hold. */
export function failedAs({ code, detail, whose }: Failure): Failed {
  return failed(code, detail, whose)
}

export function skipped(reason: string, because: string | null = null): Skipped {
  return { status: 'skipped', reason, because }
}

export function gap(part: string, failure: Failure): Gap {
  return { part, code: failure.code, detail: failure.detail, whose: failure.whose }
}

/** Thrown where a fact rests on something that was not seen: the fact then failed for the same reason. */
export class NotSeenError extends Error {
  override readonly name = 'NotSeenError'
  readonly failure: Failure

  constructor(failure: Failure) {
    super(failure.detail)
    this.failure = failure
  }
}
