/** Whether the server asks its callers for a certificate, and of which authorities: RFC 5246 section 7.4.4, RFC 8446 section 4.3.2. */
import { failedAs, seen, type Observed } from '../core/observed.ts'
import type { Probe } from '../core/probe.ts'
import { failureOfHandshake, RICH_OFFER, shakeHands } from '../ledger/handshake13.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { findNewestLegacy } from '../ledger/survey.ts'
import { signatureSchemeName } from '../spec/signature-schemes.ts'
import { MalformedError } from '../wire/malformed-error.ts'
import type { CertificateRequest } from '../wire/tls/certificate-request.ts'

declare module '../core/facts.ts' {
  interface Facts {
    clientCertificate: ClientCertificate
  }
}

export interface ClientCertificate {
  readonly isRequested: boolean
  /** Distinguished names as RFC 4514, or the DER in hex where it is none; empty when it does not say. */
  readonly authorities: readonly string[]
  /** Names of the signature schemes that it takes, from TLS 1.2 on. */
  readonly schemes: readonly string[]
}

export default {
  fact: 'clientCertificate',
  title: 'client certificates',
  needs: ['addresses'],
  restsOn: ['reach', 'versions'],
  async run(context): Promise<Observed<ClientCertificate>> {
    const newest = await findNewestLegacy(context.ledger)
    // An anonymous server cannot ask (RFC 5246 section 7.4.4), which says nothing of its other suites.
    if (newest?.entry.answer.flight.certificates != null) return describe(newest.entry.answer.flight.certificateRequest)
    const outcome = await shakeHands(context, RICH_OFFER)
    return outcome.kind === 'completed'
      ? describe(outcome.flight.certificateRequest)
      : failedAs(failureOfHandshake(outcome))
  },
} satisfies Probe<'clientCertificate', 'addresses', Ledger>

async function describe(request: CertificateRequest | null): Promise<Observed<ClientCertificate>> {
  if (request === null) return seen({ isRequested: false, authorities: [], schemes: [] })
  // Few servers ask, and what reads names takes long to load.
  const { readDistinguishedName } = await import('../wire/x509/name.ts')
  const authorities = request.authorities.map((der) => {
    try {
      return readDistinguishedName(der)
    } catch (error) {
      if (error instanceof MalformedError) return Buffer.from(der).toString('hex')
      throw error
    }
  })
  return seen({ isRequested: true, authorities, schemes: request.schemes.map(signatureSchemeName) })
}
