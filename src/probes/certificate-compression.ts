/** What the server compresses its certificates with when it may: RFC 8879. TLS 1.3 only. */
import { failedAs, gap, seen, skipped, type Observed } from '../core/observed.ts'
import type { Probe } from '../core/probe.ts'
import {
  failureOfHandshake,
  familyOffer,
  shakeHands,
  type HandshakeContext,
  type HandshakeOutcome,
} from '../ledger/handshake13.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { isAccepted } from '../ledger/survey.ts'
import { SCHEME_FAMILIES_13 } from '../spec/signature-schemes.ts'
import { TLS13 } from '../spec/versions.ts'
import { KNOWN_ALGORITHMS } from '../wire/tls/compressed-certificate.ts'

declare module '../core/facts.ts' {
  interface Facts {
    certificateCompression: CertificateCompression
  }
}

export interface CertificateCompression {
  /** `zlib`, `brotli`, `zstd`, the server's first choice first; of those that this runtime can undo. */
  readonly algorithms: readonly string[]
}

/** The first family of signature schemes that the server has a certificate for. */
async function shakeHandsWith(context: HandshakeContext, algorithms: readonly number[]): Promise<HandshakeOutcome> {
  let outcome: HandshakeOutcome = { kind: 'refused', how: 'no scheme was offered' }
  for (const schemes of SCHEME_FAMILIES_13) {
    const offer = { ...familyOffer(schemes), certificateCompression: algorithms }
    outcome = await shakeHands(context, offer, { urgency: 2 })
    if (outcome.kind !== 'refused') return outcome
  }
  return outcome
}

const NAMES: Readonly<Record<number, string>> = { 1: 'zlib', 2: 'brotli', 3: 'zstd' }

export default {
  fact: 'certificateCompression',
  title: 'certificate compression',
  needs: ['addresses'],
  restsOn: ['reach', 'versions'],
  async run(context): Promise<Observed<CertificateCompression>> {
    if (!(await isAccepted(context.ledger, TLS13))) {
      return skipped('only TLS 1.3 compresses certificates')
    }
    const algorithms: string[] = []
    let left = KNOWN_ALGORITHMS
    while (left.length > 0) {
      const outcome = await shakeHandsWith(context, left)
      if (outcome.kind !== 'completed') {
        const failure = failureOfHandshake(outcome)
        if (algorithms.length === 0) return failedAs(failure)
        return seen({ algorithms }, [gap(left.map((one) => NAMES[one]).join(', '), failure)])
      }
      const chosen = outcome.flight.compressedWith
      if (chosen === null || !left.includes(chosen)) break
      algorithms.push(NAMES[chosen] ?? String(chosen))
      left = left.filter((one) => one !== chosen)
    }
    return seen({ algorithms })
  },
} satisfies Probe<'certificateCompression', 'addresses', Ledger>
