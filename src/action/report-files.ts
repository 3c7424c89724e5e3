/** The files that a report is written to, each by an input of its own, which is an output too. */
import { resolve } from 'node:path'
import type { Report } from '../core/report.ts'
import { writeText } from '../host/files.ts'
import { reporters } from '../reporters/index.ts'

/** By the input that names the file. */
export const REPORT_FILES = {
  'json-file': 'json',
  'sarif-file': 'sarif',
  'junit-file': 'junit',
  'html-file': 'html',
  'metrics-file': 'openmetrics',
} as const satisfies Readonly<Record<string, keyof typeof reporters>>

export type ReportFile = keyof typeof REPORT_FILES

export const REPORT_FILE_INPUTS = Object.keys(REPORT_FILES) as readonly ReportFile[]

/** Paths by input; an input that names none is absent. */
export type ReportFiles = Readonly<Partial<Record<ReportFile, string>>>

/** @returns the absolute paths of what was written */
export async function writeReportFiles(report: Report, files: ReportFiles, workspace: string): Promise<ReportFiles> {
  const written: Partial<Record<ReportFile, string>> = {}
  for (const input of REPORT_FILE_INPUTS) {
    const file = files[input]
    if (file === undefined) continue
    const reporter = await reporters[REPORT_FILES[input]]()
    const path = resolve(workspace, file)
    writeText(path, reporter.render(report, { colour: false, width: 120 }))
    written[input] = path
  }
  return written
}
