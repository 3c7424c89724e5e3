/**
 * A target's ledger: every question asked of it and its answer. A probe asks here, and the network is asked only
 * what the ledger cannot answer already: one flight settles a version, a suite and a chain at once.
 */
import { randomBytes } from 'node:crypto'
import type { Target } from '../core/endpoint.ts'
import type { Exchange, Stakes, Talk, TargetNet } from '../core/net.ts'
import type { Failure } from '../core/observed.ts'
import { ALERT_PROTOCOL_VERSION, alertName } from '../spec/alerts.ts'
import { groupName, groupsOf } from '../spec/groups.ts'
import { OFFERED_SCHEMES } from '../spec/signature-schemes.ts'
import { SSL3, TLS13, versionName, type ProtocolVersion } from '../spec/versions.ts'
import { readChoosing, type Choosing } from './choosing.ts'
import { MalformedError } from '../wire/malformed-error.ts'
import { recordVersionOf, writeClientHello, type ClientHello } from '../wire/tls/client-hello.ts'
import { readFlight, type Flight } from '../wire/tls/flight.ts'
import type { ServerHello } from '../wire/tls/server-hello.ts'
import { CONTENT_HANDSHAKE, looksLikeTls, writeRecord } from '../wire/tls/record.ts'

/** One version with a hand of suites: does the server take one, and which, and with what? Absent: everything there is. */
export interface Question {
  readonly version: ProtocolVersion
  readonly suites: readonly number[]
  readonly groups?: readonly number[]
  /** What the handshake may be signed with; the certificates may be signed with anything. */
  readonly schemes?: readonly number[]
  /** Application protocols; absent: none are spoken of. */
  readonly alpn?: readonly string[]
  /** Compression methods; absent: none but null. */
  readonly compression?: readonly number[]
  /** `none`: no name is sent, whatever the target's. */
  readonly serverName?: 'none'
  /** Staple and timestamps; absent: they are not asked for. */
  readonly certificateStatus?: 'wanted'
  /** `none`: tickets are not offered, so that the server shows whether it keeps sessions by their id. */
  readonly sessionTicket?: 'none'
}

export type Answer = Accepted | Refused | Unseen

export interface Accepted {
  readonly kind: 'accepted'
  readonly suite: number
  /** Of a HelloRetryRequest or of a ServerKeyExchange; null where none was agreed on. */
  readonly group: number | null
  readonly flight: Flight
}

export interface Refused {
  readonly kind: 'refused'
  /** False when it closed the connection without a word, twice: how some servers refuse, and how a proxy hangs up. */
  readonly inTls: boolean
  /** `alert handshake_failure (40)`, `answered with TLSv1`, `closed the connection`. */
  readonly how: string
  /** Whether it was the version that was refused, whatever the suites. */
  readonly isAboutVersion: boolean
}

/** No answer, after one more try: not to be taken for a refusal. */
export interface Unseen {
  readonly kind: 'unseen'
  readonly failure: Failure
  /** Whether a connection was had at all. */
  readonly connected: boolean
  /** How far its answer had come. */
  readonly got: 'nothing' | 'something' | 'hello'
}

export interface Ledger {
  /** @param stakes of the first to ask it; who asks the same again waits with the first */
  ask(question: Question, stakes?: Stakes): Promise<Answer>
  /** Everything asked so far, with its answer, in the order answered. */
  entries(): readonly Entry[]
  /** Told of every entry, those so far first. */
  watch(listener: (entry: Entry) => void): void
  /** Keeps what a handshake beyond the questions told of the server's choice of suites. */
  note(choosing: Choosing): void
  /** Every choice of a suite that was free: nothing but the suites on offer bore on it. */
  choosings(version: ProtocolVersion): readonly Choosing[]
  /** What takes more than a question: done once, and remembered by its name. */
  once<T>(name: string, find: () => Promise<T>): Promise<T>
  /** How many connections there might be at a time when it was opened: by this the suites are dealt, once for all who ask. */
  readonly width: number
}

export interface Entry {
  readonly question: Question
  readonly answer: Answer
}

const RANDOM_BYTES = 32

