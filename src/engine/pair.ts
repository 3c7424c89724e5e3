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
  const pairs = froms.flatMap((from) => {
    const to = tos.find((candidate) => keyOf(candidate.endpoint) === keyOf(from.endpoint))
    return to === undefined ? [] : [{ from, to }]
  })
  const paired = new Set(pairs.flatMap(({ from, to }) => [from, to]))
  return { pairs, unpaired: [...froms, ...tos].filter((one) => !paired.has(one)) }
}

function keyOf({ host, port, environment }: Endpoint): string {
  const name = environment?.toLowerCase() ?? ''
  const labels = host.split('.').flatMap((label) => {
    if (label === name) return []
    return [
      label
        .split('-')
        .filter((part) => part !== name)
        .join('-'),
    ]
  })
  return `${labels.join('.')}:${String(port)}`
}
