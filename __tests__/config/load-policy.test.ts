import { describe, expect, it } from '@jest/globals'
import { loadPolicy, type FileReaders, type LoadedPolicy } from '../../src/config/load-policy.ts'
import { nameOf } from '../../src/config/extends.ts'
import { readConfig, type Config } from '../../src/config/resolve-policy.ts'
import { ConfigError, formatProblem } from '../../src/core/config-problem.ts'
import { describeSetter } from '../../src/core/describe-setting.ts'
import type { RuleSetting, Setter } from '../../src/core/policy.ts'
import { endpointAt } from '../rules/facts.ts'
import { settingsFor } from '../../src/core/rule-setting.ts'
import { FILE, known, sources } from './known.ts'

/** By path, and those of other repositories by owner/repo/path@ref; an Error is thrown. */
type Files = Readonly<Record<string, string | Error>>

interface Loaded {
  readonly policy: LoadedPolicy
  /** What was read, in that order. */
  readonly read: readonly string[]
}

async function load(files: Files, file = FILE): Promise<Loaded> {
  const read: string[] = []
  const open = (name: string): Promise<string | undefined> => {
    read.push(name)
    const content = files[name]
    return content instanceof Error ? Promise.reject(content) : Promise.resolve(content)
  }
  const readers: FileReaders = { local: open, remote: (wanted) => open(nameOf(wanted)), list: null }
  return { policy: await loadPolicy(file, String(files[file]), readers), read }
}

async function mistakesIn(files: Files): Promise<readonly string[]> {
  return (await load(files)).policy.problems.map(formatProblem)
}

/** What all of it comes to; the mistakes when there are some. */
async function configOf(files: Files, preset: string | null = null): Promise<Config | readonly string[]> {
  const { policy } = await load(files)
  try {
    return readConfig(sources(String(files[FILE]), { preset }), known, policy)
  } catch (error) {
    if (error instanceof ConfigError) return error.problems.map(formatProblem)
    throw error
  }
}

async function settingsOf(files: Files, preset: string | null = null): Promise<ReadonlyMap<string, RuleSetting>> {
  const config = await configOf(files, preset)
  if (!('policy' in config)) throw new Error(config.join('\n'))
  return config.policy.rules
}

const file = (...lines: readonly string[]): string => ['version: 1', ...lines].join('\n')
const top = (...lines: readonly string[]): string => file('endpoints: [a.example]', ...lines)

describe('a policy file with what it extends', () => {
  it('is read with every file beneath, each once it is called for', async () => {
    const { policy, read } = await load({
      [FILE]: top('extends: [recommended, ./a.yml, acme/policies/tls/b.yml@v1]'),
      '.github/a.yml': file('extends: [../c.yml]'),
      'c.yml': file(),
      'acme/policies/tls/b.yml@v1': file('extends: [../d.yml, other/policies/e.yml@main]'),
      // a path within another repository is of that repository, at that ref
      'acme/policies/d.yml@v1': file(),
      'other/policies/e.yml@main': file(),
    })
    expect(read).toEqual([
      '.github/a.yml',
      'c.yml',
      'acme/policies/tls/b.yml@v1',
      'acme/policies/d.yml@v1',
      'other/policies/e.yml@main',
    ])
    expect(policy.problems).toEqual([])
    expect(policy.extended).toMatchObject([
      { kind: 'preset', name: 'recommended', version: null, at: { file: FILE, line: 3, column: 11 } },
      { kind: 'file', policy: { extended: [{ kind: 'file', policy: { extended: null } }] } },
      { kind: 'file', policy: { extended: [{ kind: 'file' }, { kind: 'file' }] } },
    ])
  })

  it('says nothing of what it does not extend', async () => {
    expect((await load({ [FILE]: top() })).policy.extended).toBeNull()
    expect((await load({ [FILE]: top('extends: []') })).policy.extended).toEqual([])
  })

  it('that is no YAML is still a list of mistakes', async () => {
    const { policy } = await load({ [FILE]: top('extends: [./a.yml]'), '.github/a.yml': '[' })
    expect(policy.problems).toEqual([
      { where: { file: '.github/a.yml', line: 1, column: 2 }, message: expect.stringMatching(/^not valid YAML: /) },
    ])
    expect(policy.extended).toEqual([
      { kind: 'file', policy: { file: null, extended: null, problems: policy.problems } },
    ])
  })
})

