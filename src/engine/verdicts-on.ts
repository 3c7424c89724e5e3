/** What was made of an endpoint by a rule, wherever it was looked at or compared. */
import type { Finding, Report, ReportVerdict, VerdictWord } from '../core/report.ts'

export interface Seen {
  readonly url: string
  readonly environment: string | null
  readonly verdicts: readonly ReportVerdict[]
}

export function verdictsIn({ endpoints, comparisons }: Pick<Report, 'endpoints' | 'comparisons'>): readonly Seen[] {
  return [
    ...endpoints.flatMap(({ url, environment, targets }) =>
      targets.map(({ verdicts }) => ({ url, environment, verdicts })),
    ),
    ...comparisons.map(({ to: { url, environment }, verdicts }) => ({ url, environment, verdicts })),
  ]
}

export function verdictsOn(
  { rule, endpoint, environment }: Pick<Finding, 'rule' | 'endpoint' | 'environment'>,
  seen: readonly Seen[],
): readonly VerdictWord[] {
  return seen
    .filter((one) => one.url === endpoint && one.environment === environment)
    .flatMap((one) => one.verdicts.filter((verdict) => verdict.rule === rule).map(({ verdict }) => verdict))
}
