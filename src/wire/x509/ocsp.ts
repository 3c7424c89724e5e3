/** OCSP responses as plain values: RFC 6960 section 4.2. Reads what is there; decides nothing. */
import { MalformedError } from '../malformed-error.ts'
import { readSignatureAlgorithm, type SignatureAlgorithm } from './algorithms.ts'
import {
  child,
  expectTag,
  readDer,
  readOctetBits,
  readOid,
  readSequence,
  readSmallInteger,
  readTime,
  TAG,
  type Node,
} from './asn1.ts'
import { readNotEmptyExtensions, type RawExtension } from './extensions.ts'
import { canonicalName, readName } from './name.ts'

export interface OcspResponse {
  /** A key of `OCSP_STATUSES`, or another number. */
  readonly status: number
  /** null where the status is no success. */
  readonly basic: BasicOcspResponse | null
}

/** OCSPResponseStatus: RFC 6960 section 4.2.1. */
export const OCSP_STATUSES: Readonly<Record<number, string>> = {
  0: 'successful',
  1: 'malformedRequest',
  2: 'internalError',
  3: 'tryLater',
  5: 'sigRequired',
  6: 'unauthorized',
}

export interface BasicOcspResponse {
  readonly responder: ResponderId
  /** Milliseconds since 1970. */
  readonly producedAt: number
  readonly responses: readonly SingleResponse[]
  /** null where none came back. */
  readonly nonce: Uint8Array | null
  /** OIDs of critical extensions that are not understood: the response may not be used (RFC 5280 section 4.2). */
  readonly unknownCritical: readonly string[]
  readonly signature: SignatureAlgorithm
  /** It is named once, and not in what is signed: there is no other for it to differ from. */
  readonly signatureIsConsistent: true
  /** What is signed, and the signature. */
  readonly tbs: Uint8Array
  readonly signatureValue: Uint8Array
  /** DER of what was sent along, in order. */
  readonly certificates: readonly Uint8Array[]
}

/** By a name, as `Certificate.subjectKey`, or by the SHA-1 of the key in hex. */
export type ResponderId = { readonly nameKey: string } | { readonly keyHash: string }

export interface SingleResponse {
  readonly certId: CertId
  readonly status: CertStatus
  /** Milliseconds since 1970. */
  readonly thisUpdate: number
  readonly nextUpdate: number | null
  readonly unknownCritical: readonly string[]
  /** Content of the extension with the timestamps of logs (RFC 6962 section 3.3); null without it. */
  readonly timestamps: Uint8Array | null
}

export type CertStatus =
  | { readonly kind: 'good' }
  | { readonly kind: 'unknown' }
  /** `reasonCode`: a key of `CRL_REASONS`, or another number; null: none is given. */
  | { readonly kind: 'revoked'; readonly revokedAt: number; readonly reasonCode: number | null }

export interface CertId {
  /** OID. */
  readonly hashAlgorithm: string
  /** Hex. */
  readonly issuerNameHash: string
  readonly issuerKeyHash: string
  /** As `Certificate.serial`. */
  readonly serial: string
}

const BASIC = '1.3.6.1.5.5.7.48.1.1'
const NONCE = '1.3.6.1.5.5.7.48.1.2'
const TIMESTAMPS = '1.3.6.1.4.1.11129.2.4.5'

/** @throws MalformedError */
export function readOcspResponse(der: Uint8Array): OcspResponse {
  // OCSPResponse ::= SEQUENCE { responseStatus ENUMERATED, responseBytes [0] EXPLICIT ResponseBytes OPTIONAL }
  const [statusNode, bytes, ...more] = readSequence('OCSPResponse', readDer('OCSPResponse', der))
  if (statusNode === undefined || more.length > 0)
    throw new MalformedError('OCSPResponse', 'one or two elements expected', 0)
  const status = readSmallInteger('responseStatus', expectTag('responseStatus', statusNode, TAG.enumerated))
  if (status !== 0) {
    if (bytes !== undefined) throw new MalformedError('OCSPResponse', 'a response, though the status is an error', 0)
    return { status, basic: null }
  }
  if (bytes === undefined) throw new MalformedError('OCSPResponse', 'a success without a response', 0)
  // ResponseBytes ::= SEQUENCE { responseType OBJECT IDENTIFIER, response OCTET STRING }
  const [type, response, ...others] = readSequence('ResponseBytes', readExplicit('responseBytes', bytes, 0))
  if (type === undefined || response === undefined || others.length > 0) {
    throw new MalformedError('ResponseBytes', 'two elements expected', 0)
  }
  const oid = readOid('responseType', type)
  if (oid !== BASIC) throw new MalformedError('responseType', `${oid} is not the basic one`, 0)
  return { status, basic: readBasic(expectTag('response', response, TAG.octetString).content) }
}

