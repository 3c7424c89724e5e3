/**
 * Whether a certificate of a valid path is revoked, by CRLs: RFC 5280 section 6.3. Only complete CRLs of the issuer
 * itself are followed. What cannot be told is `unknown`, and never `good`.
 */
import type { Certificate } from '../wire/x509/certificate.ts'
import { contentsOf, CRL_REASONS, type Crl, type CrlContents } from '../wire/x509/crl.ts'
import type { DistributionPointName } from '../wire/x509/distribution-points.ts'
import { EXTENSION } from '../wire/x509/extensions.ts'
import { BROKEN_HASHES, findFault } from './issuer.ts'
import { isSignedBy } from './signatures.ts'

export interface RevocationRequest {
  readonly certificate: Certificate
  /** What is above it in a path that was found valid: from its issuer to the anchor. */
  readonly issuers: readonly Certificate[]
  /** Others that may hold the key that signs CRLs; a stranger may have sent them. */
  readonly candidates: readonly Certificate[]
  readonly crls: readonly (Crl | CheckedCrl)[]
  readonly now: Date
  /** How old a CRL may be, whatever it says of itself. Absent: only one without nextUpdate ages, in a week. */
  readonly maxAgeMs?: number
  /** Whether a CRL must have a number (RFC 5280 section 5.2.3), which old and private CAs leave out. */
  readonly mustBeNumbered?: boolean
  /** Absent: SHA-1 will not do for signatures. */
  readonly takesSha1?: boolean
}

/** What a CRL says, without itself: its signature was checked when it was at hand. */
export interface CheckedCrl extends CrlContents {
  /** `Certificate.spkiSha256` of the keys that it is signed with, of those that were tried. */
  readonly signers: readonly string[]
}

/** @param candidates whoever may have signed it; those of another name are not tried */
export function checkCrl(crl: Crl, candidates: readonly Certificate[]): CheckedCrl {
  const signers = candidates.filter((one) => one.subjectKey === crl.issuerKey && isCrlSignedBy(crl, one))
  return { ...contentsOf(crl), signers: [...new Set(signers.map(({ spkiSha256 }) => spkiSha256))] }
}

/** `message` follows the certificate's name: "was revoked on ...". */
export type Revocation = { readonly status: 'good' | 'unknown'; readonly message: string } | Revoked

export interface Revoked {
  readonly status: 'revoked'
  readonly message: string
  /** Milliseconds since 1970. */
  readonly revokedAt: number
  /** A key of `CRL_REASONS` or another number; null: none is given. */
  readonly reasonCode: number | null
}

/** For a CRL that does not say when the next one comes: CAs of the public web have to issue one this often. */
const WEEK_MS = 7 * 24 * 60 * 60 * 1000
/** Each costs signatures, and a stranger decides how many there are. */
const MAX_CANDIDATES = 8

export function findRevocation(request: RevocationRequest): Revocation {
  const { certificate, crls } = request
  const points = certificate.crlDistributionPoints
  if (certificate.malformed.some(({ oid }) => oid === EXTENSION.crlDistributionPoints)) {
    return unknown('has CRL distribution points that cannot be read')
  }
  if (points.length > 0 && points.every(({ crlIssuer }) => crlIssuer !== null)) {
    return unknown('leaves its revocation to another CRL issuer, which is not followed')
  }
  const ofIssuer = crls.filter(({ issuerKey }) => issuerKey === certificate.issuerKey)
  if (ofIssuer.length === 0) return unknown('has no CRL of its issuer')
  const judged = ofIssuer.map((crl) => judge(crl, request))
  // One that revokes weighs more than one that does not know of it yet, or no longer.
  const told =
    judged.find(({ status }) => status === 'revoked') ?? judged.find(({ status }) => status === 'good') ?? judged[0]
  return told ?? unknown('has no CRL of its issuer')
}

function judge(crl: Crl | CheckedCrl, request: RevocationRequest): Revocation {
  const { certificate } = request
  const fault = findCrlFault(crl, request) ?? findScopeFault(crl, certificate) ?? findSignerFault(crl, request)
  if (fault !== null) return unknown(`has a CRL of its issuer that ${fault}`)
  const entry = crl.revoked.find(({ serial }) => serial === certificate.serial)
  if (entry !== undefined) return revokedOn(entry)
  if (crl.issuingDistributionPoint?.onlySomeReasons === true) {
    return unknown('has a CRL of its issuer that is of some reasons only')
  }
  return { status: 'good', message: 'is not on the CRL of its issuer' }
}

export function revokedOn({ revokedAt, reasonCode }: Pick<Revoked, 'revokedAt' | 'reasonCode'>): Revoked {
  const reason = reasonCode === null ? '' : ` (${CRL_REASONS[reasonCode] ?? `reason ${String(reasonCode)}`})`
  const message = `was revoked on ${new Date(revokedAt).toISOString()}${reason}`
  return { status: 'revoked', message, revokedAt, reasonCode }
}

