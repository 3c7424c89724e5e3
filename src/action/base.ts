/** What a pull request is based on: the policy that was agreed upon, whatever the working tree holds. */
import { DEFAULT_POLICY_FILE } from '../config/resolve-policy.ts'
import { isSameLabel, type Allowance } from '../core/allowance.ts'
import type { Base } from '../gate/guard.ts'
import { isWithin } from '../host/files.ts'
import { findCommit, listAtCommit, readAtCommit } from '../host/git.ts'
import { thisMachine, type Machine } from '../host/machine.ts'
import type { Inputs } from './inputs.ts'
import type { PullRequest } from './pull-request.ts'
import { workflowFileOf } from './workflow-origin.ts'
import { fromTop, readWritten, type ListFiles, type ReadFile } from './written.ts'

export function baseOf(pullRequest: PullRequest, inputs: Inputs, workspace: string): Base {
  const readFile = filesOfBase(pullRequest, inputs, workspace)
  const isThere = async (path: string): Promise<boolean> => (await readFile(fromTop(workspace, path))) !== undefined
  return {
    read: async () => {
      const hadPolicy = await isThere(inputs.configFile ?? DEFAULT_POLICY_FILE)
      // A pull request that brings the gate weakens none; without a policy file the gate goes by a preset.
      if (!hadPolicy && !(await hadWorkflow(readFile))) return null
      const named = { ...inputs, configFile: hadPolicy ? inputs.configFile : null, compareFile: null }
      const hadBaseline = inputs.baselineFile !== null && (await isThere(inputs.baselineFile))
      const wanted = hadBaseline ? named : { ...named, baselineFile: null }
      const list = listingOfBase(pullRequest, inputs, workspace)
      const written = await readWritten(wanted, workspace, readFile, list)
      return { ...written, mayLackEndpoints: true }
    },
    findAllowance: () => findAllowance(pullRequest, inputs),
  }
}

async function hadWorkflow(readFile: ReadFile): Promise<boolean> {
  const workflow = workflowFileOf(process.env.GITHUB_WORKFLOW_REF)
  return workflow !== undefined && (await readFile(workflow)) !== undefined
}

/** From the clone if the commit is in it, which it is not after a checkout of one commit; else over the API. */
export function filesOfBase({ base: { hash } }: PullRequest, { token }: Inputs, workspace: string): ReadFile {
  let overApi: Promise<ReadFile> | undefined
  return async (path) => {
    if (hash === '') throw new Error('the event names no commit that the pull request is based on')
    const commit = findHere(workspace, hash)
    if (commit === undefined) return (await (overApi ??= filesOverApi(hash, token)))(path)
    const bytes = readAtCommit(workspace, commit, path)
    return bytes === undefined ? undefined : new TextDecoder().decode(bytes)
  }
}

/** Of the same files. */
export function listingOfBase({ base: { hash } }: PullRequest, { token }: Inputs, workspace: string): ListFiles {
  return async () => {
    const commit = findHere(workspace, hash)
    if (commit !== undefined) return listAtCommit(workspace, commit)
    if (token === null) throw notHere(hash)
    const { listRepositoryFiles } = await import('../github/repository-file.ts')
    const { owner, repo } = thisRepository()
    return listRepositoryFiles({ owner, repository: repo, hash }, token)
  }
}

function notHere(hash: string): Error {
  return new Error(`the commit ${hash.slice(0, 12)} is not in the clone, and there is no token`)
}

async function filesOverApi(hash: string, token: string | null): Promise<ReadFile> {
  const name = `the commit ${hash.slice(0, 12)}`
  if (token === null) throw notHere(hash)
  const { readRepositoryFile, seesCommit } = await import('../github/repository-file.ts')
  const { owner, repo } = thisRepository()
  // Whoever may not know of it is told that no file of it is there.
  if (!(await seesCommit({ owner, repository: repo, hash }, token))) {
    throw new Error(`${name} is not in the clone, and the token does not see it: it needs "contents: read"`)
  }
  return (path) => readRepositoryFile({ owner, repository: repo, path, ref: hash }, token)
}

function thisRepository(): { readonly owner: string; readonly repo: string } {
  const [owner = '', repo = ''] = (process.env.GITHUB_REPOSITORY ?? '').split('/')
  return { owner, repo }
}

/** Also undefined where there is no git, or no clone. */
function findHere(workspace: string, hash: string): string | undefined {
  try {
    return findCommit(workspace, hash)
  } catch {
    return undefined
  }
}

/** This machine, on which the files of the repository are those of the base. */
export function machineOfBase({ base: { hash } }: PullRequest, workspace: string): Machine {
  return {
    ...thisMachine,
    findFile(path) {
      if (!isWithin(workspace, path)) return thisMachine.findFile(path)
      const commit = findHere(workspace, hash)
      if (commit === undefined)
        throw new Error(`the commit ${hash.slice(0, 12)}, whose files alone are trusted, is not in the clone`)
      const bytes = readAtCommit(workspace, commit, path)
      return bytes === undefined ? undefined : { bytes, path, modified: new Date() }
    },
  }
}

async function findAllowance(
  { number, head, labels }: PullRequest,
  { allowPolicyChange, token }: Inputs,
): Promise<Allowance> {
  if (allowPolicyChange.length === 0) return { by: null, trouble: null }
  if (token === null) {
    const label = allowPolicyChange.find(
      (one) => one.kind === 'label' && labels.some((name) => isSameLabel(name, one.name)),
    )
    return label?.kind === 'label'
      ? { by: `the label "${label.name}"`, trouble: null }
      : { by: null, trouble: 'there is no token to ask GitHub with' }
  }
  const github = await import('../github/allowance.ts')
  return github.findAllowance(allowPolicyChange, { ...thisRepository(), number, headHash: head.hash }, token)
}
