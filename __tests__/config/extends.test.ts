import { describe, expect, it } from '@jest/globals'
import { nameOf, parseExtended, type RepositoryFile } from '../../src/config/extends.ts'

const FILE = '.github/tls-gate.yml'
const THEIRS: RepositoryFile = { owner: 'acme', repository: 'policies', path: 'tls/all.yml', ref: 'v1' }

/** The value, or the mistake. */
function extended(text: string, from: string | RepositoryFile = FILE): unknown {
  const result = parseExtended(text, from)
  return 'value' in result ? result.value : result.mistake
}

const local = (path: string): object => ({ kind: 'local', path })
const remote = (path: string, overrides: Partial<RepositoryFile> = {}): object => ({
  kind: 'remote',
  ...THEIRS,
  path,
  ...overrides,
})

describe('a preset that is extended', () => {
  it.each([
    ['recommended', 'recommended', null],
    ['recommended@1', 'recommended', '1'],
    ['mozilla-intermediate-6.0', 'mozilla-intermediate-6.0', null],
    ['mozilla-intermediate-6.0@12', 'mozilla-intermediate-6.0', '12'],
    ['a@1@2', 'a@1', '2'],
    // no version, so the whole is a name that there is not
    ['recommended@v1', 'recommended@v1', null],
    ['recommended@', 'recommended@', null],
    ['@1', '@1', null],
  ])('%s', (text, name, version) => {
    expect(extended(text)).toEqual({ kind: 'preset', name, version })
  })
})

describe('a file beside the one that extends it', () => {
  it.each([
    ['./org.yml', '.github/org.yml'],
    ['./tls/org.yml', '.github/tls/org.yml'],
    ['././/tls/./org.yml', '.github/tls/org.yml'],
    ['../org.yml', 'org.yml'],
    ['../tls/../org.yml', 'org.yml'],
    ['./..org.yml', '.github/..org.yml'],
    ['.//etc/passwd', '.github/etc/passwd'],
  ])('%s', (text, path) => {
    expect(extended(text)).toEqual(local(path))
  })

  it.each(['../../org.yml', './../../org.yml', '../a/../../org.yml', '..//..//org.yml', '../', './..'])(
    'and above the top is refused: %s',
    (text) => {
      expect(extended(text)).toBe(
        `"${text}" lies outside the repository: expected a preset, ./FILE, or owner/repo/FILE@REF`,
      )
    },
  )

  it('at the top has nothing above it', () => {
    expect(extended('./org.yml', 'tls-gate.yml')).toEqual(local('org.yml'))
    expect(extended('../org.yml', 'tls-gate.yml')).toMatch(/lies outside the repository/)
  })

  it('that was named from the folder where the command runs lies beside it', () => {
    expect(extended('./org.yml', './tls-gate.yml')).toEqual(local('org.yml'))
    expect(extended('../org.yml', './tls-gate.yml')).toMatch(/lies outside the repository/)
    expect(extended('../org.yml', 'a/./b/tls-gate.yml')).toEqual(local('a/org.yml'))
    expect(extended('./org.yml', 'a/../tls-gate.yml')).toEqual(local('org.yml'))
    expect(extended('./org.yml', '../a/tls-gate.yml')).toEqual(local('../a/org.yml'))
    expect(extended('../org.yml', '../a/tls-gate.yml')).toEqual(local('../org.yml'))
    expect(extended('../../org.yml', '../a/tls-gate.yml')).toMatch(/lies outside the repository/)
    expect(extended('../org.yml', '../../tls-gate.yml')).toMatch(/lies outside the repository/)
  })

  it('that was named from the root stays below it', () => {
    expect(extended('./org.yml', '/srv/tls-gate.yml')).toEqual(local('/srv/org.yml'))
    expect(extended('../org.yml', '/srv/tls-gate.yml')).toEqual(local('/org.yml'))
    expect(extended('../../org.yml', '/srv/tls-gate.yml')).toMatch(/lies outside the repository/)
  })
})

describe('a file of another repository', () => {
  it.each([
    ['acme/policies/all.yml@v1', remote('all.yml')],
    ['acme/policies/tls/all.yml@v1', remote('tls/all.yml')],
    ['acme/.github/tls-gate.yml@main', remote('tls-gate.yml', { repository: '.github', ref: 'main' })],
    ['acme/policies/..all.yml@v1', remote('..all.yml')],
    ['acme/policies/a b.yml@release/2026-03', remote('a b.yml', { ref: 'release/2026-03' })],
    [`acme/policies/all.yml@${'0a'.repeat(20)}`, remote('all.yml', { ref: '0a'.repeat(20) })],
    // a branch may be called so
    ['acme/policies/all.yml@a@b', remote('all.yml', { ref: 'a@b' })],
  ])('%s', (text, expected) => {
    expect(extended(text)).toEqual(expected)
  })

  it.each([
    'acme/policies/../../other/secret/all.yml@v1',
    'acme/policies/tls/../all.yml@v1',
    'acme/policies/./all.yml@v1',
    'acme/policies//etc/passwd@v1',
    'acme/policies/tls/@v1',
    'acme/../policies/all.yml@v1',
    'acme/./policies/all.yml@v1',
  ])('whose path climbs or has a gap is refused: %s', (text) => {
    expect(extended(text)).toBe(
      `"${text}" is no path in a repository: expected a preset, ./FILE, or owner/repo/FILE@REF`,
    )
  })

  it.each([
    'acme/policies/all.yml',
    'acme/policies/all.yml@',
    'acme/policies/all.yml@v 1',
    'acme/policies@v1',
    'acme/all.yml',
    '/etc/passwd',
    '~/all.yml',
    '..\\all.yml',
    '.\\all.yml',
    'C:\\all.yml',
    'https://example.com/all.yml',
    'https://example.com/tls/all.yml@v1',
    'acme/poli?cies/all.yml@v1',
    `${'a'.repeat(101)}/policies/all.yml@v1`,
  ])('that is none is refused: %s', (text) => {
    expect(extended(text)).toMatch(/^".*" found: expected a preset, \.\/FILE, or owner\/repo\/FILE@REF$/)
  })

  it('has what it calls beside it in the same repository, at the same ref', () => {
    expect(extended('./more.yml', THEIRS)).toEqual(remote('tls/more.yml'))
    expect(extended('../more.yml', THEIRS)).toEqual(remote('more.yml'))
    expect(extended('../../more.yml', THEIRS)).toMatch(/lies outside the repository/)
    expect(extended('other/policies/all.yml@v2', THEIRS)).toEqual(remote('all.yml', { owner: 'other', ref: 'v2' }))
  })

  it('is named as it is written', () => {
    expect(nameOf(THEIRS)).toBe('acme/policies/tls/all.yml@v1')
    expect(extended(nameOf(THEIRS))).toEqual(remote('tls/all.yml'))
  })
})
