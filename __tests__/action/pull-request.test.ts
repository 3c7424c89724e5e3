import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import '../native-errors.ts'
import { afterAll, describe, expect, it } from '@jest/globals'
import { isForkPullRequest } from '../../src/action/fork.ts'

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

describe('a pull request', () => {
  it('is from a fork, when its head is in another repository, or in none any more', () => {
    expect(isForkPullRequest(eventOf(pullRequest({ full_name: 'stranger/api' })))).toBe(true)
    expect(isForkPullRequest(eventOf(pullRequest(null)))).toBe(true)
  })

  it('is not from a fork, when its head is in the same repository', () => {
    expect(isForkPullRequest(eventOf(pullRequest({ full_name: 'acme/api' })))).toBe(false)
  })

  it.each([
    ['an event of another kind', () => eventOf({ ref: 'refs/heads/main' })],
    ['no event', () => undefined],
    ['an empty path', () => ''],
    ['a file that is not there', () => join(folder, 'none.json')],
  ])('is not what %s is about', (_, path) => {
    expect(isForkPullRequest(path())).toBe(false)
  })
})