export function openLedger(target: Target, net: TargetNet): Ledger {
  const entries: Entry[] = []
  const noted: Choosing[] = []
  const listeners: ((entry: Entry) => void)[] = []
  const remembered = new Map<string, Promise<unknown>>()

  function once<T>(name: string, find: () => Promise<T>): Promise<T> {
    const earlier = remembered.get(name)
    // The name tells the type: whoever asks under a name finds the same thing under it.
    if (earlier !== undefined) return earlier as Promise<T>
    const found = find()
    remembered.set(name, found)
    return found
  }

  async function askTwice(question: Question, stakes: Stakes): Promise<Answer> {
    const first = await askOnce(question, stakes)
    // An alert or a ServerHello is an answer. Anything else may be a passing fault: once more, and only then it counts.
    const second = first.kind === 'unseen' && first.connected ? await askAgain(question, stakes) : first
    const answer = refusalByClosing(first, second) ?? moreTelling(first, second)
    const entry = { question, answer }
    entries.push(entry)
    for (const listener of listeners) listener(entry)
    return answer
  }

  async function askAgain(question: Question, stakes: Stakes): Promise<Answer> {
    await net.backOff()
    return askOnce(question, stakes)
  }

  async function askOnce(question: Question, stakes: Stakes): Promise<Answer> {
    const read = readingOnce()
    const exchange = await net.exchange(talkOf(question, read), stakes)
    if (exchange.status === 'failed') return { kind: 'unseen', failure: exchange, connected: false, got: 'nothing' }
    if (exchange.status === 'skipped') throw new Error(`net skipped an exchange: ${exchange.reason}`)
    return readAnswer(question, exchange.value, read)
  }

  function talkOf(question: Question, read: typeof readFlight): Talk {
    return {
      opening: () => {
        const hello = helloOf(question)
        return [writeRecord(CONTENT_HANDSHAKE, recordVersionOf(hello), writeClientHello(hello))]
      },
      next: (received) => (isSettled(question, received, read) ? 'done' : 'wait'),
    }
  }

  function helloOf(question: Question): ClientHello {
    const { version, suites, groups, schemes, alpn, compression, serverName, sessionTicket, certificateStatus } =
      question
    return {
      version,
      suites,
      serverName: serverName === 'none' ? null : target.serverName,
      groups: groups ?? groupsOf(version),
      schemes: schemes ?? OFFERED_SCHEMES,
      ...(schemes === undefined ? {} : { certificateSchemes: OFFERED_SCHEMES }),
      ...(alpn === undefined ? {} : { alpn }),
      ...(compression === undefined ? {} : { compression }),
      ...(certificateStatus === undefined ? {} : { certificateStatus: true }),
      ...(sessionTicket === undefined ? {} : { sessionTicket: false }),
      keyShares: [],
      random: randomBytes(RANDOM_BYTES),
      sessionId: randomBytes(RANDOM_BYTES),
    }
  }

  return {
    ask: (question, stakes = {}) => once(`ask ${JSON.stringify(question)}`, () => askTwice(question, stakes)),
    entries: () => entries,
    watch: (listener) => {
      entries.forEach(listener)
      listeners.push(listener)
    },
    note: (choosing) => void noted.push(choosing),
    choosings: (version) =>
      [...entries.flatMap(readChoosing), ...noted].filter((choosing) => choosing.version === version),
    once,
    width: net.width(),
  }
}

/** How some servers refuse (GnuTLS in lighttpd, OpenSSL 1.0). */
const CLOSED_TWICE: Refused = { kind: 'refused', inTls: false, how: 'the connection was closed', isAboutVersion: false }

/** How others do that find out late what they lack (mbedTLS 2.28, when no group is shared). */
const BROKEN_OFF_TWICE: Refused = {
  kind: 'refused',
  inTls: true,
  how: 'the connection was closed after the ServerHello',
  isAboutVersion: false,
}

/** An orderly close, met twice at the same place, is a refusal: before a byte, or after a whole ServerHello. */
function refusalByClosing(first: Answer, second: Answer): Refused | null {
  if (!isClosed(first) || !isClosed(second) || first.got !== second.got) return null
  return { nothing: CLOSED_TWICE, something: null, hello: BROKEN_OFF_TWICE }[first.got]
}

function isClosed(answer: Answer): answer is Unseen {
  return answer.kind === 'unseen' && answer.connected && answer.failure.code === 'closed'
}

/** Where no second connection was had, what became of the first says more. */
function moreTelling(first: Answer, second: Answer): Answer {
  return second.kind === 'unseen' && !second.connected ? first : second
}

