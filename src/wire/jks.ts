/**
 * Key stores of Java before PKCS#12: JKS and JCEKS.
 * Source: OpenJDK, sun.security.provider.JavaKeyStore and com.sun.crypto.provider.JceKeyStore, read 2026-11-24.
 */
import { createHash } from 'node:crypto'
import { PasswordError } from './password-error.ts'
import { Reader } from './reader.ts'

const ENTRY = { privateKey: 1, trustedCertificate: 2, secretKey: 3 } as const

const DIGEST_BYTES = 20
/** No store has a hundredth of it; a count that a file gives is not worth more trust. */
const MAX_CERTIFICATES = 10_000

/** Java's own word in the digest, so that it is not that of the password and the file alone. */
const WHITENER = 'Mighty Aphrodite'

export interface JksContents {
  /** DER, in the order of the file. */
  readonly certificates: Uint8Array[]
  /** DER of EncryptedPrivateKeyInfo with an algorithm of Java's own. */
  readonly encryptedKeys: Uint8Array[]
}

/** Of JavaKeyStore and of JceKeyStore, which differ in what secret keys they can hold. */
const MAGICS = [0xfeedfeed, 0xcececece]

export function isJks(bytes: Uint8Array): boolean {
  return bytes.length >= 4 && MAGICS.includes(new Reader('JKS', bytes).u32())
}

/**
 * @param password null: the digest is not checked, as Java does for the store that it trusts by default
 * @throws MalformedError
 * @throws PasswordError when the digest is not that of the file and the password
 */
export function readJks(bytes: Uint8Array, password: string | null): JksContents {
  const contents: JksContents = { certificates: [], encryptedKeys: [] }
  const reader = new Reader('JKS', bytes)
  reader.u32()
  const version = reader.u32()
  if (version !== 1 && version !== 2) reader.fail(`version 1 or 2 expected, ${String(version)} found`)
  const entries = reader.u32()
  if (entries > MAX_CERTIFICATES) reader.fail(`${String(entries)} entries are over the limit`)
  for (let index = 0; index < entries; index += 1) readEntry(reader, version, contents)
  if (reader.left !== DIGEST_BYTES) {
    reader.fail(`a digest of ${String(DIGEST_BYTES)} bytes expected, ${String(reader.left)} bytes found`)
  }
  if (password !== null && !digestOf(bytes, password).equals(reader.rest())) {
    throw new PasswordError('the password is wrong, or the file was changed after it was written')
  }
  return contents
}

function readEntry(reader: Reader, version: number, { certificates, encryptedKeys }: JksContents): void {
  const tag = reader.u32()
  // The alias, and the date of the entry in milliseconds.
  reader.vector(2)
  reader.bytes(8)
  switch (tag) {
    case ENTRY.privateKey: {
      encryptedKeys.push(reader.bytes(reader.u32()))
      const count = reader.u32()
      if (count > MAX_CERTIFICATES - certificates.length)
        reader.fail(`${String(count)} certificates are over the limit`)
      for (let index = 0; index < count; index += 1) certificates.push(readCertificateEntry(reader, version))
      return
    }
    case ENTRY.trustedCertificate:
      certificates.push(readCertificateEntry(reader, version))
      return
    case ENTRY.secretKey:
      // A serialized Java object, which tells its length to Java alone.
      return reader.fail('a secret key, which only Java can pass over')
    default:
      return reader.fail(`no kind of entry is ${String(tag)}`)
  }
}

function readCertificateEntry(reader: Reader, version: number): Uint8Array {
  if (version === 2) {
    const type = Buffer.from(reader.vector(2)).toString('latin1')
    if (type !== 'X.509' && type !== 'X509') reader.fail('a certificate that is not X.509')
  }
  return reader.bytes(reader.u32())
}

/** Over the password in UTF-16, the whitener and all that stands before the digest. */
function digestOf(bytes: Uint8Array, password: string): Buffer {
  return createHash('sha1')
    .update(Buffer.from(password, 'utf16le').swap16())
    .update(WHITENER)
    .update(bytes.subarray(0, -DIGEST_BYTES))
    .digest()
}
