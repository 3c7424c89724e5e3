/** The summary of the job; and a file of the whole of it, where it is too long for that. */
import { randomUUID } from 'node:crypto'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { summary } from '@actions/core'
import type { Report } from '../core/report.ts'
import { writeText } from '../host/files.ts'
import { renderMarkdown, SUMMARY_BYTES } from '../reporters/markdown.ts'
import { byteLength } from '../reporters/view/fill.ts'

/** @returns the absolute path of that file; empty where the summary is whole, or where nobody reads one */
export async function writeJobSummary(report: Report): Promise<string> {
  if (process.env.GITHUB_STEP_SUMMARY === undefined) return ''
  const whole = renderMarkdown(report, { maxBytes: Infinity })
  const bytes = byteLength(whole)
  if (bytes <= SUMMARY_BYTES) {
    await summary.addRaw(whole, true).write()
    return ''
  }
  const file = join(process.env.RUNNER_TEMP ?? tmpdir(), `tls-gate-summary-${randomUUID().slice(0, 8)}.md`)
  writeText(file, whole)
  const where =
    `All of it, ${(bytes / 1_000_000).toFixed(1)} MB, is in the file \`${basename(file)}\` of the runner, ` +
    'whose path is the output `summary-file`: `actions/upload-artifact` can keep it.'
  await summary.addRaw(renderMarkdown(report, { whole: where }), true).write()
  return file
}
