/** Files with certificates in them, told apart by what they hold and never by their name. */
import { createPrivateKey } from 'node:crypto'
import { BER, readBer, readChildren, readFirstBer } from './ber.ts'
import { isJks, readJks } from './jks.ts'
import { MalformedError } from './malformed-error.ts'
import { PasswordError } from './password-error.ts'
import { readPemFile, type PemBlock } from './pem-file.ts'

export interface CertificateFile {
  readonly kind: 'pem' | 'der' | 'pkcs7' | 'pkcs12' | 'jks'
  /** DER of each, in the order of the file. */
  readonly certificates: readonly Uint8Array[]
  readonly keys: readonly KeyMaterial[]
}

/** A private key as `createPrivateKey` takes it with `format: 'der'`; `encrypted` is one that no password was given for. */
export interface KeyMaterial {
  readonly type: 'pkcs8' | 'pkcs1' | 'sec1' | 'encrypted'
  readonly der: Uint8Array
}

const MAX_FILE_BYTES = 64 * 2 ** 20
const MAX_CERTIFICATES = 10_000

/**
 * @param password of PKCS#12, JKS and encrypted keys in PEM; null for none. A JKS keeps its keys to itself.
 * @throws MalformedError also for what is of none of the kinds, and for more than 64 MiB
 * @throws PasswordError
 */
export async function readCertificateFile(bytes: Uint8Array, password: string | null): Promise<CertificateFile> {
  if (bytes.length === 0) throw new MalformedError('file', 'empty', 0)
  if (bytes.length > MAX_FILE_BYTES) throw new MalformedError('file', 'more than 64 MiB', MAX_FILE_BYTES)
  const file = await readByKind(bytes, password)
  if (file.certificates.length > MAX_CERTIFICATES) {
    throw new MalformedError('file', `more than ${String(MAX_CERTIFICATES)} certificates`, 0)
  }
  for (const [index, der] of file.certificates.entries()) checkOutline(`certificate ${String(index + 1)}`, der)
  return file
}

async function readByKind(bytes: Uint8Array, password: string | null): Promise<CertificateFile> {
  if (isJks(bytes)) {
    const { certificates, encryptedKeys } = readJks(bytes, password)
    return { kind: 'jks', certificates, keys: encryptedKeys.map((der) => ({ type: 'encrypted', der })) }
  }
  const text = decodeText(bytes)
  // A text may begin with the character 0, and a certificate may hold the word BEGIN.
  if (text.includes('-----BEGIN ') && !isWholeSequence(bytes)) return readPem(text, password)
  if (bytes[0] !== BER.sequence) {
    throw new MalformedError('file', 'no PEM block, and neither DER, PKCS#7, PKCS#12 nor JKS', 0)
  }
  return readBinary(bytes, password)
}

/** UTF-16 is what a redirection of PowerShell makes of a PEM file; all else is read byte by byte. */
function decodeText(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return buffer.subarray(2).toString('utf16le')
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  return buffer.toString('latin1', hasMark ? 3 : 0)
}

function isWholeSequence(bytes: Uint8Array): boolean {
  try {
    return readBer('file', bytes).identifier === BER.sequence
  } catch (error) {
    if (error instanceof MalformedError) return false
    throw error
  }
}

/** The identifiers of the first three elements, which tell the kinds apart. */
const OUTLINE = {
  certificate: /^303003$/,
  contentInfo: /^06a0(?:..)?$/,
  pfx: /^0230(?:30)?$/,
  encryptedPkcs8: /^30[02]4$/,
  pkcs8: /^023004$/,
  pkcs1: /^020202$/,
  sec1: /^0204/,
} as const

function outlineOf(what: string, der: Uint8Array): string {
  const children = readChildren(what, readBer(what, der), BER.sequence)
  return Buffer.from(children.slice(0, 3).map(({ identifier }) => identifier)).toString('hex')
}

