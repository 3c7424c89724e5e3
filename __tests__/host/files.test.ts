import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { listFiles, readTextIfThere, readTextWithin, writeText } from '../../src/host/files.ts'
import '../native-errors.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tls-gate-files-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

describe('writeText and readTextIfThere', () => {
  it('write a file in folders that were not there, and read it back', () => {
    const path = join(folder, 'a/b/c.txt')
    writeText(path, 'Zürich\n')
    expect(readTextIfThere(path)).toBe('Zürich\n')
  })

  it('write over what was there', () => {
    const path = join(folder, 'again.txt')
    writeText(path, 'longer than the next')
    writeText(path, 'short')
    expect(readTextIfThere(path)).toBe('short')
  })

  it('read an empty file as such, and no file as undefined', () => {
    const path = join(folder, 'empty')
    writeText(path, '')
    expect(readTextIfThere(path)).toBe('')
    expect(readTextIfThere(join(folder, 'absent'))).toBeUndefined()
    expect(readTextIfThere(join(folder, 'absent/too'))).toBeUndefined()
  })

  it('let any other trouble be known', () => {
    expect(() => readTextIfThere(folder)).toThrow(/EISDIR/)
  })
})

describe('readTextWithin', () => {
  let inside = ''
  beforeAll(() => {
    inside = join(folder, 'inside')
    writeText(join(inside, 'deep/policy.yml'), 'inside\n')
    writeText(join(inside, '..policy.yml'), 'two dots\n')
    writeText(join(folder, 'outside.yml'), 'outside\n')
    writeText(join(folder, 'inside-not/policy.yml'), 'beside\n')
    symlinkSync('deep/policy.yml', join(inside, 'link.yml'))
    symlinkSync('../outside.yml', join(inside, 'out.yml'))
    symlinkSync(join(folder, 'inside-not'), join(inside, 'out'))
    symlinkSync('nowhere.yml', join(inside, 'dangling.yml'))
    symlinkSync(inside, join(folder, 'other-name'))
    mkdirSync(join(inside, 'folder'))
  })

  it.each([
    ['deep/policy.yml', 'inside\n'],
    ['./deep/../link.yml', 'inside\n'],
    ['..policy.yml', 'two dots\n'],
    ['../inside/deep/policy.yml', 'inside\n'],
    ['nowhere.yml', undefined],
    ['dangling.yml', undefined],
    ['deep/policy.yml/x', undefined],
  ])('reads %j as %j', (path, text) => {
    expect(readTextWithin(inside, path)).toBe(text)
  })

  it('reads in a folder that is a link itself', () => {
    expect(readTextWithin(join(folder, 'other-name'), 'link.yml')).toBe('inside\n')
  })

  it.each(['out.yml', 'out/policy.yml', '../outside.yml', '../inside-not/policy.yml', '/etc/passwd', '..'])(
    'refuses %j, which lies outside',
    (path) => {
      expect(() => readTextWithin(inside, path)).toThrow(/^it lies outside the repository$/)
    },
  )

  it('lets any other trouble be known', () => {
    expect(() => readTextWithin(inside, 'folder')).toThrow(/EISDIR/)
  })
})

describe('listFiles', () => {
  let top = ''
  beforeAll(() => {
    top = join(folder, 'top')
    for (const path of ['a.yaml', '.env', 'deploy/b.yaml', 'deploy/deep/c.yaml', 'node_modules/d.yaml']) {
      writeText(join(top, path), 'four')
    }
    symlinkSync('a.yaml', join(top, 'link.yaml'))
    symlinkSync('..', join(top, 'deploy/loop'))
    mkdirSync(join(top, 'empty'))
  })

  it('lists files with their sizes, in the folders that are worth it, and follows no link', () => {
    const listed = (reachesInto: (path: string) => boolean): readonly string[] =>
      listFiles(top, reachesInto)
        .map(({ path, bytes }) => `${path} ${String(bytes)}`)
        .sort()
    expect(listed(() => true)).toEqual([
      '.env 4',
      'a.yaml 4',
      'deploy/b.yaml 4',
      'deploy/deep/c.yaml 4',
      'node_modules/d.yaml 4',
    ])
    expect(listed((path) => path === 'deploy')).toEqual(['.env 4', 'a.yaml 4', 'deploy/b.yaml 4'])
    expect(listed(() => false)).toEqual(['.env 4', 'a.yaml 4'])
  })

  it('lets trouble be known', () => {
    expect(() => listFiles(join(top, 'nowhere'), () => true)).toThrow(/ENOENT/)
  })
})
