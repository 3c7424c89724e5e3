/** The files that a policy takes endpoints from, found and read before anything in them is judged. */
import type { CertManager } from '../../core/cert-manager.ts'
import type { ConfigProblem } from '../../core/config-problem.ts'
import type { Origin } from '../../core/endpoint.ts'
import type { Notice } from '../../core/notice.ts'
import { printable } from '../../core/printable.ts'
import type { EndpointAddress } from '../endpoint.ts'
import type { FileEndpointsFrom } from '../policy-file.ts'
import type { Placed } from '../yaml-access.ts'
import { quote } from '../quote.ts'
import type { Declaration } from './declaration.ts'
import { parseFileGlob, type FileGlob } from './file-glob.ts'
import { readDeclared } from './read-declared.ts'

/** Files of the repository, of the working tree or of a commit. */
export interface FileTree {
  /**
   * @param reachesInto whether a folder is worth looking into
   * @returns those that are there, links left out; rejects with an Error of one sentence
   */
  list(reachesInto: (folder: string) => boolean): Promise<readonly FoundFile[]>
  /** undefined: there is no such file; rejects with an Error of one sentence. */
  read(path: string): Promise<string | undefined>
}

export interface FoundFile {
  /** From the top of the repository, with slashes. */
  readonly path: string
  readonly bytes: number
}

export interface Declared {
  readonly endpoints: readonly { readonly address: EndpointAddress; readonly at: Origin }[]
  readonly certificates: readonly DeclaredCertificate[]
  readonly notices: readonly Notice[]
}

export interface DeclaredCertificate {
  /** As endpoints have them: lower case, addresses without brackets; wildcards among them. */
  readonly names: readonly string[]
  readonly certManager: CertManager
}

export interface LoadedDeclared {
  readonly byGlob: ReadonlyMap<FileEndpointsFrom, Declared>
  readonly problems: readonly ConfigProblem[]
}

const MAX_BYTES = 1_048_576
/** Of one glob, and of what they declare: enough for hundreds of services, and an end for what is hostile. */
const MOST_FILES = 2000
const MOST_DECLARATIONS = 5000

export async function loadDeclared(written: readonly FileEndpointsFrom[], tree: FileTree): Promise<LoadedDeclared> {
  const problems: ConfigProblem[] = []
  const wanted = written.flatMap((from) => {
    if (from.files === null) return []
    const glob = parseFileGlob(from.files.value)
    if ('mistake' in glob) problems.push({ where: from.files.at, message: glob.mistake })
    return 'value' in glob ? [{ from, files: from.files, glob: glob.value }] : []
  })
  const [first] = wanted
  if (first === undefined) return { byGlob: new Map(), problems }

  let found: readonly FoundFile[]
  try {
    found = await tree.list((folder) => wanted.some(({ glob }) => glob.reachesInto(folder)))
  } catch (error) {
    return { byGlob: new Map(), problems: [...problems, { where: first.files.at, message: unlisted(error) }] }
  }
  // A file that two globs match is read once.
  const known = new Map<string, Promise<Declared>>()
  const byGlob = new Map<FileEndpointsFrom, Declared>()
  for (const { from, files, glob } of wanted) {
    const { declared, mistakes } = await loadGlob({ files, glob, found, tree, known })
    byGlob.set(from, declared)
    problems.push(...mistakes)
  }
  return { byGlob, problems }
}

function unlisted(error: unknown): string {
  return `the files of the repository cannot be listed: ${reasonOf(error)}`
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

interface Wanted {
  readonly files: Placed<string>
  readonly glob: FileGlob
  readonly found: readonly FoundFile[]
  readonly tree: FileTree
  readonly known: Map<string, Promise<Declared>>
}

const NOTHING: Declared = { endpoints: [], certificates: [], notices: [] }

async function loadGlob({ files, glob, found, tree, known }: Wanted): Promise<{
  readonly declared: Declared
  readonly mistakes: readonly ConfigProblem[]
}> {
  const mistaken = (message: string, further: readonly ConfigProblem[] = []) => ({
    declared: NOTHING,
    mistakes: [{ where: files.at, message }, ...further],
  })
  const matching = found
    .filter(({ path }) => glob.matches(path))
    .toSorted((a, b) => (a.path < b.path ? -1 : Number(a.path > b.path)))
  if (matching.length === 0) return mistaken(`no file matches ${quote(glob.text)}`)
  if (matching.length > MOST_FILES) {
    return mistaken(
      `${String(matching.length)} files match ${quote(glob.text)}: at most ${String(MOST_FILES)} are read`,
    )
  }
  const each: Declared[] = []
  for (const file of matching) {
    const reading = known.get(file.path) ?? readFile(file, tree)
    known.set(file.path, reading)
    each.push(await reading)
  }
  const declared = {
    endpoints: each.flatMap(({ endpoints }) => endpoints),
    certificates: each.flatMap(({ certificates }) => certificates),
    notices: each.flatMap(({ notices }) => notices),
  }
  const count = declared.endpoints.length + declared.certificates.length
  if (count > MOST_DECLARATIONS) {
    return mistaken(
      `the files that match ${quote(glob.text)} declare ${String(count)} endpoints and certificates: at most ${String(MOST_DECLARATIONS)} are taken`,
    )
  }
  // A folder that lost its endpoints would otherwise be watched no more without a word.
  return count === 0
    ? mistaken(
        `the files that match ${quote(glob.text)} (${String(matching.length)}) declare no endpoint that can be looked at`,
        declared.notices,
      )
    : { declared, mistakes: [] }
}

/** What cannot be read of it is told, and spoils nothing else. */
async function readFile({ path, bytes }: FoundFile, tree: FileTree): Promise<Declared> {
  const notice = (message: string): Declared => ({
    ...NOTHING,
    notices: [{ where: { file: path, line: 1, column: 1 }, message }],
  })
  if (bytes > MAX_BYTES) return notice('the file is larger than 1 MiB: it is not read for endpoints')
  try {
    const text = await tree.read(path)
    return text === undefined ? notice('the file is gone') : sort(readDeclared(path, text))
  } catch (error) {
    return notice(`the file cannot be read: ${printable(reasonOf(error), 200)}`)
  }
}

function sort(declarations: Iterable<Declaration>): Declared {
  const endpoints: Declared['endpoints'][number][] = []
  const certificates: DeclaredCertificate[] = []
  const notices: Notice[] = []
  for (const one of declarations) {
    if (one.kind === 'endpoint') endpoints.push({ address: one.address, at: one.at })
    else if (one.kind === 'certificate') certificates.push({ names: one.names, certManager: one.certManager })
    else notices.push({ where: one.where, message: one.message })
  }
  return { endpoints, certificates, notices }
}
