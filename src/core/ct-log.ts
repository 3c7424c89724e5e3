/**
 * Logs of certificates, as lists of them tell. The states and what follows from them: Chrome's "Certificate Transparency
 * Log Lifecycle" (googlechrome.github.io/CertificateTransparency/log_states.html), read 2026-11-24.
 */

export type CtLogState =
  | 'pending'
  | 'qualified'
  | 'usable'
  | 'readonly'
  /** Qualified, usable or read-only: the source of the list does not say which, and clients treat them the same. */
  | 'current'
  | 'retired'
  | 'rejected'

export interface CtLog {
  /** Base64 of the SHA-256 of the key. */
  readonly id: string
  /** Base64 of the DER of the SubjectPublicKeyInfo. */
  readonly key: string
  readonly name: string
  /** Who runs it now. */
  readonly operator: string
  /** Who ran it before, the earliest first, and the ISO time until which. Absent: nobody else, as far as is known. */
  readonly previousOperators?: readonly { readonly name: string; readonly until: string }[]
  /** Its interface: RFC 6962, or c2sp.org/static-ct-api. */
  readonly kind: 'rfc6962' | 'static'
  readonly state: CtLogState
  /** ISO time since which it is in that state; null where the source does not say. */
  readonly since: string | null
  /** When certificates must expire that it takes, as ISO times, the end not included. Absent: not known, or any. */
  readonly interval?: { readonly start: string; readonly end: string }
}

export interface CtLogList {
  readonly source: string
  /** The ISO day that it is of, as well as is known. */
  readonly date: string
  readonly logs: readonly CtLog[]
}
