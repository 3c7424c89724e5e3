/** Signed certificate timestamps that come with the handshake: RFC 6962 section 3.3. Those in the certificate are read off the chain. */
import { gap, seen, type Gap, type Observed } from '../core/observed.ts'
import type { Probe } from '../core/probe.ts'
import { failureOfHandshake, RICH_OFFER, shakeHands } from '../ledger/handshake13.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { askRichly } from '../ledger/rich-question.ts'
import { isAccepted } from '../ledger/survey.ts'
import { EXT_SIGNED_CERTIFICATE_TIMESTAMP } from '../spec/extensions.ts'
import { TLS13, versionName } from '../spec/versions.ts'

declare module '../core/facts.ts' {
  interface Facts {
    handshakeScts: HandshakeScts
  }
}

export interface HandshakeScts {
  /** Base64 of the SignedCertificateTimestampList, as sent; null: none was sent. Newest version first. */
  readonly lists: readonly { readonly version: string; readonly list: string | null }[]
}

export default {
  fact: 'handshakeScts',
  title: 'timestamps in the handshake',
  needs: ['addresses'],
  restsOn: ['reach', 'versions'],
  async run(context): Promise<Observed<HandshakeScts>> {
    const lists: { version: string; list: string | null }[] = []
    const gaps: Gap[] = []
    if (await isAccepted(context.ledger, TLS13, gaps)) {
      const outcome = await shakeHands(context, RICH_OFFER)
      if (outcome.kind === 'completed') {
        lists.push({ version: versionName(TLS13), list: toBase64(outcome.flight.scts) })
      } else gaps.push(gap(versionName(TLS13), failureOfHandshake(outcome)))
    }
    const legacy = await askRichly(context.ledger)
    if (legacy?.answer.kind === 'accepted') {
      const extension = legacy.answer.flight.serverHello?.extensions.get(EXT_SIGNED_CERTIFICATE_TIMESTAMP)
      lists.push({ version: versionName(legacy.version), list: toBase64(extension ?? null) })
    } else if (legacy?.answer.kind === 'unseen') gaps.push(gap(versionName(legacy.version), legacy.answer.failure))
    return seen({ lists }, gaps)
  },
} satisfies Probe<'handshakeScts', 'addresses', Ledger>

function toBase64(list: Uint8Array | null): string | null {
  return list === null ? null : Buffer.from(list).toString('base64')
}
