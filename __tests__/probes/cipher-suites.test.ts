import { describe, expect, it } from '@jest/globals'
import type { Observed } from '../../src/core/observed.ts'
import type { Answer, Question } from '../../src/ledger/ledger.ts'
import { questionsOf } from '../../src/ledger/survey.ts'
import cipherSuites, { type CipherSuites } from '../../src/probes/cipher-suites.ts'
import { MAX_SUITES_A_HELLO } from '../../src/spec/hands.ts'
import { hex16 } from '../../src/spec/hex.ts'
import { suitesOf } from '../../src/spec/suite.ts'
import { SSL3, TLS10, TLS11, TLS12, TLS13, versionName } from '../../src/spec/versions.ts'
import { facts, targetAt } from '../rules/facts.ts'
import {
  accepted,
  CLOSED,
  HANDSHAKE_FAILURE,
  honestly,
  ledgerOf,
  netOf,
  PROTOCOL_VERSION,
  SILENCE,
  SPOKE_SSL2,
  suiteCode,
  type Configuration,
  type ScriptedLedger,
  NARROW,
} from './scripted.ts'

async function suitesWith(ledger: ScriptedLedger, net = netOf()): Promise<Observed<CipherSuites>> {
  return cipherSuites.run({ ledger, net, target: targetAt(), facts: facts() })
}

/** The questions about one version. */
const askedOf = (ledger: ScriptedLedger, version: number): readonly Question[] =>
  ledger.asked.filter((question) => question.version === version)

function codes(observed: Observed<CipherSuites>): Readonly<Record<string, readonly string[]>> {
  if (observed.status !== 'seen') throw new Error(JSON.stringify(observed))
  return Object.fromEntries(
    Object.entries(observed.value).map(([version, suites]) => [version, suites.map(({ code }) => code)]),
  )
}

const everySuite = (version: number): readonly number[] =>
  suitesOf(version)
    .map(({ code }) => code)
    .toSorted((a, b) => a - b)

const AES_GCM = suiteCode('TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256')
const RC4 = suiteCode('TLS_RSA_WITH_RC4_128_MD5')
const NULL = suiteCode('TLS_RSA_WITH_NULL_MD5')

