import { describe, expect, it } from '@jest/globals'
import type { Observed } from '../../src/core/observed.ts'
import type { Answer, Question } from '../../src/ledger/ledger.ts'
import { enumerateSuites } from '../../src/ledger/survey.ts'
import cipherOrder, { type CipherOrder } from '../../src/probes/cipher-order.ts'
import type { CipherSuites } from '../../src/probes/cipher-suites.ts'
import { MAX_SUITES_A_HELLO } from '../../src/spec/hands.ts'
import { hex16 } from '../../src/spec/hex.ts'
import { findSuite, suitesOf } from '../../src/spec/suite.ts'
import { SSL3, TLS12, TLS13, versionName, type ProtocolVersion } from '../../src/spec/versions.ts'
import { facts, targetAt } from '../rules/facts.ts'
import { randomFrom } from '../wire/random.ts'
import {
  accepted,
  HANDSHAKE_FAILURE,
  honestly,
  ledgerOf,
  netOf,
  PROTOCOL_VERSION,
  SILENCE,
  suiteCode,
  type Configuration,
  type ScriptedLedger,
} from './scripted.ts'

const GCM128 = suiteCode('TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256')
const GCM256 = suiteCode('TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384')
const CHACHA = suiteCode('TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256')
const CBC = suiteCode('TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA')
const RSA_CBC = suiteCode('TLS_RSA_WITH_AES_128_CBC_SHA')

const describeSuite = (code: number): { code: string; name: string } => ({
  code: hex16(code),
  name: findSuite(code).name,
})

/** Of a server that goes by the caller’s order, and takes CBC where that comes first. */
const takingCbcOver = (over: number) => ({
  isEnforced: false,
  suites: null,
  weakerTaken: { taken: findSuite(CBC).name, over: findSuite(over).name },
})

/** What the probe of cipher suites makes of a configuration: by rising number. */
const suitesFact = (configuration: Configuration): CipherSuites =>
  Object.fromEntries(
    [...configuration].map(([version, codes]) => [
      versionName(version),
      codes.toSorted((a, b) => a - b).map((code) => ({ ...describeSuite(code), openssl: null })),
    ]),
  )

async function orderOf(
  configuration: Configuration,
  answerTo: (question: Question) => Answer,
  ledger = ledgerOf(answerTo),
): Promise<{ readonly observed: Observed<CipherOrder>; readonly ledger: ScriptedLedger }> {
  const net = netOf()
  const observed = await cipherOrder.run({
    ledger,
    net,
    target: targetAt(),
    facts: facts({ cipherSuites: suitesFact(configuration) }),
  })
  expect(net.exchanges()).toBe(0)
  return { observed, ledger }
}

/** A server that goes by the order of whoever asks. */
const byTheCaller =
  (configuration: Configuration) =>
  ({ version, suites }: Question): Answer => {
    const chosen = suites.find((code) => configuration.get(version)?.includes(code))
    return chosen === undefined ? HANDSHAKE_FAILURE : accepted(chosen, [])
  }

const twelve: Configuration = new Map([[TLS12, [CHACHA, GCM256, GCM128, CBC]]])

