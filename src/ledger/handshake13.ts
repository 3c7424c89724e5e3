/** TLS 1.3 handshakes with keys of our own, as far as the server's Finished and, where asked, its tickets. */
import { randomBytes } from 'node:crypto'
import type { Target } from '../core/endpoint.ts'
import type { Exchange, Talk, TargetNet, Stakes } from '../core/net.ts'
import type { Failure } from '../core/observed.ts'
import { alertName } from '../spec/alerts.ts'
import { groupName, SECP256R1, SECP384R1, SECP521R1, X25519, X448 } from '../spec/groups.ts'
import { OFFERED_SCHEMES } from '../spec/signature-schemes.ts'
import { TLS13 } from '../spec/versions.ts'
import { MalformedError } from '../wire/malformed-error.ts'
import { recordVersionOf, writeClientHello, type ClientHello } from '../wire/tls/client-hello.ts'
import { KNOWN_ALGORITHMS } from '../wire/tls/compressed-certificate.ts'
import { newKeyShare } from '../wire/tls/key-share.ts'
import { CONTENT_HANDSHAKE, looksLikeTls, writeRecord } from '../wire/tls/record.ts'
import { OPENABLE_SUITES } from '../wire/tls/record-protection.ts'
import { readAnswer, type Ledger } from './ledger.ts'
import { openSession, type Session, type SessionFlight } from './session13.ts'

/** What is offered beyond the suites and groups that can be opened here. Absent: everything, or nothing of it. */
export interface HandshakeOffer {
  readonly schemes?: readonly number[]
  readonly alpn?: readonly string[]
  /** RFC 8879. */
  readonly certificateCompression?: readonly number[]
  readonly serverName?: 'none'
  /** Those that can be opened, in the order to be sent. */
  readonly suites?: readonly number[]
  /** Staple and timestamps; where the server does not take the offer with it, it is left out. */
  readonly certificateStatus?: 'wanted'
  /** Whether to complete the handshake and to wait for session tickets. */
  readonly tickets?: true
}

/**
 * An offer of one family of signature schemes: what three probes look at. The suites stand in another order than in
 * other handshakes, which shows whether it counts.
 */
export function familyOffer(schemes: readonly number[]): HandshakeOffer {
  return { schemes, certificateCompression: KNOWN_ALGORITHMS, suites: REORDERED_SUITES }
}

/** All that a client may want to have: what several probes look at. */
export const RICH_OFFER: HandshakeOffer = { certificateStatus: 'wanted', tickets: true }

export type HandshakeOutcome =
  | { readonly kind: 'completed'; readonly flight: SessionFlight }
  | { readonly kind: 'refused'; readonly how: string }
  | { readonly kind: 'unseen'; readonly failure: Failure }

/** Why there is no flight. */
export function failureOfHandshake(outcome: Exclude<HandshakeOutcome, { kind: 'completed' }>): Failure {
  if (outcome.kind === 'unseen') return outcome.failure
  return { code: 'alert', detail: `the handshake was refused: ${outcome.how}`, whose: 'peer' }
}

const GROUPS: readonly number[] = [X25519, SECP256R1, SECP384R1, SECP521R1, X448]
/** ChaCha20 last in this order too: some servers make an exception of callers that put it first. */
const REORDERED_SUITES: readonly number[] = [0x1302, 0x1301, 0x1303]
const RANDOM_BYTES = 32

export interface HandshakeContext {
  readonly ledger: Ledger
  readonly target: Target
  readonly net: TargetNet
}

/** Each offer is made once; what is no answer is asked for once more. */
export function shakeHands(
  context: HandshakeContext,
  offer: HandshakeOffer,
  stakes: Stakes = {},
): Promise<HandshakeOutcome> {
  return context.ledger.once(`handshake ${JSON.stringify(offer)}`, async () => {
    const first = await shakeOnce(context, offer, stakes)
    const { certificateStatus, ...poorer } = offer
    const outcome =
      certificateStatus === undefined || first.kind === 'completed' ? first : await shakeOnce(context, poorer, stakes)
    if (outcome.kind === 'completed') {
      context.ledger.note({ version: TLS13, offered: offer.suites ?? OPENABLE_SUITES, chosen: outcome.flight.suite })
    }
    return outcome
  })
}

async function shakeOnce(context: HandshakeContext, offer: HandshakeOffer, stakes: Stakes): Promise<HandshakeOutcome> {
  const wanted = wantedGroup(context.ledger)
  const shares = [...new Set([...GROUPS.filter((group) => group === wanted), X25519, SECP256R1])]
  const first = await askTwice(context, offer, shares, stakes)
  if (first.kind !== 'retry') return first
  const second = await askTwice(context, offer, [first.group], stakes)
  if (second.kind !== 'retry') return second
  const detail = `asked for ${groupName(second.group)} after its key share was sent`
  return unseen({ code: 'malformed', detail, whose: 'peer' })
}

/** The group that the server chose when it was asked for suites: with a key for it there is no second hello. */
function wantedGroup(ledger: Ledger): number | null {
  for (const { question, answer } of ledger.entries()) {
    if (question.version === TLS13 && answer.kind === 'accepted' && answer.group !== null) {
      if (GROUPS.includes(answer.group)) return answer.group
    }
  }
  return null
}

