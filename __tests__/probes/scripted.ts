/** A server out of a script: the ledger and the net that a probe is handed, with what was asked of them. */
import type { Exchange, HttpAnswer, HttpRequest, TargetNet } from '../../src/core/net.ts'
import { failed, seen, type Failed, type Failure, type Observed, type Seen } from '../../src/core/observed.ts'
import { readChoosing, type Choosing } from '../../src/ledger/choosing.ts'
import type { Answer, Entry, Ledger, Question } from '../../src/ledger/ledger.ts'
import type { ProtocolVersion } from '../../src/spec/versions.ts'
import type { Flight } from '../../src/wire/tls/flight.ts'
import type { ServerHello } from '../../src/wire/tls/server-hello.ts'
import { ALL_SUITES } from '../../src/spec/suite.ts'
import { bytes } from '../wire/bytes.ts'

export const PROTOCOL_VERSION: Answer = {
  kind: 'refused',
  inTls: true,
  how: 'alert protocol_version (70)',
  isAboutVersion: true,
}
export const HANDSHAKE_FAILURE: Answer = {
  kind: 'refused',
  inTls: true,
  how: 'alert handshake_failure (40)',
  isAboutVersion: false,
}
export const CLOSED: Answer = { kind: 'refused', inTls: false, how: 'closed the connection', isAboutVersion: false }

/** Nothing that could be taken for an answer, over a connection that was had. */
export function unseen(code: Failure['code'], detail: string, whose: Failure['whose'] = 'network'): Answer {
  return {
    kind: 'unseen',
    failure: { code, detail, whose },
    connected: true,
    got: ['timeout', 'reset', 'closed'].includes(code) ? 'nothing' : 'something',
  }
}

export const SILENCE = unseen('timeout', 'the server was silent until the deadline, without a byte')
export const REFUSED_PORT: Answer = {
  kind: 'unseen',
  failure: failed('refused', 'the connection was refused: nothing listens on the port', 'peer'),
  connected: false,
  got: 'nothing',
}

export function accepted(
  suite: number,
  certificates: readonly Uint8Array[] | null,
  group: number | null = null,
  parts: Partial<Flight> = {},
): Answer {
  const flight: Flight = {
    serverHello: null,
    serverHelloMessage: null,
    certificates,
    staple: null,
    keyExchange: null,
    certificateRequest: null,
    alert: null,
    isComplete: certificates !== null,
    encrypted: [],
    ...parts,
  }
  return { kind: 'accepted', suite, group, flight }
}

/** A ServerHello of TLS 1.2 with nothing in it but these. */
export function helloWith(parts: Partial<ServerHello> = {}): ServerHello {
  return {
    version: 0x0303,
    random: new Uint8Array(32),
    sessionId: new Uint8Array(),
    suite: 0xc02f,
    compression: 0,
    isRetryRequest: false,
    keyShare: null,
    extensions: new Map(),
    ...parts,
  }
}

export function suiteCode(name: string): number {
  const suite = ALL_SUITES.find((candidate) => candidate.name === name)
  if (suite === undefined) throw new Error(`no suite is named ${name}`)
  return suite.code
}

/** By version, its suites in the server's order. */
export type Configuration = ReadonlyMap<ProtocolVersion, readonly number[]>

/** What an honest server of this configuration answers. */
export function honestly(
  configuration: Configuration,
  certificatesWith: (version: ProtocolVersion, suite: number) => readonly Uint8Array[] | null = () => [],
): (question: Question) => Answer {
  return ({ version, suites }) => {
    const served = configuration.get(version)
    if (served === undefined) return PROTOCOL_VERSION
    const chosen = served.find((code) => suites.includes(code))
    return chosen === undefined ? HANDSHAKE_FAILURE : accepted(chosen, certificatesWith(version, chosen))
  }
}

/** Connections at a time, as many as there are by default. */
export const WIDTH = 10
export const NARROW = { width: WIDTH }

export interface ScriptedLedger extends Ledger {
  /** Every question once, in the order asked. */
  readonly asked: readonly Question[]
}

/** Remembers, as the real one does: what was asked before is not asked again. */
export function ledgerOf(answerTo: (question: Question) => Answer): ScriptedLedger {
  const asked: Question[] = []
  const entries: Entry[] = []
  const noted: Choosing[] = []
  const listeners: ((entry: Entry) => void)[] = []
  const remembered = new Map<string, Promise<unknown>>()
  function once<T>(name: string, find: () => Promise<T>): Promise<T> {
    const found = remembered.get(name) ?? find()
    remembered.set(name, found)
    return found as Promise<T>
  }
  return {
    asked,
    width: WIDTH,
    ask: (question) =>
      once(`ask ${JSON.stringify(question)}`, () => {
        asked.push(question)
        const answer = answerTo(question)
        const entry = { question, answer }
        entries.push(entry)
        for (const listener of listeners) listener(entry)
        return Promise.resolve(answer)
      }),
    entries: () => entries,
    note: (choosing) => void noted.push(choosing),
    choosings: (version) =>
      [...entries.flatMap(readChoosing), ...noted].filter((choosing) => choosing.version === version),
    once,
    watch: (listener) => {
      entries.forEach(listener)
      listeners.push(listener)
    },
  }
}

export interface ScriptedNet extends TargetNet {
  readonly requests: readonly HttpRequest[]
  exchanges(): number
  backOffs(): number
}

/** How most servers meet a hello of SSL 2.0. */
export const HUNG_UP: Seen<Exchange> = seen({ received: new Uint8Array(), end: 'closed' })

/** A server of SSL 2.0 with two cipher kinds, one of them in no specification: draft-hickman-netscape-ssl-00 section 2.6. */
export const SPOKE_SSL2: Seen<Exchange> = seen({
  received: bytes(`
    8013             // a record of 19 bytes
    04 00 00 0002    // SERVER-HELLO, no session, no certificate type, SSL 2.0
    0000 0006 0002   // lengths of certificate, cipher specs and connection id
    0700c0 0a0b0c aabb`),
  end: 'done',
})

/** A net that gives these answers, whatever is asked of it. */
export function netOf(
  http: Observed<HttpAnswer> = failed('internal', 'no HTTP in the script', 'us'),
  exchange: Failed | Seen<Exchange> = HUNG_UP,
): ScriptedNet {
  const requests: HttpRequest[] = []
  let exchanges = 0
  let backOffs = 0
  return {
    requests,
    exchanges: () => exchanges,
    backOffs: () => backOffs,
    exchange: () => {
      exchanges++
      return Promise.resolve(exchange)
    },
    http: (request) => {
      requests.push(request)
      return Promise.resolve(http)
    },
    width: () => 0,
    backOff: () => {
      backOffs++
      return Promise.resolve()
    },
  }
}
