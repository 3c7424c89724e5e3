/**
 * The keys that pins are held against. RFC 7469 section 2.6: those of the certificates on the path that a client has
 * validated, its anchor among them; what was sent besides does not count.
 */
import type { TrustStore } from '../core/trust.ts'
import type { Certificate } from '../wire/x509/certificate.ts'
import { anchorsOf } from './anchors.ts'
import { SERVER_AUTH } from './issuer.ts'
import { findPaths } from './path.ts'

/** What clients with one trust store go through. */
export interface Way {
  /** null: no store has a path, and these are the keys of all that was sent. */
  readonly store: string | null
  /** Of every path, since clients choose differently among them; each key once. */
  readonly keys: readonly PathKey[]
}

export interface PathKey {
  readonly subject: string
  /** Lower-case hex of the SubjectPublicKeyInfo's SHA-256. */
  readonly sha256: string
  readonly role: 'leaf' | 'intermediate' | 'anchor'
}

/** One for each store that has a path; or the one of a chain that none has a path for. */
export function findWays(
  leaf: Certificate,
  others: readonly Certificate[],
  stores: readonly TrustStore[],
  now: Date,
): readonly Way[] {
  const ways = stores.flatMap((store): Way[] => {
    const anchors = anchorsOf(store)
    const { paths } = findPaths({ leaf, others, anchors, now, purpose: SERVER_AUTH, judgesLeaf: false })
    return paths.length === 0 ? [] : [{ store: store.name, keys: distinct(paths.flatMap(keysOf)) }]
  })
  if (ways.length > 0) return ways
  const sent = [leaf, ...others].map((one, index) => keyOf(one, index === 0 ? 'leaf' : 'intermediate'))
  return [{ store: null, keys: distinct(sent) }]
}

/** The anchor alone may be the leaf. */
function keysOf(path: readonly Certificate[]): readonly PathKey[] {
  return path.map((one, index) =>
    keyOf(one, index === 0 ? 'leaf' : index === path.length - 1 ? 'anchor' : 'intermediate'),
  )
}

function keyOf({ subject, spkiSha256: sha256 }: Certificate, role: PathKey['role']): PathKey {
  return { subject, sha256, role }
}

/** Anchors are tried first: a key that is one, and is signed by another on a later path, is an anchor. */
function distinct(keys: readonly PathKey[]): readonly PathKey[] {
  return keys.filter(({ sha256 }, index) => keys.findIndex((other) => other.sha256 === sha256) === index)
}
