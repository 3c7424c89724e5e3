/** Whether the server takes early data (0-RTT), which can be replayed: RFC 8446 sections 2.3, 4.6.1 and 8. */
import { failedAs, seen, skipped, type Observed } from '../core/observed.ts'
import type { Probe } from '../core/probe.ts'
import { failureOfHandshake, RICH_OFFER, shakeHands } from '../ledger/handshake13.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { isAccepted } from '../ledger/survey.ts'
import { TLS13 } from '../spec/versions.ts'

declare module '../core/facts.ts' {
  interface Facts {
    earlyData: EarlyData
  }
}

export interface EarlyData {
  /** Bytes that its tickets allow; 0: none. */
  readonly maxBytes: number
}

export default {
  fact: 'earlyData',
  title: 'early data',
  needs: ['addresses'],
  restsOn: ['reach', 'versions'],
  async run(context): Promise<Observed<EarlyData>> {
    if (!(await isAccepted(context.ledger, TLS13))) return skipped('only TLS 1.3 has early data')
    const outcome = await shakeHands(context, RICH_OFFER)
    if (outcome.kind !== 'completed') return failedAs(failureOfHandshake(outcome))
    return seen({ maxBytes: Math.max(0, ...outcome.flight.tickets.map(({ maxEarlyData }) => maxEarlyData ?? 0)) })
  },
} satisfies Probe<'earlyData', 'addresses', Ledger>
