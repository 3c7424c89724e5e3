/** Which signature schemes a server signs its handshakes with, by elimination: RFC 5246 section 7.4.1.4.1, RFC 8446 section 4.2.3. */
import { findSuite } from '../spec/suite.ts'
import { handsOf } from '../spec/hands.ts'
import { SCHEME_FAMILIES } from '../spec/signature-schemes.ts'
import { TLS12 } from '../spec/versions.ts'
import { choiceOf, eliminate, type Choice, type Elimination } from './eliminate.ts'
import { shakeHands, type HandshakeContext } from './handshake13.ts'

/** Suites whose ServerKeyExchange is signed, the ones that most servers have. */
const SIGNED_SUITES: readonly number[] = handsOf(TLS12)
  .flat()
  .filter((code) => {
    const { keyExchange, cipher } = findSuite(code)
    return /^(?:ECDHE|DHE)_(?:RSA|ECDSA|DSS)$/.test(keyExchange) && /^(?:AES_(?:128|256)_(?:GCM|CBC)|CHACHA20)/.test(cipher)
  })

export function eliminateSchemes12({ ledger }: HandshakeContext): Promise<Elimination> {
  return eliminate({
    hands: SCHEME_FAMILIES,
    ask: async (schemes) => {
      const answer = await ledger.ask({ version: TLS12, suites: SIGNED_SUITES, schemes })
      return choiceOf(answer, ({ flight }) => flight.keyExchange?.scheme ?? null)
    },
    spare: () => ledger.spare(),
  })
}

export function eliminateSchemes13(context: HandshakeContext): Promise<Elimination> {
  return eliminate({
    hands: SCHEME_FAMILIES,
    ask: async (schemes): Promise<Choice> => {
      const outcome = await shakeHands(context, { schemes })
      if (outcome.kind === 'unseen') return outcome
      const scheme = outcome.kind === 'completed' ? outcome.flight.signature?.scheme : undefined
      return scheme === undefined ? { kind: 'refused', inTls: true } : { kind: 'chosen', item: scheme }
    },
    spare: () => context.ledger.spare(),
  })
}
