/** A synthetic transaction: one request as a caller of the endpoint sends it, and what its answer has to be. */
import type { JsonObject } from './json.ts'

/** Webhook senders whose signatures are known. */
export const SENDERS = ['github', 'slack', 'stripe'] as const
export type SenderName = (typeof SENDERS)[number]

/** Texts hold secrets as `${env.NAME}`: see placeholder.ts. */
export interface Transaction {
  readonly method: string
  /** Path and query; null: those of the endpoint. */
  readonly path: string | null
  readonly headers: Readonly<Record<string, string>>
  /** null: none; of a webhook: the sender's test event. */
  readonly body: string | null
  readonly expect: Expectation
  /** From the first packet to the last byte of the answer; null: as long as a connection may take, or the sender waits. */
  readonly withinMs: number | null
  /** null: the one that the run was given, if any. */
  readonly clientCertificate: ClientCertificate | null
  /** Whose signature the request carries; null: none. */
  readonly webhook: Webhook | null
}

export interface Expectation {
  /** `200`, or a class such as `2xx`: one of them. */
  readonly status: readonly string[]
  readonly headers: Readonly<Record<string, string>>
  /** What the body has to hold; null: anything. */
  readonly body: string | null
  /** Values by their paths in the body. */
  readonly json: JsonObject
}

export interface Webhook {
  readonly sender: SenderName
  readonly secret: string
  /** As the sender names it, where it names it outside of the body; null: that of the test event. */
  readonly event: string | null
}

/** PEM, or the paths of files that hold it. */
export interface ClientCertificate {
  /** The certificate, and the CAs between it and one that the server knows. */
  readonly certificate: string
  readonly key: string
  /** null: that of the run, if any. */
  readonly password: string | null
}

/** What came of it. Nothing in it is secret. */
export interface TransactionResult {
  /** `POST /stripe`, as it is written. */
  readonly request: string
  /** Whether any of the request was sent. */
  readonly wasSent: boolean
  /** null: none came. */
  readonly answer: TransactionAnswer | null
  /** What is not as it has to be. */
  readonly problems: readonly TransactionProblem[]
}

export interface TransactionAnswer {
  readonly status: number
  /** From the first packet to the last byte. */
  readonly tookMs: number
  /** The beginning of the body, where there are problems. */
  readonly excerpt: string | null
}

export interface TransactionProblem {
  readonly part: 'client-certificate' | 'certificate' | 'exchange' | 'status' | 'header' | 'body' | 'json'
  readonly message: string
}