describe('what cannot be extended is said where it is called for:', () => {
  it.each<[string, string, Files]>([
    ['./none.yml', 'there is no file .github/none.yml', {}],
    ['acme/policies/a.yml@v1', 'there is no file acme/policies/a.yml@v1', {}],
    [
      'acme/policies/a.yml@v1',
      'acme/policies/a.yml@v1 cannot be read: the token may not (403)',
      { 'acme/policies/a.yml@v1': new Error('the token may not (403)') },
    ],
    ['./a.yml', '.github/a.yml cannot be read: EISDIR', { '.github/a.yml': new Error('EISDIR') }],
    ['../../a.yml', '"../../a.yml" lies outside the repository: expected a preset, ./FILE, or owner/repo/FILE@REF', {}],
    ['../.github/tls-gate.yml', `it extends itself: ${FILE} extends ${FILE}`, {}],
  ])('%s: %s', async (wanted, message, files) => {
    expect(await mistakesIn({ [FILE]: top(`extends: [recommended, ${wanted}]`), ...files })).toEqual([
      `${FILE}:3:24: ${message}`,
    ])
  })

  it('a cycle of several files, with the way around', async () => {
    expect(
      await mistakesIn({
        [FILE]: top('extends: [./a.yml]'),
        '.github/a.yml': file('extends:', '  - ./b.yml'),
        '.github/b.yml': file('extends: [./a.yml]'),
      }),
    ).toEqual([
      '.github/b.yml:2:11: it extends itself: .github/tls-gate.yml extends .github/a.yml extends .github/b.yml extends .github/a.yml',
    ])
  })

  it('a cycle across repositories', async () => {
    expect(
      await mistakesIn({
        [FILE]: top('extends: [acme/policies/a.yml@v1]'),
        'acme/policies/a.yml@v1': file('extends: [other/policies/b.yml@v1]'),
        'other/policies/b.yml@v1': file('extends: [acme/policies/a.yml@v1]'),
      }),
    ).toEqual([
      'other/policies/b.yml@v1:2:11: it extends itself: .github/tls-gate.yml extends acme/policies/a.yml@v1 extends other/policies/b.yml@v1 extends acme/policies/a.yml@v1',
    ])
  })

  it('but two ways to one file are no cycle', async () => {
    const files = {
      [FILE]: top('extends: [./a.yml, ./b.yml]'),
      '.github/a.yml': file('extends: [./c.yml]'),
      '.github/b.yml': file('extends: [./c.yml]'),
      '.github/c.yml': file('rules: { cipher/cbc: warning }'),
    }
    expect((await settingsOf(files)).get('cipher/cbc')?.severity).toBe('warning')
  })

  it('a mistake in a file that two ways lead to is said once', async () => {
    const files = {
      [FILE]: top('extends: [./a.yml, ./b.yml]'),
      '.github/a.yml': file('extends: [./c.yml]'),
      '.github/b.yml': file('extends: [./c.yml]'),
      '.github/c.yml': file('rules: { cipher/cbd: warning, cipher/cbc: fatal }'),
    }
    expect(await configOf(files)).toEqual([
      '.github/c.yml:2:43: "cipher/cbc": expected one of error, warning, notice, off, or a mapping with severity, on-inconclusive and parameters, found "fatal"',
      expect.stringMatching(/^\.github\/c\.yml:2:10: unknown rule "cipher\/cbd"/),
    ])
  })

  it('more than 32, whether in a row or beside one another', async () => {
    const row = (count: number): Files =>
      Object.fromEntries(
        Array.from({ length: count }, (_, index) => [
          index === 0 ? FILE : `.github/${String(index)}.yml`,
          file(index === 0 ? 'endpoints: [a.example]' : '', `extends: [./${String(index + 1)}.yml]`),
        ]),
      )
    expect(await mistakesIn({ ...row(32), '.github/32.yml': file() })).toEqual([])
    expect(await mistakesIn({ ...row(33), '.github/33.yml': file() })).toEqual([
      '.github/32.yml:3:11: more than 32 presets and files are extended',
    ])
    const beside = (count: number): Files => ({
      [FILE]: top(`extends: [${'./a.yml, '.repeat(count)}]`),
      '.github/a.yml': file(),
    })
    expect(await mistakesIn(beside(32))).toEqual([])
    expect(await mistakesIn(beside(33))).toEqual([`${FILE}:3:299: more than 32 presets and files are extended`])
  })

  it('the 33rd and no later one, whatever the others are, and without reading it', async () => {
    const { policy, read } = await load({
      [FILE]: top(`extends: [${'recommended, '.repeat(30)}${'acme/policies/none.yml@v1, '.repeat(50_000 / 27)}]`),
    })
    expect(read).toEqual(Array(2).fill('acme/policies/none.yml@v1'))
    expect(policy.problems.map(({ message }) => message)).toEqual([
      'there is no file acme/policies/none.yml@v1',
      'there is no file acme/policies/none.yml@v1',
      'more than 32 presets and files are extended',
    ])
  })

  it('a loop that no name shows ends', async () => {
    // the same file under ever longer names, as a link to its own folder would have it
    const readers: FileReaders = {
      local: () => Promise.resolve(file('extends: [./a/x.yml]')),
      remote: () => Promise.resolve(undefined),
      list: null,
    }
    const { problems } = await loadPolicy(FILE, top('extends: [./x.yml]'), readers)
    expect(problems.map(({ message }) => message)).toEqual(['more than 32 presets and files are extended'])
  })
})

