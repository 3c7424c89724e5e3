import { describe, expect, it } from '@jest/globals'
import { formatProblem } from '../../src/core/config-problem.ts'
import { readYaml } from '../../src/config/read-yaml.ts'
import type { YamlNode } from '../../src/config/yaml-tree.ts'
import { cpuMsOf } from '../cpu-time.ts'

const FILE = 'policy.yml'

/** Longest that any refusal may take. */
const SOON_MS = 5_000

const problemsIn = (text: string): readonly string[] => readYaml(FILE, text).problems.map(formatProblem)

/** The tree as `kind@line:column`, keys included, to compare at a glance. */
function outline(node: YamlNode | null): unknown {
  if (node === null) return null
  const place = `@${String(node.at.line)}:${String(node.at.column)}`
  switch (node.kind) {
    case 'scalar':
      return `${JSON.stringify(node.value)}${place}`
    case 'list':
      return [place, ...node.items.map(outline)]
    case 'mapping':
      return Object.fromEntries([
        ['', place],
        ...[...node.entries].map(([key, { keyAt, node: value }]) => [
          `${key}@${String(keyAt.line)}:${String(keyAt.column)}`,
          outline(value),
        ]),
      ])
  }
}

describe('readYaml', () => {
  it('keeps the line and column of every key and value', () => {
    const text = ['version: 1', 'a:', '  - x # why', '  - {b: "y", c: [2, true]}', 'd: |', '  text', 'e:'].join('\n')
    expect(outline(readYaml(FILE, text).root)).toEqual({
      '': '@1:1',
      'version@1:1': '1@1:10',
      'a@2:1': ['@3:3', '"x"@3:5', { '': '@4:5', 'b@4:6': '"y"@4:9', 'c@4:14': ['@4:17', '2@4:18', 'true@4:21'] }],
      'd@5:1': '"text\\n"@5:4',
      'e@7:1': 'null@7:3',
    })
  })

  it('counts neither a byte order mark nor a carriage return as a column', () => {
    expect(outline(readYaml(FILE, '\uFEFFa: 1\r\nb: 2\r\n').root)).toEqual({
      '': '@1:1',
      'a@1:1': '1@1:4',
      'b@2:1': '2@2:4',
    })
  })

  it('leaves dates and the words of YAML 1.1 as text', () => {
    expect(outline(readYaml(FILE, '[2027-01-31, yes, off, 0x10]').root)).toEqual([
      '@1:1',
      '"2027-01-31"@1:2',
      '"yes"@1:14',
      '"off"@1:19',
      '16@1:24',
    ])
  })

  it('reads an empty text as nothing', () => {
    expect(outline(readYaml(FILE, '# nothing yet\n').root)).toMatch(/^null@/)
  })

  it('lets an alias stand for what its anchor holds, at the place of the anchor', () => {
    expect(outline(readYaml(FILE, 'a: &t [x]\nb: *t').root)).toEqual({
      '': '@1:1',
      'a@1:1': ['@1:7', '"x"@1:8'],
      'b@2:1': ['@1:7', '"x"@1:8'],
    })
  })

  it.each([
    [
      'a: [1',
      'policy.yml:1:6: not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ]',
    ],
    ['a: 1\n b: 2', 'policy.yml:1:4: not valid YAML: Nested mappings are not allowed in compact mappings'],
    ['a: 1\n---\nb: 2', 'policy.yml:2:1: a second document begins here: a policy file holds one'],
    ['a: 1\na: 2', 'policy.yml:2:1: the key "a" is given twice: first on line 1'],
    ['a: 1\n"a": 2', 'policy.yml:2:1: the key "a" is given twice: first on line 1'],
    ['1: x\n"1": y', 'policy.yml:2:1: the key "1" is given twice: first on line 1'],
    ['__proto__: {polluted: true}', 'policy.yml:1:1: the key "__proto__" is not allowed'],
    ['a: {constructor: {prototype: 1}}', 'policy.yml:1:5: the key "constructor" is not allowed'],
    ['a:\n  "prototype": 1', 'policy.yml:2:3: the key "prototype" is not allowed'],
    ['a: &a {b: 1}\nc:\n  <<: *a', 'policy.yml:3:3: merge keys ("<<") are not allowed: write the values out'],
    ['a: !!str 1', 'policy.yml:1:4: tags (words that begin with "!") are not allowed: put text in quotes'],
    ['a: !evil {}', 'policy.yml:1:4: tags (words that begin with "!") are not allowed: put text in quotes'],
    ['- - !!js/function "x"', 'policy.yml:1:5: tags (words that begin with "!") are not allowed: put text in quotes'],
    ['!x k: v', 'policy.yml:1:1: tags (words that begin with "!") are not allowed: put text in quotes'],
    ['a: ! |\n  x', 'policy.yml:1:4: tags (words that begin with "!") are not allowed: put text in quotes'],
    ['%YAML 1.1\n---\na: 1', 'policy.yml:1:1: YAML directives (lines that begin with "%") are not allowed'],
    ['? [a]\n: 1', 'policy.yml:1:3: a key must be text'],
    [': 1', 'policy.yml:1:1: a key must be text'],
    ['~: 1', 'policy.yml:1:1: a key must be text'],
    ['a: *nowhere', 'policy.yml:1:4: the alias "*nowhere" has no anchor before it'],
    ['a: &a [*a]', 'policy.yml:1:8: the alias "*a" has no anchor before it'],
  ])('says of %j: %s', (text, problem) => {
    expect(problemsIn(text)[0]).toBe(problem)
  })

  it('shows the control characters of a key', () => {
    expect(problemsIn('"a\\u001b[31m": 1\n"a\\e[31m": 2')).toEqual([
      'policy.yml:2:1: the key "a\\x1b[31m" is given twice: first on line 1',
    ])
  })

  it('touches no prototype', () => {
    readYaml(FILE, '__proto__: {polluted: 1}\nconstructor: {prototype: {polluted: 1}}')
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })

  it('accepts a file of 1 MiB and refuses one with a byte more', () => {
    const comment = (bytes: number): string => `#${'x'.repeat(bytes - 1)}`
    expect(problemsIn(comment(1_048_576))).toEqual([])
    expect(problemsIn(comment(1_048_577))).toEqual(['policy.yml:1:1: the file is larger than 1 MiB'])
    expect(problemsIn(`#${'ü'.repeat(524_288)}`)).toEqual(['policy.yml:1:1: the file is larger than 1 MiB'])
  })

  it('accepts 64 levels and refuses the 65th, at its place', () => {
    const nested = (levels: number): string => `${'['.repeat(levels - 1)}x${']'.repeat(levels - 1)}`
    expect(problemsIn(nested(64))).toEqual([])
    expect(problemsIn(nested(65))).toEqual(['policy.yml:1:65: nested deeper than 64 levels'])
  })

  it.each([
    ['[', '['.repeat(10_000)],
    ['[ and ]', `${'['.repeat(10_000)}${']'.repeat(10_000)}`],
    ['{a:', '{a: '.repeat(10_000)],
    ['-', `${'- '.repeat(10_000)}x`],
    ['?', `${'? '.repeat(10_000)}x`],
    ['indentation', Array.from({ length: 1_000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
  ])('refuses thousands of levels of %s, soon', (_, text) => {
    const refuse = (): void => {
      expect(problemsIn(text)).toEqual([expect.stringMatching(/nested deeper than 64 levels$/)])
    }
    expect(cpuMsOf(refuse)).toBeLessThan(SOON_MS)
  })

  it('refuses a billion laughs at the alias that goes too far, soon', () => {
    const laughs = Array.from({ length: 9 }, (_, level) => {
      const aliases = Array.from({ length: 10 }, () => `*l${String(level)}`).join(', ')
      return `l${String(level + 1)}: &l${String(level + 1)} [${aliases}]`
    })
    const refuse = (): void => {
      expect(readYaml(FILE, ['l0: &l0 lol', ...laughs].join('\n'))).toEqual({
        root: null,
        problems: [
          {
            where: { file: FILE, line: 5, column: expect.any(Number) },
            message: 'with this alias, aliases stand for more than 10000 values: write the values out',
          },
        ],
      })
    }
    expect(cpuMsOf(refuse)).toBeLessThan(SOON_MS)
  })

  it('allows 100 aliases and refuses the next', () => {
    const aliases = (count: number): string => `a: &a x\nb:\n${'  - *a\n'.repeat(count)}`
    expect(problemsIn(aliases(100))).toEqual([])
    expect(problemsIn(aliases(101))).toEqual(['policy.yml:103:5: more than 100 aliases: write the values out'])
  })

  it('allows aliases for 10000 values and refuses one for more', () => {
    const text = (values: number): string => `a: &a [${'x,'.repeat(values - 1)}]\nb: *a`
    expect(problemsIn(text(10_000))).toEqual([])
    expect(problemsIn(text(10_001))).toEqual([
      'policy.yml:2:4: with this alias, aliases stand for more than 10000 values: write the values out',
    ])
  })

  it.each([
    ['keys', Array.from({ length: 20_000 }, (_, index) => `k${String(index)}: 1`).join('\n')],
    ['anchors', '- &a x\n'.repeat(20_000)],
    ['comments', '#\n'.repeat(60_000)],
    ['properties', '&a '.repeat(20_000)],
    ['errors', '- @a\n'.repeat(20_000)],
  ])('takes no more than seconds over tens of thousands of %s', (_, text) => {
    expect(cpuMsOf(() => readYaml(FILE, text))).toBeLessThan(2 * SOON_MS)
  })
})
