/** What makes a certificate unfit to stand where it stands in a path: RFC 5280 sections 6.1.3 and 6.1.4. */
import { isSelfIssued, lacksParameters, type Certificate } from '../wire/x509/certificate.ts'
import { EXTENSION } from '../wire/x509/extensions.ts'

export const SERVER_AUTH = '1.3.6.1.5.5.7.3.1'
export const CLIENT_AUTH = '1.3.6.1.5.5.7.3.2'
export const ANY_PURPOSE = '2.5.29.37.0'

/** `rule` is stable, for machines; `message` follows the certificate's name: "has expired". */
export interface Fault {
  readonly rule: string
  readonly message: string
}

/** Of those that are known, the ones that no path depends on: where more can be had, and what a server has to send. */
const HARMLESS: ReadonlySet<string> = new Set([EXTENSION.authorityInfoAccess, EXTENSION.tlsFeature])

/** Under this a number can be factored by many. */
const MIN_RSA_BITS = 1024

/** Collisions can be had: whoever gets one certificate signed may have another one signed with it. */
export const BROKEN_HASHES: ReadonlySet<string> = new Set(['MD2', 'MD5', 'SHA-1'])

export interface Demands {
  readonly now: number
  /** OID that extended key usages must allow; null: any. */
  readonly purpose: string | null
  /** Whether SHA-1 will do for signatures. */
  readonly takesSha1: boolean
}

/** Faults of any certificate of a path but the anchor. */
export function findFault(certificate: Certificate, { now, purpose, takesSha1 }: Demands): Fault | null {
  return (
    findDateFault(certificate, now) ??
    findFormFault(certificate) ??
    findAlgorithmFault(certificate, takesSha1) ??
    findPurposeFault(certificate, purpose)
  )
}

export function findDateFault({ notBefore, notAfter }: Certificate, now: number): Fault | null {
  if (now > notAfter + 999) return fault('certificate/expired', `expired on ${new Date(notAfter).toISOString()}`)
  if (now < notBefore)
    return fault('certificate/not-yet-valid', `is not valid before ${new Date(notBefore).toISOString()}`)
  return null
}

export function findFormFault({ isSerialDer, malformed, unknownCritical, publicKey }: Certificate): Fault | null {
  if (!isSerialDer) return fault('path/malformed-serial', 'has a serial number that is not written as DER has it')
  const broken = malformed.find(({ oid, critical }) => critical || !HARMLESS.has(oid))
  if (broken !== undefined) {
    return fault('path/malformed-extension', `has an extension that cannot be read: ${broken.why}`)
  }
  if (unknownCritical.length > 0) {
    return fault(
      'path/unknown-critical-extension',
      `has a critical extension that is not understood: ${unknownCritical.join(', ')}`,
    )
  }
  // CVE-2020-0601: whoever may choose the curve has a key for any point on it.
  if (publicKey.hasExplicitCurve) return fault('certificate/weak-key', 'brings its own elliptic curve')
  return null
}

function findAlgorithmFault(certificate: Certificate, takesSha1: boolean): Fault | null {
  const { publicKey, signature, signatureIsConsistent } = certificate
  if (!signatureIsConsistent) {
    return fault('path/bad-signature', 'names one algorithm inside and another beside its signature')
  }
  const isTaken = takesSha1 && signature.hash === 'SHA-1'
  if (signature.hash !== null && BROKEN_HASHES.has(signature.hash) && !isTaken) {
    return fault('certificate/weak-signature', `is signed with ${signature.name}, which can be forged`)
  }
  const { type, bits } = publicKey
  if (type.startsWith('unreadable')) return fault('certificate/weak-key', 'has a key that cannot be read')
  // What cannot be judged is no pass; most callers know no more kinds than this runtime.
  if (type.startsWith('unknown')) return fault('certificate/weak-key', 'has a key of a kind that is not known here')
  if (lacksParameters(certificate)) {
    return fault('certificate/weak-key', 'has a DSA key without parameters, and no issuer to have them from')
  }
  if ((type === 'rsa' || type === 'rsa-pss' || type === 'dsa') && bits !== null && bits < MIN_RSA_BITS) {
    return fault('certificate/weak-key', `has a key of ${String(bits)} bits`)
  }
  return null
}

export function findPurposeFault({ extendedKeyUsage }: Certificate, purpose: string | null): Fault | null {
  if (purpose === null || extendedKeyUsage === null) return null
  return extendedKeyUsage.includes(purpose) || extendedKeyUsage.includes(ANY_PURPOSE)
    ? null
    : fault('path/wrong-purpose', `is for ${extendedKeyUsage.join(', ') || 'no purpose'}, not for ${purpose}`)
}

/** @param below certificates between this CA and the leaf, lowest first; self-issued ones do not count for the length (section 4.2.1.9) */
export function findCaFault(ca: Certificate, below: readonly Certificate[]): Fault | null {
  if (ca.version < 3)
    return fault('path/not-a-ca', `is of version ${String(ca.version)}, which cannot say that it is a CA`)
  if (!ca.isCa) return fault('path/not-a-ca', 'is not a CA')
  if (ca.keyUsage?.includes('keyCertSign') === false) {
    return fault('path/cannot-sign', 'may not sign certificates')
  }
  if (ca.pathLength !== null && below.filter((other) => !isSelfIssued(other)).length > ca.pathLength) {
    return fault('path/too-long', `allows only ${String(ca.pathLength)} intermediates below it`)
  }
  return null
}

/** RFC 5280 section 4.2.1.2: the key identifiers are the same. Where they are not, OpenSSL does not take the one for the other's issuer. */
export function isOtherKey({ authorityKeyId }: Certificate, { subjectKeyId }: Certificate): boolean {
  return authorityKeyId?.keyId != null && subjectKeyId !== null && authorityKeyId.keyId !== subjectKeyId
}

export function fault(rule: string, message: string): Fault {
  return { rule, message }
}