describe('an extended file', () => {
  it.each([
    ['endpoints', 'endpoints: [b.example]'],
    ['endpoints', 'environments: { production: { endpoints: [b.example] } }'],
    ['phase', 'environments: { production: { phase: before-deploy } }'],
    ['trust', 'trust: [mozilla]'],
    ['trust', 'environments: { production: { trust: [mozilla] } }'],
    ['compare', 'compare: [{ from: a, to: b }]'],
    ['waivers', 'waivers: [{ rule: cipher/cbc, endpoint: "**", reason: why, owner: me, expires: 2027-01-31 }]'],
    ['renewal', 'renewal: { directories: ["https://acme.example/"] }'],
    ['issues', 'issues: { labels: [tls] }'],
  ])('may not say "%s": %s', async (key, line) => {
    expect(await mistakesIn({ [FILE]: top('extends: [./a.yml]'), '.github/a.yml': file(line) })).toEqual([
      `.github/a.yml:1:1: "${key}" belongs in the file that extends this one: expected grades of rules alone`,
    ])
  })

  it('may say what rules cost, where, and when they cannot be judged', async () => {
    const files = {
      [FILE]: top('extends: [./a.yml]'),
      '.github/a.yml': file(
        'on-inconclusive: ignore',
        'rules: { cipher/cbc: error }',
        'environments: { production: { rules: { cipher/cbc: notice } } }',
        'overrides: [{ endpoint: "*.example", rules: { transparency/too-few-scts: error } }]',
      ),
    }
    const config = await configOf(files)
    if (!('policy' in config)) throw new Error(config.join('\n'))
    const { policy } = config
    const costs = (environment: string | null, host: string): unknown =>
      ['cipher/cbc', 'transparency/too-few-scts'].map(
        (id) => settingsFor(policy, endpointAt({ environment, host })).get(id)?.severity,
      )
    expect(policy.rules.get('cipher/cbc')).toMatchObject({ severity: 'error', onInconclusive: 'ignore' })
    expect(costs(null, 'a.test')).toEqual(['error', 'off'])
    expect(costs('production', 'a.example')).toEqual(['notice', 'error'])
  })

  it('has its mistakes in its own place, those of shape and those of meaning', async () => {
    const files = {
      [FILE]: top('extends: [./a.yml, acme/policies/b.yml@v1]', 'rules: { cipher/cbc: fatal }'),
      '.github/a.yml': file('rules:', '  cipher/cbd: error'),
      'acme/policies/b.yml@v1': file('protcol: 1', 'extends: [recomended]'),
    }
    expect(await configOf(files)).toEqual([
      expect.stringMatching(/^acme\/policies\/b\.yml@v1:2:1: unknown key "protcol"/),
      expect.stringMatching(/^\.github\/a\.yml:3:3: unknown rule "cipher\/cbd"/),
      expect.stringMatching(/^acme\/policies\/b\.yml@v1:3:11: unknown preset "recomended"/),
      expect.stringMatching(/^\.github\/tls-gate\.yml:4:22: "cipher\/cbc": expected one of /),
    ])
  })

  it('may know of environments that there are not, which the file itself may not', async () => {
    const override = 'overrides: [{ environment: qa, rules: { cipher/cbc: error } }]'
    expect(await configOf({ [FILE]: top('extends: [./a.yml]'), '.github/a.yml': file(override) })).toHaveProperty(
      'policy',
    )
    expect(await configOf({ [FILE]: top(override) })).toEqual([
      `${FILE}:3:28: unknown environment "qa": there is none to name`,
    ])
  })

  it('has no preset beneath it unless it says so', async () => {
    const severity = async (line: string): Promise<unknown> =>
      (await settingsOf({ [FILE]: top('extends: [./a.yml]'), '.github/a.yml': file(line) })).get(
        'cipher/no-forward-secrecy',
      )?.severity
    expect(await severity('rules: {}')).toBe('off')
    expect(await severity('extends: [recommended]')).toBe('warning')
  })
})

