/**
 * Whether a certificate of a valid path is revoked, by an OCSP response: RFC 6960 sections 3.2 and 4.2.2. What cannot be
 * told is `unknown`, and never `good`.
 */
import { createHash } from 'node:crypto'
import { MalformedError } from '../wire/malformed-error.ts'
import { readCertificate, type Certificate } from '../wire/x509/certificate.ts'
import { EXTENSION } from '../wire/x509/extensions.ts'
import { publicKeyOctets } from '../wire/x509/ocsp-request.ts'
import {
  OCSP_STATUSES,
  readOcspResponse,
  type BasicOcspResponse,
  type CertId,
  type OcspResponse,
  type ResponderId,
  type SingleResponse,
} from '../wire/x509/ocsp.ts'
import { revokedOn, type Revocation } from './crl.ts'
import { BROKEN_HASHES, findFault } from './issuer.ts'
import { isSignedBy } from './signatures.ts'

export interface OcspRequest {
  readonly certificate: Certificate
  /** What is above it in a path that was found valid, its issuer first. */
  readonly issuers: readonly [Certificate, ...Certificate[]]
  readonly response: OcspResponse
  readonly now: Date
  /** What was sent; null or absent: none was. */
  readonly nonce?: Uint8Array | null
  /** Absent: SHA-1 will not do for signatures. */
  readonly takesSha1?: boolean
  /** How old a response may be, whatever it says of itself. Absent: only one without nextUpdate ages, in a week. */
  readonly maxAgeMs?: number
}

const OCSP_SIGNING = '1.3.6.1.5.5.7.3.9'
const WEEK_MS = 7 * 24 * 60 * 60 * 1000
/** Each costs a signature, and a stranger decides how many there are. */
const MAX_SIGNERS = 8

const HASHES: Readonly<Record<string, string>> = {
  '1.3.14.3.2.26': 'sha1',
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
}

/** The same, of its bytes: what cannot be read says nothing. */
export function judgeOcspResponse(der: Uint8Array, request: Omit<OcspRequest, 'response'>): Revocation {
  try {
    return findOcspStatus({ ...request, response: readOcspResponse(der) })
  } catch (error) {
    if (!(error instanceof MalformedError)) throw error
    return unknown(`has a response that cannot be read: ${error.message}`)
  }
}

export function findOcspStatus(request: OcspRequest): Revocation {
  const { response, certificate, issuers } = request
  const { basic, status } = response
  if (basic === null) {
    return unknown(`has a responder that answers ${OCSP_STATUSES[status] ?? `with status ${String(status)}`}`)
  }
  const about = basic.responses.filter(({ certId }) => isAbout(certId, certificate, issuers[0]))
  if (about.length === 0) return unknown('has a response that is about another certificate')
  const fault = findResponseFault(basic, request) ?? findSignerFault(basic, request)
  if (fault !== null) return unknown(`has a response that ${fault}`)
  const judged = about.map((single) => judge(single, request))
  const current = judged.filter(({ isCurrent }) => isCurrent)
  // What has ended does not take back what holds now; of what holds now, the worst counts.
  const [first] = (['revoked', 'unknown', 'good'] as const).flatMap((status) =>
    (current.length === 0 ? judged : current).filter(({ said }) => said.status === status),
  )
  return first?.said ?? unknown('has a response that is about another certificate')
}

/** Name, key and serial, and not one of them alone: RFC 6960 section 4.1.1. */
function isAbout(certId: CertId, certificate: Certificate, issuer: Certificate): boolean {
  const hash = HASHES[certId.hashAlgorithm]
  if (hash === undefined || certId.serial !== certificate.serial) return false
  return (
    certId.issuerNameHash === digest(hash, certificate.issuerDer) &&
    certId.issuerKeyHash === digest(hash, publicKeyOctets(issuer))
  )
}

/** Why a response says nothing of any certificate. */
function findResponseFault(basic: BasicOcspResponse, { certificate, nonce = null, now }: OcspRequest): string | null {
  const [critical] = basic.unknownCritical
  if (critical !== undefined) return `has a critical extension that is not understood: ${critical}`
  // Few responders send it back; one that sends another back answers somebody else.
  if (nonce !== null && basic.nonce !== null && !Buffer.from(nonce).equals(basic.nonce)) {
    return 'answers another question: its nonce is not ours'
  }
  const { producedAt } = basic
  const made = new Date(producedAt).toISOString()
  if (producedAt > now.getTime()) return `is of ${made}, which is to come`
  // Before there was anything to tell of, and after CAs may forget (RFC 6960 section 4.4.4).
  const isInLife = producedAt >= certificate.notBefore && producedAt <= certificate.notAfter
  return isInLife ? null : `is of ${made}, when the certificate was not valid`
}

