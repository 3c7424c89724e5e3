/** Applies waivers to findings, and says which of them have expired, will soon, excuse nothing, or hold for too long. */
import { matchesGlob } from '../core/glob.ts'
import type { Waiver } from '../core/policy.ts'
import type { Finding } from '../core/report.ts'
import { DAY_MS } from '../core/window.ts'
import { ownFinding, type OwnTools } from './own-finding.ts'

export interface WaiveOptions {
  readonly waivers: readonly Waiver[]
  readonly now: Date
  /** SHA-256 of the leaf that the finding is about, in lower-case hex; null: none was seen. */
  readonly leafOf: (finding: Finding) => string | null
  /** Whether anything was judged that the waiver is for: else nobody knows if it is used. Absent: all of it was. */
  readonly wasJudged?: (waiver: Waiver) => boolean
  readonly tools: OwnTools
}

/** A waived finding stays visible: it carries who answers for it, and until when. Those about the waivers come last. */
export function waive(
  findings: readonly Finding[],
  { waivers, now, leafOf, wasJudged = () => true, tools }: WaiveOptions,
): readonly Finding[] {
  const inForce = waivers.filter((waiver) => leftOf(waiver, now) > 0)
  const used = new Set<Waiver>()
  const waived = findings.map((finding) => {
    const host = new URL(finding.endpoint).hostname.replace(/^\[|\]$/g, '')
    const waiver = inForce.find((one) => covers(one, finding, host, leafOf))
    if (waiver === undefined) return finding
    used.add(waiver)
    const { reason, owner, ticket, expires } = waiver
    return { ...finding, waived: { reason, owner, ticket, expires } }
  })
  const isUsed = (waiver: Waiver): boolean => used.has(waiver) || !wasJudged(waiver)
  return [...waived, ...waivers.flatMap((waiver) => judgeWaiver(waiver, leftOf(waiver, now), isUsed(waiver), tools))]
}

/** In milliseconds: it holds to the end of its last day, in UTC. */
function leftOf(waiver: Waiver, now: Date): number {
  return Date.parse(`${waiver.expires}T00:00:00Z`) + DAY_MS - now.getTime()
}

/** What could not be seen cannot be excused: a waiver is for a fault that somebody knows. */
function covers(waiver: Waiver, finding: Finding, host: string, leafOf: WaiveOptions['leafOf']): boolean {
  if (finding.verdict !== 'fail' || finding.rule !== waiver.rule) return false
  if (waiver.address !== null && waiver.address !== finding.address) return false
  if (waiver.certificate !== null && waiver.certificate !== leafOf(finding)) return false
  return matchesGlob(waiver.endpoint, host)
}

function judgeWaiver(waiver: Waiver, leftMs: number, isUsed: boolean, tools: OwnTools): Finding[] {
  const { rule, endpoint, owner, reason, expires, origin } = waiver
  const observed = `${rule}, ${owner}: ${reason}`
  const about = { endpoint, environment: null, origin }
  if (leftMs <= 0) {
    const message = `the waiver of ${rule} expired on ${expires}`
    return ownFinding(
      'policy/waiver-expired',
      { ...about, message, evidence: { observed, required: 'a date to come' } },
      tools,
    )
  }
  const maxDays = Number(tools.settings.get('policy/waiver-too-long')?.params.maxDays)
  const isShort = maxDays <= 0 || leftMs <= maxDays * DAY_MS
  return [
    ...(isUsed
      ? []
      : ownFinding(
          'policy/waiver-unused',
          {
            ...about,
            message: `the waiver of ${rule} excuses nothing`,
            evidence: { observed, required: 'a finding that it excuses' },
          },
          tools,
        )),
    ...(isShort
      ? []
      : ownFinding(
          'policy/waiver-too-long',
          {
            ...about,
            message: `the waiver of ${rule} holds until ${expires}, for more than ${String(maxDays)} days`,
            evidence: { observed, required: `${String(maxDays)} days at most` },
          },
          tools,
        )),
    ...ownFinding(
      'policy/waiver-expires-soon',
      {
        ...about,
        message: `the waiver of ${rule} expires on ${expires}: what it excuses then fails`,
        evidence: { observed, required: 'the fault mended, or a new decision' },
        // Nobody writes down when it began: a share of its life means nothing.
        remaining: { ms: leftMs, ofMs: Number.POSITIVE_INFINITY },
      },
      tools,
    ),
  ]
}
