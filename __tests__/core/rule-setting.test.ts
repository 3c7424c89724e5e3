import { describe, expect, it } from '@jest/globals'
import type { OnInconclusive, Override, Policy, Regrade, RuleSetting, Setter } from '../../src/core/policy.ts'
import { regrade, regradeAll, settingsFor, ungraded } from '../../src/core/rule-setting.ts'
import { limits, endpointAt } from '../rules/facts.ts'

const line = (number: number): Setter => ({ file: 'tls-gate.yml', line: number, column: 3 })

const severity = (value: RuleSetting['severity'], by: Setter = 'preset@1'): Regrade => ({
  severity: { value, by },
  params: {},
})

const onInconclusive = (value: OnInconclusive, by: Setter = 'preset@1'): Regrade => ({
  onInconclusive: { value, by },
  params: {},
})

const NOTHING: Regrade = { params: {} }

const settle = (...changes: readonly Regrade[]): RuleSetting =>
  changes.reduce(regrade, ungraded({ minBits: 2048, allowed: ['a'] }))

describe('a rule that nothing grades', () => {
  it('is off, warns of what it cannot judge, has its own parameters, and all that by nobody', () => {
    const nothing = {
      severity: 'off',
      onInconclusive: 'warn',
      params: { minBits: 2048, allowed: ['a'] },
      setBy: { severity: null, onInconclusive: null, params: {} },
    }
    expect(settle()).toEqual(nothing)
    expect(settle(NOTHING)).toEqual(nothing)
  })
})

describe('a change of a setting', () => {
  it('keeps what it leaves out, with who set it', () => {
    const first: Regrade = {
      severity: { value: 'error', by: 'preset@1' },
      params: { minBits: { value: 3072, by: 'preset@1' } },
    }
    const second: Regrade = { params: { allowed: { value: ['b'], by: line(4) } } }
    expect(settle(first, second, severity('warning', line(5)))).toEqual({
      severity: 'warning',
      onInconclusive: 'warn',
      params: { minBits: 3072, allowed: ['b'] },
      setBy: { severity: line(5), onInconclusive: null, params: { minBits: 'preset@1', allowed: line(4) } },
    })
  })

  it('leaves the setting beneath as it was', () => {
    const beneath = Object.freeze(settle(severity('error')))
    regrade(beneath, severity('off'))
    expect(beneath).toEqual(settle(severity('error')))
  })

  it('takes a parameter of any name as a value and nothing more', () => {
    const params = JSON.parse('{"__proto__":{"value":1,"by":"preset@1"}}') as Regrade['params']
    const setting = settle({ params })
    expect(Object.keys(setting.params)).toEqual(['minBits', 'allowed', '__proto__'])
    expect(Object.getPrototypeOf(setting.params)).toBe(Object.prototype)
    expect(Object.getPrototypeOf(setting.setBy.params)).toBe(Object.prototype)
  })
})

describe('what an inconclusive verdict costs', () => {
  it.each<[OnInconclusive, string, readonly Regrade[]]>([
    ['fail', 'an error', [severity('error')]],
    ['warn', 'a warning', [severity('warning')]],
    ['warn', 'a notice', [severity('notice')]],
    ['warn', 'nothing', [severity('off')]],
    ['fail', 'windows, one of them an error', [severity({ error: limits('7d'), warning: limits('30d') })]],
    ['warn', 'windows without an error', [severity({ warning: limits('30d') })]],
    ['warn', 'what was an error and is a warning', [severity('error'), severity('warning')]],
    ['fail', 'what was off and is an error', [severity('off'), severity('error')]],
    ['ignore', 'an error where it was set before', [onInconclusive('ignore'), severity('error')]],
    ['ignore', 'an error where it is set after', [severity('error'), onInconclusive('ignore')]],
    ['fail', 'a warning where it was set as an error would have it', [onInconclusive('fail'), severity('warning')]],
    ['warn', 'an error where the last says so', [onInconclusive('fail'), severity('error'), onInconclusive('warn')]],
    [{ failAfter: 3 }, 'an error where runs are counted', [onInconclusive({ failAfter: 3 }), severity('error')]],
  ])('is %j for %s', (expected, _, changes) => {
    expect(settle(...changes).onInconclusive).toEqual(expected)
  })

  it('is set by nobody as long as it follows the severity', () => {
    expect(settle(severity('error')).setBy.onInconclusive).toBeNull()
    expect(settle(onInconclusive('fail', line(2)), severity('error')).setBy.onInconclusive).toEqual(line(2))
  })
})

