import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { DAY_MS } from '../../src/core/window.ts'
import { startLab, type Lab } from '../../src/lab/lab.ts'
import { startIssueServer, type IssueServer } from '../github/issue-server.ts'
import { runAction, type Ran } from './runner.ts'

// Each test starts the bundle as a process, some of them several times: a busy machine takes its time.
jest.setTimeout(60_000)

let lab: Lab
/** The same hosts after their certificates were renewed: they last 80 days longer. */
let renewed: Lab
beforeAll(async () => {
  lab = await startLab({ now: new Date() })
  renewed = await startLab({ now: new Date(Date.now() + 80 * DAY_MS) })
})
afterAll(() => Promise.all([lab.close(), renewed.close()]))

interface Run {
  readonly at?: Lab
  readonly event?: string
  readonly policy?: string
  readonly inputs?: Readonly<Record<string, string>>
}

function run(
  github: IssueServer,
  host: string,
  { at = lab, event = 'schedule', policy = 'version: 1', inputs = {} }: Run = {},
): Promise<Ran> {
  const service = at.services.find(({ name }) => name === host)
  const files = { 'lab-root.pem': at.rootPem, '.github/tls-gate.yml': policy }
  return runAction({
    base: files,
    files,
    inputs: {
      endpoints: `https://${host} connect-to=127.0.0.1:${String(service?.port)} trust=./lab-root.pem`,
      token: 'a-token',
      issues: 'true',
      ...inputs,
    },
    env: { GITHUB_API_URL: github.url, GITHUB_EVENT_NAME: event, GITHUB_WORKFLOW: 'watch', GITHUB_JOB: 'tls' },
  })
}

const warnings = ({ commands }: Ran): readonly string[] =>
  commands.filter(({ name }) => name === 'warning').map(({ message }) => message)

describe('the issues of a scheduled run', () => {
  it('are opened once, left alone, and closed when the fault is mended', async () => {
    const github = await startIssueServer()
    const first = await run(github, 'billing.lab.test')
    expect(first.status).toBe(1)
    expect(github.issues.map(({ title, state }) => [title, state])).toEqual([
      [expect.stringMatching(/^The certificate of `https:\/\/billing\.lab\.test\/` expires on \d{4}-\d\d-\d\d$/), 'open'],
    ])
    expect(github.issues[0]?.body).toMatch(
      /^<!-- tls-gate issue [0-9a-f]{32} stage=604800 content=[0-9a-f]{32} since=\S+ -->\n### `certificate\/expires-soon` at /,
    )
    const [before] = github.issues
    await run(github, 'billing.lab.test', { event: 'workflow_dispatch' })
    expect(github.issues).toEqual([before])
    expect(github.comments).toEqual([])

    const mended = await run(github, 'billing.lab.test', { at: renewed })
    expect(mended.stdout).toContain('Issues: 1 closed.')
    expect(github.issues.map(({ state, state_reason }) => [state, state_reason])).toEqual([['closed', 'completed']])
    expect(github.comments.map(({ body }) => body)).toEqual([expect.stringMatching(/^Mended, as seen on /)])
    await github.close()
  })

  it('are one for each cause, with the labels and assignees of the policy', async () => {
    const github = await startIssueServer()
    const policy = 'version: 1\nissues: { labels: [tls], assignees: [octocat] }'
    await run(github, 'hooks.lab.test', { policy })
    await run(github, 'billing.lab.test', { policy })
    expect(github.issues.map(({ title }) => title)).toEqual([
      '`chain/incomplete` at `https://hooks.lab.test/`',
      expect.stringMatching(/^The certificate of `https:\/\/billing\.lab\.test\/` expires on /),
    ])
    for (const { labels, assignees } of github.issues) {
      expect(labels).toEqual([{ name: 'tls-gate' }, { name: 'tls' }])
      expect(assignees).toEqual(['octocat'])
    }
    await github.close()
  })

  it('stay open when the endpoint cannot be seen', async () => {
    const github = await startIssueServer()
    await run(github, 'billing.lab.test')
    const [before] = github.issues
    const inputs = { endpoints: 'https://billing.lab.test connect-to=127.0.0.1:1 trust=./lab-root.pem', timeout: '2' }
    const unseen = await run(github, 'billing.lab.test', { inputs })
    expect(unseen.outputs.outcome).toBe('inconclusive')
    expect(unseen.stdout).toContain('Issues: nothing to do.')
    expect(github.issues).toEqual([before])
    await github.close()
  })

  it('are none of a pull request, or of a push', async () => {
    const github = await startIssueServer()
    for (const event of ['pull_request', 'push']) {
      const { commands } = await run(github, 'billing.lab.test', { event })
      expect(commands.filter(({ name }) => name === 'notice').map(({ message }) => message)).toContain(
        `No issues are kept: they are by runs on "schedule" and "workflow_dispatch", and this one is on "${event}".`,
      )
    }
    expect(github.requests).toEqual([])
    await github.close()
  })

  it('are none where they are not wanted, or there is no token', async () => {
    const github = await startIssueServer()
    await run(github, 'billing.lab.test', { inputs: { issues: 'false' } })
    await run(github, 'billing.lab.test', { inputs: { token: '' } })
    expect(github.requests).toEqual([])
    await github.close()
  })

  it.each([
    ['GET', 'The issues could not be listed'],
    ['POST', 'An issue could not be written'],
  ])('change nothing of the outcome when the token may not %s, and name the permission', async (at, what) => {
    const github = await startIssueServer({ fail: [{ at, status: 403 }] })
    const ran = await run(github, 'billing.lab.test')
    expect(ran.status).toBe(1)
    expect(ran.outputs.outcome).toBe('fail')
    expect(warnings(ran)).toContain(
      `${what}: the token may not (403). Add "permissions: issues: write" to the job; a pull request from a fork never gets it.`,
    )
    await github.close()
  })
})
