/** The leaves of the further chains as values: callers that take another kind of key are served one of these. */
import { defineDeduction } from '../core/deduction.ts'
import { gap, seen, type Gap } from '../core/observed.ts'
import { MalformedError } from '../wire/malformed-error.ts'
import { readPemCertificates } from '../wire/pem.ts'
import { readCertificate, type Certificate } from '../wire/x509/certificate.ts'

declare module '../core/facts.ts' {
  interface Facts {
    alternateLeaves: AlternateLeaves
  }
}

export interface AlternateLeaves {
  readonly certificates: readonly Certificate[]
  /** False where there may be more than were seen. */
  readonly isComplete: boolean
}

export default defineDeduction({
  fact: 'alternateLeaves',
  reads: ['alternateChains'],
  deduce({ alternateChains: { chains } }, { gaps }) {
    const unread: Gap[] = []
    const certificates = chains
      .flatMap((chain) => chain.certificates.slice(0, 1).flatMap(readPemCertificates))
      .flatMap((der) => {
        try {
          return [readCertificate(der)]
        } catch (error) {
          if (!(error instanceof MalformedError)) throw error
          const detail = `it cannot be read: ${error.message}`
          unread.push(gap('a further certificate', { code: 'malformed', detail, whose: 'peer' }))
          return []
        }
      })
    return seen({ certificates, isComplete: gaps.length + unread.length === 0 }, unread)
  },
})
