import { describe, expect, it } from '@jest/globals'
import { seen, type Observed } from '../../src/core/observed.ts'
import type { Answer, Question } from '../../src/ledger/ledger.ts'
import { questionsOf } from '../../src/ledger/survey.ts'
import versions, { type Versions } from '../../src/probes/versions.ts'
import { MAX_SUITES_A_HELLO } from '../../src/spec/hands.ts'
import { suitesOf } from '../../src/spec/suite.ts'
import { SSL3, TLS10, TLS11, TLS12, TLS13, versionName, type ProtocolVersion } from '../../src/spec/versions.ts'
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
  unseen,
  type ScriptedLedger,
  NARROW,
} from './scripted.ts'

async function versionsOf(
  answerTo: (question: Question) => Answer,
  net = netOf(),
): Promise<{ readonly observed: Observed<Versions>; readonly ledger: ScriptedLedger }> {
  const ledger = ledgerOf(answerTo)
  const observed = await versions.run({ ledger, net, target: targetAt(), facts: facts() })
  return { observed, ledger }
}

/** One answer a version, and a suite that is asked for last where it is accepted. */
const byVersion =
  (answers: ReadonlyMap<ProtocolVersion, Answer>, otherwise: Answer) =>
  ({ version }: Question): Answer =>
    answers.get(version) ?? otherwise

const GOOD = suiteCode('TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256')

