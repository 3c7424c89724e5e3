import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { baseOf, filesOfBase, listingOfBase, machineOfBase } from '../../src/action/base.ts'
import type { Inputs } from '../../src/action/inputs.ts'
import type { PullRequest } from '../../src/action/pull-request.ts'
import type { Written } from '../../src/gate/configure.ts'
import type { Allowance } from '../../src/core/allowance.ts'
import type { Kept } from '../fake-github/fake-github.ts'
import { withGithub } from '../github/with-github.ts'
import { openRepository, type Repository } from '../host/repository.ts'
import '../native-errors.ts'
import { inputsOf, pullRequestOf } from './inputs-of.ts'

const POLICY = '.github/tls-gate.yml'
const WORKFLOW = '.github/workflows/gate.yml'

let workspace = ''
let repository: Repository
/** Of commits: one with nothing, with the workflow, and with the policy besides. */
let [empty, withWorkflow, withPolicy] = ['', '', '']
beforeAll(() => {
  workspace = mkdtempSync(join(tmpdir(), 'tls-gate-base-'))
  repository = openRepository(workspace)
  empty = repository.commit({ 'README.md': 'shop\n' })
  withWorkflow = repository.commit({ [WORKFLOW]: 'on: pull_request\n' })
  withPolicy = repository.commit({
    [POLICY]: 'version: 1 # base\n',
    'tls/policy.yml': 'version: 1 # base of tls\n',
    'tls/baseline.json': '{"of": "base"}\n',
    'tls/ca.pem': 'base\n',
  })
  repository.commit({
    [POLICY]: 'version: 1 # head\n',
    'tls/policy.yml': 'version: 1 # head of tls\n',
    'tls/baseline.json': '{"of": "head"}\n',
    'tls/new.json': '{}\n',
    'tls/ca.pem': 'head\n',
  })
})
afterAll(() => {
  rmSync(workspace, { recursive: true })
})

beforeEach(() => {
  process.env.GITHUB_REPOSITORY = 'octo/shop'
  process.env.GITHUB_WORKFLOW_REF = `octo/shop/${WORKFLOW}@refs/pull/1/merge`
})
afterEach(() => {
  delete process.env.GITHUB_REPOSITORY
  delete process.env.GITHUB_WORKFLOW_REF
})

const on = (hash: string, overrides: Partial<PullRequest> = {}): PullRequest =>
  pullRequestOf({ base: { hash, branch: 'main' }, ...overrides })

const read = (hash: string, inputs: Partial<Inputs> = {}): Promise<Written | null> =>
  baseOf(on(hash), inputsOf(inputs), workspace).read()

describe('the base of a pull request, in the clone', () => {
  it('has the policy file as it was there, whatever the working tree holds, and may lack endpoints', async () => {
    expect(await read(withPolicy)).toMatchObject({
      policyFile: { file: POLICY, text: 'version: 1 # base\n' },
      mayLackEndpoints: true,
      baseline: null,
    })
  })

  it.each(['tls/policy.yml', './tls/policy.yml'])(
    'has the policy file that the input names: %s',
    async (configFile) => {
      const text = 'version: 1 # base of tls\n'
      expect((await read(withPolicy, { configFile }))?.policyFile).toEqual({ file: 'tls/policy.yml', text })
      expect((await read(withPolicy, { configFile: join(workspace, configFile) }))?.policyFile?.text).toBe(text)
    },
  )

  it('is not compared with an earlier run: the head is', async () => {
    expect(await read(withPolicy, { compareFile: 'not/there.json' })).not.toHaveProperty('earlier')
  })

  it('reads what its policy extends as it was there', async () => {
    const written = await read(withPolicy)
    expect(await written?.readers.local('tls/policy.yml')).toBe('version: 1 # base of tls\n')
    expect(await written?.readers.local('tls/new.json')).toBeUndefined()
  })

  it('lists the files that were there', async () => {
    const written = await read(withPolicy)
    const paths = (await written?.readers.list?.(() => true))?.map(({ path }) => path)
    expect(paths).toEqual([POLICY, WORKFLOW, 'README.md', 'tls/baseline.json', 'tls/ca.pem', 'tls/policy.yml'])
  })

  it('has no gate, without a policy file and without the workflow', async () => {
    expect(await read(empty)).toBeNull()
    delete process.env.GITHUB_WORKFLOW_REF
    expect(await read(withWorkflow)).toBeNull()
  })

  it('has a gate that goes by a preset, without a policy file and with the workflow', async () => {
    expect(await read(withWorkflow, { preset: 'webhook' })).toMatchObject({ policyFile: null, preset: 'webhook' })
    expect(await read(withWorkflow, { configFile: 'tls/policy.yml' })).toMatchObject({ policyFile: null, preset: null })
  })

  it('has the policy file that was found by itself, where the input names one that is new', async () => {
    expect((await read(withPolicy, { configFile: 'tls/new.json' }))?.policyFile?.text).toBe('version: 1 # base\n')
  })

  it('has the baseline as it was there, or none where it is new', async () => {
    const { baseline } = (await read(withPolicy, { baselineFile: './tls/baseline.json' })) ?? {}
    expect(baseline).toEqual({ file: 'tls/baseline.json', text: '{"of": "base"}\n' })
    expect((await read(withPolicy, { baselineFile: 'tls/new.json' }))?.baseline).toBeNull()
  })

  it('is not there, when the event names no commit', async () => {
    await expect(read('')).rejects.toThrow('the event names no commit that the pull request is based on')
  })

  it('is not there without a token, when its commit is not in the clone, or there is no clone', async () => {
    const nowhere = 'c'.repeat(40)
    const message = 'the commit cccccccccccc is not in the clone, and there is no token'
    await expect(read(nowhere)).rejects.toThrow(message)
    const folder = mkdtempSync(join(tmpdir(), 'tls-gate-no-clone-'))
    await expect(baseOf(on(nowhere), inputsOf(), folder).read()).rejects.toThrow(message)
    rmSync(folder, { recursive: true })
  })
})

