/**
 * Certification paths from a leaf to an anchor: RFC 5280 section 6. Every path is looked for, since clients choose
 * differently among them, and of each way that leads nowhere the reason is kept.
 */
import { isSelfIssued, type Certificate } from '../wire/x509/certificate.ts'
import type { AnchorIndex } from './anchors.ts'
import { inheritParameters, type Inheritance } from './dsa-parameters.ts'
import {
  fault,
  findCaFault,
  findDateFault,
  findFault,
  findFormFault,
  findPurposeFault,
  isOtherKey,
  type Demands,
  type Fault,
} from './issuer.ts'
import { findNameFault, MAX_COMPARISONS, type Budget } from './name-constraints.ts'
import { meetsPolicies } from './policies.ts'
import { isSelfSigned, isSignedBy } from './signatures.ts'

export interface PathRequest {
  readonly leaf: Certificate
  /** Everything else that was sent or can be had, in any order. */
  readonly others: readonly Certificate[]
  readonly anchors: AnchorIndex
  readonly now: Date
  /** OID that extended key usages must allow; null: any. */
  readonly purpose: string | null
  /** Intermediates that a path may have; self-issued ones do not count. null: as many as the search allows. */
  readonly maxIntermediates?: number | null
  /** Whether the leaf's own dates, purpose and algorithms count, or are looked at elsewhere. Absent: they count. */
  readonly judgesLeaf?: boolean
  /** Absent: SHA-1 will not do for signatures. */
  readonly takesSha1?: boolean
  /** What counts of an anchor besides its name and key. Clients differ; absent: all of it. */
  readonly anchorsMustBe?: AnchorDemands
}

export interface AnchorDemands {
  /** Within its dates. */
  readonly valid: boolean
  /** Within what its extensions allow: CA, key usage, path length, names, policies. */
  readonly constrained: boolean
  /** Whether a leaf that is an anchor itself is trusted for it. */
  readonly orTheLeaf: 'yes' | 'no' | 'self-signed'
}

export interface PathSearch {
  /** From the leaf to the anchor, both included; likelier ones first. */
  readonly paths: readonly (readonly Certificate[])[]
  readonly rejected: readonly RejectedPath[]
}

export interface RejectedPath {
  /** From the leaf up to where it failed. */
  readonly certificates: readonly Certificate[]
  /** Which of these is at fault. */
  readonly culprit: Certificate
  readonly fault: Fault
}

const EVERYTHING: AnchorDemands = { valid: true, constrained: true, orTheLeaf: 'yes' }

/** No honest path is longer. */
const MAX_DEPTH = 10
/** After RUSTSEC-2023-0053 and RUSTSEC-2024-0003: each signature costs time, and a stranger decides how many there are. */
const MAX_SIGNATURE_CHECKS = 100
/** Ways that are followed, found or rejected. */
const MAX_WAYS = 400
const MAX_PATHS = 16

export function findPaths(request: PathRequest): PathSearch {
  const { certificates, lenders } = inheritParameters([request.leaf, ...request.others], request.anchors)
  const [leaf = request.leaf, ...others] = certificates
  return new Search({ ...request, leaf, others }, lenders).run()
}

class Search {
  readonly #request: PathRequest
  readonly #lenders: Inheritance['lenders']
  readonly #demands: Demands
  readonly #anchorDemands: AnchorDemands
  readonly #paths: (readonly Certificate[])[] = []
  readonly #rejected: RejectedPath[] = []
  readonly #comparisons: Budget = { left: MAX_COMPARISONS }
  readonly #signatures = new Map<string, boolean>()
  #ways = 0

  constructor(request: PathRequest, lenders: Inheritance['lenders']) {
    this.#request = request
    this.#lenders = lenders
    const { now, purpose, takesSha1 = false, anchorsMustBe = EVERYTHING } = request
    this.#demands = { now: now.getTime(), purpose, takesSha1 }
    this.#anchorDemands = anchorsMustBe
  }

