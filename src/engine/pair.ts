/** Finds the counterpart of an endpoint in another environment. */
import type { Endpoint } from '../core/endpoint.ts'
import type { ComparePair } from '../core/policy.ts'

export interface Pairing<T> {
  readonly pairs: readonly { readonly from: T; readonly to: T }[]
  /** Endpoints of either side that nothing answers to. */
  readonly unpaired: readonly T[]
}

/**
 * Two endpoints are counterparts when port and host are the same once the environment's own name is taken out of the host
 * (`api.staging.example.com`, `api-staging.example.com` and `api.example.com`); or when each environment has just one.
 */
export function pairEndpoints<T extends { readonly endpoint: Endpoint }>(
  all: readonly T[],
  compare: ComparePair,
): Pairing<T> {
  const froms = all.filter(({ endpoint }) => endpoint.environment === compare.from)
  const tos = all.filter(({ endpoint }) => endpoint.environment === compare.to)
  const [onlyFrom, onlyTo] = [froms[0], tos[0]]
  if (froms.length === 1 && tos.length === 1 && onlyFrom !== undefined && onlyTo !== undefined) {
    return { pairs: [{ from: onlyFrom, to: onlyTo }], unpaired: [] }
  }
  const taken = new Set<T>()
  const pairs = froms.flatMap((from) => {
    const candidates = tos.filter(({ endpoint }) => keyOf(endpoint) === keyOf(from.endpoint))
    // One host may be listed with several paths.
    const free = candidates.filter((candidate) => !taken.has(candidate))
    const to = free.find(({ endpoint }) => endpoint.path === from.endpoint.path) ?? free[0] ?? candidates[0]
    if (to === undefined) return []
    taken.add(to)
    return [{ from, to }]
  })
  const paired = new Set(pairs.flatMap(({ from, to }) => [from, to]))
  return { pairs, unpaired: [...froms, ...tos].filter((one) => !paired.has(one)) }
}

function keyOf({ host, port, environment }: Endpoint): string {
  const name = environment?.toLowerCase() ?? ''
  const labels = host.split('.').flatMap((label) => (label === name ? [] : [withoutName(label, name)]))
  return `${labels.join('.')}:${String(port)}`
}

/** `api-pre-prod` without `pre-prod` is `api`; `preview` without `pre` stays what it is. */
function withoutName(label: string, name: string): string {
  return `-${label}-`.replaceAll(`-${name}-`, '-').slice(1, -1)
}
