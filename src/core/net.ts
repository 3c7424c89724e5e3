/** The one door to the network, as probes see it: already bound to a target, with limits, deadlines and retries behind it. */
import type { Failure, Observed } from './observed.ts'

/**
 * One connection's worth of talk, as a function from what was received to what to do next.
 * It is called with everything received so far, each time something arrives.
 * `linger`: everything that is needed is there, and what may still come is waited for a moment only.
 */
export interface Talk {
  /**
   * What to send first, each part in a TCP segment of its own and the next a moment later. Called when the connection
   * is there: what takes time to make is made while others wait for the network.
   */
  opening(): readonly Uint8Array[]
  next(
    received: Uint8Array,
  ): 'wait' | 'linger' | 'done' | { readonly send: Uint8Array; readonly then: 'wait' | 'linger' }
}

/** What hangs on an exchange. */
export interface Stakes {
  /** Of those that wait for a connection, the most urgent goes first. */
  readonly urgency?: 0 | 1 | 2
  /** When it is over another one will very likely follow, for which a connection may be opened meanwhile. */
  readonly isFollowed?: boolean
}

/** How the connection ended, once it was open. */
export type ExchangeEnd = 'done' | 'closed' | 'reset' | 'timeout' | 'limit'

export interface Exchange {
  readonly received: Uint8Array
  readonly end: ExchangeEnd
}

export interface HttpRequest {
  readonly method: string
  /** Path and query. */
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  /** Another port of the same address, to be asked without TLS; absent: the port of the target, over TLS. */
  readonly plainPort?: number
}

export interface HttpAnswer {
  readonly status: number
  readonly statusText: string
  /** In the order received, names as sent; a repeated header stands as often as it was sent. */
  readonly headers: readonly (readonly [name: string, value: string])[]
}

/** One request as a caller sends it, and no other after it. */
export interface TransactionRequest extends HttpRequest {
  /** null: none. */
  readonly body: Uint8Array | null
  /** Of the answer. */
  readonly maxBytes: number
  /** PEM; null: the server is told that there is none. */
  readonly client: { readonly certificate: string; readonly key: string; readonly password: string | undefined } | null
  /**
   * Looks at the certificates of the very connection, leaf first, before a byte of the request is sent over it.
   * @returns why it is not to be sent; null: it is
   */
  readonly findFault: (certificates: readonly Uint8Array[]) => string | null
}

export interface TransactionOutcome {
  /** Whether the request may have been read: by then it is not to be sent again. */
  readonly wasSent: boolean
  /** What `findFault` said. */
  readonly fault: string | null
  /** What went wrong with the exchange; null: the answer is whole, or nobody was to be asked. */
  readonly failure: Failure | null
  /** null: not even the head of one came. */
  readonly answer: (HttpAnswer & { readonly body: Uint8Array }) | null
  /** Since the connection was asked for. */
  readonly tookMs: number
}

/** Something that a URL in a certificate points to. */
export interface FetchRequest {
  readonly url: string
  readonly maxBytes: number
  /** Absent: it is asked for, and nothing is sent along. */
  readonly body?: { readonly type: string; readonly bytes: Uint8Array }
  /** False for what is too large to be kept until the end: whoever asks for it asks once. */
  readonly isKept?: boolean
}

export interface Fetched {
  /** After redirects. */
  readonly url: string
  readonly status: number
  /** Content-Type, Date and Retry-After as sent; null when absent. */
  readonly type: string | null
  readonly date: string | null
  readonly retryAfter: string | null
  readonly body: Uint8Array
}

export interface TargetNet {
  /** Opens one connection (and on failure to connect, one more). `failed` only when no connection was had. */
  exchange(talk: Talk, stakes?: Stakes): Promise<Observed<Exchange>>
  /** One HTTP/1.1 exchange, over TLS with the certificate not verified: judging it is for rules. Reads no body. */
  http(request: HttpRequest): Promise<Observed<HttpAnswer>>
  /** How many exchanges may go on at the same time. */
  width(): number
  /** Resolves when it is decent to ask again what got no answer. */
  backOff(): Promise<void>
}

/** Says which CAs may issue certificates for a name (RFC 8659 section 4). */
export interface CaaRecord {
  /** `issue`, `issuewild`: in lower case, since case does not count. Empty where the resolver cannot hand it on. */
  readonly tag: string
  /** As somebody wrote it into the DNS. */
  readonly value: string
  /** Whether a CA that does not know the tag has to refuse. */
  readonly isCritical: boolean
}

/** Those that hold for a name. */
export interface CaaSet {
  /** The name itself, or the next one above that has any; null when none has: then any CA may issue. */
  readonly foundAt: string | null
  readonly records: readonly CaaRecord[]
}
