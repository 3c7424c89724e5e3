import { afterEach, describe, expect, it } from '@jest/globals'
import { ask, type Answered } from './ask.ts'
import { startFakeGithub, type FakeGithub, type Kept } from './fake-github.ts'

const HASH = 'a'.repeat(40)
const OUTPUT = { title: 'TLS', summary: '1 error' }
const ANNOTATION = { path: 'a.yml', start_line: 2, end_line: 2, annotation_level: 'failure', message: 'weak' }
const RUN = { name: 'tls-gate', head_sha: HASH }
const ANN = { login: 'ann', type: 'User' }

const running: FakeGithub[] = []
afterEach(() => Promise.all(running.splice(0).map((github) => github.close())))

async function start(kept: Partial<Kept> = {}): Promise<FakeGithub> {
  const github = await startFakeGithub(kept)
  running.push(github)
  return github
}

const numbers = ({ body }: Answered): readonly number[] => (body as { number: number }[]).map(({ number }) => number)
const many = <T>(length: number, item: (index: number) => T): readonly T[] =>
  Array.from({ length }, (_, at) => item(at))

describe('a request', () => {
  it('is recorded, all of it', async () => {
    const github = await start()
    await ask(github, 'POST /issues?a=b', { title: 'Expired' })
    expect(github.received).toEqual([
      {
        method: 'POST',
        path: '/repos/octo/shop/issues',
        query: { a: 'b' },
        body: { title: 'Expired' },
        authorization: 'token a-token',
        userAgent: 'a-test',
      },
    ])
    expect(github.requests).toEqual(['POST /repos/octo/shop/issues?a=b'])
  })

  it('of what the fake does not know is answered with 404, and remembered', async () => {
    const github = await start()
    expect((await ask(github, 'GET /milestones')).status).toBe(404)
    expect((await ask(github, 'PUT /issues/1')).status).toBe(404)
    expect((await ask(github, 'GET /issues/7')).status).toBe(404)
    expect(github.unknown).toEqual(['GET /repos/octo/shop/milestones', 'PUT /repos/octo/shop/issues/1'])
  })

  it('of another repository finds nothing', async () => {
    const github = await start()
    expect((await ask(github, 'GET /../mill/issues')).status).toBe(404)
    expect(github.unknown).toEqual([])
  })

  it('whose body is no JSON is answered with 400', async () => {
    const answer = await ask(await start(), 'POST /issues', '{')
    expect([answer.status, answer.body]).toEqual([400, { message: 'Problems parsing JSON' }])
  })

  it('to write is refused to a token that may read alone', async () => {
    const github = await start({ readOnly: true })
    const refused = [403, { message: 'Resource not accessible by integration' }]
    for (const request of ['POST /check-runs', 'POST /issues', 'PATCH /issues/1', 'DELETE /issues/1/labels/a']) {
      const { status, body } = await ask(github, request, {})
      expect([status, body]).toEqual(refused)
    }
    expect((await ask(github, 'GET /issues')).status).toBe(200)
  })
})

