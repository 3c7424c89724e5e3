/** The life of a pull request: real servers with three faults that are mended one after the other, the bundle, and a GitHub with GitHub's own schemas. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Issued } from '../../src/lab/issue.ts'
import type { Ran } from '../dist/runner.ts'
import { runAction, type Job } from '../dist/runner.ts'
import { startFakeGithub, type FakeGithub } from '../fake-github/fake-github.ts'
import { readGithubSchemas } from '../fake-github/schemas.ts'
import { daysFrom, newAuthority } from './authority.ts'
import { freePorts, startNginx, type Nginx, type ServerBlock } from './nginx.ts'
import { POLICY_FILE } from './workplace.ts'

const schemas = readGithubSchemas()
const now = new Date()
const authority = newAuthority(now)
const leaf = authority.leaf('shop')
const expired = authority.leaf('shop', { notBefore: daysFrom(now, -90), notAfter: daysFrom(now, -1) })
const foreign = authority.leaf('shop', { names: ['elsewhere.servers.test'] })

/** By the service that has the fault; the line of the policy file that declares it. */
const FAULTS = {
  hooks: { rule: 'chain/incomplete', line: 4, served: [leaf] },
  billing: { rule: 'certificate/expired', line: 7, served: [expired, authority.intermediate] },
  api: { rule: 'certificate/hostname-mismatch', line: 10, served: [foreign, authority.intermediate] },
} as const
type Service = keyof typeof FAULTS
const SERVICES = Object.keys(FAULTS) as readonly Service[]

let ports: readonly number[]
let nginx: Nginx | undefined
beforeAll(async () => {
  ports = await freePorts(SERVICES.length)
})
afterAll(() => nginx?.stop())

async function serve(faulty: readonly Service[]): Promise<void> {
  await nginx?.stop()
  nginx = await startNginx(SERVICES.map((name, index) => blockOf(name, faulty.includes(name), ports[index] ?? 0)))
}

function blockOf(name: Service, isFaulty: boolean, port: number): ServerBlock {
  const served: readonly Issued[] = isFaulty ? FAULTS[name].served : [leaf, authority.intermediate]
  const tls = {
    chain: served.map(({ pem }) => pem),
    key: served[0]?.key ?? '',
    protocols: 'TLSv1.2 TLSv1.3',
    ciphers: 'ECDHE-ECDSA-AES128-GCM-SHA256',
    dhParameters: null,
  }
  return { name, tls, hsts: 'max-age=63072000', port }
}

const policy = (): string =>
  [
    'version: 1',
    'extends: [recommended]',
    'endpoints:',
    ...SERVICES.flatMap((name, index) => [
      `  - url: https://shop.servers.test/${name}`,
      `    connect-to: 127.0.0.1:${String(ports[index])}`,
      '    trust: [./root.pem]',
    ]),
    '',
  ].join('\n')

/** As each push brings another commit. */
function run(job: Job = {}): Promise<Ran> {
  return runAction({
    base: { [POLICY_FILE]: policy(), 'root.pem': authority.root.pem },
    files: { 'README.md': `${String(Math.random())}\n` },
    token: 'a-token',
    api: github.url,
    ...job,
    inputs: { comment: 'always', 'check-run': 'true', ...job.inputs },
  })
}

let github: FakeGithub
beforeEach(async () => {
  github = await startFakeGithub({ schemas })
})
afterEach(async () => {
  await github.close()
})

function expectValid(): void {
  expect(github.violations).toEqual([])
  expect(github.unknown).toEqual([])
}

const errorsOf = ({ commands }: Ran): readonly (readonly [string | undefined, string | undefined])[] =>
  commands
    .filter(({ name, properties }) => name === 'error' && properties.file !== undefined)
    .map(({ properties }) => [properties.file, properties.line])

const placesOf = (services: readonly Service[]): readonly (readonly [string, number])[] =>
  services.map((name) => [POLICY_FILE, FAULTS[name].line])