describe('the settings for an endpoint', () => {
  const override = (rules: Readonly<Record<string, Regrade>>, about: Partial<Override> = {}): Override => ({
    environment: null,
    endpoint: null,
    rules: new Map(Object.entries(rules)),
    ...about,
  })

  const policyOf = (...overrides: readonly Override[]): Policy => ({
    presets: [],
    rules: new Map([
      ['cipher/weak', settle(severity('error'))],
      ['cipher/cbc', settle()],
    ]),
    overrides,
    waivers: [],
    compare: [],
  })

  const weakOf = (
    policy: Policy,
    endpoint: Parameters<typeof endpointAt>[0] = {},
  ): RuleSetting['severity'] | undefined => settingsFor(policy, endpointAt(endpoint)).get('cipher/weak')?.severity

  it('are those of the policy itself where no override is about it', () => {
    const policy = policyOf(override({ 'cipher/weak': severity('off') }, { endpoint: 'other.example.com' }))
    expect(settingsFor(policy, endpointAt({ host: 'api.example.com' }))).toBe(policy.rules)
  })

  it.each<[boolean, Partial<Override>]>([
    [true, {}],
    [true, { endpoint: 'api.example.com' }],
    [true, { endpoint: '*.example.com' }],
    [false, { endpoint: '*.com' }],
    [true, { endpoint: '**.com' }],
    [true, { environment: 'production' }],
    [false, { environment: 'Production' }],
    [false, { environment: 'staging' }],
    [true, { environment: 'production', endpoint: 'api.*.com' }],
    [false, { environment: 'staging', endpoint: 'api.example.com' }],
    [false, { environment: 'production', endpoint: 'www.example.com' }],
  ])('are changed for api.example.com in production: %s by one with %j', (expected, about) => {
    const policy = policyOf(override({ 'cipher/weak': severity('notice') }, about))
    const found = weakOf(policy, { host: 'api.example.com', environment: 'production' })
    expect(found).toBe(expected ? 'notice' : 'error')
  })

  it('of no environment are not those of an environment', () => {
    const policy = policyOf(override({ 'cipher/weak': severity('notice') }, { environment: 'production' }))
    expect(weakOf(policy, { environment: null })).toBe('error')
  })

  it('are changed by one override after the other, the last of them the last word', () => {
    const production = override(
      { 'cipher/weak': severity('notice'), 'cipher/cbc': severity('error') },
      { environment: 'p' },
    )
    const host = override({ 'cipher/weak': severity('warning') }, { endpoint: 'a.example' })
    const settings = settingsFor(policyOf(production, host), endpointAt({ host: 'a.example', environment: 'p' }))
    expect([...settings].map(([id, setting]) => [id, setting.severity])).toEqual([
      ['cipher/weak', 'warning'],
      ['cipher/cbc', 'error'],
    ])
    expect(weakOf(policyOf(host, production), { host: 'a.example', environment: 'p' })).toBe('notice')
  })

  it('keep what an override leaves out, and let the default of what cannot be judged follow', () => {
    const policy = policyOf(override({ 'cipher/weak': severity('notice', line(9)) }))
    expect(settingsFor(policy, endpointAt()).get('cipher/weak')).toEqual({
      severity: 'notice',
      onInconclusive: 'warn',
      params: { minBits: 2048, allowed: ['a'] },
      setBy: { severity: line(9), onInconclusive: null, params: {} },
    })
  })

  it('leave the policy as it was, and know no rule that it does not', () => {
    const policy = policyOf()
    const settings = regradeAll(policy.rules, [
      override({ 'cipher/weak': severity('off'), 'cipher/made-up': severity('error') }),
    ])
    expect([...settings.keys()]).toEqual(['cipher/weak', 'cipher/cbc'])
    expect(weakOf(policy)).toBe('error')
  })
})
