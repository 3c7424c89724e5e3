/** Where a command's report goes. */
import type { Outcome, Report } from '../core/report.ts'
import type { FailOn } from '../engine/judge.ts'
import { reporters } from '../reporters/index.ts'
import { EXIT, wantsColour, type Io } from './io.ts'
import { writeUserFile } from './user-file.ts'

export const FORMATS: readonly string[] = reporters.map(({ format }) => format)

/** To `--output` if given, else to stdout: machine output goes nowhere else, so that a pipe always works. */
export function deliver(report: Report, format: string, output: string | undefined, io: Io): void {
  const reporter = reporters.find((candidate) => candidate.format === format)
  if (reporter === undefined) throw new Error(`no reporter ${format}`)
  const colour = output === undefined && wantsColour(io, io.stdout)
  const text = reporter.render(report, { colour, width: io.stdout.columns })
  if (output === undefined) io.stdout.write(text)
  else writeUserFile('--output', io.cwd, output, text)
}

export function exitOf(outcome: Outcome, failOn: FailOn): number {
  if (failOn === 'never') return EXIT.pass
  return { pass: EXIT.pass, fail: EXIT.violated, inconclusive: EXIT.inconclusive }[outcome]
}