describe('cipherSuites', () => {
  it('are found by elimination, version by version, each with its names', async () => {
    const configuration: Configuration = new Map([
      [TLS12, [AES_GCM, RC4]],
      [TLS13, [0x1303, 0x1301]],
    ])
    const observed = await suitesWith(ledgerOf(honestly(configuration)))
    expect(observed).toEqual({
      status: 'seen',
      value: {
        'TLSv1.2': [
          { code: '0x0004', name: 'TLS_RSA_WITH_RC4_128_MD5', openssl: 'RC4-MD5' },
          { code: '0xC02F', name: 'TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256', openssl: 'ECDHE-RSA-AES128-GCM-SHA256' },
        ],
        'TLSv1.3': [
          { code: '0x1301', name: 'TLS_AES_128_GCM_SHA256', openssl: 'TLS_AES_128_GCM_SHA256' },
          { code: '0x1303', name: 'TLS_CHACHA20_POLY1305_SHA256', openssl: 'TLS_CHACHA20_POLY1305_SHA256' },
        ],
      },
    })
  })

  it.each([
    ['none but one', TLS10, [NULL]],
    ['every suite that there is', TLS12, everySuite(TLS12)],
    ['every suite of SSL 3.0', SSL3, everySuite(SSL3)],
    ['every suite, the last first', TLS10, everySuite(TLS10).toReversed()],
    ['every suite of TLS 1.3', TLS13, everySuite(TLS13)],
  ])('are all found when the server has %s', async (_, version, served) => {
    const observed = await suitesWith(ledgerOf(honestly(new Map([[version, served]]))))
    expect(codes(observed)).toEqual({ [versionName(version)]: served.toSorted((a, b) => a - b).map(hex16) })
    expect(observed).not.toHaveProperty('gaps')
  })

  it('are offered in hands of at most 60, each suite at least once, and none after it was accepted', async () => {
    const ledger = ledgerOf(honestly(new Map([[TLS12, [AES_GCM, RC4, NULL]]])))
    await suitesWith(ledger)
    const asked = askedOf(ledger, TLS12)
    expect(asked.length).toBeLessThan(15)
    for (const { suites } of asked) expect(suites.length).toBeLessThanOrEqual(MAX_SUITES_A_HELLO)
    expect([...new Set(asked.flatMap(({ suites }) => suites))].sort((a, b) => a - b)).toEqual(everySuite(TLS12))
    const taken: number[] = []
    for (const { question, answer } of ledger.entries()) {
      expect(question.suites.filter((code) => taken.includes(code))).toEqual([])
      if (answer.kind === 'accepted') taken.push(answer.suite)
    }
    expect(taken.sort((a, b) => a - b)).toEqual([NULL, RC4, AES_GCM])
  })

  it('that the ledger knows of already are not offered again', async () => {
    const ledger = ledgerOf(honestly(new Map([[TLS12, [AES_GCM, RC4]]])))
    for (const question of questionsOf(NARROW, TLS12)) await ledger.ask(question)
    expect(ledger.entries().map(({ answer }) => (answer.kind === 'accepted' ? answer.suite : 0))).toContain(AES_GCM)
    const before = ledger.asked.length
    const observed = await suitesWith(ledger)
    expect(codes(observed)).toEqual({ 'TLSv1.2': ['0x0004', '0xC02F'] })
    const asked = ledger.asked.slice(before).filter(({ version }) => version === TLS12)
    expect(asked.some(({ suites }) => suites.includes(AES_GCM))).toBe(false)
  })

  it('of an old version cost one question where the version is refused', async () => {
    const ledger = ledgerOf(honestly(new Map([[TLS12, [AES_GCM]]])))
    await suitesWith(ledger)
    for (const version of [SSL3, TLS10, TLS11])
      expect(askedOf(ledger, version)).toEqual(questionsOf(NARROW, version).slice(0, 1))
    expect(askedOf(ledger, TLS13)).toEqual(questionsOf(NARROW, TLS13))
  })

  it('are not in the fact, not even as none, where the version is refused', async () => {
    expect(await suitesWith(ledgerOf(() => PROTOCOL_VERSION))).toEqual({ status: 'seen', value: {} })
    expect(await suitesWith(ledgerOf(() => HANDSHAKE_FAILURE))).toEqual({ status: 'seen', value: {} })
  })

  it('of SSL 2.0 are its cipher kinds, in the order of the server and before all others', async () => {
    const observed = await suitesWith(ledgerOf(honestly(new Map([[TLS12, [AES_GCM]]]))), netOf(undefined, SPOKE_SSL2))
    expect(observed).toEqual({
      status: 'seen',
      value: {
        SSLv2: [
          { code: '0x0700C0', name: 'SSL_CK_DES_192_EDE3_CBC_WITH_MD5', openssl: 'DES-CBC3-MD5' },
          { code: '0x0A0B0C', name: '0x0A0B0C', openssl: null },
        ],
        'TLSv1.2': [
          { code: '0xC02F', name: 'TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256', openssl: 'ECDHE-RSA-AES128-GCM-SHA256' },
        ],
      },
    })
    expect(Object.keys(codes(observed))).toEqual(['SSLv2', 'TLSv1.2'])
  })

  describe('are not all seen', () => {
    const hands = questionsOf(NARROW, TLS12)
    const good = hands[0]?.suites[0] ?? 0
    /** Of a server that takes one suite: the second hand is lost. */
    const partly = (lost: Answer): ((question: Question) => Answer) => {
      const honest = honestly(new Map([[TLS12, [good]]]))
      return (question) => (question.suites[0] === hands[1]?.suites[0] ? lost : honest(question))
    }

    it('when a hand meets silence: that is a gap, with the version and how many suites it is about', async () => {
      const observed = await suitesWith(ledgerOf(partly(SILENCE)))
      expect(codes(observed)).toEqual({ 'TLSv1.2': [hex16(good)] })
      expect(observed).toMatchObject({
        gaps: [{ part: `TLSv1.2 with ${String(hands[1]?.suites.length)} suites`, code: 'timeout', whose: 'network' }],
      })
    })

    it('when the rest of a hand meets silence: what it had to give before is seen all the same', async () => {
      const honest = honestly(new Map([[TLS12, [good]]]))
      const observed = await suitesWith(
        ledgerOf((question) =>
          hands[0]?.suites.slice(1).includes(question.suites[0] ?? 0) === true ? SILENCE : honest(question),
        ),
      )
      expect(codes(observed)).toEqual({ 'TLSv1.2': [hex16(good)] })
      expect(observed).toMatchObject({
        gaps: [{ part: `TLSv1.2 with ${String((hands[0]?.suites.length ?? 0) - 1)} suites`, code: 'timeout' }],
      })
    })

    it('when a whole version meets silence: a gap for each hand, and no list that would look complete', async () => {
      const observed = await suitesWith(ledgerOf(({ version }) => (version === TLS12 ? SILENCE : PROTOCOL_VERSION)))
      expect(codes(observed)).toEqual({})
      expect(observed.status === 'seen' ? observed.gaps?.map(({ part }) => part) : []).toEqual(
        hands.map(({ suites }) => `TLSv1.2 with ${String(suites.length)} suites`),
      )
    })

    it('when an old version meets silence', async () => {
      const observed = await suitesWith(ledgerOf(({ version }) => (version === TLS10 ? SILENCE : PROTOCOL_VERSION)))
      expect(observed.status === 'seen' ? observed.gaps?.map(({ part }) => part) : []).toEqual(
        questionsOf(NARROW, TLS10).map(({ suites }) => `TLSv1 with ${String(suites.length)} suites`),
      )
    })

    it('when a hand meets a closed connection, while others meet an alert', async () => {
      const observed = await suitesWith(ledgerOf(partly(CLOSED)))
      expect(observed).toMatchObject({
        gaps: [{ code: 'closed', detail: 'the server closed the connection without an alert', whose: 'peer' }],
      })
    })

    it('but are when closing the connection is how the server refuses every hand', async () => {
      const honest = honestly(new Map([[TLS12, [AES_GCM]]]))
      const closing = ledgerOf((question) => {
        const answer = honest(question)
        return answer === HANDSHAKE_FAILURE ? CLOSED : answer
      })
      const observed = await suitesWith(closing)
      expect(codes(observed)).toEqual({ 'TLSv1.2': ['0xC02F'] })
      expect(observed).not.toHaveProperty('gaps')
    })
  })

  it('end, even with a server that chooses forever: each suite is accepted once at most', async () => {
    const observed = await suitesWith(ledgerOf(({ suites }) => accepted(suites[0] ?? 0, [])))
    for (const version of [SSL3, TLS10, TLS11, TLS12, TLS13]) {
      expect(codes(observed)[versionName(version)]).toEqual(everySuite(version).map(hex16))
    }
  })
})