describe('a failure', () => {
  it('is answered as often as it is asked for, to the method and the path that it is of', async () => {
    const headers = { 'retry-after': '7', 'x-ratelimit-remaining': '0' }
    const fail = [{ method: 'POST', path: '/repos/octo/shop/issues', status: 429, headers, times: 2 }]
    const github = await start({ fail })
    expect((await ask(github, 'GET /issues')).status).toBe(200)
    expect((await ask(github, 'POST /check-runs', RUN)).status).toBe(201)
    const first = await ask(github, 'POST /issues', { title: 'a' })
    expect([first.status, first.headers.get('retry-after'), first.headers.get('x-ratelimit-remaining')]).toEqual([
      429,
      '7',
      '0',
    ])
    expect((await ask(github, 'POST /issues/1/comments', { body: 'a' })).status).toBe(429)
    expect((await ask(github, 'POST /issues', { title: 'a' })).status).toBe(201)
    expect([github.issues.length, github.comments.length]).toEqual([1, 0])
  })

  it('may follow another, and hold for good', async () => {
    const path = '/repos/'
    const github = await start({
      fail: [
        { path, status: 502, times: 1 },
        { path, status: 403 },
      ],
    })
    const statuses = []
    for (let asked = 0; asked < 3; asked++) statuses.push((await ask(github, 'GET /issues')).status)
    expect(statuses).toEqual([502, 403, 403])
  })

  it('may be a connection that is closed, before the work is done or after it', async () => {
    const path = '/repos/octo/shop/issues'
    for (const [status, made] of [
      ['dropped', 0],
      ['lost', 1],
    ] as const) {
      const github = await start({ fail: [{ path, status, times: 1 }] })
      await expect(ask(github, 'POST /issues', { title: 'a' })).rejects.toThrow('fetch failed')
      expect(github.issues).toHaveLength(made)
      expect((await ask(github, 'POST /issues', { title: 'a' })).status).toBe(201)
    }
  })

  it('may be silence, or an answer that takes its time', async () => {
    const github = await start({
      fail: [
        { path: '/repos/octo/shop/issues/', status: 'silent' },
        { path: '/', delayMs: 1 },
      ],
    })
    const url = `${github.url}/repos/octo/shop/issues/1`
    await expect(fetch(url, { signal: AbortSignal.timeout(50) })).rejects.toThrow('aborted due to timeout')
    expect((await ask(github, 'GET /issues')).status).toBe(200)
  })
})

describe('a comment', () => {
  it('is of its issue, is kept, and is changed by whoever may write', async () => {
    const github = await start({ comments: [{ id: 7, body: 'first', user: ANN }], issues: [{ number: 2 }] })
    expect((await ask(github, 'POST /issues/2/comments', { body: 'a' })).body).toMatchObject({
      id: 8,
      body: 'a',
      user: { login: 'github-actions[bot]', type: 'Bot' },
    })
    expect((await ask(github, 'PATCH /issues/comments/7', { body: 'mended' })).status).toBe(200)
    expect(github.comments.map(({ id, issue = 1, body, user }) => [id, issue, body, user.login])).toEqual([
      [7, 1, 'mended', 'ann'],
      [8, 2, 'a', 'github-actions[bot]'],
    ])
    expect((await ask(github, 'GET /issues/2/comments')).body).toMatchObject([{ id: 8 }])
    expect((await ask(github, 'PATCH /issues/comments/9', { body: 'a' })).status).toBe(404)
    expect((await ask(github, 'POST /issues/9/comments', { body: 'a' })).status).toBe(404)
  })

  it('has 65,536 characters at most', async () => {
    const github = await start({ comments: [{ id: 1, body: 'a', user: ANN }] })
    for (const request of ['POST /issues/1/comments', 'PATCH /issues/comments/1']) {
      expect((await ask(github, request, { body: 'a'.repeat(65_536) })).status).toBeLessThan(300)
      const { status, body } = await ask(github, request, { body: 'a'.repeat(65_537) })
      expect([status, body]).toMatchObject([
        422,
        { message: 'Validation Failed', errors: [{ message: 'Body is too long (maximum is 65536 characters)' }] },
      ])
    }
    expect((await ask(github, 'POST /issues/1/comments', { body: '' })).status).toBe(422)
  })

  it('stands on one of several pages', async () => {
    const comments = many(31, (at) => ({ id: at + 1, body: 'a', user: ANN }))
    const github = await start({ comments })
    const first = await ask(github, 'GET /issues/1/comments')
    expect(first.body).toHaveLength(30)
    expect(first.headers.get('link')).toBe(`<${github.url}/repos/octo/shop/issues/1/comments?page=2>; rel="next"`)
    const second = await ask(github, 'GET /issues/1/comments?page=2')
    expect([second.body, second.headers.get('link')]).toMatchObject([[{ id: 31 }], null])
    expect((await ask(github, 'GET /issues/1/comments?per_page=31')).headers.get('link')).toBeNull()
  })
})

