/** A runner's half of an action: reads action.yml, sets INPUT_*, GITHUB_* and the files, and reads back what the action wrote. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { openRepository, type Content } from '../host/repository.ts'
import { runBundle, temporaryFolder, type Finished } from './bundle.ts'

export interface Job {
  readonly inputs?: Readonly<Record<string, string>>
  /** What the pull request changes of the files of the repository, by path: checked out. */
  readonly files?: Readonly<Record<string, Content>>
  /** Files of the commit that it is based on. */
  readonly base?: Readonly<Record<string, Content>>
  /** Whether that commit is in the clone. */
  readonly isShallow?: boolean
  readonly env?: Readonly<Record<string, string>>
}

export interface Ran extends Finished {
  readonly workspace: string
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  readonly commands: readonly Command[]
}

/** A workflow command: `::error file=a,line=1::message`. */
export interface Command {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly message: string
}

interface Manifest {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>
}

const MANIFEST = parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8')) as Manifest

/** What stands in place of the base where it is not in the clone. */
export const ELSEWHERE = 'b'.repeat(40)

export async function runAction({ inputs = {}, files = {}, base = {}, isShallow = false, env = {} }: Job): Promise<Ran> {
  const workspace = temporaryFolder()
  const runner = temporaryFolder()
  const repository = openRepository(workspace)
  const based = repository.commit(base)
  const head = repository.commit(files)
  const [output, summary, event] = ['output', 'summary', 'event.json'].map((name) => join(runner, name)) as [string, string, string]
  for (const file of [output, summary]) writeFileSync(file, '')
  writeFileSync(event, JSON.stringify(eventOf(isShallow ? ELSEWHERE : based, head)))
  const finished = await runBundle('index.js', [], {
    cwd: workspace,
    env: {
      ...inputVariables(inputs),
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: event,
      GITHUB_OUTPUT: output,
      GITHUB_REPOSITORY: 'octo/shop',
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_WORKSPACE: workspace,
      ...env,
    },
  })
  return {
    ...finished,
    workspace,
    outputs: readOutputs(readFileSync(output, 'utf8')),
    summary: readFileSync(summary, 'utf8'),
    commands: readCommands(finished.stdout),
  }
}

/** As much of what GitHub sends as matters here. */
function eventOf(base: string, head: string): object {
  const repo = { full_name: 'octo/shop' }
  return {
    number: 1,
    pull_request: { number: 1, labels: [], base: { sha: base, ref: 'main', repo }, head: { sha: head, ref: 'topic', repo } },
  }
}

/** Every input that action.yml declares is set, to its default or to nothing, as the runner does. */
function inputVariables(inputs: Readonly<Record<string, string>>): Record<string, string> {
  const unknown = Object.keys(inputs).filter((name) => !(name in MANIFEST.inputs))
  if (unknown.length > 0) throw new Error(`action.yml declares no input ${unknown.join(', ')}`)
  return Object.fromEntries(
    Object.entries(MANIFEST.inputs).map(([name, { default: standard = '' }]) => [
      `INPUT_${name.toUpperCase()}`,
      // An expression: the runner puts in what it stands for, here nothing.
      inputs[name] ?? (standard.includes('${{') ? '' : standard),
    ]),
  )
}

/** `name<<delimiter`, the lines of the value, `delimiter`. */
function readOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {}
  const lines = text.split('\n')
  while (lines.length > 0) {
    const [, name, delimiter] = /^([^<]+)<<(.+)$/.exec(lines.shift() ?? '') ?? []
    if (name === undefined || delimiter === undefined) continue
    const end = lines.indexOf(delimiter)
    outputs[name] = lines.splice(0, end + 1).slice(0, -1).join('\n')
  }
  return outputs
}

/** As the runner finds them: white space may stand before, and `##[` anywhere is a command of the old form. */
function readCommands(stdout: string): Command[] {
  return stdout.split('\n').flatMap((line) => {
    const old = line.includes('##[') ? [{ name: `##[ in ${line}`, properties: {}, message: '' }] : []
    const [, name, properties = '', message = ''] = /^\s*::([^\s:]+)(?: (.*?))?::(.*)$/.exec(line) ?? []
    if (name === undefined) return old
    const pairs = properties === '' ? [] : properties.split(',').map((pair) => pair.split('=', 2).map(unescape) as [string, string])
    return [...old, { name, properties: Object.fromEntries(pairs), message: unescape(message) }]
  })
}

function unescape(text: string): string {
  return text
    .replaceAll('%0A', '\n')
    .replaceAll('%0D', '\r')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%')
}