describe('versions', () => {
  it('are accepted where a suite is chosen and rejected where a refusal is given, oldest first', async () => {
    const { observed } = await versionsOf(
      honestly(
        new Map([
          [TLS13, [0x1301]],
          [TLS12, [GOOD]],
        ]),
      ),
    )
    expect(observed).toEqual({
      status: 'seen',
      value: { accepted: ['TLSv1.2', 'TLSv1.3'], rejected: ['SSLv2', 'SSLv3', 'TLSv1', 'TLSv1.1'] },
    })
  })

  it('cost one question each, where the version itself is refused or a suite of the first hand is served', async () => {
    const first = questionsOf(NARROW, TLS12)[0]?.suites[0] ?? 0
    const net = netOf()
    const { ledger } = await versionsOf(honestly(new Map([[TLS12, [first]]])), net)
    expect(net.exchanges()).toBe(1)
    expect(ledger.asked.map(({ version }) => versionName(version)).sort()).toEqual([
      'SSLv3',
      'TLSv1',
      'TLSv1.1',
      'TLSv1.2',
      'TLSv1.3',
    ])
  })

  it('are not rejected because the first hand is: the others are offered too, each once, never too many at a time', async () => {
    const last = questionsOf(NARROW, TLS10).at(-1)?.suites.at(-1) ?? 0
    const { observed, ledger } = await versionsOf(honestly(new Map([[TLS10, [last]]])))
    expect(observed).toMatchObject({ value: { accepted: ['TLSv1'] } })
    const hands = ledger.asked.filter(({ version }) => version === TLS10)
    expect(hands[0]).toEqual(questionsOf(NARROW, TLS10)[0])
    const offered = hands.flatMap(({ suites }) => suites)
    expect(offered.toSorted((a, b) => a - b)).toEqual(
      suitesOf(TLS10)
        .map(({ code }) => code)
        .toSorted((a, b) => a - b),
    )
    for (const { suites } of hands) expect(suites.length).toBeLessThanOrEqual(MAX_SUITES_A_HELLO)
  })

  it('of SSL 2.0 are asked for in a hello of its own', async () => {
    const { observed } = await versionsOf(honestly(new Map([[TLS12, [GOOD]]])), netOf(undefined, SPOKE_SSL2))
    expect(observed).toEqual({
      status: 'seen',
      value: { accepted: ['SSLv2', 'TLSv1.2'], rejected: ['SSLv3', 'TLSv1', 'TLSv1.1', 'TLSv1.3'] },
    })
  })

  it('of SSL 2.0 are in the gaps when the connection was reset without a byte, twice', async () => {
    const net = netOf(undefined, seen({ received: new Uint8Array(), end: 'reset' }))
    const { observed } = await versionsOf(honestly(new Map([[TLS12, [GOOD]]])), net)
    expect(observed).toEqual({
      status: 'seen',
      value: { accepted: ['TLSv1.2'], rejected: ['SSLv3', 'TLSv1', 'TLSv1.1', 'TLSv1.3'] },
      gaps: [{ part: 'SSLv2', code: 'reset', detail: 'the connection was reset without a byte', whose: 'network' }],
    })
    expect([net.exchanges(), net.backOffs()]).toEqual([2, 1])
  })

  it('may be none but SSL 2.0', async () => {
    const { observed } = await versionsOf(() => PROTOCOL_VERSION, netOf(undefined, SPOKE_SSL2))
    expect(observed).toMatchObject({ status: 'seen', value: { accepted: ['SSLv2'] } })
  })

  it.each([
    ['silence', SILENCE],
    ['a reset', unseen('reset', 'the connection was reset without a byte')],
    ['junk', unseen('malformed', 'ServerHello: a field is missing at byte 0', 'peer')],
  ])('that met %s are in the gaps, and neither accepted nor rejected', async (_, answer) => {
    const answers = new Map<ProtocolVersion, Answer>([
      [TLS12, accepted(GOOD, [])],
      [TLS11, answer],
    ])
    const { observed } = await versionsOf(byVersion(answers, PROTOCOL_VERSION))
    const { failure } = answer.kind === 'unseen' ? answer : { failure: null }
    expect(observed).toEqual({
      status: 'seen',
      value: { accepted: ['TLSv1.2'], rejected: ['SSLv2', 'SSLv3', 'TLSv1', 'TLSv1.3'] },
      gaps: [{ part: 'TLSv1.1', ...failure }],
    })
  })

  it('are in the gaps too when only some of their suites met silence and the rest were refused', async () => {
    const [first] = questionsOf(NARROW, TLS10)
    const { observed } = await versionsOf(({ version, suites }) => {
      if (version === TLS12) return accepted(GOOD, [])
      if (version !== TLS10) return PROTOCOL_VERSION
      return suites[0] === first?.suites[0] ? HANDSHAKE_FAILURE : SILENCE
    })
    expect(observed).toMatchObject({
      value: { accepted: ['TLSv1.2'], rejected: ['SSLv2', 'SSLv3', 'TLSv1.1', 'TLSv1.3'] },
      gaps: [{ part: 'TLSv1', code: 'timeout' }],
    })
  })

  it('are accepted when one hand is, whatever the other hands met', async () => {
    const [first, second] = questionsOf(NARROW, TLS10)
    const taken = second?.suites[0] ?? 0
    const { observed } = await versionsOf(({ version, suites }) => {
      if (version !== TLS10) return PROTOCOL_VERSION
      if (suites.includes(taken)) return accepted(taken, [])
      return suites[0] === first?.suites[0] ? HANDSHAKE_FAILURE : SILENCE
    })
    expect(observed).toMatchObject({ value: { accepted: ['TLSv1'] } })
    expect(observed).not.toHaveProperty('gaps')
  })

  describe('with none accepted, are one failure and no list: there is nothing to judge', () => {
    it.each([
      ['silence', SILENCE, { code: 'timeout', whose: 'network' }],
      ['no TLS', unseen('not-tls', 'the port answered with "SSH-2.0"', 'peer'), { code: 'not-tls', whose: 'peer' }],
      ['a closed connection', CLOSED, { code: 'closed', detail: 'every hello was met by a closed connection' }],
      ['an alert', PROTOCOL_VERSION, { code: 'alert', detail: 'every hello was refused: alert protocol_version (70)' }],
    ])('%s', async (_, answer, failure) => {
      const { observed } = await versionsOf(() => answer)
      expect(observed).toMatchObject({ status: 'failed', ...failure })
      expect(observed).not.toHaveProperty('value')
    })

    it('a refusal that is not about the version says more than one that is', async () => {
      const answers = new Map<ProtocolVersion, Answer>([
        [SSL3, CLOSED],
        [TLS12, HANDSHAKE_FAILURE],
      ])
      const { observed } = await versionsOf(byVersion(answers, PROTOCOL_VERSION))
      expect(observed).toEqual({
        status: 'failed',
        code: 'alert',
        detail: 'every hello was refused: alert handshake_failure (40)',
        whose: 'peer',
      })
    })
  })
})
