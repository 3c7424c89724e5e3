#!/usr/bin/env node
/** Entry of the command. */
import type { WriteStream } from 'node:tty'
import type { Sink } from './io.ts'
import { main } from './main.ts'

const DEFAULT_COLUMNS = 100

function sinkOf(stream: WriteStream): Sink {
  // Outside a terminal Node leaves both undefined, whatever its types say.
  const { isTTY, columns } = stream as Partial<WriteStream>
  return { isTty: isTTY === true, columns: columns ?? DEFAULT_COLUMNS, write: (text) => stream.write(text) }
}

// Whoever reads may have seen enough ("| head"): what is left to write is then nobody's loss.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

// Not process.exit: what is still on its way to a pipe would be lost.
process.exitCode = await main(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  stdout: sinkOf(process.stdout),
  stderr: sinkOf(process.stderr),
  clock: () => new Date(),
})
