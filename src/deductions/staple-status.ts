/** What the OCSP responses that the server staples say of the certificates that they come with, and whether they have to come. */
import { defineDeduction } from '../core/deduction.ts'
import { failed, seen } from '../core/observed.ts'
import { anchorsOf, type AnchorIndex } from '../pki/anchors.ts'
import type { Revocation } from '../pki/crl.ts'
import { judgeOcspResponse } from '../pki/ocsp.ts'
import { findSigningIssuer } from '../pki/signing-issuer.ts'
import { MalformedError } from '../wire/malformed-error.ts'
import { readPemCertificates } from '../wire/pem.ts'
import { readCertificate, type Certificate } from '../wire/x509/certificate.ts'
import { EXTENSION } from '../wire/x509/extensions.ts'

declare module '../core/facts.ts' {
  interface Facts {
    stapleStatus: StapleStatus
  }
}

export interface StapleStatus {
  /** Each version that was looked at and in which a certificate came, newest first. */
  readonly versions: readonly StapleOfVersion[]
}

export interface StapleOfVersion {
  readonly version: string
  /** SHA-256 of the certificate that came in this version, of which the rest speaks. */
  readonly leaf: string
  /** Whether it says that the server staples (RFC 7633), or says of TLS what nobody can read. */
  readonly mustStaple: boolean
  readonly isStapled: boolean
  /** null: none was sent, or no certificate of the issuer is at hand to check it with. */
  readonly said: Revocation | null
}

/** The TLS extension status_request. */
const STATUS_REQUEST = 5

export default defineDeduction({
  fact: 'stapleStatus',
  reads: ['certificates', 'staple'],
  deduce({ certificates, staple }, { now, stores }) {
    const anchors = stores.map(anchorsOf)
    try {
      return seen({
        versions: staple.responses.flatMap(({ version, response, certificates: sent }): readonly StapleOfVersion[] => {
          const [leaf, ...others] = sent.flatMap(readPemCertificates).map((der) => readCertificate(der))
          if (leaf === undefined) return []
          const der = response === null ? null : Buffer.from(response, 'base64')
          return [
            {
              version,
              leaf: leaf.sha256,
              mustStaple: mustStaple(leaf),
              isStapled: der !== null,
              said: der === null ? null : judge(der, leaf, [...others, ...certificates.others], anchors, now),
            },
          ]
        }),
      })
    } catch (error) {
      if (error instanceof MalformedError)
        return failed('malformed', `a certificate cannot be read: ${error.message}`, 'peer')
      throw error
    }
  },
})

function mustStaple({ tlsFeatures, malformed }: Certificate): boolean {
  return tlsFeatures.includes(STATUS_REQUEST) || malformed.some(({ oid }) => oid === EXTENSION.tlsFeature)
}

function judge(
  der: Uint8Array,
  certificate: Certificate,
  others: readonly Certificate[],
  anchors: readonly AnchorIndex[],
  now: Date,
): Revocation | null {
  const issuer = findSigningIssuer(certificate, others, anchors)
  return issuer === undefined ? null : judgeOcspResponse(der, { certificate, issuers: [issuer], now })
}
