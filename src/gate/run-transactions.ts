/**
 * Carries out the transactions of endpoints, once the scan is over: at every address one request, over a connection whose
 * certificate was verified as the callers verify it. The request is a real one, and whatever it does is done.
 */
import { maskOf, type Mask } from '../core/mask.ts'
import { failed, seen, skipped, type Observed } from '../core/observed.ts'
import { variablesIn, type ReadVariable } from '../core/placeholder.ts'
import type { Endpoint } from '../core/endpoint.ts'
import type { SavedScan, SavedTarget } from '../core/saved-scan.ts'
import type { ClientCertificate, Transaction, TransactionProblem, TransactionResult } from '../core/transaction.ts'
import type { TrustStore } from '../core/trust.ts'
import type { Network } from '../net/network.ts'
import { readCredentials, type ReadFile } from './client-credentials.ts'
import { judgeAnswer, MAX_BODY_BYTES } from './judge-answer.ts'
import { findServerFault } from './server-fault.ts'
import { withFact } from './with-fact.ts'
import { senderOf, writeRequest } from './write-request.ts'

declare module '../core/facts.ts' {
  interface Facts {
    transaction: TransactionResult
  }
}

/** What transactions need of the machine. */
export interface TransactionTools {
  readonly variables: ReadVariable
  readonly readFile: ReadFile
  /** For those that have none of their own. */
  readonly clientCertificate: ClientCertificate | null
  /** For client keys that have none of their own. */
  readonly keyPassword: string | undefined
  /** Keeps a secret out of what is printed: told each before anything is. */
  readonly hide: (secret: string) => void
}

export interface TransactionOptions {
  readonly scan: SavedScan
  /** By the name that endpoints call them by. */
  readonly stores: ReadonlyMap<string, TrustStore>
  readonly network: Pick<Network, 'transact' | 'connections'>
  readonly tools: TransactionTools
  readonly clock: () => Date
}

/** The same scan, with what came of the transaction of each target whose endpoint has one. */
export async function runTransactions({ scan, network, tools, ...rest }: TransactionOptions): Promise<SavedScan> {
  const endpoints = scan.endpoints.map(({ endpoint }) => endpoint)
  // All of them are hidden in each: two endpoints may be one server.
  const mask = maskOf(secretsOf(endpoints, tools.variables))
  const compared = new Set(
    scan.endpoints.filter(({ isComparedOnly }) => isComparedOnly).map(({ endpoint }) => endpoint),
  )
  const ran = await withFact(scan, 'transaction', (target, endpoint) =>
    compared.has(endpoint)
      ? Promise.resolve(skipped('the endpoint is looked at for a comparison alone'))
      : carryOut(target, endpoint, { network, tools, mask, ...rest }),
  )
  return { ...ran, connections: network.connections() }
}

/** What the variables hold that transactions name. */
export function secretsOf(endpoints: readonly Endpoint[], variables: ReadVariable): readonly string[] {
  const names = endpoints.flatMap(({ transaction }) =>
    transaction === undefined ? [] : textsOf(transaction).flatMap(variablesIn),
  )
  return [...new Set(names)].flatMap((name) => variables(name) ?? [])
}

function textsOf({ path, headers, body, clientCertificate, webhook }: Transaction): readonly string[] {
  const { certificate = null, key = null, password = null } = clientCertificate ?? {}
  const texts = [path, ...Object.values(headers), body, certificate, key, password, webhook?.secret ?? null]
  return texts.flatMap((text) => text ?? [])
}

type Context = Omit<TransactionOptions, 'scan'> & { readonly mask: Mask }

async function carryOut(
  target: SavedTarget,
  endpoint: Endpoint,
  context: Context,
): Promise<Observed<TransactionResult>> {
  const { transaction } = endpoint
  if (transaction === undefined) return skipped('the endpoint has no transaction')
  if (target.address === null) return skipped('there is no address to send it to', 'addresses')
  if (target.observations.reach?.status !== 'seen') return skipped('the address was not reached', 'reach')
  try {
    return await send(target, endpoint, transaction, context)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return failed('internal', `the transaction crashed: ${context.mask(reason)}`, 'us')
  }
}

async function send(
  target: SavedTarget,
  endpoint: Endpoint,
  transaction: Transaction,
  { network, tools, stores, clock, mask: maskOfRun }: Context,
): Promise<Observed<TransactionResult>> {
  const request = `${transaction.method} ${transaction.path ?? endpoint.path}`
  const notSent = (part: TransactionProblem['part'], fault: string): Observed<TransactionResult> => {
    const problems = [{ part, message: `not sent: ${fault}` }]
    return seen(hidden({ request, wasSent: false, answer: null, problems }, maskOfRun))
  }

  const shown = transaction.clientCertificate ?? tools.clientCertificate
  const client = shown === null ? null : readCredentials(shown, tools)
  if (client !== null && 'fault' in client) return notSent('client-certificate', client.fault)

  const { message, body, answer, signatures } = writeRequest(endpoint, transaction, tools.variables, clock())
  const ofThis = maskOf([...signatures, ...(client === null ? [] : [client.key, client.password ?? ''])])
  const mask: Mask = (text) => ofThis(maskOfRun(text))
  const outcome = await network.transact(
    { endpoint, address: target.address, port: target.port, serverName: target.serverName },
    {
      ...message,
      body: body === null ? null : new TextEncoder().encode(body),
      maxBytes: MAX_BODY_BYTES,
      client,
      findFault: (certificates) => findServerFault(certificates, target, endpoint, stores, clock()),
    },
    transaction.withinMs ?? senderOf(transaction)?.withinMs ?? null,
  )
  // Whether there is a connection is what reach says, and the network may have had its reasons. Whoever has one and gets
  // no answer in time has failed, as a caller has.
  if ('status' in outcome) return failed(outcome.code, mask(outcome.detail), outcome.whose)
  if (outcome.fault !== null) return notSent('certificate', outcome.fault)
  const expect = { ...transaction.expect, body: transaction.expect.body ?? answer }
  return seen(hidden(judgeAnswer(request, outcome, expect, mask), mask))
}

/** Whatever has got into it on whichever way. */
function hidden({ request, wasSent, answer, problems }: TransactionResult, mask: Mask): TransactionResult {
  return {
    request: mask(request),
    wasSent,
    answer: answer?.excerpt == null ? answer : { ...answer, excerpt: mask(answer.excerpt) },
    problems: problems.map(({ part, message }) => ({ part, message: mask(message) })),
  }
}
