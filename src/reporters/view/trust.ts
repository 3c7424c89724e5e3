/** Which trust store has a path to the certificate of which endpoint. */
import type { Report, ReportEndpoint } from '../../core/report.ts'

export interface TrustTable {
  /** Names of stores, in the order of the report. */
  readonly stores: readonly string[]
  readonly rows: readonly TrustRow[]
}

export interface TrustRow {
  readonly endpoint: ReportEndpoint
  /** One a store, in their order; null: the endpoint is not judged by it, or nothing tells. */
  readonly standings: readonly (Standing | null)[]
}

/** How many addresses of an endpoint a store has a path for, has none for, and served no certificate that was seen. */
export interface Standing {
  readonly pass: number
  readonly fail: number
  readonly unseen: number
}

export function trustOf({ trustStores, endpoints }: Report): TrustTable {
  const stores = trustStores.map(({ name }) => name)
  return {
    stores,
    rows: endpoints.map((endpoint) => ({ endpoint, standings: stores.map((store) => standingOf(endpoint, store)) })),
  }
}

/** Without a certificate there is no telling by which stores it would have been judged. */
function standingOf({ targets }: ReportEndpoint, store: string): Standing | null {
  const verdicts = targets.flatMap(({ trust }) => trust.filter((one) => one.store === store))
  if (verdicts.length === 0) return null
  const pass = verdicts.filter(({ verdict }) => verdict === 'pass').length
  const unseen = targets.filter(({ trust }) => trust.length === 0).length
  return { pass, fail: verdicts.length - pass, unseen }
}
