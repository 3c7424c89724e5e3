/** For each trust store of the endpoint: is there a path from the leaf to an anchor? */
import { defineDeduction } from '../core/deduction.ts'
import { seen } from '../core/observed.ts'
import type { TrustStore } from '../core/trust.ts'
import { indexAnchors, type AnchorIndex } from '../pki/anchors.ts'
import { SERVER_AUTH } from '../pki/issuer.ts'
import { describeRejection, findPaths } from '../pki/path.ts'
import { isSignedBy } from '../pki/signatures.ts'

declare module '../core/facts.ts' {
  interface Facts {
    trustPaths: TrustPaths
  }
}

export interface TrustPaths {
  readonly stores: readonly StorePath[]
  /** Where the certificate that signed the leaf is: sent, an anchor of some store, or neither. null without a leaf. */
  readonly leafIssuer: 'sent' | 'anchor' | 'missing' | null
}

export interface StorePath {
  readonly store: string
  readonly trusted: boolean
  /** Subjects from the leaf to the anchor; empty without a path. */
  readonly path: readonly string[]
  /** Why there is none; null when there is. */
  readonly reason: string | null
}

/** What was read of a store serves every target of a run. */
const indexes = new WeakMap<TrustStore, AnchorIndex>()

export default defineDeduction({
  fact: 'trustPaths',
  reads: ['certificates'],
  deduce({ certificates: { leaf, others } }, { now, stores }) {
    if (leaf === null) return seen({ stores: [], leafIssuer: null })
    const anchorsOf = stores.map((store) => ({ store, anchors: indexOf(store) }))
    return seen({
      stores: anchorsOf.map(({ store, anchors }) => {
        const { paths, rejected } = findPaths({ leaf, others, anchors, now, purpose: SERVER_AUTH, judgesLeaf: false })
        const [path] = paths
        return path === undefined
          ? { store: store.name, trusted: false, path: [], reason: describeRejection(rejected) }
          : { store: store.name, trusted: true, path: path.map(({ subject }) => subject), reason: null }
      }),
      leafIssuer: others.some((other) => other.subjectKey === leaf.issuerKey && isSignedBy(leaf, other))
        ? 'sent'
        : anchorsOf.some(({ anchors }) => anchors.issuersOf(leaf).some((anchor) => isSignedBy(leaf, anchor)))
          ? 'anchor'
          : 'missing',
    })
  },
})

function indexOf(store: TrustStore): AnchorIndex {
  const known = indexes.get(store)
  if (known !== undefined) return known
  const index = indexAnchors(store.anchors)
  indexes.set(store, index)
  return index
}
