import type { Outcome, Report } from '../../core/report.ts'
import { terminalText } from '../escape/terminal.ts'
import { counted, describeDays, describePhase, describeSpan } from '../view/describe.ts'
import type { Page } from './endpoints.ts'
import type { Style } from './paint.ts'
import { wrapBehind } from './wrap.ts'

export const OUTCOME_STYLE: Readonly<Record<Outcome, Style>> = { pass: 'green', fail: 'red', inconclusive: 'magenta' }
const LABEL_WIDTH = 'trust stores'.length + 2

/** The block at the end: what came of it, and what it rests on. */
export function summaryLines(report: Report, { paint, width }: Page): readonly string[] {
  const { outcome, summary, policy, trustStores } = report
  const span = describeSpan(report.startedAt, report.finishedAt)
  const fields: readonly (readonly [string, string])[] = [
    ['findings', countsOf(report)],
    [
      'looked at',
      `${counted(summary.endpoints, 'endpoint')} at ${counted(summary.targets, 'address', 'addresses')}, ` +
        counted(summary.connections, 'connection') +
        (span === undefined ? '' : ` in ${span}`),
    ],
    ...(report.phase === null ? [] : [['phase', terminalText(describePhase(report.phase))] as const]),
    ['next expiry', expiryOf(report)],
    ['presets', terminalText(policy.presets.join(', ') || 'none')],
    ...trustStores.map(
      ({ name, source, date, isStale, anchors }, index) =>
        [
          index === 0 ? 'trust stores' : '',
          terminalText(
            `${name}: ${source}, ${counted(anchors, 'anchor')}${date === null ? '' : `, of ${date}`}${isStale ? ' (stale)' : ''}`,
          ),
        ] as const,
    ),
  ]
  return [
    paint(OUTCOME_STYLE[outcome], outcome.toUpperCase()),
    ...fields.flatMap(([label, text]) => wrapBehind(label.padEnd(LABEL_WIDTH), text, width, 2)),
  ]
}

function countsOf({ summary }: Report): string {
  const { errors, warnings, notices, inconclusive, waived, inBaseline } = summary
  return [
    counted(errors, 'error'),
    counted(warnings, 'warning'),
    counted(notices, 'notice'),
    `${String(inconclusive)} could not be seen`,
    `${String(waived)} waived`,
    ...(inBaseline === 0 ? [] : [`${String(inBaseline)} in the baseline`]),
  ].join(', ')
}

function expiryOf({ summary: { minDaysLeft, nextExpiry } }: Report): string {
  if (minDaysLeft === null) return 'no leaf certificate was seen'
  return terminalText(describeDays(minDaysLeft) + (nextExpiry === null ? '' : `, on ${nextExpiry}`))
}
