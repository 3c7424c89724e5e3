/** The machine we run on, as far as trust stores are looked for on it: tests hand in another. */
import { realpathSync, readFileSync, statSync } from 'node:fs'
import { parse } from 'node:path'

export interface Machine {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  /** undefined when there is no such file; throws for what is no file, or is larger than 64 MiB. */
  readonly findFile: (path: string) => MachineFile | undefined
  /** What a program wrote to its standard output; undefined when it is not there, fails, or takes more than 5 s. */
  readonly run: (command: string, args: readonly string[]) => Promise<string | undefined>
}

export interface MachineFile {
  readonly bytes: Uint8Array
  /** Where it is when every link is followed. */
  readonly path: string
  readonly modified: Date
}

/** More is refused before it is read; what reads certificates refuses it as well. */
const MAX_BYTES = 64 * 2 ** 20

const RUN_TIMEOUT_MS = 5000

export const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  findFile(path) {
    const stat = statSync(path, { throwIfNoEntry: false })
    if (stat === undefined) return undefined
    if (!stat.isFile() && !stat.isFIFO()) throw new Error(`${path} is no file`)
    if (stat.size > MAX_BYTES) throw new Error(`${path} is larger than 64 MiB`)
    return { bytes: new Uint8Array(readFileSync(path)), path: realpathSync(path), modified: stat.mtime }
  },
  async run(command, args) {
    const { execFile } = await import('node:child_process')
    return new Promise((resolve) => {
      const options = {
        timeout: RUN_TIMEOUT_MS,
        // Python takes modules from where it is run: there may be a pull request of a stranger's.
        cwd: parse(process.execPath).root,
        windowsHide: true,
      }
      execFile(command, args, options, (error, stdout) => {
        resolve(error === null ? stdout : undefined)
      })
    })
  },
}

/** @throws Error of one sentence */
export function readTextOn(machine: Pick<Machine, 'findFile'>, path: string): string {
  const file = machine.findFile(path)
  if (file === undefined) throw new Error(`ENOENT: there is no file ${path}`)
  return new TextDecoder().decode(file.bytes)
}
