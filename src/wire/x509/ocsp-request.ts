/** An OCSP request for one certificate: RFC 6960 section 4.1.1, in the profile that every responder understands (RFC 5019). */
import { createHash } from 'node:crypto'
import { readDer, TAG, writeElement } from './asn1.ts'
import type { Certificate } from './certificate.ts'

export interface OcspQuestion {
  readonly certificate: Certificate
  readonly issuer: Certificate
  /** null: none is sent. */
  readonly nonce: Uint8Array | null
}

/** `1.3.14.3.2.26` with NULL. It only names things here: nothing is signed with it. */
const SHA1 = Uint8Array.of(0x30, 9, 6, 5, 0x2b, 14, 3, 2, 26, 5, 0)
/** `1.3.6.1.5.5.7.48.1.2` */
const NONCE = Uint8Array.of(6, 9, 0x2b, 6, 1, 5, 5, 7, 48, 1, 2)

const SEQUENCE = TAG.sequence | 0x20
const REQUEST_EXTENSIONS = 0xa2

/** DER of OCSPRequest. */
export function writeOcspRequest({ certificate, issuer, nonce }: OcspQuestion): Uint8Array {
  // CertID ::= SEQUENCE { hashAlgorithm, issuerNameHash, issuerKeyHash, serialNumber }
  const certId = writeElement(
    SEQUENCE,
    SHA1,
    writeElement(TAG.octetString, sha1(certificate.issuerDer)),
    writeElement(TAG.octetString, sha1(publicKeyOctets(issuer))),
    writeElement(TAG.integer, Buffer.from(certificate.serial, 'hex')),
  )
  const requestList = writeElement(SEQUENCE, writeElement(SEQUENCE, certId))
  return writeElement(SEQUENCE, writeElement(SEQUENCE, requestList, ...(nonce === null ? [] : [extensionsOf(nonce)])))
}

function extensionsOf(nonce: Uint8Array): Uint8Array {
  const value = writeElement(TAG.octetString, writeElement(TAG.octetString, nonce))
  return writeElement(REQUEST_EXTENSIONS, writeElement(SEQUENCE, writeElement(SEQUENCE, NONCE, value)))
}

/** What a key is known by: the octets of the BIT STRING, without its tag and length; none of a key that is not there. */
export function publicKeyOctets({ spki }: Pick<Certificate, 'spki'>): Uint8Array {
  const [, key] = readDer('SubjectPublicKeyInfo', spki, { paddedIntegers: true }).children
  return key?.content.subarray(1) ?? new Uint8Array()
}

function sha1(bytes: Uint8Array): Uint8Array {
  return createHash('sha1').update(bytes).digest()
}
