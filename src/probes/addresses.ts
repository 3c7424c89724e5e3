/** The addresses of an endpoint's name: looked up once an endpoint, since they say which targets there are. */
import type { Endpoint } from '../core/endpoint.ts'
import { failed, seen, type Failed, type Seen } from '../core/observed.ts'

declare module '../core/facts.ts' {
  interface Facts {
    addresses: Addresses
  }
}

export interface Addresses {
  /** IP literals, in the order of the resolver, each once; behind a proxy, which resolves it, the name itself. */
  readonly all: readonly string[]
}

export async function findAddresses(
  endpoint: Endpoint,
  resolve: (name: string) => Promise<Seen<readonly string[]> | Failed>,
): Promise<Seen<Addresses> | Failed> {
  const found = await resolve(endpoint.connectTo?.address ?? endpoint.host)
  if (found.status === 'failed') return found
  // Without an address there would be no target, and without a target nothing to find fault with.
  if (found.value.length === 0) return failed('name-not-found', 'the name has no address', 'network')
  return seen({ all: found.value }, found.gaps)
}
