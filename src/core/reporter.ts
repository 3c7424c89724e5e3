import type { Report } from './report.ts'

export interface RenderOptions {
  /** Whether the reader's terminal shows ANSI colours. */
  readonly colour: boolean
  /** Columns of the reader's terminal. */
  readonly width: number
}

/** Turns a report into the text of one destination. Sending it is somebody else's work. */
export interface Reporter {
  /** As in `--format`. */
  readonly format: string
  /** What it is, for people: "text for a terminal". */
  readonly title: string
  render(report: Report, options: RenderOptions): string
}
