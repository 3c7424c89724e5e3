/** Where a command's report goes. */
import type { Outcome, Report } from '../core/report.ts'
import type { FailOn } from '../engine/judge.ts'
import { reporters } from '../reporters/index.ts'
import { EXIT, wantsColour, type Io } from './io.ts'
import { writeUserFile } from './user-file.ts'

export type Format = keyof typeof reporters

export const FORMATS = Object.keys(reporters) as readonly Format[]

/** To `--output` if given, else to stdout: machine output goes nowhere else, so that a pipe always works. */
export async function deliver(report: Report, format: Format, output: string | undefined, io: Io): Promise<void> {
  const reporter = await reporters[format]()
  const colour = output === undefined && wantsColour(io, io.stdout)
  const text = reporter.render(report, { colour, width: io.stdout.columns })
  if (output === undefined) io.stdout.write(text)
  else writeUserFile('--output', io.cwd, output, text)
}

export function exitOf(outcome: Outcome, failOn: FailOn): number {
  if (failOn === 'never') return EXIT.pass
  return { pass: EXIT.pass, fail: EXIT.violated, inconclusive: EXIT.inconclusive }[outcome]
}
