/** The public keys that callers may hold their pins against, of each chain that is served. */
import { defineDeduction } from '../core/deduction.ts'
import { gap, seen, type Gap } from '../core/observed.ts'
import { findWays, type Way } from '../pki/ways.ts'
import { MalformedError } from '../wire/malformed-error.ts'
import { readPemCertificates } from '../wire/pem.ts'
import { readCertificate } from '../wire/x509/certificate.ts'

declare module '../core/facts.ts' {
  interface Facts {
    servedKeys: ServedKeys
  }
}

export interface ServedKeys {
  /** The first is the chain that is looked at elsewhere; callers that take another kind of key are served the others. */
  readonly chains: readonly ChainKeys[]
}

export interface ChainKeys {
  /** The subject of the leaf. */
  readonly leaf: string
  readonly ways: readonly Way[]
}

export default defineDeduction({
  fact: 'servedKeys',
  reads: ['certificates', 'alternateChains'],
  needlessFor: ({ endpoint }) => (endpoint.pins === undefined ? 'the policy names no pins of this endpoint' : null),
  deduce({ certificates: { leaf, others }, alternateChains }, { stores, now }) {
    if (leaf === null) return seen({ chains: [] })
    const unread: Gap[] = []
    const further = alternateChains.chains.flatMap(({ certificates }) => {
      try {
        const [first, ...rest] = certificates.flatMap(readPemCertificates).map((der) => readCertificate(der))
        return first === undefined ? [] : [{ leaf: first.subject, ways: findWays(first, rest, stores, now) }]
      } catch (error) {
        if (!(error instanceof MalformedError)) throw error
        const detail = `it cannot be read: ${error.message}`
        unread.push(gap('a further chain', { code: 'malformed', detail, whose: 'peer' }))
        return []
      }
    })
    return seen({ chains: [{ leaf: leaf.subject, ways: findWays(leaf, others, stores, now) }, ...further] }, unread)
  },
})
