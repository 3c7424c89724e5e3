/**
 * The certificates exactly as the server sent them, in the order sent: read off our own handshake, since TLS libraries
 * hand out a chain that they have rearranged. Up to TLS 1.2 they come in clear (RFC 5246 section 7.4.2);
 * in TLS 1.3 under the handshake keys (RFC 8446 section 4.4.2).
 */
import { failed, failedAs, seen, type Observed } from '../core/observed.ts'
import type { Probe } from '../core/probe.ts'
import { failureOfHandshake, RICH_OFFER, shakeHands, type HandshakeContext } from '../ledger/handshake13.ts'
import type { Accepted, Ledger } from '../ledger/ledger.ts'
import { acceptedFirst } from '../ledger/survey.ts'
import { findSuite } from '../spec/suite.ts'
import { SSL3, TLS10, TLS11, TLS12, TLS13, versionName, type ProtocolVersion } from '../spec/versions.ts'
import { writePem } from '../wire/pem.ts'

declare module '../core/facts.ts' {
  interface Facts {
    chain: Chain
  }
}

export interface Chain {
  /** PEM, leaf first if the server keeps to the order. Empty when only anonymous suites are served. */
  readonly certificates: readonly string[]
  /** The version and suite that it came with: a server may have another for others. */
  readonly version: string
  readonly suite: string
}

export default {
  fact: 'chain',
  title: 'certificates',
  needs: ['versions'],
  async run(context): Promise<Observed<Chain>> {
    const flights = acceptedFlights(context.ledger)
    const inClear = flights.find(({ flight }) => flight.certificates !== null)
    if (inClear !== undefined) return seen(chainOf(inClear.flight.certificates ?? [], inClear.version, inClear.suite))
    const [newest] = flights
    // Only SSL 2.0, whose one certificate is no chain.
    if (newest === undefined) return failed('unsupported', 'no version with a chain is accepted', 'us')
    if (newest.version === TLS13) return encryptedChain(context)
    return hasNoCertificate(newest.suite)
      ? seen(chainOf([], newest.version, newest.suite))
      : failed('closed', 'the server stopped before its Certificate message was there', 'peer')
  },
} satisfies Probe<'chain', 'versions', Ledger>

/** Anonymous suites, and those with a key, a password or a ticket in place of a certificate. */
function hasNoCertificate(suite: number): boolean {
  const { keyExchange } = findSuite(suite)
  return /anon|KRB5|^SRP_SHA$|ECCPWD|^NULL$/.test(keyExchange) || /^(?!RSA_).*PSK/.test(keyExchange)
}

async function encryptedChain(context: HandshakeContext): Promise<Observed<Chain>> {
  const outcome = await shakeHands(context, RICH_OFFER)
  return outcome.kind === 'completed'
    ? seen(chainOf(outcome.flight.certificates, TLS13, outcome.flight.suite))
    : failedAs(failureOfHandshake(outcome))
}

/** Newest version first, and of one version the first hand: the same on every run, whatever answered first. */
function acceptedFlights(ledger: Ledger): readonly (Accepted & { readonly version: ProtocolVersion })[] {
  return [TLS13, TLS12, TLS11, TLS10, SSL3].flatMap((version) =>
    acceptedFirst(ledger, version).map(({ answer }) => ({ ...answer, version })),
  )
}

export function chainOf(certificates: readonly Uint8Array[], version: ProtocolVersion, suite: number): Chain {
  return {
    certificates: certificates.map((der) => writePem(der)),
    version: versionName(version),
    suite: findSuite(suite).name,
  }
}
