/** What a command is configured by: its options, and the files that they name. */
import type { EndpointText } from '../config/resolve-endpoints.ts'
import type { NamedText } from '../config/resolve-policy.ts'
import type { FileReaders } from '../config/load-policy.ts'
import type { Written } from '../gate/configure.ts'
import type { Base } from '../gate/guard.ts'
import { readTextWithin } from '../host/files.ts'
import { findCommit, readAtCommit } from '../host/git.ts'
import { UsageError, type Io } from './io.ts'
import { DEFAULT_POLICY_FILE, readPolicySource } from './policy-source.ts'
import { readUserFile } from './user-file.ts'

export const JUDGING_OPTIONS = ['config', 'preset', 'baseline', 'state'] as const

/** @param endpoints null: those of a saved scan, which has its own */
export function readWritten(
  values: Readonly<Record<string, string | undefined>>,
  endpoints: readonly string[] | null,
  io: Io,
): Written {
  const { cwd } = io
  return {
    endpoints: (endpoints ?? []).map((text): EndpointText => ({ text, where: 'argument', origin: null })),
    policyFile: readPolicySource(cwd, values.config),
    preset: values.preset ?? null,
    mayLackEndpoints: endpoints === null,
    readers: readersOf(io),
    baseline: values.baseline === undefined ? null : readNamed('--baseline', cwd, values.baseline),
    state:
      values.state === undefined
        ? null
        : { file: values.state, text: readUserFile('--state', cwd, values.state) ?? null },
  }
}

export function readNamed(label: string, cwd: string, file: string): NamedText {
  const text = readUserFile(label, cwd, file)
  if (text === undefined) throw new UsageError(`${label}: there is no file ${JSON.stringify(file)}`)
  return { file, text }
}

/** Of what a policy file extends. */
function readersOf({ cwd, env }: Io): FileReaders {
  return {
    local: (path) => Promise.resolve(readTextWithin(cwd, path)),
    remote: async (file) => {
      const token = env.GITHUB_TOKEN ?? env.GH_TOKEN
      if (token === undefined || token === '') throw new Error('GITHUB_TOKEN is not set')
      const { readRepositoryFile } = await import('../github/repository-file.ts')
      return readRepositoryFile(file, token)
    },
  }
}

/**
 * What the working tree is compared with: a commit of the repository. Nobody allows on a command line what is weaker.
 * @param revision undefined: nothing is compared
 */
export function readBase(
  revision: string | undefined,
  values: Readonly<Record<string, string | undefined>>,
  endpoints: readonly string[],
  io: Io,
): Base | null {
  if (revision === undefined) return null
  const commit = orUsage(() => findCommit(io.cwd, revision))
  if (commit === undefined) throw new UsageError(`--base-ref: there is no commit ${JSON.stringify(revision)}`)
  const read = (file: string): string | undefined => {
    const bytes = readAtCommit(io.cwd, commit, file)
    return bytes === undefined ? undefined : new TextDecoder().decode(bytes)
  }
  const readAsNamed = (file: string): NamedText | null => {
    const text = read(file)
    return text === undefined ? null : { file, text }
  }
  return {
    read: () => {
      const policyFile = readAsNamed(values.config ?? DEFAULT_POLICY_FILE)
      if (policyFile === null) return Promise.resolve(null)
      return Promise.resolve({
        ...readWritten({ preset: values.preset }, endpoints, io),
        policyFile,
        mayLackEndpoints: true,
        readers: { ...readersOf(io), local: (path) => Promise.resolve(read(path)) },
        baseline: values.baseline === undefined ? null : readAsNamed(values.baseline),
      })
    },
    findAllowance: () => Promise.resolve({ by: null, trouble: null }),
  }
}

function orUsage<T>(act: () => T): T {
  try {
    return act()
  } catch (error) {
    throw new UsageError(`--base-ref: ${error instanceof Error ? error.message : String(error)}`)
  }
}