interface Judged {
  readonly said: Revocation
  /** Within its dates. */
  readonly isCurrent: boolean
}

function judge(single: SingleResponse, request: OcspRequest): Judged {
  const fault = findDateFault(single, request)
  if (fault !== null) return { said: unknown(`has a response that ${fault}`), isCurrent: false }
  const [critical] = single.unknownCritical
  if (critical !== undefined) {
    const message = `has a response with a critical extension that is not understood: ${critical}`
    return { said: unknown(message), isCurrent: true }
  }
  const { status } = single
  if (status.kind === 'revoked') return { said: revokedOn(status), isCurrent: true }
  const said: Revocation =
    status.kind === 'good'
      ? { status: 'good', message: 'is good, says the responder' }
      : unknown('is not known to the responder')
  return { said, isCurrent: true }
}

/** RFC 6960 section 3.2 (5) and (6): the next one is to come, and is not due. */
function findDateFault({ thisUpdate, nextUpdate }: SingleResponse, { now, maxAgeMs }: OcspRequest): string | null {
  const age = now.getTime() - thisUpdate
  if (age < 0) return `is not valid before ${new Date(thisUpdate).toISOString()}`
  if (nextUpdate !== null && nextUpdate < thisUpdate) return 'ends before it begins'
  if (nextUpdate !== null && now.getTime() >= nextUpdate) {
    return `was to be replaced by ${new Date(nextUpdate).toISOString()}`
  }
  const limit = maxAgeMs ?? (nextUpdate === null ? WEEK_MS : Infinity)
  return age > limit ? `is of ${new Date(thisUpdate).toISOString()}, too long ago` : null
}

/** Why nobody signed it whom the issuer vouches for: RFC 6960 section 4.2.2.2. */
function findSignerFault(basic: BasicOcspResponse, request: OcspRequest): string | null {
  const { hash, name } = basic.signature
  const isTaken = request.takesSha1 === true && hash === 'SHA-1'
  if (hash !== null && BROKEN_HASHES.has(hash) && !isTaken) return `is signed with ${name}, which can be forged`
  const [issuer] = request.issuers
  if (isResponder(basic.responder, issuer) && isSignedBy(basic, issuer)) return null
  const signers = basic.certificates
    .slice(0, MAX_SIGNERS)
    .flatMap(readable)
    .filter((one) => isResponder(basic.responder, one) && isSignedBy(basic, one))
  const faults = signers.map((signer) => findDelegationFault(signer, request))
  return faults.includes(null) ? null : (faults[0] ?? 'is signed by nobody who is known')
}

/**
 * Why the issuer has not said that this one may answer for it. Whether it is revoked itself is not looked up, also where its
 * certificate has no ocsp-nocheck and names a place to ask (RFC 6960 section 4.2.2.2.1).
 */
function findDelegationFault(
  signer: Certificate,
  { certificate, issuers: [issuer], now, takesSha1 = false }: OcspRequest,
): string | null {
  if (signer.spkiSha256 === certificate.spkiSha256) return 'is signed by the certificate itself'
  // The same key, or the CA's name alone would do.
  if (signer.issuerKey !== issuer.subjectKey || !isSignedBy(signer, issuer)) {
    return 'is signed by one whom the issuer has not delegated it to'
  }
  // By this purpose itself: one for any purpose says nothing of it (RFC 6960 section 4.2.2.2).
  if (signer.extendedKeyUsage?.includes(OCSP_SIGNING) !== true) {
    return 'is signed by one who may not answer for the issuer'
  }
  const mayNotSign = signer.keyUsage !== null && !signer.keyUsage.some((usage) => SIGNING.has(usage))
  if (mayNotSign || signer.malformed.some(({ oid }) => oid === EXTENSION.keyUsage)) {
    return 'is signed with a key that is not for signing'
  }
  const fault = findFault(signer, { now: now.getTime(), purpose: null, takesSha1 })
  return fault === null ? null : `is signed by one who ${fault.message}`
}

const SIGNING: ReadonlySet<string> = new Set(['digitalSignature', 'nonRepudiation'])

function isResponder(id: ResponderId, certificate: Certificate): boolean {
  return 'nameKey' in id
    ? id.nameKey === certificate.subjectKey
    : id.keyHash === digest('sha1', publicKeyOctets(certificate))
}

function readable(der: Uint8Array): readonly Certificate[] {
  try {
    return [readCertificate(der)]
  } catch (error) {
    if (error instanceof MalformedError) return []
    throw error
  }
}

function digest(hash: string, bytes: Uint8Array): string {
  return createHash(hash).update(bytes).digest('hex')
}

function unknown(message: string): Revocation {
  return { status: 'unknown', message }
}
