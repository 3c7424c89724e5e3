/** What the rules about signature schemes look at: every scheme that the server signs with once, with the versions. */
import type { Facts } from '../../core/facts.ts'

export interface AcceptedScheme {
  readonly scheme: string
  readonly versions: readonly string[]
}

/** In the order in which they are first met, from TLS 1.2 on. */
export function acceptedSchemes(signatureSchemes: Facts['signatureSchemes']): readonly AcceptedScheme[] {
  const versionsOf = new Map<string, string[]>()
  for (const [version, schemes] of Object.entries(signatureSchemes)) {
    for (const scheme of schemes) versionsOf.set(scheme, [...(versionsOf.get(scheme) ?? []), version])
  }
  return [...versionsOf].map(([scheme, versions]) => ({ scheme, versions }))
}

/** `rsa_pkcs1_sha256 in TLSv1.2`. */
export function describeScheme({ scheme, versions }: AcceptedScheme): string {
  return `${scheme} in ${versions.join(', ')}`
}
