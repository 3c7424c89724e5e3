import { describe, expect, it } from '@jest/globals'
import type { Answer, Question } from '../../src/ledger/ledger.ts'
import { askVersion, enumerateSuites, firstEntries, questionsOf } from '../../src/ledger/survey.ts'
import { groupsOf, SECP256R1, SECP384R1, SECP521R1, X25519, X25519MLKEM768, X448 } from '../../src/spec/groups.ts'
import { handsOf, rankedSuitesOf } from '../../src/spec/hands.ts'
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
  NARROW,
  WIDTH,
} from '../probes/scripted.ts'

const VERSIONS = [SSL3, TLS10, TLS11, TLS12, TLS13]

const sorted = (values: readonly number[]): readonly number[] => values.toSorted((a, b) => a - b)

/** Answers by the hand that a question is about, counted from 0. */
const byHand =
  (version: number, answers: readonly Answer[], otherwise: Answer = HANDSHAKE_FAILURE) =>
  (question: Question): Answer => {
    const hand = handsOf(version, WIDTH).findIndex((suites) => suites.includes(question.suites[0] ?? -1))
    return answers[hand] ?? otherwise
  }

describe('the questions of a version', () => {
  it.each(VERSIONS)('%i are one a hand, with the suites of that hand', (version) => {
    const questions = questionsOf(NARROW, version)
    expect(questions.map(({ suites }) => suites)).toEqual(handsOf(version, WIDTH))
    expect(questions.every((question) => question.version === version)).toBe(true)
  })

  it.each(VERSIONS)('%i offer another group first in each hand, and every group in the first', (version) => {
    const leading = [X25519, SECP256R1, SECP384R1, SECP521R1, X448, X25519]
    for (const [hand, { groups = [] }] of questionsOf(NARROW, version).entries()) {
      expect(groups[0]).toBe(leading[hand])
      // In TLS 1.3 those that lead the hands before it are left out: a server that goes by its own order names another one.
      const left = version === TLS13 && hand > 0 ? [X25519MLKEM768, ...leading.slice(0, hand)] : []
      // the others keep their order
      const others = groupsOf(version).filter((group) => group !== groups[0] && !left.includes(group))
      expect(groups.slice(1)).toEqual(others)
    }
  })

  it.each(VERSIONS)('%i are the same whenever they are asked for, and so go out once', async (version) => {
    const ledger = ledgerOf(() => HANDSHAKE_FAILURE)
    for (const question of [...questionsOf(NARROW, version), ...questionsOf(NARROW, version)])
      await ledger.ask(question)
    expect(ledger.asked).toEqual(questionsOf(NARROW, version))
  })

  it('say nothing of schemes, protocols, compression and name: everything is as usual', () => {
    for (const question of questionsOf(NARROW, TLS12))
      expect(Object.keys(question).sort()).toEqual(['groups', 'suites', 'version'])
  })
})