describe('of several that grade a rule', () => {
  const grading = (severity: string, ...lines: readonly string[]): string =>
    file(...lines, `rules: { cipher/no-forward-secrecy: ${severity} }`)
  const costOf = async (files: Files, preset: string | null = null): Promise<readonly unknown[]> => {
    const setting = (await settingsOf(files, preset)).get('cipher/no-forward-secrecy')
    const by = setting?.setBy.severity
    return [setting?.severity, by == null ? null : describeSetter(by)]
  }

  it('the last has the last word, and a file comes after what it extends itself', async () => {
    expect(await costOf({ [FILE]: top('extends: [recommended, strict]') })).toEqual(['error', 'strict@3'])
    expect(await costOf({ [FILE]: top('extends: [strict, recommended]') })).toEqual(['warning', 'recommended@1'])
    const files = {
      [FILE]: top('extends: [./a.yml, ./b.yml]'),
      '.github/a.yml': grading('notice', 'extends: [strict]'),
      '.github/b.yml': file('extends: [./c.yml]'),
      '.github/c.yml': file(),
    }
    expect(await costOf(files)).toEqual(['notice', '.github/a.yml:3'])
    expect(await costOf({ ...files, '.github/c.yml': file('extends: [recommended]') })).toEqual([
      'warning',
      'recommended@1',
    ])
    expect(await costOf({ ...files, '.github/b.yml': grading('off', 'extends: [./c.yml]') })).toEqual([
      'off',
      '.github/b.yml:3',
    ])
    expect(
      await costOf({ ...files, [FILE]: top('extends: [./a.yml]', 'rules: { cipher/no-forward-secrecy: error }') }),
    ).toEqual(['error', `${FILE}:4`])
  })

  it('--preset takes the place of all that is extended, which is still read for mistakes', async () => {
    const files = { [FILE]: top('extends: [./a.yml]'), '.github/a.yml': grading('notice') }
    expect(await costOf(files)).toEqual(['notice', '.github/a.yml:2'])
    expect(await costOf(files, 'strict')).toEqual(['error', 'strict@3'])
    const config = await configOf({ ...files, '.github/a.yml': file('extends: [strcit]') }, 'strict')
    expect(config).toEqual([expect.stringMatching(/^\.github\/a\.yml:2:11: unknown preset "strcit"/)])
  })

  it('overrides of extended files come before those of the file', async () => {
    const override = (severity: string): string => `overrides: [{ rules: { cipher/cbc: ${severity} } }]`
    const config = await configOf({
      [FILE]: top('extends: [./a.yml]', override('warning')),
      '.github/a.yml': file(override('error')),
    })
    if (!('policy' in config)) throw new Error(config.join('\n'))
    expect(config.policy.overrides.map(({ rules }) => rules.get('cipher/cbc')?.severity?.value)).toEqual([
      'error',
      'warning',
    ])
    expect(settingsFor(config.policy, endpointAt()).get('cipher/cbc')?.severity).toBe('warning')
  })

  it('the default of the last that has one holds for what cannot be judged, wherever the severity is from', async () => {
    const inconclusive = async (files: Files): Promise<readonly [unknown, Setter | null | undefined]> => {
      const setting = (await settingsOf(files)).get('compare/protocol-removed')
      return [setting?.onInconclusive, setting?.setBy.onInconclusive]
    }
    const files = { [FILE]: top('extends: [recommended, ./a.yml]'), '.github/a.yml': file('on-inconclusive: ignore') }
    expect(await inconclusive(files)).toEqual(['ignore', { file: '.github/a.yml', line: 2, column: 18 }])
    const [cost, by] = await inconclusive({
      ...files,
      [FILE]: top('extends: [recommended, ./a.yml]', 'on-inconclusive: { fail-after: 2 }'),
    })
    expect([cost, by]).toEqual([{ failAfter: 2 }, { file: FILE, line: 4, column: 32 }])
  })
})

describe('a preset of a version', () => {
  it.each<[string, readonly string[]]>([
    ['recommended', []],
    ['recommended@1', []],
    ['recommended@2', [`${FILE}:3:11: the preset "recommended" is of version 1 here, expected 2`]],
    ['recommended@01', [`${FILE}:3:11: the preset "recommended" is of version 1 here, expected 01`]],
    [
      'recomended@1',
      [`${FILE}:3:11: unknown preset "recomended": expected one of recommended, strict; did you mean "recommended"?`],
    ],
  ])('%s: %j', async (wanted, mistakes) => {
    const config = await configOf({ [FILE]: top(`extends: [${wanted}]`) })
    expect('policy' in config ? config.policy.presets : config).toEqual(
      mistakes.length === 0 ? ['recommended@1'] : mistakes,
    )
  })
})
