/** The committed command, run as a user runs it. */
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { Ajv } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { Report, ReportTarget } from '../../src/core/report.ts'
import type { Chain } from '../../src/probes/chain.ts'
import type { CipherSuites } from '../../src/probes/cipher-suites.ts'
import type { Versions } from '../../src/probes/versions.ts'
import { DEADLINE_MS, ENVIRONMENT, runTool, type Run, type RunOptions } from './tool.ts'
import { suitesFrom, type Suites } from './suites.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const CLI = fileURLToPath(new URL(process.env.TLS_GATE_CLI ?? 'dist/cli/index.js', `file://${ROOT}`))
const NODE = process.env.TLS_GATE_NODE ?? process.execPath

/** `tls-gate ARGS` in a folder. */
export function runCommand(args: readonly string[], cwd: string, options: RunOptions = {}): Promise<Run> {
  return runTool(NODE, [CLI, ...args], cwd, options)
}

/** The same, told of each line on stderr when it is there. */
export function watchCommand(args: readonly string[], cwd: string, onLine: (line: string) => void): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(NODE, [CLI, ...args], {
      cwd,
      env: ENVIRONMENT,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: DEADLINE_MS,
    })
    const out: Buffer[] = []
    const lines: string[] = []
    child.stdout.on('data', (data: Buffer) => out.push(data))
    createInterface(child.stderr).on('line', (line) => {
      lines.push(line)
      onLine(line)
    })
    child.on('error', reject)
    child.on('close', (status) => {
      resolve({ status: status ?? -1, stdout: Buffer.concat(out).toString(), stderr: lines.join('\n') })
    })
  })
}

export interface Checked {
  readonly status: number
  readonly report: Report
}

/** `tls-gate check ARGS --format json`; throws with what it said when it printed no report. */
export async function check(args: readonly string[], cwd: string): Promise<Checked> {
  const { status, stdout, stderr } = await runCommand(['check', ...args, '--format', 'json'], cwd)
  try {
    return { status, report: JSON.parse(stdout) as Report }
  } catch (error) {
    throw new Error(`tls-gate check ended with ${String(status)} and printed no JSON: ${stderr}`, { cause: error })
  }
}

/** What the committed JSON Schema has against a report. */
export function schemaErrors(report: unknown): readonly string[] {
  const schema = JSON.parse(readFileSync(`${ROOT}dist/schema/report.schema.json`, 'utf8')) as { $schema?: string }
  const Validator = schema.$schema?.includes('2020-12') === true ? Ajv2020 : Ajv
  // Of the formats ajv knows none without a further package.
  const validate = new Validator({ allErrors: true, validateFormats: false, strictTypes: false }).compile(schema)
  validate(report)
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`)
}

export function onlyTarget({ endpoints }: Report): ReportTarget {
  const targets = endpoints.flatMap((endpoint) => endpoint.targets)
  const [target] = targets
  if (target === undefined || targets.length > 1) throw new Error(`${String(targets.length)} targets, expected one`)
  return target
}

interface SeenFacts {
  readonly versions: Versions
  readonly cipherSuites: CipherSuites
  readonly chain: Chain
}

/** A fact that was seen in full: throws when it was not, or has gaps. */
export function seenFact<K extends keyof SeenFacts>({ observations }: ReportTarget, fact: K): SeenFacts[K] {
  const observed = observations[fact]
  if (observed?.status !== 'seen' || (observed.gaps?.length ?? 0) > 0) {
    throw new Error(`${fact} was not seen in full: ${JSON.stringify(observed)}`)
  }
  return observed.value as SeenFacts[K]
}

export function suitesSeen(target: ReportTarget): Suites {
  return suitesFrom(
    Object.entries(seenFact(target, 'cipherSuites')).flatMap(([version, suites]) =>
      suites.map(({ name, openssl }) => ({ version, suite: openssl ?? name })),
    ),
  )
}
