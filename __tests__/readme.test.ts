import './native-errors.ts'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { Ajv } from 'ajv'
import { parse } from 'yaml'
import { originsIn } from '../src/action/workflow-origin.ts'
import { main } from '../src/cli/main.ts'
import { readConfig } from '../src/config/resolve-policy.ts'
import { loadAlone } from './config/known.ts'
import { GRADABLE, PRESETS } from '../src/gate/gradable.ts'
import { PROBES } from '../src/gate/units.ts'
import { noSleep, noStdin } from './cli/fake-io.ts'

const read = (file: string): string => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')

const readme = read('README.md')

/** The text under a heading, up to the next one of its level. */
function under(heading: string): string {
  const [, level = ''] = /^(#+) /.exec(heading) ?? []
  const begin = readme.indexOf(`\n${heading}\n`)
  if (begin < 0) throw new Error(`README.md has no heading ${heading}`)
  const text = readme.slice(begin + heading.length + 2)
  const end = text.search(new RegExp(`^${level} `, 'm'))
  return end < 0 ? text : text.slice(0, end)
}

/** The first fenced block of a text. */
function fencedIn(text: string): string {
  const [, block] = /```\w*\n([^]*?)```/.exec(text) ?? []
  if (block === undefined) throw new Error('there is no fenced block')
  return block
}

/** The rows of the table between the markers of this name, heads first, a cell's padding left out. */
function tableOf(name: string): readonly (readonly string[])[] {
  const [, table] = new RegExp(`<!-- ${name}: [^\\n]*-->([^]*?)<!-- /${name} -->`).exec(readme) ?? []
  if (table === undefined) throw new Error(`README.md has no table of ${name}`)
  return table
    .split('\n')
    .filter((line) => line.startsWith('|') && !line.startsWith('| -'))
    .map((line) =>
      line
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map((cell) => cell.trim().replaceAll('\\|', '|')),
    )
}

const code = (text: string): string => `\`${text}\``

interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>
  readonly outputs: Readonly<Record<string, { readonly description: string }>>
}
const action = parse(read('action.yml')) as Action

describe('the policy file of the README', () => {
  const text = fencedIn(under('## Policy file'))

  it('is read without a mistake, with the rules and presets of the product', () => {
    const sources = { endpoints: [], policyFile: { file: 'README.md', text }, preset: null, mayLackEndpoints: false }
    const { endpoints, policy } = readConfig(
      sources,
      { rules: GRADABLE, presets: PRESETS },
      loadAlone('README.md', text),
    )
    expect(endpoints.map(({ url, environment }) => `${environment ?? '-'} ${url}`)).toEqual([
      'staging https://api.staging.example.com/',
      'production https://api.example.com/',
      'production https://hooks.example.com/stripe',
    ])
    expect(policy.presets).toEqual(['recommended@1'])
    expect(policy.rules.get('cipher/no-forward-secrecy')?.severity).toBe('error')
    expect(policy.rules.get('http/hsts-too-short')).toMatchObject({
      severity: 'warning',
      onInconclusive: 'ignore',
      params: { minSeconds: 31_536_000 },
    })
    expect(policy.compare).toMatchObject([{ from: 'staging', to: 'production', ignore: ['compare/subject-differs'] }])
    expect(policy.waivers.map(({ rule, expires }) => `${rule} ${expires}`)).toEqual(['cipher/weak 2027-01-31'])
  })

  it('keeps to the committed schema, which is not so for a file with a rule that there is not', () => {
    const schema = JSON.parse(read('dist/schema/policy.schema.json')) as object
    const validate = new Ajv({ strict: false, allErrors: true }).compile(schema)
    validate(parse(text))
    expect(validate.errors).toBeNull()
    expect(validate(parse(text.replace('cipher/no-forward-secrecy', 'cipher/no-secrecy')))).toBe(false)
    expect(validate(parse(text.replace('extends: [recommended]', 'extends: [recomended]')))).toBe(false)
  })
})

describe('the workflow of the README', () => {
  const text = fencedIn(under('## In a workflow'))
  const workflow = parse(text) as {
    readonly jobs: Readonly<
      Record<string, { readonly steps: readonly { uses: string; with?: Record<string, string> }[] }>
    >
  }
  const inputs = Object.values(workflow.jobs).flatMap(({ steps }) =>
    steps.flatMap((step) => (step.uses.startsWith('tls-gate/') ? [step.with ?? {}] : [])),
  )

  it('has five lines', () => {
    expect(text.trimEnd().split('\n')).toHaveLength(5)
  })

  it('uses the action once, with inputs that it has', () => {
    expect(inputs).toHaveLength(1)
    expect(Object.keys(inputs[0] ?? {})).not.toEqual([])
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(inputs[0] ?? {})))
  })

  it('names its endpoint where a finding can stand', () => {
    const lines = (inputs[0]?.endpoints ?? '').split('\n')
    const [origin] = originsIn('gate.yml', text, lines)
    expect(text.split('\n')[(origin?.line ?? 0) - 1]?.slice((origin?.column ?? 0) - 1)).toMatch(
      /^https:\/\/api\.example\.com /,
    )
  })
})

