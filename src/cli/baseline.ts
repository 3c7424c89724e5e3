/** `tls-gate baseline`: the faults of a report or of a saved scan as a file, so that from now on new ones alone count. */
import { renderBaseline } from '../config/baseline-file.ts'
import { parseReportFindings } from '../config/report-file.ts'
import { parseSavedScan } from '../config/saved-scan.ts'
import type { Finding } from '../core/report.ts'
import { judgeSaved } from '../gate/check.ts'
import { UNCOUNTED } from '../gate/configure.ts'
import { readTrustStore } from '../host/trust-stores.ts'
import { EXIT, UsageError, type Io } from './io.ts'
import { parseOptions } from './options.ts'
import { writeUserFile } from './user-file.ts'
import { readNamed, readWritten } from './written.ts'

export async function baselineCommand(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseOptions(args, ['config', 'preset', 'output'])
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0) {
    throw new UsageError(
      `baseline: ${String(positionals.length)} files found, expected one that "check --format json" or "check --observations" wrote`,
    )
  }
  const text = renderBaseline(await findingsIn(readNamed('baseline', io.cwd, file), values, io))
  if (values.output === undefined) io.stdout.write(text)
  else writeUserFile('--output', io.cwd, values.output, text)
  return EXIT.pass
}

/** A report has its findings; a saved scan is judged. */
async function findingsIn(
  { file, text }: { readonly file: string; readonly text: string },
  values: Readonly<Record<string, string | undefined>>,
  io: Io,
): Promise<readonly Finding[]> {
  const ofReport = parseReportFindings(file, text)
  if (ofReport !== null) return ofReport
  const report = await judgeSaved(parseSavedScan(file, text), {
    written: { ...readWritten(values, null, io), state: UNCOUNTED },
    readStore: (name) => readTrustStore(name, io.cwd),
    failOn: 'error',
  })
  return report.findings
}
