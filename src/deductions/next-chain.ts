/** The chain that will be served next, judged as clients of each trust store will judge it. */
import { defineDeduction } from '../core/deduction.ts'
import { failed, seen } from '../core/observed.ts'
import { isNamedStore, type TrustStore } from '../core/trust.ts'
import { anchorsOf } from '../pki/anchors.ts'
import { verifyAsServed } from '../pki/as-served.ts'
import type { ReferenceName } from '../pki/hostname.ts'
import { SERVER_AUTH } from '../pki/issuer.ts'
import { findLastingPath } from '../pki/lasting-path.ts'
import { findPaths } from '../pki/path.ts'
import type { Problem } from '../pki/verify.ts'
import { findWays, type Way } from '../pki/ways.ts'
import { MalformedError } from '../wire/malformed-error.ts'
import { readPemCertificates } from '../wire/pem.ts'
import { readCertificate, type Certificate } from '../wire/x509/certificate.ts'

declare module '../core/facts.ts' {
  interface Facts {
    nextChain: NextChain
  }
}

export interface NextChain {
  /** Where it is now, for people. */
  readonly source: string
  readonly leaf: Certificate
  readonly stores: readonly NextVerdict[]
  readonly ways: readonly Way[]
}

export interface NextVerdict {
  readonly store: string
  /** Empty where clients with that store will accept it. */
  readonly problems: readonly Problem[]
  /** The subject of the anchor of the path that lasts longest, as in `trustPaths`; null without one. */
  readonly anchor: string | null
}

export default defineDeduction({
  fact: 'nextChain',
  reads: ['nextCertificate'],
  deduce({ nextCertificate: { source, certificates } }, { target: { endpoint }, stores, now }) {
    const name = { host: endpoint.sni ?? endpoint.host, isAddress: endpoint.sni === null && endpoint.hostIsAddress }
    try {
      const [leaf, ...others] = certificates.flatMap(readPemCertificates).map((der) => readCertificate(der))
      if (leaf === undefined) return failed('malformed', `${source} holds no certificate`, 'peer')
      return seen({
        source,
        leaf,
        stores: stores.map((store) => verify(leaf, others, { store, name, now })),
        ways: findWays(leaf, others, stores, now),
      })
    } catch (error) {
      if (!(error instanceof MalformedError)) throw error
      return failed('malformed', `a certificate of ${source} cannot be read: ${error.message}`, 'peer')
    }
  },
})

function verify(
  leaf: Certificate,
  others: readonly Certificate[],
  { store, name, now }: { readonly store: TrustStore; readonly name: ReferenceName; readonly now: Date },
): NextVerdict {
  const anchors = anchorsOf(store)
  const purpose = SERVER_AUTH
  const { problems } = verifyAsServed(
    {
      chain: [leaf, ...others],
      anchors,
      name,
      now,
      purpose,
      maxIntermediates: null,
      // The profile of the public web binds no private CA.
      policy: isNamedStore(store.name) ? 'web' : 'path',
    },
    null,
  )
  const path = findLastingPath(findPaths({ leaf, others, anchors, now, purpose, judgesLeaf: false }).paths)
  return { store: store.name, problems, anchor: path?.at(-1)?.subject ?? null }
}
