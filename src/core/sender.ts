/** A webhook sender: what it sends when it tries an endpoint out, how it signs that, and how long it waits. */
import type { SenderName } from './transaction.ts'

export interface Sender {
  readonly name: SenderName
  readonly title: string
  /** What of its documentation this is after. */
  readonly sources: readonly { readonly text: string; readonly url: string; readonly readOn: string }[]
  /** How long it waits for an answer; null: its documentation names no time. */
  readonly withinMs: number | null
  /** A test event, which no handler is to act on. */
  readonly test: (moment: Moment) => TestEvent
  /** The headers that it sends, with the signature of a body. */
  readonly sign: (signed: Signed) => Readonly<Record<string, string>>
}

export interface Moment {
  readonly now: Date
  /** A UUID that no other delivery has. */
  readonly id: string
}

export interface TestEvent {
  readonly body: string
  /** What the body of the answer has to hold; null: anything. */
  readonly answer: string | null
}

export interface Signed extends Moment {
  readonly body: string
  readonly secret: string
  /** null: that of the test event. */
  readonly event: string | null
}
