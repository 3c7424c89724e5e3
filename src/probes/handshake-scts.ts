/** Signed certificate timestamps that come with the handshake: RFC 6962 section 3.3. Those in the certificate are read off the chain. */
import { gap, seen, type Gap, type Observed } from '../core/observed.ts'
import type { Probe } from '../core/probe.ts'
import { failureOfHandshake, RICH_OFFER, shakeHands } from '../ledger/handshake13.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { askRichly } from '../ledger/rich-question.ts'
import { isAccepted } from '../ledger/survey.ts'
import { EXT_SIGNED_CERTIFICATE_TIMESTAMP } from '../spec/extensions.ts'
import { TLS13, versionName, type ProtocolVersion } from '../spec/versions.ts'
import { fingerprintOf } from '../wire/x509/fingerprint.ts'

declare module '../core/facts.ts' {
  interface Facts {
    handshakeScts: HandshakeScts
  }
}

export interface HandshakeScts {
  /** Newest version first. */
  readonly lists: readonly HandshakeSctList[]
}

export interface HandshakeSctList {
  readonly version: string
  /** Base64 of the SignedCertificateTimestampList, as sent; null: none was sent. */
  readonly list: string | null
  /** SHA-256 of the leaf that it came with, whose timestamps they are: a server may have several. null: none was sent. */
  readonly leaf: string | null
}

export default {
  fact: 'handshakeScts',
  title: 'timestamps in the handshake',
  needs: ['addresses'],
  restsOn: ['reach', 'versions'],
  async run(context): Promise<Observed<HandshakeScts>> {
    const lists: HandshakeSctList[] = []
    const gaps: Gap[] = []
    if (await isAccepted(context.ledger, TLS13, gaps)) {
      const outcome = await shakeHands(context, RICH_OFFER)
      if (outcome.kind === 'completed') {
        lists.push(listOf(TLS13, outcome.flight.scts, outcome.flight.certificates))
      } else gaps.push(gap(versionName(TLS13), failureOfHandshake(outcome)))
    }
    const legacy = await askRichly(context.ledger)
    if (legacy?.answer.kind === 'accepted') {
      const { serverHello, certificates } = legacy.answer.flight
      const extension = serverHello?.extensions.get(EXT_SIGNED_CERTIFICATE_TIMESTAMP) ?? null
      lists.push(listOf(legacy.version, extension, certificates ?? []))
    } else if (legacy?.answer.kind === 'unseen') gaps.push(gap(versionName(legacy.version), legacy.answer.failure))
    return seen({ lists }, gaps)
  },
} satisfies Probe<'handshakeScts', 'addresses', Ledger>

function listOf(version: ProtocolVersion, list: Uint8Array | null, [leaf]: readonly Uint8Array[]): HandshakeSctList {
  return {
    version: versionName(version),
    list: list === null ? null : Buffer.from(list).toString('base64'),
    leaf: leaf === undefined ? null : fingerprintOf(leaf),
  }
}
