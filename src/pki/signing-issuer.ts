import type { Certificate } from '../wire/x509/certificate.ts'
import type { AnchorIndex } from './anchors.ts'
import { isSignedBy } from './signatures.ts'

/** Of the certificates at hand one whose name and key have signed this one; whether it is trusted is another question. */
export function findSigningIssuer(
  certificate: Certificate,
  others: readonly Certificate[],
  anchors: readonly AnchorIndex[],
): Certificate | undefined {
  const candidates = [
    ...others.filter(({ subjectKey }) => subjectKey === certificate.issuerKey),
    ...anchors.flatMap((index) => index.issuersOf(certificate)),
  ]
  return candidates.find((candidate) => isSignedBy(certificate, candidate))
}
