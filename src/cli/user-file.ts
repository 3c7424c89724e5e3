/** Files that the user names on the command line: what cannot be read or written is the user's to mend. */
import { resolve } from 'node:path'
import { readTextIfThere, writeText } from '../host/files.ts'
import { UsageError } from './io.ts'

/** @param label what the file is to the command: `--config`, `judge` */
export function readUserFile(label: string, cwd: string, file: string): string | undefined {
  return orUsageError(label, file, 'read', () => readTextIfThere(resolve(cwd, file)))
}

export function writeUserFile(label: string, cwd: string, file: string, text: string): void {
  orUsageError(label, file, 'written', () => {
    writeText(resolve(cwd, file), text)
  })
}

function orUsageError<T>(label: string, file: string, done: 'read' | 'written', act: () => T): T {
  try {
    return act()
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new UsageError(`${label}: ${JSON.stringify(file)} cannot be ${done}: ${reason}`)
  }
}
