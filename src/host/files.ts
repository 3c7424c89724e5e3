/** Files that the user names. */
import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, statSync, writeFileSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'

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

/** A file of a folder: its path from there, with slashes, and its size. */
export interface ListedFile {
  readonly path: string
  readonly bytes: number
}

/** More is a mistake in what is to be listed, or a trap. */
const MOST_LISTED = 50_000

/**
 * Files below a folder. Links are left out: they may lead to it again, and to other folders.
 *
 * @param reachesInto whether a folder is worth looking into, by its path from there
 * @throws Error of one sentence
 */
export function listFiles(folder: string, reachesInto: (path: string) => boolean): readonly ListedFile[] {
  const files: ListedFile[] = []
  const folders = ['']
  for (let at = folders.pop(); at !== undefined; at = folders.pop()) {
    for (const entry of readdirSync(join(folder, at), { withFileTypes: true })) {
      const path = at === '' ? entry.name : `${at}/${entry.name}`
      if (entry.isDirectory() && reachesInto(path)) folders.push(path)
      if (entry.isFile()) files.push({ path, bytes: statSync(join(folder, path)).size })
    }
    if (files.length + folders.length > MOST_LISTED) throw new Error(`there are more than ${String(MOST_LISTED)} files`)
  }
  return files
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
