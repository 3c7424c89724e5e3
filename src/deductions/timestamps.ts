/**
 * The timestamps that came in the leaf, with the handshake or in a staple (RFC 6962 section 3.3): of which log each is, and
 * whether that log has signed it for this leaf.
 */
import type { CtLogList } from '../core/ct-log.ts'
import { defineDeduction, type DeductionContext } from '../core/deduction.ts'
import type { Facts } from '../core/facts.ts'
import { gap, seen, type Gap, type Seen } from '../core/observed.ts'
import { isBuiltInStore } from '../core/trust.ts'
import { anchorsOf } from '../pki/anchors.ts'
import { sctCheckerOf, unreadable, type CheckedSct } from '../pki/check-sct.ts'
import type { SctSource } from '../pki/ct-policy.ts'
import { findSigningIssuer } from '../pki/signing-issuer.ts'
import { CHROME_ROOTS } from '../spec/chrome-roots.ts'
import { MalformedError } from '../wire/malformed-error.ts'
import type { Certificate } from '../wire/x509/certificate.ts'
import { readOcspResponse } from '../wire/x509/ocsp.ts'
import { readSctExtension, readSctList } from '../wire/x509/sct.ts'

declare module '../core/facts.ts' {
  interface Facts {
    timestamps: Timestamps
  }
}

export interface Timestamps {
  /** Whether a path leads to a root of a public CA: of others no client asks for timestamps. */
  readonly isPublic: boolean
  /** False where more may have come than was seen. */
  readonly isComplete: boolean
  /** The handshakes that brought different ones; empty where each brought the same, or none did. */
  readonly versions: readonly string[]
  readonly timestamps: readonly Timestamp[]
}

export interface Timestamp extends CheckedSct {
  readonly source: SctSource
  /** One of `versions`; null: it came with every handshake. */
  readonly version: string | null
}

export default defineDeduction({
  fact: 'timestamps',
  reads: ['certificates', 'trustPaths', 'handshakeScts', 'staple'],
  deduce: checkTimestamps,
})

type Read = Pick<Facts, 'certificates' | 'trustPaths' | 'handshakeScts' | 'staple'>

export function checkTimestamps(
  { certificates: { leaf, others }, trustPaths, handshakeScts, staple }: Read,
  { now, stores, ctLogs: list, gaps }: DeductionContext,
): Seen<Timestamps> {
  if (leaf === null) return seen({ isPublic: false, isComplete: true, versions: [], timestamps: [] })
  const handshakes = listsOfHandshakes(handshakeScts.lists, leaf)
  const staples = listsOfStaples(staple.responses, leaf)
  const raw = [...listsOfCertificate(leaf), ...handshakes.lists, ...staples].flatMap(readList)
  const issuer = leaf.sctList === null ? undefined : findSigningIssuer(leaf, others, stores.map(anchorsOf))
  const check = sctCheckerOf({ leaf, issuer, now, list })
  const timestamps = raw.slice(0, MAX_TIMESTAMPS).map(({ source, version, sct }): Timestamp => {
    const checked = sct instanceof MalformedError ? unreadable(sct) : check(sct, source === 'certificate')
    return { source, version, ...checked }
  })
  const unseen = [
    ...handshakes.gaps,
    ...(raw.length > MAX_TIMESTAMPS ? [gapOf('timestamps', `more than ${String(MAX_TIMESTAMPS)} came`)] : []),
  ]
  return seen(
    {
      isPublic: isPublic(trustPaths),
      isComplete: gaps.length + unseen.length === 0,
      versions: handshakes.versions,
      timestamps,
    },
    [...unseen, ...gapsOf(timestamps, list)],
  )
}

/** Honest servers send three. Each costs a signature, and a stranger decides how many there are. */
const MAX_TIMESTAMPS = 64

