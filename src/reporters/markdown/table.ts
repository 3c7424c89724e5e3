import type { Report } from '../../core/report.ts'
import { inCell, markdownCode, markdownText } from '../escape/markdown.ts'
import { describeDays, describeVersions } from '../view/describe.ts'
import { tally } from '../view/kind.ts'
import type { PlacedEndpoint } from '../view/placed.ts'
import { endpointSeen } from '../view/seen.ts'

export const TABLE_HEAD =
  '## Endpoints\n\n' +
  '| Environment | Endpoint | Versions | Leaf expires | Errors | Warnings | Could not see |\n' +
  '| --- | --- | --- | --- | --: | --: | --: |\n'

/** One row an endpoint; those with errors first, then those that could not be seen, so that a cut leaves out the healthy. */
export function tableRows(placed: readonly PlacedEndpoint[], { finishedAt }: Report): readonly string[] {
  return placed
    .map(({ endpoint, findings }) => ({ endpoint, counts: tally(findings) }))
    .sort(
      (one, other) =>
        other.counts.error - one.counts.error ||
        other.counts.unseen - one.counts.unseen ||
        other.counts.warning - one.counts.warning,
    )
    .map(({ endpoint, counts }) => {
      const sight = endpointSeen(endpoint, finishedAt)
      const cells = [
        endpoint.environment === null ? '' : markdownText(endpoint.environment, 60),
        markdownCode(endpoint.url, 200) + (endpoint.isJudged ? '' : ' for the comparison alone'),
        markdownText(describeVersions(sight, endpoint.targets.length)),
        sight.leaf === undefined ? 'not seen' : `${sight.leaf.date} (${describeDays(sight.leaf.days)})`,
        String(counts.error),
        String(counts.warning),
        String(counts.unseen),
      ]
      return `| ${cells.map(inCell).join(' | ')} |\n`
    })
}
