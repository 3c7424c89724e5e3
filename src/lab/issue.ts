/**
 * Issues X.509 v3 certificates (RFC 5280) that are right unless one thing is bent.
 *
 *     const root = issue({ subject: { commonName: 'Root' }, ca: true, notBefore, notAfter })
 *     const leaf = issue({ names: ['api.lab.test'], issuer: root, notBefore, notAfter })
 */
import { randomBytes, type KeyObject } from 'node:crypto'
import { bitString, contextConstructed, decode, encode, integer, sequence, time, type Der } from './der.ts'
import {
  authorityInfoAccess,
  authorityKeyIdentifier,
  basicConstraints,
  crlDistributionPoints,
  extendedKeyUsage,
  EXTENSION_IDS,
  keyIdentifier,
  keyUsage,
  nameConstraints,
  subjectAltName,
  subjectKeyIdentifier,
  writeExtension,
  type Extension,
  type KeyUsage,
  type NameConstraints,
  type Purpose,
} from './extension.ts'
import { newKey, signerOf, type Hash, type KeyPair } from './key.ts'
import { distinguishedName, type Name } from './name.ts'

export interface CertificateRequest {
  /** Absent: the empty name, which makes subjectAltName critical. */
  readonly subject?: Name
  /** Absent: self-signed. */
  readonly issuer?: Issuer
  /** subjectAltName: address literals as iPAddress, the rest as dNSName. */
  readonly names?: readonly string[]
  /** Both are inclusive, and cut down to whole seconds. */
  readonly notBefore: Date
  readonly notAfter: Date
  /** Absent: a new P-256 pair. */
  readonly key?: KeyPair
  readonly ca?: boolean
  /** How many intermediates may follow; absent: any number. */
  readonly pathLength?: number
  /** Of the issuer's signature; absent: what fits the issuer's key. */
  readonly hash?: Hash
  /** Absent: keyCertSign and cRLSign for a CA, else digitalSignature, and keyEncipherment for RSA. */
  readonly keyUsage?: readonly KeyUsage[]
  /** Absent: none for a CA, else serverAuth. An empty list leaves the extension out. */
  readonly extendedKeyUsage?: readonly Purpose[]
  readonly nameConstraints?: NameConstraints
  /** Absent: 16 random octets, positive. Any integer is written as it is. */
  readonly serial?: bigint
  /** URLs of authorityInfoAccess. */
  readonly ocsp?: string
  readonly caIssuers?: string
  /** URL of cRLDistributionPoints. */
  readonly crl?: string
  /** More extensions. One with the id of a default takes that default's place; two with the same id stand twice. */
  readonly extensions?: readonly Extension[]
  /** Extensions left out although they belong there. */
  readonly omit?: readonly (keyof typeof EXTENSION_IDS)[]
  /** 1 leaves all extensions out. */
  readonly version?: 1 | 3
}

/** What issuing needs of an issuer. `{ ...root, keyPair: other }` forges; `{ ...root, name: other.name }` misnames. */
export interface Issuer {
  /** The subject's distinguished name. */
  readonly name: Der
  readonly keyPair: KeyPair
  readonly keyIdentifier: Uint8Array
}

export interface Issued extends Issuer {
  /** The certificate. */
  readonly pem: string
  readonly der: Uint8Array
  /** The private key, PKCS #8 PEM. */
  readonly key: string
}

/** Throws a TypeError for a hash that the issuer's key cannot sign with, a RangeError for a time that cannot be written. */
export function issue(request: CertificateRequest): Issued {
  const keyPair = request.key ?? newKey('ec', 'P-256')
  const name = distinguishedName(request.subject ?? {})
  const identifier = keyIdentifier(keyPair.publicKey)
  const issuer = request.issuer ?? { name, keyPair, keyIdentifier: identifier }
  const signer = signerOf(issuer.keyPair, request.hash)
  const { version = 3 } = request

  // TBSCertificate, RFC 5280 section 4.1: a version of v1 is the DEFAULT, so DER leaves it out
  const tbsCertificate = sequence([
    ...(version === 1 ? [] : [contextConstructed(0, [integer(2n)])]),
    integer(request.serial ?? randomSerial()),
    signer.algorithm,
    issuer.name,
    sequence([time(request.notBefore), time(request.notAfter)]),
    name,
    decode(keyPair.publicKey.export({ type: 'spki', format: 'der' })),
    ...(version === 1
      ? []
      : [contextConstructed(3, [sequence(extensionsOf(request, keyPair.publicKey, identifier).map(writeExtension))])]),
  ])
  const signature = signer.sign(encode(tbsCertificate))
  const der = encode(sequence([tbsCertificate, signer.algorithm, bitString(signature)]))

  return {
    pem: toPem(der),
    der,
    key: keyPair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    name,
    keyPair,
    keyIdentifier: identifier,
  }
}

function extensionsOf(request: CertificateRequest, publicKey: KeyObject, identifier: Uint8Array): Extension[] {
  const { ca = false, extensions = [], names = [], omit = [], ocsp, caIssuers } = request
  const purposes = request.extendedKeyUsage ?? (ca ? [] : ['serverAuth'])
  const hasSubject = request.subject?.commonName !== undefined || request.subject?.organization !== undefined
  const defaults: Extension[] = [
    basicConstraints(ca, request.pathLength),
    keyUsage(request.keyUsage ?? fittingUsages(ca, publicKey)),
    subjectKeyIdentifier(identifier),
  ]
  if (purposes.length > 0) defaults.push(extendedKeyUsage(purposes))
  if (request.issuer !== undefined) defaults.push(authorityKeyIdentifier(request.issuer.keyIdentifier))
  // RFC 5280 section 4.2.1.6: critical when the subject is empty
  if (names.length > 0) defaults.push(subjectAltName(names, !hasSubject))
  if (request.nameConstraints !== undefined) defaults.push(nameConstraints(request.nameConstraints))
  if (ocsp !== undefined || caIssuers !== undefined) defaults.push(authorityInfoAccess(ocsp, caIssuers))
  if (request.crl !== undefined) defaults.push(crlDistributionPoints(request.crl))

  const absent = new Set<string>([...omit.map((name) => EXTENSION_IDS[name]), ...extensions.map(({ id }) => id)])
  return [...defaults.filter(({ id }) => !absent.has(id)), ...extensions]
}

function fittingUsages(ca: boolean, publicKey: KeyObject): readonly KeyUsage[] {
  if (ca) return ['keyCertSign', 'cRLSign']
  // RSA key exchange encrypts to the certificate's key (RFC 5246 section 7.4.2)
  return publicKey.asymmetricKeyType === 'rsa' ? ['digitalSignature', 'keyEncipherment'] : ['digitalSignature']
}

/** 126 random bits after a leading 01, so that it is positive and 16 octets long; RFC 5280 section 4.1.2.2 allows 20. */
function randomSerial(): bigint {
  const random = BigInt(`0x${randomBytes(16).toString('hex')}`)
  return BigInt.asUintN(126, random) | (1n << 126n)
}

/** RFC 7468 section 5: lines of 64 characters. */
export function toPem(der: Uint8Array): string {
  const lines =
    Buffer.from(der)
      .toString('base64')
      .match(/.{1,64}/g) ?? []
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n')
}
