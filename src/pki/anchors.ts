/** The anchors of a store, by name. */
import type { TrustStore } from '../core/trust.ts'
import { readCertificate, type Certificate } from '../wire/x509/certificate.ts'
import { MalformedError } from '../wire/malformed-error.ts'
import { fingerprintOf } from '../wire/x509/fingerprint.ts'

export interface AnchorIndex {
  /** Those whose name is that of the certificate's issuer. */
  issuersOf(certificate: Certificate): readonly Certificate[]
  /** Whether this very certificate is one. */
  has(certificate: Certificate): boolean
}

/**
 * An anchor is read when its bytes hold the name that is asked for: a store has 140, and a chain needs one or two. Only
 * where none does are all of them read, since one name can be written in several ways.
 * One that cannot be read is left out: it can vouch for nothing.
 */
export function indexAnchors(anchors: readonly Uint8Array[]): AnchorIndex {
  const read = new Map<Uint8Array, readonly Certificate[]>()
  const found = new Map<string, readonly Certificate[]>()
  let fingerprints: ReadonlySet<string> | null = null

  function readOnce(der: Uint8Array): readonly Certificate[] {
    const certificates = read.get(der) ?? readAnchor(der)
    read.set(der, certificates)
    return certificates
  }

  function find({ issuerKey, issuerDer }: Certificate): readonly Certificate[] {
    const named = ({ subjectKey }: Certificate): boolean => subjectKey === issuerKey
    const holding = anchors.filter((der) =>
      Buffer.from(der.buffer, der.byteOffset, der.byteLength).includes(Buffer.from(issuerDer)),
    )
    const likely = holding.flatMap(readOnce).filter(named)
    return likely.length > 0 ? likely : anchors.flatMap(readOnce).filter(named)
  }

  return {
    issuersOf(certificate) {
      // By the bytes: what is found depends on how the name is written, and never on who asked before.
      const key = Buffer.from(certificate.issuerDer).toString('latin1')
      const known = found.get(key) ?? find(certificate)
      found.set(key, known)
      return known
    },
    has({ sha256 }) {
      fingerprints ??= new Set(anchors.map(fingerprintOf))
      return fingerprints.has(sha256)
    },
  }
}

/** What was read of a store serves every target of a run. */
const indexes = new WeakMap<TrustStore, AnchorIndex>()

export function anchorsOf(store: TrustStore): AnchorIndex {
  const index = indexes.get(store) ?? indexAnchors(store.anchors)
  indexes.set(store, index)
  return index
}

function readAnchor(der: Uint8Array): readonly Certificate[] {
  try {
    return [readCertificate(der)]
  } catch (error) {
    if (error instanceof MalformedError) return []
    throw error
  }
}
