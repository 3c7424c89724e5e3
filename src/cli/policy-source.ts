/** The policy file of a command: named, or found by itself. */
import { DEFAULT_POLICY_FILE } from '../config/resolve-policy.ts'
import { UsageError } from './io.ts'
import { readUserFile } from './user-file.ts'

/** @param named undefined: the default one, if it is there */
export function readPolicySource(cwd: string, named: string | undefined): { file: string; text: string } | null {
  const file = named ?? DEFAULT_POLICY_FILE
  const text = readUserFile('--config', cwd, file)
  if (text !== undefined) return { file, text }
  if (named !== undefined) throw new UsageError(`--config: there is no file ${JSON.stringify(file)}`)
  return null
}