describe('an issue', () => {
  it('is opened, changed, closed and opened again', async () => {
    const github = await start()
    const opened = { title: 'Expired', body: 'a', labels: ['tls', { name: 'bug' }], assignees: ['ann'] }
    expect((await ask(github, 'POST /issues', opened)).body).toMatchObject({ number: 2, state: 'open' })
    expect(github.issues).toMatchObject([
      { number: 2, title: 'Expired', body: 'a', labels: ['tls', 'bug'], assignees: ['ann'], closedAt: null },
    ])
    await ask(github, 'PATCH /issues/2', { body: 'b', labels: [], assignees: ['bob'] })
    expect(github.issues).toMatchObject([{ title: 'Expired', body: 'b', labels: [], assignees: ['bob'] }])
    const closed = { state: 'closed', state_reason: 'not_planned' }
    expect((await ask(github, 'PATCH /issues/2', closed)).body).toMatchObject(closed)
    expect(github.issues[0]?.closedAt).toBe('2026-03-01T12:00:03Z')
    await ask(github, 'PATCH /issues/2', { state: 'open' })
    expect(github.issues).toMatchObject([{ state: 'open', reason: 'reopened', closedAt: null }])
    await ask(github, 'PATCH /issues/2', { state: 'closed' })
    expect(github.issues).toMatchObject([{ state: 'closed', reason: 'completed' }])
  })

  it('is listed by state, labels, creator, assignee and time, the newest first, with the pull requests', async () => {
    const github = await start({
      labels: ['tls'],
      issues: [
        { number: 2, labels: ['TLS', 'bug'], assignees: ['ann'] },
        { number: 3, labels: ['tls'], state: 'closed', user: ANN },
        { number: 4, labels: ['tls-later'], updatedAt: '2026-04-01T00:00:00Z' },
      ],
    })
    const listed = async (query: string): Promise<readonly number[]> =>
      numbers(await ask(github, `GET /issues${query}`))
    expect(await listed('')).toEqual([4, 2, 1])
    expect(await listed('?state=all&direction=asc')).toEqual([1, 2, 3, 4])
    expect(await listed('?state=closed')).toEqual([3])
    expect(await listed('?labels=tls&state=all')).toEqual([3, 2, 1])
    expect(await listed('?labels=tls,bug')).toEqual([2])
    expect(await listed('?creator=ann&state=all')).toEqual([3, 1])
    expect(await listed('?assignee=ann')).toEqual([2])
    expect(await listed('?assignee=none')).toEqual([4, 1])
    expect(await listed('?assignee=*')).toEqual([2])
    expect(await listed('?since=2026-03-15T00:00:00Z')).toEqual([4])
    expect(await listed('?sort=updated&direction=asc&per_page=1&page=3')).toEqual([4])
    const { body } = await ask(github, 'GET /issues')
    expect((body as object[]).map((issue) => 'pull_request' in issue)).toEqual([false, false, true])
  })

  it('has a title of 256 characters and a body of 65,536 at most, and labels of 50', async () => {
    const github = await start()
    const at = { title: 'a'.repeat(256), body: 'b'.repeat(65_536), labels: ['c'.repeat(50)] }
    expect((await ask(github, 'POST /issues', at)).status).toBe(201)
    for (const [over, error] of [
      [{ title: 'a'.repeat(257) }, { message: 'title is too long (maximum is 256 characters)' }],
      [{ body: 'b'.repeat(65_537) }, { message: 'body is too long (maximum is 65536 characters)' }],
      [{ labels: ['c'.repeat(51)] }, { resource: 'Label', field: 'name', code: 'invalid' }],
      [{ title: '' }, { field: 'title', code: 'missing_field' }],
    ] as const) {
      for (const request of ['POST /issues', 'PATCH /issues/2']) {
        const { status, body } = await ask(github, request, { ...at, ...over })
        expect([status, body]).toMatchObject([422, { errors: [error] }])
      }
    }
    expect((await ask(github, 'POST /issues', {})).status).toBe(422)
    expect(github.issues).toHaveLength(1)
  })

  it('is not opened for somebody who cannot be assigned, but is assigned to the others afterwards', async () => {
    const github = await start({ assignable: ['ann'] })
    const { status, body } = await ask(github, 'POST /issues', { title: 'a', assignees: ['ann', 'mallory'] })
    expect([status, body]).toMatchObject([422, { errors: [{ value: 'mallory', field: 'assignees', code: 'invalid' }] }])
    await ask(github, 'POST /issues', { title: 'a', assignees: ['ann'] })
    expect((await ask(github, 'POST /issues/2/assignees', { assignees: ['mallory', 'ann'] })).status).toBe(201)
    expect(github.issues).toMatchObject([{ assignees: ['ann'] }])
  })

  it('is given labels and loses them, whatever their case', async () => {
    const github = await start({ issues: [{ number: 2, labels: ['tls'] }] })
    await ask(github, 'POST /issues/2/labels', { labels: ['TLS', 'bug'] })
    expect(github.issues[0]?.labels).toEqual(['tls', 'bug'])
    expect((await ask(github, 'DELETE /issues/2/labels/Tls')).status).toBe(200)
    expect((await ask(github, 'DELETE /issues/2/labels/tls')).status).toBe(404)
    expect(github.issues[0]?.labels).toEqual(['bug'])
  })
})

