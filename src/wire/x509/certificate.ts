/** X.509 certificates as plain values: RFC 5280 section 4.1. Reads what the rules need; decides nothing. */
import { createHash, createPublicKey } from 'node:crypto'
import { MalformedError } from '../malformed-error.ts'
import { readSignatureAlgorithm, type SignatureAlgorithm } from './algorithms.ts'
import { child, expectTag, readDer, readOid, readTime, TAG, type Node } from './asn1.ts'
import { readExtensions, type Extensions } from './extensions.ts'
import { findCommonName, formatName, readName } from './name.ts'

export interface Certificate extends Extensions {
  /** Lower-case hex of the DER's SHA-256. */
  readonly sha256: string
  /** Lower-case hex, as many digits as the octets have. */
  readonly serial: string
  /** For people, as RFC 4514: may hold whatever the issuer wrote. Empty for an empty name. */
  readonly subject: string
  readonly issuer: string
  readonly commonName: string | null
  /** The names' DER in hex: equal when the names are the same to the byte. */
  readonly subjectKey: string
  readonly issuerKey: string
  /** Milliseconds since 1970; valid from the first through the second, inclusive. */
  readonly notBefore: number
  readonly notAfter: number
  readonly publicKey: PublicKeyInfo
  /** Lower-case hex of the SubjectPublicKeyInfo's SHA-256. */
  readonly spkiSha256: string
  readonly signature: SignatureAlgorithm
  readonly der: Uint8Array
}

export interface PublicKeyInfo {
  /** `rsa`, `rsa-pss`, `ec`, `ed25519`, `ed448`, `dsa`; `unknown` when this runtime cannot read it. */
  readonly type: string
  /** RSA and DSA: bits of the modulus. EC: bits of the field. null where unknown. */
  readonly bits: number | null
  /** OpenSSL's name (`prime256v1`); null for other keys. */
  readonly curve: string | null
}

/** @throws MalformedError */
export function readCertificate(der: Uint8Array): Certificate {
  const outer = expectTag('Certificate', readDer('Certificate', der), TAG.sequence)
  // Certificate ::= SEQUENCE { tbsCertificate, signatureAlgorithm, signatureValue }
  if (outer.children.length !== 3) throw new MalformedError('Certificate', 'three elements expected', 0)
  const tbs = expectTag('TBSCertificate', child('Certificate', outer, 0), TAG.sequence)
  // TBSCertificate ::= SEQUENCE { version [0] EXPLICIT, serialNumber, signature, issuer, validity, subject, subjectPublicKeyInfo, ... }
  const fields = tbs.children[0]?.tagClass === 'context' ? tbs.children.slice(1) : tbs.children
  const [serial, , issuer, validity, subject, spki, ...rest] = fields
  if (
    serial === undefined ||
    issuer === undefined ||
    validity === undefined ||
    subject === undefined ||
    spki === undefined
  ) {
    throw new MalformedError('TBSCertificate', 'a field is missing', 0)
  }
  const subjectName = readName(subject)
  const spkiDer = spki.der()
  return {
    sha256: sha256(der),
    serial: Buffer.from(expectTag('serialNumber', serial, TAG.integer).content).toString('hex'),
    subject: formatName(subjectName),
    issuer: formatName(readName(issuer)),
    commonName: findCommonName(subjectName) ?? null,
    subjectKey: Buffer.from(subject.der()).toString('hex'),
    issuerKey: Buffer.from(issuer.der()).toString('hex'),
    notBefore: readTime('notBefore', child('Validity', validity, 0)),
    notAfter: readTime('notAfter', child('Validity', validity, 1)),
    publicKey: readPublicKey(spki, spkiDer),
    spkiSha256: sha256(spkiDer),
    signature: readSignatureAlgorithm(child('Certificate', outer, 1)),
    der,
    ...readExtensions(rest.find((field) => field.tagClass === 'context' && field.tag === 3)),
  }
}

/** Whether it names itself as its issuer; whether it also signed itself is for pki to check. */
export function isSelfIssued(certificate: Certificate): boolean {
  return certificate.subjectKey === certificate.issuerKey
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

function readPublicKey(spki: Node, der: Uint8Array): PublicKeyInfo {
  try {
    const key = createPublicKey({ key: Buffer.from(der), format: 'der', type: 'spki' })
    const { modulusLength, namedCurve } = key.asymmetricKeyDetails ?? {}
    return {
      type: key.asymmetricKeyType ?? 'unknown',
      bits: modulusLength ?? CURVE_BITS[namedCurve ?? ''] ?? null,
      curve: namedCurve ?? null,
    }
  } catch {
    // A key that this runtime cannot read (GOST, ML-DSA on an old Node) is a fact, not a broken certificate.
    const algorithm = readOid(
      'SubjectPublicKeyInfo',
      child('AlgorithmIdentifier', child('SubjectPublicKeyInfo', spki, 0), 0),
    )
    return { type: `unknown (${algorithm})`, bits: null, curve: null }
  }
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
