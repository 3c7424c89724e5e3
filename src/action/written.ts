/** What the action is configured by: its inputs and the files that they name, of the working tree or of the base. */
import { join, relative, resolve } from 'node:path'
import type { EndpointText } from '../config/resolve-endpoints.ts'
import type { NamedText } from '../config/resolve-policy.ts'
import { ConfigError } from '../core/config-problem.ts'
import type { Written } from '../gate/configure.ts'
import { readTextIfThere, readTextWithin } from '../host/files.ts'
import type { Inputs } from './inputs.ts'
import { originsIn, workflowFileOf } from './workflow-origin.ts'

export const DEFAULT_POLICY_FILE = '.github/tls-gate.yml'

/** @param path from the top of the repository; undefined: there is no such file; rejects with an Error of one sentence */
export type ReadFile = (path: string) => Promise<string | undefined>

export function filesOf(workspace: string): ReadFile {
  return (path) => Promise.resolve(readTextWithin(workspace, path))
}

/**
 * @param readFile reads what judges: of the working tree, or of the base
 * @throws ConfigError when a file that an input names is not there
 */
export async function readWritten(inputs: Inputs, workspace: string, readFile: ReadFile): Promise<Written> {
  const { configFile, preset, baselineFile, stateFile } = inputs
  return {
    endpoints: readEndpoints(inputs, workspace),
    policyFile:
      configFile === null
        ? await readNamed(DEFAULT_POLICY_FILE, workspace, readFile)
        : await readWanted('config-file', configFile, workspace, readFile),
    preset,
    mayLackEndpoints: false,
    readers: { local: readFile, remote: (file) => readRemote(file, inputs) },
    baseline: baselineFile === null ? null : await readWanted('baseline-file', baselineFile, workspace, readFile),
    // Of this machine, not of the repository: what an earlier run left.
    state:
      stateFile === null ? null : { file: stateFile, text: readTextIfThere(resolve(workspace, stateFile)) ?? null },
  }
}

/** Where the workflow file has them. */
function readEndpoints({ endpoints }: Inputs, workspace: string): readonly EndpointText[] {
  const workflow = workflowFileOf(process.env.GITHUB_WORKFLOW_REF)
  const text = workflow === undefined ? undefined : readTextIfThere(join(workspace, workflow))
  const origins = workflow === undefined || text === undefined ? [] : originsIn(workflow, text, endpoints)
  return endpoints.map((line, index) => ({
    text: line.trim(),
    where: 'input endpoints',
    origin: origins[index] ?? null,
  }))
}

async function readWanted(input: string, path: string, workspace: string, readFile: ReadFile): Promise<NamedText> {
  const named = await readNamed(path, workspace, readFile).catch((error: unknown) => {
    const message = `${JSON.stringify(path)} cannot be read: ${error instanceof Error ? error.message : String(error)}`
    throw new ConfigError([{ where: `input ${input}`, message }])
  })
  if (named !== null) return named
  throw new ConfigError([{ where: `input ${input}`, message: `there is no file ${JSON.stringify(path)}` }])
}

/** Named from the top of the repository, as annotations do. */
async function readNamed(path: string, workspace: string, readFile: ReadFile): Promise<NamedText | null> {
  const file = relative(workspace, resolve(workspace, path))
  const text = await readFile(file)
  return text === undefined ? null : { file, text }
}

async function readRemote(
  file: Parameters<Written['readers']['remote']>[0],
  { token }: Inputs,
): Promise<string | undefined> {
  if (token === null) throw new Error('there is no token')
  const { readRepositoryFile } = await import('../github/repository-file.ts')
  return readRepositoryFile(file, token)
}
