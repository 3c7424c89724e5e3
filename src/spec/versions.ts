/** Protocol versions as they stand on the wire (RFC 8446 section 4.2.1, RFC 6101 for SSL 3.0). */
import { hex16 } from './hex.ts'

export const SSL2 = 0x0002
export const SSL3 = 0x0300
export const TLS10 = 0x0301
export const TLS11 = 0x0302
export const TLS12 = 0x0303
export const TLS13 = 0x0304

/** The number on the wire; unknown ones survive. */
export type ProtocolVersion = number

const NAMES: ReadonlyMap<number, string> = new Map([
  [SSL2, 'SSLv2'],
  [SSL3, 'SSLv3'],
  [TLS10, 'TLSv1'],
  [TLS11, 'TLSv1.1'],
  [TLS12, 'TLSv1.2'],
  [TLS13, 'TLSv1.3'],
])

/** `TLSv1.2`, as OpenSSL and the report write it. */
export function versionName(version: ProtocolVersion): string {
  return NAMES.get(version) ?? hex16(version)
}

/** Undefined for a name that is not one of ours. */
export function findVersion(name: string): ProtocolVersion | undefined {
  for (const [version, known] of NAMES) if (known === name) return version
  return undefined
}

/** RFC 8996 section 4 and 5: TLS 1.0 and 1.1 MUST NOT be used; RFC 7568 section 3: nor SSL 3.0. */
export const DEPRECATED_VERSIONS: readonly string[] = [SSL2, SSL3, TLS10, TLS11].map(versionName)
