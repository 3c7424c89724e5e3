/** Files as a commit of the repository on this machine has them, whatever the working tree holds. */
import { execFileSync } from 'node:child_process'
import { relative, resolve } from 'node:path'
import type { ListedFile } from './files.ts'

const MAX_BYTES = 64 * 1024 * 1024

/**
 * @param revision `1a2b3c4`, `origin/main`
 * @returns the hash of the commit; undefined when it is not here: a checkout may be of one commit alone
 * @throws Error of one sentence when there is no git, or no repository
 */
export function findCommit(folder: string, revision: string): string | undefined {
  git(folder, ['rev-parse', '--git-dir'])
  try {
    const hash = git(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`])
    // Of `^main`, whatever is not reached from it, it is told as `^` and a hash.
    return /^[0-9a-f]+$/m.exec(hash.toString())?.[0]
  } catch {
    return undefined
  }
}

/**
 * @param commit a hash that findCommit returned
 * @param path from the folder; a link is read as the path that it holds
 * @returns undefined when the commit has no such file
 */
export function readAtCommit(folder: string, commit: string, path: string): Uint8Array | undefined {
  // With a slash at its end a folder would be listed.
  const file = relative(folder, resolve(folder, path))
  const entry = git(folder, ['ls-tree', commit, '--', file]).toString()
  const [, hash] = /^\d+ blob ([0-9a-f]+)\t/.exec(entry) ?? []
  return hash === undefined ? undefined : git(folder, ['cat-file', 'blob', hash])
}

/**
 * Files of a commit below a folder, by their paths from there; links are left out.
 * @param commit a hash that findCommit returned
 */
export function listAtCommit(folder: string, commit: string): readonly ListedFile[] {
  const entries = git(folder, ['ls-tree', '-r', '-l', '-z', commit]).toString().split('\0')
  return entries.flatMap((entry) => {
    const [, size, path] = /^100\d+ blob [0-9a-f]+ +(\d+)\t(.+)$/s.exec(entry) ?? []
    return path === undefined ? [] : [{ path, bytes: Number(size) }]
  })
}

/** On a runner the folder may belong to another user than the one that runs the action. */
function git(folder: string, args: readonly string[]): Buffer {
  try {
    return execFileSync('git', ['-c', 'safe.directory=*', '-C', folder, ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: MAX_BYTES,
    })
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : ''
    throw new Error(said === '' ? `git cannot be run: ${String(error)}` : `git: ${said.split('\n')[0] ?? ''}`, {
      cause: error,
    })
  }
}
