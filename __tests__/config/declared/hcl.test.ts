import { describe, expect, it } from '@jest/globals'
import { isHcl, readHcl } from '../../../src/config/declared/hcl.ts'
import type { YamlNode } from '../../../src/config/yaml-tree.ts'
import { cpuMsOf } from '../../cpu-time.ts'

/** Longest that any text may take. */
const SOON_MS = 5_000

const read = (text: string) => readHcl(text, (offset) => ({ file: 'a.tf', line: 1, column: offset }))

function plain(node: YamlNode | null): unknown {
  if (node === null) return null
  if (node.kind === 'scalar') return node.value
  if (node.kind === 'list') return node.items.map(plain)
  return Object.fromEntries([...node.entries].map(([key, entry]) => [key, plain(entry.node)]))
}

const valueOf = (text: string): unknown => plain(read(text).root)
const problemIn = (text: string): string =>
  read(text)
    .problems.map(({ message }) => message)
    .join()

describe('a value of HCL', () => {
  it.each([
    ['"a"', 'a'],
    ['"a\\n\\"b\\" \\\\ \\u00fc\\U0001F600\\t\\x"', 'a\n"b" \\ ü😀\tx'],
    ['"\\U00110000"', '\ufffd'],
    ['"${a}"', '${a}'],
    ['"a ${b["c}"]} d"', 'a ${b["c}"]} d'],
    ['"${f({a = "}"})}"', '${f({a = "}"})}'],
    ['"%{ if a }b%{ endif }"', '%{ if a }b%{ endif }'],
    ['"$${a}"', '$${a}'],
    ['"$a % {"', '$a % {'],
    ['12', 12],
    ['1.5e3', 1500],
    ['true', true],
    ['null', null],
    ['var.a', '${var.a}'],
    ['"a" == "b" ? "c" : "d"', '${"a" == "b" ? "c" : "d"}'],
    ['f("a",\n "b")', '${f("a",\n "b")}'],
    ['a[0].b["c"]', '${a[0].b["c"]}'],
    ['!true', '${!true}'],
    ['-1', '${-1}'],
    ['["a", "b"]', ['a', 'b']],
    ['[\n"a"\n,\n"b",\n]', ['a', 'b']],
    ['[]', []],
    ['["a"][0]', '${["a"][0]}'],
    ['["a", var.b, f("c")]', ['a', '${var.b}', '${f("c")}']],
    ['[for a in b : "c"]', '${[for a in b : "c"]}'],
    ['{}', {}],
    ['{ a = 1, "b" : "c"\n d = [2] }', { a: 1, b: 'c', d: [2] }],
    ['{ (var.a ? "b" : "c") = 1, d = 2 }', { d: 2 }],
    ['{ for a in b : c => d }', '${{ for a in b : c => d }}'],
    ['<<EOT\na ${b}\n  EOT x\nEOT\n', 'a ${b}\n  EOT x\n'],
    ['<<-EOT\n  a\n  EOT', '  a\n'],
    ['<<EOT\r\na\r\nEOT\r\n', 'a\r\n'],
    ['<<A\n<<B\nA\n', '<<B\n'],
  ])('%j', (text, value) => {
    expect(read(`x = ${text}`).problems).toEqual([])
    expect(valueOf(`x = ${text}`)).toEqual({ x: value })
  })
})

