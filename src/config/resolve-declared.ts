/** Endpoints that files of the repository declare, beside those that the policy lists; and the certificates of either. */
import type { CertManager } from '../core/cert-manager.ts'
import type { Endpoint } from '../core/endpoint.ts'
import { matchesGlob } from '../core/glob.ts'
import type { Notice } from '../core/notice.ts'
import type { Complain } from './complain.ts'
import type { Declared, LoadedDeclared } from './declared/load-declared.ts'
import { parseEnvironmentName } from './environment-name.ts'
import { parseHostPattern } from './host-pattern.ts'
import type { FileEndpointsFrom, PolicyFile } from './policy-file.ts'

export interface ResolvedDeclared {
  /** Each at a door of its own: the first that declares it stands for all. */
  readonly endpoints: readonly Endpoint[]
  readonly certificates: readonly PlacedCertificate[]
  readonly notices: readonly Notice[]
}

interface PlacedCertificate {
  readonly environment: string | null
  readonly names: readonly string[]
  readonly certManager: CertManager
}

/** @param trustOf those that its callers have, of an entry of `endpoints-from` */
export function resolveDeclared(
  file: PolicyFile | null,
  byGlob: LoadedDeclared['byGlob'],
  trustOf: (from: FileEndpointsFrom, environment: string | null) => readonly string[],
  complain: Complain,
): ResolvedDeclared {
  const entries = entriesOf(file).map(({ from, environment }) => {
    const excluded = from.exclude.flatMap(({ value, at }) => {
      const pattern = parseHostPattern(value)
      if ('mistake' in pattern) complain(at, pattern.mistake)
      return 'value' in pattern ? [pattern.value] : []
    })
    const { endpoints, certificates, notices } = byGlob.get(from) ?? NOTHING
    const trust = trustOf(from, environment)
    return {
      certificates: certificates.map((certificate) => ({ ...certificate, environment })),
      notices,
      endpoints: endpoints
        .filter(({ address: { host } }) => !excluded.some((pattern) => matchesGlob(pattern, host)))
        .map(({ address, at }): Endpoint => {
          return { ...address, environment, connectTo: null, sni: null, starttls: null, trust, origin: at }
        }),
    }
  })
  return {
    endpoints: entries.flatMap(({ endpoints }) => endpoints),
    certificates: entries.flatMap(({ certificates }) => certificates),
    // Two globs may match one file.
    notices: [
      ...new Map(
        entries.flatMap(({ notices }) => notices).map((notice) => [JSON.stringify(notice), notice] as const),
      ).values(),
    ],
  }
}

const NOTHING: Declared = { endpoints: [], certificates: [], notices: [] }

/** All that a policy file names, those of environments first. */
export function endpointsFromOf(file: PolicyFile | null): readonly FileEndpointsFrom[] {
  return entriesOf(file).map(({ from }) => from)
}

function entriesOf(
  file: PolicyFile | null,
): readonly { readonly from: FileEndpointsFrom; readonly environment: string | null }[] {
  if (file === null) return []
  return [
    ...file.environments.flatMap(({ name, endpointsFrom }) => {
      const environment = parseEnvironmentName(name.value)
      return (endpointsFrom ?? []).map((from) => ({
        from,
        environment: 'value' in environment ? environment.value : null,
      }))
    }),
    ...(file.endpointsFrom ?? []).map((from) => ({ from, environment: null })),
  ]
}

/**
 * Those whose door nobody before them is at, in their environment; without one, in any. What the policy lists comes first,
 * for it says more of an endpoint than other files do.
 */
export function besides(listed: readonly Endpoint[], declared: readonly Endpoint[]): readonly Endpoint[] {
  const taken = new Set(listed.flatMap(doorsOf))
  return declared.filter((endpoint) => {
    const [door = '', anywhere = ''] = doorsOf(endpoint)
    const isNew = !taken.has(endpoint.environment === null ? anywhere : door)
    if (isNew) for (const one of [door, anywhere]) taken.add(one)
    return isNew
  })
}

/** In its environment, and in any. */
function doorsOf({ host, port, environment }: Endpoint): readonly string[] {
  return [JSON.stringify([host, port, environment ?? 'of none']), JSON.stringify([host, port])]
}

/** What finds the Certificate that an endpoint's certificate comes of: by its name, or else by a wildcard. */
export function certifier(certificates: readonly PlacedCertificate[]): (endpoint: Endpoint) => Endpoint {
  const byName = new Map<string, PlacedCertificate[]>()
  for (const certificate of certificates) {
    for (const name of certificate.names) byName.set(name, [...(byName.get(name) ?? []), certificate])
  }
  return (endpoint) => {
    const name = endpoint.sni ?? endpoint.host
    // RFC 9525 section 6.3: a wildcard stands for the first label, and for it alone.
    const found = [name, name.replace(/^[^.]+/, '*')]
      .flatMap((wanted) => byName.get(wanted) ?? [])
      .find(({ environment }) => environment === null || environment === endpoint.environment)
    return found === undefined ? endpoint : { ...endpoint, certManager: found.certManager }
  }
}
