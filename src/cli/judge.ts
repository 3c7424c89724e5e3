/** `tls-gate judge`: judges a saved scan again, at no packet. */
import { parseSavedScan } from '../config/saved-scan.ts'
import { judgeSaved } from '../gate/check.ts'
import { UNCOUNTED } from '../gate/configure.ts'
import { readTrustStore } from '../host/trust-stores.ts'
import { UsageError, type Io } from './io.ts'
import { FAIL_ON, parseOptions, readChoice } from './options.ts'
import { deliver, exitOf, FORMATS } from './output.ts'
import { JUDGING_OPTIONS, readNamed, readWritten } from './written.ts'

export async function judgeCommand(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseOptions(args, [...JUDGING_OPTIONS, 'format', 'output', 'fail-on'])
  const format = readChoice('format', values.format, FORMATS, 'text')
  const failOn = readChoice('fail-on', values['fail-on'], FAIL_ON, 'error')
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0) {
    throw new UsageError(
      `judge: ${String(positionals.length)} files found, expected one that "check --observations FILE" saved`,
    )
  }
  const saved = readNamed('judge', io.cwd, file)
  const written = readWritten(values, null, io)
  const report = await judgeSaved(parseSavedScan(saved.file, saved.text), {
    // A file that is judged again counts as one run, and leaves nothing for the next.
    written: { ...written, state: written.state ?? UNCOUNTED },
    readStore: (name) => readTrustStore(name, io.cwd),
    failOn,
  })
  await deliver(report, format, values.output, io)
  return exitOf(report.outcome, failOn)
}
