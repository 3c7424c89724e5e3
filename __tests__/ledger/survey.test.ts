import { describe, expect, it } from '@jest/globals'
import type { Answer, Question } from '../../src/ledger/ledger.ts'
import { askVersion, enumerateSuites, firstEntries, questionsOf } from '../../src/ledger/survey.ts'
import { groupsOf, SECP256R1, SECP384R1, SECP521R1, X25519, X448 } from '../../src/spec/groups.ts'
import { handsOf } from '../../src/spec/hands.ts'
import { SSL3, TLS10, TLS11, TLS12, TLS13 } from '../../src/spec/versions.ts'
import {
  accepted,
  CLOSED,
  HANDSHAKE_FAILURE,
  honestly,
  ledgerOf,
  PROTOCOL_VERSION,
  REFUSED_PORT,
  SILENCE,
} from '../probes/scripted.ts'

const VERSIONS = [SSL3, TLS10, TLS11, TLS12, TLS13]

const sorted = (values: readonly number[]): readonly number[] => values.toSorted((a, b) => a - b)

/** Answers by the hand that a question is about, counted from 0. */
const byHand =
  (version: number, answers: readonly Answer[], otherwise: Answer = HANDSHAKE_FAILURE) =>
  (question: Question): Answer => {
    const hand = handsOf(version).findIndex((suites) => suites.includes(question.suites[0] ?? -1))
    return answers[hand] ?? otherwise
  }

describe('the questions of a version', () => {
  it.each(VERSIONS)('%i are one a hand, with the suites of that hand', (version) => {
    const questions = questionsOf(version)
    expect(questions.map(({ suites }) => suites)).toEqual(handsOf(version))
    expect(questions.every((question) => question.version === version)).toBe(true)
  })

  it.each(VERSIONS)('%i offer every group, each hand another one first', (version) => {
    const leading = [X25519, SECP256R1, SECP384R1, SECP521R1, X448, X25519]
    for (const [hand, { groups = [] }] of questionsOf(version).entries()) {
      expect(groups[0]).toBe(leading[hand])
      expect(sorted(groups)).toEqual(sorted(groupsOf(version)))
      // the others keep their order
      expect(groups.slice(1)).toEqual(groupsOf(version).filter((group) => group !== groups[0]))
    }
  })

  it.each(VERSIONS)('%i are the same whenever they are asked for, and so go out once', async (version) => {
    const ledger = ledgerOf(() => HANDSHAKE_FAILURE)
    for (const question of [...questionsOf(version), ...questionsOf(version)]) await ledger.ask(question)
    expect(ledger.asked).toEqual(questionsOf(version))
  })

  it('say nothing of schemes, protocols, compression and name: everything is as usual', () => {
    for (const question of questionsOf(TLS12))
      expect(Object.keys(question).sort()).toEqual(['groups', 'suites', 'version'])
  })
})

describe('askVersion', () => {
  const chosen = (hand: number): Answer => accepted(handsOf(TLS12)[hand]?.[0] ?? 0, null)

  it.each([
    ['a suite is taken', chosen(0)],
    ['the version is refused', PROTOCOL_VERSION],
    ['there is no answer', SILENCE],
    ['there is no connection', REFUSED_PORT],
  ])('asks one question, where %s', async (_, answer) => {
    const ledger = ledgerOf(() => answer)
    expect(await askVersion(ledger, TLS12)).toBe(answer)
    expect(ledger.asked).toEqual(questionsOf(TLS12).slice(0, 1))
  })

  it.each([
    ['an alert', HANDSHAKE_FAILURE],
    ['a closed connection', CLOSED],
  ])('asks about every hand, where the first is refused by %s that is not about the version', async (_, answer) => {
    const ledger = ledgerOf(() => answer)
    expect(await askVersion(ledger, TLS12)).toBe(answer)
    expect(ledger.asked).toEqual(questionsOf(TLS12))
  })

  it('takes the version for accepted when any hand is, whatever the others met', async () => {
    const answers = [HANDSHAKE_FAILURE, SILENCE, PROTOCOL_VERSION, chosen(3), SILENCE]
    expect(await askVersion(ledgerOf(byHand(TLS12, answers)), TLS12)).toBe(answers[3])
  })

  it('takes it for unseen when no hand is accepted, and one is unseen', async () => {
    const answers = [HANDSHAKE_FAILURE, HANDSHAKE_FAILURE, SILENCE]
    expect(await askVersion(ledgerOf(byHand(TLS12, answers)), TLS12)).toBe(SILENCE)
  })

  it('tells how the first hand was refused, when all are', async () => {
    expect(await askVersion(ledgerOf(byHand(TLS12, [CLOSED])), TLS12)).toBe(CLOSED)
  })
})

