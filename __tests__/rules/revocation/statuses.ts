/** What was said of certificates, as the deduction has it. */
import type { Facts } from '../../../src/core/facts.ts'

export type Certificate = Facts['revocation']['certificates'][number]
type Said = Certificate['said'][number]

export const GOOD: Said = {
  by: 'CRL',
  url: 'http://ca.test/crl',
  status: 'good',
  message: 'is not on the CRL of its issuer',
  wasAnswered: true,
  failure: null,
}
export const REVOKED: Said = {
  ...GOOD,
  status: 'revoked',
  message: 'was revoked on 2026-06-01T00:00:00.000Z (keyCompromise)',
}
export const USELESS: Said = { ...GOOD, status: 'unknown', message: 'has a CRL of its issuer that was to be replaced' }
export const SILENT: Said = {
  ...GOOD,
  status: 'unknown',
  message: 'could not be looked up: nothing listens',
  wasAnswered: false,
  failure: { code: 'refused', detail: 'nothing listens', whose: 'peer' },
}

export const leaf = (overrides: Partial<Certificate> = {}): Certificate => ({
  subject: 'CN=api.example.com',
  sha256: 'of the leaf',
  isLeaf: true,
  status: 'good',
  isShortLived: false,
  said: [GOOD],
  ...overrides,
})
export const ca = (overrides: Partial<Certificate> = {}): Certificate =>
  leaf({ subject: 'CN=Intermediate', sha256: 'of the intermediate', isLeaf: false, ...overrides })
