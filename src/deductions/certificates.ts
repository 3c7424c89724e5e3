/** The certificates of the chain as values. */
import { defineDeduction } from '../core/deduction.ts'
import { failed, seen } from '../core/observed.ts'
import { isSelfSigned } from '../pki/path.ts'
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
    try {
      const blocks = chain.certificates.map((pem) => readPemCertificates(pem))
      // Only a saved file can hold such a one. Passed over, its neighbour would pass for the leaf.
      if (blocks.some(({ length }) => length === 0))
        return failed('malformed', 'a certificate cannot be read: it is not PEM', 'us')
      const [leaf, ...others] = blocks.flat().map((der) => {
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
