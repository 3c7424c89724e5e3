/**
 * Certification paths from a leaf to an anchor: RFC 5280 section 6, as far as issuers, signatures, CA bits, critical
 * extensions and the dates of CAs go; the leaf's own dates are for rules to judge.
 * Name constraints and the purposes of CAs are not looked at yet.
 */
import { X509Certificate } from 'node:crypto'
import { isSelfIssued, readCertificate, type Certificate } from '../wire/x509/certificate.ts'
import { MalformedError } from '../wire/malformed-error.ts'

export interface AnchorIndex {
  /** The anchors with this subject: the hex of the name's DER. */
  get(subjectKey: string): readonly Certificate[]
}

export interface PathInput {
  readonly leaf: Certificate
  /** Everything else that the server sent, in any order. */
  readonly others: readonly Certificate[]
  readonly anchors: AnchorIndex
  readonly now: Date
}

export type PathResult =
  | { readonly trusted: true; readonly path: readonly Certificate[] }
  | { readonly trusted: false; readonly reason: string }

/** No honest path is longer; and a bound on signature checks, after RUSTSEC-2023-0053, since each costs the scanner time. */
const MAX_DEPTH = 10
const MAX_SIGNATURE_CHECKS = 100

/**
 * An anchor is read when a name is asked for that its bytes hold: a store has 140, and a chain needs one or two.
 * One that cannot be read is left out: it can vouch for nothing.
 */
export function indexAnchors(anchors: readonly Uint8Array[]): AnchorIndex {
  const bySubject = new Map<string, readonly Certificate[]>()
  return {
    get(subjectKey) {
      const known = bySubject.get(subjectKey)
      if (known !== undefined) return known
      const name = Buffer.from(subjectKey, 'hex')
      const found = anchors
        .filter((der) => Buffer.from(der.buffer, der.byteOffset, der.byteLength).includes(name))
        .flatMap((der) => readAnchor(der) ?? [])
        .filter((anchor) => anchor.subjectKey === subjectKey)
      bySubject.set(subjectKey, found)
      return found
    },
  }
}

function readAnchor(der: Uint8Array): Certificate | undefined {
  try {
    return readCertificate(der)
  } catch (error) {
    if (error instanceof MalformedError) return undefined
    throw error
  }
}

/** Looks for one path; every way to go on is tried. */
export function findPath({ leaf, others, anchors, now }: PathInput): PathResult {
  let checksLeft = MAX_SIGNATURE_CHECKS
  const reasons: string[] = []
  if (leaf.unknownCritical.length > 0) return { trusted: false, reason: `${describe(leaf)} ${notUnderstood(leaf)}` }

  function walk(path: readonly Certificate[]): readonly Certificate[] | null {
    const last = path.at(-1)
    if (last === undefined) return null
    if (path.length > MAX_DEPTH) {
      reasons.push(`the path is longer than ${String(MAX_DEPTH)} certificates below the anchor`)
      return null
    }
    const asAnchor = anchors.get(last.subjectKey).find(({ sha256 }) => sha256 === last.sha256)
    if (asAnchor !== undefined) return path
    const candidates = [
      ...anchors.get(last.issuerKey).map((certificate) => ({ certificate, isAnchor: true })),
      ...others.map((certificate) => ({ certificate, isAnchor: false })),
    ]
    for (const { certificate, isAnchor } of candidates) {
      if (certificate.subjectKey !== last.issuerKey || path.some(({ sha256 }) => sha256 === certificate.sha256))
        continue
      const fault = faultOf(certificate, path.slice(1).filter((below) => !isSelfIssued(below)).length)
      if (fault !== null) {
        reasons.push(`${describe(certificate)} ${fault}`)
        continue
      }
      if (checksLeft === 0) {
        // First, since it is why all others may be beside the point.
        reasons.unshift(`more than ${String(MAX_SIGNATURE_CHECKS)} signatures would have to be checked`)
        return null
      }
      checksLeft--
      if (!isSignedBy(last, certificate)) {
        reasons.push(`the signature on ${describe(last)} is not of ${describe(certificate)}`)
        continue
      }
      const found = isAnchor ? [...path, certificate] : walk([...path, certificate])
      if (found !== null) return found
    }
    if (candidates.every(({ certificate }) => certificate.subjectKey !== last.issuerKey)) {
      reasons.push(
        `the issuer of ${describe(last)}, ${JSON.stringify(last.issuer)}, was neither sent nor is it an anchor`,
      )
    }
    return null
  }

  /** @param below intermediates between this CA and the leaf; self-issued ones do not count (RFC 5280 section 4.2.1.9) */
  function faultOf(ca: Certificate, below: number): string | null {
    if (!ca.isCa) return 'is not a CA'
    if (ca.canSignCertificates === false) return 'may not sign certificates'
    if (ca.pathLength !== null && below > ca.pathLength)
      return `allows only ${String(ca.pathLength)} intermediates below it`
    if (ca.unknownCritical.length > 0) return notUnderstood(ca)
    if (now.getTime() > ca.notAfter) return 'has expired'
    if (now.getTime() < ca.notBefore) return 'is not yet valid'
    return null
  }

  const path = walk([leaf])
  return path === null ? { trusted: false, reason: reasons[0] ?? 'no path to an anchor' } : { trusted: true, path }
}

/** Whether the signature on a certificate is by the issuer's key. False also for a key or algorithm that cannot be checked. */
export function isSignedBy(certificate: Certificate, issuer: Certificate): boolean {
  try {
    return toNode(certificate).verify(toNode(issuer).publicKey)
  } catch {
    return false
  }
}

/**
 * Node looks for PEM in any bytes before it takes them for DER: a certificate with another one as PEM in an extension
 * would be that other one here, and itself everywhere else. Throws for such a one.
 */
function toNode({ der }: Certificate): X509Certificate {
  const certificate = new X509Certificate(der)
  if (!certificate.raw.equals(der)) throw new Error('Node reads another certificate in these bytes')
  return certificate
}

export function isSelfSigned(certificate: Certificate): boolean {
  return isSelfIssued(certificate) && isSignedBy(certificate, certificate)
}

function notUnderstood({ unknownCritical }: Certificate): string {
  return `has a critical extension that is not understood: ${unknownCritical.join(', ')}`
}

function describe(certificate: Certificate): string {
  return JSON.stringify(certificate.subject)
}
