import { describe, expect, it } from '@jest/globals'
import type { Observed } from '../../src/core/observed.ts'
import { issue } from '../../src/lab/issue.ts'
import { newKey, type Curve } from '../../src/lab/key.ts'
import type { Answer, Question } from '../../src/ledger/ledger.ts'
import { enumerateSuites, questionsOf } from '../../src/ledger/survey.ts'
import groups, { type Groups } from '../../src/probes/groups.ts'
import { groupName, groupsOf, SECP256R1, SECP384R1, SECP521R1, X25519, X448 } from '../../src/spec/groups.ts'
import { handsOf } from '../../src/spec/hands.ts'
import { findSuite, suitesOf } from '../../src/spec/suite.ts'
import { TLS10, TLS11, TLS12, TLS13, type ProtocolVersion } from '../../src/spec/versions.ts'
import { facts, targetAt } from '../rules/facts.ts'
import {
  accepted,
  CLOSED,
  HANDSHAKE_FAILURE,
  ledgerOf,
  netOf,
  PROTOCOL_VERSION,
  REFUSED_PORT,
  SILENCE,
  suiteCode,
  type ScriptedLedger,
  NARROW,
  WIDTH,
} from './scripted.ts'

const RSA_GCM = suiteCode('TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256')
const RSA_CBC = suiteCode('TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA')
const ECDSA_GCM = suiteCode('TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256')
const ECDSA_CHACHA = suiteCode('TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256')
const STATIC_RSA = suiteCode('TLS_RSA_WITH_AES_128_GCM_SHA256')
const DHE = suiteCode('TLS_DHE_RSA_WITH_AES_128_GCM_SHA256')
const MLKEM = 0x11ec

const life = { notBefore: new Date('2026-01-01T00:00:00Z'), notAfter: new Date('2026-04-01T00:00:00Z') }
const certificates = (curve: Curve): readonly Uint8Array[] => [
  issue({ ...life, names: ['api.example.com'], key: newKey('ec', curve) }).der,
]
const P256 = certificates('P-256')
const P384 = certificates('P-384')

interface Server {
  /** In the server's order. */
  readonly suites: readonly number[]
  /** In the server's order; of ECDHE suites alone, up to TLS 1.2. */
  readonly groups: readonly number[]
  /** The curve of the certificate of ECDSA suites: they are for whoever offers it. */
  readonly curve?: number
  readonly certificates?: readonly Uint8Array[] | null
}

const needsGroup = (suite: number): boolean => /^ECDHE_|^$/.test(findSuite(suite).keyExchange)

/** What a server answers that keeps to RFC 8422: a suite that it has no group or no certificate for is not chosen. */
function answerOf(server: Server, question: Question): Answer {
  const offered = question.groups ?? groupsOf(question.version)
  const group = server.groups.find((candidate) => offered.includes(candidate))
  const suite = server.suites.find((candidate) => {
    if (!question.suites.includes(candidate)) return false
    if (!needsGroup(candidate)) return true
    const isForUs = !findSuite(candidate).keyExchange.endsWith('ECDSA') || offered.includes(server.curve ?? 0)
    return group !== undefined && isForUs
  })
  if (suite === undefined) return HANDSHAKE_FAILURE
  const { certificates: sent = question.version === TLS13 ? null : [] } = server
  return accepted(suite, sent, needsGroup(suite) ? (group ?? null) : null)
}

const serving =
  (servers: ReadonlyMap<ProtocolVersion, Server>) =>
  (question: Question): Answer => {
    const server = servers.get(question.version)
    return server === undefined ? PROTOCOL_VERSION : answerOf(server, question)
  }

async function groupsWith(
  answerTo: (question: Question) => Answer,
): Promise<{ readonly observed: Observed<Groups>; readonly ledger: ScriptedLedger }> {
  const ledger = ledgerOf(answerTo)
  const net = netOf()
  const observed = await groups.run({ ledger, net, target: targetAt(), facts: facts() })
  // Everything is asked through the ledger.
  expect(net.exchanges() + net.requests.length).toBe(0)
  return { observed, ledger }
}

const of = (version: ProtocolVersion, server: Server): ReadonlyMap<ProtocolVersion, Server> =>
  new Map([[version, server]])