describe('a body of HCL', () => {
  it('has attributes, and blocks by their labels, in any number', () => {
    expect(
      valueOf('/* a */ a = 1 # b\nr "x" "y" {\n b = 2 }\nr x z { c {} \n c { d = 3 }\n}\nr "x" "y" { e = 4 }\n\n'),
    ).toEqual({
      a: 1,
      r: { x: { y: [{ b: 2 }, { e: 4 }], z: [{ c: [{}, { d: 3 }] }] } },
    })
  })

  it.each(['__proto__', 'constructor', 'toString'])('may have the name %s', (name) => {
    expect(read(`${name} = 1`).root).toMatchObject({ entries: new Map([[name, { node: { value: 1 } }]]) })
  })

  it.each([
    ['a {', 'expected a name, found the end of the file'],
    ['a', 'expected "=", a label or "{", found the end of the file'],
    ['a "b"\n{}', 'expected "=", a label or "{", found "\\x0a"'],
    ['a = ', 'expected a value, found the end of the file'],
    ['a = \n', 'expected a value, found "\\x0a"'],
    ['a = }', 'expected a value, found "}"'],
    ['a = [', 'expected a value, found the end of the file'],
    ['a = [,]', 'expected a value, found ","'],
    ['a = ["b"', 'expected the rest of a value, found the end of the file'],
    ['a = f(', 'expected the rest of a value, found the end of the file'],
    ['a = )', 'expected a value, found ")"'],
    ['a = { b }', 'expected "=", found "}"'],
    ['a = { b = 1', 'expected the rest of a value, found the end of the file'],
    ['a = "b', 'a text without its end'],
    ['a = "b\n"', 'a text without its end'],
    ['a = "${b"', 'a text without its end'],
    ['a = "b\\"', 'a text without its end'],
    ['/* a', 'a comment without its end'],
    ['a = <<EOT\nb\n', 'a heredoc without its end'],
    ['}', 'expected a name, found "}"'],
    ['= 1', 'expected a name, found "="'],
    ['a = 1 }', 'expected a name, found "}"'],
    ['\0', 'expected a name, found "\\x00"'],
    ['\u202e = 1', 'expected a name, found "\\u{202e}"'],
    [`a = ${'['.repeat(65)}${']'.repeat(65)}`, 'nested deeper than 64 levels'],
    [`${'a {\n'.repeat(65)}${'}\n'.repeat(65)}`, 'nested deeper than 64 levels'],
  ])('is refused: %j', (text, problem) => {
    expect(read(text)).toMatchObject({ root: null })
    expect(problemIn(text)).toBe(`not valid HCL: ${problem}`)
  })

  it('may be sixty-four levels deep', () => {
    expect(problemIn(`a = ${'['.repeat(64)}${']'.repeat(64)}`)).toBe('')
    expect(problemIn(`${'a {\n'.repeat(64)}${'}\n'.repeat(64)}`)).toBe('')
  })
})

describe('any text', () => {
  const WHOLE = 'a "b" { # c\n d = ["e", f("g"), <<H\ni\nH\n, { j = "${k["l"]}" }] /* m */\n}\n'

  it('that is cut anywhere is read, or refused with a place in it', () => {
    for (let length = 0; length <= WHOLE.length; length++) {
      const { root, problems } = read(WHOLE.slice(0, length))
      expect((root === null) === (problems.length === 1)).toBe(true)
      for (const { where } of problems) expect(where).toMatchObject({ column: expect.any(Number) })
    }
  })

  it('of any pieces is read or refused', () => {
    const pieces = [
      'a',
      '"b"',
      '{',
      '}',
      '[',
      ']',
      '(',
      ')',
      '=',
      ',',
      ':',
      '\n',
      '${',
      '"',
      '<<X\n',
      'X\n',
      '/*',
      '*/',
      '#',
      ' ',
      '.',
      'for',
    ]
    let seed = 1
    const next = (): number => (seed = (seed * 48_271) % 2_147_483_647)
    for (let round = 0; round < 20_000; round++) {
      const text = Array.from({ length: next() % 12 }, () => pieces[next() % pieces.length] ?? '').join('')
      const { root, problems } = read(text)
      if ((root === null) !== (problems.length === 1)) throw new Error(JSON.stringify(text))
    }
  })

  it.each([
    '[',
    'a{}\n',
    'a "b" c {}\n',
    '"${',
    '<<X\n',
    '/**/',
    '/*',
    'a=1\n',
    '((',
    'a = [1]\n',
    ' ',
    '#',
    'a ',
    '"\\',
    'x = "$',
  ])('of a quarter of what is read takes time in proportion to its length: %j', (piece) => {
    const text = piece.repeat(262_144 / piece.length)
    expect(cpuMsOf(() => [isHcl(text), read(text)])).toBeLessThan(SOON_MS)
  })
})

describe('isHcl', () => {
  it.each(['resource "a" "b" {', '\n# a\nmodule x {\n}', '// a\nlocals{', '/* a */\nterraform {', '\ufefflocals {'])(
    '%j is',
    (text) => {
      expect(isHcl(text)).toBe(true)
    },
  )

  it.each([
    '',
    '{ "a": 1 }',
    '# a\n{ a: 1 }',
    'a: { b: 1 }',
    'a: b',
    '"a" {',
    'a = 1',
    '---\na',
    'a\n{',
    'a b c',
    '/* a',
    '- a {',
  ])('%j is not', (text) => {
    expect(isHcl(text)).toBe(false)
  })
})
