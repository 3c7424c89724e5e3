/** For each trust store of the endpoint: is there a path from the leaf to an anchor, through what, and until when? */
import { defineDeduction } from '../core/deduction.ts'
import { seen } from '../core/observed.ts'
import { isStale } from '../core/trust.ts'
import { anchorsOf, type AnchorIndex } from '../pki/anchors.ts'
import { SERVER_AUTH } from '../pki/issuer.ts'
import { findLastingPath } from '../pki/lasting-path.ts'
import { describeRejection, findPaths, findTold, type RejectedPath } from '../pki/path.ts'
import { isSignedBy } from '../pki/signatures.ts'
import type { Certificate } from '../wire/x509/certificate.ts'
import type { ServedCertificate } from './certificates.ts'

declare module '../core/facts.ts' {
  interface Facts {
    trustPaths: TrustPaths
  }
}

export interface TrustPaths {
  readonly stores: readonly StorePath[]
  /** Where the certificate that signed the leaf is: sent, an anchor of some store, or neither. null without a leaf. */
  readonly leafIssuer: 'sent' | 'anchor' | 'missing' | null
  /** Fingerprints of every certificate that some path of some store goes through: what was sent besides these is of no use. */
  readonly used: readonly string[]
}

/** Of several paths the one whose issuers last longest: when others lapse, clients still have that one. */
export interface StorePath {
  readonly store: string
  /** The ISO day that the store is of; null where nothing says it. */
  readonly date: string | null
  /** Whether that is so long ago that what it says may be of the past. */
  readonly isStale: boolean
  readonly trusted: boolean
  /** Subjects from the leaf to the anchor; empty without a path. */
  readonly path: readonly string[]
  /** SHA-256 of the same certificates. */
  readonly fingerprints: readonly string[]
  readonly anchor: PathAnchor | null
  /** The certificate of the path, leaf and anchor included, that expires before the others. */
  readonly firstToExpire: PathEnd | null
  /** Why there is no path; null when there is one. */
  readonly reason: string | null
  /** Which rule the rejection is by, and of which certificate it speaks (SHA-256). */
  readonly faultRule: string | null
  readonly culprit: string | null
  /** Set when the way ended for want of an issuer. */
  readonly missing: MissingIssuer | null
}

export interface PathAnchor {
  readonly subject: string
  readonly sha256: string
  /** Milliseconds since 1970. */
  readonly notBefore: number
  readonly notAfter: number
  readonly key: Certificate['publicKey']
  /** Whether the server sent this very certificate. */
  readonly wasSent: boolean
  /** The stores of the endpoint that hold an anchor of this name and key. */
  readonly heldBy: readonly string[]
}

export interface PathEnd {
  readonly subject: string
  readonly sha256: string
  readonly notAfter: number
}

export interface MissingIssuer {
  /** The subject of the certificate that nothing follows. */
  readonly below: string
  readonly issuer: string
  /** Where that certificate says that its issuer can be had. */
  readonly caIssuers: readonly string[]
}

type AboutStore = Pick<StorePath, 'store' | 'date' | 'isStale'>

interface Store {
  readonly about: AboutStore
  readonly anchors: AnchorIndex
}

export default defineDeduction({
  fact: 'trustPaths',
  reads: ['certificates'],
  deduce({ certificates: { leaf, others } }, { now, stores }) {
    if (leaf === null) return seen({ stores: [], leafIssuer: null, used: [] })
    const known = stores.map((store): Store => {
      const { name, date } = store
      return { about: { store: name, date, isStale: isStale(store, now) }, anchors: anchorsOf(store) }
    })
    const searches = known.map(({ about, anchors }) => ({
      about,
      ...findPaths({ leaf, others, anchors, now, purpose: SERVER_AUTH, judgesLeaf: false }),
    }))
    return seen({
      stores: searches.map(({ about, paths, rejected }) => {
        const lasting = findLastingPath(paths)
        return lasting === undefined
          ? { ...about, ...noPath(rejected) }
          : { ...about, ...pathOf(lasting, [leaf, ...others], known) }
      }),
      leafIssuer: others.some((other) => other.subjectKey === leaf.issuerKey && isSignedBy(leaf, other))
        ? 'sent'
        : known.some(({ anchors }) => anchors.issuersOf(leaf).some((anchor) => isSignedBy(leaf, anchor)))
          ? 'anchor'
          : 'missing',
      used: [...new Set(searches.flatMap(({ paths }) => paths.flat().map(({ sha256 }) => sha256)))],
    })
  },
})

function pathOf(
  path: readonly Certificate[],
  sent: readonly ServedCertificate[],
  stores: readonly Store[],
): Omit<StorePath, keyof AboutStore> {
  const anchor = path.at(-1)
  const [first] = path.toSorted((a, b) => a.notAfter - b.notAfter)
  return {
    trusted: true,
    path: path.map(({ subject }) => subject),
    fingerprints: path.map(({ sha256 }) => sha256),
    anchor: anchor === undefined ? null : describeAnchor(anchor, path.at(-2), sent, stores),
    firstToExpire:
      first === undefined ? null : { subject: first.subject, sha256: first.sha256, notAfter: first.notAfter },
    reason: null,
    faultRule: null,
    culprit: null,
    missing: null,
  }
}

/** @param below undefined when the leaf is the anchor itself */
function describeAnchor(
  anchor: Certificate,
  below: Certificate | undefined,
  sent: readonly ServedCertificate[],
  stores: readonly Store[],
): PathAnchor {
  const holds = ({ anchors }: Store): boolean =>
    below === undefined
      ? anchors.has(anchor)
      : anchors.issuersOf(below).some(({ spkiSha256 }) => spkiSha256 === anchor.spkiSha256)
  return {
    subject: anchor.subject,
    sha256: anchor.sha256,
    notBefore: anchor.notBefore,
    notAfter: anchor.notAfter,
    key: anchor.publicKey,
    wasSent: sent.some(({ sha256 }) => sha256 === anchor.sha256),
    heldBy: stores.filter(holds).map(({ about }) => about.store),
  }
}

function noPath(rejected: readonly RejectedPath[]): Omit<StorePath, keyof AboutStore> {
  const told = findTold(rejected)
  return {
    trusted: false,
    path: [],
    fingerprints: [],
    anchor: null,
    firstToExpire: null,
    reason: describeRejection(rejected),
    faultRule: told?.fault.rule ?? null,
    culprit: told?.culprit.sha256 ?? null,
    missing:
      told?.fault.rule === 'chain/incomplete'
        ? { below: told.culprit.subject, issuer: told.culprit.issuer, caIssuers: told.culprit.caIssuers }
        : null,
  }
}
