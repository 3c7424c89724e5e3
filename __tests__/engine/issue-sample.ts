/** Reports to file issues from, and what is found in them. */
import { DAY_MS } from '../../src/core/window.ts'
import { EXPIRY, type Cause, type IssueSettings } from '../../src/core/issue.ts'
import { failed, type FailureCode } from '../../src/core/observed.ts'
import type { Report, ReportLeaf, ReportVerdict } from '../../src/core/report.ts'
import { findCauses } from '../../src/engine/issue-causes.ts'
import { sampleEndpoint, sampleLeaf, sampleReport, sampleTarget } from '../reporters/sample-report.ts'

/** When every scan of these ends. */
export const NOW = new Date('2026-11-23T00:00:00.000Z')

export const SETTINGS: IssueSettings = {
  labels: [],
  assignees: [],
  at: [30, 14, 7, 1].map((days) => ({ text: `${String(days)}d`, ms: days * DAY_MS })),
  severity: 'error',
  maxPerRun: 10,
}

export const digest = (text: string): string => {
  const sum = Array.from(text).reduce((hash, character) => (hash * 31 + (character.codePointAt(0) ?? 0)) % 2 ** 48, 7)
  return sum.toString(16).padStart(12, '0')
}

export function leafWith(daysLeft: number, lifetimeDays = 90): ReportLeaf {
  const notAfter = NOW.getTime() + daysLeft * DAY_MS
  return sampleLeaf({
    notAfter: new Date(notAfter).toISOString(),
    notBefore: new Date(notAfter - lifetimeDays * DAY_MS + 1000).toISOString(),
  })
}

export interface AddressOf {
  readonly address?: string
  readonly leaf?: ReportLeaf | null
  readonly verdicts?: readonly ReportVerdict[]
  /** Why it could not be reached; absent: it could. */
  readonly unreached?: FailureCode
}

/** One endpoint at these addresses. */
export function reportOf(addresses: readonly AddressOf[], overrides: Partial<Report> = {}): Report {
  const targets = addresses.map(({ address = '203.0.113.10', leaf = leafWith(80), verdicts = [], unreached }) =>
    sampleTarget({
      address,
      leaf,
      verdicts,
      ...(unreached === undefined ? {} : { observations: { reach: failed(unreached, 'no way', 'us') } }),
    }),
  )
  return sampleReport({ finishedAt: NOW.toISOString(), endpoints: [sampleEndpoint({ targets })], ...overrides })
}

export function causesOf(report: Report, settings: Partial<IssueSettings> = {}, shown = report): readonly Cause[] {
  return findCauses({ report, shown, settings: { ...SETTINGS, ...settings }, use: 'gate/tls', digest })
}

export function causeOf(report: Report, id: string = EXPIRY, settings: Partial<IssueSettings> = {}): Cause | undefined {
  return causesOf(report, settings).find((cause) => cause.id === id)
}
