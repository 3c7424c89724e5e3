/** The OCSP response that the server staples to its certificate: RFC 6066 section 8, RFC 8446 section 4.4.2.1. */
import { gap, seen, type Gap, type Observed } from '../core/observed.ts'
import type { Probe } from '../core/probe.ts'
import { failureOfHandshake, RICH_OFFER, shakeHands } from '../ledger/handshake13.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { askRichly } from '../ledger/rich-question.ts'
import { isAccepted } from '../ledger/survey.ts'
import { TLS13, versionName } from '../spec/versions.ts'

declare module '../core/facts.ts' {
  interface Facts {
    staple: Staple
  }
}

export interface Staple {
  /** Base64 of the DER of the OCSPResponse, as sent and not yet judged; null: none was sent. Newest version first. */
  readonly responses: readonly { readonly version: string; readonly response: string | null }[]
}

export default {
  fact: 'staple',
  title: 'the stapled OCSP response',
  needs: ['addresses'],
  restsOn: ['reach', 'versions'],
  async run(context): Promise<Observed<Staple>> {
    const responses: { version: string; response: string | null }[] = []
    const gaps: Gap[] = []
    if (await isAccepted(context.ledger, TLS13, gaps)) {
      const outcome = await shakeHands(context, RICH_OFFER)
      if (outcome.kind === 'completed') {
        responses.push({ version: versionName(TLS13), response: toBase64(outcome.flight.staple) })
      } else gaps.push(gap(versionName(TLS13), failureOfHandshake(outcome)))
    }
    const legacy = await askRichly(context.ledger)
    if (legacy?.answer.kind === 'accepted') {
      responses.push({ version: versionName(legacy.version), response: toBase64(legacy.answer.flight.staple) })
    } else if (legacy?.answer.kind === 'unseen') gaps.push(gap(versionName(legacy.version), legacy.answer.failure))
    return seen({ responses }, gaps)
  },
} satisfies Probe<'staple', 'addresses', Ledger>

function toBase64(der: Uint8Array | null): string | null {
  return der === null ? null : Buffer.from(der).toString('base64')
}
