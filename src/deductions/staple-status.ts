/** What the OCSP responses that the server staples say of its certificate, and whether it has to staple one. */
import { defineDeduction } from '../core/deduction.ts'
import { seen } from '../core/observed.ts'
import { anchorsOf } from '../pki/anchors.ts'
import type { Revocation } from '../pki/crl.ts'
import { judgeOcspResponse } from '../pki/ocsp.ts'
import { findRevocable, type Revocable } from '../pki/revocable.ts'
import { isSignedBy } from '../pki/signatures.ts'
import type { Certificate } from '../wire/x509/certificate.ts'

declare module '../core/facts.ts' {
  interface Facts {
    stapleStatus: StapleStatus
  }
}

export interface StapleStatus {
  /** Whether the certificate says that the server staples (RFC 7633). */
  readonly mustStaple: boolean
  /** Each version that was looked at, newest first. */
  readonly versions: readonly StapleOfVersion[]
}

export interface StapleOfVersion {
  readonly version: string
  /** null: none was sent. */
  readonly said: Revocation | null
}

/** The TLS extension status_request. */
const STATUS_REQUEST = 5

export default defineDeduction({
  fact: 'stapleStatus',
  reads: ['certificates', 'staple'],
  deduce({ certificates: { leaf, others }, staple }, { now, stores }) {
    if (leaf === null) return seen({ mustStaple: false, versions: [] })
    const [inPath] = findRevocable({ leaf, others, anchors: stores.map(anchorsOf), now })
    const revocable = inPath ?? withSentIssuer(leaf, others)
    return seen({
      mustStaple: leaf.tlsFeatures.includes(STATUS_REQUEST),
      versions: staple.responses.map(({ version, response }) => ({
        version,
        said: response === null ? null : judge(Buffer.from(response, 'base64'), revocable, now),
      })),
    })
  },
})

/** Where no store has a path: what the issuer says it says all the same. */
function withSentIssuer(leaf: Certificate, others: readonly Certificate[]): Revocable | null {
  const issuer = others.find((other) => other.subjectKey === leaf.issuerKey && isSignedBy(leaf, other))
  return issuer === undefined ? null : { certificate: leaf, issuers: [issuer] }
}

function judge(der: Uint8Array, revocable: Revocable | null, now: Date): Revocation {
  if (revocable === null)
    return { status: 'unknown', message: 'has a response, and no issuer at hand to check it with' }
  return judgeOcspResponse(der, { ...revocable, now })
}
