/** The certificates of the chain as values. */
import { defineDeduction } from '../core/deduction.ts'
import { failed, seen } from '../core/observed.ts'
import { isSelfSigned } from '../pki/signatures.ts'
import { MalformedError } from '../wire/malformed-error.ts'
import { readPemCertificates } from '../wire/pem.ts'
import { readCertificate, type Certificate } from '../wire/x509/certificate.ts'

declare module '../core/facts.ts' {
  interface Facts {
    certificates: Certificates
  }
}

export interface Certificates {
  /** null when the server sends none: it serves nothing but anonymous suites. */
  readonly leaf: ServedCertificate | null
  /** Everything after the leaf, in the order sent. */
  readonly others: readonly ServedCertificate[]
}

export interface ServedCertificate extends Certificate {
  readonly isSelfSigned: boolean
}

export default defineDeduction({
  fact: 'certificates',
  reads: ['chain'],
  deduce({ chain }) {
    const ders = chain.certificates.map((pem) => readPemCertificates(pem))
    // Only in a file that was tampered with. Passed over, the next one would be taken for the leaf, or none for a server without.
    if (ders.some(({ length }) => length !== 1))
      return failed('malformed', 'what was saved of the chain is not one PEM certificate each', 'us')
    try {
      const [leaf, ...others] = ders.flat().map((der) => {
        const certificate = readCertificate(der)
        return { ...certificate, isSelfSigned: isSelfSigned(certificate) }
      })
      return seen({ leaf: leaf ?? null, others })
    } catch (error) {
      if (error instanceof MalformedError)
        return failed('malformed', `a certificate cannot be read: ${error.message}`, 'peer')
      throw error
    }
  },
})