function isSettled(question: Question, received: Uint8Array, read: typeof readFlight): boolean {
  if (!looksLikeTls(received)) return true
  try {
    const { alert, serverHello, isComplete } = read(received)
    if (alert !== null) return true
    return (
      serverHello !== null && (isComplete || serverHello.version !== question.version || serverHello.version === TLS13)
    )
  } catch (error) {
    if (error instanceof MalformedError) return true
    throw error
  }
}

/** What settles a question is its answer: the same bytes are not read again. */
function readingOnce(): typeof readFlight {
  let last: { readonly received: Uint8Array; readonly flight: Flight } | null = null
  return (received) => {
    if (last?.received !== received) last = { received, flight: readFlight(received) }
    return last.flight
  }
}

/** What the bytes say, judged against what was asked. */
export function readAnswer(question: Question, { received, end }: Exchange, read = readFlight): Answer {
  if (!looksLikeTls(received)) {
    return unseen({ code: 'not-tls', detail: `the port answered with ${quoteStart(received)}`, whose: 'peer' })
  }
  try {
    const flight = read(received)
    const { alert, serverHello, isComplete } = flight
    // A flight that breaks off after its hello is no handshake: whoever calls cannot go on. What is wrong with the hello stands.
    const isHandshake = isComplete || serverHello?.version === TLS13 || !isFitting(question, serverHello)
    if (serverHello !== null && isHandshake) return readServerHelloAnswer(question, flight)
    if (serverHello !== null && alert === null) return unseen(failureOf(end, received.length), 'hello')
    if (alert !== null) {
      return {
        kind: 'refused',
        inTls: true,
        how: `alert ${alertName(alert.description)}`,
        isAboutVersion: alert.description === ALERT_PROTOCOL_VERSION,
      }
    }
  } catch (error) {
    if (!(error instanceof MalformedError)) throw error
    return unseen({ code: 'malformed', detail: error.message, whose: 'peer' })
  }
  return unseen(failureOf(end, received.length), received.length === 0 ? 'nothing' : 'something')
}

function isFitting({ version, suites }: Question, hello: ServerHello | null): boolean {
  return hello !== null && hello.version === version && suites.includes(hello.suite)
}

function readServerHelloAnswer(question: Question, flight: Flight): Answer {
  const hello = flight.serverHello
  if (hello === null) throw new Error('a ServerHello was expected')
  if (hello.version !== question.version) {
    return { kind: 'refused', inTls: true, how: `answered with ${versionName(hello.version)}`, isAboutVersion: true }
  }
  if (!question.suites.includes(hello.suite)) {
    return unseen({
      code: 'malformed',
      detail: `ServerHello chose suite 0x${hello.suite.toString(16)}, which was not offered`,
      whose: 'peer',
    })
  }
  const group = hello.isRetryRequest ? (hello.keyShare?.group ?? null) : (flight.keyExchange?.group ?? null)
  // SSL 3.0 has no way to offer groups, so none can be out of the offer.
  if (group !== null && question.version !== SSL3 && !(question.groups ?? groupsOf(question.version)).includes(group)) {
    return unseen({
      code: 'malformed',
      detail: `the server chose the group ${groupName(group)}, which was not offered`,
      whose: 'peer',
    })
  }
  return { kind: 'accepted', suite: hello.suite, group, flight }
}

export function failureOf(end: Exchange['end'], bytes: number): Failure {
  const after = bytes === 0 ? 'without a byte' : `after ${String(bytes)} bytes that are no whole answer`
  switch (end) {
    case 'reset':
      return { code: 'reset', detail: `the connection was reset ${after}`, whose: 'network' }
    case 'timeout':
      return { code: 'timeout', detail: `the server was silent until the deadline, ${after}`, whose: 'network' }
    case 'limit':
      return { code: 'limit', detail: `the server sent more than is read: ${String(bytes)} bytes`, whose: 'peer' }
    case 'closed':
    case 'done':
      return { code: 'closed', detail: `the server closed the connection ${after}`, whose: 'peer' }
  }
}

function unseen(failure: Failure, got: Unseen['got'] = 'something'): Unseen {
  return { kind: 'unseen', failure, connected: true, got }
}

const QUOTED_BYTES = 32

/** The start of an answer that is not TLS, as text that can do no harm. */
function quoteStart(received: Uint8Array): string {
  const text = Buffer.from(received.subarray(0, QUOTED_BYTES)).toString('latin1')
  return JSON.stringify(text.replaceAll(/[^\x20-\x7e]+/g, ' ').trim())
}
