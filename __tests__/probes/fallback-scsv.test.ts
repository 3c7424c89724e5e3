import { describe, expect, it } from '@jest/globals'
import type { Observed } from '../../src/core/observed.ts'
import type { Answer, Question } from '../../src/ledger/ledger.ts'
import { askVersion } from '../../src/ledger/survey.ts'
import fallbackScsv, { type FallbackScsv } from '../../src/probes/fallback-scsv.ts'
import { MAX_SUITES_A_HELLO } from '../../src/spec/hands.ts'
import { findVersion, SSL2 } from '../../src/spec/versions.ts'
import { facts, targetAt } from '../rules/facts.ts'
import {
  accepted,
  CLOSED,
  HANDSHAKE_FAILURE,
  ledgerOf,
  netOf,
  SILENCE,
  suiteCode,
  type ScriptedLedger,
} from './scripted.ts'

const SCSV = 0x5600
const CBC = suiteCode('TLS_RSA_WITH_AES_128_CBC_SHA')
const INAPPROPRIATE: Answer = {
  kind: 'refused',
  inTls: true,
  how: 'alert inappropriate_fallback (86)',
  isAboutVersion: false,
}

/** After the versions were asked for; `heard` is the answer to the signal. */
async function fallbackFrom(
  names: readonly string[],
  heard: Answer,
  { asksFirst = true, suite = CBC }: { asksFirst?: boolean; suite?: number } = {},
): Promise<{ readonly observed: Observed<FallbackScsv>; readonly ledger: ScriptedLedger }> {
  const ledger = ledgerOf(({ suites }: Question): Answer => {
    if (suites.includes(SCSV)) return heard
    if (suites.includes(suite)) return accepted(suite, [])
    return suites.some((code) => code >= 0x1301 && code <= 0x1303) ? accepted(0x1301, null) : HANDSHAKE_FAILURE
  })
  for (const version of names.map((name) => findVersion(name) ?? 0)) {
    if (asksFirst && version !== SSL2) await askVersion(ledger, version)
  }
  const net = netOf()
  const observed = await fallbackScsv.run({
    ledger,
    net,
    target: targetAt(),
    facts: facts({ versions: { accepted: names, rejected: [] } }),
  })
  expect(net.exchanges()).toBe(0)
  return { observed, ledger }
}

const signals = (ledger: ScriptedLedger): readonly Question[] =>
  ledger.asked.filter(({ suites }) => suites.includes(SCSV))

describe('the fallback signal', () => {
  it('is heeded where it meets the alert that is for it', async () => {
    const { observed } = await fallbackFrom(['TLSv1.2', 'TLSv1.3'], INAPPROPRIATE)
    expect(observed).toEqual({
      status: 'seen',
      value: { version: 'TLSv1.2', isHeeded: true, how: 'alert inappropriate_fallback (86)' },
    })
  })

  it.each([
    ['is accepted', accepted(CBC, []), 'accepted'],
    ['is refused in some other way', HANDSHAKE_FAILURE, 'alert handshake_failure (40)'],
    ['is hung up on', CLOSED, 'closed the connection'],
  ])('is not heeded where it %s', async (_, heard, how) => {
    const { observed } = await fallbackFrom(['TLSv1.1', 'TLSv1.2'], heard)
    expect(observed).toEqual({ status: 'seen', value: { version: 'TLSv1.1', isHeeded: false, how } })
  })

  it.each([
    [['TLSv1', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3'], 'TLSv1.2'],
    [['TLSv1', 'TLSv1.2'], 'TLSv1'],
    [['SSLv2', 'SSLv3', 'TLSv1'], 'SSLv3'],
  ])('is sent once, of %j in the version below the newest', async (names, version) => {
    const { observed, ledger } = await fallbackFrom(names, INAPPROPRIATE)
    expect(observed).toMatchObject({ value: { version } })
    expect(signals(ledger).map((question) => question.version)).toEqual([findVersion(version)])
  })

  it('is sent behind suites of which the server takes one, and not more of them than it can stand', async () => {
    const rare = suiteCode('TLS_RSA_WITH_SEED_CBC_SHA')
    const { ledger } = await fallbackFrom(['TLSv1.1', 'TLSv1.2'], INAPPROPRIATE, { suite: rare })
    const [signal] = signals(ledger)
    expect(signal?.suites).toContain(rare)
    expect(signal?.suites.at(-1)).toBe(SCSV)
    expect(signal?.suites.length).toBeLessThanOrEqual(MAX_SUITES_A_HELLO + 1)
  })

  it.each([[['TLSv1.2']], [['TLSv1.3']], [['SSLv2', 'TLSv1.2']], [['SSLv2']]])(
    'is not sent where %j is all there is: there is nothing to fall back to',
    async (names) => {
      const { observed, ledger } = await fallbackFrom(names, INAPPROPRIATE)
      expect(observed).toEqual({
        status: 'skipped',
        reason: 'there is no older version to fall back to',
        because: null,
      })
      expect(signals(ledger)).toEqual([])
    },
  )

  it('that met silence is a failure and not unheeded', async () => {
    const { observed } = await fallbackFrom(['TLSv1.1', 'TLSv1.2'], SILENCE)
    expect(observed).toEqual({
      status: 'failed',
      code: 'timeout',
      detail: 'the server was silent until the deadline, without a byte',
      whose: 'network',
    })
  })

  it('is a failure of ours where the ledger knows no answer in the version', async () => {
    const { observed } = await fallbackFrom(['TLSv1.1', 'TLSv1.2'], INAPPROPRIATE, { asksFirst: false })
    expect(observed).toEqual({
      status: 'failed',
      code: 'internal',
      detail: 'TLSv1.1 was accepted, but by no answer',
      whose: 'us',
    })
  })
})
