import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { startLab, type Lab } from '../../src/lab/lab.ts'
import { startFakeGithub, type Comment, type FakeGithub } from '../fake-github/fake-github.ts'
import { runAction, type Ran } from './runner.ts'

// Each test starts the bundle as a process, some of them twice: a busy machine takes its time.
jest.setTimeout(30_000)

let lab: Lab
beforeAll(async () => {
  lab = await startLab({ now: new Date() })
})
afterAll(() => lab.close())

function runAgainst(github: FakeGithub, host: string, inputs: Readonly<Record<string, string>>): Promise<Ran> {
  const service = lab.services.find(({ name }) => name === host)
  return runAction({
    files: { 'lab-root.pem': lab.rootPem },
    inputs: {
      endpoints: `https://${host} connect-to=127.0.0.1:${String(service?.port)} trust=./lab-root.pem`,
      ...inputs,
    },
    token: 'a-token',
    api: github.url,
  })
}

describe('the comment on the pull request', () => {
  it('is begun for a failure, brought up to date for a pass, and stays one', async () => {
    const github = await startFakeGithub()
    const failed = await runAgainst(github, 'hooks.lab.test', { comment: 'on-failure' })
    expect(failed.status).toBe(1)
    expect(github.comments).toHaveLength(1)
    expect(github.comments[0]?.body).toMatch(/^<!-- tls-gate [0-9a-f]{16} -->\n/)
    expect(github.comments[0]?.body).toContain('`chain/incomplete`')

    const passed = await runAgainst(github, 'api.lab.test', { comment: 'on-failure' })
    expect(passed.status).toBe(0)
    expect(github.comments).toHaveLength(1)
    expect(github.comments[0]?.body).toContain('- Not judged again: `chain/incomplete` at `https://hooks.lab.test/`')
    expect(github.comments[0]?.body).not.toContain('### `chain/incomplete`')
    await github.close()
  })

  it('is not begun for a pass, unless always', async () => {
    const github = await startFakeGithub()
    await runAgainst(github, 'api.lab.test', { comment: 'on-failure' })
    expect(github.comments).toHaveLength(0)
    await runAgainst(github, 'api.lab.test', { comment: 'always' })
    expect(github.comments).toHaveLength(1)
    await github.close()
  })

  it('has one for each key', async () => {
    const github = await startFakeGithub()
    await runAgainst(github, 'api.lab.test', { comment: 'always', 'comment-key': 'a' })
    await runAgainst(github, 'api.lab.test', { comment: 'always', 'comment-key': 'b' })
    expect(github.comments).toHaveLength(2)
    await github.close()
  })

  it("leaves a person's comment alone, whatever marker it holds", async () => {
    const first = await startFakeGithub()
    await runAgainst(first, 'api.lab.test', { comment: 'always' })
    const copied: Comment = { id: 1, body: first.comments[0]?.body ?? '', user: { login: 'mallory', type: 'User' } }
    await first.close()
    const github = await startFakeGithub({ comments: [copied] })
    await runAgainst(github, 'api.lab.test', { comment: 'always' })
    expect(github.comments[0]).toEqual(copied)
    expect(github.comments).toHaveLength(2)
    await github.close()
  })

  it('names the permission to add when the token may not, and changes nothing else', async () => {
    const github = await startFakeGithub({ readOnly: true })
    const { status, outputs, commands, summary } = await runAgainst(github, 'hooks.lab.test', { comment: 'always' })
    expect(commands.find(({ name, message }) => name === 'warning' && message.includes('comment'))?.message).toBe(
      'The comment on the pull request could not be written: the token may not (403). Add "permissions: pull-requests: write" to the job; a pull request from a fork never gets it. The outcome stands.',
    )
    expect(outputs.outcome).toBe('fail')
    expect(summary).toContain('`chain/incomplete`')
    expect(status).toBe(1)
    await github.close()
  })

  it('asks GitHub nothing when it is not wanted', async () => {
    const github = await startFakeGithub()
    await runAgainst(github, 'hooks.lab.test', {})
    expect(github.requests).toEqual([])
    await github.close()
  })
})
