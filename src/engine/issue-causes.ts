/** What issues are about: each endpoint and cause that stands in a report, is accepted, or was seen to be mended. */
import {
  EXPIRY,
  type Cause,
  type CauseState,
  type EnteredWindow,
  type IssueSettings,
  type ServedLeaf,
} from '../core/issue.ts'
import { rankOf } from '../core/policy.ts'
import {
  isStanding,
  type Finding,
  type Report,
  type ReportEndpoint,
  type ReportLeaf,
  type ReportTarget,
  type ReportVerdict,
} from '../core/report.ts'
import type { Limit, Remaining } from '../core/window.ts'

export interface CauseOptions {
  readonly report: Report
  /** The same as people may see it, with names masked for instance: what is said comes from it, and keys do not. */
  readonly shown: Report
  readonly settings: IssueSettings
  /** Tells the issues of several uses apart. */
  readonly use: string
  readonly digest: (text: string) => string
}

/** Rules that say the same of a leaf, sooner or later. */
const EXPIRY_RULES = ['certificate/expired', 'certificate/expires-soon']

const EXPIRED = 0

/** Some rule fails, and no window was entered. */
const BEFORE_WINDOWS = Number.MAX_SAFE_INTEGER

/**
 * Of what was not judged in this run, or only in part, there is nothing in it: that it was not found says nothing. Nor is
 * there of findings that are about the policy or the run.
 */
export function findCauses(options: CauseOptions): readonly Cause[] {
  const { report, settings, use, digest } = options
  const now = Date.parse(report.finishedAt)
  return placesIn(options).flatMap((place) => {
    const { url, environment } = place
    const rules = new Set(place.seen.flatMap(({ verdicts }) => verdicts.map(({ rule }) => rule)))
    const states = [
      [EXPIRY, stateOfExpiry(place, settings, now)] as const,
      ...[...rules]
        .filter((rule) => !EXPIRY_RULES.includes(rule))
        .map((rule) => [rule, stateOfRule(place, rule, settings)] as const),
    ]
    return states.flatMap(([id, state]): Cause[] => {
      if (state === null) return []
      const key = digest(JSON.stringify([use, url, environment, id]))
      const { url: endpoint, environment: shownEnvironment, origin } = place.shown
      return [{ key, id, endpoint, environment: shownEnvironment, origin, state }]
    })
  })
}

/** An endpoint with all that was made of it. */
interface Place {
  readonly url: string
  readonly environment: string | null
  readonly shown: ReportEndpoint
  readonly targets: { readonly target: ReportTarget; readonly shown: ReportTarget }[]
  /** At its addresses, and where they were compared with others. */
  readonly seen: { readonly address: string | null; readonly verdicts: readonly ReportVerdict[] }[]
  readonly faults: Fault[]
}

interface Fault {
  readonly finding: Finding
  readonly shown: Finding
}

function placesIn({ report, shown }: CauseOptions): readonly Place[] {
  const places = new Map<string, Place>()
  const keyOf = (url: string, environment: string | null): string => JSON.stringify([url, environment])
  for (const [index, endpoint] of report.endpoints.entries()) {
    const { url, environment, targets, isJudged } = endpoint
    const visible = shown.endpoints[index] ?? endpoint
    // For the sake of another alone: no rule judged it.
    if (!isJudged) continue
    const key = keyOf(url, environment)
    const place = places.get(key) ?? { url, environment, shown: visible, targets: [], seen: [], faults: [] }
    places.set(key, place)
    for (const [at, target] of targets.entries()) {
      const visibleTarget = visible.targets[at] ?? target
      place.targets.push({ target, shown: visibleTarget })
      place.seen.push({ address: visibleTarget.address, verdicts: target.verdicts })
    }
  }
  for (const [index, { to, verdicts }] of report.comparisons.entries()) {
    const address = (shown.comparisons[index]?.to ?? to).address
    places.get(keyOf(to.url, to.environment))?.seen.push({ address, verdicts })
  }
  for (const [index, finding] of report.findings.entries()) {
    if (finding.verdict !== 'fail') continue
    const { endpoint, environment } = finding
    places.get(keyOf(endpoint, environment))?.faults.push({ finding, shown: shown.findings[index] ?? finding })
  }
  return [...places.values()]
}

function stateOfRule(place: Place, rule: string, settings: IssueSettings): CauseState | null {
  const faults = place.faults.filter(({ finding }) => finding.rule === rule)
  const standing = standingOf(faults)
  if (standing.length > 0) {
    const severity = gravestOf(standing)
    return {
      kind: 'standing',
      stage: severity,
      opens: severity <= rankOf(settings.severity),
      rank: [severity, Infinity],
      findings: standing.map(({ shown }) => shown),
      leaves: [],
      window: null,
    }
  }
  const seen = place.seen.flatMap(({ address, verdicts }) =>
    verdicts.filter((one) => one.rule === rule).map(({ verdict }) => ({ address, verdict })),
  )
  const isSeen = (word: string): boolean => seen.some(({ verdict }) => verdict === word)
  if (isSeen('inconclusive')) return null
  if (faults.length > 0) return acceptedOf(faults)
  if (isSeen('fail') || !isSeen('pass')) return null
  const held = seen.flatMap(({ address, verdict }) => (verdict === 'pass' && address !== null ? [address] : []))
  return { kind: 'mended', addresses: [...new Set(held)], leaves: [] }
}

