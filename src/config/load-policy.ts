/** A policy file with all the files that it extends, read before anything in them is judged. */
import type { ConfigProblem } from '../core/config-problem.ts'
import type { Origin } from '../core/endpoint.ts'
import type { FileTree, LoadedDeclared } from './declared/load-declared.ts'
import { nameOf, parseExtended, type RepositoryFile } from './extends.ts'
import { readPolicyFile, type PolicyFile } from './policy-file.ts'
import type { Placed } from './yaml-access.ts'
import { endpointsFromOf } from './resolve-declared.ts'

export interface FileReaders {
  /** @param path from the top of the repository; undefined: there is no such file; rejects with an Error of one sentence */
  local(path: string): Promise<string | undefined>
  remote(file: RepositoryFile): Promise<string | undefined>
  /** Lists what `local` reads; null: nobody asks for endpoints, which are those of a saved scan. */
  readonly list: FileTree['list'] | null
}

export interface LoadedPolicy {
  /** null when the text is no YAML mapping that may be read. */
  readonly file: PolicyFile | null
  /** null: it does not say. */
  readonly extended: readonly LoadedExtension[] | null
  /** What other files declare; absent: nothing was looked for. */
  readonly declared?: LoadedDeclared['byGlob']
  /** Of this file and of all that it extends. */
  readonly problems: readonly ConfigProblem[]
}

export type LoadedExtension =
  | { readonly kind: 'preset'; readonly name: string; readonly version: string | null; readonly at: Origin }
  | { readonly kind: 'file'; readonly policy: LoadedPolicy }

/** Presets and files that one policy may extend, those that are not there among them: a loop that was not noticed must end. */
const MOST_EXTENDED = 32

interface Way {
  /** The names of the files that lead here, this one last. */
  readonly names: readonly string[]
  readonly file: string | RepositoryFile
}

export async function loadPolicy(file: string, text: string, readers: FileReaders): Promise<LoadedPolicy> {
  let count = 0

  async function load(way: Way, name: string, content: string): Promise<LoadedPolicy> {
    const { value, problems } = readPolicyFile(name, content)
    const isExtension = way.names.length > 1
    const mistakes = [...problems, ...(value !== null && isExtension ? notGrades(value) : [])]
    if (value?.extends == null) return { file: value, extended: null, problems: mistakes }
    const extended: LoadedExtension[] = []
    for (const entry of value.extends) {
      if (count === MOST_EXTENDED) {
        mistakes.push({ where: entry.at, message: `more than ${String(MOST_EXTENDED)} presets and files are extended` })
        break
      }
      count++
      const { found, problems: own } = await extend(entry, way)
      if (found !== null) extended.push(found)
      mistakes.push(...own)
    }
    return { file: value, extended, problems: mistakes }
  }

  async function extend({ value, at }: Placed<string>, way: Way): Promise<Extension> {
    const problem = (message: string): Extension => ({ found: null, problems: [{ where: at, message }] })
    const result = parseExtended(value, way.file)
    if ('mistake' in result) return problem(result.mistake)
    const { value: wanted } = result
    if (wanted.kind === 'preset') {
      return { found: { kind: 'preset', name: wanted.name, version: wanted.version, at }, problems: [] }
    }
    const name = wanted.kind === 'local' ? wanted.path : nameOf(wanted)
    if (way.names.includes(name)) return problem(`it extends itself: ${[...way.names, name].join(' extends ')}`)
    let content: string | undefined
    try {
      content = wanted.kind === 'local' ? await readers.local(wanted.path) : await readers.remote(wanted)
    } catch (error) {
      return problem(`${name} cannot be read: ${error instanceof Error ? error.message : String(error)}`)
    }
    if (content === undefined) return problem(`there is no file ${name}`)
    const further = { names: [...way.names, name], file: wanted.kind === 'local' ? wanted.path : wanted }
    const policy = await load(further, name, content)
    return { found: { kind: 'file', policy }, problems: policy.problems }
  }

  const loaded = await load({ names: [file], file }, file, text)
  const written = endpointsFromOf(loaded.file)
  const { list } = readers
  if (written.length === 0 || list === null) return loaded
  const { loadDeclared } = await import('./declared/load-declared.ts')
  const { byGlob, problems } = await loadDeclared(written, { list, read: (path) => readers.local(path) })
  return { ...loaded, declared: byGlob, problems: [...loaded.problems, ...problems] }
}

interface Extension {
  readonly found: LoadedExtension | null
  readonly problems: readonly ConfigProblem[]
}

/** What an extended file may not say: whoever extends it would look at endpoints, or excuse them, without having written so. */
function notGrades(file: PolicyFile): ConfigProblem[] {
  const { at, environments, endpoints, trust, compare, waivers, acmeDirectories, issues } = file
  const said = {
    endpoints: endpoints !== null || environments.some((one) => one.endpoints !== null),
    'endpoints-from': endpointsFromOf(file).length > 0,
    phase: environments.some((one) => one.phase !== null),
    trust: trust !== null || environments.some((one) => one.trust !== null),
    compare: compare.length > 0,
    waivers: waivers.length > 0,
    renewal: acmeDirectories.length > 0,
    issues: issues !== null,
  }
  return Object.entries(said).flatMap(([key, isSaid]) =>
    isSaid
      ? [{ where: at, message: `"${key}" belongs in the file that extends this one: expected grades of rules alone` }]
      : [],
  )
}