describe('a pull request', () => {
  it('with three faults, of which one is mended, and then the others, has one comment and a check run for each push', async () => {
    await serve(SERVICES)
    const opened = await run()
    expect(opened.status).toBe(1)
    expect(errorsOf(opened).toSorted()).toEqual(
      placesOf(SERVICES)
        .map(([file, line]) => [file, String(line)])
        .toSorted(),
    )
    expect(github.comments).toHaveLength(1)
    const begun = github.comments[0]?.body ?? ''
    for (const name of SERVICES)
      expect(begun).toContain(`\`${FAULTS[name].rule}\` at \`https://shop.servers.test/${name}\``)
    expect(begun).not.toContain('Since the last run')
    expect(github.checkRuns).toMatchObject([{ head_sha: opened.head, status: 'completed', conclusion: 'failure' }])
    const failures = github.checkRuns[0]?.annotations.filter(({ annotation_level }) => annotation_level === 'failure')
    expect(failures?.map(({ path, start_line }) => [path, start_line]).toSorted()).toEqual(
      placesOf(SERVICES).toSorted(),
    )

    await serve(['billing', 'api'])
    const pushed = await run()
    expect(pushed.status).toBe(1)
    expect(pushed.head).not.toBe(opened.head)
    expect(github.comments.map(({ id }) => id)).toEqual([1])
    const changed = github.comments[0]?.body ?? ''
    expect(changed).toContain(`## Since the last run, of \`${opened.head.slice(0, 7)}\``)
    expect(changed).toContain('- ~~`chain/incomplete` at `https://shop.servers.test/hooks`~~ mended')
    expect(changed).not.toContain('**New:**')
    expect(github.checkRuns[1]).toMatchObject({ head_sha: pushed.head, conclusion: 'failure' })

    await serve([])
    const mended = await run()
    expect(mended.status).toBe(0)
    expect(github.comments.map(({ id }) => id)).toEqual([1])
    const last = github.comments[0]?.body ?? ''
    expect(last).toContain('# tls-gate: PASS')
    expect(last).toContain('- ~~`certificate/expired` at `https://shop.servers.test/billing`~~ mended')
    expect(last).toContain('- ~~`certificate/hostname-mismatch` at `https://shop.servers.test/api`~~ mended')
    expect(last).toMatch(/fault.? mended before<\/summary>\n\n- ~~`chain\/incomplete`/)
    expect(github.checkRuns[2]).toMatchObject({ head_sha: mended.head, conclusion: 'success' })
    expectValid()
  }, 90_000)

  it('that never failed has no comment where one is written on failure alone, and one that stands is brought up to date', async () => {
    const inputs = { comment: 'on-failure', 'check-run': 'false' }
    await serve([])
    expect((await run({ inputs })).status).toBe(0)
    expect(github.comments).toEqual([])
    await serve(['api'])
    expect((await run({ inputs })).status).toBe(1)
    await serve([])
    expect((await run({ inputs })).status).toBe(0)
    expect(github.comments).toHaveLength(1)
    expect(github.comments[0]?.body).toContain('# tls-gate: PASS')
    expect(github.checkRuns).toEqual([])
    expectValid()
  }, 90_000)

  it('from a fork has the summary and the exit status alone, and says which permissions it lacks', async () => {
    await github.close()
    github = await startFakeGithub({ schemas, readOnly: true })
    await serve(['hooks'])
    const ran = await run({ isFork: true })
    expect(ran.status).toBe(1)
    expect(ran.outputs.outcome).toBe('fail')
    expect(ran.summary).toContain('`chain/incomplete`')
    expect(github.comments).toEqual([])
    expect(github.checkRuns).toEqual([])
    const told = ran.commands.filter(({ message }) => message.includes('could not be written'))
    expect(told.map(({ name, message }) => [name, message])).toEqual([
      ['notice', expect.stringContaining('"permissions: checks: write"')],
      ['notice', expect.stringContaining('"permissions: pull-requests: write"')],
    ])
    expectValid()
  }, 60_000)
})

describe('a merge queue', () => {
  it('has a check run on the commit that it would merge, and no comment', async () => {
    await serve(['billing'])
    const failed = await run({ event: 'merge_group' })
    expect(failed.status).toBe(1)
    await serve([])
    const passed = await run({ event: 'merge_group' })
    expect(passed.status).toBe(0)
    expect(github.comments).toEqual([])
    expect(github.checkRuns.map(({ head_sha, conclusion }) => [head_sha, conclusion])).toEqual([
      [failed.sha, 'failure'],
      [passed.sha, 'success'],
    ])
    expectValid()
  }, 60_000)
})

describe('every other event', () => {
  it.each(['push', 'schedule', 'workflow_dispatch', 'deployment_status'] as const)(
    '%s has a check run on its commit, and no comment',
    async (event) => {
      await serve(['hooks'])
      const ran = await run({ event, inputs: { phase: 'scheduled' } })
      expect(ran.status).toBe(1)
      expect(github.comments).toEqual([])
      expect(github.checkRuns.map(({ head_sha, conclusion }) => [head_sha, conclusion])).toEqual([[ran.sha, 'failure']])
      expectValid()
    },
    60_000,
  )

  it('needs no token: what cannot be written is told once', async () => {
    await serve(['hooks'])
    const ran = await run({ token: '' })
    expect(ran.status).toBe(1)
    expect(github.requests).toEqual([])
    expect(
      ran.commands.filter(({ message }) => message.startsWith('There is no token')).map(({ message }) => message),
    ).toEqual(['There is no token. Not written: the check run, the comment on the pull request.'])
  }, 60_000)
})

describe('whether a report is delivered', () => {
  it.each([502, 'dropped', 'lost'] as const)(
    'in spite of GitHub (%s), for a while',
    async (status) => {
      await github.close()
      github = await startFakeGithub({
        schemas,
        fail: [{ method: 'POST', path: '/repos/octo/shop/', status, times: 1 }],
      })
      await serve(['hooks'])
      expect((await run()).status).toBe(1)
      expect(github.comments).toHaveLength(1)
      expect(github.checkRuns).toHaveLength(1)
      expectValid()
    },
    60_000,
  )

  it.each([404, 410, 422, 501])(
    'or not (%d), the outcome is the same',
    async (status) => {
      await github.close()
      github = await startFakeGithub({ schemas, fail: [{ path: '/repos/octo/shop/', status }] })
      await serve([])
      const ran = await run()
      expect(ran.status).toBe(0)
      expect(ran.outputs.outcome).toBe('pass')
      const told = ran.commands.filter(({ message }) => message.includes('could not be written'))
      expect(told.map(({ name }) => name)).toEqual(['warning', 'warning'])
      expect(told.every(({ message }) => message.endsWith('The outcome stands.'))).toBe(true)
    },
    60_000,
  )
})
