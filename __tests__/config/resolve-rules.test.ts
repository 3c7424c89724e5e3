import { describe, expect, it } from '@jest/globals'
import type { RuleSetting } from '../../src/core/policy.ts'
import { kebabCase } from '../../src/core/describe-setting.ts'
import { configOf, FILE, known, mistakesIn, sources, withEndpoint, readFrom } from './known.ts'

/** Who set what is left to resolve-overrides.test.ts and its neighbours. */
const settings = (lines: readonly string[], preset: string | null = null): Record<string, Omit<RuleSetting, 'setBy'>> =>
  Object.fromEntries(
    [...configOf(withEndpoint(...lines), { preset }).policy.rules].map(
      ([id, { severity, onInconclusive, params }]) => [id, { severity, onInconclusive, params }] as const,
    ),
  )

const days = (count: number): { text: string; ms: number } => ({ text: `${String(count)}d`, ms: count * 86_400_000 })

describe('presets', () => {
  it('are "recommended" when nobody says otherwise, and a rule that none grades is off', () => {
    expect(configOf(withEndpoint()).policy.presets).toEqual(['recommended@1'])
    expect(settings([])).toEqual({
      'certificate/expires-soon': {
        severity: { error: [days(7)], warning: [days(30), { text: '33%', fraction: 0.33 }] },
        onInconclusive: 'fail',
        params: {},
      },
      'certificate/weak-key': {
        severity: 'error',
        onInconclusive: 'fail',
        params: { minRsaBits: 3072, strict: false, curve: 'any', allowed: ['a', 'b'] },
      },
      'cipher/no-forward-secrecy': { severity: 'warning', onInconclusive: 'warn', params: {} },
      'transparency/too-few-scts': { severity: 'off', onInconclusive: 'warn', params: {} },
      'cipher/cbc': { severity: 'off', onInconclusive: 'warn', params: {} },
      'compare/subject-differs': { severity: 'off', onInconclusive: 'warn', params: {} },
      'compare/protocol-removed': { severity: 'error', onInconclusive: 'fail', params: {} },
      'policy/waiver-unused': { severity: 'warning', onInconclusive: 'warn', params: {} },
    })
  })

  it('are applied in order, each keeping what the next leaves out', () => {
    const lines = ['extends: [recommended, strict]']
    expect(configOf(withEndpoint(...lines)).policy.presets).toEqual(['recommended@1', 'strict@3'])
    expect(settings(lines)).toMatchObject({
      'certificate/expires-soon': { severity: { error: [days(30), { text: '33%', fraction: 0.33 }] } },
      'certificate/weak-key': {
        severity: 'error',
        onInconclusive: 'ignore',
        params: { minRsaBits: 3072, strict: true },
      },
      'cipher/no-forward-secrecy': { severity: 'error', onInconclusive: 'fail' },
    })
    expect(settings(['extends: [strict, recommended]'])).toMatchObject({
      'cipher/no-forward-secrecy': { severity: 'warning' },
    })
  })

  it('of the file give way to the one handed in', () => {
    expect(configOf(withEndpoint('extends: [recommended]'), { preset: 'strict' }).policy.presets).toEqual(['strict@3'])
  })

  it('may be none', () => {
    const { presets, rules } = configOf(withEndpoint('extends: []', 'rules: {cipher/cbc: error}')).policy
    expect(presets).toEqual([])
    expect([...rules].filter(([, { severity }]) => severity !== 'off').map(([id]) => id)).toEqual(['cipher/cbc'])
  })

  it('that grade an unknown rule are our mistake and not the users', () => {
    const rules = known.rules.filter(({ id }) => id !== 'cipher/no-forward-secrecy')
    expect(() => readFrom(sources(withEndpoint()), { ...known, rules })).toThrow(
      new Error('preset recommended grades the rule cipher/no-forward-secrecy, which does not exist'),
    )
  })
})

describe('the rules of a file', () => {
  it('replace a severity and keep the parameters beneath', () => {
    expect(settings(['rules: {certificate/weak-key: notice}'])['certificate/weak-key']).toEqual({
      severity: 'notice',
      onInconclusive: 'warn',
      params: { minRsaBits: 3072, strict: false, curve: 'any', allowed: ['a', 'b'] },
    })
  })

  it('set parameters in kebab-case and keep the severity beneath', () => {
    const line = 'rules: {certificate/weak-key: {min-rsa-bits: 4096, strict: true, curve: x, allowed: [c]}}'
    expect(settings([line])['certificate/weak-key']).toEqual({
      severity: 'error',
      onInconclusive: 'fail',
      params: { minRsaBits: 4096, strict: true, curve: 'x', allowed: ['c'] },
    })
  })

  it('turn a rule off', () => {
    expect(settings(['rules: {certificate/weak-key: off, certificate/expires-soon: off}'])).toMatchObject({
      'certificate/weak-key': { severity: 'off' },
      'certificate/expires-soon': { severity: 'off' },
    })
  })

  it('give a measuring rule its own window when they name a mere severity', () => {
    expect(settings(['rules: {certificate/expires-soon: notice}'])['certificate/expires-soon']).toEqual({
      severity: { notice: [days(30), { text: '33%', fraction: 0.33 }] },
      onInconclusive: 'warn',
      params: {},
    })
  })

  it('replace all windows when they give some', () => {
    const line = 'rules: {certificate/expires-soon: {severity: {warning: [14d, 20%], notice: [60d]}}}'
    expect(settings([line])['certificate/expires-soon']).toEqual({
      severity: { warning: [days(14), { text: '20%', fraction: 0.2 }], notice: [days(60)] },
      onInconclusive: 'warn',
      params: {},
    })
  })

  it.each([
    [[], 'certificate/weak-key', 'fail'],
    [[], 'certificate/expires-soon', 'fail'],
    [[], 'cipher/no-forward-secrecy', 'warn'],
    [['rules: {certificate/weak-key: warning}'], 'certificate/weak-key', 'warn'],
    [['on-inconclusive: ignore'], 'certificate/weak-key', 'ignore'],
    [['on-inconclusive: fail'], 'cipher/no-forward-secrecy', 'fail'],
    [
      ['on-inconclusive: fail', 'rules: {certificate/weak-key: {on-inconclusive: warn}}'],
      'certificate/weak-key',
      'warn',
    ],
    [['on-inconclusive: fail', 'extends: [strict]'], 'certificate/weak-key', 'ignore'],
  ])('with %j make an inconclusive %s cost "%s"', (lines, id, cost) => {
    expect(settings(lines)[id]?.onInconclusive).toBe(cost)
  })
})

