/** `tls-gate compare`: what changed between two runs, from their files alone. */
import { parseEarlierRun } from '../config/earlier-scan.ts'
import { compareScans, type NamedRun } from '../gate/compare-scans.ts'
import { UNCOUNTED } from '../gate/configure.ts'
import { readTrustStore } from '../host/trust-stores.ts'
import { renderChangesMarkdown } from '../reporters/changes/markdown.ts'
import { renderChangesText } from '../reporters/changes/text.ts'
import { jsonText } from '../reporters/escape/json.ts'
import { UsageError, wantsColour, type Io } from './io.ts'
import { FAIL_ON, parseOptions, readChoice } from './options.ts'
import { exitOf } from './output.ts'
import { writeUserFile } from './user-file.ts'
import { readNamed, readWritten } from './written.ts'

const FORMATS = ['text', 'json', 'markdown'] as const

export async function compareCommand(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseOptions(args, ['config', 'preset', 'format', 'output', 'fail-on'])
  const format = readChoice('format', values.format, FORMATS, 'text')
  const failOn = readChoice('fail-on', values['fail-on'], FAIL_ON, 'error')
  const [before, after, ...more] = positionals
  if (before === undefined || after === undefined || more.length > 0) {
    throw new UsageError(
      `compare: ${String(positionals.length)} files found, expected two that "check --format json" or "check --observations" wrote`,
    )
  }
  const comparison = await compareScans(readRun(before, io), readRun(after, io), {
    written: { ...readWritten(values, null, io), state: UNCOUNTED },
    readStore: (name) => readTrustStore(name, io.cwd),
    failOn,
  })
  const colour = values.output === undefined && wantsColour(io, io.stdout)
  const text = {
    text: () => renderChangesText(comparison, { colour, width: io.stdout.columns }),
    json: () => `${jsonText(comparison, 2)}\n`,
    markdown: () => renderChangesMarkdown(comparison),
  }[format]()
  if (values.output === undefined) io.stdout.write(text)
  else writeUserFile('--output', io.cwd, values.output, text)
  return exitOf(comparison.outcome, failOn)
}

function readRun(file: string, io: Io): NamedRun {
  return { file, ...parseEarlierRun(file, readNamed('compare', io.cwd, file).text) }
}