describe('the order of cipher suites', () => {
  it('is the server’s own, best first, where it goes by it', async () => {
    const { observed } = await orderOf(twelve, honestly(twelve))
    expect(observed).toEqual({
      status: 'seen',
      value: {
        'TLSv1.2': { isEnforced: true, suites: [CHACHA, GCM256, GCM128, CBC].map(describeSuite), weakerTaken: null },
      },
    })
  })

  it('is nobody’s but the caller’s where the server goes by that', async () => {
    const { observed, ledger } = await orderOf(twelve, byTheCaller(twelve))
    expect(observed).toEqual({ status: 'seen', value: { 'TLSv1.2': takingCbcOver(GCM256) } })
    expect(ledger.asked).toHaveLength(2)
  })

  it('is found for each version by itself', async () => {
    const both: Configuration = new Map([...twelve, [TLS13, [0x1302, 0x1303, 0x1301]]])
    const { observed } = await orderOf(both, (question) =>
      question.version === TLS13 ? honestly(both)(question) : byTheCaller(both)(question),
    )
    expect(observed).toEqual({
      status: 'seen',
      value: {
        'TLSv1.2': takingCbcOver(GCM256),
        'TLSv1.3': { isEnforced: true, suites: [0x1302, 0x1303, 0x1301].map(describeSuite), weakerTaken: null },
      },
    })
  })

  it.each([1, 2, 3])('is found of sixty suites and more, whatever it is (%i)', async (seed) => {
    const random = randomFrom(seed)
    const shuffled = suitesOf(TLS12)
      .slice(0, 70)
      .map(({ code }) => ({ code, rank: random(2 ** 31) }))
      .sort((a, b) => a.rank - b.rank)
      .map(({ code }) => code)
    const many: Configuration = new Map([[TLS12, shuffled]])
    const { observed, ledger } = await orderOf(many, honestly(many))
    expect(observed).toEqual({
      status: 'seen',
      value: { 'TLSv1.2': { isEnforced: true, suites: shuffled.map(describeSuite), weakerTaken: null } },
    })
    for (const { suites } of ledger.asked) expect(suites.length).toBeLessThanOrEqual(MAX_SUITES_A_HELLO)
    // n log2 n + n, and the two that tell whether it is enforced
    expect(ledger.asked.length).toBeLessThan(70 * Math.log2(70) + 70 + 2)
  })

  it('costs little after the suites were enumerated: what was chosen of a hand is above the rest of it', async () => {
    const ledger = ledgerOf(honestly(twelve))
    await enumerateSuites(ledger, TLS12)
    const before = ledger.asked.length
    const { observed } = await orderOf(twelve, honestly(twelve), ledger)
    expect(observed).toMatchObject({
      value: { 'TLSv1.2': { suites: [CHACHA, GCM256, GCM128, CBC].map(describeSuite), weakerTaken: null } },
    })
    const without = await orderOf(twelve, honestly(twelve))
    expect(ledger.asked.length - before).toBeLessThan(without.ledger.asked.length)
  })

  it('costs nothing where two answers that are known already contradict each other', async () => {
    const ledger = ledgerOf(byTheCaller(twelve))
    ledger.note({ version: TLS12, offered: [GCM128, CBC], chosen: GCM128 })
    ledger.note({ version: TLS12, offered: [CBC, GCM128], chosen: CBC })
    const { observed } = await orderOf(twelve, byTheCaller(twelve), ledger)
    expect(observed).toEqual({
      status: 'seen',
      value: { 'TLSv1.2': takingCbcOver(GCM128) },
    })
    expect(ledger.asked).toEqual([])
  })

  it('shows the greatest difference in strength that is known', async () => {
    const three: Configuration = new Map([[TLS12, [RSA_CBC, CBC, GCM128]]])
    const ledger = ledgerOf(byTheCaller(three))
    for (const weaker of [CBC, RSA_CBC]) {
      ledger.note({ version: TLS12, offered: [GCM128, weaker], chosen: GCM128 })
      ledger.note({ version: TLS12, offered: [weaker, GCM128], chosen: weaker })
    }
    const { observed } = await orderOf(three, byTheCaller(three), ledger)
    expect(observed).toMatchObject({
      value: { 'TLSv1.2': { weakerTaken: { taken: findSuite(RSA_CBC).name, over: findSuite(GCM128).name } } },
    })
  })

  it('is asked about once more where what contradicts itself is as strong: the weakest and the strongest, in either order', async () => {
    const ledger = ledgerOf(byTheCaller(twelve))
    ledger.note({ version: TLS12, offered: [GCM128, GCM256], chosen: GCM128 })
    ledger.note({ version: TLS12, offered: [GCM256, GCM128], chosen: GCM256 })
    const { observed } = await orderOf(twelve, byTheCaller(twelve), ledger)
    expect(observed).toEqual({
      status: 'seen',
      value: { 'TLSv1.2': takingCbcOver(CHACHA) },
    })
    expect(ledger.asked.map(({ suites }) => suites)).toEqual([
      [CBC, CHACHA],
      [CHACHA, CBC],
    ])
  })

  it('is the caller’s among equals alone where the server leaves it that (Go, BoringSSL)', async () => {
    const amongEquals = ({ suites }: Question): Answer =>
      accepted(suites.find((code) => code === GCM128 || code === CHACHA) ?? CBC, [])
    const { observed, ledger } = await orderOf(new Map([[TLS12, [GCM128, CHACHA, CBC]]]), amongEquals)
    expect(observed).toEqual({
      status: 'seen',
      value: { 'TLSv1.2': { isEnforced: false, suites: null, weakerTaken: null } },
    })
    expect(ledger.asked.slice(-2).map(({ suites }) => suites)).toEqual([
      [CBC, CHACHA],
      [CHACHA, CBC],
    ])
  })

  it('is not the caller’s where the server itself puts the weaker suite first', async () => {
    const weakFirst = ({ suites }: Question): Answer =>
      accepted(suites.includes(CBC) ? CBC : (suites.find((code) => code === GCM128 || code === CHACHA) ?? 0), [])
    const ledger = ledgerOf(weakFirst)
    ledger.note({ version: TLS12, offered: [GCM128, CHACHA], chosen: GCM128 })
    ledger.note({ version: TLS12, offered: [CHACHA, GCM128], chosen: CHACHA })
    const { observed } = await orderOf(new Map([[TLS12, [CBC, GCM128, CHACHA]]]), weakFirst, ledger)
    expect(observed).toMatchObject({ value: { 'TLSv1.2': { isEnforced: false, weakerTaken: null } } })
  })

  it('does no harm where all suites are as strong', async () => {
    const alike: Configuration = new Map([[TLS12, [GCM128, GCM256]]])
    const { observed, ledger } = await orderOf(alike, byTheCaller(alike))
    expect(observed).toEqual({
      status: 'seen',
      value: { 'TLSv1.2': { isEnforced: false, suites: null, weakerTaken: null } },
    })
    expect(ledger.asked).toHaveLength(2)
  })

  it('is not taken for the caller’s because a suite was chosen that was offered before another', async () => {
    const ledger = ledgerOf(honestly(twelve))
    ledger.note({ version: TLS12, offered: [CBC, GCM256, GCM128], chosen: GCM256 })
    ledger.note({ version: TLS12, offered: [GCM128, CBC], chosen: GCM128 })
    const { observed } = await orderOf(twelve, honestly(twelve), ledger)
    expect(observed).toMatchObject({ value: { 'TLSv1.2': { isEnforced: true } } })
  })

  it('is not taken for the caller’s because two answers to offers in the same order differ', async () => {
    const ledger = ledgerOf(honestly(twelve))
    ledger.note({ version: TLS12, offered: [GCM128, GCM256, CBC], chosen: GCM128 })
    ledger.note({ version: TLS12, offered: [GCM128, GCM256], chosen: GCM256 })
    const { observed } = await orderOf(twelve, honestly(twelve), ledger)
    expect(observed).toMatchObject({ value: { 'TLSv1.2': { isEnforced: true } } })
  })

  it('is still the server’s where it makes an exception of callers that put ChaCha20 first', async () => {
    const server: Configuration = new Map([[TLS12, [GCM256, GCM128, CHACHA, CBC]]])
    const prioritizing = (question: Question): Answer =>
      question.suites[0] === CHACHA && question.suites.length > 2 ? accepted(CHACHA, []) : honestly(server)(question)
    const { observed } = await orderOf(server, prioritizing)
    expect(observed).toMatchObject({ value: { 'TLSv1.2': { isEnforced: true } } })
  })

  it('is not looked for where there is one suite, or none, or SSL 2.0', async () => {
    const { observed, ledger } = await orderOf(
      new Map<ProtocolVersion, readonly number[]>([
        [0x0002, [GCM128, GCM256]],
        [SSL3, []],
        [TLS12, [GCM128]],
      ]),
      () => PROTOCOL_VERSION,
    )
    expect(observed).toEqual({ status: 'seen', value: {} })
    expect(ledger.asked).toEqual([])
  })
})

