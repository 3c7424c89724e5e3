import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import type { Inputs } from '../../src/action/inputs.ts'
import { filesOf, fromTop, listingOf, readWritten } from '../../src/action/written.ts'
import { ConfigError } from '../../src/core/config-problem.ts'
import type { Written } from '../../src/gate/configure.ts'
import { writeText } from '../../src/host/files.ts'
import '../native-errors.ts'
import { inputsOf } from './inputs-of.ts'

const LINE = 'https://api.example.com environment=production'
const WORKFLOW = `jobs:\n  tls:\n    steps:\n      - with:\n          endpoints: |\n            ${LINE}\n`

let folder = ''
let workspace = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tls-gate-written-'))
  workspace = join(folder, 'workspace')
  writeText(join(workspace, '.github/tls-gate.yml'), 'version: 1\n')
  writeText(join(workspace, '.github/workflows/gate.yml'), WORKFLOW)
  writeText(join(workspace, 'tls/policy.yml'), 'version: 1 # of tls\n')
  writeText(join(workspace, 'tls/baseline.json'), '{}\n')
  writeText(join(folder, 'outside.yml'), 'version: 1 # outside\n')
  writeText(join(folder, 'state.json'), '{"kind": "state"}\n')
  symlinkSync('../../outside.yml', join(workspace, 'tls/link.yml'))
  mkdirSync(join(workspace, 'folder'))
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})
afterEach(() => {
  delete process.env.GITHUB_WORKFLOW_REF
})

const written = (inputs: Partial<Inputs> = {}): Promise<Written> =>
  readWritten(inputsOf(inputs), workspace, filesOf(workspace), listingOf(workspace))

async function mistakesOf(inputs: Partial<Inputs>, from = workspace): Promise<readonly string[]> {
  try {
    await readWritten(inputsOf(inputs), from, filesOf(from), listingOf(from))
    return []
  } catch (error) {
    if (error instanceof ConfigError) return error.message.split('\n')
    throw error
  }
}

describe('what the action is configured by', () => {
  it('is the file that is found by itself, when no input says anything', async () => {
    expect(await written()).toMatchObject({
      policyFile: { file: '.github/tls-gate.yml', text: 'version: 1\n' },
      preset: null,
      mayLackEndpoints: false,
      baseline: null,
      state: null,
    })
  })

  it('is nothing, when that file is not there', async () => {
    const folder = join(workspace, 'tls')
    const { policyFile } = await readWritten(inputsOf(), folder, filesOf(folder), listingOf(folder))
    expect(policyFile).toBeNull()
  })

  it.each(['tls/policy.yml', './tls/policy.yml', 'folder/../tls/policy.yml'])(
    'is the file %s, named from the top of the repository',
    async (configFile) => {
      const text = 'version: 1 # of tls\n'
      expect((await written({ configFile })).policyFile).toEqual({ file: 'tls/policy.yml', text })
      const whole = join(workspace, configFile)
      expect((await written({ configFile: whole })).policyFile).toEqual({ file: 'tls/policy.yml', text })
    },
  )

  it('has a baseline, and counts where it is told, also outside of the repository', async () => {
    const { baseline, state } = await written({ baselineFile: './tls/baseline.json', stateFile: '../state.json' })
    expect(baseline).toEqual({ file: 'tls/baseline.json', text: '{}\n' })
    expect(state).toEqual({ file: '../state.json', text: '{"kind": "state"}\n' })
  })

  it('has counted nothing, when that file is not there yet', async () => {
    expect((await written({ stateFile: 'none/yet.json' })).state).toEqual({ file: 'none/yet.json', text: null })
  })

  it('has what an earlier run saw, also outside of the repository, and nothing where that is not asked for', async () => {
    expect((await written({ compareFile: '../state.json' })).earlier).toEqual({
      file: '../state.json',
      text: '{"kind": "state"}\n',
    })
    expect(await written()).not.toHaveProperty('earlier')
  })

  it('has endpoints that stand in the workflow file, if they do', async () => {
    const endpoints = [`  ${LINE}`, 'https://b.example.com']
    const inWorkflow = { file: '.github/workflows/gate.yml', line: 6, column: 13 }
    process.env.GITHUB_WORKFLOW_REF = 'octo/shop/.github/workflows/gate.yml@refs/heads/main'
    expect((await written({ endpoints })).endpoints).toEqual([
      { text: LINE, where: 'input endpoints', origin: inWorkflow },
      { text: 'https://b.example.com', where: 'input endpoints', origin: null },
    ])
    process.env.GITHUB_WORKFLOW_REF = 'octo/shop/.github/workflows/other.yml@refs/heads/main'
    expect((await written({ endpoints })).endpoints.map(({ origin }) => origin)).toEqual([null, null])
  })

  it('reads what the policy file extends within the repository alone', async () => {
    const { readers } = await written()
    expect(await readers.local('tls/policy.yml')).toBe('version: 1 # of tls\n')
    expect(await readers.local('tls/none.yml')).toBeUndefined()
    await expect((async () => readers.local('tls/link.yml'))()).rejects.toThrow('it lies outside the repository')
  })

  it('reads nothing of other repositories without a token', async () => {
    const { readers } = await written()
    const file = { owner: 'octo', repository: 'policies', path: 'tls.yml', ref: 'v1' }
    await expect(readers.remote(file)).rejects.toThrow(/^there is no token$/)
  })
})

