import type { ReportEndpoint } from '../../core/report.ts'
import { terminalText } from '../escape/terminal.ts'
import { groupAlike } from '../view/alike.ts'
import { counted, describeExpiry } from '../view/describe.ts'
import type { PlacedEndpoint } from '../view/placed.ts'
import { endpointSeen } from '../view/seen.ts'
import { findingLines } from './finding.ts'
import type { Paint } from './paint.ts'
import { addressOf, seenParts } from './target.ts'
import { wrapBehind } from './wrap.ts'

/** With more endpoints than this, those without findings get one line each. */
const COLLAPSE_OVER = 20
const MAX_URL_WIDTH = 60
const FOR_COMPARISON = ' (for the comparison alone)'

export interface Page {
  readonly paint: Paint
  readonly width: number
  readonly finishedAt: string
}

/** Every endpoint with its addresses and findings, under the name of its environment where any has one. */
export function endpointLines(placed: readonly PlacedEndpoint[], page: Page): readonly string[] {
  const hasEnvironments = placed.some(({ endpoint }) => endpoint.environment !== null)
  const collapses = placed.length > COLLAPSE_OVER
  const isShort = ({ findings }: PlacedEndpoint): boolean => collapses && findings.length === 0
  const urlWidth = Math.min(MAX_URL_WIDTH, Math.max(0, ...placed.filter(isShort).map((one) => urlOf(one).length)))
  const lines: string[] = []
  let before: PlacedEndpoint | undefined
  for (const one of placed) {
    const { environment } = one.endpoint
    if (environment !== before?.endpoint.environment) {
      if (hasEnvironments) {
        lines.push('', page.paint('bold', environment === null ? 'no environment' : terminalText(environment, 80)))
      }
      before = undefined
    }
    if (isShort(one)) {
      if (before === undefined || !isShort(before)) lines.push('')
      lines.push(...shortLines(one, page, urlWidth))
    } else lines.push('', ...longLines(one, page))
    before = one
  }
  return lines
}

function longLines({ endpoint, findings }: PlacedEndpoint, page: Page): readonly string[] {
  const { paint, width, finishedAt } = page
  const addressWidth = Math.max(0, ...endpoint.targets.map((target) => addressOf(target).length))
  return [
    ...wrapBehind('', terminalText(endpoint.url) + (endpoint.isJudged ? '' : FOR_COMPARISON), width, 2).map((line) =>
      paint('bold', line),
    ),
    ...endpoint.targets.flatMap((target) =>
      wrapBehind(`${addressOf(target).padEnd(addressWidth)}  `, seenParts(target, finishedAt).join(' · '), width, 4),
    ),
    ...groupAlike(findings).flatMap((alike) => [
      '',
      ...findingLines(alike, { paint, width, indent: 4, targets: endpoint.targets.length }),
    ]),
  ]
}

function urlOf({ endpoint }: PlacedEndpoint): string {
  return terminalText(endpoint.url, 200)
}

function shortLines(one: PlacedEndpoint, { width, finishedAt }: Page, urlWidth: number): readonly string[] {
  const parts = [counted(one.endpoint.targets.length, 'address', 'addresses'), ...inShort(one.endpoint, finishedAt)]
  return wrapBehind(`${urlOf(one).padEnd(urlWidth)}  `, parts.join(' · '), width, 2)
}

function inShort(endpoint: ReportEndpoint, finishedAt: string): readonly string[] {
  const { versions, leaf, unseenTargets, unseenVerdicts } = endpointSeen(endpoint, finishedAt)
  return [
    ...(endpoint.isJudged ? [] : ['for the comparison alone']),
    ...(versions.length === 0 ? [] : [versions.map((version) => terminalText(version, 20)).join(' ')]),
    ...(leaf === undefined ? [] : [describeExpiry(leaf.days)]),
    ...(unseenTargets === 0 ? [] : [`could not see all at ${String(unseenTargets)} of them`]),
    ...(unseenVerdicts === 0 ? [] : [`${counted(unseenVerdicts, 'verdict')} could not be reached`]),
  ]
}