/** What was asked beyond the questions that every survey asks. */
const ownQuestions = (ledger: ScriptedLedger, version: ProtocolVersion): readonly Question[] =>
  // The others offer every group, in one order or another.
  ledger.asked.filter(
    (question) => question.version === version && question.groups?.length !== groupsOf(version).length,
  )

describe('groups up to TLS 1.2', () => {
  it('with an RSA certificate are all found, strong ones first, whatever order the server has', async () => {
    const server = { suites: [RSA_GCM, RSA_CBC], groups: [SECP521R1, SECP256R1, X448, X25519, 0x001a] }
    const { observed } = await groupsWith(serving(of(TLS12, server)))
    expect(observed).toEqual({
      status: 'seen',
      value: { 'TLSv1.2': ['x25519', 'secp256r1', 'secp521r1', 'x448', 'brainpoolP256r1'] },
    })
  })

  it('are offered with the suites that agreed on a group before, each group until it is found or refused', async () => {
    const isElsewhere = (suite: number): boolean =>
      handsOf(TLS12, WIDTH).some((hand) => hand.includes(suite) && !hand.includes(RSA_GCM))
    const other = suitesOf(TLS12).find(
      ({ keyExchange, code }) => keyExchange === 'ECDHE_RSA' && isElsewhere(code),
    )?.code
    const server = { suites: [RSA_GCM, other ?? 0], groups: [X25519, SECP384R1] }
    const { ledger } = await groupsWith(serving(of(TLS12, server)))
    const own = ownQuestions(ledger, TLS12)
    for (const { suites } of own) expect(suites.toSorted()).toEqual([other, RSA_GCM].toSorted())
    const offered = own.flatMap(({ groups: hand = [] }) => hand)
    const legacy = groupsOf(TLS12).filter((group) => group < 0x0100 && group !== X25519)
    expect([...new Set(offered)].sort((a, b) => a - b)).toEqual(legacy.toSorted((a, b) => a - b))
    // two hands, and one more question for what each gave
    expect(own).toHaveLength(3)
  })

  it('are no finite fields, which are for other suites', async () => {
    const server = { suites: [RSA_GCM], groups: [X25519, 0x0100] }
    const { observed, ledger } = await groupsWith(serving(of(TLS12, server)))
    expect(observed).toEqual({ status: 'seen', value: { 'TLSv1.2': ['x25519'] } })
    for (const { groups: hand = [] } of ownQuestions(ledger, TLS12)) expect(Math.max(...hand)).toBeLessThan(0x0100)
  })

  it('are looked for in suites with one, where the server prefers suites without', async () => {
    const server = { suites: [STATIC_RSA, DHE, RSA_CBC], groups: [SECP256R1, SECP384R1] }
    // So many of those that no hand comes to a suite with a group.
    const hoarding = (question: Question): Answer => {
      const [first] = question.suites
      const isShared = questionsOf(NARROW, TLS12).some(
        ({ suites }) => suites.includes(first ?? 0) && suites.length === question.suites.length,
      )
      return question.version === TLS12 && isShared ? accepted(STATIC_RSA, []) : serving(of(TLS12, server))(question)
    }
    const { observed, ledger } = await groupsWith(hoarding)
    expect(observed).toEqual({ status: 'seen', value: { 'TLSv1.2': ['secp256r1', 'secp384r1'] } })
    const [again] = ownQuestions(ledger, TLS12)
    expect(again?.suites.length).toBeLessThanOrEqual(60)
    for (const suite of again?.suites ?? []) {
      expect(findSuite(suite).keyExchange).toMatch(/^ECDHE_RSA$|^ECDHE_ECDSA$|^ECDH_anon$/)
    }
  })

  it('are none where only suites without a group are served', async () => {
    const { observed, ledger } = await groupsWith(serving(of(TLS12, { suites: [STATIC_RSA, DHE], groups: [] })))
    expect(observed).toEqual({ status: 'seen', value: { 'TLSv1.2': [] } })
    // one for curves; what the DHE suite was taken with tells that it has a field of its own
    expect(ownQuestions(ledger, TLS12).map(({ suites }) => suites.includes(DHE))).toEqual([false])
  })

  it.each([
    [TLS11, 'TLSv1.1'],
    [TLS10, 'TLSv1'],
  ])('are those of the newest version, which may be %i', async (version, name) => {
    const servers = new Map([
      [version, { suites: [RSA_CBC], groups: [SECP256R1] }],
      [TLS10, { suites: [RSA_CBC], groups: [SECP384R1, SECP256R1].slice(version === TLS10 ? 1 : 0) }],
    ])
    const { observed } = await groupsWith(serving(servers))
    expect(observed).toEqual({ status: 'seen', value: { [name]: ['secp256r1'] } })
  })

  it('of an older version than the newest are not looked for', async () => {
    const server = { suites: [RSA_CBC], groups: [SECP256R1] }
    const { ledger } = await groupsWith(serving(new Map([TLS12, TLS11].map((version) => [version, server]))))
    expect(ledger.asked.filter(({ version }) => version === TLS11)).toEqual([])
  })
})

