import type { Finding, Report, ReportComparison, ReportEndpoint } from '../../core/report.ts'
import { groupBy } from './group-by.ts'
import { ranked } from './kind.ts'

/** A report's findings, each beside what it is about, worst first. */
export interface Placed {
  /** Those of one environment together, in the order of the report. */
  readonly endpoints: readonly PlacedEndpoint[]
  readonly comparisons: readonly PlacedComparison[]
  /** About neither: the policy, for instance. */
  readonly others: readonly Finding[]
}

export interface PlacedEndpoint {
  readonly endpoint: ReportEndpoint
  readonly findings: readonly Finding[]
}

export interface PlacedComparison {
  readonly comparison: ReportComparison
  readonly findings: readonly Finding[]
}

/** Puts every finding in exactly one place: a comparison that says the same, else its endpoint, else among the others. */
export function placeFindings({ endpoints, comparisons, findings }: Report): Placed {
  const endpointAt = new Map(endpoints.toReversed().map((endpoint) => [keyOf(endpoint), endpoint]))
  const comparisonsAt = groupBy(
    comparisons.flatMap((comparison) => [
      { comparison, place: comparison.to },
      { comparison, place: comparison.from },
    ]),
    ({ place }) => keyOf(place),
  )
  const placeOf = (finding: Finding): ReportEndpoint | ReportComparison | undefined => {
    const key = keyOf({ url: finding.endpoint, environment: finding.environment })
    const compared = finding.rule.startsWith('compare/')
      ? comparisonsAt
          .get(key)
          ?.find(({ comparison, place }) => place.address === finding.address && says(comparison, finding))
      : undefined
    return compared?.comparison ?? endpointAt.get(key)
  }
  const byPlace = groupBy(findings, placeOf)
  const findingsAt = (place: ReportEndpoint | ReportComparison | undefined): readonly Finding[] =>
    ranked(byPlace.get(place) ?? [])
  return {
    endpoints: [...groupBy(endpoints, ({ environment }) => environment).values()]
      .flat()
      .map((endpoint) => ({ endpoint, findings: findingsAt(endpoint) })),
    comparisons: comparisons.map((comparison) => ({ comparison, findings: findingsAt(comparison) })),
    others: findingsAt(undefined),
  }
}

/** An endpoint may be compared in several relations, and with several environments. */
function says({ relation, from, verdicts }: ReportComparison, { rule, verdict, evidence }: Finding): boolean {
  if (evidence.relation !== undefined && evidence.relation !== relation) return false
  if (relation === 'environments' && evidence.comparedWith !== undefined && evidence.comparedWith !== from.url)
    return false
  return verdicts.some((one) => one.rule === rule && one.verdict === verdict)
}

/** Every endpoint with all that names it, what it differs in from another included: for who counts by endpoint. */
export function findingsByEndpoint(report: Report): readonly PlacedEndpoint[] {
  const { endpoints, comparisons } = placeFindings(report)
  const compared = groupBy(
    comparisons.flatMap(({ findings }) => findings),
    ({ endpoint, environment }) => keyOf({ url: endpoint, environment }),
  )
  return endpoints.map(({ endpoint, findings }) => ({
    endpoint,
    findings: ranked([...findings, ...(compared.get(keyOf(endpoint)) ?? [])]),
  }))
}

function keyOf({ url, environment }: { readonly url: string; readonly environment: string | null }): string {
  return JSON.stringify([environment, url])
}
