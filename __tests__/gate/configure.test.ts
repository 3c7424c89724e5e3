import { describe, expect, it } from '@jest/globals'
import type { NamedText } from '../../src/config/resolve-policy.ts'
import { ConfigError, formatProblem, type ConfigProblem } from '../../src/core/config-problem.ts'
import { configure, NOTHING_WRITTEN, readConfiguration, UNCOUNTED, type Written } from '../../src/gate/configure.ts'
import { GRADABLE } from '../../src/gate/gradable.ts'
import { scanAt } from './scans.ts'

const FILE = '.github/tls-gate.yml'

function endpoints(...texts: readonly string[]): Written['endpoints'] {
  return texts.map((text) => ({ text, where: 'argument', origin: null }))
}

function written(text: string | null, overrides: Partial<Written> = {}): Written {
  const policyFile = text === null ? null : { file: FILE, text }
  return { ...NOTHING_WRITTEN, endpoints: endpoints('api.example.com'), policyFile, ...overrides }
}

/** Every mistake, as it is shown. */
async function mistakesOf(from: Written, mistakes: readonly ConfigProblem[] = []): Promise<readonly string[]> {
  try {
    await configure(from, mistakes)
    return []
  } catch (error) {
    if (error instanceof ConfigError) return error.problems.map(formatProblem)
    throw error
  }
}

const BASELINE: NamedText = {
  file: 'baseline.json',
  text: JSON.stringify({
    schemaVersion: '1',
    kind: 'baseline',
    findings: [
      {
        fingerprint: 'f1',
        rule: 'cipher/weak',
        severity: 'error',
        endpoint: 'https://api.example.com/',
        environment: null,
        message: 'weak',
      },
    ],
  }),
}

const stateOf = (runs: unknown): Written['state'] => ({
  file: 'state.json',
  text: JSON.stringify({ schemaVersion: '1', kind: 'state', inconclusiveRuns: runs }),
})

const SCAN = JSON.stringify(scanAt(-1, {}))

describe('configure', () => {
  it('reads what an earlier run saw along with the rest, and tells its mistakes among those', async () => {
    const { judged } = await configure(written(null, { earlier: { file: 'scan.json', text: SCAN } }))
    expect((await judged()).earlier).toEqual(JSON.parse(SCAN))
    const wrong = { earlier: { file: 'scan.json', text: '{}' }, baseline: { file: 'baseline.json', text: '[' } }
    expect((await mistakesOf(written(null, wrong))).map((mistake) => mistake.split(': ')[0])).toEqual([
      'baseline.json',
      'scan.json',
    ])
  })

  it('has the endpoints at once, and what judges when it is called for, which is read once', async () => {
    const { endpoints: found, acmeDirectories, judged } = await configure(written(null))
    expect(found.map(({ url }) => url)).toEqual(['https://api.example.com/'])
    expect(acmeDirectories).toEqual([])
    const configuration = await judged()
    expect(configuration.policy.presets).toEqual(['recommended@1'])
    expect(configuration.policy.rules.size).toBe(GRADABLE.length)
    expect(configuration).toMatchObject({ baseline: null, runsBefore: null, earlier: null })
    expect(await judged()).toBe(configuration)
  })

  it('has all that is written: a policy, a baseline, and what was counted', async () => {
    const text = 'version: 1\nrules: { cipher/weak: warning }\n'
    const { judged } = await configure(written(text, { baseline: BASELINE, state: stateOf({ f2: 3 }) }))
    const { policy, baseline, runsBefore } = await judged()
    expect(policy.rules.get('cipher/weak')?.severity).toBe('warning')
    expect(baseline?.entries.map(({ fingerprint, origin }) => [fingerprint, origin])).toEqual([
      ['f1', { file: 'baseline.json', line: 1, column: 1 }],
    ])
    expect(['f2', 'f1', '__proto__', 'constructor'].map((name) => runsBefore?.(name))).toEqual([3, 0, 0, 0])
  })

  it('has counted nothing where there is no file yet', async () => {
    const { judged } = await configure(written(null, { state: { file: 'state.json', text: null } }))
    expect((await judged()).runsBefore?.('f1')).toBe(0)
  })

  it.each<[string, Partial<Written>]>([
    ['the policy file', { policyFile: { file: FILE, text: 'version: 2\n' } }],
    ['the preset', { preset: 'strict' }],
    ['the baseline', { baseline: { file: 'baseline.json', text: '{}' } }],
    ['what was counted', { state: { file: 'state.json', text: '{}' } }],
  ])('throws for a mistake in %s before it gives the endpoints', async (_, overrides) => {
    expect(await mistakesOf(written(null, overrides))).toHaveLength(1)
  })

  it('throws all mistakes at once: of options, of endpoints, of the preset, of the file, of the baseline and of the state', async () => {
    const from = written('version: 1\nrules: { cipher/week: error }\n', {
      endpoints: endpoints('http://a.example.com'),
      preset: 'strict',
      baseline: { file: 'baseline.json', text: '[' },
      state: { file: 'state.json', text: '{"schemaVersion": "1"}' },
    })
    const options = [{ where: '--timeout', message: 'is mistaken' }]
    expect(await mistakesOf(from, options)).toEqual([
      '--timeout: is mistaken',
      expect.stringMatching(/^argument: "http:\/\/a\.example\.com"/),
      expect.stringMatching(/^preset: unknown preset "strict"/),
      expect.stringMatching(/^\.github\/tls-gate\.yml:2:10: unknown rule "cipher\/week"/),
      expect.stringMatching(/^baseline\.json: not JSON: /),
      expect.stringMatching(/^state\.json: not a file that an earlier run left as its state: kind /),
    ])
  })

  it('throws mistakes of options together with those of endpoints, also when nothing else is written', async () => {
    const options = [{ where: '--timeout', message: 'is mistaken' }]
    expect(await mistakesOf(written(null), options)).toEqual(['--timeout: is mistaken'])
    expect(await mistakesOf(written(null, { endpoints: endpoints('http://a.example.com') }), options)).toHaveLength(2)
    expect(await mistakesOf(written(null, { endpoints: [] }))).toEqual([
      expect.stringMatching(/^endpoints: there is no endpoint to look at/),
    ])
  })

  it('throws what is no mistake of the user as it is', async () => {
    const readers = { ...NOTHING_WRITTEN.readers, local: () => Promise.reject(new Error('disk full')) }
    expect(await mistakesOf(written('version: 1\nextends: [./a.yml]\n', { readers }))).toEqual([
      '.github/tls-gate.yml:2:11: .github/a.yml cannot be read: disk full',
    ])
    const broken = written(null, { preset: 'recommended' })
    Object.defineProperty(broken, 'endpoints', {
      get: () => {
        throw new TypeError('ours')
      },
    })
    await expect(configure(broken)).rejects.toThrow(TypeError)
  })
})

