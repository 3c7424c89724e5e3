import { describe, expect, it } from '@jest/globals'
import { failed, type Observed } from '../../src/core/observed.ts'
import type { Answer, Question } from '../../src/ledger/ledger.ts'
import { questionsOf } from '../../src/ledger/survey.ts'
import chain, { type Chain } from '../../src/probes/chain.ts'
import { TLS10, TLS12, TLS13 } from '../../src/spec/versions.ts'
import { readPemCertificates } from '../../src/wire/pem.ts'
import { facts, targetAt } from '../rules/facts.ts'
import { accepted, HANDSHAKE_FAILURE, ledgerOf, netOf, PROTOCOL_VERSION, suiteCode, NARROW } from './scripted.ts'

const LEAF = Uint8Array.of(0x30, 1)
const OTHER = Uint8Array.of(0x30, 2)
const OLD = Uint8Array.of(0x30, 3)
const GCM = suiteCode('TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256')
const ANONYMOUS = suiteCode('TLS_DH_anon_WITH_AES_128_CBC_SHA')

/** An answer to the question about one hand of a version's suites, which are counted from 0. */
type Entry = readonly [version: number, hand: number, answer: Answer]

function questionAt(version: number, hand: number): Question {
  const question = questionsOf(NARROW, version)[hand]
  if (question === undefined) throw new Error(`there is no hand ${String(hand)}`)
  return question
}

async function chainAfter(
  entries: readonly Entry[],
  net = netOf(),
): Promise<{ readonly observed: Observed<Chain>; readonly exchanges: number }> {
  return chainAfterQuestions(
    entries.map(([version, hand, answer]) => [questionAt(version, hand), answer]),
    net,
  )
}

async function chainAfterQuestions(
  entries: readonly (readonly [Question, Answer])[],
  net = netOf(),
): Promise<{ readonly observed: Observed<Chain>; readonly exchanges: number }> {
  const answers = entries.map(([, answer]) => answer)
  const ledger = ledgerOf(() => answers.shift() ?? HANDSHAKE_FAILURE)
  for (const [question] of entries) await ledger.ask(question)
  const observed = await chain.run({ ledger, net, target: targetAt(), facts: facts() })
  expect(ledger.asked).toHaveLength(entries.length)
  return { observed, exchanges: net.exchanges() }
}

/** The bytes of the certificates, in the order reported. */
function bytes(observed: Observed<Chain>): readonly Uint8Array[] {
  if (observed.status !== 'seen') throw new Error(JSON.stringify(observed))
  return observed.value.certificates.flatMap((pem) => readPemCertificates(pem))
}

describe('chain', () => {
  it('is what was sent in clear already, in the order sent, at no connection', async () => {
    const { observed, exchanges } = await chainAfter([
      [TLS13, 0, accepted(0x1301, null, 0x1d)],
      [TLS12, 0, accepted(GCM, [OTHER, LEAF])],
    ])
    expect(bytes(observed)).toEqual([OTHER, LEAF])
    expect(observed).toMatchObject({
      value: { version: 'TLSv1.2', suite: 'TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256' },
    })
    expect(exchanges).toBe(0)
  })

  it('is that of the newest version, and of the first hand, whichever was answered first', async () => {
    const entries: readonly Entry[] = [
      [TLS10, 0, accepted(5, [OLD])],
      [TLS12, 0, HANDSHAKE_FAILURE],
      [TLS12, 1, accepted(0x2f, [LEAF])],
      [TLS12, 2, accepted(GCM, [OTHER])],
    ]
    for (const order of [entries, entries.toReversed()]) {
      expect(bytes((await chainAfter(order)).observed)).toEqual([LEAF])
    }
  })

  it('is that of the questions that every survey asks, and of no other: which others were asked may differ', async () => {
    const { groups = [], ...question } = questionAt(TLS12, 0)
    const { observed } = await chainAfterQuestions([
      [{ ...question, groups: groups.slice(1) }, accepted(GCM, [OTHER])],
      [{ ...question, groups }, accepted(GCM, [LEAF])],
      [question, accepted(GCM, [OLD])],
    ])
    expect(bytes(observed)).toEqual([LEAF])
  })

  it('is empty when no certificate is ever sent: anonymous suites have none', async () => {
    const { observed, exchanges } = await chainAfter([
      [TLS12, 0, accepted(ANONYMOUS, null)],
      [TLS13, 0, PROTOCOL_VERSION],
    ])
    expect(observed).toEqual({
      status: 'seen',
      value: { certificates: [], version: 'TLSv1.2', suite: 'TLS_DH_anon_WITH_AES_128_CBC_SHA' },
    })
    expect(exchanges).toBe(0)
  })

  it('takes a handshake of its own where only TLS 1.3 is served, and fails as that does', async () => {
    const failure = failed('refused', 'the connection was refused: nothing listens on the port', 'peer')
    const { observed, exchanges } = await chainAfter(
      [[TLS13, 0, accepted(0x1301, null, 0x1d)]],
      netOf(undefined, failure),
    )
    expect(observed).toEqual(failure)
    expect(exchanges).toBeGreaterThan(0)
  })

  it('without an accepted answer is not an empty one', async () => {
    const { observed } = await chainAfter([[TLS12, 0, HANDSHAKE_FAILURE]])
    expect(observed).toMatchObject({ status: 'failed', code: 'unsupported', whose: 'us' })
  })
})
