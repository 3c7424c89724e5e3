import { afterEach, describe, expect, it, jest } from '@jest/globals'
import { loadPolicy } from '../../src/config/load-policy.ts'
import { readPolicyFile } from '../../src/config/policy-file.ts'
import { formatProblem } from '../../src/core/config-problem.ts'
import { matchesGlob } from '../../src/core/glob.ts'
import { settingsFor } from '../../src/core/rule-setting.ts'
import { waive } from '../../src/engine/waive.ts'
import { findingOf } from '../engine/finding.ts'
import { waiverOf } from '../rules/assessed.ts'
import { configOf, FILE, mistakesIn, withEndpoint } from './known.ts'

const problemsOf = (text: string): readonly string[] => readPolicyFile(FILE, text).problems.map(formatProblem)

describe('a policy file of a stranger', () => {
  it('of 10 MB is not read, nor is one that is extended', async () => {
    const large = `version: 1\n${'# all is well\n'.repeat(750_000)}`
    expect(large.length).toBeGreaterThan(10_000_000)
    expect(problemsOf(large)).toEqual([`${FILE}:1:1: the file is larger than 1 MiB`])
    const readers = { local: () => Promise.resolve(large), remote: () => Promise.resolve(large), list: null }
    const { problems } = await loadPolicy(FILE, withEndpoint('extends: [./a.yml, acme/policies/b.yml@v1]'), readers)
    expect(problems.map(formatProblem)).toEqual([
      '.github/a.yml:1:1: the file is larger than 1 MiB',
      'acme/policies/b.yml@v1:1:1: the file is larger than 1 MiB',
    ])
  })

  it('whose anchors would come to a billion rules is refused', () => {
    const levels = Array.from({ length: 9 }, (_, level) => {
      const below = level === 0 ? '{ cipher/cbc: error }' : `*a${String(level - 1)}`
      return `  - &a${String(level)} { rules: [${Array(10).fill(below).join(', ')}] }`
    })
    const [problem, ...others] = problemsOf(['version: 1', 'overrides:', ...levels].join('\n'))
    expect(problem).toMatch(/tls-gate\.yml:\d+:\d+: (?:more than \d+ aliases|.*alias)/)
    expect(others.length).toBeLessThan(1000)
  })

  it.each([
    ['rules: { __proto__: { severity: error } }', '3:10'],
    ['rules: { certificate/weak-key: { __proto__: { strict: true } } }', '3:34'],
    ['overrides: [{ __proto__: { rules: {} }, rules: {} }]', '3:15'],
    ['overrides: [{ rules: { __proto__: error } }]', '3:24'],
    ['environments: { __proto__: { rules: { cipher/cbc: error } } }', '3:17'],
    ['environments: { a: { __proto__: { rules: {} }, trust: [mozilla] } }', '3:22'],
    ['on-inconclusive: { __proto__: { fail-after: 3 } }', '3:20'],
    ['waivers: [{ __proto__: { rule: cipher/cbc } }]', '3:13'],
    ['"__proto__": { rules: {} }', '3:1'],
  ])('changes no prototype: %s', (line, place) => {
    expect(mistakesIn(withEndpoint(line))).toContainEqual(`${FILE}:${place}: the key "__proto__" is not allowed`)
    const nothing: Record<string, unknown> = {}
    expect([nothing.rules, nothing.severity, nothing.strict, nothing.rule, nothing['fail-after']]).toEqual(
      Array(5).fill(undefined),
    )
  })

  it.each(['constructor', 'toString', 'hasOwnProperty', 'prototype'])('has no rule that is called %s', (name) => {
    const [problem] = mistakesIn(withEndpoint(`overrides: [{ rules: { ${name}: error } }]`))
    expect(problem).toMatch(new RegExp(`^${FILE}:3:24: (?:unknown rule "${name}"|the key "${name}" is not allowed)`))
    const parameter = mistakesIn(withEndpoint(`rules: { certificate/weak-key: { ${name}: 1 } }`))
    expect(parameter).toHaveLength(1)
  })

  it('may name an environment as objects name what they all have', () => {
    const { policy } = configOf(withEndpoint('environments: { toString: { rules: { cipher/cbc: error } } }'))
    const [endpoint] = configOf(withEndpoint()).endpoints
    if (endpoint === undefined) throw new Error('there is no endpoint')
    const costOf = (environment: string): unknown =>
      settingsFor(policy, { ...endpoint, environment }).get('cipher/cbc')?.severity
    expect([costOf('toString'), costOf('valueOf')]).toEqual(['error', 'off'])
  })

  it('tells all of its mistakes at once, each in its place', () => {
    expect(
      mistakesIn(
        [
          'version: 1',
          'endpoints: [a.example]',
          'extends: [recommended@9]',
          'overides: []',
          'overrides: [{ endpoint: "https://a.example/", rules: { cipher/cbd: error } }]',
          'waivers: [{ rule: cipher/cbc, endpoint: a.example, reason: why, owner: me }]',
          'version: 1',
        ].join('\n'),
      ),
    ).toEqual([
      expect.stringMatching(/:3:11: the preset "recommended" is of version 1 here, expected 9$/),
      expect.stringMatching(/:4:1: unknown key "overides": .*did you mean "overrides"\?$/),
      expect.stringMatching(/:5:25: "https:\/\/a\.example\/" cannot match the host of an endpoint/),
      expect.stringMatching(/:5:56: unknown rule "cipher\/cbd": .*did you mean "cipher\/cbc"\?$/),
      expect.stringMatching(/:6:11: the key "expires" is missing: expected a date such as 2027-01-31$/),
      expect.stringMatching(/:7:1: .*"version"/),
    ])
  })
})