describe('the base of a pull request, over the API', () => {
  const HASH = 'c'.repeat(40)
  const at = (path: string): string => `octo/shop/${HASH}/${path}`

  const readOver = (kept: Partial<Kept>, inputs: Partial<Inputs> = {}): Promise<Written | null> =>
    withGithub(
      kept,
      () => import('../../src/action/base.ts'),
      (base) => base.baseOf(on(HASH), inputsOf({ token: 'a-token', ...inputs }), workspace).read(),
    )

  it.each(['tls/policy.yml', './tls/policy.yml'])(
    'has the policy file that the input names: %s',
    async (configFile) => {
      const files = { [at('tls/policy.yml')]: 'version: 1 # API\n', [at(WORKFLOW)]: '' }
      expect((await readOver({ files }, { configFile }))?.policyFile).toEqual({
        file: 'tls/policy.yml',
        text: 'version: 1 # API\n',
      })
    },
  )

  it('has a baseline, or none, as in the clone', async () => {
    const files = { [at(POLICY)]: 'version: 1\n', [at('tls/baseline.json')]: '{"of": "API"}\n' }
    const { baseline } = (await readOver({ files }, { baselineFile: './tls/baseline.json' })) ?? {}
    expect(baseline?.text).toBe('{"of": "API"}\n')
    expect((await readOver({ files }, { baselineFile: 'tls/new.json' }))?.baseline).toBeNull()
  })

  it('lists its files', async () => {
    const files = { [at(POLICY)]: 'version: 1\n', [at('deploy/a.yaml')]: 'a: 1\n' }
    const listed = await withGithub(
      { files },
      () => import('../../src/action/base.ts'),
      (base) => base.listingOfBase(on(HASH), inputsOf({ token: 'a-token' }), workspace)(() => true),
    )
    expect(listed).toEqual([
      { path: POLICY, bytes: 11 },
      { path: 'deploy/a.yaml', bytes: 5 },
    ])
    await expect(listingOfBase(on(HASH), inputsOf(), workspace)(() => true)).rejects.toThrow(
      'the commit cccccccccccc is not in the clone, and there is no token',
    )
  })

  it('has no gate, or one that goes by a preset, as in the clone', async () => {
    expect(await readOver({ files: { [at('README.md')]: '' } })).toBeNull()
    expect(await readOver({ files: { [at(WORKFLOW)]: '' } })).toMatchObject({ policyFile: null })
  })

  it('is not taken for one without a gate, when the token sees nothing of it', async () => {
    await expect(readOver({})).rejects.toThrow(
      'the commit cccccccccccc is not in the clone, and the token does not see it: it needs "contents: read"',
    )
    await expect(readOver({ refused: { '/repos/': 403 } })).rejects.toThrow(
      'the token may not (403): it needs "contents: read" on octo/shop',
    )
  })

  it('asks for its commit once', async () => {
    const files = { [at(POLICY)]: 'version: 1\n', [at('tls/baseline.json')]: '{}\n' }
    const asked = await withGithub(
      { files },
      () => import('../../src/action/base.ts'),
      async (base, github) => {
        const inputs = inputsOf({ token: 'a-token', baselineFile: 'tls/baseline.json' })
        await base.baseOf(on(HASH), inputs, workspace).read()
        return github.requests
      },
    )
    expect(asked.filter((request) => request.includes('/git/commits/'))).toHaveLength(1)
  })

  it('is not asked for what is in the clone', async () => {
    const asked = await withGithub(
      {},
      () => import('../../src/action/base.ts'),
      async (base, github) => {
        await base.baseOf(on(withPolicy), inputsOf({ token: 'a-token' }), workspace).read()
        return github.requests
      },
    )
    expect(asked).toEqual([])
  })
})