describe('the order of cipher suites that could not be seen', () => {
  const both: Configuration = new Map([...twelve, [TLS13, [0x1302, 0x1301]]])

  it('is a gap of its version when a question met silence, and the other version is seen', async () => {
    const { observed } = await orderOf(both, (question) =>
      question.version === TLS12 ? SILENCE : honestly(both)(question),
    )
    expect(observed).toEqual({
      status: 'seen',
      value: { 'TLSv1.3': { isEnforced: true, suites: [0x1302, 0x1301].map(describeSuite), weakerTaken: null } },
      gaps: [
        {
          part: 'TLSv1.2',
          code: 'timeout',
          detail: 'the server was silent until the deadline, without a byte',
          whose: 'network',
        },
      ],
    })
  })

  it('is a gap when suites are refused that were accepted before', async () => {
    const { observed } = await orderOf(twelve, (question) =>
      question.suites.length === 2 ? HANDSHAKE_FAILURE : honestly(twelve)(question),
    )
    expect(observed).toEqual({
      status: 'seen',
      value: {},
      gaps: [
        { part: 'TLSv1.2', code: 'alert', detail: 'the server refused suites that it had accepted', whose: 'peer' },
      ],
    })
  })

  it('comes to an end with a server that contradicts itself, and names each suite once', async () => {
    // Of the whole it chooses one and the same, of two always the second, whichever that is.
    const { observed } = await orderOf(twelve, ({ suites }) =>
      suites.length > 2 ? accepted(GCM256, []) : accepted(suites[1] ?? 0, []),
    )
    const order = observed.status === 'seen' ? observed.value['TLSv1.2'] : undefined
    expect(order?.isEnforced).toBe(true)
    expect(order?.suites?.map(({ code }) => code).toSorted()).toEqual(
      [CHACHA, GCM256, GCM128, CBC].map(hex16).toSorted(),
    )
  })
})
