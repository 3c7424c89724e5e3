/** `tls-gate judge`: judges a saved scan again, at no packet. */
import { parseSavedScan } from '../config/saved-scan.ts'
import { judgeSaved } from '../gate/check.ts'
import { readTrustStore } from '../host/trust-stores.ts'
import { UsageError, type Io } from './io.ts'
import { FAIL_ON, parseOptions, readChoice } from './options.ts'
import { deliver, exitOf, FORMATS } from './output.ts'
import { readPolicySource } from './policy-source.ts'
import { readUserFile } from './user-file.ts'

export async function judgeCommand(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseOptions(args, ['config', 'preset', 'format', 'output', 'fail-on'])
  const format = readChoice('format', values.format, FORMATS, 'text')
  const failOn = readChoice('fail-on', values['fail-on'], FAIL_ON, 'error')
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0) {
    throw new UsageError(
      `judge: ${String(positionals.length)} files found, expected one that "check --observations FILE" saved`,
    )
  }
  const text = readUserFile('judge', io.cwd, file)
  if (text === undefined) throw new UsageError(`judge: there is no file ${JSON.stringify(file)}`)
  const report = await judgeSaved(parseSavedScan(file, text), {
    sources: {
      endpoints: [],
      policyFile: readPolicySource(io.cwd, values.config),
      preset: values.preset ?? null,
      mayLackEndpoints: true,
    },
    readStore: (name) => readTrustStore(name, io.cwd),
    failOn,
  })
  await deliver(report, format, values.output, io)
  return exitOf(report.outcome, failOn)
}
