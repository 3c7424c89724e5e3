/** Whether a timestamp is a log's promise for this very certificate: RFC 6962 sections 2.1.4 and 3.2. */
import { createHash, createPublicKey, verify, type KeyObject } from 'node:crypto'
import type { CtLog } from '../core/ct-log.ts'
import { Writer } from '../wire/writer.ts'
import type { Sct } from '../wire/x509/sct.ts'

export type LogEntry =
  /** A certificate as it was issued: of timestamps that come beside it. */
  | { readonly kind: 'x509'; readonly der: Uint8Array }
  /** What it was before it was issued: of timestamps that stand in it. */
  | {
      readonly kind: 'precert'
      /** SHA-256 of the SubjectPublicKeyInfo of its issuer. */
      readonly issuerKeyHash: Uint8Array
      readonly tbs: Uint8Array
    }

export interface SctRequest {
  readonly sct: Extract<Sct, { kind: 'v1' }>
  readonly entry: LogEntry
  readonly log: Pick<CtLog, 'id' | 'key' | 'interval'>
  /** Of the certificate, in milliseconds since 1970. */
  readonly notAfter: number
  readonly now: Date
}

export type SctVerdict =
  | { readonly status: 'valid' }
  /** `reason` follows "a timestamp that". A good one that no client should count is `not-counted`. */
  | { readonly status: 'invalid' | 'not-counted'; readonly reason: string }

export function verifySct({ sct, entry, log, notAfter, now }: SctRequest): SctVerdict {
  const fault = findSignatureFault(sct, entry, log)
  if (fault !== null) return { status: 'invalid', reason: fault }
  if (sct.timestamp > BigInt(now.getTime())) {
    return { status: 'invalid', reason: `is of ${formatTime(sct.timestamp)}, which is yet to come` }
  }
  const { interval } = log
  if (interval !== undefined && !(notAfter >= Date.parse(interval.start) && notAfter < Date.parse(interval.end))) {
    const reason = `is of a log for what expires from ${interval.start} and before ${interval.end}, and the certificate expires ${new Date(notAfter).toISOString()}`
    return { status: 'not-counted', reason }
  }
  return { status: 'valid' }
}

const SHA256 = 4
const MIN_RSA_BITS = 2048

/** SignatureAlgorithm of RFC 5246 section 7.4.1.4.1, by what node:crypto calls the key. */
const SIGNATURE_ALGORITHMS: Readonly<Record<string, number>> = { rsa: 1, ec: 3 }

function findSignatureFault(sct: SctRequest['sct'], entry: LogEntry, log: SctRequest['log']): string | null {
  if (Buffer.from(sct.logId).toString('base64') !== log.id) return 'is of another log'
  const key = keyOf(log)
  if (key === null) return 'is of a log with a key that no log may have'
  const { hashAlgorithm, signatureAlgorithm } = sct
  if (hashAlgorithm !== SHA256 || signatureAlgorithm !== SIGNATURE_ALGORITHMS[key.asymmetricKeyType ?? '']) {
    return `names algorithms that its log does not sign with (hash ${String(hashAlgorithm)}, signature ${String(signatureAlgorithm)})`
  }
  const isSigned = verify('sha256', signedData(sct, entry), key, sct.signature)
  return isSigned ? null : 'is not signed by its log for this certificate'
}

const V1 = 0
const CERTIFICATE_TIMESTAMP = 0
const X509_ENTRY = 0
const PRECERT_ENTRY = 1

/** `digitally-signed struct { version, signature_type, timestamp, entry_type, signed_entry, extensions }` */
function signedData({ timestamp, extensions }: SctRequest['sct'], entry: LogEntry): Uint8Array {
  const writer = new Writer().u8(V1).u8(CERTIFICATE_TIMESTAMP).u64(timestamp)
  if (entry.kind === 'x509') writer.u16(X509_ENTRY).vector(3, (body) => body.bytes(entry.der))
  else {
    writer
      .u16(PRECERT_ENTRY)
      .bytes(entry.issuerKeyHash)
      .vector(3, (body) => body.bytes(entry.tbs))
  }
  return writer.vector(2, (body) => body.bytes(extensions)).finish()
}

/** Of the certificate that has issued another. */
export function issuerKeyHashOf({ spki }: { readonly spki: Uint8Array }): Uint8Array {
  return new Uint8Array(createHash('sha256').update(spki).digest())
}

const keys = new WeakMap<SctRequest['log'], KeyObject | null>()

function keyOf(log: SctRequest['log']): KeyObject | null {
  const known = keys.get(log)
  if (known !== undefined) return known
  const key = readKey(log.key)
  keys.set(log, key)
  return key
}

/** ECDSA over P-256, or RSA of 2048 bits at least. */
function readKey(base64: string): KeyObject | null {
  try {
    const key = createPublicKey({ key: Buffer.from(base64, 'base64'), format: 'der', type: 'spki' })
    const { namedCurve, modulusLength = 0 } = key.asymmetricKeyDetails ?? {}
    const isAllowed = key.asymmetricKeyType === 'rsa' ? modulusLength >= MIN_RSA_BITS : namedCurve === 'prime256v1'
    return isAllowed ? key : null
  } catch {
    return null
  }
}

/** Of the largest number that a Date takes. */
const LAST_DATE_MS = 8_640_000_000_000_000n

function formatTime(ms: bigint): string {
  return ms > LAST_DATE_MS ? `the millisecond ${String(ms)} after 1970` : new Date(Number(ms)).toISOString()
}
