/** A runner's half of an action: reads action.yml, sets INPUT_*, GITHUB_*, RUNNER_* and the files, and reads back what the action wrote. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { openRepository, type Content } from '../host/repository.ts'
import { runBundle, temporaryFolder, type Finished } from './bundle.ts'
import { WORKFLOW_FILE, startedBy, type EventName, type Started } from './events.ts'

export interface Job {
  readonly inputs?: Readonly<Record<string, string>>
  /** What the pull request, or the push, changes of the files of the repository, by path: checked out. */
  readonly files?: Readonly<Record<string, Content>>
  /** Files of the commit that it is based on. */
  readonly base?: Readonly<Record<string, Content>>
  /** Whether that commit is in the clone. */
  readonly isShallow?: boolean
  /** `pull_request` where it is left out. */
  readonly event?: EventName
  /** Whether the pull request is from somebody else's repository: its token may read alone, as that of the fake GitHub. */
  readonly isFork?: boolean
  /** What the event says otherwise, part by part. */
  readonly payload?: object
  /** What `${{ github.token }}` stands for. */
  readonly token?: string
  /** Of a job that runs with several; null of one that does not. */
  readonly matrix?: object | null
  /** Where the API is; nowhere where it is left out. */
  readonly api?: string
  readonly env?: Readonly<Record<string, string>>
}

