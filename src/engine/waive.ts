/** Applies waivers to findings, and says which of them have expired or excuse nothing. */
import { matchesGlob } from '../core/glob.ts'
import type { Waiver } from '../core/policy.ts'
import type { Finding } from '../core/report.ts'
import { DAY_MS } from '../core/window.ts'

export interface Waived {
  readonly findings: readonly Finding[]
  readonly expired: readonly Waiver[]
  readonly unused: readonly Waiver[]
}

/** A waived finding stays visible: it carries who answers for it, and until when. */
export function waive(findings: readonly Finding[], waivers: readonly Waiver[], now: Date): Waived {
  const expired = waivers.filter((waiver) => hasExpired(waiver, now))
  const inForce = waivers.filter((waiver) => !expired.includes(waiver))
  const used = new Set<Waiver>()
  const result = findings.map((finding) => {
    const waiver = inForce.find((candidate) => covers(candidate, finding))
    if (waiver === undefined) return finding
    used.add(waiver)
    return { ...finding, waived: { reason: waiver.reason, owner: waiver.owner, expires: waiver.expires } }
  })
  return { findings: result, expired, unused: inForce.filter((waiver) => !used.has(waiver)) }
}

/** It holds to the end of its last day, in UTC. */
function hasExpired(waiver: Waiver, now: Date): boolean {
  return now.getTime() >= Date.parse(`${waiver.expires}T00:00:00Z`) + DAY_MS
}

/** What could not be seen cannot be excused: a waiver is for a fault that somebody knows. */
function covers(waiver: Waiver, finding: Finding): boolean {
  if (finding.verdict !== 'fail' || finding.rule !== waiver.rule) return false
  return matchesGlob(waiver.endpoint, new URL(finding.endpoint).hostname.replace(/^\[|\]$/g, ''))
}