/** Why a CRL says nothing of any certificate. */
function findCrlFault(crl: CrlContents, { now, maxAgeMs, mustBeNumbered }: RevocationRequest): string | null {
  const [unknownCritical] =
    crl.unknownCritical.length > 0
      ? crl.unknownCritical
      : (crl.revoked.find((entry) => entry.unknownCritical.length > 0)?.unknownCritical ?? [])
  if (unknownCritical !== undefined) return `has a critical extension that is not understood: ${unknownCritical}`
  if (crl.deltaCrlIndicator !== null) return 'only says what has changed since another'
  if (
    crl.issuingDistributionPoint?.indirectCrl === true ||
    crl.revoked.some(({ certificateIssuer }) => certificateIssuer !== null)
  ) {
    return 'is of certificates of several issuers'
  }
  if (crl.crlNumberIsCritical) return 'has a critical number, which must not be critical'
  if (mustBeNumbered === true && crl.crlNumber === null) return 'has no number'
  const age = now.getTime() - crl.thisUpdate
  if (age < 0) return `is not valid before ${new Date(crl.thisUpdate).toISOString()}`
  if (crl.nextUpdate !== null && now.getTime() > crl.nextUpdate) {
    return `was to be replaced by ${new Date(crl.nextUpdate).toISOString()}`
  }
  const limit = maxAgeMs ?? (crl.nextUpdate === null ? WEEK_MS : Infinity)
  return age > limit ? `is of ${new Date(crl.thisUpdate).toISOString()}, too long ago` : null
}

/** Why a CRL says nothing of this certificate: RFC 5280 sections 5.2.5 and 6.3.3 (b) (2). */
function findScopeFault({ issuingDistributionPoint: point }: CrlContents, certificate: Certificate): string | null {
  if (point === null) return null
  if (point.onlyContainsAttributeCerts) return 'is of attribute certificates only'
  if ((point.onlyContainsUserCerts || point.onlyContainsCaCerts) && certificate.version < 3) {
    return 'is of one kind of certificates only, and never of those before version 3'
  }
  if (point.onlyContainsUserCerts && certificate.isCa) return 'is not of CAs'
  if (point.onlyContainsCaCerts && !certificate.isCa) return 'is of CAs only'
  if (point.name !== null && !isNameOfPoint(point.name, certificate)) return 'is of another distribution point'
  return null
}

/** A certificate without distribution points of its issuer has one, named as the issuer is (RFC 5280 section 6.3.3). */
function isNameOfPoint(name: DistributionPointName, certificate: Certificate): boolean {
  const { crlDistributionPoints: points, issuerKey } = certificate
  // Of a point that is of some reasons only, no CRL tells all.
  const whole = points.filter(({ crlIssuer, hasReasons }) => crlIssuer === null && !hasReasons)
  const [uris, directoryNames] =
    points.length === 0
      ? [[], [issuerKey]]
      : [whole.flatMap((one) => one.uris), whole.flatMap((one) => one.directoryNames)]
  return (
    name.uris.some((uri) => uris.includes(uri)) || name.directoryNames.some((other) => directoryNames.includes(other))
  )
}

/** Why a CRL is not signed by whom the path vouches for: RFC 5280 section 6.3.3 (f) and (g). */
function findSignerFault(crl: Crl | CheckedCrl, request: RevocationRequest): string | null {
  const { hash, name } = crl.signature
  const isTaken = request.takesSha1 === true && hash === 'SHA-1'
  if (hash !== null && BROKEN_HASHES.has(hash) && !isTaken) return `is signed with ${name}, which can be forged`
  const named = ({ subjectKey }: Certificate): boolean => subjectKey === crl.issuerKey
  // More than one where a CA has changed its key: the old one vouches for the new one, or the other way round.
  const inPath = request.issuers.filter((issuer) => named(issuer) && isCrlSignedBy(crl, issuer))
  if (inPath.some(maySignCrls)) return null
  const trusted = request.candidates
    .filter((candidate) => named(candidate) && candidate.keyUsage?.includes('cRLSign') === true)
    .slice(0, MAX_CANDIDATES)
    .some((candidate) => isCrlSignedBy(crl, candidate) && isVouchedFor(candidate, request))
  if (trusted) return null
  return inPath.length > 0 ? 'is signed by a CA that may not sign CRLs' : 'is not signed by its issuer'
}

function maySignCrls({ keyUsage, malformed }: Certificate): boolean {
  return keyUsage?.includes('cRLSign') !== false && !malformed.some(({ oid }) => oid === EXTENSION.keyUsage)
}

/**
 * A certificate from outside the path counts when a CA of the path has issued it under the name of the CRL's issuer, and
 * it is not revoked itself; that it is not, no CRL can say that it has signed.
 */
function isVouchedFor(candidate: Certificate, request: RevocationRequest): boolean {
  const { now, takesSha1 = false } = request
  if (findFault(candidate, { now: now.getTime(), purpose: null, takesSha1 }) !== null) return false
  return request.issuers.some(
    (issuer, index) =>
      issuer.subjectKey === candidate.issuerKey &&
      isSignedBy(candidate, issuer) &&
      findRevocation({
        ...request,
        certificate: candidate,
        issuers: request.issuers.slice(index),
        candidates: [],
      }).status === 'good',
  )
}

/** By the fingerprint of the key: a large list is hashed once for all certificates and paths. */
const signatures = new WeakMap<Crl, Map<string, boolean>>()

function isCrlSignedBy(crl: Crl | CheckedCrl, signer: Certificate): boolean {
  if ('signers' in crl) return crl.signers.includes(signer.spkiSha256)
  const known = signatures.get(crl) ?? new Map<string, boolean>()
  signatures.set(crl, known)
  const isSigned = known.get(signer.spkiSha256) ?? isSignedBy(crl, signer)
  known.set(signer.spkiSha256, isSigned)
  return isSigned
}

function unknown(message: string): Revocation {
  return { status: 'unknown', message }
}
