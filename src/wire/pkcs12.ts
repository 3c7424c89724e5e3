/**
 * The certificates and keys of a PKCS#12 file: RFC 7292; RFC 9579 for its newer MAC. By hand over node:crypto, because
 * the module of node-forge drops what is not RSA, believes any count of iterations, and takes seconds for RC2.
 */
import { createHmac, timingSafeEqual } from 'node:crypto'
import {
  BER,
  expectBer,
  formatOid,
  readBer,
  readChildren,
  readCount,
  readOctets,
  readOidHex,
  type BerElement,
} from './ber.ts'
import { MalformedError } from './malformed-error.ts'
import {
  decrypt,
  decryptKey,
  deriveByPbkdf2,
  deriveForPkcs12,
  encodePassword,
  hashOfPrf,
  NO_PASSWORD,
  Work,
  type Password,
} from './password-encryption.ts'
import { PasswordError } from './password-error.ts'

export interface Pkcs12Contents {
  /** DER, in the order of the file. */
  readonly certificates: Uint8Array[]
  /** DER of PrivateKeyInfo (PKCS#8). */
  readonly keys: Uint8Array[]
}

/**
 * @param password null: the MAC is not checked, as Java does for the store that it trusts by default, and what is
 *   encrypted is tried with the two encodings of no password
 * @throws MalformedError also for public-key privacy and integrity modes, which no tool writes
 * @throws PasswordError
 */
export function readPkcs12(bytes: Uint8Array, password: string | null): Pkcs12Contents {
  // PFX ::= SEQUENCE { version, authSafe ContentInfo, macData OPTIONAL }
  const [version, authSafe, macData] = readChildren('PKCS#12', readBer('PKCS#12', bytes), BER.sequence)
  if (readCount('PKCS#12', version) !== 3)
    throw new MalformedError('PKCS#12', 'version 3 expected', version?.offset ?? 0)
  const contents = readContentInfo(authSafe)
  if (contents.type !== OID_DATA) throw new MalformedError('PKCS#12', 'signed instead of having a MAC', 0)
  const safe = readOctets('PKCS#12', contents.value)
  const work = new Work()
  const candidates = (password ?? '') === '' ? [encodePassword(''), NO_PASSWORD] : [encodePassword(password ?? '')]
  const proven =
    macData === undefined || password === null
      ? candidates
      : candidates.filter((candidate) => isMacOf(macData, safe, candidate, work))
  const opened = findOpened(proven, (candidate) => readSafe(safe, candidate, work))
  if (opened !== undefined) return opened
  throw new PasswordError(
    password === null ? 'a password is needed' : 'the password is wrong, or the file was changed after it was written',
  )
}

/** 1.2.840.113549.1.7.1, and .6 */
const OID_DATA = '2a864886f70d010701'
const OID_ENCRYPTED_DATA = '2a864886f70d010706'

/** 1.2.840.113549.1.12.10.1.x */
const BAG = {
  key: '2a864886f70d010c0a0101',
  shroudedKey: '2a864886f70d010c0a0102',
  certificate: '2a864886f70d010c0a0103',
  safeContents: '2a864886f70d010c0a0106',
} as const

/** 1.2.840.113549.1.9.22.1, x509Certificate; the other kind is SDSI. */
const OID_X509 = '2a864886f70d01091601'

/** What the first password opens that opens it; undefined when none does. */
function findOpened(
  candidates: readonly Password[],
  open: (candidate: Password) => Pkcs12Contents,
): Pkcs12Contents | undefined {
  for (const candidate of candidates) {
    try {
      return open(candidate)
    } catch (error) {
      if (!(error instanceof PasswordError)) throw error
    }
  }
  return undefined
}

function readContentInfo(element: BerElement | undefined): {
  readonly type: string
  readonly value: BerElement | undefined
} {
  const [type, wrapper] = readChildren('ContentInfo', element, BER.sequence)
  const [value] = readChildren('ContentInfo', wrapper, BER.context0)
  return { type: readOidHex('ContentInfo', type), value }
}

function readSafe(safe: Uint8Array, password: Password, work: Work): Pkcs12Contents {
  const contents: Pkcs12Contents = { certificates: [], keys: [] }
  // AuthenticatedSafe ::= SEQUENCE OF ContentInfo
  for (const element of readChildren('AuthenticatedSafe', readBer('AuthenticatedSafe', safe), BER.sequence)) {
    const { type, value } = readContentInfo(element)
    if (type === OID_DATA) readBags(readOctets('SafeContents', value), password, work, contents)
    else if (type === OID_ENCRYPTED_DATA) readBags(readEncryptedData(value, password, work), password, work, contents)
    else throw new MalformedError('AuthenticatedSafe', 'encrypted for a public key instead of with a password', 0)
  }
  return contents
}

