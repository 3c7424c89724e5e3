/** What the comment on a pull request says, and what it keeps for the next run. */
import type { Report } from '../core/report.ts'
import { remember, sinceLastRun } from '../engine/since-last-run.ts'
import { readMemory, writeMemory } from '../github/comment-memory.ts'
import { renderMarkdown } from '../reporters/markdown.ts'

/** Where all of it is when it is too long for a comment. */
const WHOLE = 'The log of the job has all of it.'

/** Of the whole: what there is to read needs the room. */
const MEMORY_SHARE = 0.25

export interface CommentText {
  readonly report: Report
  /** The body of the comment that stands; undefined: there is none. */
  readonly before: string | undefined
  /** What the report is about. */
  readonly commit: string
  /** The first line. */
  readonly marker: string
  /** Of UTF-8. */
  readonly maxBytes: number
}

export function renderComment({ report, before, commit, marker, maxBytes }: CommentText): string {
  const last = before === undefined ? null : readMemory(before)
  const since = last === null ? null : sinceLastRun(last, report)
  const memory = writeMemory(remember(report, { commit, since }), Math.floor(maxBytes * MEMORY_SHARE))
  const head = `${marker}\n`
  const room = maxBytes - head.length - memory.length - 1
  return `${head}${renderMarkdown(report, { maxBytes: room, since: since ?? undefined, whole: WHOLE })}\n${memory}`
}
