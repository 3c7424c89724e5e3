/** X.509 certificates as plain values: RFC 5280 section 4.1. Reads what the rules need; decides nothing. */
import { createPublicKey } from 'node:crypto'
import { MalformedError } from '../malformed-error.ts'
import { readSignatureAlgorithm, type SignatureAlgorithm } from './algorithms.ts'
import {
  child,
  expectTag,
  isLeastInteger,
  readOctetBits,
  readDer,
  readOid,
  readSmallInteger,
  readTime,
  TAG,
  writeSequence,
  type Node,
} from './asn1.ts'
import { readExtensions, type Extensions } from './extensions.ts'
import { fingerprintOf } from './fingerprint.ts'
import { canonicalName, findCommonName, findEmails, formatName, readName } from './name.ts'

export interface Certificate extends Extensions {
  /** 1 to 3 (RFC 5280 section 4.1.2.1). */
  readonly version: number
  /** Lower-case hex of the DER's SHA-256. */
  readonly sha256: string
  /** Lower-case hex, as many digits as the octets have. */
  readonly serial: string
  /** Whether the serial number is written in as few octets as hold it. Chrome reads others too; OpenSSL and Go do not. */
  readonly isSerialDer: boolean
  /** For people, as RFC 4514: may hold whatever the issuer wrote. Empty for an empty name. */
  readonly subject: string
  readonly issuer: string
  readonly commonName: string | null
  /** Equal when the names are the same (RFC 5280 section 7.1). */
  readonly subjectKey: string
  readonly issuerKey: string
  /** One string a relative name, the widest first: a name is within another when it begins with it. */
  readonly canonicalSubject: readonly string[]
  /** Of emailAddress attributes, where certificates had their mail names before there were alternative names. */
  readonly subjectEmails: readonly string[]
  readonly issuerDer: Uint8Array
  /** Milliseconds since 1970; valid from the first through the second, inclusive. */
  readonly notBefore: number
  readonly notAfter: number
  readonly publicKey: PublicKeyInfo
  /** Lower-case hex of the SubjectPublicKeyInfo's SHA-256. */
  readonly spkiSha256: string
  readonly spki: Uint8Array
  readonly signature: SignatureAlgorithm
  /** Whether the algorithm that is signed is the one that stands beside the signature (RFC 5280 section 4.1.1.2). */
  readonly signatureIsConsistent: boolean
  /** What is signed, and the signature. */
  readonly tbs: Uint8Array
  readonly signatureValue: Uint8Array
  readonly der: Uint8Array
}

export interface PublicKeyInfo {
  /** `rsa`, `rsa-pss`, `ec`, `ed25519`, `ed448`, `dsa`; `unknown (OID)` for a kind that this runtime does not know, `unreadable (OID)` for a broken one. */
  readonly type: string
  /** RSA and DSA: bits of the modulus. EC: bits of the field. null where unknown, as of a DSA key that leaves its parameters out. */
  readonly bits: number | null
  /** OpenSSL's name (`prime256v1`); null for other keys. */
  readonly curve: string | null
  /** Whether it brings the parameters of its curve instead of a name for them (RFC 5480 section 2.1.1 forbids it). */
  readonly hasExplicitCurve: boolean
}

/** @throws MalformedError */
export function readCertificate(der: Uint8Array): Certificate {
  const outer = expectTag('Certificate', readDer('Certificate', der, { paddedIntegers: true }), TAG.sequence)
  // Certificate ::= SEQUENCE { tbsCertificate, signatureAlgorithm, signatureValue }
  if (outer.children.length !== 3) throw new MalformedError('Certificate', 'three elements expected', 0)
  const tbs = expectTag('TBSCertificate', child('Certificate', outer, 0), TAG.sequence)
  // TBSCertificate ::= SEQUENCE { version [0] EXPLICIT, serialNumber, signature, issuer, validity, subject, subjectPublicKeyInfo, ... }
  const [first] = tbs.children
  const hasVersion = first?.tagClass === 'context' && first.tag === 0
  const [serial, innerAlgorithm, issuer, validity, subject, spki, ...rest] = tbs.children.slice(hasVersion ? 1 : 0)
  if (
    serial === undefined ||
    innerAlgorithm === undefined ||
    issuer === undefined ||
    validity === undefined ||
    subject === undefined ||
    spki === undefined
  ) {
    throw new MalformedError('TBSCertificate', 'a field is missing', 0)
  }
  const [subjectName, issuerName] = [readName(subject), readName(issuer)]
  const canonicalSubject = canonicalName(subjectName)
  const spkiDer = spki.der()
  const algorithm = child('Certificate', outer, 1)
  readSignatureAlgorithm(innerAlgorithm)
  return {
    version: hasVersion ? readVersion(first) : 1,
    sha256: fingerprintOf(der),
    serial: Buffer.from(expectTag('serialNumber', serial, TAG.integer).content).toString('hex'),
    isSerialDer: isLeastInteger(serial),
    subject: formatName(subjectName),
    issuer: formatName(issuerName),
    commonName: findCommonName(subjectName) ?? null,
    subjectKey: canonicalSubject.join(),
    issuerKey: canonicalName(issuerName).join(),
    canonicalSubject,
    subjectEmails: findEmails(subjectName),
    issuerDer: issuer.der(),
    notBefore: readTime('notBefore', child('Validity', validity, 0)),
    notAfter: readTime('notAfter', child('Validity', validity, 1)),
    publicKey: readPublicKey(child('SubjectPublicKeyInfo', spki, 0), spkiDer),
    spkiSha256: fingerprintOf(spkiDer),
    spki: spkiDer,
    signature: readSignatureAlgorithm(algorithm),
    signatureIsConsistent: Buffer.from(algorithm.der()).equals(innerAlgorithm.der()),
    tbs: tbs.der(),
    signatureValue: readOctetBits('signatureValue', child('Certificate', outer, 2)),
    der,
    ...readExtensions(rest.find((field) => field.tagClass === 'context' && field.tag === 3)),
  }
}

