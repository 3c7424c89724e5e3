/** Two environments that must look alike to their callers. */
import type { ComparePair } from '../core/policy.ts'
import type { Finding } from '../core/report.ts'
import type { JudgeTools } from '../engine/judge.ts'
import { ownFinding, type OwnTools } from '../engine/own-finding.ts'
import { pairEndpoints } from '../engine/pair.ts'
import { lookedAt, type AssessedEndpoint } from './assess-endpoint.ts'
import { compareTargets, type ComparedTargets } from './compare-targets.ts'

export interface ComparedAll {
  readonly compared: readonly ComparedTargets[]
  /** About what could not be compared, for want of a counterpart. */
  readonly unpaired: readonly Finding[]
}

/** Every address of the second environment against the first address of the first. */
export function compareEnvironments(
  compare: ComparePair,
  endpoints: readonly AssessedEndpoint[],
  tools: JudgeTools & OwnTools,
): ComparedAll {
  const { ignore } = compare
  const { pairs, unpaired } = pairEndpoints(endpoints, compare)
  return {
    compared: pairs.flatMap(({ from: { endpoint, targets }, to }) => {
      const [from] = lookedAt(targets)
      if (from === undefined) return []
      const counterpart = { relation: 'environments', endpoint } as const
      return lookedAt(to.targets).map((target) =>
        compareTargets({ counterpart, from, to: target, told: [from, target], ignore, tools }),
      )
    }),
    unpaired: ignore.includes('compare/unpaired')
      ? []
      : unpaired.flatMap(({ endpoint }) => {
          const other = endpoint.environment === compare.from ? compare.to : compare.from
          const about = {
            endpoint: endpoint.url,
            environment: endpoint.environment,
            origin: endpoint.origin,
            message: `it has no counterpart in ${other}: nothing was compared`,
            evidence: {
              observed: null,
              required: `an endpoint of ${other} with the same name but for the environment`,
            },
          }
          return ownFinding('compare/unpaired', about, tools)
        }),
  }
}