  run(): PathSearch {
    const { leaf, judgesLeaf = true } = this.#request
    const fault = judgesLeaf ? findFault(leaf, this.#demands) : findFormFault(leaf)
    if (fault !== null) this.#reject([leaf], leaf, fault)
    else if (this.#isAnchorItself(leaf)) this.#paths.push([leaf])
    else this.#climb([leaf])
    return { paths: this.#paths, rejected: this.#rejected }
  }

  #isAnchorItself(leaf: Certificate): boolean {
    const { orTheLeaf } = this.#anchorDemands
    if (orTheLeaf === 'no' || !this.#request.anchors.has(leaf)) return false
    return orTheLeaf === 'yes' || isSelfSigned(leaf)
  }

  get #isExhausted(): boolean {
    return this.#ways >= MAX_WAYS || this.#paths.length >= MAX_PATHS || this.#comparisons.left < 0
  }

  #climb(path: readonly Certificate[]): void {
    const last = path.at(-1)
    if (last === undefined) return
    const anchors = this.#request.anchors.issuersOf(last)
    const sent = this.#request.others.filter(
      (other) => other.subjectKey === last.issuerKey && !anchors.some(({ sha256 }) => sha256 === other.sha256),
    )
    const candidates = [
      ...anchors.map((issuer) => ({ issuer, isAnchor: true })),
      ...sent
        .sort((a, b) => this.#doubtsAbout(a, last) - this.#doubtsAbout(b, last))
        .map((issuer) => ({ issuer, isAnchor: false })),
    ].filter(({ issuer }) => !path.some((below) => isSameAuthority(below, issuer)))
    if (candidates.length === 0) this.#reject(path, last, missingIssuerOf(last))
    for (const { issuer, isAnchor } of candidates) {
      if (this.#isExhausted) {
        this.#reject(path, last, fault('path/budget', 'leads to more ways than are followed'))
        return
      }
      this.#ways++
      const found = isAnchor ? this.#findAnchorFault(issuer, path) : this.#findIntermediateFault(issuer, path)
      if (found !== null) this.#reject([...path, issuer], found.culprit, found.fault)
      else if (isAnchor) this.#paths.push([...path, issuer])
      else this.#climb([...path, issuer])
    }
  }

  /** Certificates that were likely not the one to go on with come last: it costs signatures to find out. */
  #doubtsAbout(issuer: Certificate, below: Certificate): number {
    return (
      Number(isOtherKey(below, issuer)) * 4 +
      Number(findDateFault(issuer, this.#demands.now) !== null) * 2 +
      Number(isSelfIssued(issuer))
    )
  }

  #findIntermediateFault(ca: Certificate, path: readonly Certificate[]): Found | null {
    const fault = findFault(ca, this.#demands) ?? findCaFault(ca, path.slice(1))
    if (fault !== null) return { culprit: ca, fault }
    return (
      this.#findLengthFault([...path.slice(1), ca]) ?? this.#findLinkFault(ca, path) ?? this.#findNamesFault(ca, path)
    )
  }

  #findAnchorFault(anchor: Certificate, path: readonly Certificate[]): Found | null {
    const { valid, constrained } = this.#anchorDemands
    const fault =
      (valid ? findDateFault(anchor, this.#demands.now) : null) ??
      (constrained && anchor.version === 3 ? this.#findConstraintOf(anchor, path) : null)
    if (fault !== null) return { culprit: anchor, fault }
    return (
      this.#findLinkFault(anchor, path) ??
      (constrained ? this.#findNamesFault(anchor, path) : null) ??
      this.#findPolicyFault(path, constrained ? anchor : null)
    )
  }

  #findConstraintOf(anchor: Certificate, path: readonly Certificate[]): Fault | null {
    return (
      findFormFault(anchor) ?? findPurposeFault(anchor, this.#demands.purpose) ?? findCaFault(anchor, path.slice(1))
    )
  }

  #findLengthFault(intermediates: readonly Certificate[]): Found | null {
    const [limit, [top]] = [this.#request.maxIntermediates ?? null, intermediates.toReversed()]
    const isTooLong =
      intermediates.length > MAX_DEPTH ||
      (limit !== null && intermediates.filter((one) => !isSelfIssued(one)).length > limit)
    if (!isTooLong || top === undefined) return null
    return { culprit: top, fault: fault('path/too-long', 'makes the path longer than is followed') }
  }

  #findLinkFault(issuer: Certificate, path: readonly Certificate[]): Found | null {
    const below = path.at(-1)
    if (below === undefined) return null
    const lender = this.#lenders.get(below)
    if (lender !== undefined && lender.spkiSha256 !== issuer.spkiSha256) {
      const message = `has a key with the parameters of another issuer than ${describe(issuer)}`
      return { culprit: below, fault: fault('path/bad-signature', message) }
    }
    const key = `${below.sha256} ${issuer.spkiSha256}`
    const known = this.#signatures.get(key)
    if (known === undefined && this.#signatures.size >= MAX_SIGNATURE_CHECKS) {
      const message = `is one of more than ${String(MAX_SIGNATURE_CHECKS)} whose signatures would have to be checked`
      return { culprit: below, fault: fault('path/budget', message) }
    }
    const isSigned = known ?? isSignedBy(below, issuer)
    this.#signatures.set(key, isSigned)
    if (isSigned) return null
    return { culprit: below, fault: fault('path/bad-signature', `is not signed by ${describe(issuer)}`) }
  }

  /** The leaf, and intermediates that are not self-issued, must be within what a CA above them allows. */
  #findNamesFault(ca: Certificate, path: readonly Certificate[]): Found | null {
    if (ca.nameConstraints === null) return null
    for (const [index, below] of path.entries()) {
      if (index > 0 && isSelfIssued(below)) continue
      const message = findNameFault(below, ca.nameConstraints, this.#comparisons)
      if (message !== null) return { culprit: below, fault: fault('path/name-constraint', message) }
    }
    return null
  }

  #findPolicyFault(path: readonly Certificate[], anchor: Certificate | null): Found | null {
    const [leaf] = path
    if (leaf === undefined || meetsPolicies(path.toReversed(), anchor)) return null
    return { culprit: leaf, fault: fault('path/policy', 'has no policy that the CAs above it demand') }
  }

  #reject(certificates: readonly Certificate[], culprit: Certificate, reason: Fault): void {
    this.#rejected.push({ certificates, culprit, fault: reason })
  }
}

interface Found {
  readonly culprit: Certificate
  readonly fault: Fault
}

/** A CA with the same name and key is the same, whatever certificate speaks for it: to meet it twice is a circle. */
function isSameAuthority(one: Certificate, other: Certificate): boolean {
  return one.subjectKey === other.subjectKey && one.spkiSha256 === other.spkiSha256
}

function missingIssuerOf(certificate: Certificate): Fault {
  return isSelfIssued(certificate)
    ? fault('chain/untrusted', 'ends the path and is not an anchor')
    : fault(
        'chain/incomplete',
        `names ${JSON.stringify(certificate.issuer)} as its issuer, which is neither there nor an anchor`,
      )
}

/** Of many rejections the one to tell: the first, but for one that may put all others beside the point. */
export function findTold(rejected: readonly RejectedPath[]): RejectedPath | undefined {
  return rejected.find((one) => one.fault.rule === 'path/budget') ?? rejected[0]
}

export function describeRejection(rejected: readonly RejectedPath[]): string {
  const told = findTold(rejected)
  return told === undefined ? 'there is no path' : `${describe(told.culprit)} ${told.fault.message}`
}

function describe(certificate: Certificate): string {
  return JSON.stringify(certificate.subject)
}
