/** What an earlier run saw: a scan as it saved it, or its report. */
import type { SavedScan } from '../core/saved-scan.ts'
import { parseReport, type ReportFile } from './report-file.ts'
import { parseSavedScan } from './saved-scan.ts'

export interface EarlierRun {
  readonly scan: SavedScan
  /** null: it was not judged. */
  readonly report: ReportFile['report'] | null
}

/** @throws ConfigError that names the file and the first places that are not as written */
export function parseEarlierRun(file: string, text: string): EarlierRun {
  return parseReport(file, text) ?? { scan: parseSavedScan(file, text), report: null }
}
