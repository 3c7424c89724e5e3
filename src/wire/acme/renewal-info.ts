/** What an ACME server tells anybody about when to renew a certificate: ACME Renewal Information (ARI), RFC 9773. */
import { isObject, parseJson, parseTimestamp, type JsonObject } from '../json.ts'
import { MalformedError } from '../malformed-error.ts'
import type { Certificate } from '../x509/certificate.ts'

/** When the CA wants the certificate renewed. */
export interface RenewalWindow {
  /** Milliseconds since 1970; the end comes after the start. */
  readonly start: number
  readonly end: number
  /** A page of the CA's that says why, by https; null when it names none that could be shown. */
  readonly explanationUrl: string | null
}

/**
 * How the server knows the certificate: RFC 9773 section 4.1.
 * @returns null where the certificate does not name its issuer's key
 */
export function renewalIdOf({ authorityKeyId, serial }: Pick<Certificate, 'authorityKeyId' | 'serial'>): string | null {
  const keyId = authorityKeyId?.keyId ?? null
  return keyId === null ? null : `${base64Url(keyId)}.${base64Url(serial)}`
}

/**
 * Where to ask, by the server's directory (RFC 9773 section 3); null when it gives no such information.
 * @throws MalformedError
 */
export function readRenewalInfoUrl(directory: Uint8Array): string | null {
  const { renewalInfo } = readObject('ACME directory', directory)
  if (renewalInfo === undefined) return null
  const url = parseHttpsUrl(renewalInfo)
  if (url === null) throw new MalformedError('ACME directory', 'its renewalInfo is no https URL', 0)
  return url
}

/**
 * RFC 9773 section 4.2: a window that does not end after it starts is as good as no answer.
 * @throws MalformedError
 */
export function readRenewalInfo(answer: Uint8Array): RenewalWindow {
  const { suggestedWindow, explanationURL } = readObject('RenewalInfo', answer)
  if (!isObject(suggestedWindow)) throw new MalformedError('RenewalInfo', 'there is no suggestedWindow', 0)
  const [start, end] = [parseTimestamp(suggestedWindow.start), parseTimestamp(suggestedWindow.end)]
  if (start === null || end === null) {
    throw new MalformedError('RenewalInfo', `the ${start === null ? 'start' : 'end'} of its window is no timestamp`, 0)
  }
  if (end <= start) throw new MalformedError('RenewalInfo', 'its window does not end after it starts', 0)
  return { start, end, explanationUrl: parseHttpsUrl(explanationURL) }
}

function base64Url(hex: string): string {
  return Buffer.from(hex, 'hex').toString('base64url')
}

function readObject(what: string, bytes: Uint8Array): JsonObject {
  const value = parseJson(what, bytes)
  if (!isObject(value)) throw new MalformedError(what, 'no JSON object', 0)
  return value
}

const MAX_URL = 1000

/** As it would be asked for: a URL parser leaves no control character and no space in it. */
function parseHttpsUrl(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > MAX_URL || !URL.canParse(value)) return null
  const { protocol, username, password, href } = new URL(value)
  return protocol === 'https:' && username === '' && password === '' ? href : null
}
