/** What a caller gets that sends no server name: RFC 6066 section 3. Old clients send none, and some proxies drop it. */
import { failedAs, seen, skipped, type Observed } from '../core/observed.ts'
import type { Probe } from '../core/probe.ts'
import { shakeHands } from '../ledger/handshake13.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { baseSuites, findNewestLegacy } from '../ledger/survey.ts'
import { writePem } from '../wire/pem.ts'

declare module '../core/facts.ts' {
  interface Facts {
    namelessChain: NamelessChain
  }
}

export interface NamelessChain {
  /** PEM, as sent; empty when the handshake was refused. */
  readonly certificates: readonly string[]
  /** How it was refused: `alert unrecognized_name (112)`; null: it was not. */
  readonly refusedBy: string | null
}

export default {
  fact: 'namelessChain',
  title: 'certificates without a server name',
  needs: ['addresses'],
  restsOn: ['reach', 'versions'],
  async run(context): Promise<Observed<NamelessChain>> {
    const { ledger, target } = context
    if (target.serverName === null) return skipped('no server name is sent to an address anyway')
    const newest = await findNewestLegacy(ledger)
    if (newest !== null) {
      const { version, entry } = newest
      // In reverse, which shows beside other answers whether the order counts.
      const suites = baseSuites(entry).toReversed()
      const answer = await ledger.ask({ version, suites, serverName: 'none' })
      if (answer.kind === 'unseen') return failedAs(answer.failure)
      return answer.kind === 'refused' ? refused(answer.how) : sent(answer.flight.certificates ?? [])
    }
    const outcome = await shakeHands(context, { serverName: 'none' })
    if (outcome.kind === 'unseen') return failedAs(outcome.failure)
    return outcome.kind === 'refused' ? refused(outcome.how) : sent(outcome.flight.certificates)
  },
} satisfies Probe<'namelessChain', 'addresses', Ledger>

function refused(how: string): Observed<NamelessChain> {
  return seen({ certificates: [], refusedBy: how })
}

function sent(certificates: readonly Uint8Array[]): Observed<NamelessChain> {
  return seen({ certificates: certificates.map((der) => writePem(der)), refusedBy: null })
}
