/** What a server accepts, in the one form that all who look at it are brought into. */

/** OpenSSL's names of the accepted suites, sorted, by protocol version (`TLSv1.2`); accepted versions alone. */
export type Suites = Readonly<Record<string, readonly string[]>>

export const VERSIONS = ['TLSv1', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3'] as const
export type Version = (typeof VERSIONS)[number]

export function suitesFrom(accepted: readonly { readonly version: string; readonly suite: string }[]): Suites {
  const versions = [...new Set(accepted.map(({ version }) => version))].sort()
  return Object.fromEntries(
    versions.map((version) => [
      version,
      [...new Set(accepted.filter((one) => one.version === version).map(({ suite }) => suite))].sort(),
    ]),
  )
}

/** A line for each suite that another tool sees and we do not, or the other way round. */
export function differences(ours: Suites, theirs: Suites, tool: 'openssl' | 'sslscan'): readonly string[] {
  return [...lacking(ours, theirs, `${tool}: misses`), ...lacking(theirs, ours, `${tool}: sees`)].sort()
}

function lacking(suites: Suites, from: Suites, how: string): readonly string[] {
  return Object.entries(suites).flatMap(([version, names]) =>
    names.filter((name) => from[version]?.includes(name) !== true).map((name) => `${how} ${version} ${name}`),
  )
}