function readBasic(der: Uint8Array): BasicOcspResponse {
  // BasicOCSPResponse ::= SEQUENCE { tbsResponseData, signatureAlgorithm, signature BIT STRING, certs [0] EXPLICIT SEQUENCE OF Certificate OPTIONAL }
  const [tbs, algorithm, signature, certs, ...more] = readSequence(
    'BasicOCSPResponse',
    // It repeats the serial number of the certificate, as it stands there.
    readDer('BasicOCSPResponse', der, { paddedIntegers: true }),
  )
  if (tbs === undefined || algorithm === undefined || signature === undefined || more.length > 0) {
    throw new MalformedError('BasicOCSPResponse', 'three or four elements expected', 0)
  }
  const list = certs === undefined ? [] : readSequence('certs', readExplicit('certs', certs, 0))
  expectPlainParameters(algorithm)
  return {
    ...readResponseData(tbs),
    signature: readSignatureAlgorithm(algorithm),
    signatureIsConsistent: true,
    tbs: tbs.der(),
    signatureValue: readOctetBits('signature', signature),
    certificates: list.map((certificate) => certificate.der()),
  }
}

/** Unlike that of a certificate this algorithm is not signed: nothing may stand in it that has no meaning. */
function expectPlainParameters(algorithm: Node): void {
  const [, parameters, ...more] = readSequence('signatureAlgorithm', algorithm)
  const isPlain =
    parameters === undefined ||
    parameters.isConstructed ||
    (parameters.tagClass === 'universal' && parameters.tag === TAG.null && parameters.content.length === 0)
  if (!isPlain || more.length > 0) throw new MalformedError('signatureAlgorithm', 'parameters of no meaning', 0)
}

function readResponseData(
  tbs: Node,
): Pick<BasicOcspResponse, 'responder' | 'producedAt' | 'responses' | 'nonce' | 'unknownCritical'> {
  // ResponseData ::= SEQUENCE { version [0] EXPLICIT DEFAULT v1, responderID, producedAt, responses SEQUENCE OF SingleResponse, responseExtensions [1] EXPLICIT OPTIONAL }
  const all = readSequence('ResponseData', tbs)
  // It has one version, which DER leaves out where it is the default; some write it all the same.
  const hasVersion = isContext(all[0], 0)
  if (hasVersion && readVersion(readExplicit('version', child('ResponseData', tbs, 0), 0)) !== 1) {
    throw new MalformedError('ResponseData', 'only version 1 is defined', 0)
  }
  const [responder, producedAt, responses, extensions, ...more] = all.slice(hasVersion ? 1 : 0)
  if (responder === undefined || producedAt === undefined || responses === undefined || more.length > 0) {
    throw new MalformedError('ResponseData', 'a field is missing, or one too many', 0)
  }
  const list = readExtensionsAt('responseExtensions', extensions)
  const nonce = list.find(({ oid }) => oid === NONCE)
  return {
    responder: readResponderId(responder),
    producedAt: readGeneralizedTime('producedAt', producedAt),
    responses: readSequence('responses', responses).map(readSingleResponse),
    nonce: nonce === undefined ? null : readNonce(nonce),
    unknownCritical: list.flatMap(({ oid, critical }) => (critical && oid !== NONCE ? oid : [])),
  }
}

/** Version ::= INTEGER { v1(0) } */
function readVersion(node: Node): number {
  return 1 + readSmallInteger('version', expectTag('version', node, TAG.integer))
}

/** ResponderID ::= CHOICE { byName [1] EXPLICIT Name, byKey [2] EXPLICIT OCTET STRING } */
function readResponderId(node: Node): ResponderId {
  if (isContext(node, 1)) return { nameKey: canonicalName(readName(readExplicit('byName', node, 1))).join() }
  const hash = expectTag('byKey', readExplicit('ResponderID', node, 2), TAG.octetString)
  return { keyHash: Buffer.from(hash.content).toString('hex') }
}