describe('askVersion', () => {
  const chosen = (hand: number): Answer => accepted(handsOf(TLS12, WIDTH)[hand]?.[0] ?? 0, null)

  it.each([
    ['a suite is taken', chosen(0)],
    ['the version is refused', PROTOCOL_VERSION],
    ['there is no answer', SILENCE],
    ['there is no connection', REFUSED_PORT],
  ])('asks one question, where %s', async (_, answer) => {
    const ledger = ledgerOf(() => answer)
    expect(await askVersion(ledger, TLS12)).toBe(answer)
    expect(ledger.asked).toEqual(questionsOf(NARROW, TLS12).slice(0, 1))
  })

  it.each([
    ['an alert', HANDSHAKE_FAILURE],
    ['a closed connection', CLOSED],
  ])('asks about every hand, where the first is refused by %s that is not about the version', async (_, answer) => {
    const ledger = ledgerOf(() => answer)
    expect(await askVersion(ledger, TLS12)).toBe(answer)
    expect(ledger.asked).toEqual(questionsOf(NARROW, TLS12))
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

describe('a server of TLS 1.3 with a single group', () => {
  // Only the first hand offers x25519, and only the second has this suite.
  const second = handsOf(TLS13, WIDTH)[1]?.[0] ?? 0
  const lonely = (question: Question): Answer =>
    question.version === TLS13 && question.suites.includes(second) && question.groups?.includes(X25519) === true
      ? accepted(second, null, X25519)
      : HANDSHAKE_FAILURE

  it('is not taken for one that refuses: in the end all suites are offered with all groups', async () => {
    const ledger = ledgerOf(lonely)
    expect(await askVersion(ledger, TLS13)).toMatchObject({ kind: 'accepted', suite: second })
    expect(ledger.asked).toHaveLength(4)
    expect(ledger.asked[3]).toEqual({ version: TLS13, suites: rankedSuitesOf(TLS13), groups: groupsOf(TLS13) })
    expect(firstEntries(ledger, TLS13)).toHaveLength(4)
  })

  it('is enumerated all the same', async () => {
    expect(await enumerateSuites(ledgerOf(lonely), TLS13)).toEqual({ accepted: [second], unseen: [] })
  })
})

describe('enumerateSuites', () => {
  it('finds of TLS 1.3 what most servers have with four questions: a hand each, and all that these leave', async () => {
    const ledger = ledgerOf(honestly(new Map([[TLS13, [0x1301, 0x1302, 0x1303]]])))
    expect(await enumerateSuites(ledger, TLS13)).toEqual({ accepted: [0x1301, 0x1302, 0x1303], unseen: [] })
    expect(ledger.asked).toHaveLength(4)
    expect(ledger.asked[3]?.suites).toEqual(rankedSuitesOf(TLS13).filter((suite) => suite > 0x1303 || suite < 0x1301))
    expect(ledger.asked[3]?.groups).toEqual(groupsOf(TLS13))
  })

  it.each(VERSIONS)('finds every suite of %i that is taken', async (version) => {
    const served = handsOf(version, WIDTH)
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
    const hands = handsOf(version, WIDTH)
    expect(found?.unseen.map(({ items }) => items)).toEqual(version === TLS13 ? [rankedSuitesOf(TLS13)] : hands)
  })

  it.each([
    [SSL3, 1],
    [TLS10, 1],
    [TLS11, 1],
    [TLS12, handsOf(TLS12, WIDTH).length],
    [TLS13, handsOf(TLS13, WIDTH).length],
  ])('asks of %i, when it is refused, %i questions: all at once only where it is likely', async (version, count) => {
    const ledger = ledgerOf(() => PROTOCOL_VERSION)
    await enumerateSuites(ledger, version)
    expect(ledger.asked).toEqual(questionsOf(NARROW, version).slice(0, count))
  })

  it('offers with what is left of a hand the groups of that hand', async () => {
    const ledger = ledgerOf(honestly(new Map([[TLS12, handsOf(TLS12, WIDTH).map((hand) => hand[0] ?? 0)]])))
    await enumerateSuites(ledger, TLS12)
    const first = questionsOf(NARROW, TLS12)
    const second = ledger.asked.slice(first.length)
    expect(second.map(({ suites }) => suites)).toEqual(handsOf(TLS12, WIDTH).map((hand) => hand.slice(1)))
    expect(second.map(({ groups }) => groups)).toEqual(first.map(({ groups }) => groups))
  })

  it('asks nothing again that askVersion asked before it', async () => {
    const last = handsOf(TLS10, WIDTH).at(-1)?.at(-1) ?? 0
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
    for (const question of [...questionsOf(NARROW, TLS12).toReversed(), ...questionsOf(NARROW, TLS13)])
      await ledger.ask(question)
    expect(firstEntries(ledger, TLS12).map(({ question }) => question)).toEqual(questionsOf(NARROW, TLS12))
    expect(firstEntries(ledger, TLS13).map(({ question }) => question)).toEqual(questionsOf(NARROW, TLS13))
    expect(firstEntries(ledger, TLS11)).toEqual([])
  })

  it('are not those of what was asked later, with less of a hand or with other groups', async () => {
    const [question] = questionsOf(NARROW, TLS12)
    if (question === undefined) throw new Error('TLS 1.2 has suites')
    const ledger = ledgerOf(() => HANDSHAKE_FAILURE)
    await ledger.ask({ ...question, suites: question.suites.slice(1) })
    await ledger.ask({ ...question, groups: [X25519] })
    expect(firstEntries(ledger, TLS12)).toEqual([])
    await ledger.ask(question)
    expect(firstEntries(ledger, TLS12)).toEqual([{ question, answer: HANDSHAKE_FAILURE }])
  })
})