type Attempt = HandshakeOutcome | { readonly kind: 'retry'; readonly group: number }

async function askTwice(
  context: HandshakeContext,
  offer: HandshakeOffer,
  groups: readonly number[],
  stakes: Stakes,
): Promise<Attempt> {
  const first = await askOnce(context, offer, groups, stakes)
  // The net has tried to connect again already, and what we cannot do we cannot do a second time.
  if (first.kind !== 'unseen' || !first.isWorthAnother) return first
  await context.net.backOff()
  return askOnce(context, offer, groups, stakes)
}

type FirstAttempt = Exclude<Attempt, { kind: 'unseen' }> | (Attempt & { kind: 'unseen'; isWorthAnother: boolean })

async function askOnce(
  { target, net }: HandshakeContext,
  offer: HandshakeOffer,
  groups: readonly number[],
  stakes: Stakes,
): Promise<FirstAttempt> {
  const shares = groups.flatMap((group) => newKeyShare(group) ?? [])
  const hello: ClientHello = {
    version: TLS13,
    suites: offer.suites ?? OPENABLE_SUITES,
    serverName: offer.serverName === 'none' ? null : target.serverName,
    groups: GROUPS,
    schemes: offer.schemes ?? OFFERED_SCHEMES,
    ...(offer.schemes === undefined ? {} : { certificateSchemes: OFFERED_SCHEMES }),
    ...(offer.alpn === undefined ? {} : { alpn: offer.alpn }),
    ...(offer.certificateStatus === undefined ? {} : { certificateStatus: true }),
    ...(offer.certificateCompression === undefined ? {} : { certificateCompression: offer.certificateCompression }),
    keyShares: shares,
    random: randomBytes(RANDOM_BYTES),
    sessionId: randomBytes(RANDOM_BYTES),
  }
  const message = writeClientHello(hello)
  const session = openSession(message, shares)
  const exchange = await net.exchange(
    {
      opening: () => [writeRecord(CONTENT_HANDSHAKE, recordVersionOf(hello), message)],
      next: talkOf(session, offer.tickets === true),
    },
    stakes,
  )
  if (exchange.status === 'failed') return { ...unseen(exchange), isWorthAnother: false }
  if (exchange.status === 'skipped') throw new Error(`net skipped an exchange: ${exchange.reason}`)
  const outcome = readOutcome(session, exchange.value)
  return outcome.kind === 'unseen' ? { ...outcome, isWorthAnother: outcome.failure.whose !== 'us' } : outcome
}

/** Until the server's Finished, or through our own to the tickets that follow it. */
function talkOf(session: Session, wantsTickets: boolean): Talk['next'] {
  let hasFinished = false
  return (received) => {
    if (!looksLikeTls(received)) return 'done'
    try {
      const { isOver, isFinished, tickets } = session.read(received)
      if (isOver) return 'done'
      if (!isFinished) return 'wait'
      if (!wantsTickets || tickets.length > 0) return 'done'
      if (hasFinished) return 'linger'
      hasFinished = true
      return { send: session.finish(), then: 'linger' }
    } catch (error) {
      if (error instanceof MalformedError) return 'done'
      throw error
    }
  }
}

function readOutcome(session: Session, { received, end }: Exchange): Attempt {
  const answer = readAnswer({ version: TLS13, suites: OPENABLE_SUITES, groups: GROUPS }, { received, end })
  if (answer.kind === 'unseen') return unseen(answer.failure)
  if (answer.kind === 'refused') return { kind: 'refused', how: answer.how }
  if (answer.flight.serverHello?.isRetryRequest === true) {
    if (answer.group !== null) return { kind: 'retry', group: answer.group }
    const detail = 'the server asks for another hello, for some reason that is not the group'
    return unseen({ code: 'unsupported', detail, whose: 'us' })
  }
  try {
    const flight = session.read(received)
    if (flight.isFinished) return { kind: 'completed', flight }
    if (flight.alert !== null) return { kind: 'refused', how: `alert ${alertName(flight.alert)}` }
    return unseen(stopped(end))
  } catch (error) {
    if (error instanceof MalformedError) return unseen({ code: 'malformed', detail: error.message, whose: 'peer' })
    throw error
  }
}

function stopped(end: Exchange['end']): Failure {
  const before = 'before its handshake was whole'
  switch (end) {
    case 'reset':
      return { code: 'reset', detail: `the connection was reset ${before}`, whose: 'network' }
    case 'timeout':
      return { code: 'timeout', detail: `the server was silent until the deadline, ${before}`, whose: 'network' }
    case 'limit':
      return { code: 'limit', detail: `the server sent more than is read ${before}`, whose: 'peer' }
    case 'closed':
    case 'done':
      return { code: 'closed', detail: `the server stopped ${before}`, whose: 'peer' }
  }
}

function unseen(failure: Failure): HandshakeOutcome & { kind: 'unseen' } {
  const { code, detail, whose } = failure
  return { kind: 'unseen', failure: { code, detail, whose } }
}
