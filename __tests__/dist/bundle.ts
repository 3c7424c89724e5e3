/** The committed bundle, copied away from the repository so that it can find no node_modules, and run as a process. */
import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, realpathSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export interface Finished {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** The machine's own Node.js, or the one that .ci/run names: the action's runtime is Node.js 24. */
const NODE = process.env.TLS_GATE_NODE ?? process.execPath

const BUNDLE = mkdtempSync(join(tmpdir(), 'tls-gate-dist-'))
cpSync(fileURLToPath(new URL('../../dist', import.meta.url)), BUNDLE, { recursive: true })

export function temporaryFolder(): string {
  return realpathSync(mkdtempSync(join(tmpdir(), 'tls-gate-test-')))
}

/** Not spawnSync: the servers that the bundle talks to run in this process. */
export async function runBundle(
  entry: 'index.js' | 'cli/index.js',
  args: readonly string[],
  { cwd, env }: { readonly cwd: string; readonly env?: Readonly<Record<string, string>> },
): Promise<Finished> {
  return new Promise((resolve) => {
    const child = execFile(
      NODE,
      [join(BUNDLE, entry), ...args],
      { cwd, env: { PATH: process.env.PATH ?? '', ...env }, maxBuffer: 64 * 1024 * 1024 },
      (_error, stdout, stderr) => {
        resolve({ status: child.exitCode, stdout, stderr })
      },
    )
  })
}
