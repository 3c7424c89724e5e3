/** `tls-gate demo`: starts the embedded lab on loopback and scans it as a user would. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DEFAULT_POLICY_FILE } from '../config/resolve-policy.ts'
import { check } from '../gate/check.ts'
import { writeText } from '../host/files.ts'
import { readChainFile } from '../host/chain-file.ts'
import { readTrustStore } from '../host/trust-stores.ts'
import { startLab } from '../lab/lab.ts'
import { labPolicyFile } from '../lab/policy-file.ts'
import { DEFAULT_NETWORK_OPTIONS } from '../net/network.ts'
import { reporters } from '../reporters/index.ts'
import { UsageError, type Io } from './io.ts'
import { parseOptions } from './options.ts'
import { deliver, exitOf } from './output.ts'
import { progressOn } from './progress.ts'
import { readWritten } from './written.ts'

export async function demoCommand(args: readonly string[], io: Io): Promise<number> {
  const { positionals } = parseOptions(args, [])
  if (positionals.length > 0) throw new UsageError('demo: it takes no argument')
  const directory = mkdtempSync(join(tmpdir(), 'tls-gate-demo-'))
  const lab = await startLab({ now: io.clock() })
  const progress = progressOn(io.stderr)
  try {
    const policyText = labPolicyFile(lab)
    const planted = lab.services.flatMap(({ name, planted: fault }) => (fault === null ? [] : [`  ${name}: ${fault}`]))
    io.stderr.write(
      `${String(lab.services.length)} servers on 127.0.0.1, with these faults planted:\n${planted.join('\n')}\n\n`,
    )
    writeText(join(directory, DEFAULT_POLICY_FILE), policyText)
    writeText(join(directory, 'lab-root.pem'), lab.rootPem)
    const { scan, report } = await check({
      written: {
        ...readWritten({}, [], { ...io, cwd: directory }),
        policyFile: { file: DEFAULT_POLICY_FILE, text: policyText },
      },
      base: null,
      readStore: (name) => readTrustStore(name, directory),
      readChain: (path) => readChainFile(path, directory),
      network: DEFAULT_NETWORK_OPTIONS,
      ctSearch: null,
      transactions: null,
      mistakes: [],
      only: null,
      failOn: 'error',
      clock: io.clock,
      onProgress: progress.show,
    })
    progress.clear()
    await deliver(report, 'text', undefined, io)
    writeText(join(directory, 'observations.json'), `${JSON.stringify(scan, null, 2)}\n`)
    const reports: string[] = []
    for (const load of Object.values(reporters)) {
      const reporter = await load()
      const file = `report.${EXTENSIONS[reporter.format] ?? reporter.format}`
      writeText(join(directory, file), reporter.render(report, { colour: false, width: REPORT_COLUMNS }))
      reports.push(file)
    }
    io.stderr.write('\nWritten, to look at or to judge again:\n')
    for (const file of [DEFAULT_POLICY_FILE, 'lab-root.pem', 'observations.json', ...reports]) {
      io.stderr.write(`  ${join(directory, file)}\n`)
    }
    return exitOf(report.outcome, 'error')
  } finally {
    await lab.close()
  }
}

const REPORT_COLUMNS = 100

const EXTENSIONS: Readonly<Record<string, string>> = { text: 'txt', markdown: 'md', junit: 'xml', openmetrics: 'prom' }
