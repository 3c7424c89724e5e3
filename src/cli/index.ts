#!/usr/bin/env node
/** Entry of the command. */
import type { WriteStream } from 'node:tty'
import type { Sink } from './io.ts'
import { main } from './main.ts'

const DEFAULT_COLUMNS = 100

/** Node makes its streams when they are first touched, which takes a while: not before there is something to say. */
function sinkOf(open: () => WriteStream): Sink {
  return {
    // Outside a terminal Node leaves both undefined, whatever its types say.
    get isTty() {
      return (open() as Partial<WriteStream>).isTTY === true
    },
    get columns() {
      return (open() as Partial<WriteStream>).columns ?? DEFAULT_COLUMNS
    },
    write: (text) => open().write(text),
  }
}

let isGuarded = false

function openStdout(): WriteStream {
  if (!isGuarded) {
    // Whoever reads may have seen enough ("| head"): what is left to write is then nobody's loss.
    process.stdout.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
    })
    isGuarded = true
  }
  return process.stdout
}

// Not process.exit: what is still on its way to a pipe would be lost.
process.exitCode = await main(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  stdin: () => process.stdin,
  stdout: sinkOf(openStdout),
  stderr: sinkOf(() => process.stderr),
  clock: () => new Date(),
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
})
