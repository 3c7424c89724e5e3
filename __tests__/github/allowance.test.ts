import { describe, expect, it } from '@jest/globals'
import type { Allowance, Allower } from '../../src/core/allowance.ts'
import type { Kept, Review } from '../fake-github/fake-github.ts'
import '../native-errors.ts'
import { withGithub } from './with-github.ts'

const HEAD = 'a'.repeat(40)
const EARLIER = 'e'.repeat(40)
const LABEL: Allower = { kind: 'label', name: 'tls-policy' }
const TEAM: Allower = { kind: 'team', organisation: 'octo', team: 'security' }

function find(allowers: readonly Allower[], kept: Partial<Kept>): Promise<Allowance> {
  const asked = { owner: 'octo', repo: 'shop', number: 1, headHash: HEAD }
  return withGithub(
    kept,
    () => import('../../src/github/allowance.ts'),
    ({ findAllowance }) => findAllowance(allowers, asked, 'a-token'),
  )
}

const review = (login: string, state: Review['state'], commit_id = HEAD): Review => ({
  user: { login },
  state,
  commit_id,
})

const members = {
  'octo/security/ann': 'active',
  'octo/security/bob': 'active',
  'octo/security/eve': 'pending',
} as const
const NOBODY: Allowance = { by: null, trouble: null }
const ANN: Allowance = { by: 'the review of ann, of octo/security', trouble: null }

describe('a label', () => {
  it('allows when the pull request has it, whatever its case', async () => {
    expect(await find([LABEL], { labels: ['bug', 'TLS-Policy'] })).toEqual({
      by: 'the label "tls-policy"',
      trouble: null,
    })
  })

  it.each([[[]], [['bug']], [['tls-policy-later', 'tls']]])('does not when it has %j', async (labels) => {
    expect(await find([LABEL], { labels })).toEqual(NOBODY)
  })

  it('is found among more than a page of them', async () => {
    const labels = [...Array.from({ length: 150 }, (_, index) => `label ${String(index)}`), 'tls-policy']
    expect((await find([LABEL], { labels })).by).toBe('the label "tls-policy"')
  })

  it.each([401, 403])('names the permission that the token lacks (%d)', async (status) => {
    const trouble = `the labels cannot be read: the token may not (${String(status)}): add "permissions: pull-requests: read" to the job`
    expect(await find([LABEL], { labels: ['tls-policy'], refused: { '/repos/': status } })).toEqual({
      by: null,
      trouble,
    })
  })

  it('that cannot be read for another reason is told', async () => {
    expect(await find([LABEL], { refused: { '/repos/': 404 } })).toMatchObject({
      by: null,
      trouble: expect.stringMatching(/^the labels cannot be read: Resource not accessible by integration/),
    })
  })
})

describe('the review of a team', () => {
  it.each<[string, readonly Review[], Allowance]>([
    ['an approval by a member', [review('ann', 'APPROVED')], ANN],
    ['no review', [], NOBODY],
    ['a comment alone', [review('ann', 'COMMENTED')], NOBODY],
    ['an approval of an earlier commit', [review('ann', 'APPROVED', EARLIER)], NOBODY],
    ['an approval by somebody else', [review('mallory', 'APPROVED')], NOBODY],
    ['an approval by somebody who has only been invited', [review('eve', 'APPROVED')], NOBODY],
    ['an approval that was dismissed', [review('ann', 'DISMISSED')], NOBODY],
    ['an approval and a comment after it', [review('ann', 'APPROVED'), review('ann', 'COMMENTED')], ANN],
    [
      'an approval that was taken back',
      [review('ann', 'APPROVED'), review('ann', 'CHANGES_REQUESTED'), review('ann', 'COMMENTED')],
      NOBODY,
    ],
    ['an approval after a request', [review('ann', 'CHANGES_REQUESTED'), review('ann', 'APPROVED')], ANN],
    [
      'an approval of this commit, and then one of an earlier',
      [review('ann', 'APPROVED'), review('ann', 'APPROVED', EARLIER)],
      NOBODY,
    ],
    [
      'an approval after one of an earlier commit',
      [review('ann', 'APPROVED', EARLIER), review('ann', 'APPROVED')],
      ANN,
    ],
    [
      'an approval by a second member',
      [review('mallory', 'APPROVED'), review('bob', 'CHANGES_REQUESTED'), review('ann', 'APPROVED')],
      ANN,
    ],
    ['an approval by an account that is gone', [{ ...review('ann', 'APPROVED'), user: null }], NOBODY],
  ])('%s', async (_, reviews, allowance) => {
    expect(await find([TEAM], { reviews, members })).toEqual(allowance)
  })

  it('is of that team of that organisation alone', async () => {
    const reviews = [review('ann', 'APPROVED')]
    expect(await find([{ ...TEAM, team: 'sales' }], { reviews, members })).toEqual(NOBODY)
    expect(await find([{ ...TEAM, organisation: 'evil' }], { reviews, members })).toEqual(NOBODY)
  })

  it('is found among more than a page of them', async () => {
    const comments = Array.from({ length: 150 }, () => review('bob', 'COMMENTED'))
    expect(await find([TEAM], { reviews: [...comments, review('ann', 'APPROVED')], members })).toEqual(ANN)
  })

  it('names the permission that the token lacks for its members, and for reviews', async () => {
    const reviews = [review('ann', 'APPROVED')]
    expect(await find([TEAM], { reviews, members, refused: { '/orgs/': 403 } })).toEqual({
      by: null,
      trouble:
        'the members of octo/security cannot be read: the token may not (403): it takes one that may read the organisation ("read:org"), which that of a workflow may not',
    })
    expect(await find([TEAM], { reviews, members, refused: { '/repos/': 403 } })).toEqual({
      by: null,
      trouble: 'the reviews cannot be read: the token may not (403): add "permissions: pull-requests: read" to the job',
    })
  })

  it('asks for the members only of who approved', async () => {
    const reviews = [review('mallory', 'COMMENTED'), review('ann', 'APPROVED', EARLIER)]
    expect(await find([TEAM], { reviews, members, refused: { '/orgs/': 403 } })).toEqual(NOBODY)
  })
})

describe('several of them', () => {
  it('any one is enough, and then no trouble with another is told', async () => {
    const kept = { labels: ['tls-policy'], reviews: [review('ann', 'APPROVED')], members, refused: { '/orgs/': 403 } }
    expect(await find([TEAM, LABEL], kept)).toEqual({ by: 'the label "tls-policy"', trouble: null })
  })

  it('all troubles are told when none allows', async () => {
    const { by, trouble } = await find([LABEL, TEAM], { refused: { '/repos/': 403 } })
    expect(by).toBeNull()
    expect(trouble).toMatch(/^the labels cannot be read: [^;]+; the reviews cannot be read: [^;]+$/)
  })

  it('none at all allow nothing, and nobody is asked', async () => {
    expect(await find([], { refused: { '/': 403 } })).toEqual(NOBODY)
  })
})