describe('enumerateSuites', () => {
  it.each(VERSIONS)('finds every suite of %i that is taken', async (version) => {
    const served = handsOf(version)
      .flat()
      .filter((_, index) => index % 5 === 0)
    const found = await enumerateSuites(ledgerOf(honestly(new Map([[version, served]]))), version)
    expect(found).toEqual({ accepted: sorted(served), unseen: [] })
  })

  it.each(VERSIONS)('gives null for %i where it is refused', async (version) => {
    expect(
      await enumerateSuites(
        ledgerOf(() => PROTOCOL_VERSION),
        version,
      ),
    ).toBeNull()
    expect(
      await enumerateSuites(
        ledgerOf(() => HANDSHAKE_FAILURE),
        version,
      ),
    ).toBeNull()
    expect(
      await enumerateSuites(
        ledgerOf(() => CLOSED),
        version,
      ),
    ).toBeNull()
  })

  it.each(VERSIONS)('gives what is unseen of %i where nothing is answered: that is not null', async (version) => {
    const found = await enumerateSuites(
      ledgerOf(() => SILENCE),
      version,
    )
    expect(found?.accepted).toEqual([])
    expect(found?.unseen.map(({ items }) => items)).toEqual(handsOf(version))
  })

  it.each([
    [SSL3, 1],
    [TLS10, 1],
    [TLS11, 1],
    [TLS12, handsOf(TLS12).length],
    [TLS13, handsOf(TLS13).length],
  ])('asks of %i, when it is refused, %i questions: all at once only where it is likely', async (version, count) => {
    const ledger = ledgerOf(() => PROTOCOL_VERSION)
    await enumerateSuites(ledger, version)
    expect(ledger.asked).toEqual(questionsOf(version).slice(0, count))
  })

  it('offers with what is left of a hand the groups of that hand', async () => {
    const ledger = ledgerOf(honestly(new Map([[TLS12, handsOf(TLS12).map((hand) => hand[0] ?? 0)]])))
    await enumerateSuites(ledger, TLS12)
    const first = questionsOf(TLS12)
    const second = ledger.asked.slice(first.length)
    expect(second.map(({ suites }) => suites)).toEqual(handsOf(TLS12).map((hand) => hand.slice(1)))
    expect(second.map(({ groups }) => groups)).toEqual(first.map(({ groups }) => groups))
  })

  it('asks halves side by side where there is room, each with the groups of its hand', async () => {
    const [hand = []] = handsOf(TLS12)
    const ledger = ledgerOf(honestly(new Map([[TLS12, hand.slice(0, 2)]])), 1)
    expect(await enumerateSuites(ledger, TLS12)).toEqual({ accepted: sorted(hand.slice(0, 2)), unseen: [] })
    const halves = ledger.asked.slice(-2)
    expect(sorted(halves.flatMap(({ suites }) => suites))).toEqual(sorted(hand.slice(2)))
    expect(halves.map(({ groups }) => groups?.[0])).toEqual([X25519, X25519])
  })

  it('asks nothing again that askVersion asked before it', async () => {
    const last = handsOf(TLS10).at(-1)?.at(-1) ?? 0
    const ledger = ledgerOf(honestly(new Map([[TLS10, [last]]])))
    await askVersion(ledger, TLS10)
    const before = ledger.asked.length
    expect(await enumerateSuites(ledger, TLS10)).toEqual({ accepted: [last], unseen: [] })
    expect(ledger.asked).toHaveLength(before + 1)
  })
})

describe('firstEntries', () => {
  it('are those of the hands of the version, in their order, whatever was answered first', async () => {
    const ledger = ledgerOf(() => HANDSHAKE_FAILURE)
    for (const question of [...questionsOf(TLS12).toReversed(), ...questionsOf(TLS13)]) await ledger.ask(question)
    expect(firstEntries(ledger, TLS12).map(({ question }) => question)).toEqual(questionsOf(TLS12))
    expect(firstEntries(ledger, TLS13).map(({ question }) => question)).toEqual(questionsOf(TLS13))
    expect(firstEntries(ledger, TLS11)).toEqual([])
  })

  it('are not those of what was asked later, with less of a hand or with other groups', async () => {
    const [question] = questionsOf(TLS12)
    if (question === undefined) throw new Error('TLS 1.2 has suites')
    const ledger = ledgerOf(() => HANDSHAKE_FAILURE)
    await ledger.ask({ ...question, suites: question.suites.slice(1) })
    await ledger.ask({ ...question, groups: [X25519] })
    expect(firstEntries(ledger, TLS12)).toEqual([])
    await ledger.ask(question)
    expect(firstEntries(ledger, TLS12)).toEqual([{ question, answer: HANDSHAKE_FAILURE }])
  })
})
