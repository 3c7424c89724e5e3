/** Real certificates, issued by the lab, and the product's own deductions over them. */
import type { DeductionContext } from '../../src/core/deduction.ts'
import type { Facts } from '../../src/core/facts.ts'
import type { TrustStore } from '../../src/core/trust.ts'
import certificatesDeduction, { type Certificates } from '../../src/deductions/certificates.ts'
import { issue, type CertificateRequest, type Issued } from '../../src/lab/issue.ts'
import { CT_LOGS } from '../../src/spec/ct-logs.ts'
import { inDays, NOW, targetAt } from '../rules/facts.ts'

/** Dates in the middle of life, the rest as asked for. */
export function issued(request: Partial<CertificateRequest>): Issued {
  return issue({ notBefore: new Date(inDays(-45)), notAfter: new Date(inDays(45)), ...request })
}

export function authority(commonName: string, request: Partial<CertificateRequest> = {}): Issued {
  return issued({ subject: { commonName }, ca: true, ...request })
}

export function storeOf(name: string, ...anchors: readonly Pick<Issued, 'der'>[]): TrustStore {
  return { name, source: 'a test', version: null, date: null, missing: [], anchors: anchors.map(({ der }) => der) }
}

export function contextOf(overrides: Partial<DeductionContext> = {}): DeductionContext {
  return { target: targetAt(), now: NOW, stores: [], ctLogs: CT_LOGS, gaps: [], ...overrides }
}

export function chainOf(...pems: readonly string[]): Facts['chain'] {
  return { certificates: pems, version: 'TLSv1.2', suite: 'TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256' }
}

/** The chain of these certificates, read. */
export function served(...certificates: readonly Pick<Issued, 'pem'>[]): Certificates {
  const chain = chainOf(...certificates.map(({ pem }) => pem))
  const observed = certificatesDeduction.deduce({ chain }, contextOf())
  if (observed.status !== 'seen') throw new Error(`the certificates cannot be read: ${JSON.stringify(observed)}`)
  return observed.value
}
