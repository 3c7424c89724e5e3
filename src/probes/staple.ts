/** The OCSP response that the server staples to its certificate: RFC 6066 section 8, RFC 8446 section 4.4.2.1. */
import { gap, seen, type Gap, type Observed } from '../core/observed.ts'
import type { Probe } from '../core/probe.ts'
import { failureOfHandshake, RICH_OFFER, shakeHands } from '../ledger/handshake13.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { askRichly } from '../ledger/rich-question.ts'
import { isAccepted } from '../ledger/survey.ts'
import { TLS13, versionName, type ProtocolVersion } from '../spec/versions.ts'
import { writePem } from '../wire/pem.ts'
import type { Flight } from '../wire/tls/flight.ts'

declare module '../core/facts.ts' {
  interface Facts {
    staple: Staple
  }
}

export interface Staple {
  /** Newest version first. */
  readonly responses: readonly StapledResponse[]
}

export interface StapledResponse {
  readonly version: string
  /** Base64 of the DER of the OCSPResponse, as sent and not yet judged; null: none was sent. */
  readonly response: string | null
  /** PEM of what came with it, whose first it is about: a server with several certificates need not have sent those of `chain`. */
  readonly certificates: readonly string[]
}

export default {
  fact: 'staple',
  title: 'the stapled OCSP response',
  needs: ['addresses'],
  restsOn: ['reach', 'versions'],
  async run(context): Promise<Observed<Staple>> {
    const responses: StapledResponse[] = []
    const gaps: Gap[] = []
    if (await isAccepted(context.ledger, TLS13, gaps)) {
      const outcome = await shakeHands(context, RICH_OFFER)
      if (outcome.kind === 'completed') {
        responses.push(responseOf(TLS13, outcome.flight))
      } else gaps.push(gap(versionName(TLS13), failureOfHandshake(outcome)))
    }
    const legacy = await askRichly(context.ledger)
    if (legacy?.answer.kind === 'accepted') {
      responses.push(responseOf(legacy.version, legacy.answer.flight))
    } else if (legacy?.answer.kind === 'unseen') gaps.push(gap(versionName(legacy.version), legacy.answer.failure))
    return seen({ responses }, gaps)
  },
} satisfies Probe<'staple', 'addresses', Ledger>

function responseOf(
  version: ProtocolVersion,
  { staple, certificates }: Pick<Flight, 'staple' | 'certificates'>,
): StapledResponse {
  return {
    version: versionName(version),
    response: staple === null ? null : Buffer.from(staple).toString('base64'),
    certificates: (certificates ?? []).map((der) => writePem(der)),
  }
}