function stateOfExpiry(place: Place, { at, severity: least }: IssueSettings, now: number): CauseState | null {
  const faults = place.faults.filter(({ finding }) => EXPIRY_RULES.includes(finding.rule))
  const standing = standingOf(faults)
  const served = place.targets.flatMap((one) => servedAt(one, at, now)).sort((a, b) => a.msLeft - b.msLeft)
  // What is accepted of one address is not of another.
  const ending = served.filter(({ stage, place: address }) => stage < BEFORE_WINDOWS && !isAccepted(faults, address))
  if (ending.length > 0 || standing.length > 0) {
    const leaves = ending.length > 0 ? ending : served
    const { stage = BEFORE_WINDOWS, window = null } = ending.toSorted((a, b) => a.stage - b.stage)[0] ?? {}
    const severity = stage === EXPIRED ? rankOf('error') : Math.min(gravestOf(standing), rankOf('notice'))
    return {
      kind: 'standing',
      stage,
      opens: ending.length > 0 || severity <= rankOf(least),
      rank: [severity, leaves[0]?.msLeft ?? Infinity],
      findings: standing.map(({ shown }) => shown),
      leaves: leaves.map(({ leaf }) => leaf),
      window,
    }
  }
  const isUnseen =
    place.targets.some(({ target }) => target.leaf === null && !isSetAside(target)) ||
    place.seen.some(({ verdicts }) =>
      verdicts.some(({ rule, verdict }) => EXPIRY_RULES.includes(rule) && verdict === 'inconclusive'),
    )
  if (isUnseen || served.length === 0) return null
  if (faults.length > 0) return acceptedOf(faults)
  return { kind: 'mended', addresses: [], leaves: served.map(({ leaf }) => leaf) }
}

interface Served {
  /** As it is, whatever is shown. */
  readonly place: string | null
  readonly leaf: ServedLeaf
  readonly msLeft: number
  readonly stage: number
  readonly window: EnteredWindow | null
}

function servedAt({ target, shown }: Place['targets'][number], at: readonly Limit[], now: number): readonly Served[] {
  if (target.leaf === null) return []
  const { address } = shown
  const leaf = { address, leaf: shown.leaf ?? target.leaf, isExpired: Date.parse(target.leaf.notAfter) < now }
  const remaining = remainingOf(target.leaf, now)
  const { stage, window } = leaf.isExpired ? { stage: EXPIRED, window: null } : stageOf(remaining, at)
  return [{ place: target.address, leaf, msLeft: remaining.ms, stage, window }]
}

/** Valid through notAfter, to the end of that second. */
function remainingOf({ notBefore, notAfter }: ReportLeaf, now: number): Remaining {
  const end = Date.parse(notAfter)
  return { ms: end - now, ofMs: end - Date.parse(notBefore) + 1000 }
}

/**
 * The nearest window that was entered, and its seconds as a stage.
 *
 * A span reaches no further than a third of a life: of a certificate that lives for 30 days, or six, it would be open on
 * the day of its issue. Clients that renew by themselves have done so by then (Let's Encrypt integration guide, section
 * When to Renew).
 */
function stageOf({ ms, ofMs }: Remaining, at: readonly Limit[]): Pick<Served, 'stage' | 'window'> {
  const [nearest] = at
    .map((limit) => {
      const spanMs = 'ms' in limit ? limit.ms : limit.fraction * ofMs
      return { limit, spanMs, isCut: 'ms' in limit && limit.ms > ofMs / 3 }
    })
    .filter(({ spanMs, isCut }) => ms <= (isCut ? ofMs / 3 : spanMs))
    .sort((a, b) => a.spanMs - b.spanMs)
  if (nearest === undefined) return { stage: BEFORE_WINDOWS, window: null }
  const { limit, spanMs, isCut } = nearest
  return { stage: Math.ceil(spanMs / 1000), window: { limit, isCut } }
}

/** This machine has no way to it: not looked at, and held against nobody. */
function isSetAside({ observations: { reach } }: ReportTarget): boolean {
  return reach?.status === 'failed' && reach.code === 'no-ipv6'
}

function standingOf(faults: readonly Fault[]): readonly Fault[] {
  return faults.filter(({ finding }) => isStanding(finding))
}

function isAccepted(faults: readonly Fault[], address: string | null): boolean {
  const there = faults.filter(({ finding }) => finding.address === address)
  return there.length > 0 && standingOf(there).length === 0
}

function acceptedOf(faults: readonly Fault[]): CauseState {
  const { waived = null } = faults.find(({ shown }) => shown.waived !== null)?.shown ?? {}
  return { kind: 'accepted', waiver: waived }
}

function gravestOf(faults: readonly Fault[]): number {
  return faults.reduce((gravest, { finding }) => Math.min(gravest, rankOf(finding.severity)), Infinity)
}
