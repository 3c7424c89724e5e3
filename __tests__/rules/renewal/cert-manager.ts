/** A Certificate of cert-manager that leaves all to its defaults, but for what is said. */
import type { CertManager } from '../../../src/core/cert-manager.ts'

const PLACE = { file: 'deploy/shop.yaml', line: 9, column: 16 }

export const HOUR_MS = 3_600_000

export function certManagerOf(overrides: Partial<CertManager> = {}): CertManager {
  return {
    name: 'web/shop',
    origins: { renewBefore: PLACE, rotationPolicy: { ...PLACE, line: 12 } },
    durationMs: null,
    renewBeforeMs: null,
    renewBeforePercentage: null,
    rotationPolicy: null,
    algorithm: null,
    size: null,
    issuer: 'ClusterIssuer/letsencrypt',
    ...overrides,
  }
}
