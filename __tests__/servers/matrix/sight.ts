/** What a server speaks, in the one form that all who look at it, and its own configuration, are brought into. */
import { hex16 } from '../../../src/spec/hex.ts'
import { ALL_SUITES, findSuite } from '../../../src/spec/suite.ts'

export const VERSION_ORDER = ['SSLv2', 'SSLv3', 'TLSv1', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3'] as const
export type VersionName = (typeof VERSION_ORDER)[number]

/** By version. */
export type Names = Readonly<Partial<Record<VersionName, readonly string[]>>>

export interface Sight {
  /** Accepted, oldest first. */
  readonly versions: readonly VersionName[]
  /** IANA names, sorted; a version that is not there was not looked at. */
  readonly suites: Names
  /** IANA names, sorted; a version that is not there was not looked at. */
  readonly groups: Names
  /** Versions that were looked for; absent: all. */
  readonly asked?: readonly VersionName[]
  /** What went wrong in looking. */
  readonly failures?: readonly string[]
}

export function isVersionName(name: string): name is VersionName {
  return (VERSION_ORDER as readonly string[]).includes(name)
}

/** `TLSv1.0` is what all but OpenSSL say. Throws for what is none. */
export function versionNamed(name: string): VersionName {
  const known = name.replace(/^TLSv?1(\.0)?$/, 'TLSv1').replace(/^TLS(?=1\.)/, 'TLSv')
  if (!isVersionName(known)) throw new Error(`"${name}" is no protocol version`)
  return known
}

/** Curves that only versions before TLS 1.3 have (RFC 8446 section 4.2.7), and groups that only TLS 1.3 has. */
const OLD_CURVE = /^(?:sect|secp(?!256r1|384r1|521r1)|brainpoolP\d+r1$)/
const NEW_GROUP = /MLKEM|tls13$/

/**
 * Of groups that a server has, those that it uses in each version, given the suites that it has there. Up to TLS 1.2 a
 * curve needs a suite with ECDHE, and a finite field one with DHE, on a server that goes by names (RFC 7919).
 */
export function groupsIn(suites: Names, groups: readonly string[], fields: 'named' | 'unnamed'): Names {
  const uses = (version: VersionName, group: string): boolean => {
    if (version === 'TLSv1.3') return !OLD_CURVE.test(group)
    const exchange = !group.startsWith('ffdhe') ? /_ECDHE_|_ECDH_anon_/ : fields === 'named' ? /_DHE_|_DH_anon_/ : null
    return !NEW_GROUP.test(group) && exchange !== null && (suites[version] ?? []).some((suite) => exchange.test(suite))
  }
  return Object.fromEntries(
    oldestFirst(Object.keys(suites).filter(isVersionName))
      .filter((version) => version !== 'SSLv2' && version !== 'SSLv3')
      .map((version) => [version, sorted(groups.filter((group) => uses(version, group)))]),
  )
}

export function sorted(names: Iterable<string>): readonly string[] {
  return [...new Set(names)].sort()
}

export function oldestFirst(versions: Iterable<VersionName>): readonly VersionName[] {
  const all = new Set(versions)
  return VERSION_ORDER.filter((version) => all.has(version))
}

/** IANA's name of a number. */
export function suiteOfCode(code: number): string {
  const { name } = findSuite(code)
  if (name === hex16(code)) throw new Error(`nobody registered the cipher suite ${name}`)
  return name
}

const BY_OPENSSL_NAME: ReadonlyMap<string, string> = new Map(
  ALL_SUITES.flatMap(({ name, openssl }) => (openssl === null ? [] : [[openssl, name] as const])),
)

/** IANA's name of what OpenSSL, of whatever age, calls so. */
export function suiteOfOpenssl(name: string): string {
  // The name of the DHE suites was EDH up to OpenSSL 1.0.2, in those with DES and 3DES.
  const found =
    BY_OPENSSL_NAME.get(name) ?? BY_OPENSSL_NAME.get(name.replace(/^EDH-(RSA|DSS)-DES-CBC3/, 'DHE-$1-DES-CBC3'))
  if (found === undefined) throw new Error(`no cipher suite has the OpenSSL name ${name}`)
  return found
}
