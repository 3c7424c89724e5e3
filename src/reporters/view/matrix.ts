/** What is found of each endpoint in each area of rules: `certificate`, `chain`, `cipher` and so on. */
import type { Report, ReportComparison, ReportEndpoint, ReportPolicy } from '../../core/report.ts'
import { kindOf, KINDS, type Kind } from './kind.ts'
import { findingsByEndpoint, type PlacedEndpoint } from './placed.ts'

/** The gravest finding; `clear`: all that was judged passed; null: nothing was judged. */
export type Posture = Kind | 'clear' | null

export interface Matrix {
  /** Of all that was judged, with or without findings. */
  readonly areas: readonly string[]
  readonly rows: readonly MatrixRow[]
}

export interface MatrixRow {
  readonly endpoint: ReportEndpoint
  readonly hasFindings: boolean
  /** One an area, in their order. */
  readonly postures: readonly Posture[]
}

export function matrixOf(report: Report): Matrix {
  const graded = gradedBy(report.policy)
  const rows = findingsByEndpoint(report).map((placed) => ({
    placed,
    byArea: posturesOf(placed, report.comparisons, graded),
  }))
  const areas = [...new Set(rows.flatMap(({ byArea }) => [...byArea.keys()]))].sort()
  return {
    areas,
    rows: rows.map(({ placed: { endpoint, findings }, byArea }) => ({
      endpoint,
      hasFindings: findings.length > 0,
      postures: areas.map((area) => byArea.get(area) ?? null),
    })),
  }
}

/** The kinds that stand in it, worst first. */
export function kindsIn({ rows }: Matrix): readonly Kind[] {
  return KINDS.filter((kind) => rows.some(({ postures }) => postures.includes(kind)))
}

/** What the policy grades, and lets pass although it could not be seen, is not clear. */
function posturesOf(
  { endpoint: { url, environment, targets }, findings }: PlacedEndpoint,
  comparisons: readonly ReportComparison[],
  graded: ReadonlySet<string>,
): ReadonlyMap<string, Posture> {
  const postures = new Map<string, Posture>()
  const compared = comparisons.filter(({ to }) => to.url === url && to.environment === environment)
  for (const { rule, verdict } of [...targets, ...compared].flatMap(({ verdicts }) => verdicts)) {
    const area = areaOf(rule)
    const before = postures.get(area) ?? null
    if ((verdict === 'inconclusive' && graded.has(rule)) || before === 'unseen') postures.set(area, 'unseen')
    else postures.set(area, verdict === 'pass' || verdict === 'fail' ? 'clear' : before)
  }
  const kinds = new Map<string, Kind>()
  for (const finding of findings) {
    const area = areaOf(finding.rule)
    kinds.set(area, graver(kinds.get(area), kindOf(finding)))
  }
  return new Map([...postures, ...kinds])
}

function gradedBy({ rules, overrides }: ReportPolicy): ReadonlySet<string> {
  return new Set([rules, ...overrides.map((override) => override.rules)].flatMap((set) => Object.keys(set)))
}

function graver(one: Kind | undefined, other: Kind): Kind {
  return one === undefined || KINDS.indexOf(other) < KINDS.indexOf(one) ? other : one
}

function areaOf(rule: string): string {
  return rule.split('/')[0] ?? rule
}
