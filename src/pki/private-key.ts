/** Whether a private key is that of a certificate. Nothing that the key is made of leaves this file. */
import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto'
import type { Certificate } from '../wire/x509/certificate.ts'

/** Opaque to those who hand it on. */
export type PrivateKey = KeyObject

const BEGIN = /-----BEGIN [A-Z ]*PRIVATE KEY-----/

/**
 * PEM or DER; PKCS #8 (RFC 5958), encrypted or not, PKCS #1 (RFC 8017 appendix A.1.2) or SEC 1 (RFC 5915).
 * @returns `locked` when it is encrypted and there is no password; a wrong one makes it `unreadable`
 */
export function readPrivateKey(bytes: Uint8Array, password: string | undefined): PrivateKey | 'locked' | 'unreadable' {
  const key = Buffer.from(bytes)
  const passphrase = password === undefined ? {} : { passphrase: password }
  if (BEGIN.test(key.toString('latin1'))) return open(() => createPrivateKey({ key, ...passphrase }))
  const readings = (['pkcs8', 'pkcs1', 'sec1'] as const).map((type) =>
    open(() => createPrivateKey({ key, format: 'der', type, ...passphrase })),
  )
  return readings.find((one) => typeof one === 'object') ?? (readings.includes('locked') ? 'locked' : 'unreadable')
}

/** False also for a certificate whose key this runtime cannot read. */
export function isKeyOf(certificate: Certificate, privateKey: PrivateKey): boolean {
  try {
    const publicKey = createPublicKey({ key: Buffer.from(certificate.spki), format: 'der', type: 'spki' })
    // To compare keys of two kinds leaves an error behind in OpenSSL, at which Node.js 20 then fails to read the next key.
    return privateKey.asymmetricKeyType === publicKey.asymmetricKeyType && createPublicKey(privateKey).equals(publicKey)
  } catch {
    return false
  }
}

/** Of DER and of PEM: for the latter OpenSSL asks for a password by itself, and gives up when there is nobody to answer. */
const LOCKED: ReadonlySet<unknown> = new Set(['ERR_MISSING_PASSPHRASE', 'ERR_OSSL_CRYPTO_INTERRUPTED_OR_CANCELLED'])

function open(read: () => PrivateKey): PrivateKey | 'locked' | 'unreadable' {
  try {
    return read()
  } catch (error) {
    return error instanceof Error && 'code' in error && LOCKED.has(error.code) ? 'locked' : 'unreadable'
  }
}
