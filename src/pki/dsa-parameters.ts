/**
 * DSA keys whose parameters are those of the issuer's key: RFC 3279 section 2.3.2. They come down from whoever has them,
 * before any path is looked for: a path is climbed from below, where such a key can check no signature yet.
 */
import { lacksParameters, withParametersOf, type Certificate } from '../wire/x509/certificate.ts'
import type { AnchorIndex } from './anchors.ts'
import { isSignedBy } from './signatures.ts'

/** A stranger decides how many there are, and no honest chain has three of them. */
const MAX_SIGNATURE_CHECKS = 20

export interface Inheritance {
  /** The same certificates in their order, with a whole key wherever an issuer with one signed for it. */
  readonly certificates: readonly Certificate[]
  /**
   * Whose parameters a key was given. A path may go from it to that key alone: whoever chooses the parameters has a
   * private key for any value, and can make an issuer with them that seems to have signed.
   */
  readonly lenders: ReadonlyMap<Certificate, Certificate>
}

export function inheritParameters(certificates: readonly Certificate[], anchors: AnchorIndex): Inheritance {
  const completed = [...certificates]
  const lenders = new Map<Certificate, Certificate>()
  let checksLeft = MAX_SIGNATURE_CHECKS

  const mayHaveSigned = (issuer: Certificate, certificate: Certificate): boolean =>
    issuer.subjectKey === certificate.issuerKey && issuer.publicKey.type === 'dsa' && !lacksParameters(issuer)

  function complete(index: number): boolean {
    const certificate = completed[index]
    if (certificate === undefined || !lacksParameters(certificate)) return false
    const lender = [...anchors.issuersOf(certificate), ...completed].find(
      (other) => mayHaveSigned(other, certificate) && checksLeft-- > 0 && isSignedBy(certificate, other),
    )
    if (lender === undefined) return false
    const whole = withParametersOf(certificate, lender)
    completed[index] = whole
    lenders.set(whole, lender)
    return true
  }

  // A leaf comes before its issuer, whose key may be whole only now.
  for (let index = 0; index < completed.length;) index = complete(index) ? 0 : index + 1
  return { certificates: completed, lenders }
}
