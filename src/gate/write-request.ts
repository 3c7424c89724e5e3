/** A transaction as it goes over the wire, its secrets filled in and its body signed. */
import { randomUUID } from 'node:crypto'
import type { Endpoint } from '../core/endpoint.ts'
import type { HttpRequest } from '../core/net.ts'
import { fillIn, type ReadVariable } from '../core/placeholder.ts'
import { hostAndPort } from '../core/proxy.ts'
import type { Sender } from '../core/sender.ts'
import type { Transaction } from '../core/transaction.ts'
import { senders } from '../senders/index.ts'
import { TOOL } from './units.ts'

export interface WrittenRequest {
  readonly message: HttpRequest
  readonly body: string | null
  /** What the sender expects the body of the answer to hold; null: anything. */
  readonly answer: string | null
  /** Whoever knows one may send the same again. */
  readonly signatures: readonly string[]
}

export function senderOf({ webhook }: Transaction): Sender | undefined {
  return webhook === null ? undefined : senders.find(({ name }) => name === webhook.sender)
}

export function writeRequest(
  endpoint: Endpoint,
  transaction: Transaction,
  variables: ReadVariable,
  now: Date,
): WrittenRequest {
  const { method, webhook } = transaction
  const fill = (text: string): string => fillIn(text, variables)
  const moment = { now, id: randomUUID() }
  const sender = senderOf(transaction)
  const test = transaction.body === null ? sender?.test(moment) : undefined
  const body = transaction.body === null ? (test?.body ?? null) : fill(transaction.body)
  const signed =
    webhook === null
      ? {}
      : (sender?.sign({ ...moment, body: body ?? '', secret: fill(webhook.secret), event: webhook.event }) ?? {})
  const own = Object.entries(transaction.headers).map(([name, value]) => [name, fill(value)] as const)
  const named = new Set(own.map(([name]) => name.toLowerCase()))
  const others = Object.entries({
    Host: authorityOf(endpoint),
    'User-Agent': `${TOOL.name}/${TOOL.version}`,
    Accept: '*/*',
    ...(body === null ? {} : { 'Content-Type': 'application/json' }),
    ...signed,
  }).filter(([name]) => !named.has(name.toLowerCase()))
  return {
    message: {
      method,
      path: transaction.path === null ? endpoint.path : fill(transaction.path),
      headers: Object.fromEntries([...others, ...own]),
    },
    body,
    answer: test?.answer ?? null,
    signatures: Object.values(signed).flatMap((value) => /[\da-f]{64}/.exec(value)?.[0] ?? []),
  }
}

function authorityOf({ host, port }: Endpoint): string {
  return port === 443 ? hostAndPort(host, port).slice(0, -':443'.length) : hostAndPort(host, port)
}