/** Twelve columns would not be read. */
const COMPARED = PRESETS.filter(({ name }) => ['recommended', 'api', 'webhook'].includes(name))

describe('the tables of the README', () => {
  it('have every input of action.yml, with its default', () => {
    expect(tableOf('inputs')).toEqual([
      ['Input', 'Default', 'What it is'],
      ...Object.entries(action.inputs).map(([name, { default: standard, description }]) => [
        code(name),
        standard === undefined ? '' : code(standard),
        description,
      ]),
    ])
  })

  it('have every output of action.yml', () => {
    expect(tableOf('outputs')).toEqual([
      ['Output', 'What it is'],
      ...Object.entries(action.outputs).map(([name, { description }]) => [code(name), description]),
    ])
  })

  it('have every fact that is seen', () => {
    expect(tableOf('facts')).toEqual([['Fact', 'What it is'], ...PROBES.map(({ fact, title }) => [code(fact), title])])
  })

  it('have every rule, with what holds, its sources, and whether the presets for everybody grade it', () => {
    const [heads, ...rows] = tableOf('rules')
    expect(heads).toEqual(['Rule', 'Holds when', 'Source', ...COMPARED.map(({ name }) => code(name))])
    expect(rows.map(([rule, holds]) => [rule, holds])).toEqual(GRADABLE.map(({ id, title }) => [code(id), title]))
    for (const [index, { id, cites }] of GRADABLE.entries()) {
      const [, , source, ...grades] = rows[index] ?? []
      for (const { text, url } of cites) expect(source).toContain(`[${text}](${url})`)
      const offs = COMPARED.map(({ rules }) => gradeIn(rules[id]) === 'off')
      expect([id, ...grades.map((grade) => grade === 'off')]).toEqual([id, ...offs])
      const plain = COMPARED.map(({ rules }) => gradeIn(rules[id]))
      for (const [at, grade] of plain.entries()) if (grade !== null) expect([id, grades[at]]).toEqual([id, grade])
    }
  })

  it('have every preset, with its version and its source', () => {
    expect(tableOf('presets')).toEqual([
      ['Preset', 'What it asks for', 'Source'],
      ...PRESETS.map(({ name, version, title, source }) => [
        code(`${name}@${version}`),
        title,
        `[${source.text}](${source.url})`,
      ]),
    ])
  })

  /** One severity; null for windows. */
  function gradeIn(grade: (typeof PRESETS)[number]['rules'][string] | undefined): string | null {
    const severity = typeof grade === 'object' ? grade.severity : (grade ?? 'off')
    return typeof severity === 'string' ? severity : null
  }
})

describe('the command of the README', () => {
  it('is called as the help says: each line of it, each command and each option', async () => {
    const written: string[] = []
    const sink = { isTty: false, columns: 200, write: (text: string) => void written.push(text) }
    await main(['--help'], {
      cwd: '/',
      env: {},
      stdin: noStdin,
      stdout: sink,
      stderr: sink,
      clock: () => new Date(0),
      sleep: noSleep,
    })
    const flat = (text: string): string => text.replace(/\s+/g, ' ').trim()
    const help = flat(written.join(''))
    const block = fencedIn(under('## Command'))
    const calls = block.trim().split(/\n(?=tls-gate )/)
    expect(calls.map((call) => call.split(/\s+/)[1])).toEqual([
      'check',
      'judge',
      'baseline',
      'compare',
      'verify',
      'verify',
      'explain',
      'explain',
      'explain',
      'demo',
    ])
    for (const call of calls) expect(help).toContain(flat(call))
    const options = (text: string): readonly string[] => [...new Set(text.match(/--[a-z-]+/g))].sort()
    expect(options(block)).toEqual(options(help))
    expect(options(block).length).toBeGreaterThan(8)
  })

  it('has the exit statuses that the help names', async () => {
    const rows = under('## Command').match(/^\| \d+ /gm) ?? []
    expect(rows.map((row) => Number(row.slice(1)))).toEqual([0, 1, 2, 3, 70])
    const { EXIT } = await import('../src/cli/io.ts')
    expect(Object.values(EXIT)).toEqual([0, 1, 2, 3, 70])
  })
})