describe('mistakes about rules', () => {
  it.each([
    ['rules: {cipher/cbd: error}', '3:9: unknown rule "cipher/cbd": %; did you mean "cipher/cbc"?'],
    [
      'rules: {no-forward-secrecy: error}',
      '3:9: unknown rule "no-forward-secrecy": %; did you mean "cipher/no-forward-secrecy"?',
    ],
    ['rules: {nonsense: error}', '3:9: unknown rule "nonsense": %'],
    [
      'rules: {cipher/cbc: {severity: {error: [7d]}}}',
      '3:32: the rule cipher/cbc measures no time that runs out, so windows mean nothing to it: expected a severity',
    ],
    [
      'rules: {compare/protocol-removed: {severity: {error: [7d]}}}',
      '3:46: the rule compare/protocol-removed measures no time that runs out, so windows mean nothing to it: expected a severity',
    ],
    [
      'rules: {certificate/weak-key: {min-rsa-bit: 1}}',
      '3:32: unknown key of certificate/weak-key "min-rsa-bit": expected one of severity, on-inconclusive, min-rsa-bits, strict, curve, allowed; did you mean "min-rsa-bits"?',
    ],
    [
      'rules: {certificate/weak-key: {minRsaBits: 1}}',
      '3:32: unknown key of certificate/weak-key "minRsaBits": expected one of severity, on-inconclusive, min-rsa-bits, strict, curve, allowed; did you mean "min-rsa-bits"?',
    ],
    [
      'rules: {cipher/cbc: {severty: error}}',
      '3:22: unknown key of cipher/cbc "severty": expected one of severity, on-inconclusive; did you mean "severity"?',
    ],
    [
      'rules: {certificate/weak-key: {min-rsa-bits: "1"}}',
      '3:46: "min-rsa-bits" of certificate/weak-key: expected a number, found "1"',
    ],
    [
      'rules: {certificate/weak-key: {min-rsa-bits: .inf}}',
      '3:46: "min-rsa-bits" of certificate/weak-key: expected a number, found the number Infinity',
    ],
    [
      'rules: {certificate/weak-key: {min-rsa-bits: }}',
      '3:46: "min-rsa-bits" of certificate/weak-key: expected a number, found nothing',
    ],
    [
      'rules: {certificate/weak-key: {strict: yes}}',
      '3:40: "strict" of certificate/weak-key: expected true or false, found "yes"',
    ],
    [
      'rules: {certificate/weak-key: {curve: 1}}',
      '3:39: "curve" of certificate/weak-key: expected text, found the number 1',
    ],
    [
      'rules: {certificate/weak-key: {allowed: a}}',
      '3:41: "allowed" of certificate/weak-key: expected a list of texts, found "a"',
    ],
    [
      'rules: {certificate/weak-key: {allowed: [a, 1]}}',
      '3:41: "allowed" of certificate/weak-key: expected a list of texts, found a list',
    ],
    [
      'extends: [recomended]',
      '3:11: unknown preset "recomended": expected one of recommended, strict; did you mean "recommended"?',
    ],
    ['extends: [local]', '3:11: unknown preset "local": expected one of recommended, strict'],
  ])('%s', (line, problem) => {
    const listed = `expected one of ${known.rules.map(({ id }) => id).join(', ')}`
    expect(mistakesIn(withEndpoint(line))).toEqual([`${FILE}:${problem.replace('%', listed)}`])
  })

  it('name the preset that was handed in', () => {
    expect(mistakesIn(withEndpoint('extends: [strcit]'), { preset: 'none' })).toEqual([
      'preset: unknown preset "none": expected one of recommended, strict',
      '.github/tls-gate.yml:3:11: unknown preset "strcit": expected one of recommended, strict; did you mean "strict"?',
    ])
  })
})

describe('the preset that is handed in', () => {
  it('may be of a version, and of no other than there is', () => {
    expect(configOf(withEndpoint(), { preset: 'strict@3' }).policy.presets).toEqual(['strict@3'])
    expect(mistakesIn(withEndpoint(), { preset: 'strict@2' })).toEqual([
      'preset: the preset "strict" is of version 3 here, expected 2',
    ])
  })
})

describe('kebabCase', () => {
  it.each([
    ['minRsaBits', 'min-rsa-bits'],
    ['allowed', 'allowed'],
    ['minSha256Days', 'min-sha256-days'],
  ])('writes %s as %s', (inCode, written) => {
    expect(kebabCase(inCode)).toBe(written)
  })
})
