/** What of a chain can be revoked: every certificate on the way to an anchor, which is trusted for what it is. */
import type { Certificate } from '../wire/x509/certificate.ts'
import type { AnchorIndex } from './anchors.ts'
import { SERVER_AUTH } from './issuer.ts'
import { findLastingPath } from './lasting-path.ts'
import { findPaths } from './path.ts'

export interface Revocable {
  readonly certificate: Certificate
  /** What is above it in its path, its issuer first and the anchor last. */
  readonly issuers: readonly [Certificate, ...Certificate[]]
}

export interface RevocableRequest {
  readonly leaf: Certificate
  /** Everything else that was sent or fetched. */
  readonly others: readonly Certificate[]
  /** One for each trust store. */
  readonly anchors: readonly AnchorIndex[]
  readonly now: Date
}

/** The leaf first. Where stores have paths of their own, each certificate is in the path of the first that goes through it. */
export function findRevocable({ leaf, others, anchors, now }: RevocableRequest): readonly Revocable[] {
  const found = new Map<string, Revocable>()
  for (const index of anchors) {
    const { paths } = findPaths({ leaf, others, anchors: index, now, purpose: SERVER_AUTH, judgesLeaf: false })
    const path = findLastingPath(paths) ?? []
    for (const [at, certificate] of path.entries()) {
      const [issuer, ...above] = path.slice(at + 1)
      if (issuer !== undefined && !found.has(certificate.sha256)) {
        found.set(certificate.sha256, { certificate, issuers: [issuer, ...above] })
      }
    }
  }
  return [...found.values()]
}