/** Version ::= INTEGER { v1(0), v2(1), v3(2) } */
function readVersion(wrapper: Node): number {
  const version = 1 + readSmallInteger('version', expectTag('version', child('version', wrapper, 0), TAG.integer))
  if (version > 3) throw new MalformedError('version', `no version ${String(version)} is defined`, 0)
  return version
}

/** Whether it names itself as its issuer; whether it also signed itself is for pki to check. */
export function isSelfIssued(certificate: Certificate): boolean {
  return certificate.subjectKey === certificate.issuerKey
}

/** Whether a DSA key has left its parameters to be those of the issuer's key (RFC 3279 section 2.3.2). */
export function lacksParameters({ publicKey: { type, bits } }: Certificate): boolean {
  return type === 'dsa' && bits === null
}

/** The same certificate with a whole key: the DSA parameters of its issuer's key, and the value of its own. */
export function withParametersOf(certificate: Certificate, issuer: Certificate): Certificate {
  // The identifier of the algorithm, which both have in common, is what holds the parameters.
  const identifier = child('SubjectPublicKeyInfo', readDer('SubjectPublicKeyInfo', issuer.spki), 0)
  const [, ...value] = readDer('SubjectPublicKeyInfo', certificate.spki).children
  const spki = writeSequence([identifier, ...value])
  return { ...certificate, publicKey: readPublicKey(identifier, spki), spkiSha256: fingerprintOf(spki), spki }
}

const CURVE_BITS: Readonly<Record<string, number>> = {
  prime256v1: 256,
  secp384r1: 384,
  secp521r1: 521,
  secp256k1: 256,
  secp224r1: 224,
  prime192v1: 192,
  brainpoolP256r1: 256,
  brainpoolP384r1: 384,
  brainpoolP512r1: 512,
}

/** @param identifier the first element: SubjectPublicKeyInfo ::= SEQUENCE { algorithm AlgorithmIdentifier, subjectPublicKey BIT STRING } */
function readPublicKey(identifier: Node, der: Uint8Array): PublicKeyInfo {
  const algorithm = readOid('SubjectPublicKeyInfo', child('AlgorithmIdentifier', identifier, 0))
  const parameters = identifier.children[1]
  const hasExplicitCurve = algorithm === EC_PUBLIC_KEY && parameters?.tag === TAG.sequence
  if (algorithm === DSA && parameters === undefined) return { type: 'dsa', bits: null, curve: null, hasExplicitCurve }
  try {
    const key = createPublicKey({ key: Buffer.from(der), format: 'der', type: 'spki' })
    // Node.js 20 ends itself when asked for the details of a DSA key whose value is no whole number.
    if (key.asymmetricKeyType === 'dsa') {
      return { type: 'dsa', bits: bitsOfPrime(parameters), curve: null, hasExplicitCurve }
    }
    const { modulusLength, namedCurve } = key.asymmetricKeyDetails ?? {}
    return {
      type: key.asymmetricKeyType ?? 'unknown',
      bits: modulusLength ?? CURVE_BITS[namedCurve ?? ''] ?? null,
      curve: namedCurve ?? null,
      hasExplicitCurve,
    }
  } catch {
    // A key of a kind that this runtime does not know (GOST, ML-DSA on an old Node) is a fact, not a broken certificate.
    const type = WELL_KNOWN.has(algorithm) ? `unreadable (${algorithm})` : `unknown (${algorithm})`
    return { type, bits: null, curve: null, hasExplicitCurve }
  }
}

/** Dss-Parms ::= SEQUENCE { p INTEGER, q INTEGER, g INTEGER } (RFC 3279 section 2.3.2) */
function bitsOfPrime(parameters: Node | undefined): number {
  const prime = parameters?.children[0]
  if (prime === undefined) throw new MalformedError('Dss-Parms', 'no prime', 0)
  return BigInt(`0x0${Buffer.from(prime.content).toString('hex')}`).toString(2).length
}

const EC_PUBLIC_KEY = '1.2.840.10045.2.1'
const DSA = '1.2.840.10040.4.1'

/** RSA, RSASSA-PSS, EC, Ed25519, Ed448: a key of these that cannot be read is broken. */
const WELL_KNOWN: ReadonlySet<string> = new Set([
  '1.2.840.113549.1.1.1',
  '1.2.840.113549.1.1.10',
  EC_PUBLIC_KEY,
  '1.3.101.112',
  '1.3.101.113',
])
