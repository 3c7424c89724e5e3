/** Which signature schemes a server signs its handshakes with, by elimination: RFC 5246 section 7.4.1.4.1, RFC 8446 section 4.2.3. */
import { findSuite } from '../spec/suite.ts'
import { dealInto, rankedSuitesOf } from '../spec/hands.ts'
import { SCHEME_FAMILIES, SCHEME_FAMILIES_13, type SchemeFamily } from '../spec/signature-schemes.ts'
import { TLS12 } from '../spec/versions.ts'
import { enumerateSuites, questionsOf } from './survey.ts'
import type { Ledger } from './ledger.ts'
import { choiceOf, eliminate, type Choice, type Elimination } from './eliminate.ts'
import { familyOffer, shakeHands, type HandshakeContext } from './handshake13.ts'

export async function eliminateSchemes12({ ledger }: HandshakeContext): Promise<Elimination> {
  const begun = new Map<SchemeFamily, Promise<Elimination>>()
  /** Of a kind of key that no accepted suite is for there is nothing to ask. */
  const begin = (suites: readonly number[]): void => {
    const kinds = suites.map((suite) => findSuite(suite).keyExchange)
    for (const family of SCHEME_FAMILIES) {
      if (begun.has(family) || !kinds.some((kind) => kind.endsWith(family.authentication))) continue
      begun.set(family, eliminateIn(ledger, family))
    }
  }
  // The first answers nearly always name every kind; the end of the enumeration is late for what takes so long.
  await Promise.all(
    questionsOf(ledger, TLS12).map(async (question) => {
      const answer = await ledger.ask(question)
      if (answer.kind === 'accepted') begin([answer.suite])
    }),
  )
  begin((await enumerateSuites(ledger, TLS12))?.accepted ?? [])
  const found = await Promise.all(begun.values())
  return {
    accepted: found.flatMap(({ accepted }) => accepted).sort((a, b) => a - b),
    unseen: found.flatMap(({ unseen }) => unseen),
  }
}

/** In two hands, which are done in half the time. */
function eliminateIn(ledger: Ledger, { schemes: family }: SchemeFamily): Promise<Elimination> {
  return eliminate({
    hands: dealInto(2, family),
    ask: async (schemes) => {
      const answer = await ledger.ask({ version: TLS12, suites: suitesFor(schemes), schemes }, { urgency: LONG_CHAIN })
      return choiceOf(answer, ({ flight }) => flight.keyExchange?.scheme ?? null)
    },
  })
}

/** Four or five questions one after the other, each waiting for the answer before it: nothing else takes as long. */
const LONG_CHAIN = 2

/** Suites whose ServerKeyExchange a key of the schemes' kind signs, of those that servers commonly have. */
function suitesFor(schemes: readonly number[]): readonly number[] {
  const family = SCHEME_FAMILIES.find((candidate) => candidate.schemes.includes(schemes[0] ?? 0))
  return rankedSuitesOf(TLS12).filter((code) => {
    const { keyExchange, cipher } = findSuite(code)
    return SIGNED.test(keyExchange) && keyExchange.endsWith(family?.authentication ?? '') && COMMON.test(cipher)
  })
}

const SIGNED = /^(?:EC)?DHE_(?:RSA|ECDSA|DSS)$/
const COMMON = /^(?:AES_(?:128|256)_(?:GCM|CBC)|CHACHA20)/

export function eliminateSchemes13(context: HandshakeContext): Promise<Elimination> {
  return eliminate({
    hands: SCHEME_FAMILIES_13,
    ask: async (schemes): Promise<Choice> => {
      const outcome = await shakeHands(context, familyOffer(schemes), { urgency: LONG_CHAIN })
      if (outcome.kind === 'unseen') return outcome
      const scheme = outcome.kind === 'completed' ? outcome.flight.signature?.scheme : undefined
      return scheme === undefined ? { kind: 'refused', inTls: true } : { kind: 'chosen', item: scheme }
    },
  })
}
