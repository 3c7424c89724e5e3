/** Whether the callers of an endpoint would go on with whoever shows these certificates. */
import type { Endpoint } from '../core/endpoint.ts'
import type { SavedTarget } from '../core/saved-scan.ts'
import type { TrustStore } from '../core/trust.ts'
import { anchorsOf } from '../pki/anchors.ts'
import { SERVER_AUTH } from '../pki/issuer.ts'
import { verifyChain } from '../pki/verify.ts'
import { MalformedError } from '../wire/malformed-error.ts'
import { readCertificate } from '../wire/x509/certificate.ts'
import { sentCertificates } from './sent-certificates.ts'

/**
 * The first thing that one of them would not put up with: its callers use all of the endpoint's trust stores.
 *
 * @param ders of one connection, leaf first
 * @param target what the scan saw of it
 * @returns null: there is none
 */
export function findServerFault(
  ders: readonly Uint8Array[],
  target: SavedTarget,
  { trust, sni, host, hostIsAddress }: Endpoint,
  stores: ReadonlyMap<string, TrustStore>,
  now: Date,
): string | null {
  try {
    const [leaf, ...issuers] = ders.map((der) => readCertificate(der))
    if (leaf === undefined) return 'the server shows no certificate'
    // Node may tell of fewer than were sent; the scan has them all, if it met the same leaf.
    const [sentLeaf, ...sent] = sentCertificates(target)
    const known = sentLeaf?.sha256 === leaf.sha256 ? [...issuers, ...sent] : issuers
    const others = new Map(known.map((certificate) => [certificate.sha256, certificate]))
    for (const trusted of trust) {
      const store = stores.get(trusted)
      if (store === undefined) return `the trust store ${trusted} was not read`
      const { problems } = verifyChain({
        chain: [leaf, ...others.values()],
        anchors: anchorsOf(store),
        name: { host: sni ?? host, isAddress: sni === null && hostIsAddress },
        now,
        purpose: SERVER_AUTH,
        maxIntermediates: null,
        policy: 'path',
      })
      const [problem] = problems
      if (problem !== undefined) return `by the trust store ${trusted}, ${problem.message}`
    }
    return null
  } catch (error) {
    if (error instanceof MalformedError) return `a certificate of the server cannot be read: ${error.message}`
    throw error
  }
}
