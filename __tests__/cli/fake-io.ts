/** What a command is handed in a test: a folder of its own, a clock that goes on only while somebody sleeps, and sinks that keep what is written. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import type { Io } from '../../src/cli/io.ts'
import { main } from '../../src/cli/main.ts'
import { NOW } from '../rules/facts.ts'

export interface Ran {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
}

export interface Workspace {
  readonly cwd: string
  write(file: string, content: string | Uint8Array): void
  read(file: string): string
  run(argv: readonly string[], overrides?: IoOverrides): Promise<Ran>
  remove(): void
}

export interface IoOverrides {
  readonly env?: Io['env']
  readonly isTty?: boolean
  readonly columns?: number
  /** What comes in, as it is cut; absent: nothing. */
  readonly stdin?: readonly Uint8Array[]
}

/** A new folder in which commands run; `remove` it at the end. */
export function openWorkspace(): Workspace {
  const cwd = mkdtempSync(join(tmpdir(), 'tls-gate-test-'))
  return {
    cwd,
    write(file, content) {
      mkdirSync(dirname(join(cwd, file)), { recursive: true })
      writeFileSync(join(cwd, file), content)
    },
    read: (file) => readFileSync(join(cwd, file), 'utf8'),
    async run(argv, { env = {}, isTty = false, columns = 100, stdin = [] } = {}) {
      const out: string[] = []
      const err: string[] = []
      let sleptMs = 0
      const sinkTo = (texts: string[]): Io['stdout'] => ({ isTty, columns, write: (text) => void texts.push(text) })
      const status = await main(argv, {
        cwd,
        env,
        stdin: () => Readable.from(stdin),
        stdout: sinkTo(out),
        stderr: sinkTo(err),
        clock: () => new Date(NOW.getTime() + sleptMs),
        sleep: (ms) => {
          sleptMs += ms
          return Promise.resolve()
        },
      })
      return { status, stdout: out.join(''), stderr: err.join('') }
    },
    remove: () => {
      rmSync(cwd, { recursive: true })
    },
  }
}

/** Over at once. */
export const noSleep: Io['sleep'] = () => Promise.resolve()

/** Standard input that nobody reads. */
export const noStdin: Io['stdin'] = () => Readable.from([])

/** Everything that a terminal would not show as it is, but for the line ends of our own. */
export function hiddenIn(text: string): readonly string[] {
  return text.match(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu) ?? []
}
