import { describe, expect, it, jest } from '@jest/globals'
import {
  ISSUE_LABEL,
  renderMark,
  type ChangeIssue,
  type IssueAction,
  type KnownIssue,
  type OpenIssue,
} from '../../src/core/issue.ts'
import type { Github } from '../../src/github/client.ts'
import type * as issuesModule from '../../src/github/issues.ts'
import type { IssueDress, IssuesDone } from '../../src/github/issues.ts'
import '../native-errors.ts'
import { BOT, issueOf as anIssue, startIssueServer, type Issue, type IssueServer, type Kept } from './issue-server.ts'

const NOW = new Date('2026-11-23T00:00:00.000Z')
const PLACE = { owner: 'octo', repo: 'shop' }

type Module = Pick<typeof issuesModule, 'listIssues' | 'carryOut'>

interface Fake extends IssueServer {
  readonly waits: readonly string[]
}

/** GitHub's client reads GITHUB_API_URL when it is loaded. */
async function withIssues<T>(
  kept: Partial<Kept>,
  act: (github: Github, module: Module) => Promise<T>,
): Promise<Fake & { readonly result: T }> {
  const server = await startIssueServer(kept)
  const waits: string[] = []
  const before = process.env.GITHUB_API_URL
  process.env.GITHUB_API_URL = server.url
  jest.resetModules()
  try {
    const { openGithub } = await import('../../src/github/client.ts')
    const github = openGithub({
      token: 'a-token',
      clock: () => NOW,
      sleep: () => Promise.resolve(),
      onWait: (sentence) => waits.push(sentence),
    })
    return { ...server, waits, result: await act(github, await import('../../src/github/issues.ts')) }
  } finally {
    if (before === undefined) delete process.env.GITHUB_API_URL
    else process.env.GITHUB_API_URL = before
    await server.close()
  }
}

const markOf = (key: string): string => renderMark({ key, stage: 0, content: 'c0', since: NOW.toISOString() })

const issueOf = (overrides: Partial<Issue> & Pick<Issue, 'number'>): Issue =>
  anIssue({ body: `${markOf('ab')}\nA body`, ...overrides })

const OPEN: OpenIssue = { kind: 'open', key: 'ab', title: 'A title', body: `${markOf('ab')}\nA body` }
const CLOSE: ChangeIssue = {
  kind: 'close',
  number: 1,
  title: null,
  body: 'Over.',
  comment: 'Mended.',
  state: 'completed',
}

async function carry(
  actions: readonly IssueAction[],
  kept: Partial<Kept> = {},
  dress: Partial<IssueDress> = {},
): Promise<Fake & IssuesDone> {
  const { result, ...fake } = await withIssues(kept, (github, { carryOut }) =>
    carryOut(actions, github, PLACE, { labels: [], assignees: [], ...dress }),
  )
  return { ...fake, ...result }
}

describe('the issues of ours', () => {
  const list = (
    kept: Partial<Kept>,
  ): Promise<{ readonly result: readonly KnownIssue[] | { readonly trouble: string } }> =>
    withIssues(kept, (github, { listIssues }) => listIssues(github, PLACE, NOW))

  it('are those of bots with our label, open or closed of late', async () => {
    const closed = { state: 'closed', state_reason: 'not_planned', closed_at: '2026-06-01T00:00:00Z' }
    const { result } = await list({
      issues: [
        issueOf({ number: 1 }),
        issueOf({ number: 2, user: { login: 'mallory', type: 'User' } }),
        issueOf({ number: 3, user: null }),
        issueOf({ number: 4, labels: [{ name: 'bug' }] }),
        issueOf({ number: 5, pull_request: {} }),
        issueOf({ number: 6, labels: [{ name: 'bug' }, { name: 'TLS-Gate' }], body: null }),
        // 180 days before.
        issueOf({ number: 7, ...closed, updated_at: '2026-05-27T00:00:00.000Z' }),
        issueOf({ number: 8, ...closed, updated_at: '2026-05-26T23:59:59.000Z' }),
      ],
    })
    const body = `${markOf('ab')}\nA body`
    expect(result).toEqual([
      { number: 1, body, isOpen: true, reason: null, closedAt: null },
      { number: 6, body: '', isOpen: true, reason: null, closedAt: null },
      { number: 7, body, isOpen: false, reason: 'not_planned', closedAt: '2026-06-01T00:00:00Z' },
    ])
  })

  it('are found on every page', async () => {
    const issues = Array.from({ length: 250 }, (_, index) => issueOf({ number: index + 1 }))
    expect((await list({ issues })).result).toHaveLength(250)
  })

  it.each([
    [
      403,
      'the token may not (403). Add "permissions: issues: write" to the job; a pull request from a fork never gets it.',
    ],
    [401, 'the token is not valid (401): Trouble'],
    [410, 'it was deleted, or issues are turned off in this repository (410)'],
  ])('cannot be listed with %d, and why is said', async (status, why) => {
    const { result } = await list({ fail: [{ at: 'GET', status }] })
    expect(result).toEqual({ trouble: expect.stringMatching(/^The issues could not be listed: /) })
    expect((result as { trouble: string }).trouble).toContain(why)
  })
})

