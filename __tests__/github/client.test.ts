import { describe, expect, it } from '@jest/globals'
import type { Github } from '../../src/github/client.ts'
import type { Kept } from '../fake-github/fake-github.ts'
import '../native-errors.ts'
import { REPOSITORY, withClient } from './client-of.ts'

const ISSUE = { ...REPOSITORY, issue_number: 1 }
const COMMENTS = '/repos/octo/shop/issues/1/comments'

async function statusOf(request: Promise<unknown>): Promise<number> {
  try {
    await request
    return 200
  } catch (error) {
    return Number((error as { readonly status?: unknown }).status)
  }
}

const list = async ({ rest }: Github): Promise<number> => statusOf(rest.issues.listComments(ISSUE))
const create = async ({ rest }: Github): Promise<number> => statusOf(rest.issues.createComment({ ...ISSUE, body: 'b' }))

/** As whoever writes a comment does. */
function createOnce({ rest, makeOnce }: Github): Promise<number> {
  return makeOnce(
    async () => (await rest.issues.listComments(ISSUE)).data[0]?.id,
    async () => (await rest.issues.createComment({ ...ISSUE, body: 'b' })).data.id,
  )
}

describe('what fails for a while', () => {
  it('is asked again, each time later', async () => {
    const { result, github, waits, said } = await withClient(
      { fail: [{ path: COMMENTS, status: 503, times: 3 }] },
      list,
    )
    expect(result).toBe(200)
    expect(github.requests).toHaveLength(4)
    expect(waits).toEqual([1000, 2000, 4000])
    expect(said[1]).toBe('GitHub answered 503: asking again in 2 s')
  })

  it('is given up after three more tries', async () => {
    const { result, github } = await withClient({ fail: [{ path: COMMENTS, status: 503, times: 4 }] }, list)
    expect(result).toBe(503)
    expect(github.requests).toHaveLength(4)
  })

  it('is asked again when the connection breaks', async () => {
    const { result, waits } = await withClient({ fail: [{ path: COMMENTS, status: 'dropped', times: 1 }] }, list)
    expect(result).toBe(200)
    expect(waits).toEqual([1000])
  })

  it.each([403, 429])('for the rate limit (%d), as late as GitHub says', async (status) => {
    const fail = [{ path: COMMENTS, status, headers: { 'retry-after': '17' }, times: 1 }]
    const { result, github, waits } = await withClient({ fail }, create)
    expect(result).toBe(200)
    expect(waits).toEqual([17_000])
    expect(github.comments).toHaveLength(1)
  })

  it('is not waited for longer than two minutes in all', async () => {
    const fail = (seconds: number): Kept['fail'] => [
      { path: COMMENTS, status: 429, headers: { 'retry-after': String(seconds) }, times: 2 },
    ]
    expect((await withClient({ fail: fail(60) }, list)).result).toBe(200)
    const late = await withClient({ fail: fail(61) }, list)
    expect(late.result).toBe(429)
    expect(late.waits).toEqual([61_000])
  })

  it('is not the want of a permission', async () => {
    const { result, github, waits } = await withClient({ readOnly: true }, create)
    expect(result).toBe(403)
    expect(github.requests).toHaveLength(1)
    expect(waits).toEqual([])
  })
})

describe('what is to be made once', () => {
  it('is not made twice where the answer was lost', async () => {
    const { result, github } = await withClient(
      { fail: [{ method: 'POST', path: COMMENTS, status: 'lost', times: 1 }] },
      createOnce,
    )
    expect(result).toBe(github.comments[0]?.id)
    expect(github.comments).toHaveLength(1)
  })

  it('is made after all where it was not', async () => {
    const { result, github, waits } = await withClient(
      { fail: [{ method: 'POST', path: COMMENTS, status: 502, times: 2 }] },
      createOnce,
    )
    expect(result).toBe(github.comments[0]?.id)
    expect(github.requests.map((request) => request.split(' ')[0])).toEqual(['POST', 'GET', 'POST', 'GET', 'POST'])
    expect(waits).toEqual([1000, 2000])
  })

  it('is given up in the end, and at once where GitHub refuses it', async () => {
    const failing = (status: number) =>
      withClient({ fail: [{ method: 'POST', path: COMMENTS, status }] }, (client) => statusOf(createOnce(client)))
    expect((await failing(502)).result).toBe(502)
    const refused = await failing(422)
    expect(refused.result).toBe(422)
    expect(refused.github.requests).toHaveLength(1)
  })
})
