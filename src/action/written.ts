/** What the action is configured by: its inputs and the files that they name, of the working tree or of the base. */
import { join, relative, resolve } from 'node:path'
import type { EndpointText } from '../config/resolve-endpoints.ts'
import { DEFAULT_POLICY_FILE, type NamedText } from '../config/resolve-policy.ts'
import { ConfigError } from '../core/config-problem.ts'
import type { FileReaders } from '../config/load-policy.ts'
import type { Written } from '../gate/configure.ts'
import { listFiles, readTextIfThere, readTextWithin } from '../host/files.ts'
import type { Inputs } from './inputs.ts'
import { originsIn, workflowFileOf } from './workflow-origin.ts'

/** @param path from the top of the repository; undefined: there is no such file; rejects with an Error of one sentence */
export type ReadFile = (path: string) => Promise<string | undefined>

export function filesOf(workspace: string): ReadFile {
  return (path) => Promise.resolve(readTextWithin(workspace, path))
}

/** Lists the files that ReadFile reads. */
export type ListFiles = NonNullable<FileReaders['list']>

export function listingOf(workspace: string): ListFiles {
  return (reachesInto) => Promise.resolve().then(() => listFiles(workspace, reachesInto))
}

/**
 * @param readFile reads what judges: of the working tree, or of the base
 * @throws ConfigError when a file that an input names is not there, or cannot be read
 */
export async function readWritten(
  inputs: Inputs,
  workspace: string,
  readFile: ReadFile,
  list: ListFiles,
): Promise<Written> {
  const { configFile, preset, baselineFile, stateFile, compareFile } = inputs
  return {
    endpoints: readEndpoints(inputs, workspace),
    policyFile:
      configFile === null
        ? await readNamed('config-file', DEFAULT_POLICY_FILE, workspace, readFile)
        : await readWanted('config-file', configFile, workspace, readFile),
    preset,
    mayLackEndpoints: false,
    readers: { local: readFile, remote: (file) => readRemote(file, inputs), list },
    baseline: baselineFile === null ? null : await readWanted('baseline-file', baselineFile, workspace, readFile),
    // Of this machine, not of the repository: what an earlier run left.
    state: stateFile === null ? null : { file: stateFile, text: await readState(stateFile, workspace) },
    ...(compareFile === null ? {} : { earlier: await readEarlier(compareFile, workspace) }),
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
  const named = await readNamed(input, path, workspace, readFile)
  if (named !== null) return named
  throw mistaken(input, `there is no file ${JSON.stringify(path)}`)
}

async function readNamed(
  input: string,
  path: string,
  workspace: string,
  readFile: ReadFile,
): Promise<NamedText | null> {
  const file = fromTop(workspace, path)
  const text = await orMistaken(input, path, () => readFile(file))
  return text === undefined ? null : { file, text }
}

/** As annotations name it, and commits. */
export function fromTop(workspace: string, path: string): string {
  return relative(workspace, resolve(workspace, path))
}

async function readState(path: string, workspace: string): Promise<string | null> {
  const text = await orMistaken('state-file', path, () => readTextIfThere(resolve(workspace, path)))
  return text ?? null
}

async function readEarlier(path: string, workspace: string): Promise<NamedText> {
  const text = await orMistaken('compare', path, () => readTextIfThere(resolve(workspace, path)))
  if (text === undefined) throw mistaken('compare', `there is no file ${JSON.stringify(path)}`)
  return { file: path, text }
}

async function orMistaken<T>(input: string, path: string, read: () => T | Promise<T>): Promise<T> {
  try {
    return await read()
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw mistaken(input, `${JSON.stringify(path)} cannot be read: ${reason}`)
  }
}

function mistaken(input: string, message: string): ConfigError {
  return new ConfigError([{ where: `input ${input}`, message }])
}

async function readRemote(
  file: Parameters<Written['readers']['remote']>[0],
  { token }: Inputs,
): Promise<string | undefined> {
  if (token === null) throw new Error('there is no token')
  const { readRepositoryFile } = await import('../github/repository-file.ts')
  return readRepositoryFile(file, token)
}
