/** What a command is configured by: its options, and the files that they name. */
import type { EndpointText } from '../config/resolve-endpoints.ts'
import type { NamedText } from '../config/resolve-policy.ts'
import type { FileReaders } from '../config/load-policy.ts'
import type { Written } from '../gate/configure.ts'
import { listFiles, readTextWithin } from '../host/files.ts'
import { UsageError, type Io } from './io.ts'
import { readPolicySource } from './policy-source.ts'
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
    // A saved scan is judged wherever it was brought, without the files of its repository.
    readers: endpoints === null ? { ...readersOf(io), list: null } : readersOf(io),
    baseline: values.baseline === undefined ? null : readNamed('--baseline', cwd, values.baseline),
    state:
      values.state === undefined
        ? null
        : { file: values.state, text: readUserFile('--state', cwd, values.state) ?? null },
    ...(values.compare === undefined ? {} : { earlier: readNamed('--compare', cwd, values.compare) }),
  }
}

export function readNamed(label: string, cwd: string, file: string): NamedText {
  const text = readUserFile(label, cwd, file)
  if (text === undefined) throw new UsageError(`${label}: there is no file ${JSON.stringify(file)}`)
  return { file, text }
}

/** Of what a policy file extends, and takes endpoints from. */
export function readersOf({ cwd, env }: Io): FileReaders {
  return {
    local: (path) => Promise.resolve(readTextWithin(cwd, path)),
    list: (reachesInto) => Promise.resolve().then(() => listFiles(cwd, reachesInto)),
    remote: async (file) => {
      const token = env.GITHUB_TOKEN ?? env.GH_TOKEN
      if (token === undefined || token === '') throw new Error('GITHUB_TOKEN is not set')
      const { readRepositoryFile } = await import('../github/repository-file.ts')
      return readRepositoryFile(file, token)
    },
  }
}
