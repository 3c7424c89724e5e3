/** What a policy file extends: a preset, a file beside it, or a file of another repository. */
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
  return parsed({ kind: 'preset', ...parsePreset(text) })
}

/** `recommended`, or `recommended@1`: of that version and no other. */
export function parsePreset(text: string): { readonly name: string; readonly version: string | null } {
  const [, name, version] = /^(.+)@(\d+)$/.exec(text) ?? []
  return { name: name ?? text, version: version ?? null }
}

/** As it stands in mistakes and in origins. */
export function nameOf({ owner, repository, path, ref }: RepositoryFile): string {
  return `${owner}/${repository}/${path}@${ref}`
}

/** null: above the top, or the top itself. A file that was named from above its folder, as ../tls-gate.yml, has its top there. */
function pathBeside(file: string, relative: string): string | null {
  const folder = file.slice(0, file.lastIndexOf('/') + 1)
  const parts = walked(folder + relative)
  const isAbove = climbsOf(parts) > climbsOf(walked(folder))
  if (isAbove || parts.length === climbsOf(parts)) return null
  return `${file.startsWith('/') ? '/' : ''}${parts.join('/')}`
}

/** The parts of a path without detours: `..` stays at its beginning alone. */
function walked(path: string): readonly string[] {
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '..' && (parts.at(-1) ?? '..') !== '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts
}

function climbsOf(parts: readonly string[]): number {
  return parts.filter((part) => part === '..').length
}
