/** The other chains of a server with several certificates: callers that take another kind of key are given another one. */
import { gap, seen, type Gap, type Observed } from '../core/observed.ts'
import type { Probe } from '../core/probe.ts'
import { failureOfHandshake, familyOffer, shakeHands } from '../ledger/handshake13.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { isAccepted, questionsOf } from '../ledger/survey.ts'
import { SCHEME_FAMILIES_13, signatureSchemeName } from '../spec/signature-schemes.ts'
import { SSL3, TLS10, TLS11, TLS12, TLS13, versionName } from '../spec/versions.ts'
import { chainOf, type Chain } from './chain.ts'

declare module '../core/facts.ts' {
  interface Facts {
    alternateChains: AlternateChains
  }
}

export interface AlternateChains {
  /** With a leaf that is not that of `chain`, each leaf once. */
  readonly chains: readonly Chain[]
}

export default {
  fact: 'alternateChains',
  title: 'further certificates',
  needs: ['versions', 'chain'],
  async run(context): Promise<Observed<AlternateChains>> {
    const { ledger, facts } = context
    const gaps: Gap[] = []
    const chains: Chain[] = []
    for (const version of [TLS12, TLS11, TLS10, SSL3]) {
      if (!(await isAccepted(ledger, version, gaps))) continue
      // All hands, lest it depends on who else has asked how much of a server comes to light.
      const answers = await Promise.all(questionsOf(ledger, version).map((question) => ledger.ask(question)))
      for (const [index, answer] of answers.entries()) {
        if (answer.kind === 'accepted') chains.push(chainOf(answer.flight.certificates ?? [], version, answer.suite))
        else if (answer.kind === 'unseen')
          gaps.push(gap(`${versionName(version)}, hand ${String(index + 1)}`, answer.failure))
      }
    }
    if (await isAccepted(ledger, TLS13, gaps)) {
      // The first questions about signature schemes: a kind of key each.
      const outcomes = await Promise.all(SCHEME_FAMILIES_13.map((schemes) => shakeHands(context, familyOffer(schemes))))
      // One kind of key refused is usual, every kind is not.
      const [first] = outcomes
      if (first?.kind === 'refused' && outcomes.every(({ kind }) => kind === 'refused')) {
        gaps.push(gap(versionName(TLS13), failureOfHandshake(first)))
      }
      for (const [index, outcome] of outcomes.entries()) {
        if (outcome.kind === 'completed') {
          chains.push(chainOf(outcome.flight.certificates, TLS13, outcome.flight.suite))
        } else if (outcome.kind === 'unseen') {
          gaps.push(gap(`${signatureSchemeName(SCHEME_FAMILIES_13[index]?.[0] ?? 0)} and its like`, outcome.failure))
        }
      }
    }
    const known = new Set(facts.chain.certificates.slice(0, 1))
    const others = chains.filter(({ certificates: [leaf] }) => {
      if (leaf === undefined || known.has(leaf)) return false
      known.add(leaf)
      return true
    })
    return seen({ chains: others }, gaps)
  },
} satisfies Probe<'alternateChains', 'versions' | 'chain', Ledger>
