/** Certificate revocation lists as plain values: RFC 5280 section 5. Reads what is there; decides nothing. */
import { MalformedError } from '../malformed-error.ts'
import { readPemBlocks } from '../pem.ts'
import { readSignatureAlgorithm, type SignatureAlgorithm } from './algorithms.ts'
import {
  expectTag,
  isLeastInteger,
  readOctetBits,
  readDer,
  readSmallInteger,
  readTime,
  TAG,
  type Node,
} from './asn1.ts'
import { readIssuingDistributionPoint, type IssuingDistributionPoint } from './distribution-points.ts'
import {
  EXTENSION,
  readAuthorityKeyId,
  readNotEmptyExtensions,
  unknownCriticalOf,
  type AuthorityKeyId,
  type RawExtension,
} from './extensions.ts'
import { readGeneralName } from './general-name.ts'
import { canonicalName, formatName, readName } from './name.ts'

export interface Crl extends CrlContents {
  /** Whether the algorithm that is signed is the one that stands beside the signature (RFC 5280 section 5.1.1.2). */
  readonly signatureIsConsistent: boolean
  /** What is signed, and the signature. */
  readonly tbs: Uint8Array
  readonly signatureValue: Uint8Array
  readonly der: Uint8Array
}

/** What it says, all of it plain JSON. */
export interface CrlContents {
  /** 1 or 2 (RFC 5280 section 5.1.2.1). */
  readonly version: number
  /** For people, as RFC 4514. */
  readonly issuer: string
  /** Equal to `Certificate.issuerKey` when the names are the same. */
  readonly issuerKey: string
  /** Milliseconds since 1970. */
  readonly thisUpdate: number
  readonly nextUpdate: number | null
  /** Of those that were to be kept, in the order of the list; and the first that bears on the whole list. */
  readonly revoked: readonly RevokedCertificate[]
  /** How many there are on the list. */
  readonly revokedCount: number
  readonly authorityKeyId: AuthorityKeyId | null
  /** Hex; null when the extension is absent. */
  readonly crlNumber: string | null
  readonly crlNumberIsCritical: boolean
  /** Hex of the number of the CRL that this one is to be added to; null: it stands by itself. */
  readonly deltaCrlIndicator: string | null
  readonly issuingDistributionPoint: IssuingDistributionPoint | null
  /** OIDs of critical extensions that are not understood: the CRL may not be used (RFC 5280 section 5.2). */
  readonly unknownCritical: readonly string[]
  readonly signature: SignatureAlgorithm
}

export interface RevokedCertificate extends EntryExtensions {
  /** As `Certificate.serial`. */
  readonly serial: string
  /** Milliseconds since 1970. */
  readonly revokedAt: number
}

interface EntryExtensions {
  /** A key of `CRL_REASONS`, or a number that means nothing; null: none is given. */
  readonly reasonCode: number | null
  /** As `Certificate.issuerKey`; null: the issuer of the CRL, or of the entry before. */
  readonly certificateIssuer: string | null
  /** OIDs: the whole CRL may not be used (RFC 5280 section 5.3). */
  readonly unknownCritical: readonly string[]
}

/** CRLReason: RFC 5280 section 5.3.1. */
export const CRL_REASONS: Readonly<Record<number, string>> = {
  0: 'unspecified',
  1: 'keyCompromise',
  2: 'cACompromise',
  3: 'affiliationChanged',
  4: 'superseded',
  5: 'cessationOfOperation',
  6: 'certificateHold',
  8: 'removeFromCRL',
  9: 'privilegeWithdrawn',
  10: 'aACompromise',
}

/** The largest ones in use have some 10 MiB. */
export const MAX_CRL_BYTES = 32 * 2 ** 20

const CRL_EXTENSION = {
  crlNumber: '2.5.29.20',
  deltaCrlIndicator: '2.5.29.27',
  issuingDistributionPoint: '2.5.29.28',
  authorityKeyId: EXTENSION.authorityKeyId,
} as const

const ENTRY_EXTENSION = {
  reasonCode: '2.5.29.21',
  invalidityDate: '2.5.29.24',
  certificateIssuer: '2.5.29.29',
} as const