describe('groups of a server with many suites', () => {
  // Suites without a group come first, as they do where strength alone counts.
  const plain = suitesOf(TLS12)
    .filter(({ keyExchange, cipher }) => keyExchange === 'DHE_RSA' && /^AES_(?:128|256)/.test(cipher))
    .map(({ code }) => code)
  const withGroup = suitesOf(TLS12)
    .filter(({ keyExchange }) => keyExchange === 'ECDHE_RSA')
    .map(({ code }) => code)
  const served = [X25519, SECP256R1, X448, SECP521R1, SECP384R1]

  it('are met on the way, and asked for by themselves once: whether there is another', async () => {
    const server = { suites: [...plain, ...withGroup], groups: served }
    const { observed, ledger } = await groupsWith(serving(of(TLS12, server)))
    expect(observed).toEqual({
      status: 'seen',
      value: { 'TLSv1.2': ['x25519', 'secp256r1', 'secp384r1', 'secp521r1', 'x448'] },
    })
    const alone = ownQuestions(ledger, TLS12).filter(({ suites }) => suites.every((suite) => withGroup.includes(suite)))
    const last = ledger.asked.findLast(({ groups: hand = [] }) => !hand.some((group) => served.includes(group)))
    expect(last?.suites.every((suite) => withGroup.includes(suite))).toBe(true)
    expect(alone.length).toBeLessThan(served.length)
  })

  it('are all found, and so are its suites, where each question meets them in another order', async () => {
    for (const groups of [served, served.toReversed(), [SECP384R1], [X448, X25519]]) {
      for (const suites of [[...plain, ...withGroup], [...withGroup, ...plain], withGroup, plain]) {
        const { observed, ledger } = await groupsWith(serving(of(TLS12, { suites, groups })))
        const found = suites === plain ? [] : groupsOf(TLS12).filter((group) => groups.includes(group))
        expect(observed).toEqual({ status: 'seen', value: { 'TLSv1.2': found.map(groupName) } })
        const enumerated = await enumerateSuites(ledger, TLS12)
        expect(enumerated).toEqual({ accepted: suites.toSorted((a, b) => a - b), unseen: [] })
      }
    }
  })
})

/** RFC 7919 appendix A: made of the digits of e, which take as many terms as there are bits. */
function ffdhe(bits: bigint, plus: bigint): Uint8Array {
  const scale = 1n << (bits + 64n)
  let [term, e] = [scale, 0n]
  for (let n = 1n; term > 0n; n++) [e, term] = [e + term, term / n]
  const digits = e >> (bits + 64n - (bits - 130n))
  const prime = (1n << bits) - (1n << (bits - 64n)) + ((digits + plus) << 64n) - 1n
  return Buffer.from(prime.toString(16), 'hex')
}

