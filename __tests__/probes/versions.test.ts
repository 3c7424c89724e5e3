import { describe, expect, it } from '@jest/globals'
import type { Observed } from '../../src/core/observed.ts'
import type { Answer, Question } from '../../src/ledger/ledger.ts'
import versions, { type Versions } from '../../src/probes/versions.ts'
import { commonSuites, MAX_SUITES_A_HELLO } from '../../src/spec/common-suites.ts'
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
  suiteCode,
  unseen,
  type ScriptedLedger,
} from './scripted.ts'

async function versionsOf(
  answerTo: (question: Question) => Answer,
): Promise<{ readonly observed: Observed<Versions>; readonly ledger: ScriptedLedger }> {
  const ledger = ledgerOf(answerTo)
  const observed = await versions.run({ ledger, net: netOf(), target: targetAt(), facts: facts() })
  return { observed, ledger }
}

/** One answer a version, and a suite that is asked for last where it is accepted. */
const byVersion =
  (answers: ReadonlyMap<ProtocolVersion, Answer>, otherwise: Answer) =>
  ({ version }: Question): Answer =>
    answers.get(version) ?? otherwise

const GOOD = suiteCode('TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256')
const CAMELLIA = suiteCode('TLS_RSA_WITH_CAMELLIA_128_CBC_SHA')

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
      value: { accepted: ['TLSv1.2', 'TLSv1.3'], rejected: ['SSLv3', 'TLSv1', 'TLSv1.1'] },
    })
  })

  it('cost one question each, where the version itself is refused or a common suite served', async () => {
    const { ledger } = await versionsOf(honestly(new Map([[TLS12, [GOOD]]])))
    expect(ledger.asked.map(({ version }) => versionName(version)).sort()).toEqual([
      'SSLv3',
      'TLSv1',
      'TLSv1.1',
      'TLSv1.2',
      'TLSv1.3',
    ])
  })

  it('are not rejected because the common suites are: the others are offered too, each once, never too many at a time', async () => {
    const { observed, ledger } = await versionsOf(honestly(new Map([[TLS10, [CAMELLIA]]])))
    expect(observed).toMatchObject({ value: { accepted: ['TLSv1'] } })
    const hands = ledger.asked.filter(({ version }) => version === TLS10)
    const [first, ...others] = hands
    expect(first?.suites).toEqual(commonSuites(TLS10))
    const offered = hands.flatMap(({ suites }) => suites)
    expect(offered.toSorted((a, b) => a - b)).toEqual(
      suitesOf(TLS10)
        .map(({ code }) => code)
        .toSorted((a, b) => a - b),
    )
    for (const { suites } of others) expect(suites.length).toBeLessThanOrEqual(MAX_SUITES_A_HELLO)
  })

  it('wait for the certificates, which the chain is read off', async () => {
    const { ledger } = await versionsOf(honestly(new Map([[TLS12, [GOOD]]])))
    expect(ledger.asked.map(({ until }) => until)).toEqual(ledger.asked.map(() => 'flight'))
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
      value: { accepted: ['TLSv1.2'], rejected: ['SSLv3', 'TLSv1', 'TLSv1.3'] },
      gaps: [{ part: 'TLSv1.1', ...failure }],
    })
  })

  it('are in the gaps too when only some of their suites met silence and the rest were refused', async () => {
    const common = commonSuites(TLS10)
    const { observed } = await versionsOf(({ version, suites }) => {
      if (version === TLS12) return accepted(GOOD, [])
      if (version !== TLS10) return PROTOCOL_VERSION
      return suites.length === common.length && suites[0] === common[0] ? HANDSHAKE_FAILURE : SILENCE
    })
    expect(observed).toMatchObject({
      value: { accepted: ['TLSv1.2'], rejected: ['SSLv3', 'TLSv1.1', 'TLSv1.3'] },
      gaps: [{ part: 'TLSv1', code: 'timeout' }],
    })
  })

  it('are accepted when one hand is, whatever the other hands met', async () => {
    const { observed } = await versionsOf(({ version, suites }) => {
      if (version !== TLS10) return PROTOCOL_VERSION
      if (suites.includes(CAMELLIA)) return accepted(CAMELLIA, [])
      return suites.length === commonSuites(TLS10).length ? HANDSHAKE_FAILURE : SILENCE
    })
    expect(observed).toMatchObject({ value: { accepted: ['TLSv1'] } })
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
