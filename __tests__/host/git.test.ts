import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { findCommit, listAtCommit, readAtCommit } from '../../src/host/git.ts'
import '../native-errors.ts'
import { openRepository, type Repository } from './repository.ts'

let folder = ''
let plain = ''
let repository: Repository
let first = ''
let second = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tls-gate-git-'))
  plain = mkdtempSync(join(tmpdir(), 'tls-gate-no-git-'))
  repository = openRepository(folder)
  first = repository.commit({
    'policy.yml': 'version: 1\n',
    'deep/Zürich policy.yml': 'Zürich\n',
    'empty.yml': '',
    '*.yml': 'a star\n',
    'link.yml': { link: 'policy.yml' },
    outside: { link: '/etc/passwd' },
  })
  second = repository.commit({ 'policy.yml': 'version: 2\n', 'new.yml': 'new\n', 'empty.yml': null })
})
afterAll(() => {
  rmSync(folder, { recursive: true })
  rmSync(plain, { recursive: true })
})

const textAt = (commit: string, path: string, from = folder): string | undefined => {
  const bytes = readAtCommit(from, commit, path)
  return bytes === undefined ? undefined : new TextDecoder().decode(bytes)
}

describe('findCommit', () => {
  it('finds a commit by its hash, the beginning of it, a branch or a tag, also a tag with a message', () => {
    repository.git('tag', 'plain', first)
    repository.git('tag', '--annotate', '--message=Release', 'annotated', first)
    for (const revision of [first, first.slice(0, 10), 'plain', 'annotated', 'HEAD~1']) {
      expect([revision, findCommit(folder, revision)]).toEqual([revision, first])
    }
    expect(findCommit(folder, 'main')).toBe(second)
  })

  it.each(['b'.repeat(40), 'origin/main', '', ' ', 'main..plain', 'HEAD:policy.yml', '^main'])(
    'finds no commit %j',
    (revision) => {
      expect(findCommit(folder, revision)).toBeUndefined()
    },
  )

  it.each(['--output=x', '-x', '--all', '--git-dir', '--', '$(touch x)', ';touch x', 'main\n--all'])(
    'takes %j for a revision, and for nothing else',
    (revision) => {
      expect(findCommit(folder, revision)).toBeUndefined()
      expect(existsSync(join(folder, 'x'))).toBe(false)
    },
  )

  it('says in one sentence that a folder is no repository, or not there', () => {
    expect(() => findCommit(plain, 'main')).toThrow(/^git: fatal: not a git repository[^\n]*$/)
    expect(() => findCommit(join(plain, 'nowhere'), 'main')).toThrow(/^git: fatal: cannot change to [^\n]*$/)
  })
})

describe('readAtCommit', () => {
  it('reads a file as the commit has it, whatever has come after and lies in the working tree', () => {
    writeFileSync(join(folder, 'policy.yml'), 'of the working tree\n')
    expect(textAt(first, 'policy.yml')).toBe('version: 1\n')
    expect(textAt(second, 'policy.yml')).toBe('version: 2\n')
  })

  it('reads a file in a folder, from the top and from within that folder', () => {
    expect(textAt(first, 'deep/Zürich policy.yml')).toBe('Zürich\n')
    expect(textAt(first, './deep/../policy.yml')).toBe('version: 1\n')
    expect(textAt(first, 'Zürich policy.yml', join(folder, 'deep'))).toBe('Zürich\n')
    expect(textAt(first, '../policy.yml', join(folder, 'deep'))).toBe('version: 1\n')
    expect(textAt(first, join(folder, 'policy.yml'))).toBe('version: 1\n')
  })

  it('reads an empty file as such', () => {
    expect(readAtCommit(folder, first, 'empty.yml')).toHaveLength(0)
  })

  it('takes a star for a star', () => {
    expect(textAt(first, '*.yml')).toBe('a star\n')
    expect(textAt(first, 'pol*.yml')).toBeUndefined()
  })

  it.each(['nowhere.yml', 'new.yml', 'policy.yml/x', 'deep', 'deep/', 'deep/.', '.git/config'])(
    'finds no file %j',
    (path) => {
      expect(readAtCommit(folder, first, path)).toBeUndefined()
    },
  )

  it('finds what has been taken out, in the commit before', () => {
    expect(readAtCommit(folder, second, 'empty.yml')).toBeUndefined()
  })

  it('follows no link: it is the path that it holds', () => {
    expect(textAt(first, 'link.yml')).toBe('policy.yml')
    expect(textAt(first, 'outside')).toBe('/etc/passwd')
  })

  it.each(['../outside.yml', '/etc/passwd'])('refuses %j, which lies outside of the repository', (path) => {
    expect(() => readAtCommit(folder, first, path)).toThrow(/^git: fatal: [^\n]*outside repository[^\n]*$/)
  })
})

describe('listAtCommit', () => {
  it('lists the files of a commit with their sizes, whatever the working tree holds, and no link', () => {
    expect(listAtCommit(folder, first).map(({ path, bytes }) => `${path} ${String(bytes)}`)).toEqual([
      '*.yml 7',
      'deep/Zürich policy.yml 8',
      'empty.yml 0',
      'policy.yml 11',
    ])
    expect(listAtCommit(folder, second).map(({ path }) => path)).toEqual([
      '*.yml',
      'deep/Zürich policy.yml',
      'new.yml',
      'policy.yml',
    ])
  })

  it('lists those of a folder by their paths from there', () => {
    expect(listAtCommit(join(folder, 'deep'), first)).toEqual([{ path: 'Zürich policy.yml', bytes: 8 }])
  })

  it('lets trouble be known', () => {
    expect(() => listAtCommit(plain, first)).toThrow(/^git: /)
  })
})
