/** Which suites of a server without a cipher list of its own words can be served, read off IANA's names. */
import type { KeyKind } from './credentials.ts'
import { sorted, type Names, type VersionName } from './sight.ts'

export interface Means {
  readonly keys: readonly KeyKind[]
  readonly hasDh: boolean
  readonly hasEcdh: boolean
  /** Exchanges that it has besides those that its keys and parameters are for. */
  readonly more?: readonly string[]
}

/**
 * Whether a server's keys and parameters are enough for a suite. Our EC certificate is signed with RSA: ECDH_RSA. An
 * RSA key of 512 bits does for RSA_EXPORT what a key made for the one handshake would do (RFC 2246 appendix D.1).
 */
export function isServable(suite: string, { keys, hasDh, hasEcdh, more = [] }: Means): boolean {
  const [, exchange = ''] = /^TLS_(\w+?)_WITH_/.exec(suite) ?? []
  const has = (...kinds: readonly KeyKind[]): boolean => kinds.some((kind) => keys.includes(kind))
  if (more.includes(exchange)) return true
  if (exchange.startsWith('RSA_EXPORT')) return has('rsa512')
  switch (exchange.replace(/_EXPORT(?:1024)?$/, '')) {
    case '':
      return suite.startsWith('TLS_') && !suite.endsWith('_SCSV')
    case 'RSA':
      return has('rsa', 'rsa512')
    case 'DHE_RSA':
      return hasDh && has('rsa', 'rsa512')
    case 'DHE_DSS':
      return hasDh && has('dsa')
    case 'DH_anon':
      return hasDh
    case 'ECDHE_RSA':
      return hasEcdh && has('rsa', 'rsa512')
    case 'ECDHE_ECDSA':
      return hasEcdh && has('ec')
    case 'ECDH_RSA':
      return has('ec')
    case 'ECDH_anon':
      return hasEcdh
    default:
      return false
  }
}

/** AEAD suites, and those with a hash of SHA-2, are for TLS 1.2 alone (RFC 5246 section 1.2, RFC 5288 section 4). */
export function isOfVersion(suite: string, version: VersionName): boolean {
  if (!suite.includes('_WITH_')) return version === 'TLSv1.3'
  if (version === 'TLSv1.3') return false
  return version === 'TLSv1.2' || !/_(?:SHA256|SHA384|CCM|CCM_8)$/.test(suite)
}

/** By version. */
export function inVersions(versions: readonly VersionName[], suites: readonly string[]): Names {
  return Object.fromEntries(
    versions.map((version) => [version, sorted(suites.filter((suite) => isOfVersion(suite, version)))]),
  )
}