const UNDERSTOOD: ReadonlySet<string> = new Set(Object.values(CRL_EXTENSION))
const UNDERSTOOD_IN_ENTRIES: ReadonlySet<string> = new Set(Object.values(ENTRY_EXTENSION))

/** Every CRL of a file: DER, or PEM blocks. @throws MalformedError when one of them is broken, or there is none */
export function readCrlFile(bytes: Uint8Array): readonly Crl[] {
  const blocks = readPemBlocks(Buffer.from(bytes).toString('latin1'), 'X509 CRL')
  return (blocks.length === 0 ? [bytes] : blocks).map((der) => readCrl(der))
}

/**
 * @param keeps of which serial numbers the entries are wanted: a list may have hundreds of thousands
 * @throws MalformedError also for more than 32 MiB
 */
export function readCrl(der: Uint8Array, keeps: (serial: string) => boolean = () => true): Crl {
  if (der.length > MAX_CRL_BYTES) throw new MalformedError('CertificateList', 'is over the limit of 32 MiB', 0)
  // CertificateList ::= SEQUENCE { tbsCertList, signatureAlgorithm, signatureValue }
  const [tbs, algorithm, signatureValue] = [...elementsOf('CertificateList', der, 3)]
  if (tbs === undefined || algorithm === undefined || signatureValue === undefined) {
    throw new MalformedError('CertificateList', 'three elements expected', 0)
  }
  const { innerAlgorithm, ...fields } = readTbs(tbs, keeps)
  return {
    ...fields,
    signature: readSignatureAlgorithm(readDer('signatureAlgorithm', algorithm)),
    signatureIsConsistent: Buffer.from(algorithm).equals(innerAlgorithm),
    tbs,
    signatureValue: readOctetBits('signatureValue', readDer('signatureValue', signatureValue)),
    der,
  }
}

type Keeps = (serial: string) => boolean

function readTbs(
  tbs: Uint8Array,
  keeps: Keeps,
): Omit<CrlContents, 'signature'> & { readonly innerAlgorithm: Uint8Array } {
  // TBSCertList ::= SEQUENCE { version OPTIONAL, signature, issuer, thisUpdate, nextUpdate OPTIONAL,
  //   revokedCertificates SEQUENCE OPTIONAL, crlExtensions [0] EXPLICIT OPTIONAL }
  const left = [...elementsOf('TBSCertList', tbs, 7)]
  const take = (...tags: readonly number[]): Uint8Array | undefined =>
    tags.includes(left[0]?.[0] ?? 0) ? left.shift() : undefined
  const required = (what: string, ...tags: readonly number[]): Node => readDer(what, take(...tags) ?? missing(what))

  const versionDer = take(INTEGER)
  const innerAlgorithm = take(SEQUENCE) ?? missing('signature')
  const issuer = readName(required('issuer', SEQUENCE))
  const thisUpdate = readTime('thisUpdate', required('thisUpdate', ...TIMES))
  const nextUpdateDer = take(...TIMES)
  const entries = take(SEQUENCE)
  const extensionsDer = take(EXTENSIONS)
  if (left.length > 0) throw new MalformedError('TBSCertList', 'an element too many', 0)

  const version = versionDer === undefined ? 1 : readVersion(readDer('version', versionDer))
  if (version === 1 && extensionsDer !== undefined)
    throw new MalformedError('TBSCertList', 'extensions in version 1', 0)
  return {
    version,
    innerAlgorithm,
    issuer: formatName(issuer),
    issuerKey: canonicalName(issuer).join(),
    thisUpdate,
    nextUpdate: nextUpdateDer === undefined ? null : readTime('nextUpdate', readDer('nextUpdate', nextUpdateDer)),
    ...(entries === undefined ? { revoked: [], revokedCount: 0 } : readEntries(entries, version, keeps)),
    ...readCrlExtensions(extensionsDer),
  }
}

export function contentsOf(crl: Crl): CrlContents {
  return {
    version: crl.version,
    issuer: crl.issuer,
    issuerKey: crl.issuerKey,
    thisUpdate: crl.thisUpdate,
    nextUpdate: crl.nextUpdate,
    revoked: crl.revoked,
    revokedCount: crl.revokedCount,
    authorityKeyId: crl.authorityKeyId,
    crlNumber: crl.crlNumber,
    crlNumberIsCritical: crl.crlNumberIsCritical,
    deltaCrlIndicator: crl.deltaCrlIndicator,
    issuingDistributionPoint: crl.issuingDistributionPoint,
    unknownCritical: crl.unknownCritical,
    signature: crl.signature,
  }
}

