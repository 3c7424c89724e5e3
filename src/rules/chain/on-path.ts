/** The certificates that were sent and that clients go through. */
import type { Facts } from '../../core/facts.ts'

type Chain = Pick<Facts, 'certificates' | 'trustPaths'>
type Served = Facts['certificates']['others'][number]

/** Those between the leaf and the anchor, in the order of the path. */
export function intermediatesOf(
  { fingerprints }: Facts['trustPaths']['stores'][number],
  { others }: Facts['certificates'],
): readonly Served[] {
  return fingerprints.slice(1, -1).flatMap((wanted) => others.find(({ sha256 }) => sha256 === wanted) ?? [])
}

/** The leaf, and what else some path goes through. Without any path every one may be meant to be on it. */
export function certificatesOnPaths({ certificates: { leaf, others }, trustPaths }: Chain): readonly Served[] {
  if (leaf === null) return []
  const hasPath = trustPaths.stores.some(({ trusted }) => trusted)
  return [leaf, ...(hasPath ? others.filter(({ sha256 }) => trustPaths.used.includes(sha256)) : others)]
}
