/** Files that the user names. */
import { existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path'

/** undefined when there is no such file; any other trouble is thrown as Node words it. */
export function readTextIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

/**
 * The same within a folder that strangers may have put links in: a file that lies elsewhere is refused.
 * @throws Error of one sentence
 */
export function readTextWithin(folder: string, path: string): string | undefined {
  const whole = resolve(folder, path)
  if (!existsSync(whole)) return undefined
  if (!isWithin(realpathSync(folder), realpathSync(whole))) throw new Error('it lies outside the repository')
  return readFileSync(whole, 'utf8')
}

/** As the paths say: no link is followed. */
export function isWithin(folder: string, path: string): boolean {
  const inside = relative(folder, path)
  return inside !== '..' && !inside.startsWith(`..${sep}`) && !isAbsolute(inside)
}

export function readBytes(path: string): Uint8Array {
  return new Uint8Array(readFileSync(path))
}

/** Makes the folders above it. */
export function writeText(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}