describe('opening an issue', () => {
  it('writes title, body, labels and assignees', async () => {
    const { issues, done, troubles } = await carry([OPEN], {}, { labels: ['tls', 'on call'], assignees: ['octocat'] })
    expect(issues).toEqual([
      {
        ...issueOf({ number: 1 }),
        title: OPEN.title,
        body: OPEN.body,
        updated_at: expect.any(String),
        labels: [{ name: ISSUE_LABEL }, { name: 'tls' }, { name: 'on call' }],
        assignees: ['octocat'],
      },
    ])
    expect({ done, troubles }).toEqual({ done: [OPEN], troubles: [] })
  })

  it.each([
    [true, 1],
    [false, 2],
  ])('that is answered with 502 makes one issue (made all the same: %s)', async (isDone, posts) => {
    const { issues, requests, waits, troubles } = await carry([OPEN], {
      fail: [{ at: 'POST', status: 502, times: 1, isDone }],
    })
    expect(issues.map(({ number }) => number)).toEqual([1])
    expect(requests.filter((request) => request.startsWith('POST'))).toHaveLength(posts)
    expect(waits).toEqual(['GitHub answered 502: asking again in 1 s'])
    expect(troubles).toEqual([])
  })

  it('is done without assignees where GitHub refuses them', async () => {
    const fail = [{ at: 'POST', status: 422, times: 1, message: 'Validation Failed' }]
    const { issues, done, troubles } = await carry([OPEN], { fail }, { assignees: ['gone'] })
    expect(issues).toHaveLength(1)
    expect(issues[0]).not.toHaveProperty('assignees')
    expect(done).toEqual([OPEN])
    expect(troubles).toEqual(['The issue #1 was opened without assignees: GitHub answered 422: Validation Failed'])
  })

  it.each<[string, Partial<Kept>]>([
    ['by a person', { user: { login: 'ann', type: 'User' } }],
    ['without our label', { dropsLabels: true }],
  ])('%s is not repeated, since the next run would not know it', async (_, kept) => {
    const { issues, done, troubles } = await carry([OPEN, { ...OPEN, key: 'cd' }], kept)
    expect(issues).toHaveLength(1)
    expect(done).toEqual([])
    expect(troubles).toEqual([
      'An issue could not be written: #1 is not known as ours by the next run: it takes a token of GitHub Actions or of an app, not of a person, that may set the label "tls-gate"',
    ])
  })

  it.each([403, 401, 410, 404])('ends with the first that is refused with %d', async (status) => {
    const { requests, done, troubles } = await carry([OPEN, { ...OPEN, key: 'cd' }], { fail: [{ at: 'POST', status }] })
    expect(requests).toEqual(['POST /repos/octo/shop/issues'])
    expect(done).toEqual([])
    expect(troubles).toEqual([expect.stringMatching(/^An issue could not be written: /)])
  })

  it('names the permission that the token lacks', async () => {
    const { troubles } = await carry([OPEN], { fail: [{ at: 'POST', status: 403 }] })
    expect(troubles[0]).toContain('Add "permissions: issues: write" to the job')
  })

  it('goes on after one that GitHub does not accept', async () => {
    const second = { ...OPEN, key: 'cd' }
    const { done, troubles } = await carry([OPEN, second], { fail: [{ at: 'POST', status: 422, times: 1 }] })
    expect(done).toEqual([second])
    expect(troubles).toEqual(['An issue could not be written: GitHub answered 422: Trouble'])
  })
})

describe('changing an issue', () => {
  const issues = [issueOf({ number: 1 }), issueOf({ number: 2 })]

  it('closes it, after a comment that says why', async () => {
    const fake = await carry([CLOSE], { issues })
    expect(fake.issues[0]).toEqual({
      ...issueOf({ number: 1 }),
      body: 'Over.',
      state: 'closed',
      state_reason: 'completed',
      closed_at: expect.any(String),
    })
    expect(fake.comments).toEqual([{ issue: 1, body: 'Mended.', user: BOT }])
    expect(fake.requests).toEqual(['POST /repos/octo/shop/issues/1/comments', 'PATCH /repos/octo/shop/issues/1'])
  })

  it('opens it again', async () => {
    const action: ChangeIssue = { ...CLOSE, kind: 'reopen', title: 'Another', comment: 'Still there.', state: 'open' }
    const fake = await carry([action], { issues: [issueOf({ number: 1, state: 'closed', state_reason: 'completed' })] })
    expect(fake.issues[0]).toMatchObject({ title: 'Another', state: 'open', state_reason: 'reopened' })
  })

  it('writes it anew without a word, and without touching its state', async () => {
    const action: ChangeIssue = { ...CLOSE, kind: 'update', title: 'Another', comment: null, state: null }
    const fake = await carry([action], { issues })
    expect(fake.issues[0]).toEqual({ ...issueOf({ number: 1 }), title: 'Another', body: 'Over.' })
    expect(fake.comments).toEqual([])
  })

  it('says it once, where nobody knows whether it was said', async () => {
    const fail = [{ at: 'POST', status: 502, times: 1, isDone: true }]
    const fake = await carry([CLOSE], { issues, fail })
    expect(fake.comments).toHaveLength(1)
    expect(fake.issues[0]?.state).toBe('closed')
  })

  it('goes on after one that is gone', async () => {
    const fail = [{ at: 'PATCH /repos/octo/shop/issues/1', status: 410 }]
    const { done, troubles } = await carry([CLOSE, { ...CLOSE, number: 2 }, { ...CLOSE, number: 3 }], { issues, fail })
    expect(done).toEqual([{ ...CLOSE, number: 2 }])
    expect(troubles).toEqual([
      'The issue #1 could not be written: it was deleted, or issues are turned off in this repository (410)',
      expect.stringMatching(/^The issue #3 could not be written: it is not there/),
    ])
  })

  it('ends with the first that the token may not', async () => {
    const fail = [{ at: 'POST', status: 403 }]
    const { requests, troubles } = await carry([CLOSE, { ...CLOSE, number: 2 }], { issues, fail })
    expect(requests).toHaveLength(1)
    expect(troubles).toHaveLength(1)
  })
})
