/**
 * What was seen of a target, for one line about it. Observations are read as they came out of a JSON file, which may
 * be another version's: what has not the expected shape is not there.
 */
import type { Server } from '../../core/mend.ts'
import type { Gap } from '../../core/observed.ts'
import type { ReportEndpoint, ReportTarget } from '../../core/report.ts'
import { DAY_MS } from '../../core/window.ts'

/** One fact, read: its value, or why there is none. */
export type Sight<T> =
  | { readonly status: 'seen'; readonly value: T; readonly gaps: readonly Gap[] }
  | { readonly status: 'unseen'; readonly why: string }

export interface Leaf {
  /** Days from the end of the scan, rounded down; negative when it had expired. */
  readonly days: number
  /** `YYYY-MM-DD`, UTC. */
  readonly date: string
  /** `RSA 2048`; undefined when the chain does not tell. */
  readonly key: string | undefined
}

/** The protocol versions accepted; undefined when nobody looked. */
export function versionsSeen(target: ReportTarget): Sight<readonly string[]> | undefined {
  return sightOf(target, 'versions', (value) => {
    const accepted = propertyOf(value, 'accepted')
    return Array.isArray(accepted) ? accepted.filter((version) => typeof version === 'string') : undefined
  })
}

/** How many cipher suites are accepted, each counted once whatever the versions it is accepted in. */
export function suitesSeen(target: ReportTarget): Sight<number> | undefined {
  return sightOf(target, 'cipherSuites', (value) => {
    if (!isObject(value)) return undefined
    const suites = Object.values(value).flatMap((list: unknown) => (Array.isArray(list) ? (list as unknown[]) : []))
    return new Set(suites.map((suite) => propertyOf(suite, 'code') ?? suite)).size
  })
}

/** When the leaf expires and what key it has; undefined when nobody looked, or no certificate is served. */
export function leafSeen(target: ReportTarget, finishedAt: string): Sight<Leaf> | undefined {
  const { leaf, observations } = target
  if (leaf === null) {
    const chain = sightOf(target, 'chain', () => undefined)
    return chain?.status === 'unseen' ? chain : undefined
  }
  const days = (Date.parse(leaf.notAfter) - Date.parse(finishedAt)) / DAY_MS
  if (Number.isNaN(days)) return undefined
  const { gaps = [] } = observations.chain?.status === 'seen' ? observations.chain : {}
  const value = { days: Math.floor(days), date: new Date(leaf.notAfter).toISOString().slice(0, 10), key: leaf.key }
  return { status: 'seen', value, gaps }
}

/** How many rules could not be judged at a target, whatever the policy makes of it. */
export function unseenVerdicts(target: ReportTarget): number {
  return target.verdicts.filter(({ verdict }) => verdict === 'inconclusive').length
}

/** As they name themselves: nginx 1.22 and Apache httpd 2.4, in any setting of server_tokens and ServerTokens. */
const SERVER_HEADERS: readonly (readonly [Server, RegExp])[] = [
  ['nginx', /^nginx(?:\/|$)/],
  ['apache', /^Apache(?:\/|$)/],
]

/** The server that its header Server names; undefined when it names none that we know. */
export function serverSeen(target: ReportTarget): Server | undefined {
  const sight = sightOf(target, 'http', (value) => {
    const headers = propertyOf(value, 'headers')
    const header = Array.isArray(headers) ? (headers as readonly unknown[]).find(isServerHeader) : undefined
    return SERVER_HEADERS.find(([, named]) => header !== undefined && named.test(header[1]))?.[0]
  })
  return sight?.status === 'seen' ? sight.value : undefined
}

function isServerHeader(header: unknown): header is readonly [string, string] {
  return (
    Array.isArray(header) &&
    typeof header[0] === 'string' &&
    header[0].toLowerCase() === 'server' &&
    typeof header[1] === 'string'
  )
}

/** What was seen of an endpoint at all its addresses together. */
export interface EndpointSight {
  /** Accepted at any address, in the order met. */
  readonly versions: readonly string[]
  /** The one that expires first; undefined when none was seen. */
  readonly leaf: Leaf | undefined
  /** Addresses whose versions or leaf could not be seen. */
  readonly unseenTargets: number
  readonly unseenVerdicts: number
}

/** Sums up the addresses of an endpoint. */
export function endpointSeen({ targets }: ReportEndpoint, finishedAt: string): EndpointSight {
  const versions = targets.map(versionsSeen)
  const leaves = targets.map((target) => leafSeen(target, finishedAt))
  const isUnseen = (index: number): boolean => versions[index]?.status !== 'seen' || leaves[index]?.status === 'unseen'
  return {
    versions: [...new Set(versions.flatMap((sight) => (sight?.status === 'seen' ? sight.value : [])))],
    leaf: leaves
      .flatMap((sight) => (sight?.status === 'seen' ? sight.value : []))
      .reduce<Leaf | undefined>(
        (first, leaf) => (first !== undefined && first.days <= leaf.days ? first : leaf),
        undefined,
      ),
    unseenTargets: targets.filter((_, index) => isUnseen(index)).length,
    unseenVerdicts: targets.reduce((sum, target) => sum + unseenVerdicts(target), 0),
  }
}

function sightOf<T>(target: ReportTarget, fact: string, read: (value: unknown) => T | undefined): Sight<T> | undefined {
  const observed = target.observations[fact]
  switch (observed?.status) {
    case 'seen': {
      const value = read(observed.value)
      return value === undefined ? undefined : { status: 'seen', value, gaps: observed.gaps ?? [] }
    }
    case 'failed':
      return { status: 'unseen', why: observed.code }
    case 'skipped':
      return { status: 'unseen', why: observed.reason }
    case undefined:
      return undefined
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function propertyOf(value: unknown, name: string): unknown {
  return isObject(value) ? value[name] : undefined
}
