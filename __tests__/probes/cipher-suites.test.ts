import { describe, expect, it } from '@jest/globals'
import type { Observed } from '../../src/core/observed.ts'
import type { Answer, Question } from '../../src/ledger/ledger.ts'
import cipherSuites, { type CipherSuites } from '../../src/probes/cipher-suites.ts'
import { commonSuites, MAX_SUITES_A_HELLO } from '../../src/spec/common-suites.ts'
import { hex16 } from '../../src/spec/hex.ts'
import { suitesOf } from '../../src/spec/suite.ts'
import { SSL3, TLS10, TLS12, TLS13, versionName } from '../../src/spec/versions.ts'
import { facts, targetAt } from '../rules/facts.ts'
import {
  accepted,
  CLOSED,
  HANDSHAKE_FAILURE,
  honestly,
  ledgerOf,
  netOf,
  SILENCE,
  suiteCode,
  type Configuration,
  type ScriptedLedger,
} from './scripted.ts'

async function suitesWith(ledger: ScriptedLedger, ...versions: readonly number[]): Promise<Observed<CipherSuites>> {
  const seenVersions = { accepted: versions.map(versionName), rejected: [] }
  return cipherSuites.run({ ledger, net: netOf(), target: targetAt(), facts: facts({ versions: seenVersions }) })
}

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
    const observed = await suitesWith(ledgerOf(honestly(configuration)), TLS12, TLS13)
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
    const observed = await suitesWith(ledgerOf(honestly(new Map([[version, served]]))), version)
    expect(codes(observed)).toEqual({ [versionName(version)]: served.toSorted((a, b) => a - b).map(hex16) })
    expect(observed).not.toHaveProperty('gaps')
  })

  it('are offered in hands of at most 60, each suite at least once, and none after it was accepted', async () => {
    const ledger = ledgerOf(honestly(new Map([[TLS12, [AES_GCM, RC4, NULL]]])))
    await suitesWith(ledger, TLS12)
    expect(ledger.asked.length).toBeLessThan(15)
    for (const { suites } of ledger.asked) expect(suites.length).toBeLessThanOrEqual(MAX_SUITES_A_HELLO)
    expect([...new Set(ledger.asked.flatMap(({ suites }) => suites))].sort((a, b) => a - b)).toEqual(everySuite(TLS12))
    for (const code of [AES_GCM, RC4, NULL]) {
      expect(ledger.asked.filter(({ suites }) => suites.includes(code))).toHaveLength(1)
    }
  })

  it('that the ledger knows of already are not offered again', async () => {
    const ledger = ledgerOf(honestly(new Map([[TLS12, [AES_GCM, RC4]]])))
    await ledger.ask({ version: TLS12, suites: commonSuites(TLS12), until: 'flight' })
    const before = ledger.asked.length
    const observed = await suitesWith(ledger, TLS12)
    expect(codes(observed)).toEqual({ 'TLSv1.2': ['0x0004', '0xC02F'] })
    expect(ledger.asked.slice(before).some(({ suites }) => suites.includes(AES_GCM))).toBe(false)
  })

  it('are asked of no version that was not accepted', async () => {
    const ledger = ledgerOf(honestly(new Map()))
    expect(await suitesWith(ledger)).toEqual({ status: 'seen', value: {} })
    expect(ledger.asked).toEqual([])
  })

  describe('are not all seen', () => {
    const partly = (lost: Answer): ((question: Question) => Answer) => {
      const honest = honestly(new Map([[TLS12, [AES_GCM]]]))
      return (question) => (question.suites.includes(RC4) ? lost : honest(question))
    }

    it('when a hand meets silence: that is a gap, with the version and how many suites it is about', async () => {
      const observed = await suitesWith(ledgerOf(partly(SILENCE)), TLS12)
      expect(codes(observed)).toEqual({ 'TLSv1.2': ['0xC02F'] })
      expect(observed).toMatchObject({
        gaps: [{ part: expect.stringMatching(/^TLSv1\.2 with \d+ suites$/), code: 'timeout', whose: 'network' }],
      })
    })

    it('when a hand meets a closed connection, while others meet an alert', async () => {
      const observed = await suitesWith(ledgerOf(partly(CLOSED)), TLS12)
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
      const observed = await suitesWith(closing, TLS12)
      expect(codes(observed)).toEqual({ 'TLSv1.2': ['0xC02F'] })
      expect(observed).not.toHaveProperty('gaps')
    })
  })

  it('end, even with a server that chooses forever: each suite is accepted once at most', async () => {
    const ledger = ledgerOf(({ suites }) => accepted(suites[0] ?? 0, []))
    const observed = await suitesWith(ledger, TLS12)
    expect(codes(observed)['TLSv1.2']).toEqual(everySuite(TLS12).map(hex16))
  })

  it('of a version that is none are a mistake of ours', async () => {
    const ledger = ledgerOf(() => HANDSHAKE_FAILURE)
    const versions = { accepted: ['TLSv9'], rejected: [] }
    const run = cipherSuites.run({ ledger, net: netOf(), target: targetAt(), facts: facts({ versions }) })
    await expect(run).rejects.toThrow('versions named TLSv9, which is none')
  })
})