describe('a check run', () => {
  it('is begun, and completed by its conclusion', async () => {
    const github = await start()
    await ask(github, 'POST /check-runs', { ...RUN, status: 'in_progress', external_id: '7', output: OUTPUT })
    expect(github.checkRuns).toMatchObject([
      { id: 1, ...RUN, status: 'in_progress', completed_at: null, output: OUTPUT },
    ])
    await ask(github, 'PATCH /check-runs/1', { conclusion: 'failure', output: { summary: 'more' } })
    expect(github.checkRuns).toMatchObject([
      { status: 'completed', conclusion: 'failure', completed_at: '2026-03-01T12:00:02Z', external_id: '7' },
    ])
    expect(github.checkRuns[0]?.output).toEqual({ title: 'TLS', summary: 'more', text: null })
    expect((await ask(github, 'PATCH /check-runs/2', { conclusion: 'failure' })).status).toBe(404)
  })

  it('is not completed without a conclusion, and never stale by our word', async () => {
    const github = await start()
    await ask(github, 'POST /check-runs', RUN)
    for (const wrong of [{ status: 'completed' }, { completed_at: '2026-03-01T12:00:00Z' }, { conclusion: 'stale' }]) {
      expect((await ask(github, 'POST /check-runs', { ...RUN, ...wrong })).status).toBe(422)
      expect((await ask(github, 'PATCH /check-runs/1', wrong)).status).toBe(422)
    }
    expect(github.checkRuns).toMatchObject([{ status: 'queued', conclusion: null }])
  })

  it('has a name, and is of a commit', async () => {
    const github = await start()
    expect((await ask(github, 'POST /check-runs', { head_sha: HASH })).status).toBe(422)
    const { status, body } = await ask(github, 'POST /check-runs', { ...RUN, head_sha: 'main' })
    expect([status, body]).toEqual([422, { message: 'No commit found for SHA: main' }])
  })

  it('appends the annotations of each request, 50 of which it takes at once', async () => {
    const github = await start()
    const output = (count: number): object => ({ ...OUTPUT, annotations: many(count, () => ANNOTATION) })
    expect((await ask(github, 'POST /check-runs', { ...RUN, output: output(51) })).status).toBe(422)
    await ask(github, 'POST /check-runs', { ...RUN, output: output(50) })
    expect((await ask(github, 'PATCH /check-runs/1', { output: output(51) })).status).toBe(422)
    const { body } = await ask(github, 'PATCH /check-runs/1', { output: output(50) })
    expect(body).toMatchObject({ output: { annotations_count: 100 } })
    expect(github.checkRuns[0]?.annotations).toHaveLength(100)
    expect((await ask(github, 'GET /check-runs/1/annotations?per_page=60&page=2')).body).toHaveLength(40)
  })

  it.each([
    ['a title', { ...OUTPUT, title: undefined }],
    ['a summary', { ...OUTPUT, summary: undefined }],
    ['a summary of 65,535 characters at most', { ...OUTPUT, summary: 'a'.repeat(65_536) }],
    ['a text of 65,535 characters at most', { ...OUTPUT, text: 'a'.repeat(65_536) }],
  ])('has an output with %s', async (_, output) => {
    const github = await start()
    const most = { title: 'a', summary: 'a'.repeat(65_535), text: 'a'.repeat(65_535) }
    expect((await ask(github, 'POST /check-runs', { ...RUN, output: most })).status).toBe(201)
    expect((await ask(github, 'POST /check-runs', { ...RUN, output })).status).toBe(422)
  })

  it.each([
    ['lines from 1 on', { start_line: 1, end_line: 1 }, { start_line: 0, end_line: 1 }],
    ['an end that is not before its start', { end_line: 2 }, { end_line: 1 }],
    ['columns of one line', { start_column: 1, end_column: 2 }, { end_line: 3, start_column: 1 }],
    ['a title of 255 characters', { title: 'a'.repeat(255) }, { title: 'a'.repeat(256) }],
    ['a message of 64 KB', { message: 'ü'.repeat(32_768) }, { message: 'ü'.repeat(32_769) }],
    ['details of 64 KB', { raw_details: 'a'.repeat(65_536) }, { raw_details: 'a'.repeat(65_537) }],
  ])('has annotations with %s', async (_, right, wrong) => {
    const github = await start()
    const put = (changes: object): Promise<Answered> =>
      ask(github, 'POST /check-runs', { ...RUN, output: { ...OUTPUT, annotations: [{ ...ANNOTATION, ...changes }] } })
    expect((await put(right)).status).toBe(201)
    expect((await put(wrong)).status).toBe(422)
  })

  it('is found by its commit and its name, the latest one of each', async () => {
    const github = await start()
    for (const name of ['a', 'b', 'a']) await ask(github, 'POST /check-runs', { ...RUN, name })
    await ask(github, 'PATCH /check-runs/2', { conclusion: 'success' })
    const found = async (query: string, ref = HASH): Promise<readonly number[]> => {
      const { body } = await ask(github, `GET /commits/${ref}/check-runs${query}`)
      const { check_runs, total_count } = body as { check_runs: { id: number }[]; total_count: number }
      expect(total_count).toBe(check_runs.length)
      return check_runs.map(({ id }) => id)
    }
    expect(await found('')).toEqual([3, 2])
    expect(await found('?filter=all')).toEqual([3, 2, 1])
    expect(await found('?check_name=a')).toEqual([3])
    expect(await found('?status=completed')).toEqual([2])
    expect(await found('?app_id=7')).toEqual([])
    expect(await found('', 'b'.repeat(40))).toEqual([])
  })

  it("is nothing for a person's token", async () => {
    const github = await start({ user: ANN })
    const { status, body } = await ask(github, 'POST /check-runs', RUN)
    expect([status, body]).toEqual([403, { message: 'You must authenticate via a GitHub App.' }])
    expect((await ask(github, 'POST /issues', { title: 'a' })).body).toMatchObject({ user: ANN })
  })
})