export interface Ran extends Finished {
  readonly workspace: string
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  readonly commands: readonly Command[]
  /** What it asked the runner to hide. */
  readonly masks: readonly string[]
  /** Its standard output with that hidden. */
  readonly log: string
  /** Of GITHUB_ENV, GITHUB_STATE and GITHUB_PATH, for the steps after it. */
  readonly environment: Readonly<Record<string, string>>
  readonly state: Readonly<Record<string, string>>
  readonly path: readonly string[]
  /** The commits of the event. */
  readonly head: string
  /** GITHUB_SHA */
  readonly sha: string
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

/** Where nothing listens: whoever asks GitHub in a test says which one. */
const NOWHERE = 'http://127.0.0.1:9'

/** By the end of their variables' names. */
const FILES = ['OUTPUT', 'STEP_SUMMARY', 'ENV', 'STATE', 'PATH'] as const

export async function runAction(job: Job): Promise<Ran> {
  const { inputs = {}, files = {}, base = {}, isShallow = false, event = 'pull_request', isFork = false } = job
  const { payload = {}, token = '', matrix = null, api = NOWHERE, env = {} } = job
  const workspace = temporaryFolder()
  const runner = temporaryFolder()
  const repository = openRepository(workspace)
  const based = repository.commit(base)
  const head = repository.commit(files)
  // Nobody's commit but GitHub's own, as it checks out a pull request.
  const merge = repository.git('commit-tree', 'HEAD^{tree}', '-p', based, '-p', head, '-m', 'Merge')
  if (event === 'pull_request') repository.git('checkout', '--quiet', merge)
  const started = startedBy(event, { base: isShallow ? ELSEWHERE : based, head, merge }, isFork)
  const variables = { ...jobVariables(event, started, api), ...runnerVariables(runner), GITHUB_WORKSPACE: workspace }
  writeFileSync(variables.GITHUB_EVENT_PATH, JSON.stringify(withChanges(started.payload, payload)))
  const fileOf = (name: (typeof FILES)[number]): string => variables[`GITHUB_${name}`]
  for (const name of FILES) writeFileSync(fileOf(name), '')
  const finished = await runBundle('index.js', [], {
    cwd: workspace,
    env: { ...inputVariables(inputs, contextOf(variables, token, matrix)), ...variables, ...env },
  })
  const read = (name: (typeof FILES)[number]): string => readFileSync(fileOf(name), 'utf8')
  const commands = readCommands(finished.stdout)
  const masks = commands.filter(({ name }) => name === 'add-mask').map(({ message }) => message)
  return {
    ...finished,
    workspace,
    outputs: readValues(read('OUTPUT')),
    summary: read('STEP_SUMMARY'),
    commands,
    masks,
    log: maskedLog(finished.stdout),
    environment: readValues(read('ENV')),
    state: readValues(read('STATE')),
    path: read('PATH')
      .split('\n')
      .filter((line) => line !== ''),
    head,
    sha: started.variables.SHA,
  }
}

function jobVariables(event: EventName, { variables }: Started, api: string) {
  return {
    ...Object.fromEntries(Object.entries(variables).map(([name, value]) => [`GITHUB_${name}`, value])),
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__tls-gate_tls-gate',
    GITHUB_API_URL: api,
    GITHUB_EVENT_NAME: event,
    GITHUB_GRAPHQL_URL: `${api}/graphql`,
    GITHUB_JOB: 'tls',
    GITHUB_REF_PROTECTED: 'false',
    GITHUB_REF_TYPE: 'branch',
    GITHUB_REPOSITORY: 'octo/shop',
    GITHUB_REPOSITORY_OWNER: 'octo',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '7001',
    GITHUB_RUN_NUMBER: '7',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_TRIGGERING_ACTOR: variables.ACTOR,
    GITHUB_WORKFLOW: 'gate',
    GITHUB_WORKFLOW_REF: `octo/shop/${WORKFLOW_FILE}@${variables.REF}`,
    GITHUB_WORKFLOW_SHA: variables.SHA,
  }
}

function runnerVariables(folder: string) {
  const [temporary, tools] = ['temp', 'tools'].map((name) => join(folder, name)) as [string, string]
  for (const path of [temporary, tools]) mkdirSync(path)
  const files = Object.fromEntries(FILES.map((name) => [`GITHUB_${name}`, join(folder, name.toLowerCase())]))
  return {
    ...(files as Record<`GITHUB_${(typeof FILES)[number]}`, string>),
    GITHUB_EVENT_PATH: join(folder, 'event.json'),
    RUNNER_ARCH: 'X64',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'a-runner',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: temporary,
    RUNNER_TOOL_CACHE: tools,
  }
}

/** Objects part by part; anything else as a whole. */
function withChanges(value: unknown, changes: unknown): unknown {
  if (!isRecord(value) || !isRecord(changes)) return changes
  const merged = Object.entries(changes).map(([name, change]) => [name, withChanges(value[name], change)] as const)
  return { ...value, ...Object.fromEntries(merged) }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Every input that action.yml declares is set, to its default or to nothing, as the runner does. */
function inputVariables(
  inputs: Readonly<Record<string, string>>,
  context: Readonly<Record<string, string>>,
): Record<string, string> {
  const unknown = Object.keys(inputs).filter((name) => !(name in MANIFEST.inputs))
  if (unknown.length > 0) throw new Error(`action.yml declares no input ${unknown.join(', ')}`)
  return Object.fromEntries(
    Object.entries(MANIFEST.inputs).map(([name, { default: standard = '' }]) => [
      `INPUT_${name.toUpperCase()}`,
      inputs[name] ?? standard.replace(/\$\{\{ *(.*?) *\}\}/g, (_, expression: string) => valueIn(context, expression)),
    ]),
  )
}

function valueIn(context: Readonly<Record<string, string>>, expression: string): string {
  const value = context[expression]
  if (value === undefined) throw new Error(`action.yml has a default that this runner cannot work out: ${expression}`)
  return value
}

/** What the expressions of action.yml stand for. */
function contextOf(
  variables: Readonly<Record<string, string>>,
  token: string,
  matrix: object | null,
): Record<string, string> {
  const github = Object.entries(variables).filter(([name]) => name.startsWith('GITHUB_'))
  return {
    ...Object.fromEntries(github.map(([name, value]) => [name.toLowerCase().replace('github_', 'github.'), value])),
    'github.token': token,
    'toJSON(matrix)': JSON.stringify(matrix, null, 2),
  }
}

/** `name=value`, or `name<<delimiter`, the lines of the value, `delimiter`; whichever of the two signs comes first. */
export function readValues(text: string): Record<string, string> {
  const values: Record<string, string> = {}
  const lines = text.split('\n')
  while (lines.length > 0) {
    const [, name, sign, rest] = /^(.+?)(=|<<)(.*)$/.exec(lines.shift() ?? '') ?? []
    if (name === undefined || rest === undefined) continue
    values[name] =
      sign === '='
        ? rest
        : lines
            .splice(0, lines.indexOf(rest) + 1)
            .slice(0, -1)
            .join('\n')
  }
  return values
}

/** As the runner prints it: what is to be hidden is, from then on, whole or a line of it. The command itself is not shown. */
export function maskedLog(stdout: string): string {
  let hidden: readonly string[] = []
  return stdout
    .split('\n')
    .flatMap((line) => {
      const [mask] = readCommands(line).flatMap(({ name, message }) => (name === 'add-mask' ? [message] : []))
      if (mask === undefined) return [hidden.reduce((text, secret) => text.replaceAll(secret, '***'), line)]
      const secrets = [...hidden, mask, ...mask.split(/[\r\n]+/)].filter((secret) => secret.trim() !== '')
      hidden = secrets.toSorted((one, other) => other.length - one.length)
      return []
    })
    .join('\n')
}

/** As the runner finds them: white space may stand before, and `##[` anywhere is a command of the old form. */
function readCommands(stdout: string): Command[] {
  return stdout.split('\n').flatMap((line) => {
    const old = line.includes('##[') ? [{ name: `##[ in ${line}`, properties: {}, message: '' }] : []
    const [, name, properties = '', message = ''] = /^\s*::([^\s:]+)(?: (.*?))?::(.*)$/.exec(line) ?? []
    if (name === undefined) return old
    const pairs =
      properties === '' ? [] : properties.split(',').map((pair) => pair.split('=', 2).map(unescape) as [string, string])
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
