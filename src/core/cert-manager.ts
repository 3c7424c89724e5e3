/** What a cert-manager `Certificate` of the repository asks for: https://cert-manager.io/docs/usage/certificate/ */
import type { Origin } from './endpoint.ts'

export interface CertManager {
  /** `namespace/name`, as far as it is written. */
  readonly name: string
  /** Where it says when to renew, and whether the key is kept; or else where its `spec` begins. */
  readonly origins: { readonly renewBefore: Origin; readonly rotationPolicy: Origin }
  /** null: not said, of this and of what follows. */
  readonly durationMs: number | null
  readonly renewBeforeMs: number | null
  readonly renewBeforePercentage: number | null
  /** `Always`, `Never`, or whatever else is written. */
  readonly rotationPolicy: string | null
  readonly algorithm: string | null
  readonly size: number | null
  /** `ClusterIssuer/letsencrypt`. */
  readonly issuer: string | null
}
