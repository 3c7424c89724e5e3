import type { SavedTarget } from '../core/saved-scan.ts'
import { MalformedError } from '../wire/malformed-error.ts'
import { readPemCertificates } from '../wire/pem.ts'
import { readCertificate, type Certificate } from '../wire/x509/certificate.ts'

/** What the server sent, leaf first. None when one cannot be read: of what is left nobody knows how it was meant. */
export function sentCertificates({ observations: { chain } }: SavedTarget): readonly Certificate[] {
  if (chain?.status !== 'seen') return []
  try {
    return chain.value.certificates.flatMap(readPemCertificates).map((der) => readCertificate(der))
  } catch (error) {
    if (error instanceof MalformedError) return []
    throw error
  }
}
