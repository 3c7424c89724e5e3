/** What a policy file extends: a preset, a file beside it, or a file of another repository. */
import { posix } from 'node:path'
import { mistaken, parsed, type Parsed } from './parsed.ts'
import { quote } from './quote.ts'

export type Extended =
  | { readonly kind: 'preset'; readonly name: string; /** null: whichever there is. */ readonly version: string | null }
  | { readonly kind: 'local'; /** From the top of the repository. */ readonly path: string }
  | ({ readonly kind: 'remote' } & RepositoryFile)

export interface RepositoryFile {
  readonly owner: string
  readonly repository: string
  readonly path: string
  /** A branch, a tag, or the hash of a commit. */
  readonly ref: string
}

const EXPECTED = 'expected a preset, ./FILE, or owner/repo/FILE@REF'

const REMOTE = /^([\w.-]{1,100})\/([\w.-]{1,100})\/([^@]{1,1000})@(\S{1,250})$/

/** @param from the file that says so: what begins with ./ lies beside it, in the same repository */
export function parseExtended(text: string, from: string | RepositoryFile): Parsed<Extended> {
  if (/^\.{1,2}\//.test(text)) {
    const isLocal = typeof from === 'string'
    const path = pathBeside(isLocal ? from : from.path, text)
    if (path === null) return mistaken(`${quote(text)} lies outside the repository: ${EXPECTED}`)
    return parsed(isLocal ? { kind: 'local', path } : { ...from, kind: 'remote', path })
  }
  const [, owner, repository, path, ref] = REMOTE.exec(text) ?? []
  if (owner !== undefined && repository !== undefined && path !== undefined && ref !== undefined) {
    return [owner, repository, ...path.split('/')].some((part) => /^\.{0,2}$/.test(part))
      ? mistaken(`${quote(text)} is no path in a repository: ${EXPECTED}`)
      : parsed({ kind: 'remote', owner, repository, path, ref })
  }
  if (/[/\\]/.test(text)) return mistaken(`${quote(text)} found: ${EXPECTED}`)
  const [, name, version] = /^(.+)@(\d+)$/.exec(text) ?? []
  return parsed({ kind: 'preset', name: name ?? text, version: version ?? null })
}

/** As it stands in mistakes and in origins. */
export function nameOf({ owner, repository, path, ref }: RepositoryFile): string {
  return `${owner}/${repository}/${path}@${ref}`
}

/** null: above the top, or the top itself. A file that was named from above its folder, as ../tls-gate.yml, is itself there. */
function pathBeside(file: string, relative: string): string | null {
  const folder = posix.normalize(posix.dirname(file))
  const path = posix.join(folder, relative)
  return climbsOf(path) > climbsOf(folder) || /^\.{1,2}\/?$/.test(path) ? null : path
}

function climbsOf(path: string): number {
  return path.split('/').filter((part) => part === '..').length
}
