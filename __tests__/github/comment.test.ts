import { describe, expect, it } from '@jest/globals'
import { findComment, writeComment } from '../../src/github/comment.ts'
import type { Comment } from '../fake-github/fake-github.ts'
import '../native-errors.ts'
import { REPOSITORY, withClient } from './client-of.ts'

const PLACE = { ...REPOSITORY, number: 1 }
const MARKER = '<!-- tls-gate 0123 -->'
const BOT = { login: 'github-actions[bot]', type: 'Bot' } as const
const comment = (id: number, overrides: Partial<Comment> = {}): Comment => ({
  id,
  body: `${MARKER}\nold`,
  user: BOT,
  ...overrides,
})

describe('the comment on a pull request', () => {
  it('is found by its marker among those of bots, however many there are', async () => {
    const others = Array.from({ length: 150 }, (_, index) => comment(index + 1, { body: 'hello' }))
    const theirs = comment(200, { user: { login: 'eve', type: 'User' } })
    const quoted = comment(201, { body: `> ${MARKER}` })
    const comments = [...others, theirs, quoted, comment(202), comment(203)]
    const { result } = await withClient({ comments }, (client) => findComment(client, PLACE, MARKER))
    expect(result).toEqual({ id: 202, body: `${MARKER}\nold` })
  })

  it('is none where there is none', async () => {
    expect((await withClient({}, (client) => findComment(client, PLACE, MARKER))).result).toBeUndefined()
  })

  it('is put in the place of the one that stands', async () => {
    const { github } = await withClient({ comments: [comment(5)] }, (client) =>
      writeComment(client, PLACE, { marker: MARKER, body: 'new', before: { id: 5, body: '' } }),
    )
    expect(github.comments.map(({ id, body }) => [id, body])).toEqual([[5, 'new']])
  })

  it('is begun once, though the answer was lost', async () => {
    const fail = [{ method: 'POST', path: '/repos/octo/shop/issues/1/comments', status: 'lost' as const, times: 1 }]
    const { github } = await withClient({ fail }, (client) =>
      writeComment(client, PLACE, { marker: MARKER, body: `${MARKER}\nnew`, before: undefined }),
    )
    expect(github.comments.map(({ body }) => body)).toEqual([`${MARKER}\nnew`])
  })
})
