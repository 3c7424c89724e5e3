/** A server as a process of its own, with its helpers, on loopback, in a folder of its own. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { takesConnection } from '../nginx.ts'
import { ENVIRONMENT, type Environment } from '../tool.ts'

export interface Launch {
  /** The program and its arguments; it stays in the foreground. */
  readonly command: readonly [program: string, ...args: string[]]
  readonly port: number
  readonly folder: string
  readonly environment?: Environment
}

export interface Launched {
  /** What it wrote so far, on both streams. */
  readonly output: () => string
  /** Resolves when the process is gone. */
  readonly stop: () => Promise<void>
}

const READY_MS = 30_000
const STOP_MS = 5_000

/** Resolves when the port takes a connection; rejects, with nothing left running, when that does not come to pass. */
export async function launch({ command, port, folder, environment }: Launch): Promise<Launched> {
  const [program, ...args] = command
  const log = join(folder, 'output.log')
  const sink = openSync(log, 'w')
  // A group of its own, so that the helpers of a server which had to be killed go with it.
  const child = spawn(program, args, {
    cwd: folder,
    env: { ...ENVIRONMENT, ...environment },
    stdio: ['ignore', sink, sink],
    detached: true,
  })
  closeSync(sink)
  let failure: Error | undefined
  const gone = new Promise<void>((resolve) => {
    child.once('exit', () => {
      resolve()
    })
    child.once('error', (error) => {
      failure = error
      resolve()
    })
  })
  const output = (): string => readFileSync(log, 'utf8')
  const hasEnded = (): boolean => failure !== undefined || child.exitCode !== null || child.signalCode !== null

  const stop = async (): Promise<void> => {
    for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
      if (hasEnded()) return
      if (child.pid !== undefined) process.kill(-child.pid, signal)
      await within(STOP_MS, gone)
    }
    if (!hasEnded()) throw new Error(`${program} (pid ${String(child.pid)}) does not end`)
  }

  const deadline = Date.now() + READY_MS
  while (!(await takesConnection(port))) {
    const why = hasEnded()
      ? `ended with ${String(failure ?? child.exitCode ?? child.signalCode)}`
      : `takes no connection on port ${String(port)}`
    if (!hasEnded() && Date.now() < deadline) {
      await wait(20)
      continue
    }
    await stop()
    throw new Error(`${command.join(' ')} ${why}:\n${output()}`)
  }
  return { output, stop }
}

async function within(ms: number, promise: Promise<unknown>): Promise<void> {
  const expired = new AbortController()
  await Promise.race([promise, wait(ms, undefined, { signal: expired.signal }).catch(() => undefined)])
  expired.abort()
}

/** Below the ports that Linux gives to outgoing connections: a scan that is under way can take none of these. */
const LOWEST_PORT = 20_000
const PORTS_EACH = 100
let tried = (process.pid % 100) * PORTS_EACH

/** A port that is free now, and that this process gives to nobody else. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = LOWEST_PORT + (tried++ % 10_000)
    const holder = createServer()
    const isFree = await new Promise<boolean>((resolve) => {
      holder.once('error', () => {
        resolve(false)
      })
      holder.listen(port, () => {
        resolve(true)
      })
    })
    if (!isFree) continue
    holder.close()
    await once(holder, 'close')
    return port
  }
}
