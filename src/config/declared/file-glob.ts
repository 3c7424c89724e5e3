/**
 * Globs over files of the repository: `*` and `?` within one name, `**` for folders, `{a,b}` for one or the other.
 * Brackets stand for themselves, as in `app/[id]/openapi.yaml`. What begins with a dot, and `node_modules`, is matched by
 * its name alone. `path.matchesGlob` of Node.js is experimental in version 20, and reads brackets as a choice.
 */
import { mistaken, parsed, type Parsed } from '../parsed.ts'
import { quote } from '../quote.ts'

export interface FileGlob {
  readonly text: string
  /** @param path from the top of the repository, with slashes: `deploy/a.yaml` */
  matches(path: string): boolean
  /** Whether a file in this folder, or below it, can match. */
  reachesInto(folder: string): boolean
}

const MAX_LENGTH = 500
const MAX_ALTERNATIVES = 64

const EXPECTED = 'expected files of the repository such as deploy/**/*.yaml'

export function parseFileGlob(text: string): Parsed<FileGlob> {
  if (text.length > MAX_LENGTH) return mistaken(`a glob of ${String(text.length)} characters: ${EXPECTED}`)
  if (/[\p{Cc}\\]/u.test(text)) return mistaken(`the glob ${quote(text)} holds a backslash or a control: ${EXPECTED}`)
  const bare = text.replace(/^\.\//, '')
  if (/^(?:\/|!)|(?:^|\/)\.{1,2}(?:\/|$)|\/\/|\/$/.test(bare) || bare === '') {
    return mistaken(`the glob ${quote(text)} names no file within the repository: ${EXPECTED}`)
  }
  const alternatives = expandBraces(bare)
  if (alternatives === undefined) {
    return mistaken(
      `the glob ${quote(text)} has a brace without its counterpart, or stands for more than ${String(MAX_ALTERNATIVES)} others: ${EXPECTED}`,
    )
  }
  const patterns = alternatives.map((alternative) => alternative.split('/'))
  return parsed({
    text,
    matches: (path) => patterns.some((pattern) => walk(pattern, path.split('/')).has(pattern.length)),
    reachesInto: (folder) =>
      patterns.some((pattern) => [...walk(pattern, folder.split('/'))].some((reached) => reached < pattern.length)),
  })
}

/** Undefined when a brace is left over, or when there would be too many. */
function expandBraces(glob: string): readonly string[] | undefined {
  const whole: string[] = []
  const pending = [glob]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const text = next
    const [all = '', inner = ''] = /\{([^{}]*)\}/.exec(text) ?? []
    if (all === '') {
      if (/[{}]/.test(text)) return undefined
      whole.push(text)
    } else pending.push(...inner.split(',').map((choice) => text.replace(all, () => choice)))
    if (whole.length + pending.length > MAX_ALTERNATIVES) return undefined
  }
  return whole
}

/** How many segments of the pattern may have been used up once all these names are: several, because of `**`. */
function walk(pattern: readonly string[], names: readonly string[]): ReadonlySet<number> {
  let reached = passFolders(pattern, new Set([0]))
  for (const name of names) {
    const next = new Set<number>()
    for (const index of reached) {
      const segment = pattern[index]
      if (segment === undefined) continue
      if (segment === '**') {
        if (!isShy(name)) next.add(index)
      } else if (matchesName(segment, name)) next.add(index + 1)
    }
    reached = passFolders(pattern, next)
  }
  return reached
}

/** `**` may stand for no folder at all. */
function passFolders(pattern: readonly string[], reached: Set<number>): Set<number> {
  // A set that grows is walked to its new end.
  for (const index of reached) if (pattern[index] === '**') reached.add(index + 1)
  return reached
}

function isShy(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules'
}

/** In the time of both lengths multiplied: of several ways back, the last star alone is worth trying. */
function matchesName(glob: string, name: string): boolean {
  if (isShy(name) && /^[*?]/.test(glob)) return false
  let [at, from, star, behind] = [0, 0, -1, 0]
  while (from < name.length) {
    if (glob[at] === '*') {
      star = at
      behind = from
      at++
    } else if (glob[at] === '?' || glob[at] === name[from]) {
      at++
      from++
    } else if (star >= 0) {
      behind++
      from = behind
      at = star + 1
    } else return false
  }
  return /^\**$/.test(glob.slice(at))
}