describe('groups that are finite fields', () => {
  const FIELDS: ReadonlyMap<number, Uint8Array> = new Map([
    [0x0100, ffdhe(2048n, 560316n)],
    [0x0101, ffdhe(3072n, 2625351n)],
  ])
  const withPrime = (prime: Uint8Array): Answer =>
    accepted(DHE, [], null, {
      keyExchange: { group: null, dh: { prime, generator: Uint8Array.of(2) }, rsaBits: null, scheme: null },
    })
  const own = withPrime(Buffer.from('f'.repeat(256), 'hex'))

  const choosing =
    (fields: readonly number[], otherwise: Answer) =>
    (question: Question): Answer => {
      if (question.version !== TLS12) return PROTOCOL_VERSION
      if (!question.suites.includes(DHE)) return HANDSHAKE_FAILURE
      const offered = question.groups ?? groupsOf(TLS12)
      const field = fields.find((group) => offered.includes(group))
      return field === undefined ? otherwise : withPrime(FIELDS.get(field) ?? new Uint8Array())
    }
  const askedFor = (ledger: ScriptedLedger): readonly Question[] =>
    ownQuestions(ledger, TLS12).filter(({ suites }) => suites.length === 1 && suites[0] === DHE)

  it('are found one by one, where the server goes by the offer', async () => {
    const { observed, ledger } = await groupsWith(choosing([0x0101, 0x0100], HANDSHAKE_FAILURE))
    expect(observed).toEqual({ status: 'seen', value: { 'TLSv1.2': ['ffdhe2048', 'ffdhe3072'] } })
    expect(askedFor(ledger).map(({ groups }) => groups)).toEqual([
      [0x0100, 0x0102, 0x0103, 0x0104],
      [0x0102, 0x0103, 0x0104],
    ])
  })

  it('are one, where it has that field for everybody', async () => {
    const { observed } = await groupsWith(choosing([0x0100], withPrime(FIELDS.get(0x0100) ?? new Uint8Array())))
    expect(observed).toEqual({ status: 'seen', value: { 'TLSv1.2': ['ffdhe2048'] } })
  })

  it('are none, and not asked for, where it has a field of its own although all were on offer', async () => {
    const { observed, ledger } = await groupsWith(choosing([], own))
    expect(observed).toEqual({ status: 'seen', value: { 'TLSv1.2': [] } })
    expect(askedFor(ledger)).toEqual([])
  })
})

describe('groups with an ECDSA certificate', () => {
  const ecdsa: Server = {
    suites: [ECDSA_GCM],
    groups: [X25519, SECP384R1, SECP256R1],
    curve: SECP256R1,
    certificates: P256,
  }

  it('are all found, with the certificate’s own curve on offer in every question', async () => {
    const { observed, ledger } = await groupsWith(serving(of(TLS12, ecdsa)))
    expect(observed).toEqual({ status: 'seen', value: { 'TLSv1.2': ['x25519', 'secp256r1', 'secp384r1'] } })
    const own = ownQuestions(ledger, TLS12)
    expect(own.length).toBeGreaterThan(0)
    for (const { groups: hand = [] } of own) {
      expect(hand.filter((group) => group === SECP256R1)).toHaveLength(1)
    }
  })

  it('are found where the certificate’s curve is not one of them', async () => {
    const server = { ...ecdsa, groups: [X25519, SECP256R1], curve: SECP384R1, certificates: P384 }
    const { observed } = await groupsWith(serving(of(TLS12, server)))
    expect(observed).toEqual({ status: 'seen', value: { 'TLSv1.2': ['x25519', 'secp256r1'] } })
  })

  it('are found where the server likes the certificate’s curve best: it comes last in what is offered, and is known', async () => {
    const client = (question: Question): Answer => {
      // A server that follows the client's order.
      const preferred = (question.groups ?? []).filter((group) => ecdsa.groups.includes(group))
      return answerOf({ ...ecdsa, groups: preferred }, question)
    }
    const { observed, ledger } = await groupsWith((question) =>
      question.version === TLS12 ? client(question) : PROTOCOL_VERSION,
    )
    expect(observed).toEqual({ status: 'seen', value: { 'TLSv1.2': ['x25519', 'secp256r1', 'secp384r1'] } })
    const places = ownQuestions(ledger, TLS12).map(({ groups: hand = [] }) => hand.length - 1 - hand.indexOf(SECP256R1))
    // Until it is found it is one of its hand.
    expect(places.filter((fromEnd) => fromEnd > 0)).toHaveLength(1)
    expect(places.length).toBeGreaterThan(2)
  })

  it('are not those that the server ranks below the certificate’s curve: no client that it answers can have them', async () => {
    const server = { ...ecdsa, groups: [X25519, SECP256R1, SECP384R1] }
    const { observed } = await groupsWith(serving(of(TLS12, server)))
    expect(observed).toEqual({ status: 'seen', value: { 'TLSv1.2': ['x25519', 'secp256r1'] } })
  })

  it('and an RSA certificate beside it, are found by the RSA suites alone: they need no curve of a certificate', async () => {
    const server = { suites: [ECDSA_GCM, RSA_GCM], groups: [X25519, SECP384R1], curve: SECP256R1, certificates: P256 }
    const { observed, ledger } = await groupsWith(serving(of(TLS12, server)))
    expect(observed).toEqual({ status: 'seen', value: { 'TLSv1.2': ['x25519', 'secp384r1'] } })
    const own = ownQuestions(ledger, TLS12)
    for (const { suites, groups: hand = [] } of own) {
      expect(suites).toEqual([RSA_GCM])
      expect(hand).not.toContain(X25519)
    }
    expect(own.filter(({ groups: hand = [] }) => hand.includes(SECP256R1))).toHaveLength(1)
  })

  it('are asked for with every ECDSA suite that agreed on a group', async () => {
    const server = { ...ecdsa, suites: [ECDSA_GCM, ECDSA_CHACHA] }
    const { ledger } = await groupsWith(serving(of(TLS12, server)))
    for (const { suites } of ownQuestions(ledger, TLS12)) {
      expect(suites.toSorted()).toEqual([ECDSA_GCM, ECDSA_CHACHA].toSorted())
    }
  })
})