async function readBinary(bytes: Uint8Array, password: string | null): Promise<CertificateFile> {
  const outline = outlineOf('file', bytes)
  if (OUTLINE.certificate.test(outline)) return { kind: 'der', certificates: [bytes], keys: [] }
  if (OUTLINE.contentInfo.test(outline)) return { kind: 'pkcs7', certificates: await readPkcs7(bytes), keys: [] }
  if (OUTLINE.pfx.test(outline)) {
    const { readPkcs12 } = await import('./pkcs12.ts')
    const { certificates, keys } = readPkcs12(bytes, password)
    return { kind: 'pkcs12', certificates, keys: keys.map((der) => ({ type: 'pkcs8', der })) }
  }
  if (OUTLINE.encryptedPkcs8.test(outline)) {
    return { kind: 'der', certificates: [], keys: [await readEncryptedPkcs8(bytes, password)] }
  }
  const type = (['pkcs8', 'pkcs1', 'sec1'] as const).find((name) => OUTLINE[name].test(outline))
  if (type !== undefined) return { kind: 'der', certificates: [], keys: [{ type, der: bytes }] }
  throw new MalformedError('file', 'neither a certificate, a key, PKCS#7 nor PKCS#12', 0)
}

async function readPkcs7(bytes: Uint8Array): Promise<Uint8Array[]> {
  const { readPkcs7Certificates } = await import('./pkcs7.ts')
  return readPkcs7Certificates(bytes)
}

async function readEncryptedPkcs8(der: Uint8Array, password: string | null): Promise<KeyMaterial> {
  if (password === null) return { type: 'encrypted', der }
  const { decryptKey, encodePassword, Work } = await import('./password-encryption.ts')
  return { type: 'pkcs8', der: decryptKey(der, encodePassword(password), new Work()) }
}

const CERTIFICATE_LABELS = ['CERTIFICATE', 'X509 CERTIFICATE', 'TRUSTED CERTIFICATE']
/** The last is what Netscape called it, and OpenSSL takes. */
const PKCS7_LABELS = ['PKCS7', 'CMS', 'PKCS #7 SIGNED DATA']
const OLDER_KEY_LABELS = ['RSA PRIVATE KEY', 'EC PRIVATE KEY', 'DSA PRIVATE KEY']
const LABELS = [...CERTIFICATE_LABELS, ...PKCS7_LABELS, ...OLDER_KEY_LABELS, 'PRIVATE KEY', 'ENCRYPTED PRIVATE KEY']

async function readPem(text: string, password: string | null): Promise<CertificateFile> {
  const certificates: Uint8Array[] = []
  const keys: KeyMaterial[] = []
  for (const block of readPemFile(text, (label) => LABELS.includes(label))) {
    const { label, der } = block
    // TRUSTED is OpenSSL's own: behind the certificate stands what it may be trusted for.
    if (CERTIFICATE_LABELS.includes(label))
      certificates.push(label === 'TRUSTED CERTIFICATE' ? readFirstBer(label, der).bytes : der)
    else if (PKCS7_LABELS.includes(label)) certificates.push(...(await readPkcs7(der)))
    else if (OLDER_KEY_LABELS.includes(label)) keys.push(readOlderKey(block, password))
    else if (label === 'PRIVATE KEY') keys.push({ type: 'pkcs8', der })
    else keys.push(await readEncryptedPkcs8(der, password))
  }
  return { kind: 'pem', certificates, keys }
}

/** The forms of before PKCS#8; the encrypted ones have `Proc-Type: 4,ENCRYPTED` before them, and one round of MD5. */
function readOlderKey({ label, text, headers, der, offset }: PemBlock, password: string | null): KeyMaterial {
  const isEncrypted = headers.some((line) => line.includes('ENCRYPTED'))
  if (isEncrypted && password === null) return { type: 'encrypted', der }
  if (!isEncrypted && label === 'RSA PRIVATE KEY') return { type: 'pkcs1', der }
  if (!isEncrypted && label === 'EC PRIVATE KEY') return { type: 'sec1', der }
  try {
    const key = createPrivateKey({ key: text, format: 'pem', passphrase: password ?? '' })
    return { type: 'pkcs8', der: new Uint8Array(key.export({ format: 'der', type: 'pkcs8' })) }
  } catch (error) {
    if (isEncrypted) throw new PasswordError('the password is wrong')
    const reason = error instanceof Error ? error.message : String(error)
    throw new MalformedError('PEM', `no key in ${JSON.stringify(label)}: ${reason}`, offset)
  }
}

/** All that is looked at here: whoever reads a certificate whole is told better what is wrong with it. */
function checkOutline(what: string, der: Uint8Array): void {
  if (!OUTLINE.certificate.test(outlineOf(what, der))) {
    throw new MalformedError(what, 'not the three elements of a certificate', 0)
  }
}
