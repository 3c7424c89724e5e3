import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { startLab, type Lab } from '../../src/lab/lab.ts'
import { startFakeGithub } from '../fake-github/fake-github.ts'
import { startedBy, type EventName } from './events.ts'
import { maskedLog, readValues, runAction, type Job, type Ran } from './runner.ts'

// Each test starts the bundle as a process: a busy machine takes its time.
jest.setTimeout(30_000)

let lab: Lab
beforeAll(async () => {
  lab = await startLab({ now: new Date() })
})
afterAll(() => lab.close())

function run(job: Job): Promise<Ran> {
  const port = String(lab.services.find(({ name }) => name === 'api.lab.test')?.port)
  const options = `connect-to: "127.0.0.1:${port}", trust: [./lab-root.pem]`
  const policy = [
    'version: 1',
    'environments:',
    `  staging: { endpoints: [{ url: "https://api.lab.test/staging", ${options} }] }`,
    `  production: { endpoints: [{ url: "https://api.lab.test/live", ${options} }] }`,
  ]
  const files = { '.github/tls-gate.yml': policy.join('\n'), 'lab-root.pem': lab.rootPem }
  return runAction({ ...job, base: files, files, inputs: { 'json-file': 'report.json', ...job.inputs } })
}

function lookedAt({ workspace }: Ran): readonly string[] {
  const report = JSON.parse(readFileSync(join(workspace, 'report.json'), 'utf8')) as { endpoints: { url: string }[] }
  return report.endpoints.map(({ url }) => new URL(url).pathname)
}

describe('a job', () => {
  it.each<[EventName, readonly string[]]>([
    ['pull_request', ['/staging']],
    ['merge_group', ['/staging']],
    ['push', ['/live']],
    ['schedule', ['/live', '/staging']],
    ['workflow_dispatch', ['/live', '/staging']],
  ])('that %s starts is about %j', async (event, paths) => {
    const ran = await run({ event })
    expect([ran.status, lookedAt(ran).toSorted()]).toEqual([0, paths])
  })

  it('that a deployment starts is about what was deployed', async () => {
    const port = String(lab.services.find(({ name }) => name === 'api.lab.test')?.port)
    const payload = { deployment_status: { environment_url: `https://localhost:${port}/deployed` } }
    const ran = await run({ event: 'deployment_status', payload, inputs: { 'fail-on': 'never' } })
    expect(lookedAt(ran)).toEqual(['/deployed'])
  })

  it('has the token that the input stands for, and what it may do', async () => {
    const github = await startFakeGithub({ readOnly: true })
    const ran = await run({ isFork: true, token: 'a-token', api: github.url, inputs: { comment: 'always' } })
    await github.close()
    expect(new Set(github.received.map(({ authorization }) => authorization))).toEqual(new Set(['token a-token']))
    expect([github.comments, github.unknown, ran.outputs.outcome]).toEqual([[], [], 'pass'])
  })

  it('leaves nothing to the steps after it', async () => {
    expect(await run({})).toMatchObject({ environment: {}, state: {}, path: [], masks: [] })
  })
})

describe('an event', () => {
  const commits = { base: 'b'.repeat(40), head: 'a'.repeat(40), merge: 'c'.repeat(40) }

  it.each<[EventName, string, string]>([
    ['pull_request', commits.merge, 'refs/pull/1/merge'],
    ['pull_request_target', commits.base, 'refs/heads/main'],
    ['push', commits.head, 'refs/heads/main'],
    ['merge_group', commits.head, `refs/heads/gh-readonly-queue/main/pr-1-${commits.base}`],
    ['deployment_status', commits.head, 'refs/heads/main'],
    ['schedule', commits.head, 'refs/heads/main'],
    ['workflow_dispatch', commits.head, 'refs/heads/main'],
  ])('%s is of the commit and the ref that GitHub names', (event, SHA, REF) => {
    const isPull = event.startsWith('pull_request')
    const refs = isPull ? { HEAD_REF: 'topic', BASE_REF: 'main' } : { HEAD_REF: '', BASE_REF: '' }
    const started = startedBy(event, commits, false)
    expect(started.variables).toMatchObject({ SHA, REF, ...refs, ACTOR: 'ann' })
    expect(started.payload).toMatchObject({ repository: { full_name: 'octo/shop', default_branch: 'main' } })
  })

  it('from a fork has the repository and the actor of the fork', () => {
    const { payload, variables } = startedBy('pull_request', commits, true)
    expect(payload).toMatchObject({
      pull_request: {
        head: { label: 'mallory:topic', sha: commits.head, repo: { full_name: 'mallory/shop', fork: true } },
        base: { label: 'octo:main', sha: commits.base, repo: { full_name: 'octo/shop', fork: false } },
      },
      sender: { login: 'mallory' },
    })
    expect(variables.ACTOR).toBe('mallory')
  })
})

describe('what the runner reads back', () => {
  it('are values of one line and of several', () => {
    expect(readValues('a=1=2\nb<<END\nfirst\nsecond=2\nEND\nc=x<<y\nd<<END\nEND\n')).toEqual({
      a: '1=2',
      b: 'first\nsecond=2',
      c: 'x<<y',
      d: '',
    })
  })

  it('is the log, in which what was masked before is hidden, whole and line by line', () => {
    const said = [
      'early secret',
      '::add-mask::secret',
      'a secret',
      '  ::add-mask::one%0Atwo secrets',
      'one, two secrets',
    ]
    expect(maskedLog(said.join('\n')).split('\n')).toEqual(['early secret', 'a ***', '***, ***'])
  })
})
