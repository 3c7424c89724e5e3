import { describe, expect, it } from '@jest/globals'
import type { RepositoryFile } from '../../src/config/extends.ts'
import type { Kept } from '../fake-github/fake-github.ts'
import '../native-errors.ts'
import { withGithub } from './with-github.ts'

const load = () => import('../../src/github/repository-file.ts')

const FILE: RepositoryFile = { owner: 'octo', repository: 'policies', path: 'tls/base.yml', ref: 'v1' }

const read = (kept: Partial<Kept>, file: Partial<RepositoryFile> = {}): Promise<string | undefined> =>
  withGithub(kept, load, ({ readRepositoryFile }) => readRepositoryFile({ ...FILE, ...file }, 'a-token'))

const files = (text: string): Partial<Kept> => ({ files: { 'octo/policies/v1/tls/base.yml': text } })

describe('a file of a repository', () => {
  it('is read as it is, at its ref', async () => {
    const text = 'version: 1 # Zürich\r\n'
    expect(await read({ files: { ...files(text).files, 'octo/policies/v2/tls/base.yml': 'later' } })).toBe(text)
    expect(await read(files(''))).toBe('')
  })

  it('is text also where it is JSON', async () => {
    const kept = { files: { 'octo/policies/v1/baseline.json': '{"kind": "baseline"}\n' } }
    expect(await read(kept, { path: 'baseline.json' })).toBe('{"kind": "baseline"}\n')
  })

  it('is asked for once, with the characters of its path and its ref as they are', async () => {
    const path = 'Zürich & co/a?b=c#d.yml'
    const kept = { files: { [`octo/policies/feature/a+b/${path}`]: 'found' } }
    const requests = await withGithub(kept, load, async ({ readRepositoryFile }, github) => {
      expect(await readRepositoryFile({ ...FILE, path, ref: 'feature/a+b' }, 'a-token')).toBe('found')
      return github.requests
    })
    expect(requests).toHaveLength(1)
  })

  it.each<[string, Partial<RepositoryFile>]>([
    ['path', { path: 'tls/other.yml' }],
    ['ref', { ref: 'v2' }],
    ['repository', { repository: 'nowhere' }],
  ])('of another %s is not there', async (_, other) => {
    expect(await read(files('version: 1\n'), other)).toBeUndefined()
  })

  it('is no folder', async () => {
    await expect(read(files('version: 1\n'), { path: 'tls' })).rejects.toThrow(/^it is no file$/)
  })

  it('has a million bytes at most, whatever its characters', async () => {
    expect(await read(files('x'.repeat(1_000_000)))).toHaveLength(1_000_000)
    expect(await read(files('ü'.repeat(500_000)))).toHaveLength(500_000)
    await expect(read(files('x'.repeat(1_000_001)))).rejects.toThrow(/^it has more than 1000000 bytes$/)
    await expect(read(files(`${'ü'.repeat(500_000)}x`))).rejects.toThrow(/^it has more than 1000000 bytes$/)
  })

  it.each([401, 403])('names the permission that the token lacks (%d)', async (status) => {
    await expect(read({ refused: { '/repos/octo/policies/': status } })).rejects.toThrow(
      `the token may not (${String(status)}): it needs "contents: read" on octo/policies`,
    )
  })

  it('lets any other trouble be known', async () => {
    await expect(read({ refused: { '/repos/': 501 } })).rejects.toThrow('Resource not accessible by integration')
  })
})

describe('a commit of a repository', () => {
  const COMMIT = { owner: 'octo', repository: 'policies', hash: 'v1' }
  const isThere = (kept: Partial<Kept>, commit: Partial<typeof COMMIT> = {}): Promise<boolean> =>
    withGithub(kept, load, ({ seesCommit }) => seesCommit({ ...COMMIT, ...commit }, 'a-token'))

  it('is there, or is not, or the token may not know of it', async () => {
    expect(await isThere(files(''))).toBe(true)
    expect(await isThere(files(''), { hash: 'v2' })).toBe(false)
    expect(await isThere(files(''), { repository: 'nowhere' })).toBe(false)
    expect(await isThere({ refused: { '/repos/': 422 } })).toBe(false)
  })

  it.each([401, 403])('names the permission that the token lacks (%d)', async (status) => {
    await expect(isThere({ refused: { '/repos/octo/policies/': status } })).rejects.toThrow(
      `the token may not (${String(status)}): it needs "contents: read" on octo/policies`,
    )
  })
})

describe('the files of a commit', () => {
  const HASH = 'c'.repeat(40)
  const COMMIT = { owner: 'octo', repository: 'shop', hash: HASH }
  const list = (kept: Partial<Kept>): Promise<unknown> =>
    withGithub(kept, load, ({ listRepositoryFiles }) => listRepositoryFiles(COMMIT, 'a-token'))

  it('are listed with their sizes', async () => {
    const files = { [`octo/shop/${HASH}/deploy/a.yaml`]: 'Zürich', [`octo/shop/${'d'.repeat(40)}/b.yaml`]: '' }
    expect(await list({ files })).toEqual([{ path: 'deploy/a.yaml', bytes: 7 }])
  })

  it('are not listed in part', async () => {
    const files = { [`octo/shop/${HASH}/a.yaml`]: '' }
    await expect(list({ files, isTruncated: true })).rejects.toThrow(
      'they are more than GitHub lists at once: check the commit out with "fetch-depth: 0"',
    )
  })

  it('are not there without the commit, or the permission', async () => {
    await expect(list({})).rejects.toThrow(/^there is no such commit$/)
    await expect(list({ refused: { '/repos/octo/shop/': 403 } })).rejects.toThrow(
      'the token may not (403): it needs "contents: read" on octo/shop',
    )
  })
})
