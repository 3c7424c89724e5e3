/** The other side of a comparison, as a finding tells it. */
import type { Endpoint } from '../core/endpoint.ts'
import type { Json, JsonObject } from '../core/json.ts'

/** By what relates the two. */
export type Counterpart =
  | { readonly relation: 'environments'; readonly endpoint: Endpoint }
  | { readonly relation: 'addresses'; readonly address: string }
  /** When the earlier scan was finished: ISO 8601. */
  | { readonly relation: 'times'; readonly at: string }

interface Described {
  readonly name: string
  readonly evidence: JsonObject
  /** The same in every run: addresses change with a deploy, and times with every run. */
  readonly identity: Json
}

/** @param endpoint that the finding is at */
export function describeCounterpart(counterpart: Counterpart, endpoint: Endpoint): Described {
  const { relation } = counterpart
  switch (relation) {
    case 'environments': {
      const { url, environment } = counterpart.endpoint
      return {
        // A URL is an identity within an environment only: two of them may have the same one.
        name: url === endpoint.url && environment !== null ? `${url} (${environment})` : url,
        evidence: { relation, comparedWith: url, comparedEnvironment: environment },
        identity: [url, environment],
      }
    }
    case 'addresses':
      return {
        name: counterpart.address,
        evidence: { relation, comparedWith: counterpart.address },
        identity: relation,
      }
    case 'times': {
      const name = nameOfScan(counterpart.at)
      return { name, evidence: { relation, comparedWith: name }, identity: relation }
    }
  }
}

/** `the scan of 2026-11-20T10:00:00Z`. */
export function nameOfScan(finishedAt: string): string {
  return `the scan of ${finishedAt.replace('.000Z', 'Z')}`
}
