import { describe, expect, it } from '@jest/globals'
import { parseFileGlob, type FileGlob } from '../../../src/config/declared/file-glob.ts'
import { cpuMsOf } from '../../cpu-time.ts'

function globOf(text: string): FileGlob {
  const result = parseFileGlob(text)
  if ('mistake' in result) throw new Error(result.mistake)
  return result.value
}

describe('a glob over files', () => {
  it.each([
    ['openapi.yaml', ['openapi.yaml'], ['openapi.yml', 'a/openapi.yaml', 'OpenAPI.yaml', 'openapi.yaml/x']],
    ['./openapi.yaml', ['openapi.yaml'], ['./openapi.yaml']],
    ['*.yaml', ['a.yaml', 'a.b.yaml'], ['a/b.yaml', '.yaml', '.a.yaml', 'a.yaml.bak']],
    ['deploy/*/ingress.yaml', ['deploy/a/ingress.yaml'], ['deploy/ingress.yaml', 'deploy/a/b/ingress.yaml']],
    ['deploy/**/*.yaml', ['deploy/a.yaml', 'deploy/a/b/c.yaml'], ['a.yaml', 'deployed/a.yaml', 'deploy/.x/a.yaml']],
    ['**/*.tf', ['a.tf', 'a/b.tf'], ['node_modules/a.tf', 'a/node_modules/b.tf', '.terraform/a.tf', 'a/.tf']],
    ['deploy/**', ['deploy/a', 'deploy/a/b.yaml'], ['a', 'deploy/.env', 'deploy/.a/b']],
    ['**/deploy/**/prod.yaml', ['deploy/prod.yaml', 'a/deploy/b/c/prod.yaml'], ['deploy/a.yaml', 'prod.yaml']],
    ['a?.yaml', ['ab.yaml'], ['a.yaml', 'abc.yaml', 'a/.yaml']],
    ['*.{yaml,yml}', ['a.yaml', 'a.yml'], ['a.json', 'a.{yaml,yml}']],
    ['{a,b/{c,d}}/x', ['a/x', 'b/c/x', 'b/d/x'], ['b/x', 'c/x']],
    ['{openapi,swagger}{,.v2}.json', ['openapi.json', 'swagger.v2.json'], ['openapi..json']],
    // what is shy is matched by whoever names it
    ['.github/*.yml', ['.github/a.yml'], ['.github/.a.yml']],
    ['**/.config/*.yaml', ['a/.config/b.yaml', '.config/b.yaml'], ['.a/.config/b.yaml']],
    ['node_modules/a/*.json', ['node_modules/a/b.json'], []],
    // brackets are a part of names
    ['app/[id]/openapi.yaml', ['app/[id]/openapi.yaml'], ['app/i/openapi.yaml']],
    ['a*b*c', ['abc', 'aXbXbXc'], ['ab', 'acb', 'abcd']],
    ['$&/*.yaml', ['$&/a.yaml'], ['a.yaml']],
  ])('%s', (text, matching, others) => {
    const glob = globOf(text)
    expect(matching.filter((path) => !glob.matches(path))).toEqual([])
    expect(others.filter((path) => glob.matches(path))).toEqual([])
  })

  it.each([
    ['deploy/**/*.yaml', ['deploy', 'deploy/a', 'deploy/a/b'], ['docs', 'deploy/.a', 'deploy/node_modules']],
    ['deploy/*/a.yaml', ['deploy', 'deploy/a'], ['deploy/a/b', 'a']],
    ['*.yaml', [], ['a', 'a.yaml']],
    ['{a,b/c}/x.tf', ['a', 'b', 'b/c'], ['c', 'a/b', 'b/d']],
    ['.github/workflows/*.yml', ['.github', '.github/workflows'], ['.git', '.github/a']],
  ])('%s is looked for in the folders that it reaches into alone', (text, into, others) => {
    const glob = globOf(text)
    expect(into.filter((folder) => !glob.reachesInto(folder))).toEqual([])
    expect(others.filter((folder) => glob.reachesInto(folder))).toEqual([])
  })

  it.each([
    ['/etc/*', 'names no file within the repository'],
    ['../a.yaml', 'names no file within the repository'],
    ['a/../../b.yaml', 'names no file within the repository'],
    ['a/./b.yaml', 'names no file within the repository'],
    ['a//b.yaml', 'names no file within the repository'],
    ['deploy/', 'names no file within the repository'],
    ['!a.yaml', 'names no file within the repository'],
    ['./', 'names no file within the repository'],
    ['a\\b', 'holds a backslash or a control'],
    ['a\n', 'holds a backslash or a control'],
    ['{a,b', 'has a brace without its counterpart'],
    ['a}', 'has a brace without its counterpart'],
    ['{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}', 'stands for more than 64 others'],
    ['x'.repeat(501), 'a glob of 501 characters'],
  ])('%j is a mistake', (text, message) => {
    const result = parseFileGlob(text)
    expect('mistake' in result ? result.mistake : '').toContain(message)
    expect('mistake' in result ? result.mistake : '').toMatch(
      /: expected files of the repository such as deploy\/\*\*\/\*\.yaml$/,
    )
  })

  it('takes sixty-four alternatives, and five hundred characters', () => {
    expect(globOf('{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}').matches('abbaab')).toBe(true)
    expect(globOf('x'.repeat(500)).matches('x'.repeat(500))).toBe(true)
  })

  it('takes no time that grows beyond its length and the length of names', () => {
    const match = (): void => {
      const glob = globOf(`${'*a'.repeat(100)}b/${'**/'.repeat(80)}${'*a'.repeat(20)}b`)
      expect(glob.matches(`${'a'.repeat(255)}/`.repeat(15) + 'a'.repeat(255))).toBe(false)
    }
    expect(cpuMsOf(match)).toBeLessThan(2000)
  })
})