describe('groups of TLS 1.3', () => {
  const tls13: Server = { suites: [0x1301, 0x1302, 0x1303], groups: [MLKEM, X25519, SECP256R1, 0x0100] }

  it('are those that a HelloRetryRequest names: hybrids and finite fields too', async () => {
    const { observed, ledger } = await groupsWith(serving(of(TLS13, tls13)))
    expect(observed).toEqual({
      status: 'seen',
      value: { 'TLSv1.3': ['X25519MLKEM768', 'x25519', 'secp256r1', 'ffdhe2048'] },
    })
    const hands = new Set(questionsOf(NARROW, TLS13).map((question) => JSON.stringify(question)))
    // The first hands have met the hybrid, and two more that it does not hide there.
    const offered = ownQuestions(ledger, TLS13)
      .filter((question) => !hands.has(JSON.stringify(question)))
      .flatMap(({ groups: hand = [] }) => hand)
    const met = [MLKEM, SECP256R1, 0x0100]
    expect(offered.filter((group) => met.includes(group))).toEqual([])
    expect([...met, ...new Set(offered)].sort((a, b) => a - b)).toEqual(groupsOf(TLS13).toSorted((a, b) => a - b))
  })

  it('are all found when the server has every one of them', async () => {
    const server = { ...tls13, groups: groupsOf(TLS13).toReversed() }
    const { observed } = await groupsWith(serving(of(TLS13, server)))
    expect(observed).toEqual({ status: 'seen', value: { 'TLSv1.3': groupsOf(TLS13).map(groupName) } })
  })

  it('and of TLS 1.2 stand side by side, the older one first', async () => {
    const servers = new Map([
      [TLS13, tls13],
      [TLS12, { suites: [RSA_GCM], groups: [X25519] }],
    ])
    const { observed } = await groupsWith(serving(servers))
    expect(observed).toEqual({
      status: 'seen',
      value: { 'TLSv1.2': ['x25519'], 'TLSv1.3': ['X25519MLKEM768', 'x25519', 'secp256r1', 'ffdhe2048'] },
    })
    expect(observed.status === 'seen' ? Object.keys(observed.value) : []).toEqual(['TLSv1.2', 'TLSv1.3'])
  })
})