function readEncryptedData(element: BerElement | undefined, password: Password, work: Work): Uint8Array {
  // EncryptedData ::= SEQUENCE { version, EncryptedContentInfo ::= SEQUENCE { contentType, algorithm, [0] IMPLICIT OCTET STRING } }
  const [, info] = readChildren('EncryptedData', element, BER.sequence)
  const [, algorithm, data] = readChildren('EncryptedContentInfo', info, BER.sequence)
  const octets = readOctets('EncryptedContentInfo', data, BER.context0Octets)
  return decrypt(expectBer('EncryptedContentInfo', algorithm, BER.sequence), octets, password, work)
}

function readBags(bytes: Uint8Array, password: Password, work: Work, contents: Pkcs12Contents): void {
  // SafeContents ::= SEQUENCE OF SafeBag ::= SEQUENCE { bagId, [0] EXPLICIT bagValue, bagAttributes OPTIONAL }
  for (const bag of readChildren('SafeContents', readBer('SafeContents', bytes), BER.sequence)) {
    const [id, wrapper] = readChildren('SafeBag', bag, BER.sequence)
    const [value] = readChildren('SafeBag', wrapper, BER.context0)
    switch (readOidHex('SafeBag', id)) {
      case BAG.key:
        contents.keys.push(expectBer('KeyBag', value, BER.sequence).bytes)
        break
      case BAG.shroudedKey:
        contents.keys.push(decryptKey(expectBer('PKCS8ShroudedKeyBag', value, BER.sequence).bytes, password, work))
        break
      case BAG.certificate: {
        const [kind, wrapped] = readChildren('CertBag', value, BER.sequence)
        if (readOidHex('CertBag', kind) !== OID_X509) break
        const [der] = readChildren('CertBag', wrapped, BER.context0)
        contents.certificates.push(readOctets('CertBag', der))
        break
      }
      case BAG.safeContents:
        // Bags within bags may go as deep as the file is long, and no tool writes them.
        throw new MalformedError('SafeBag', 'bags within a bag', bag.offset)
    }
  }
}

/** MacData ::= SEQUENCE { mac DigestInfo, macSalt OCTET STRING, iterations DEFAULT 1 } */
function isMacOf(macData: BerElement, safe: Uint8Array, password: Password, work: Work): boolean {
  const [info, salt, iterations] = readChildren('MacData', macData, BER.sequence)
  const [identifier, digest] = readChildren('DigestInfo', info, BER.sequence)
  const [oid, parameters] = readChildren('DigestInfo', identifier, BER.sequence)
  const algorithm = readOidHex('DigestInfo', oid)
  const expected = readOctets('DigestInfo', digest)
  const hash = DIGESTS[algorithm] ?? (algorithm === OID_PBMAC1 ? null : undefined)
  if (hash === undefined) {
    const name = formatOid(expectBer('DigestInfo', oid, BER.oid).content)
    throw new MalformedError('MacData', `the algorithm ${name} is not known here`, macData.offset)
  }
  const mac =
    hash === null
      ? pbmac1(parameters, safe, password, work)
      : createHmac(
          hash.name,
          deriveForPkcs12({
            hash: hash.name,
            purpose: 'mac',
            password: password.utf16,
            salt: readOctets('MacData', salt),
            iterations: iterations === undefined ? 1 : readCount('MacData', iterations),
            bytes: hash.bytes,
            work,
          }),
        )
          .update(safe)
          .digest()
  return mac.length === expected.length && timingSafeEqual(mac, expected)
}

/** 1.3.14.3.2.26, and 2.16.840.1.101.3.4.2.4, .1, .2 and .3 */
const DIGESTS: Readonly<Record<string, { readonly name: string; readonly bytes: number }>> = {
  '2b0e03021a': { name: 'sha1', bytes: 20 },
  '608648016503040204': { name: 'sha224', bytes: 28 },
  '608648016503040201': { name: 'sha256', bytes: 32 },
  '608648016503040202': { name: 'sha384', bytes: 48 },
  '608648016503040203': { name: 'sha512', bytes: 64 },
}

/** 1.2.840.113549.1.5.14 */
const OID_PBMAC1 = '2a864886f70d01050e'

/** RFC 9579: the salt and the iterations beside the MAC are not looked at. */
function pbmac1(parameters: BerElement | undefined, safe: Uint8Array, password: Password, work: Work): Buffer {
  // PBMAC1-params ::= SEQUENCE { keyDerivationFunc, messageAuthScheme }, each an AlgorithmIdentifier
  const [derivation, scheme] = readChildren('PBMAC1', parameters, BER.sequence)
  const hash = hashOfPrf(expectBer('PBMAC1', scheme, BER.sequence))
  const key = deriveByPbkdf2(expectBer('PBMAC1', derivation, BER.sequence), password.utf8, null, work)
  return createHmac(hash, key).update(safe).digest()
}
