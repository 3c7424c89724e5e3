/** Which rule tells why a store has no path: one trouble is one finding, with the mend that fits. */
import type { Facts } from '../../core/facts.ts'

type Chain = Pick<Facts, 'certificates' | 'trustPaths'>
type Store = Facts['trustPaths']['stores'][number]

export type Teller =
  | 'certificate/self-signed'
  | 'chain/incomplete'
  | 'chain/intermediate-expired'
  | 'chain/store-disagreement'
  | 'chain/untrusted'

/** null when every store has a path, or none was asked and nothing is missing. */
export function tellerOf(chain: Chain): Teller | null {
  const { leaf } = chain.certificates
  const { stores, leafIssuer } = chain.trustPaths
  const distrusting = stores.filter(({ trusted }) => !trusted)
  const isTrusted = distrusting.length < stores.length
  if (leaf === null || (isTrusted && distrusting.length === 0)) return null
  if (leaf.isSelfSigned && !isTrusted) return 'certificate/self-signed'
  if (leafIssuer === 'missing' && !leaf.isSelfSigned) return 'chain/incomplete'
  if (distrusting.length === 0) return null
  if (distrusting.every((store) => findExpired(store, chain) !== undefined)) return 'chain/intermediate-expired'
  return isTrusted ? 'chain/store-disagreement' : 'chain/untrusted'
}

/** The intermediate that was sent and whose expiry is why this store has no path. */
export function findExpired(
  { trusted, faultRule, culprit }: Store,
  { certificates: { others } }: Pick<Chain, 'certificates'>,
): Facts['certificates']['others'][number] | undefined {
  if (trusted || faultRule !== 'certificate/expired') return undefined
  return others.find(({ sha256 }) => sha256 === culprit)
}
