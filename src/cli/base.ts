/** What `--base-ref` compares the working tree with: a commit of the repository. */
import { DEFAULT_POLICY_FILE, type NamedText } from '../config/resolve-policy.ts'
import type { Base } from '../gate/guard.ts'
import { findCommit, listAtCommit, readAtCommit } from '../host/git.ts'
import { UsageError, type Io } from './io.ts'
import { readersOf, readWritten } from './written.ts'

/** Nobody allows on a command line what is weaker. */
export function readBase(
  revision: string,
  values: Readonly<Record<string, string | undefined>>,
  endpoints: readonly string[],
  io: Io,
): Base {
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
        readers: {
          ...readersOf(io),
          local: (path) => Promise.resolve(read(path)),
          list: () => Promise.resolve().then(() => listAtCommit(io.cwd, commit)),
        },
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