describe('a status', () => {
  it('is of a commit, with a description of 140 characters at most', async () => {
    const github = await start()
    const status = { state: 'success', context: 'tls-gate', description: 'a'.repeat(140), target_url: null }
    expect((await ask(github, `POST /statuses/${HASH}`, status)).status).toBe(201)
    const over = await ask(github, `POST /statuses/${HASH}`, { ...status, description: 'a'.repeat(141) })
    expect([over.status, over.body]).toMatchObject([
      422,
      { errors: [{ message: 'description is too long (maximum is 140 characters)' }] },
    ])
    await ask(github, `POST /statuses/${HASH}`, { state: 'failure' })
    expect(github.statuses).toMatchObject([
      { sha: HASH, ...status },
      { context: 'default', description: null },
    ])
    expect((await ask(github, `GET /commits/${HASH}/statuses`)).body).toMatchObject([{ state: 'failure' }, status])
    expect((await ask(github, 'POST /statuses/main', status)).status).toBe(422)
  })

  it('is of a deployment that there is, the same', async () => {
    const github = await start({ deployments: [7] })
    const status = { state: 'success', description: 'a'.repeat(140), log_url: 'https://a.example' }
    expect((await ask(github, 'POST /deployments/7/statuses', status)).status).toBe(201)
    const over = { ...status, description: 'a'.repeat(141) }
    expect((await ask(github, 'POST /deployments/7/statuses', over)).status).toBe(422)
    expect((await ask(github, 'POST /deployments/1/statuses', status)).status).toBe(404)
    expect(github.deploymentStatuses).toMatchObject([{ deployment: 7, ...status }])
    expect((await ask(github, 'GET /deployments/7/statuses')).body).toMatchObject([status])
  })
})