describe('groups that are not all seen', () => {
  const server: Server = { suites: [RSA_GCM], groups: [X25519, SECP256R1] }
  const honest = serving(of(TLS12, server))
  /** Loses the question about the hand of groups that holds this one. */
  const losing =
    (lost: Answer, group: number) =>
    (question: Question): Answer =>
      question.suites.length === 1 && question.groups?.includes(group) === true ? lost : honest(question)

  it('are a gap, with the version and how many groups it is about', async () => {
    const { observed } = await groupsWith(losing(SILENCE, SECP384R1))
    if (observed.status !== 'seen') throw new Error(JSON.stringify(observed))
    expect(observed.value['TLSv1.2']).toContain('x25519')
    expect(observed.value['TLSv1.2']).not.toContain('secp384r1')
    expect(observed.gaps).toEqual([
      {
        part: expect.stringMatching(/^TLSv1\.2 with \d+ groups$/) as unknown,
        code: 'timeout',
        detail: 'the server was silent until the deadline, without a byte',
        whose: 'network',
      },
    ])
  })

  it('are a gap when one hand meets a closed connection, while another meets an alert', async () => {
    const { observed } = await groupsWith(losing(CLOSED, SECP384R1))
    expect(observed).toMatchObject({ gaps: [{ code: 'closed', whose: 'peer' }] })
  })

  it('are a gap of TLS 1.3 alone, where TLS 1.2 was seen', async () => {
    const tls13: Server = { suites: [0x1301], groups: [X25519] }
    const both = serving(
      new Map([
        [TLS12, server],
        [TLS13, tls13],
      ]),
    )
    const shared = new Set(questionsOf(NARROW, TLS13).map((question) => JSON.stringify(question)))
    const { observed } = await groupsWith((question) =>
      question.version === TLS13 && !shared.has(JSON.stringify(question)) ? REFUSED_PORT : both(question),
    )
    if (observed.status !== 'seen') throw new Error(JSON.stringify(observed))
    expect(observed.value).toEqual({ 'TLSv1.2': ['x25519', 'secp256r1'], 'TLSv1.3': ['x25519'] })
    expect(observed.gaps?.map(({ part, code }) => [part.replace(/\d+ groups/, 'some'), code])).toEqual([
      ['TLSv1.3 with some', 'refused'],
      ['TLSv1.3 with some', 'refused'],
    ])
  })

  it('are a gap where a version met silence, and never those of an older one', async () => {
    const { observed } = await groupsWith(({ version }) => (version === TLS12 ? SILENCE : PROTOCOL_VERSION))
    expect(observed).toMatchObject({
      status: 'seen',
      value: {},
      gaps: [{ part: expect.stringMatching(/^TLSv1\.2/) as unknown, code: 'timeout' }],
    })
  })

  it('are a gap where the question for suites with a group met silence', async () => {
    const shared = new Set(questionsOf(NARROW, TLS12).map((question) => JSON.stringify(question)))
    const { observed } = await groupsWith((question) => {
      if (question.version !== TLS12) return PROTOCOL_VERSION
      return shared.has(JSON.stringify(question)) ? accepted(STATIC_RSA, []) : SILENCE
    })
    expect(observed).toMatchObject({ gaps: [{ code: 'timeout' }] })
  })

  it('with an Ed25519 certificate need no curve of it, and are all found', async () => {
    const ed25519 = [issue({ ...life, names: ['api.example.com'], key: newKey('ed25519') }).der]
    const { observed, ledger } = await groupsWith((question) => {
      if (question.version !== TLS12 || !question.suites.includes(ECDSA_GCM)) return HANDSHAKE_FAILURE
      const group = [X25519, SECP256R1].find((one) => (question.groups ?? []).includes(one))
      return group === undefined ? HANDSHAKE_FAILURE : accepted(ECDSA_GCM, ed25519, group)
    })
    expect(observed).toEqual({ status: 'seen', value: { 'TLSv1.2': ['x25519', 'secp256r1'] } })
    for (const { suites } of ledger.asked) expect(suites).not.toEqual([])
  })
})

describe('groups, of a server that is not one of ours to understand,', () => {
  it('are not in the fact, not even as none, where the version is refused', async () => {
    expect((await groupsWith(() => PROTOCOL_VERSION)).observed).toEqual({ status: 'seen', value: {} })
  })

  it('end, even when it names the same group for ever', async () => {
    const { observed, ledger } = await groupsWith(({ version, suites }) => {
      if (version !== TLS12) return PROTOCOL_VERSION
      return suites.includes(RSA_GCM) ? accepted(RSA_GCM, [], X25519) : HANDSHAKE_FAILURE
    })
    expect(observed).toEqual({ status: 'seen', value: { 'TLSv1.2': ['x25519'] } })
    expect(ownQuestions(ledger, TLS12)).toHaveLength(2)
  })

  it('end, even when it takes every group there is', async () => {
    const { observed } = await groupsWith(({ version, suites, groups: hand = [] }) => {
      if (version !== TLS12) return PROTOCOL_VERSION
      return suites.includes(RSA_GCM) ? accepted(RSA_GCM, [], hand[0]) : HANDSHAKE_FAILURE
    })
    const legacy = groupsOf(TLS12).filter((group) => group < 0x0100)
    expect(observed).toEqual({ status: 'seen', value: { 'TLSv1.2': legacy.map(groupName) } })
  })
})
