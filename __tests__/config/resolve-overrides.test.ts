import { describe, expect, it } from '@jest/globals'
import { describeSetter } from '../../src/core/describe-setting.ts'
import type { RuleSetting, Setter } from '../../src/core/policy.ts'
import { settingsFor } from '../../src/core/rule-setting.ts'
import { endpointAt } from '../rules/facts.ts'
import { configOf, FILE, mistakesIn, withEndpoint } from './known.ts'

const ENVIRONMENTS =
  'environments: { production: { trust: [mozilla], rules: { cipher/cbc: error } }, qa: { trust: [mozilla] } }'

const told = (by: Setter | null | undefined): string | null => (by == null ? null : describeSetter(by))

function settingFor(
  lines: readonly string[],
  id: string,
  host = 'a.example',
  environment: string | null = null,
): RuleSetting {
  const setting = settingsFor(configOf(withEndpoint(...lines)).policy, endpointAt({ host, environment })).get(id)
  if (setting === undefined) throw new Error(`there is no rule ${id}`)
  return setting
}

describe('overrides', () => {
  it('are those of environments and then the others, as they are written', () => {
    const { overrides } = configOf(
      withEndpoint(
        'overrides:',
        '  - { endpoint: "[2001:DB8::1]", rules: { cipher/cbc: warning } }',
        '  - { environment: qa, endpoint: "*.Example.COM.", rules: { cipher/cbc: off, certificate/weak-key: notice } }',
        '  - { rules: {} }',
        ENVIRONMENTS,
      ),
    ).policy
    expect(overrides.map(({ environment, endpoint, rules }) => [environment, endpoint, [...rules.keys()]])).toEqual([
      ['production', null, ['cipher/cbc']],
      [null, '2001:db8::1', ['cipher/cbc']],
      ['qa', '*.example.com', ['cipher/cbc', 'certificate/weak-key']],
      [null, null, []],
    ])
  })

  it('are for environments of the endpoints that are handed in as well', () => {
    const text = withEndpoint('overrides: [{ environment: canary, rules: { cipher/cbc: error } }]')
    const line = { text: 'b.example environment=canary', where: 'argument', origin: null }
    const { policy } = configOf(text, { endpoints: [line] })
    expect(policy.overrides.map(({ environment }) => environment)).toEqual(['canary'])
  })

  it('give a measuring rule its own window when they name a mere severity', () => {
    const setting = settingFor(
      ['overrides: [{ rules: { certificate/expires-soon: notice } }]'],
      'certificate/expires-soon',
    )
    expect(setting.severity).toEqual({
      notice: [
        { text: '30d', ms: 30 * 86_400_000 },
        { text: '33%', fraction: 0.33 },
      ],
    })
  })

  it('that set a parameter alone keep the severity beneath', () => {
    const line = 'overrides: [{ endpoint: "**.example", rules: { certificate/weak-key: { min-rsa-bits: 4096 } } }]'
    expect(settingFor([line], 'certificate/weak-key')).toMatchObject({
      severity: 'error',
      params: { minRsaBits: 4096 },
    })
    expect(settingFor([line], 'certificate/weak-key', 'b.test').params).toMatchObject({ minRsaBits: 3072 })
  })

  it.each([
    [
      'overrides: [{ environment: prodction, rules: {} }]',
      '4:28: unknown environment "prodction": expected one of production, qa; did you mean "production"?',
    ],
    [
      'overrides: [{ environment: Production, rules: {} }]',
      '4:28: unknown environment "Production": expected one of production, qa; did you mean "production"?',
    ],
    [
      'overrides: [{ rules: { cipher/cbc: { severity: { error: [7d] } } } }]',
      '4:48: the rule cipher/cbc measures no time that runs out, so windows mean nothing to it: expected a severity',
    ],
    [
      'overrides: [{ rules: { certificate/weak-key: { min-rsa-bits: x } } }]',
      '4:62: "min-rsa-bits" of certificate/weak-key: expected a number, found "x"',
    ],
    [
      'overrides: [{ endpoint: "a b", rules: {} }]',
      '4:25: "a b" cannot match the host of an endpoint: expected a host name, an address, or a pattern such as *.example.com, without scheme, port and path',
    ],
  ])('hold mistakes in their place: %s', (line, problem) => {
    expect(mistakesIn(withEndpoint(ENVIRONMENTS, line))).toEqual([`${FILE}:${problem}`])
  })
})

describe('who set a value', () => {
  const lines = [
    'on-inconclusive: ignore',
    'rules:',
    '  certificate/weak-key:',
    '    strict: true',
    'overrides:',
    '  - endpoint: a.example',
    '    rules:',
    '      certificate/weak-key:',
    '        severity: warning',
    '        on-inconclusive: { fail-after: 3 }',
    '        allowed: [c]',
  ]

  it('is the preset, the file, or the override, for each value by itself', () => {
    const { setBy } = settingFor(lines, 'certificate/weak-key')
    expect([told(setBy.severity), told(setBy.onInconclusive)]).toEqual([`${FILE}:11`, `${FILE}:12`])
    expect(Object.entries(setBy.params).map(([name, by]) => [name, told(by)])).toEqual([
      ['minRsaBits', 'recommended@1'],
      ['strict', `${FILE}:6`],
      ['allowed', `${FILE}:13`],
    ])
  })

  it('is for other endpoints who set it for all', () => {
    const { setBy, severity, onInconclusive } = settingFor(lines, 'certificate/weak-key', 'b.example')
    expect([severity, told(setBy.severity)]).toEqual(['error', 'recommended@1'])
    expect([onInconclusive, told(setBy.onInconclusive)]).toEqual(['ignore', `${FILE}:3`])
  })

  it('is nobody where nothing was said', () => {
    const { setBy } = settingFor([], 'transparency/too-few-scts')
    expect(setBy).toEqual({ severity: null, onInconclusive: null, params: {} })
  })

  it('is the preset that was handed in', () => {
    const { rules } = configOf(withEndpoint('extends: [recommended]'), { preset: 'strict' }).policy
    expect(told(rules.get('cipher/no-forward-secrecy')?.setBy.severity)).toBe('strict@3')
    expect(told(rules.get('certificate/weak-key')?.setBy.onInconclusive)).toBe('strict@3')
  })
})