describe('patterns of a stranger', () => {
  afterEach(() => {
    jest.restoreAllMocks()
  })

  /** How often matching remembers a place that it may be at: all that it does besides reading both. */
  function stepsOf(glob: string, text: string): { readonly matches: boolean; readonly steps: number } {
    const add = jest.spyOn(Set.prototype, 'add')
    const matches = matchesGlob(glob, text)
    return { matches, steps: add.mock.calls.length }
  }

  it.each([
    ['*a', 125, `${'a'.repeat(252)}b`],
    ['**a', 83, `${'a'.repeat(252)}b`],
    ['*a', 125, `${'a.'.repeat(126)}b`],
    ['**.a', 62, `${'a.'.repeat(126)}b`],
  ])('are matched in no more steps than the product of the lengths: %s, %d times', (part, times, text) => {
    const glob = part.repeat(times)
    const { matches, steps } = stepsOf(glob, text)
    expect(matches).toBe(false)
    expect(steps).toBeGreaterThan(0)
    expect(steps).toBeLessThanOrEqual(glob.length * (text.length + 1))
  })

  it('that match take no more', () => {
    const { matches, steps } = stepsOf('*a'.repeat(125), 'a'.repeat(252))
    expect(matches).toBe(true)
    expect(steps).toBeLessThanOrEqual(250 * 253)
  })

  it('longer than any host are refused', () => {
    expect(mistakesIn(withEndpoint(`overrides: [{ endpoint: "${'*a'.repeat(126)}", rules: {} }]`))).toEqual([])
    expect(mistakesIn(withEndpoint(`overrides: [{ endpoint: "${'*a'.repeat(127)}", rules: {} }]`))).toEqual([
      expect.stringMatching(/cannot match the host of an endpoint/),
    ])
  })
})

describe('waivers by the thousand', () => {
  const tools = { gradable: [], settings: new Map(), digest: (text: string): string => text }

  afterEach(() => {
    jest.restoreAllMocks()
  })

  it('are each held against each finding, whose host is read once', () => {
    const waivers = Array.from({ length: 2000 }, (_, index) =>
      waiverOf({ endpoint: `h${String(index)}.example.com`, expires: '2026-12-31' }),
    )
    const findings = Array.from({ length: 50 }, (_, index) =>
      findingOf({ endpoint: `https://h${String(index * 40 + 39)}.example.com/` }),
    )
    const hostname = jest.spyOn(URL.prototype, 'hostname', 'get')
    const waived = waive(findings, { waivers, now: new Date('2026-03-01T12:00:00Z'), leafOf: () => null, tools })
    expect(hostname).toHaveBeenCalledTimes(50)
    expect(waived.filter((finding) => finding.waived !== null)).toHaveLength(50)
    expect(waived).toHaveLength(50)
  })

  it('in a file are read, or refused as a whole', () => {
    const waiver = '- {rule: cipher/cbc, endpoint: a.b, reason: a, owner: a, expires: 2027-01-01}\n'
    const { waivers } = configOf(`${withEndpoint('waivers:')}\n${waiver.repeat(1000)}`).policy
    expect(waivers).toHaveLength(1000)
    expect(waivers.at(-1)?.origin.line).toBe(1003)
    expect(problemsOf(`${withEndpoint('waivers:')}\n${waiver.repeat(100_000)}`)).toEqual([
      `${FILE}:1:1: the file is larger than 1 MiB`,
    ])
  })
})

describe('a file in another encoding', () => {
  const text = 'version: 1\nendpoints: [a.example]\n# café'

  it.each([
    ['UTF-16', Buffer.from(`\ufeff${text}`, 'utf16le'), '1:1'],
    ['UTF-16 without a mark', Buffer.from(text, 'utf16le'), '1:2'],
    ['Latin-1', Buffer.from(text, 'latin1'), '3:6'],
  ])('is told as that: %s', (_, bytes, place) => {
    expect(problemsOf(bytes.toString('utf8'))).toEqual([
      `${FILE}:${place}: the file is not in UTF-8: expected it to be saved as that`,
    ])
  })

  it('is UTF-8 with a mark, or with what is beyond ASCII', () => {
    expect(problemsOf(`\ufeff${text}`)).toEqual([])
  })
})
