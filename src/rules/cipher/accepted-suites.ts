/** What the cipher rules look at: every accepted suite once, with the versions that it is accepted in. */
import type { Facts } from '../../core/facts.ts'
import { findSuite, type Suite } from '../../spec/suite.ts'

export interface AcceptedSuite {
  readonly suite: Suite
  readonly versions: readonly string[]
}

/** By rising number. */
export function acceptedSuites(cipherSuites: Facts['cipherSuites']): readonly AcceptedSuite[] {
  const versionsOf = new Map<number, string[]>()
  for (const [version, suites] of Object.entries(cipherSuites)) {
    for (const { code } of suites) versionsOf.set(Number(code), [...(versionsOf.get(Number(code)) ?? []), version])
  }
  return [...versionsOf].sort(([a], [b]) => a - b).map(([code, versions]) => ({ suite: findSuite(code), versions }))
}

/** `TLS_RSA_WITH_NULL_SHA in TLSv1, TLSv1.2`. */
export function describeSuite({ suite, versions }: AcceptedSuite): string {
  return `${suite.name} in ${versions.join(', ')}`
}