describe('what the action cannot be configured by', () => {
  it.each<[string, Partial<Inputs>, string]>([
    ['a policy file that is not there', { configFile: 'a.yml' }, 'input config-file: there is no file "a.yml"'],
    ['a baseline that is not there', { baselineFile: 'a.json' }, 'input baseline-file: there is no file "a.json"'],
    ['an earlier run that left nothing', { compareFile: 'a.json' }, 'input compare: there is no file "a.json"'],
    [
      'a policy file outside of the repository',
      { configFile: '../outside.yml' },
      'input config-file: "../outside.yml" cannot be read: it lies outside the repository',
    ],
    [
      'a link to one',
      { configFile: 'tls/link.yml' },
      'input config-file: "tls/link.yml" cannot be read: it lies outside the repository',
    ],
  ])('%s', async (_, inputs, mistake) => {
    expect(await mistakesOf(inputs)).toEqual([mistake])
  })

  it.each<[string, Partial<Inputs>, string]>([
    ['policy file', { configFile: 'folder' }, 'input config-file: "folder" cannot be read: EISDIR'],
    ['baseline', { baselineFile: 'folder' }, 'input baseline-file: "folder" cannot be read: EISDIR'],
    ['state', { stateFile: 'folder' }, 'input state-file: "folder" cannot be read: EISDIR'],
    ['scan', { compareFile: 'folder' }, 'input compare: "folder" cannot be read: EISDIR'],
  ])('a folder in place of a %s', async (_, inputs, mistake) => {
    expect((await mistakesOf(inputs))[0]).toContain(mistake)
  })

  it('the file that is found by itself, when it is a folder or lies elsewhere', async () => {
    const other = join(folder, 'other')
    mkdirSync(join(other, '.github/tls-gate.yml'), { recursive: true })
    expect((await mistakesOf({}, other))[0]).toContain(
      'input config-file: ".github/tls-gate.yml" cannot be read: EISDIR',
    )
    rmSync(join(other, '.github/tls-gate.yml'), { recursive: true })
    symlinkSync('../../outside.yml', join(other, '.github/tls-gate.yml'))
    expect(await mistakesOf({}, other)).toEqual([
      'input config-file: ".github/tls-gate.yml" cannot be read: it lies outside the repository',
    ])
  })
})

it.each([
  ['a.yml', 'a.yml'],
  ['./a/../b.yml', 'b.yml'],
  ['/checkout/a/b.yml', 'a/b.yml'],
  ['../a.yml', '../a.yml'],
])('%s is from the top %s', (path, expected) => {
  expect(fromTop('/checkout', path)).toBe(expected)
})
