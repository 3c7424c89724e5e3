/** Two targets that are compared, and how the one is to the other. */
import type { Endpoint, Target } from './endpoint.ts'

/** Counterparts in two environments, two addresses of one endpoint, or one target in an earlier scan and in this one. */
export const RELATIONS = ['environments', 'addresses', 'times'] as const
export type Relation = (typeof RELATIONS)[number]

/** `from` is what callers know, `to` is what they meet. */
export interface Compared {
  readonly relation: Relation
  readonly from: Target
  readonly to: Target
}

/** What sentences call the two: `staging` and `production`, `192.0.2.1` and `192.0.2.2`, `the earlier scan` and `this scan`. */
export function namesOfSides({ relation, from, to }: Compared): { readonly from: string; readonly to: string } {
  switch (relation) {
    case 'environments':
      return { from: environmentOf(from.endpoint), to: environmentOf(to.endpoint) }
    case 'addresses':
      return { from: from.address ?? 'no address', to: to.address ?? 'no address' }
    case 'times':
      return { from: 'the earlier scan', to: 'this scan' }
  }
}

function environmentOf({ environment }: Endpoint): string {
  return environment ?? 'no environment'
}

/**
 * A host without the name of its environment: `api.staging.example.com` and `api-staging.example.com` are both
 * `api.example.com` then. `api-pre-prod` without `pre-prod` is `api`; `preview` without `pre` stays what it is.
 */
export function withoutEnvironment(host: string, environment: string | null): string {
  const name = environment?.toLowerCase() ?? ''
  return host
    .split('.')
    .flatMap((label) => (label === name ? [] : [`-${label}-`.replaceAll(`-${name}-`, '-').slice(1, -1)]))
    .join('.')
}