describe('files of the base, where nothing of the head judges', () => {
  const files = (configFile: string | null) => filesOfBase(on(withPolicy), inputsOf({ configFile }), workspace)

  it('are those of the base alone', async () => {
    expect(await files(null)(POLICY)).toBe('version: 1 # base\n')
    expect(await files(null)('tls/new.json')).toBeUndefined()
  })

  it('say of a path out of the repository that they are not', async () => {
    await expect(files(null)('../x')).rejects.toThrow(/^git: fatal: .*outside repository/)
  })
})

describe('the machine of the base', () => {
  const textOf = (hash: string, path: string): string | undefined => {
    const bytes = machineOfBase(on(hash), workspace).findFile(join(workspace, path))?.bytes
    return bytes === undefined ? undefined : new TextDecoder().decode(bytes)
  }

  it('has the files of the base in place of those of the working tree', () => {
    expect(textOf(withPolicy, 'tls/ca.pem')).toBe('base\n')
    expect(textOf(withPolicy, 'tls/new.json')).toBeUndefined()
    writeFileSync(join(workspace, '..ca.pem'), 'of the head\n')
    expect(textOf(withPolicy, '..ca.pem')).toBeUndefined()
  })

  it('follows no link that the head has put there', () => {
    symlinkSync('/', join(workspace, 'root'))
    expect(textOf(withPolicy, 'root/etc/hostname')).toBeUndefined()
  })

  it('has the files of this machine elsewhere', () => {
    const folder = mkdtempSync(join(tmpdir(), 'tls-gate-elsewhere-'))
    writeFileSync(join(folder, 'ca.pem'), 'elsewhere\n')
    const found = machineOfBase(on(withPolicy), workspace).findFile(join(folder, 'ca.pem'))
    expect(new TextDecoder().decode(found?.bytes)).toBe('elsewhere\n')
    rmSync(folder, { recursive: true })
  })

  it('trusts no file, when the commit is not in the clone', () => {
    expect(() => textOf('c'.repeat(40), 'tls/ca.pem')).toThrow(
      'the commit cccccccccccc, whose files alone are trusted, is not in the clone',
    )
  })
})

describe('who allows it', () => {
  const find = (inputs: Partial<Inputs>, labels: readonly string[] = []): Promise<Allowance> =>
    baseOf(on(withPolicy, { labels }), inputsOf(inputs), workspace).findAllowance()
  const label = { kind: 'label', name: 'tls-policy' } as const
  const team = { kind: 'team', organisation: 'octo', team: 'security' } as const

  it('is nobody, when no input names anybody', async () => {
    expect(await find({ token: 'a-token' }, ['tls-policy'])).toEqual({ by: null, trouble: null })
  })

  it('is without a token the label that the event has, whatever its case', async () => {
    const by = 'the label "tls-policy"'
    expect(await find({ allowPolicyChange: [team, label] }, ['bug', 'TLS-Policy'])).toEqual({ by, trouble: null })
    expect(await find({ allowPolicyChange: [team, label] }, ['bug'])).toEqual({
      by: null,
      trouble: 'there is no token to ask GitHub with',
    })
  })

  it.each([
    [['tls-policy'], { by: 'the label "tls-policy"', trouble: null }],
    [[], { by: null, trouble: null }],
  ])('is with a token whom GitHub names: labels %j', async (labels, allowance) => {
    const found = await withGithub(
      { labels },
      () => import('../../src/action/base.ts'),
      (base) => {
        const inputs = inputsOf({ token: 'a-token', allowPolicyChange: [label] })
        // Those of the event are of the first time that the run was started.
        return base.baseOf(on(withPolicy, { labels: ['other'] }), inputs, workspace).findAllowance()
      },
    )
    expect(found).toEqual(allowance)
  })

  it('is by the review of what is proposed now', async () => {
    const reviewOf = (commit_id: string): Partial<Kept> => ({
      reviews: [{ user: { login: 'ann' }, state: 'APPROVED', commit_id }],
      members: { 'octo/security/ann': 'active' },
    })
    const findBy = (kept: Partial<Kept>): Promise<Allowance> =>
      withGithub(
        kept,
        () => import('../../src/action/base.ts'),
        (base) =>
          base
            .baseOf(on(withPolicy), inputsOf({ token: 'a-token', allowPolicyChange: [team] }), workspace)
            .findAllowance(),
      )
    expect((await findBy(reviewOf('a'.repeat(40)))).by).toBe('the review of ann, of octo/security')
    expect((await findBy(reviewOf('e'.repeat(40)))).by).toBeNull()
  })
})
