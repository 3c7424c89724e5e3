/** Whether a certificate was signed with another one's key. */
import { constants, createPublicKey, verify, type KeyObject } from 'node:crypto'
import { isSelfIssued, type Certificate } from '../wire/x509/certificate.ts'

/** A certificate, a CRL, whatever has an algorithm inside and beside its signature. */
export type Signed = Pick<Certificate, 'signature' | 'signatureIsConsistent' | 'tbs' | 'signatureValue'>

/**
 * False also for a key or an algorithm that cannot be checked, or a key of another kind than the algorithm's.
 * Source: RFC 8017, RFC 5758, RFC 8410 by way of node:crypto.
 */
export function isSignedBy(signed: Signed, issuer: Certificate): boolean {
  const key = keyOf(issuer)
  const { signature, signatureIsConsistent, tbs, signatureValue } = signed
  if (key === null || !signatureIsConsistent || signature.keyType === null) return false
  if (signature.keyType === 'rsa-pss' && (signature.hash === null || signature.saltLength === null)) return false
  const isKeyOfKind = key.asymmetricKeyType === signature.keyType || (signature.keyType === 'rsa-pss' && isRsa(key))
  if (!isKeyOfKind) return false
  try {
    const options =
      signature.keyType === 'rsa-pss'
        ? { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: signature.saltLength ?? undefined }
        : { key }
    return verify(signature.hash === null ? null : signature.hash.replace('SHA-', 'sha'), tbs, options, signatureValue)
  } catch {
    return false
  }
}

export function isSelfSigned(certificate: Certificate): boolean {
  return isSelfIssued(certificate) && isSignedBy(certificate, certificate)
}

function isRsa(key: KeyObject): boolean {
  return key.asymmetricKeyType === 'rsa' || key.asymmetricKeyType === 'rsa-pss'
}

const keys = new WeakMap<Certificate, KeyObject | null>()

function keyOf(certificate: Certificate): KeyObject | null {
  const known = keys.get(certificate)
  if (known !== undefined) return known
  const key = readKey(certificate.spki)
  keys.set(certificate, key)
  return key
}

function readKey(spki: Uint8Array): KeyObject | null {
  try {
    return createPublicKey({ key: Buffer.from(spki), format: 'der', type: 'spki' })
  } catch {
    return null
  }
}
