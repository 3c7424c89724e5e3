/**
 * Whether the server stands a hello of two TCP segments, as every client with post-quantum keys sends it: a key share
 * of X25519MLKEM768 alone has 1216 bytes. Servers and middleboxes that read once and expect all of it hang or hang up.
 */
import { randomBytes } from 'node:crypto'
import type { Target } from '../core/endpoint.ts'
import type { TargetNet } from '../core/net.ts'
import { seen, skipped, type Failed, type Observed } from '../core/observed.ts'
import type { Probe } from '../core/probe.ts'
import { failureOf, type Ledger } from '../ledger/ledger.ts'
import { acceptedFirst, isAccepted } from '../ledger/survey.ts'
import { alertName } from '../spec/alerts.ts'
import { groupsOf, X25519, X25519MLKEM768 } from '../spec/groups.ts'
import { OFFERED_SCHEMES } from '../spec/signature-schemes.ts'
import { TLS12, TLS13, versionName } from '../spec/versions.ts'
import { MalformedError } from '../wire/malformed-error.ts'
import { recordVersionOf, writeClientHello, type ClientHello } from '../wire/tls/client-hello.ts'
import { readFlight } from '../wire/tls/flight.ts'
import { newKeyShare, randomHybridShare } from '../wire/tls/key-share.ts'
import { CONTENT_HANDSHAKE, looksLikeTls, writeRecord } from '../wire/tls/record.ts'

declare module '../core/facts.ts' {
  interface Facts {
    largeHello: LargeHello
  }
}

export interface LargeHello {
  /** Of the record, header included. */
  readonly bytes: number
  readonly isTolerated: boolean
  /** What came back: `TLSv1.3`, `alert decode_error (50)`, `the server was silent until the deadline, without a byte`. */
  readonly how: string
}

/** What fits a segment on nearly every way (1460 bytes on Ethernet, less in tunnels). */
const FIRST_SEGMENT = 1300
const RANDOM_BYTES = 32

export default {
  fact: 'largeHello',
  title: 'a large hello',
  needs: ['addresses'],
  restsOn: ['reach', 'versions'],
  async run({ ledger, net, target }): Promise<Observed<LargeHello>> {
    const suites: number[] = []
    for (const version of [TLS13, TLS12]) {
      if (!(await isAccepted(ledger, version))) continue
      suites.push(...(acceptedFirst(ledger, version)[0]?.question.suites ?? []))
    }
    if (suites.length === 0) return skipped('clients with large hellos speak TLS 1.2 and 1.3 alone')
    const first = await ask(net, target, suites)
    if ('status' in first || first.isTolerated) return settle(first)
    // Silence and a reset may be the network's; met twice, where smaller hellos were answered, they are an answer.
    await net.backOff()
    return settle(await ask(net, target, suites))
  },
} satisfies Probe<'largeHello', 'addresses', Ledger>

function settle(outcome: LargeHello | Failed): Observed<LargeHello> {
  return 'status' in outcome ? outcome : seen(outcome)
}

async function ask(net: TargetNet, target: Target, suites: readonly number[]): Promise<LargeHello | Failed> {
  const hello: ClientHello = {
    version: TLS13,
    olderVersions: [TLS12],
    suites,
    serverName: target.serverName,
    groups: [X25519MLKEM768, ...groupsOf(TLS13).filter((group) => group !== X25519MLKEM768)],
    schemes: OFFERED_SCHEMES,
    keyShares: [randomHybridShare(), ...[newKeyShare(X25519)].filter((share) => share !== undefined)],
    random: randomBytes(RANDOM_BYTES),
    sessionId: randomBytes(RANDOM_BYTES),
  }
  const record = writeRecord(CONTENT_HANDSHAKE, recordVersionOf(hello), writeClientHello(hello))
  const exchange = await net.exchange({
    opening: () => [record.subarray(0, FIRST_SEGMENT), record.subarray(FIRST_SEGMENT)],
    next: (received) => (readHow(received) === null ? 'wait' : 'done'),
  })
  if (exchange.status === 'failed') return exchange
  if (exchange.status === 'skipped') throw new Error(`net skipped an exchange: ${exchange.reason}`)
  const { received, end } = exchange.value
  const answer = readHow(received)
  return answer === null
    ? { bytes: record.length, isTolerated: false, how: failureOf(end, received.length).detail }
    : { bytes: record.length, ...answer }
}

/** null while there is no answer. */
function readHow(received: Uint8Array): Omit<LargeHello, 'bytes'> | null {
  if (!looksLikeTls(received)) return { isTolerated: false, how: 'the answer is not TLS' }
  try {
    const { serverHello, alert } = readFlight(received)
    if (serverHello !== null) return { isTolerated: true, how: versionName(serverHello.version) }
    return alert === null ? null : { isTolerated: false, how: `alert ${alertName(alert.description)}` }
  } catch (error) {
    if (error instanceof MalformedError) return { isTolerated: false, how: error.message }
    throw error
  }
}