/** Version ::= INTEGER, which MUST be v2(1) where it is present. */
function readVersion(node: Node): number {
  const version = 1 + readSmallInteger('version', node)
  if (version !== 2) throw new MalformedError('version', 'only version 2 is ever written', 0)
  return version
}

function readCrlExtensions(
  der: Uint8Array | undefined,
): Pick<
  Crl,
  | 'authorityKeyId'
  | 'crlNumber'
  | 'crlNumberIsCritical'
  | 'deltaCrlIndicator'
  | 'issuingDistributionPoint'
  | 'unknownCritical'
> {
  const [list, ...more] = der === undefined ? [] : readDer('crlExtensions', der).children
  if (der !== undefined && (list === undefined || more.length > 0)) {
    throw new MalformedError('crlExtensions', 'one list expected', 0)
  }
  const all = list === undefined ? [] : readNotEmptyExtensions(list)
  const read = reading(all)
  return {
    authorityKeyId: read(CRL_EXTENSION.authorityKeyId, readAuthorityKeyId),
    crlNumber: read(CRL_EXTENSION.crlNumber, readCrlNumber),
    crlNumberIsCritical: all.some(({ oid, critical }) => oid === CRL_EXTENSION.crlNumber && critical),
    deltaCrlIndicator: read(CRL_EXTENSION.deltaCrlIndicator, readCrlNumber),
    issuingDistributionPoint: read(CRL_EXTENSION.issuingDistributionPoint, readIssuingDistributionPoint),
    unknownCritical: unknownCriticalOf(all, UNDERSTOOD),
  }
}

/** CRLNumber ::= INTEGER (0..MAX) */
function readCrlNumber(node: Node): string {
  const { content } = expectTag('CRLNumber', node, TAG.integer)
  if ((content[0] ?? 0x80) >= 0x80) throw new MalformedError('CRLNumber', 'no number from 0 up', 0)
  return Buffer.from(content).toString('hex')
}

/** Most entries of a list have the same few extensions: these are read once. */
const MAX_KNOWN = 64

const NO_EXTENSIONS: EntryExtensions = { reasonCode: null, certificateIssuer: null, unknownCritical: [] }

function readEntries(der: Uint8Array, version: number, keeps: Keeps): Pick<CrlContents, 'revoked' | 'revokedCount'> {
  const known = new Map<string, EntryExtensions>()
  const revoked: RevokedCertificate[] = []
  let revokedCount = 0
  for (const element of elementsOf('revokedCertificates', der, Infinity)) {
    const entry = readEntry(element, version, known)
    revokedCount++
    if (keeps(entry.serial) || (bearsOnAll(entry) && !revoked.some(bearsOnAll))) revoked.push(entry)
  }
  if (revokedCount === 0) throw new MalformedError('revokedCertificates', 'an empty list, which must be left out', 0)
  return { revoked, revokedCount }
}

/** Whoever does not understand such an entry, or does not follow such a list, may not use any of it. */
export function bearsOnAll({ certificateIssuer, unknownCritical }: RevokedCertificate): boolean {
  return certificateIssuer !== null || unknownCritical.length > 0
}

function readEntry(der: Uint8Array, version: number, known: Map<string, EntryExtensions>): RevokedCertificate {
  // SEQUENCE { userCertificate INTEGER, revocationDate Time, crlEntryExtensions Extensions OPTIONAL }
  const [serial, date, extensions] = [...elementsOf('revokedCertificate', der, 3)]
  if (serial === undefined || date === undefined) {
    throw new MalformedError('revokedCertificate', 'two or three elements expected', 0)
  }
  if (version === 1 && extensions !== undefined) {
    throw new MalformedError('revokedCertificate', 'extensions in version 1', 0)
  }
  return {
    serial: readSerial(serial),
    revokedAt: readTime('revocationDate', primitiveOf(date)),
    ...(extensions === undefined ? NO_EXTENSIONS : readEntryExtensions(extensions, known)),
  }
}

