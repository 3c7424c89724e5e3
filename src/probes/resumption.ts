/** How sessions can be resumed: by id (RFC 5246 section 7.3), by ticket (RFC 5077), by the tickets of TLS 1.3 (RFC 8446 section 4.6.1). */
import { gap, seen, type Gap, type Observed } from '../core/observed.ts'
import type { Probe } from '../core/probe.ts'
import { failureOfHandshake, RICH_OFFER, shakeHands } from '../ledger/handshake13.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { askRichly } from '../ledger/rich-question.ts'
import { findNewestLegacy, isAccepted } from '../ledger/survey.ts'
import { EXT_SESSION_TICKET } from '../spec/extensions.ts'
import { TLS13 } from '../spec/versions.ts'

declare module '../core/facts.ts' {
  interface Facts {
    resumption: Resumption
  }
}

export interface Resumption {
  /** Below TLS 1.3, in the newest version: whether a session id is given out. null: not served, or not seen. */
  readonly sessionId: boolean | null
  /** The same, whether a ticket is promised. */
  readonly ticket: boolean | null
  /** How many tickets a TLS 1.3 handshake ends with, and for how many seconds they are good. null: not served, or not seen. */
  readonly tickets13: { readonly count: number; readonly lifetime: number } | null
}

export default {
  fact: 'resumption',
  title: 'session resumption',
  needs: ['addresses'],
  restsOn: ['reach', 'versions'],
  async run(context): Promise<Observed<Resumption>> {
    const { ledger } = context
    const gaps: Gap[] = []
    const newest = await findNewestLegacy(ledger)
    const [plain, handshake] = await Promise.all([
      askRichly(ledger),
      (await isAccepted(ledger, TLS13, gaps)) ? shakeHands(context, RICH_OFFER) : null,
    ])
    if (plain?.answer.kind === 'unseen') gaps.push(gap('session id', plain.answer.failure))
    if (handshake !== null && handshake.kind !== 'completed') {
      gaps.push(gap('TLSv1.3 tickets', failureOfHandshake(handshake)))
    }
    const hello = plain?.answer.kind === 'accepted' ? plain.answer.flight.serverHello : null
    const tickets = handshake?.kind === 'completed' ? handshake.flight.tickets : null
    return seen(
      {
        sessionId: hello == null ? null : hello.sessionId.length > 0,
        ticket:
          newest === null ? null : newest.entry.answer.flight.serverHello?.extensions.has(EXT_SESSION_TICKET) === true,
        tickets13: tickets === null ? null : { count: tickets.length, lifetime: tickets[0]?.lifetime ?? 0 },
      },
      gaps,
    )
  },
} satisfies Probe<'resumption', 'addresses', Ledger>