/** The roots of Chrome also where they stand in a store that its owner may have added others to. */
const PUBLIC_ROOTS: ReadonlySet<string> = new Set(CHROME_ROOTS.roots.map(([sha256]) => sha256))

function isPublic({ stores }: Facts['trustPaths']): boolean {
  return stores.some(
    ({ store, trusted, anchor }) =>
      trusted && (isBuiltInStore(store) || (anchor !== null && PUBLIC_ROOTS.has(anchor.sha256))),
  )
}

interface SctList extends Pick<Timestamp, 'source' | 'version'> {
  /** @throws MalformedError */
  readonly read: () => readonly Uint8Array[]
}

function listsOfCertificate({ sctList }: Certificate): readonly SctList[] {
  return sctList === null ? [] : [{ source: 'certificate', version: null, read: () => readSctExtension(sctList) }]
}

function listsOfHandshakes(
  all: Facts['handshakeScts']['lists'],
  { sha256 }: Certificate,
): { readonly lists: readonly SctList[]; readonly versions: readonly string[]; readonly gaps: readonly Gap[] } {
  const ofLeaf = all.filter(({ leaf }) => leaf === sha256)
  const isSame = new Set(ofLeaf.map(({ list }) => list)).size < 2
  const lists = (isSame ? ofLeaf.slice(0, 1) : ofLeaf).flatMap(({ version, list }): readonly SctList[] => {
    if (list === null) return []
    const bytes = new Uint8Array(Buffer.from(list, 'base64'))
    return [{ source: 'handshake', version: isSame ? null : version, read: () => readSctList(bytes) }]
  })
  return {
    lists,
    versions: isSame ? [] : ofLeaf.map(({ version }) => version),
    gaps: ofLeaf.length > 0 ? [] : [gapOf('the handshake', 'none was seen that brought this certificate')],
  }
}

/** Each list once, though every version brings it. What cannot be read is told by revocation/staple-invalid. */
function listsOfStaples(responses: Facts['staple']['responses'], leaf: Certificate): readonly SctList[] {
  const values = responses.flatMap(({ response }) => timestampsIn(Buffer.from(response ?? '', 'base64'), leaf))
  const different = new Map(values.map((value) => [Buffer.from(value).toString('hex'), value]))
  return [...different.values()].map((value) => ({
    source: 'staple',
    version: null,
    read: () => readSctExtension(value),
  }))
}

function timestampsIn(der: Uint8Array, { serial }: Certificate): readonly Uint8Array[] {
  if (der.length === 0) return []
  try {
    const responses = readOcspResponse(der).basic?.responses ?? []
    return responses.flatMap(({ certId, timestamps }) => (certId.serial === serial ? (timestamps ?? []) : []))
  } catch (error) {
    if (error instanceof MalformedError) return []
    throw error
  }
}

interface Raw extends Pick<Timestamp, 'source' | 'version'> {
  /** The error where the list is none. */
  readonly sct: Uint8Array | MalformedError
}

function readList({ source, version, read }: SctList): readonly Raw[] {
  try {
    return read().map((sct) => ({ source, version, sct }))
  } catch (error) {
    if (error instanceof MalformedError) return [{ source, version, sct: error }]
    throw error
  }
}

/** Each log once, however many timestamps it has given. */
function gapsOf(timestamps: readonly Timestamp[], { date }: CtLogList): readonly Gap[] {
  const unknown = timestamps.flatMap(({ status, logId }) => (status === 'unknown-log' ? (logId ?? []) : []))
  const unchecked = timestamps.some(({ status }) => status === 'unchecked')
  return [
    ...[...new Set(unknown)].map((id) => gapOf(`the log ${id}`, `the list of ${date} does not know it`)),
    ...(unchecked ? [gapOf('timestamps in the certificate', 'the certificate of its issuer was not sent')] : []),
  ]
}

function gapOf(part: string, detail: string): Gap {
  return gap(part, { code: 'unsupported', detail, whose: 'us' })
}
