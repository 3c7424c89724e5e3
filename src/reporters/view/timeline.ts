/** What ends when: the leaves and intermediates of a report that end before long, each once, the first to end first. */
import { attributesOf } from '../../core/distinguished-name.ts'
import type { Report, ReportEndpoint } from '../../core/report.ts'
import { DAY_MS } from '../../core/window.ts'
import { groupBy } from './group-by.ts'

export interface Timeline {
  /** The day of the scan, `YYYY-MM-DD`, UTC. */
  readonly from: string
  readonly expiries: readonly Expiry[]
  /** How many more there are that end before long. */
  readonly more: number
}

export interface Expiry {
  readonly kind: 'leaf' | 'intermediate'
  /** The common name of its subject, or the whole of that; may be empty, and hold whatever its issuer wrote. */
  readonly name: string
  /** The endpoints that serve it, each once, in the order of the report; one at the least. */
  readonly places: readonly [ExpiryPlace, ...ExpiryPlace[]]
  /** `YYYY-MM-DD`, UTC. */
  readonly date: string
  /** Days from the end of the scan, rounded down; negative when it has expired. */
  readonly days: number
}

export interface ExpiryPlace {
  /** Without what is the same for most: `api.example.com`, `mq.example.com:8883`. */
  readonly host: string
  readonly environment: string | null
}

export interface TimelineLimits {
  readonly withinDays: number
  readonly maxExpiries: number
}

export const TIMELINE_LIMITS: TimelineLimits = { withinDays: 400, maxExpiries: 30 }

interface Served {
  readonly kind: Expiry['kind']
  readonly subject: string
  readonly sha256: string
  /** Milliseconds since 1970. */
  readonly end: number
  readonly endpoint: ReportEndpoint
}

export function timelineOf(report: Report, limits: TimelineLimits = TIMELINE_LIMITS): Timeline {
  const now = Date.parse(report.finishedAt)
  const served = report.endpoints
    .flatMap(servedBy)
    .filter(({ end }) => end - now <= limits.withinDays * DAY_MS)
    .sort((a, b) => a.end - b.end)
  const expiries = [...groupBy(served, ({ kind, sha256 }) => `${kind} ${sha256}`).values()]
  return {
    from: dayOf(now),
    expiries: expiries.slice(0, limits.maxExpiries).map((alike) => {
      const [{ kind, subject, end }] = alike
      const [first, ...others] = alike
      return {
        kind,
        name: nameOf(subject),
        places: withoutRepetition([placeOf(first), ...others.map(placeOf)]),
        date: dayOf(end),
        days: Math.floor((end - now) / DAY_MS),
      }
    }),
    more: Math.max(0, expiries.length - limits.maxExpiries),
  }
}

/** What has no date that can be read is not there. */
function servedBy(endpoint: ReportEndpoint): readonly Served[] {
  return endpoint.targets.flatMap(({ leaf, intermediates }) =>
    [
      ...(leaf === null ? [] : [{ kind: 'leaf' as const, certificate: leaf }]),
      ...intermediates.map((certificate) => ({ kind: 'intermediate' as const, certificate })),
    ].flatMap(({ kind, certificate: { subject, sha256, notAfter } }) => {
      const end = Date.parse(notAfter)
      return Number.isNaN(end) ? [] : [{ kind, subject, sha256, end, endpoint }]
    }),
  )
}

function nameOf(subject: string): string {
  return attributesOf(subject).find(({ type }) => type === 'CN')?.value ?? subject
}

function placeOf({ endpoint: { url, environment } }: Served): ExpiryPlace {
  // Of `tls:` a URL parser knows no port by default: it always shows.
  const host = URL.canParse(url) ? new URL(url).host : ''
  return { host: host === '' ? url : host, environment }
}

function withoutRepetition(places: readonly [ExpiryPlace, ...ExpiryPlace[]]): readonly [ExpiryPlace, ...ExpiryPlace[]] {
  const [first, ...others] = groupBy(places, ({ host, environment }) => JSON.stringify([environment, host])).values()
  return [first?.[0] ?? places[0], ...others.map(([place]) => place)]
}

function dayOf(time: number): string {
  return Number.isNaN(time) ? '' : new Date(time).toISOString().slice(0, 10)
}
