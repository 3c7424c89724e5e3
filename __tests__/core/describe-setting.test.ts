import { describe, expect, it } from '@jest/globals'
import {
  describeOnInconclusive,
  describeParam,
  describeSetter,
  describeSeverity,
  kebabCase,
} from '../../src/core/describe-setting.ts'
import { readPolicyFile } from '../../src/config/policy-file.ts'
import { limits } from '../rules/facts.ts'

describe('a setting is described as a policy file writes it:', () => {
  it.each([
    ['off', 'off'],
    ['error', 'error'],
    ['error [7d, 10%]', { error: limits('7d', '10%') }],
    [
      'error [7d], warning [30d, 33%], notice [60d]',
      { error: limits('7d'), warning: limits('30d', '33%'), notice: limits('60d') },
    ],
  ] as const)('the severity %s', (text, severity) => {
    expect(describeSeverity(severity)).toBe(text)
  })

  it.each([
    ['fail', 'fail'],
    ['warn', 'warn'],
    ['ignore', 'ignore'],
    ['fail-after 3', { failAfter: 3 }],
  ] as const)('on-inconclusive %s', (text, onInconclusive) => {
    expect(describeOnInconclusive(onInconclusive)).toBe(text)
  })

  it.each([
    ['2048', 2048],
    ['false', false],
    ['365d', '365d'],
    ['[]', []],
    ['[TLSv1.2, TLSv1.3]', ['TLSv1.2', 'TLSv1.3']],
  ] as const)('the parameter %s', (text, value) => {
    expect(describeParam(value)).toBe(text)
  })

  it('with who set it', () => {
    expect(describeSetter('recommended@1')).toBe('recommended@1')
    expect(describeSetter({ file: '.github/tls-gate.yml', line: 12, column: 5 })).toBe('.github/tls-gate.yml:12')
  })

  it('whose reader takes the names of parameters as they are described', () => {
    const name = kebabCase('minRsaBits')
    expect(name).toBe('min-rsa-bits')
    const { value } = readPolicyFile('p.yml', `version: 1\nrules: { certificate/weak-key: { ${name}: 1 } }`)
    expect(value?.rules.flatMap(({ params }) => params.map((param) => param.name.value))).toEqual(['min-rsa-bits'])
  })
})
