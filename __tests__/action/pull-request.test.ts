import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import '../native-errors.ts'
import { afterAll, describe, expect, it } from '@jest/globals'
import { readPullRequest } from '../../src/action/pull-request.ts'

const folder = mkdtempSync(join(tmpdir(), 'tls-gate-fork-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

function eventOf(event: unknown): string {
  const path = join(folder, 'event.json')
  writeFileSync(path, JSON.stringify(event))
  return path
}

const pullRequest = (head: unknown): unknown => ({
  pull_request: { head: { repo: head }, base: { repo: { full_name: 'acme/api' } } },
})

const isFork = (event: unknown) => readPullRequest(eventOf(event), 'pull_request')?.isFork

describe('a pull request', () => {
  it('has its number, its commits and its labels', () => {
    const repo = { full_name: 'acme/api' }
    const event = {
      number: 7,
      pull_request: {
        number: 7,
        base: { sha: 'b'.repeat(40), ref: 'main', repo },
        head: { sha: 'a'.repeat(40), ref: 'topic', repo },
        labels: [{ name: 'tls-policy' }, {}],
      },
    }
    const read = {
      number: 7,
      base: { hash: 'b'.repeat(40), branch: 'main' },
      head: { hash: 'a'.repeat(40), branch: 'topic' },
      labels: ['tls-policy'],
      isFork: false,
    }
    expect(readPullRequest(eventOf(event), 'pull_request')).toEqual({ ...read, isTarget: false })
    expect(readPullRequest(eventOf(event), 'pull_request_target')).toEqual({ ...read, isTarget: true })
  })

  it('is from a fork, when its head is in another repository, or in none any more', () => {
    expect(isFork(pullRequest({ full_name: 'stranger/api' }))).toBe(true)
    expect(isFork(pullRequest(null))).toBe(true)
  })

  it('is not from a fork, when its head is in the same repository', () => {
    expect(isFork(pullRequest({ full_name: 'acme/api' }))).toBe(false)
  })

  it.each([
    ['an event of another kind', () => eventOf({ ref: 'refs/heads/main' })],
    ['no event', () => undefined],
    ['an empty path', () => ''],
    ['a file that is not there', () => join(folder, 'none.json')],
  ])('is not what %s is about', (_, path) => {
    expect(readPullRequest(path(), 'push')).toBeNull()
  })
})
