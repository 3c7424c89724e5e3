/** Files that the user names on the command line: what cannot be read or written is the user's to mend. */
import { createReadStream, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { readTextIfThere, writeText } from '../host/files.ts'
import { UsageError, type Io } from './io.ts'

/** @param label what the file is to the command: `--config`, `judge` */
export function readUserFile(label: string, cwd: string, file: string): string | undefined {
  return orUsageError(label, file, 'read', () => readTextIfThere(resolve(cwd, file)))
}

/** One that has to be there. */
export function readUserBytes(label: string, cwd: string, file: string): Uint8Array {
  return orUsageError(label, file, 'read', () => readFileSync(resolve(cwd, file)))
}

/** As much at a time as whoever reads asks for; `-` is standard input. */
export async function* streamUserFile(label: string, io: Io, file: string): AsyncGenerator<Uint8Array> {
  try {
    yield* file === '-' ? io.stdin() : (createReadStream(resolve(io.cwd, file)) as AsyncIterable<Uint8Array>)
  } catch (error) {
    throw usageErrorOf(label, file, 'read', error)
  }
}

export function writeUserFile(label: string, cwd: string, file: string, text: string): void {
  orUsageError(label, file, 'written', () => {
    writeText(resolve(cwd, file), text)
  })
}

type Done = 'read' | 'written'

function orUsageError<T>(label: string, file: string, done: Done, act: () => T): T {
  try {
    return act()
  } catch (error) {
    throw usageErrorOf(label, file, done, error)
  }
}

function usageErrorOf(label: string, file: string, done: Done, error: unknown): UsageError {
  const reason = error instanceof Error ? error.message : String(error)
  return new UsageError(`${label}: ${JSON.stringify(file)} cannot be ${done}: ${reason}`)
}