function readSingleResponse(node: Node): SingleResponse {
  // SingleResponse ::= SEQUENCE { certID, certStatus, thisUpdate, nextUpdate [0] EXPLICIT OPTIONAL, singleExtensions [1] EXPLICIT OPTIONAL }
  const [certId, status, thisUpdate, ...optional] = readSequence('SingleResponse', node)
  if (certId === undefined || status === undefined || thisUpdate === undefined) {
    throw new MalformedError('SingleResponse', 'a field is missing', 0)
  }
  const nextUpdate = isContext(optional[0], 0) ? optional.shift() : undefined
  const [extensions, ...more] = optional
  if (more.length > 0) throw new MalformedError('SingleResponse', 'an element too many', 0)
  const list = readExtensionsAt('singleExtensions', extensions)
  return {
    certId: readCertId(certId),
    status: readCertStatus(status),
    thisUpdate: readGeneralizedTime('thisUpdate', thisUpdate),
    nextUpdate:
      nextUpdate === undefined ? null : readGeneralizedTime('nextUpdate', readExplicit('nextUpdate', nextUpdate, 0)),
    unknownCritical: list.flatMap(({ oid, critical }) => (critical && oid !== TIMESTAMPS ? oid : [])),
    timestamps: list.find(({ oid }) => oid === TIMESTAMPS)?.value ?? null,
  }
}

function readCertId(node: Node): CertId {
  // CertID ::= SEQUENCE { hashAlgorithm AlgorithmIdentifier, issuerNameHash OCTET STRING, issuerKeyHash OCTET STRING, serialNumber INTEGER }
  const [algorithm, nameHash, keyHash, serial, ...more] = readSequence('CertID', node)
  if (
    algorithm === undefined ||
    nameHash === undefined ||
    keyHash === undefined ||
    serial === undefined ||
    more.length > 0
  ) {
    throw new MalformedError('CertID', 'four elements expected', 0)
  }
  const hex = (what: string, field: Node, tag: number): string =>
    Buffer.from(expectTag(what, field, tag).content).toString('hex')
  return {
    hashAlgorithm: readOid('hashAlgorithm', child('hashAlgorithm', algorithm, 0)),
    issuerNameHash: hex('issuerNameHash', nameHash, TAG.octetString),
    issuerKeyHash: hex('issuerKeyHash', keyHash, TAG.octetString),
    serial: hex('serialNumber', serial, TAG.integer),
  }
}

/** CertStatus ::= CHOICE { good [0] IMPLICIT NULL, revoked [1] IMPLICIT RevokedInfo, unknown [2] IMPLICIT NULL } */
function readCertStatus(node: Node): CertStatus {
  if (node.tagClass === 'context' && node.tag === 1 && node.isConstructed) {
    // RevokedInfo ::= SEQUENCE { revocationTime GeneralizedTime, revocationReason [0] EXPLICIT CRLReason OPTIONAL }
    const [time, reason, ...more] = node.children
    if (time === undefined || more.length > 0)
      throw new MalformedError('RevokedInfo', 'one or two elements expected', 0)
    return {
      kind: 'revoked',
      revokedAt: readGeneralizedTime('revocationTime', time),
      reasonCode:
        reason === undefined
          ? null
          : readSmallInteger(
              'CRLReason',
              expectTag('CRLReason', readExplicit('revocationReason', reason, 0), TAG.enumerated),
            ),
    }
  }
  const isNull = node.tagClass === 'context' && !node.isConstructed && node.content.length === 0
  if (isNull && node.tag === 0) return { kind: 'good' }
  if (isNull && node.tag === 2) return { kind: 'unknown' }
  throw new MalformedError('CertStatus', 'none of its three kinds', 0)
}

/** Nonce ::= OCTET STRING, and before RFC 6960 any octets at all. */
function readNonce({ value }: RawExtension): Uint8Array {
  try {
    return expectTag('Nonce', readDer('Nonce', value), TAG.octetString).content
  } catch (error) {
    if (error instanceof MalformedError) return value
    throw error
  }
}

function readExtensionsAt(what: string, node: Node | undefined): readonly RawExtension[] {
  return node === undefined ? [] : readNotEmptyExtensions(readExplicit(what, node, 1))
}

/** All of its times are of this type, whatever the year. */
function readGeneralizedTime(what: string, node: Node): number {
  return readTime(what, expectTag(what, node, TAG.generalizedTime))
}

function isContext(node: Node | undefined, tag: number): boolean {
  return node?.tagClass === 'context' && node.tag === tag
}

/** What stands in `[tag] EXPLICIT`. */
function readExplicit(what: string, node: Node, tag: number): Node {
  const [inner, ...more] = node.children
  if (!isContext(node, tag) || inner === undefined || more.length > 0) {
    throw new MalformedError(what, `[${String(tag)}] with one element expected`, 0)
  }
  return inner
}