function readSerial(der: Uint8Array): string {
  const serial = expectTag('userCertificate', primitiveOf(der), TAG.integer)
  if (!isLeastInteger(serial)) throw new MalformedError('userCertificate', 'no integer in DER', 0)
  return Buffer.from(serial.content).toString('hex')
}

function readEntryExtensions(der: Uint8Array, known: Map<string, EntryExtensions>): EntryExtensions {
  const key = Buffer.from(der).toString('latin1')
  const found = known.get(key)
  if (found !== undefined) return found
  const all = readNotEmptyExtensions(readDer('crlEntryExtensions', der))
  const read = reading(all)
  const extensions = {
    reasonCode: read(ENTRY_EXTENSION.reasonCode, readReasonCode),
    certificateIssuer: read(ENTRY_EXTENSION.certificateIssuer, readCertificateIssuer),
    unknownCritical: unknownCriticalOf(all, UNDERSTOOD_IN_ENTRIES),
  }
  if (known.size < MAX_KNOWN) known.set(key, extensions)
  return extensions
}

function readReasonCode(node: Node): number {
  return readSmallInteger('CRLReason', expectTag('CRLReason', node, TAG.enumerated))
}

/** CertificateIssuer ::= GeneralNames */
function readCertificateIssuer(node: Node): string {
  const names = expectTag('certificateIssuer', node, TAG.sequence).children.map(readGeneralName)
  const issuer = names.find((name) => name.kind === 'directory')
  if (issuer === undefined) throw new MalformedError('certificateIssuer', 'no directory name', 0)
  return issuer.canonical.join()
}

function reading(all: readonly RawExtension[]): <T>(oid: string, readValue: (value: Node) => T) => T | null {
  return (oid, readValue) => {
    const extension = all.find((candidate) => candidate.oid === oid)
    return extension === undefined ? null : readValue(readDer(`extension ${oid}`, extension.value))
  }
}

/** Identifier octets. */
const INTEGER = TAG.integer
const CONSTRUCTED = 0x20
const SEQUENCE = TAG.sequence | CONSTRUCTED
const TIMES = [TAG.utcTime, TAG.generalizedTime]
const EXTENSIONS = 0xa0

/**
 * The elements in a SEQUENCE, each with its header and one at a time: a list has hundreds of thousands, for which the
 * reader of small things is too slow. What these elements hold is for their own readers to check.
 */
function* elementsOf(what: string, der: Uint8Array, max: number): Generator<Uint8Array, void> {
  if (der[0] !== SEQUENCE) throw new MalformedError(what, 'a SEQUENCE expected', 0)
  if (endOf(what, der, 0) !== der.length) throw new MalformedError(what, 'bytes after its end', 0)
  let [at, count] = [contentStart(der, 0), 0]
  while (at < der.length) {
    if (++count > max) throw new MalformedError(what, `more than ${String(max)} elements`, at)
    const end = endOf(what, der, at)
    yield der.subarray(at, end)
    at = end
  }
}

/** An element of a universal type that is not constructed. */
function primitiveOf(der: Uint8Array): Node {
  const content = der.subarray(contentStart(der, 0))
  return { tagClass: 'universal', isConstructed: false, tag: der[0] ?? 0, children: [], content, der: () => der }
}

/** Where an element ends that begins at `at`. @throws MalformedError for a length that is not in the one form of DER, or past the end */
function endOf(what: string, der: Uint8Array, at: number): number {
  const start = contentStart(der, at)
  const short = der[at + 1] ?? 0
  const digits = start - at - 2
  let length = digits === 0 ? short : 0
  for (const octet of der.subarray(at + 2, start)) length = length * 0x100 + octet
  // 0x80 has no length at all, and a padded or needlessly long one could have been written shorter.
  const isLeast = digits === 0 ? short !== 0x80 : der[at + 2] !== 0 && length >= 0x80
  if (!isLeast || start > der.length || start + length > der.length) {
    throw new MalformedError(what, 'an element with no length that fits', at)
  }
  return start + length
}

function contentStart(der: Uint8Array, at: number): number {
  const short = der[at + 1] ?? 0
  return at + 2 + (short > 0x80 ? short - 0x80 : 0)
}

function missing(what: string): never {
  throw new MalformedError('TBSCertList', `${what} is missing`, 0)
}