describe('a policy that counts runs', () => {
  const counting = (text: string, overrides: Partial<Written> = {}): Promise<readonly string[]> =>
    mistakesOf(written(`version: 1\n${text}\n`, { mayLackEndpoints: true, ...overrides }))

  const NO_STATE =
    '"on-inconclusive: fail-after" counts runs: expected a file to count them in, --state or the input state-file'

  it.each([
    ['for all rules', 'on-inconclusive: { fail-after: 2 }', '2:32'],
    ['for one rule', 'rules:\n  cipher/weak: { on-inconclusive: { fail-after: 2 } }', '3:49'],
    [
      'in an environment',
      'environments:\n  staging:\n    endpoints: [b.example.com]\n    rules:\n      cipher/weak: { on-inconclusive: { fail-after: 2 } }',
      '6:53',
    ],
    [
      'for one endpoint',
      'overrides:\n  - endpoint: api.example.com\n    rules:\n      cipher/weak: { on-inconclusive: { fail-after: 2 } }',
      '5:53',
    ],
  ])('%s needs a file to count in, which is said on its line', async (_, text, place) => {
    expect(await counting(text)).toEqual([`${FILE}:${place}: ${NO_STATE}`])
    expect(await counting(text, { state: UNCOUNTED })).toEqual([])
    expect(await counting(text, { state: stateOf({}) })).toEqual([])
  })

  it('is told beside other mistakes', async () => {
    const mistakes = await counting('on-inconclusive: { fail-after: 2 }', {
      baseline: { file: 'baseline.json', text: '[' },
    })
    expect(mistakes).toEqual([expect.stringMatching(/^baseline\.json: /), `${FILE}:2:32: ${NO_STATE}`])
  })

  it('none else needs one', async () => {
    expect(await counting('on-inconclusive: warn\nrules: { cipher/weak: { on-inconclusive: fail } }')).toEqual([])
  })
})

describe('readConfiguration', () => {
  it('lets a comparison name the environments of endpoints that come from elsewhere', async () => {
    const text = 'version: 1\ncompare: [{ from: a, to: b }]\n'
    const from = written(text, { endpoints: [], mayLackEndpoints: true, environments: ['a', 'b'] })
    expect((await readConfiguration(from)).policy.compare).toMatchObject([{ from: 'a', to: 'b' }])
    await expect(readConfiguration({ ...from, environments: ['a'] })).rejects.toThrow('unknown environment "b"')
  })
})
