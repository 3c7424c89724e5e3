import { describe, expect, it } from '@jest/globals'
import rule from '../../../src/rules/renewal/cert-manager-keeps-key.ts'
import { evidenceOf, outcomesOf, sayings } from '../facts.ts'
import { certManagerOf } from './cert-manager.ts'

const kept = (rotationPolicy: string | null): { endpoint: object } => ({
  endpoint: { certManager: certManagerOf({ rotationPolicy }) },
})

describe('renewal/cert-manager-keeps-key', () => {
  it.each([
    ['Never', 'fail: the Certificate web/shop keeps its key whenever it is renewed'],
    ['Always', 'pass'],
    [null, 'pass'],
  ])('rotationPolicy %p: %s', (rotationPolicy, saying) => {
    expect(sayings(rule, {}, kept(rotationPolicy))).toEqual([saying])
  })

  it('names the file, and stands there', () => {
    const outcomes = outcomesOf(rule, {}, kept('Never'))
    expect(evidenceOf(outcomes)).toEqual([
      { observed: 'Never', required: 'Always', certificate: 'web/shop', file: 'deploy/shop.yaml:12' },
    ])
    expect(outcomes).toMatchObject([{ origin: { file: 'deploy/shop.yaml', line: 12 } }])
  })

  it('does not apply where keys are pinned, or no Certificate is known', () => {
    const pins = { current: ['a'], backup: [] }
    expect(sayings(rule, {}, { endpoint: { certManager: certManagerOf({ rotationPolicy: 'Never' }), pins } })).toEqual([
      'not-applicable: its callers have pinned keys: see pin/cert-manager-rotates-key',
    ])
    expect(sayings(rule, {})).toEqual(['not-applicable: no Certificate of cert-manager is known to cover it'])
  })
})
