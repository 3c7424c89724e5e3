/** What a service that searches the logs says of a certificate. It is hearsay: no signature is seen here. */
import { attributesOf } from '../../core/distinguished-name.ts'
import { isObject, type JsonObject } from '../json.ts'
import { MalformedError } from '../malformed-error.ts'

export interface IssuedCertificate {
  /** As RFC 4514 writes names, in the order that the service gives it. */
  readonly issuer: string
  /** DNS names that it is for, as far as the service tells them: may be wildcards. */
  readonly names: readonly string[]
  /** Milliseconds since 1970. */
  readonly notBefore: number
  readonly notAfter: number
  readonly isRevoked: boolean
  /** Where the service shows it, or what it calls it. */
  readonly reference: string
}

/** What is searched for. */
export interface CtQuery {
  /** That callers ask for. */
  readonly host: string
  /** The name in the certificate that stands for it: the host, or a wildcard. */
  readonly name: string
}

export interface CtPage {
  readonly issued: readonly IssuedCertificate[]
  /** What the next page is asked with; null after the last one. */
  readonly next: string | null
}

/** How a service is asked, and how its answers are read. */
export interface CtSearchApi {
  /** Its own place. */
  readonly url: string
  /** @param after from the page before; null for the first */
  ask(url: string, query: CtQuery, after: string | null): string
  /** @throws MalformedError */
  read(answer: Uint8Array): CtPage
}

/** A page of the services has a few hundred at most; crt.sh gives all at once. */
const MAX_ENTRIES = 20_000

/** @throws MalformedError */
export function entriesOf(what: string, value: unknown): readonly JsonObject[] {
  if (!Array.isArray(value)) throw new MalformedError(what, 'no JSON array', 0)
  if (value.length > MAX_ENTRIES) throw new MalformedError(what, `more than ${String(MAX_ENTRIES)} entries`, 0)
  return value.map((entry: unknown, index) => {
    if (!isObject(entry)) throw new MalformedError(what, `entry ${String(index)} is no object`, 0)
    return entry
  })
}

/** @param index of the entry in the answer */
export function unusableEntry(what: string, index: number): MalformedError {
  return new MalformedError(what, `entry ${String(index)} lacks its issuer, names, validity or id`, 0)
}

/** `O="DigiCert, Inc."`: OpenSSL's way with what RFC 4514 escapes. */
const ATTRIBUTE = /\s*([\w.]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|(?!")((?:[^\\,+]|\\.)*))(?:[,+]|$)/suy

/** @returns in the way of RFC 4514; null for a text that is no name */
export function parseOneLineName(text: string): string | null {
  const attributes: string[] = []
  ATTRIBUTE.lastIndex = 0
  while (ATTRIBUTE.lastIndex < text.length) {
    const found = ATTRIBUTE.exec(text)
    if (found === null) return null
    const [, type = '', quoted, plain = ''] = found
    const value = (quoted ?? plain.trimEnd()).replaceAll(/\\([^0-9A-Fa-f])/gu, '$1')
    attributes.push(`${type}=${value.replaceAll(/[\\,+"<>;]/g, String.raw`\$&`)}`)
  }
  const name = attributes.join(',')
  return attributesOf(name).length > 0 ? name : null
}
