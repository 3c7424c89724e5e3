/** The report as a check run of GitHub's: a title, a summary, and annotations of its own. */
import type { Report } from '../core/report.ts'
import { allAnnotationsOf, type AnnotationLevel } from './annotations.ts'
import { renderMarkdown } from './markdown.ts'
import { counted, describeDays } from './view/describe.ts'

export interface CheckRunText {
  readonly title: string
  /** Markdown, within GitHub's limit. */
  readonly summary: string
  /** Those that stand on a line of a file, the gravest first. */
  readonly annotations: readonly CheckAnnotation[]
}

/** As GitHub takes it: `output.annotations` of a check run. */
export interface CheckAnnotation {
  readonly path: string
  readonly start_line: number
  readonly end_line: number
  readonly annotation_level: 'failure' | 'warning' | 'notice'
  readonly title: string
  readonly message: string
}

/** GitHub takes 65,535 characters, and a character is a byte at the least. */
const MAX_SUMMARY_BYTES = 65_000

/** A request takes 50: of a fleet in which everything is wrong not all is worth the asking. */
const MAX_ANNOTATIONS = 500

const LEVEL = { error: 'failure', warning: 'warning', notice: 'notice' } as const satisfies Record<
  AnnotationLevel,
  CheckAnnotation['annotation_level']
>

export function renderCheckRun(report: Report): CheckRunText {
  const placed = allAnnotationsOf(report).flatMap(({ level, title, message, file, line }) =>
    file === undefined || line === undefined
      ? []
      : [{ path: file, start_line: line, end_line: line, annotation_level: LEVEL[level], title, message }],
  )
  const left = placed.length - MAX_ANNOTATIONS
  return {
    title: titleOf(report),
    summary:
      renderMarkdown(report, { maxBytes: MAX_SUMMARY_BYTES - 200 }) +
      (left > 0 ? `\n${counted(left, 'more annotation')} left out: the findings above have them.\n` : ''),
    annotations: placed.slice(0, MAX_ANNOTATIONS),
  }
}

/** What a list of checks shows beside the name. */
function titleOf({ outcome, summary }: Report): string {
  const { errors, warnings, inconclusive, endpoints, minDaysLeft } = summary
  const counts = [
    ...(errors === 0 ? [] : [counted(errors, 'error')]),
    ...(inconclusive === 0 ? [] : [`${String(inconclusive)} could not be judged`]),
    ...(warnings === 0 ? [] : [counted(warnings, 'warning')]),
  ]
  const where = counted(endpoints, 'endpoint')
  if (outcome !== 'pass') return `${counts.join(', ')} at ${where}`
  const expiry =
    minDaysLeft === null
      ? []
      : [`the next certificate ${minDaysLeft < 0 ? 'expired' : 'expires'} ${describeDays(Math.floor(minDaysLeft))}`]
  return [`${where} ${endpoints === 1 ? 'passes' : 'pass'}`, ...counts, ...expiry].join(', ')
}
