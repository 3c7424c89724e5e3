/** Finds the counterpart of an endpoint in another environment. */
import { withoutEnvironment } from '../core/comparison.ts'
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
  const counterparts = findCounterparts(froms, tos)
  const pairs = froms.flatMap((from) => {
    const to = counterparts.get(from)
    return to === undefined ? [] : [{ from, to }]
  })
  const paired = new Set(pairs.flatMap(({ from, to }) => [from, to]))
  return { pairs, unpaired: [...froms, ...tos].filter((one) => !paired.has(one)) }
}

function findCounterparts<T extends { readonly endpoint: Endpoint }>(
  froms: readonly T[],
  tos: readonly T[],
): ReadonlyMap<T, T> {
  const counterparts = new Map<T, T>()
  const taken = new Set<T>()
  const isFree = (to: T): boolean => !taken.has(to)
  function choose(from: T, choice: (candidates: readonly T[]) => T | undefined): void {
    const to = choice(tos.filter(({ endpoint }) => keyOf(endpoint) === keyOf(from.endpoint)))
    if (to === undefined) return
    counterparts.set(from, to)
    taken.add(to)
  }
  // One host may be listed with several paths: first those that both sides have, lest another take their place.
  for (const from of froms) {
    choose(from, (candidates) => candidates.filter(isFree).find(({ endpoint }) => endpoint.path === from.endpoint.path))
  }
  for (const from of froms.filter((one) => !counterparts.has(one))) {
    choose(from, (candidates) => candidates.find(isFree) ?? candidates[0])
  }
  return counterparts
}

function keyOf({ host, port, environment }: Endpoint): string {
  return `${withoutEnvironment(host, environment)}:${String(port)}`
}
